"""`timeline extract` as it is called: forms of output, bad input, names of a project."""

import json

import pytest
from click.testing import CliRunner

from timeline_builder.cli import main

TEXT = "The ministers of Armenia and Azerbaijan met in Geneva on Monday. They will meet again on Friday."


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def call(*arguments, text=None):
        return CliRunner().invoke(main, ["extract", *arguments], input=text)

    return call


def test_json_lines(run):
    line = json.dumps({"id": "a", "text": TEXT, "date": "2021-05-19", "lang": "en"})
    result = run("--jsonl", text=line + "\n")
    row = json.loads(result.output)
    assert row["id"] == "a"
    (event,) = row["events"]
    assert event["date"] == "2021-05-17"
    assert event["kind"] == "talks"
    assert event["actors"] == ["Armenia", "Azerbaijan"]
    assert event["places"] == ["Geneva"]
    assert event["attributed_to"] is None
    assert event["factuality"] == "happened"
    assert TEXT[event["start"] : event["end"]] == event["quote"]
    assert event["claims"] == []


def test_all_tells_what_is_planned_too(run):
    line = json.dumps({"id": "a", "text": TEXT, "date": "2021-05-19", "lang": "en", "genre": "news"})
    row = json.loads(run("--jsonl", "--all", text=line).output)
    assert [(event["date"], event["factuality"]) for event in row["events"]] == [
        ("2021-05-17", "happened"),
        ("2021-05-21", "planned"),
    ]


def test_a_file_for_readers(run, tmp_path):
    (tmp_path / "talks.txt").write_text(TEXT, encoding="utf-8")
    result = run("talks.txt", "--date", "2021-05-19")
    assert result.output == "2021-05-17\ttalks\tThe ministers of Armenia and Azerbaijan met in Geneva\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "<stdin>:1:2: no JSON object: Expecting property name enclosed in double quotes"),
        ("[]", '<stdin>:1: an article has "id" and "text", and if known "date", "genre" and "lang"'),
        ('{"id": "a"}', '<stdin>:1: an article has "id" and "text", and if known "date", "genre" and "lang"'),
        ('{"id": "a", "text": "b", "genre": "poem"}', '<stdin>:1: "genre" is \'poem\'; write "news" or "narrative"'),
        ('{"id": "a", "text": "b", "date": "2020-02-30"}', "<stdin>:1: \"date\": '2020-02-30': has no day 30"),
    ],
)
def test_bad_lines_name_their_place(run, line, message):
    result = run("--jsonl", text=line)
    assert result.exit_code == 1
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_bytes_that_are_no_text(run, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"ab\xff")
    result = run("a.txt")
    assert result.exit_code == 1
    assert result.stderr == "a.txt: byte 3 is not UTF-8; save the file as UTF-8\n"


def test_a_file_that_is_not_there(run):
    result = run("none.txt")
    assert result.exit_code == 1
    assert result.stderr == "none.txt: No such file or directory\n"


def test_inside_a_project_its_names_are_used(run, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "site_config").mkdir()
    (tmp_path / "content" / "places.yml").write_text("- id: geneva\n  name: Geneva\n", encoding="utf-8")
    row = json.loads(run("--jsonl", text=json.dumps({"id": "a", "text": TEXT, "date": "2021-05-19"})).output)
    assert row["events"][0]["places"] == ["geneva"]


def test_a_bad_line_is_named_and_the_others_are_read(run):
    good = json.dumps(
        {"id": "a", "text": "Fighting erupted in Baku on 5 May 2020.\u2028", "date": "2020-05-06"}, ensure_ascii=False
    )
    result = run("--jsonl", text=f"{good}\ngarbage\n[]\n")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["events"][0]["date"] == "2020-05-05"
    assert result.stderr.splitlines() == [
        "<stdin>:2:1: no JSON object: Expecting value",
        '<stdin>:3: an article has "id" and "text", and if known "date", "genre" and "lang"',
    ]
