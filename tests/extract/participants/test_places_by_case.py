"""Where something happened in languages with cases: towns in any case, and towns that only tell of somebody else."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Candidate, Names


def told(language: str, text: str) -> list[Candidate]:
    article = Article("a", "", "", Date.parse("2024-10-15"), language, text, genre="news")
    return list(events_of(article, Names()))


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        (
            "19 июля вопрос обсудили в Тегеране президенты Анна Берг и Ян Новак.",
            ("Анна Берг", "Ян Новак"),
            ("Тегеран",),
        ),
        ("Во вторник в Бишкеке побывал замглавы администрации президента РФ Ян Новак.", ("Ян Новак",), ("Бишкек",)),
        ("Президент Ян Новак принял в четверг в Киеве посла США в Армении Анну Берг.", None, ("Киев",)),
        ("В понедельник посол США в Армении Кристина Квин подала в отставку.", None, ()),
    ],
)
def test_a_preposition_makes_a_place_before_a_person(
    text: str, actors: tuple[str, ...] | None, places: tuple[str, ...]
) -> None:
    (event,) = told("ru", text)
    assert event.places == places
    assert actors is None or event.actors == actors


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("В Алма-Ате 5 апреля прорвало дамбу.", ("Алма-Ата",)),
        ("В Оренбургской области 5 апреля прорвало дамбу.", ("Оренбургская область",)),
        ("Оренбургская область 5 апреля подверглась обстрелу.", ("Оренбургская область",)),
        ("5 апреля войска покинули Грозный.", ("Грозный",)),
        ("5 апреля корабль пристыковался к Международной космической станции.", ("Международная космическая станция",)),
    ],
)
def test_towns_and_their_areas_in_russian(text: str, places: tuple[str, ...]) -> None:
    assert [event.places for event in told("ru", text)] == [places]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("az", "Ağdam təmsilçisi avqustun 15-də Bakıda qalib gəlib.", ("Bakı",)),
        ("az", "Bakıdan Aktauya uçan təyyarə avqustun 15-də Orsk yaxınlığında qəzaya uğrayıb.", ("Orsk",)),
        ("az", "Avqustun 15-də Gəncəyə atılan raket üç nəfəri öldürüb.", ("Gəncə",)),
        ("az", "Avqustun 15-də Şuşa işğal edilib.", ("Şuşa",)),
        ("hy", "Օգոստոսի 15-ին Լենինականի մոտ կործանվեց Բաքվից թռչող ինքնաթիռը։", ("Լենինական",)),
        ("hy", "Ստեփանակերտի և Բաքվի ներկայացուցիչները օգոստոսի 15-ին հանդիպեցին Եվլախում։", ("Եվլախ",)),
        ("hy", "Օգոստոսի 15-ին Բաքվում բանակցություններ են սկսվել։", ("Բաքու",)),
    ],
)
def test_owners_before_their_nouns(language: str, text: str, places: tuple[str, ...]) -> None:
    assert [event.places for event in told(language, text)] == [places]


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        (
            "Oktyabrın 4-də Azərbaycan ordusu Cəbrayıl şəhərini, oktyabrın 9-da isə Hadrut qəsəbəsini azad edib.",
            [
                ("Azərbaycan ordusu Cəbrayıl şəhərini azad edib", ("Cəbrayıl",)),
                ("Azərbaycan ordusu Hadrut qəsəbəsini azad edib", ("Hadrut",)),
            ],
        ),
        (
            "Liderlər mayın 14-də Brüsseldə, iyunun 1-də isə Moldovanın paytaxtı Kişinyovda bir araya gəliblər.",
            [
                ("Liderlər Brüsseldə bir araya gəliblər", ("Brüssel",)),
                ("Liderlər Moldovanın paytaxtı Kişinyovda bir araya gəliblər", ("Moldova", "Kişinyov")),
            ],
        ),
    ],
)
def test_each_date_of_two_has_its_own_place(text: str, told_of: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(event.title, event.places) for event in told("az", text)] == told_of


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        (
            "ru",
            "Президенты Киргизии и Таджикистана Садыр Жапаров и Эмомали Рахмон 13 марта подписали договор.",
            ("Садыр Жапаров", "Эмомали Рахмон"),
        ),
        (
            "ru",
            "13 марта встретились президенты Садыр Жапаров и Эмомали Рахмон.",
            ("Садыр Жапаров", "Эмомали Рахмон"),
        ),
        ("ru", "Киргизия и Таджикистан 13 марта подписали договор.", ("Киргизия", "Таджикистан")),
        (
            "az",
            "Azərbaycan və Ermənistanın nazirləri Ceyhun Bayramov və Ararat Mirzoyan mayın 10-da görüşüblər.",
            ("Ceyhun Bayramov", "Ararat Mirzoyan"),
        ),
    ],
)
def test_the_heads_of_two_countries_act_for_them(language: str, text: str, actors: tuple[str, ...]) -> None:
    assert [event.actors for event in told(language, text)] == [actors]


@pytest.mark.parametrize(
    ("language", "text", "actors", "places"),
    [
        ("ru", "3 ноября на шахте имени Ленина произошел взрыв.", (), ("шахта имени Ленина",)),
        ("ru", "3 ноября в аэропорту имени Жуковского сел самолет.", (), ("аэропорт имени Жуковского",)),
        ("az", "Oyun avqustun 17-də Bakıda Tofiq Bəhramov adına stadionda keçirilib.", (), ("Bakı",)),
        ("az", "Prezident Özbəkistana işgüzar səfərə noyabrın 10-da gəlib.", (), ("Özbəkistan",)),
        ("az", "Ağdam rayonu noyabrın 10-da Azərbaycana qaytarılıb.", ("Azərbaycan",), ("Ağdam",)),
        ("az", "Şirkət noyabrın 10-da Orsk və Mahaçqalaya uçuşları dayandırıb.", (), ("Orsk", "Mahaçqala")),
        ("az", "Noyabrın 10-da Bakı və İrəvan birgə bəyanat yayıb.", ("Bakı", "İrəvan"), ()),
        ("az", "Toqquşmalar noyabrın 10-da Kəlbəcər və Laçın istiqamətlərində başlayıb.", (), ("Kəlbəcər", "Laçın")),
        ("ru", "В апреле Баку установил на дороге пункт.", ("Баку",), ()),
        ("hy", "Նոյեմբերի 10-ին Երևանը դիմել է ՄԱԿ-ին։", ("Երևան", "ՄԱԿ"), ()),
        ("hy", "Նոյեմբերի 10-ին վարչապետ Նիկոլ Փաշինյանը այցելեց Ալավերդի և խոստացավ օգնություն։", None, ("Ալավերդի",)),
        ("hy", "Հայկական ատոմակայանը կանգնեցվեց 1989 թվականի մարտին։", (), ()),
        ("hy", "Բանակցությունները սկսվել էին 2022 թվականին:", (), ()),
    ],
)
def test_sites_goals_and_capitals(
    language: str, text: str, actors: tuple[str, ...] | None, places: tuple[str, ...]
) -> None:
    (event,) = told(language, text)
    assert event.places == places
    assert actors is None or event.actors == actors


@pytest.mark.parametrize(
    ("language", "text", "actors", "places"),
    [
        ("ru", "В Абхазии в пятницу отметили годовщину войны.", (), ("Абхазия",)),
        ("ru", "11 декабря войска вошли в Южную Осетию.", ("войска",), ("Южная Осетия",)),
        ("ru", "В Дубоссарах 2 ноября пролилась кровь.", (), ("Дубоссары",)),
        ("ru", "В Кремле в среду опровергли сообщения об отставке.", ("Кремль",), ("Кремль",)),
        ("az", "Prezident noyabrın 12-də Liderlər Sammitində çıxış edib.", None, ()),
        ("az", "Oyun noyabrın 12-də Bakı Olimpiya Stadionunda keçirilib.", (), ("Bakı Olimpiya Stadionu",)),
        ("az", "Bunu cümə günü Prezident Rəcəb Tayyib Ərdoğan Adıyamanda açıqlayıb.", ("Rəcəb Tayyib Ərdoğan",), None),
    ],
)
def test_places_are_called_as_they_are(
    language: str, text: str, actors: tuple[str, ...] | None, places: tuple[str, ...] | None
) -> None:
    (event,) = told(language, text)
    assert places is None or event.places == places
    assert actors is None or event.actors == actors


def test_a_town_that_was_taken_keeps_its_noun_in_russian() -> None:
    text = "8 мая в Тегеране шли бои. 9 мая город был взят."
    assert [event.title for event in told("ru", text)][-1] == "Город был взят"
