"""Second dates of a clause whose verb is not said again."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names

DAY = Date.parse("2025-03-20")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "M23 captured Goma, the biggest city, on Jan. 27 and Bukavu, the second-largest, on Feb. 16.",
            ["M23 captured Goma", "M23 captured Bukavu"],
        ),
        (
            "The army took Uvira on Monday and the port of Kalemie on Tuesday, officials said.",
            ["The army took Uvira", "The army took the port of Kalemie"],
        ),
        (
            "Envoys held talks with Iran in Vienna on Monday and in Geneva on Tuesday.",
            ["Envoys held talks with Iran in Vienna", "Envoys held talks with Iran in Geneva"],
        ),
        (
            "Rebels killed 12 people in Goma on Monday and 14 in Sake on Tuesday.",
            ["Rebels killed 12 people in Goma", "Rebels killed 14 in Sake"],
        ),
        (
            "Armenia declared independence on 21 September 1991 and Azerbaijan on 18 October 1991.",
            ["Armenia declared independence", "Azerbaijan declared independence"],
        ),
        ("Talks were held in Oslo on Monday and on Tuesday.", ["Talks were held in Oslo", "Talks were held in Oslo"]),
        (
            "Protests began in Kyiv on Monday and spread to Lviv on Tuesday.",
            ["Protests began in Kyiv", "Protests spread to Lviv"],
        ),
        (
            "Kidal fell to the rebels on 3 March, Gao a day later and the ancient city of Timbuktu on 5 March.",
            ["Kidal fell to the rebels", "Gao fell to the rebels", "The ancient city of Timbuktu fell to the rebels"],
        ),
        (
            "Marta Ruiz visited Rome on 3 March, Paris on 4 March and London on 5 March.",
            ["Marta Ruiz visited Rome", "Marta Ruiz visited Paris", "Marta Ruiz visited London"],
        ),
        (
            "The president visited the capital on 3 March and the port of Kalemie on 5 March.",
            ["The president visited the capital", "The president visited the port of Kalemie"],
        ),
    ],
)
def test_each_date_has_what_it_tells(text, titles):
    article = Article("a", "", "", DAY, "en", text)
    events = extract(article, tag(text, published=DAY, genre="news", language="en"), Names())
    assert [event.title for event in events if event.factuality == "happened"] == titles
