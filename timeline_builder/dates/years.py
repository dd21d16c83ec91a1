"""Years: which year a month, a day or a season without one belongs to."""

from __future__ import annotations

from timeline_builder.dates import calendar
from timeline_builder.dates.reference import Reference
from timeline_builder.dates.scene import Context
from timeline_builder.dates.value import Day, days_in_month

SOON = 60  # days within which a date of news is the next one where the clause has no tense; half of it with a past


def nearest(years: tuple[int, ...], to: Day, month: int, day: int | None) -> int:
    """The year in which a month and day are nearest to another day, of those that have the day, if any has."""
    able = [year for year in years if (day or 1) <= days_in_month(year, month)] or years
    return min(able, key=lambda year: abs(calendar.number(to) - calendar.number(Day(year, month, min(day or 15, 28)))))


def goes_on(told: Day, month: int, day: int | None) -> int | None:
    """The year of a day told before, where a month and day without a year may go on from it."""
    return told.year if (month, day or 31) >= (told.month, told.day) else None


def within(base: Day, month: int, day: int | None, days: int) -> int | None:
    """The year in which a month and day come within so many days behind a day; None where they do not."""
    now = calendar.number(base)
    for year in (base.year, base.year + 1):
        if 0 < calendar.number(Day(year, month, min(day or 1, 28))) - now <= days:
            return year
    return None


def of_thread(at: Reference, context: Context, month: int, day: int | None, *, told: bool) -> int | None:
    """The year of what the text tells of another year, where a month and day go on from it: "On 27 September 2020
    the war began. It ended on 10 November." A day around that of the news takes a longer thread to be of it, as do
    a month and a day of the next paragraph.

    told    whether the verb tells of the past
    """
    thread, marked, base = at.thread, at.marked, at.now()
    if thread is None and marked is None:
        return None
    away = calendar.number(Day(base.year, month, min(day or 1, 28))) - calendar.number(base)
    past = told and away > 0  # what has been told is not ahead
    if thread is None:
        soon = past and day is not None and away <= 2 * SOON
        return goes_on(marked, month, day) if marked and soon else None
    long = at.threaded(context)
    year = goes_on(thread.day, month, day)
    if year is None and marked is not None and long:
        year = nearest((marked.year - 1, marked.year, marked.year + 1), marked, month, day)
    if year is None or year >= base.year:
        return None
    around = -SOON // 2 <= away <= (0 if told else SOON)
    if context.breaks(thread.last):
        likely = day is not None and (past or context.opens()) and (long or (away > 0 and not around))
    else:
        likely = long or (day is not None and not around)
    return year if likely else None


def nearest_year(base: Day, first: int, last: int, near: str) -> int:
    """The year of the last (next) month or season before (behind) a day."""
    if near == "penultimate":
        return nearest_year(base, first, last, "last") - 1
    if near in ("last", "previous"):
        return base.year - 1 if last >= base.month else base.year
    if near in ("next", "following"):
        return base.year + 1 if last <= base.month or first <= base.month else base.year
    if near == "this" and base.month <= last - 11:  # "this winter", up to March, is the one that began in December
        return base.year - 1
    return base.year
