"""What each contributed file may hold: the models of its front matter.

They are validated with `Known` as context (see `fields`); checks that need several keys at once stand in
`rules`, on the data itself, so that one wrong value hides no other problem.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, ValidationInfo, field_validator, model_validator

from timeline_builder.content.fields import (
    ActorId,
    ArticleId,
    Boolean,
    Colour,
    Count,
    Country,
    EDTFDate,
    EraId,
    EventId,
    Icon,
    KindId,
    Language,
    Latitude,
    Line,
    Longitude,
    PlaceId,
    SideId,
    SideSlug,
    Slug,
    Text,
    Title,
    Url,
    existing,
    fail,
    one_of,
)
from timeline_builder.content.quotes import find_quote
from timeline_builder.content.slugs import FOUND_ID
from timeline_builder.content.wording import shown
from timeline_builder.model import Decision, Rights, SourceType


class Matter(BaseModel):
    """The base of all: unknown keys are refused, a key without a value counts as left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, data: Any) -> Any:
        if not isinstance(data, dict) or "" not in data.values():
            return data
        return {key: value for key, value in data.items() if value != "" or key not in cls.model_fields}


class QuotationMatter(Matter):
    """Evidence from an article of this chronology: words found in it verbatim."""

    article: ArticleId = Field(description="id of a file of content/articles/")
    quote: Text = Field(description="words of the article, verbatim")
    attributed_to: Line = Field("", description="who says it, where the words themselves do not tell")

    @field_validator("quote")
    @classmethod
    def _verbatim(cls, quote: str, info: ValidationInfo) -> str:
        prose = info.context.prose.get(info.data.get("article")) if info.context else None
        if prose is not None and find_quote(prose, quote) is None:
            raise quote_not_found(quote, prose, f"the article {shown(info.data['article'])}")
        return quote


def quote_not_found(quote: str, prose: str, where: str) -> Exception:
    """The error of a quotation that its article does not hold, with the likely slip."""
    loose = find_quote(prose, quote, loosely=True)
    fix = f"the article has {shown(prose[slice(*loose)])}" if loose else "copy the words from it to the letter"
    return fail("quote-not-found", f"{shown(quote)} is not in {where}", fix)


class ReferenceMatter(Matter):
    """Evidence elsewhere: a page or a document."""

    title: Line = Field(description="title of the page or document")
    publisher: Line = Field(description="who published it")
    url: Url = Field("", description="its address")
    published: EDTFDate | None = Field(None, description="when it was published")
    language: Language = Field("", description="its language, ISO 639-1")
    type: Annotated[SourceType | Literal[""], one_of(SourceType)] = Field("", description="what sort of source it is")
    side: SideId = Field("", description="where it stands: an id of site_config/sides.yml")
    archive: Url = Field("", description="the address of an archived copy")
    link: Boolean = Field(True, description="false: cite it without a link")
    note: Line = Field("", description="what a reader should know of it")


def _form(value: Any) -> str | None:
    if isinstance(value, dict):
        return "quotation" if "article" in value or "quote" in value else "reference"
    return getattr(value, "form", None)


EvidenceMatter = Annotated[
    Annotated[QuotationMatter, Tag("quotation")] | Annotated[ReferenceMatter, Tag("reference")], Discriminator(_form)
]


class ClaimMatter(Matter):
    """What one party says."""

    what: Line = Field(description="killed, wounded, missing, displaced, captured, date, or another word")
    date: EDTFDate | None = Field(None, description="for what: date, the date claimed")
    count: Count | None = Field(None, description="the number, digits only")
    qualifier: Line = Field("", description="at least, up to, fewer than, more than, about")
    whom: Line = Field("", description="of whom: civilians, soldiers")
    text: Line = Field("", description="the claim in words")
    claimed_by: Line = Field(description="who says so")
    source: Line = Field("", description="the address or article id of the evidence that carries it")


class EventMatter(Matter):
    """The front matter of content/events/<id>.md."""

    title: Title = Field(description="what happened, in at most 90 characters, without the date")
    date: EDTFDate = Field(description="when it happened")
    date_words: Line = Field("", description="the date as the site should say it")
    date_note: Line = Field("", description="doubt or precision, in words")
    doubtful: Boolean = Field(False, description="true: the site marks the date as in doubt")
    kind: KindId = Field(description="an id of site_config/kinds.yml")
    era: EraId = Field("", description="overrides the era that the date falls into")
    actors: list[ActorId] = Field([], description="ids of content/actors.yml")
    places: list[PlaceId] = Field([], description="ids of content/places.yml")
    attributed_to: Line = Field("", description="who says so, of an event known from one party only")
    contested: Boolean = Field(False, description="true: the sides tell it differently")
    related: list[EventId] = Field([], description="ids of events")
    redirect_from: list[Slug] = Field([], description="earlier ids of this event")
    evidence: list[EvidenceMatter] = Field(description="quotations and references, at least one")
    claims: list[ClaimMatter] = Field([], description="what parties say, side by side")


