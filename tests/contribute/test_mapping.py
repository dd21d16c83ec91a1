"""Which of their keys stands for which of ours."""

import pytest

from timeline_builder.contribute.mapping import KeyMap, parse_map
from timeline_builder.errors import UsageError


@pytest.mark.parametrize(
    ("pairs", "event", "sources"),
    [
        ("", {}, {}),
        ("date=when", {"when": "date"}, {}),
        ("when=date", {"when": "date"}, {}),
        ("sources.outlet=publisher", {}, {("sources", "outlet"): "publisher"}),
        ("sources.outlet=evidence.publisher", {}, {("sources", "outlet"): "publisher"}),
        ("sources.title=title", {}, {("sources", "title"): "title"}),
        ("paper=publisher, body = summary", {"paper": "evidence.publisher", "body": "summary"}, {}),
        ("date=when,sources.date=published", {"when": "date"}, {("sources", "date"): "published"}),
        ("title=kind", {"title": "kind"}, {}),
    ],
)
def test_either_side_may_be_ours(pairs, event, sources):
    assert parse_map(pairs) == KeyMap(event, sources)


@pytest.mark.parametrize(
    ("pairs", "start"),
    [
        ("date", "--map date: write pairs of keys such as date=when,sources.outlet=publisher"),
        ("a=b", "--map a=b: neither is a key of ours; keys of an event are actors, attributed_to"),
        ("date=", "--map date=: write pairs"),
    ],
)
def test_a_pair_without_a_key_of_ours_is_refused(pairs, start):
    with pytest.raises(UsageError) as caught:
        parse_map(pairs)
    assert str(caught.value).startswith(start)


def test_common_words_are_known_and_the_rest_is_left_over():
    mapped = KeyMap().apply(
        {
            "Headline": "T",
            "Start Date": "2020",
            "importance": "5",
            "description": "D",
            "body": "B",
            "references": [{"name": "N", "href": "https://example.org", "mood": "x"}, "https://example.org/b"],
        }
    )
    assert mapped.values == {
        "title": "T",
        "date": "2020",
        "summary": "D\n\nB",
        "evidence": [{"title": "N", "url": "https://example.org"}, "https://example.org/b"],
    }
    assert mapped.rest == {"importance": "5", "references[1].mood": "x"}


def test_what_is_asked_for_goes_before_what_is_known():
    mapped = parse_map("when=date").apply({"date": "added 2021", "when": "2020"})
    assert mapped.values == {"date": "2020"}
    assert mapped.rest == {"date": "added 2021"}


def test_columns_of_a_source_make_one():
    mapped = parse_map("paper=publisher").apply(
        {"source_url": "https://example.org", "paper": "P", "source_title": "T"}
    )
    assert mapped.values == {"evidence": [{"url": "https://example.org", "publisher": "P", "title": "T"}]}
