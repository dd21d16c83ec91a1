"""Date: an EDTF value with its precision, qualifier, bounds, order and relations.

EDTF is ISO 8601-2:2019 as profiled by the Library of Congress (https://www.loc.gov/standards/datetime/):
levels 0 and 1, and of level 2 the sub-year groupings 25 to 41. Years are astronomical: 0000 is 1 BC,
-0479 is 480 BC. Bounds are days of the proleptic Gregorian calendar. A qualifier (? ~ %) does not widen
the bounds: how much "about" allows is not in the value.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import NamedTuple

from timeline_builder.errors import DateError


class Day(NamedTuple):
    """A day: astronomical year, month 1 to 12, day 1 to 31."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        return f"{_year(self.year)}-{self.month:02d}-{self.day:02d}"


# Sub-year groupings: code -> (first month, last month); a last month above 12 lies in the next year.
# 21-24 and 25-28 are read as the northern seasons, with winter beginning in December of the named year
# (the order the standard's codes have); 29-32 are the southern ones; 33-36 quarters, 37-39 thirds, 40-41 halves.
GROUPINGS: dict[int, tuple[int, int]] = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14),
    25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 14),
    29: (9, 11), 30: (12, 14), 31: (3, 5), 32: (6, 8),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12),
    40: (1, 6), 41: (7, 12),
}  # fmt: skip

_SHAPE = re.compile(
    r"(?P<long>Y-?[1-9]\d{4,17})"
    r"|(?P<year>-?\d(?:\d{3}|\d{2}X|\dXX|XXX)|-?XXXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?P<clock>T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?"
)
_INTERVAL_HINT = re.compile(
    r"(?P<a>-?\d{4}(?:-\d\d(?:-\d\d)?)?)\s*(?:-|–|—|\bto\b|\.\.|/)\s*(?P<b>-?\d{4}(?:-\d\d(?:-\d\d)?)?)"
)


@dataclass(frozen=True, slots=True, eq=False)
class Date:
    """An EDTF value. Make one with `Date.parse`; `str()` gives the canonical form back.

    precision   "time", "day", "month", "season", "quarter", "third", "half", "year", "decade", "century",
                "millennium", "interval", or "unknown" (XXXX)
    qualifier   "", "?" (uncertain), "~" (approximate) or "%" (both); of an interval, that of its ends combined
    start, end  the ends of an interval; None on an open (..) or unknown (empty) side, and for single dates
    open        whether it is an interval without a known beginning or end
    """

    edtf: str
    precision: str
    qualifier: str
    earliest: Day | None
    latest: Day | None
    time: str
    start: Date | None = None
    end: Date | None = None
    open: bool = False

    @staticmethod
    def parse(text: str) -> Date:
        """The value of an EDTF string.

        Raises DateError, whose hint says which EDTF would be right where that can be told.
        """
        return _parse(text)

    @staticmethod
    def of(year: int, month: int | None = None, day: int | None = None) -> Date:
        """The date of a year, a month (or a sub-year grouping 21 to 41) or a day. Raises DateError."""
        text = _year(year)
        if month is not None:
            text += f"-{month:02d}"
        if day is not None:
            text += f"-{day:02d}"
        return _parse(text)

    @staticmethod
    def interval(start: Date | None, end: Date | None) -> Date:
        """The interval of two single dates; None is an open side. Raises DateError where it ends before it begins."""
        return _parse(f"{start or '..'}/{end or '..'}")

    @property
    def year(self) -> int | None:
        """The year it begins in (or ends in, where its beginning is open)."""
        day = self.earliest or self.latest
        return day.year if day else None

    @property
    def sort_key(self) -> tuple[int, int, int, int, int, int, int, str]:
        """Orders dates as a reader expects: by first day, wider before narrower, untimed before timed.

        A year stands before its months, an open interval at its beginning; one without a beginning before
        its end, and what is wholly unknown last.
        """
        first = self.earliest or self.latest or Day(10**18, 1, 1)
        last = self.latest or Day(10**18, 12, 31)
        no_start = 0 if self.earliest is None else 1
        return (*first, no_start, -last.year, -last.month, -last.day, f"{self.time} {self.edtf}")

    def overlaps(self, other: Date) -> bool:
        """Whether some day is in both."""
        return _not_after(self.earliest, other.latest) and _not_after(other.earliest, self.latest)

    def contains(self, other: Date) -> bool:
        """Whether every day of the other is in this one; an open side holds everything on that side."""
        begins = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return begins and ends

    def with_qualifier(self, qualifier: str) -> Date:
        """The same single date with that qualifier."""
        return _parse(self.edtf.rstrip("?~%") + qualifier)

    def __str__(self) -> str:
        return self.edtf

    def __eq__(self, other: object) -> bool:
        return self.edtf == other.edtf if isinstance(other, Date) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __lt__(self, other: Date) -> bool:
        return self.sort_key < other.sort_key


def _not_after(a: Day | None, b: Day | None) -> bool:
    return a is None or b is None or a <= b


def _year(year: int) -> str:
    if 0 <= year <= 9999:
        return f"{year:04d}"
    return f"-{-year:04d}" if -9999 <= year < 0 else f"Y{year}"


