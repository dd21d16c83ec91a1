"""Dates on an even scale: days counted, positions, and the ticks under them.

A position is a number of the picture's own units, rising with time. Days are counted on the proleptic
Gregorian calendar from 0000-03-01, so that years before the common era need no case of their own.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline_builder.dates.calendar import day_of, number
from timeline_builder.dates.value import Date, Day

_ORIGIN = number(Day(0, 3, 1))


def count(day: Day) -> int:
    """The day's number; 0000-03-01 is 0."""
    return number(day) - _ORIGIN


def span(date: Date) -> tuple[int | None, int | None]:
    """First day and the day after the last, as numbers; None on an open or unknown side."""
    return (
        None if date.earliest is None else count(date.earliest),
        None if date.latest is None else count(date.latest) + 1,
    )


@dataclass(frozen=True, slots=True)
class Scale:
    """Days first to last (exclusive), spread evenly from left to right."""

    first: int
    last: int
    left: float
    right: float

    def at(self, day: int) -> float:
        """The position of a day's beginning, held within the picture."""
        share = (day - self.first) / (self.last - self.first)
        return round(self.left + min(1.0, max(0.0, share)) * (self.right - self.left), 1)

    def inside(self, day: int) -> bool:
        """Whether the day is on the scale."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis; `date` is the year, month or day that begins there."""

    x: float
    date: Date


def scale_of(dates: Iterable[Date], left: float, right: float) -> Scale | None:
    """The scale that holds every known end of the dates, from a whole unit to a whole unit; None without any."""
    ends = [day for date in dates for day in (date.earliest, date.latest) if day is not None]
    if not ends:
        return None
    low, high = min(ends), max(ends)
    years = high.year - low.year
    if years >= 3:
        first, last = Day(low.year, 1, 1), Day(high.year + 1, 1, 1)
    elif years or high.month - low.month >= 3:
        first, last = Day(low.year, low.month, 1), _next_month(high)
    else:
        return Scale(count(low) - 1, count(high) + 2, left, right)
    return Scale(count(first), count(last), left, right)


def ticks(scale: Scale, at_most: int) -> list[Tick]:
    """Ticks at the finest step of years, months or days that needs no more than `at_most`.

    Days and months have longer names than years: of them there are at most half as many.
    """
    days = scale.last - scale.first
    first = _day(scale.first)
    for step in (1, 2, 5, 10):
        if days / step <= at_most / 2:
            return _ticks(scale, _days(first, days, step))
    for step in (1, 3, 6):
        if days / 30.4 / step <= at_most / 2:
            return _ticks(scale, _months(first, days // 28 + 2, step))
    step = next(size for size in _round_sizes() if days / 365.25 / size <= at_most)
    start = -(-first.year // step) * step
    return _ticks(scale, (Date.of(year) for year in range(start, start + (at_most + 2) * step, step)))


def _round_sizes() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 … without end."""
    return (figure * 10**power for power in itertools.count() for figure in (1, 2, 5))


def _ticks(scale: Scale, dates: Iterable[Date]) -> list[Tick]:
    found = ((count(date.earliest), date) for date in dates if date.earliest)
    return [Tick(scale.at(day), date) for day, date in found if scale.inside(day)]


def _days(first: Day, number: int, step: int) -> Iterator[Date]:
    start = count(first)
    for offset in range(number + 1):
        day = _day(start + offset)
        if step == 1 or (day.day % step == 1 and day.day < 31):  # evenly from each first; no 31st beside the next first
            yield Date.of(day.year, day.month, day.day)


def _months(first: Day, number: int, step: int) -> Iterator[Date]:
    for offset in range(number):
        year, month = divmod(first.year * 12 + first.month - 1 + offset, 12)
        if month % step == 0:
            yield Date.of(year, month + 1)


def _next_month(day: Day) -> Day:
    return Day(day.year + 1, 1, 1) if day.month == 12 else Day(day.year, day.month + 1, 1)


def _day(counted: int) -> Day:
    """The day of a number: the inverse of `count`."""
    return day_of(counted + _ORIGIN)
