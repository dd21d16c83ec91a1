"""What happened on each day of the calendar, by months: only events dated to the day stand here."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence

from babel.dates import format_date, format_skeleton

from timeline_builder import paths
from timeline_builder.model import Event
from timeline_builder.output import Page
from timeline_builder.site.collection import Entry
from timeline_builder.site.index import Row, index
from timeline_builder.site.view import View, on_sheet, sheets
from timeline_builder.wording import plural

_LEAP_YEAR = 2000  # any will do: it names all 366 days


def pages(view: View) -> Iterator[Page]:
    """The twelve months, and a page for each (or several, where a month has many events)."""
    months: dict[int, list[Event]] = defaultdict(list)
    for event in view.chronology.events:
        if event.date.precision in ("day", "time") and event.date.earliest:
            months[event.date.earliest.month].append(event)
    rows = [Row(_named(view, month), _path(month), "", "", len(months[month])) for month in range(1, 13)]
    yield from index(
        view,
        paths.ON_THIS_DAY,
        title="On this day",
        lead="Events that are dated to the day, by the day of the calendar.",
        rows=rows,
        compact=True,
    )
    for month in range(1, 13):
        yield from _month(view, month, sorted(months[month], key=_day))


def _path(month: int) -> str:
    return f"{paths.ON_THIS_DAY}{month:02d}/"


def _day(event: Event) -> int:
    assert event.date.earliest is not None
    return event.date.earliest.day


def _named(view: View, month: int, day: int | None = None) -> str:
    """A month, or a day of it, without a year; day before month, as elsewhere on the site."""
    locale = view.locale
    when = datetime.date(_LEAP_YEAR, month, day or 1)
    return format_skeleton("MMMMd", when, locale=locale) if day else format_date(when, "LLLL", locale=locale)


def _month(view: View, month: int, events: Sequence[Event]) -> Iterator[Page]:
    name = _named(view, month)
    for sheet in sheets(events, _path(month)):
        days: dict[int, list[Event]] = defaultdict(list)
        for event in sheet.events:
            days[_day(event)].append(event)
        yield on_sheet(
            view.page(
                "month.html",
                paths.numbered(_path(month), sheet.number),
                title=f"On this day: {name}",
                description=f"{plural(len(events), 'event')} that happened in {name}, day by day.",
                schema={"@type": "CollectionPage"},
                up=Entry("On this day", paths.ON_THIS_DAY),
                name=name,
                sheet=sheet,
                days=[(f"d{month:02d}-{day:02d}", _named(view, month, day), inside) for day, inside in days.items()],
                neighbours=(
                    Entry(_named(view, (month - 2) % 12 + 1), _path((month - 2) % 12 + 1)),
                    Entry(_named(view, month % 12 + 1), _path(month % 12 + 1)),
                ),
            ),
            sheet,
        )
