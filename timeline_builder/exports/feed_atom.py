"""feed.xml: what was added to the chronology last, as an Atom feed (RFC 4287).

Entries stand in the order in which events were added to the project, as its history says. An event without that
counts as added when the youngest of its sources was published; one that has neither is not in the feed.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping

from feedgen.feed import FeedGenerator

from timeline_builder import paths
from timeline_builder.exports import _events
from timeline_builder.exports._sources import sources_of
from timeline_builder.exports._text import plain
from timeline_builder.model import Article, Chronology, Event
from timeline_builder.output import File, Settings

PATH = "feed.xml"
# What a reader of feeds fetches again and again is kept small.
LENGTH = 100

# Characters that XML 1.0 cannot hold in any form (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The one file."""
    articles = {article.id: article for article in chronology.articles}
    dated = [(day, event) for event in chronology.events if (day := _added(event, articles, settings))]
    # Of one day the events stand in the order of the chronology, the latest first, as everything does here.
    newest = sorted(enumerate(dated), key=lambda pair: (pair[1][0], pair[0]), reverse=True)[:LENGTH]
    feed = FeedGenerator()
    feed.id(_id(settings, ""))
    feed.title(_clean(settings.site_name))
    if settings.site_description:
        feed.subtitle(_clean(settings.site_description))
    feed.author({"name": _clean(settings.site_name)})
    feed.language(settings.language)
    feed.link(href=settings.absolute(PATH), rel="self", type="application/atom+xml")
    feed.link(href=settings.site_url or "./", rel="alternate", type="text/html")
    days = [day for _, (day, _) in newest] + [_events.changed_on(event, settings) for _, (_, event) in newest]
    feed.updated(_moment(max(days)) if days else settings.built)
    for _, (day, event) in newest:
        _entry(feed, event, day, chronology, settings)
    yield File(PATH, feed.atom_str(pretty=True))


def _added(event: Event, articles: Mapping[str, Article], settings: Settings) -> str:
    """The day (ISO) it was added, or empty."""
    known = settings.added.get(event.position.path)
    if known:
        return known
    published = [source.published for source in sources_of(event, articles) if source.published]
    days = [date.latest for date in published if date.latest and date.precision in {"day", "time"}]
    return str(max(days)) if days else ""


def _entry(feed: FeedGenerator, event: Event, day: str, chronology: Chronology, settings: Settings) -> None:
    entry = feed.add_entry(order="append")
    entry.id(_id(settings, paths.event(event.id)))
    entry.title(_clean(event.title))
    entry.link(href=_events.url(event, settings), rel="alternate", type="text/html")
    entry.published(_moment(day))
    entry.updated(_moment(max(day, _events.changed_on(event, settings))))
    entry.category({"term": event.kind, "label": _clean(_events.kind_label(event, chronology.names))})
    summary = plain(event.summary_markdown)
    date = _events.words(event, settings)
    entry.summary(_clean(f"{date}. {summary}" if summary else date))


def _id(settings: Settings, path: str) -> str:
    """A permanent IRI: the page's address, or where that is unknown a name made of its path."""
    return settings.absolute(path) if settings.site_url else uuid.uuid5(uuid.NAMESPACE_URL, path).urn


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _clean(text: str) -> str:
    return _NOT_XML.sub("�", text)
