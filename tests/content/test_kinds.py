"""The kinds every project has, and what a project does to them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from timeline_builder.content import kinds as kinds_module
from timeline_builder.content.kinds import default_kinds
from timeline_builder.content.reader import read


def test_the_kinds_of_the_project_come_on_top(project: Callable[[dict[str, Any]], Path]) -> None:
    root = project({})
    kinds = read(root / "content", root / "site_config", root=root).names.kinds
    assert list(kinds) == list(default_kinds())
    assert kinds["ceasefire"].colour == "#0072b2"
    assert kinds["war"] == default_kinds()["war"]


def test_every_kind_has_words_that_speak_for_it() -> None:
    assert [kind.id for kind in default_kinds().values() if not kind.triggers] == []


def test_the_lists_of_words_can_be_read_and_compared() -> None:
    lines = Path(kinds_module.__file__).with_name("kinds.yml").read_text(encoding="utf-8").splitlines()
    assert [at for at, line in enumerate(lines, 1) if len(line) > 120] == []


def test_no_trigger_is_said_twice() -> None:
    told = [
        f"{kind.id} {language}: {word!r} is within {other!r}"
        for kind in default_kinds().values()
        for language, full in _words(kind.triggers).items()
        for words in [full + _words(kind.hints).get(language, [])]  # a trigger may be within a hint: it is stronger
        for at, word in enumerate(words)
        for other in _wider(word, full[:at] + full[at + 1 :] if at < len(full) else words[:at] + words[at + 1 :])
    ]
    assert told == []


def test_what_a_wider_trigger_is() -> None:
    assert _wider("arrested", ["arrest*", "arrest", "ar"]) == ["arrest*"]
    assert _wider("signed … truces", ["signed … truce*", "sign* truces", "signed*"]) == ["signed … truce*"]
    assert _wider("truce", ["Truce"]) == ["Truce"]
    assert _wider("signed|agreed … truce", ["signed … truce", "agreed|signed|broke … truce*"]) == [
        "agreed|signed|broke … truce*"
    ]


def _words(pairs: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    """Language -> the words of a list."""
    words: dict[str, list[str]] = {}
    for language, word in pairs:
        words.setdefault(language, []).append(word)
    return words


def _wider(trigger: str, others: list[str]) -> list[str]:
    """The triggers of as many words that fit wherever this one does: "arrest*" for "arrested"."""
    words = trigger.lower().split()
    return [
        other
        for other in others
        if len(pieces := other.lower().split()) == len(words) and all(map(_within, words, pieces))
    ]


def _within(word: str, piece: str) -> bool:
    return all(any(_stem_within(one, other) for other in piece.split("|")) for one in word.split("|"))


def _stem_within(word: str, stem: str) -> bool:
    return word == stem or (stem.endswith("*") and word != "…" and word.rstrip("*").startswith(stem[:-1]))
