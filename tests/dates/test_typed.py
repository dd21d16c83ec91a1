import pytest

from timeline_builder.dates.typed import read_typed
from timeline_builder.errors import DateError


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2020-10-10", "2020-10-10"),
        ("1992/..", "1992/.."),
        ("10 October 2020", "2020-10-10"),
        ("October 10, 2020", "2020-10-10"),
        ("1992-1994", "1992/1994"),
        ("10-Oct-2020", "2020-10-10"),
        ("2020 October 10", "2020-10-10"),
        ("summer 2014", "2014-22"),
        ("about 1990", "1990~"),
        ("from March to May 1990", "1990-03/1990-05"),
        ("10.10.2020", "2020-10-10"),
        ("25/12/2020", "2020-12-25"),
        ("1990s", "199X"),
        (" 10 Oct 2020 ", "2020-10-10"),
        ("2020/10/10", "2020-10-10"),
        ("Oct-10-2020", "2020-10-10"),
    ],
)
def test_what_people_type(text, edtf):
    assert str(read_typed(text, "en")) == edtf


@pytest.mark.parametrize("text", ["10 octobre 2020", "10 октября 2020", "10 oktober 2020", "10 Ekim 2020"])
def test_other_languages(text):
    assert str(read_typed(text)) == "2020-10-10"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("03/04/2020", "'03/04/2020': can be read in two ways; write 2020-04-03 or 2020-03-04"),
        (
            "tomato",
            "'tomato': is no EDTF date; write a year 1988, a month 1988-02, a day 1988-02-20, a season 2014-22,"
            " an interval 1992/1994 or 1992/..",
        ),
        ("2020-02-30", "'2020-02-30': has no day 30; 2020-02 has days 01 to 29"),
        ("", "'': is empty; write a date such as 2020-10-10"),
    ],
)
def test_nonsense_and_two_readings_are_told(text, message):
    with pytest.raises(DateError) as error:
        read_typed(text, "en")
    assert str(error.value) == message


def test_a_rejected_text_says_why():
    with pytest.raises(DateError, match=r"'Boeing 747': is no date \(number of a thing\); write EDTF"):
        read_typed("Boeing 747", "en")
