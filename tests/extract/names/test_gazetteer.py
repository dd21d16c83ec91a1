"""Listed countries and towns in the forms that a text has of them."""

import pytest

from timeline_builder.extract.names.gazetteer import gazetteer
from timeline_builder.extract.words.language import languages, lexicon
from timeline_builder.extract.words.tokens import closed, tokenize
from timeline_builder.model import Names


def found(language, text):
    tokens = closed(tokenize(text, 0, len(text), (), lexicon(language)))
    listed = gazetteer(Names(), language).find(tokens).values()
    return [item.named.actor or item.named.place for item in listed]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("с Китаем и в Китае", ["Китай", "Китай"]),
        ("в Дубае и Шанхае", ["Дубай", "Шанхай"]),
        ("к Египту", ["Египет"]),
        ("с Южной Кореей", ["Республика Корея"]),
        ("с Нигером, в Нигере", ["Нигер", "Нигер"]),
        ("с Нигерией, в Нигерии", ["Нигерия", "Нигерия"]),
        ("из Косова и Запорожья", ["Косово", "Запорожье"]),
        ("северокорейский министр", ["КНДР"]),
        ("Кит Келлог в Кито", ["Кито"]),
    ],
)
def test_russian_cases(text, names):
    assert found("ru", text) == names


@pytest.mark.parametrize("code", sorted(languages()))
def test_every_people_has_its_country(code):
    for people, country in languages()[code].peoples.items():
        assert found(code, people.rstrip("*").capitalize()) != [], (people, country)
