"""Titles in a language whose nouns have cases, and whose subject may stand behind its verb (Russian)."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names

_PUBLISHED = Date.parse("2024-05-17")


def _events(text):
    article = Article("a", "", "", _PUBLISHED, "ru", text, genre="news")
    return extract(article, tag(text, published=_PUBLISHED, language="ru", genre="news"), Names(), open_names=True)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(
            "Президент Турции Реджеп Тайип Эрдоган и премьер-министр Венгрии Виктор Орбан обсудили 14 мая в Анкаре "
            "поставки газа.",
            "Реджеп Тайип Эрдоган и Виктор Орбан обсудили в Анкаре поставки газа",
            id="offices are left out, the object is not",
        ),
        pytest.param(
            "Министры обороны Азербайджана и Армении Мамедрафи Мамедов и Серж Саркисян, а также командующий армией "
            "Самвел Бабаян подписали в понедельник в Москве протокол.",
            "Мамедрафи Мамедов и Серж Саркисян, а также Самвел Бабаян подписали в Москве протокол",
            id="as well as",
        ),
        pytest.param(
            "Документ подписали 3 мая в селе Новые Атаги секретарь Совета безопасности РФ Александр Лебедь и начальник "
            "штаба чеченских вооруженных формирований Аслан Масхадов.",
            "Документ подписали в селе Новые Атаги Александр Лебедь и Аслан Масхадов",
            id="who acts stands behind the verb",
        ),
        pytest.param(
            "8 мая российские части вошли в Южную Осетию, а 10 мая грузинская сторона объявила об отводе войск.",
            "Грузинская сторона объявила об отводе войск",
            id="what is said stands behind the verb",
        ),
        pytest.param(
            "Премьер-министр Пакистана Шахбаз Шариф, выступая 7 мая в парламенте, назвал удары Индии актом войны.",
            "Премьер-министр Пакистана Шахбаз Шариф назвал удары Индии актом войны",
            id="the subject stands before the participle",
        ),
        pytest.param(
            "К. Токаев, занимавший пост председателя сената, 20 марта принес присягу.",
            "К. Токаев принес присягу",
            id="an initial is no preposition",
        ),
        pytest.param(
            "Эвакуация жителей Соледара, начавшаяся 9 мая, завершена, сообщил мэр города.",
            "Эвакуация жителей Соледара началась",
            id="a participle tells of its own day",
        ),
        pytest.param(
            "Постановление о введении чрезвычайного положения, принятое правительством Эквадора 9 января, продлено.",
            "Постановление о введении чрезвычайного положения принято правительством Эквадора",
            id="a passive participle",
        ),
        pytest.param(
            "МВД возложило ответственность на запрещенное в марте 2018 года движение «Демократический выбор».",
            "Движение «Демократический выбор» запрещено",
            id="a participle before its noun",
        ),
        pytest.param(
            "Граждане поддержали строительство АЭС. Об этом сообщил 6 мая председатель комиссии Нурлан Абдиров.",
            "Председатель комиссии Нурлан Абдиров: Граждане поддержали строительство АЭС",
            id="what the sentence before tells",
        ),
        pytest.param(
            "Ученые подтвердили находку, сообщил 6 мая член комитета РАН по метеоритам Виктор Гроховский.",
            "Член комитета РАН по метеоритам Виктор Гроховский: Ученые подтвердили находку",
            id="an office that a preposition tells more of",
        ),
        pytest.param(
            "8 мая Алиев объявил о взятии города, а вечером 9 мая над территорией Армении был сбит вертолет.",
            "Над территорией Армении был сбит вертолет",
            id="a subject behind a passive",
        ),
        pytest.param(
            "Касым-Жомарт Токаев выступил в парламенте. Дату плебисцита он назвал 2 мая.",
            "Касым-Жомарт Токаев назвал дату плебисцита",
            id="a pronoun behind the object",
        ),
        pytest.param(
            "Разведение войск, как предполагается, начнётся 24 мая.",
            "Разведение войск начнётся",
            id="an aside between subject and verb",
        ),
        pytest.param(
            'Зонд "Розетта" достигнет цели в мае 2034 года, а "Филы" сядет на ядро в июне того же года.',
            '"Филы" сядет на ядро',
            id="a name in quotation marks",
        ),
        pytest.param(
            "Комиссия по референдуму (ЦКР) Казахстана 7 мая утвердила итоги.",
            "Комиссия по референдуму Казахстана утвердила итоги",
            id="brackets inside the subject",
        ),
    ],
)
def test_titles(text, title):
    assert title in [event.title for event in _events(text)]


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("Генсек ООН Антониу Гутерриш в среду, когда был подписан договор, назвал его историческим.", "подписан"),
        ("Выборы были назначены после отставки Назарбаева, который объявил о ней 19 марта.", "Назарбаев: Выборы"),
        ("В среду его одобрил в Тбилиси глава Грузии Михаил Саакашвили.", "одобрил"),
        ("Ученые обнаружили 5 мая на дне моря затонувшую в 1981 году лодку.", None),
        ("Указ был подписан им 5 мая.", "им"),
        ("Взрыв прогремел на шахте. Второй произошел 5 мая.", "второй"),
        (
            "По словам омбудсмена Дмитрия Лубинца, это пятый обмен с начала вторжения 24 февраля 2022 года.",
            "омбудсмена",
        ),
        ("Азербайджанский представитель присоединился к нему лишь 8 мая в Баку.", "присоединился"),
        ("О нем условились 5 мая президенты России и США в Гамбурге.", "условились"),
    ],
)
def test_no_title_that_is_false_or_points_elsewhere(text, false):
    events = _events(text)
    assert events
    if false is None:
        assert [event.title.startswith("Ученые") for event in events] == [True, False]
    else:
        assert not any(false.lower() in event.title.lower() for event in events)


def test_initials_stand_for_the_name_told_before():
    text = "Секретарь Совбеза Александр Лебедь прибыл 3 мая в Чечню. 5 мая в селе Новые Атаги А.Лебедь подписал указ."
    last = _events(text)[-1]
    assert (last.actors, last.places) == (("Александр Лебедь",), ("Новые Атаги",))
