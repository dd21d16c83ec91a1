"""Names in languages with cases: what only looks like one, and where one begins and ends."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def told(language, text, published="2024-05-14"):
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    mentions = tag(text, published=day, genre="news", language=language)
    return extract(article, mentions, Names())


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("ru", "Самой холодной была ночь на 3 февраля.", ()),  # no Samoa
        ("ru", "Того же дня, 3 февраля, Минск закрыл границу.", ("Минск",)),  # no Togo
        ("ru", "Губернатор Аман Тулеев 10 мая прибыл в Кемерово.", ("Аман Тулеев",)),  # no Thule
        ("ru", "Самоа 10 мая открыла границу.", ("Самоа",)),
        ("ru", "Президент Того Фор Гнассингбе 10 мая прибыл в Ереван.", ("Фор Гнассингбе",)),
        ("az", 'Sonra Moldovanın "Şerif" klubu mayın 10-da Bakıda heç-heçə edib.', ("Şerif",)),
    ],
)
def test_an_ordinary_word_is_no_name(language, text, actors):
    assert [event.actors for event in told(language, text)] == [actors]
