"""The only wiring: contributed files in, chronology and pages out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from timeline_builder.chronology.build import build
from timeline_builder.content.reader import read
from timeline_builder.dates.tagger import tag
from timeline_builder.errors import ContentError, Problem
from timeline_builder.extract import extract
from timeline_builder.model import Article, Candidate, Chronology, Names, Status


def chronology(
    root: Path,
    content: str = "content",
    config: str = "site_config",
    publish: Iterable[Status] = ("reviewed", "extracted"),
) -> tuple[Chronology, tuple[Problem, ...]]:
    """The chronology of a project folder, and what its contributors should know (warnings).

    Raises ContentError with every error of the content at once.
    """
    written = read(root / content, root / config, root=root)
    found = {article.id: candidates(article, written.names) for article in written.articles}
    built, problems = build(written, found, publish)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        raise ContentError(errors)
    return built, problems


def candidates(article: Article, names: Names) -> tuple[Candidate, ...]:
    """What is found in one article: its dates, and the events they belong to."""
    mentions = tag(
        article.text, published=article.published, genre=article.genre or None, language=article.language or None
    )
    return extract(article, mentions, names)
