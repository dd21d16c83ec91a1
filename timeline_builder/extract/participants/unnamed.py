"""Unnamed actors: institutions and groups that act, or are acted on, under a common noun ("the court", "rebels")."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, some

_LONGEST = 4  # words
_ENDS = ("preposition", "relative", "that", "finite", "possessive", "and", "adverb")
_BEFORE = ("determiner", "adverb", "mark", "and", "determining")
_COUNTS = ("number", "numeral", "dozens", "about", "at_least", "more_than", "fewer_than", "up_to", "of")


def acting(tokens: list[Token], clause: Clause) -> list[Range]:
    """The phrases that may name who acts in a clause: its subject, or the agent of a passive and whom it is done to."""
    if clause.verb is None:
        return []
    passive = clause.passive(tokens)
    subject = [clause.subject] if clause.subject is not None and (passive or clause.opener != "reduced") else []
    return [*subject, *_agents(tokens, clause)] if passive or clause.opener == "reduced" else subject


def acted_on(tokens: list[Token], clause: Clause) -> list[Range]:
    """The phrase for the object of a clause's verb ("rebels freed | the hostages"); none of who is only sent."""
    if clause.verb is None or clause.passive(tokens) or clause.verb_is(tokens, "goes"):
        return []
    start = clause.group[1]
    return [(start, _stop(tokens, start, clause.core[-1][1]))]


def group(
    text: str, tokens: Sequence[Token], span: Range, words: Lexicon, peoples: Collection[int] = frozenset()
) -> str:
    """The words of a phrase that a noun for people heads, "" where it is none.

    peoples   positions of the adjectives of peoples, which may stand in it ("Dutch activists")
    """
    return _words(text, tokens, *span, words, ("group",), peoples)


def institution(text: str, tokens: Sequence[Token], words: Lexicon, span: Range | None = None) -> str:
    """The organisation or group that a phrase stands for ("the government"), "" where it is none."""
    return _words(text, tokens, *(span or (0, len(tokens))), words)


def _agents(tokens: Sequence[Token], clause: Clause) -> Iterator[Range]:
    """The phrases that name who did what a passive tells."""
    end = clause.group[1]
    for begin, stop in clause.core:
        for at in range(max(begin, end), stop):
            if tokens[at].has("done_by"):
                yield (at + 1, stop)


def _stop(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a noun phrase that begins at `start` ends: at a date, a preposition or a verb."""
    stop = start
    while stop < end and tokens[stop].mention is None and (tokens[stop].has(*_COUNTS) or not tokens[stop].has(*_ENDS)):
        stop += 1
    return stop


def _of_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of" and a name follow."""
    return at + 1 < len(tokens) and tokens[at].has("of") and tokens[at + 1].capital


def _words(
    text: str,
    tokens: Sequence[Token],
    start: int,
    end: int,
    words: Lexicon,
    heads: tuple[str, ...] = ("office", "acting_body", "group"),
    peoples: Collection[int] = frozenset(),
) -> str:
    """The words of a noun phrase that a noun of `heads` heads ("the election commission"), without article and number.

    "" where a name is among them, or where it is long.
    """
    date = next((at for at in range(start, end) if tokens[at].mention is not None), end)
    if all(tokens[at].has("date_preposition", "determiner") for at in range(start, date)) and date + 1 < end:
        start = date + 1  # "on Saturday morning police spoke …"
    else:
        end = date
    while start < end and tokens[start].has(*_BEFORE, *_COUNTS):
        start += 1
    stop = start
    while stop < end and tokens[stop].word and not tokens[stop].has(*_ENDS):
        stop += 1
    while stop > start and tokens[stop - 1].has("order"):
        stop -= 1  # "the airline first spoke"
    if words.language.head_first:
        stop = _behind_head(tokens, start, stop, words, heads)
        return " ".join(text[tokens[start].start : tokens[stop - 1].end].split()) if stop > start else ""
    if not start < stop <= start + _LONGEST or not tokens[stop - 1].has(*heads):
        return ""
    named = (at for at in range(max(start, 1), stop) if tokens[at].capital and at not in peoples)
    if any(not words.is_adjective(tokens[at].lower) for at in named):
        return ""  # a name, or with one; but "Islamist militants"
    if some(tokens, start + 1, stop, "participle"):
        return ""  # "a boat carrying villagers"
    if tokens[stop - 1].has("person", "group") and _of_a_name(tokens, stop):
        return ""  # "the leaders of Russia and Ukraine": who they speak for
    return " ".join(text[tokens[start].start : tokens[stop - 1].end].split())


def _behind_head(tokens: Sequence[Token], start: int, end: int, words: Lexicon, heads: tuple[str, ...]) -> int:
    """Where a phrase ends whose head stands behind its adjectives and before what owns it; `start` where it has none.

    Of a group only the head counts ("жители трех сел"), an organisation goes with its owner ("правительство региона").
    """
    head = next((at for at in range(start, min(end, start + _LONGEST)) if tokens[at].has(*heads)), end)
    if head == end or not all(words.is_adjective(token.lower) for token in tokens[start:head]):
        return start
    after = tokens[head + 1] if head + 1 < end else None
    if tokens[head].has("group"):
        describes = after is not None and words.is_adjective(tokens[head].lower) and not after.has(*_COUNTS)
        return start if describes or (tokens[head].capital and head > 0) else head + 1  # "военные самолеты"
    stop = head + 1
    while stop < end and stop - start < _LONGEST:
        stop += 1
    return start if any(token.capital for token in tokens[max(start, 1) : stop]) else stop
