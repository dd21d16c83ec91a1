"""Candidates: one event for each thing a sentence says of a date."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_builder.content.dateline import find_below_heading
from timeline_builder.content.kinds import default_kinds
from timeline_builder.dates.mention import Mention
from timeline_builder.extract.attribution.bare import bare, called
from timeline_builder.extract.dated.carriers import carriers
from timeline_builder.extract.dated.entries import entries
from timeline_builder.extract.dated.happening import alone
from timeline_builder.extract.figures.claims import with_claims
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.kinds import kinds
from timeline_builder.extract.parties import Parties, parties
from timeline_builder.extract.reading import Reading, read
from timeline_builder.extract.tellings import Telling, tellings
from timeline_builder.extract.titles import titles
from timeline_builder.extract.words.language import Lexicon, lexicon
from timeline_builder.model import Article, Candidate, Names, Quotation

_WORDS = re.compile(r"\w+")
_JOINT = re.compile(r"[ \t.:–—-]*")  # between a date and the sentence that it leads


def extract(
    article: Article, mentions: Sequence[Mention], names: Names, *, open_names: bool | None = None
) -> tuple[Candidate, ...]:
    """The candidate events of an article in the order of its text, of every factuality.

    mentions     what the tagger found in article.text; only resolved ones carry events
    open_names   whether actors and places that `names` does not hold are given by their names; by default only where
                 `names` holds neither actors nor places
    """
    reads, found = drafts(article, mentions, names, open_names=open_names)
    counted = any(reading.figures for reading in reads)
    agency = article.publisher or (_agency(article.text) if counted else "")
    events = with_claims(reads, found, agency)
    words = lexicon(article.language)
    if not any(event.attributed_to or event.claims for event in events):
        return events
    known = called(((reading.tokens, reading.names) for reading in reads), words)
    return tuple([_by_bare_names(event, known, words) for event in events])


def _agency(text: str) -> str:
    """The agency that the dateline of a text names, "" where none does."""
    line = find_below_heading(text)
    return line.agency if line else ""


def _by_bare_names(event: Candidate, known: Mapping[str, str], words: Lexicon) -> Candidate:
    """An event with its sources by their names alone."""
    source = bare(event.attributed_to, known, words)
    if source != event.attributed_to:
        quotation = replace(event.quotation, attributed_to=source)
        event = replace(event, attributed_to=source, quotation=quotation)
    claimants = [bare(claim.claimed_by, known, words) for claim in event.claims]
    if claimants == [claim.claimed_by for claim in event.claims]:
        return event
    pairs = zip(event.claims, claimants, strict=True)
    return replace(event, claims=tuple(replace(claim, claimed_by=by) for claim, by in pairs))


def drafts(
    article: Article, mentions: Sequence[Mention], names: Names, *, open_names: bool | None = None
) -> tuple[list[Reading], list[Draft]]:
    """The sentences of an article and its candidates without their figures, each with what it was made of."""
    if open_names is None:
        open_names = not (names.actors or names.places)
    words = lexicon(article.language)
    table = kinds.triggers(names.kinds, words.language.code)
    dated = sorted(carriers(article.text, mentions), key=lambda m: (m.start, -m.end))
    line = find_below_heading(article.text)
    span = article.dateline or ((line.start, line.end) if line else None)
    dated = [m for m in dated if not (span and m.start < span[1] and m.end > span[0])]
    listed = entries(article.text, dated)
    dated = [m for m in dated if not alone(article.text, m)]
    reads = read(article.text, dated, listed, names, words, table, span[1] if span else 0)
    told = tellings(reads, article.published, table, words)
    taking_part = parties(told, names, open_names=open_names)
    titled = [_title(telling, by.source, reads) for telling, by in zip(told, taking_part, strict=True)]
    found: dict[tuple[Clause, str], Draft] = {}
    for telling, by, title in zip(told, taking_part, titled, strict=True):
        once = (telling.clause, telling.mention.date.edtf if telling.mention.date else "")
        if once not in found and (title or telling.mention.event is None):
            sure = by.places or [actor for actor in by.actors if actor != by.supposed]
            title = title or _by_kind(telling.kind, names, sure)
            found[once] = _draft(article, telling, by, title)
    return reads, list(found.values())


def _title(telling: Telling, source: str, reads: Sequence[Reading]) -> str:
    """The title that the words of a clause make, "" where they make none."""
    reading = telling.reading
    earlier = reads[telling.number - 1] if telling.number else None
    speaker = source if telling.spoken else ""
    language = reading.words.language
    return titles.title(
        reading.text,
        reading,
        telling.clause,
        language,
        at=telling.at,
        speaker=speaker,
        earlier=earlier,
    )


def _draft(article: Article, telling: Telling, by: Parties, title: str) -> Draft:
    """The draft of an event."""
    reading, mention = telling.reading, telling.mention
    start, end = reading.sentence.start, reading.sentence.end
    if _JOINT.fullmatch(article.text, mention.end, start):
        start = mention.start
    quote = article.text[start:end]
    assert mention.date is not None
    within = start <= mention.start  # a date that is a heading stands above its sentence
    marks = ((mention.start - start, mention.end - start),) if within else ()
    candidate = Candidate(
        key=_key(article.id, quote, str(mention.date), title),
        title=title,
        date=mention.date,
        kind=telling.kind,
        actors=by.actors,
        places=by.places,
        quotation=Quotation(article.id, start, end, quote, marks, by.source),
        mention=mention,
        factuality=telling.factuality,
        attributed_to=by.source,
        date_words=mention.text,
    )
    return Draft(candidate, telling, telling.number)


def _by_kind(kind: str, names: Names, about: Sequence[str]) -> str:
    """A title from the kind and its places or actors, where the clause makes none: its subject is a pronoun that
    stands for nothing that was named.
    """
    label = (names.kinds or default_kinds())[kind].label
    known = {id: actor.name for id, actor in names.actors.items()}
    known.update((id, place.name) for id, place in names.places.items())
    called = ", ".join(known.get(name, name) for name in about)
    return f"{label}: {called}" if called else label


def _key(article: str, quote: str, date: str, title: str) -> str:
    """A key that depends on the sentence alone, so that edits elsewhere in the article leave it."""
    words = " ".join(_WORDS.findall(quote.casefold()))
    digest = hashlib.sha256(f"{words}\n{date}\n{title.casefold()}".encode()).hexdigest()
    return f"{article}#{digest[:12]}"
