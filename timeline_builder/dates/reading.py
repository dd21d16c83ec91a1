"""A match of the grammar -> a reading: its fields as numbers, before the reference time is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from timeline_builder.dates.automaton import Kept
from timeline_builder.dates.grammar import Rule
from timeline_builder.dates.lexer import Tokens
from timeline_builder.dates.lexicon import Lexicon
from timeline_builder.dates.value import GROUPINGS, Day


class Parts(NamedTuple):
    """What one end of an expression says. Years are astronomical (0 is 1 BC); None is not said.

    near     "this", "last", "penultimate", "next" (from now), "previous", "following", "same" (from the reference)
    shift    "ago", "hence" (from now), "before", "after" (from the reference), with `number` units; a number of
             None is one nobody can tell ("several")
    short    the last two digits of a year
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    grouping: int | None = None  # EDTF: 21-24 seasons, 33-36 quarters, 40-41 halves
    unit: str = ""
    near: str = ""
    shift: str = ""
    number: int | None = None
    deictic: int | None = None
    holiday: str = ""
    century: int | None = None
    decade: int | None = None  # its first year; below 100 the century is not said
    short: int | None = None
    time: str = ""
    era: int | None = None  # -1 BC, 1 AD, 0: "the year 301" says that its number is a year, and no era
    first: int = 0  # the token it begins with
    last: int = 0

    def astronomical(self) -> int | None:
        """Its year as EDTF counts: 0 is 1 BC."""
        return 1 - self.year if self.year is not None and self.era == -1 else self.year

    def begins(self) -> Day | None:
        """The first day of a day, month or season that says its year; None of anything else."""
        year = self.astronomical()
        month = self.month or (GROUPINGS[self.grouping][0] if self.grouping else None)
        return Day(year, month, self.day or 1) if year is not None and month else None

    def says_year(self) -> bool:
        """Whether its year is in the words themselves."""
        return self.year is not None or self.century is not None or (self.decade is not None and self.decade > 99)


@dataclass(slots=True)
class Reading:
    """One expression: tokens first to last (inclusive), the rule, and one to three ends (a range has two)."""

    rule: Rule
    first: int
    last: int
    ends: tuple[Parts, ...] = (Parts(),)
    approx: bool = False
    words: str = ""
    exact: str = ""  # an ISO or numeric date as written
    bare_year: bool = False  # nothing but a year


# what EDTF cannot say and a reader should keep
_KEPT = frozenset(("part", "adverb", "daypart", "approx", "zone", "name", "time_word"))
_MEANT = frozenset({  # the classes that are part of a date, not of the sentence around it
    "month", "full_month", "clear_month", "weekday", "season", "clear_season", "unit", "units", "quarter", "half",
    "grouping", "number", "near_unit", "ordinal", "article", "era", "deictic", "near", "shift", "am", "holiday", "day",
    "hour", "minute", "small", "two", "hundreds", "year", "recent", "count", "iso", "numeric", "clock", "dotted",
    "day_month", "short_year", "weekend", "brief", "eve", "day_of", "overnight",
})  # fmt: skip
_BARE_YEARS = ("year", "recent-year")
_SHARED = frozenset(
    {"century_word", "decade_suffix", "decades"}
)  # "the 19th and 20th centuries": said once, it holds for all
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?)?")


def read(rule: Rule, first: int, end: int, kept: Iterable[Kept], tokens: Tokens, lexicon: Lexicon) -> Reading:
    """The reading of a match of tokens `first` up to `end`."""
    ends: dict[str, dict[str, Any]] = {}
    words: list[str] = []
    approx = False
    exact = before = ""
    for distance, field, which, name in kept:
        at = first + distance
        which = before = before if field.endswith("_suffix") else which  # a suffix is of what stands before it
        word = tokens.word(at)
        target = ends.setdefault(which, {})
        if field in _KEPT:
            approx = approx or field == "approx"
            words.append(word)
        elif field in ("iso", "numeric"):
            exact = word
        value = lexicon.value(name, word)
        if field not in target:
            target[field] = value if value is not None else word
        elif field == "near":
            target["near"] = _nearer(str(target["near"]), str(value))
        if field in _MEANT or field in _KEPT or field.endswith(("_suffix", "_word")):
            target.setdefault("first", at)
            target["last"] = at
    said = [fields for fields in ends.values() if "first" in fields]
    if len(said) > 1:
        _share(said)
        said.sort(key=lambda fields: int(fields["first"]))
    parts = tuple([_parts(fields) for fields in said])
    return Reading(rule, first, end - 1, parts or (Parts(),), approx, " ".join(words), exact, rule.name in _BARE_YEARS)


