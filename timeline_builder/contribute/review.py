"""A reviewer's decisions on what is found in articles, written into the articles' front matter.

A decision names its event by the words of the sentence and the found date, so it holds while the article is
edited elsewhere. A confirmed event is written out with title and kind: it stays when extraction changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, utils

from timeline_builder import pipeline
from timeline_builder.chronology.build import build
from timeline_builder.chronology.merge import same_event
from timeline_builder.chronology.reviews import Report, reports
from timeline_builder.content.front_matter import Document
from timeline_builder.content.ids import id_of
from timeline_builder.content.reader import Reading, inspect
from timeline_builder.content.write import front_matter
from timeline_builder.contribute.edits import Edit, RawFile
from timeline_builder.errors import ContentError, UsageError
from timeline_builder.model import Article, Candidate, Chronology, Event, Names

# How many events a reviewer is shown beside a found one, and how alike the words of one without other ties must be.
_MOST = 3
_ALIKE = 60.0

# Front matter folds lines, so a line break of the article is a space in a decision's words.
_BREAK = re.compile(r"[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Found:
    """An event found in an article that no reviewer has decided on yet.

    event      as it stands in the chronology when nobody decides, with the id it has then
    into       the event it was merged with by itself, or None; reason is why
    likely     other events that may be the same one, likeliest first
    """

    article: Article
    candidate: Candidate
    event: Event
    into: Event | None
    reason: str
    likely: tuple[Event, ...]
    names: Names


def undecided(project: Path) -> tuple[Reading, tuple[Found, ...]]:
    """What was read, and every found event that waits for a reviewer, in the order of articles and their text.

    Raises ContentError where the content has errors: what cannot be read cannot be reviewed.
    """
    reading = inspect(project / "content", project / "site_config", root=project)
    if reading.content is None:
        raise ContentError(reading.problems)
    found = pipeline.found(reading.content)
    chronology, _ = build(reading.content, found, ("reviewed", "extracted"))
    holders = {name: event for event in chronology.events for name in (event.id, *event.redirect_from)}
    told = (one for article in reading.content.articles for one in reports(article, found[article.id])[0])
    waiting = (_found(one, one.candidate, holders[one.event.id], chronology) for one in told if one.candidate)
    return reading, tuple(waiting)


def _found(report: Report, candidate: Candidate, holder: Event, chronology: Chronology) -> Found:
    """What waits, beside the event of the chronology that holds it."""
    event, article = report.event, report.article
    into = holder if holder.id != event.id else None
    reason = next((one.reason for one in holder.merged if one.article == article.id), "") if into else ""
    others = likely(event, chronology.events, chronology.names, holder.id)
    return Found(article, candidate, event, into, reason, others, chronology.names)


def likely(event: Event, events: Iterable[Event], names: Names, leave_out: str = "") -> tuple[Event, ...]:
    """Events that may be the same as this one, likeliest first: their dates touch, and names or words agree."""
    ranked = []
    for other in events:
        if other.id in (event.id, leave_out) or not other.date.overlaps(event.date):
            continue
        likeness = float(fuzz.token_set_ratio(event.title, other.title, processor=utils.default_process))
        shared = len({*event.places} & {*other.places}) + len({*event.actors} & {*other.actors})
        if same_event(other, event, names) or (shared and other.kind == event.kind) or likeness >= _ALIKE:
            ranked.append((-likeness - 20 * shared, other.id, other))
    return tuple(other for _, _, other in sorted(ranked, key=lambda row: row[:2])[:_MOST])


def confirm(found: Found, **corrections: Any) -> dict[str, Any]:
    """The decision that an event is right, as front matter.

    corrections   what is right instead: title, new_date (EDTF), kind, actors, places (ids)

    Actors and places are written out where all of them have ids; names that the text alone shows stay as found.
    """
    given = {key: value for key, value in corrections.items() if value is not None}
    kept: dict[str, Any] = {"title": found.event.title, "kind": found.event.kind}
    for key, known in (("actors", found.names.actors), ("places", found.names.places)):
        names = getattr(found.event, key)
        if names and known.keys() >= set(names):
            kept[key] = list(names)
    decision = "correct" if given else "confirm"
    return {**_named(found), "decision": decision, "event": found.event.id, **kept, **given}


def merge(found: Found, event: str, reason: str = "") -> dict[str, Any]:
    """The decision that it is a report of another event."""
    return {**_named(found), "decision": "merge", "event": event, **({"reason": reason} if reason else {})}


def reject(found: Found, reason: str) -> dict[str, Any]:
    """The decision that it is no event of this chronology. Raises UsageError without a reason."""
    if not reason.strip():
        raise UsageError("rejecting needs a reason: others will ask why")
    return {**_named(found), "decision": "reject", "reason": reason.strip()}


def _named(found: Found) -> dict[str, Any]:
    quote = _BREAK.sub(" ", found.candidate.quotation.quote)
    return {"quote": quote, "date": found.candidate.date.edtf}


def decide(document: Document, decision: Mapping[str, Any]) -> bytes:
    """The article's file with one more decision at the end of its `events:`; every other byte is kept.

    Raises UsageError where the front matter is written in a form that cannot be edited here.
    """
    raw = RawFile(document)
    expected = {**document.data, "events": [*(document.data.get("events") or []), dict(decision)]}
    item = front_matter({"events": [dict(decision)]})
    if document.data.get("events"):
        item = item.split("\n", 1)[1]
    lines = item.replace("\n", raw.newline)
    if "events" in document.data and not document.data["events"]:  # "events:" or "events: []" without a decision yet
        start = raw.line_start(document.key("events").line)
        return raw.apply([Edit(start, raw.line_start(document.key("events").line + 1), lines)], expected)
    at = raw.line_start(_line_after_events(document, raw))
    return raw.apply([Edit(at, at, lines)], expected)


def _line_after_events(document: Document, raw: RawFile) -> int:
    """The line before which a decision is put: that of the key after events, else the one that closes."""
    if "events" not in document.data:
        return raw.closing_line()
    own = document.key("events").line
    following = [document.key(key).line for key in document.data if document.key(key).line > own]
    line = min(following, default=raw.closing_line())
    while not raw.line(line - 1).strip() or raw.line(line - 1).startswith("#"):
        line -= 1
    return line


def article_of(reading: Reading, name: str) -> Document:
    """The document of an article. Raises UsageError where there is none of that id."""
    for document in reading.documents["articles"]:
        if id_of(document) == name:
            return document
    raise UsageError(f"there is no article {name!r} in content/articles/")
