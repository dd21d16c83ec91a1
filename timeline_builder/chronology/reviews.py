"""A reviewer's word over what extraction found in an article.

A decision stands in the article's front matter and names the sentence by its words, so it survives edits
elsewhere in the article. It wins over extraction from then on: what was rejected stays away, and what was
confirmed stays, also when a later version of the builder no longer finds it by itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline_builder.errors import Position, Problem
from timeline_builder.model import NOWHERE, Article, Candidate, Event, Quotation, Review, Status


@dataclass(frozen=True, slots=True)
class Report:
    """What one article tells of one event, after review.

    into       the event id a reviewer merged it into, or empty; reason is why
    position   where the reviewer's decision stands
    candidate  what it was found as, while no reviewer has decided on it; else None
    """

    event: Event
    article: Article
    into: str = ""
    reason: str = ""
    position: Position = NOWHERE
    candidate: Candidate | None = None


def reports(article: Article, candidates: Iterable[Candidate]) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """The reports of an article: found events with its reviews applied, in the order of the text.

    Only what happened is reported, unless a reviewer confirmed it. Problems name decisions that no longer
    apply to anything found.
    """
    kept: list[Report] = []
    used: set[Review] = set()
    names: dict[str, int] = {}
    for candidate in candidates:
        review = _review_of(article, candidate)
        event = _event(article, candidate, names)
        if review is not None:
            used.add(review)
            if review.decision != "reject":
                kept.append(_decided(article, event, review))
        elif candidate.factuality == "happened":
            kept.append(Report(event, article, candidate=candidate))
    problems: list[Problem] = []
    for review in article.reviews:
        if review in used or review.decision == "reject":
            continue
        event_from_review = _from_review(article, review)
        if event_from_review is not None:
            kept.append(_decided(article, event_from_review, review))
        elif review.decision != "merge":
            problems.append(_lost(review))
    return tuple(kept), tuple(problems)


def event_id(article: str, sentence: str, date: str) -> str:
    """The permanent id of a found event: its date, and a hash of article, sentence (white space folded) and date."""
    words = " ".join(sentence.split())
    digest = hashlib.blake2s(f"{article}\n{words}\n{date}".encode(), digest_size=4).hexdigest()
    # an id is an ASCII slug: the day or year that a reader sees in the address is enough of the date
    slug = date.split("/", maxsplit=1)[0].split("T", maxsplit=1)[0].rstrip("?~%").lower().strip("-.")
    return f"{slug}-{digest}" if slug else digest


def _event(article: Article, found: Candidate, names: dict[str, int]) -> Event:
    name = event_id(article.id, found.quotation.quote, found.date.edtf)
    names[name] = names.get(name, 0) + 1
    if names[name] > 1:  # one sentence tells two things of one date
        name = f"{name}-{names[name]}"
    claims = tuple(replace(claim, source=claim.source or article.id) for claim in found.claims)
    return Event(
        id=name, title=found.title, date=found.date, kind=found.kind, status="extracted", actors=found.actors,
        places=found.places, evidence=(found.quotation,), claims=claims, attributed_to=found.attributed_to,
        position=article.position,  # no date_words: those of a sentence ("Sunday") do not say the date by themselves
    )  # fmt: skip


def _review_of(article: Article, candidate: Candidate) -> Review | None:
    """The decision on a candidate: one whose words overlap its sentence, and whose date, if it has one, is its date."""
    best: Review | None = None
    for review in article.reviews:
        at = article.text.find(review.quote)
        overlaps = at >= 0 and at < candidate.quotation.end and candidate.quotation.start < at + len(review.quote)
        if overlaps and review.date in (None, candidate.date) and (best is None or best.date is None):
            best = review
    return best


def _decided(article: Article, event: Event, review: Review) -> Report:
    if review.decision == "merge":
        return Report(
            event, article, into=review.event, reason=review.reason or "a reviewer's decision", position=review.position
        )
    status: Status = "reviewed"
    return Report(
        replace(
            event,
            id=review.event or event.id,
            redirect_from=(event.id,) if review.event and review.event != event.id else (),
            status=status,
            title=event.title if review.title is None else review.title,
            date=event.date if review.new_date is None else review.new_date,
            kind=event.kind if review.kind is None else review.kind,
            actors=event.actors if review.actors is None else review.actors,
            places=event.places if review.places is None else review.places,
            position=review.position,
        ),
        article,
    )


def _from_review(article: Article, review: Review) -> Event | None:
    """The event that a confirming decision describes by itself, where it says enough."""
    at = article.text.find(review.quote)
    date = review.new_date or review.date
    if review.decision == "merge" or at < 0 or date is None or not review.title or not review.kind:
        return None
    name = event_id(article.id, review.quote, (review.date or date).edtf)
    quotation = Quotation(article.id, at, at + len(review.quote), review.quote)
    return Event(name, review.title, date, review.kind, "reviewed", evidence=(quotation,), position=review.position)


def _lost(review: Review) -> Problem:
    return Problem(
        review.position,
        "review-lost",
        f"this decision ({review.decision}) applies to no found event: {_short(review.quote)!r}",
        "give title, date and kind, so that it stands by itself, or take it out",
        "warning",
    )


def _short(text: str, length: int = 60) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"
