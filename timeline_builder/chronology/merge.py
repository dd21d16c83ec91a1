"""One event from several reports: what the joined event says.

Every merge keeps its reason; figures and dates that differ stay side by side as claims.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline_builder.chronology.grouping import grouped
from timeline_builder.chronology.likeness import likeness
from timeline_builder.chronology.naming import key, one_actor, one_place
from timeline_builder.chronology.reviews import Report
from timeline_builder.chronology.telling import Telling, telling, told_by
from timeline_builder.model import Claim, Event, Evidence, Merge, Names, Quotation, Reference

_NO_NAMES = Names()


def merge(
    curated: Sequence[Event], found: Iterable[Report], names: Names = _NO_NAMES
) -> tuple[tuple[Event, ...], tuple[Report, ...]]:
    """Curated events joined with the reports that match them; the other reports joined among themselves.

    Returned with the reports that a reviewer merged into an event that does not exist: those stay events of their own.
    """
    # what a person has confirmed or corrected comes first, so that its words stay when others join it
    found = sorted(found, key=lambda r: (r.event.status != "reviewed", r.article.published.sort_key, r.article.id))
    told = told_by(found, names)
    free = [report for report in found if not report.into]
    tellings = [*(telling(event, names) for event in curated), *(told[report.event.id] for report in free)]
    pool = _Pool()
    for group in grouped(tellings, len(curated), names):
        first = group[0].at
        event = curated[first] if first < len(curated) else free[first - len(curated)].event
        pool.add(event, tellings[first])
        for member in group[1:]:
            pool.join(event.id, free[member.at - len(curated)], tellings[member.at], member.reason)
    homeless: list[Report] = []
    for report in found:
        if not report.into:
            continue
        into = pool.get(report.into)  # a reviewer's merge may name an event that only another report makes
        if into is None:
            homeless.append(report)
            pool.add(report.event, told[report.event.id])
        else:
            pool.join(into.id, report, told[report.event.id], report.reason)
    publishers = {report.article.id: report.article.publisher for report in found}
    languages = Counter(report.article.language for report in {report.article.id: report for report in found}.values())
    language = max(languages, key=lambda code: (languages[code], code == "en", code), default="en")
    events = (settled(event, tellings, publishers, language, names) for event, tellings in pool.events())
    return tuple(events), tuple(homeless)


def same_event(a: Event, b: Event, names: Names = _NO_NAMES) -> str:
    """Why two events are one, in words; empty where they are not held to be."""
    found = likeness(telling(a, names), telling(b, names), names)
    return found.reason if found and found.enough else ""


def join(event: Event, report: Report, reason: str) -> Event:
    """The event with what the report adds: evidence, claims, actors and places, and the trace of the merge.

    A curated event's own words stay; an extracted one takes the more precise date of the two, and is no longer known
    from one party alone where the report names another source or none.
    """
    other = report.event
    claims = [*event.claims, *other.claims]
    date, date_words, source = event.date, event.date_words, event.attributed_to
    if event.status == "extracted" and date.contains(other.date):
        date, date_words = other.date, other.date_words or (date_words if other.date == date else "")
    elif not other.date.contains(date) and not date.contains(other.date):
        claims.append(Claim("date", report.article.publisher, date=other.date, source=report.article.id))
    if event.status == "extracted" and event.kind != "statement" and other.attributed_to != source:
        source = ""
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
        attributed_to=source,
        merged=(*event.merged, trace, *other.merged),
        redirect_from=_union(event.redirect_from, (other.id, *other.redirect_from)),
    )


def settled(
    event: Event, tellings: Sequence[Telling], publishers: Mapping[str, str], language: str, names: Names = _NO_NAMES
) -> Event:
    """A found event with what all its tellings decide together: title, names once each, and the date where they differ.

    publishers   article id -> publisher
    language     the one that most articles are in: a title in it is preferred, then one that names somebody or a
                 place, then the first

    Where dates exclude each other the one that most tellings give stands, marked as in doubt, with each as a claim.
    """
    if event.status != "extracted" or len(tellings) < 2:
        return event
    titles = [(one.language != language, not one.names_any, at) for at, one in enumerate(tellings)]
    title = tellings[min(titles)[2]].event.title
    if title != event.title:
        first = Merge(min(tellings[0].articles), event.title, tellings[0].event.date, "the first report of it")
        event = replace(event, title=title, merged=(first, *event.merged))
    dates = [one.event.date for one in tellings]
    event = replace(
        event,
        actors=_once(event.actors, names.actors, names, one_actor),
        places=_once(event.places, names.places, names, one_place),
    )
    rivals = [one for one in dates if any(not (one.contains(other) or other.contains(one)) for other in dates)]
    if not rivals:
        return event
    votes = Counter(one for one in rivals if all(one == other or not one.contains(other) for other in rivals))
    claims = [claim for claim in event.claims if claim.what != "date"]
    for one in tellings:
        claims += [Claim("date", publishers[name], date=one.event.date, source=name) for name in sorted(one.articles)]
    return replace(
        event,
        date=max(votes, key=lambda date: votes[date], default=event.date),
        date_words="",
        date_note="The reports give different dates.",
        doubtful=True,
        claims=tuple(dict.fromkeys(claims)),
    )


class _Pool:
    """The events so far with their tellings, found again by their id, also by that of an event that they took over."""

    def __init__(self) -> None:
        self._events: dict[str, Event] = {}
        self._tellings: dict[str, list[Telling]] = defaultdict(list)
        self._earlier: dict[str, str] = {}

    def add(self, event: Event, telling: Telling) -> None:
        self._events[event.id] = event
        self._tellings[event.id].append(telling)
        self._earlier.update((name, event.id) for name in event.redirect_from)

    def get(self, name: str) -> Event | None:
        """The event of that id, or the one that took it over."""
        return self._events.get(self._earlier.get(name, name))

    def join(self, name: str, report: Report, told: Telling, reason: str) -> None:
        """Add a report to the event of that id."""
        self.add(join(self._events[name], report, reason), told)

    def events(self) -> Iterator[tuple[Event, list[Telling]]]:
        """Each event with its tellings, in the order they came."""
        return ((event, self._tellings[name]) for name, event in self._events.items())


def _union(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _once(
    found: Iterable[str], known: Mapping[str, object], names: Names, same: Callable[[str, str, Names], bool]
) -> tuple[str, ...]:
    """Each actor or place in the spelling that came first."""
    kept: dict[str, str] = {}
    for name in found:
        own = key(name, known)
        if not any(same(own, other, names) for other in kept):
            kept[own] = name
    return tuple(kept.values())


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
