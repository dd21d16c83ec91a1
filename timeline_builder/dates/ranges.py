"""What the ends of a range, or the members of an enumeration, take over from each other."""

from __future__ import annotations

from timeline_builder.dates import calendar
from timeline_builder.dates.reading import Parts
from timeline_builder.dates.value import Date

_WEEK = 7


def inherit(ends: tuple[Parts, ...]) -> tuple[Parts, ...]:
    """Month, year and era stand once, at either end, and hold for all."""
    out = list(ends)
    for i in range(len(out) - 2, -1, -1):
        out[i] = _from_right(out[i], out[i + 1])
    for i in range(1, len(out)):
        out[i] = _from_left(out[i], out[i - 1])
    return tuple(out)


def ascending(ends: tuple[Parts, ...], dates: list[Date]) -> list[Date]:
    """The dates of an enumeration, where a weekday follows the one before it: on Thursday "Thursday and Friday"."""
    out = dates[:1]
    for end, date in zip(ends[1:], dates[1:], strict=True):
        first, second = out[-1].earliest, date.earliest
        back = end.weekday is not None and end.day is None and first and second and second < first
        out.append(Date.of(*calendar.plus(second, _WEEK)) if back and second else date)
    return out


def begins_in(first: Parts, second: Parts, year: int) -> int:
    """The year in which a range begins that ends in `year`: one whose months wrap began a year earlier."""
    return year - 1 if _wraps(first._replace(day=None), second) else year


def ends_of(date: Date) -> tuple[Date, Date]:
    """Where a date begins and ends, if it is an interval, else the date twice."""
    return (date.start or date, date.end or date)


def _from_right(one: Parts, after: Parts) -> Parts:
    if one.day is not None and one.month is None and after.month is not None:
        one = one._replace(month=after.month)
    if one.era is None and after.era is not None and one.month is None:
        century = one.century and one.century * after.era  # "the 5th and 4th centuries BC"
        one = one._replace(era=after.era, year=one.year if one.year is not None else one.number, century=century)
    if one.grouping is None and one.month is None and one.year is None and one.day is None and after.grouping:
        one = one._replace(grouping=after.grouping)
    if one.month is not None and not one.near and after.near and after.unit == "year":  # "May 3 and June 5 last year"
        one = one._replace(near=after.near, unit=after.unit)
    if one.year is None and after.year is not None and (one.month or one.grouping):
        one = one._replace(year=after.year - 1 if _wraps(one, after) else after.year, era=after.era)
    return one


def _from_left(one: Parts, before: Parts) -> Parts:
    if before.era == -1 and one.era is None and one.year and before.year and one.year < before.year:
        one = one._replace(era=-1)  # "480-479 BC"
    if one.day is not None and one.month is None and before.month is not None:
        one = one._replace(month=before.month)
    if one.year is None and before.year is not None and (one.month or one.grouping):
        one = one._replace(year=before.year + 1 if _wraps(before, one) else before.year, era=before.era)
    return one


def _wraps(first: Parts, second: Parts) -> bool:
    """Whether the second comes earlier in the year than the first."""
    if first.month is not None and second.month is not None:
        return (first.month, first.day or 0) > (second.month, second.day or 99)
    return first.grouping is not None and second.grouping is not None and first.grouping > second.grouping
