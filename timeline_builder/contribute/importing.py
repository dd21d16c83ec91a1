"""Taking in another project's events: every entry becomes an event, or is kept back with its reason.

An event is written only if it passes the checks of the reader, so that an import never breaks a build.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from timeline_builder.content.fields import Known
from timeline_builder.content.front_matter import parse_markdown
from timeline_builder.content.gate import MAX_BYTES, Source
from timeline_builder.content.ids import earlier_ids, id_of, known_ids
from timeline_builder.content.reader import Reading, inspect, known_in
from timeline_builder.content.rules import event_breaches
from timeline_builder.content.schema import EraMatter, EventMatter
from timeline_builder.content.tree import compose
from timeline_builder.content.write import front_matter, markdown_file
from timeline_builder.contribute.drafting import Draft, Drafting
from timeline_builder.contribute.importers import Entry
from timeline_builder.contribute.mapping import KeyMap
from timeline_builder.contribute.naming import Register, unused
from timeline_builder.contribute.sourcing import Loss, shown
from timeline_builder.errors import ContentError, UsageError

_SHAPES: dict[str, TypeAdapter[Any]] = {"events": TypeAdapter(EventMatter), "eras": TypeAdapter(EraMatter)}
_NEEDED = {("title",), ("date",), ("kind",), ("evidence",)}


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an entry.

    id       the event's id; of one that is kept back, that of its draft
    text     the file's text, and its front matter
    refused  why it is kept back; empty where it is an event
    there    whether just this event was there before
    group    "events" or "eras"
    """

    id: str
    origin: str
    text: str
    matter: dict[str, Any]
    losses: tuple[Loss, ...]
    changes: tuple[str, ...]
    refused: str = ""
    there: bool = False
    group: str = "events"


@dataclass(frozen=True, slots=True)
class Import:
    """What an import would write: events, and names that they use and nobody had described (by id)."""

    entries: tuple[Taken, ...]
    actors: dict[str, str]
    places: dict[str, str]


def plan(
    entries: Iterable[Entry], content_dir: Path, config_dir: Path, *, root: Path, keys: KeyMap, kind: str = "political"
) -> Import:
    """What would become of the entries; nothing is written.

    Raises ContentError where the content they go into has errors already, and UsageError for an unknown kind.
    """
    reading = inspect(content_dir, config_dir, root=root)
    if reading.content is None:
        raise ContentError(reading.problems)
    names = reading.content.names
    if kind not in names.kinds:
        raise UsageError(f"--kind {kind}: there is no such kind; kinds are {', '.join(names.kinds)}")
    actors, places = Register("actor"), Register("place")
    actors.know(names.actors)
    places.know(names.places)
    drafting = Drafting(keys, names.kinds, actors, places, kind)
    drafts = [drafting.draft(entry) for entry in entries]
    taken = tuple(_settle(drafts, reading, actors, places))
    used = {key: _used(taken, key) for key in ("actors", "places")}
    return Import(
        taken,
        {name: words for name, words in actors.new.items() if name in used["actors"]},
        {name: words for name, words in places.new.items() if name in used["places"]},
    )


def apply(planned: Import, content_dir: Path, drafts_dir: Path) -> None:
    """Write names, events and what is kept back. An existing file of an event is never written over."""
    _append(content_dir / "actors.yml", planned.actors)
    _append(content_dir / "places.yml", planned.places)
    for entry in planned.entries:
        if entry.there or not entry.text:
            continue
        folder = drafts_dir if entry.refused else content_dir / entry.group
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / f"{entry.id}.md").open("w" if entry.refused else "x", encoding="utf-8", newline="\n") as stream:
            stream.write(entry.text)


def _settle(drafts: Sequence[Draft], reading: Reading, actors: Register, places: Register) -> Iterator[Taken]:
    """Validated, with ids given; an event that another one names may itself be kept back, so that all is done twice."""
    known = known_in(reading.documents)
    new = {"actors": actors.new.keys(), "places": places.new.keys()}
    wanted = _knowing(known, new | {group: {d.wanted for d in drafts if d.group == group} for group in _SHAPES})
    fitted = [_fitting(draft, wanted) for draft in drafts]
    named = dict(zip(_names(fitted, reading), fitted, strict=True))
    kept = {name: draft.group for name, draft in named.items() if not draft.refused}
    given = _knowing(known, new | {group: {name for name in kept if kept[name] == group} for group in _SHAPES})
    before = _before(reading)
    for name, draft in named.items():
        yield _taken(name, _fitting(draft, given), before)


def _before(reading: Reading) -> dict[str, str]:
    """The texts of the events and eras there were, by id."""
    return {id_of(document): document.text for group in _SHAPES for document in reading.documents[group]}


def _knowing(known: Known, new: Mapping[str, Set[str]]) -> Known:
    """What files may name once these ids are there as well."""
    return replace(known, ids={**known.ids, **{group: set(known.ids[group]) | ids for group, ids in new.items()}})


