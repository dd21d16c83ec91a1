"""The whole way from one raw article to the data of the site, by extraction alone."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from timeline_builder import pipeline
from timeline_builder.cli import main
from timeline_builder.errors import ContentError
from timeline_builder.output import File, Page, Settings

REPOSITORY = Path(__file__).parent.parent
SEED = REPOSITORY / "content" / "articles" / "2020-10-11-tass-azerbaijans-president-calls-strike-on-ganja.md"

# An agency's text as it comes in: a date before the dateline, and no title.
RAW = " date 2020-10-11 " + SEED.read_text(encoding="utf-8").split("---\n", 2)[2].strip()


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project of one article and the flagship's names: no event was written by a person."""
    root = tmp_path_factory.mktemp("project")
    (root / "content").mkdir()
    for name in ("actors.yml", "places.yml"):
        (root / "content" / name).write_bytes((REPOSITORY / "content" / name).read_bytes())
    (root / "site_config").mkdir()
    (root / "site_config" / "sides.yml").write_bytes((REPOSITORY / "site_config" / "sides.yml").read_bytes())
    (root / "raw.txt").write_text(RAW, encoding="utf-8")
    arguments = ["add", "article", str(root / "raw.txt"), "--project", str(root)]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    return root


@pytest.fixture(scope="module")
def events(project):
    chronology, problems = pipeline.chronology(
        project, project / "content", project / "site_config", ("reviewed", "extracted")
    )
    assert problems == ()
    outputs = list(pipeline.outputs(chronology, Settings()))
    assert any(isinstance(output, Page) for output in outputs)
    (data,) = [output for output in outputs if isinstance(output, File) and output.path == "data/events.json"]
    return json.loads(data.content)["events"]


@pytest.mark.parametrize(
    ("date", "kind", "words"),
    [
        ("1988-02", "war", "broke out in February 1988"),
        ("1992/1994", "war", "In 1992-1994, tensions boiled over"),
        ("1992/..", "talks", "ongoing since 1992 under the OSCE Minsk Group"),
        ("2014-22", "clash", "in the summer of 2014"),
        ("2016-04", "clash", "in April 2016"),
        ("2020-07", "clash", "this past July"),
        ("2020-09-27", "clash", "erupted on September 27"),
        ("2020-10-09", "talks", "held in Moscow on October 9"),
        ("2020-10-10T12:00", "ceasefire", "It came into effect at 12.00 local time on Saturday, October 10"),
        ("2020-10-11", "statement", "on Sunday"),
    ],
)
def test_every_dated_event_is_found_with_its_sentence(events, project, date, kind, words):
    found = [event for event in events if event["date"] == date and event["kind"] == kind]
    assert found, [(event["date"], event["kind"], event["title"]) for event in events]
    quotes = [piece["quote"] for event in found for piece in event["evidence"]]
    assert any(words in quote for quote in quotes), quotes
    (article,) = (project / "content" / "articles").glob("*.md")
    text = article.read_text(encoding="utf-8")
    assert all(quote in text for quote in quotes)


def test_nothing_else_is_told_as_an_event(events):
    assert len(events) == 10
    assert {event["status"] for event in events} == {"extracted"}


def test_figures_are_claims_of_who_says_so(events):
    claims = [(c["what"], c["count"], c["claimed_by"]) for event in events for c in event.get("claims", ())]
    office = "office of Prosecutor General"
    assert [(what, count) for what, count, _ in claims] == [("killed", 9), ("wounded", 34)]
    assert all("prosecutor general" in who.casefold() for _, _, who in claims), (claims, office)


def test_titles_read_well(events):
    for event in events:
        title = event["title"]
        assert len(title) <= 90
        assert not re.search(r"\b(19|20)\d\d\b|January|February|July|October|September|Sunday|summer", title), title
        assert not re.match(r"(It|He|She|They|This|These|And|But|In|On|At)\b", title), title
        assert title[0].isupper() or title[0].isdigit()
        assert not re.search(r"\b(a|an|the|of|in|and|for|with|to|by|on|under)$|,$", title), title


def test_errors_of_content_and_of_decisions_stop_the_build(tmp_path):
    articles = tmp_path / "content" / "articles"
    articles.mkdir(parents=True)
    (articles / "a.md").write_text(
        "---\ntitle: T\npublisher: P\npublished: 2020-05-02\nlanguage: en\nevents:\n"
        "  - quote: Fighting erupted in Baku on 1 May 2020\n    decision: merge\n    event: nowhere\n---\n"
        "Fighting erupted in Baku on 1 May 2020, the ministry said.\n",
        encoding="utf-8",
    )
    with pytest.raises(ContentError) as caught:
        pipeline.chronology(tmp_path, tmp_path / "content", tmp_path / "site_config", ("reviewed", "extracted"))
    assert str(caught.value).startswith("content/articles/a.md:")
    assert "nowhere" in str(caught.value)
