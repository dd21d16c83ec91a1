"""From an entry of another project to the front matter of an event: what fits is taken, what does not is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline_builder.content.gate import MAX_ID, forbidden_character
from timeline_builder.content.slugs import slugify
from timeline_builder.contribute.importers import Entry, Value
from timeline_builder.contribute.mapping import KeyMap
from timeline_builder.contribute.naming import Register
from timeline_builder.contribute.sourcing import CLOCK, SEPARATOR, YEAR, Loss, Notes, evidence_in, evidence_of, shown
from timeline_builder.dates.typed import read_typed
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError
from timeline_builder.extract.kinds.kinds import trigger_pattern
from timeline_builder.model import Kind

LONGEST_TITLE = 90
_LISTS = ("actors", "places", "related")
_TEXTS = ("date_words", "date_note", "era", "attributed_to", "contested", "doubtful")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event or era as it would be written.

    group    "events" or "eras": whose folder it goes into
    wanted   the id it would have if nobody had it
    refused  why it cannot become an event; empty where it can
    changes  what was changed on the way, in words
    """

    origin: str
    wanted: str
    matter: dict[str, Any]
    body: str
    losses: tuple[Loss, ...] = ()
    changes: tuple[str, ...] = ()
    refused: str = ""
    group: str = "events"


@dataclass
class Drafting:
    """What drafts are made with.

    kind   the kind of events that name none, and whose title no word of a kind is in
    """

    keys: KeyMap
    kinds: Mapping[str, Kind]
    actors: Register
    places: Register
    kind: str
    _triggers: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for kind in self.kinds.values():
            words = [trigger_pattern(word.lower()) for _, word in kind.triggers]
            if words:
                self._triggers.append((kind.id, re.compile(rf"\b(?P<trigger>{'|'.join(words)})")))

    def draft(self, entry: Entry) -> Draft:
        """The draft of one entry."""
        return _Work(self, entry).draft()

    def kind_of(self, words: str) -> str:
        """The kind whose id or label this is, or nothing."""
        wanted = " ".join(words.lower().split())
        return next((kind.id for kind in self.kinds.values() if wanted in (kind.id, kind.label.lower())), "")

    def kind_by_title(self, title: str) -> str:
        """The first kind that a word of the title speaks for, else the one of all others."""
        lower = title.lower()
        return next((kind for kind, pattern in self._triggers if pattern.search(lower)), self.kind)


