"""Readings -> dates of the calendar.

In news a weekday or a month is the last one, unless the clause points forward; in a narrative it is the one of
the year the text has come to.
"""

from __future__ import annotations

from timeline_builder.dates import calendar
from timeline_builder.dates.mention import Genre, Recurrence
from timeline_builder.dates.ranges import ascending, begins_in, ends_of, inherit
from timeline_builder.dates.reading import Parts, Reading
from timeline_builder.dates.reference import Reference, UnresolvedError
from timeline_builder.dates.scene import OVERNIGHT, WEEKEND, Context
from timeline_builder.dates.value import GROUPINGS, Date, Day
from timeline_builder.dates.years import SOON, goes_on, nearest, nearest_year, of_thread, within
from timeline_builder.errors import DateError

_STEPS = {"this": 0, "last": -1, "penultimate": -2, "next": 1, "previous": -1, "following": 1, "same": 0}
_WRAP = 8  # in a narrative, a month that many before the reference, or more, is one of the next year
_SAME_DAY = 6  # hours that are counted within a day
_WEEK = 7  # days around that of the news in which a bare time of day is of the day told last
_PASSED = 60  # days within which a date of news without a year that a plan names has passed, and is not of next year
_ANCIENT = 120  # years around the reference in which a bare number such as 496 is a year
_AHEAD = 10  # '95 is the latest such year that is not more than so many years ahead of the reference


