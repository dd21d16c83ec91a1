"""data/events.ics: the chronology as a calendar (RFC 5545).

An event known to the day takes that whole day, one with a time of day is a moment (in local time of no named zone where
its source names none). Whatever is known less precisely but has a first and a last day stands over all those days,
and says its date in words at the beginning of its summary. What has no such days (open intervals, unknown dates) or
lies outside the years 1 to 9999, which a calendar cannot hold, is left out; the calendar's description says how many
events that are.
"""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Iterator, Mapping

import icalendar

from timeline_builder import paths
from timeline_builder.dates.value import Date, Day
from timeline_builder.exports import _events
from timeline_builder.exports._sources import sources_of
from timeline_builder.exports._text import plain
from timeline_builder.model import Article, Chronology, Event
from timeline_builder.output import File, Settings

_TIME = re.compile(
    r"(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?P<zone>Z|(?P<sign>[+-])(?P<hours>\d\d)(?::?(?P<minutes>\d\d))?)?"
)
Start = datetime.date | datetime.datetime


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The one file."""
    articles = {article.id: article for article in chronology.articles}
    entries = [(event, span) for event in chronology.events if (span := _span(event.date))]
    missing = len(chronology.events) - len(entries)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Timeline Builder//Chronology//EN")
    calendar.add("version", "2.0")
    calendar.add("name", settings.site_name)
    calendar.add("x-wr-calname", settings.site_name)
    about = settings.site_description
    if missing:
        about = f"{about} {missing} of {len(chronology.events)} events have no days and are not in it.".strip()
    if about:
        calendar.add("description", about)
        calendar.add("x-wr-caldesc", about)
    for event, (start, end) in entries:
        calendar.add_component(_entry(event, start, end, chronology, articles, settings))
    yield File(paths.data("events.ics"), calendar.to_ical())


def _span(date: Date) -> tuple[Start, datetime.date | None] | None:
    """Where it begins, and the day after its end (None: it is a moment); None where a calendar has no place for it."""
    first, last = _calendar_day(date.earliest), _calendar_day(date.latest)
    if first is None or last is None:
        return None
    if date.precision == "time":
        return _moment(first, date.time), None
    try:
        return first, last + datetime.timedelta(days=1)
    except OverflowError:
        return None


def _calendar_day(day: Day | None) -> datetime.date | None:
    return datetime.date(*day) if day and datetime.MINYEAR <= day.year <= datetime.MAXYEAR else None


def _moment(day: datetime.date, time: str) -> datetime.datetime:
    """A time of day; without a zone it is "floating": the local time of whoever looks."""
    match = _TIME.fullmatch(time)
    assert match, time
    midnight = datetime.datetime(day.year, day.month, day.day)
    moment = midnight + datetime.timedelta(
        hours=int(match["hour"]), minutes=int(match["minute"]), seconds=int(match["second"] or 0)
    )
    if not match["zone"]:
        return moment
    offset = datetime.timedelta(hours=int(match["hours"] or 0), minutes=int(match["minutes"] or 0))
    return (moment + offset if match["sign"] == "-" else moment - offset).replace(tzinfo=datetime.UTC)


def _entry(
    event: Event,
    start: Start,
    end: datetime.date | None,
    chronology: Chronology,
    articles: Mapping[str, Article],
    settings: Settings,
) -> icalendar.Event:
    names = chronology.names
    exact = event.date.precision in {"day", "time"} and not event.date.qualifier
    entry = icalendar.Event()
    entry.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, _events.url(event, settings))))
    entry.add("dtstamp", _stamp(event, settings))
    entry.add("dtstart", start)
    if end:
        entry.add("dtend", end)
    entry.add("summary", event.title if exact else f"{_events.words(event, settings)}: {event.title}")
    entry.add("description", _description(event, articles, settings))
    entry.add("categories", [_events.kind_label(event, names)])
    if event.places:
        entry.add("location", "; ".join(place.name for place in _events.places(event, names)))
    if settings.site_url:
        entry.add("url", _events.url(event, settings))
    # Nobody is busy because of an event of history.
    entry.add("transp", "TRANSPARENT")
    return entry


def _stamp(event: Event, settings: Settings) -> datetime.datetime:
    """When this entry was last revised: the change of its file, else the moment of the build."""
    day = _events.changed_on(event, settings)
    return datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.UTC) if day else settings.built


def _description(event: Event, articles: Mapping[str, Article], settings: Settings) -> str:
    """The date in words, the summary, the sources, and where to read more: a paragraph each."""
    sources = [
        f"{source.publisher}: {source.title}" + (f" <{source.url}>" if source.url else "")
        for source in sources_of(event, articles)
    ]
    date = f"Date: {_events.words(event, settings)} (EDTF {event.date})" + (
        f". {event.date_note}" if event.date_note else ""
    )
    parts = [date, plain(event.summary_markdown), "\n".join(sources), _events.url(event, settings)]
    return "\n\n".join(part for part in parts if part)
