"""Arranged: whether a date is of what is held on a day and was called off, promised or awaited: "Саммит лидеров 5
октября отменён".

The order of Russian words is free and a day of the month has no preposition, so that only the noun before a date tells
that it is no date of the verb.
"""

from __future__ import annotations

from timeline_builder.extract.factuality.disputes import OF_NOUN
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import POSSESSIVES, Tokens, some

_DESCRIBING = ("ом", "ой", "ых", "их", "ого", "его")  # endings of an adjective behind a preposition
FAILED = frozenset(("falls_through", "called_off", "stops"))
_BEHIND = 4  # words from a noun of what is held to its date


def called_off(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date only tells of what did not come: "an earlier date, 28 August, had been called off"."""
    if tokens.classes.isdisjoint(FAILED):
        return False
    if _cancelled(tokens, clause, at):
        return True
    if clause.verb_is(tokens, "falls_through"):
        if at >= clause.group[1]:
            of_noun = tokens[at].text.endswith(OF_NOUN) and at + 1 < len(tokens)
            return of_noun and tokens[at + 1].word  # "արգելեց մայիսի 4-ի երթը"
        behind = (
            "date_preposition" in tokens[at - 1].classes
            and at + 1 == clause.group[0]
            and not tokens[at - 2].has("finite")
        )
        return at < clause.group[0] and (tokens[at].text.endswith(OF_NOUN) or behind)
    if tokens[at].text.endswith(POSSESSIVES) and "called_off" in tokens[at - 1].classes:
        return True  # "were forced to call off Monday's race"
    if clause.subject is None or not clause.verb_is(tokens, "called_off"):
        return "stops" in tokens.classes and _stopped(tokens, clause, at)
    if at >= clause.group[1] and not clause.passive(tokens):
        whose = "of" in tokens[at - 1].classes or tokens[at].text.endswith(POSSESSIVES)  # "cancelled Monday's flight"
        return whose or _before_noun(tokens, at)
    start = clause.subject[0]
    while start < at and ("date_preposition" in tokens[start].classes or not tokens[start].word):
        start += 1  # of "On Monday the summit was postponed" the date is that of the verb
    described = start < at or tokens[at].text.endswith(POSSESSIVES)  # "the May 3 summit", "Monday's debate"
    passive = some(tokens, *clause.group, "passive")
    return passive and described and at < clause.group[0]


def _stopped(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether it is said to have been stopped, of what its noun calls a plan: "a proposed visit on Monday was vetoed",
    not "the talks on Monday broke down".
    """
    if clause.subject is None or not clause.in_subject(at) or not clause.verb_is(tokens, "stops", "deny_weak"):
        return False
    before = tokens[clause.subject[0] : at]
    return any("participle" in token.classes and token.has("plan", "fears", "binds", "purported") for token in before)


def _before_noun(tokens: Tokens, at: int) -> bool:
    """Whether a date without a preposition tells of the noun behind it: "missed a Tuesday deadline"."""
    after = tokens[at + 1]
    return tokens[at - 1].has("determiner", "possessive") and after.word and not after.has("preposition")


def _cancelled(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether what was to be held on the date at a position is called off: "пришлось отменить заседание 5 октября"."""
    if "arranged" not in tokens.classes or "dated_for" in tokens[at - 1].classes:
        return False
    failed = [index for index in tokens.where("called_off", "falls_through") if clause.holds(index, extra=False)]
    said = any("finite" in tokens[index].classes or _to_be_done(tokens, index, at) for index in failed)
    return said and _noun_of_day(tokens, clause, at) is not None


def _to_be_done(tokens: Tokens, index: int, at: int) -> bool:
    """Whether an infinitive has no object of its own behind a date: "забастовка 5 мая вынудила отменить рейсы" """
    after = tokens[index + 1]
    return "to_do" in tokens[index].classes and (index < at or not after.word or after.has("preposition", "finite"))


def awaited(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether it is promised, asked for or feared: "договорились о встрече 5 октября", "парад ждали 5 октября"."""
    if clause.verb_is(tokens, "fears") and any(clause.holds(index) for index in tokens.where("arranged")):
        return True
    noun = _noun_of_day(tokens, clause, at) if clause.verb_is(tokens, "binds") else None
    return noun is not None and clause.group[1] <= noun


def _noun_of_day(tokens: Tokens, clause: Clause, at: int) -> int | None:
    """The noun of what is held on a day that a date stands behind, unless it only says where or when something else was
    done: "На заседании 5 октября закон отменили".
    """
    for index in tokens.where("arranged"):
        between = tokens[index + 1 : at]
        if not 0 < at - index <= _BEHIND or not clause.holds(index):
            continue
        if any(not token.word or token.mention or token.has("finite", "that", "relative") for token in between):
            continue
        start = index - 1 if index and tokens[index - 1].text.endswith(_DESCRIBING) else index
        before = tokens[start - 1].classes if start else frozenset()
        aside = not before.isdisjoint(("preposition", "date_preposition"))
        return None if aside and before.isdisjoint(("called_off", "topic")) else index
    return None
