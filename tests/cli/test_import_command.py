"""`timeline import` as it is called: 1,900 files of another project in one command."""

import pytest
from click.testing import CliRunner

from timeline_builder.cli import main
from timeline_builder.content.reader import read

EVENT = """---
id: 2017-01-{day:02d}--event-{number}
date: 2017-01-{day:02d}
title: "Talks {number}: the agenda"
importance: 5
actors: [Actor {group}, "Doe, Jane"]
tags: [a-tag]
sources:
  - outlet: The Gazette
    title: "Headline {number}"
    url: https://example.org/{number}
    date: 2017-02-01
status: confirmed
---
What happened, number {number}.
"""
MAP = "sources.outlet=publisher,sources.date=published"


@pytest.fixture
def theirs(tmp_path):
    folder = tmp_path / "theirs"
    folder.mkdir()
    (tmp_path / "content").mkdir()
    for number in range(1900):
        text = EVENT.format(number=number, day=number % 28 + 1, group=number % 9)
        (folder / f"{number}.md").write_text(
            text if number != 7 else text.replace("2017-01-08\n", "one day\n"), "utf-8"
        )
    return folder


def test_every_event_is_in_the_content_or_in_the_report(theirs, tmp_path):
    result = CliRunner().invoke(main, ["import", str(theirs), "--map", MAP, "--project", str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert result.output == (
        "1,900 entries: 1,899 events, 1 kept back\n"
        "10 actors new in actors.yml: describe them there\n"
        "not taken: importance (1900)\n"
        "not taken: status (1900)\n"
        "not taken: tags (1900)\n"
        f"report: {tmp_path}/import-report.md\n"
    )
    content = read(tmp_path / "content", tmp_path / "site_config", root=tmp_path)
    assert len(content.events) == 1899
    assert all(event.evidence[0].publisher == "The Gazette" and event.evidence[0].published for event in content.events)
    text = (tmp_path / "import-report.md").read_text("utf-8")
    assert "* 7.md (draft 2017-01-08-event-7.md): its date 'one day': names no year" in text
    assert text.count("importance: '5'") == 1900


def test_a_dry_run_writes_nothing(theirs, tmp_path):
    result = CliRunner().invoke(main, ["import", str(theirs), "--project", str(tmp_path), "--dry-run"])
    assert result.exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content", "theirs"]
    assert list((tmp_path / "content").iterdir()) == []


def test_the_help_names_the_command():
    assert "import " in CliRunner().invoke(main, ["--help"]).output
