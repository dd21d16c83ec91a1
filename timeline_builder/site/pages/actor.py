"""A page for each actor that an event names, and one that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.model import Actor
from timeline_builder.output import Page
from timeline_builder.site.collection import Entry, Fact, collection, counted, groups, spellings
from timeline_builder.site.index import Row, index
from timeline_builder.site.view import View

UP = Entry("Actors", paths.ACTORS)


def pages(view: View) -> Iterator[Page]:
    """The list of actors, and a page for each."""
    actors = sorted(map(view.actor, view.chronology.by_actor), key=lambda actor: actor.name)
    yield from index(
        view,
        paths.ACTORS,
        title="Actors",
        lead="States, organisations, offices, groups and persons that events name.",
        rows=[
            Row(actor.name, paths.actor(actor.id), "", actor.description, len(view.chronology.by_actor[actor.id]))
            for actor in actors
        ],
    )
    for actor in actors:
        yield from _actor(view, actor)


def _actor(view: View, actor: Actor) -> Iterator[Page]:
    events = view.some(view.chronology.by_actor[actor.id])
    yield from collection(
        view,
        paths.actor(actor.id),
        events,
        title=actor.name,
        up=UP,
        lead=counted(view, events),
        about=actor.description,
        facts=(Fact("Also written", spellings(actor.aliases)),) if actor.aliases else (),
        grouped=groups(view, events),
        schema={"about": {"@type": "Thing", "name": actor.name}},
        search=" ".join(alias.text for alias in actor.aliases),
        label=f"Actor · {counted(view, events)}",
        weight=4,
        source=actor.position.path,
    )
