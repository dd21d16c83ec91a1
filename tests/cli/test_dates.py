import json

import pytest
from click.testing import CliRunner

from timeline_builder.cli import main

ARTICLE = "BAKU, October 11. It came into effect at 12.00 local time on Saturday, October 10. 1992 people came.\n"


def run(*args, stdin=""):
    result = CliRunner().invoke(main, ["dates", *args], input=stdin)
    return result.exit_code, result.stdout, result.stderr


def test_a_pipe_has_a_line_a_mention():
    status, out, _ = run("--date", "2020-10-11", "--lang", "en", "--genre", "news", stdin=ARTICLE)
    assert status == 0
    assert out.splitlines() == [
        "6-16\tOctober 11\t2020-10-11\tmonth-day",
        "38-81\tat 12.00 local time on Saturday, October 10\t2020-10-10T12:00\tclock-date",
    ]


def test_explain_names_the_reference_and_what_was_rejected():
    _, out, _ = run("--date", "2020-10-11", "--lang", "en", "--explain", stdin=ARTICLE)
    rows = [line.split("\t") for line in out.splitlines()]
    assert rows[0][4:] == ["from 2020-10-11", ""]
    assert rows[2] == ["83-94", "1992 people", "", "count of things", "", "rejected: count of things"]


def test_explain_shows_both_readings_of_an_ambiguous_date():
    _, out, _ = run("--lang", "en", "--explain", stdin="On 03/04/2020 it rained.")
    assert "2020-04-03 or 2020-03-04\tnumeric-date\t\tambiguous: day and month could change places" in out


def test_several_files_are_named(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("In May 1990 it rained.", encoding="utf-8")
    status, out, _ = run(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert status == 0
    assert out.splitlines() == [f"{tmp_path / name}:3-11\tMay 1990\t1990-05\tmonth-year" for name in ("a.txt", "b.txt")]


def test_a_file_that_cannot_be_read_keeps_no_other_from_being_read(tmp_path):
    (tmp_path / "a.txt").write_text("In May 1990 it rained.", encoding="utf-8")
    status, out, err = run(str(tmp_path / "a.txt"), str(tmp_path / "none.txt"))
    assert (status, out) == (1, f"{tmp_path / 'a.txt'}:3-11\tMay 1990\t1990-05\tmonth-year\n")
    assert err == f"{tmp_path / 'none.txt'}: no such file or directory\n"


def test_all_bad_input_is_told_at_once(tmp_path):
    (tmp_path / "latin.txt").write_bytes("ok\nAnkündigung".encode("latin-1"))
    status, out, err = run(
        str(tmp_path / "none.txt"), str(tmp_path / "latin.txt"), "--date", "2020-02-30", "--lang", "tlh"
    )
    assert (status, out) == (1, "")
    assert err.splitlines()[0] == "--date: '2020-02-30': has no day 30; 2020-02 has days 01 to 29"
    assert err.splitlines()[1].startswith("--lang: there is no language 'tlh'; there are ")
    assert err.splitlines()[2:] == [
        f"{tmp_path / 'none.txt'}: no such file or directory",
        f"{tmp_path / 'latin.txt'}:2: is not UTF-8 (byte 6); save the file as UTF-8",
    ]


def test_json_lines():
    row = {"id": "x", "text": "On Sunday 1992 people came.", "date": "2020-10-12", "genre": "news", "lang": "en"}
    status, out, _ = run("--jsonl", stdin=json.dumps(row) + "\n\n")
    assert status == 0
    assert json.loads(out) == {
        "id": "x",
        "mentions": [{"start": 3, "end": 9, "text": "Sunday", "rule": "weekday", "edtf": "2020-10-11"}],
    }


def test_offsets_are_code_points():
    row = {"id": "x", "text": "Şuşa 🕊 in May 1990", "lang": "en"}
    _, out, _ = run("--jsonl", stdin=json.dumps(row))
    (mention,) = json.loads(out)["mentions"]
    assert row["text"][mention["start"] : mention["end"]] == "May 1990"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "standard input:2:2: is no JSON: Expecting property name enclosed in double quotes"),
        ("[1]", 'standard input:2: has no "text"; a line is {"id": …, "text": "…", "date": "YYYY-MM-DD"}'),
        ('{"id": 1}', 'standard input:2: has no "text"; a line is {"id": …, "text": "…", "date": "YYYY-MM-DD"}'),
        ('{"text": "a", "date": "2020"}', "standard input:2: \"date\": '2020': is no day; write YYYY-MM-DD"),
        ('{"text": "a", "date": 7}', "standard input:2: \"date\": '7': is no text; write YYYY-MM-DD"),
        ('{"text": "a", "genre": "poem"}', "standard input:2: \"genre\": 'poem' is none of news, narrative"),
    ],
)
def test_a_bad_line_is_named_and_the_good_ones_are_tagged(line, message):
    good = '{"id": 1, "text": "In 1990."}'
    status, out, err = run("--jsonl", stdin=f"{good}\n{line}\n{good}\n")
    assert status == 1
    assert len(out.splitlines()) == 2
    assert err == message + "\n"


def test_a_text_without_anything_is_no_error():
    assert run(stdin="") == (0, "", "")


def test_what_is_ambiguous_is_shown_with_both_readings():
    result = CliRunner().invoke(main, ["dates", "--date", "2020-10-11"], input="The deal of 03/04/2020 held.\n")
    assert result.output == "12-22\t03/04/2020\t2020-04-03 or 2020-03-04\tnumeric-date\n"
