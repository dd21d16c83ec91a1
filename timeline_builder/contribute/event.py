"""A few words -> a file of content/events/, with every key explained, and what the project knows proposed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, utils

from timeline_builder.chronology.build import era_of
from timeline_builder.chronology.merge import same_event
from timeline_builder.content.front_matter import parse_markdown
from timeline_builder.content.gate import Source
from timeline_builder.content.ids import Documents, earlier_ids, known_ids
from timeline_builder.content.reader import Reading, known_in
from timeline_builder.content.rules import event_breaches
from timeline_builder.content.schema import EventMatter
from timeline_builder.content.slugs import slugify
from timeline_builder.content.validate import breaches, validate
from timeline_builder.content.wording import shown
from timeline_builder.content.write import front_matter
from timeline_builder.contribute.drafting import Drafting
from timeline_builder.contribute.mapping import KeyMap
from timeline_builder.contribute.naming import Register, unused
from timeline_builder.dates.detect import language_of
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.typed import read_typed
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError, TimelineError, UsageError
from timeline_builder.extract import extract, mentions
from timeline_builder.extract.names.names import names_in
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import closed, tokenize
from timeline_builder.model import Candidate, Event

_LIKE = 55  # of 100: how alike a title and what an article tells must be to be proposed as its evidence


@dataclass
class Given:
    """What the contributor says; everything but title and date may be left out.

    evidence   entries as in front matter
    """

    title: str = ""
    date: str = ""
    kind: str = ""
    actors: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    summary: str = ""
    evidence: list[dict[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Draft:
    """An event about to be written.

    text    the whole file
    notes   what was proposed, and what the contributor should look at
    """

    id: str
    text: str
    notes: tuple[str, ...]


def missing(given: Given, reading: Reading) -> list[str]:
    """Of "title", "date", "kind" and "evidence", what neither is given nor can be proposed."""
    lacks = [key for key in ("title", "date") if not getattr(given, key)]
    if not lacks:
        event = _event(given, reading)
        lacks += [] if event.kind else ["kind"]
        lacks += [] if given.evidence or _evidence(event, reading) else ["evidence"]
    return lacks


_ASK = {
    "title": "give a title: a few words without the date",
    "date": "give --date, as people write dates or in EDTF",
    "kind": "the kind cannot be told from the title; give --kind",
    "evidence": "no article tells of it; give --source-title and --publisher (and --url), or --article and --quote",
}


def draft_event(given: Given, reading: Reading) -> Draft:
    """The event's file. Raises UsageError with everything that is missing or wrong."""
    lacks = missing(given, reading)
    if lacks:
        raise UsageError("\n".join(_ASK[key] for key in lacks))
    event = _event(given, reading)
    notes: list[str] = []
    evidence = given.evidence
    if not evidence:
        found = _evidence(event, reading)
        assert found is not None, "missing() has looked"
        evidence = [{"article": found.quotation.article, "quote": found.quotation.quote}]
        event = _joined(event, found)
        notes.append(
            f"evidence: proposed from {found.quotation.article}: {shown(' '.join(found.quotation.quote.split()))}"
        )
    data = {
        "title": event.title, "date": str(event.date), "kind": event.kind,
        "actors": list(event.actors), "places": list(event.places), "evidence": evidence,
    }  # fmt: skip
    name = _id(event, reading.documents)
    text = _scaffold(data, given.summary, era_of(event, reading.valid.eras))
    _verify(name, text, reading)
    notes += [f"{key}: {', '.join(ids)}" for key, ids in (("actors", event.actors), ("places", event.places)) if ids]
    notes += _names_unknown(given, reading)
    notes += [f"looks like {other}: {reason}" for other, reason in _alike(event, reading)]
    return Draft(name, text, tuple(notes))


def _event(given: Given, reading: Reading) -> Event:
    names = reading.valid.names
    try:
        date = read_typed(given.date) if re.search(r"\d{3}", given.date) else Date.parse(given.date)
    except DateError as error:
        raise UsageError(f"--date: {error}") from None
    registers = _registers(reading)
    drafting = Drafting(KeyMap(), names.kinds, *registers, "")
    kind = drafting.kind_of(given.kind) or given.kind or drafting.kind_by_title(given.title)
    actors, places = _named(f"{given.title}\n\n{given.summary}", reading)
    for register, words, found in zip(registers, (given.actors, given.places), (actors, places), strict=True):
        found[:0] = filter(None, map(register.find, words))
    title = " ".join(given.title.split())
    return Event("", title, date, kind, "reviewed", actors=_union(actors, ()), places=_union(places, ()))


