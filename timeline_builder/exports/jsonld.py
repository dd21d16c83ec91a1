"""Events as schema.org describes them, in JSON-LD: for the pages, and as data/events.jsonld.

EDTF says more than the ISO 8601 dates of schema.org can: startDate and endDate are as precise as the date is known
(see `_dates.iso_span`), and the exact value stands beside them as dcterms:date, typed by the vocabulary that the
Library of Congress keeps for EDTF.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from timeline_builder import paths
from timeline_builder.dates.value import Date
from timeline_builder.exports import _dates, _events
from timeline_builder.exports._sources import Source, source_of_article, sources_of
from timeline_builder.exports._text import plain
from timeline_builder.model import Actor, Article, Chronology, Era, Event, Place, Quotation
from timeline_builder.output import File, Settings

Node = dict[str, object]

CONTEXT: list[object] = [
    "https://schema.org",
    {"dcterms": "http://purl.org/dc/terms/", "edtf": "http://id.loc.gov/datatypes/edtf/"},
]
_NEWS = {"agency", "media"}


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """All events as one graph. Where the site's address is unknown, addresses are relative to the file."""
    articles = {article.id: article for article in chronology.articles}
    graph = [_event(event, chronology, settings, articles, "../") for event in chronology.events]
    text = json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1)
    yield File(paths.data("events.jsonld"), (text + "\n").encode())


def event_jsonld(event: Event, chronology: Chronology, settings: Settings) -> Node:
    """The event for its own page. Where the site's address is unknown, addresses are relative to that page.

    The values are text as contributed: whoever puts them into <script> has to escape "<".
    """
    quoted = {evidence.article for evidence in event.evidence if isinstance(evidence, Quotation)}
    articles = {article.id: article for article in chronology.articles if article.id in quoted}
    return {"@context": CONTEXT} | _event(event, chronology, settings, articles, "../../")


def era_jsonld(era: Era, settings: Settings) -> Node:
    """An era for its own page: an Event that others are part of."""
    return {"@context": CONTEXT} | _era(era, settings.site_url or "../../") | _dates_of(era.date)


def place_jsonld(place: Place, settings: Settings) -> Node:
    """The page of a place: a WebPage about it."""
    return {"@type": "WebPage", "about": _place(place, settings.site_url or "../../")}


def article_jsonld(article: Article, settings: Settings) -> Node:
    """The page of a source: a WebPage about an article of another publisher."""
    return {"@type": "WebPage", "mainEntity": _source(source_of_article(article), settings.site_url or "../../")}


def _event(
    event: Event, chronology: Chronology, settings: Settings, articles: Mapping[str, Article], root: str
) -> Node:
    base = settings.site_url or root
    names = chronology.names
    eras = {era.id: era for era in chronology.eras}
    page = base + paths.event(event.id)
    return _without_empty(
        {
            "@type": "Event",
            "@id": page + "#event",
            "url": page,
            "name": event.title,
            "description": plain(event.summary_markdown),
            **_dates_of(event.date),
            "disambiguatingDescription": _events.words(event, settings),
            "keywords": _events.kind_label(event, names),
            "location": [_place(place, base) for place in _events.places(event, names)],
            "about": [_actor(actor, base) for actor in _events.actors(event, names)],
            "superEvent": _era(eras[event.era], base) if event.era in eras else None,
            "subjectOf": [_source(source, base) for source in sources_of(event, articles)],
        }
    )


def _place(place: Place, base: str) -> Node:
    known = place.latitude is not None and place.longitude is not None
    return _without_empty(
        {
            "@type": "Place",
            "name": place.name,
            "alternateName": list(dict.fromkeys(alias.text for alias in place.aliases)),
            "url": base + paths.place(place.id),
            "geo": {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
            if known
            else None,
        }
    )


def _actor(actor: Actor, base: str) -> Node:
    """Whether an actor is a person, a state or an office is not known: it is a thing that the event is about."""
    return {"@type": "Thing", "name": actor.name, "url": base + paths.actor(actor.id)}


def _era(era: Era, base: str) -> Node:
    return {"@type": "Event", "name": era.title, "url": base + paths.era(era.id)}


def _dates_of(date: Date) -> Node:
    span = _dates.iso_span(date)
    exact: Node = {"@type": "edtf:EDTF", "@value": str(date)}
    return _without_empty({"startDate": span.start, "endDate": span.end, "dcterms:date": exact})


def _source(source: Source, base: str) -> Node:
    """A source is dated only by what ISO 8601 can say of its publication: the first moment of it."""
    return _without_empty(
        {
            "@type": "NewsArticle" if source.type in _NEWS else "CreativeWork",
            "name": source.title,
            "publisher": {"@type": "Organization", "name": source.publisher},
            "url": source.url,
            "mainEntityOfPage": base + paths.source(source.id) if source.article else "",
            "datePublished": _dates.iso_span(source.published).start if source.published else "",
            "inLanguage": source.language,
            "archivedAt": source.archive,
        }
    )


def _without_empty(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in ("", None, [])}
