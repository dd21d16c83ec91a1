"""The chronology of `hostile.py`, and the files of all formats made of it."""

import dataclasses

import pytest
from hostile import EXTREME, TEXT, event, hostile_events

from timeline_builder.chronology.build import build
from timeline_builder.dates.value import Date
from timeline_builder.exports import export_all
from timeline_builder.model import Actor, Alias, Article, Content, Era, Kind, Names, Place, Side
from timeline_builder.output import Edit, Settings


@pytest.fixture(scope="session")
def chronology():
    content = Content(
        articles=(
            Article("2020-10-11-tass", "Truce <b>now</b>", "TASS", Date.parse("2020-10-11"), "en", TEXT),
            Article(
                "unused",
                "Nothing in it",
                "A paper",
                Date.parse("2019"),
                "ru",
                "Words",
                url="https://example.org/unused",
            ),
        ),
        events=(*(event(name, date) for name, date in EXTREME.items()), *hostile_events()),
        eras=(
            Era("war", "The war, <b>1992</b>", Date.parse("1992/1994"), "A *summary*.", ("Why?",)),
            Era("now", "Since", Date.parse("2001/..")),
        ),
        names=Names(
            actors={"armenia": Actor("armenia", "Armenia", (Alias("Հայաստան", "hy"),), "AM", "A state")},
            places={
                "shusha": Place("shusha", "Shusha / Shushi", (Alias("Şuşa", "az"), Alias("Шуша", "az")), 39.76, 46.75)
            },
            kinds={
                "clash": Kind("clash", "Clash", "#0072b2", "sword"),
                "ceasefire": Kind("ceasefire", "Ceasefire", "#d55e00", "handshake"),
            },
            sides={"AZ": Side("AZ", "Azerbaijani")},
        ),
    )
    built, problems = build(content, {})
    assert not problems
    return built


@pytest.fixture(scope="session")
def settings():
    return Settings(
        site_name="Chronology & more",
        site_url="https://example.org/chronology/",
        site_description="What <happened>, when",
        epoch=1_700_000_000,
        edits={
            "content/events/hostile.md": Edit("a" * 40, "2026-11-22", "Correct the hour"),
            "content/events/month.md": Edit("b" * 40, "2026-03-02", "Add it"),
        },
        added={"content/events/hostile.md": "2026-01-31", "content/events/month.md": "2026-02-28"},
    )


@pytest.fixture(scope="session")
def files(chronology, settings):
    return {file.path: file.content for file in export_all(chronology, settings)}


@pytest.fixture(scope="session")
def unplaced_files(chronology, settings):
    """The files of a site that does not know its address, nor any history."""
    bare = dataclasses.replace(settings, site_url="", edits={}, added={})
    return {file.path: file.content for file in export_all(chronology, bare)}
