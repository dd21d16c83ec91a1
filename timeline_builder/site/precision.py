"""How precisely a date is known, said to a reader who has never heard of EDTF."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from timeline_builder.dates.value import Date, Day, has_zone


class Precision(NamedTuple):
    """`short` stands beside the date ("known to the month"), `long` explains it in a sentence or two."""

    short: str
    long: str


_UNITS = {
    "month": "month", "season": "season", "quarter": "quarter", "third": "four months", "half": "half-year",
    "year": "year", "decade": "decade", "century": "century", "millennium": "millennium",
}  # fmt: skip
_DOUBTS = {
    "?": ("uncertain", "The sources leave doubt about it."),
    "~": ("approximate", "It is approximate: the true date may lie somewhat outside."),
    "%": ("uncertain and approximate", "It is approximate, and the sources leave doubt about it."),
}


def explain(date: Date, words: Callable[[Date], str]) -> Precision:
    """The precision of a date; `words` says dates in the reader's language."""
    short, long = _plain(date, words)
    if date.qualifier:
        sign, doubt = _DOUBTS[date.qualifier]
        short, long = f"{short}, {sign}", f"{long} {doubt}"
    return Precision(short, long)


def _plain(date: Date, words: Callable[[Date], str]) -> tuple[str, str]:
    if date.precision == "unknown" or (date.earliest is None and date.latest is None):
        return "date unknown", "No source read so far gives a date."
    if date.precision == "time":
        zone = "" if has_zone(date.time) else " No time zone is given, and none is assumed."
        return "known to the minute", f"The sources give the time of day.{zone}"
    if date.precision == "day":
        return "known to the day", "The sources give the day."
    if date.precision == "interval":
        return _interval(date, words)
    bounds = f"between {_day(date.earliest, words)} and {_day(date.latest, words)}"
    unit = _UNITS[date.precision]
    return f"known to the {unit}", f"The sources give no day: it was some time {bounds}."


def _interval(date: Date, words: Callable[[Date], str]) -> tuple[str, str]:
    if date.start is None and date.end is not None:
        return "a span of time", f"It ended in or on {words(date.end)}; its beginning is not given."
    if date.end is None and date.start is not None:
        return "a span of time", f"It began in or on {words(date.start)}; no end is given."
    return "a span of time", f"From {_day(date.earliest, words)} to {_day(date.latest, words)} at most."


def _day(day: Day | None, words: Callable[[Date], str]) -> str:
    assert day is not None, "only dates with both bounds come here"
    far = abs(day.year) > 9999  # EDTF has no days in such years
    return words(Date.of(day.year) if far else Date.of(day.year, day.month, day.day))
