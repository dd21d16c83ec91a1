"""A date behind the noun of what is held on a day is no date of its being called off, promised or awaited."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Саммит лидеров 5 мая отменён из-за пандемии.", "planned"),
        ("Организаторы отменили концерт 5 мая в Баку.", "planned"),
        ("Заседание 5 мая пришлось отложить.", "planned"),
        ("Вылет делегации 5 мая был в последний момент отменён.", "planned"),
        ("Президент отказался от встречи 5 мая.", "planned"),
        ("Обмен пленными 5 мая сорвался в последний момент.", "planned"),
        ("Забастовки опасались 5 мая.", "planned"),
        ("Оппозиция добивалась выборов 5 мая.", "planned"),
        ("На заседании 5 мая парламент отменил закон о выборах.", "happened"),
        ("На внеочередном заседании 5 мая парламент отменил закон.", "happened"),
        ("В ходе визита 5 мая министр отказался от комментариев.", "happened"),
        ("Саммит 5 мая снят с повестки.", "planned"),
        ("Ветер сорвал запуск 5 мая.", "planned"),
        ("Гонка 5 мая оказалась под угрозой срыва.", "planned"),
        ("Матч 5 мая завершился вничью.", "happened"),
        ("Тысячи людей собирались у посольства 5 мая.", "happened"),
        ("Экспортёры собирались встретиться в министерстве 5 мая.", "planned"),
        ("Забастовка 5 мая вынудила отменить рейсы.", "happened"),
        ("Суд 5 мая отменил приговор журналисту.", "happened"),
    ],
)
def test_the_day_of_what_is_called_off(text, wanted):
    assert facts(text, "ru") == [("2024-05-05", wanted)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("План взорвать мост 5 мая был раскрыт.", "planned"),
        ("Стороны обсуждали возможность встречи 5 мая.", "planned"),
        ("План вывода войск утвердили 5 мая.", "happened"),
        ("Призыв выйти на улицы прозвучал 5 мая.", "happened"),
    ],
)
def test_the_day_of_what_is_only_intended(text, wanted):
    assert facts(text, "ru") == [("2024-05-05", wanted)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Сплетни о тайной свадьбе 5 мая разошлись по городу.", "hypothetical"),
        ("Опасения, что 5 мая вспыхнут беспорядки, оказались напрасными.", "hypothetical"),
        ("Судно, судя по всему, затонуло 5 мая.", "hypothetical"),
        ("Агентство извинилось за сообщение о смерти певца 5 мая.", "denied"),
        ("Пресс-секретарь высмеял слухи об отставке министра 5 мая.", "denied"),
        ("Газеты преждевременно сообщили о его смерти 5 мая.", "denied"),
        ("Из Москвы сообщили, что 5 мая он умер, но это оказалось неправдой.", "denied"),
        ("Сообщение о взрыве 5 мая оказалось розыгрышем.", "denied"),
        ("5 мая премьер предупредил о риске войны.", "happened"),
        ("Самолёт разбился 5 мая, предположительно из-за обледенения.", "happened"),
        ("5 мая министр опроверг слухи об отставке.", "happened"),
    ],
)
def test_russian_words_of_doubt_and_denial(text, wanted):
    assert facts(text, "ru") == [("2024-05-05", wanted)]


@pytest.mark.parametrize(
    "text",
    [
        "The airline cancelled Tuesday's flights.",
        "The leader cancelled a 7 May visit.",
        "The two sides missed a Tuesday deadline for a deal.",
        "The threatened walkout on Tuesday failed to materialise.",
        "A request for a truce on Tuesday was turned down.",
        "Preparations for a launch on 7 May were halted.",
        "A proposed visit to the shrine on Tuesday was vetoed by aides.",
        "The march on 7 May was banned by the city.",
        "A deal on Tuesday proved elusive.",
        "The wind forced organisers to call off Tuesday's race.",
        "The government reneged on a promise to free the prisoners on 7 May.",
        "The takeover, once expected on 7 May, is off.",
    ],
)
def test_what_came_to_nothing_is_no_fact(text):
    assert [fact for _, fact in facts(text, "en")] in (["planned"], ["denied"])


@pytest.mark.parametrize(
    "text",
    [
        "The wind forced officials to cancel a launch on Tuesday.",
        "The airline cancelled all flights on Tuesday.",
        "The talks on Tuesday broke down.",
        "The army foiled an attack on Tuesday.",
        "The request was turned down on Tuesday.",
        "An appeal for calm on Tuesday went unheeded.",
        "Preparations for the summit began on Tuesday.",
        "The proposed law was passed on Tuesday.",
        "Omar Sy, who headed the army until June, resigned.",
    ],
)
def test_the_day_of_calling_off_is_a_fact(text):
    assert [fact for _, fact in facts(text, "en")] == ["happened"]
