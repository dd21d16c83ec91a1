"""A social card for each event and era, where the site's address is known: others fetch them by their full address."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.output import File
from timeline_builder.site.cards import card
from timeline_builder.site.rendering import safe_colour
from timeline_builder.site.view import View

_ERA_COLOUR = "#14577a"


def pages(view: View) -> Iterator[File]:
    """The cards, none where the settings ask for none."""
    if not view.settings.cards:
        return
    name = view.settings.site_name
    for event in view.chronology.events:
        colour = safe_colour(view.kind(event.kind).colour)
        yield File(paths.card(paths.event(event.id)), card(event.title, view.label(event), name, colour))
    for era in view.chronology.eras:
        yield File(paths.card(paths.era(era.id)), card(era.title, view.words(era.date), name, _ERA_COLOUR))
