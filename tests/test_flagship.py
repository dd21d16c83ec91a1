"""The flagship chronology: what its readers are promised, held against the files as they are."""

from __future__ import annotations

import datetime
import itertools
import re
from pathlib import Path

import pytest
import yaml

from timeline_builder.chronology.build import build
from timeline_builder.cli.extract import events_of
from timeline_builder.content.reader import inspect, read
from timeline_builder.contribute.blame import blame_problems
from timeline_builder.model import Chronology, Content, Event, Quotation, Reference

ROOT = Path(__file__).parents[1]

# Events whose day is disputed or not certain, with the date shown. An event enters or leaves this table only
# together with the sources that settle the matter.
DOUBTFUL = {
    "1988-02-sumgait": "1988-02-27/1988-02-29",
    "1990-01-violence-in-baku": "1990-01-13/1990-01-19",
    "1991-operation-ring": "1991-04-30/1991-05-15",
    "1991-09-zheleznovodsk": "1991-09-23",
    "1992-05-shusha-shushi-taken": "1992-05-08/1992-05-09",
    "1992-05-lachin-berdzor-taken": "1992-05-18",
    "1992-06-goranboy-offensive": "1992-06-12",
    "1993-kalbajar-karvachar-taken": "1993-03-27/1993-04-03",
    "1993-08-southern-districts-taken": "1993-08-23/1993-08-31",
    "1993-10-zangilan-horadiz-taken": "1993-10-29~",
    "1994-05-bishkek-protocol": "1994-05-05",
    "1994-05-12-ceasefire": "1994-05-12",
    "2014-summer-clashes": "2014-22",
    "2020-07-border-clashes": "2020-07-12/2020-07-14",
    "2020-10-southern-towns-announced": "2020-10-04/2020-10-20",
    "2020-10-10-truce": "2020-10-10T12:00",
    "2020-10-18-truce": "2020-10-18",
    "2020-10-26-truce": "2020-10-26",
    "2020-11-08-shusha-announced": "2020-11-08",
    "2020-11-trilateral-statement": "2020-11-09/2020-11-10",
    "2022-12-lachin-road": "2022-12-12/2023-09",
    "2023-09-departure": "2023-09-24/2023-09-30",
    "2024-01-01-dissolution-date": "2024-01-01",
}

# What someone who knows the outline of the conflict looks for, and where the chronology has it.
LINE = [
    "events/1988-02-20-regional-soviet-request/",
    "events/1992-1994-war/",
    "events/2014-summer-clashes/",
    "events/2016-04-four-days-of-fighting/",
    "events/2020-07-border-clashes/",
    "events/2020-10-09-moscow-talks/",
    "events/2020-10-10-truce/",
]

ONE_SIDE = "This account rests on pages of the {} side alone."
NO_PAGE = "No page of the {} side was found for this event."
NEITHER = "No page of either side was found for this event."
PARTIES = {"AZ": "Azerbaijani", "AM": "Armenian"}


@pytest.fixture(scope="module")
def content() -> Content:
    return read(ROOT / "content", ROOT / "site_config", root=ROOT)


@pytest.fixture(scope="module")
def chronology(content: Content) -> Chronology:
    found = {article.id: events_of(article, content.names) for article in content.articles}
    built, problems = build(content, found)
    assert problems == ()
    return built


def sources(event: Event) -> set[str]:
    """The publishers and articles an event stands on."""
    return {piece.article if isinstance(piece, Quotation) else piece.publisher for piece in event.evidence}


def sides(content: Content, event: Event) -> set[str]:
    articles = {article.id: article.side for article in content.articles}
    return {articles[piece.article] if isinstance(piece, Quotation) else piece.side for piece in event.evidence}


def test_every_event_has_evidence_and_a_summary(content: Content) -> None:
    assert len(content.events) >= 89
    for event in content.events:
        assert event.evidence, event.id
        sentences = re.findall(r"[.!?][\"”]?(?=\s|$)", event.summary_markdown)
        assert 2 <= len(sentences) <= 5, (event.id, len(sentences))


def test_events_stand_on_two_sources(content: Content) -> None:
    assert [e.id for e in content.events if len(sources(e)) < 2 and e.kind != "statement"] == []
    statement = next(event for event in content.events if event.id == "2020-10-11-aliyev-statement-on-ganja")
    assert (statement.kind, statement.attributed_to) == ("statement", "Ilham Aliyev")


def test_every_reference_says_what_it_is_and_where_it_stands(content: Content) -> None:
    for event in content.events:
        for piece in event.evidence:
            if isinstance(piece, Reference):
                assert piece.type, (event.id, piece.publisher)
                assert piece.side, (event.id, piece.publisher)


def test_doubtful_dates_are_marked_and_explained(content: Content) -> None:
    assert {event.id: event.date.edtf for event in content.events if event.doubtful} == DOUBTFUL
    assert [event.id for event in content.events if event.doubtful and not event.date_note] == []


def test_rival_dates_stand_as_claims_with_their_claimants(content: Content) -> None:
    claimed = {event.id: [str(c.date) for c in event.claims if c.what == "date"] for event in content.events}
    assert claimed["1991-09-zheleznovodsk"] == ["1991-09-24"]
    assert claimed["1993-10-zangilan-horadiz-taken"] == ["1993-10-29", "1993-10-30", "1993-10-30", "1993-10-23"]
    assert claimed["2020-10-10-truce"] == ["2020-10-10T12:00+03:00", "2020-10-10T12:00+04:00", "2020-10-10T12:00"]


