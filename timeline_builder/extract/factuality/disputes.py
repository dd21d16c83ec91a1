"""Disputes: whether the clause behind another one denies what that tells: "…, a claim the army denied"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.factuality.contents import owned
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import Tokens, some

OF_NOUN = ("-ի", "վա", "dəki", "dakı")  # the endings of a date that says which noun is meant behind it
_REACH = 6  # tokens of "had been invented by" behind a date
_THIS = 2  # words of "amma polis bunu təkzib edib" between "this" and the verb


def disputed(tokens: Tokens, clause: Clause, every: Sequence[Clause], at: int) -> bool:
    """Whether what follows says that somebody denies what a clause tells of the date at a position."""
    if "proves" in tokens.classes and _never_was(tokens, at):
        return True
    if tokens.classes.isdisjoint(("deny", "deny_weak")):
        return False
    if clause.opener == "that" and clause.parent is None and _denied_behind(tokens, clause, every):
        return True
    return "deny" in tokens.classes and (_claimed(tokens, clause) or _contradicted(tokens, clause, at))


def _never_was(tokens: Tokens, at: int) -> bool:
    """Whether the day is that of a report of what never was: "an attack reported on Monday never happened"."""
    told = tokens[at - 2 if "date_preposition" in tokens[at - 1].classes else at - 1]
    if "proves" not in told.classes or "participle" not in told.classes or not told.has("say", "say_weak"):
        return False
    behind = tokens[at + 1 : at + 1 + _REACH]
    was = any("existed" in token.classes and "auxiliary" not in token.classes for token in behind)
    return some(behind, 0, _REACH, "untrue") or (was and some(behind, 0, _REACH, "not", "negated"))


def _denied_behind(tokens: Tokens, clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether the clause behind a content clause denies it: "Сообщения о том, что … подписано, посол опроверг",
    "Reports that he had quit on Monday | were dismissed".
    """
    first, end = clause.core[0][0], clause.core[-1][1]
    for main in every:
        if main.opener == "" and main.subject is not None and main.subject[1] == first:
            return main.verb_is(tokens, "deny", "deny_weak")
        if main.opener == "" and main.core[0][0] == end + 1 and some(tokens, 0, first, "topic"):
            return first > 1 and main.verb_is(tokens, "deny")
    return False


def _claimed(tokens: Tokens, clause: Clause) -> bool:
    """Whether what follows calls what a clause tells a claim that is denied: "…, a claim the army denied", "…, which
    witnesses denied".
    """
    end = clause.core[-1][1]
    if end + 3 >= len(tokens) or tokens[end].text != "," or not tokens[end + 1].has("indefinite", "relative"):
        return False
    stop = next((at for at in range(end + 1, len(tokens)) if "mark" in tokens[at].classes), len(tokens))
    if "indefinite" in tokens[end + 1].classes:
        return tokens[end + 2].has("content", "word", "hearsay") and some(tokens, end + 3, stop, "deny")
    whole = tokens[end - 1].mention is not None  # not "on charges, which he denied"
    if not whole or tokens[end + 1].has("who", "whose") or tokens[end + 2].has("deny", "auxiliary"):
        return False
    return some(tokens, stop - 1, stop, "deny") and not clause.verb_is(tokens, "say", "say_weak")


def _contradicted(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a contrast denies "this", what somebody is told to have said: "kəndin … tutulduğunu iddia edir, polis isə
    bunu inkar edir", "պնդում էին, թե …, սակայն նախարարությունը հերքեց դա".
    """
    end = clause.core[-1][1]
    noun = owned(tokens, at) or tokens[at].text.endswith(OF_NOUN)
    told = clause.opener == "that" or (noun and some(tokens, at + 1, end, "nominal", "topic"))
    denials = [index for index in tokens.where("deny") if index > end]
    if not told or not denials or not some(tokens, end, denials[0], "contrast"):
        return False
    first, last = denials[0], denials[0]
    while last + 1 in denials:
        last += 1
    before = any(tokens[index].has(*_SENTENCE) for index in range(max(end, first - _THIS), first))
    after = last + 2 < len(tokens) and tokens[last + 1].has(*_SENTENCE) and "mark" in tokens[last + 2].classes
    return before or after


_SENTENCE = ("this_that", "this_said")
