"""Happening: whether a date in a sentence can carry an event, or only measures, limits or describes something."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.tokens import POSSESSIVES, Token

_WIDE = frozenset(("year", "decade", "century", "millennium", "season", "quarter", "half", "third", "interval"))


def tells(tokens: Sequence[Token], at: int) -> bool:
    """Whether the date at a position says when something happens."""
    mention = tokens[at].mention
    date = mention.date if mention else None
    if date is None or (date.precision == "interval" and date.start is None):
        return False  # "until 6 May" says when something ends
    return not (_measures(tokens, at) or _describes(tokens, at) or _limits(tokens, at))


def _measures(tokens: Sequence[Token], at: int) -> bool:
    """ "the strongest since 1998", "than in 2018": the date is one to compare with."""
    begin = at
    while begin > 0 and tokens[begin - 1].has("date_preposition", "determiner"):
        begin -= 1
    before = tokens[max(0, begin - 3) : at]
    mention = tokens[at].mention
    date = mention.date if mention else None
    since = date is not None and date.open
    return any(token.has("background") or (since and token.has("superlative")) for token in before)


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """ "the 1994 ceasefire": a year between an article and its noun tells which one, not that it happened."""
    token = tokens[at]
    assert token.mention is not None
    assert token.mention.date is not None
    if at + 1 < len(tokens) and tokens[at + 1].has("describes"):
        return True
    if token.mention.date.precision not in _WIDE or at == 0 or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if token.mention.date.precision in ("century", "millennium") and before.has("date_preposition"):
        return at < 2 or not tokens[at - 2].has("finite", "participle")  # "a church from the 16th century"
    opens = before.has("determiner") or before.text.endswith(POSSESSIVES)
    return opens and after.word and not after.has("preposition", "finite", "and", "relative", "that", "when", "adverb")


def _limits(tokens: Sequence[Token], at: int) -> bool:
    """ "until Friday": the date ends something whose own date is elsewhere."""
    begin = at - 1
    while begin >= 0 and tokens[begin].has("determiner", "date_preposition") and not tokens[begin].has("limit"):
        begin -= 1
    return begin >= 0 and tokens[begin].has("limit")


def alone(text: str, mention: Mention) -> bool:
    """Whether a line of the text holds nothing but this date: a line of publication, no event."""
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    rest = text[start : mention.start] + text[mention.end : len(text) if end < 0 else end]
    return not any(char.isalnum() for char in rest)