def test_figures_that_differ_stand_side_by_side(content: Content) -> None:
    strike = next(event for event in content.events if event.id == "2020-10-11-ganja-strike")
    killed = {(claim.count, claim.claimed_by) for claim in strike.claims if claim.what == "killed"}
    assert killed == {
        (9, "Prosecutor General's Office of Azerbaijan, as reported by TASS on 11 October"),
        (10, "Prosecutor General's Office of Azerbaijan"),
        (10, "Amnesty International"),
    }
    assert "Ministry of Defence of Armenia" in {c.claimed_by for c in strike.claims if c.what == "responsibility"}


def test_what_is_found_in_articles_is_reviewed(chronology: Chronology) -> None:
    assert [event.id for event in chronology.events if event.status != "reviewed"] == []
    merged = {event.id for event in chronology.events if event.merged}
    assert merged >= {
        "1988-02-20-regional-soviet-request", "1992-1994-war", "1992-minsk-group-talks", "2014-summer-clashes",
        "2016-04-four-days-of-fighting", "2020-07-border-clashes", "2020-09-27-war-begins", "2020-10-09-moscow-talks",
        "2020-10-10-truce",
    }  # fmt: skip


def test_an_account_says_which_side_it_found_no_page_of(content: Content) -> None:
    for event in content.events:
        standing = sides(content, event)
        lacking = [name for side, name in PARTIES.items() if side not in standing]
        alone = [name for side, name in PARTIES.items() if standing == {side}]
        expected = ""
        if alone:
            expected = ONE_SIDE.format(alone[0])
        elif event.contested and lacking:
            expected = NO_PAGE.format(lacking[0]) if len(lacking) == 1 else NEITHER
        marks = [*(ONE_SIDE.format(name) for name in PARTIES.values()), *(NO_PAGE.format(n) for n in PARTIES.values())]
        found = [mark for mark in (*marks, NEITHER) if mark in event.summary_markdown]
        assert found == ([expected] if expected else []), event.id


def test_eras_meet_without_a_gap_and_none_is_empty(chronology: Chronology) -> None:
    eras = chronology.eras
    assert (eras[0].date.earliest, eras[-1].date.latest) == ((1988, 1, 1), (2024, 12, 31))
    for era, following in itertools.pairwise(eras):
        last, first = era.date.latest, following.date.earliest
        assert last is not None
        assert first is not None
        assert datetime.date(*last) + datetime.timedelta(days=1) == datetime.date(*first), following.id
    assert [era.id for era in eras if not chronology.by_era.get(era.id)] == []
    assert [event.id for event in chronology.events if not event.era] == []


@pytest.mark.parametrize(
    ("event", "era"),
    [
        ("1994-12-06-budapest-summit", "frozen-years"),
        ("2014-summer-clashes", "flare-ups"),
        ("2018-09-28-dushanbe-conversation", "before-the-war-of-2020"),
        ("2020-07-border-clashes", "before-the-war-of-2020"),
        ("2020-10-10-truce", "war-2020"),
        ("2021-01-11-moscow-statement", "handovers-and-border-fighting"),
        ("2023-09-28-dissolution-decree", "road-departure-dissolution"),
    ],
)
def test_events_fall_into_their_era_by_date(chronology: Chronology, event: str, era: str) -> None:
    assert event in chronology.by_era[era]


def test_the_home_page_leads_along_the_line(chronology: Chronology) -> None:
    home = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    known = {f"events/{event.id}/" for event in chronology.events} | {f"eras/{era.id}/" for era in chronology.eras}
    linked = set(re.findall(r"\]\(((?:events|eras)/[^/)]+/)index\.md\)", home))
    assert set(LINE) <= linked <= known


@pytest.mark.parametrize("page", ["teachers.md", "contribute.md", "method.md"])
def test_readers_teachers_and_contributors_find_their_way_in_one_click(page: str) -> None:
    for name in ("index.md", "about.md"):
        assert f"]({page})" in (ROOT / "docs" / name).read_text(encoding="utf-8"), name


def test_no_word_of_blame_outside_quotation_marks() -> None:
    documents = inspect(ROOT / "content", ROOT / "site_config", root=ROOT).documents
    assert [str(problem) for problem in blame_problems(documents, ROOT / "site_config", root=ROOT)] == []
    words = yaml.safe_load((ROOT / "site_config" / "blame_words.yml").read_text(encoding="utf-8"))
    listed = {word for entry in words for word in entry["words"]}
    assert {"terrorist*", "heroic*", "so-called", "liberat*", "regime"} <= listed


def test_contested_names_stand_side_by_side(content: Content) -> None:
    for place in content.names.places.values():
        languages = {alias.language for alias in place.aliases}
        assert not place.aliases or {"en", "az", "ru"} <= languages, place.id
    assert content.names.places["shusha-shushi"].name == "Shusha / Shushi"
    assert {alias.text for alias in content.names.places["shusha-shushi"].aliases} >= {
        "Şuşa",
        "Шуша",
        "Շուշի",
        "Shushi",
    }
