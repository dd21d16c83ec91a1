"""What events stand on, in one form: an article of ours that is quoted, or a reference to a page elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Chronology, Event, Quotation, Reference


@dataclass(frozen=True, slots=True)
class Source:
    """A source as bibliographies know it.

    id         the article's id, or "ref-" and twelve hexadecimal digits that depend on what the reference says
    url        where it can be read; empty where it is not known or must not be linked
    article    whether the site has a page of its own about it
    """

    id: str
    title: str
    publisher: str
    url: str
    published: Date | None
    language: str
    type: str
    archive: str
    note: str
    article: bool


def sources_of(event: Event, articles: Mapping[str, Article]) -> tuple[Source, ...]:
    """The sources of an event, each once, in the order of its evidence; `articles` by id."""
    found: dict[str, Source] = {}
    for evidence in event.evidence:
        source = (
            source_of_article(articles[evidence.article])
            if isinstance(evidence, Quotation)
            else _of_reference(evidence)
        )
        found.setdefault(source.id, source)
    return tuple(found.values())


def sources(chronology: Chronology) -> tuple[Source, ...]:
    """Every source of the chronology, each once, by id: also articles in which no event was found."""
    articles = {article.id: article for article in chronology.articles}
    found = {article.id: source_of_article(article) for article in chronology.articles}
    for event in chronology.events:
        found.update((source.id, source) for source in sources_of(event, articles))
    return tuple(found[key] for key in sorted(found))


def source_of_article(article: Article) -> Source:
    """An article of ours as a source."""
    return Source(
        id=article.id,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        published=article.published,
        language=article.language,
        type="",
        archive=article.archive,
        note="",
        article=True,
    )


def _of_reference(reference: Reference) -> Source:
    words = "\n".join((reference.url, reference.title, reference.publisher, str(reference.published or "")))
    return Source(
        id="ref-" + hashlib.sha256(words.encode()).hexdigest()[:12],
        title=reference.title,
        publisher=reference.publisher,
        url=reference.url if reference.link else "",
        published=reference.published,
        language=reference.language,
        type=reference.type,
        archive=reference.archive if reference.link else "",
        note=reference.note,
        article=False,
    )
