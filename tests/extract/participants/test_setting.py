"""Places that a bare noun stands for: "the area", "the city"."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Alias, Article, Names, Place

DAY = Date.parse("2020-10-11")
CLASHES = "Clashes between Azerbaijan and Armenia erupted in the region of Nagorno-Karabakh."


def told(text, names=None):
    article = Article("a", "", "", DAY, "en", text)
    events = extract(article, tag(text, published=DAY, genre="news", language="en"), names or Names())
    return [(event.title, event.places) for event in events]


@pytest.mark.parametrize(
    ("text", "title", "places"),
    [
        (f"{CLASHES} The area saw fighting in April 2016.", "Nagorno-Karabakh saw fighting", ("Nagorno-Karabakh",)),
        ("Rebels fought in Goma. The city fell in April 2016.", "Goma fell", ("Goma",)),
        ("Rebels fought in Goma and Bukavu. The area fell in April 2016.", "The area fell", ()),
        ("Rebels fought in Mali. The area fell in April 2016.", "The area fell", ()),
    ],
)
def test_a_bare_noun_stands_for_the_one_place_named_before(text, title, places):
    assert told(text) == [(title, places)]


def test_the_place_is_named_by_its_id_where_the_project_has_one():
    place = Place("nagorno-karabakh", "Nagorno-Karabakh", (Alias("Nagorno-Karabakh", "en"),))
    found = told(f"{CLASHES} The area saw fighting in April 2016.", Names(places={place.id: place}))
    assert found == [("Nagorno-Karabakh saw fighting", ("nagorno-karabakh",))]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rebels fought in Goma. Ten people died there in April 2016.", ("Goma",)),
        ("Rebels who seized Goma killed ten people there in April 2016.", ("Goma",)),
        ("Rebels fought in Goma and Bukavu. Ten people died there in April 2016.", ()),  # in which of them
        ("Rebels fought in Goma. There were elections in April 2016.", ()),  # says no place
    ],
)
def test_there_stands_for_the_one_place_named_before(text, places):
    assert told(text)[-1][1] == places
