"""A difference as text for a terminal, Markdown for a pull request, JSON for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

from timeline_builder.contribute.difference import Changed, Difference, Merged, Named, Redated, Renamed, Sourced
from timeline_builder.dates.display import words
from timeline_builder.dates.value import Date

# Texts of more words than this are shown where they differ, with so many words on each side.
_LONG, _AROUND = 20, 4
_KEYS = {"summary_markdown": "summary", "attributed_to": "attributed to", "date_words": "date in words"}
# A comment under a pull request is read by people: beyond this many, a list is counted.
_MOST = 10

_TITLES = {
    "added": ("event added", "events added"),
    "removed": ("event removed", "events removed"),
    "redated": ("event re-dated", "events re-dated"),
    "merged": ("event merged", "events merged"),
    "renamed": ("id changed", "ids changed"),
    "attributed": ("attribution changed", "attributions changed"),
    "figures": ("figure changed", "figures changed"),
    "sources_lost": ("source lost", "sources lost"),
    "sources_gained": ("source gained", "sources gained"),
    "changed": ("other change", "other changes"),
    "broken": ("address that would break", "addresses that would break"),
}
_MARKS = re.compile(r"(?P<mark>[\\`*_\[\]<>|#~@])")

Marker = Callable[[str], str]


def text(difference: Difference) -> str:
    """For a terminal."""
    if not difference:
        return "The chronology does not change.\n"
    lines = [f"{_summary(difference)}."]
    for name, items in difference.parts().items():
        lines += ["", f"{_heading(name, items)}:", *(f"  {line}" for line in _lines(items, _plain))]
    return "\n".join(lines) + "\n"


def markdown(difference: Difference) -> str:
    """For a comment under a pull request; nothing in it is markup but what is written here."""
    if not difference:
        return "The chronology does not change.\n"
    lines = [f"**{_summary(difference)}.**"]
    for name, items in difference.parts().items():
        lines += ["", f"### {_heading(name, items)}", "", *(f"* {line}" for line in _lines(items, _escaped))]
    return "\n".join(lines) + "\n"


def as_json(difference: Difference) -> str:
    """For programs: every part by its name, also the empty ones."""
    return json.dumps(asdict(difference), ensure_ascii=False, indent=1) + "\n"


def _summary(difference: Difference) -> str:
    counted = [f"{len(items)} {_TITLES[name][len(items) > 1]}" for name, items in difference.parts().items()]
    return ", ".join(counted)


def _heading(name: str, items: tuple[Any, ...]) -> str:
    title = _TITLES[name][len(items) > 1]
    return title[0].upper() + title[1:]


def _lines(items: Iterable[Any], mark: Marker) -> list[str]:
    return [_WORDS[type(item)](item, mark) for item in items]


def _named(event: Named, mark: Marker) -> str:
    return f"{mark(event.title)} ({mark(event.id)}), {mark(_date(event.date))}"


def _redated(item: Redated, mark: Marker) -> str:
    said = f"{mark(item.event.title)} ({mark(item.event.id)}): "
    said += f"{mark(_date(item.before))} → {mark(_date(item.now))} ({mark(item.before)} → {mark(item.now)})"
    if item.era_before != item.era_now:
        said += f"; era {mark(item.era_before or 'none')} → {mark(item.era_now or 'none')}"
    if not item.passed:
        return f"{said}; it keeps its place in the order"
    place = f"after {mark(item.after.title)} ({mark(item.after.id)})" if item.after else "first of all"
    others = "; ".join(f"{mark(other.title)} ({mark(other.id)})" for other in item.passed[:_MOST])
    more = f" and {len(item.passed) - _MOST} more" if len(item.passed) > _MOST else ""
    return f"{said}; it now stands {place}, and has passed {others}{more}"


def _merged(item: Merged, mark: Marker) -> str:
    return f"{_named(item.event, mark)}: into {_named(item.into, mark)}"


def _renamed(item: Renamed, mark: Marker) -> str:
    return f"{mark(item.before)} → {mark(item.now)}; the old address leads there"


def _changed(item: Changed, mark: Marker) -> str:
    title = f"{mark(item.title)} ({mark(item.id)})"
    if not item.key:
        return f"{item.what} {'added' if item.now else 'removed'}: {title}"
    of = "" if item.what == "event" else f"{item.what}, "
    before, now = _apart(item.before, item.now)
    return f"{title}: {of}{mark(_KEYS.get(item.key, item.key))}: {_value(before, mark)} → {_value(now, mark)}"


def _apart(before: str, now: str) -> tuple[str, str]:
    """Two long texts without what they begin and end with alike, but for a few words around."""
    a, b = before.split(), now.split()
    if min(len(a), len(b)) <= _LONG:
        return before, now
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    most = min(len(a), len(b)) - start
    end = next((i for i, (x, y) in enumerate(zip(a[::-1], b[::-1], strict=False)) if x != y or i == most), most)
    first, last = max(0, start - _AROUND), max(0, end - _AROUND)
    return _between(a, first, last), _between(b, first, last)


def _between(words: list[str], first: int, last: int) -> str:
    middle = words[first : len(words) - last]
    return " ".join([*(["…"] if first else []), *middle, *(["…"] if last else [])])


def _sourced(item: Sourced, mark: Marker) -> str:
    if item.event is None:
        return f"{mark(item.source)}: the article itself" + ("; no event rests on it" if item.alone else "")
    more = "; nothing else rests on it" if item.alone else ""
    return f"{mark(item.event.title)} ({mark(item.event.id)}): {mark(item.source)}{more}"


def _address(item: str, mark: Marker) -> str:
    return mark(item)


def _value(value: str, mark: Marker) -> str:
    return mark(value) if value else "(none)"


def _date(edtf: str) -> str:
    return words(Date.parse(edtf))


def _plain(words: str) -> str:
    """On one line, and nothing that a terminal would act on."""
    return "".join(sign for sign in " ".join(words.split()) if sign.isprintable())


def _escaped(words: str) -> str:
    return _MARKS.sub(lambda match: "\\" + match["mark"], _plain(words)).replace("\\@", "&#64;")


_WORDS: dict[type, Callable[[Any, Marker], str]] = {
    Named: _named,
    Redated: _redated,
    Merged: _merged,
    Renamed: _renamed,
    Changed: _changed,
    Sourced: _sourced,
    str: _address,
}
