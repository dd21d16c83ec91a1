"""Antecedents: who most likely stands behind a pronoun acts, and is in no title."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.mentions import mentions
from timeline_builder.extract.participants.antecedents import ALWAYS
from timeline_builder.model import Actor, Article, Candidate, Names


def last(text: str, language: str = "en", names: Names | None = None) -> Candidate:
    """The last event of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), language, text, genre="news")
    return extract(article, mentions(article), names or Names(), open_names=True)[-1]


def test_who_was_named_last_as_a_subject_is_the_likeliest():
    table = points("antecedents")
    assert table["order=0"] > 0 > table["order=1"]
    assert table["often=most"] > table["often=tied"] > table["often=less"]
    assert table["person far=1"] > table["person far=7+"]
    assert table[ALWAYS] < 0


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (  # another was named since
            "President Ivan Petrov, who visited Oslo, said the talks with Peter Weber would go on. "
            "On Wednesday, he dismissed the cabinet.",
            "Ivan Petrov",
        ),
        (  # the sentence between is about a thing, and so named nobody
            "Prosecutors questioned Anna Berg for hours. The inquiry lasted two years. She was jailed on Monday.",
            "Anna Berg",
        ),
        (  # who speaks in a quotation
            "President Peter Weber, who flew over the area, announced two days of mourning. "
            '"The whole country weeps," he said on Sunday.',
            "Peter Weber",
        ),
        (  # a club is many
            "The Harbour Union beat the Rovers. They joined the league on Monday.",
            "Harbour Union",
        ),
    ],
)
def test_who_is_likely_acts(text, actor):
    assert actor in last(text).actors


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("Ivan Petrov spoke. Police arrested a man in Leeds. He was charged on Monday.", "en", "Ivan Petrov"),
        ("Jo Doe was jailed. Ivan Petrov welcomed the verdict. He was arrested on Monday.", "en", "Ivan Petrov"),
        (
            "Ivan Petrov spoke. The former leader, who succeeded Omar Haddad, left. He died on Monday.",
            "en",
            "Omar Haddad",
        ),
        ("The army took the town. It was shelled on Monday.", "en", "army"),
        ("Kenya bought a rocket. It exploded on Monday.", "en", "Kenya"),
        ("Anna Berg met Ivan Petrov. He left on Monday.", "en", "Anna Berg"),
        ("Владимир Путин открыл мост. Он был повреждён 8 мая.", "ru", "Владимир Путин"),
    ],
)
def test_who_is_in_doubt_does_not_act(text, language, wrong):
    event = last(text, language)
    assert wrong not in event.actors
    assert wrong not in event.title


def test_a_title_names_a_person_where_the_points_leave_little_doubt():
    event = last("John Smith met Peter Weber in Oslo. He was re-elected on Monday.")
    assert event.actors == ("John Smith",)
    assert event.title == "John Smith was re-elected"


def test_only_names_of_the_project_stand_for_a_pronoun_where_others_may_not_be_given():
    text = "John Smith met Peter Weber in Oslo. He was re-elected on Monday."
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    known = Names(actors={"weber": Actor("weber", "Peter Weber")})
    assert extract(article, mentions(article), known)[-1].actors == ()
    known = Names(actors={"smith": Actor("smith", "John Smith")})
    assert extract(article, mentions(article), known)[-1].actors == ("smith",)
