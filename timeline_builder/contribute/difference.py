"""What differs between two states of a chronology, in terms of the chronology."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Named:
    """An event as it is spoken of."""

    id: str
    title: str
    date: str


@dataclass(frozen=True, slots=True)
class Redated:
    """An event with another date: EDTF values, and the eras they fall into.

    passed   the events that stand on its other side now, in their order
    after    the event it stands after now; None where it is the first
    """

    event: Named
    before: str
    now: str
    era_before: str
    era_now: str
    passed: tuple[Named, ...]
    after: Named | None


@dataclass(frozen=True, slots=True)
class Merged:
    """An event that is part of another one now."""

    event: Named
    into: Named


@dataclass(frozen=True, slots=True)
class Renamed:
    """An event or era whose id changed and whose old address leads to the new one."""

    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A value that differs.

    what          of what: "event", "quotation", "claim", "source", "era", "actor", "place", "kind" or "side"
    key           which value of it; empty where the whole thing came or went
    before, now   empty where there was or is none
    """

    what: str
    id: str
    title: str
    key: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Sourced:
    """A source gained or lost by an event, or, where `event` is None, an article that came or went as a file.

    alone   whether nothing else in the chronology rests on it (before, if lost; now, if gained)
    """

    event: Named | None
    source: str
    alone: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """All of it; what is empty did not change.

    attributed   who says it: of events and of quotations
    figures      claims: what of whom, by whom
    broken       addresses that were there before and lead nowhere now
    """

    added: tuple[Named, ...] = ()
    removed: tuple[Named, ...] = ()
    redated: tuple[Redated, ...] = ()
    merged: tuple[Merged, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    attributed: tuple[Changed, ...] = ()
    figures: tuple[Changed, ...] = ()
    sources_lost: tuple[Sourced, ...] = ()
    sources_gained: tuple[Sourced, ...] = ()
    changed: tuple[Changed, ...] = ()
    broken: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, part.name) for part in fields(self))

    def parts(self) -> dict[str, tuple[Any, ...]]:
        """What changed, by the names above, in the order a maintainer asks for it."""
        return {part.name: found for part in fields(self) if (found := getattr(self, part.name))}
