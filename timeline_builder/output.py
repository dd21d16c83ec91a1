"""What a build hands over: pages, files and parts as data, and the settings they depend on.

Paths are relative to the site's root and have no leading slash. A page's path ends in "/" and is its
permanent address; the links inside its HTML are relative, so that a site works under any address.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Edit:
    """The last change of a contributed file: its full commit id, day (ISO) and first line."""

    commit: str
    day: str
    subject: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What pages and exports need to know of the site they are made for.

    site_url   absolute and ending in "/", or empty where it is not known: then only relative links are possible
    repo_url   the project's address on its forge, without a slash at its end, or empty
    edit_url   the prefix of a page to edit a file of the project, or empty; the file's path follows it
    epoch      seconds since 1970-01-01 UTC at which the site is said to be built (SOURCE_DATE_EPOCH)
    cards      whether social cards are made and named: they need site_url
    edits      the last change of each contributed file, by its path in the project; empty without git
    added      the day (ISO) on which each contributed file first appeared, likewise
    """

    site_name: str = "Chronology"
    site_url: str = ""
    site_description: str = ""
    repo_url: str = ""
    edit_url: str = ""
    language: str = "en"
    epoch: int = 0
    cards: bool = False
    edits: Mapping[str, Edit] = field(default_factory=dict)
    added: Mapping[str, str] = field(default_factory=dict)

    @property
    def built(self) -> datetime.datetime:
        """The moment of `epoch`, in UTC."""
        return datetime.datetime.fromtimestamp(self.epoch, datetime.UTC)

    def absolute(self, path: str) -> str:
        """The full address of a path of the site; the path alone where the site's address is not known."""
        return self.site_url + path


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's table of contents: the id of an element of its HTML, its text, and 2 or 3."""

    id: str
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """A page whose content is ready.

    html         a fragment, escaped and sanitised, that the theme goes around; it brings its own <h1>
    search       further words it is found by (names in every spelling), not shown
    label        what search says beside the title: date and kind ("10 October 2020 · Ceasefire")
    weight       how early it stands among what search finds, 1 is usual
    head         HTML for the <head>: JSON-LD, alternate and neighbouring addresses
    source       the contributed file it can be corrected in, relative to the project, or empty
    """

    path: str
    title: str
    description: str
    html: str
    toc: tuple[Heading, ...] = ()
    search: str = ""
    label: str = ""
    weight: float = 1.0
    head: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """Anything that is not a page: data, a script, a picture."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """HTML that hand-written pages take in where they say `<!-- timeline: name -->`.

    `{base}` in it stands for the way from that page to the root of the site ("../" or nothing).
    """

    name: str
    html: str


Output = Page | File | Part
