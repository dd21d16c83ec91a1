"""The wiring: content is read, dates and events are found, one chronology is built, and pages and data made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from timeline_builder.chronology.build import build
from timeline_builder.content.reader import read
from timeline_builder.dates.tagger import tag
from timeline_builder.exports import export_all
from timeline_builder.extract import extract
from timeline_builder.model import Article, Candidate, Chronology, Names, Status
from timeline_builder.site.output import Output, Settings
from timeline_builder.site.plan import plan


def chronology(root: Path, content: Path, config: Path, publish: Sequence[Status]) -> Chronology:
    """The chronology of a project's folders; messages name paths relative to `root`.

    Raises ContentError with every problem of the content, and UsageError where there is no content.
    """
    written = read(content, config, root=root)
    found = {article.id: _found(article, written.names) for article in written.articles}
    made, _ = build(written, found, publish)
    return made


def outputs(chronology: Chronology, settings: Settings) -> Iterator[Output]:
    """Everything a site of the chronology consists of: its pages, then its data files."""
    yield from plan(chronology, settings)
    yield from export_all(chronology, settings)


def _found(article: Article, names: Names) -> tuple[Candidate, ...]:
    genre = article.genre or ("news" if article.dateline else None)
    mentions = tag(article.text, published=article.published, genre=genre, language=article.language)
    return extract(article, mentions, names)
