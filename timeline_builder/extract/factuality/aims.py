"""Aims: which of two days of one name a clause points to: the next Wednesday of "is due to meet on Wednesday", the last
one of "was to have met on Wednesday".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline_builder.dates import calendar, turning
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.extract.dated.asides import ends
from timeline_builder.extract.factuality.arranged import called_off
from timeline_builder.extract.factuality.denial import negated, verb_words
from timeline_builder.extract.factuality.factuality import after, planned
from timeline_builder.extract.factuality.timetable import timetabled
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.words.tokens import Tokens, some

# what tells nothing of the day that was planned
_OPEN = ("called_off", "sets", "is_now", "nonpast", "future", "coming", "modal", "not_verb")


def aimed(
    tokens: Tokens, clause: Clause, every: Sequence[Clause], mention: Mention, published: Date, at: int
) -> Mention:
    """The mention with the date of its name that its clause points to: the next Wednesday of "is due to meet on it"."""
    if not mention.recurs:
        return mention
    fronted = at < clause.core[0][0] and not clause.holds(at)  # "On Saturday, if the wind drops, | they will try"
    if not (fronted or clause.holds(at, extra=False)):
        return mention
    week = mention.recurs == "week"
    if week and (clause.verb_is(tokens, "supposed") or _fell_through(tokens, clause, every)):
        return turning.back(mention, published)
    alone = clause.verb is not None and clause.group[1] - clause.group[0] == 1
    if alone and ends(tokens[at].mention) and clause.verb_is(tokens, "in_post"):
        return turning.back(mention, published)
    over = (week and _not_above(tokens, clause, every, at)) or clause.opener == "if" or _unmet(tokens, clause)
    if over or called_off(tokens, clause, at) or negated(tokens, clause, at):
        return mention
    wished = "so_that" in tokens[clause.core[0][0]].classes
    if wished or _may_come(tokens, clause) or planned(tokens, clause, at, history=False):
        return turning.ahead(mention, published)
    coming = timetabled(tokens, clause, mention, at)
    if not coming and not (mention.recurs == "year" and _still_to_do(tokens, clause, at)):
        return mention
    moved = turning.ahead(mention, published)
    if moved.date is None or not after(moved.date, published):
        return mention
    return moved if coming or _nearer(moved, mention, published) else mention


def _unmet(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells what should have come by now: "the trip was to have begun", not "she put off a trip that
    was to have begun", which may lie ahead.
    """
    if clause.verb is None or "perfect" not in tokens.classes:
        return False
    above = clause.parent.verb if clause.parent is not None else None
    if clause.opener == "relative" and above is not None and above < clause.core[0][0]:
        return False
    chain = tokens[clause.group[0] : clause.verb + 1]
    return any(one.has("to", "supposed") and "perfect" in other.classes for one, other in pairwise(chain))


def _not_above(tokens: Tokens, clause: Clause, every: Sequence[Clause], at: int) -> bool:
    """Whether a clause above says that it did not come to what is told: "talks due on Monday did not open"."""
    step: Clause | None = clause
    while step is not None and step.opener in ("that", "relative", "reduced"):
        mains = (other for other in every if other.opener == "" and other.subject == step.subject)
        step = step.parent or next(mains, None)
        if step is not None and step.verb is not None and negated(tokens, step, at):
            return True
    return False


def _fell_through(tokens: Tokens, clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether the clause behind says that it did not come to what is told: "were to open on Monday, but never did"."""
    end = clause.core[-1][1]
    behind = next((o for o in every if o.opener == "" and o.verb is not None and o.verb >= end), None)
    if behind is None or behind.verb is None:
        return False
    begin = next(start for start, stop in behind.core if start <= behind.verb < stop)
    tied = clause.opener in ("relative", "reduced") or behind.subject is None or "contrast" in tokens[begin].classes
    return tied and _fails(tokens, behind, begin)


def _fails(tokens: Tokens, clause: Clause, begin: int) -> bool:
    """Whether a clause says what came to nothing or was not done, not what will not be or is put off.

    begin   where the words of its verb may begin
    """
    assert clause.verb is not None
    chain = tokens[begin : max(clause.verb + 1, clause.group[1])]
    if some(chain, 0, len(chain), *_OPEN):
        return False
    return clause.verb_is(tokens, "falls_through") or negated(tokens, clause, clause.verb)


def _nearer(moved: Mention, mention: Mention, published: Date) -> bool:
    """Whether the next date of a name is nearer to the day of publication than the last one."""
    last, coming, now = mention.date, moved.date, published.earliest
    if last is None or coming is None or last.latest is None or coming.earliest is None or now is None:
        return False
    today = calendar.number(now)
    return calendar.number(coming.earliest) - today < today - calendar.number(last.latest)


def _still_to_do(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date goes with what is to be done, or says until when: "a motion to hold the vote on June 30"."""
    if ends(tokens[at].mention):
        return True
    if "deadline" in tokens[at - 1].classes and at > clause.group[1]:
        return clause.verb_is(tokens, "demands", "asks", "binds")
    steps = range(clause.group[1] if clause.verb is not None else clause.core[0][0], at - 2)
    return any(
        "to" in tokens[step].classes and is_infinitive(tokens[step + 1]) and "determiner" in tokens[step + 2].classes
        for step in steps
    )


def _may_come(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause says that something may happen: "might receive him", not "might have received him"."""
    if clause.verb is None or "modal" not in tokens.classes:
        return False
    chain = verb_words(tokens, clause)
    past = ("perfect", "conditional")
    return any("modal" in token.classes for token in chain) and not some(chain, 0, len(chain), *past)
