"""Pronouns in titles: what the same sentence, or the points of antecedents, leave no doubt about."""

from __future__ import annotations

import pytest

from tests.extract.titles.test_titles import titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A truce that began in May 2021 has largely held even though it lapsed in October 2021.", "The truce lapsed"),
        (
            "A peace deal was signed in August 2015, but it collapsed in July 2016.",
            "The peace deal collapsed",
        ),
        (
            "In June 2021 the rebels retook Mekele, and in November 2021 they advanced to the capital.",
            "The rebels advanced to the capital",
        ),
        (
            "On June 4 the lander lifted off from the surface, and on June 6 it docked with the orbiter.",
            "The lander docked with the orbiter",
        ),
        (
            "Boris Petrov flew over the valley. In a statement on Monday he said he respected the ruling of the court.",
            "Boris Petrov said he respected the ruling of the court",
        ),
    ],
)
def test_a_title_names_the_only_one_that_may_be_meant(text, title):
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        # what it is done to may be meant as well
        ("The probe released the capsule on Saturday and it landed on Sunday in the desert.", "probe landed"),
        ("On Tuesday the cabinet declared an emergency; it was lifted on Thursday.", "cabinet was lifted"),
        # who a verb of several words is about
        ("Oslo and Lima agreed to restore ties and reopen embassies, years after they were cut in 2016.", "a were cut"),
        # two subjects
        (
            "On June 28, 2021 Northern troops entered the city as Southern troops pulled out, and in July 2021 they "
            "pushed east.",
            "troops pushed",
        ),
        # a noun inside the subject
        ("The bodies of eight doctors were found on Thursday, two days after they were taken.", "were taken"),
    ],
)  # fmt: skip
def test_a_title_names_nobody_where_two_may_be_meant(text, wrong):
    assert wrong not in titles(text)[-1]


def test_who_speaks_for_a_pronoun_has_his_words_for_a_title():
    text = 'President Gabriel Sanz flew over the area. "The whole valley suffers with us," he said on Sunday.'
    assert titles(text)[-1] == "Gabriel Sanz: “The whole valley suffers with us”"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It slipped into lunar orbit on Friday.", "Science"),
        ("The Tigrayans took it back on Friday.", "War: Tigrayans"),
        ("He said so in an address on Friday.", "Statement"),
        ("The ministry rejected that on Friday.", "Statement by ministry"),
    ],
)
def test_no_title_has_a_pronoun_that_stands_for_nothing(text, title):
    assert titles(text) == [title]
