"""Carriers: dates as events need them."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names

DAY = Date.parse("2024-05-15")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Four people were killed in protests on February 9 and 10.", ["2024-02-09/2024-02-10"]),
        ("Rain fell on March 5, 6 and 7.", ["2024-03-05/2024-03-07"]),
        ("The towns were shelled on February 9 and 12.", ["2024-02-09", "2024-02-12"]),
        ("He resigned on 5 April. His deputy quit a week later.", ["2024-04-05", "2024-04-12~"]),
        ("He resigned on 5 April. His deputy quit two weeks later, on 17 April.", ["2024-04-05", "2024-04-17"]),
        ("His deputy quit two weeks ago.", ["2024-05-01~"]),
        ("Many people fled in March and April.", ["2024-03/2024-04"]),
        ("Coups followed in March and October 2021.", ["2021-03", "2021-10"]),
        ("Hundreds died in floods in 2004 and 2005.", ["2004/2005"]),
        ("He was named the best player in 2021 and 2023.", ["2021", "2023"]),
        ("On April 30 and May 1, the towns were shelled.", ["2024-04-30/2024-05-01"]),
        ("Offices were closed on Wednesday and Thursday.", ["2024-05-15/2024-05-16"]),
        ("He resigned on Monday, two days after they met.", ["2024-05-13"]),
        ("Hassan won on Sunday, six weeks after Chebet took bronze.", ["2024-05-12", "2024-03-31~"]),
        (
            "The town fell on Monday. The attack came a day after police detained the mayor.",
            ["2024-05-13", "2024-05-12"],
        ),
        ("The army withdrew on Monday after failing to take the town in April.", ["2024-05-13", "2024-04"]),
        ("The truce had been in doubt since Friday, when eight soldiers died.", ["2024-05-10"]),
        ("Rebels have killed 220 people since 1964, when the group was founded.", ["1964/.."]),
        ("Fewer died than a year earlier, on Monday police said.", ["2024-05-13"]),
    ],
)
def test_dates_as_events_need_them(text, wanted):
    article = Article("a", "", "", DAY, "en", text)
    events = extract(article, tag(text, published=DAY, genre="news", language="en"), Names())
    assert [str(event.date) for event in events] == wanted
