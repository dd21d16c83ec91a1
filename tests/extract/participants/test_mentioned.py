"""Mentioned: who is told of in a sentence, as what and where."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import drafts
from timeline_builder.extract.mentions import mentions
from timeline_builder.extract.participants.mentioned import Mentioned, mentioned
from timeline_builder.model import Article, Names


def told(text: str) -> list[Mentioned]:
    """Who is told of in a text of one sentence."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    (read,), _ = drafts(article, mentions(article), Names(), open_names=True)
    return list(mentioned(read.text, read.tokens, read.clauses, read.names, read.words))


@pytest.mark.parametrize(
    ("text", "called", "sort", "role"),
    [
        ("Anna Berg met Ivan Petrov on Monday.", "Anna Berg", "person", "subject"),
        ("Anna Berg met Ivan Petrov on Monday.", "Ivan Petrov", "person", "object"),
        ("Anna Berg was freed by Ivan Petrov on Monday.", "Ivan Petrov", "person", "agent"),
        ("The lawyer of Anna Berg resigned on Monday.", "Anna Berg", "person", "in subject"),
        ("Anna Berg's lawyer resigned on Monday.", "Anna Berg", "person", "owner of subject"),
        ("The commander, General Ivan Petrov, resigned on Monday.", "Ivan Petrov", "person", "subject"),
        ("The leader, who beat Ivan Petrov, resigned on Monday.", "Ivan Petrov", "person", "object"),
        ("Police said on Monday that Anna Berg had left.", "Anna Berg", "person", "reported"),
        ("Kenya sent troops on Monday.", "Kenya", "country", "subject"),
        ("The rebels left on Monday.", "rebels", "definite", "subject"),
        ("Rebels left on Monday.", "Rebels", "group", "subject"),
    ],
)
def test_one_is_told_of_as_something_somewhere(text, called, sort, role):
    one = next(one for one in told(text) if one.called == called)
    assert (one.sort, one.role) == (sort, role)


@pytest.mark.parametrize(
    ("text", "gender", "number"),
    [
        ("Anna Berg left on Monday.", "feminine", "one"),
        ("Mr Petrov left on Monday.", "masculine", "one"),
        ("The rebels left on Monday.", "", "many"),
    ],
)
def test_gender_and_number_are_told_by_words(text, gender, number):
    (one,) = told(text)
    assert (one.gender, one.number) == (gender, number)


def test_nobody_is_told_of_where_nobody_acts():
    assert told("It rained on Monday.") == []
