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


@pytest.mark.parametrize("own", [{}, {"date": "", "lang": None}])
def test_the_keys_of_front_matter_do_as_well(run, own):
    text = "Պաշտոնյաները երկուշաբթի հանդիպեցին Երևանում։"
    line = json.dumps({"text": text, "published": "2021-05-19", "language": "hy-AM"} | own)
    row = json.loads(run("--jsonl", text=line).output)
    assert row["id"] is None
    assert [event["date"] for event in row["events"]] == ["2021-05-17"]


def test_an_id_comes_back_as_it_was_given(run):
    lines = [json.dumps({"id": ident, "text": TEXT, "date": "2021-05-19"}) for ident in (7, "7", ["a", 1], None)]
    result = run("--jsonl", text="\n".join(lines))
    assert [json.loads(line)["id"] for line in result.output.splitlines()] == [7, "7", ["a", 1], None]


def test_what_is_wrong_with_the_options_is_told_at_once(run):
    result = run("--date", "2021", "--lang", "qq", text=TEXT)
    assert result.exit_code == 1
    first, second = result.stderr.splitlines()
    assert first == "--date: '2021': is no day; write YYYY-MM-DD"
    assert second.startswith("--lang: there is no language 'qq'; there are az, ")


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
        ("{", "standard input:1:2: is no JSON: Expecting property name enclosed in double quotes"),
        ("[]", 'standard input:1: has no "text"; a line is {"id": …, "text": "…", "date": "YYYY-MM-DD"}'),
        ('{"id": "a"}', 'standard input:1: has no "text"; a line is {"id": …, "text": "…", "date": "YYYY-MM-DD"}'),
        ('{"text": "b", "genre": "poem"}', "standard input:1: \"genre\": 'poem' is none of news, narrative"),
        ('{"text": "b", "genre": ["news"]}', "standard input:1: \"genre\": ['news'] is none of news, narrative"),
        ('{"text": "b", "date": "2020-02-30"}', "standard input:1: \"date\": '2020-02-30': has no day 30"),
        ('{"text": "b", "published": 7}', "standard input:1: \"published\": '7': is no text; write YYYY-MM-DD"),
        ('{"text": "b", "lang": 5}', "standard input:1: \"lang\": there is no language '5'; there are "),
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
    assert result.stderr == "a.txt:1: is not UTF-8 (byte 2); save the file as UTF-8\n"


def test_a_file_that_is_not_there(run):
    result = run("none.txt")
    assert result.exit_code == 1
    assert result.stderr == "none.txt: no such file or directory\n"


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
        "standard input:2:1: is no JSON: Expecting value",
        'standard input:3: has no "text"; a line is {"id": …, "text": "…", "date": "YYYY-MM-DD"}',
    ]
