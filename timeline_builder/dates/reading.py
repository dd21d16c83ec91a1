"""A match of the grammar -> a reading: its fields as numbers, before the reference time is known."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from timeline_builder.dates.grammar import Rule, class_of
from timeline_builder.dates.lexer import Tokens
from timeline_builder.dates.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Parts:
    """What one end of an expression says. Years are astronomical (0 is 1 BC); None is not said.

    near     "this", "last", "next" (counted from now), "previous", "following", "same" (from the reference)
    shift    "ago", "hence" (from now), "before", "after" (from the reference), with `count` units; a count of
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
    count: int | None = None
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

    def says_year(self) -> bool:
        """Whether its year is in the words themselves."""
        return self.year is not None or self.century is not None or (self.decade is not None and self.decade > 99)


@dataclass(frozen=True, slots=True)
class Reading:
    """One expression: tokens first to last (inclusive), the rule, and one to three ends (a range has two)."""

    rule: Rule
    first: int
    last: int
    ends: tuple[Parts, ...]
    approx: bool
    words: str
    exact: str = ""  # an ISO or numeric date as written


_KEPT = (
    "part",
    "adverb",
    "daypart",
    "approx",
    "zone",
    "name",
    "time_word",
)  # what EDTF cannot say and a reader should keep
_MEANT = frozenset({  # the classes that are part of a date, not of the sentence around it
    "month", "full_month", "clear_month", "weekday", "season", "clear_season", "unit", "units", "quarter", "half",
    "grouping", "number", "near_unit", "ordinal", "article", "era", "deictic", "near", "shift", "am", "holiday", "day",
    "hour", "small", "two", "hundreds", "year", "count", "iso", "numeric", "clock", "dotted", "short_year", "weekend",
})  # fmt: skip
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?)?")


def read(rule: Rule, match: re.Match[str], tokens: Tokens, lexicon: Lexicon) -> Reading:
    """The reading of a match."""
    ends: dict[str, dict[str, object]] = {}
    words: list[str] = []
    approx = False
    exact = ""
    for group, field, name in rule.fields:
        at = match.start(group)
        if at < 0 or name not in lexicon.classes(tokens.letters[at]):
            continue
        which = "" if class_of(field) == field else field[-1]
        word = tokens.words[at]
        target = ends.setdefault(which, {})
        base = class_of(field)
        if base in _KEPT:
            approx = approx or base == "approx"
            words.append(word)
        if base in ("iso", "numeric"):
            exact = word
        value = lexicon.value(name, word)
        if base not in target:
            target[base] = value if value is not None else word
        elif base == "near":
            target["near"] = _nearer(str(target["near"]), str(value))
        if base in _MEANT or base in _KEPT or base.endswith(("_suffix", "_word")):
            target.setdefault("first", at)
            target["last"] = at
    said = {which: fields for which, fields in ends.items() if "first" in fields}
    parts = tuple(_parts(said[which]) for which in sorted(said, key=lambda which: int(str(said[which]["first"]))))
    return Reading(rule, match.start(), match.end() - 1, parts or (Parts(),), approx, " ".join(words), exact)


def _nearer(first: str, second: str) -> str:
    """Of "this past", "the same last": the word that moves says more than the one that stays."""
    return first if second in ("this", "same") else second


def _parts(f: dict[str, object]) -> Parts:
    era = _whole(f, "era")
    year = _first_whole(f, "year", "hundreds")
    count = _first_whole(f, "number", "count", "small", "article")
    if year is None and era is not None and "century_word" not in f:
        year, count = count, None
    parts = Parts(
        year=year, month=_first_whole(f, "month", "full_month", "clear_month"), day=_whole(f, "day"),
        weekday=_whole(f, "weekday"), grouping=_first_whole(f, "season", "clear_season", "grouping"),
        count=count, unit=_text(f, "unit") or _text(f, "units"), near=_text(f, "near"), shift=_text(f, "shift"),
        deictic=_whole(f, "deictic"), holiday=_text(f, "holiday"), short=_first_whole(f, "short_year", "two"),
        era=era, time=_time(f), decade=_whole(f, "decade_word"),
        first=int(str(f.get("first", 0))), last=int(str(f.get("last", 0))),
    )  # fmt: skip
    if "year_word" in f and year is None and not parts.near:  # "the second half of the year"
        parts = replace(parts, near="same", unit="year")
    if year is not None and year < 1000 and era is None and "year_word" in f:
        parts = replace(parts, era=0)
    if "near_unit" in f:
        near, unit = _text(f, "near_unit").split()
        parts = replace(parts, near=near, unit=unit)
    if "weekend" in f:
        parts = replace(parts, unit="weekend", near=parts.near or "last")
    return _with_ordinal(_with_span(parts, f), f)


def _with_span(parts: Parts, f: dict[str, object]) -> Parts:
    """Decades and centuries: their number is not a year."""
    if "century_word" in f:
        number = _whole(f, "ordinal") or parts.count
        tens = parts.short if "decade_suffix" in f else parts.decade
        if number and tens is not None:  # "the nineties of the 20th century"
            return replace(parts, decade=(number - 1) * 100 + tens, short=None, count=None)
        return replace(parts, century=number and (-number if parts.era == -1 else number), count=None)
    if "decade_suffix" in f and parts.short is not None:
        return replace(parts, short=None, decade=parts.short)
    if "decade_suffix" in f and parts.year is not None:
        if parts.era == -1:
            return replace(parts, year=None, count=parts.year, unit="decade_bc")
        if parts.year % 10 == 0:  # "1965's" is of the year, "1960's" of the decade
            return replace(parts, year=None, decade=parts.year)
    return parts


def _with_ordinal(parts: Parts, f: dict[str, object]) -> Parts:
    """What "third" counts: a quarter, a half, or a day of the month."""
    ordinal = _whole(f, "ordinal")
    if "quarter" in f:
        return replace(parts, grouping=32 + ordinal) if ordinal and ordinal <= 4 else replace(parts, unit="quarter")
    if "half" in f:
        return replace(parts, grouping=41 if ordinal == 2 or f.get("part") == "late" else 40)
    if parts.day is None and parts.century is None and ordinal is not None:
        return replace(parts, day=ordinal)
    if "daypart" in f and not parts.unit and (parts.near or parts.shift):
        return replace(parts, unit="day")
    return parts


def _whole(f: dict[str, object], name: str) -> int | None:
    value = f.get(name)
    return value if isinstance(value, int) else None


def _first_whole(f: dict[str, object], *names: str) -> int | None:
    return next((value for name in names if (value := _whole(f, name)) is not None), None)


def _text(f: dict[str, object], name: str) -> str:
    value = f.get(name)
    return "" if value is None else str(value)


def _time(f: dict[str, object]) -> str:
    written = next((str(f[name]) for name in ("clock", "dotted", "hour") if name in f), "")
    match = _CLOCK.fullmatch(written)
    if match is None:
        return ""
    hour, minute = int(match["hour"]), int(match["minute"] or _whole(f, "minute") or 0)
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
