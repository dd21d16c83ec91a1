"""Weights: how strongly a clause speaks for each kind of event, by where its trigger words stand.

The verb with its object decides; who acts, and what the phrases around them name, says less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.kinds import kinds
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import pronouns
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, tokenize

_VERB = 3.5
_OBJECT = 3.0
_SUBJECT = 2.5
_HAPPENS = 3.5  # a subject that is itself what happens: "the truce took effect", "the six-week war claimed lives"
_MODIFIER = 2.0  # "truce" in "truce talks"
_PHRASE = 1.5  # behind a preposition
_ASIDE = 0.6  # behind one that only says when or against what: "during the war", "despite the truce"
_FRAME = 2.0  # behind any one where the verb has only a hint: "died in a clash", "beat him in a run-off"
_EXTRA = 0.4  # in what only goes with the clause, and in what is only wished for
_PRIOR = 6.0  # how much the topic adds to a kind: about as much as a verb where half an article is of it
_SAID = 1.4  # how much more a statement's own words count: it is no topic, which adds nothing to it
_OWN = 0.5  # how much of a topic the sentence itself is, besides the rest of the article
_NO_TOPIC = frozenset(("person", "say"))
_TURNS = frozenset(("finite", "mark", "preposition", "wish"))  # behind these another weight counts
_PARAGRAPH = 0.3  # how much the rest of its paragraph


class Topics:
    """What the sentences of an article are about, by their trigger words."""

    def __init__(self, reads: Sequence[Reading]) -> None:
        self._paragraphs = [reading.sentence.paragraph for reading in reads]
        self._said = [_sum(_plain(reading)) for reading in reads]
        parts: dict[int, list[_Topic]] = {}
        for number, said in zip(self._paragraphs, self._said, strict=True):
            parts.setdefault(number, []).append(said)
        self._parts = {number: _joined(topics) for number, topics in parts.items()}
        self._whole = _joined(list(self._parts.values()))

    def add_around(self, number: int, scores: dict[str, float]) -> None:
        """Add to the score of each kind how strongly the trigger words around a sentence speak for it, by its share of
        them: in the rest of the article, and by less in the rest of its paragraph and in itself.
        """
        own, near, whole = self._said[number], self._parts[self._paragraphs[number]], self._whole
        of_all = _PRIOR / max(1.0, whole.amount - own.amount)
        of_near = _PRIOR * _PARAGRAPH / max(1.0, near.amount - own.amount)
        as_own = _PRIOR * _OWN / max(1.0, own.amount) - of_all - of_near  # it is no part of the rest
        for kind, value in whole.scores.items():
            scores[kind] = scores.get(kind, 0.0) + value * of_all
        for kind, value in near.scores.items():
            scores[kind] += value * of_near
        for kind, value in own.scores.items():
            scores[kind] += value * as_own


class _Topic(NamedTuple):
    """What the trigger words of a stretch are about.

    scores   kind -> how strongly they speak for it; a statement is no topic
    amount   what they add up to, those of statements as well
    """

    scores: Mapping[str, float]
    amount: float


def _plain(reading: Reading) -> list[Mapping[str, float]]:
    """What the triggers say that are neither persons nor verbs of saying."""
    tokens = reading.tokens
    return [told for at, told in reading.triggers.items() if tokens[at].classes.isdisjoint(_NO_TOPIC)]


def _sum(every: Iterable[Mapping[str, float]]) -> _Topic:
    """What some triggers are about together."""
    scores: dict[str, float] = {}
    for told in every:
        for kind, value in told.items():
            scores[kind] = scores.get(kind, 0.0) + value
    amount = sum(scores.values())
    scores.pop(kinds.STATEMENT, None)
    return _Topic(scores, amount)


def _joined(topics: Sequence[_Topic]) -> _Topic:
    """What some stretches are about together."""
    if len(topics) == 1:
        return topics[0]
    return _Topic(_sum([topic.scores for topic in topics]).scores, sum([topic.amount for topic in topics]))


def scores(reading: Reading, clause: Clause, table: kinds.Triggers, words: Lexicon) -> dict[str, float]:
    """Kind -> how strongly a clause speaks for it."""
    tokens = reading.tokens
    weights = _core(reading, clause, words) if reading.triggers else {}
    near = [other for other in reading.clauses if other.shares is clause]
    for at in reading.triggers if near or clause.extra else ():
        if at in weights:  # as all of its core are
            continue
        if near and any(other.holds(at, extra=False) for other in near):
            weights[at] = _PHRASE
        elif clause.holds(at):
            weights[at] = _EXTRA
    told = {at: weight for at, weight in weights.items() if "person" not in tokens[at].classes}
    found = kinds.score(reading.triggers, told)
    lead = pronouns.stands_for(reading, clause)
    if lead:
        stand_in = tokenize(lead, 0, len(lead), (), words)
        for kind, value in kinds.score(table.hits(stand_in), dict.fromkeys(range(len(stand_in)), _OBJECT)).items():
            found[kind] = found.get(kind, 0.0) + value
    if not found and clause.opener in ("relative", "reduced") and clause.parent is not None:
        return scores(reading, clause.parent, table, words)  # "the war, which ended on 14 August"
    return found


def kind_of(
    scores: Mapping[str, float],
    add_around: Callable[[dict[str, float]], None],
    spoken_for: Mapping[str, float],
    table: kinds.Triggers,
) -> str:
    """The kind of a clause: what its trigger words say, the topic beside them, and what its other words speak for."""
    weighed = dict(spoken_for)
    for kind, score in scores.items():
        weighed[kind] = weighed.get(kind, 0.0) + (_SAID * score if kind == kinds.STATEMENT else score)
    add_around(weighed)
    return kinds.best(weighed, table) or kinds.FALLBACK


def _core(reading: Reading, clause: Clause, words: Lexicon) -> dict[int, float]:
    """Position -> weight, of the triggers in a clause's core; the name of an organisation or person tells little."""
    tokens, triggers = reading.tokens, reading.triggers
    weights: dict[int, float] = {}
    inside = wished = aside = False
    told = max(triggers[clause.verb].values()) if clause.verb in triggers else 1.0
    behind, apart = (_PHRASE, _ASIDE) if told >= 1 else (_FRAME, _FRAME)
    names_it = not words.language.verb_last  # where the verb is last, all before it may be taken for its subject
    subject = range(*(clause.subject or (0, 0)))
    for at in _led(clause.positions(extra=False), subject):
        classes = tokens[at].classes
        hopes = wished
        if not classes.isdisjoint(_TURNS):
            if "finite" in classes or "mark" in classes:
                inside = hopes = aside = False
            elif "preposition" in classes:
                inside, aside = True, aside or "when" in classes or "during" in classes
            wished = hopes or "wish" in classes
        if at not in triggers:
            continue
        if at == clause.verb:
            weights[at] = _VERB
        elif hopes:
            weights[at] = _EXTRA
        elif inside:
            weights[at] = apart if aside else behind
        elif words.language.compounds and _modifies(tokens, at):
            weights[at] = _MODIFIER
        else:
            happens = names_it and max(triggers[at].values()) >= 1
            weights[at] = _OBJECT if at not in subject else _HAPPENS if happens else _SUBJECT
    _lower(weights, reading.names)
    return weights


def _led(core: Sequence[int], subject: range) -> Sequence[int]:
    """The positions of a clause's core with its subject before the rest."""
    if core[: len(subject)] == subject:
        return core
    return [*subject, *[at for at in core if at not in subject]]


def _lower(weights: dict[int, float], names: Sequence[Name]) -> None:
    """Let the triggers in the name of an organisation or person count for little."""
    for name in names:
        if name.part in ("office", "person"):
            weights.update(dict.fromkeys(weights.keys() & range(name.start, name.end), _EXTRA))


def _modifies(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands before the noun that it tells more of: "truce" in "truce talks"."""
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return after.word and not after.capital and after.classes.isdisjoint(_NO_NOUN)


_NO_NOUN = frozenset(
    ("finite", "participle", "preposition", "determiner", "adverb", "and", "that", "relative", "when", "if")
)
