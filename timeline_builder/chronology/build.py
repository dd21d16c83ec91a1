"""Content and what extraction found in it -> the chronology."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline_builder.chronology import links
from timeline_builder.chronology.merge import merge
from timeline_builder.chronology.reviews import Report, reports
from timeline_builder.errors import Problem
from timeline_builder.model import Candidate, Chronology, Content, Era, Event, Evidence, Reference, Status


def build(
    content: Content,
    candidates: Mapping[str, Sequence[Candidate]],
    publish: Iterable[Status] = ("reviewed", "extracted"),
) -> tuple[Chronology, tuple[Problem, ...]]:
    """The chronology of the content and of the candidates found in its articles (by article id).

    Returned with problems (warnings) about reviewers' decisions that apply to nothing any more.
    """
    found: list[Report] = []
    problems: list[Problem] = []
    for article in content.articles:
        told, lost = reports(article, candidates.get(article.id, ()))
        found += told
        problems += lost
    shown = set(publish)
    merged, homeless = merge(content.events, found, content.names)
    problems += (_no_such_event(report) for report in homeless)
    placed = (replace(event, era=event.era or era_of(event, content.eras)) for event in merged if event.status in shown)
    marked = (_marked(event, candidates) for event in placed)
    events = tuple(sorted(marked, key=lambda event: (event.date.sort_key, event.id)))
    previous, following = links.neighbours(events)
    by = links.tables(events)
    chronology = Chronology(
        events=events,
        articles=tuple(sorted(content.articles, key=lambda article: (article.published.sort_key, article.id))),
        eras=tuple(sorted(content.eras, key=lambda era: (era.date.sort_key, era.id))),
        names=content.names,
        previous=previous,
        next=following,
        related=links.related(events, by["place"], by["actor"], content.names),
        by_era=by["era"],
        by_year=links.years(events),
        by_actor=by["actor"],
        by_place=by["place"],
        by_kind=by["kind"],
        by_article=by["article"],
    )
    return chronology, tuple(problems)


def era_of(event: Event, eras: Iterable[Era]) -> str:
    """The id of the era an event's date begins in: the narrowest one, the later of two that share its first day.

    A date that begins before the first era but reaches into one falls into the first it reaches; empty where none.
    """
    first = event.date.earliest or event.date.latest
    if first is None:
        return ""
    holding = [
        era
        for era in eras
        if (era.date.earliest is None or era.date.earliest <= first)
        and (era.date.latest is None or first <= era.date.latest)
    ]
    if holding:
        return max(holding, key=lambda era: (era.date.sort_key, era.id)).id
    reached = [era for era in eras if era.date.overlaps(event.date)]
    return min(reached, key=lambda era: (era.date.sort_key, era.id)).id if reached else ""


def _marked(event: Event, candidates: Mapping[str, Sequence[Candidate]]) -> Event:
    """The event with the date words marked in its quotations, also in those that a person chose."""
    return replace(event, evidence=tuple(_with_marks(piece, candidates) for piece in event.evidence))


def _with_marks(piece: Evidence, candidates: Mapping[str, Sequence[Candidate]]) -> Evidence:
    if isinstance(piece, Reference) or piece.marks:
        return piece
    dates = sorted({(found.mention.start, found.mention.end) for found in candidates.get(piece.article, ())})
    within = (date for date in dates if piece.start <= date[0] and date[1] <= piece.end)
    return replace(piece, marks=tuple((start - piece.start, end - piece.start) for start, end in within))


def _no_such_event(report: Report) -> Problem:
    return Problem(
        report.position,
        "unknown-event",
        f"a finding is to be merged into {report.into!r}, but there is no event of that id",
        "give the id of an event of content/events/, or of one found in an article",
    )
