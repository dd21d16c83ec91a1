"""What people type on a command line or in front matter -> a Date."""

from __future__ import annotations

import datetime
import re

from timeline_builder.dates import languages
from timeline_builder.dates.detect import language_of
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError

_EDTF = re.compile(r"(?P<edtf>-?\d{4}(?:-\d\d){1,2}(?:T[\d:+Z-]+)?[?~%]?)")
_HINT = "write EDTF such as 2020-10-10, 1988-02, 2014-22 or 1992/1994, or words such as 10 October 2020"


def read_typed(text: str, language: str | None = None) -> Date:
    """The date of a typed text: EDTF as it is, else words of a language, else what dateparser makes of it.

    Raises DateError for what names no date, and for what can be read in two ways, with both readings.
    """
    text = text.strip()
    try:
        return Date.parse(text)
    except DateError as error:
        wrong = error
    if _EDTF.fullmatch(text):  # meant as EDTF, and wrong: 2020-02-30
        raise wrong
    today = Date.parse(datetime.datetime.now(tz=datetime.UTC).date().isoformat())
    detected = language or language_of(text)
    for code in [detected] if language else dict.fromkeys([detected, *languages.codes()]):
        for mention in tag(text, published=today, genre="news", language=code):
            if _covers(mention, text):
                return _settled(mention, text)
    if not any(sign.isdigit() for sign in text):
        raise wrong
    return _by_dateparser(text, language, wrong)


def _settled(mention: Mention, text: str) -> Date:
    if mention.date is not None:
        return mention.date
    if mention.readings:
        raise DateError(text, "can be read in two ways", "write " + " or ".join(map(str, mention.readings)))
    raise DateError(text, f"is no date ({mention.reason})", _HINT)


def _covers(mention: Mention, text: str) -> bool:
    return not any(sign.isalnum() for sign in text[: mention.start] + text[mention.end :])


def _by_dateparser(text: str, language: str | None, wrong: DateError) -> Date:
    import dateparser  # 200 ms: only where the tagger has nothing to say

    settings = {"REQUIRE_PARTS": ["year", "month", "day"], "RETURN_AS_TIMEZONE_AWARE": False}
    readings = set()
    for order in ("DMY", "MDY"):
        found = dateparser.parse(
            text,
            languages=[language] if language else None,
            settings={**settings, "DATE_ORDER": order},
        )
        if found is not None:
            readings.add(found.date())
    if not readings:
        raise wrong
    if len(readings) > 1:
        raise DateError(text, "can be read in two ways", "write " + " or ".join(sorted(map(str, readings))))
    return Date.parse(readings.pop().isoformat())
