"""The overview: a picture of the whole, filters for those whose browser runs scripts, and every event under its year.

The list goes on over numbered pages; with a script it goes on where it is, from `data/overview.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from timeline_builder import paths
from timeline_builder.model import Actor, Place
from timeline_builder.output import File, Page
from timeline_builder.site.picture import picture
from timeline_builder.site.timescale import span
from timeline_builder.site.view import PER_PAGE, View, on_sheet, sheets
from timeline_builder.wording import plural


def pages(view: View) -> Iterator[Page | File]:
    """The overview, its further pages, and the index its script filters by."""
    events = view.chronology.events
    drawn = picture(events, view.chronology.eras, width=1200)
    choices = list(_choices(view))
    lead = f"{plural(len(events), 'event')} in order of time, each with its sources."
    for sheet in sheets(events, paths.CHRONOLOGY):
        yield on_sheet(
            view.page(
                "chronology.html",
                paths.numbered(paths.CHRONOLOGY, sheet.number),
                title="Chronology",
                description=lead,
                schema={"@type": "CollectionPage"},
                weight=2,
                lead=lead,
                sheet=sheet,
                drawn=drawn if sheet.number == 1 else None,
                choices=choices,
                years=sorted(view.chronology.by_year),
                per_page=PER_PAGE,
            ),
            sheet,
        )
    data = json.dumps(_index(view), ensure_ascii=False, separators=(",", ":"))
    yield File(paths.data("overview.json"), data.encode())


def _choices(view: View) -> Iterator[tuple[str, str, list[tuple[str, str, int]]]]:
    """(parameter, label, [(id, name, events)]) of each filter that chooses from a list."""
    chronology = view.chronology
    eras = [(era.id, era.title, len(chronology.by_era.get(era.id, ()))) for era in chronology.eras]
    yield "era", "Era", [choice for choice in eras if choice[2]]
    yield "kind", "Kind", _by_name((id, view.kind(id).label, len(ids)) for id, ids in chronology.by_kind.items())
    yield "actor", "Actor", _by_name((id, view.actor(id).name, len(ids)) for id, ids in chronology.by_actor.items())
    yield "place", "Place", _by_name((id, view.place(id).name, len(ids)) for id, ids in chronology.by_place.items())
    status = [event.status for event in chronology.events]
    labels = (("reviewed", "reviewed by a person"), ("extracted", "found by the builder"))
    yield "status", "Review", [(id, label, status.count(id)) for id, label in labels if id in status]


def _by_name(choices: Iterable[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    return sorted(choices, key=lambda choice: choice[1])


def _words(named: Actor | Place) -> str:
    return " ".join(dict.fromkeys([named.name, *(alias.text for alias in named.aliases)]))


def _index(view: View) -> dict[str, Any]:
    """What the script knows of each event, in the order of the list; names stand once, events give their numbers.

    An event is [id, title, date in words, year, first day, day after the last, kind, status, era, actors, places,
    note]; days are numbers as of `timescale.count`, and null where open.
    """
    tables: dict[str, dict[str, int]] = {"kind": {}, "status": {}, "era": {}, "actor": {}, "place": {}}

    def number(table: str, identifier: str) -> int:
        return tables[table].setdefault(identifier, len(tables[table]))

    rows = []
    for event in view.chronology.events:
        first, last = span(event.date)
        notes = [
            "told differently by the sides" if event.contested else "",
            "date in doubt" if event.doubtful else "",
        ]
        rows.append(
            [
                event.id,
                event.title,
                view.when(event),
                event.date.year,
                first,
                last,
                number("kind", event.kind),
                number("status", event.status),
                number("era", event.era) if event.era else -1,
                [number("actor", id) for id in event.actors],
                [number("place", id) for id in event.places],
                " · ".join(filter(None, notes)),
            ]
        )
    return {
        "ids": {name: list(table) for name, table in tables.items()},
        "words": {
            "actor": [_words(view.actor(id)) for id in tables["actor"]],
            "place": [_words(view.place(id)) for id in tables["place"]],
        },
        "kinds": [view.kind(id).label for id in tables["kind"]],
        "years": {year: view.year(year) for year in sorted(view.chronology.by_year)},
        "events": rows,
    }
