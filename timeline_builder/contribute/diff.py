"""Two states of a chronology -> what differs between them.

Events are followed by their ids, then by `redirect_from`, then by their evidence: one that is gone, and whose
evidence now all stands with another event, has been merged into it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from timeline_builder import paths
from timeline_builder.contribute.difference import Changed, Difference, Merged, Named, Redated, Renamed, Sourced
from timeline_builder.model import Alias, Chronology, Claim, Event, Evidence, Quotation, Reference

_COMPARED = (
    "title", "kind", "status", "era", "summary_markdown", "actors", "places", "date_words", "date_note", "doubtful",
    "contested", "related",
)  # fmt: skip
_LISTS = ("actors", "places", "related")


def compare(before: Chronology, now: Chronology) -> Difference:
    """What changed from one chronology to another."""
    return _Comparison(before, now).difference()


@dataclass(frozen=True)
class _Comparison:
    before: Chronology
    now: Chronology

    @cached_property
    def old(self) -> dict[str, Event]:
        return {event.id: event for event in self.before.events}

    @cached_property
    def new(self) -> dict[str, Event]:
        return {event.id: event for event in self.now.events}

    @cached_property
    def successor(self) -> dict[str, str]:
        """The id of what an event was -> that of what it is now; those that are gone are left out."""
        redirected = {earlier: event.id for event in self.now.events for earlier in event.redirect_from}
        came: dict[object, list[str]] = defaultdict(list)
        for event in self.now.events:
            had = {_key(one) for one in self.old[event.id].evidence} if event.id in self.old else set()
            for key in {_key(one) for one in event.evidence} - had:
                came[key].append(event.id)
        found = {}
        for event in self.before.events:
            if event.id in self.new:
                found[event.id] = event.id
            elif event.id in redirected:
                found[event.id] = redirected[event.id]
            else:
                holders = [set(came[_key(one)]) for one in event.evidence]
                both = sorted(set.intersection(*holders)) if holders else []
                if both:
                    found[event.id] = both[0]
        return found

    @cached_property
    def predecessors(self) -> dict[str, list[Event]]:
        """What an event was -> it comes first where it was there itself."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.before.events:
            if event.id in self.successor:
                found[self.successor[event.id]].append(event)
        for id_, events in found.items():
            events.sort(key=lambda event: event.id != id_)
        return found

    def difference(self) -> Difference:
        kept = [(self.predecessors[event.id], event) for event in self.now.events if event.id in self.predecessors]
        return Difference(
            added=tuple(named(event) for event in self.now.events if event.id not in self.predecessors),
            removed=tuple(named(event) for event in self.before.events if event.id not in self.successor),
            redated=tuple(self._redated(kept)),
            merged=tuple(
                Merged(named(event), named(self.new[into]))
                for event in self.before.events
                if (into := self.successor.get(event.id)) and into != event.id and not self._is_renamed(event.id)
            ),
            renamed=(
                *(Renamed(id_, into) for id_, into in self.successor.items() if self._is_renamed(id_)),
                *self._renamed_eras,
            ),
            attributed=tuple(change for old, event in kept for change in _attributed(old, event)),
            figures=tuple(change for old, event in kept for change in _figures(old, event)),
            sources_lost=tuple(self._sources(lost=True)),
            sources_gained=tuple(self._sources(lost=False)),
            changed=(*(change for old, event in kept for change in self._fields(old, event)), *self._records()),
            broken=tuple(sorted(addresses(self.before) - addresses(self.now))),
        )

    def _is_renamed(self, id_: str) -> bool:
        into = self.successor.get(id_, id_)
        return into != id_ and into not in self.old and len(self.predecessors[into]) == 1

    def _redated(self, kept: Sequence[tuple[list[Event], Event]]) -> Iterator[Redated]:
        then: dict[str, int] = {}
        for at, event in enumerate(self.before.events):
            into = self.successor.get(event.id)
            if into == event.id or (into is not None and into not in self.old):
                then.setdefault(into, at)
        order = [event for event in self.now.events if event.id in then]
        now = {event.id: at for at, event in enumerate(order)}
        for old, event in kept:
            if event.date in {one.date for one in old}:
                continue
            here, there = now[event.id], then[event.id]
            passed = [other for other in order if (then[other.id] < there) != (now[other.id] < here)]
            yield Redated(
                event=named(event),
                before=str(old[0].date),
                now=str(event.date),
                era_before=old[0].era,
                era_now=event.era,
                passed=tuple(named(other) for other in passed if other is not event),
                after=named(order[here - 1]) if here else None,
            )

    def _fields(self, old: list[Event], event: Event) -> Iterator[Changed]:
        first, moved = old[0], event.date not in {one.date for one in old}
        for key in _COMPARED:
            was, is_ = getattr(first, key), getattr(event, key)
            if key in _LISTS:
                merged_in = {name for one in old[1:] for name in getattr(one, key)}
                was = tuple(self.successor.get(name, name) if key == "related" else name for name in was)
                is_ = tuple(name for name in is_ if name in was or name not in merged_in)
            # the era that another date falls into is told with the date
            if was != is_ and not (key == "era" and moved):
                yield Changed("event", event.id, event.title, key, said(was), said(is_))
        yield from _details(old, event)

    def _sources(self, *, lost: bool) -> Iterator[Sourced]:
        """Evidence that an event had and has no more, or the reverse; then articles that came or went as files."""
        here, there = (self.before, self.now) if lost else (self.now, self.before)
        all_there = {_source(one) for event in there.events for one in event.evidence}
        counterparts = self._counterparts(lost=lost)
        for event in here.events:
            if event.id not in counterparts:
                continue
            had = {_key(one) for other in counterparts[event.id] for one in other.evidence}
            for one in event.evidence:
                if _key(one) not in had:
                    yield Sourced(named(event), _words(one), _source(one) not in all_there)
        known = {article.id for article in there.articles}
        for article in here.articles:
            if article.id not in known:
                used = article.id in here.by_article
                yield Sourced(None, f"{article.publisher}: {article.title} ({article.id})", not used)

    def _counterparts(self, *, lost: bool) -> dict[str, list[Event]]:
        """Event id -> the events on the other side that it lives on in, or comes from."""
        if lost:
            return {id_: [self.new[into]] for id_, into in self.successor.items()}
        return self.predecessors

    @cached_property
    def _renamed_eras(self) -> tuple[Renamed, ...]:
        known = {era.id for era in self.before.eras}
        new = [era for era in self.now.eras if era.id not in known]
        return tuple(Renamed(id_, era.id) for era in new for id_ in era.redirect_from if id_ in known)

    def _records(self) -> Iterator[Changed]:
        """What changed in eras and in the names that events use."""
        renamed = {change.now: change.before for change in self._renamed_eras}
        eras = {renamed.get(era.id, era.id): era for era in self.now.eras}
        yield from _tables("era", {era.id: era for era in self.before.eras}, eras)
        for what in ("actors", "places", "kinds", "sides"):
            yield from _tables(what[:-1], getattr(self.before.names, what), getattr(self.now.names, what))


