"""Collective nouns that stand for who was named before, and those that are not sure."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Names


def actors(text: str) -> tuple[str, ...]:
    """The actors of the last candidate of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    return extract(article, mentions(article), Names())[-1].actors


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        (
            "Pupils demanded the release of Anna Berg and Carla Ruiz.",
            "The pair were arrested on Friday.",
            ("Anna Berg", "Carla Ruiz"),
        ),
        ("Kenya and Uganda share the lake.", "The two countries signed a pact on Friday.", ("Kenya", "Uganda")),
        ("A plane of the airline Voepass crashed.", "The airline corrected the figure on Friday.", ("Voepass",)),
        ("Anna Berg met Carla Ruiz.", "The two last met on Friday.", ("Anna Berg", "Carla Ruiz")),
        (
            "M23 took Goma in May. M23 took Bukavu in June. The EU fined Rwanda. M23 denied it. Ana Lopez spoke.",
            "The group left Goma on Friday.",
            ("M23",),
        ),
        ("Telecoms firm Vodafone cut jobs.", "The company named a new head on Friday.", ("Vodafone",)),
        ("Mali's government and the CMA signed a truce.", "The two sides met on Friday.", ("Mali's government", "CMA")),
        ("Kenya's president, Anna Berg, left.", "The president sacked a minister on Friday.", ("Anna Berg",)),
        ("The Rwanda-backed M23 rebels took Goma.", "The fighters marched in on Friday.", ("M23",)),
    ],
)
def test_collective_nouns_stand_for_the_last_named(before, sentence, expected):
    assert actors(f"{before} {sentence}") == expected


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        ("Anna Berg, Carla Ruiz and Omar Haddad were there.", "The pair were arrested on Friday.", ()),
        ("Anna Berg met Carla Ruiz. Omar Haddad spoke.", "The two women left on Friday.", ()),
        (
            "Resident Omar Sy spoke to Malaysian Prime Minister Anwar Ibrahim.",
            "The two prime ministers met on Friday.",
            (),
        ),
        ("Kenya, Uganda and Rwanda share the lake.", "The two countries signed a pact on Friday.", ()),
        ("Saudi Arabia said that the army and the CMA met.", "The two sides signed a pact on Friday.", ()),
        ("The United States and France mediated.", "The two foes signed a pact on Friday.", ()),
        ("Two airlines, Voepass and Gol, fly there.", "The union went on strike on Friday.", ("union",)),
        ("The airline Voepass hired staff of the airline Gol.", "The airline cut jobs on Friday.", ("airline",)),
        ("Staff of Amazon workers' groups met.", "The workers walked out on Friday.", ("workers",)),
    ],
)
def test_where_two_readings_are_left_none_is_taken(before, sentence, expected):
    assert actors(f"{before} {sentence}") == expected
