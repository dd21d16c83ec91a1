"""Doubt: whether what a clause tells is only feared, rumoured, asked or imagined, so that nobody vouches for it."""

from __future__ import annotations

from timeline_builder.extract.factuality.denial import reported
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import Tokens, some

_DOUBTFUL = frozenset(("unconfirmed", "purported", "whether", "fears", "rumour", "fiction", "asked", "modal"))
_SOURCE = ("according", "according_after")
_GUESS = 3  # tokens of "Հնարավոր է՝"


def purported(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether nobody vouches for what a clause tells: "it was rumoured that he died", "якобы погиб", "reports that he
    died could not be confirmed".
    """
    if tokens.classes.isdisjoint(_DOUBTFUL):
        return False
    if any(index > at and reported(tokens, index, at) for index in tokens.where("unconfirmed")):
        return True
    if any(clause.holds(index) for index in tokens.where("fiction")):
        return True  # "under the scenario", "по легенде учений"
    if any(index > at and _only_talk(tokens, index, at) for index in tokens.where("rumour")):
        return True
    if any(index < at and tokens[index].has(*_SOURCE) for index in tokens.where("purported")):
        return True  # "təsdiqlənməmiş məlumatlara görə": a source stands outside the clause
    if _supposed_noun(tokens, clause, at):
        return True
    step: Clause | None = clause
    while step is not None:
        if _only_thought(tokens, step) or _asked_before(tokens, step):
            return True
        if any(_unsure(tokens, step, spot, at) for spot in step.positions()):
            return True
        step = step.parent if step.opener == "that" else None
    return False


def _only_talk(tokens: Tokens, index: int, at: int) -> bool:
    """Whether a rumour tells of a date before it: "öldüyü barədə şayiələr", "öldüyü versiyası"."""
    before = tokens[index - 1]
    return before.has("topic") or (before.has("nominal") and not some(tokens, at, index - 1, "finite", "mark"))


def _supposed_noun(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a clause supposes what a noun of a verb right before it tells of a date: "öldüyü güman edilir"."""
    first = clause.group[0]
    if at > first or not clause.verb_is(tokens, "fears"):
        return False
    while "fears" in tokens[first - 1].classes:
        first -= 1
    return "nominal" in tokens[first - 1].classes


def _asked_before(tokens: Tokens, clause: Clause) -> bool:
    """Whether what stands before a clause makes a question or a guess of it: "неясно, был ли | он освобождён",
    "Հնարավոր է՝ | նավը խորտակվել է".
    """
    start = clause.core[0][0]
    guess = start == _GUESS and "mark" in tokens[start - 1].classes and "modal" in tokens[0].classes
    return guess or "whether" in tokens[start - 1].classes


def _unsure(tokens: Tokens, clause: Clause, spot: int, at: int) -> bool:
    """Whether a word makes what is told of a date a rumour or a question: "якобы", "whether he was freed"."""
    if "asked" in tokens[spot].classes:
        return at < spot  # "istefa verib-vermədiyi"
    asks = "whether" in tokens[spot].classes and spot < at and "to" not in tokens[spot + 1].classes
    happened = clause.in_subject(at) and clause.group[0] <= spot  # "a launch on Monday is believed to have failed"
    return asks or ("purported" in tokens[spot].classes and not happened)


def _only_thought(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells only what is feared or rumoured: "officials fear that 12 died", "a rumour that he died",
    "прорыв, которого опасались во вторник".
    """
    if clause.opener == "relative" and clause.verb_is(tokens, "fears"):
        return clause.passive(tokens) or not tokens[clause.core[0][0]].has("who", "which")
    if clause.opener != "that":
        return False
    start, over = clause.core[0][0], clause.parent
    if over is not None and _rumours(tokens, over):
        return True
    if over is not None and over.verb is not None and (over.verb_is(tokens, "fears") or start - over.verb <= 2):
        return over.verb_is(tokens, "fears")
    if over is None and "fears" in tokens[start - 2].classes:
        return True  # "Опасаются, что …": nobody is told
    noun = next((at for at in range(max(0, start - 2), start) if "rumour" in tokens[at].classes), None)
    if noun is None or "that" not in tokens[start].classes:
        return False
    return noun < 2 or not (tokens[noun - 1].has("mark", "no") or tokens[noun - 1].capital)  # not "Jo Doe claims that"


def _rumours(tokens: Tokens, clause: Clause) -> bool:
    """Whether what a clause says something of is only talk: "Rumours spread that he had died"."""
    if clause.subject is None:
        first = clause.group[0]
        return first == clause.core[0][0] and "rumour" in tokens[first].classes  # "Լուրեր են շրջանառվում"
    return "rumour" in tokens[clause.subject[1] - 1].classes and clause.subject[1] < 4
