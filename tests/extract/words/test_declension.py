"""Noun phrases in the nominative."""

import pytest

from timeline_builder.extract.words.declension import GENITIVE, INSTRUMENTAL, LOCATIVE, SOURCE, Declension

RUSSIAN = Declension("ru")


@pytest.mark.parametrize(
    ("phrase", "cases", "called"),
    [
        ("тренера Ивана Иванова", SOURCE, "тренер Иван Иванов"),
        ("местных властей", SOURCE, "местные власти"),
        ("полицию", SOURCE, "полиция"),
        ("Сирийской обсерватории по правам человека", SOURCE, "Сирийская обсерватория по правам человека"),
        ("посла США в Киеве", SOURCE, "посол США в Киеве"),
        ("МИДе", (LOCATIVE,), "МИД"),
        ("Нью-Йорке", (LOCATIVE,), "Нью-Йорк"),
        ("Франкфурте-на-Майне", (LOCATIVE,), "Франкфурт-на-Майне"),
        ("Дубоссарами", (INSTRUMENTAL,), "Дубоссары"),
        ("Ингурском мосту", (LOCATIVE,), "Ингурский мост"),
        ("Порту", (LOCATIVE,), "Порту"),
        ("следствия", (GENITIVE,), "следствие"),
    ],
)
def test_in_a_case_that_other_words_tell(phrase, cases, called):
    assert RUSSIAN.nominative(phrase, cases) == called


@pytest.mark.parametrize(
    ("phrase", "called"),
    [
        ("Памире", "Памир"),
        ("Саяно-Шушенской ГЭС", "Саяно-Шушенская ГЭС"),
        ("киргизских военнослужащих", "киргизские военнослужащие"),
        ("министерства обороны", "министерство обороны"),
        ("Звездном городке", "Звездный городок"),
    ],
)
def test_in_a_case_that_is_sure(phrase, called):
    assert RUSSIAN.nominative(phrase) == called


@pytest.mark.parametrize(
    "phrase",
    [
        "Россия",
        "Токаев",
        "Фор Гнассингбе",
        "Мохамеда Базума",
        "главы",
        "власти",
        "Брянской",
        "Белый дом",
        "«Заря»",
        "M23",
        "",
    ],
)
def test_what_stands_in_the_nominative_or_may_do_so_stays(phrase):
    assert RUSSIAN.nominative(phrase) == ""


@pytest.mark.parametrize(
    ("noun", "verb", "agrees"),
    [
        ("милиция", "открывает", True),
        ("сторонники", "захватили", True),
        ("суд", "арестовал", True),
        ("министерства", "заработает", False),
        ("суда", "собрались", False),
        ("полиция", "задержал", False),
    ],
)
def test_subjects_agree_with_their_verbs(noun, verb, agrees):
    assert RUSSIAN.agrees(noun, verb) is agrees


@pytest.mark.parametrize(
    ("name", "noun", "called"),
    [
        ("Распадской", "", "Распадская"),
        ("Камышеватской", "станице", "Камышеватская"),
        ("Головной", "водозабора", ""),
        ("Снежном", "", ""),
    ],
)
def test_names_that_are_adjectives(name, noun, called):
    assert RUSSIAN.adjective(name, (LOCATIVE, GENITIVE), noun) == called


def test_areas_that_share_their_noun():
    assert RUSSIAN.area("Курской", "областях") == "Курская область"
    assert RUSSIAN.area("Хабаровский", "края") == "Хабаровский край"


@pytest.mark.parametrize(
    ("noun", "number"), [("перестрелка", "one"), ("переговоры", "many"), ("депутата", ""), ("метро", "one")]
)
def test_how_many_a_noun_speaks_of(noun, number):
    assert RUSSIAN.number(noun) == number


def test_words_that_are_surely_names():
    words = ("Евросоюз", "Еревана", "Роза", "Указ", "Светланы")
    assert [word for word in words if RUSSIAN.surely_proper(word)] == ["Евросоюз", "Еревана", "Светланы"]
    assert [word for word in words if RUSSIAN.common(word)] == ["Указ"]
