"""A page for each year that an event begins in, and one that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.output import Page
from timeline_builder.site.collection import Entry, around, collection, counted, groups
from timeline_builder.site.index import Row, index
from timeline_builder.site.view import View

UP = Entry("Years", paths.YEARS)


def pages(view: View) -> Iterator[Page]:
    """The list of years, and a page for each."""
    years = sorted(view.chronology.by_year)
    yield from index(
        view,
        paths.YEARS,
        title="Years",
        lead="Every year in which an event of the chronology begins.",
        rows=[Row(view.year(year), paths.year(year), "", "", len(view.chronology.by_year[year])) for year in years],
        compact=True,
    )
    for year in years:
        events = view.some(view.chronology.by_year[year])
        yield from collection(
            view,
            paths.year(year),
            events,
            title=view.year(year),
            up=UP,
            lead=counted(view, events),
            description=f"{counted(view, events)} of {view.year(year)}, with their sources.",
            grouped=groups(view, events),
            neighbours=around(years, year, lambda one: Entry(view.year(one), paths.year(one))),
            by_year=False,
            label="Year",
            weight=2,
        )
