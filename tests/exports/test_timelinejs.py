"""data/timeline.json, against what TimelineJS documents of its format."""

import json

import pytest
from hostile import EXTREME, event

from timeline_builder.chronology.build import build
from timeline_builder.exports.timelinejs import export
from timeline_builder.model import Content


@pytest.fixture(scope="module")
def slides(settings):
    return slides_of([event(name, date) for name, date in EXTREME.items() if name != "ice-age"], settings)


def slides_of(events, settings):
    (file,) = export(build(Content(events=tuple(events)), {})[0], settings)
    return {slide["unique_id"]: slide for slide in json.loads(file.content)["events"]}


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("plain-day", {"year": 1988, "month": 2, "day": 20}, None),
        ("moment", {"year": 2020, "month": 10, "day": 10, "hour": 12, "minute": 0}, None),
        ("month", {"year": 1988, "month": 2}, None),
        ("year", {"year": 1992}, None),
        ("summer", {"year": 2014, "month": 6}, {"year": 2014, "month": 8}),
        ("winter", {"year": 2014, "month": 12}, {"year": 2015, "month": 2}),
        ("decade", {"year": 1990}, {"year": 1999}),
        ("war", {"year": 1992}, {"year": 1994}),
        ("talks", {"year": 1992}, None),
        ("before", {"year": 1994}, None),
        ("salamis", {"year": -480, "month": 9}, None),
        ("first-bc", {"year": -1}, None),
    ],
)
def test_numbers_say_no_more_than_is_known(slides, name, start, end):
    assert (slides[name]["start_date"], slides[name].get("end_date")) == (start, end)


def test_what_cannot_be_placed_is_named(files):
    timeline = json.loads(files["data/timeline.json"])
    assert timeline["omitted"] == [
        {"id": "someday", "date": "XXXX", "reason": "neither a first nor a last day is known"},
        {"id": "now", "date": "2001/..", "reason": "an era needs both a first and a last day"},
    ]
    assert [era["text"]["headline"] for era in timeline["eras"]] == ["The war, &lt;b&gt;1992&lt;/b&gt;"]


def test_beyond_what_javascript_can_date_only_years_are_given(settings):
    slides = slides_of([event("old", "Y-4500000000"), event("new", "2020-10-10")], settings)
    assert slides["old"]["start_date"] == {"year": -4500000001}
    assert slides["new"]["start_date"] == {"year": 2020}


def test_nothing_contributed_is_markup(files):
    timeline = json.loads(files["data/timeline.json"])
    slide = next(slide for slide in timeline["events"] if slide["unique_id"] == "hostile")
    assert slide["display_date"] == "10 October &lt;b&gt;2020&lt;/b&gt;"
    assert "<script" not in slide["text"]["headline"] + slide["text"]["text"]
    assert 'href="javascript' not in slide["text"]["text"]
    assert "example.org/copy" not in slide["text"]["text"]
    assert timeline["title"]["text"]["text"] == "What &lt;happened&gt;, when"
