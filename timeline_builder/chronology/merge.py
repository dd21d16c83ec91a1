"""One event from several reports: which reports tell of the same thing, and what the joined event says.

A wrong merge is worse than a missed one. Two reports are one event where the dates are compatible in their
precision, the kinds agree, they share a place (or actors, where one names no place), and the words are alike.
Every merge keeps its reason. Figures and dates that differ stay side by side as claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, utils

from timeline_builder.chronology.reviews import Report
from timeline_builder.dates.calendar import number
from timeline_builder.dates.value import Date
from timeline_builder.model import Claim, Event, Evidence, Merge, Quotation, Reference

# Kinds that different reporters use for one happening. Statements never merge across kinds.
_ALIKE = (frozenset({"war", "clash", "attack"}), frozenset({"ceasefire", "agreement"}))

# Least likeness of the words, 0 to 100 (rapidfuzz token_set_ratio over title and quotation). The same day in the
# same place leaves little room for another event of that kind; a month or a year leaves much.
_ALIKE_SAME_DAY = 45.0
_ALIKE_WIDER = 65.0
_ALIKE_STATEMENT = 75.0
_ALIKE_ONE_ARTICLE = 90.0

# A day within an interval is compatible only with a short one: a war is not its first battle.
_SHORT_SPAN = 10  # days from its first to its last


def merge(curated: Sequence[Event], found: Iterable[Report]) -> tuple[tuple[Event, ...], tuple[Report, ...]]:
    """Curated events joined with the reports that match them; the other reports joined among themselves.

    Returned with the reports that a reviewer merged into an event that does not exist: those stay events of their own.
    """
    pool = _Pool()
    for event in curated:
        pool.add(event)
    pending: list[Report] = []
    for report in sorted(found, key=lambda r: (r.article.published.sort_key, r.article.id)):
        if report.into:
            pending.append(report)
            continue
        match = _best(report.event, pool.near(report.event))
        if match is None:
            pool.add(report.event)
        else:
            target, reason = match
            pool.add(join(target, report, reason))
    homeless: list[Report] = []
    for report in pending:  # a reviewer's merge may name an event that only another report makes
        into = pool.get(report.into)
        if into is None:
            homeless.append(report)
            pool.add(report.event)
        else:
            pool.add(join(into, report, report.reason))
    return pool.events(), tuple(homeless)


def same_event(a: Event, b: Event) -> str:
    """Why two events are one, in words; empty where they are not held to be."""
    dates = _compatible(a.date, b.date)
    if not dates or not _kinds_agree(a, b):
        return ""
    shared_places = set(a.places) & set(b.places)
    shared_actors = set(a.actors) & set(b.actors)
    if not shared_places and ((a.places and b.places) or not shared_actors):
        return ""
    likeness = fuzz.token_set_ratio(_words(a), _words(b), processor=utils.default_process)
    if likeness < _needed(a, b, dates):
        return ""
    kinds = "same kind" if a.kind == b.kind else "like kinds"
    counts = ((shared_places, "places"), (shared_actors, "actors"))
    shared = ", ".join(f"{len(names)} shared {label}" for names, label in counts if names)
    return f"{dates}, {kinds}, {shared}, words {likeness:.0f} % alike"


def join(event: Event, report: Report, reason: str) -> Event:
    """The event with what the report adds: evidence, claims, actors and places, and the trace of the merge.

    A curated event's own words stay; an extracted one takes the more precise date of the two.
    """
    other = report.event
    claims = [*event.claims, *other.claims]
    date, date_words = event.date, event.date_words
    if other.date != date:
        if event.status == "extracted" and date.contains(other.date):
            date, date_words = other.date, other.date_words
        elif not other.date.contains(date) and not date.contains(other.date):
            claims.append(Claim("date", report.article.publisher, date=other.date, source=report.article.id))
    trace = Merge(report.article.id, other.title, other.date, reason)
    return replace(
        event,
        date=date,
        date_words=date_words,
        status="reviewed" if "reviewed" in (event.status, other.status) else "extracted",
        actors=_union(event.actors, other.actors) if event.status == "extracted" else event.actors,
        places=_union(event.places, other.places) if event.status == "extracted" else event.places,
        evidence=_evidence((*event.evidence, *other.evidence)),
        claims=tuple(dict.fromkeys(claims)),
        merged=(*event.merged, trace, *other.merged),
        redirect_from=_union(event.redirect_from, (other.id, *other.redirect_from)),
    )


class _Pool:
    """The events so far, found again by id and by the months their dates touch."""

    def __init__(self) -> None:
        self._events: dict[str, Event] = {}
        self._earlier: dict[str, str] = {}
        self._by_month: dict[tuple[int, int], set[str]] = defaultdict(set)

    def add(self, event: Event) -> None:
        self._events[event.id] = event
        self._earlier.update((name, event.id) for name in event.redirect_from)
        for month in _months(event.date):
            self._by_month[month].add(event.id)

    def get(self, name: str) -> Event | None:
        """The event of that id, or the one that took it over."""
        return self._events.get(self._earlier.get(name, name))

    def near(self, event: Event) -> list[Event]:
        names = {name for month in _months(event.date) for name in self._by_month.get(month, ())}
        return [self._events[name] for name in sorted(names)]

    def events(self) -> tuple[Event, ...]:
        return tuple(self._events.values())


def _months(date: Date) -> Iterator[tuple[int, int]]:
    """The first and last month of a date, and those between for up to a year: enough to find compatible dates."""
    first, last = date.earliest or date.latest, date.latest or date.earliest
    if first is None or last is None:
        return
    months = (last.year - first.year) * 12 + last.month - first.month
    for step in range(min(months, 12) + 1):
        year, month = divmod(first.month - 1 + step, 12)
        yield first.year + year, month + 1
    if months > 12:
        yield last.year, last.month


def _best(event: Event, others: Iterable[Event]) -> tuple[Event, str] | None:
    """The matching event; none where two match alike and nothing tells which is meant."""
    matches = [(other, reason) for other in others if (reason := same_event(other, event))]
    if len(matches) > 1:
        exact = [match for match in matches if match[0].date.edtf.split("T")[0] == event.date.edtf.split("T")[0]]
        alike = [match for match in exact or matches if match[0].kind == event.kind]
        matches = alike or exact or matches
    if len(matches) > 1:
        matches.sort(key=lambda match: -_score(match[0], event))
        if _score(matches[0][0], event) - _score(matches[1][0], event) < 5:
            return None
    return matches[0] if matches else None


def _score(a: Event, b: Event) -> float:
    return float(fuzz.token_set_ratio(_words(a), _words(b), processor=utils.default_process))


def _compatible(a: Date, b: Date) -> str:
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


def _kinds_agree(a: Event, b: Event) -> bool:
    if "statement" in (a.kind, b.kind):
        return a.kind == b.kind and a.attributed_to.casefold() == b.attributed_to.casefold()
    return a.kind == b.kind or any({a.kind, b.kind} <= kinds for kinds in _ALIKE)


def _needed(a: Event, b: Event, dates: str) -> float:
    if a.kind == "statement":
        return _ALIKE_STATEMENT
    articles = [{piece.article for piece in event.evidence if isinstance(piece, Quotation)} for event in (a, b)]
    if articles[0] & articles[1] and a.status == b.status == "extracted":
        return _ALIKE_ONE_ARTICLE
    return _ALIKE_SAME_DAY if dates.startswith("same") and a.date.precision in ("day", "time") else _ALIKE_WIDER


def _words(event: Event) -> str:
    quotes = " ".join(piece.quote for piece in event.evidence if isinstance(piece, Quotation))
    return f"{event.title} {quotes or event.summary_markdown}"


def _union(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _evidence(pieces: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each piece once: the same words of the same article are one, also where one quotation holds the other."""
    kept: list[Evidence] = []
    for piece in pieces:
        if isinstance(piece, Reference):
            if piece not in kept:
                kept.append(piece)
            continue
        at = next(
            (i for i, old in enumerate(kept) if isinstance(old, Quotation) and old.article == piece.article
             and (old.quote in piece.quote or piece.quote in old.quote)),
            None,
        )  # fmt: skip
        if at is None:
            kept.append(piece)
        elif len(piece.quote) > len(kept[at].quote):  # type: ignore[union-attr]
            kept[at] = piece
    return tuple(kept)
