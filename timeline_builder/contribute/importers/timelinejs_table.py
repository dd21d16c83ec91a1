"""TimelineJS: its spreadsheet, saved as CSV (https://timeline.knightlab.com/docs/using-spreadsheets.html)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from timeline_builder.contribute.importers import Entry, Value, _table, timelinejs

_CLOCK = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>[AaPp][Mm])?")
_TAKEN = {
    "Headline", "Text", "Display Date", "Media", "Media Credit", "Media Caption", "Group", "Type",
    *(f"{end}{part}" for end in ("", "End ") for part in ("Year", "Month", "Day", "Time")),
}  # fmt: skip


def recognises(path: Path) -> bool:
    """Tables with the columns Year and Headline."""
    return (
        path.is_file() and path.suffix.lower() in {".csv", ".tsv"} and {"Year", "Headline"} <= set(_table.columns(path))
    )


def entries(path: Path) -> Iterator[Entry]:
    """The rows as slides, those of type era as eras. A row of type title is no event, which is said."""
    for line, row, beyond in _table.rows(path):
        cells = {key: value for key, value in row.items() if isinstance(value, str)}
        origin = f"{path.name}:{line}"
        kind = cells.get("Type", "").lower()
        if kind == "title":
            headline = cells.get("Headline", "(without a headline)")
            yield Entry(origin, fault=f"the title slide is no event: {headline}")
            continue
        entry = timelinejs.entry_of(origin, _slide(cells), era=kind == "era")
        left: dict[str, tuple[Value, str]] = {
            key: (value, "the chronology has no place for it") for key, value in cells.items() if key not in _TAKEN
        }
        if beyond:
            left["(beyond the last column)"] = (beyond, "the row has more cells than there are columns")
        yield replace(entry, left=left)


def _slide(cells: dict[str, str]) -> timelinejs.Slide:
    media = {"url": "Media", "credit": "Media Credit", "caption": "Media Caption"}
    return {
        "start_date": _date(cells, ""),
        "end_date": _date(cells, "End "),
        "display_date": cells.get("Display Date"),
        "text": {"headline": cells.get("Headline"), "text": cells.get("Text")},
        "media": {key: cells.get(column) for key, column in media.items()},
        "group": cells.get("Group"),
    }


def _date(cells: dict[str, str], end: str) -> dict[str, str]:
    parts = {part.lower(): cells.get(f"{end}{part}", "") for part in ("Year", "Month", "Day")}
    time = cells.get(f"{end}Time", "")
    match = _CLOCK.fullmatch(time)
    if match is None:
        return parts | {"hour": time}
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "pm" else 0)
    return parts | {"hour": str(hour), "minute": match["minute"], "second": match["second"] or ""}
