"""data/sources.json and the dates of CSL-JSON."""

import json

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.exports._csl import date_variable


def test_every_source_is_there_once(files):
    items = json.loads(files["data/sources.json"])
    assert len({item["id"] for item in items}) == len(items) == 5
    by_title = {item["title"]: item for item in items}
    assert by_title["Nothing in it"] == {
        "id": "unused",
        "type": "webpage",
        "title": "Nothing in it",
        "publisher": "A paper",
        "issued": {"date-parts": [[2019]]},
        "URL": "https://example.org/unused",
        "language": "ru",
    }
    assert "URL" not in by_title["Cited only"]
    assert by_title["Cited only"]["type"] == "document"


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2020-10-10", {"date-parts": [[2020, 10, 10]]}),
        ("2020-10-10T12:00", {"date-parts": [[2020, 10, 10]]}),
        ("1988-02", {"date-parts": [[1988, 2]]}),
        ("1992~", {"date-parts": [[1992]], "circa": True}),
        ("2014-22", {"date-parts": [[2014]], "season": 2}),
        ("2014-24", {"date-parts": [[2014]], "season": 4}),
        ("1992/1994-05", {"date-parts": [[1992], [1994, 5]]}),
        ("1992/..", {"date-parts": [[1992]]}),
        ("../1994", {"literal": "../1994"}),
        ("-0479", {"date-parts": [[-480]]}),
        ("199X", {"literal": "199X"}),
        ("XXXX", {"literal": "XXXX"}),
    ],
)
def test_dates_of_csl(edtf, expected):
    assert date_variable(Date.parse(edtf)) == expected
