"""Traces: where each one was named before a pronoun, and where the run of the pronoun begins."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import drafts
from timeline_builder.extract.mentions import mentions
from timeline_builder.extract.participants.traces import run, traces, whole
from timeline_builder.extract.reading import Reading
from timeline_builder.model import Article, Names


def last(text: str) -> tuple[Reading, int]:
    """The last sentence of a text, and the position of the pronoun that its first clause is about."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    read = drafts(article, mentions(article), Names(), open_names=True)[0][-1]
    at = read.pronouns.get(read.clauses[0])
    assert at is not None
    return read, at


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Anna Berg won. She left on Monday.", 1),
        ("Anna Berg won. She sang. She left on Monday.", 1),
        ("Anna Berg won. Her coach sang. She left on Monday.", 1),
        ("Anna Berg won. Maria Ruiz praised her. She left on Monday.", 2),
        ("Anna Berg won. He sang. She left on Monday.", 2),
    ],
)
def test_a_run_begins_where_its_pronoun_is_first_used(text, sentence):
    read, at = last(text)
    assert run(read, at, read.tokens[at])[0] == sentence


def test_each_one_has_the_last_spot_before_the_run_and_all_sentences():
    read, at = last("Anna Berg met Ivan Petrov. Ivan Petrov sang. She left on Monday.")
    found = traces(read, at, read.clauses[0], run(read, at, read.tokens[at]))
    assert {called: (trace.last and trace.last[0], trace.sentences) for called, trace in found.items()} == {
        "Anna Berg": (0, {0}),
        "Ivan Petrov": (1, {0, 1}),
    }


def test_whom_the_verb_acts_on_is_not_its_subject():
    read, at = last("Anna Berg met Maria Ruiz. She beat Maria Ruiz on Monday.")
    assert list(traces(read, at, read.clauses[0], run(read, at, read.tokens[at]))) == ["Anna Berg"]


def test_a_short_name_is_of_the_only_longer_one():
    read, _ = last("Anna Berg met Ivan Petrov. She left on Monday.")
    told = read.before.told[0].mentioned
    short = [one._replace(called=one.called.split()[-1]) for one in told]
    assert whole([*told, *short]) == {"Berg": "Anna Berg", "Petrov": "Ivan Petrov"}
    assert whole([*told, *short, told[0]._replace(called="Carla Berg")]) == {"Petrov": "Ivan Petrov"}
