"""Which tellings are of one event: the surest pairs are joined first.

A pair is left apart where another one fits almost as well and is of another event: nothing tells then which is meant.
Another telling that almost fits both is no such rival.
Two groups are joined only where no telling of one is parted from a telling of the other, and where all of them are
like each other on the whole, so that an event does not draw ever more tellings as it grows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from timeline_builder.chronology.likeness import NEEDED, ONE_ARTICLE, Likeness, likeness, told_again
from timeline_builder.chronology.telling import Telling
from timeline_builder.dates.calendar import number
from timeline_builder.dates.value import Date
from timeline_builder.model import Names

_CLEARLY = 1.0  # points by which a pair must be surer than any that excludes it
_ALMOST = NEEDED - 3.0  # points that two tellings share that may well be of one event, if a third one is of both
_ON_THE_WHOLE = NEEDED - 1.5  # points that the tellings of two groups that become one share on an average


class Member(NamedTuple):
    """One telling of a group, by its position, and why it is of the same event as others; empty for the first one."""

    at: int
    reason: str


def grouped(tellings: Sequence[Telling], curated: int, names: Names) -> list[list[Member]]:
    """The tellings that are of one event together, each group by position, the groups by their first one.

    curated   how many tellings at the beginning are of events that a person wrote: those stay events of their own
    """
    pairs = _Pairs(tellings, curated, names)
    links = [
        (found.points, one, other)
        for one, other in _candidates(tellings, curated)
        if (found := pairs.likeness(one, other)) is not None and found.enough
    ]
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for points, one, other in links:
        near[one][other] = near[other][one] = points
    group = [{at} for at in range(len(tellings))]
    joined: dict[int, list[int]] = defaultdict(list)
    for points, one, other in sorted(links, key=lambda link: (-link[0], link[1:])):
        sure = group[one] is not group[other] and not any(
            near[by][rival] > points - _CLEARLY and not pairs.akin(of, rival)
            for by, of in ((one, other), (other, one))
            for rival in near[by].keys() - group[by] - group[of]
        )
        if sure and pairs.agree(group[one], group[other]):
            both = group[one] | group[other]
            for at in both:
                group[at] = both
            joined[one].append(other)
            joined[other].append(one)
    return [_members(first, joined, pairs) for first in range(len(tellings)) if first == min(group[first])]


def _members(first: int, joined: dict[int, list[int]], pairs: _Pairs) -> list[Member]:
    """A group from its first telling on: the reason of each is what it shares with the one that brought it in."""
    reasons = {first: ""}
    ahead = [first]
    for at in ahead:
        for other in joined[at]:
            if other not in reasons:
                found = pairs.likeness(at, other)
                reasons[other] = found.reason if found else ""
                ahead.append(other)
    return [Member(at, reasons[at]) for at in sorted(reasons)]


class _Pairs:
    """Tellings compared with each other, each two of them once."""

    def __init__(self, tellings: Sequence[Telling], curated: int, names: Names) -> None:
        self._tellings, self._curated, self._names = tellings, curated, names
        self._found: dict[tuple[int, int], Likeness | None] = {}

    def likeness(self, one: int, other: int) -> Likeness | None:
        """What two tellings share; None where they cannot be of one event."""
        pair = (min(one, other), max(one, other))
        if pair not in self._found:
            apart = pair[1] < self._curated
            self._found[pair] = (
                None if apart else likeness(self._tellings[pair[0]], self._tellings[pair[1]], self._names)
            )
        return self._found[pair]

    def _points(self, one: int, other: int) -> float:
        """The points of two tellings that are not parted, those of one article as if they were of two."""
        found = self.likeness(one, other)
        assert found is not None
        together = self._tellings[one].articles & self._tellings[other].articles
        return found.points - ONE_ARTICLE if together else found.points

    def akin(self, one: int, other: int) -> bool:
        """Whether two tellings may well be of one event, if a third one is of the event of either; of one article they
        must share as much as any two that are joined.
        """
        a, b = self._tellings[one], self._tellings[other]
        needed = NEEDED if a.articles & b.articles and not told_again(a, b) else _ALMOST
        return self.likeness(one, other) is not None and self._points(one, other) >= needed

    def agree(self, ones: set[int], others: set[int]) -> bool:
        """Whether all tellings of two groups may be of one event."""
        across = list(product(sorted(ones), sorted(others)))
        if any(self.likeness(*pair) is None for pair in across):
            return False
        for one, other in across:
            if self._tellings[one].articles & self._tellings[other].articles and not self.akin(one, other):
                return False
        return sum(self._points(*pair) for pair in across) >= _ON_THE_WHOLE * len(across)


def _candidates(tellings: Sequence[Telling], curated: int) -> Iterator[tuple[int, int]]:
    """Pairs of tellings whose dates may be compatible, each once: of one day or of two that follow each other, or of
    spans that touch one month.
    """
    days: dict[int, list[int]] = defaultdict(list)
    in_month: dict[tuple[int, int], list[int]] = defaultdict(list)
    wide_in_month: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, telling in enumerate(tellings):
        date = telling.event.date
        months = list(_months(date))
        near: set[int] = set()
        if date.precision in ("day", "time") and date.earliest is not None:
            day = number(date.earliest)
            near.update(*(days[day + step] for step in (-1, 0, 1)), *(wide_in_month[month] for month in months))
            days[day].append(at)
        else:
            near.update(*(in_month[month] for month in months))
            for month in months:
                wide_in_month[month].append(at)
        for month in months:
            in_month[month].append(at)
        if at >= curated:
            yield from ((other, at) for other in sorted(near))


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
