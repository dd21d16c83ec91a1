"""How to cite an event's page: as text after three styles, and as files for reference managers.

The texts follow APA (7th edition, 10.16), Chicago (17th edition, 14.207) and MLA (9th edition) for the one case there
is: a page without a named author on a website, dated by its last change, or without a date. They name no day of
access, which only the reader knows.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.dates.value import Date
from timeline_builder.exports import _csl, _events
from timeline_builder.model import Chronology, Event
from timeline_builder.output import File, Settings

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# MLA shortens months of more than four letters.
_MLA_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_INNER_QUOTES = re.compile(r'[“"](?P<words>[^“”"]*)[”"]')
_SPACES = re.compile(r"\s+")
_LATEX = str.maketrans(
    {character: f"\\{character}" for character in "&%$#_"}
    | {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        # BibTeX counts braces even after a backslash.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
    }
)


def citation_texts(event: Event, settings: Settings) -> dict[str, str]:
    """Style -> the citation as plain text, in the order APA, Chicago, MLA."""
    title, site, url = _title(event, settings), _line(settings.site_name), _address(event, settings)
    day = _changed(event, settings)
    quoted = f"“{_ended(_inner(title))}”"
    if day:
        month = _MONTHS[day.month - 1]
        apa, chicago = f"({day.year}, {month} {day.day})", f"Last modified {month} {day.day}, {day.year}."
        mla = f"{site}, {day.day} {_MLA_MONTHS[day.month - 1]} {day.year}"
    else:
        apa, chicago, mla = "(n.d.)", "", site
    return {
        "APA": _joined(_ended(title), f"{apa}.", _ended(site), url),
        "Chicago": _joined(quoted, _ended(site), chicago, url and f"{url}."),
        "MLA": _joined(quoted, f"{mla}, {url}." if url else _ended(mla)),
    }


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The three files beside each event's page."""
    for event in chronology.events:
        yield File(paths.cite(event.id, "bib"), bibtex(event, settings).encode())
        yield File(paths.cite(event.id, "ris"), ris(event, settings).encode())
        yield File(paths.cite(event.id, "json"), _csl.dumps([csl(event, settings)]))


def bibtex(event: Event, settings: Settings) -> str:
    """The entry for BibTeX and biblatex; the double braces keep the title's capitals."""
    day = _changed(event, settings)
    fields = {
        "title": "{" + _title(event, settings).translate(_LATEX) + "}",
        "howpublished": _line(settings.site_name).translate(_LATEX),
        "year": str(day.year) if day else "",
        "month": str(day.month) if day else "",
        "url": _address(event, settings).replace("{", "%7B").replace("}", "%7D"),
        "langid": settings.language,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{event.id},\n{lines}}}\n"


def ris(event: Event, settings: Settings) -> str:
    """The record in RIS, whose lines end with CR LF; a day is written year/month/day/."""
    day = _changed(event, settings)
    lines = [
        ("TY", "ELEC"),
        ("ID", event.id),
        ("TI", _title(event, settings)),
        ("T2", _line(settings.site_name)),
        ("PY", f"{day.year:04d}" if day else ""),
        ("DA", f"{day.year:04d}/{day.month:02d}/{day.day:02d}/" if day else ""),
        ("UR", _address(event, settings)),
        ("LA", settings.language),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines if value) + "ER  - \r\n"


def csl(event: Event, settings: Settings) -> _csl.Item:
    """The page as an item of CSL-JSON."""
    found: _csl.Item = {
        "id": event.id,
        "type": "webpage",
        "title": _title(event, settings),
        "container-title": _line(settings.site_name),
        "language": settings.language,
    }
    day = _changed(event, settings)
    if day:
        found["issued"] = _csl.date_variable(Date.parse(day.isoformat()))
    url = _address(event, settings)
    if url:
        found["URL"] = url
    return found


def _title(event: Event, settings: Settings) -> str:
    """The event's title with its date: titles of events name no date, and two may be alike without it."""
    return _line(f"{event.title} ({_events.words(event, settings)})")


def _changed(event: Event, settings: Settings) -> datetime.date | None:
    day = _events.changed_on(event, settings)
    return datetime.date.fromisoformat(day) if day else None


def _address(event: Event, settings: Settings) -> str:
    """The page's full address, or nothing: a path alone leads a reader nowhere."""
    return _events.url(event, settings) if settings.site_url else ""


def _line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _inner(title: str) -> str:
    """Quotation marks within quotation marks are single ones."""
    return _INNER_QUOTES.sub(r"‘\g<words>’", title)


def _ended(text: str) -> str:
    """With a full stop, within closing quotation marks; none where a mark already closes the sentence."""
    body = text.rstrip("\"'”’")
    return text if body.endswith((".", "?", "!", "…")) else f"{body}.{text[len(body) :]}"


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
