import pytest
from date_strategies import values
from hypothesis import given, settings

from timeline_builder.dates import languages
from timeline_builder.dates.display import words
from timeline_builder.dates.value import Date


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("2014-22", "summer 2014"),
        ("2020-10-10T12:00", "10 October 2020, 12:00"),
        ("2020-10-10T12:00Z", "10 October 2020, 12:00 (UTC)"),
        ("2020-10-10T12:00+04:00", "10 October 2020, 12:00 (UTC+04:00)"),
        ("1992/..", "since 1992"),
        ("../1995-05", "until May 1995"),
        ("1988-02~", "about February 1988"),
        ("1992?", "1992 (uncertain)"),
        ("1992/1994", "1992–1994"),
        ("1990-05-03/1990-06", "3 May 1990 – June 1990"),
        ("-0479", "480 BC"),
        ("199X", "1990s"),
        ("18XX", "19th century"),
        ("20XX", "21st century"),
        ("2012-35", "third quarter of 2012"),
        ("2012-40", "first half of 2012"),
        ("2012-26", "summer 2012"),
        ("XXXX", "date unknown"),
    ],
)
def test_english(edtf, text):
    assert words(Date.parse(edtf)) == text


@pytest.mark.parametrize("code", languages.codes())
@settings(max_examples=40)
@given(date=values())
def test_every_language_has_words_for_every_date(code, date):
    text = words(Date.parse(date), code)
    assert text.strip()
    assert not set("{}") & set(text)