def _names(drafts: Iterable[Draft], reading: Reading) -> Iterator[str]:
    """An id for each: the wanted one where it is free, or is that of just this event."""
    before = _before(reading)
    files = [document for group in _SHAPES for document in reading.documents[group]]
    gone = set(earlier_ids(files)) | (known_ids(reading.documents)["events"] - before.keys())
    for draft in drafts:
        taken = functools.partial(_is_taken, gone=gone, before=before, text=_text(draft))
        name = unused(draft.wanted, taken)
        gone.add(name)
        yield name


def _is_taken(name: str, gone: Collection[str], before: Mapping[str, str], text: str) -> bool:
    return name in gone or before.get(name, text) != text


def _taken(name: str, draft: Draft, before: dict[str, str]) -> Taken:
    text, refused, changes = _text(draft), draft.refused, draft.changes
    if name != draft.wanted:
        changes = (*changes, f"its id {draft.wanted!r} is taken, it is {name!r}")
    if not refused and len(text.encode("utf-8")) > MAX_BYTES:
        refused = f"its file would have more than {MAX_BYTES:,} bytes"
    if not refused:
        again = parse_markdown(Source(Path(name), name), text)
        assert (again.data, again.body) == (draft.matter, draft.body), f"{name} would not be read as it is written"
    there = not refused and before.get(name) == text
    return Taken(name, draft.origin, text, draft.matter, draft.losses, changes, refused, there, draft.group)


def _text(draft: Draft) -> str:
    return markdown_file(draft.matter, draft.body) if draft.matter else ""


def _fitting(draft: Draft, known: Known) -> Draft:
    """The draft without what types and rules refuse; what is refused of the needed keys refuses the whole."""
    if draft.refused:
        return draft
    matter, losses = copy.deepcopy(draft.matter), list(draft.losses)
    while wrong := _wrong(matter, known, draft.group):
        for loc, reason in wrong:
            if loc in _NEEDED or not _without(matter, loc, losses, reason):
                return replace(draft, matter=matter, losses=tuple(losses), refused=reason)
    return replace(draft, matter={key: value for key, value in matter.items() if value}, losses=tuple(losses))


def _wrong(matter: dict[str, Any], known: Known, group: str) -> list[tuple[tuple[str | int, ...], str]]:
    """Where front matter is refused, and why; later places first, so that leaving one out moves no other."""
    try:
        _SHAPES[group].validate_python(matter, context=known)
    except ValidationError as error:
        found = {_place(matter, raw["loc"]): _reason(raw) for raw in error.errors(include_url=False)}
        return sorted(found.items(), key=lambda item: [str(step).zfill(6) for step in item[0]], reverse=True)
    broken = event_breaches(matter) if group == "events" else ()
    return [(tuple(breach.loc), breach.message) for breach in broken][:1]


def _reason(raw: Any) -> str:
    context = raw.get("ctx", {})
    return f"{context['text']}; {context['fix']}".rstrip("; ") if "text" in context else str(raw["msg"])


def _place(matter: Any, loc: tuple[Any, ...]) -> tuple[str | int, ...]:
    """The part of a path of pydantic's that is in the data: what is missing is missing in the last of it."""
    place: list[str | int] = []
    for step in loc:
        if (isinstance(matter, dict) and step in matter) or (isinstance(matter, list) and isinstance(step, int)):
            matter = matter[step]
            place.append(step)
    return tuple(place)


def _without(matter: dict[str, Any], loc: tuple[str | int, ...], losses: list[Loss], reason: str) -> bool:
    """Leave the value at a place out, and note it; False where there is nothing to leave out."""
    part: Any = matter
    for step in loc[:-1]:
        part = part[step]
    if not loc or (isinstance(part, dict) and loc[-1] not in part):
        return False
    losses.append(Loss(".".join(map(str, loc)), shown(part[loc[-1]]), reason))
    del part[loc[-1]]
    return True


def _used(taken: Iterable[Taken], key: str) -> set[str]:
    return {name for entry in taken if not entry.refused for name in entry.matter.get(key, ())}


def _append(file: Path, names: dict[str, str]) -> None:
    """Add names at the end of a list; its text stays as it is. Raises UsageError where nothing can follow it."""
    if not names:
        return
    before = file.read_text("utf-8") if file.exists() else ""
    joint = "" if not before or before.endswith("\n") else "\n"
    after = (
        before + joint + "".join(f"- id: {name}\n  {front_matter({'name': words})}" for name, words in names.items())
    )
    read = compose(after)
    if read.flaws or not isinstance(read.data, list) or {entry.get("id") for entry in read.data} < set(names):
        raise UsageError(f"{file}: entries cannot be added at its end; write one entry a line, each as - id: …")
    file.write_text(after, encoding="utf-8", newline="\n")
