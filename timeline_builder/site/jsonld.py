"""schema.org descriptions of pages, as data for JSON-LD (https://schema.org/Event and its neighbours)."""

from __future__ import annotations

from typing import Any

from timeline_builder.dates.value import Date, Day
from timeline_builder.model import Article, Era, Event, Place, Quotation
from timeline_builder.site import paths
from timeline_builder.site.rendering import plain, safe_url
from timeline_builder.site.view import View


def event(view: View, event: Event) -> dict[str, Any]:
    """An Event with its places, the actors it names and the sources it rests on."""
    return _filled(
        {
            "@type": "Event",
            "name": event.title,
            "description": plain(event.summary_markdown),
            **_dates(view, event.date),
            "location": [_place(view, id) for id in event.places],
            "about": [{"@type": "Thing", "name": view.actor(id).name} for id in event.actors],
            "subjectOf": [_source(view, one) for one in event.evidence],
        }
    )


def era(view: View, era: Era) -> dict[str, Any]:
    """An era as an Event of which others are part."""
    return _filled({"@type": "Event", "name": era.title, **_dates(view, era.date)})


def place(place: Place) -> dict[str, Any]:
    """A Place with its spellings, and its coordinates where known."""
    located = place.latitude is not None and place.longitude is not None
    return _filled(
        {
            "@type": "Place",
            "name": place.name,
            "alternateName": sorted({alias.text for alias in place.aliases}),
            "geo": {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
            if located
            else None,
        }
    )


def article(view: View, article: Article) -> dict[str, Any]:
    """The page of a source: a WebPage about an Article of another publisher."""
    return {"@type": "WebPage", "mainEntity": _article(article)}


def _article(article: Article) -> dict[str, Any]:
    return _filled(
        {
            "@type": "Article",
            "headline": article.title,
            "publisher": {"@type": "Organization", "name": article.publisher},
            "datePublished": _iso(article.published),
            "inLanguage": article.language,
            "url": safe_url(article.url),
            "archivedAt": safe_url(article.archive),
        }
    )


def _source(view: View, evidence: Any) -> dict[str, Any]:
    if isinstance(evidence, Quotation):
        own = view.settings.absolute(paths.source(evidence.article)) if view.settings.site_url else ""
        return {**_article(view.articles[evidence.article]), **({"@id": own} if own else {})}
    return _filled(
        {
            "@type": "CreativeWork",
            "name": evidence.title,
            "publisher": {"@type": "Organization", "name": evidence.publisher},
            "datePublished": _iso(evidence.published) if evidence.published else "",
            "inLanguage": evidence.language,
            "url": safe_url(evidence.url) if evidence.link else "",
        }
    )


def _place(view: View, identifier: str) -> dict[str, Any]:
    return place(view.place(identifier))


def _dates(view: View, date: Date) -> dict[str, Any]:
    """ISO 8601 reduced to what is known: no day is given that no source gives, and the EDTF value stands beside it."""
    if date.precision == "interval":
        first = _iso(date.start) if date.start else ""
        last = _iso(date.end, last=True) if date.end else ""
    else:
        first, last = _iso(date), _iso(date, last=True)
        last = "" if last == first else last
    said = f"{view.words(date)} (EDTF {date})"
    return {"startDate": first, "endDate": last, "disambiguatingDescription": said}


def _iso(date: Date, *, last: bool = False) -> str:
    """A single date as YYYY, YYYY-MM, YYYY-MM-DD or with its time; the bound's month or year for coarser ones."""
    bound: Day | None = date.latest if last else date.earliest
    if bound is None or not 0 <= bound.year <= 9999:
        return ""
    year, month = f"{bound.year:04d}", f"{bound.year:04d}-{bound.month:02d}"
    if date.precision == "time":
        return f"{bound}T{date.time}"
    if date.precision == "day":
        return str(bound)
    if date.precision in ("month", "season", "quarter", "third", "half"):
        return month
    return year


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value not in ("", None, [])}
