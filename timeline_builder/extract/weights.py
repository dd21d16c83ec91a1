"""Weights: how strongly a clause speaks for each kind of event, by where its trigger words stand.

The verb with its object decides; who acts, and what the phrases around them name, says less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline_builder.extract import kinds
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.participants import pronouns
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, tokenize

_VERB = 3.5
_OBJECT = 3.0
_SUBJECT = 2.5
_MODIFIER = 2.0  # "truce" in "truce talks"
_PHRASE = 1.5  # behind a preposition
_ASIDE = 0.6  # behind one that only says when or against what: "during the war", "despite the truce"
_FRAME = 2.0  # behind any one where the verb has only a hint: "died in a clash", "beat him in a run-off"
_EXTRA = 0.4  # in what only goes with the clause, and in what is only wished for
_WEAK = 2.5  # what a clause says at most that has only a hint
_PRIOR = 2.0  # how much an article's topic then adds to a kind
_OWN = 0.5  # how much of a topic the rest of the sentence is


def topics(reads: Sequence[Reading]) -> list[dict[str, float]]:
    """For each sentence, kind -> its share of the trigger words of the article and of the sentence."""
    said = []
    for reading in reads:
        weights = {at: 1.0 for at in reading.triggers if not reading.tokens[at].has("person", "say")}
        said.append(kinds.score(reading.triggers, weights))
    whole = _sum(said)
    total = max(1.0, sum(whole.values()))
    told = {kind: value / total for kind, value in whole.items() if kind != kinds.STATEMENT}
    return [_with_own(told, score) for score in said]


def _with_own(told: Mapping[str, float], score: Mapping[str, float]) -> dict[str, float]:
    """The shares of the kinds in an article, with those that they have in a sentence."""
    own = max(1.0, sum(score.values()))
    return {kind: share + _OWN * score.get(kind, 0.0) / own for kind, share in told.items()}


def _sum(scores: Iterable[Mapping[str, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for score in scores:
        for kind, value in score.items():
            found[kind] = found.get(kind, 0.0) + value
    return found


def scores(reading: Reading, clause: Clause, table: kinds.Triggers, words: Lexicon) -> dict[str, float]:
    """Kind -> how strongly a clause speaks for it."""
    tokens = reading.tokens
    weights = _core(reading, clause, words) if reading.triggers else {}
    near = [other for other in reading.clauses if other.shares is clause]
    for at in reading.triggers:
        if near and any(other.holds(at, extra=False) for other in near):
            weights.setdefault(at, _PHRASE)
        elif clause.holds(at):
            weights.setdefault(at, _EXTRA)
    told = {at: weight for at, weight in weights.items() if not tokens[at].has("person")}
    found = kinds.score(reading.triggers, told)
    lead = pronouns.stands_for(reading, clause)
    if lead:
        stand_in = tokenize(lead, 0, len(lead), (), words)
        for kind, value in kinds.score(table.hits(stand_in), dict.fromkeys(range(len(stand_in)), _OBJECT)).items():
            found[kind] = found.get(kind, 0.0) + value
    if not found and clause.opener in ("relative", "reduced") and clause.parent is not None:
        return scores(reading, clause.parent, table, words)  # "the war, which ended on 14 August"
    return found


def kind_of(scores: Mapping[str, float], topic: Mapping[str, float], table: kinds.Triggers) -> str:
    """The kind of a clause; where its own words say little, the topic of the article decides with them."""
    clear = {kind: value for kind, value in scores.items() if value > 0}
    if max(clear.values(), default=0.0) < _WEAK:
        clear = {kind: clear.get(kind, 0.0) + _PRIOR * topic.get(kind, 0.0) for kind in {**clear, **topic}}
    return kinds.best(clear, table) or kinds.best(topic, table) or kinds.FALLBACK


def _core(reading: Reading, clause: Clause, words: Lexicon) -> dict[int, float]:
    """Position -> weight, of the triggers in a clause's core; the name of an organisation or person tells little."""
    tokens = reading.tokens
    weights: dict[int, float] = {}
    inside = wished = aside = False
    core = list(clause.positions(extra=False))
    told = max(reading.triggers.get(clause.verb, {}).values(), default=1.0) if clause.verb is not None else 1.0
    behind, apart = (_PHRASE, _ASIDE) if told >= 1 else (_FRAME, _FRAME)
    if clause.subject:
        core = [*range(*clause.subject), *(at for at in core if not clause.subject[0] <= at < clause.subject[1])]
    for at in core:
        classes = tokens[at].classes
        if "finite" in classes or "mark" in classes:
            inside = wished = aside = False
        elif "preposition" in classes:
            inside, aside = True, aside or "when" in classes or "during" in classes
        hopes, wished = wished, wished or "wish" in classes
        if at not in reading.triggers:
            continue
        acts = clause.subject is not None and clause.subject[0] <= at < clause.subject[1]
        if at == clause.verb:
            weights[at] = _VERB
        elif hopes:
            weights[at] = _EXTRA
        elif inside:
            weights[at] = apart if aside else behind
        elif words.language.compounds and _modifies(tokens, at):
            weights[at] = _MODIFIER
        else:
            weights[at] = _SUBJECT if acts else _OBJECT
    named = (name for name in reading.names if name.part in ("office", "person"))
    weights.update({at: _EXTRA for name in named for at in range(name.start, name.end) if at in weights})
    return weights


def _modifies(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands before the noun that it tells more of: "truce" in "truce talks"."""
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    plain = ("finite", "participle", "preposition", "determiner", "adverb", "and", "that", "relative", "when", "if")
    return after.word and not after.capital and not after.has(*plain)
