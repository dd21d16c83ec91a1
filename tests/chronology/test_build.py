from dataclasses import replace

from timeline_builder.chronology.build import build
from timeline_builder.dates.value import Date
from timeline_builder.model import Actor, Content, Era, Names, Place, Quotation, Review

ERAS = (
    Era("frozen", "Frozen", Date.parse("1994-05-13/2014-05")),
    Era("first-war", "War", Date.parse("1992/1994")),
    Era("since", "Since", Date.parse("2014-06/..")),
)


def order(*dates, event):
    events = tuple(event(f"e{n}", date=date, places=()) for n, date in enumerate(dates))
    chronology, problems = build(Content(events=events), {})
    assert not problems
    return [e.date.edtf for e in chronology.events]


def test_imprecise_dates_stand_where_a_reader_expects_them(event):
    dates = [
        "1992-01",
        "1992-01-01",
        "1992",
        "1992/..",
        "1992/1994",
        "1992-02-01",
        "1992-01-01T12:00",
        "1991-24",
        "-0479",
    ]
    expected = [
        "-0479",
        "1991-24",
        "1992/..",
        "1992/1994",
        "1992",
        "1992-01",
        "1992-01-01",
        "1992-01-01T12:00",
        "1992-02-01",
    ]
    assert order(*dates, event=event) == expected
    assert order(*reversed(dates), event=event) == expected


def test_an_event_falls_into_its_era_by_date_unless_its_file_says_otherwise(event):
    events = (
        event("begins", date="1992/.."),
        event("within", date="1993-04-02"),
        event("later-of-two", date="1994-06"),
        event("own-word", date="1993-04-03", era="since"),
        event("open", date="2030"),
        event("before", date="1900"),
        event("reaches", date="1990/1993"),
    )
    chronology, _ = build(Content(events=events, eras=ERAS), {})
    assert {e.id: e.era for e in chronology.events} == {
        "begins": "first-war",
        "within": "first-war",
        "later-of-two": "frozen",
        "own-word": "since",
        "open": "since",
        "before": "",
        "reaches": "first-war",
    }
    assert [era.id for era in chronology.eras] == ["first-war", "frozen", "since"]
    assert chronology.by_era["first-war"] == ("reaches", "begins", "within")


def test_events_know_their_neighbours_and_relatives(event):
    names = Names(actors={"a": Actor("a", "Alpha")}, places={"baku": Place("baku", "Baku")})
    events = (
        event("one", date="2020-05-01", related=("three",)),
        event("two", date="2020-05-01T12:00", actors=("a",)),
        event("three", date="2021", places=(), actors=("a",)),
        event("alone", date="2022", places=()),
    )
    chronology, _ = build(Content(events=events, names=names), {})
    assert chronology.next == {"one": "two", "two": "three", "three": "alone"}
    assert chronology.previous == {"two": "one", "three": "two", "alone": "three"}
    assert [(link.event, link.reason) for link in chronology.related["one"]] == [
        ("three", "named by its authors"),
        ("two", "same day; same place: Baku"),
    ]
    assert [(link.event, link.reason) for link in chronology.related["three"]] == [("two", "same actors: Alpha")]
    assert chronology.related["alone"] == ()
    assert chronology.by_year == {2020: ("one", "two"), 2021: ("three",), 2022: ("alone",)}
    assert chronology.by_place == {"baku": ("one", "two")}


def test_only_what_is_to_be_published_is_in_the_chronology(article, event, candidate):
    source = article()
    content = Content(articles=(source,), events=(event(date="1999"),))
    found = {"a1": (candidate(source),)}
    assert len(build(content, found)[0].events) == 2
    assert [e.id for e in build(content, found, ["reviewed"])[0].events] == ["e1"]


def test_a_merge_into_nothing_is_an_error(article, candidate):
    source = article(reviews=(Review("Fire in Baku", "merge", event="nowhere"),))
    _, problems = build(Content(articles=(source,)), {"a1": (candidate(source),)})
    assert [str(problem) for problem in problems] == [
        ":1:1: unknown-event: a finding is to be merged into 'nowhere', but there is no event of that id; "
        "give the id of an event of content/events/, or of one found in an article"
    ]


def test_date_words_are_marked_in_quotations_that_a_person_chose(article, event, candidate):
    source = article()
    chosen = Quotation("a1", 5, 26, "in Baku on 1 May 2020")
    found = candidate(source)
    found = replace(found, mention=replace(found.mention, start=16, end=26))
    content = Content(articles=(source,), events=(event(date="1999", evidence=(chosen,)),))
    chronology, _ = build(content, {"a1": (found,)}, ["reviewed"])
    assert chronology.events[0].evidence[0].marks == ((11, 21),)
