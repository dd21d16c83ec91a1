"""data/sources.json: every source of the chronology as CSL-JSON, for reference managers."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder import paths
from timeline_builder.exports import _csl
from timeline_builder.exports._sources import Source, sources
from timeline_builder.model import Chronology
from timeline_builder.output import File, Settings

# Source types of ours that CSL has a word for; whatever else can be read on the web is a page of it.
_TYPES = {"agency": "article-newspaper", "media": "article-newspaper", "academic": "article"}


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The one file, sources by id."""
    yield File(paths.data("sources.json"), _csl.dumps(item(source) for source in sources(chronology)))


def item(source: Source) -> _csl.Item:
    """A source as CSL-JSON. What has no address is a document, of which CSL asks nothing more."""
    found: _csl.Item = {
        "id": source.id,
        "type": _TYPES.get(source.type, "webpage" if source.url or source.article else "document"),
        "title": source.title,
        "publisher": source.publisher,
    }
    if source.published:
        found["issued"] = _csl.date_variable(source.published)
    if source.url:
        found["URL"] = source.url
    if source.archive:
        found["archive_location"] = source.archive
    if source.language:
        found["language"] = source.language
    if source.note:
        found["note"] = source.note
    return found
