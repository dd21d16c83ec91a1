"""The reference time a text moves along: what "on Sunday", "that year" and "four days later" are counted from.

News counts from its own day. A narrative counts from the dates it has told, and not every date it names moves it on.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline_builder.dates import calendar
from timeline_builder.dates.mention import Genre
from timeline_builder.dates.reading import Reading
from timeline_builder.dates.scene import Context
from timeline_builder.dates.value import Date, Day

UNKNOWN_REFERENCE = "the text gives no date to count it from"
_LONG = 3  # dates of another year that make the next one without a year most likely one of that year as well
_LATELY = 10  # days before the news that are told as its own
_LEAD = 2  # days told first, of which one is that of what the news is about
_FORTNIGHT = 14  # days
_FAR = 8  # a year so far from the reference does not move it, unless the sentence opens with it or the next one agrees
_FINENESS = {
    "unknown": 0, "millennium": 0, "century": 0, "decade": 0, "interval": 1, "year": 1, "half": 1, "third": 1,
    "season": 1, "quarter": 1, "month": 2, "week": 3, "weekend": 3, "fortnight": 3, "day": 3, "time": 3,
}  # fmt: skip


class UnresolvedError(Exception):
    """A reading names no day of the calendar; the text is the reason."""


class Thread(NamedTuple):
    """What news tells of another year, date after date.

    day      the date told last
    length   the dates told so far
    last     the token that the last one ends with
    """

    day: Day
    length: int
    last: int


class Reference:
    """Where a text stands.

    used    the day the last expression was counted from; None where it needed none
    """

    def __init__(self, genre: Genre, published: Date | None) -> None:
        self.news = genre == "news"
        self.used: Day | None = None
        self.quarter: tuple[int, int] | None = None  # year and grouping of the last quarter named
        self.precision = "day"
        self._now = published.earliest if published else None
        self._today = calendar.number(self._now) if self._now else 0
        self._text = self._now if self.news else None
        self._mention: tuple[Day, str] | None = None  # the date told last, of any kind, and its precision
        self._past: tuple[Day, str] | None = None  # the last one that was not ahead of the news
        self._recent: Day | None = None  # the last day told of those right before the news
        self._last = 0  # the token that the date told last ends with
        self._told: list[Day] = []  # the first two days told that had passed
        self._since: Day | None = None  # the date told last, where it is one since which something holds
        self.clock = ""  # the time of day of the date told last
        self.thread: Thread | None = None
        self.heading: int | None = None  # the year that is the last heading
        self.marked: Day | None = None  # the day told last that the text is of an anniversary of

    def now(self) -> Day:
        """The day of the news; a narrative's now is where it stands. Raises UnresolvedError."""
        if not self.news:
            return self.text()
        return self._use(self._now)

    def text(self) -> Day:
        """Where the text stands. Raises UnresolvedError."""
        return self._use(self._text)

    def mentioned(self, unit: str, context: Context) -> Day:
        """The date told last, where it is as fine as the unit that is counted, else where the text stands.

        What has happened is not counted from a date that is still ahead; a sentence goes on from the date since which
        something holds ("has suspended flights since 25 December, three days later also …").
        """
        if self._since is not None and context.goes_on():
            return self._use(self._since)
        told = self._mention if self._mention == self._past or context.forward() else self._past
        if told is not None and _FINENESS[told[1]] >= _FINENESS.get(unit, 1):
            return self._use(told[0])
        return self.text()

    def _left(self, context: Context) -> bool:
        """Whether a text has come back to the days of its news from what it recalled in a paragraph before."""
        told = self._mention
        recalls = self.marked is not None or (self.thread is not None and self.thread.length >= _LONG)
        if told is None or recalls or not context.breaks(self._last):
            return False
        return self._now is not None and _days(told[0], self._now) > _LATELY

    def coarse(self, unit: str, context: Context) -> bool:
        """Whether the date told last is one of the past and coarser than the unit that is counted from it, and its
        paragraph tells no day before: "fled in November 2000 … two days later".
        """
        told = self._mention
        if told is None or self._now is None or not self.news or told[0].year >= self._now.year:
            return False
        return _FINENESS[told[1]] < _FINENESS.get(unit, 1) and not context.day_told()

    def counted(self) -> tuple[Day, str] | None:
        """The date told last and its precision."""
        return self._mention

    def told_day(self) -> Day | None:
        """The date told last, where it is a day."""
        if self._mention is None or self._mention[1] not in ("day", "time"):
            return None
        return self._use(self._mention[0])

    def main(self, context: Context) -> Day | None:
        """The day of what the news is about: it leads with that or with what came of it, so that of the first two days
        told the earlier one is the likelier, if they are near each other. A day of the same sentence is another one
        ("said on Monday that the day of the vote was quiet").
        """
        here = self._mention[0] if self._mention and context.goes_on() else None
        told = [day for day in self._told if day != here]
        if len(told) < _LEAD or abs(_days(*told)) > _FORTNIGHT:
            return told[0] if told else None
        return min(told)

    def base(self, near: str, unit: str, context: Context) -> Day:
        """What "last", "next", "previous", "same" … are counted from."""
        if near in ("this", "last", "penultimate", "next"):
            return self.now()
        if near == "same" and unit == "year" and self._since is not None:
            return self._use(self._since)
        if near == "same" and unit in ("", "day") and self._recent is not None and self._left(context):
            return self._use(self._recent)
        return self.mentioned(unit, context)

    def standing(self) -> Day | None:
        """Where the text stands, if that is known."""
        return self._text

    def last(self) -> Day | None:
        """The date told last, else where the text stands, if that is known."""
        return self._mention[0] if self._mention else self._text

    def fine(self, unit: str, context: Context) -> Day | None:
        """The date told last, of what has happened where it is of another sentence; None where it is coarser than the
        unit that is counted ("two days before" 1951).
        """
        told = self._mention if context.goes_on() else self._past or self._mention
        return (
            None
            if told is not None and _FINENESS[told[1]] < _FINENESS.get(unit, 1)
            else told[0]
            if told
            else self.last()
        )

    def move(self, reading: Reading, date: Date, context: Context) -> None:
        """Goes on to a date that was told."""
        if date.precision == "quarter" and date.earliest:
            self.quarter = (date.earliest.year, 33 + (date.earliest.month - 1) // 3)
        day = date.earliest or date.latest
        if day is None:
            return
        precision = _precision(date)
        if date.precision == "year" and context.fills_line():
            self.heading = day.year
        in_brackets = context.in_brackets()
        if self.news and not in_brackets:
            self._follow(reading, day, precision, context)
        self._since = day if reading.rule.kind == "since" else None
        aside = reading.rule.kind == "since" and not context.when_follows()
        if not (aside or in_brackets):
            self._hear(reading, date, day, precision)
            now = self._now if self.news else None
            planned = day == now and reading.rule.kind == "date" and context.forward()
            if now is None or day < now or (day == now and not planned):
                self._past = self._mention
        if date.precision in ("decade", "century") or (self.news and precision not in ("day", "time")):
            return
        if date.end is not None and date.end.precision != "year" and date.latest and not context.heading():
            day = date.latest
        if self.news or context.heading() or not self._stays(reading, date, day, context):
            self._text, self.precision = day, precision

    def _hear(self, reading: Reading, date: Date, day: Day, precision: str) -> None:
        """Keeps the date told last."""
        self._mention, self._last = (day, precision), reading.last
        if precision in ("day", "time") and self._now and day < self._now and len(self._told) < _LEAD:
            self._told += [day] if day not in self._told else []
        self.clock = date.edtf.partition("T")[2] if precision == "time" else ""
        if self._now and precision in ("day", "time") and 0 <= self._today - calendar.number(day) <= _LATELY:
            self._recent = day

    def _follow(self, reading: Reading, day: Day, precision: str, context: Context) -> None:
        """Goes on with what is told of another year, or breaks it off: with a date of this one, or counted from now."""
        thread, now, parts = self.thread, self._now, reading.ends[0]
        if now is None or (_FINENESS[precision] < _FINENESS["month"] and parts.grouping is None):
            if thread is not None and thread.day.year != day.year and not context.of_noun():
                self.thread = None  # "In 2001 …"
            return
        if day.year >= now.year:
            self.thread = None
            return
        counted = parts.month is None and self.used == now
        follows = thread is not None and thread.day <= day and day.year <= thread.day.year + 1 and not counted
        said = any(end.year is not None or end.short is not None for end in reading.ends)
        years_ago = parts.shift == "ago" and parts.unit == "year"  # "forty years ago Saturday"
        if not (said or follows or years_ago or self.headed(context) == day.year):
            self.thread = None
            return
        self.thread = Thread(day, thread.length + 1 if thread else 1, reading.last)
        if precision in ("day", "time") and (day.month, day.day) == (now.month, now.day):
            self.marked = day

    def headed(self, context: Context) -> int | None:
        """The year that an entry below a heading is of, as its own line begins with the date; None where it is not."""
        return self.heading if context.leads_line() else None

    def threaded(self, context: Context) -> bool:
        """Whether what comes next is most likely told of another year as well: after several dates, in the sentence of
        the second, or in what an anniversary is of.
        """
        thread = self.thread
        if thread is None:
            return False
        marked = self.marked is not None and abs(self.marked.year - thread.day.year) <= 1
        return marked or thread.length >= _LONG or (thread.length > 1 and context.goes_on())

    def _use(self, day: Day | None) -> Day:
        if day is None:
            raise UnresolvedError(UNKNOWN_REFERENCE)
        self.used = day
        return day

    def _stays(self, reading: Reading, date: Date, day: Day, context: Context) -> bool:
        """Whether a narrative goes on from where it was: what it names is an aside."""
        if self._text is None:
            return False
        if reading.rule.kind in ("since", "until") or context.in_brackets():
            return True
        if any(
            end.shift in ("ago", "before") or end.near in ("last", "penultimate", "previous", "next")
            for end in reading.ends
        ):
            return True
        if date.precision in ("month", "year", "season") and day.year != self._text.year and context.adjective():
            return True
        opens = context.opens()
        if opens or day.year == self._text.year:
            return not opens and reading.bare_year
        following = context.next_year()
        if reading.bare_year or (following == self._text.year and date.precision not in ("day", "time")):
            return True
        return abs(day.year - self._text.year) > _FAR and following != day.year


def _days(first: Day, last: Day) -> int:
    return calendar.number(last) - calendar.number(first)


def _precision(date: Date) -> str:
    if date.precision == "interval":
        return (date.start or date.end or date).precision
    return date.precision
