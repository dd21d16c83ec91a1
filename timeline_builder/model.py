"""The records that flow through the house: frozen, hashable, without behaviour that touches a file.

Offsets are Unicode code points, end exclusive, into `Article.text`. Ids are ASCII slugs and permanent.
Texts here are plain text as contributed, except fields named `*_markdown`; nothing is HTML yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.errors import Position

Status = Literal["reviewed", "extracted"]
Factuality = Literal["happened", "planned", "denied", "hypothetical"]
Rights = Literal["quote", "full"]
SourceType = Literal["primary", "agency", "ngo", "media", "academic", "reference", "partisan"]
Decision = Literal["confirm", "correct", "merge", "reject"]

NOWHERE = Position("")


# --- what contributors name -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alias:
    """One spelling of a name and the language (ISO 639-1) it belongs to."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A state, organisation, office, group or person that events name. `side` is the id of a Side or empty."""

    id: str
    name: str
    aliases: tuple[Alias, ...] = ()
    side: str = ""
    description: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Place:
    """A place that events name. Contested names stand side by side in `name` ("Shusha / Shushi").

    latitude, longitude   WGS 84 degrees, None where unknown
    approximate           whether the coordinates are; the site says so
    country               as internationally recognised, ISO 3166-1 alpha-2, or empty
    """

    id: str
    name: str
    aliases: tuple[Alias, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    approximate: bool = True
    country: str = ""
    description: str = ""
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event.

    triggers   (language, word, stem ending in * or phrase, with … for words between) pairs that speak for it
    hints      the same for words that only go with it: who takes part, with what
    """

    id: str
    label: str
    colour: str
    icon: str
    triggers: tuple[tuple[str, str], ...] = ()
    hints: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """A perspective that sources are counted by; it marks where a source stands, not how good it is.

    party   whether it is a party to what is told; False for third parties
    """

    id: str
    label: str
    party: bool = True


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of the chronology with its own page; `date` is an EDTF interval (or a single date)."""

    id: str
    title: str
    date: Date
    summary_markdown: str = ""
    questions: tuple[str, ...] = ()
    redirect_from: tuple[str, ...] = ()
    position: Position = NOWHERE


# --- what is said, and where ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quotation:
    """Evidence: a stretch of an article. `marks` are the date words' offsets relative to `quote`."""

    article: str
    start: int
    end: int
    quote: str
    marks: tuple[tuple[int, int], ...] = ()
    attributed_to: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Evidence: a page or document elsewhere. `link` is False where it must be cited without a link.

    published is a Date or None where unknown; archive is the address of an archived copy or empty.
    """

    title: str
    publisher: str
    url: str = ""
    published: Date | None = None
    language: str = ""
    type: SourceType | Literal[""] = ""
    side: str = ""
    archive: str = ""
    note: str = ""
    link: bool = True


Evidence = Quotation | Reference


@dataclass(frozen=True, slots=True)
class Claim:
    """What one party says, kept beside what others say.

    what        "killed", "wounded", "missing", "displaced", "captured", "date", or another word of the contributor's
    count       the number, None where it is kept in words only ("dozens") or is no number
    qualifier   "at least", "up to", "fewer than", "more than", "about", or empty
    whom        of whom ("civilians"), or empty
    text        the claim in words, as a reader should read it; empty where the other fields say it all
    date        the date claimed, for a claim of what "date"
    source      the address or article id of the evidence that carries it, or empty
    """

    what: str
    claimed_by: str
    count: int | None = None
    qualifier: str = ""
    whom: str = ""
    text: str = ""
    date: Date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A reviewer's word on what is found in an article; it wins over extraction from then on.

    quote    the sentence (or a distinct part of it) that the decision is about, verbatim
    date     EDTF of the found event, to tell apart several of one sentence; None where there is one
    event    merge: the event id it belongs to; confirm, correct: the permanent id it gets, or empty
    reason   why it was rejected or merged, in words
    The others replace what was found, where given (None: leave as found).
    """

    quote: str
    decision: Decision
    date: Date | None = None
    event: str = ""
    reason: str = ""
    title: str | None = None
    new_date: Date | None = None
    kind: str | None = None
    actors: tuple[str, ...] | None = None
    places: tuple[str, ...] | None = None
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Article:
    """A source text. `text` is its prose, kept to the letter; Markdown marks are not part of it.

    dateline   (start, end) of an agency's dateline within `text` ("BAKU, October 11. /TASS/."), or None
    side       id of a Side or empty
    rights     "quote": only the quoted sentences may be shown; "full": the whole text
    """

    id: str
    title: str
    publisher: str
    published: Date
    language: str
    text: str
    rights: Rights = "quote"
    url: str = ""
    archive: str = ""
    side: str = ""
    dateline: tuple[int, int] | None = None
    reviews: tuple[Review, ...] = ()
    genre: Literal["news", "narrative", ""] = ""
    position: Position = NOWHERE


# --- what happened ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event that extraction found in one article.

    key      stable under edits elsewhere in the article: from the article id, the sentence's words and the date
    mention  the date mention it stands on; mention.reference names what it was resolved against
    """

    key: str
    title: str
    date: Date
    kind: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    quotation: Quotation
    mention: Mention
    factuality: Factuality = "happened"
    attributed_to: str = ""
    claims: tuple[Claim, ...] = ()
    date_words: str = ""


@dataclass(frozen=True, slots=True)
class Merge:
    """That a report was taken as one of this event, and why ("same day, same kind, same figure: killed")."""

    article: str
    title: str
    date: Date
    reason: str


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the chronology, with everything that is said of it.

    date_note   doubt or precision in words ("day certain; hour given without a zone"); doubtful: shown as in doubt
    claims      rival figures and dates, side by side, by claimant
    merged      reports joined into this one, with the reasons
    path        the contributed file it comes from, or that of the article it was found in
    """

    id: str
    title: str
    date: Date
    kind: str
    status: Status
    era: str = ""
    summary_markdown: str = ""
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    claims: tuple[Claim, ...] = ()
    attributed_to: str = ""
    date_words: str = ""
    date_note: str = ""
    doubtful: bool = False
    related: tuple[str, ...] = ()
    merged: tuple[Merge, ...] = ()
    redirect_from: tuple[str, ...] = ()
    contested: bool = False
    position: Position = NOWHERE


@dataclass(frozen=True, slots=True)
class Names:
    """Everything events may name, by id, in file order."""

    actors: dict[str, Actor] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)
    sides: dict[str, Side] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Content:
    """All that contributors wrote, read and validated: what the reader hands to the stages."""

    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    eras: tuple[Era, ...] = ()
    names: Names = field(default_factory=Names)


@dataclass(frozen=True, slots=True)
class Link:
    """A related event and why it is related ("same place, same day")."""

    event: str
    reason: str


@dataclass(frozen=True, slots=True)
class Chronology:
    """The whole: events in order of date, everything they name, and how they hang together.

    previous, next   event id -> the neighbour's id in the order of dates
    related          event id -> related events with reasons, nearest first
    The by_* tables hold event ids in chronological order; years are those an event's date begins in.
    """

    events: tuple[Event, ...]
    articles: tuple[Article, ...]
    eras: tuple[Era, ...]
    names: Names
    previous: dict[str, str] = field(default_factory=dict)
    next: dict[str, str] = field(default_factory=dict)
    related: dict[str, tuple[Link, ...]] = field(default_factory=dict)
    by_era: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_year: dict[int, tuple[str, ...]] = field(default_factory=dict)
    by_actor: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_place: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_kind: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_article: dict[str, tuple[str, ...]] = field(default_factory=dict)
