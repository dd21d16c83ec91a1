"""Readings -> dates: the reference time a text moves along.

News resolves against its own date: a weekday or a month is the last one, unless the clause points forward.
A narrative resolves against the dates it has told so far, and not every date it names moves it on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline_builder.dates import calendar
from timeline_builder.dates.mention import Genre
from timeline_builder.dates.reading import Parts, Reading
from timeline_builder.dates.value import GROUPINGS, Date, Day
from timeline_builder.errors import DateError

UNKNOWN_REFERENCE = "the text gives no date to count it from"


class UnresolvedError(Exception):
    """A reading names no day of the calendar; the text is the reason."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the resolver needs to know of a mention's surroundings."""

    forward: bool | None = None  # whether the clause points to the future; None: it does not say
    heading: bool = False  # it stands in a heading
    side: bool = False  # in brackets, behind "since", a bare year in mid-sentence: it does not move the reference
    bare_year: bool = False  # nothing but a year, in mid-sentence
    opens: bool = False  # it opens its sentence
    next_year: int | None = None  # the year the next mention gives in its own words


class Resolver:
    """Resolves the readings of one text, in their order."""

    def __init__(self, genre: Genre, published: Date | None) -> None:
        self._news = genre == "news"
        day = published.earliest if published else None
        self._now: Day | None = day
        self._text: Day | None = day if self._news else None
        self._text_precision = "day"
        self._mention: tuple[Day, str] | None = None  # the date told last, of any kind, and its precision
        self._quarter: tuple[int, int] | None = None
        self.reference: Date | None = None

    # -- entry

    def resolve(self, reading: Reading, context: Context) -> Date:
        """The date of a reading. Raises UnresolvedError with the reason."""
        self._context = context
        self.reference = None
        try:
            date = self._resolve(reading)
        except DateError as error:
            raise UnresolvedError(f"{error.text} {error.reason}") from error
        self._move(reading, date)
        return date.with_qualifier("~") if reading.approx and date.precision not in ("interval", "time") else date

    def resolve_list(self, reading: Reading, context: Context) -> list[Date]:
        """The dates of an enumeration, one an end."""
        self._context = context
        try:
            dates = [self._single(end) for end in _inherit(reading.ends)]
        except DateError as error:
            raise UnresolvedError(f"{error.text} {error.reason}") from error
        self._move(reading, dates[-1])
        return dates

    def _resolve(self, reading: Reading) -> Date:
        kind, parts = reading.rule.kind, reading.ends[0]
        if kind == "range" and len(reading.ends) > 1:
            return self._range(reading.ends)
        if kind == "since":
            return Date.interval(_ends(self._any(parts))[0], None)
        if kind == "until":
            return Date.interval(None, _ends(self._any(parts))[1])
        return self._near(parts) if kind == "near" else self._any(parts)

    def _any(self, parts: Parts) -> Date:
        """One date, whether counted from another or told by itself."""
        if parts.shift:
            return self._shifted(parts)
        if (
            parts.near
            and (parts.unit != "year" or parts.month is None)
            and not parts.holiday
            and parts.grouping is None
            and parts.decade is None
        ):
            return self._near(parts)
        return self._single(parts)

    # -- one date

    def _single(self, parts: Parts) -> Date:
        if parts.deictic is not None:
            return Date.of(*calendar.plus(self._from_now(), parts.deictic))
        long = self._long(parts)
        return long if long is not None else self._in_year(parts, self._year(parts))

    def _long(self, parts: Parts) -> Date | None:
        """A decade or a century."""
        if parts.century is not None:
            return calendar.century(parts.century)
        if parts.unit == "decade_bc" and parts.count is not None:
            return Date.interval(Date.of(1 - parts.count - 9), Date.of(1 - parts.count))
        if parts.decade is not None and parts.near and parts.unit == "century":  # "the nineties of the last century"
            century = calendar.unit_around(self._base(parts.near), "century", _STEPS[parts.near])
            return calendar.span((century.year or 0) + parts.decade, 10)
        if parts.decade is not None:
            return calendar.span(self._century_of(parts.decade), 10)
        return None

    def _in_year(self, parts: Parts, year: int | None) -> Date:
        if parts.holiday:
            return self._holiday(parts, year)
        if parts.grouping is not None:
            return self._grouping(parts, year)
        if parts.month is not None:
            if year is None:
                year = self._year_of_month(parts.month, parts.day)
            return self._timed(Date.of(year, parts.month, parts.day), parts)
        if year is not None:
            return Date.of(year)
        if parts.weekday is not None:
            return self._timed(self._weekday(parts.weekday), parts)
        if parts.day is not None or parts.time:
            base = self._from_text()
            if parts.day is None and self._text_precision not in ("day", "time"):
                raise UnresolvedError("a time of a day that is not given")
            parts = replace(parts, day=parts.day or base.day)
            return self._timed(Date.of(base.year, base.month, parts.day), parts)
        raise UnresolvedError("it names no date")

    def _timed(self, date: Date, parts: Parts) -> Date:
        return Date.parse(f"{date.edtf}T{parts.time}") if parts.time and date.precision == "day" else date

    def _year(self, parts: Parts) -> int | None:
        if parts.year is not None:
            sure = parts.year >= 1000 or parts.era
            return parts.astronomical() if sure else self._ancient(parts.year, named=parts.era == 0)
        if parts.short is not None:
            return self._century_of(parts.short)
        if parts.near and parts.unit == "year":
            return self._base(parts.near).year + _STEPS[parts.near]
        return None

    def _ancient(self, number: int, named: bool) -> int:
        """The year of a bare number below 1000: in a text that tells of such years, or named one by a word."""
        if self._text is not None:
            for year in (1 - number, number):
                if abs(year - self._text.year) <= _ANCIENT:
                    return year
        if named:
            return number
        raise UnresolvedError("a number, no year")

    def _century_of(self, short: int) -> int:
        """The year of two digits: the latest that is not more than ten years ahead of the reference."""
        if short > 99:
            return short
        base = self._text or self._now
        limit = base.year + 10 if base else 2030
        return limit - (limit - short) % 100

    def _holiday(self, parts: Parts, year: int | None) -> Date:
        base = self._from_text()
        if year is None and parts.near:
            days = [calendar.holiday(parts.holiday, base.year + step) for step in (-1, 0, 1)]
            if parts.near in ("last", "previous"):
                return Date.of(*max(day for day in days if day < base))
            return Date.of(*min(day for day in days if day >= base))
        if year is None:
            first = calendar.holiday(parts.holiday, base.year)
            year = self._year_of_month(first.month, first.day)
        return Date.of(*calendar.holiday(parts.holiday, year))

    def _grouping(self, parts: Parts, year: int | None) -> Date:
        grouping = parts.grouping or 0
        if parts.near and parts.unit != "year":
            return self._near(parts)
        if year is None:
            base = self._from_text()
            begins = GROUPINGS[grouping][0]
            past = self._news and not self._context.forward
            year = base.year - 1 if past and begins > base.month else base.year
        return Date.of(year, grouping)

    def _weekday(self, weekday: int) -> Date:
        base = self._from_now() if self._news else self._from_text()
        back = (calendar.weekday(base) - weekday) % 7
        if self._context.forward:
            return Date.of(*calendar.plus(base, 7 - back if back else 7))
        if not self._news:
            return Date.of(*calendar.plus(base, (weekday - calendar.weekday(base)) % 7))
        return Date.of(*calendar.plus(base, -back))

    def _year_of_month(self, month: int, day: int | None) -> int:
        if not self._news:
            base = self._from_text()
            return base.year + 1 if base.month - month >= _WRAP and self._text_precision != "year" else base.year
        base = self._from_now()
        if self._context.forward:
            behind = (month, day or 31) < (base.month, base.day)
            return base.year + 1 if behind else base.year
        if day is None and self._context.forward is False:
            return base.year - 1 if month > base.month else base.year
        days = {
            year: abs(calendar.number(Day(year, month, min(day or 15, 28))) - calendar.number(base))
            for year in (base.year - 1, base.year, base.year + 1)
        }
        return min(days, key=lambda year: days[year])

    # -- relative

    def _shifted(self, parts: Parts) -> Date:
        if parts.count is None:
            parts = replace(parts, count=1)
        unit = "day" if parts.unit == "weekend" else parts.unit
        if unit in ("hour", "minute"):
            raise UnresolvedError("hours and minutes are not counted")
        sign = -1 if parts.shift in ("ago", "before") else 1
        if parts.shift in ("ago", "hence") and self._news:
            base = self._from_now()
        else:  # counted back it is from where the text stands, counted on from the date told last
            base = self._from_text() if sign < 0 else self._from_mention(unit)
        count = parts.count or 1
        if unit == "half":  # "half a year ago"
            unit, count = "month", 6 * count
        if unit == "year" and count == 1 and self._quarter and self._news and parts.shift == "before":
            return Date.of(self._quarter[0] - 1, self._quarter[1])
        return calendar.unit_around(base, unit, sign * count)

    def _near(self, parts: Parts) -> Date:
        near = parts.near or "same"
        base = self._base(near, parts.unit)
        step = _STEPS[near]
        if parts.month is not None:
            return Date.of(_nearest_year(base, parts.month, parts.month, near), parts.month)
        if parts.grouping is not None and not parts.unit:
            first, last = GROUPINGS[parts.grouping]
            return Date.of(_nearest_year(base, first, last, near), parts.grouping)
        if parts.weekday is not None:
            return self._near_weekday(base, parts.weekday, near)
        unit = parts.unit
        if unit in ("hour", "minute"):
            raise UnresolvedError("hours and minutes are not counted")
        return calendar.unit_around(base, unit or "day", step)

    def _near_weekday(self, base: Day, weekday: int, near: str) -> Date:
        today = calendar.weekday(base)
        if near in ("last", "previous"):
            return Date.of(*calendar.plus(base, -((today - weekday - 1) % 7 + 1)))
        if near in ("next", "following"):
            return Date.of(*calendar.plus(base, (weekday - today - 1) % 7 + 1))
        return Date.of(*calendar.plus(base, weekday - today)) if near == "this" else self._weekday(weekday)

    # -- two ends

    def _range(self, ends: tuple[Parts, ...]) -> Date:
        first, second = _inherit(ends)[:2]
        if first.weekday is not None and first.day is None:
            return Date.interval(self._single(first), self._single(second))
        if second.short is not None and first.year is not None:
            year = first.year - first.year % 100 + second.short
            second = replace(second, short=None, year=year if year > first.year else year + 100)
        end = _ends(self._any(second))[1]
        if not first.says_year() and first.near == "" and first.holiday == "" and end.year is not None:
            year = _first_year(first, second, end.year)
            first = replace(first, year=year, era=None)
        return Date.interval(_ends(self._any(first))[0], end)

    # -- the reference

    def _base(self, near: str, unit: str = "year") -> Day:
        if near in ("this", "last", "next"):
            return self._from_now() if self._news else self._from_text()
        return self._from_text() if self._context.opens and near != "same" else self._from_mention(unit)

    def _from_mention(self, unit: str) -> Day:
        """The date told last, where it is as fine as the unit that is counted, else the reference."""
        if self._mention is not None and _FINENESS[self._mention[1]] >= _FINENESS.get(unit, 1):
            self.reference = Date.of(*self._mention[0])
            return self._mention[0]
        return self._from_text()

    def _from_now(self) -> Day:
        if not self._news:
            return self._from_text()
        if self._now is None:
            raise UnresolvedError(UNKNOWN_REFERENCE)
        self.reference = Date.of(*self._now)
        return self._now

    def _from_text(self) -> Day:
        if self._text is None:
            raise UnresolvedError(UNKNOWN_REFERENCE)
        self.reference = Date.of(*self._text)
        return self._text

    def _move(self, reading: Reading, date: Date) -> None:
        if date.precision in ("quarter",) and date.earliest:
            self._quarter = (date.earliest.year, 33 + (date.earliest.month - 1) // 3)
        day = date.earliest or date.latest
        if day is not None:
            self._mention = (day, _precision(date))
        if day is None or date.precision in ("decade", "century", "unknown"):
            return
        if date.precision == "interval" and not self._context.heading and date.latest and reading.rule.kind != "since":
            day = date.latest if date.end and date.end.precision != "year" else day
        if self._context.heading:
            self._text, self._text_precision = day, _precision(date)
            return
        if self._news:
            if date.precision in ("day", "time"):
                self._text, self._text_precision = day, "day"
            return
        if self._text is not None and self._stays(reading, date, day):
            return
        self._text, self._text_precision = day, _precision(date)

    def _stays(self, reading: Reading, date: Date, day: Day) -> bool:
        """Whether a narrative goes on from where it was."""
        assert self._text is not None
        if self._context.side or self._context.bare_year or reading.rule.kind in ("since", "until"):
            return True
        if any(end.shift in ("ago", "before") or end.near in ("last", "previous", "next") for end in reading.ends):
            return True
        if self._context.opens or day.year == self._text.year:
            return False
        if self._context.next_year == self._text.year and date.precision not in ("day", "time"):
            return True
        return abs(day.year - self._text.year) > 8 and self._context.next_year != day.year


_FINENESS = {
    "century": 0,
    "decade": 0,
    "unknown": 0,
    "millennium": 0,
    "year": 1,
    "half": 1,
    "season": 1,
    "third": 1,
    "quarter": 1,
    "month": 2,
    "week": 3,
    "weekend": 3,
    "fortnight": 3,
    "day": 3,
    "time": 3,
    "interval": 1,
}
_WRAP = 8  # a month that many before the reference, or more, is one of the next year
_ANCIENT = 60  # years around the reference in which a bare number such as 496 is a year
_STEPS = {"this": 0, "last": -1, "next": 1, "previous": -1, "following": 1, "same": 0}


def _ends(date: Date) -> tuple[Date, Date]:
    """Where a date begins and ends, if it is an interval, else the date twice."""
    return (date.start or date, date.end or date)


def _precision(date: Date) -> str:
    if date.precision == "interval":
        return (date.start or date.end or date).precision
    return date.precision


def _nearest_year(base: Day, first: int, last: int, near: str) -> int:
    """The year of the last (next) month or season before (behind) a day."""
    if near in ("last", "previous"):
        return base.year - 1 if first >= base.month else base.year
    if near in ("next", "following"):
        return base.year + 1 if last <= base.month or first <= base.month else base.year
    return base.year


def _inherit(ends: tuple[Parts, ...]) -> tuple[Parts, ...]:
    """Month, year and era stand once in an enumeration, at either end, and hold for all of it."""
    out = list(ends)
    for i in range(len(out) - 2, -1, -1):
        one, after = out[i], out[i + 1]
        if one.day is not None and one.month is None and after.month is not None:
            one = replace(one, month=after.month)
        if one.era is None and after.era is not None and one.month is None:
            one = replace(one, era=after.era, year=one.year if one.year is not None else one.count)
        if one.grouping is None and one.month is None and one.year is None and one.day is None and after.grouping:
            one = replace(one, grouping=after.grouping)
        if one.year is None and after.year is not None and (one.month or one.grouping):
            wraps = one.month and after.month and (one.month, one.day or 0) > (after.month, after.day or 99)
            wraps = wraps or (one.grouping and after.grouping and one.grouping > after.grouping)
            one = replace(one, year=after.year - 1 if wraps else after.year, era=after.era)
        out[i] = one
    for i in range(1, len(out)):
        one, before = out[i], out[i - 1]
        if one.day is not None and one.month is None and before.month is not None:
            one = replace(one, month=before.month)
        if one.month is not None and one.year is None and before.year is not None:
            wraps = before.month is not None and (before.month, before.day or 0) > (one.month, one.day or 99)
            one = replace(one, year=before.year + 1 if wraps else before.year, era=before.era)
        out[i] = one
    return tuple(out)


def _first_year(first: Parts, second: Parts, year: int) -> int:
    """The year of a range's beginning, from that of its end: months that wrap began a year earlier."""
    if first.month is not None and second.month is not None and first.month > second.month:
        return year - 1
    if first.grouping is not None and second.grouping is not None and first.grouping > second.grouping:
        return year - 1
    return year
