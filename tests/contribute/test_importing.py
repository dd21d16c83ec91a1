"""Taking in another project's events: all that fits becomes an event that passes the checks, the rest is told."""

import textwrap

import pytest

from timeline_builder.contribute.import_report import report, summary
from timeline_builder.errors import ContentError, UsageError
from timeline_builder.model import Reference


def markdown(matter, body="Body.\n"):
    return f"---\n{textwrap.dedent(matter).strip()}\n---\n{body}"


SOURCES = """
sources:
  - {outlet: The Gazette, title: "What #1: said", url: "https://example.org/1", date: 2020-10-11}
"""
FULL = """
id: 2020-10-10--The-Truce
date: 2020-10-10
title: "Truce: agreed"
importance: 5
actors: [Armenia, "Doe, Jane"]
tags: [a, b]
status: confirmed
"""


def test_a_folder_of_markdown_with_other_keys(take):
    files = {"a.md": markdown(FULL + SOURCES, "A *body*.\n\n---\n\nMore.\n")}
    planned, events = take(files, "sources.outlet=publisher,sources.date=published")
    (event,) = events.values()
    assert (event.id, event.title, str(event.date), event.kind) == (
        "2020-10-10-the-truce", "Truce: agreed", "2020-10-10", "ceasefire",
    )  # fmt: skip
    assert event.summary_markdown == "A *body*.\n\n---\n\nMore."
    assert event.actors == ("armenia", "doe-jane")
    (source,) = event.evidence
    assert source == Reference("What #1: said", "The Gazette", "https://example.org/1", source.published)
    assert str(source.published) == "2020-10-11"
    assert planned.actors == {"armenia": "Armenia", "doe-jane": "Doe, Jane"}
    assert [(loss.key, loss.value) for loss in planned.entries[0].losses] == [
        ("importance", "5"),
        ("tags", "a; b"),
        ("status", "confirmed"),
    ]
    assert planned.entries[0].changes == (
        "its kind is taken to be ceasefire",
        "its id '2020-10-10--The-Truce' became '2020-10-10-the-truce'",
    )


def test_nothing_is_lost_silently(take):
    files = {
        "a.md": markdown(FULL + SOURCES),
        "README.md": "# About\n",
        "picture.png": b"\x89PNG",
        "latin.md": b"---\ntitle: caf\xe9\n---\n",
        "deep/alias.md": markdown("title: &x T\ndate: 2020\n"),
        "no-date.md": markdown("title: No date\n" + SOURCES),
        "bad-date.md": markdown("title: Bad\ndate: 2020-02-30\n" + SOURCES),
        "vague.md": markdown("title: Vague\ndate: last Friday\n" + SOURCES),
        "no-source.md": markdown("title: No source\ndate: 2020\n"),
    }
    planned, events = take(files)
    assert list(events) == ["2020-10-10-the-truce"]
    refused = {entry.origin: entry.refused for entry in planned.entries}
    assert refused == {
        "a.md": "",
        "README.md": "line 1: the file has no front matter",
        "picture.png": "it is no Markdown file",
        "latin.md": "byte 0xe9 at offset 14 is not UTF-8",
        "deep/alias.md": 'line 2: "&x T" is a YAML anchor, which is not allowed',
        "no-date.md": "it has no date",
        "bad-date.md": "its date '2020-02-30': has no day 30; 2020-02 has days 01 to 29",
        "vague.md": "its date 'last Friday': names no year; write a date such as 2020-10-10",
        "no-source.md": "it has no source: add evidence: with a title and a publisher",
    }
    drafts = take.project / "import-drafts"
    assert sorted(path.name for path in drafts.iterdir() if path.stem in refused or path.stem.startswith("no-")) == [
        "no-date.md",
        "no-source.md",
    ]
    text = report(planned, "theirs")
    for origin, reason in refused.items():
        assert not reason or origin.replace("_", "\\_") in text
    assert summary(planned).splitlines()[0] == "9 entries: 1 event, 8 kept back"


def test_values_that_do_not_fit_are_left_out_and_told(take):
    matter = """
    title: A long title that goes on and on until it has more characters than a title may have in this project
    date: 2020-10-10 00:00:00
    end: 2020-10-01
    kind: [gala, talks]
    era: nowhere
    language: en
    contested: perhaps
    related: [nobody]
    sources:
      - https://www.example.org/page
      - {url: "javascript:alert(1)"}
      - {title: T, url: "htp://x", date: sometime, language: english}
      - A printed book
    """
    planned, events = take({"a.md": markdown(matter)})
    (event,) = events.values()
    title = "A long title that goes on and on until it has more characters than a title may have in"
    assert event.title == f"{title} …"
    assert event.summary_markdown == f"{title} this project\n\nBody."
    assert (str(event.date), event.kind, event.era) == ("2020-10-10", "talks", "")
    assert [(source.title, source.publisher, source.url, source.language) for source in event.evidence] == [
        ("[Page of example.org]", "example.org", "https://www.example.org/page", ""),
        ("T", "[not named]", "", ""),
        ("A printed book", "[not named]", "", ""),
    ]
    assert {loss.key for loss in planned.entries[0].losses} == {
        "end", "kind", "language", "era", "contested", "related.0", "evidence.url", "evidence.published",
        "evidence.1.language",
    }  # fmt: skip


