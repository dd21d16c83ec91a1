"""A page for each source article, and a list of everything the chronology rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from timeline_builder import paths
from timeline_builder.exports.jsonld import article_jsonld
from timeline_builder.model import Article, Event, Quotation, Reference
from timeline_builder.output import Heading, Page
from timeline_builder.site.collection import Entry, counted
from timeline_builder.site.view import PER_PAGE, View, on_sheet, sheets
from timeline_builder.wording import plural


@dataclass(frozen=True, slots=True)
class Cited:
    """A reference and the events that rest on it."""

    reference: Reference
    events: tuple[Event, ...]


def pages(view: View) -> Iterator[Page]:
    """The list of sources over as many pages as it needs, and a page for each article."""
    yield from _list(view)
    for article in view.chronology.articles:
        yield from _article(view, article)


def _list(view: View) -> Iterator[Page]:
    cited = references(view)
    number = max(1, -(-len(cited) // PER_PAGE))
    articles = view.chronology.articles
    pages_cited = plural(len(cited), "page or document", "pages and documents")
    lead = f"{plural(len(articles), 'article')} read in full, {pages_cited} cited."
    for sheet in range(1, number + 1):
        yield view.page(
            "sources.html",
            paths.numbered(paths.SOURCES, sheet),
            title="Sources" if sheet == 1 else f"Sources, page {sheet}",
            description=lead,
            schema={"@type": "CollectionPage"},
            lead=lead,
            articles=articles if sheet == 1 else (),
            counts={id: len(ids) for id, ids in view.chronology.by_article.items()},
            cited=cited[(sheet - 1) * PER_PAGE : sheet * PER_PAGE],
            sheet=sheet,
            all_sheets=[(one, paths.numbered(paths.SOURCES, one)) for one in range(1, number + 1)],
        )


def references(view: View) -> list[Cited]:
    """Every reference once, by its address (or title), in order of publisher and title."""
    found: dict[tuple[str, str], tuple[Reference, list[Event]]] = {}
    for event in view.chronology.events:
        for one in event.evidence:
            if isinstance(one, Reference):
                key = (one.publisher, one.url or one.title)
                events = found.setdefault(key, (one, []))[1]
                if event not in events[-1:]:
                    events.append(event)
    ordered = sorted(found.values(), key=lambda pair: (pair[0].publisher.casefold(), pair[0].title, pair[0].url))
    return [Cited(reference, tuple(events)) for reference, events in ordered]


def _article(view: View, article: Article) -> Iterator[Page]:
    events = view.some(view.chronology.by_article.get(article.id, ()))
    quotes: dict[str, list[Quotation]] = defaultdict(list)
    for event in events:
        quotes[event.id] += [one for one in event.evidence if isinstance(one, Quotation) and one.article == article.id]
    for sheet in sheets(events, paths.source(article.id)):
        yield on_sheet(
            view.page(
                "source.html",
                paths.numbered(paths.source(article.id), sheet.number),
                title=article.title,
                description=f"{article.publisher}, {view.words(article.published)}: {counted(view, events)} in it.",
                schema=article_jsonld(article, view.settings),
                toc=[Heading("events", "Events found in it")]
                + ([Heading("text", "The text")] if article.rights == "full" else []),
                search=article.publisher,
                label=f"{view.words(article.published)} · Source · {article.publisher}",
                source=article.position.path,
                article=article,
                up=Entry("Sources", paths.SOURCES),
                sheet=sheet,
                quotes=quotes,
                paragraphs=_paragraphs(article) if article.rights == "full" and sheet.number == 1 else (),
            ),
            sheet,
        )


def _paragraphs(article: Article) -> tuple[str, ...]:
    return tuple(part.strip() for part in article.text.split("\n\n") if part.strip())
