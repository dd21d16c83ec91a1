"""Small records for the chronology's tests."""

import pytest

from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Candidate, Event, Quotation


@pytest.fixture
def article():
    def make(name="a1", text="Fire in Baku on 1 May 2020. Five were hurt.", published="2020-05-02", **more):
        return Article(name, "Title", more.pop("publisher", "Agency"), Date.parse(published), "en", text, **more)

    return make


@pytest.fixture
def event():
    def make(name="e1", date="2020-05-01", title="Fire in Baku", kind="clash", places=("baku",), **more):
        more.setdefault("status", "reviewed")
        return Event(name, title, Date.parse(date), kind, more.pop("status"), places=places, **more)

    return make


@pytest.fixture
def candidate():
    def make(source, quote=None, date="2020-05-01", title="Fire in Baku", kind="clash", places=("baku",), **more):
        quote = source.text.split(". ")[0] if quote is None else quote
        start = source.text.index(quote)
        found = Quotation(source.id, start, start + len(quote), quote)
        value = Date.parse(date)
        mention = Mention(start, start + 1, quote[:1], value, "test")
        return Candidate("key", title, value, kind, more.pop("actors", ()), places, found, mention, **more)

    return make
