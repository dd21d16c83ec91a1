"""What was done before or after, with a date of its own."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Names


def _told(text: str) -> dict[str, str]:
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    return {str(found.date): found.title for found in extract(article, mentions(article), Names())}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The rebels entered Aden on Friday, three weeks after taking Taiz, the largest city, on September 14.",
            {"2023-10-06": "The rebels entered Aden", "2023-09-14": "The rebels took Taiz"},
        ),
        (
            "Omar Sy was detained on Friday after trying to dissolve Congress on Wednesday.",
            {"2023-10-06": "Omar Sy was detained", "2023-10-04": "Omar Sy tried to dissolve Congress"},
        ),
        (
            "The minister resigned on Friday before leaving for Paris on Saturday.",
            {"2023-10-06": "The minister resigned", "2023-10-07": "The minister left for Paris"},
        ),
        (
            "Two men died on Tuesday, three days after being shot.",
            {"2023-10-03": "Two men died", "2023-09-30": "Two men were shot"},
        ),
    ],
)
def test_a_gerund_with_its_own_date_tells_what_happened_then(text: str, told: dict[str, str]) -> None:
    assert _told(text) == told


def test_a_gerund_shares_its_date_with_a_verb_that_has_none() -> None:
    assert _told("Omar Sy was detained after leading a march on Wednesday.") == {
        "2023-10-04": "Omar Sy was detained after leading a march"
    }


def test_a_gerund_behind_a_plan_did_not_happen() -> None:
    assert "2030-04" not in {
        day
        for day, title in _told("The probe is to pass Mars in 2025 before reaching Jupiter in April 2030.").items()
        if "reached" in title
    }
