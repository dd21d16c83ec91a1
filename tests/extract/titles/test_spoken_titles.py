"""Titles of statements: who says it and what, as much of that as fits, and nothing that somebody denies."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Names


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The dates and titles of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), language, text, genre="news")
    return [(str(found.date), found.title) for found in extract(article, mentions(article), Names())]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (  # the bare name of who holds an office
            "Harbour Board Chairperson Mira Rao Gupta said on Monday that the pilot of the cargo ship seemed to have "
            "ignored two warnings.",
            "Mira Rao Gupta said that the pilot of the cargo ship seemed to have ignored two warnings",
        ),
        (  # the whole of what is said rather than all of who says it
            "The Water Authority of Kisumu said on Wednesday that about 50 wells had been poisoned by the flood water.",
            "Water Authority of Kisumu: About 50 wells had been poisoned by the flood water",
        ),
        (  # what is denied needs its verb
            "A harbour ministry spokesman, Wu Lin, denied on Tuesday that any new measures had been taken against the "
            "fishermen and called the patrols lawful and restrained.",
            "Wu Lin denied that any new measures had been taken against the fishermen",
        ),
        ("The bank plans to cut 500 jobs, it said on Friday.", "The bank plans to cut 500 jobs"),
        ("Rebels entered the town, it said on Friday.", "Statement"),
        ("An agency quoted Premier Jo Doe as saying on Friday that the dam was safe.",
         "Premier Jo Doe: The dam was safe"),
        ("The newspaper quoted him as saying on Friday that the dam was safe.", "The dam was safe"),
        ("In Oslo, Premier Jo Doe, speaking on Friday, called on Lima to open its files.",
         "Premier Jo Doe called on Lima to open its files"),
        (  # a participle does not part what is said from who says it
            "The observer mission of the union said in an interim report published on Tuesday that it had found no "
            "trace of fraud.",
            "The observer mission of the union said that it had found no trace of fraud",
        ),
        (  # where something is said is left out, whatever it is called
            "Norway and the city of Lima, which host the talks, said in a joint statement late Tuesday that they were "
            "reviewing reports of shelling.",
            "Norway and the city of Lima said that they were reviewing reports of shelling",
        ),
    ],
)  # fmt: skip
def test_a_statement_is_titled_with_as_much_as_fits(text, title):
    assert [made for _, made in told(text)] == [title]


def test_a_date_that_opens_what_is_said_is_of_that():
    text = "Prosecutors said that on June 18, 1992, Marin led a unit that rounded up men in a hamlet."
    assert told(text) == [("1992-06-18", "Marin led a unit")]


def test_what_is_denied_in_armenian_is_no_title():
    text = "Ընդդիմադիր կուսակցության առաջնորդ Արամ Սարգսյանը երեկ կայացած մամուլի ասուլիսում հերքել է, "
    text += "թե ցուցարարները զինված են եղել։"
    assert not any(made.endswith(". Ցուցարարները զինված են եղել") for _, made in told(text, "hy"))


def test_who_heads_an_office_is_not_who_speaks():
    text = (
        "Three camps have been closed along the border, the office of Refugee Council President Omar Sy said on Friday."
    )
    assert [made for _, made in told(text)] == [
        "Office of Refugee Council President Omar Sy: Three camps have been closed along the border"
    ]
