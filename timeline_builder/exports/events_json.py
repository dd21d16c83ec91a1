"""data/events.json, the whole chronology, and its JSON Schema, data/events.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from timeline_builder import paths
from timeline_builder.exports import _events
from timeline_builder.exports._records import (
    ActorRecord,
    ArticleRecord,
    ChronologyRecord,
    ClaimRecord,
    EraRecord,
    EventRecord,
    KindRecord,
    LinkRecord,
    MergeRecord,
    PlaceRecord,
    QuotationRecord,
    ReferenceRecord,
    SideRecord,
)
from timeline_builder.exports._text import plain
from timeline_builder.model import Alias, Chronology, Event, Evidence, Place, Quotation
from timeline_builder.output import File, Settings

# The dialect that pydantic writes (https://json-schema.org/draft/2020-12).
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def export(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The two files."""
    record = record_of(chronology, settings)
    text = record.model_dump_json(indent=1, exclude_defaults=True)
    yield File(paths.data("events.json"), (text + "\n").encode())
    yield File(paths.data("events.schema.json"), (json.dumps(schema(), ensure_ascii=False, indent=1) + "\n").encode())


def schema() -> dict[str, object]:
    """The JSON Schema of data/events.json."""
    return {"$schema": DIALECT} | ChronologyRecord.model_json_schema()


def record_of(chronology: Chronology, settings: Settings) -> ChronologyRecord:
    """The chronology as it is written down."""
    names = chronology.names
    at = settings.absolute
    return ChronologyRecord(
        name=settings.site_name,
        description=settings.site_description,
        url=settings.site_url,
        language=settings.language,
        events=tuple(_event(event, chronology, settings) for event in chronology.events),
        eras=tuple(
            EraRecord.of(
                era,
                earliest=era.date.earliest,
                latest=era.date.latest,
                url=at(paths.era(era.id)),
                summary=plain(era.summary_markdown),
            )
            for era in chronology.eras
        ),
        actors=tuple(
            ActorRecord.of(actor, url=at(paths.actor(actor.id)), aliases=_by_language(actor.aliases))
            for actor in names.actors.values()
        ),
        places=tuple(_place(place, settings) for place in names.places.values()),
        kinds=tuple(KindRecord.of(kind, url=at(paths.kind(kind.id))) for kind in names.kinds.values()),
        sides=tuple(SideRecord.of(side) for side in names.sides.values()),
        articles=tuple(ArticleRecord.of(article, page=at(paths.source(article.id))) for article in chronology.articles),
    )


def _place(place: Place, settings: Settings) -> PlaceRecord:
    return PlaceRecord.of(
        place,
        url=settings.absolute(paths.place(place.id)),
        aliases=_by_language(place.aliases),
        approximate=place.approximate and place.latitude is not None,
    )


def _by_language(aliases: Sequence[Alias]) -> dict[str, tuple[str, ...]]:
    languages = dict.fromkeys(alias.language for alias in aliases)
    return {code: tuple(alias.text for alias in aliases if alias.language == code) for code in languages}


def _event(event: Event, chronology: Chronology, settings: Settings) -> EventRecord:
    return EventRecord.of(
        event,
        earliest=event.date.earliest,
        latest=event.date.latest,
        era=event.era or None,
        url=_events.url(event, settings),
        summary=plain(event.summary_markdown),
        evidence=tuple(_evidence(evidence) for evidence in event.evidence),
        claims=tuple(ClaimRecord.of(claim) for claim in event.claims),
        merged=tuple(MergeRecord.of(merge) for merge in event.merged),
        related=tuple(LinkRecord.of(link) for link in chronology.related.get(event.id, ())),
        added=settings.added.get(event.position.path, ""),
        changed=_events.changed_on(event, settings),
    )


def _evidence(evidence: Evidence) -> QuotationRecord | ReferenceRecord:
    if isinstance(evidence, Quotation):
        return QuotationRecord.of(evidence, form="quotation")
    return ReferenceRecord.of(evidence, form="reference")
