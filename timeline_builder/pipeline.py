"""The wiring: content is read, dates and events are found, one chronology is built, and pages and data made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from timeline_builder.chronology.build import build
from timeline_builder.content.reader import read
from timeline_builder.errors import ContentError, Problem
from timeline_builder.exports import export_all
from timeline_builder.extract import extract, mentions
from timeline_builder.model import Article, Candidate, Chronology, Content, Names, Status
from timeline_builder.output import Output, Settings
from timeline_builder.site.plan import plan


def chronology(
    root: Path, content: Path, config: Path, publish: Sequence[Status]
) -> tuple[Chronology, tuple[Problem, ...]]:
    """The chronology of a project's folders, and warnings about it; messages name paths relative to `root`.

    Raises ContentError with every error of the content, and UsageError where there is no content.
    """
    written = read(content, config, root=root)
    made, problems = build(written, found(written), publish)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        raise ContentError(errors)
    return made, problems


def found(written: Content) -> dict[str, tuple[Candidate, ...]]:
    """What extraction finds in each article, by its id."""
    return {article.id: candidates(article, written.names) for article in written.articles}


def candidates(article: Article, names: Names) -> tuple[Candidate, ...]:
    """What extraction finds in one article, of every factuality, in the order of the text."""
    return extract(article, mentions(article), names)


def outputs(chronology: Chronology, settings: Settings) -> Iterator[Output]:
    """Everything a site of the chronology consists of: its pages, then its data files."""
    yield from plan(chronology, settings)
    yield from export_all(chronology, settings)
