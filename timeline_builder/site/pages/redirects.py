"""Earlier addresses of events and eras: each sends the reader on, with a link for those it does not."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.output import File
from timeline_builder.site.view import View


def pages(view: View) -> Iterator[File]:
    """A file for each `redirect_from`."""
    moved = [
        (paths.event(old), paths.event(event.id), event.title)
        for event in view.chronology.events
        for old in event.redirect_from
    ]
    moved += [
        (paths.era(old), paths.era(era.id), era.title) for era in view.chronology.eras for old in era.redirect_from
    ]
    for old, new, title in moved:
        html = view.render("redirect.html", old, target="../" * old.count("/") + new, new=new, title=title)
        yield File(f"{old}index.html", html.encode())
