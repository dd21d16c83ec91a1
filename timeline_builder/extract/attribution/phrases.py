"""Phrases: the words that name a source, where no verb of saying has them for its subject.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.tokens import Token


def office_behind(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """In languages that say "(they) said in the ministry": the office, or the capital that stands for a government,
    which no place of what is spoken of is ("сообщили о взрыве в Дзержинске").
    """
    told = False
    for at in range(start, end - 1):
        after = tokens[at + 1]
        told = told or tells_topic(tokens[at])
        if "where" in tokens[at].classes and ((after.capital and not told) or "office" in after.classes):
            stop = phrase_end(tokens, at + 1)
            return (at + 1, min(stop, end))
    return None


def phrase_end(tokens: Sequence[Token], begin: int) -> int:
    """Where the words of a source that begin at a position end."""
    end = begin
    while end < len(tokens) and not stops(tokens[end]) and not _counts_on(tokens, end):
        end += 1
    return end


def _counts_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether another number is joined behind a source: "according to the army and 23 according to the rebels"."""
    return (
        "and" in tokens[at].classes
        and at + 1 < len(tokens)
        and tokens[at + 1].has("number", "dozens", "more_than", "about", "at_least", "up_to", "fewer_than")
    )


def stops(token: Token) -> bool:
    """Whether a token ends the words of a source ("в МЧС | о гибели людей")."""
    verb = "finite" in token.classes and not token.capital
    return (
        verb
        or token.mention is not None
        or token.has("relative", "that", "that_after")
        or token.text in ",;:.–—()՝։"
        or tells_topic(token)
    )


def tells_topic(token: Token) -> bool:
    """Whether a token leads what is spoken of: "о гибели", "про звільнення"."""
    return "topic" in token.classes and "preposition" in token.classes
