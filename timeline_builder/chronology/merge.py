"""One event from several reports: which reports tell of the same thing, and what the joined event says.

A report is compared with each telling of an event so far, not with all of them together, so that an event does not
grow likelier with every report that joins it. A report that fits two events alike joins neither. Every merge keeps
its reason; figures and dates that differ stay side by side as claims.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from timeline_builder.chronology.likeness import Likeness, likeness, may_be_one, one_date
from timeline_builder.chronology.naming import key, one_actor, one_place
from timeline_builder.chronology.reviews import Report
from timeline_builder.chronology.telling import Telling, telling, told_by
from timeline_builder.dates.calendar import plus
from timeline_builder.dates.value import Date
from timeline_builder.model import Claim, Event, Evidence, Merge, Names, Quotation, Reference

_NO_NAMES = Names()
_CLEARLY = 1.0  # points by which a report must fit one event better than any other


def merge(
    curated: Sequence[Event], found: Iterable[Report], names: Names = _NO_NAMES
) -> tuple[tuple[Event, ...], tuple[Report, ...]]:
    """Curated events joined with the reports that match them; the other reports joined among themselves.

    Returned with the reports that a reviewer merged into an event that does not exist: those stay events of their own.
    """
    # what a person has confirmed or corrected comes first, so that its words stay when others join it
    found = sorted(found, key=lambda r: (r.event.status != "reviewed", r.article.published.sort_key, r.article.id))
    told = told_by(found, names)
    pool = _Pool(names)
    for event in curated:
        pool.add(event, telling(event, names))
    pending: list[Report] = []
    for report in found:
        if report.into:
            pending.append(report)
            continue
        own = told[report.event.id]
        pool.take(report, own)
    homeless: list[Report] = []
    for report in pending:  # a reviewer's merge may name an event that only another report makes
        into = pool.get(report.into)
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
    return found.reason if found else ""


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
    """The events so far with their tellings, found again by id and by the months their dates touch."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._events: dict[str, Event] = {}
        self._tellings: dict[str, list[Telling]] = defaultdict(list)
        self._reports: dict[str, list[tuple[Report, Telling]]] = defaultdict(list)  # of the found events
        self._earlier: dict[str, str] = {}
        self._by_month: dict[tuple[int, int], set[str]] = defaultdict(set)

    def add(self, event: Event, telling: Telling) -> None:
        self._events[event.id] = event
        self._tellings[event.id].append(telling)
        self._earlier.update((name, event.id) for name in event.redirect_from)
        for month in _months(event.date):
            self._by_month[month].add(event.id)

    def get(self, name: str) -> Event | None:
        """The event of that id, or the one that took it over."""
        return self._events.get(self._earlier.get(name, name))

    def take(self, report: Report, told: Telling) -> None:
        """Join a report with the event that it is of, or make it an event of its own.

        Where it fits several alike it joins none, since nothing tells which is meant; unless these are one event
        themselves, of which no two reports had anything particular in common.
        """
        names = {name for month in _near(told.event.date) for name in self._by_month.get(month, ())}
        fits = [(found, name) for name in sorted(names) if (found := self._fit(name, told))]
        fits.sort(key=lambda fit: -fit[0].points)
        alike = [fit for fit in fits if fits[0][0].points - fit[0].points < _CLEARLY]
        if not alike or not all(self._may_be_one(a, b) for (_, a), (_, b) in combinations(alike, 2)):
            self.add(report.event, told)
            self._reports[report.event.id].append((report, told))
            return
        # a curated event keeps its own words, so the others join it
        alike.sort(key=lambda fit: fit[1] in self._reports)
        into = alike[0][1]
        self.join(into, report, told, alike[0][0].reason)
        for found, name in alike[1:]:
            reports = self._remove(name)
            for other, own in reports:
                self.join(into, other, own, found.reason)

    def join(self, name: str, report: Report, told: Telling, reason: str) -> None:
        """Add a report to the event of that id."""
        self.add(join(self._events[name], report, reason), told)
        if name in self._reports:
            self._reports[name].append((report, told))

    def _fit(self, name: str, told: Telling) -> Likeness | None:
        """How a telling fits the telling of an event that is most like it."""
        if not all(one_date(one, told) for one in self._tellings[name]):
            return None  # a report of a month may have been joined by one of another of its days
        found = (likeness(one, told, self._names) for one in self._tellings[name])
        return max((fit for fit in found if fit), key=lambda fit: fit.points, default=None)

    def _may_be_one(self, one: str, other: str) -> bool:
        """Whether all that is told of two events may be of one: at least one of them is found, not contributed."""
        pairs = [(a, b) for a in self._tellings[one] for b in self._tellings[other]]
        found = one in self._reports or other in self._reports
        return found and all(not a.articles & b.articles and may_be_one(a, b, self._names) for a, b in pairs)

    def _remove(self, name: str) -> list[tuple[Report, Telling]]:
        """Take a found event out, for its reports to join another one."""
        for month in _months(self._events[name].date):
            self._by_month[month].discard(name)
        del self._events[name], self._tellings[name]
        return self._reports.pop(name)

    def events(self) -> Iterator[tuple[Event, list[Telling]]]:
        """Each event with its tellings, in the order they came."""
        return ((event, self._tellings[name]) for name, event in self._events.items())


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


def _near(date: Date) -> Iterator[tuple[int, int]]:
    """The months of a date, and those of the days before and after it."""
    yield from _months(date)
    for day, step in ((date.earliest, -1), (date.latest, 1)):
        if day is not None:
            near = plus(day, step)
            yield near.year, near.month


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
