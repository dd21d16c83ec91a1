"""Openings: phrases of time, place and manner that stand before the subject of a clause."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.words.tokens import Token

_TIED = ("preposition", "determiner", "and", "relative")


def behind_opening(tokens: list[Token], begin: int, verb: int) -> int:
    """Where the subject begins behind the phrases that open a clause: "In a message on Telegram on Monday | it".

    Such a phrase ends at its date, a pronoun or an article; `begin` where none of these tells.
    """
    start = begin
    while start < verb and tokens[start].has("preposition") and not _counts(tokens, start):
        step = next((at for at in range(start + 2, verb) if _ends(tokens, at)), start)
        if step == start:
            return begin
        start = step
    return start


def _ends(tokens: list[Token], at: int) -> bool:
    """Whether a phrase ends before a position."""
    before, token = tokens[at - 1], tokens[at]
    if before.mention is not None and token.has("person_pronoun", "thing_pronoun", "definite"):
        return True  # "in London four months later | he", "in a statement the same day | the ministry"
    if before.mention is not None:
        return tokens[at - 2].has("date_preposition") and not token.has("mark", "and") and not _owns(before)
    if not before.word or before.has(*_TIED):
        return False
    return token.has("person_pronoun", "thing_pronoun", "determiner") and not token.has("number")


def _owns(date: Token) -> bool:
    return date.text.endswith(("'s", "’s"))


def _counts(tokens: list[Token], at: int) -> bool:
    """Whether a preposition belongs to a number: "over 300 people", "about the same number"."""
    return tokens[at + 1].has("number", "numeral", "dozens")


def behind_count(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Where the words behind "four days after" begin, which say from what a time is counted; `begin` where a stretch does
    not open so.
    """
    at = begin
    while at < end and tokens[at].has("more_than", "fewer_than", "about", "at_least", "number", "numeral", "indefinite"):
        at += 1
    if at < end and tokens[at].mention is not None and tokens[at].mention.event is not None:
        return at + 1
    if at + 1 < end and tokens[at].has("span") and tokens[at + 1].has("when") and tokens[at + 1].has("preposition"):
        return at + 2
    return begin
