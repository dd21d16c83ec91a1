"""Date -> words for readers, in each language's own way; the words are in the language's DISPLAY."""

from __future__ import annotations

from typing import Any

from timeline_builder.dates import languages
from timeline_builder.dates.lexicon import ROMAN
from timeline_builder.dates.value import Date, Day


def words(date: Date, language: str = "en") -> str:
    """A date as a reader of that language writes it: "summer 2014", "10 October 2020, 12:00", "since 1992", "480 BC".

    Raises LanguageError for a language that is not there.
    """
    table: dict[str, Any] = languages.get(language).module.DISPLAY
    return _interval(date, table) if date.precision == "interval" else _qualified(date, table)


def _interval(date: Date, table: dict[str, Any]) -> str:
    if date.end is None:
        return _framed("since", date.start, table) if date.start else str(table["unknown"])
    if date.start is None:
        return _framed("until", date.end, table)
    start, end = _qualified(date.start, table), _qualified(date.end, table)
    plain = " " not in start and " " not in end
    return str(table["interval" if plain else "words_interval"].format(start=start, end=end))


def _framed(name: str, date: Date, table: dict[str, Any]) -> str:
    """A date behind a word that may ask for another case or an article: the frame is a text with {date} in it, or a
    table with it as "frame" and what it changes of the language's table ("since October": its "months_alone")."""
    frame = table[name]
    if isinstance(frame, str):
        frame = {"frame": frame}
    within = {**table, **frame}
    text = _qualified(date, within) if date.qualifier and name != date.qualifier else _single(date, within)
    return str(frame["frame"].format(date=text))


def _qualified(date: Date, table: dict[str, Any]) -> str:
    return _framed(date.qualifier, date, table) if date.qualifier else _single(date, table)


def _single(date: Date, table: dict[str, Any]) -> str:
    day = date.earliest
    if day is None:
        return str(table["unknown"])
    if date.precision == "year":
        return _year(day.year, {**table, **{name: table.get(f"{name}_alone", table[name]) for name in ("year", "bc")}})
    if date.precision in ("decade", "century", "millennium"):
        return _long(date.precision, day, date, table)
    if date.precision in ("season", "quarter", "third", "half"):
        grouping = int(date.edtf.rstrip("?~%")[-2:])
        grouping = grouping - 4 if 25 <= grouping <= 28 else grouping - 8 if 29 <= grouping <= 32 else grouping
        return str(table["groupings"][grouping].format(year=_of_year(day.year, table)))
    names = table["months"].split()
    if date.precision == "month":
        alone = table.get("months_alone", table["months"]).split()
        return str(table["month"].format(month=alone[day.month - 1], year=_of_year(day.year, table)))
    number = table.get("days", {}).get(day.day, day.day)  # "1er"
    text = str(table["day"].format(day=number, month=names[day.month - 1], year=_of_year(day.year, table)))
    if date.precision != "time":
        return text
    return str(table["time"].format(day=text, time=_clock(date.time, table)))


def _clock(time: str, table: dict[str, Any]) -> str:
    clock, zone = time[:5], time[5:]
    if zone.startswith(":"):
        clock, zone = time[:8], time[8:]
    if not zone:
        return clock
    return str(table["zone"].format(time=clock, zone="UTC" if zone == "Z" else f"UTC{zone}"))


def _year(year: int, table: dict[str, Any]) -> str:
    """A year by itself."""
    name, number = ("year", year) if year > 0 else ("bc", 1 - year)
    return str(table[name].format(year=number, ending=_ending(number, table)))


def _of_year(year: int, table: dict[str, Any]) -> str:
    """A year behind its month or season, where a language may want another case."""
    return _year(year, {**table, **{name: table.get(f"{name}_of", table[name]) for name in ("year", "bc")}})


def _ending(number: int, table: dict[str, Any]) -> str:
    """What a number is written with, by the longest tail of its digits that the table has."""
    endings: dict[str, str] = table.get("endings", {})
    tails = (str(number)[at:] for at in range(len(str(number))))
    return next((endings[tail] for tail in tails if tail in endings), "")


def _long(precision: str, first: Day, date: Date, table: dict[str, Any]) -> str:
    if precision == "decade":
        if first.year >= 0:
            return str(table["decade"].format(year=first.year, ending=_ending(first.year, table)))
        return _qualified(Date.parse(f"{date.earliest.year:05d}"), table) if date.earliest else ""
    length = 100 if precision == "century" else 1000
    n = first.year // length + 1
    ordinals: dict[int, str] = table["ordinals"]
    ordinal = ordinals.get(n) or ordinals.get(n % 10 if n % 100 not in (11, 12, 13) else 0) or ordinals[0]
    return str(table[precision].format(n=ordinal.format(n=n, roman=ROMAN.get(n, n))))
