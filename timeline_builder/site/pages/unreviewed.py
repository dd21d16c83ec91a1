"""What no person has reviewed yet, and what that means."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.output import Page
from timeline_builder.site.view import View, on_sheet, sheets
from timeline_builder.wording import plural


def pages(view: View) -> Iterator[Page]:
    """The page of events found by the builder, over as many sheets as it needs."""
    events = [event for event in view.chronology.events if event.status == "extracted"]
    whole = len(view.chronology.events)
    lead = f"{plural(len(events), 'event')} of {whole:,} found by the builder and not reviewed yet."
    for sheet in sheets(events, paths.UNREVIEWED):
        yield on_sheet(
            view.page(
                "unreviewed.html",
                paths.numbered(paths.UNREVIEWED, sheet.number),
                title="Not reviewed yet",
                description=lead,
                schema={"@type": "CollectionPage"},
                lead=lead,
                sheet=sheet,
            ),
            sheet,
        )
