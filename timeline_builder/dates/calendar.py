"""Arithmetic of the calendar: shifting dates by units, weeks, Easter. Weeks run from Monday to Sunday (ISO 8601)."""

from __future__ import annotations

import datetime

from timeline_builder.dates.value import Date, Day, days_in_month

# datetime counts from year 1: days before it are shifted by whole 400-year cycles of the Gregorian calendar
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def number(day: Day) -> int:
    """The ordinal of a day (1 January of year 1 is 1), for any year."""
    year, month, of_month = day
    if 0 < year <= datetime.MAXYEAR:
        return datetime.date(year, month, of_month).toordinal()
    cycles, year = divmod(year - 1, _CYCLE_YEARS)
    return datetime.date(year + 1, month, of_month).toordinal() + cycles * _CYCLE_DAYS


def day_of(ordinal: int) -> Day:
    """The day of an ordinal."""
    cycles, rest = divmod(ordinal - 1, _CYCLE_DAYS)
    date = datetime.date.fromordinal(rest + 1)
    return Day(date.year + cycles * _CYCLE_YEARS, date.month, date.day)


def weekday(day: Day) -> int:
    """1 is Monday, 7 Sunday."""
    return (number(day) - 1) % 7 + 1


def plus(day: Day, days: int) -> Day:
    """That many days later."""
    return day_of(number(day) + days)


def plus_months(day: Day, months: int) -> Day:
    """The same day that many months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return Day(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def unit_around(day: Day, unit: str, steps: int) -> Date:
    """The day, week, weekend, month, quarter, half, year, decade or century `steps` of them from the one of `day`."""
    if unit == "day":
        return Date.of(*plus(day, steps))
    if unit in ("week", "weekend", "fortnight"):
        monday = plus(day, 1 - weekday(day) + 7 * steps * (2 if unit == "fortnight" else 1))
        first = plus(monday, 5) if unit == "weekend" else monday
        return Date.interval(Date.of(*first), Date.of(*plus(monday, 6)))
    moved = plus_months(Day(day.year, day.month, 1), steps * _MONTHS[unit])
    if unit == "month":
        return Date.of(moved.year, moved.month)
    if unit == "quarter":
        return Date.of(moved.year, 33 + (moved.month - 1) // 3)
    if unit == "half":
        return Date.of(moved.year, 40 + (moved.month - 1) // 6)
    if unit == "year":
        return Date.of(moved.year)
    return span(moved.year, 10 if unit == "decade" else 100)


def span(year: int, length: int) -> Date:
    """The decade (length 10) or century (100) that holds a year: 199X, 19XX.

    Before the common era the digits count backwards: a decade such as the 480s BC (489 to 480) is an interval.
    """
    if year >= 0:
        low = year - year % length
        return Date.parse(f"{low:04d}"[: 3 if length == 10 else 2] + ("X" if length == 10 else "XX"))
    # year y BC is astronomical 1 - y
    bc = 1 - year
    if length == 10:
        last = bc - bc % 10
        return Date.interval(Date.of(1 - last - 9), Date.of(1 - last))
    last = (bc - 1) // 100 * 100 + 1
    return Date.interval(Date.of(1 - last - 99), Date.of(1 - last))


def century(n: int) -> Date:
    """The n-th century (19th: 18XX, as TIMEX3 and common speech have it); -5 is the 5th century BC (-0499/-0400)."""
    if n > 0:
        return Date.parse(f"{n - 1:02d}XX")
    return Date.interval(Date.of(1 + n * 100), Date.of((n + 1) * 100))


def easter(year: int) -> Day:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return Day(year, month, day + 1)


def pascha(year: int) -> Day:
    """Orthodox Easter Sunday as a day of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return plus(Day(year, month, day + 1), year // 100 - year // 400 - 2)  # the days the Julian calendar is behind


_PLACES = {"1st": 0, "2nd": 1, "3rd": 2, "4th": 3}


def holiday(rule: str, year: int) -> Day:
    """The day of a holiday in a year: "12-25", "easter-2", "pascha+49", "11-4th-4" (4th Thursday), "05-last-1"."""
    for name, sunday in (("easter", easter), ("pascha", pascha)):
        if rule.startswith(name):
            return plus(sunday(year), int(rule[6:] or 0))
    month, *rest = rule.split("-")
    if len(rest) == 1:
        return Day(year, int(month), int(rest[0]))
    place, wanted = rest[0], int(rest[1])
    if place == "last":
        last = Day(year, int(month), days_in_month(year, int(month)))
        return plus(last, -((weekday(last) - wanted) % 7))
    first = Day(year, int(month), 1)
    return plus(first, (wanted - weekday(first)) % 7 + 7 * _PLACES[place])
