"""Date: parse, format, order, bounds; python-edtf as an oracle for bounds."""

import math

import pytest
from date_strategies import days, values
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from timeline_builder.dates.value import Date, Day, days_in_month, is_leap
from timeline_builder.errors import DateError


@given(values())
def test_what_is_parsed_is_written_the_same(text):
    date = Date.parse(text)
    assert str(date) == text
    assert Date.parse(str(date)) == date
    assert hash(Date.parse(text)) == hash(date)


@given(values())
def test_bounds_are_days_of_the_calendar_in_order(text):
    date = Date.parse(text)
    for day in (date.earliest, date.latest):
        if day is not None:
            assert 1 <= day.day <= days_in_month(day.year, day.month)
    if date.earliest and date.latest:
        assert date.earliest <= date.latest
        assert date.contains(date)
        assert date.overlaps(date)


@given(values(), values(), values())
def test_order_is_total_and_transitive(a, b, c):
    a, b, c = sorted(map(Date.parse, (a, b, c)))
    assert not b < a
    assert not c < b
    assert not c < a
    assert (a < b) or (b < a) or a.sort_key == b.sort_key


@given(days())
def test_a_day_lies_in_its_month_and_its_year(day):
    date, month, year = Date.of(*day), Date.of(day.year, day.month), Date.of(day.year)
    assert year.contains(month)
    assert month.contains(date)
    assert year < month < date or (day.month, day.day) == (1, 1) or day > Day(day.year, day.month, 1)


@given(days(), days())
def test_an_interval_has_the_bounds_of_its_ends(a, b):
    first, last = sorted((a, b))
    date = Date.interval(Date.of(*first), Date.of(*last))
    assert (date.earliest, date.latest) == (first, last)


@given(st.text(max_size=20))
def test_no_text_breaks_it(text):
    try:
        date = Date.parse(text)
    except DateError:
        return
    assert str(date) == text


# What python-edtf 5.0 gets wrong, and so is not asked: the end of winter (2014-24 lies in two years: it ends it with
# December), 29 February of any year, XXXX (years 0 to 9999), an unknown end (it guesses ten years), and unspecified
# digits of BC years (it turns the bounds of months and days round). It refuses times without seconds, seasons with a
# qualifier and anything unspecified in intervals.
def edtf_is_wrong(text):
    winter = any(part.rstrip("?~%").endswith(("-24", "-28", "-30")) for part in text.split("/"))
    unspecified = "X" in text and ("/" in text or text.startswith("-"))
    return winter or unspecified or text.startswith("/") or text.endswith("/")


def oracle(text):
    value = parse_edtf(text)
    bounds = (value.lower_strict(), value.upper_strict())
    return tuple(None if isinstance(bound, float) and math.isinf(bound) else Day(*bound[:3]) for bound in bounds)


@settings(max_examples=60)
@given(values().filter(lambda text: not edtf_is_wrong(text)))
def test_python_edtf_agrees_on_the_bounds(text):
    try:
        theirs = oracle(text)
    except EDTFParseException:
        reject()
    date = Date.parse(text)
    assert (date.earliest, date.latest) == theirs


@pytest.mark.parametrize(
    "text",
    [
        "1988",
        "1988-02",
        "1988-02-20",
        "0000",
        "-0479",
        "-0479-03",
        "1988-02~",
        "1988?",
        "2014-21",
        "2014-22",
        "2014-23",
        "199X",
        "19XX",
        "1992/1994",
        "1992/..",
        "../1994",
        "1988-XX",
        "1988-02-XX",
        "1988-XX-XX",
        "Y17000",
        "Y-17000",
        "2020-10-10T12:00:00",
        "2020-10-10T12:00:00+04:00",
        "1992~/1994?",
        "2014-33",
        "-048X",
    ],
)
def test_python_edtf_agrees_on_one_of_each_shape(text):
    date = Date.parse(text)
    assert (date.earliest, date.latest) == oracle(text)


def test_winter_goes_on_to_the_end_of_february():
    assert Date.parse("2014-24").latest == Day(2015, 2, 28)
    assert Date.parse("2015-24").latest == Day(2016, 2, 29)
    assert oracle("2014-24")[1] == Day(2014, 12, 31)


@pytest.mark.parametrize(("year", "leap"), [(2000, True), (1900, False), (2020, True), (2021, False), (0, True)])
def test_leap_years(year, leap):
    assert is_leap(year) is leap


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'': is empty; write a date such as 2020-10-10"),
        ("2020-02-30", "'2020-02-30': has no day 30; 2020-02 has days 01 to 29"),
        ("1985-02-29", "'1985-02-29': has no day 29; 1985-02 has days 01 to 28"),
        ("1992-1994", "'1992-1994': is no EDTF date; write the interval 1992/1994"),
        ("1994/1992", "'1994/1992': ends before it begins; did you mean 1992/1994?"),
        ("2020-13", "'2020-13': has no month 13; months are 01 to 12, seasons 21 to 24, quarters 33 to 36"),
        ("2020-10-10T25:00", "'2020-10-10T25:00': has no time 25:00; hours are 00 to 23, minutes and seconds 00 to 59"),
        ("../..", "'../..': is an interval without any date; give at least one end, as in 1992/.."),
        ("1992/1993/1994", "'1992/1993/1994': is no EDTF interval; an interval has two ends, as in 1992/1994"),
        ("-0000", "'-0000': has the year -0000; 1 BC is 0000, 2 BC is -0001"),
        ("2014-22-05", "'2014-22-05': names a day of the sub-year grouping 22; write 2014-22"),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(text, message):
    with pytest.raises(DateError) as error:
        Date.parse(text)
    assert str(error.value) == message


def test_a_reader_finds_wider_dates_first():
    texts = ["2020-10-10T12:00", "2020-10-10", "2020-10", "2020", "2020/..", "../2020", "2020-22", "2019-12-31", "XXXX"]
    order = [str(date) for date in sorted(map(Date.parse, texts))]
    assert order == [
        "2019-12-31", "2020/..", "2020", "2020-22", "2020-10", "2020-10-10", "2020-10-10T12:00", "../2020", "XXXX"
    ]  # fmt: skip
