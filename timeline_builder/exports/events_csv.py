"""data/events.csv and data/eras/<id>.csv: tables for spreadsheets, one event a row (RFC 4180, UTF-8 with a mark).

A spreadsheet takes a cell that begins with "=", "+", "-", "@", a tab or a line break for a formula, and anyone can
contribute a title (OWASP, "CSV Injection"). Such a cell gets one apostrophe in front, as does one that begins with an
apostrophe: taking away the apostrophe that a cell begins with gives the exact text back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from timeline_builder import paths
from timeline_builder.exports import _events
from timeline_builder.exports._sources import Source, sources_of
from timeline_builder.exports._text import plain
from timeline_builder.model import Article, Chronology, Event
from timeline_builder.output import File, Settings

COLUMNS = (
    "id", "title", "date", "date_words", "earliest", "latest", "kind", "status", "era", "actors", "places",
    "actor_names", "place_names", "summary", "attributed_to", "contested", "sources", "url",
)  # fmt: skip

# The full-width forms are taken for their ASCII counterparts by spreadsheets of East Asian settings.
_RISKY = re.compile(r"['=+\-@\t\r\n＝＋－＠]")


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The table of all events, and one of each era."""
    yield File(paths.data("events.csv"), _table(chronology.events, chronology, settings))
    for era in chronology.eras:
        wanted = set(chronology.by_era.get(era.id, ()))
        events = (event for event in chronology.events if event.id in wanted)
        yield File(paths.data(f"eras/{era.id}.csv"), _table(events, chronology, settings))


def safe_cell(text: str) -> str:
    """The text of a cell that no spreadsheet computes."""
    return "'" + text if _RISKY.match(text) else text


def _table(events: Iterable[Event], chronology: Chronology, settings: Settings) -> bytes:
    articles = {article.id: article for article in chronology.articles}
    out = io.StringIO()
    # With every cell in quotation marks a reader who expects ";" between cells still finds where each ends.
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for event in events:
        row = _row(event, chronology, articles, settings)
        writer.writerow([safe_cell(row[column]) for column in COLUMNS])
    # Without the mark a spreadsheet reads UTF-8 as the system's old character set.
    return out.getvalue().encode("utf-8-sig")


def _row(event: Event, chronology: Chronology, articles: dict[str, Article], settings: Settings) -> dict[str, str]:
    names = chronology.names
    return {
        "id": event.id,
        "title": event.title,
        "date": str(event.date),
        "date_words": _events.words(event, settings),
        "earliest": str(event.date.earliest or ""),
        "latest": str(event.date.latest or ""),
        "kind": event.kind,
        "status": event.status,
        "era": event.era,
        "actors": "; ".join(event.actors),
        "places": "; ".join(event.places),
        "actor_names": "; ".join(actor.name for actor in _events.actors(event, names)),
        "place_names": "; ".join(place.name for place in _events.places(event, names)),
        "summary": plain(event.summary_markdown),
        "attributed_to": event.attributed_to,
        "contested": "yes" if event.contested else "no",
        "sources": "\n".join(_source_line(source) for source in sources_of(event, articles)),
        "url": _events.url(event, settings),
    }


def _source_line(source: Source) -> str:
    words = [f"{source.publisher}: {source.title}", str(source.published or ""), source.url]
    return ", ".join(part for part in words if part)
