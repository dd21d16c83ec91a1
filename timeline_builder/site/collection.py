"""What the pages of eras, years, actors, places and kinds have in common: a lead, a picture of time, and a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from timeline_builder import paths
from timeline_builder.model import Alias, Era, Event
from timeline_builder.output import Heading, Page
from timeline_builder.site.picture import picture
from timeline_builder.site.rendering import plain
from timeline_builder.site.view import View, on_sheet, sheets
from timeline_builder.wording import plural


@dataclass(frozen=True, slots=True)
class Entry:
    """A link to a page of the site, with a number beside it where that says something."""

    name: str
    path: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a fact: text, linked where `url` is given (relative, or external)."""

    text: str
    url: str = ""
    external: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and its values."""

    term: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and the entries under it."""

    id: str
    name: str
    entries: tuple[Entry, ...]


def counted(view: View, events: Sequence[Event]) -> str:
    """ "34 events, 12 of them not reviewed yet"."""
    found = sum(event.status == "extracted" for event in events)
    unreviewed = "" if not found else ", not reviewed yet" if found == len(events) else f", {found:,} not reviewed yet"
    return plural(len(events), "event") + unreviewed


def groups(view: View, events: Sequence[Event], *, skip: str = "") -> tuple[Group, ...]:
    """The eras, kinds, actors and places that events name, most frequent first; `skip` leaves out one of them."""
    tables: tuple[tuple[str, str, Callable[[Event], Iterable[str]], Callable[[str], Entry]], ...] = (
        ("eras", "Eras", _era_of, lambda id: Entry(view.eras[id].title, paths.era(id))),
        (
            "kinds",
            "Kinds of events",
            lambda event: (event.kind,),
            lambda id: Entry(view.kind(id).label, paths.kind(id)),
        ),
        ("actors", "Actors", lambda event: event.actors, lambda id: Entry(view.actor(id).name, paths.actor(id))),
        ("places", "Places", lambda event: event.places, lambda id: Entry(view.place(id).name, paths.place(id))),
    )
    return tuple(
        Group(name, title, tuple(_most(events, ids, entry, view))) for name, title, ids, entry in tables if name != skip
    )


def _era_of(event: Event) -> tuple[str, ...]:
    return (event.era,) if event.era else ()


def _most(
    events: Sequence[Event], ids: Callable[[Event], Iterable[str]], entry: Callable[[str], Entry], view: View
) -> Iterator[Entry]:
    number = Counter(id for event in events for id in ids(event) if ids is not _era_of or id in view.eras)
    for identifier, count in sorted(number.items(), key=lambda pair: (-pair[1], pair[0]))[:24]:
        made = entry(identifier)
        yield Entry(made.name, made.path, count)


def collection(
    view: View,
    path: str,
    events: Sequence[Event],
    *,
    title: str,
    up: Entry,
    lead: str,
    eras: Iterable[Era] = (),
    about: str = "",
    description: str = "",
    summary_markdown: str = "",
    facts: Sequence[Fact] = (),
    grouped: Sequence[Group] = (),
    questions: Sequence[str] = (),
    neighbours: tuple[Entry | None, Entry | None] | None = None,
    map: Markup | None = None,  # noqa: A002 - it is one
    by_year: bool = True,
    schema: dict[str, Any] | None = None,
    search: str = "",
    label: str = "",
    weight: float = 1.0,
    source: str = "",
    icon: str = "",
) -> Iterator[Page]:
    """The page at `path`, and its further sheets where it lists many events."""
    drawn = picture(events, eras, tallest=96) if events else None
    for sheet in sheets(events, path):
        toc = [Heading("questions", "Questions to think about")] if questions and sheet.number == 1 else []
        toc += [Heading("events", "Events")]
        toc += [Heading(group.id, group.name) for group in grouped if group.entries and sheet.number == 1]
        yield on_sheet(
            view.page(
                "collection.html",
                paths.numbered(path, sheet.number),
                title=title,
                description=description or about or f"{title}: {plain(summary_markdown) or lead}",
                schema={"@type": "CollectionPage", **(schema or {})},
                toc=toc,
                search=search,
                label=label,
                weight=weight,
                source=source,
                heading=title,
                up=up,
                lead=lead,
                about=about,
                summary_markdown=summary_markdown,
                facts=facts,
                groups=grouped,
                questions=questions,
                neighbours=neighbours,
                map=map,
                by_year=by_year,
                sheet=sheet,
                drawn=drawn,
                icon=icon,
            ),
            sheet,
        )


def spellings(aliases: Sequence[Alias]) -> tuple[Value, ...]:
    """Every spelling once, with the first language it is listed under."""
    found = {alias.text: alias.language for alias in reversed(aliases)}
    return tuple(Value(text, language=found[text]) for text in dict.fromkeys(alias.text for alias in aliases))


def around(keys: Sequence[Any], key: Any, entry: Callable[[Any], Entry]) -> tuple[Entry | None, Entry | None]:
    """The entries before and after one in a sequence."""
    at = keys.index(key)
    return (
        entry(keys[at - 1]) if at else None,
        entry(keys[at + 1]) if at + 1 < len(keys) else None,
    )
