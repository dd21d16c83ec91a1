"""Sources of an import, from whatever form they are given in.

Nothing is invented. A source that names no publisher or title gets what its address says (the host), and a title in
square brackets, which everywhere here means that the words are ours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from timeline_builder.contribute.importers import Value
from timeline_builder.contribute.mapping import SOURCE_KEYS
from timeline_builder.dates.typed import read_typed
from timeline_builder.errors import DateError

SEPARATOR = re.compile(r"\s*[;|\n]\s*")
CLOCK = re.compile(
    r"(?P<day>-?\d{4}-\d\d-\d\d)[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?"
)
YEAR = re.compile(r"\d{3,}")
_ADDRESS = re.compile(r"(?:\[(?P<words>[^\]]*)\]\()?(?P<url>https?://[^\s<>()\[\]\"]+)")
_NO_ADDRESS = set(' <>"{}|\\^`\n\t')

Reference = dict[str, str]


class Loss(NamedTuple):
    """A value that could not be taken, and why."""

    key: str
    value: str
    reason: str


@dataclass
class Notes:
    """What is said of an entry while it is taken: values lost, and what was changed."""

    losses: list[Loss] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)

    def lose(self, key: str, value: Value, reason: str) -> None:
        """Note a value that is not taken."""
        self.losses.append(Loss(key, shown(value), reason))


def evidence_of(value: Value, notes: Notes) -> list[Reference]:
    """The evidence of an entry: mappings with keys of ours, or texts with addresses or titles in them."""
    found: list[Reference] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            found += [_reference(_from_text(part), notes) for part in SEPARATOR.split(item) if part]
        elif isinstance(item, dict) and ("article" in item or "quote" in item):
            found.append({key: shown(part) for key, part in item.items()})
        elif isinstance(item, dict):
            found.append(_reference({key: shown(part) for key, part in item.items() if part}, notes))
        else:
            notes.lose("evidence", item, "a list within a list is no source")
    return [source for source in found if source]


def evidence_in(text: str, notes: Notes) -> list[Reference]:
    """References to the addresses in a text, for an event that names no source."""
    found = {}
    for match in _ADDRESS.finditer(text):
        url = match["url"].rstrip(".,;:!?'")
        words = " ".join((match["words"] or "").split())
        found[url] = _reference({"url": url, "title": "" if host_of(words) else words}, notes)
    if found:
        notes.changes.append("it names no source; the addresses in its text are taken for its sources")
    return [source for source in found.values() if source]


def host_of(url: str) -> str:
    """The host of an http or https address without "www.", or nothing where it is none."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    good = parts.scheme in ("http", "https") and not set(url) & _NO_ADDRESS
    return host.removeprefix("www.") if good else ""


def shown(value: Value) -> str:
    """A value on one line, for lists of names and for the report."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(shown(item) for item in value)
    return ", ".join(f"{key}: {shown(item)}" for key, item in value.items())


def _reference(given: Reference, notes: Notes) -> Reference:
    """A reference that has a title and a publisher, or nothing where neither words nor address are there."""
    source = {key: given[key] for key in SOURCE_KEYS if given.get(key)}
    for key in given:
        if given[key] and key not in SOURCE_KEYS:
            notes.lose(f"evidence.{key}", given[key], "no key of ours stands for it")
    host = host_of(source.get("url", ""))
    if "url" in source and not host:
        notes.lose("evidence.url", source.pop("url"), "it is no http or https address")
    if "published" in source:
        _published(source, notes)
    if not (source.get("title") or host):
        if source:
            notes.lose("evidence", dict(source), "it has neither a title nor an address")
        return {}
    if not source.get("title"):
        source["title"] = f"[Page of {host}]"
        notes.changes.append(f"a source without a title is called {source['title']}")
    if not source.get("publisher"):
        source["publisher"] = host or "[not named]"
        notes.changes.append(f"a source without a publisher is given {source['publisher']}")
    return {key: source[key] for key in SOURCE_KEYS if key in source}


def _published(source: Reference, notes: Notes) -> None:
    text = source.pop("published")
    match = CLOCK.fullmatch(text)
    try:
        if not YEAR.search(text):
            raise DateError(text, "names no year")
        source["published"] = match["day"] if match else str(read_typed(text))
    except DateError as error:
        notes.lose("evidence.published", text, str(error))


def _from_text(text: str) -> Reference:
    """A source given as one text: an address, or words with perhaps an address in them."""
    match = _ADDRESS.search(text)
    if match is None:
        return {"title": text}
    words = match["words"] or (text[: match.start()] + text[match.end() :]).strip(" ,;:()<>-–—")
    return {"url": match["url"].rstrip(".,;"), "title": words}
