"""Names in languages with cases: what only looks like one, and where one begins and ends."""

import pytest

from tests.extract.test_inflected import told


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("ru", "Самой холодной была ночь на 3 февраля.", ()),  # no Samoa
        ("ru", "Того же дня, 3 февраля, Минск закрыл границу.", ("Минск",)),  # no Togo
        ("ru", "Губернатор Аман Тулеев 10 мая прибыл в Кемерово.", ("Аман Тулеев",)),  # no Thule
        ("ru", "Самоа 10 мая открыла границу.", ("Самоа",)),
        ("ru", "Президент Того Фор Гнассингбе 10 мая прибыл в Ереван.", ("Фор Гнассингбе",)),
        ("az", 'Sonra Moldovanın "Şerif" klubu mayın 10-da Bakıda heç-heçə edib.', ("Şerif",)),
    ],
)
def test_an_ordinary_word_is_no_name(language, text, actors):
    assert [event.actors for event in told(language, text)] == [actors]


@pytest.mark.parametrize(
    ("language", "text", "actors", "places"),
    [
        ("az", "Yerevan mayın 10-da minalanmış ərazilərin xəritəsini təqdim edib.", ("Yerevan",), ()),
        ("az", "Yerevan mayın 10-da zəlzələdən zərər çəkib.", (), ("Yerevan",)),
        ("hy", "Երևանն ու Բաքուն մայիսի 10-ին հայտարարեցին, որ տեքստը համաձայնեցված է։", ("Երևան", "Բաքու"), ()),
        ("ru", "Перестрелка произошла 1 мая на участке Булак-Баши.", (), ("Булак-Баши",)),
        ("hy", "«Սուրմալու» տոնավաճառում մայիսի 1-ին պայթյուն է տեղի ունեցել։", (), ("Սուրմալու",)),
        ("hy", "Հակակոռուպցիոն կոմիտեն մայիսի 1-ին ձերբակալել է համայնքապետ Դավիթ Խուդաթյանին։",
         ("Հակակոռուպցիոն կոմիտե", "Դավիթ Խուդաթյան"), ()),
        ("ru", "В Дагестане 1 мая сошел сель.", (), ("Дагестан",)),
        ("ru", "ООН и Турция 1 мая продлили сделку.", ("ООН", "Турция"), ()),
    ],
)  # fmt: skip
def test_a_city_is_a_place_or_the_government_that_sits_there(language, text, actors, places):
    assert [(event.actors, event.places) for event in told(language, text)] == [(actors, places)]


def test_a_title_keeps_quotation_marks_in_pairs():
    (event,) = told("hy", "«Փյունիկը» շաբաթ օրը 2:1 հաշվով հաղթել է «Արարատ-Արմենիային»։")
    assert event.title == "«Փյունիկը» 2:1 հաշվով հաղթել է «Արարատ-Արմենիային»"


@pytest.mark.parametrize(
    ("language", "text", "title", "actors", "places"),
    [
        ("ru", "1 мая в перестрелке на дороге Баткен - Исфана погибли двое пастухов.",
         "В перестрелке на дороге Баткен - Исфана погибли двое пастухов", (), ("Баткен", "Исфана")),
        ("az", "Çərçivə Konvensiyasının sessiyası mayın 1-də Bakıda başlayıb.",
         "Çərçivə Konvensiyasının sessiyası Bakıda başlayıb", (), ("Bakı",)),
    ],
)  # fmt: skip
def test_a_way_and_an_owner_do_nothing(language, text, title, actors, places):
    assert [(event.title, event.actors, event.places) for event in told(language, text)] == [(title, actors, places)]


