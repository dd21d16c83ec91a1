"""JSON-LD, expanded and turned into RDF by PyLD; schema.org's context is stood in for, since it lies on the network."""

import dataclasses
import json

import pytest
from pyld import jsonld

from timeline_builder.dates.value import Date
from timeline_builder.exports._dates import iso_span
from timeline_builder.exports.jsonld import article_jsonld, era_jsonld, event_jsonld, place_jsonld

SCHEMA = "https://schema.org/"


def expand(document):
    def load(url, options):
        assert url == "https://schema.org"
        context = {"@vocab": SCHEMA, "url": {"@type": "@id"}, "mainEntityOfPage": {"@type": "@id"}}
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}

    return jsonld.expand(document, {"documentLoader": load, "base": "https://example.org/here/"})


@pytest.fixture(scope="module")
def hostile(chronology, settings):
    event = next(event for event in chronology.events if event.id == "hostile")
    return event_jsonld(event, chronology, settings)


def test_an_event_is_one_of_schema_org(hostile):
    (node,) = expand(hostile)
    assert node["@type"] == [f"{SCHEMA}Event"]
    assert node["@id"] == "https://example.org/chronology/events/hostile/#event"
    assert node[f"{SCHEMA}startDate"] == [{"@value": "2020-10-10"}]
    assert node["http://purl.org/dc/terms/date"] == [
        {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2020-10-10"}
    ]
    assert [place[f"{SCHEMA}name"][0]["@value"] for place in node[f"{SCHEMA}location"]] == [
        "Shusha / Shushi",
        "nowhere",
    ]
    assert node[f"{SCHEMA}location"][0][f"{SCHEMA}geo"][0][f"{SCHEMA}latitude"] == [{"@value": 39.76}]
    sources = node[f"{SCHEMA}subjectOf"]
    assert sources[0][f"{SCHEMA}name"][0]["@value"] == "Truce <b>now</b>"
    assert sources[1]["@type"] == [f"{SCHEMA}NewsArticle"]
    assert f"{SCHEMA}url" not in sources[2]


def test_the_whole_graph_is_json_ld(files, chronology):
    nodes = expand(json.loads(files["data/events.jsonld"]))
    assert len(nodes) == len(chronology.events)
    assert len({node["@id"] for node in nodes}) == len(nodes)


def test_without_an_address_links_are_relative_to_where_they_stand(chronology, settings, unplaced_files):
    bare = dataclasses.replace(settings, site_url="")
    assert event_jsonld(chronology.events[0], chronology, bare)["url"] == f"../../events/{chronology.events[0].id}/"
    graph = json.loads(unplaced_files["data/events.jsonld"])["@graph"]
    assert graph[0]["url"] == f"../events/{chronology.events[0].id}/"


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2020-10-10T12:00", "2020-10-10T12:00", ""),
        ("2020-10-10", "2020-10-10", ""),
        ("1988-02~", "1988-02", ""),
        ("1988", "1988", ""),
        ("2014-22", "2014-06", "2014-08"),
        ("2014-24", "2014-12", "2015-02"),
        ("199X", "1990", "1999"),
        ("1992/1994", "1992", "1994"),
        ("2014-22/2016-04-05", "2014-06", "2016-04-05"),
        ("1992-04/2014-22", "1992-04", "2014-08"),
        ("1992/..", "1992", ""),
        ("../1994", "", "1994"),
        ("XXXX", "", ""),
        ("-0479", "-0479", ""),
        ("Y-170002", "", ""),
    ],
)
def test_iso_dates_are_reduced_honestly(edtf, start, end):
    assert iso_span(Date.parse(edtf)) == (start, end)


def test_pages_of_eras_places_and_sources(chronology, settings):
    (era,) = expand(era_jsonld(chronology.eras[0], settings))
    assert era[f"{SCHEMA}endDate"] == [{"@value": "1994"}]
    place = place_jsonld(chronology.names.places["shusha"], settings)
    assert place["about"]["alternateName"] == ["Şuşa", "Шуша"]
    article = article_jsonld(chronology.articles[0], settings)
    assert article["mainEntity"]["mainEntityOfPage"] == f"{settings.site_url}sources/{chronology.articles[0].id}/"
