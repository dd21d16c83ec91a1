"""CSL-JSON, the form that reference managers exchange (https://citeproc-js.readthedocs.io/en/latest/csl-json/)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from timeline_builder.dates.value import Date, Day

Item = dict[str, object]

_MONTHS_ONLY = {"month": 2, "day": 3, "time": 3}
_LONGEST = 9999


def date_variable(date: Date) -> Item:
    """A date of CSL: as precise as it is known; in words of EDTF ("literal") where CSL has no form for it."""
    ends = (date.start, date.end) if date.precision == "interval" else (date,)
    parts = [_parts(end) for end in ends if end is not None]
    if not parts or not all(parts) or (date.start is None and date.precision == "interval"):
        return {"literal": str(date)}
    found: Item = {"date-parts": parts}
    if date.precision == "season" and date.earliest:
        found["season"] = {3: 1, 6: 2, 9: 3, 12: 4}[date.earliest.month]
    if date.qualifier:
        found["circa"] = True
    return found


def dumps(items: Iterable[Item]) -> bytes:
    """The file of some items."""
    return (json.dumps(list(items), ensure_ascii=False, indent=1) + "\n").encode()


def _parts(date: Date) -> list[int]:
    """Year, month and day as far as they are known; nothing where the date is no year or part of one."""
    first = date.earliest
    if first is None or abs(first.year) > _LONGEST or date.precision in {"decade", "century", "millennium"}:
        return []
    # CSL counts years as people do: -1 is 1 BC, and there is no year 0.
    year = first.year if first.year > 0 else first.year - 1
    return list(Day(year, first.month, first.day)[: _MONTHS_ONLY.get(date.precision, 1)])
