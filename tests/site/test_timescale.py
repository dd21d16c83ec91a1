import datetime

from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.dates.value import Date, Day
from timeline_builder.site.timescale import Scale, _day, count, scale_of, ticks


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day):
    assert count(Day(day.year, day.month, day.day)) == day.toordinal() - datetime.date(1, 1, 1).toordinal() + 306


@given(st.integers(-4_000_000, 4_000_000))
def test_a_number_gives_its_day_back(number):
    assert count(_day(number)) == number


def dates(*texts):
    return [Date.parse(text) for text in texts]


def test_a_scale_runs_over_whole_years():
    scale = scale_of(dates("1988-02-20", "2020/.."), 0, 100)
    assert (_day(scale.first), _day(scale.last)) == (Day(1988, 1, 1), Day(2021, 1, 1))


def test_a_scale_of_days_has_a_day_to_spare():
    scale = scale_of(dates("2020-10-10T12:00"), 0, 100)
    assert (_day(scale.first), _day(scale.last)) == (Day(2020, 10, 9), Day(2020, 10, 12))


def test_dates_without_an_end_have_no_scale():
    assert scale_of(dates("XXXX"), 0, 1) is None
    assert scale_of([], 0, 1) is None


def labels(*texts, at_most=20):
    return [str(tick.date) for tick in ticks(scale_of(dates(*texts), 0, 1000), at_most)]


def test_ticks_suit_the_length():
    assert labels("1988", "1995")[:3] == ["1988", "1989", "1990"]
    assert labels("1901", "2020")[:2] == ["1910", "1920"]
    assert labels("2020-01", "2020-12")[:2] == ["2020-01", "2020-03"] or labels("2020-01", "2020-12")[0] == "2020-01"
    assert labels("2020-10-01", "2020-10-06")[0] == "2020-09-30"
    assert labels("-0479", "2020")[0] == "-0400"


@given(st.integers(-9999, 9990), st.integers(0, 9000), st.integers(4, 40))
def test_ticks_are_few_and_in_order(year, length, at_most):
    scale = scale_of([Date.of(year), Date.of(min(9999, year + length))], 0, 1000)
    found = ticks(scale, at_most)
    assert 1 <= len(found) <= at_most + 1
    assert [tick.x for tick in found] == sorted(tick.x for tick in found)


def test_what_is_beyond_the_scale_stays_in_the_picture():
    scale = Scale(0, 10, 5, 105)
    assert (scale.at(-100), scale.at(5), scale.at(100)) == (5, 55, 105)
