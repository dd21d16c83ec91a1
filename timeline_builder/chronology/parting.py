"""What parts two tellings for good: dates that exclude each other, different speakers, places or sites."""

from __future__ import annotations

from timeline_builder.chronology.naming import fold, is_country, one_place, spellings
from timeline_builder.chronology.telling import Telling
from timeline_builder.dates.calendar import number
from timeline_builder.dates.value import Date
from timeline_builder.model import Names

# Kinds that do not happen again the next day: two dates a day apart may be a slip or another time zone.
_SINGLE = frozenset({"agreement", "resolution", "declaration", "disaster", "science"})
NEXT_DAY = "dates a day apart"

# A day within an interval is compatible only with a short one: a war is not its first battle.
_SHORT_SPAN = 10  # days from its first to its last

# Kinds of which there are many of one sort in a day: two towns are shelled, two ministers meet.
FREQUENT = frozenset({"war", "clash", "attack", "talks", "statement"})
# Kinds of which what a thing happens with or at tells one from another: a fire in a hotel, and one in a factory.
_AT_SITES = frozenset({"war", "clash", "attack", "disaster"})
_ACCIDENTS = frozenset({"disaster"})
_MEANS = frozenset({"aeroplane", "helicopter", "ship", "car", "spacecraft"})


def parted(a: Telling, b: Telling, names: Names) -> bool:
    """Whether two tellings cannot be of one event, whatever they share."""
    dates = one_date(a, b)
    if not dates or not _speakers_agree(a, b, dates) or _sites_apart(a, b):
        return True
    shared = [one for one in a.places if any(one_place(one, other, names) for other in b.places)]
    if dates == NEXT_DAY:  # it must be told of one town, or what it is stays open
        return all(is_country(place, names) for place in shared)
    return not shared and _places_apart(a, b, names)


def one_date(a: Telling, b: Telling) -> str:
    """How the dates of two tellings can be of one event, in words; empty where they cannot."""
    return compatible(a.event.date, b.event.date) or _next_day(a, b)


def compatible(a: Date, b: Date) -> str:
    """How two dates can be of one event, in words; empty where they cannot."""
    if a.edtf.rstrip("?~%") == b.edtf.rstrip("?~%"):
        return "same date"
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return ""
    if (a.earliest, a.latest) == (b.earliest, b.latest):
        # two clock times on one day are two happenings, unless one report gives none
        return "" if a.time and b.time and a.time[:5] != b.time[:5] else "same day"
    wide, narrow = (a, b) if a.contains(b) else (b, a)
    if not wide.contains(narrow):
        return ""
    if wide.precision in ("month", "season") and narrow.precision in ("day", "time", "month"):
        return f"{narrow} within {wide}"
    first, last = wide.earliest, wide.latest
    short = first is not None and last is not None and number(last) - number(first) <= _SHORT_SPAN
    return f"{narrow} within {wide}" if short and wide.precision == "interval" else ""


def _next_day(a: Telling, b: Telling) -> str:
    """Whether two articles give days that follow each other for what happens but once, in words."""
    one, other = a.event.date, b.event.date
    days = [date.earliest for date in (one, other) if date.precision in ("day", "time")]
    if len(days) < 2 or a.event.kind != b.event.kind or a.event.kind not in _SINGLE or a.articles & b.articles:
        return ""
    return NEXT_DAY if days[0] and days[1] and abs(number(days[0]) - number(days[1])) == 1 else ""


def _speakers_agree(a: Telling, b: Telling, dates: str) -> bool:
    """Whether both are a statement of the same speaker, who says many things in a month, or neither is a statement."""
    if "statement" not in (a.event.kind, b.event.kind):
        return True
    if a.event.kind != b.event.kind or not dates.startswith("same"):
        return False
    one, other = fold(a.event.attributed_to), fold(b.event.attributed_to)
    return one == other or bool(a.actors and a.actors == b.actors)


def _sites_apart(a: Telling, b: Telling) -> bool:
    """Whether two tellings of harm tell of different things: a fire in a hotel, and one in a factory."""
    kinds = {a.event.kind, b.event.kind}
    means = frozenset() if kinds <= _ACCIDENTS else _MEANS  # one may say what was attacked, and one by what
    one, other = a.things - means, b.things - means
    return kinds <= _AT_SITES and bool(one and other) and not one & other


def _places_apart(a: Telling, b: Telling, names: Names) -> bool:
    """Whether two tellings that share no place happened in different ones."""
    if not a.places or not b.places:
        return False
    near = {place for one, other in ((a, b), (b, a)) for place in one.places if named_near(place, other, names)}
    often = bool({a.event.kind, b.event.kind} & FREQUENT)
    wide = [all(is_country(one, names) for one in side.places) for side in (a, b)]
    if wide[0] != wide[1] or (near and any(wide)):  # a country, and a town that may lie in it
        return False
    parts = [all(is_country(one, names) or one in side.regions for one in side.places) for side in (a, b)]
    if parts[0] != parts[1] and (near or not often):  # a province or a quarter, and a town in it or around it
        return False
    # a town and its province, where both reports know of both; but two towns are shelled on one day
    return not near or often


def named_near(place: str, other: Telling, names: Names) -> bool:
    """Whether a telling names a place that is not among its own, or its article does."""
    if any(one_place(place, near, names) for near in other.around | other.actors):
        return True
    return not place.isupper() and any(words <= other.said for words in spellings(place, names))
