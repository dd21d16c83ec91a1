"""Who speaks behind a verb of saying, where Russian says where and when between the two."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names


@pytest.mark.parametrize(
    ("text", "title", "said_by"),
    [
        (
            "Об этом заявил в Москве в среду министр обороны Ян Новак.",
            "Заявление: министр обороны Ян Новак",
            "Ян Новак",
        ),
        (
            "«Потерь нет», - сказал на брифинге во вторник председатель Нацбанка Ян Новак.",
            "Председатель Нацбанка Ян Новак: «Потерь нет»",
            "Ян Новак",
        ),
        (
            "Переговоры идут, сообщил журналистам в четверг в Ереване технический директор Ян Новак.",
            "Технический директор Ян Новак: Переговоры идут",
            "Ян Новак",
        ),
        (
            "Потери растут, сказал в среду в эфире телеканала Сергей Новак.",
            "Заявление: Сергей Новак",
            "Сергей Новак",
        ),
    ],
)
def test_who_speaks_stands_behind_where_and_when(text: str, title: str, said_by: str) -> None:
    article = Article("a", "", "", Date.parse("2024-10-15"), "ru", text, genre="news")
    (event,) = events_of(article, Names())
    assert (event.title, event.attributed_to) == (title, said_by)


def test_what_a_relative_clause_has_for_its_object_is_not_told_in_another_case() -> None:
    text = "Об этом говорится в заявлении, которое министр обороны Ян Новак зачитал 10 октября."
    article = Article("a", "", "", Date.parse("2024-10-15"), "ru", text, genre="news")
    assert not any("зачитал заявлении" in event.title for event in events_of(article, Names()))


def test_groups_keep_the_adjective_of_who_they_are_in_russian() -> None:
    text = "30 сентября абхазские отряды вышли на границу."
    article = Article("a", "", "", Date.parse("2024-10-15"), "ru", text, genre="news")
    assert [event.actors for event in events_of(article, Names())] == [("абхазские отряды",)]
