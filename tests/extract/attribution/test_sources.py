"""Sources: who tells an event, and which sentences are statements."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def told(text, language="en", published="2021-03-10"):
    """(date, kind, who says so) of every event, in the order of the text."""
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    events = extract(article, tag(text, published=day, genre="news", language=language), Names())
    return [(str(e.date), e.kind, e.attributed_to) for e in events]


def sources(text, language="en"):
    """Who says so, of every event."""
    return [by for _, _, by in told(text, language)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dozens died on Monday, according to the Red Cross, and a day later the company halted work.",
         ["Red Cross", ""]),
        ("According to the Red Cross, dozens died on Monday.", ["Red Cross"]),
        ("The team lost twice on Monday — “a scandal in our bars,” Roberto Cevoli said.", [""]),
        ("The strike on Monday was “a crime against all of us”, Roberto Cevoli said.", ["Roberto Cevoli"]),
        ("The quake that struck Lima on Monday killed nine people, the interior ministry said.", [""]),
        ("Nine people have died since the outbreak began on March 1, the health ministry said.", [""]),
        ("Nine people died on Monday, Omar Sy, a spokesman for the army, said.", ["Omar Sy"]),
        ("Nine people died on Monday, the head of the weather bureau (WB), Anna Berg, said.", ["Anna Berg"]),
        ("Nine people died when a dam burst on Monday, the interior ministry said.", ["interior ministry"]),
    ],
)  # fmt: skip
def test_how_far_a_source_reaches(text, wanted):
    assert sources(text) == wanted


def test_a_figure_is_of_the_source_behind_it():
    text = "Clashes on Monday killed 16 people according to the army and wounded 23 according to Amnesty."
    day = Date.parse("2021-03-10")
    events = extract(
        Article("a", "", "", day, "en", text), tag(text, published=day, genre="news", language="en"), Names()
    )
    assert [(c.count, c.claimed_by) for e in events for c in e.claims] == [
        (16, "army"),
        (23, "Amnesty"),
    ]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The Islamic State group claimed the raids through its outlet on Sunday.", "Islamic State group"),
        ("Police spoke of 25 bodies on Sunday.", "Police"),
        ("The disaster agency confirmed only 103 deaths on Sunday.", "disaster agency"),
        ("The interior ministry revised the toll on Sunday.", "interior ministry"),
        ("The prime minister issued an apology on Sunday.", "prime minister"),
        ("President Jo Doe rejected any blame on Sunday.", "Jo Doe"),
        ("Health chief Jo Doe complained on Sunday that the government was slow.", "Jo Doe"),
        ("The army spokesman, Brig Gen Felix Kulayigye, put the number at 37 on Sunday.", "Felix Kulayigye"),
        ("In a video that emerged on Sunday, Ali Bongo called on friends to make noise.", "Ali Bongo"),
        ("“It was a miracle,” the pilot, Jane Roe, told local television on Sunday.", "Jane Roe"),
        ("Senator Jo Doe hit back on Sunday.", "Jo Doe"),
        ("The UN will send help, its country representative, George Ameh, told AFP on Sunday.", "George Ameh"),
    ],
)
def test_statements(text, by):
    assert told(text)[-1][1:] == ("statement", by)


@pytest.mark.parametrize(
    "text",
    [
        "President Guillermo Lasso called a snap election on Sunday.",
        "The flood claimed 40 lives on Sunday.",
        "A train slammed into a truck on Sunday.",
        "The company posted a record loss on Sunday.",
        "A tsunami warning followed the quake on Sunday.",
    ],
)
def test_what_is_no_statement(text):
    assert [(kind == "statement", by) for _, kind, by in told(text)] == [(False, "")]


def test_a_pronoun_before_a_verb_of_saying_is_who_its_sentence_is_about():
    text = (
        "“We will not go,” said Nino Beridze, a student. Public defender Levan Ioseliani offered another tally on "
        "Monday: of 327 detainees, he said, 225 had been beaten."
    )
    assert sources(text) == ["Levan Ioseliani"]


def test_what_a_participle_of_saying_adds_is_of_the_same_speaker():
    text = "President Jo Doe visited the camp on Monday, adding that a school had been shelled on March 2."
    assert sources(text) == ["", "Jo Doe"]


def test_behind_a_semicolon_another_statement_begins():
    text = "Some 900 people left on Saturday, the ministry said; by Sunday that number had fallen to 40."
    assert sources(text)[-1] == ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bazar günü mərhumların qohumları yolu bağlayaraq cinayətkarın tapılmasını tələb ediblər.",
         "mərhumların qohumları"),
        ("Dünən axşam Fövqəladə Hallar İdarəsi (AFAD) 17 min 674 nəfərin öldüyünü açıqlamışdı.",
         "Fövqəladə Hallar İdarəsi"),
        ("UNICEF bazar ertəsi ölkələri 20 milyon dollar ayırmağa çağırıb.", "UNICEF"),
        ("Prokurorluğun versiyasına görə, E.Həsənov iyunun 17-də qonşusunu öldürüb.", "Prokurorluq"),
        ("Müdafiə Nazirliyi bazar günü Gəncəyə raket atıldığını bildirib.", "Müdafiə Nazirliyi"),
    ],
)  # fmt: skip
def test_sources_before_the_object_of_a_verb_that_ends_its_clause(text, wanted):
    assert sources(text, "az") == [wanted]


def test_what_a_parliament_confirms_is_no_statement():
    (event,) = told("Milli Məclis fevralın 9-da fövqəladə vəziyyət barədə qərarı təsdiq edib.", "az")
    assert event[1] != "statement"
    assert event[2] == ""


def titled(text, language):
    day = Date.parse("2021-03-10")
    article = Article("a", "", "", day, language, text)
    return [e.title for e in extract(article, tag(text, published=day, genre="news", language=language), Names())]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("UNICEF bazar ertəsi ölkələri 20 milyon dollar ayırmağa çağırıb.",
         "UNICEF ölkələri 20 milyon dollar ayırmağa çağırıb"),
        ("Xarici İşlər Nazirliyi bazar günü bu iradları əsassız adlandırıb.",
         "Xarici İşlər Nazirliyi iradları əsassız adlandırıb"),
        ("Pənahov fevralın 8-də keçirdiyi brifinqdə deyib: “Seçki günü ölkədə sakitlik hökm sürüb”.",
         "Pənahov: “Seçki günü ölkədə sakitlik hökm sürüb”"),
    ],
)  # fmt: skip
def test_a_title_keeps_the_object_before_the_verb_of_saying(text, title):
    assert titled(text, "az") == [title]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Сотни человек эвакуированы в пятницу, сообщили в понедельник в правительстве региона.",
         ["правительство региона", "правительство региона"]),
        ("Однако вечером 6 марта, утверждают в Бишкеке, обстрел возобновился.", ["Бишкек"]),
        ("Суд в субботу арестовал директора шахты, передал корреспондент «Интерфакса» из зала суда.", [""]),
        ("Однако радио «Озоди» в субботу сообщило, что найдены тела 30 человек.", ["радио «Озоди»"]),
        ("Взрыв произошел в пятницу, уточнил «Интерфаксу» источник.", ["источник"]),
        ("Взрыв произошел в пятницу, рассказал журналистам губернатор Олег Синегубов.", ["Олег Синегубов"]),
        ("Минобороны в пятницу опубликовало список погибших.", ["Минобороны"]),
        ("В боях 3 марта погибли 36 киргизов, Таджикистан сообщил о 19 жертвах.", [""]),
        ("В понедельник сообщили о гибели трёх альпинистов на пике Победы.", [""]),
        ("В понедельник сообщили о взрыве на заводе в Дзержинске.", [""]),
        ("В пятницу стало известно о смерти режиссёра Отара Иоселиани.", [""]),
        ("В понедельник сообщили в МЧС о гибели трёх альпинистов.", ["МЧС"]),
        ("О гибели трёх альпинистов на пике Победы сообщили в МЧС в понедельник.", ["МЧС"]),
        ("В четверг сообщил о победе над болезнью певец Юрий Лоза.", ["Юрий Лоза"]),
    ],
)  # fmt: skip
def test_sources_of_russian(text, wanted):
    assert sources(text, "ru") == wanted


def test_what_is_announced_or_denied_is_of_its_own_kind():
    events = told("The mayor, Anne Hidalgo, pledged on Tuesday to hold an election on March 25.")
    assert [kind for _, kind, _ in events] == ["statement", "political"]


def test_no_statement_of_now_is_dated_by_the_attack_it_speaks_of():
    (event,) = told("The government has blamed the rebels for an attack on a bus on March 5.")
    assert event[1] != "statement"
    assert event[2] == ""


def test_data_alone_are_nobody():
    assert sources("Data showed that prices had fallen on Monday.") == [""]
    assert sources("Official figures showed that prices had fallen on Monday.") == ["Official figures"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Պաշտպանության նախարարությունը հինգշաբթի օրը հրապարակեց զոհված զինծառայողների անունները։",
         ["Պաշտպանության նախարարություն"]),
        ("Մարտի 3-ին զոհվել է 12 մարդ, հայտնեց Առողջապահության նախարարությունը։", ["Առողջապահության նախարարություն"]),
        ("Ոստիկանության տվյալներով՝ մարտի 5-ին ձերբակալվել է 30 մարդ։", ["Ոստիկանություն"]),
        ("Ինչպես հայտնում է Ազատությունը, մարտի 5-ին գյուղում հրդեհ է բռնկվել։", ["Ազատություն"]),
        ("Կրեմլը չորեքշաբթի հրաժարվեց մեկնաբանել լուրերը։", ["Կրեմլ"]),
    ],
)  # fmt: skip
def test_sources_of_armenian_are_named_as_one_calls_them(text, wanted):
    assert sources(text, "hy") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The rebels said in a statement issued on Sunday that they had seized the base on Friday.", ["rebels"] * 2),
        ("In an interview published on Sunday, Jo Doe told the Guardian that Russia had refused in April.",
         ["Jo Doe"] * 2),
        ("Aid group Aqua Vita, in a report released on Sunday, accused the firm of dumping waste.",
         ["Aid group Aqua Vita"]),
        ("“The bridge was closed on Monday,” police chief Lena Bauer said. “We reopened it on Tuesday.”",
         ["Lena Bauer"] * 2),
        ("On Sunday the court released a singer, and she left.", [""]),
        ("On Sunday, police said, gunmen shot two men.", ["police"]),
        ("The UN says up to 900 people left in May.", ["UN"]),
        ("The drill touched rock on Friday, said the project's coordinator, Eva Roth.", ["Eva Roth"]),
        ("Omar Sy, the mayor, said it was over. An agency quoted him as saying on Friday that it rained.", ["Omar Sy"]),
    ],
)  # fmt: skip
def test_statements_dated_by_what_they_stand_in(text, wanted):
    assert sources(text) == wanted


def test_a_date_apart_from_the_rest_is_of_what_is_said():
    found = told("On July 17, 2019, Eva Roth said, soldiers shot nine men.")
    assert found == [("2019-07-17", "clash", "Eva Roth")]


def test_who_claims_a_figure_before_the_verb_of_saying():
    text = (
        "Bazar günü zəlzələ baş verib. Həkim Asif Kəbirin sözlərinə görə, 4 nəfər həlak olub. "
        "“Sərhədsiz Həkimlər” təşkilatı isə 2 nəfərin öldüyünü bildirir."
    )
    day = Date.parse("2021-03-10")
    events = extract(Article("a", "", "", day, "az", text), tag(text, published=day, language="az"), Names())
    assert [(c.count, c.claimed_by.split()[0]) for e in events for c in e.claims] == [(4, "Asif"), (2, "Sərhədsiz")]


def test_they_who_speak_are_not_the_speaker_of_an_earlier_sentence():
    text = "The UN said on Thursday that aid had come.\n\n"
    text += "The rebels freed 300 men on Friday. They held 90 in May, they said."
    assert sources(text)[-1] == ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Պայթեց: Այս մասին երկուշաբթի օրը լրագրողների հետ ճեպազրույցում հայտնեց քարտուղար Նազելի Բաղդասարյանը:",
         "Նազելի Բաղդասարյան"),
        ("Արցախի իշխանությունների տվյալներով՝ կիրակի օրը պայթեց պահեստը:", "Արցախի իշխանություններ"),
    ],
)  # fmt: skip
def test_whom_one_speaks_with_and_where_are_no_source_of_armenian(text, wanted):
    day = Date.parse("2021-03-10")
    events = extract(Article("a", "", "", day, "hy", text), tag(text, published=day, language="hy"), Names())
    assert {event.attributed_to for event in events} == {wanted}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("az", "Bazar günü partlayış olub. Polisdən bildirilib ki, 14 nəfər həlak olub.", "Polis"),
        ("az", "Bazar günü zavodda partlayış olub. Xəstəxanadan APA-ya bildiriblər ki, 3 nəfər yaralanıb.",
         "Xəstəxana"),
        ("az", "Bazar günü partlayış olub. Prezident Moskvadan bildirib ki, 3 nəfər yaralanıb.", "Prezident"),
        ("ru", "Во вторник был взрыв. По данным источника в полиции, погибли трое.", "источник в полиции"),
        ("ru", "Во вторник был взрыв. Жертвами стали 30 человек, сообщил журналистам полковник Ян Флорес.",
         "Ян Флорес"),
        ("hy", "Կիրակի օրը պայթյուն է եղել: Նահանգապետի խոսքով՝ զոհվել է առնվազն 78 մարդ:", "Նահանգապետ"),
        ("en", "A boy was shot dead on Monday, the ministry said. Three others were wounded, it said.", "ministry"),
    ],
)  # fmt: skip
def test_claimants_in_the_case_one_calls_them_by(language, text, wanted):
    day = Date.parse("2021-03-10")
    events = extract(Article("a", "", "", day, language, text), tag(text, published=day, language=language), Names())
    assert {claim.claimed_by for event in events for claim in event.claims} == {wanted}


# a sentence of each language in which the words for a source stand in the genitive, whatever they are
TOLD_BY = {
    "az": "{} məlumatına görə, martın 5-də səkkiz əsgər həlak olub.",
    "hy": "{} տվյալներով՝ մարտի 5-ին զոհվել է ութ զինվոր։",
    "ru": "По данным {}, 5 марта погибли восемь солдат.",
}


@pytest.mark.parametrize(
    ("language", "genitive", "source"),
    [
        ("az", "APA-nın", "APA"),
        ("az", "Şahidlərin", "Şahidlər"),
        ("az", "Nazir Elmar Vəliyevin", "Elmar Vəliyev"),
        ("az", "Prezident Rəcəb Tayyib Ərdoğanın", "Rəcəb Tayyib Ərdoğan"),
        ("az", "Aygün Kazımovanın", "Aygün Kazımova"),
        ("az", "Daxili İşlər Nazirliyinin", "Daxili İşlər Nazirliyi"),
        ("az", "Prokurorluğun", "Prokurorluq"),
        ("az", "Təhlükəsizlik Şurasının", "Təhlükəsizlik Şurası"),
        ("hy", "Արմեն Գրիգորյանի", "Արմեն Գրիգորյան"),
        ("hy", "Նախագահ Վլադիմիր Պուտինի", "Վլադիմիր Պուտին"),
        ("hy", "ՄԱԿ-ի", "ՄԱԿ"),
        ("hy", "Մոսկվայի", "Մոսկվա"),
        ("hy", "Բաքվի", "Բաքու"),
        ("hy", "Ընկերության ներկայացուցչի", "Ընկերության ներկայացուցիչ"),
        ("hy", "Հյուսիսային քննչական կոմիտեի", "Հյուսիսային քննչական կոմիտե"),
        ("ru", "министерства обороны", "министерство обороны"),
        ("ru", "Центральной избирательной комиссии", "Центральная избирательная комиссия"),
        ("ru", "областной прокуратуры", "областная прокуратура"),
        ("ru", "Федерального агентства новостей", "Федеральное агентство новостей"),
        ("ru", "губернатора Павла Голуба", "Павел Голуб"),
        ("ru", "министра Владимира Миканба", "Владимир Миканба"),
    ],
)
def test_a_source_in_the_genitive_is_named_in_the_nominative(language, genitive, source):
    assert sources(TOLD_BY[language].format(genitive), language) == [source]


def test_a_source_keeps_both_of_its_marks():
    text = "«Հեզբոլլահի» առաջնորդ Հասան Նասրալլահը երկուշաբթի հայտարարել է հաղթանակի մասին:"
    assert sources(text, "hy") == ["Հասան Նասրալլահ"]


def test_a_quoted_name_keeps_its_short_one_in_brackets():
    text = '"Hava Yolları" (AZAL) cümə günü Rusiyanın yeddi şəhərinə uçuşları dayandırdığını açıqlayıb.'
    assert sources(text, "az") == ["Hava Yolları"]
