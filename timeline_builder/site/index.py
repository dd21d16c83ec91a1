"""Pages that list other pages: all eras, years, actors, places, kinds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from timeline_builder.model import Era
from timeline_builder.output import Page
from timeline_builder.site.picture import picture
from timeline_builder.site.view import View


@dataclass(frozen=True, slots=True)
class Row:
    """A page listed: its name, address, dates, a few words, how many events it has, and a pictogram."""

    name: str
    path: str
    when: str
    about: str
    count: int
    icon: str = ""


def index(
    view: View,
    path: str,
    *,
    title: str,
    lead: str,
    rows: Sequence[Row],
    map: Markup | None = None,  # noqa: A002 - it is one
    eras: Iterable[Era] = (),
    compact: bool = False,
) -> Iterator[Page]:
    """A page that lists others; `compact` sets them side by side."""
    eras = tuple(eras)
    yield view.page(
        "index.html",
        path,
        title=title,
        description=lead,
        schema={"@type": "CollectionPage"},
        lead=lead,
        rows=rows,
        map=map,
        compact=compact,
        most=max((row.count for row in rows), default=1),
        drawn=picture((), eras) if eras else None,
    )
