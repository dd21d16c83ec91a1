"""A new id for an event or an era: its file moves, its old address stays, and every reference follows.

Files are edited where an id stands and nowhere else: comments, bodies, line ends and all other bytes are kept. Each
edited file is read again before anything is written, and must say exactly what was meant.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline_builder.content.front_matter import Document
from timeline_builder.content.gate import name_problem
from timeline_builder.content.ids import Documents, id_of, known_ids
from timeline_builder.content.reader import inspect
from timeline_builder.content.tree import Loc
from timeline_builder.content.wording import did_you_mean
from timeline_builder.contribute.edits import RawFile
from timeline_builder.errors import ContentError, UsageError

GROUPS = ("events", "eras")


@dataclass(frozen=True, slots=True)
class Change:
    """One file's new content: its path in the project, where it lies, where it goes, and how many ids were mended."""

    path: str
    file: Path
    target: Path
    content: bytes
    references: int


def plan(content_dir: Path, config_dir: Path, *, root: Path, old: str, new: str) -> tuple[Change, ...]:
    """The changes that give an event or era a new id, the renamed file first; nothing is written.

    Raises ContentError where the content has errors already: what cannot be read cannot be mended. Raises
    UsageError where there is no such id, the new one is no id or is taken, or a reference cannot be edited.
    """
    reading = inspect(content_dir, config_dir, root=root)
    if reading.content is None:
        raise ContentError(reading.problems)
    group, document = _found(reading.documents, old)
    _check_free(reading.documents, group, document, new)
    others = [_mended(other, old, new) for other in _all(reading.documents) if other is not document]
    return (_moved(document, old, new), *(change for change in others if change))


def apply(changes: Iterable[Change]) -> None:
    """Write the changes. Every new file stands before an old one goes, so that a broken run loses nothing."""
    changes = tuple(changes)
    for change in changes:
        change.target.write_bytes(change.content)
    for change in changes:
        if change.target != change.file:
            change.file.unlink()


def _all(documents: Documents) -> Iterator[Document]:
    for group in ("articles", "events", "eras"):
        yield from documents[group]


def _found(documents: Documents, old: str) -> tuple[str, Document]:
    for group in GROUPS:
        for document in documents[group]:
            if id_of(document) == old:
                return group, document
    known = known_ids(documents)
    for group in sorted(known):
        if old in known[group]:
            raise UsageError(f"{old}: only files of events and eras keep their old address; this id is one of {group}")
    candidates = [id_of(document) for group in GROUPS for document in documents[group]]
    fix = did_you_mean(old, candidates, "an id is the name of a file of content/events/ or content/eras/")
    raise UsageError(f"{old}: there is no event or era of this id; {fix}")


def _check_free(documents: Documents, group: str, document: Document, new: str) -> None:
    problem = name_problem(new, new)
    if problem:
        raise UsageError(f"{new}: {problem.message}; {problem.fix}")
    if new in known_ids(documents)[group]:
        raise UsageError(f"{new}: this id is taken; choose another one")
    for other in documents[group]:
        if other is not document and new in other.data.get("redirect_from", ()):
            raise UsageError(f"{new}: this is an earlier id of {id_of(other)}, whose old address leads there")


def _moved(document: Document, old: str, new: str) -> Change:
    """The renamed file. Where it gets back an earlier id, the two change places."""
    raw = RawFile(document)
    earlier = list(document.data.get("redirect_from") or ())
    if new in earlier:
        index = earlier.index(new)
        edit = raw.replace(("redirect_from", index), new, old)
        earlier[index] = old
    else:
        edit = raw.prepend("redirect_from", old, before="evidence")
        earlier.insert(0, old)
    content = raw.apply([edit], document.data | {"redirect_from": earlier})
    file = document.source.file
    return Change(document.source.path, file, file.with_name(f"{new}.md"), content, 0)


def _mended(document: Document, old: str, new: str) -> Change | None:
    """The file with every reference to the id changed; None where there is none."""
    locs = [loc for loc, value in _references(document.data) if value == old]
    if not locs:
        return None
    raw = RawFile(document)
    expected: Any = copy.deepcopy(document.data)
    for *parents, last in locs:
        part = expected
        for step in parents:
            part = part[step]
        part[last] = new
    content = raw.apply([raw.replace(loc, old, new) for loc in locs], expected)
    file = document.source.file
    return Change(document.source.path, file, file, content, len(locs))


def _references(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Where front matter names events or eras by id: an event's relations and era, an article's merges."""
    for i, value in enumerate(data.get("related") or ()):
        yield ("related", i), value
    if data.get("era"):
        yield ("era",), data["era"]
    for i, review in enumerate(data.get("events") or ()):
        if review.get("event"):
            yield ("events", i, "event"), review["event"]
