"""The records of data/events.json. Their JSON Schema is data/events.schema.json: the descriptions here stand in it.

Keys without a value are left out, except those a reader may rely on: they have no default here.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from timeline_builder.dates.value import Date
from timeline_builder.dates.value import Day as CalendarDay


def _written(value: Any) -> Any:
    return str(value) if isinstance(value, Date | CalendarDay) else value


Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Edtf = Annotated[
    str,
    Field(min_length=4, description="A date as EDTF (ISO 8601-2:2019): 1988-02, 1992/.., 2014-22"),
    BeforeValidator(_written),
]
Day = Annotated[
    str,
    Field(
        pattern=r"^(-?\d{4}|Y-?\d{5,})-\d\d-\d\d$",
        description="A day of the proleptic Gregorian calendar; years are astronomical (0000 is 1 BC), "
        "those of more than four digits begin with Y",
    ),
    BeforeValidator(_written),
]
Address = Annotated[str, Field(description="Absolute, or from the root of the site where its address is unknown")]
Language = Annotated[str, Field(description="ISO 639-1")]


class Record(BaseModel):
    """What all records share: they are frozen, and know their keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def of(cls, source: object, **others: object) -> Self:
        """The record of an object: its attributes of the same names, and others that it does not have as they are."""
        same = {name: getattr(source, name) for name in cls.model_fields if hasattr(source, name)}
        return cls.model_validate(same | others)


class ActorRecord(Record):
    """A state, organisation, office, group or person."""

    id: Slug
    name: str
    url: Address
    aliases: dict[str, tuple[str, ...]] = Field(default={}, description="Other spellings by language (ISO 639-1)")
    side: str = ""
    description: str = ""


class PlaceRecord(Record):
    """A place; contested names stand side by side in its name."""

    id: Slug
    name: str
    url: Address
    aliases: dict[str, tuple[str, ...]] = Field(default={}, description="Other spellings by language (ISO 639-1)")
    latitude: float | None = Field(None, ge=-90, le=90, description="WGS 84, degrees")
    longitude: float | None = Field(None, ge=-180, le=180, description="WGS 84, degrees")
    approximate: bool = Field(False, description="Whether the coordinates are approximate")
    country: str = Field("", description="As internationally recognised, ISO 3166-1 alpha-2")
    description: str = ""


class KindRecord(Record):
    """A kind of event."""

    id: Slug
    label: str
    url: Address
    colour: str = ""


class SideRecord(Record):
    """Where a source stands; it says nothing of how good the source is."""

    id: str
    label: str


class EraRecord(Record):
    """A stretch of the chronology."""

    id: Slug
    title: str
    date: Edtf
    earliest: Day | None
    latest: Day | None
    url: Address
    summary: str = Field("", description="Plain text")
    questions: tuple[str, ...] = ()


class ArticleRecord(Record):
    """A source text that events were read from. Its text is not part of the data: see its rights."""

    id: Slug
    title: str
    publisher: str
    published: Edtf
    language: Language
    page: Address
    rights: Literal["quote", "full"]
    url: str = ""
    archive: str = ""
    side: str = ""


class QuotationRecord(Record):
    """Words of an article, verbatim."""

    form: Literal["quotation"]
    article: Slug = Field(description="The id of one of the articles")
    quote: str = Field(min_length=1)
    start: int = Field(ge=0, description="Where the quotation begins in the article's prose, in Unicode code points")
    end: int = Field(ge=1, description="Where it ends, exclusive")
    marks: tuple[tuple[int, int], ...] = Field(
        default=(), description="Where the words of the date are: start and end (exclusive) within the quotation"
    )
    attributed_to: str = ""


class ReferenceRecord(Record):
    """A page or document elsewhere."""

    form: Literal["reference"]
    title: str
    publisher: str
    url: str = ""
    link: bool = Field(True, description="False: to be cited without a link")
    published: Edtf | None = None
    language: str = ""
    type: str = Field("", description="primary, agency, ngo, media, academic, reference or partisan")
    side: str = ""
    archive: str = ""
    note: str = ""


class ClaimRecord(Record):
    """What one party says, beside what others say."""

    what: str = Field(description='"killed", "wounded", "displaced", "date" or another word')
    claimed_by: str
    count: int | None = None
    qualifier: str = Field("", description='"at least", "up to", "fewer than", "more than" or "about"')
    whom: str = ""
    text: str = ""
    date: Edtf | None = None
    source: str = Field("", description="The address or article id of the evidence that carries the claim")


class MergeRecord(Record):
    """A report that was taken as one of this event, and why."""

    article: Slug
    title: str
    date: Edtf
    reason: str


class LinkRecord(Record):
    """A related event."""

    event: Slug
    reason: str


class EventRecord(Record):
    """One event with everything that is said of it."""

    id: Slug = Field(description="Permanent: it does not change when the title or the date is corrected")
    title: str
    date: Edtf
    earliest: Day | None = Field(description="The first day it can have begun on; null where that is open or unknown")
    latest: Day | None = Field(description="The last day it can have ended on; null where that is open or unknown")
    kind: str
    status: Literal["reviewed", "extracted"] = Field(
        description="reviewed: a person wrote or confirmed it; extracted: found by the builder and not yet reviewed"
    )
    era: str | None = Field(description="The id of one of the eras, or null")
    actors: tuple[str, ...] = Field(description="Ids of the actors")
    places: tuple[str, ...] = Field(description="Ids of the places")
    url: Address
    summary: str = Field("", description="Plain text")
    date_words: str = Field("", description="The date as it is said in words")
    date_note: str = Field("", description="Doubt or precision, in words")
    doubtful: bool = Field(False, description="Whether the date is in doubt")
    contested: bool = Field(False, description="Whether the sides tell it differently")
    attributed_to: str = Field("", description="Who says so, where the event is one party's word")
    evidence: tuple[Annotated[QuotationRecord | ReferenceRecord, Field(discriminator="form")], ...]
    claims: tuple[ClaimRecord, ...] = ()
    merged: tuple[MergeRecord, ...] = ()
    related: tuple[LinkRecord, ...] = ()
    redirect_from: tuple[str, ...] = Field(default=(), description="Earlier ids of this event")
    added: str = Field("", description="The day its file was added to the project, where that is known")
    changed: str = Field("", description="The day its file was last changed, where that is known")


class ChronologyRecord(Record):
    """A chronology: events in order of date, and everything they name."""

    name: str
    description: str = ""
    url: str = Field("", description="The address of the site, where it is known")
    language: Language
    events: tuple[EventRecord, ...] = Field(description="In order of date")
    eras: tuple[EraRecord, ...]
    actors: tuple[ActorRecord, ...]
    places: tuple[PlaceRecord, ...]
    kinds: tuple[KindRecord, ...]
    sides: tuple[SideRecord, ...]
    articles: tuple[ArticleRecord, ...]
