"""How events hang together: neighbours in time, and related events with the reason."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline_builder.model import Event, Link, Names, Quotation

# How many related events a page names, and how far to look around an event in the list of a place or an actor.
_MOST = 6
_AROUND = 12


def neighbours(events: Sequence[Event]) -> tuple[dict[str, str], dict[str, str]]:
    """Tables of the previous and the next event of each, in the given order."""
    pairs = list(itertools.pairwise(events))
    return {b.id: a.id for a, b in pairs}, {a.id: b.id for a, b in pairs}


def tables(events: Sequence[Event]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Event ids by era, actor, place, kind and article, each in the given order."""
    found: dict[str, dict[str, list[str]]] = {
        name: defaultdict(list) for name in ("era", "actor", "place", "kind", "article")
    }
    for event in events:
        keys = {
            "era": [event.era] if event.era else [],
            "actor": event.actors,
            "place": event.places,
            "kind": [event.kind],
            "article": list(dict.fromkeys(e.article for e in event.evidence if isinstance(e, Quotation))),
        }
        for table, names in keys.items():
            for name in names:
                found[table][name].append(event.id)
    return {table: {name: tuple(ids) for name, ids in rows.items()} for table, rows in found.items()}


def years(events: Iterable[Event]) -> dict[int, tuple[str, ...]]:
    """Event ids by the year the event's date begins in, years in order."""
    found: dict[int, list[str]] = defaultdict(list)
    for event in events:
        if event.date.year is not None:
            found[event.date.year].append(event.id)
    return {year: tuple(found[year]) for year in sorted(found)}


def related(
    events: Sequence[Event], by_place: dict[str, tuple[str, ...]], by_actor: dict[str, tuple[str, ...]], names: Names
) -> dict[str, tuple[Link, ...]]:
    """The related events of each: those its file names, then those that share places and actors, near in time.

    A rare name says more than one that every event shares, so a shared name weighs as the inverse of its count.
    """
    order = {event.id: index for index, event in enumerate(events)}
    by_id = {event.id: event for event in events}
    at_place = {name: {event: i for i, event in enumerate(ids)} for name, ids in by_place.items()}
    at_actor = {name: {event: i for i, event in enumerate(ids)} for name, ids in by_actor.items()}
    result: dict[str, tuple[Link, ...]] = {}
    for event in events:
        weights: dict[str, float] = defaultdict(float)
        for weight, shared, table, positions in (
            (3.0, event.places, by_place, at_place),
            (1.0, event.actors, by_actor, at_actor),
        ):
            for name in shared:
                ids, at = table[name], positions[name][event.id]
                for other in ids[max(0, at - _AROUND) : at + _AROUND + 1]:
                    weights[other] += weight * (1 / len(ids) + 0.2)
        weights.pop(event.id, None)
        here = order[event.id]
        ranked = sorted(weights, key=lambda name: (-weights[name], abs(order[name] - here), name))
        links = [Link(name, "named by its authors") for name in event.related if name in by_id]
        named = {link.event for link in links}
        links += [Link(name, _reason(event, by_id[name], names)) for name in ranked if name not in named]
        result[event.id] = tuple(links[: max(_MOST, len(named))])
    return result


def _reason(event: Event, other: Event, names: Names) -> str:
    places = [
        names.places[name].name if name in names.places else name for name in event.places if name in other.places
    ]
    actors = [
        names.actors[name].name if name in names.actors else name for name in event.actors if name in other.actors
    ]
    parts = (
        ["same day"] if event.date.precision in ("day", "time") and event.date.earliest == other.date.earliest else []
    )
    parts += [f"same place: {', '.join(places)}"] if places else []
    parts += [f"same actors: {', '.join(actors[:3])}"] if actors else []
    return "; ".join(parts)
