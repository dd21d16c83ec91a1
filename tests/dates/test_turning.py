"""The next date of a name instead of the last one."""

import pytest

from timeline_builder.dates import turning
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

DAY = Date.parse("2024-05-15")  # a Wednesday


def mention(text, published=DAY):
    return tag(text, published=published, genre="news", language="en")[0]


@pytest.mark.parametrize(
    ("text", "recurs", "turned"),
    [
        ("It met on Friday.", "week", "2024-05-17"),
        ("It met at 4 p.m. on Friday.", "week", "2024-05-17T16:00"),
        ("It met over the weekend.", "week", "2024-05-18/2024-05-19"),
        ("It met in October.", "year", "2024-10"),
        ("It met on 3 October.", "year", "2024-10-03"),
        ("It met in the autumn.", "year", "2024-23"),
        ("It met in April.", "year", "2024-04"),  # so lately that a plan for it has passed
        ("It met on Wednesday.", "", "2024-05-15"),
        ("It met in October 2023.", "", "2023-10"),
        ("It met last Friday.", "", "2024-05-10"),
        ("It met yesterday.", "", "2024-05-14"),
    ],
)
def test_ahead(text, recurs, turned):
    found = mention(text)
    assert found.recurs == recurs
    assert str(turning.ahead(found, DAY).date) == turned


def test_a_day_that_no_other_year_has_stays():
    leap = Date.parse("2024-03-15")
    found = mention("It met on 29 February.", leap)
    assert turning.ahead(found, leap) is found