def test_addresses_in_the_text_serve_where_no_source_is_named(take):
    body = "As [the paper](https://example.org/a) said; see https://www.example.net/b.\n"
    planned, events = take({"a.md": markdown("title: T\ndate: 2020\n", body)})
    (event,) = events.values()
    assert [(source.title, source.publisher, source.url) for source in event.evidence] == [
        ("the paper", "example.org", "https://example.org/a"),
        ("[Page of example.net]", "example.net", "https://www.example.net/b"),
    ]
    assert "it names no source; the addresses in its text are taken for its sources" in planned.entries[0].changes


def test_invisible_characters_are_taken_out_and_told(take):
    planned, events = take({"a.md": markdown('title: "A \u202etitle"\ndate: 2020\n' + SOURCES, "Bo\u200fd\x0by\n")})
    (event,) = events.values()
    assert (event.title, event.summary_markdown) == ("A title", "Body")
    signs = {loss.value for loss in planned.entries[0].losses if loss.key == "(characters)"}
    assert signs == {"U+202E", "U+200F", "U+000B"}


def test_the_same_import_again_changes_nothing(take):
    files = {"a.md": markdown(FULL + SOURCES), "b.md": markdown("title: T\ndate: 2020\n" + SOURCES)}
    take(files, path=None)
    before = {path.name: path.read_bytes() for path in (take.project / "content/events").iterdir()}
    planned, _ = take(files, path=None)
    assert all(entry.there for entry in planned.entries)
    assert {path.name: path.read_bytes() for path in (take.project / "content/events").iterdir()} == before
    assert "2 of them were there before, unchanged" in summary(planned)


def test_another_event_of_the_same_id_gets_a_number(take):
    ours = "title: Ours\ndate: 1999\nkind: clash\nredirect_from: [old]\nevidence: [{title: T, publisher: P}]\n"
    names = {"t.md": "One", "x/t.md": "Two", "old.md": "Three"}
    files = {name: markdown(f"title: {title}\ndate: 2020\n{SOURCES}") for name, title in names.items()}
    planned, events = take(files, content={"events/t.md": markdown(ours)})
    titles = {"t": "Ours", "t-2": "One", "t-3": "Two", "old-2": "Three"}
    assert {id_: event.title for id_, event in events.items()} == titles
    assert (
        "its id 't' is taken, it is 't-2'" in next(entry for entry in planned.entries if entry.origin == "t.md").changes
    )


def test_relations_among_the_imported_are_kept_and_to_the_lost_dropped(take):
    files = {
        "a.md": markdown("title: A\ndate: 2020\nrelated: [b, c]\n" + SOURCES),
        "b.md": markdown("title: B\ndate: 2020\n" + SOURCES),
        "c.md": markdown("title: C\n" + SOURCES),
    }
    planned, events = take(files)
    assert events["a"].related == ("b",)
    assert [loss.key for loss in planned.entries[0].losses] == ["related.1"]


def test_names_already_described_are_used_and_new_ones_added_below(take):
    content = {"actors.yml": "# ours\n- id: am\n  name: Armenia  # kept"}
    _, events = take({"a.md": markdown(FULL + SOURCES)}, content=content)
    assert next(iter(events.values())).actors == ("am", "doe-jane")
    text = (take.project / "content/actors.yml").read_text("utf-8")
    assert text == "# ours\n- id: am\n  name: Armenia  # kept\n- id: doe-jane\n  name: Doe, Jane\n"


def test_a_list_that_cannot_be_continued_stops_the_import(take):
    with pytest.raises(UsageError, match=r"actors\.yml: entries cannot be added at its end"):
        take({"a.md": markdown(FULL + SOURCES)}, content={"actors.yml": "[{id: am, name: Armenia}]\n"})
    assert not (take.project / "content/events").exists()


def test_broken_content_is_not_imported_into(take):
    with pytest.raises(ContentError, match="no-front-matter"):
        take({"a.md": markdown(FULL + SOURCES)}, content={"events/x.md": "x"})


def test_an_unknown_kind_is_refused(take):
    with pytest.raises(UsageError, match=r"^--kind gala: there is no such kind; kinds are ceasefire, "):
        take({"a.md": markdown(FULL + SOURCES)}, kind="gala")
