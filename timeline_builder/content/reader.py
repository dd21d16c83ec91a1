"""content/ and site_config/ -> Content: everything contributors wrote, or every problem of it.

First all files are taken in and their ids noted, then each is validated against what exists.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from timeline_builder.content import records
from timeline_builder.content.fields import Known
from timeline_builder.content.front_matter import Document, read_markdown, read_yaml
from timeline_builder.content.gate import Source, misplaced, relative, walk
from timeline_builder.content.ids import Documents, id_of, id_problems, known_ids
from timeline_builder.content.kinds import default_kinds
from timeline_builder.content.prose import prose_of
from timeline_builder.content.rules import Breach, article_breaches, event_breaches, place_breaches
from timeline_builder.content.schema import (
    ActorMatter,
    ArticleMatter,
    EraMatter,
    EventMatter,
    KindMatter,
    Matter,
    NamedMatter,
    PlaceMatter,
    SideMatter,
)
from timeline_builder.content.validate import breaches, validate
from timeline_builder.errors import ContentError, Problem, UsageError
from timeline_builder.model import Content, Names

M = TypeVar("M", bound=Matter)
N = TypeVar("N", bound=NamedMatter)
R = TypeVar("R")
Rule = Callable[[Any], Iterator[Breach]]

FOLDERS = ("articles", "events", "eras")
LISTS = ("actors", "places")
CONFIG_LISTS = ("kinds", "sides")


@dataclass(frozen=True)
class Reading:
    """What a run of the reader gives.

    content    None where there is an error
    valid      what is right of it, whatever else is wrong
    problems   every error, sorted by path, line and column
    documents  the files read, by what they hold ("events", "actors" …), for checks that go on from them
    """

    content: Content | None
    valid: Content
    problems: tuple[Problem, ...]
    documents: Documents


def read(content_dir: Path, config_dir: Path, *, root: Path) -> Content:
    """Everything contributors wrote, validated. Raises ContentError with all problems of the run.

    content_dir   holds articles/, events/, eras/, actors.yml, places.yml; each may be missing
    config_dir    holds kinds.yml (beside the kinds every project has) and sides.yml; each may be missing
    root          messages name paths relative to it

    Raises UsageError where content_dir is no folder.
    """
    reading = inspect(content_dir, config_dir, root=root)
    if reading.content is None:
        raise ContentError(reading.problems)
    return reading.content


def inspect(content_dir: Path, config_dir: Path, *, root: Path) -> Reading:
    """As `read`, with the problems as a value. Raises UsageError where content_dir is no folder."""
    if not content_dir.is_dir():
        raise UsageError(f"{relative(content_dir, root)}: there is no such folder; it holds events/, articles/, eras/")
    reader = _Reader()
    documents = reader.take_in(content_dir, config_dir, root)
    content = reader.content(documents)
    problems = tuple(sorted(set(reader.problems)))
    return Reading(None if problems else content, content, problems, documents)


def known_in(documents: Documents) -> Known:
    """What files may name: the ids of these documents and of the kinds every project has, the prose of articles."""
    ids = known_ids(documents)
    if "kinds" in ids:
        ids["kinds"] |= default_kinds().keys()
    return Known(ids, {id_of(d): prose_of(d.body) for d in documents["articles"] if d.data is not None})


@dataclass
class _Reader:
    problems: list[Problem] = field(default_factory=list)

    def take_in(self, content_dir: Path, config_dir: Path, root: Path) -> Documents:
        """All files, split and parsed."""
        self.problems += misplaced(content_dir, folders=FOLDERS, files=[f"{name}.yml" for name in LISTS], root=root)
        documents: dict[str, list[Document]] = {}
        for name in FOLDERS:
            sources, problems = walk(content_dir / name, ".md", root=root)
            self.problems += problems
            documents[name] = [read_markdown(source) for source in sources]
        for folder, names in ((content_dir, LISTS), (config_dir, CONFIG_LISTS)):
            for name in names:
                file = folder / f"{name}.yml"
                sources = [Source(file, relative(file, root))] if os.path.lexists(file) else []
                documents[name] = [read_yaml(source) for source in sources]
        self.problems += [p for found in documents.values() for document in found for p in document.problems]
        return documents

    def content(self, documents: Documents) -> Content:
        """The records of all valid files; what is not valid is noted."""
        self.problems += id_problems(documents)
        known = known_in(documents)
        return Content(
            articles=tuple(filter(None, (self._article(document, known) for document in documents["articles"]))),
            events=tuple(
                records.event(id_of(document), matter, document, known.prose)
                for document, matter in self._each(documents["events"], EventMatter, known, event_breaches)
                if records.quotable(matter, known.prose)  # else the article's problem is told already
            ),
            eras=tuple(
                records.era(id_of(document), matter, document)
                for document, matter in self._each(documents["eras"], EraMatter, known)
            ),
            names=Names(
                actors=self._named(documents["actors"], ActorMatter, records.actor, known),
                places=self._named(documents["places"], PlaceMatter, records.place, known, place_breaches),
                kinds=default_kinds() | self._named(documents["kinds"], KindMatter, records.kind, known),
                sides=self._named(documents["sides"], SideMatter, records.side, known),
            ),
        )

    def _article(self, document: Document, known: Known) -> Any:
        prose = known.prose.get(id_of(document), "")
        if document.data is not None and not prose:
            message = "the article has no text below its front matter"
            self.problems.append(Problem(document.in_body(0), "no-text", message, "add the text of the article"))
        matter = self._valid(document, ArticleMatter, replace(known, own_prose=prose), article_breaches)
        return records.article(id_of(document), matter, document, prose) if matter else None

    def _each(
        self, documents: list[Document], shape: type[M], known: Known, rule: Rule | None = None
    ) -> Iterator[tuple[Document, M]]:
        for document in documents:
            matter = self._valid(document, shape, known, rule)
            if matter is not None:
                yield document, matter

    def _named(
        self,
        documents: list[Document],
        shape: type[N],
        record: Callable[[N, Document, int], R],
        known: Known,
        rule: Rule | None = None,
    ) -> dict[str, R]:
        named: dict[str, R] = {}
        for document in documents:
            matters: list[N] | None = self._valid(document, list[shape], known, rule)  # type: ignore[valid-type]
            for i, matter in enumerate(matters or []):
                named[matter.id] = record(matter, document, i)
        return named

    def _valid(self, document: Document, shape: type[R], known: Known, rule: Rule | None = None) -> R | None:
        if document.data is None:
            return None
        matter, problems = validate(document, shape, known)
        self.problems += problems
        if rule:
            found = breaches(document, rule(document.data))
            self.problems += found
            return None if found else matter
        return matter