def _share(said: list[dict[str, Any]]) -> None:
    """Gives all ends what is said once for them: "the 19th and 20th centuries"."""
    if not any(fields.get("year", 0) % 10 for fields in said):
        for name in _SHARED.intersection(name for fields in said for name in fields):
            for fields in said:
                fields.setdefault(name, None)


def _nearer(first: str, second: str) -> str:
    """Of "this past", "the same last": the word that moves says more than the one that stays."""
    return first if second in ("this", "same") else second


# field -> what it is of Parts; where two fields say the same, the one a match has
_PART_OF = {
    "year": "year", "recent": "year", "hundreds": "year", "month": "month", "full_month": "month",
    "clear_month": "month", "day": "day", "weekday": "weekday", "season": "grouping", "clear_season": "grouping",
    "grouping": "grouping", "number": "number", "count": "number", "small": "number", "article": "number",
    "unit": "unit", "units": "unit", "near": "near", "shift": "shift", "deictic": "deictic", "holiday": "holiday",
    "short_year": "short", "two": "short", "era": "era", "decade_word": "decade", "weekend": "unit", "first": "first",
    "last": "last", "shift_from": "shift", "eve": "shift", "day_of": "near", "brief": "unit", "overnight": "deictic",
}  # fmt: skip
_SPECIAL = frozenset({
    "era", "near_unit", "clock", "dotted", "hour", "year_word", "century_word", "decade_suffix", "decades", "quarter",
    "half", "ordinal", "daypart", "weekend", "part", "day_month",
})  # fmt: skip


def _parts(f: dict[str, Any]) -> Parts:
    said = {_PART_OF[field]: value for field, value in f.items() if field in _PART_OF}
    parts = Parts(**said)
    if _SPECIAL.isdisjoint(f):
        return parts
    if parts.era is not None and parts.year is None and "century_word" not in f:
        parts = parts._replace(year=parts.number, number=None)
    if "year_word" in f and parts.year is not None and parts.year < 1000 and parts.era is None:
        parts = parts._replace(era=0)
    if "near_unit" in f:
        near, unit = str(f["near_unit"]).split()
        parts = parts._replace(near=near, unit=unit)
    if "clock" in f or "dotted" in f or "hour" in f:
        parts = parts._replace(time=_time(f))
    if "day_month" in f:
        day, month = f["day_month"].split(".")
        parts = parts._replace(day=int(day), month=int(month))
    if "weekend" in f:
        parts = parts._replace(near=parts.near or "last")
    if "year_word" in f and parts.year is None and not parts.near:  # "the second half of the year"
        parts = parts._replace(near="same", unit="year")
    return _with_ordinal(_with_span(parts, f), f)


def _with_span(parts: Parts, f: dict[str, Any]) -> Parts:
    """Decades and centuries: their number is not a year."""
    in_tens = "decade_suffix" in f or "decades" in f
    if "century_word" in f:
        number = f.get("ordinal") or parts.number
        tens = parts.short if in_tens else parts.decade
        if number and tens is not None:  # "the nineties of the 20th century"
            return parts._replace(decade=(number - 1) * 100 + tens, short=None, number=None)
        return parts._replace(century=number and (-number if parts.era == -1 else number), number=None)
    if in_tens and parts.short is not None:
        return parts._replace(short=None, decade=parts.short)
    if in_tens and parts.year is not None and parts.year % 10 == 0:
        return parts._replace(year=None, decade=parts.year)  # "1960's"; "1965's" is of the year
    return parts


def _with_ordinal(parts: Parts, f: dict[str, Any]) -> Parts:
    """What "third" counts: a quarter, a half, or a day of the month."""
    ordinal: int | None = f.get("ordinal")
    if "quarter" in f:
        return parts._replace(grouping=32 + ordinal) if ordinal and ordinal <= 4 else parts._replace(unit="quarter")
    if "half" in f:
        return parts._replace(grouping=41 if ordinal == 2 or f.get("part") == "late" else 40)
    if parts.day is None and parts.century is None and ordinal is not None:
        return parts._replace(day=ordinal)
    if "daypart" in f and not parts.unit and (parts.near or parts.shift):
        return parts._replace(unit="day")
    return parts


def _time(f: dict[str, Any]) -> str:
    written = next((str(f[name]) for name in ("clock", "dotted", "hour") if name in f), "")
    match = _CLOCK.fullmatch(written)
    if match is None:
        return ""
    hour, minute = int(match["hour"]), int(match["minute"] or f.get("minute") or 0)
    half = f.get("am")
    if half == 12 and hour < 12:
        hour += 12
    elif half == 0 and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return ""
    zone = "Z" if f.get("zone") == "Z" else ""
    second = f":{match['second']}" if match["second"] else ""
    return f"{hour:02d}:{minute:02d}{second}{zone}"
