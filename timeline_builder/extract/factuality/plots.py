"""Plots: whether a date is of what somebody is to do by a plan, a plot or an agreement that a noun tells of, or by what
they had been told or had agreed to.
"""

from __future__ import annotations

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.words.tokens import Tokens, some

_AIM = 3  # words of "a request for a truce" before what may be dated


def plotted(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what a plot was to do: "a plot to kill the president on May 9 was uncovered", "раскрыли план
    взорвать мост 9 мая", "обсуждали возможность встречи 9 мая", "a request for a truce on May 9 was turned down".
    """
    for step in tokens.where("plot"):
        if step > at + 1 and _plotted_behind(tokens, clause, step, at):
            return True
        if step + 1 >= at or not clause.holds(step) or some(tokens, step + 2, at, "finite", "mark", "date"):
            continue
        done = "enclitic" in tokens[step + 2].classes  # "որոշումն ընդունվել է"
        if ("to_do" in tokens[step + 1].classes and not done) or some(tokens, step + 1, at, "arranged"):
            return True
    if clause.subject is None or not clause.in_subject(at) or at > clause.group[0]:
        return False
    plots = [step for step in tokens.where("plot") if clause.subject[0] <= step < at]
    if any("to" in tokens[step + 1].classes for step in plots):
        return True
    aims = (step + 1 for step in plots if step + _AIM < at and tokens[step + 1].has("of", "meant"))
    return any("definite" not in tokens[aim + 1].classes for aim in aims)


def told_before(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date behind an infinitive is of what somebody had been told or agreed to: "had been invited to perform
    on Tuesday", "had orders to attack on Friday", "agreed to sell oil from Monday", not "was ordered to pay on Friday".
    """
    end = clause.group[1]
    begins = tokens[at - 1].has("moved_to", "deadline")
    if clause.verb is None or at <= end or not (begins or clause.verb_is(tokens, "long_before")):
        return False
    verb = tokens[clause.verb].classes
    bidden = "binds" in verb and ("asks" in verb or begins)  # not "had offered to resign on Monday"
    for step in range(end, at - 1):
        if "mark" in tokens[step].classes:
            return False
        if "to" in tokens[step].classes and "summons" in verb and "indefinite" in tokens[step + 1].classes:
            return True  # "had invited him to a meeting on Monday"
        if "to" in tokens[step].classes and is_infinitive(tokens[step + 1]):
            does = "auxiliary" not in tokens[step + 1].classes  # not "as aides had urged him to do on Tuesday"
            return does and (bidden or "plot" in tokens[step - 1].classes)
    return False


def _plotted_behind(tokens: Tokens, clause: Clause, plot: int, at: int) -> bool:
    """Whether an infinitive ties a date to a noun of what is to be done that stands behind it: "մայիսի 9-ին հանդիպելու
    պայմանավորվածություն", not "երկուշաբթի զորքերը հանելու համաձայնություն կայացվեց".
    """
    to_do = plot - 2 if "topic" in tokens[plot - 1].classes else plot - 1
    if "destined" not in tokens[to_do].classes:
        said = clause.verb is not None and clause.verb_is(tokens, "say", "say_weak")
        return to_do == at + 1 and "to_do" in tokens[to_do].classes and not said  # "sentyabrda keçirmək təklifi"
    if some(tokens, at + 1, to_do, "finite", "mark", "date"):
        return False
    owned = at > 1 and tokens[at - 1].text == "՝" and "owner" in tokens[at - 2].classes
    behind = tokens[plot + 1]
    long_before = "enclitic" in behind.classes and "is_now" not in behind.classes  # "սպառնալիք էր հնչեցրել"
    return owned or long_before or to_do == at + 1 or (clause.verb is not None and at >= clause.group[1])
