"""A page for each place that an event names, and one with a map of them all."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.exports.jsonld import place_jsonld
from timeline_builder.model import Place
from timeline_builder.output import Page
from timeline_builder.site.collection import Entry, Fact, Value, collection, counted, groups, spellings
from timeline_builder.site.index import Row, index
from timeline_builder.site.view import View

UP = Entry("Places", paths.PLACES)


def pages(view: View) -> Iterator[Page]:
    """The map and list of places, and a page for each."""
    places = sorted(map(view.place, view.chronology.by_place), key=lambda place: place.name)
    yield from index(
        view,
        paths.PLACES,
        title="Places",
        lead="Every place that events name. Contested names stand side by side.",
        rows=[
            Row(place.name, paths.place(place.id), "", place.description, view.place_counts[place.id])
            for place in places
        ],
        map=view.locator(paths.PLACES),
    )
    for place in places:
        yield from _place(view, place)


def _place(view: View, place: Place) -> Iterator[Page]:
    events = view.some(view.chronology.by_place[place.id])
    yield from collection(
        view,
        paths.place(place.id),
        events,
        title=place.name,
        up=UP,
        lead=counted(view, events),
        about=place.description,
        facts=tuple(_facts(view, place)),
        map=view.locator(paths.place(place.id), (place.id,)),
        grouped=groups(view, events, skip="places"),
        schema=place_jsonld(place, view.settings),
        search=" ".join(alias.text for alias in place.aliases),
        label=f"Place · {counted(view, events)}",
        weight=6,
        source=place.position.path,
    )


def _facts(view: View, place: Place) -> Iterator[Fact]:
    if place.aliases:
        yield Fact("Also written", spellings(place.aliases))
    if place.country:
        yield Fact("State, as internationally recognised", (Value(view.country(place.country)),))
    if place.latitude is not None and place.longitude is not None:
        at = f"{place.latitude:.4f}".rstrip("0").rstrip("."), f"{place.longitude:.4f}".rstrip("0").rstrip(".")
        there = f"https://www.openstreetmap.org/?mlat={at[0]}&mlon={at[1]}#map=11/{at[0]}/{at[1]}"
        about = "about " if place.approximate else ""
        yield Fact(
            "Position",
            (
                Value(f"{about}{_angle(place.latitude, 'NS')} {_angle(place.longitude, 'EW')}", f"geo:{at[0]},{at[1]}"),
                Value("OpenStreetMap", there, external=True),
            ),
        )


def _angle(degrees: float, letters: str) -> str:
    return f"{abs(degrees):.2f}° {letters[degrees < 0]}"
