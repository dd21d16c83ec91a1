"""Possessives: what befalls somebody's troops or trial is theirs; persons and parties act by themselves."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_antecedents import last


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Colombia broke off the talks. Its aircraft bombed a camp on March 1.", ("Colombia",)),
        ("Eritrea took the plan a day after its army was driven out of Badme on Friday.", ("Eritrea",)),
        ("The Israeli army said four of its soldiers died on Wednesday.", ("Israeli army",)),
        ("Prosecutors charged Anna Berg with fraud. Her trial opened on Monday.", ("Anna Berg",)),
        ("Rios Montt seized power in a coup. In August 1983 his own defence minister overthrew him.", ("Rios Montt",)),
        ("President Omar Sy was ousted. His allies won the vote on May 3.", ("Omar Sy",)),
    ],
)
def test_whose_it_is_takes_part(text, actors):
    assert last(text).actors == actors


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("Omar Sy was in Paris. His wife, Anna Berg, was arrested on Friday.", "Omar Sy"),
        ("Omar Sy fled to Paris. His party was dissolved by the court on Friday.", "Omar Sy"),
        ("Omar Sy fled to Paris. His party lost the election on May 3.", "Omar Sy"),
        ("Wirecard went bust. Its former chief executive Markus Braun was held on Friday.", "Wirecard"),
    ],
)
def test_who_is_owned_acts_without_the_owner(text, out):
    assert out not in last(text).actors
