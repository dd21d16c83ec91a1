"""Where: which names say where something happened, by the words around them."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Candidate, Names


def found(text: str) -> tuple[Candidate, ...]:
    """The candidates of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    return extract(article, mentions(article), Names())


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A US-Bangla flight from Dhaka crashed in Kathmandu on Friday.", ("Kathmandu",)),
        ("A plane from Nairobi to Mogadishu landed in Kismayo on Friday.", ("Kismayo",)),
        ("The last troops withdrew from Kabul on Friday.", ("Kabul",)),
        ("The withdrawal from Kabul ended on Friday.", ("Kabul",)),
        ("Rescuers evacuated 200 people from Goma on Friday.", ("Goma",)),
        ("The probe landed at noon Tokyo time on Friday.", ()),
        ("Analysts at Tellimer were detained on Friday.", ()),
        ("The United States launched strikes on Houthi targets in Yemen on Friday.", ("Yemen",)),
        ("The strikes on Odesa port began on Friday.", ("Odesa",)),
    ],
)
def test_origins_workplaces_and_owners_are_not_where_it_happened(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The cyclone wiped out most crops on Tanna and Santo on Friday.", ("Tanna", "Santo")),
        ("Two people were killed on Mount Etna on Friday.", ("Mount Etna",)),
        (
            "A quake shook people out of their homes on Espiritu Santo, the largest island, on Friday.",
            ("Espiritu Santo",),
        ),
        ("A telescope was launched on an Ariane 5 rocket on Friday.", ()),
        ("The ministry published a report on Hamas on Friday.", ()),
        ("The council imposed sanctions on Huawei on Friday.", ()),
    ],
)
def test_on_says_where_before_islands_and_mountains(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A tanker was seized in the Gulf of Oman on Friday.", ("Gulf of Oman",)),
        ("The summit opened in the Swiss resort of Davos on Friday.", ("Davos",)),
        ("Floods killed 18 people in neighbouring Faryab on Friday.", ("Faryab",)),
        ("Two men were shot dead in the occupied West Bank on Friday.", ("West Bank",)),
    ],
)
def test_waters_resorts_and_neighbours_are_places(text, places):
    assert found(text)[0].places == places
