"""Carriers: the dates of a text that may carry events, as events need them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from timeline_builder.dates import calendar
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date

_ROWS = ("day", "month", "year")
_WEEK = 6  # days from the first to the last of one


def carriers(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that may carry an event: the resolved ones, and what an apposition counts from the date before it
    ("on Wednesday …, a day after they met": they met on Tuesday).

    Days, months or years in a row that a text names together ("on 9 and 10 February", "in April and May") are one date,
    since what they tell is told of all of them; weeks counted from a day are about that day of the week.
    """
    found = []
    for mention in mentions:
        if mention.status == "resolved" and mention.date:
            found.append(_about(mention))
        elif mention.event:
            base = found[-1].date if found else None
            found.append(_same_weekday(replace(mention, date=mention.event), base))
    for _, group in groupby(enumerate(found), key=lambda pair: _row(found, pair[0])):
        row = [mention for _, mention in group]
        yield _whole(text, row) if len(row) > 1 else row[0]


def _about(mention: Mention) -> Mention:
    """A week that is counted in weeks from a day as about its weekday: "two weeks later", "a week ago"."""
    base = mention.reference
    return _same_weekday(mention, base) if mention.rule.startswith(("count-units", "shift-units")) else mention


def _same_weekday(mention: Mention, base: Date | None) -> Mention:
    """A mention of a whole week as about the weekday of the day that it is counted from."""
    date = mention.date
    if base is None or base.precision not in ("day", "time") or date is None or not (date.earliest and date.latest):
        return mention
    if calendar.number(date.latest) - calendar.number(date.earliest) != _WEEK or base.earliest is None:
        return mention
    day = calendar.plus(date.earliest, calendar.weekday(base.earliest) - 1)
    return replace(mention, date=Date.of(*day).with_qualifier("~"))


def _row(found: Sequence[Mention], at: int) -> int:
    """Where the row of dates begins that a mention is part of."""
    while at and _follows(found[at - 1], found[at]):
        at -= 1
    return at


def _follows(first: Mention, second: Mention) -> bool:
    """Whether a list names a day, a month or a year and the next one after it."""
    if first.rule != second.rule or not first.rule.endswith("-list") or first.reference != second.reference:
        return False
    one, other = first.date, second.date
    if one is None or other is None or one.precision not in _ROWS or one.precision != other.precision:
        return False
    if one.latest is None or other.earliest is None:
        return False
    return calendar.number(other.earliest) - calendar.number(one.latest) == 1


def _whole(text: str, row: Sequence[Mention]) -> Mention:
    """The dates of a row as one interval."""
    start, end = row[0].start, row[-1].end
    assert row[0].date is not None
    assert row[-1].date is not None
    return replace(row[0], end=end, text=text[start:end], date=Date.interval(row[0].date, row[-1].date))