class _Work:
    """One entry on its way; values leave `values` as they are taken."""

    def __init__(self, drafting: Drafting, entry: Entry) -> None:
        self.drafting = drafting
        self.entry = entry
        self.notes = Notes()
        for key, (value, reason) in entry.left.items():
            self.notes.lose(key, value, reason)
        self.refused = entry.fault
        self._full_title = ""
        mapped = drafting.keys.apply({key: self._clean(value) for key, value in entry.fields.items()})
        self.values = mapped.values
        for key, value in mapped.rest.items():
            self.notes.lose(key, value, "no key of ours stands for it")

    def draft(self) -> Draft:
        title = self._title()
        date = self._date()
        body = self._text("summary")
        matter = {"title": title, "date": str(date or "")}
        matter |= self._of_era() if self.entry.era else self._of_event(title, body)
        wanted = slugify(self._text("id"), MAX_ID) or slugify(f"{date or ''}-{title}") or "event"
        given = self.values.get("id")
        if isinstance(given, str) and given and given != wanted:
            self.notes.changes.append(f"its id {given!r} became {wanted!r}")
        return Draft(
            origin=self.entry.origin,
            wanted=wanted,
            matter={key: value for key, value in matter.items() if value},
            body=(self._full_title + body).strip("\n").rstrip(),
            losses=tuple(self.notes.losses),
            changes=tuple(self.notes.changes),
            refused=self.refused,
            group="eras" if self.entry.era else "events",
        )

    def _of_event(self, title: str, body: str) -> dict[str, Any]:
        """What an event has besides its title and date. One without evidence is refused."""
        matter: dict[str, Any] = {"kind": self._kind(title)}
        matter |= {key: self._text(key) for key in _TEXTS if key in self.values}
        matter |= {key: self._names(key) for key in _LISTS}
        if "claims" in self.values:
            matter["claims"] = self.values["claims"]
        matter["evidence"] = evidence_of(self.values.get("evidence", []), self.notes) or evidence_in(body, self.notes)
        if not matter["evidence"]:
            self._refuse("it has no source: add evidence: with a title and a publisher")
        return matter

    def _of_era(self) -> dict[str, Any]:
        """An era has nothing more: what else is said of it is lost."""
        for key in sorted(self.values.keys() - {"id", "title", "date", "end", "summary"}):
            self.notes.lose(key, self.values[key], "an era has no such key")
        return {}

    def _title(self) -> str:
        title = " ".join(self._text("title").split())
        if not title:
            self._refuse("it has no title")
        if len(title) <= LONGEST_TITLE:
            return title
        cut = title[: title.rfind(" ", 0, LONGEST_TITLE - 1)].rstrip(" ,;:–—-") + " …"
        self._full_title = title + "\n\n"
        self.notes.changes.append(
            f"its title has {len(title)} characters; the whole of it begins the text, the title is cut"
        )
        return cut if len(cut) <= LONGEST_TITLE else title[: LONGEST_TITLE - 2] + " …"

    def _date(self) -> Date | None:
        start, end = self._one_date("date"), self._one_date("end")
        if start is None:
            if not self._text("date"):
                self._refuse("it has no date")
            return None
        if end is None or end == start:
            return start
        try:
            return Date.interval(start, end)
        except DateError as error:
            self.notes.lose("end", str(end), f"{error.reason}; {error.hint}")
            return start

    def _one_date(self, key: str) -> Date | None:
        text = self._text(key)
        if not text:
            return None
        match = CLOCK.fullmatch(text)
        try:
            if match:
                # A midnight without a zone is how programs write a day.
                plain = match["time"] in ("00:00", "00:00:00") and not match["zone"]
                return Date.parse(match["day"] if plain else f"{match['day']}T{match['time']}{match['zone'] or ''}")
            if not YEAR.search(text):
                raise DateError(text, "names no year", "write a date such as 2020-10-10")
            date = read_typed(text)
        except DateError as error:
            if key == "date":
                self._refuse(f"its date {error}")
            else:
                self.notes.lose(key, text, str(error))
            return None
        if str(date) != text:
            self.notes.changes.append(f"the {key} {text!r} is read as {date}")
        return date

    def _kind(self, title: str) -> str:
        given = [word for word in self._words("kind") if word]
        known = [kind for word in given if (kind := self.drafting.kind_of(word))]
        unused = [word for word in given if not known or self.drafting.kind_of(word) != known[0]]
        for word in unused:
            self.notes.lose("kind", word, "there is no such kind, or it has another one already")
        if known:
            return known[0]
        kind = self.drafting.kind_by_title(title)
        self.notes.changes.append(f"its kind is taken to be {kind}")
        return kind

    def _names(self, key: str) -> list[str]:
        register = {"actors": self.drafting.actors, "places": self.drafting.places}.get(key)
        words = [word for word in self._words(key) if word]
        if register is None:
            return list(dict.fromkeys(slugify(word, MAX_ID) or word for word in words))
        return list(dict.fromkeys(register.id_of(word) for word in words))

    def _words(self, key: str) -> list[str]:
        """The texts of a value that may be a list, or one text with several in it."""
        value = self.values.get(key, "")
        if isinstance(value, list):
            return [shown(item).strip() for item in value]
        return [word.strip() for word in SEPARATOR.split(shown(value))]

    def _text(self, key: str) -> str:
        value = self.values.get(key, "")
        return value.strip() if isinstance(value, str) else shown(value)

    def _refuse(self, reason: str) -> None:
        self.refused = self.refused or reason

    def _clean(self, value: Value) -> Value:
        """The value without characters that content may not hold: controls and lone surrogates."""
        if isinstance(value, list):
            return [self._clean(item) for item in value]
        if isinstance(value, dict):
            return {key: self._clean(item) for key, item in value.items()}
        text = value.encode("utf-8", "replace").decode("utf-8")
        while sign := forbidden_character(text):
            text = text.replace(sign, "")
            self.notes.lose(
                "(characters)", f"U+{ord(sign):04X}", "an invisible character that may not stand in content"
            )
        return text.replace("\r\n", "\n").replace("\r", "\n")