def is_leap(year: int) -> bool:
    """Whether a year of the proleptic Gregorian calendar has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


@functools.lru_cache(maxsize=65536)
def _parse(text: str) -> Date:
    if not text:
        raise DateError(text, "is empty", "write a date such as 2020-10-10")
    if "/" in text:
        return _interval(text)
    return _single(text, text)


def _interval(text: str) -> Date:
    ends = text.split("/")
    if len(ends) != 2:
        raise DateError(text, "is no EDTF interval", "an interval has two ends, as in 1992/1994")
    # ".." is an open end, an empty one unknown: both have no bound, and the text keeps the difference
    start, end = (None if part in ("", "..") else _single(part, text) for part in ends)
    if start is None and end is None:
        raise DateError(text, "is an interval without any date", "give at least one end, as in 1992/..")
    if start and end and start.earliest and end.latest and (start.earliest > end.latest or _starts_after(start, end)):
        raise DateError(text, "ends before it begins", f"did you mean {end}/{start}?")
    qualifiers = {sign for part in (start, end) if part for sign in part.qualifier}
    qualifier = "%" if "%" in qualifiers or len(qualifiers) > 1 else "".join(qualifiers)
    return Date(
        text, "interval", qualifier, start.earliest if start else None, end.latest if end else None,
        start.time if start else "", start, end, open=start is None or end is None,
    )  # fmt: skip


def _starts_after(start: Date, end: Date) -> bool:
    same_day = start.earliest == start.latest == end.earliest == end.latest
    plain = not (has_zone(start.time) or has_zone(end.time))
    return bool(same_day and plain and start.time and end.time and start.time > end.time)


def has_zone(time: str) -> bool:
    """Whether a time of day says how far it is from that of Greenwich: "10:00Z", "10:00+04:00"."""
    return time.endswith("Z") or "+" in time or "-" in time


def _single(text: str, whole: str) -> Date:
    body = text.rstrip("?~%")
    qualifier = text[len(body) :]
    match = _SHAPE.fullmatch(body)
    if match is None or len(qualifier) > 1:
        raise DateError(whole, "is no EDTF date", _hint(whole))
    if match["long"]:
        year = int(match["long"][1:])
        return Date(text, "year", qualifier, Day(year, 1, 1), Day(year, 12, 31), "")
    if match["year"].lstrip("-") == "XXXX":
        if match["month"] not in (None, "XX") or match["day"] not in (None, "XX"):
            raise DateError(whole, "names a month or day of an unknown year", "give the year")
        return Date(text, "unknown", qualifier, None, None, "")
    if match["year"] == "-0000":
        raise DateError(whole, "has the year -0000", "1 BC is 0000, 2 BC is -0001")
    low, high = sorted((int(match["year"].replace("X", "0")), int(match["year"].replace("X", "9"))))
    month, day = match["month"], match["day"]
    unspecified = match["year"].count("X")
    if unspecified:
        if month not in (None, "XX") or day not in (None, "XX"):
            raise DateError(whole, "names a month or day of an unspecified year", f"write {match['year']}")
        precision = ("decade", "century", "millennium")[unspecified - 1]
        return Date(text, precision, qualifier, Day(low, 1, 1), Day(high, 12, 31), "")
    return _in_year(text, whole, qualifier, low, month, day, match)


def _in_year(
    text: str, whole: str, qualifier: str, year: int, month: str | None, day: str | None, match: re.Match[str]
) -> Date:
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise DateError(whole, "names a day of an unspecified month", f"write {year:04d}")
        return Date(text, "year", qualifier, Day(year, 1, 1), Day(year, 12, 31), "")
    number = int(month)
    if number in GROUPINGS:
        if day is not None:
            raise DateError(whole, f"names a day of the sub-year grouping {number}", f"write {_year(year)}-{month}")
        first, last = GROUPINGS[number]
        end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
        end = Day(end_year, end_month, days_in_month(end_year, end_month))
        return Date(text, _grouping(number), qualifier, Day(year, first, 1), end, "")
    if not 1 <= number <= 12:
        raise DateError(whole, f"has no month {month}", "months are 01 to 12, seasons 21 to 24, quarters 33 to 36")
    length = days_in_month(year, number)
    if day is None or day == "XX":
        return Date(text, "month", qualifier, Day(year, number, 1), Day(year, number, length), "")
    if not 1 <= int(day) <= length:
        raise DateError(whole, f"has no day {day}", f"{_year(year)}-{month} has days 01 to {length}")
    the_day = Day(year, number, int(day))
    if match["clock"] is None:
        return Date(text, "day", qualifier, the_day, the_day, "")
    _check_clock(whole, match)
    return Date(text, "time", qualifier, the_day, the_day, match["clock"][1:])


def _check_clock(whole: str, match: re.Match[str]) -> None:
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    midnight = hour == 24 and minute == 0 and second == 0
    if not (hour < 24 or midnight) or minute > 59 or second > 59:
        raise DateError(whole, f"has no time {match['clock'][1:]}", "hours are 00 to 23, minutes and seconds 00 to 59")
    zone = match["zone"]
    if zone and zone != "Z":
        hours, minutes = int(zone[1:3]), int(zone[-2:]) if len(zone) > 3 else 0
        if hours > 14 or minutes > 59:
            raise DateError(whole, f"has no zone {zone}", "zones are Z or from -12:00 to +14:00")


def _grouping(number: int) -> str:
    if number <= 32:
        return "season"
    return "quarter" if number <= 36 else "third" if number <= 39 else "half"


def _hint(text: str) -> str:
    found = _INTERVAL_HINT.fullmatch(text.strip())
    if found:
        return f"write the interval {found['a']}/{found['b']}"
    return "write a year 1988, a month 1988-02, a day 1988-02-20, a season 2014-22, an interval 1992/1994 or 1992/.."
