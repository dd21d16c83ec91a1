"""The balance of sources: counted by side, with what is missing."""

import re

import pytest

from timeline_builder.chronology.build import build
from timeline_builder.dates.value import Date
from timeline_builder.model import Actor, Claim, Content, Era, Event, Kind, Names, Reference, Side
from timeline_builder.output import Settings
from timeline_builder.site.pages import balance
from timeline_builder.site.view import View

NAMES = Names(
    {"a": Actor("a", "A", side="AZ"), "b": Actor("b", "B", side="AM"), "c": Actor("c", "C", side="third")},
    {},
    {"clash": Kind("clash", "Clash", "#0072b2", "sword")},
    {side: Side(side, label) for side, label in (("AZ", "East"), ("AM", "West"), ("third", "Third"))},
)
ERAS = (Era("one", "First era", Date.parse("2000")), Era("two", "Second era", Date.parse("2001")))


def page(side):
    return Reference("A page", f"Paper of {side}", f"https://example.org/{side}", side=side)


def event(name, date, *sides, contested=False, claims=()):
    return Event(
        name, f"Event {name}", Date.parse(date), "clash", "reviewed", actors=("a", "b", "c"),
        evidence=tuple(page(side) for side in sides), contested=contested, claims=claims,
    )  # fmt: skip


@pytest.fixture(scope="module")
def html():
    claims = (
        Claim("killed", "B", 9, source="https://example.org/AM"),
        Claim("killed", "A", 10, source="https://example.org/AZ"),
        Claim("killed", "B", 8, source="https://example.org/AM"),
        Claim("killed", "Somebody", 7),
    )
    events = (
        event("both", "2000-05-01", "AZ", "AM", contested=True, claims=claims),
        event("alone", "2000-06-01", "AM"),
        event("silent", "2001-07-01", "third", "AM", contested=True),
    )
    chronology, _ = build(Content((), events, ERAS, NAMES), {})
    (made,) = balance.pages(View(chronology, Settings()))
    return made.html


def rows(html, section):
    part = html.split(f'<h2 id="{section}">')[1].split("</table>")[0]
    cells = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", part)]
    return [[re.sub(r"<[^>]+>", "", cell) for cell in row] for row in cells]


def test_sources_are_counted_by_side_and_era(html):
    assert rows(html, "sources") == [
        ["Era", "Events", "East", "West", "Third", "Events resting on one side alone"],
        ["First era", "2", "1", "2", "0", "1"],
        ["Second era", "1", "0", "1", "1", "0"],
        ["Whole chronology", "3", "1", "3", "1", "1"],
    ]


def test_claims_count_for_the_side_of_their_source(html):
    assert rows(html, "claims") == [
        ["Era", "Events", "East", "West", "not stated"],
        ["First era", "2", "1", "2", "1"],
        ["Second era", "1", "0", "0", "0"],
        ["Whole chronology", "3", "1", "2", "1"],
    ]


def test_contested_events_without_a_voice_are_named(html):
    alone, silent = (html.split(f'<h2 id="{name}">')[1].split("</ul>")[0] for name in ("single", "silent"))
    assert re.findall(r"events/(\w+)/", alone) == ["alone"]
    assert re.findall(r"events/(\w+)/", silent) == ["silent"]
    assert "no source: East<" in silent
