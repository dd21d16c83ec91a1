"""Extraction in languages whose endings tell: subjects, organisations and their heads, futures, names and places."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.extract.words.language import lexicon
from timeline_builder.model import Article, Names


def told(language, text, published="2024-05-14"):
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    mentions = tag(text, published=day, genre="news", language=language)
    return extract(article, mentions, Names())


@pytest.mark.parametrize(
    ("word", "factuality"),
    [
        ("կմեկնի", "coming"), ("կանցկացվի", "coming"), ("կտևի", "coming"), ("կվերադառնան", "coming"),
        ("կդիմեր", "conditional"), ("կայացան", "finite"), ("դարձավ", "finite"),
        ("կոնֆլիկտի", ""), ("կայունության", ""), ("կլիմայի", ""), ("կամրջի", ""), ("առավել", ""),
    ],
)  # fmt: skip
def test_armenian_verbs_by_their_form(word, factuality):
    classes = lexicon("hy").classes(word)
    assert factuality in classes if factuality else not classes & {"finite", "coming", "conditional"}


@pytest.mark.parametrize(
    ("language", "text", "factuality"),
    [
        ("hy", "Հայաստանում մայիսի 12-ին կայացան խորհրդարանական ընտրություններ։", "happened"),
        ("hy", "Մայիսի 30-ին պատվիրակությունը Հայաստան կմեկնի։", "planned"),
        ("hy", "Ադրբեջանի նախարարը երեքշաբթի այցելեց Երևան և խոստացավ շարունակել բանակցությունները։", "happened"),
        ("hy", "Եթե հարձակումը չդադարեր, մայիսի 13-ին Երևանը կդիմեր դատարան։", "hypothetical"),
    ],
)
def test_factuality_by_the_form_of_the_verb(language, text, factuality):
    assert [event.factuality for event in told(language, text)] == [factuality]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("hy", "Երեկ Մոսկվայում լրագրողներին ասաց խոսնակ Դմիտրի Պեսկովը, որ բանակցությունները շարունակվում են։",
         "Դմիտրի Պեսկով"),
        ("tr", "Kılıçdaroğlu, pazar günü Ankara'da yaptığı konuşmada mücadele edeceğini söyledi.", "Kılıçdaroğlu"),
        ("tr", "Ankara, 4 Mayıs'ta sınır ötesi operasyon düzenlediği iddialarını yalanladı.", "Ankara"),
    ],
)  # fmt: skip
def test_who_speaks_stands_in_the_case_of_a_subject(language, text, speaker):
    assert [event.attributed_to for event in told(language, text)] == [speaker]


def test_a_coordinated_verb_without_a_subject_goes_on_with_the_one_before():
    (event,) = told(
        "az",
        "Ermənistanın baş naziri Nikol Paşinyan mayın 12-də xalqa müraciət edib və Ermənistanın razılaşmanın "
        "hazırlanmasında iştirak etmədiyini söyləyib.",
    )
    assert event.actors[0] == "Nikol Paşinyan"
    assert event.attributed_to in ("", "Ermənistanın baş naziri Nikol Paşinyan")


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("ru", "Глава МИД РФ Сергей Лавров 12 мая прибыл в Ереван.", ("Сергей Лавров",)),
        ("ru", "Генсек ООН Антониу Гутерриш 12 мая прибыл в Ереван.", ("Антониу Гутерриш",)),
        ("ru", "Председатель парламента Армении Ален Симонян 12 мая подписал закон.", ("Ален Симонян",)),
        ("ru", "Глава Газпрома Алексей Миллер 12 мая прибыл в Ереван.", ("Алексей Миллер",)),
        ("uk", "Речник Кремля Дмитро Пєсков 12 травня прибув до Єревана.", ("Дмитро Пєсков",)),
        ("ru", "Премьер-министр Реджеп Тайип Эрдоган 12 мая прибыл в Ереван.", ("Реджеп Тайип Эрдоган",)),
        ("ru", "Совет Безопасности ООН 12 мая принял резолюцию.", ("Совет Безопасности ООН",)),
    ],
)
def test_a_person_behind_the_organisation_they_head_is_another_name(language, text, actors):
    assert [event.actors for event in told(language, text)] == [actors]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("az", "Bərdə rayonunda çərşənbə günü yol qəzası baş verib.", ("Bərdə",)),
        ("az", "Mayın 6-da Türkiyənin Kahramanmaraş vilayətində zəlzələ baş verib.", ("Kahramanmaraş",)),
        ("az", "Mayın 6-da Ağdamda tədbir keçirilib.", ("Ağdam",)),
        ("az", "Beynəlxalq aeroportda mayın 6-da tədbir keçirilib.", ()),
        ("hy", "Արմավիրի մարզում մայիսի 7-ին վթար է տեղի ունեցել։", ("Արմավիր",)),
        ("hy", "Ստեփանակերտի մոտ գտնվող պահեստում մայիսի 7-ին պայթյուն է տեղի ունեցել։", ("Ստեփանակերտ",)),
        ("hy", "Մայիսի 7-ին կրակ են բացել Գորիսի, Սոթքի և Ջերմուկի ուղղությամբ։", ("Գորիս", "Սոթք", "Ջերմուկ")),
        ("ru", "Толчки были зафиксированы 7 мая в префектуре Исикава.", ("Исикава",)),
        ("az", "Mayın 6-da Naxçıvanda tədbir keçirilib.", ("Naxçıvan",)),
        ("az", "Mayın 6-da Əhməd Əhmədzadə tədbirdə iştirak edib.", ()),
        ("tr", "İstanbul'da 6 Mayıs'ta Santa Maria Kilisesi'ne düzenlenen saldırıda bir kişi öldü.", ("İstanbul",)),
    ],
)
def test_an_ending_says_where_a_name_ends(language, text, places):
    assert [event.places for event in told(language, text)] == [places]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("ru", "Генсек ООН Антониу Гутерриш заявил в понедельник, что глубоко сожалеет о решении.",
         "Генсек ООН Антониу Гутерриш заявил, что глубоко сожалеет о решении"),
        ("ru", 'Матч прошел в воскресенье на "Стад де Франс".', 'Матч прошел на "Стад де Франс"'),
        ("az", '"Qarabağ" klubu mayın 9-da "Olimpiya"nı 2:0 hesabı ilə məğlub edib.',
         '"Qarabağ" klubu "Olimpiya"nı 2:0 hesabı ilə məğlub edib'),
        ("az", "Mayın 9-da iqtisadi forum keçirilib.", "İqtisadi forum keçirilib"),
        ("ru", "9 мая интернет-кафе закрылось.", "Интернет-кафе закрылось"),
        ("az", "Fidanın sözlərinə görə, sülh müqaviləsi mayın 9-da imzalanıb.", "Sülh müqaviləsi imzalanıb"),
        ("tr", "AFAD'ın verilerine göre 6 Mayıs 2023'teki depremlerde 53 bin 537 kişi hayatını kaybetti.",
         "Depremlerde 53 bin 537 kişi hayatını kaybetti"),
    ],
)  # fmt: skip
def test_a_title_is_written_as_its_language_asks(language, text, title):
    assert [event.title for event in told(language, text)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Azərbaycan və Ermənistan mayın 9-da Qazax rayonunun dörd kəndinin qaytarılması barədə razılığa gəliblər.",
         "Azərbaycan və Ermənistan razılığa gəliblər"),
        ("Azərbaycan Prezidenti İlham Əliyev mayın 9-da Bakıda Türkiyənin xarici işlər naziri Hakan Fidanı qəbul edib.",
         "İlham Əliyev Bakıda Türkiyənin xarici işlər naziri Hakan Fidanı qəbul edib"),
    ],
)  # fmt: skip
def test_a_long_title_loses_what_only_says_where_or_why(text, title):
    assert [event.title for event in told("az", text)] == [title]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Prokurorluq hadisə ilə bağlı dünən cinayət işi başlayıb.", "happened"),
        ("Tərəflər razılığa gəlsə, müqavilə mayın 10-da imzalanacaqdı.", "hypothetical"),
        ("Sülh müqaviləsi noyabr ayında imzalana bilər.", "hypothetical"),
        ("Seçkilər mayın 20-də keçirilməlidir.", "planned"),
    ],
)
def test_azerbaijani_conditions_by_the_form_of_the_verb(text, factuality):
    assert [event.factuality for event in told("az", text)] == [factuality]


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("az", "Vladimir Putin mayın 9-da İlham Əliyevə zəng edib.", ("Vladimir Putin", "İlham Əliyev")),
        ("hy", "Հակոբ Պետրոսյանը մայիսի 9-ին հանդիպել է Արմեն Գրիգորյանի հետ։", ("Հակոբ Պետրոսյան", "Արմեն Գրիգորյան")),
        ("ru", "Иван Петров 9 мая встретился с Сергеем Лавровым.", ("Иван Петров", "Сергей Лавров")),
        ("ru", "Мария Захарова 9 мая встретилась с Анной Ивановой.", ("Мария Захарова", "Анна Иванова")),
        ("ru", "Бывшему вице-губернатору Приморья Олегу Ежову 9 мая вынесли приговор.", ("Олег Ежов",)),
        ("ru", "Суд 9 мая арестовал владельца компании-перевозчика Игоря Романова.", ("Суд", "Игорь Романов")),
        ("ru", "Президент 9 мая принял Анджея Дуду.", ("Анджей Дуда",)),
        ("ru", "Олаф Шольц победил. Джон Браун 9 мая обыграл Олафа Шольца.", ("Джон Браун", "Олаф Шольц")),
        ("az", "Tədbirə Əliyev gəlib. Mayın 9-da Əliyeva tədbirdə iştirak edib.", ("Əliyeva",)),
    ],
)
def test_names_are_called_by_their_nominative_where_it_is_sure(language, text, actors):
    assert [event.actors for event in told(language, text)] == [actors]


def test_a_noun_in_another_case_makes_no_title():
    text = "Россия 9 мая вышла из зерновой сделки, заключенной в Стамбуле летом 2022 года."
    assert [event.title for event in told("ru", text)] == ["Россия вышла из зерновой сделки", "Agreement: Стамбул"]


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("Следователи 12 мая возбудили дело.", ("Следователи",), ()),
        ("Рабочие трех шахт 12 мая отказались спускаться в забой.", ("Рабочие",), ()),
        ("Военные самолеты 12 мая нанесли удар по порту.", (), ()),
        ("Правительство региона 12 мая ввело карантин.", ("Правительство региона",), ()),
        ("Ленинский районный суд Чебоксар 12 мая вынес приговор.", ("Ленинский районный суд Чебоксар",), ()),
        ("Всемирный банк 12 мая выделил кредит.", ("Всемирный банк",), ()),
        ("Российские войска 12 мая заняли Бахмут.", ("Россия",), ("Бахмут",)),
        ("Бои 12 мая охватили Баткенскую область.", (), ("Баткенская область",)),
        ("Взрыв произошел в Красногорске 12 мая.", (), ("Красногорск",)),
        ("Пожар вспыхнул в Симферополе 12 мая.", (), ("Симферополь",)),
        ("Единственная АЭС страны 12 мая была остановлена.", (), ()),
        ("Взрыв на шахте «Распадская» произошел 12 мая.", (), ("Распадская",)),
        ("Взрыв на шахте имени Костенко в Караганде произошел 12 мая.", (), ("шахта имени Костенко", "Караганда")),
        ("Пограничники двух стран 12 мая обменялись выстрелами.", (), ()),
        ("Последние отряды сепаратистов 12 мая заняли город.", ("отряды сепаратистов",), ()),
        ("Немцы 12 мая обыграли голландцев.", ("Немцы", "голландцы"), ()),
        ("Немцы 12 мая вышли в финал, победив в Базеле турок.", ("Немцы", "турок"), ("Базель",)),
        ("12 мая произошли драки между болельщиками.", ("болельщики",), ()),
        ("Лидеры двух стран встретились 12 мая на полях саммита ШОС.", ("Лидеры",), ()),
    ],
)
def test_who_acts_and_where_in_russian(text, actors, places):
    (event,) = told("ru", text)
    assert (event.actors, event.places) == (actors, places)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Саммит СНГ в Москве, намеченный на октябрь, посетит президент.", ["Саммит СНГ в Москве намечен"]),
        ("Мост, построенный в 1978 году, обрушился.", ["Мост построен"]),
        ("Перемирие, вступившее в силу в пятницу в полночь, нарушено.", ["Перемирие вступило в силу в полночь"]),
        ("Лидер партии, убитый в 1984 году у своего дома, был реформатором.", ["Лидер партии убит у своего дома"]),
        ("В финале, состоявшемся в воскресенье, сборная Перу победила Чили.", ["Сборная Перу победила Чили"]),
        ("Суд осудил мужчину, задержанного в мае 2020 года в Казани.", ["Political: Казань"]),
        ("Банк в понедельник снизил ставку до 7,5%.", ["Банк снизил ставку до 7,5%"]),
    ],
)
def test_titles_of_participles_in_russian(text, titles):
    assert [event.title for event in told("ru", text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Президент Владимир Путин открыл саммит в Казани 12 мая. Он завершился 13 мая.",
        "Владимир Путин подписал закон 3 мая. Он вступил в силу 10 мая.",
        "Мария Захарова посетила школу 12 мая. Она была построена в 1965 году.",
        "Мост открыл Владимир Путин в 2018 году. Он был поврежден взрывом 8 октября 2022 года.",
        "Книгу написала Анна Петрова. Она вышла в 2015 году.",
    ],
)
def test_a_pronoun_that_may_stand_for_a_thing_is_no_person(text):
    last = told("ru", text)[-1]
    assert last.actors == ()
    assert not any(name in last.title for name in ("Путин", "Захарова", "Петрова"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Angela Merkel a visité lundi une école. Elle a été construite en 1965."),
        ("es", "Angela Merkel visitó la escuela el lunes. Ella fue construida en 1965."),
    ],
)
def test_a_bridge_is_a_woman_in_other_languages_too(language, text):
    last = told(language, text)[-1]
    assert (last.actors, "Merkel" in last.title) == ((), False)


def test_a_pronoun_of_what_only_persons_undergo_is_the_person():
    last = told("ru", "Генерал Ратко Младич скрывался в Сербии. Он был арестован в мае 2011 года.")[-1]
    assert (last.title, last.actors) == ("Ратко Младич был арестован", ("Ратко Младич",))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Пашинян опроверг сообщения о том, что 19 октября отказался от остановки войны.", "denied"),
        ("Вечером 1 мая космонавта и участников съемок доставят в Звездный городок.", "planned"),
        ("Делегация 1 мая проходит лечение в Сочи.", "happened"),
        ("Город 1 мая обменян не был, а улицы 1 мая расстреляны из пушек.", None),
        ("Самолет 1 мая находит колонну и производит посадку.", "happened"),
    ],
)
def test_no_name_is_a_verb_and_what_will_be_done_is_a_plan_in_russian(text, fact):
    found = [event.factuality for event in told("ru", text)]
    assert fact is None or found == [fact]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Федеральные войска были введены в Чечню 11 декабря 1994 года.", "war"),
        ("ru", "Вице-премьер прилетел в город 27 февраля.", "political"),
        ("ru", "Занятия в школах города возобновились 18 февраля.", "humanitarian"),
        ("az", "Müharibə noyabrın 10-da üçtərəfli bəyanatla başa çatıb.", "ceasefire"),
        ("az", "İlham Əliyev işçi səfərindən avqustun 9-da Bakıya qayıdıb.", "political"),
        ("hy", "Կառավարությունը ապրիլի 23-ին վարչապետի պաշտոնակատար ընտրեց Կարեն Կարապետյանին։", "political"),
    ],
)
def test_kinds_by_whole_constructions(language, text, kind):
    assert [event.kind for event in told(language, text)] == [kind]


def test_a_clause_that_lacks_the_one_before_it_is_read_as_well():
    (event,) = told("az", "ki, son illərin ən dağıdıcı zəlzələsi avqustun 17-də Kocaelidə")
    assert str(event.date) == "2023-08-17"
