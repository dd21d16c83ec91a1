"""Who acts and where, in a language whose nouns have cases (Russian)."""

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
    ("text", "actors", "places"),
    [
        pytest.param("Зафиксировано 5 мая три обстрела российских постов.", (), (), id="whose a thing is"),
        pytest.param("Российские войска 5 мая заняли село Глубокое.", ("Россия",), ("Глубокое",), id="whose forces"),
        pytest.param("5 мая Грузинский лари подешевел.", (), (), id="a currency"),
        pytest.param("Израиль 5 мая нанес удар на юге Ливана.", ("Израиль",), ("Ливан",), id="a part of a country"),
        pytest.param("5 мая над территорией Армении был сбит вертолет.", (), ("Армения",), id="over a territory"),
        pytest.param("Второе место 5 мая занял Амиржан Косанов.", ("Амиржан Косанов",), (), id="a rank is no place"),
        pytest.param(
            "Переговоры между Баку и Ереваном прошли 5 мая.", ("Баку", "Ереван"), (), id="between governments"
        ),
        pytest.param("Рейсы между Бишкеком и Душанбе начались 5 мая.", (), ("Бишкек", "Душанбе"), id="between towns"),
        pytest.param(
            "Дмитрий Медведев принял 5 мая лидеров Южной Осетии и Абхазии Эдуарда Кокойты и Сергея Багапша.",
            ("Дмитрий Медведев", "Эдуард Кокойты", "Сергей Багапш"),
            (),
            id="countries and who leads them",
        ),
        pytest.param(
            "Начальник штаба формирований Чечни Аслан Масхадов встретился 5 мая с координатором ЕС Энрике Морой.",
            ("Аслан Масхадов", "Энрике Морой"),
            (),
            id="an owner before a name",
        ),
        pytest.param("Парламент Грузии 5 мая проголосовал за выход из СНГ.", ("Парламент Грузии",), (), id="out of"),
        pytest.param("14 мая в Астане прошел саммит.", (), ("Астана",), id="a capital without a time zone"),
        pytest.param("Сторонники Бакиева 5 мая захватили мэрию.", ("Сторонники Бакиева",), (), id="those for somebody"),
        pytest.param(
            "5 мая в Таласе противники Светланы Тихановской захватывают мэрию.",
            ("противники Светланы Тихановской",),
            ("Талас",),
            id="those against somebody, in the present",
        ),
        pytest.param("5 мая в Оше милиция открывает огонь.", ("милиция",), ("Ош",), id="a body in the present"),
        pytest.param("Первый реактор, по расчетам министерства, 5 мая заработал.", (), (), id="whose count it is"),
        pytest.param("Москва в среду прекратила поставки.", ("Москва",), (), id="a weekday before what governments do"),
        pytest.param("Анкара 5 мая предоставила Баку кредит.", ("Анкара", "Баку"), (), id="given to a government"),
        pytest.param(
            "Садыр Жапаров 5 мая посетил Уральск и объявил траур.", ("Садыр Жапаров",), ("Уральск",), id="visited"
        ),
        pytest.param("Губернатор Курской области 5 мая ввел запрет.", (), ("Курская область",), id="whose governor"),
        pytest.param(
            "Пожары 5 мая охватили Курскую и Брянскую области.", (), ("Курская область", "Брянская область"), id="areas"
        ),
        pytest.param(
            "Документ 5 мая подписали в селе Новые Атаги Александр Лебедь и Аслан Масхадов.",
            ("Александр Лебедь", "Аслан Масхадов"),
            ("Новые Атаги",),
            id="a village before who signs",
        ),
        pytest.param(
            "Плотину в поселке Кызылагаш Алматинской области 5 мая прорвало.",
            (),
            ("Кызылагаш", "Алматинская область"),
            id="an area behind a town",
        ),
        pytest.param("В городе Марнеули полиция 5 мая ушла.", ("полиция",), ("Марнеули",), id="a body behind a town"),
        pytest.param("Паром на Большой Уссурийский остров 5 мая прекратил рейсы.", (), (), id="two adjectives"),
        pytest.param(
            "Адвокат Навального 5 мая заявил о жалобе.", ("Адвокат Навального",), (), id="whose lawyer speaks"
        ),
        pytest.param("Адвокат Иванов 5 мая заявил о жалобе.", ("Иванов",), (), id="a lawyer by name"),
        pytest.param(
            "Полиция Стамбула 5 мая задержала журналистов.",
            ("Полиция Стамбула", "журналисты"),
            ("Стамбул",),
            id="where a local body acts",
        ),
        pytest.param(
            "Глава МИД Турции Хакан Фидан 5 мая прибыл в Багдад.", ("Хакан Фидан",), ("Багдад",), id="an office by name"
        ),
        pytest.param("Журналист Эван Гершкович 5 мая был осуждён.", ("Эван Гершкович",), (), id="no woman's name"),
        pytest.param(
            "Садыр Жапаров и Эмомали Рахмон молчат. Владимир Путин 5 мая провел переговоры с обоими лидерами.",
            ("Садыр Жапаров", "Эмомали Рахмон", "Владимир Путин"),
            (),
            id="both leaders",
        ),
        pytest.param(
            "Си Цзиньпин и Владимир Путин 5 мая встретились.",
            ("Си Цзиньпин", "Владимир Путин"),
            (),
            id="a short word is a name",
        ),
        pytest.param(
            "Переговоры между правительством и оппозицией прошли 5 мая в Тегеране.",
            ("оппозиция", "правительство"),
            ("Тегеран",),
            id="between sides without a name",
        ),
        pytest.param(
            "Столкновения между полицией и протестующими произошли 5 мая.",
            ("протестующие", "полиция"),
            (),
            id="a participle for people",
        ),
        pytest.param(
            "Сирийские повстанцы 5 мая вошли в Дамаск.", ("Сирийские повстанцы",), ("Дамаск",), id="no state's rebels"
        ),
        pytest.param(
            "Протесты начались 5 мая в Таласе, где полиция задержала активистов.",
            ("полиция",),
            ("Талас",),
            id="who acted there",
        ),
        pytest.param("Агентство S&P 5 мая понизило рейтинг.", ("Агентство S&P",), (), id="an ampersand"),
        pytest.param("Евросоюз 5 мая закрыл небо.", ("Евросоюз",), (), id="a name that opens a sentence"),
        pytest.param("Сам Шор 5 мая вылетел в Баку.", ("Шор",), ("Баку",), id="a common word that opens one"),
        pytest.param("Самолет Yeti Airlines 5 мая упал.", ("Yeti Airlines",), (), id="whose aircraft"),
        pytest.param(
            "Боевики «Исламского государства» 5 мая заняли Пальмиру.",
            ("Исламское государство",),
            ("Пальмира",),
            id="a quoted name with a small word",
        ),
        pytest.param(
            "После боя у села Ак-Сай Киргизия 5 мая закрыла границу.", ("Киргизия",), ("Ак-Сай",), id="behind a village"
        ),
        pytest.param(
            "Миссия Международного валютного фонда 5 мая начала работу.",
            ("Миссия Международного валютного фонда",),
            (),
            id="a small noun that an adjective of the name describes",
        ),
        pytest.param(
            "Суд 5 мая арестовал инспектора Светлану Инякину и капитана Якова Ивашова.",
            ("Суд", "Светлана Инякина", "Яков Ивашов"),
            (),
            id="two persons",
        ),
    ],
)
def test_roles(text, actors, places):
    (event,) = _events(text)
    assert (event.actors, event.places) == (actors, places)


