"""How to cite an event's page, in the words of three styles.

Written out here rather than by a CSL processor: one kind of item (a page of a site), three styles, and
citeproc-py takes longer for one citation than the rest of a page. The styles are those of APA (7th
edition, 10.16), The Chicago Manual of Style (17th edition, 14.207) and MLA (9th edition) for a web page.
"""

from __future__ import annotations

import calendar
import datetime

from timeline_builder.model import Event
from timeline_builder.site import paths
from timeline_builder.site.view import View

_SHORT = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def citations(view: View, event: Event) -> list[tuple[str, str]]:
    """(style, citation) for the page of an event, dated by its file's last change where that is known."""
    edit = view.settings.edits.get(event.position.path)
    day = datetime.date.fromisoformat(edit.day) if edit else None
    site, url = view.settings.site_name, view.settings.absolute(paths.event(event.id))
    title = f"{event.title}, {view.when(event)}"
    return [
        ("APA", f"{site}. ({_apa(day)}). {title}. {url}"),
        ("Chicago", f"{site}. “{title}.” {_chicago(day)}{url}."),
        ("MLA", f"“{title}.” {site}, {_mla(day)}{url}."),
    ]


def _apa(day: datetime.date | None) -> str:
    return f"{day.year}, {calendar.month_name[day.month]} {day.day}" if day else "n.d."


def _chicago(day: datetime.date | None) -> str:
    return f"Last modified {calendar.month_name[day.month]} {day.day}, {day.year}. " if day else ""


def _mla(day: datetime.date | None) -> str:
    return f"{day.day} {_SHORT[day.month - 1]} {day.year}, " if day else ""
