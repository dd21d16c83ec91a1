import datetime

import pytest
from date_strategies import days
from dateutil.easter import easter as known_easter
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.dates import calendar
from timeline_builder.dates.value import Day


@given(days(), st.integers(-400_000, 400_000))
def test_days_are_counted_back_and_forth(day, steps):
    assert calendar.plus(calendar.plus(day, steps), -steps) == day


@given(st.dates())
def test_the_common_era_is_that_of_datetime(date):
    day = Day(date.year, date.month, date.day)
    assert calendar.number(day) == date.toordinal()
    assert calendar.weekday(day) == date.isoweekday()


@given(st.integers(1583, 4099))
def test_easter(year):
    assert calendar.easter(year) == Day(*known_easter(year).timetuple()[:3])


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-25", 2020, (2020, 12, 25)),
        ("easter-2", 2013, (2013, 3, 29)),
        ("11-4th-4", 2012, (2012, 11, 22)),
        ("05-last-1", 2020, (2020, 5, 25)),
    ],
)
def test_holidays(rule, year, day):
    assert calendar.holiday(rule, year) == day


@pytest.mark.parametrize(
    ("unit", "steps", "edtf"),
    [
        ("day", -1, "2020-10-10"),
        ("week", 0, "2020-10-05/2020-10-11"),
        ("weekend", -1, "2020-10-03/2020-10-04"),
        ("month", 3, "2021-01"),
        ("quarter", -1, "2020-35"),
        ("half", 0, "2020-41"),
        ("year", -20, "2000"),
        ("decade", -3, "199X"),
        ("century", -1, "19XX"),
    ],
)
def test_units_around_a_sunday(unit, steps, edtf):
    assert str(calendar.unit_around(Day(2020, 10, 11), unit, steps)) == edtf


def test_weeks_begin_on_monday_in_every_year():
    assert calendar.weekday(Day(*datetime.date.fromisocalendar(2020, 53, 1).timetuple()[:3])) == 1
