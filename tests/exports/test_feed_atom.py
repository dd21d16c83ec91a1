"""feed.xml, read back by feedparser and as XML."""

import feedparser
import pytest
from hostile import HOSTILE, event
from lxml import etree

from timeline_builder.chronology.build import build
from timeline_builder.dates.value import Date
from timeline_builder.exports.feed_atom import LENGTH, export
from timeline_builder.model import Content, Reference

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def feed(files):
    parsed = feedparser.parse(files["feed.xml"])
    assert not parsed.bozo
    assert parsed.version == "atom10"
    return parsed


def test_the_newest_additions_come_first_with_links_to_our_pages(feed):
    assert [entry.link for entry in feed.entries] == [
        "https://example.org/chronology/events/month/",
        "https://example.org/chronology/events/hostile/",
    ]
    assert [entry.published for entry in feed.entries] == ["2026-02-28T00:00:00+00:00", "2026-01-31T00:00:00+00:00"]
    assert feed.entries[1].updated == "2026-11-22T00:00:00+00:00"
    assert feed.feed.updated == "2026-11-22T00:00:00+00:00"


def test_hostile_words_stay_words(files):
    root = etree.fromstring(files["feed.xml"])
    titles = [element.text for element in root.iter(f"{ATOM}title")]
    assert HOSTILE in titles
    assert "<b>2020</b>" in [element.text for element in root.iter(f"{ATOM}summary")][1]


@pytest.mark.parametrize("name", ["files", "unplaced_files"])
def test_what_rfc_4287_demands_is_there(name, request):
    root = etree.fromstring(request.getfixturevalue(name)["feed.xml"])
    for element in (root, *root.findall(f"{ATOM}entry")):
        for required in ("id", "title", "updated"):
            assert len(element.findall(ATOM + required)) == 1
        assert any(link.get("rel", "alternate") == "alternate" for link in element.findall(f"{ATOM}link"))
    assert root.find(f"{ATOM}author/{ATOM}name").text
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    assert all(identifier.startswith(("https://", "urn:uuid:")) for identifier in ids)


def test_without_a_history_the_publication_of_the_sources_counts(settings):
    events = [event("a", "1990"), event("b", "1991")]
    for number, day in (("c", "2020-01-02"), ("d", "2021-01-02"), ("e", "2019")):
        source = Reference(title="T", publisher="P", published=Date.parse(day))
        events.append(event(number, "1992", evidence=(source,)))
    (file,) = export(build(Content(events=tuple(events)), {})[0], settings)
    assert [entry.title for entry in feedparser.parse(file.content).entries] == ["Title of d", "Title of c"]


def test_the_feed_is_of_a_size_to_be_fetched_often(settings):
    source = (Reference(title="T\x0b", publisher="P", published=Date.parse("2020-01-02")),)
    events = tuple(event(f"e{n}", "1990", title=f"Title \x01 {n}", evidence=source) for n in range(LENGTH + 1))
    (file,) = export(build(Content(events=events), {})[0], settings)
    parsed = feedparser.parse(file.content)
    assert not parsed.bozo
    assert len(parsed.entries) == LENGTH
    assert parsed.entries[0].title.startswith("Title � ")
