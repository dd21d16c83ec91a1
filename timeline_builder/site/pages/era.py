"""A page for each era, and one that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.exports.jsonld import era_jsonld
from timeline_builder.model import Era
from timeline_builder.output import Page
from timeline_builder.site.collection import Entry, around, collection, counted, groups
from timeline_builder.site.index import Row, index
from timeline_builder.site.rendering import brief, plain
from timeline_builder.site.view import View

UP = Entry("Eras", paths.ERAS)


def pages(view: View) -> Iterator[Page]:
    """The list of eras, and a page for each."""
    yield from index(
        view,
        paths.ERAS,
        title="Eras",
        lead="The stretches of time that the chronology is told in.",
        rows=[_row(view, era) for era in view.eras.values()],
        eras=view.chronology.eras,
    )
    for era in view.eras.values():
        yield from _era(view, era)


def _row(view: View, era: Era) -> Row:
    number = len(view.chronology.by_era.get(era.id, ()))
    return Row(era.title, paths.era(era.id), view.words(era.date), brief(plain(era.summary_markdown), 240), number)


def _era(view: View, era: Era) -> Iterator[Page]:
    events = view.some(view.chronology.by_era.get(era.id, ()))
    yield from collection(
        view,
        paths.era(era.id),
        events,
        title=era.title,
        up=UP,
        lead=f"{view.words(era.date)} · {counted(view, events)}",
        summary_markdown=era.summary_markdown,
        questions=era.questions,
        grouped=groups(view, events, skip="eras"),
        neighbours=around(list(view.eras), era.id, lambda id: Entry(view.eras[id].title, paths.era(id))),
        schema=era_jsonld(era, view.settings),
        search=plain(era.summary_markdown),
        label=f"{view.words(era.date)} · Era",
        weight=3,
        source=era.position.path,
    )
