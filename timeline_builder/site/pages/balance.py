"""Sources and claims counted by side, era by era: a mirror for the chronology's own leanings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline_builder import paths
from timeline_builder.model import Claim, Event, Evidence, Quotation
from timeline_builder.output import Heading, Page
from timeline_builder.site.view import PER_PAGE, View

_UNKNOWN = ""
_MOST = PER_PAGE // 2  # events in each of the two lists


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of the chronology: its name and address, its events, and counts by side.

    sources    pieces of evidence; one cited for three events counts three times
    claims     claims by the side of the source that carries them
    one_sided  events whose evidence all comes from one side in dispute
    """

    name: str
    path: str
    events: int
    sources: tuple[int, ...]
    claims: tuple[int, ...]
    one_sided: int


@dataclass(frozen=True, slots=True)
class Silence:
    """A contested event, and the sides that act in it but that no source of it comes from."""

    event: Event
    sides: tuple[str, ...]


def pages(view: View) -> Iterator[Page]:
    """The page of the balance of sources."""
    events = view.chronology.events
    sides = _sides(view)
    shown = [(number, view.side(side) if side else "not stated") for number, side in enumerate(sides)]
    rows = [
        _row(view, era.title, paths.era(era.id), view.some(view.chronology.by_era.get(era.id, ())), sides)
        for era in view.chronology.eras
    ]
    whole = _row(view, "Whole chronology", paths.CHRONOLOGY, events, sides)
    single = [(event, view.side(_only(view, event))) for event in events if _only(view, event)]
    silent = list(_silent(view, events))
    yield view.page(
        "balance.html",
        paths.BALANCE,
        title="Balance of sources",
        description="Sources and claims by side, for each era; and the events that lack the voice of a side.",
        schema={"@type": "CollectionPage"},
        toc=[
            Heading("sources", "Sources"), Heading("claims", "Claims"),
            Heading("single", "Events that rest on one side alone"), Heading("silent", "Events without a side's voice"),
        ],
        sides={
            "sources": [one for one in shown if whole.sources[one[0]]],
            "claims": [one for one in shown if whole.claims[one[0]]],
        },
        rows=[*rows, whole],
        single=single[:_MOST],
        more=max(0, len(single) - _MOST),
        silent=silent[:_MOST],
        more_silent=max(0, len(silent) - _MOST),
    )  # fmt: skip


def _sides(view: View) -> list[str]:
    """The ids of the sides that evidence or claims have, those described first and in their order."""
    events = view.chronology.events
    used = {_side(view, one) for event in events for one in event.evidence}
    used |= {_carrier(view, event, claim) for event in events for claim in event.claims}
    known = [side for side in view.chronology.names.sides if side in used]
    return [*known, *sorted(used - {*known, _UNKNOWN}), *([_UNKNOWN] if _UNKNOWN in used else [])]


def _side(view: View, evidence: Evidence) -> str:
    return view.articles[evidence.article].side if isinstance(evidence, Quotation) else evidence.side


def _carrier(view: View, event: Event, claim: Claim) -> str:
    """The side of the evidence that a claim names as its source, _UNKNOWN where it names none."""
    for one in event.evidence if claim.source else ():
        named = (one.article,) if isinstance(one, Quotation) else (one.url, one.archive)
        if claim.source in named:
            return _side(view, one)
    return _UNKNOWN


def _row(view: View, name: str, path: str, events: Sequence[Event], sides: Iterable[str]) -> Row:
    sources = Counter(_side(view, one) for event in events for one in event.evidence)
    claims = Counter(_carrier(view, event, claim) for event in events for claim in event.claims)
    alone = sum(bool(_only(view, event)) for event in events)
    by_side = [(sources[side], claims[side]) for side in sides]
    return Row(name, path, len(events), tuple(s for s, _ in by_side), tuple(c for _, c in by_side), alone)


def _only(view: View, event: Event) -> str:
    """The side all evidence of an event comes from, where it is one and one of those in dispute ("third" is not)."""
    found = {_side(view, one) for one in event.evidence}
    only = found.pop() if len(found) == 1 else _UNKNOWN
    return "" if only in (_UNKNOWN, "third") else only


def _silent(view: View, events: Iterable[Event]) -> Iterator[Silence]:
    for event in events:
        acting = {view.actor(actor).side for actor in event.actors} - {_UNKNOWN, "third"}
        missing = acting - {_side(view, one) for one in event.evidence}
        if event.contested and missing:
            named = [side for side in view.chronology.names.sides if side in missing]
            yield Silence(event, tuple(view.side(side) for side in (*named, *sorted(missing - {*named}))))
