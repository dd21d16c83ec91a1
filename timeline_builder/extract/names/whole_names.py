"""Whole names: a person's last name alone filled up to the whole name that the text told before."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, without_possessive


def whole_names(tokens: Sequence[Token], found: list[Name], people: dict[str, str], words: Lexicon) -> list[Name]:
    """The names, a person's last name alone filled up to the whole name told before; notes new ones in `people`."""
    result = [_filled(tokens, name, people, words) for name in found] if people else found
    for name in found:
        told = name.end - name.start > 1 and not name.known and name.actor and name.part in ("person", "name")
        if told and not _with_initials(tokens, name):
            people.setdefault(name.actor.split()[-1].lower(), name.actor)
    return result


def _filled(tokens: Sequence[Token], name: Name, people: dict[str, str], words: Lexicon) -> Name:
    """The name, with the whole name of whom it is the last one of."""
    if name.known or not (name.end - name.start == 1 or _with_initials(tokens, name)):
        return name
    whole = _whole(tokens, name, people, words)
    return name._replace(actor=whole, place="", part="person", title=False) if whole else name


def _with_initials(tokens: Sequence[Token], name: Name) -> bool:
    """Whether only initials stand before a last name: "А. Лебедь"."""
    for token in tokens[name.start : name.end - 1]:
        if len(token.text) != len("А.") or not token.text.endswith("."):
            return False
    return name.end - name.start > 1


def _whole(tokens: Sequence[Token], name: Name, people: dict[str, str], words: Lexicon) -> str:
    """The whole name that a single one stands for, "" where none was told."""
    personal = name.part in ("name", "person") and name.actor
    if not personal and (name.part != "place" or name.actor):
        return ""
    before = tokens[name.start - 1] if name.start else None
    bare = before is None or not before.has("determiner", "preposition")
    if personal:
        called = name.actor.split()[-1].lower()
        initial = tokens[name.start].text[0] if name.end - name.start > 1 else ""
        told = (last for last in people if people[last].startswith(initial))
        found = next((people[last] for last in told if words.inflects(last, called)), "")
        return found or _by_first_name(name.actor, people, bare=bare)
    if not (bare or name.place):
        return ""  # "in the Park", where "Park Geun-hye" was told
    return _by_first_name(name.place or without_possessive(tokens[name.start].text), people, bare=bare)


def _by_first_name(called: str, people: dict[str, str], *, bare: bool) -> str:
    """The whole name of "Yoon", where "Yoon Suk Yeol" was told; of a given name of Europe, by which few are called,
    only where no other person has it and nothing before it makes a place of it ("in Victoria").
    """
    found = [whole for whole in people.values() if whole.split()[0] == called]
    return found[0] if found and (not gender_of(called) or (bare and len(found) == 1)) else ""
