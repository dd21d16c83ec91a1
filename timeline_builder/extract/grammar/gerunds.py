"""Gerunds: what somebody did before or after, with a date of its own ("entered Bukavu on Friday, three weeks after
taking Goma on 27 January"), read as the past tense that it tells.

Only where the verb before has its own date, or the gerund's is counted from: in "was held after leading a march on
Monday" the day may as well be that of the arrest.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Tokens, some

_ENDING = "ing"
_AHEAD = ("modal", "coming", "plan", "is_now")  # "is to swing past Mars before arriving at Jupiter in 2030"
_BEFORE = frozenset(("after_it", "before_it", "date"))  # a gerund with a date
_STOPS = frozenset(("finite", "and", "that", "relative", "when"))


def dated_gerunds(tokens: Tokens, words: Lexicon) -> None:
    """Make verbs in the past of the dated gerunds of a sentence, in a language that lists the pasts of its verbs."""
    if not words.language.present or "gerund" not in tokens.classes:
        return
    changed = False
    for place in tokens.where("gerund"):
        at, verb = place - 1, tokens[place]
        if not place or tokens[at].classes.isdisjoint(_BEFORE) or "auxiliary" in verb.classes:
            continue
        past = _past(verb.lower, words)
        if past and _has_date(tokens, at + 2) and _apart(tokens, at) and not some(tokens, 0, at, *_AHEAD):
            verb.folded, changed = past, True
            verb.classes = (words.classes(past) | {"finite"}) - {"participle", "noun_too", "not_verb"}
    if changed:
        tokens.retell()


def _past(word: str, words: Lexicon) -> str:
    """The past of the verb that a word in -ing is of, "" where none is known."""
    stem = word.removesuffix(_ENDING)
    return next((words.language.present[plain] for plain in _plain(stem) if plain in words.language.present), "")


def _plain(stem: str) -> Iterator[str]:
    """What the plain verb may be: "captur|e", "hit" for "hitt", "seek"."""
    yield stem
    yield f"{stem}e"
    yield stem[:-1]


def _has_date(tokens: Tokens, begin: int) -> bool:
    """Whether a date stands behind a position before the next verb."""
    for token in tokens[begin:]:
        if token.mention is not None:
            return True
        if not token.classes.isdisjoint(_STOPS) and not token.has("participle", "noun_too"):
            return False
    return False


def _apart(tokens: Tokens, at: int) -> bool:
    """Whether the date behind a gerund is not that of the verb before, which has its own or is counted from it ("two
    weeks after", which is one date).
    """
    mention = tokens[at].mention
    if mention is not None:
        return mention.event is not None
    return tokens[at - 1].has("span") or any(token.mention is not None for token in tokens[:at])
