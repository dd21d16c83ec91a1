"""Citations: the files read back by bibtexparser and rispy, the texts letter by letter."""

import dataclasses
import json

import bibtexparser
import pytest
import rispy
from hostile import HOSTILE, event

from timeline_builder.exports.citations import _ended, citation_texts

CITED = f"{HOSTILE} (10 October <b>2020</b>)"
URL = "https://example.org/chronology/events/month/"


def test_texts_of_a_dated_page(settings):
    assert citation_texts(event("month", "1988-02"), settings) == {
        "APA": f"Title of month (February 1988). (2026, March 2). Chronology & more. {URL}",
        "Chicago": f"“Title of month (February 1988).” Chronology & more. Last modified March 2, 2026. {URL}.",
        "MLA": f"“Title of month (February 1988).” Chronology & more, 2 Mar. 2026, {URL}.",
    }


def test_texts_without_a_date_or_an_address(settings):
    bare = dataclasses.replace(settings, site_url="", edits={})
    assert citation_texts(event("month", "1988-02"), bare) == {
        "APA": "Title of month (February 1988). (n.d.). Chronology & more.",
        "Chicago": "“Title of month (February 1988).” Chronology & more.",
        "MLA": "“Title of month (February 1988).” Chronology & more.",
    }


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Who fired first?", "“Who fired first? (February 1988).”"),
        ('The "black January"', "“The ‘black January’ (February 1988).”"),
        ("A “truce”  from\nnoon", "“A ‘truce’ from noon (February 1988).”"),
    ],
)
def test_marks_at_the_end_and_within(settings, title, text):
    assert citation_texts(event("month", "1988-02", title=title), settings)["MLA"].startswith(text)


def test_bibtex(files):
    library = bibtexparser.parse_string(files["events/hostile/cite.bib"].decode())
    assert not library.failed_blocks
    (entry,) = library.entries
    assert (entry.entry_type, entry.key) == ("misc", "hostile")
    fields = {field.key: field.value for field in entry.fields}
    assert fields["url"] == "https://example.org/chronology/events/hostile/"
    assert (fields["year"], fields["month"]) == ("2026", "11")
    assert fields["title"] == (
        r'{Words: "quoted", \textbraceleft{}braced\textbraceright{} \textbackslash{} 50 \% \& '
        r"<script>alert(1)</script>; \#1\_a \textasciitilde{} \textasciicircum{} \$ (10 October <b>2020</b>)}"
    )


def test_ris(files):
    (entry,) = rispy.loads(files["events/hostile/cite.ris"].decode())
    assert entry["type_of_reference"] == "ELEC"
    assert entry["title"] == CITED
    assert entry["year"] == "2026"
    assert entry["urls"] == ["https://example.org/chronology/events/hostile/"]


def test_csl_json(files):
    (item,) = json.loads(files["events/hostile/cite.json"])
    assert item == {
        "id": "hostile",
        "type": "webpage",
        "title": CITED,
        "container-title": "Chronology & more",
        "language": "en",
        "issued": {"date-parts": [[2026, 11, 22]]},
        "URL": "https://example.org/chronology/events/hostile/",
    }


def test_every_event_has_its_three_files(files, chronology):
    for item in chronology.events:
        assert {f"events/{item.id}/cite.{kind}" for kind in ("bib", "ris", "json")} <= set(files)


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("A truce", "A truce."),
        ("Who fired?", "Who fired?"),
        ('The "truce"', 'The "truce."'),
        ("A ‘truce?’", "A ‘truce?’"),
        ("and so on …", "and so on …"),
    ],
)
def test_sentences_end_once(text, ended):
    assert _ended(text) == ended
