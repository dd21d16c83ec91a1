"""Reviewing found events: by flags, on a terminal, and what a rebuild makes of it."""

import pytest
from click.testing import CliRunner

from timeline_builder import pipeline
from timeline_builder.cli import main

ARTICLE = """---
title: Fighting in the north
publisher: Agency
published: 2021-03-15
language: en
# a comment that stays
rights: quote
---
BAKU, March 15. /Agency/. Fighting erupted near Baku on March 10, the ministry said.

Talks between the foreign ministers of both countries were held in the city of
Tbilisi on March 12.
"""


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "content" / "articles"
    folder.mkdir(parents=True)
    (folder / "2021-03-15-agency-fighting.md").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def run(project, *arguments, input=None):  # noqa: A002 - click's own word
    result = CliRunner().invoke(main, ["review", "--project", str(project), *arguments], input=input)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def events(project):
    chronology, problems = pipeline.chronology(
        project, project / "content", project / "site_config", ("reviewed", "extracted")
    )
    assert problems == ()
    return {event.date.edtf: event for event in chronology.events}


def text(project):
    return (project / "content" / "articles" / "2021-03-15-agency-fighting.md").read_text(encoding="utf-8")


def test_what_waits_is_listed(project):
    lines = run(project, "--list").output.splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["2021-03-15-agency-fighting", "2021-03-10"],
        ["2021-03-15-agency-fighting", "2021-03-12"],
    ]


def test_a_rejected_event_stays_away(project):
    assert run(project, "--quote", "Fighting erupted", "--reject", "not of this topic").exit_code == 0
    assert list(events(project)) == ["2021-03-12"]
    assert "decision: reject\n    reason: not of this topic\n---\n" in text(project)
    assert ARTICLE.split("---\n")[1] in text(project)
    assert text(project).endswith(ARTICLE.split("---\n")[2])
    assert "Fighting" not in run(project, "--list").output


def test_confirming_changes_the_status_and_keeps_the_address(project):
    before = events(project)["2021-03-12"]
    assert run(project, "--date", "2021-03-12", "--confirm").exit_code == 0
    after = events(project)["2021-03-12"]
    assert (before.status, after.status) == ("extracted", "reviewed")
    assert after.id == before.id
    assert "held in the city of Tbilisi on March 12." in text(project)


def test_a_decision_survives_edits_elsewhere_in_the_article(project):
    run(project, "--date", "2021-03-12", "--confirm")
    before = events(project)["2021-03-12"]
    file = project / "content" / "articles" / "2021-03-15-agency-fighting.md"
    file.write_text(text(project).replace("the ministry said.", "the ministry said in a note."), encoding="utf-8")
    after = events(project)["2021-03-12"]
    assert (after.id, after.status) == (before.id, "reviewed")


def test_a_decision_whose_sentence_is_gone_is_reported(project):
    run(project, "--date", "2021-03-12", "--confirm")
    file = project / "content" / "articles" / "2021-03-15-agency-fighting.md"
    head, matter, body = text(project).split("---\n", 2)
    file.write_text("---\n".join((head, matter, body.replace("Talks between", "Meetings of"))), encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "--project", str(project)])
    assert result.exit_code == 1
    assert "quote-not-found" in result.output


def test_corrections_are_written_and_shown(project):
    assert (
        run(project, "--date", "2021-03-10", "--title", "Clash near Baku", "--new-date", "9 March 2021").exit_code == 0
    )
    event = events(project)["2021-03-09"]
    assert (event.title, event.status) == ("Clash near Baku", "reviewed")
    assert "decision: correct" in text(project)


def test_merging_into_another_found_event(project):
    other = ARTICLE.replace("Fighting erupted near Baku on March 10", "Shelling began near Baku on March 9")
    (project / "content" / "articles" / "2021-03-15-other-shelling.md").write_text(
        other.replace("Agency", "Other").split("\n\nTalks")[0] + "\n", encoding="utf-8"
    )
    target = events(project)["2021-03-10"]
    assert run(project, "--date", "2021-03-09", "--merge", target.id, "--reason", "one fight").exit_code == 0
    event = events(project)["2021-03-10"]
    assert {piece.article for piece in event.evidence} == {"2021-03-15-agency-fighting", "2021-03-15-other-shelling"}
    assert [(claim.claimed_by, str(claim.date)) for claim in event.claims if claim.what == "date"] == [
        ("Agency", "2021-03-10"),
        ("Other", "2021-03-09"),
    ]
    assert event.doubtful
    assert event.merged[0].reason == "one fight"


def test_a_decision_that_would_break_the_content_is_not_written(project):
    before = text(project)
    result = run(project, "--date", "2021-03-10", "--kind", "clsh")
    assert result.exit_code == 1
    assert 'there is no kind "clsh"' in result.output
    assert text(project) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--confirm"], "2 found events are meant; give --article, --quote or --date to name one:\n"),
        (
            ["--date", "1999", "--confirm"],
            "no undecided event is found there; timeline review --list shows those that wait",
        ),
        (["--date", "2021-03-10", "--reject", " "], "rejecting needs a reason: others will ask why"),
        (["--confirm", "--reject", "x"], "give one decision: --confirm (or what is right), --reject or --merge"),
    ],
)
def test_wrong_calls_say_what_would_be_right(project, arguments, message):
    before = text(project)
    result = run(project, *arguments)
    assert result.exit_code == 1
    assert result.output.startswith(message)
    assert text(project) == before


def test_a_walk_asks_for_each(project):
    result = run(project, input="what\nr\nnot ours\nc\n")
    assert result.exit_code == 0, result.output
    assert "'what' is none of confirm, edit, merge, reject, skip, quit" in result.output
    assert "1 of 2" in result.output
    assert [event.status for event in events(project).values()] == ["reviewed"]
    assert run(project).output == "Nothing waits for a reviewer.\n"


def test_a_walk_edits_what_is_changed(project):
    result = run(project, input="edit\nClash near Baku\n\n\n\n\nquit\n")
    assert result.exit_code == 0, result.output
    assert events(project)["2021-03-10"].title == "Clash near Baku"
