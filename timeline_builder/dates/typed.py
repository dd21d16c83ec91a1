"""What people type on a command line or in front matter -> a Date."""

from __future__ import annotations

import datetime

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError

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
    today = Date.parse(datetime.datetime.now(tz=datetime.UTC).date().isoformat())
    mentions = tag(text, published=today, genre="news", language=language)
    whole = [mention for mention in mentions if _covers(mention.text, text)]
    for mention in whole:
        if mention.status == "ambiguous":
            readings = " or ".join(str(reading) for reading in mention.readings)
            raise DateError(text, "can be read in two ways", f"write {readings}")
        if mention.date is not None:
            return mention.date
        if mention.reason:
            raise DateError(text, f"is no date ({mention.reason})", _HINT)
    if mentions or not any(sign.isdigit() for sign in text):
        raise DateError(text, wrong.reason, wrong.hint)
    return _by_dateparser(text, language, wrong)


def _covers(part: str, text: str) -> bool:
    rest = text.replace(part, "", 1)
    return not any(sign.isalnum() for sign in rest)


def _by_dateparser(text: str, language: str | None, wrong: DateError) -> Date:
    import dateparser  # 200 ms: only where the tagger has nothing to say

    settings = {"REQUIRE_PARTS": ["year", "month"], "PREFER_DAY_OF_MONTH": "first", "RETURN_AS_TIMEZONE_AWARE": False}
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
        raise DateError(text, wrong.reason, wrong.hint)
    if len(readings) > 1:
        raise DateError(text, "can be read in two ways", "write " + " or ".join(sorted(map(str, readings))))
    return Date.parse(readings.pop().isoformat())
