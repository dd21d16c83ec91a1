"""Turning: the next date of a name, or the last one, where a clause says that it is meant and not the other."""

from __future__ import annotations

from dataclasses import replace

from timeline_builder.dates import calendar
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date, Day
from timeline_builder.errors import DateError

_WEEK = 7
_PASSED = 60  # days within which a day of the past that was planned has passed, and is not of next year


def ahead(mention: Mention, published: Date) -> Mention:
    """The mention with the next date of its name, where it has the last one: "is due to meet on Wednesday"."""
    date, now = mention.date, published.earliest
    if not mention.recurs or date is None or date.open or date.latest is None or now is None or date.latest >= now:
        return mention
    if mention.recurs == "year" and calendar.number(now) - calendar.number(date.latest) <= _PASSED:
        return mention
    return _moved(mention, date, 1)


def back(mention: Mention, published: Date) -> Mention:
    """The mention with the last date of its name, where it has the next one: "was to open on Monday, but did not", "led
    the party until May".
    """
    date, now = mention.date, published.latest
    if not mention.recurs or date is None or date.open or date.earliest is None or now is None:
        return mention
    return _moved(mention, date, -1) if date.earliest > now else mention


def _moved(mention: Mention, date: Date, steps: int) -> Mention:
    """The mention with the date of its name so many weeks or years later."""
    try:
        if date.start and date.end:
            moved = Date.interval(_single(date.start, mention, steps), _single(date.end, mention, steps))
        else:
            moved = _single(date, mention, steps)
    except DateError:  # 29 February
        return mention
    return replace(mention, date=moved)


def _single(date: Date, mention: Mention, steps: int) -> Date:
    first = date.earliest
    assert first is not None
    if mention.recurs == "year":
        return Date.parse(str(Date.of(first.year + steps)) + date.edtf[len(str(Date.of(first.year))) :])
    day: Day = calendar.plus(first, steps * _WEEK)
    return Date.parse(str(Date.of(*day)) + date.edtf[len(str(Date.of(*first))) :])
