"""The types of front matter's values: every one begins as a text, and an error says what would be right.

Errors are `PydanticCustomError`s: their type is a problem's code, their context holds `text` and `fix`.
Validation takes `Known` as its context: what ids exist; without it, ids are not looked up.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, LiteralString, get_args
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from timeline_builder.content.gate import SLUG
from timeline_builder.content.wording import did_you_mean, listed, shown
from timeline_builder.dates.typed import read_typed
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError


@dataclass(frozen=True)
class Known:
    """What contributed files may name: ids by what they name, and the prose of articles by id.

    A group that is missing could not be read: its ids are not looked up, so that one broken file gives
    one problem. An article without prose likewise.
    """

    ids: Mapping[str, Collection[str]] = field(default_factory=dict)
    prose: Mapping[str, str] = field(default_factory=dict)
    own_prose: str = ""  # that of the article being validated


def fail(code: LiteralString, text: str, fix: str = "") -> PydanticCustomError:
    """The error of one value: "{text}; {fix}"."""
    return PydanticCustomError(code, "{text}", {"text": text, "fix": fix})


# --- text ---------------------------------------------------------------------------------------------------------


def _one_line(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def at_most(length: int) -> AfterValidator:
    """A text of at most so many characters."""

    def check(value: str) -> str:
        if len(value) > length:
            raise fail("too-long", f"{shown(value)} has {len(value)} characters", f"use at most {length}")
        return value

    return AfterValidator(check)


# Line breaks of folded YAML are no part of a title or a name.
Line = Annotated[str, BeforeValidator(_one_line), Field(min_length=1)]
Title = Annotated[Line, at_most(90), Field(max_length=90)]
Text = Annotated[str, Field(min_length=1)]


# --- dates --------------------------------------------------------------------------------------------------------


def _date(value: Any) -> Date:
    if not isinstance(value, str):
        raise fail("bad-date", "a date must be a text", "write a date such as 2020-10-10")
    try:
        return Date.parse(value)
    except DateError as error:
        raise fail("bad-date", f"{shown(value)} {error.reason}", _in_words(value) or error.hint) from None


def _in_words(value: str) -> str:
    """The fix for a date with its year in words ("10 October 2020"), else ""."""
    if not re.search(r"[^\W\d_]{3}|[0-9]\.[0-9]", value) or not re.search(r"[0-9]{4}", value):
        return ""  # "yesterday" would be another day tomorrow
    try:
        return f"write {read_typed(value)}"
    except DateError:
        return ""


EDTFDate = Annotated[
    Date,
    PlainValidator(_date),
    WithJsonSchema(
        {
            "type": ["string", "integer"],  # editors read 1992 as a number
            "title": "EDTF date",
            "description": "2020-10-10, 2020-10-10T12:00, 1988-02, 2014-22 (summer), 1992/1994, 1992/.., 1988-02~",
            "pattern": r"^[0-9XY?~%.:/TZ+-]+$",
        }
    ),
]


# --- words of a fixed set -----------------------------------------------------------------------------------------


def one_of(words: Any) -> BeforeValidator:
    """One of the words of a Literal type."""
    choice = get_args(words)

    def check(value: Any) -> Any:
        if isinstance(value, str) and value not in choice:
            fix = did_you_mean(value, choice, f"use {listed(choice)}")
            raise fail("unknown-value", f"{shown(value)} is not a word for this key", fix)
        return value

    return BeforeValidator(check)


def _boolean(value: Any) -> Any:
    if isinstance(value, str):
        if value.lower() in ("true", "yes", "false", "no"):
            return value.lower() in ("true", "yes")
        raise fail("bad-boolean", f"{shown(value)} is neither true nor false", "write true or false")
    return value


Boolean = Annotated[bool, BeforeValidator(_boolean)]


# --- numbers ------------------------------------------------------------------------------------------------------


def _count(value: Any) -> Any:
    if not isinstance(value, str) or re.fullmatch(r"[0-9]{1,12}", value):
        return value
    digits = re.sub(r"(?<=[0-9])[,. _’'](?=[0-9]{3}(?:[^0-9]|$))", "", value)
    fix = f"write {digits}" if re.fullmatch(r"[0-9]+", digits) else "write digits only, or leave count out and use text"
    raise fail("bad-number", f"{shown(value)} is not a whole number", fix)


Count = Annotated[int, BeforeValidator(_count)]


def degrees(limit: int) -> BeforeValidator:
    """Decimal degrees of WGS 84, from -limit to limit."""

    def check(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if not re.fullmatch(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,12})?", value):
            raise fail(
                "bad-number", f"{shown(value)} is not a number of degrees", "write decimal degrees such as 39.76"
            )
        if abs(float(value)) > limit:
            raise fail("bad-number", f"{shown(value)} is out of range", f"degrees here go from -{limit} to {limit}")
        return value

    return BeforeValidator(check)


Latitude = Annotated[float, degrees(90), Field(ge=-90, le=90)]
Longitude = Annotated[float, degrees(180), Field(ge=-180, le=180)]


# --- addresses and codes ------------------------------------------------------------------------------------------


def _url(value: str) -> str:
    scheme = re.match(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):", value)
    if scheme and scheme["scheme"].lower() not in ("http", "https"):
        raise fail("bad-url", f"{shown(value)} is no http or https address", "link to a page that begins with https://")
    if scheme is None:
        fix = f"write https://{value}" if re.match(r"[\w-]+(?:\.[\w-]+)+(?:/|$)", value) else "begin it with https://"
        raise fail("bad-url", f"{shown(value)} is no http or https address", fix)
    if re.search(r"[\s<>\"{}|\\^`]", value):
        raise fail("bad-url", f"{shown(value)} holds a character that addresses cannot have", "copy it anew")
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if "@" in value.partition("://")[2].partition("/")[0]:
        raise fail("bad-url", f"{shown(value)} holds a user name", "write it without what stands before the @")
    if not host:
        raise fail("bad-url", f"{shown(value)} names no host", "write an address such as https://example.org/page")
    return value


Url = Annotated[str, AfterValidator(_url), Field(json_schema_extra={"format": "uri", "pattern": "^https?://"})]


def _form(pattern: str, code: LiteralString, what: str, fix: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise fail(code, f"{shown(value)} is {what}", fix)
        return value

    return AfterValidator(check)


def _pattern(pattern: str) -> Any:
    return Field(json_schema_extra={"pattern": f"^(?:{pattern})$"})


_LANGUAGE, _COUNTRY, _COLOUR, _ICON, _SIDE = (
    r"[a-z]{2}",
    r"[A-Z]{2}",
    r"#[0-9a-fA-F]{6}",
    r"[a-z0-9-]+",
    r"[A-Za-z0-9-]+",
)

Language = Annotated[
    str,
    _form(_LANGUAGE, "bad-language", "no language code", "write two letters of ISO 639-1 such as en, ru, az or hy"),
    _pattern(_LANGUAGE),
]
Country = Annotated[
    str,
    _form(_COUNTRY, "bad-country", "no country code", "write two capitals of ISO 3166-1 such as AZ or AM"),
    _pattern(_COUNTRY),
]
Colour = Annotated[
    str, _form(_COLOUR, "bad-colour", "no colour", 'write six hexadecimal digits such as "#0072b2"'), _pattern(_COLOUR)
]
Icon = Annotated[
    str, _form(_ICON, "bad-icon", "no name of an icon", "write a name of Material Design Icons such as handshake"),
    _pattern(_ICON),
]  # fmt: skip

_SLUG_FIX = "use lower-case letters a to z, digits and single hyphens"
Slug = Annotated[str, _form(SLUG.pattern, "bad-id", "no id", _SLUG_FIX), _pattern(SLUG.pattern)]
SideSlug = Annotated[str, _form(_SIDE, "bad-id", "no id of a side", "use letters, digits and hyphens"), _pattern(_SIDE)]


# --- ids that must exist ------------------------------------------------------------------------------------------


def id_of(group: str, what: str) -> AfterValidator:
    """An id that must exist in a group of `Known`."""

    def check(value: str, info: ValidationInfo) -> str:
        return existing(value, group, what, info)

    return AfterValidator(check)


def existing(value: str, group: str, what: str, info: ValidationInfo) -> str:
    """The id, where its group holds it; else raises the error that names the closest one."""
    known = info.context.ids.get(group) if info.context else None
    if known is not None and value not in known:
        otherwise = f"known: {listed(sorted(known))}" if 0 < len(known) <= 12 else _HOME[group]
        raise fail("unknown-id", f"there is no {what} {shown(value)}", did_you_mean(value, known, otherwise))
    return value


_HOME = {
    "eras": "eras are files of content/eras/",
    "events": "events are files of content/events/",
    "articles": "articles are files of content/articles/",
    "kinds": "a new kind needs an entry in site_config/kinds.yml",
    "sides": "sides stand in site_config/sides.yml",
    "actors": "actors stand in content/actors.yml",
    "places": "places stand in content/places.yml",
}

EraId = Annotated[str, id_of("eras", "era")]
EventId = Annotated[str, id_of("events", "event")]
ArticleId = Annotated[str, id_of("articles", "article")]
KindId = Annotated[str, id_of("kinds", "kind")]
SideId = Annotated[str, id_of("sides", "side")]
ActorId = Annotated[str, id_of("actors", "actor")]
PlaceId = Annotated[str, id_of("places", "place")]
