"""The permanent addresses of the site, relative to its root: the one place that knows them."""

from __future__ import annotations

import re

from timeline_builder.content.slugs import slugify

_ID = re.compile(r"(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)")

CHRONOLOGY = "chronology/"
ERAS = "eras/"
YEARS = "years/"
ACTORS = "actors/"
PLACES = "places/"
KINDS = "kinds/"
SOURCES = "sources/"
BALANCE = "balance/"
FIGURES = "figures/"
ON_THIS_DAY = "on-this-day/"
UNREVIEWED = "unreviewed/"
DATA = "data/"


def _slug(identifier: str) -> str:
    """An id as it is; the ASCII words of a name that no file gives an id ("Prosecutor General")."""
    return identifier if _ID.fullmatch(identifier) else slugify(identifier) or "unnamed"


def event(identifier: str) -> str:
    """The page of an event."""
    return f"events/{_slug(identifier)}/"


def cite(identifier: str, extension: str) -> str:
    """The citation of an event as a file: "bib", "ris" or "json" (CSL-JSON)."""
    return f"{event(identifier)}cite.{extension}"


def era(identifier: str) -> str:
    """The page of an era."""
    return f"eras/{_slug(identifier)}/"


def year(number: int) -> str:
    """The page of a year; years before 0000 keep their sign, all have at least four digits as in EDTF."""
    sign = "-" if number < 0 else ""
    return f"years/{sign}{abs(number):04d}/"


def actor(identifier: str) -> str:
    """The page of an actor."""
    return f"actors/{_slug(identifier)}/"


def place(identifier: str) -> str:
    """The page of a place."""
    return f"places/{_slug(identifier)}/"


def kind(identifier: str) -> str:
    """The page of a kind of event."""
    return f"kinds/{_slug(identifier)}/"


def source(identifier: str) -> str:
    """The page of a source article."""
    return f"sources/{_slug(identifier)}/"


def data(name: str) -> str:
    """A file of machine-readable data, such as "events.json" or "eras/war-2020.csv"."""
    return f"data/{name}"


def card(path: str) -> str:
    """The social card of a page."""
    return f"cards/{path.rstrip('/').replace('/', '-')}.png"


def numbered(path: str, number: int) -> str:
    """A further page of a long list; the first keeps the address of the whole."""
    return path if number == 1 else f"{path}{number}/"
