"""Tellings: what the sentences of an article tell of a date, of which kind it is, and whether it happened.

A date belongs to the innermost clause that holds it; a clause without a verb of its own goes with its neighbour.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from timeline_builder.dates import turning
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.dated.happening import told
from timeline_builder.extract.factuality.aims import aimed
from timeline_builder.extract.factuality.factuality import factuality
from timeline_builder.extract.factuality.retort import retorts
from timeline_builder.extract.factuality.schedule import scheduled
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.kinds import kinds, vocabulary, weights
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens
from timeline_builder.model import Factuality


@dataclass(slots=True)
class Telling:
    """What a clause tells of a date.

    number    the number of the sentence
    at        the position of the date among its tokens
    mention   the date as it is meant there
    spoken    whether the clause itself says something
    """

    number: int
    reading: Reading
    at: int
    mention: Mention
    clause: Clause
    kind: str
    spoken: bool
    factuality: Factuality


class _Dated(NamedTuple):
    """A date and the clause that tells something of it."""

    number: int
    reading: Reading
    at: int
    mention: Mention
    clause: Clause


def tellings(reads: Sequence[Reading], published: Date, table: kinds.Triggers, words: Lexicon) -> list[Telling]:
    """What the sentences tell of their dates, in order; a clause may tell of one date twice."""
    inflected, participles = words.inflected, bool(words.language.predicates)
    dated = [
        _Dated(number, reading, *one)
        for number, reading in enumerate(reads)
        for one in told(reading.tokens, reading.clauses, inflected=inflected, participles=participles)
    ]
    # step by step, as sentences are read
    scored = [weights.scores(one.reading, one.clause, table, words) for one in dated]
    able = [(one, by) for one, by in zip(dated, scored, strict=True) if one.clause.verb is not None or by]
    meant = [_meant(one, published, words) for one, _ in able]
    facts = [_fact(one, mention, published, reads) for (one, _), mention in zip(able, meant, strict=True)]
    topics = weights.Topics(reads)
    found = []
    for (one, scores), mention, fact in zip(able, meant, facts, strict=True):
        number, reading, at, _, clause = one
        around = partial(topics.add_around, number)
        kind, spoken = _kind(reading, clause, at, scores, around, table, happened=fact == "happened")
        found.append(Telling(number, reading, at, mention, clause, kind, spoken, fact))
    last = {telling.number: at for at, telling in enumerate(found)}
    return [_answered(one, reads) if last[one.number] == at else one for at, one in enumerate(found)]


def _meant(one: _Dated, published: Date, words: Lexicon) -> Mention:
    """The date as it is meant in its clause, which may point ahead."""
    tokens, clause = one.reading.tokens, one.clause
    meant = aimed(tokens, clause, one.reading.clauses, one.mention, published, one.at)
    return turning.ahead(meant, published) if scheduled(tokens, clause, one.at, words) else meant


def _fact(one: _Dated, meant: Mention, published: Date, reads: Sequence[Reading]) -> Factuality:
    """Whether what is told of a date happened."""
    assert meant.date is not None
    reading, following = one.reading, next_tokens(reads, one.number)
    return factuality(reading.tokens, one.clause, reading.clauses, meant.date, published, one.at, following)


def next_tokens(reads: Sequence[Reading], number: int) -> Tokens:
    """The tokens of the sentence behind one, none where there is none."""
    return reads[number + 1].tokens if number + 1 < len(reads) else _NO_TOKENS


_NO_TOKENS = Tokens(())


def _answered(telling: Telling, reads: Sequence[Reading]) -> Telling:
    """The last telling of a sentence as the next one leaves it, which may say that there was no such thing."""
    if telling.factuality != "happened" or telling.spoken:
        return telling
    reported = telling.clause.opener == "that" and telling.clause.parent is not None
    died = reported and telling.clause.verb_is(telling.reading.tokens, "killed", "dies")
    if retorts(next_tokens(reads, telling.number), died=died):
        return replace(telling, factuality="denied")
    return telling


def _kind(
    reading: Reading,
    clause: Clause,
    at: int,
    scores: Mapping[str, float],
    around: Callable[[dict[str, float]], None],
    table: kinds.Triggers,
    *,
    happened: bool,
) -> tuple[str, bool]:
    """The kind of what a clause tells, and whether the clause itself says something.

    A statement has been made; what it denies or announces for the date is of the kind that its other words tell.

    around   adds the topic of what stands around it to scores
    """
    tokens = reading.tokens
    spoken = clause in reading.saying
    if spoken and tokens.have("penalty", "vote"):
        spoken = not any(tokens[position].has("penalty", "vote") for position in clause.positions())
    if spoken and clause.verb is not None:
        spoken = not kinds.deed(reading.triggers, clause.verb, weak=clause.verb_is(tokens, "say_weak"))
    if kinds.STATEMENT not in table.order:
        return weights.kind_of(scores, around, {}, table), spoken
    if spoken:
        others = {kind: score for kind, score in scores.items() if kind != kinds.STATEMENT}
        until_now = _until_now(tokens, clause, at)
        if not until_now and (happened or not any(score > 0 for score in others.values())):
            return kinds.STATEMENT, True
        words = vocabulary.speaks_for(reading, clause)
        words.pop(kinds.STATEMENT, None)
        return weights.kind_of(others, around, words, table), not until_now
    kind = weights.kind_of(scores, around, vocabulary.speaks_for(reading, clause), table)
    return kind, kind == kinds.STATEMENT and clause.opener == "" and attribution.answers(tokens, clause)


def _until_now(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a date can only be of a noun in the clause: none goes with what has been done until now ("the government
    has blamed the rebels for an attack on May 5").
    """
    mention = tokens[at].mention
    since = mention is not None and mention.date is not None and mention.date.open
    return not since and "until_now" in tokens[clause.group[0]].classes and at > clause.group[1]
