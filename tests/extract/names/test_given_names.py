"""Given names, and persons' names in the nominative."""

import pytest

from timeline_builder.extract.names.given_names import gender_of, is_given, nominative
from timeline_builder.extract.words.declension import ACCUSATIVE, DATIVE, GENITIVE


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Якова Ивашова", "Яков Ивашов"),
        ("Яна Непомнящего", "Ян Непомнящий"),
        ("Эмомали Рахмоном", "Эмомали Рахмон"),
        ("Филипа Теодореску", "Филип Теодореску"),
        ("Хасана Насраллы", "Хасан Насралла"),
        ("Эдуарда Кокойты", "Эдуард Кокойты"),
        ("Эдуарду Шеварднадзе", "Эдуард Шеварднадзе"),
        ("Геннадию Падалке", "Геннадий Падалка"),
        ("Владислава Ардзинбы", "Владислав Ардзинба"),
        ("Мехрибан Алиевой", "Мехрибан Алиева"),
        ("Урсулой фон дер Ляйен", "Урсула фон дер Ляйен"),
        ("Реджепа Тайипа Эрдогана", "Реджеп Тайип Эрдоган"),
        ("Наталье Поклонской", "Наталья Поклонская"),
        ("Владимира Владимировича Путина", "Владимир Владимирович Путин"),
        # in the nominative, or none of a person
        ("Майя Санду", ""),
        ("Мирча Снегур", ""),
        ("Роза Отунбаева", ""),
        ("Джо Байден", ""),
        ("Нижнего Новгорода", ""),
        ("Ангелы", ""),
    ],
)
def test_persons_in_the_nominative(form, name):
    assert nominative(form) == name


def test_a_case_that_is_told_decides_between_a_man_and_a_woman():
    assert nominative("Луису Ортегу", (GENITIVE, ACCUSATIVE)) == "Луиса Ортега"
    assert nominative("Луисе Ортеге", (DATIVE,)) == "Луиса Ортега"


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("Мирча", "masculine"),
        ("Роза", "feminine"),
        ("Илон", "masculine"),
        ("Abiy", "masculine"),
        ("Яна", "feminine"),
        ("Ивана", "feminine"),
        ("Ильхама", ""),
        ("Владимира", ""),
        ("Москва", ""),
    ],
)
def test_the_gender_that_a_given_name_tells(word, gender):
    assert gender_of(word) == gender


def test_given_names_in_any_case():
    assert [
        word for word in ("Якова", "Светлану", "Илоном", "Ким", "Самолет", "Марта", "Романа") if is_given(word)
    ] == [
        "Якова",
        "Светлану",
        "Илоном",
        "Марта",
        "Романа",
    ]
