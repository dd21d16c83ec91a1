"""Gaps: who counts in a clause that leaves out its verb ("the government counted 16 dead, the opposition 30")."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, Tokens, some

_LONGEST = 7  # words that name who counts
_DASHES = "—–-՝"  # where an Armenian verb is left out, a mark of its own stands
_VERB = ("finite", "participle", "auxiliary", "preposition", "according", "relative", "that", "when", "number", "date")
_COUNTS = frozenset(("counts", "tells_number", "say", "say_weak", "gives_word"))
_LED = frozenset((*QUALIFIERS, "of", "to", "topic", "at", "as"))  # words that lead to a number


def counting_by(tokens: Tokens, first: int, last: int) -> Range | None:
    """The words for who counts that stand between a comma or "and" and the number tokens[first:last], where a verb
    before is theirs too.
    """
    if tokens.classes.isdisjoint(_COUNTS):
        return None
    end = first
    while end and (not tokens[end - 1].classes.isdisjoint(_LED) or tokens[end - 1].text in _DASHES):
        end -= 1
    if end and "preposition" in tokens[end - 1].classes and not tokens[end - 1].capital:
        end -= 1
        while end and tokens[end - 1].text in _DASHES:
            end -= 1
    end = _before_aside(tokens, end)
    start = end
    while start and tokens[start - 1].word and "and" not in tokens[start - 1].classes and end - start <= _LONGEST:
        start -= 1
    if start == end or not start or not (tokens[start - 1].text in ",;" or "and" in tokens[start - 1].classes):
        return None
    verbs = any(token.has(*_VERB) and not token.capital for token in tokens[start:end])
    if verbs or not _may_count(tokens, start, end):
        return None
    stop = next(
        (at for at in range(last, len(tokens)) if "and" in tokens[at].classes or tokens[at].text in ",;."), len(tokens)
    )
    if some(tokens, last, stop, "finite"):
        return None
    counted = some(tokens, 0, start, *_COUNTS) and some(tokens, 0, start, "number", "numeral", "dozens")
    return (start, end) if counted else None


def _before_aside(tokens: Sequence[Token], end: int) -> int:
    """Where the words before a name in commas end: "the rebels' party, Aka, | at 30"; `end` where there is none."""
    if not end or tokens[end - 1].text != ",":
        return end
    opens = end - 2
    while opens > 0 and tokens[opens].word and tokens[opens].capital:
        opens -= 1
    return opens if 0 < opens < end - 2 and tokens[opens].text == "," else end


def _may_count(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether words name somebody who counts: an office, a name, the opposition, the rebels."""
    return any(
        token.capital or token.has("office", "person", "acting_body", "group", "staff") for token in tokens[start:end]
    )
