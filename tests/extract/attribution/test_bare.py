"""Sources by their names alone, however one introduces them."""

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract import extract, mentions
from timeline_builder.model import Article, Names

CASES = [
    ("en", "The bridge fell on Sunday, said the mayor of Riga, Jo Doe.", "Jo Doe"),
    ("en", "The bridge fell on Sunday, Interior Ministry spokesman Jo Doe said.", "Jo Doe"),
    ("en", "The bridge fell on Sunday, NASA Administrator Jo Doe said.", "Jo Doe"),
    ("en", "The bridge fell on Sunday, according to the aid group Mercy Corps.", "Mercy Corps"),
    ("en", "The bridge fell on Sunday, the director of Mercy Corps said.", "director of Mercy Corps"),
    ("en", "The bridge fell on Sunday, the Omani foreign minister said.", "Omani foreign minister"),
    ("en", "Jane Harper won on Saturday. The bridge fell on Sunday, Harper said.", "Jane Harper"),
    ("ru", "Мост рухнул в воскресенье, сообщил глава Роскосмоса Юрий Борисов.", "Юрий Борисов"),
    ("ru", "По словам мэра Харькова Игоря Терехова, мост рухнул в воскресенье.", "Игорь Терехов"),
    ("az", "Prezident İlham Əliyev bildirib ki, körpü bazar günü uçub.", "İlham Əliyev"),
    ("hy", "Վարչապետ Նիկոլ Փաշինյանը հայտարարել է, որ կամուրջը կիրակի փլուզվել է։", "Նիկոլ Փաշինյան"),
]


@pytest.mark.parametrize(("language", "text", "source"), CASES)
def test_a_source_is_called_by_its_name(language, text, source):
    article = Article("a", "", "", Date.parse("2023-10-08"), language, text, genre="news")
    event = extract(article, mentions(article), Names())[-1]
    assert (event.attributed_to, event.quotation.attributed_to) == (source, source)
