"""EDTF values for formats that know less: what is given up is precision, never truth."""

from __future__ import annotations

from typing import NamedTuple

from timeline_builder.dates.value import Date, Day


class Span(NamedTuple):
    """First and last moment in ISO 8601, each as precise as it is known ("1988-02"); empty where there is none."""

    start: str
    end: str


# From ISO 8601's four-digit years; longer ones need an agreement between the parties that no web format has.
_LONGEST = 9999


def iso_span(date: Date) -> Span:
    """The reduced ISO 8601 dates of an EDTF value.

    A year, month, day or time gives its own precision as start and no end: it is not said to last. Seasons,
    quarters, decades and the like, which ISO 8601 does not have, give their first and last month or year. Open
    and unknown sides are empty, as are both for years of more than four digits.
    """
    if date.precision == "interval":
        start = iso_span(date.start).start if date.start else ""
        end = (iso_span(date.end).end or iso_span(date.end).start) if date.end else ""
        return Span(start, end)
    first, last = date.earliest, date.latest
    if first is None or last is None or max(abs(first.year), abs(last.year)) > _LONGEST:
        return Span("", "")
    match date.precision:
        case "time":
            return Span(f"{first}T{date.time}", "")
        case "day":
            return Span(str(first), "")
        case "month":
            return Span(_month(first), "")
        case "year":
            return Span(_year(first), "")
        case "season" | "quarter" | "third" | "half":
            return Span(_month(first), _month(last))
        case _:
            return Span(_year(first), _year(last))


def _year(day: Day) -> str:
    return str(day)[:-6]


def _month(day: Day) -> str:
    return str(day)[:-3]
