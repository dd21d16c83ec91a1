"""data/events.csv, read back by the csv module."""

import csv
import io

import pytest
from hostile import SUMMARY

from timeline_builder.exports.events_csv import COLUMNS, safe_cell


def rows(content):
    return {row["id"]: row for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)}


@pytest.fixture(scope="module")
def table(files):
    return rows(files["data/events.csv"])


def test_there_is_a_row_for_each_event_in_order(table, chronology):
    assert list(table) == [event.id for event in chronology.events]
    assert all(tuple(row) == COLUMNS for row in table.values())


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-0479", "'-0479"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t=1"),
        ("\r\n=1", "'\r\n=1"),
        ("'kept", "''kept"),
        ("＝1", "'＝1"),
        ("1988-02", "1988-02"),
        ("a = b", "a = b"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text, cell):
    assert safe_cell(text) == cell


def test_titles_come_back_exactly_and_none_begins_as_a_formula(table, chronology):
    for event in chronology.events:
        cell = table[event.id]["title"]
        assert cell[:1] not in set("=+-@\t\r\n＝＋－＠")
        assert cell.removeprefix("'") == event.title
        assert table[event.id]["date"].removeprefix("'") == str(event.date)


def test_lists_names_and_sources(table):
    row = table["hostile"]
    assert row["actors"] == "armenia; nobody-described"
    assert row["actor_names"] == "Armenia; nobody-described"
    assert row["place_names"] == "Shusha / Shushi; nowhere"
    assert row["summary"] == SUMMARY
    assert row["sources"].splitlines()[0] == "TASS: Truce <b>now</b>, 2020-10-11"
    assert row["contested"] == "yes"


def test_the_table_of_an_era_holds_its_events(files, chronology):
    assert tuple(rows(files["data/eras/war.csv"])) == chronology.by_era["war"]