def _registers(reading: Reading) -> tuple[Register, Register]:
    actors, places = Register("actor"), Register("place")
    actors.know(reading.valid.names.actors)
    places.know(reading.valid.names.places)
    return actors, places


def _names_unknown(given: Given, reading: Reading) -> list[str]:
    registers = zip(_registers(reading), (("actors", given.actors), ("places", given.places)), strict=True)
    return [
        f"{what}: {word!r} is not known; add it to content/{what}.yml, then here"
        for register, (what, words) in registers
        for word in words
        if not register.find(word)
    ]


def _named(text: str, reading: Reading) -> tuple[list[str], list[str]]:
    """The ids of the actors and places that a text names."""
    try:
        words = lexicon(language_of(text))
        dates = [mention for mention in tag(text) if mention.status == "resolved"]
    except TimelineError:  # a language without extraction: nothing is proposed
        return [], []
    found = [
        name
        for name in names_in(closed(tokenize(text, 0, len(text), dates, words)), reading.valid.names, words)
        if name.known
    ]
    return [name.actor for name in found if name.actor], [name.place for name in found if name.place]


def _union(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*first, *second]))


def _evidence(event: Event, reading: Reading) -> Candidate | None:
    """What an article tells of the same date in the most similar words."""
    found = [
        (fuzz.token_set_ratio(event.title, f"{c.title} {c.quotation.quote}", processor=utils.default_process), c)
        for article in reading.valid.articles
        for dates in [mentions(article)]
        if any(mention.date and mention.date.overlaps(event.date) for mention in dates)  # quick, where none is
        for c in extract(article, dates, reading.valid.names)
        if c.date.overlaps(event.date) and c.factuality == "happened"
    ]
    likeness, best = max(found, key=lambda pair: pair[0], default=(0, None))
    return best if likeness >= _LIKE else None


def _joined(event: Event, found: Candidate) -> Event:
    return replace(event, actors=_union(event.actors, found.actors), places=_union(event.places, found.places))


def _alike(event: Event, reading: Reading) -> list[tuple[str, str]]:
    """Events that may be the same, with the reason."""
    alike = []
    for other in reading.valid.events:
        likeness = fuzz.token_sort_ratio(event.title, other.title, processor=utils.default_process)
        reason = same_event(other, event, reading.valid.names) or (
            f"titles {likeness:.0f} % alike" if likeness >= 75 else ""
        )
        if reason and other.date.overlaps(event.date):
            alike.append((other.position.path, reason))
    return alike


def _id(event: Event, documents: Documents) -> str:
    first = event.date.edtf.partition("/")[0].partition("T")[0]
    taken = known_ids(documents)["events"] | earlier_ids(documents["events"])
    return unused(slugify(f"{first}-{event.title}", 70), taken.__contains__)


def _scaffold(data: Mapping[str, Any], summary: str, era: str) -> str:
    """The file: every key of the format with what it is for, those without a value as comments."""
    lines = ["---"]
    for key, info in EventMatter.model_fields.items():
        note = f" ({era}, by its date)" if key == "era" and era else ""
        if data.get(key):
            lines += [f"# {info.description}", front_matter({key: data[key]}).rstrip("\n")]
        else:
            lines.append(f"# {key}: {info.description}{note}")
    body = f"\n{summary.strip()}\n" if summary.strip() else "\n"
    return "\n".join([*lines, "---"]) + body


def _verify(name: str, text: str, reading: Reading) -> None:
    """Raises UsageError where the check would find a problem in the file."""
    document = parse_markdown(Source(Path(f"{name}.md"), f"content/events/{name}.md"), text)
    problems = list(document.problems)
    if not problems:
        problems += validate(document, EventMatter, known_in(reading.documents))[1]
        problems += breaches(document, event_breaches(document.data))
    if problems:
        raise UsageError("\n".join(f"{p.code}: {p.message}" + (f"; {p.fix}" if p.fix else "") for p in problems))
