"""Gapping: what a second date of a clause tells, where its verb is not said again: "took Uvira on Monday and the port
on Tuesday", "met in Paris on 5 May and in London on the 9th", "Kidal fell in May, Gao in June and Timbuktu in July".

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.tokens import Token, Tokens, some

_NO_PART = ("finite", "that", "relative", "when", "if")


def gapped(tokens: Tokens, clause: Clause, dates: Sequence[int]) -> list[Clause]:
    """The clauses of the later dates of a clause, which loses to them what they tell; none where they tell the same
    ("on Monday and on Tuesday").

    dates   where the dates of the sentence stand
    """
    subject = clause.subject
    if clause.verb is None or subject is None or subject[0] >= clause.group[0] or clause.closing:
        return []
    dates = [at for at in dates if at >= clause.group[1] and clause.holds(at)]
    found: list[Clause] = []
    last = 0  # "and" of the last date
    for at in range(len(dates) - 1, 0, -1):
        joint = _joint(tokens, dates[at - 1]) or (_comma(tokens, dates[at - 1]) if last else 0)
        last = last or joint
        part = _part(tokens, joint + 1, dates[at]) if joint else None
        if not joint or part is None:
            continue
        found.insert(0, _second(tokens, clause, subject, _first(tokens, dates[:at]), part))
        clause.core = _before(clause.core, joint)
        clause.extra = _before(clause.extra, joint)
    return found


def of_other_dates(tokens: Tokens, clause: Clause, at: int) -> list[Range]:
    """Where a clause tells of other dates than the one at a position, behind whose verb an Armenian mark stands for it:
    "…շաբաթ օրը, | Իսրայելի կառավարությունը՝ կիրակի օրը", "հաղթել էր մարտի 25-ին …, | մարտի 28-ին՝ Իսլանդիային".
    """
    gaps: dict[int, Range] = {}
    for before, behind in pairwise(sorted(clause.extra)):
        marked = before[0] >= clause.group[1] and behind[0] == before[1] + 1 and tokens[before[1]].text == "՝"
        dated = [step for step in range(before[0], behind[1]) if tokens[step].mention is not None]
        if not marked or len(dated) != 1:
            continue
        named = before if dated[0] >= behind[0] else behind
        if _named(tokens, named) and tokens[named[1] - 1].text.endswith(("ը", "ն")):
            gaps[dated[0]] = (before[0], behind[1])
    others = [span for date, span in gaps.items() if date != at]
    if at not in gaps:
        return others
    acts = any(tokens[step].word and tokens[step].text.endswith("ը") for step in range(*gaps[at]))
    kept = (0, 0) if acts or clause.subject is None else clause.subject
    around = [part for start, end in clause.core for part in ((start, min(end, kept[0])), (max(start, kept[1]), end))]
    return [*others, *around]


def _named(tokens: Sequence[Token], span: Range) -> bool:
    """Whether a word of a stretch has a capital."""
    return any(token.word and token.capital for token in tokens[slice(*span)])


def _first(tokens: Sequence[Token], dates: Sequence[int]) -> int:
    """The first date of the series that ends with the last of these: the verb stands before it."""
    at = len(dates) - 1
    while at and (_joint(tokens, dates[at - 1]) or _comma(tokens, dates[at - 1])):
        at -= 1
    return dates[at]


def _joint(tokens: Sequence[Token], date: int) -> int:
    """The position of "and" right behind a date; 0 where there is none."""
    at = date + 1
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    return at if at < len(tokens) and tokens[at].has("and") else 0


def _comma(tokens: Sequence[Token], date: int) -> int:
    """The position of a comma behind a date in a series of them, before a noun phrase; 0 where there is none."""
    at = date + 1
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return 0
    return at if tokens[at + 1].capital or tokens[at + 1].has("determiner") else 0


def _part(tokens: Sequence[Token], begin: int, date: int) -> Range | None:
    """What a later date tells of its own: the phrases before it, up to a comma; None where that is nothing."""
    end = _before_date(tokens, begin, date)
    if some(tokens, begin, end, *_NO_PART):
        return None
    end = next((at for at in range(begin, end) if tokens[at].text == ","), end)  # "Bukavu, the second city, in May"
    words = (token for token in tokens[begin:end] if not token.has("mark"))
    told = not all(token.has("adverb", "date_preposition", "determiner") for token in words)
    return (begin, end) if told else None


def _before_date(tokens: Sequence[Token], begin: int, date: int) -> int:
    """Where what stands before a date and its prepositions ends, at `begin` at the earliest."""
    while date > begin and tokens[date - 1].has("date_preposition"):
        date -= 1
    return date


def _second(tokens: Tokens, clause: Clause, subject: Range, first: int, part: Range) -> Clause:
    """The clause of a later date: the subject and the verb again, with what stands before that date."""
    rest = [(max(start, part[1]), end) for start, end in (*clause.core, *clause.extra) if end > part[1]]
    stop = _before_date(tokens, clause.group[1], first)
    opens = tokens[part[0]]
    if part[1] == part[0] + 1 and opens.has("plain_verb"):  # "opened on Monday and | end on Friday"
        return Clause(clause.opener, [subject, part], part[0], part, subject, clause.parent, extra=rest)
    if opens.has("preposition"):  # "held talks with Iran | in Vienna on Monday and in Geneva on Tuesday"
        same = (at for at in range(clause.group[1], stop) if tokens[at].lower == opens.lower)
        core = [(subject[0], next(same, stop)), part]
    elif _is_subject(tokens, subject, clause.group[1], stop, part):
        counted = next((at for at in range(*part) if tokens[at].has("number", "numeral")), part[0])
        if counted > part[0]:  # "will send 20 tanks in March, and | Norway eight in May"
            subject, core = (part[0], counted), [(part[0], counted), clause.group, (counted, part[1])]
        else:
            subject, core = part, [part, (clause.group[0], stop)]
    else:
        core = [(subject[0], clause.group[1]), part]
    return Clause(clause.opener, core, clause.verb, clause.group, subject, clause.parent, extra=rest)


def _is_subject(tokens: Sequence[Token], subject: Range, begin: int, stop: int, part: Range) -> bool:
    """Whether a name does the same as the subject, another name: where it does that to nobody by name."""
    if not _named(tokens, part) or not _named(tokens, subject):
        return False
    if stop == begin or tokens[begin].has("preposition"):
        return True  # "fell to the rebels on 30 March and the city of Timbuktu on 1 April"
    return tokens[part[0]].capital and not _named(tokens, (begin, stop))


def _before(ranges: Sequence[Range], at: int) -> list[Range]:
    return [(start, min(end, at)) for start, end in ranges if start < at]
