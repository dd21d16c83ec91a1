"""Extraction over whole texts: what a reader would say happened, when, and who says so."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def found(text, published="2021-03-10", language="en", names=None):
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    mentions = tag(text, published=day, genre="news", language=language)
    return extract(article, mentions, names or Names())


def test_a_dateline_is_no_event():
    assert found("LIMA, March 10. /EFE/. The rains have damaged roads in the north.") == ()


def test_several_dates_of_one_clause_are_several_events():
    events = found("The border area saw clashes in the summer of 2014, in April 2016 and this past July.", "2020-10-11")
    assert [str(event.date) for event in events] == ["2014-22", "2016-04", "2020-07"]
    assert {event.kind for event in events} == {"clash"}


def test_a_pronoun_takes_its_title_from_the_sentence_before():
    events = found(
        "The two countries agreed on a ceasefire. It came into effect at 12.00 local time on Saturday, March 6."
    )
    assert [(str(e.date), e.kind, e.title) for e in events] == [
        ("2021-03-06T12:00", "ceasefire", "Ceasefire came into effect")
    ]


def test_figures_are_claims_of_who_reports_them():
    events = found(
        "A bomb exploded at a market in Kabul on Monday. "
        "The Interior Ministry reported that nine people were killed and 34 wounded."
    )
    assert [(claim.what, claim.count, claim.claimed_by) for claim in events[0].claims] == [
        ("killed", 9, "Interior Ministry"),
        ("wounded", 34, "Interior Ministry"),
    ]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The ministers will meet in Geneva on March 20.", "planned"),
        ("The ministers met in Geneva on March 5.", "happened"),
        ("The ministry denied that its troops had crossed the border on March 5.", "denied"),
        ("The talks did not take place on Friday.", "denied"),
        ("If the deal is signed on Thursday, the border will open.", "hypothetical"),
    ],
)
def test_factuality(text, factuality):
    assert [event.factuality for event in found(text)] == [factuality]


def test_the_quotation_is_verbatim_and_marks_the_date():
    text = "Rain fell. The ministers met in Geneva on March 5. They left."
    (event,) = found(text)
    quotation = event.quotation
    assert text[quotation.start : quotation.end] == quotation.quote == "The ministers met in Geneva on March 5."
    assert [quotation.quote[start:end] for start, end in quotation.marks] == [event.mention.text]


def test_a_key_survives_edits_elsewhere():
    before = found("The ministers met in Geneva on March 5.")
    after = found("Heavy rain fell over the city all day. The ministers met in Geneva on March 5.")
    assert [event.key for event in before] == [event.key for event in after]
