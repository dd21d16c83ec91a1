"""Dates behind a participle that ends a sentence: what the verb before does is dated, not what its noun is told of."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested a man suspected of murder in Leeds on Monday.",
        "The army shot down a drone launched by the Houthis on Monday.",
        "Egypt hosted talks attended by 15 countries on 6 May.",
        "Four people were hurt in a blast caused by a gas leak in Oslo on Monday.",
        "Troops pushed deeper into land held by the rebels on Monday.",
    ],
)
def test_the_verb_before_is_dated(text):
    assert titles(text) == [text.partition(" on ")[0]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A court struck down a law signed by the king on 12 March 2019.", "A law was signed by the king"),
        ("They condemned a raid carried out by rebels on Monday.", "A raid was carried out by rebels"),
        ("The army took a village captured on Monday.", "A village was captured"),
        ("The vote was held under a deal signed in Oslo by the rebels on 5 May.", "A deal was signed in Oslo"),
    ],
)
def test_what_is_told_of_a_noun_keeps_its_own_date(text, wanted):
    assert titles(text)[0].startswith(wanted)
