"""Who acts and where in Russian, Azerbaijani and Armenian, told by the forms of words."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def told(language, text, published="2024-05-14"):
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    return extract(article, tag(text, published=day, genre="news", language=language), Names())


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("ru", "Глава Еврокомиссии Урсула фон дер Ляйен в среду посетила Вену.", ("Урсула фон дер Ляйен",)),
        ("az", "Dövlət Sərhəd Xidmətinin əməkdaşları mayın 2-də iki nəfəri saxlayıb.", ("Dövlət Sərhəd Xidməti",)),
        ("az", "Prezident İlham Əliyev mayın 8-də Hakan Fidanı qəbul edib.", ("İlham Əliyev", "Hakan Fidan")),
        ("hy", "«Նոյ» թիմը մայիսի 13-ին նվաճել է Հայաստանի գավաթը։", ("Նոյ",)),
        ("ru", "Бишкек сообщил в пятницу об обстреле.", ("Бишкек",)),
        ("ru", "Ташкент закрыл границу в понедельник.", ("Ташкент",)),
        ("ru", "Ракета стартовала с Байконура в четверг.", ()),
        ("ru", "Самолет Ту-154 разбился 3 мая под Сочи.", ()),
        ("az", '"Monitor" jurnalının redaktoru Elmar Hüseynov mayın 2-də öldürülüb.', ("Elmar Hüseynov",)),
        ("hy", "«Ժառանգություն» կուսակցությունը կիրակի հաղթեց ընտրություններում։", ("Ժառանգություն",)),
        ("hy", "Երեքշաբթի ձերբակալվեց առևտրի կենտրոնի տնօրենը։", ("առևտրի կենտրոնի տնօրեն",)),
        ("hy", "Գլխավոր շտաբի պետ Օնիկ Գասպարյանը երեքշաբթի մեկնեց Մոսկվա։", ("Օնիկ Գասպարյան",)),
        ("hy", "Երեքշաբթի մի խումբ խաղաղապահներ միացան երթին։", ("խաղաղապահներ",)),
        ("hy", "Երեքշաբթի հազարավոր ցուցարարներ փակեցին պողոտան։", ("ցուցարարներ",)),
        ("az", "Çərşənbə axşamı polislə etirazçılar arasında baş vermiş toqquşmada iki nəfər ölüb.",
         ("polis", "etirazçılar")),
    ],
)  # fmt: skip
def test_who_acts(language, text, actors):
    (event,) = told(language, text)
    assert event.actors == actors


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("ru", "Пять человек погибли 3 мая при пожаре на «Казахстанской».", ("Казахстанская",)),
        ("hy", "Մայիսի 3-ին Արագածոտնում տեղի ունեցած վթարից զոհվել է երեք մարդ։", ("Արագածոտն",)),
        ("az", '"Günəşli" yatağında mayın 3-də yanğın olub.', ("Günəşli",)),
    ],
)  # fmt: skip
def test_where(language, text, places):
    assert [event.places for event in told(language, text)] == [places]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Сообщения о том, что соглашение было тайно подписано в мае, министерство опровергло.", "denied"),
        ("Сообщения о том, что соглашение было тайно подписано в мае, министр назвал ложью.", "denied"),
        ("Партия на прошлой неделе пообещала, что выведет людей на улицы.", "happened"),
    ],
)
def test_what_is_denied_behind_its_content_or_promised(text, factuality):
    assert [event.factuality for event in told("ru", text)] == [factuality]


def test_what_was_planned_has_not_happened():
    (event,) = told("az", "Sammitin mayın 1-də Sürixdə keçirilməsi planlaşdırılırdı.")
    assert event.factuality == "planned"


def test_a_concession_is_no_condition():
    (event,) = told("az", "Klub çərşənbə günü oyunu uduzsa da, növbəti mərhələyə adlayıb.")
    assert event.factuality == "happened"


def test_a_quotation_in_straight_marks_ends_before_a_comma():
    (event,) = told("ru", '"Прерывать программу нельзя", - заявил Борисов в эфире "Россия 24" в понедельник.')
    assert (event.title, event.attributed_to) == ("Борисов: «Прерывать программу нельзя»", "Борисов")


def test_the_agency_is_the_organisation_that_spoke_before():
    events = told("ru", "В понедельник Минздрав Киргизии сообщил о 59 погибших. Накануне ведомство говорило о 46.")
    assert events[-1].attributed_to == "Минздрав Киргизии"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("hy", "«Ընտրություններն ազատ էին», - երկուշաբթի Երևանում կայացած ասուլիսում ասաց դիտորդ Քարի Հենրիքսենը։",
         "Քարի Հենրիքսեն"),
        ("az", "Baş nazir Nikol Paşinyan hökumətin cümə günü keçirilən iclasında 135 nəfərin öldüyünü deyib.",
         "Nikol Paşinyan"),
    ],
)  # fmt: skip
def test_who_speaks(language, text, speaker):
    assert [event.attributed_to for event in told(language, text)] == [speaker]


def test_a_pronoun_behind_where_and_when_is_the_person_named_before():
    events = told(
        "az",
        "Baş nazir Nikol Paşinyan cümə axşamı çıxış edib. Cümə günü parlamentdə çıxışı zamanı o, 105 itki barədə "
        "danışmışdı.",
    )
    assert events[-1].actors == ("Nikol Paşinyan",)
    assert events[-1].title == "Nikol Paşinyan 105 itki barədə danışmışdı"


def test_a_pronoun_stands_for_nobody_of_before_where_its_sentence_names_somebody():
    events = told(
        "az",
        "Maqnus Karlsen cümə axşamı kuboku qazanıb. Nicat Abasov turniri dördüncü başa vurub: o, cümə axşamı Fabiano "
        "Karuanaya uduzub.",
    )
    assert "Maqnus Karlsen" not in events[-1].actors
    assert "Karlsen" not in events[-1].title


def test_what_only_persons_do_goes_on_with_the_clause_before():
    events = told("az", "Yazıçı Rafiq Tağı mayın 3-də bıçaqlanıb və dörd gün sonra xəstəxanada vəfat edib.")
    assert events[-1].actors == ("Rafiq Tağı",)
    assert events[-1].title == "Yazıçı Rafiq Tağı xəstəxanada vəfat edib"


def test_a_bare_office_is_the_person_named_with_it():
    events = told("az", "Yazıçı Rafiq Tağı mayın 3-də Bakıda çıxış edib. Yazıçı mayın 5-də vəfat edib.")
    assert [event.actors for event in events] == [("Rafiq Tağı",), ("Rafiq Tağı",)]