def test_what_has_been_announced_is_not_itself_planned():
    (event,) = told("az", "Hökumət mayın 9-da qanun layihəsini geri çağıracağını elan edib.")
    assert event.factuality == "happened"
    (event,) = told("az", "Hökumət mayın 20-də qanun layihəsini geri çağıracağını elan edib.")
    assert event.factuality == "planned"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Министр иностранных дел КНР Ван И 10 мая принял Сергея Лаврова.", "Ван И"),
        ("Президент Франции Эмманюэль Макрон 10 мая принял Джорджу Мелони.", "Джорджа Мелони"),
        ("Папа римский Франциск 10 мая открыл Синод.", "Франциск"),
        ("Папа Римский Франциск 10 мая открыл Синод.", "Франциск"),
        ("Патриарх Константинопольский Варфоломей 10 мая прибыл в Рим.", "Варфоломей"),
        ("Тренер Ольшанский Сергей 10 мая подал в отставку.", "Ольшанский Сергей"),
        ("Принятый Госдумой 10 мая закон опубликован.", "Госдума"),
        ("Жена Алексея Навального Юлия Навальная 10 мая прибыла в Рим.", "Юлия Навальная"),
        ("Фигуристка Камила Валиева 10 мая дисквалифицирована.", "Камила Валиева"),
        ("Активист Иван Костин задержан полицией 10 мая.", "полиция"),
        ("Закон одобрен парламентом 10 мая.", "парламент"),
        ("Роскосмос и Академия наук 10 мая представили план.", "Роскосмос"),
        ("Судно захвачено хуситами 10 мая.", "хуситы"),
        ("В среду захваченное хуситами судно отбуксировали в порт.", "хуситы"),
    ],
)
def test_persons_and_bodies_in_russian_sentences(text, actors):
    (event,) = told("ru", text)
    assert actors in event.actors


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Министру культуры Ольге Любимовой 10 мая вручён орден Дружбы.",
         "Министру культуры Ольге Любимовой вручён орден Дружбы"),
        ("О гибели трёх альпинистов сообщили в МЧС 10 мая.", "О гибели трёх альпинистов сообщили в МЧС"),
        ("Депутат Иван Костин внёс 10 мая в Госдуму законопроект.", "Депутат Иван Костин внёс в Госдуму законопроект"),
        ("Принятый Госдумой 10 мая закон вступит в силу.", "Закон принят Госдумой"),
        ("Задержанный ФСБ в марте журналист останется под стражей.", "Журналист задержан ФСБ"),
        ("Арестованный 5 апреля бизнесмен будет выдан США.", "Бизнесмен арестован"),
        ("Прибывший в Пекин 5 апреля министр заявит протест.", "Министр прибыл в Пекин"),
        ("Возглавляемая генералом армия 5 апреля нанесла удары.", "Возглавляемая генералом армия нанесла удары"),
        ("Обвиняемый по делу признал вину 10 мая.", "Обвиняемый по делу признал вину"),
    ],
)  # fmt: skip
def test_titles_of_russian_sentences(text, title):
    assert [event.title for event in told("ru", text)] == [title]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("В Кремле твёрдо и чётко заявили 10 мая, что переговоров не будет.", "Кремль"),
        ("10 мая президент Борис Ельцин, посетивший Новгород, «твёрдо и чётко» заявил, что девальвации не будет.",
         "Борис Ельцин"),
        ("«Твёрдо и чётко» заявил о поддержке Киева 10 мая премьер Риши Сунак.", "Риши Сунак"),
        ("В Верховном суде 10 мая заявили о готовности рассмотреть жалобу.", "Верховный суд"),
        ("Россия и Украина 10 мая провели обмен пленными: каждая сторона передала по 230 человек.", ""),
    ],
)  # fmt: skip
def test_how_something_is_said_is_no_speaker(text, source):
    assert {event.attributed_to for event in told("ru", text)} == {source}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Власти Курской и Брянской областей 10 мая ввели режим ЧС.", ("Власти Курской и Брянской областей",)),
        ('Владелец "Челси" Роман Абрамович 10 мая продал клуб.', ("Роман Абрамович",)),
        ('Партия "Голкар" проиграла. 10 мая председателем "Голкара" избран Бахлил Лахадалия.',
         ("Голкар", "Бахлил Лахадалия")),
    ],
)  # fmt: skip
def test_bodies_in_quotation_marks_and_of_areas(text, actors):
    assert [event.actors for event in told("ru", text)] == [actors]


@pytest.mark.parametrize("text", ["Полицейский убит в среду.", "Закон принят в среду.", "Дрон сбит в среду."])
def test_what_a_short_participle_tells_is_over(text):
    (event,) = told("ru", text)
    assert (str(event.date), event.factuality) == ("2024-05-08", "happened")


def test_a_town_that_the_dictionary_lacks_is_no_neuter():
    assert [event.places for event in told("ru", "Удар по Ашкелону был нанесён в среду.")] == [("Ашкелон",)]
