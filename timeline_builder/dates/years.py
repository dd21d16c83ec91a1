"""Years: which year a month, a day or a season without one belongs to."""

from __future__ import annotations

from timeline_builder.dates import calendar
from timeline_builder.dates.reading import Parts
from timeline_builder.dates.value import GROUPINGS, Day


def nearest(years: tuple[int, ...], to: Day, month: int, day: int | None) -> int:
    """The year in which a month and day are nearest to another day."""
    return min(years, key=lambda year: abs(calendar.number(to) - calendar.number(Day(year, month, day or 15))))


def goes_on(told: Parts | None, month: int, day: int | None) -> int | None:
    """The year of a date told before, where a month and day without a year may go on from it."""
    if told is None:
        return None
    begins = told.month or GROUPINGS[told.grouping or 0][0]
    return told.astronomical() if (month, day or 31) >= (begins, told.day or 1) else None


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
