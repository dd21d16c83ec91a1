"""Sources and claims counted by side, era by era: a mirror for the chronology's own leanings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline_builder.model import Event, Evidence, Quotation
from timeline_builder.site import paths
from timeline_builder.site.output import Page
from timeline_builder.site.view import PER_PAGE, View

_UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of the chronology: its name and address, its events, and its pieces of evidence by side."""

    name: str
    path: str
    events: int
    sides: tuple[int, ...]
    one_sided: int


def pages(view: View) -> Iterator[Page]:
    """The page of the balance of sources."""
    events = view.chronology.events
    sides = _sides(view)
    rows = [
        _row(view, era.title, paths.era(era.id), view.some(view.chronology.by_era.get(era.id, ())), sides)
        for era in view.chronology.eras
    ]
    whole = _row(view, "Whole chronology", paths.CHRONOLOGY, events, sides)
    single = [(event, view.side(_only(view, event))) for event in events if _only(view, event)]
    yield view.page(
        "balance.html",
        paths.BALANCE,
        title="Balance of sources",
        description="Sources counted by where they stand, for each era; and the events that rest on one side alone.",
        schema={"@type": "CollectionPage"},
        sides=[view.side(side) if side else "not stated" for side in sides],
        rows=[*rows, whole],
        single=single[:PER_PAGE],
        more=max(0, len(single) - PER_PAGE),
    )


def _sides(view: View) -> list[str]:
    """The ids of the sides that evidence has, those described first and in their order."""
    used = {_side(view, one) for event in view.chronology.events for one in event.evidence}
    known = [side for side in view.chronology.names.sides if side in used]
    return [*known, *sorted(used - {*known, _UNKNOWN}), *([_UNKNOWN] if _UNKNOWN in used else [])]


def _side(view: View, evidence: Evidence) -> str:
    return view.articles[evidence.article].side if isinstance(evidence, Quotation) else evidence.side


def _row(view: View, name: str, path: str, events: Sequence[Event], sides: Iterable[str]) -> Row:
    number = Counter(_side(view, one) for event in events for one in event.evidence)
    alone = sum(bool(_only(view, event)) for event in events)
    return Row(name, path, len(events), tuple(number[side] for side in sides), alone)


def _only(view: View, event: Event) -> str:
    """The side all evidence of an event comes from, where it is one and one of those in dispute ("third" is not)."""
    found = {_side(view, one) for one in event.evidence}
    only = found.pop() if len(found) == 1 else _UNKNOWN
    return "" if only in (_UNKNOWN, "third") else only
