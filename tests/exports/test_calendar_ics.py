"""data/events.ics, read back by the icalendar library and by its lines."""

import datetime

import icalendar
import pytest


@pytest.fixture(scope="module")
def calendar(files):
    return icalendar.Calendar.from_ical(files["data/events.ics"])


@pytest.fixture(scope="module")
def entries(calendar, chronology):
    found = {str(entry["url"]).rstrip("/").rsplit("/", 1)[1]: entry for entry in calendar.walk("VEVENT")}
    assert len(found) == len(calendar.walk("VEVENT"))
    return found


def span(entry):
    return entry["dtstart"].dt, entry["dtend"].dt if "dtend" in entry else None


def day(*numbers):
    return datetime.date(*numbers)


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("plain-day", day(1988, 2, 20), day(1988, 2, 21)),
        ("moment", datetime.datetime(2020, 10, 10, 12, 0), None),
        ("moment-zoned", datetime.datetime(2020, 10, 11, 3, 30, tzinfo=datetime.UTC), None),
        ("month", day(1988, 2, 1), day(1988, 3, 1)),
        ("summer", day(2014, 6, 1), day(2014, 9, 1)),
        ("war", day(1992, 1, 1), day(1995, 1, 1)),
    ],
)
def test_where_an_event_stands(entries, name, start, end):
    assert span(entries[name]) == (start, end)


def test_what_no_calendar_can_hold_is_left_out_and_counted(calendar, entries):
    out = {"talks", "before", "unknown-end", "someday", "salamis", "first-bc", "last-day", "ice-age"}
    assert not out & set(entries)
    assert str(calendar["x-wr-caldesc"]) == ("What <happened>, when 8 of 27 events have no days and are not in it.")


def test_an_imprecise_date_is_said_in_words(entries):
    assert str(entries["plain-day"]["summary"]) == "Title of plain-day"
    assert str(entries["war"]["summary"]) == "1992–1994: Title of war"
    assert str(entries["about"]["summary"]) == "about February 1988: Title of about"


def test_hostile_words_stay_words(entries, files, chronology):
    entry = entries["hostile"]
    assert str(entry["summary"]) == next(event.title for event in chronology.events if event.id == "hostile")
    assert "BEGIN:VEVENT [bad]" in str(entry["description"])
    lines = files["data/events.ics"].decode().split("\r\n")
    assert lines.count("BEGIN:VEVENT") == len(entries)
    assert lines.count("END:VCALENDAR") == 1
    assert all(len(line.encode()) <= 75 for line in lines)


def test_every_entry_has_what_the_standard_asks(entries):
    assert len({str(entry["uid"]) for entry in entries.values()}) == len(entries)
    assert entries["month"]["dtstamp"].dt == datetime.datetime(2026, 3, 2, tzinfo=datetime.UTC)
    assert entries["war"]["dtstamp"].dt == datetime.datetime.fromtimestamp(1_700_000_000, datetime.UTC)


def test_without_an_address_there_is_no_link(unplaced_files):
    assert b"\nURL:" not in unplaced_files["data/events.ics"]
