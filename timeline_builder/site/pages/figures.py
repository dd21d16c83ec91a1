"""All figures claimed, event by event and claimant by claimant."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.output import Page
from timeline_builder.site.pages.event import table
from timeline_builder.site.view import View, on_sheet, sheets
from timeline_builder.wording import plural


def pages(view: View) -> Iterator[Page]:
    """The page of claims, over as many sheets as it needs."""
    events = [event for event in view.chronology.events if event.claims]
    number = sum(len(event.claims) for event in events)
    lead = f"{plural(number, 'claim')} about {plural(len(events), 'event')}, each with the name of who makes it."
    for sheet in sheets(events, paths.FIGURES):
        yield on_sheet(
            view.page(
                "figures.html",
                paths.numbered(paths.FIGURES, sheet.number),
                title="Figures claimed",
                description=lead,
                schema={"@type": "CollectionPage"},
                weight=1.5,
                lead=lead,
                sheet=sheet,
                tables=[(event, table(view, event)) for event in sheet.events],
            ),
            sheet,
        )
