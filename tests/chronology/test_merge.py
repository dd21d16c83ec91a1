import pytest

from timeline_builder.chronology.merge import merge, same_event
from timeline_builder.chronology.reviews import reports
from timeline_builder.dates.value import Date
from timeline_builder.model import Claim, Quotation, Review


def report(article, candidate):
    found, problems = reports(article, [candidate])
    assert not problems
    return found[0]


def test_a_curated_event_and_its_report_are_one_with_both_pieces_of_evidence(article, event, candidate):
    source = article()
    written = event(evidence=(Quotation("other", 0, 4, "Fire"),))
    (joined,), homeless = merge([written], [report(source, candidate(source))])
    assert not homeless
    assert joined.id == "e1"
    assert joined.status == "reviewed"
    assert [piece.article for piece in joined.evidence] == ["other", "a1"]
    assert (
        joined.merged[0].reason
        == "same date, same kind, same place: baku, same sense: fire, one title is wholly in the other report"
    )
    assert joined.redirect_from[0].startswith("2020-05-01-")


def test_two_articles_on_one_event_give_one_event(article, candidate):
    first = article("a1")
    second = article("a2", text="A fire broke out in Baku on 1 May 2020.", publisher="Other")
    (joined,), _ = merge([], [report(a, candidate(a)) for a in (second, first)])
    assert [piece.article for piece in joined.evidence] == ["a1", "a2"]
    assert [trace.article for trace in joined.merged] == ["a2"]


def test_two_strikes_on_one_city_on_different_days_stay_two(article, candidate):
    first, second = article("a1"), article("a2", text="Fire in Baku on 2 May 2020.")
    events, _ = merge([], [report(first, candidate(first)), report(second, candidate(second, date="2020-05-02"))])
    assert len(events) == 2


@pytest.mark.parametrize(
    ("change", "merged"),
    [
        ({}, True),
        ({"places": ("ganja",)}, False),
        ({"kind": "talks", "title": "Talks on the fire"}, False),
        ({"kind": "attack"}, True),
        ({"date": "2020-05"}, True),
        ({"date": "2020"}, False),
        ({"date": "2020-05-01T12:00"}, True),
        ({"date": "2020-04-30/2020-05-02"}, True),
        ({"date": "2020-01-01/2020-12-31"}, False),
        ({"title": "Parliament elects a speaker", "kind": "clash"}, False),
    ],
)
def test_what_makes_two_events_one(event, change, merged):
    assert bool(same_event(event(), event("e2", **change))) is merged


@pytest.mark.parametrize(
    ("span", "day", "merged"),
    [
        ("2021-02-19/2021-03-01", "2021-02-28", True),  # ten days: February has 28
        ("2021-02-19/2021-03-02", "2021-02-28", False),
        ("2020-02-20/2020-03-01", "2020-02-29", True),  # ten days of a leap year
        ("2020-02-19/2020-03-01", "2020-02-29", False),
        ("1900-02-19/1900-03-01", "1900-02-28", True),  # no leap year
        ("2020-04-28/2020-05-08", "2020-04-30", True),
        ("2020-01-31/2020-02-01", "2020-01-31", True),
        ("2019-12-27/2020-01-06", "2020-01-01", True),
        ("2019-12-20/2020-01-06", "2020-01-01", False),
    ],
)
def test_a_day_within_a_span_of_ten_days_may_be_its_event(event, span, day, merged):
    assert bool(same_event(event(date=day), event("e2", date=span))) is merged


def test_two_clock_times_of_one_day_are_two_events(event):
    assert same_event(event(date="2020-05-01T12:00"), event("e2", date="2020-05-01T18:00")) == ""


def test_statements_of_two_people_stay_two(event):
    one, two = (event(name, kind="statement", attributed_to=name) for name in ("Aliyev", "Pashinyan"))
    assert same_event(one, two) == ""


def test_a_report_that_fits_two_events_equally_joins_neither(article, event, candidate):
    source = article()
    events, _ = merge([event("e1"), event("e2")], [report(source, candidate(source))])
    assert len(events) == 3


def test_figures_that_differ_stand_side_by_side(article, candidate):
    first, second = article("a1"), article("a2", text="A fire in Baku on 1 May 2020.")
    claims = Claim("killed", "police", 5), Claim("killed", "mayor", 7)
    reported = [report(a, candidate(a, claims=(c,))) for a, c in zip((first, second), claims, strict=True)]
    (joined,), _ = merge([], reported)
    assert [(claim.claimed_by, claim.count, claim.source) for claim in joined.claims] == [
        ("police", 5, "a1"),
        ("mayor", 7, "a2"),
    ]


def test_a_reviewers_merge_wins_and_keeps_the_other_date_as_a_claim(article, event, candidate):
    source = article(reviews=(Review("Fire in Baku", "merge", event="old-name", reason="the same fire"),))
    written = event(date="2020-04-30", redirect_from=("old-name",))
    (joined,), _ = merge([written], [report(source, candidate(source))])
    assert joined.date.edtf == "2020-04-30"
    assert joined.claims == (Claim("date", "Agency", date=Date.parse("2020-05-01"), source="a1"),)
    assert joined.merged[0].reason == "the same fire"


def test_a_merge_into_nothing_is_reported_and_loses_nothing(article, candidate):
    source = article(reviews=(Review("Fire in Baku", "merge", event="nowhere"),))
    events, homeless = merge([], [report(source, candidate(source))])
    assert len(events) == 1
    assert homeless[0].into == "nowhere"


def test_the_more_precise_date_wins_between_reports(article, candidate):
    first, second = article("a1"), article("a2", text="Fire in Baku on 1 May 2020, many say.")
    found = [report(first, candidate(first, date="2020-05")), report(second, candidate(second))]
    (joined,), _ = merge([], found)
    assert joined.date.edtf == "2020-05-01"
    assert joined.claims == ()


def test_what_a_person_corrected_stays_when_an_earlier_report_joins(article, candidate):
    review = Review("Fire in Baku", "correct", title="Blaze in Baku", event="blaze-in-baku")
    first = article("a1", text="A fire broke out in Baku on 1 May 2020.")
    second = article("a2", published="2020-05-03", reviews=(review,))
    (joined,), _ = merge([], [report(a, candidate(a)) for a in (first, second)])
    assert (joined.id, joined.title, joined.status) == ("blaze-in-baku", "Blaze in Baku", "reviewed")
    assert [piece.article for piece in joined.evidence] == ["a2", "a1"]


def test_of_a_month_and_two_rival_days_a_day_stands(article, candidate):
    texts = (
        "Signing in Baku on the Nabucco line",
        "Signing of the Nabucco line in Baku",
        "Signing in Baku of the Nabucco line",
    )
    articles = [article(f"a{n}", text=text, published=f"2020-06-0{n}") for n, text in enumerate(texts, 1)]
    found = [
        report(source, candidate(source, title=source.text, date=date, kind="agreement"))
        for source, date in zip(articles, ("2020-05", "2020-05-02", "2020-05-01"), strict=True)
    ]
    (joined,), _ = merge([], found)
    assert (str(joined.date), joined.doubtful) == ("2020-05-02", True)