def addresses(chronology: Chronology) -> set[str]:
    """The pages that the content decides on, and the redirects."""
    return {
        *(paths.event(id_) for event in chronology.events for id_ in (event.id, *event.redirect_from)),
        *(paths.era(id_) for era in chronology.eras for id_ in (era.id, *era.redirect_from)),
        *map(paths.actor, chronology.by_actor),
        *map(paths.place, chronology.by_place),
        *map(paths.kind, chronology.by_kind),
        *map(paths.year, chronology.by_year),
        *(paths.source(article.id) for article in chronology.articles),
    }


def named(event: Event) -> Named:
    """An event as it is spoken of."""
    return Named(event.id, event.title, str(event.date))


def said(value: Any) -> str:
    """A value of a record in words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(said(item) for item in value)
    if isinstance(value, Alias):
        return f"{value.text} ({value.language})"
    return "" if value is None else str(value)


def _key(evidence: Evidence) -> tuple[str, ...]:
    """What makes a piece of evidence the same one: the words of a quotation, the address of a page."""
    if isinstance(evidence, Quotation):
        return (evidence.article, evidence.quote)
    return (evidence.url,) if evidence.url else (evidence.publisher, evidence.title)


def _source(evidence: Evidence) -> tuple[str, ...]:
    return (evidence.article,) if isinstance(evidence, Quotation) else _key(evidence)


def _words(evidence: Evidence) -> str:
    if isinstance(evidence, Quotation):
        return f"“{evidence.quote}” ({evidence.article})"
    return f"{evidence.publisher}: {evidence.title}" + (f" <{evidence.url}>" if evidence.url else "")


def _attributed(old: list[Event], event: Event) -> Iterator[Changed]:
    if event.attributed_to not in {one.attributed_to for one in old}:
        yield Changed("event", event.id, event.title, "attributed_to", old[0].attributed_to, event.attributed_to)
    before = {_key(one): one for other in old for one in other.evidence}
    for one in event.evidence:
        was = before.get(_key(one))
        if isinstance(one, Quotation) and isinstance(was, Quotation) and was.attributed_to != one.attributed_to:
            yield Changed("quotation", event.id, event.title, one.quote, was.attributed_to, one.attributed_to)


def _figures(old: list[Event], event: Event) -> Iterator[Changed]:
    """Claims by what, whom and claimant; of several alike, those that are the same on both sides are left out."""
    before, now = _by_claimant(claim for one in old for claim in one.claims), _by_claimant(event.claims)
    for key in dict.fromkeys((*before, *now)):
        was = [claim for claim in before[key] if claim not in now[key]]
        is_ = [claim for claim in now[key] if claim not in before[key]]
        for i in range(max(len(was), len(is_))):
            values = [_figure(claims[i]) if i < len(claims) else "" for claims in (was, is_)]
            what = " ".join(part for part in key[:2] if part)
            yield Changed("claim", event.id, event.title, f"{what}, says {key[2]}", *values)


def _by_claimant(claims: Iterable[Claim]) -> dict[tuple[str, str, str], list[Claim]]:
    found: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.what, claim.whom, claim.claimed_by].append(claim)
    return found


def _figure(claim: Claim) -> str:
    figure = " ".join(said(part) for part in (claim.qualifier, claim.count, claim.date) if part not in ("", None))
    words = f"{figure} (“{claim.text}”)" if figure and claim.text else figure or claim.text
    return f"{words} [{claim.source}]" if claim.source else words


def _details(old: list[Event], event: Event) -> Iterator[Changed]:
    """What changed in what is said of a source that the event keeps."""
    before = {_key(one): one for other in old for one in other.evidence}
    for one in event.evidence:
        was = before.get(_key(one))
        if isinstance(one, Reference) and isinstance(was, Reference):
            for key, earlier, later in _differing(was, one):
                yield Changed("source", event.id, event.title, f"{key} of {one.title}", earlier, later)


def _tables(what: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Changed]:
    for id_ in dict.fromkeys((*before, *now)):
        was, is_ = before.get(id_), now.get(id_)
        label = _label(is_ or was)
        if was is None or is_ is None:
            yield Changed(what, id_, label, "", _label(was), _label(is_))
        else:
            yield from (Changed(what, is_.id, label, *differing) for differing in _differing(was, is_))


def _label(record: Any) -> str:
    return next((str(getattr(record, key)) for key in ("title", "name", "label") if hasattr(record, key)), "")


def _differing(was: Any, is_: Any) -> Iterator[tuple[str, str, str]]:
    """Key and both values of what differs between two records of one type, where they stand in files aside."""
    for part in fields(was):
        earlier, later = getattr(was, part.name), getattr(is_, part.name)
        if earlier != later and part.name not in ("position", "id", "redirect_from"):
            yield part.name, said(earlier), said(later)
