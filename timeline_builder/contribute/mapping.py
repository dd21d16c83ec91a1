"""Other projects' key names: which of theirs stands for which of ours.

Common names are known. `--map a=b` says the rest. Either side may be ours, since ours is the one that there is a key
of; where both are, the left one is theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline_builder.content.schema import EventMatter, ReferenceMatter
from timeline_builder.content.wording import listed
from timeline_builder.contribute.importers import Value
from timeline_builder.errors import UsageError

# `end` makes an interval of `date`; `summary` is the body of the file.
# Earlier ids are no business of this chronology's: their addresses were another site's.
EVENT_KEYS = (*(key for key in EventMatter.model_fields if key != "redirect_from"), "id", "end", "summary")
SOURCE_KEYS = tuple(ReferenceMatter.model_fields)

_EVENT_WORDS = {
    "id": "id slug",
    "title": "title headline name event",
    "date": "date when start start_date date_start begin edtf",
    "end": "end end_date date_end until",
    "summary": "summary description text body content abstract",
    "kind": "kind category",
    "actors": "actors actor people persons organizations organisations participants who",
    "places": "places place location locations where",
    "era": "era period",
    "evidence": "evidence sources source references reference citations links",
    "evidence.url": "source_url url link source_link",
    "evidence.title": "source_title",
    "evidence.publisher": "publisher outlet source_name source_publisher",
    "evidence.published": "source_date published source_published",
}
_SOURCE_WORDS = {
    "title": "title headline name text",
    "publisher": "publisher outlet site source publication",
    "url": "url link href address",
    "published": "published date published_at publication_date",
    "language": "language lang",
    "archive": "archive archive_url archived",
    "note": "note notes comment",
}


def _by_word(table: Mapping[str, str], own: Iterable[str]) -> dict[str, str]:
    words = {word: key for key, names in table.items() for word in names.split()}
    return {key: key for key in own} | words


_EVENT = _by_word(_EVENT_WORDS, EVENT_KEYS)
_SOURCE = _by_word(_SOURCE_WORDS, SOURCE_KEYS)


class Mapped(NamedTuple):
    """An entry's values under keys of ours, and those that none of ours stands for, by their key."""

    values: dict[str, Value]
    rest: dict[str, Value]


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Which of their keys stands for which of ours, beyond the words that are known.

    event    their key -> ours; a key of a source of ours is dotted ("evidence.url")
    sources  their list of sources and a key in it -> a key of our sources
    """

    event: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def apply(self, fields: Mapping[str, Value]) -> Mapped:
        """An entry under keys of ours.

        Of two values for one key the second is left over; only texts for the summary are put together.
        """
        values: dict[str, Value] = {}
        rest: dict[str, Value] = {}
        found: list[Value] = []
        flat: dict[str, Value] = {}
        # What was asked for goes before what is known, and our own names before other words for them.
        for key in sorted(fields, key=lambda key: (key not in self.event, key not in EVENT_KEYS)):
            value, ours = fields[key], self._ours(key)
            if ours == "evidence":
                found += self._sources(key, value, rest)
            elif ours.startswith("evidence.") and ours not in flat:
                flat[ours] = value
            elif ours == "summary" and isinstance(value, str) and isinstance(said := values.get(ours), str):
                values[ours] = f"{said}\n\n{value}"
            elif ours and ours not in values and not ours.startswith("evidence."):
                values[ours] = value
            elif value:
                rest[key] = value
        if flat:
            found.append({key.partition(".")[2]: value for key, value in flat.items()})
        if found:
            values["evidence"] = found
        return Mapped(values, rest)

    def _ours(self, key: str) -> str:
        if any(listed == key for listed, _ in self.sources):
            return "evidence"
        return self.event.get(key) or _EVENT.get(_normal(key), "")

    def _sources(self, key: str, value: Value, rest: dict[str, Value]) -> Iterator[Value]:
        for i, item in enumerate(value if isinstance(value, list) else [value], 1):
            if not isinstance(item, dict):
                yield item
                continue
            source: dict[str, Value] = {}
            for name, part in item.items():
                ours = self.sources.get((key, name)) or _SOURCE.get(_normal(name), "")
                if ours and ours not in source:
                    source[ours] = part
                elif part:
                    rest[f"{key}[{i}].{name}"] = part
            yield source


def parse_map(text: str) -> KeyMap:
    """The map of `--map`: pairs parted by commas. Raises UsageError for a pair that names no key of ours."""
    event: dict[str, str] = {}
    sources: dict[tuple[str, str], str] = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        left, sign, right = (part.strip() for part in pair.partition("="))
        if not (left and sign and right):
            raise UsageError(f"--map {pair}: write pairs of keys such as date=when,sources.outlet=publisher")
        theirs, ours = (left, _key(right, left)) if _key(right, left) else (right, _key(left, right))
        if not ours:
            keys = f"{listed(sorted(EVENT_KEYS))}; of a source {listed(SOURCE_KEYS)}"
            raise UsageError(f"--map {pair}: neither is a key of ours; keys of an event are {keys}")
        name, dot, inner = theirs.rpartition(".")
        if dot and ours.startswith("evidence."):
            sources[name, inner] = ours.partition(".")[2]
        else:
            event[theirs] = ours
    return KeyMap(event, sources)


def _key(word: str, other: str) -> str:
    """Our key that a word of `--map` names, or nothing; beside a dotted key it is one of a source."""
    inner = word.removeprefix("evidence.")
    if inner in SOURCE_KEYS and (inner != word or "." in other or word not in EVENT_KEYS):
        return f"evidence.{inner}"
    return word if word in EVENT_KEYS and "." not in other else ""


def _normal(key: str) -> str:
    return "_".join(key.lower().replace("-", " ").replace("_", " ").split())
