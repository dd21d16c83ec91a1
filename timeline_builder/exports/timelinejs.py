"""data/timeline.json: the chronology for TimelineJS (https://timeline.knightlab.com/docs/json-format.html).

TimelineJS has no EDTF and needs a beginning: `display_date` says the date in words, while the numbers only place it.
What has no known day at either end cannot be placed; it is listed under "omitted", a key that TimelineJS passes over.
Headlines and texts are HTML there, so everything contributed is escaped.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from timeline_builder import paths
from timeline_builder.dates.value import Date, Day
from timeline_builder.exports import _events
from timeline_builder.exports._sources import Source, sources_of
from timeline_builder.exports._text import plain
from timeline_builder.model import Article, Chronology, Era, Event
from timeline_builder.output import File, Settings

Node = dict[str, object]

# What a JavaScript Date can hold (ECMA-262: 100,000,000 days around 1970); beyond it TimelineJS counts years only.
_FIRST_YEAR, _LAST_YEAR = -271820, 275759

# Precisions that TimelineJS can say with the numbers of the beginning alone, and those that leave the month open.
_WHOLE = {"year", "month", "day", "time"}
_YEARS = {"year", "decade", "century", "millennium"}


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The one file."""
    articles = {article.id: article for article in chronology.articles}
    dates = [*(event.date for event in chronology.events), *(era.date for era in chronology.eras)]
    cosmological = any(
        day and not _FIRST_YEAR <= day.year <= _LAST_YEAR for date in dates for day in (date.earliest, date.latest)
    )
    placed = [event for event in chronology.events if event.date.earliest or event.date.latest]
    timeline = {
        "scale": "cosmological" if cosmological else "human",
        "title": {"text": {"headline": _escaped(settings.site_name), "text": _escaped(settings.site_description)}},
        "events": [_slide(event, chronology, articles, settings, cosmological) for event in placed],
        "eras": [_era(era, cosmological) for era in chronology.eras if era.date.earliest and era.date.latest],
        "omitted": [
            {"id": item.id, "date": str(item.date), "reason": "neither a first nor a last day is known"}
            for item in chronology.events
            if not (item.date.earliest or item.date.latest)
        ]
        + [
            {"id": era.id, "date": str(era.date), "reason": "an era needs both a first and a last day"}
            for era in chronology.eras
            if not (era.date.earliest and era.date.latest)
        ],
    }
    yield File(paths.data("timeline.json"), (json.dumps(timeline, ensure_ascii=False, indent=1) + "\n").encode())


def _slide(
    event: Event, chronology: Chronology, articles: dict[str, Article], settings: Settings, cosmological: bool
) -> Node:
    found: Node = {
        "unique_id": event.id,
        "group": _events.kind_label(event, chronology.names),
        "display_date": _escaped(_events.words(event, settings)),
        "text": {"headline": _link(_events.url(event, settings), event.title), "text": _text(event, articles)},
    }
    return found | _ends(event.date, cosmological)


def _era(era: Era, cosmological: bool) -> Node:
    return {"text": {"headline": _escaped(era.title)}} | _ends(era.date, cosmological)


def _ends(date: Date, cosmological: bool) -> Node:
    """Beginning and end as numbers, no more of them than are known; an open side is left out.

    What is known to end but not to begin is placed at its end. Seasons, decades and other stretches that
    TimelineJS has no number for reach from their first month or year to their last.
    """
    start, end = (date.start, date.end) if date.precision == "interval" else (date, None)
    if start is None or start.earliest is None:
        assert end
        return {"start_date": _number(end, end.latest, cosmological)}
    found: Node = {"start_date": _number(start, start.earliest, cosmological)}
    if end and end.latest:
        found["end_date"] = _number(end, end.latest, cosmological)
    elif date.precision not in _WHOLE | {"interval"}:
        found["end_date"] = _number(start, start.latest, cosmological)
    return found


def _number(date: Date, day: Day | None, cosmological: bool) -> Node:
    """One of the date's two days, as far as the date's precision goes."""
    assert day
    # TimelineJS writes -1 as "1 BCE", as people do: it has no year 0.
    found: Node = {"year": day.year if day.year > 0 else day.year - 1}
    if cosmological or date.precision in _YEARS:
        return found
    found["month"] = day.month
    if date.precision in {"day", "time"}:
        found["day"] = day.day
    if date.precision == "time":
        found["hour"], found["minute"] = int(date.time[:2]), int(date.time[3:5])
    return found


def _text(event: Event, articles: Mapping[str, Article]) -> str:
    paragraphs = [_escaped(part) for part in plain(event.summary_markdown).split("\n\n") if part]
    sources = "; ".join(_source(source) for source in sources_of(event, articles))
    return "".join(f"<p>{paragraph}</p>" for paragraph in [*paragraphs, sources] if paragraph)


def _source(source: Source) -> str:
    return _link(source.url, f"{source.publisher}: {source.title}")


def _link(url: str, text: str) -> str:
    """A link where the address is one of the web, else the text alone."""
    if urlsplit(url).scheme not in {"http", "https"}:
        return _escaped(text)
    return f'<a href="{_escaped(url)}">{_escaped(text)}</a>'


def _escaped(text: str) -> str:
    return html.escape(text)