class Resolver:
    """Resolves the readings of one text, in their order."""

    def __init__(self, genre: Genre, published: Date | None) -> None:
        self._at = Reference(genre, published)
        self.recurs: Recurrence = ""  # of the last expression: how often a date of its name comes back

    @property
    def used(self) -> Date | None:
        """The date the last expression was counted from; None where it needed none."""
        day = self._at.used
        return None if day is None else Date.of(*day)

    def resolve(self, reading: Reading, context: Context) -> Date:
        """The date of a reading. Raises UnresolvedError with the reason."""
        date = self._checked(reading, context)[0]
        return date.with_qualifier("~") if reading.approx and date.precision not in ("interval", "time") else date

    def resolve_list(self, reading: Reading, context: Context) -> list[Date]:
        """The dates of an enumeration, one an end. Raises UnresolvedError."""
        return self._checked(reading, context)

    def counted_from(self, event: Day, reading: Reading) -> Date | None:
        """The date of a rejected count whose event is known ("two days after the quake"), if it counts."""
        parts = reading.ends[0]
        if parts.near == "same":
            return Date.of(*event)
        if parts.shift not in ("before", "after"):
            return None
        unit, count = parts.unit or "day", parts.number or 1
        if unit in ("hour", "minute"):
            return Date.of(*event) if count <= _SAME_DAY else None
        return calendar.unit_around(event, unit, count if parts.shift == "after" else -count)

    def main_day(self, context: Context) -> Day | None:
        """The day of what the news is about; None where it has told of none yet."""
        return self._at.main(context) if self._at.news else None

    def event_of(self, reading: Reading, context: Context) -> Date | None:
        """When the event was that a rejected count ("a day after they met") is counted from, told of the last date."""
        parts = reading.ends[0]
        base = self._at.fine(parts.unit, context)
        if parts.shift not in ("before", "after") or base is None or parts.unit in ("", "hour", "minute"):
            return None
        count = parts.number or 1
        return calendar.unit_around(base, parts.unit, count if parts.shift == "before" else -count)

    def _checked(self, reading: Reading, context: Context) -> list[Date]:
        self._context = context
        self._at.used, self.recurs = None, ""
        try:
            if reading.rule.kind == "list":
                ends = inherit(reading.ends)
                dates = ascending(ends, [self._any(end) for end in ends])
            else:
                dates = [self._resolve(reading)]
        except DateError as error:
            raise UnresolvedError(f"{error.text} {error.reason}") from error
        self._at.move(reading, dates[-1], context)
        return dates

    def _resolve(self, reading: Reading) -> Date:
        kind, parts = reading.rule.kind, reading.ends[0]
        if reading.rule.name == OVERNIGHT:
            return self._overnight()
        if kind == "range" and len(reading.ends) > 1:
            return self._range(reading.ends)
        if kind == "since":
            return Date.interval(ends_of(self._any(parts))[0], None)
        if kind == "until":
            return Date.interval(None, ends_of(self._any(parts))[1])
        self.recurs = "week" if reading.rule.name == WEEKEND and self._at.news else ""
        if kind == "shift" and len(reading.ends) > 1:
            return self._counted_to(*reading.ends[:2])
        return self._near(parts) if kind == "near" else self._any(parts)

    def _any(self, parts: Parts) -> Date:
        """One date, counted from another or told by itself."""
        if parts.shift:
            return self._shifted(parts)
        in_near_year = parts.unit == "year" and parts.month is not None  # "May of that year"
        near = parts.near or (parts.unit and parts.year is None)  # "until the end of the week"
        if near and not in_near_year and not (parts.holiday or parts.grouping or parts.decade is not None):
            return self._near(parts)
        if parts.deictic is not None:
            return _timed(Date.of(*calendar.plus(self._at.now(), parts.deictic)), parts)
        return self._long(parts) or self._in_year(parts, self._year(parts))

    def _overnight(self) -> Date:
        """The night to the day of the news, or to the day on which its sentence says that it was told."""
        day = self._at.now()
        said = self._context.said_on()
        if said is not None and self._at.news:
            told = self._weekday(said)
            day = told.earliest or day
        if not self._at.news:
            raise UnresolvedError("a night of no day that is given")
        return Date.interval(Date.of(*calendar.plus(day, -1)), Date.of(*day))

    # -- told by itself

    def _long(self, parts: Parts) -> Date | None:
        """A decade or a century."""
        if parts.century is not None:
            return calendar.century(parts.century)
        if parts.decade is None:
            return None
        if parts.near and parts.unit == "century":  # "the nineties of the last century"
            base = self._at.base(parts.near, "century", self._context)
            return calendar.span(base.year // 100 * 100 + 100 * _STEPS[parts.near] + parts.decade, 10)
        if parts.era == -1:
            return Date.interval(Date.of(1 - parts.decade - 9), Date.of(1 - parts.decade))
        return calendar.span(self._century_of(parts.decade, -_AHEAD), 10)  # a decade is named when it is over

    def _in_year(self, parts: Parts, year: int | None) -> Date:
        if parts.holiday:
            return self._holiday(parts, year)
        if parts.grouping is not None:
            return self._grouping(parts, year)
        if parts.month is not None:
            if year is None:
                year = self._year_of_month(parts.month, parts.day)
            return _timed(Date.of(year, parts.month, parts.day), parts)
        if year is not None:
            return Date.of(year)
        if parts.weekday is not None:
            return _timed(self._weekday(parts.weekday), parts)
        if parts.day is None and not parts.time:
            raise UnresolvedError("it names no date")
        if parts.day is None and self._at.precision not in ("day", "time"):
            raise UnresolvedError("a time of a day that is not given")
        base = self._day_of_time() if parts.time and parts.day is None else self._at.text()
        return _timed(Date.of(base.year, base.month, parts.day or base.day), parts)

    def _day_of_time(self) -> Day:
        """The day of a bare time: the one told right before it, else where the text stands, if near the news."""
        told = self._at.told_day() if self._context.time_of_day_told() else None
        base = told or self._at.text()
        if told is not None or not self._at.news:
            return base
        now = self._at.now()
        return base if abs(calendar.number(now) - calendar.number(base)) <= _WEEK else now

    def _year(self, parts: Parts) -> int | None:
        if parts.year is not None:
            sure = parts.year >= 1000 or parts.era
            return (
                parts.astronomical()
                if sure
                else self._ancient(parts.year, named=parts.era == 0 or self._context.opens())
            )
        if parts.short is not None:
            return self._century_of(parts.short)
        if parts.near and parts.unit == "year":
            near = self._nearness(parts.near)
            return self._at.base(near, "year", self._context).year + _STEPS[near]
        return None

    def _nearness(self, near: str) -> str:
        """ "next" year, which behind one of the past is the following one: "in May 2017, in June of the next year"."""
        told = self._context.told_before() if near == "next" and self._at.news else None
        past = told is not None and told.year < self._at.now().year and not self._context.forward()
        return "following" if past else near

    def _ancient(self, number: int, named: bool) -> int:
        """The year of a bare number below 1000: in a text that tells of such years, or named one by a word."""
        last = self._at.last()
        for year in (1 - number, number):
            if last is not None and abs(year - last.year) <= _ANCIENT:
                return year
        if named:
            return number if last is None or last.year > 0 else 1 - number
        raise UnresolvedError("a number, no year")

    def _century_of(self, short: int, ahead: int = _AHEAD) -> int:
        """The latest year of those last two digits that is no more than so many years ahead."""
        if short > 99:
            return short
        base = self._at.standing()
        limit = (base.year if base else 2020) + ahead
        return limit - (limit - short) % 100

    def _holiday(self, parts: Parts, year: int | None) -> Date:
        base = self._at.text()
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
            base = self._at.text()
            begins, ends = GROUPINGS[grouping]
            year = base.year
            self.recurs = "year" if self._at.news else ""
            if self._at.news and self._context.forward():
                year += ends < base.month
            elif self._at.news:
                year -= begins > base.month
        return Date.of(year, grouping)

    def _weekday(self, weekday: int) -> Date:
        base = self._at.now()
        ahead = (weekday - calendar.weekday(base)) % 7
        if self._at.news:
            self.recurs = "week" if ahead else ""
            ahead = ahead if self._context.forward() or self._context.declared() or not ahead else ahead - 7
        return Date.of(*calendar.plus(base, ahead))

    def _year_of_month(self, month: int, day: int | None) -> int:
        headed = self._at.headed(self._context)
        if headed is not None:
            return headed
        if not self._at.news:
            base = self._at.text()
            return base.year + 1 if base.month - month >= _WRAP and self._at.precision != "year" else base.year
        base = self._at.now()
        year = self._year_told(month, day, base)
        if year is not None:
            return year
        if day is not None and self._context.told_by_noun():  # "candidates in the election on April 12 suspended …"
            return nearest((base.year - 1, base.year, base.year + 1), base, month, day)
        forward = self._context.forward()
        year = None if forward else of_thread(self._at, self._context, month, day, told=forward is False)
        if year is not None:
            return year
        if forward:
            for year in (base.year - 1, base.year) if day is not None else ():  # "was planned for 25 February"
                if 0 < calendar.number(base) - calendar.number(Day(year, month, min(day or 1, 28))) <= _PASSED:
                    return year
            self.recurs = "year"
            return base.year + 1 if (month, day or 31) < (base.month, base.day) else base.year
        self.recurs = "year"
        later = month > base.month if day is None else (month, day) > (base.month, base.day)
        if forward is False and day is None:
            return base.year - 1 if later else base.year
        # the last one, unless the next one is so near that one would not call the last one by its day without a year
        soon = within(base, month, day, SOON if forward is None else SOON // 2)
        return base.year - later if soon is None else soon

    def _year_told(self, month: int, day: int | None, base: Day) -> int | None:
        """The year of a month and day that go with a date told before, as its words or its verb say."""
        counted = self._at.counted() if self._context.names_count() else None
        if counted is not None:  # "two years later, on 6 October"
            last, precision = counted
            near = (last.year - 1, last.year, last.year + 1) if precision != "year" else (last.year,)
            return nearest(near, last, month, day)
        told = self._context.told_before()
        year = goes_on(told, month, day) if told else None  # "began on 27 September 2020 and ended on 10 November"
        if year is not None and year < base.year:
            return year
        back = self._at.counted()
        if back is None or back[0].year >= base.year or back[1] not in ("day", "time"):
            return None
        recent = 0 < calendar.number(base) - calendar.number(Day(base.year, month, min(day or 1, 28))) <= _PASSED
        if recent or not self._context.looks_back():
            return None
        years = (back[0].year, back[0].year + 1)  # "On 9 November 2020 … The war had begun on 27 September"
        return nearest(years, back[0], month, day)

    # -- counted from another

    def _shifted(self, parts: Parts) -> Date:
        unit = "day" if parts.unit == "weekend" else parts.unit
        count = parts.number or 1
        if unit in ("hour", "minute"):
            day, clock = self._at.told_day(), self._at.clock if unit == "hour" else ""
            far = count > _SAME_DAY and not clock
            if parts.shift != "after" or far or day is None or not self._context.opens():
                raise UnresolvedError("hours and minutes are not counted")
            return Date.of(*calendar.plus(day, (int(clock[:2]) + count) // 24 if clock else 0))
        if unit == "half":  # "half a year ago"
            unit, count = "month", 6 * count
        ahead = self._context.counted_from()
        told = self._any(ahead).earliest if ahead else None
        if told:
            base = told
        elif parts.shift in ("ago", "hence") and self._at.news and not self._context.counts_back():
            base = self._at.now()
        elif parts.shift in ("ago", "before") and not self._at.news:  # a narrative counts back from where it stands
            base = self._at.text()
        elif self._at.coarse(unit, self._context):
            raise UnresolvedError("it is counted from a date that is told less exactly")
        else:
            base = self._at.mentioned(unit, self._context)
        quarter = self._at.quarter
        if unit == "year" and count == 1 and quarter and self._at.news and parts.shift == "before":
            return Date.of(quarter[0] - 1, quarter[1])
        return calendar.unit_around(base, unit, -count if parts.shift in ("ago", "before") else count)

    def _counted_to(self, parts: Parts, moment: Parts) -> Date:
        """Units back to a day, a week or a month that is told by where it lies now: "30 years ago this month"."""
        months = {"month": 1, "year": 12, "decade": 120}.get(parts.unit)
        near = self._any(moment)
        if parts.shift != "ago" or not self._at.news or near.earliest is None:
            return self._shifted(parts)
        if months is None:  # "three days ago on Monday"
            return near if parts.unit == "day" else self._shifted(parts)
        back = -months * (parts.number or 1)
        if near.precision == "interval":
            return calendar.unit_around(calendar.plus_months(self._at.now(), back), "week", 0)
        moved = calendar.plus_months(near.earliest, back)
        return Date.of(moved.year, moved.month) if near.precision == "month" else Date.of(*moved)

    def _near(self, parts: Parts) -> Date:
        thread = self._at.thread
        of_text = thread is not None and not self._context.breaks(thread.last)
        near = parts.near or ("same" if of_text or not self._at.news else "this")  # "the end of the year"
        base = self._at.base(near, parts.unit, self._context)
        if parts.month is not None:
            year = nearest_year(base, parts.month, parts.month, near)
            if parts.day is not None and parts.month == base.month:  # "last 10 October" on 11 October: of this year
                past = parts.day < base.day
                year = (
                    base.year - (near in ("last", "previous") and not past) + (near in ("next", "following") and past)
                )
            return _timed(Date.of(year, parts.month, parts.day), parts)
        if parts.grouping is not None and not parts.unit:
            return Date.of(nearest_year(base, *GROUPINGS[parts.grouping], near), parts.grouping)
        if parts.weekday is not None and parts.unit == "week":  # "Monday of last week"
            monday = calendar.plus(base, 1 - calendar.weekday(base) + 7 * _STEPS[near])
            return _timed(Date.of(*calendar.plus(monday, parts.weekday - 1)), parts)
        if parts.weekday is not None:
            return _timed(self._near_weekday(base, parts.weekday, near), parts)
        if parts.unit in ("hour", "minute"):
            raise UnresolvedError("hours and minutes are not counted")
        date = calendar.unit_around(base, parts.unit or "day", _STEPS[near])
        if date.precision == "month" and date.earliest and parts.day is not None:  # "the 5th of last month"
            date = Date.of(date.earliest.year, date.earliest.month, parts.day)
        return _timed(date, parts)

    def _near_weekday(self, base: Day, weekday: int, near: str) -> Date:
        today = calendar.weekday(base)
        if near in ("last", "previous", "penultimate"):
            weeks = 7 if near == "penultimate" else 0
            return Date.of(*calendar.plus(base, -((today - weekday - 1) % 7 + 1 + weeks)))
        if near in ("next", "following"):
            days = (weekday - today - 1) % 7 + 1
            tomorrow = days == 1 and near == "next" and weekday > 1  # never "next Thursday" in the same week
            return Date.of(*calendar.plus(base, days + 7 * tomorrow))
        return Date.of(*calendar.plus(base, weekday - today)) if near == "this" else self._weekday(weekday)

    # -- two ends

    def _range(self, ends: tuple[Parts, ...]) -> Date:
        first, second = inherit(ends)[:2]
        if first.weekday is not None and first.day is None:
            start, end = self._any(first), self._any(second)
            if start.earliest and end.earliest and second.weekday and end.earliest < start.earliest:  # over a weekend
                ahead = (second.weekday - first.weekday) % 7
                end = Date.of(*calendar.plus(start.earliest, ahead))
            return Date.interval(start, end)
        if second.short is not None and first.year is not None:
            year = first.year - first.year % 100 + second.short
            second = second._replace(short=None, year=year if year > first.year else year + 100)
        end = ends_of(self._any(second))[1]
        if not first.says_year() and not first.near and not first.holiday and end.year is not None:
            first = first._replace(year=begins_in(first, second, end.year), era=None)
        return Date.interval(ends_of(self._any(first))[0], end)


def _timed(date: Date, parts: Parts) -> Date:
    return Date.parse(f"{date.edtf}T{parts.time}") if parts.time and date.precision == "day" else date
