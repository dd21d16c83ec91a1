"""Dated nouns: a date that is of a noun, where the clause tells of something else."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The strikes followed an attack on 17 April on a police post in Panjgur.",
         ["Attack on a police post in Panjgur"]),
        ("Tehran blamed the group for an attack on March 15 that killed 11 officers in Rask.",
         ["An attack killed 11 officers in Rask"]),
        ("Riyadh blamed Iran for an attack on April 14.", ["The attack"]),
        ("The students are marching against the coup of 1 February.", ["The coup"]),
        ("The island defaulted on its debt in April for the first time since independence in 1948.",
         ["The island defaulted on its debt for the first time since independence", "Independence"]),
        ("The crash followed one on Feb. 2 in which 25 people died.", ["25 people died"]),
        ("The kwacha gained on Friday, its best day since the August 2021 election that brought him to power.",
         ["The kwacha gained", "The election"]),
        ("A court sentenced a man on Monday for the killing of two soldiers in Murnau on April 27.",
         ["A court sentenced a man for the killing of two soldiers in Murnau",
          "Killing of two soldiers in Murnau"]),
    ],
)  # fmt: skip
def test_a_date_of_a_noun_alone(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The UN condemned the attack on Monday.", ["The UN condemned the attack"]),
        ("The party lost power in the elections of May 2020.", ["The party lost power in the elections"]),
        ("Kenya opened talks on a pact in May.", ["Kenya opened talks on a pact"]),
        ("The army withdrew after a battle on Sunday.", ["The army withdrew after a battle"]),
    ],
)
def test_a_date_of_the_verb(text, wanted):
    assert titles(text) == wanted