@pytest.mark.parametrize(
    "text",
    [
        "Частицы найдены 3 мая у озера Чебаркуль. Водолазы обследовали 5 мая другое озеро.",
        "Взрыв произошел 3 мая на шахте «Распадская». Второй взрыв прогремел 5 мая на шахте «Юбилейная».",
    ],
)
def test_a_noun_of_another_place_stands_for_itself(text):
    assert _events(text)[-1].places != _events(text)[0].places


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('Как сообщили "Интерфаксу" в штабе группировки, 10 мая выведены два батальона.', "штаб группировки"),
        ("Модуль пристыковался 5 мая, сообщила ТАСС пресс-служба Роскосмоса.", "пресс-служба Роскосмоса"),
        ("По данным регионального минздрава, 5 мая погибли 4 человека.", "региональный минздрав"),
        (
            "Токаев победил, сообщил 6 мая председатель Центральной избирательной комиссии (ЦИК) Берик Имашев.",
            "Берик Имашев",
        ),
        ("Директор Гейт аль-Гейт на пресс-конференции заявил 5 мая, что причина неизвестна.", "Гейт аль-Гейт"),
    ],
)
def test_sources(text, source):
    assert _events(text)[-1].attributed_to == source


def test_citizens_of_a_country_are_people():
    (event,) = _events("Минздрав 13 мая заявил о гибели 175 граждан страны.")
    assert [(claim.what, claim.count) for claim in event.claims] == [("killed", 175)]
