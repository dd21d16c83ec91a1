"""Which ids contributed files take, and where two take the same one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from timeline_builder.content.front_matter import Document
from timeline_builder.content.wording import shown
from timeline_builder.errors import Position, Problem

Documents = Mapping[str, list[Document]]

_FILES = ("articles", "events", "eras")
_LISTS = ("actors", "places", "kinds", "sides")


def id_of(document: Document) -> str:
    """The id of an article, event or era: its file's name."""
    return document.source.file.stem


def known_ids(documents: Documents) -> dict[str, frozenset[str]]:
    """The ids that may be named, by group; a group whose list cannot be read is left out.

    A broken file of an event has its id all the same: what names it is right.
    """
    ids = {group: frozenset(map(id_of, documents[group])) for group in _FILES}
    ids["events"] |= {value for _, value, _ in _confirmed(documents)}
    for group in _LISTS:
        if all(document.data is not None for document in documents[group]):
            ids[group] = frozenset(value for document in documents[group] for _, value in _entries(document))
    return ids


def earlier_ids(documents: Iterable[Document]) -> frozenset[str]:
    """The ids that these files had before (redirect_from)."""
    return frozenset(value for document in documents for _, value in _texts(document, "redirect_from"))


def id_problems(documents: Documents) -> Iterator[Problem]:
    """Ids taken twice, and earlier ids (redirect_from) that are somebody's id."""
    for group in _FILES:
        yield from _file_problems(group, documents)
    for group in _LISTS:
        first: dict[str, Position] = {}
        for document in documents[group]:
            for i, value in _entries(document):
                position = document.value(i, "id")
                yield from _taken(value, position, first.get(value))
                first.setdefault(value, position)


def _file_problems(group: str, documents: Documents) -> Iterator[Problem]:
    holders: dict[str, Position] = {}
    for document in documents[group]:
        yield from _taken(id_of(document), document.at(0), holders.get(id_of(document)))
        holders.setdefault(id_of(document), document.at(0))
    if group == "events":
        yield from _confirmed_problems(documents, holders)
    redirected: dict[str, Position] = {}
    for document in documents[group]:
        for i, value in _texts(document, "redirect_from"):
            position = document.value("redirect_from", i)
            if value in holders:
                fix = "delete it here, or give that one another id"
                message = f"the earlier id {shown(value)} is the id of {holders[value].path}"
                yield Problem(position, "duplicate-id", message, fix)
            elif value in redirected:
                message = f"the earlier id {shown(value)} stands at {redirected[value]} too"
                yield Problem(position, "duplicate-id", message, "keep it where it belongs")
            redirected.setdefault(value, position)


def _confirmed_problems(documents: Documents, holders: dict[str, Position]) -> Iterator[Problem]:
    files = dict(holders)
    for document, value, index in _confirmed(documents):
        position = document.value("events", index, "event")
        if value in files:
            message = f"{shown(value)} is the id of {files[value].path}"
            yield Problem(position, "contradiction", message, "write decision: merge, or choose an id of its own")
        else:
            yield from _taken(value, position, holders.get(value))
            holders.setdefault(value, position)


def _taken(value: str, position: Position, first: Position | None) -> Iterator[Problem]:
    if first is not None:
        where = first.path if first.line == 1 else str(first)
        yield Problem(position, "duplicate-id", f"the id {shown(value)} is taken by {where}", "choose another one")


def _confirmed(documents: Documents) -> Iterator[tuple[Document, str, int]]:
    """Permanent ids that reviewers gave to events found in articles."""
    for document in documents["articles"]:
        reviews = document.data.get("events") if document.data else None
        for i, review in enumerate(reviews if isinstance(reviews, list) else []):
            if isinstance(review, dict) and review.get("decision") in ("confirm", "correct"):
                value = review.get("event")
                if isinstance(value, str) and value:
                    yield document, value, i


def _entries(document: Document) -> Iterator[tuple[int, str]]:
    for i, entry in enumerate(document.data or []):
        value: Any = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(value, str) and value:
            yield i, value


def _texts(document: Document, key: str) -> Iterator[tuple[int, str]]:
    values = document.data.get(key) if document.data else None
    for i, value in enumerate(values if isinstance(values, list) else []):
        if isinstance(value, str):
            yield i, value
