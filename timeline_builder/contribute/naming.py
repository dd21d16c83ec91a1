"""Names and ids: whom a name means, and what id a new thing gets."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from timeline_builder.content.gate import MAX_ID
from timeline_builder.content.slugs import slugify
from timeline_builder.model import Actor, Place


def unused(wanted: str, taken: Callable[[str], bool]) -> str:
    """The id, or the first of wanted-2, wanted-3 … that is not taken."""
    base = slugify(wanted, MAX_ID - 6)
    names = itertools.chain([wanted], (f"{base}-{number}" for number in itertools.count(2)))
    return next(name for name in names if not taken(name))


@dataclass
class Register:
    """The actors or places of a chronology, by id and by every spelling; names that are new get an id.

    what   "actor" or "place": the id of a name that has no letter or digit
    new    the names that were added, by id
    """

    what: str
    new: dict[str, str] = field(default_factory=dict)
    _by_word: dict[str, str] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)

    def know(self, table: Mapping[str, Actor] | Mapping[str, Place]) -> None:
        """Take in the names that the chronology has."""
        self._ids |= set(table)
        for entry in table.values():
            # "Shusha / Shushi" is known by the whole and by its parts.
            parts = entry.name.split(" / ") if " / " in entry.name else []
            for word in (entry.id, entry.name, *parts, *(alias.text for alias in entry.aliases)):
                self._by_word.setdefault(_folded(word), entry.id)

    def find(self, name: str) -> str:
        """The id of a known name, else ""."""
        return self._by_word.get(_folded(name), "")

    def id_of(self, name: str) -> str:
        """The id of a name, a new one where nobody is called so."""
        name = " ".join(name.split())
        known = self.find(name)
        if known:
            return known
        new = unused(slugify(name, MAX_ID - 6) or self.what, self._ids.__contains__)
        self._ids.add(new)
        self._by_word[_folded(name)] = new
        self.new[new] = name
        return new


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
