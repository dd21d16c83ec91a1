"""A page for each kind of event in use, and one that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.output import Page
from timeline_builder.site.collection import Entry, collection, counted, groups
from timeline_builder.site.index import Row, index
from timeline_builder.site.view import View

UP = Entry("Kinds of events", paths.KINDS)


def pages(view: View) -> Iterator[Page]:
    """The list of kinds, and a page for each."""
    kinds = sorted(map(view.kind, view.chronology.by_kind), key=lambda kind: kind.label)
    yield from index(
        view,
        paths.KINDS,
        title="Kinds of events",
        lead="What sort of event each one is.",
        rows=[
            Row(kind.label, paths.kind(kind.id), "", "", len(view.chronology.by_kind[kind.id]), kind.icon)
            for kind in kinds
        ],
    )
    for kind in kinds:
        events = view.some(view.chronology.by_kind[kind.id])
        yield from collection(
            view,
            paths.kind(kind.id),
            events,
            title=kind.label,
            up=UP,
            lead=counted(view, events),
            description=f"{kind.label}: {counted(view, events)}, with their sources.",
            grouped=groups(view, events, skip="kinds"),
            label=f"Kind of event · {counted(view, events)}",
            weight=2,
            icon=kind.icon,
        )
