"""The formats: what stands in a file, under keys."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_builder.content.reader import read as read_content
from timeline_builder.contribute import importing
from timeline_builder.contribute.import_report import report, summary
from timeline_builder.contribute.importers import discover, importer_of
from timeline_builder.contribute.importers._html import escaped, markdown_of, words_of
from timeline_builder.contribute.importers.timelinejs import date_of
from timeline_builder.contribute.mapping import KeyMap
from timeline_builder.errors import UsageError


def read(tmp_path, name, text):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return list(importer_of(path).entries(path))


def test_formats_are_discovered():
    assert list(discover()) == ["csv-table", "icalendar", "markdown", "timelinejs", "timelinejs-table"]


def test_what_no_format_takes_is_said(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"")
    with pytest.raises(UsageError) as caught:
        importer_of(tmp_path / "a.docx")
    assert str(caught.value) == (
        f"{tmp_path}/a.docx: this is of no format that can be imported; name one by --format: csv-table, icalendar, "
        "markdown, timelinejs, timelinejs-table"
    )


# --- tables


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table(tmp_path, delimiter):
    rows = [
        ["Date", "Title", "Text"],
        ["2020", '"A, b; c"', '"two\nlines"'],
        ["", "", ""],
        ["2021", "T", "x", "beyond"],
    ]
    text = "\ufeff" + "\r\n".join(delimiter.join(row) for row in rows)
    first, second = read(tmp_path, "t.csv", text)
    assert (first.origin, first.fields) == ("t.csv:3", {"Date": "2020", "Title": "A, b; c", "Text": "two\nlines"})
    assert (second.origin, second.left["(beyond the last column)"][0]) == ("t.csv:5", ["beyond"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ":1: the first row names fewer than two columns"),
        ("a,b,a\n1,2,3\n", ":1: two columns are named a; give each a name of its own"),
        ('a,b\n"1,2\n', ":2: the table cannot be read: unexpected end of data"),
        (b"a,b\n\xff,2\n", ": byte 0xff at offset 4 is not UTF-8; save the file as UTF-8"),
    ],
)
def test_a_broken_table(tmp_path, text, message):
    with pytest.raises(UsageError) as caught:
        read(tmp_path, "t.csv", text)
    assert str(caught.value) == f"{tmp_path}/t.csv{message}"


def test_a_table_becomes_events(take):
    text = (
        "id,when,headline,places,source_url,source_title,outlet\n"
        'one,10 October 2020,"Truce, agreed",Moscow; Baku,https://example.org/1,A page,A paper\n'
        "two,summer 2014,Fighting,,https://example.org/2,,\n"
        "three,03/04/2020,Unclear,,https://example.org/3,,\n"
    )
    planned, events = take({"t.csv": text}, path="t.csv")
    assert {event.id: str(event.date) for event in events.values()} == {"one": "2020-10-10", "two": "2014-22"}
    assert events["one"].places == ("moscow", "baku")
    assert events["one"].evidence[0].publisher == "A paper"
    assert "in two ways" in planned.entries[2].refused


# --- TimelineJS


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        ({"year": 2020}, "2020"),
        ({"year": "2020", "month": "10", "day": "9"}, "2020-10-09"),
        ({"year": 2020, "month": 10, "day": 9, "hour": 12, "minute": 5}, "2020-10-09T12:05"),
        ({"year": 2020, "month": 10, "day": 9, "hour": 0, "minute": 0}, "2020-10-09"),
        ({"year": "2020", "month": "", "day": ""}, "2020"),
        ({"year": -480}, "-0479"),
        ({"year": -1}, "0000"),
        ({"year": -4500000000}, "Y-4499999999"),
        ({"year": "c. 1990"}, "c. 1990"),
        ({"month": 5}, "5"),
        ({"year": "9" * 5000}, "9" * 5000),
        ({}, ""),
        (None, ""),
    ],
)
def test_dates_in_parts(parts, edtf):
    assert date_of(parts) == edtf


SLIDE = {
    "unique_id": "truce",
    "start_date": {"year": 2020, "month": 10, "day": 10},
    "display_date": "10 <i>October</i>",
    "text": {
        "headline": "<b>Truce</b> agreed",
        "text": "<p>From 1. noon,<br>said <a href='https://example.org/a'>a paper</a>*.</p><script>x</script>",
    },
    "media": {"url": "https://example.org/photo.jpg", "caption": "A photo", "credit": "A person", "alt": "x"},
    "group": "Talks",
    "background": {"color": "#fff"},
}


SPAN = {"start_date": {"year": 1990}, "end_date": {"year": 1999}}


def test_timelinejs_becomes_events_and_eras(take):
    timeline = {
        "title": {"text": {"headline": "All of it"}},
        "events": [SLIDE, {"start_date": {"year": 1992}, "end_date": {"year": 1994}, "text": {"headline": "War"}}, 7],
        "eras": [
            {"start_date": {"year": 1990}, "end_date": {"year": 1999}, "text": {"headline": "Nineties"}, "group": "x"}
        ],
    }
    planned, events = take({"t.json": json.dumps(timeline)}, path="t.json")
    (event,) = events.values()
    assert (event.id, event.title, event.date_words, event.kind) == ("truce", "Truce agreed", "10 October", "talks")
    assert event.summary_markdown == "From 1. noon,\n\nsaid [a paper](https://example.org/a)\\*."
    assert [(source.title, source.publisher, source.note) for source in event.evidence] == [
        ("A photo", "A person", "Shown with the imported slide.")
    ]
    assert {entry.origin: entry.refused for entry in planned.entries if entry.refused} == {
        "t.json: title": "the title slide is no event: All of it",
        "t.json: event 2": "it has no source: add evidence: with a title and a publisher",
        "t.json: event 3": "it is no object",
    }
    era = (take.project / "content" / "eras" / "1990-1999-nineties.md").read_text("utf-8")
    assert era == "---\ntitle: Nineties\ndate: 1990/1999\n---\n"
    assert summary(planned).splitlines()[0] == "5 entries: 1 event, 1 era, 3 kept back"
    assert [loss.key for loss in planned.entries[1].losses] == ["kind"]
    losses = next(entry.losses for entry in planned.entries if entry.id == "truce")
    assert [loss.key for loss in losses] == ["background", "media.alt"]
    draft = (take.project / "import-drafts" / "1992-1994-war.md").read_text("utf-8")
    assert draft == "---\ntitle: War\ndate: 1992/1994\nkind: war\n---\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", ":1:2: this is no JSON: Expecting property name enclosed in double quotes"),
        ("[]", ': this is no JSON of TimelineJS: it has no list "events"'),
        ('{"events": {}}', ': this is no JSON of TimelineJS: it has no list "events"'),
        (
            "[" * 100_000,
            ": this JSON cannot be read: ",
        ),
        (
            "9" * 5000,
            ": this JSON cannot be read: ",
        ),
    ],
)
def test_broken_timelinejs(tmp_path, text, message):
    with pytest.raises(UsageError) as caught:
        read(tmp_path, "t.json", text)
    assert str(caught.value).startswith(f"{tmp_path}/t.json{message}")


def test_the_spreadsheet_of_timelinejs(take):
    text = (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
        "Media Caption,Media Thumbnail,Type,Group,Background\n"
        ",,,,,,,,,All of it,,,,,,title,,\n"
        "2020,10,10,12:00 PM,,,,,,Truce,<p>Noon</p>,https://example.org/p,A paper,A page,,,Ceasefire,#fff\n"
        "1992,,,,1994,,,,,War,,https://example.org/w,,,,,,\n"
        "1990,,,,1999,,,,,Nineties,,,,,,era,,\n"
        "2020,10,10,noonish,,,,,,Odd,,https://example.org/o,,,,,,\n"
    )
    planned, events = take({"t.csv": text}, path="t.csv")
    assert {event.title: str(event.date) for event in events.values()} == {
        "Truce": "2020-10-10T12:00",
        "War": "1992/1994",
    }
    assert planned.entries[0].refused == "the title slide is no event: All of it"
    assert [loss.key for loss in planned.entries[1].losses] == ["Background"]
    assert "2020 10 10 noonish" in planned.entries[4].refused


def test_html_as_markdown():
    assert markdown_of("a &amp; b<br/><b>c</b> <img src='https://example.org/i.png'> [d] <") == (
        "a & b\n\nc <https://example.org/i.png> \\[d\\] \\<"
    )
    assert markdown_of('<a href="javascript:x">y</a> <a href="https://example.org/a b">z</a>') == "y z"
    assert words_of("<h2>One</h2>two<style>x</style>") == "One two"
    assert escaped("# no heading\n1. no list\n*plain*") == "\\# no heading\n1\\. no list\n\\*plain\\*"


# --- calendars


def calendar(*lines):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1@x", "DTSTAMP:20200101T000000Z"]
    return "\r\n".join([*head, *lines, "END:VEVENT", "END:VCALENDAR", ""])


@pytest.mark.parametrize(
    ("lines", "edtf"),
    [
        (["DTSTART;VALUE=DATE:20201010"], "2020-10-10"),
        (["DTSTART;VALUE=DATE:20201010", "DTEND;VALUE=DATE:20201011"], "2020-10-10"),
        (["DTSTART;VALUE=DATE:20201010", "DTEND;VALUE=DATE:20201013"], "2020-10-10/2020-10-12"),
        (["DTSTART;VALUE=DATE:20201010", "DURATION:P3D"], "2020-10-10/2020-10-12"),
        (["DTSTART:20201010T120000"], "2020-10-10T12:00"),
        (["DTSTART:20201010T120000Z"], "2020-10-10T12:00Z"),
        (["DTSTART;TZID=Asia/Baku:20201010T120000"], "2020-10-10T12:00+04:00"),
        (["DTSTART:20201010T120000", "DTEND:20201010T130000"], "2020-10-10T12:00/2020-10-10T13:00"),
        (["DTSTART:20201010T120000", "DTEND:20201010T130000Z"], "2020-10-10T12:00/2020-10-10T13:00Z"),
        (["DTSTART;VALUE=DATE:20201010", "DURATION:P99999999D"], "2020-10-10"),
        (["DTSTART;VALUE=DATE:20201010", "DURATION:nonsense"], "2020-10-10"),
    ],
)
def test_calendar_dates(take, lines, edtf):
    text = calendar("SUMMARY:Truce\\, agreed", "URL:https://example.org/1", *lines)
    _, events = take({"c.ics": text}, path="c.ics")
    (event,) = events.values()
    assert (event.title, str(event.date)) == ("Truce, agreed", edtf)


def test_a_calendar_becomes_events(take):
    text = calendar(
        "DTSTART;VALUE=DATE:20201010", "SUMMARY:Truce", "DESCRIPTION:See https://example.org/1\\n*now*",
        "LOCATION:Moscow\\, Russia", "CATEGORIES:Talks,Other", "RRULE:FREQ=YEARLY",
    )  # fmt: skip
    planned, events = take({"c.ics": text}, path="c.ics")
    (event,) = events.values()
    assert (event.kind, event.places, event.evidence[0].url) == ("talks", ("moscow-russia",), "https://example.org/1")
    assert {loss.key: loss.reason for loss in planned.entries[0].losses}["RRULE"] == (
        "repeats are not taken, the first time is"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nonsense", ": this is no calendar: "),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", ": the calendar holds no event"),
    ],
)
def test_broken_calendars(tmp_path, text, message):
    with pytest.raises(UsageError) as caught:
        read(tmp_path, "c.ics", text)
    assert str(caught.value).startswith(f"{tmp_path}/c.ics{message}")


# --- our own formats come back


def test_our_own_exports_can_be_read(tmp_path):
    from timeline_builder.chronology.build import build
    from timeline_builder.dates.value import Date
    from timeline_builder.exports import calendar_ics, events_csv, timelinejs
    from timeline_builder.model import Content, Event
    from timeline_builder.output import Settings

    event = Event("truce", "Truce", Date.parse("2020-10-10"), "ceasefire", "reviewed", summary_markdown="A summary.")
    chronology, _ = build(Content(events=(event,)), {})
    for export, name in ((calendar_ics, "e.ics"), (timelinejs, "t.json"), (events_csv, "e.csv")):
        file = next(iter(export.export(chronology, Settings())))
        fields = [entry.fields for entry in read(tmp_path, name, file.content) if not entry.fault]
        assert [(found["title"], found["date"]) for found in fields] == [("Truce", "2020-10-10")]


# --- anything at all

_PIECES = (
    "\x00",
    "\u202e",
    "😀",
    "---\n",
    "\n",
    "\r",
    "'",
    '"',
    "{",
    "}",
    "[",
    "]",
    "null",
    "-1",
    "9" * 30,
    "https://",
)
_PIECES += ("&x", "*x", "!t", ": ", "- ", "\t", "İ", ",", ";", "|", "\\", "<script>", "%s", "0000", "99")
_SEEDS = {
    "c.ics": calendar("DTSTART;TZID=Asia/Baku:20201010T120000", "DURATION:P3D", "SUMMARY:T\\, x", "CATEGORIES:a,b"),
    "t.json": json.dumps({"events": [SLIDE, SLIDE], "eras": [SPAN | {"text": {"headline": "H"}}]}),
    "t.csv": 'id,date,title,actors,source_url\n1,2020-10-10,Truce,A; B,https://example.org/1\n2,summer 2014,"x\ny",,\n',
    "j.csv": "Year,Month,Day,Time,End Year,Headline,Text,Media\n2020,10,10,12:00 PM,2021,H,<p>x</p>,https://example.org\n",
    "t.md": "---\nid: A b\ndate: 2020-10-10\nend: 2021\ntitle: 'T: x'\nactors: [a, b]\nrelated: [t]\n"
    "claims: [{what: killed, count: 9, claimed_by: x}]\nsources: [{title: T, date: 2020}, https://example.org/2]\n"
    "---\nBody <b>x</b> https://example.org\n",
}


@settings(max_examples=150)
@given(data=st.data())
def test_no_file_crashes_an_import_or_breaks_the_content(data, tmp_path_factory):
    name = data.draw(st.sampled_from(sorted(_SEEDS)))
    text = _SEEDS[name]
    for _ in range(data.draw(st.integers(1, 5))):
        at, gone = data.draw(st.integers(0, len(text))), data.draw(st.sampled_from((0, 1, 3, 20)))
        text = text[:at] + data.draw(st.sampled_from(_PIECES)) + text[at + gone :]
    project = tmp_path_factory.mktemp("project")
    (project / "content").mkdir()
    (project / name).write_bytes(text.encode("utf-8"))
    try:
        entries = importer_of(project / name).entries(project / name)
        planned = importing.plan(entries, project / "content", project / "site_config", root=project, keys=KeyMap())
    except UsageError:
        return
    report(planned, name).encode("utf-8")
    importing.apply(planned, project / "content", project / "import-drafts")
    written = read_content(project / "content", project / "site_config", root=project)
    assert len(written.events) + len(written.eras) == sum(not entry.refused for entry in planned.entries)
