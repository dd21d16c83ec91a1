"""From validated front matter to the records of the chronology."""

from __future__ import annotations

from collections.abc import Mapping

from timeline_builder.content.dateline import find_dateline
from timeline_builder.content.front_matter import Document
from timeline_builder.content.quotes import find_quote
from timeline_builder.content.schema import (
    ActorMatter,
    ArticleMatter,
    ClaimMatter,
    EraMatter,
    EventMatter,
    KindMatter,
    PlaceMatter,
    QuotationMatter,
    ReferenceMatter,
    ReviewMatter,
    SideMatter,
)
from timeline_builder.dates.detect import language_of
from timeline_builder.model import (
    Actor,
    Alias,
    Article,
    Claim,
    Era,
    Event,
    Evidence,
    Kind,
    Place,
    Quotation,
    Reference,
    Review,
    Side,
)


def event(id_: str, matter: EventMatter, document: Document, prose: Mapping[str, str]) -> Event:
    """A curated event; `prose` holds the text of every article it quotes, by id."""
    return Event(
        id=id_,
        title=matter.title,
        date=matter.date,
        kind=matter.kind,
        status="reviewed",
        era=matter.era,
        summary_markdown=document.body,
        actors=tuple(matter.actors),
        places=tuple(matter.places),
        evidence=tuple(_evidence(entry, prose) for entry in matter.evidence),
        claims=tuple(_claim(entry) for entry in matter.claims),
        attributed_to=matter.attributed_to,
        date_words=matter.date_words,
        date_note=matter.date_note,
        doubtful=matter.doubtful,
        related=tuple(matter.related),
        redirect_from=tuple(matter.redirect_from),
        contested=matter.contested,
        position=document.at(0),
    )


def quotable(matter: EventMatter, prose: Mapping[str, str]) -> bool:
    """Whether every article that an event quotes could be read."""
    return all(entry.article in prose for entry in matter.evidence if isinstance(entry, QuotationMatter))


def _evidence(entry: QuotationMatter | ReferenceMatter, prose: Mapping[str, str]) -> Evidence:
    if isinstance(entry, ReferenceMatter):
        return Reference(**{name: getattr(entry, name) for name in ReferenceMatter.model_fields})
    text = prose[entry.article]
    quote = _as_written(text, entry.quote)
    start = text.index(quote)
    return Quotation(entry.article, start, start + len(quote), quote, attributed_to=entry.attributed_to)


def _as_written(prose: str, quote: str) -> str:
    """A quotation as the article has it: where it breaks a line, the front matter may have a space."""
    span = find_quote(prose, quote)
    assert span is not None, "validation found the quotation"
    return prose[slice(*span)]


def _claim(entry: ClaimMatter) -> Claim:
    return Claim(**{name: getattr(entry, name) for name in ClaimMatter.model_fields})


def article(id_: str, matter: ArticleMatter, document: Document, prose: str) -> Article:
    """A source text with its reviews."""
    dateline = find_dateline(prose)
    return Article(
        id=id_,
        title=matter.title,
        publisher=matter.publisher,
        published=matter.published,
        language=matter.language or language_of(prose),
        text=prose,
        rights=matter.rights,
        url=matter.url,
        archive=matter.archive,
        side=matter.side,
        dateline=dateline[:2] if dateline else None,
        reviews=tuple(_review(entry, document, i, prose) for i, entry in enumerate(matter.events)),
        genre=matter.genre,
        position=document.at(0),
    )


def _review(entry: ReviewMatter, document: Document, index: int, prose: str) -> Review:
    return Review(
        quote=_as_written(prose, entry.quote),
        decision=entry.decision,
        date=entry.date,
        event=entry.event,
        reason=entry.reason,
        title=entry.title,
        new_date=entry.new_date,
        kind=entry.kind,
        actors=None if entry.actors is None else tuple(entry.actors),
        places=None if entry.places is None else tuple(entry.places),
        position=document.value("events", index),
    )


def era(id_: str, matter: EraMatter, document: Document) -> Era:
    """An era with its summary."""
    return Era(
        id=id_,
        title=matter.title,
        date=matter.date,
        summary_markdown=document.body,
        questions=tuple(matter.questions),
        redirect_from=tuple(matter.redirect_from),
        position=document.at(0),
    )


def actor(matter: ActorMatter, document: Document, index: int) -> Actor:
    """An entry of actors.yml."""
    return Actor(
        matter.id, matter.name, _aliases(matter.aliases), matter.side, matter.description, document.value(index)
    )


def place(matter: PlaceMatter, document: Document, index: int) -> Place:
    """An entry of places.yml."""
    return Place(
        id=matter.id,
        name=matter.name,
        aliases=_aliases(matter.aliases),
        latitude=matter.latitude,
        longitude=matter.longitude,
        approximate=matter.approximate,
        country=matter.country,
        description=matter.description,
        position=document.value(index),
    )


def kind(matter: KindMatter, document: Document, index: int) -> Kind:
    """An entry of kinds.yml."""
    triggers, hints = (
        tuple((language, word) for language, words in by_language.items() for word in words)
        for by_language in (matter.triggers, matter.hints)
    )
    return Kind(matter.id, matter.label, matter.colour, matter.icon, triggers, hints)


def side(matter: SideMatter, document: Document, index: int) -> Side:
    """An entry of sides.yml."""
    return Side(matter.id, matter.label, matter.party)


def _aliases(by_language: dict[str, list[str]]) -> tuple[Alias, ...]:
    return tuple(Alias(text, language) for language, texts in by_language.items() for text in texts)
