"""Calendars (RFC 5545), read by the icalendar library. The days of an event that lasts all day end before DTEND."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import icalendar
from icalendar.error import BrokenCalendarProperty

from timeline_builder.contribute.importers import Entry, Value, read_bytes
from timeline_builder.contribute.importers._html import escaped
from timeline_builder.errors import UsageError

_TAKEN = {"SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "DTSTART", "DTEND", "DURATION"}
_REPEATS = {"RRULE", "RDATE", "EXDATE", "EXRULE"}


def recognises(path: Path) -> bool:
    """Files that end in .ics."""
    return path.is_file() and path.suffix.lower() in {".ics", ".ical"}


def entries(path: Path) -> Iterator[Entry]:
    """The events of the calendar, under keys of ours. Raises UsageError for what is no calendar."""
    try:
        calendars = icalendar.Calendar.from_ical(read_bytes(path), multiple=True)
    except (ValueError, IndexError) as error:
        raise UsageError(f"{path}: this is no calendar: {error}") from error
    number = 0
    for calendar in calendars:
        for component in calendar.walk():
            if component.name == "VEVENT":
                number += 1
                yield _entry(f"{path.name}: event {number}", component)
            elif component.name in {"VTODO", "VJOURNAL"}:
                yield Entry(f"{path.name}: {component.name}", fault=f"it is no event: {component.get('SUMMARY', '')}")
    if not number:
        raise UsageError(f"{path}: the calendar holds no event")


def _entry(origin: str, component: Any) -> Entry:
    fields: dict[str, Value] = {
        "title": str(component.get("SUMMARY", "")),
        "summary": escaped(str(component.get("DESCRIPTION", ""))),
        "kind": _categories(component),
        "date": _edtf(_time(component, "DTSTART")),
        "end": _end(component),
    }
    if component.get("LOCATION"):
        fields["places"] = [str(component["LOCATION"])]
    if component.get("URL"):
        fields["evidence"] = [{"url": str(component["URL"])}]
    left: dict[str, tuple[Value, str]] = {
        key: (
            component[key].to_ical().decode() if hasattr(component[key], "to_ical") else str(component[key]),
            "repeats are not taken, the first time is" if key in _REPEATS else "the chronology has no place for it",
        )
        for key in component
        if key not in _TAKEN
    }
    left |= {str(name): (str(words), "it cannot be read") for name, words in component.errors}
    return Entry(origin, {key: value for key, value in fields.items() if value}, left=left)


def _categories(component: Any) -> list[Value]:
    given = component.get("CATEGORIES")
    groups = given if isinstance(given, list) else [given] if given else []
    return [str(word) for group in groups for word in group.cats]


def _time(component: Any, key: str) -> Any:
    """The date, moment or length of a property; None where there is none, or it cannot be read."""
    try:
        return getattr(component.get(key), "dt", None)
    except BrokenCalendarProperty:
        return None


def _edtf(moment: Any) -> str:
    if isinstance(moment, datetime.datetime):
        text = moment.strftime("T%H:%M:%S").removesuffix(":00")
        offset = moment.strftime("%z")
        zone = "Z" if offset == "+0000" else f"{offset[:3]}:{offset[3:5]}" if offset else ""
        return f"{moment.date().isoformat()}{text}{zone}"
    return moment.isoformat() if isinstance(moment, datetime.date) else ""


def _end(component: Any) -> str:
    """The last day or moment, where it is another one than the first."""
    first, last, length = (_time(component, key) for key in ("DTSTART", "DTEND", "DURATION"))
    if not isinstance(first, datetime.date) or (last is None and length is None):
        return ""
    try:
        last = first + length if last is None else last
        if not isinstance(last, datetime.datetime):
            last -= datetime.timedelta(days=1)
        return _edtf(last) if last > first else ""
    except TypeError:  # a day and a moment, or a moment with a zone and one without: they cannot be compared
        return _edtf(last)
    except OverflowError:  # beyond the years of a calendar: the length as it stands, which is refused with its words
        return f"{component['DURATION'].to_ical().decode()}"
