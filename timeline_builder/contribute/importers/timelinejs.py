"""TimelineJS: its JSON (https://timeline.knightlab.com/docs/json-format.html). Texts are HTML there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from timeline_builder.contribute.importers import Entry, Value, read_text
from timeline_builder.contribute.importers._html import markdown_of, words_of
from timeline_builder.errors import UsageError

_PARTS = ("year", "month", "day", "hour", "minute", "second")
_TAKEN = {"start_date", "end_date", "display_date", "text", "media", "group", "unique_id"}
_NUMBER = re.compile(r"-?[0-9]{1,18}")
_MEDIA = {"url", "caption", "credit"}
Slide = Mapping[str, Any]


def recognises(path: Path) -> bool:
    """JSON files."""
    return path.is_file() and path.suffix.lower() == ".json"


def entries(path: Path) -> Iterator[Entry]:
    """The slides and eras, under keys of ours; the title slide is no event, which is said.

    Raises UsageError for what is no JSON of this form.
    """
    try:
        timeline = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise UsageError(f"{path}:{error.lineno}:{error.colno}: this is no JSON: {error.msg}") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, or as many brackets
        raise UsageError(f"{path}: this JSON cannot be read: {error}") from error
    slides = timeline.get("events") if isinstance(timeline, dict) else None
    if not isinstance(slides, list):
        raise UsageError(f'{path}: this is no JSON of TimelineJS: it has no list "events"')
    if isinstance(timeline.get("title"), dict):
        yield Entry(f"{path.name}: title", fault=f"the title slide is no event: {_headline(timeline['title'])}")
    for name, items in (("era", timeline.get("eras") or []), ("event", slides)):
        for number, slide in enumerate(items, 1):
            origin = f"{path.name}: {name} {number}"
            good = isinstance(slide, dict)
            yield entry_of(origin, slide, era=name == "era") if good else Entry(origin, fault="it is no object")


def entry_of(origin: str, slide: Slide, *, era: bool = False) -> Entry:
    """A slide's values under keys of ours."""
    text, media = _mapping(slide.get("text")), _mapping(slide.get("media"))
    fields: dict[str, Value] = {
        "id": str(slide.get("unique_id") or ""),
        "title": words_of(str(text.get("headline") or "")),
        "summary": markdown_of(str(text.get("text") or "")),
        "date": date_of(slide.get("start_date")),
        "end": date_of(slide.get("end_date")),
        "date_words": words_of(_display(slide)),
        "kind": words_of(str(slide.get("group") or "")),
    }
    source = {
        "url": str(media.get("url") or ""),
        "title": words_of(str(media.get("caption") or "")),
        "publisher": words_of(str(media.get("credit") or "")),
        "note": "Shown with the imported slide." if media.get("url") else "",
    }
    if any(source.values()):
        fields["evidence"] = [{key: value for key, value in source.items() if value}]
    reason = "the chronology has no place for it"
    left = {str(key): (_value(slide[key]), reason) for key in slide if key not in _TAKEN and slide[key]}
    left |= {f"media.{key}": (_value(media[key]), reason) for key in media if key not in _MEDIA and media[key]}
    return Entry(origin, {key: value for key, value in fields.items() if value}, left=left, era=era)


def date_of(parts: Any) -> str:
    """The EDTF value of a date in parts; TimelineJS counts years as people do, -1 is 1 BC.

    What is no number is kept as it is, so that the date is refused with its words.
    """
    given = _mapping(parts)
    values = [str(given.get(part) if given.get(part) is not None else "").strip() for part in _PARTS]
    numbers = [int(value) if _NUMBER.fullmatch(value) else None for value in values]
    if not any(values):
        return ""
    year, month, day, hour, minute, second = numbers
    if year is None or any(value and number is None for value, number in zip(values, numbers, strict=True)):
        return " ".join(value for value in values if value)
    astronomical = year if year >= 0 else year + 1
    if abs(astronomical) > 9999:
        return f"Y{astronomical}"
    text = f"-{-astronomical:04d}" if astronomical < 0 else f"{astronomical:04d}"
    text += f"-{month:02d}" if month is not None else ""
    text += f"-{day:02d}" if day is not None and month is not None else ""
    if hour is not None and day is not None and (hour, minute or 0) != (0, 0):
        text += f"T{hour:02d}:{minute or 0:02d}" + (f":{second:02d}" if second else "")
    return text


def _display(slide: Slide) -> str:
    return str(slide.get("display_date") or _mapping(slide.get("start_date")).get("display_date") or "")


def _headline(slide: Any) -> str:
    return words_of(str(_mapping(_mapping(slide).get("text")).get("headline") or "")) or "(without a headline)"


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _value(value: Any) -> Value:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