class ReviewMatter(Matter):
    """A reviewer's decision on what is found in an article."""

    quote: Text = Field(description="words of the body, verbatim")
    date: EDTFDate | None = Field(None, description="the found date, where one sentence holds several events")
    decision: Annotated[Decision, one_of(Decision)] = Field(description="what to do with the event found there")
    event: Slug = Field("", description="merge: the event it belongs to; confirm, correct: its permanent id")
    reason: Line = Field("", description="why it is rejected or merged")
    title: Title | None = Field(None, description="correct: the right title")
    new_date: EDTFDate | None = Field(None, description="correct: the right date")
    kind: KindId | None = Field(None, description="correct: the right kind")
    actors: list[ActorId] | None = Field(None, description="correct: the right actors")
    places: list[PlaceId] | None = Field(None, description="correct: the right places")

    @field_validator("quote")
    @classmethod
    def _verbatim(cls, quote: str, info: ValidationInfo) -> str:
        prose = info.context.own_prose if info.context else ""
        if prose and find_quote(prose, quote) is None:
            raise quote_not_found(quote, prose, "the text below")
        return quote

    @field_validator("event")
    @classmethod
    def _exists(cls, event: str, info: ValidationInfo) -> str:
        # an event found in another article has an id of the builder's: whether there is one, the build knows
        if info.data.get("decision") != "merge" or not event or FOUND_ID.search(event):
            return event
        return existing(event, "events", "event", info)


class ArticleMatter(Matter):
    """The front matter of content/articles/<id>.md."""

    title: Line = Field(description="its title")
    publisher: Line = Field(description="who published it")
    published: EDTFDate = Field(description="when it was published")
    language: Language = Field("", description="its language, ISO 639-1; else detected")
    rights: Annotated[Rights, one_of(Rights)] = Field("quote", description="what may be shown of its text")
    url: Url = Field("", description="its address")
    archive: Url = Field("", description="the address of an archived copy")
    side: SideId = Field("", description="where it stands: an id of site_config/sides.yml")
    genre: Annotated[Literal["news", "narrative", ""], one_of(Literal["news", "narrative"])] = Field(
        "", description="how its dates are read; else detected"
    )
    events: list[ReviewMatter] = Field([], description="a reviewer's decisions on what is found in it")


class EraMatter(Matter):
    """The front matter of content/eras/<id>.md."""

    title: Title = Field(description="its name")
    date: EDTFDate = Field(description="from when to when")
    questions: list[Line] = Field([], description="questions for students")
    redirect_from: list[Slug] = Field([], description="earlier ids of this era")


class NamedMatter(Matter):
    """An entry of a list that others name by its id."""

    id: Slug = Field(description="lower-case letters a to z, digits and hyphens; permanent")


class ActorMatter(NamedMatter):
    """An entry of content/actors.yml."""

    name: Line = Field(description="its name; contested names side by side")
    aliases: dict[Language, list[Line]] = Field({}, description="every spelling in use, by language")
    side: SideId = Field("", description="an id of site_config/sides.yml")
    description: Line = Field("", description="a line about it, plain text")


class PlaceMatter(NamedMatter):
    """An entry of content/places.yml."""

    name: Line = Field(description="its name; contested names side by side")
    aliases: dict[Language, list[Line]] = Field({}, description="every spelling in use, by language")
    latitude: Latitude | None = Field(None, description="decimal degrees north")
    longitude: Longitude | None = Field(None, description="decimal degrees east")
    approximate: Boolean = Field(True, description="whether the coordinates are")
    country: Country = Field("", description="as internationally recognised, ISO 3166-1")
    description: Line = Field("", description="a line about it, plain text")


class KindMatter(NamedMatter):
    """An entry of site_config/kinds.yml."""

    label: Line = Field(description="as the site calls it")
    colour: Colour = Field(description='six hexadecimal digits such as "#0072b2"')
    icon: Icon = Field(description="a name of Material Design Icons")
    triggers: dict[Language, list[Line]] = Field(
        {}, description="words that speak for it, by language; a stem ends in *, … stands for words between"
    )
    hints: dict[Language, list[Line]] = Field({}, description="words that only go with it, by language")


class SideMatter(NamedMatter):
    """An entry of site_config/sides.yml."""

    id: SideSlug = Field(description="letters, digits and hyphens")
    label: Line = Field(description="as the site calls it")
    party: Boolean = Field(True, description="false: a third party, which takes no side")


# What files hold, by what the reader calls them: front matter, or a list of entries.
SHAPES: dict[str, Any] = {
    "articles": ArticleMatter,
    "events": EventMatter,
    "eras": EraMatter,
    "actors": list[ActorMatter],
    "places": list[PlaceMatter],
    "kinds": list[KindMatter],
    "sides": list[SideMatter],
}
