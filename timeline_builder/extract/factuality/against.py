"""Against: whether what stands around a date speaks against its having happened, by fitted points.

The rules of this package are made for wordings, and a wording that none of them knows passes them by. Which classes of
words stand in the verb, in the clauses above, between verb and date and at the head of the next sentence tells about
such ones as well, and alike in every language. What the points doubt is told as supposed: an event that is left out is
missing, one that did not happen is untrue.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import repeat

from timeline_builder.dates.value import Date
from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import NO_CLASSES, Token, Tokens, all_classes, some

ALWAYS = "always"  # the place, and the mark, that each telling has
_ALWAYS = frozenset([ALWAYS])
_BEFORE, _NEAR, _NEXT = 3, 3, 6  # tokens before a clause, on either side of a date, at the head of the next sentence
_UP = 3  # clauses above that are asked
# Hundredths more against what somebody says in a clause of its own ("claimed | that the bank failed on Monday", "an
# inquiry, | promised for May, | has yet to start"): over sets not fitted on, 3 of 15 untrue and 8 of 333 true ones.
_SAID = 50


def doubtful(tokens: Tokens, clause: Clause, date: Date, published: Date, at: int, following: Sequence[Token]) -> bool:
    """Whether the points speak against that what a clause tells of a date happened.

    at         the position of the date among the tokens
    following  the tokens of the next sentence, none where there is none
    """
    said = _said(tokens, clause)
    if (said and clause.opener == "") or _had_to(tokens, clause) or _done(tokens, clause, at):
        return False
    above = clause.parent
    theirs = clause.opener == "that" and above is not None and above.verb_is(tokens, "say", "say_weak")
    table = _table()
    found = marks(tokens, clause, date, published, at, following)
    nothing = repeat(0)
    against = sum([sum(map(table[place].get, names, nothing)) for place, names in found.items() if names])
    return against > (_SAID if theirs or said else 0)


def _said(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause says something, so that this at least was said: "announced a strike", "çıxacağını elan edib"."""
    first = clause.group[0]
    noun = "nominal" in tokens.classes and some(tokens, max(0, first - 2), first, "nominal")
    announced = noun and clause.verb_is(tokens, "compound", "binds")  # "çıxacağına söz verib"
    said = announced or clause.verb_is(tokens, "say", "say_weak")
    return said and not clause.verb_is(tokens, "deny", "deny_weak")


def _done(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a day is that of a subject which did not do more, or of who took something back: "the strike on Monday |
    did not hit a school", "withdrew its claim on May 3".
    """
    if clause.opener or clause.verb is None or clause.passive(tokens):
        return False
    denied = at + 1 == clause.core[-1][1] and clause.verb_is(tokens, "deny")
    return denied or clause.in_subject(at) or clause.verb_is(tokens, "called_off")


def _had_to(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells what somebody had to do or to undergo, and did: "had to be rescued"."""
    if clause.verb is None or "obliges" not in tokens.classes:
        return False
    start = clause.group[0]
    return "obliges" in tokens[start].classes and "to" in tokens[start + 1].classes


def marks(
    tokens: Tokens, clause: Clause, date: Date, published: Date, at: int, following: Sequence[Token]
) -> dict[str, frozenset[str]]:
    """Place around a date (the verbs, the clause, those above, …) -> what stands there: mostly word classes."""
    start, (first, last) = clause.core[0][0], clause.group
    classes = [token.classes for token in tokens]
    every = NO_CLASSES.union
    chain = classes[first:last] + classes[slice(*clause.closing)] if clause.closing else classes[first:last]
    day = "of the day" if date.earliest == published.earliest else "past"
    return {
        "verb": every(*chain),
        "clause": every(*[one for begin, end in clause.core + clause.extra for one in classes[begin:end]]),
        "subject": every(*classes[slice(*clause.subject)]) if clause.subject else NO_CLASSES,
        "opening": classes[start],
        "before clause": every(*classes[max(0, start - _BEFORE) : start]),
        "just before clause": classes[start - 1] if start else NO_CLASSES,
        "before date": every(*classes[max(0, at - _NEAR) : at]),
        "just before date": classes[at - 1] if at else NO_CLASSES,
        "behind date": every(*classes[at + 1 : at + 1 + _NEAR]),
        "just behind date": classes[at + 1] if at + 1 < len(tokens) else NO_CLASSES,
        "between": every(*(classes[at + 1 : first] if at < first else classes[last:at])),
        "next": all_classes(following[:_NEXT]),
        "opener": frozenset((clause.opener or ("main" if clause.verb is not None else "no verb"),)),
        "date": frozenset((date.precision, day, "before verb" if at < first else "behind verb")),
        ALWAYS: _ALWAYS,
        **(_marks_above(tokens, clause) if clause.parent is not None else {}),
    }


def _marks_above(tokens: Tokens, clause: Clause) -> dict[str, frozenset[str]]:
    """The same of the clauses above."""
    above = list(_above(clause))
    return {
        "verb above": all_classes([token for step in above for token in tokens[slice(*step.group)]]),
        "above": NO_CLASSES.union(*[step.classes(tokens) for step in above]),
        "opener above": frozenset([step.opener for step in above]),
    }


def _above(clause: Clause) -> Iterator[Clause]:
    """The clauses that a clause depends on, the nearest first."""
    step = clause.parent
    for _ in range(_UP):
        if step is None:
            return
        yield step
        step = step.parent


@cache
def _table() -> dict[str, dict[str, int]]:
    """Place -> what may stand there -> its points against, in hundredths: the classes of a place come in no order, and
    whole numbers add up alike in every one.
    """
    rows: dict[str, dict[str, int]] = defaultdict(dict)
    for feature, value in points("factuality").items():
        place, _, mark = feature.partition(": ")
        rows[place][mark] = round(value * 100)
    return rows
