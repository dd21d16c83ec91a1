"""data/events.json, judged by the jsonschema library."""

import json

import jsonschema
import pytest
from hostile import EXTREME, HOSTILE, SUMMARY, TEXT


@pytest.fixture(scope="module")
def data(files):
    return json.loads(files["data/events.json"])


@pytest.fixture(scope="module")
def schema(files):
    return json.loads(files["data/events.schema.json"])


@pytest.fixture(scope="module")
def events(data):
    return {event["id"]: event for event in data["events"]}


def test_the_schema_is_one_and_the_data_follow_it(data, schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)


@pytest.mark.parametrize("change", [{"date": 1992}, {"earliest": "1992"}, {"status": "sure"}, {"extra": 1}])
def test_the_schema_refuses_what_is_wrong(data, schema, change):
    wrong = data | {"events": [data["events"][0] | change]}
    assert not jsonschema.Draft202012Validator(schema).is_valid(wrong)


def test_all_events_stand_in_it_in_order_with_their_edtf(data, events, chronology):
    assert [event["id"] for event in data["events"]] == [event.id for event in chronology.events]
    assert {name: events[name]["date"] for name in EXTREME} == EXTREME


@pytest.mark.parametrize(
    ("name", "earliest", "latest"),
    [
        ("month", "1988-02-01", "1988-02-29"),
        ("talks", "1992-01-01", None),
        ("before", None, "1994-12-31"),
        ("someday", None, None),
        ("salamis", "-0479-09-01", "-0479-09-30"),
        ("ice-age", "Y-170002-01-01", "Y-170002-12-31"),
    ],
)
def test_bounds_are_days_or_null(events, name, earliest, latest):
    assert (events[name]["earliest"], events[name]["latest"]) == (earliest, latest)


def test_an_event_tells_all_that_is_known(events):
    found = events["hostile"]
    assert found["title"] == HOSTILE
    assert found["url"] == "https://example.org/chronology/events/hostile/"
    assert found["era"] == "war"
    assert found["actors"] == ["armenia", "nobody-described"]
    assert found["summary"] == SUMMARY
    assert found["attributed_to"] == "A <party>"
    assert found["evidence"][0] == {
        "form": "quotation",
        "article": "2020-10-11-tass",
        "quote": TEXT,
        "start": 0,
        "end": len(TEXT),
        "marks": [[23, 63]],
        "attributed_to": "TASS",
    }
    assert found["evidence"][1]["published"] == "2014-22"
    assert found["evidence"][2]["link"] is False
    assert found["claims"][0]["count"] == 9
    assert found["claims"][1]["date"] == "2020-10-11"
    assert found["merged"][0]["reason"] == "same day, kind and place"
    assert found["redirect_from"] == ["old-name"]
    assert (found["added"], found["changed"]) == ("2026-01-31", "2026-11-22")


def test_names_are_described_once_with_every_spelling(data):
    assert data["places"][0]["aliases"] == {"az": ["Şuşa", "Шуша"]}
    assert data["places"][0]["latitude"] == 39.76
    assert data["actors"][0]["side"] == "AM"
    assert data["eras"][0]["summary"] == "A summary."


def test_the_text_of_an_article_stays_out(data):
    assert all("text" not in article for article in data["articles"])


def test_without_an_address_paths_start_at_the_root(unplaced_files):
    events = json.loads(unplaced_files["data/events.json"])["events"]
    assert {event["url"] for event in events if event["id"] == "month"} == {"events/month/"}
