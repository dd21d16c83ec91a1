"""Parts that hand-written pages take in: the numbers, the picture, the eras, and what was added last."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline_builder import paths
from timeline_builder.model import Event
from timeline_builder.output import Part
from timeline_builder.site.collection import counted
from timeline_builder.site.pages.source import references
from timeline_builder.site.picture import picture
from timeline_builder.site.rendering import brief, environment, plain
from timeline_builder.site.view import View

_LATEST = 6


def pages(view: View) -> Iterator[Part]:
    """`numbers`, `picture`, `eras` and `latest`."""
    chronology = view.chronology
    numbers = [
        ("event", len(chronology.events), paths.CHRONOLOGY),
        ("source", len(chronology.articles) + len(references(view)), paths.SOURCES),
        ("place", len(chronology.by_place), paths.PLACES),
        ("actor", len(chronology.by_actor), paths.ACTORS),
        ("claim", sum(len(event.claims) for event in chronology.events), paths.FIGURES),
    ]
    eras = [
        (era, counted(view, events), picture(events, (era,), width=360, tallest=48), brief(plain(era.summary_markdown)))
        for era in chronology.eras
        for events in [view.some(chronology.by_era.get(era.id, ()))]
    ]
    values: dict[str, dict[str, Any]] = {
        "numbers": {"numbers": numbers},
        "picture": {"drawn": picture(chronology.events, chronology.eras, tallest=120)},
        "eras": {"eras": eras},
        "latest": {"latest": sorted(chronology.events, key=lambda event: _added(view, event), reverse=True)[:_LATEST]},
    }
    template = environment().get_template("home.html")
    for name, given in values.items():
        html = template.render(view=view, paths=paths, base="{base}", part=name, **given)
        yield Part(name, html)


def _added(view: View, event: Event) -> tuple[str, object]:
    return view.settings.added.get(event.position.path, ""), event.date.sort_key
