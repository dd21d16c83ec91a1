"""The formats on this project's own chronology, each read by a parser of another author."""

import csv
import io
import json
from pathlib import Path

import bibtexparser
import feedparser
import icalendar
import jsonschema
import pytest
import rispy

from timeline_builder import pipeline
from timeline_builder.exports import export_all
from timeline_builder.output import Settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def real():
    made, _ = pipeline.chronology(ROOT, ROOT / "content", ROOT / "site_config", ("reviewed", "extracted"))
    days = {event.position.path: f"2026-01-{number % 28 + 1:02d}" for number, event in enumerate(made.events)}
    settings = Settings(site_url="https://example.org/", site_name="Chronology", added=days)
    return made, {file.path: file.content for file in export_all(made, settings)}


def test_all_of_it_can_be_read(real):
    chronology, files = real
    number = len(chronology.events)
    data = json.loads(files["data/events.json"])
    jsonschema.Draft202012Validator(json.loads(files["data/events.schema.json"])).validate(data)
    assert len(data["events"]) == number
    table = csv.DictReader(io.StringIO(files["data/events.csv"].decode("utf-8-sig"), newline=""), strict=True)
    assert [row["id"] for row in table] == [event.id for event in chronology.events]
    feed = feedparser.parse(files["feed.xml"])
    assert not feed.bozo
    assert len(feed.entries) == min(number, 100)
    timeline = json.loads(files["data/timeline.json"])
    omitted = {one["id"] for one in timeline["omitted"]}
    assert [one["unique_id"] for one in timeline["events"]] == [e.id for e in chronology.events if e.id not in omitted]
    days = icalendar.Calendar.from_ical(files["data/events.ics"]).walk("VEVENT")
    assert len(days) == sum(
        event.date.earliest is not None and event.date.latest is not None for event in chronology.events
    )


def test_every_citation_can_be_read(real):
    chronology, files = real
    bib = bibtexparser.parse_string(
        b"".join(files[f"events/{event.id}/cite.bib"] for event in chronology.events).decode()
    )
    assert not bib.failed_blocks
    assert len(bib.entries) == len(chronology.events)
    ris = rispy.loads(b"\n".join(files[f"events/{event.id}/cite.ris"] for event in chronology.events).decode())
    assert [entry["id"] for entry in ris] == [event.id for event in chronology.events]
