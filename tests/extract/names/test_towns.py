"""Names that a text shows to be of towns act nowhere in it, and say where in whatever case they stand."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names

CASES = [
    (
        "ru",
        "Войска 8 августа начали обстрел Цхинвали. В Цхинвали 9 августа погибли пять человек.",
        [("Цхинвали",), ("Цхинвали",)],
    ),
    ("ru", "Занятия в школах Челябинска возобновились 18 февраля.", [("Челябинск",)]),
    ("ru", "Цунами разрушило Северо-Курильск 5 ноября 1952 года.", [("Северо-Курильск",)]),
    ("az", "Kəlbəcər 1993-cü il aprelin 2-də işğal edilmişdi. Noyabrın 25-də Kəlbəcərdə bayraq qaldırılıb.", None),
]


@pytest.mark.parametrize(("language", "text", "places"), CASES)
def test_a_town_acts_in_no_case(language: str, text: str, places: list[tuple[str, ...]] | None) -> None:
    article = Article("a", "", "", Date.parse("2024-12-01"), language, text, genre="news")
    events = events_of(article, Names())
    assert not [event.actors for event in events if set(event.actors) & {"Цхинвали", "Челябинск", "Kəlbəcər"}]
    assert places is None or [event.places for event in events] == places


def test_a_club_in_quotation_marks_is_no_town() -> None:
    text = "“Qarabağ” avqustun 23-də “Kopenhagen”i məğlub edib. Oyun Qarabağda keçirilib."
    article = Article("a", "", "", Date.parse("2017-08-24"), "az", text, genre="news")
    assert events_of(article, Names())[0].actors[0] == "Qarabağ"


def test_an_armenian_noun_for_a_town_tells_of_the_name_before_it() -> None:
    text = "Մորալեսը հրաժարական տվեց մայիսի 3-ին։ Մոնտերո քաղաքում Մորալեսի կողմնակիցները հավաքվեցին մայիսի 4-ին։"
    article = Article("a", "", "", Date.parse("2019-05-07"), "hy", text, genre="news")
    assert events_of(article, Names())[0].actors == ("Մորալես",)


def test_who_speaks_is_no_town_whatever_something_happens_in() -> None:
    text = "Роскосмос сообщил 5 мая о запуске. В Роскосмосе 6 мая обсудили полет."
    article = Article("a", "", "", Date.parse("2021-05-07"), "ru", text, genre="news")
    assert events_of(article, Names())[0].actors == ("Роскосмос",)
