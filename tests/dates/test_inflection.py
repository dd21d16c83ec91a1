"""Every month, century and decade in the cases and templates of the inflected languages, beyond their examples."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

# nominative, genitive, locative or prepositional, ablative or instrumental: one row a month
MONTHS = {
    "ru": """январь января январе январём
февраль февраля феврале февралём
март марта марте мартом
апрель апреля апреле апрелем
май мая мае маем
июнь июня июне июнем
июль июля июле июлем
август августа августе августом
сентябрь сентября сентябре сентябрём
октябрь октября октябре октябрём
ноябрь ноября ноябре ноябрём
декабрь декабря декабре декабрём""",
    "uk": """січень січня січні січнем
лютий лютого лютому лютим
березень березня березні березнем
квітень квітня квітні квітнем
травень травня травні травнем
червень червня червні червнем
липень липня липні липнем
серпень серпня серпні серпнем
вересень вересня вересні вереснем
жовтень жовтня жовтні жовтнем
листопад листопада листопаді листопадом
грудень грудня грудні груднем""",
    "az": """yanvar yanvarın yanvarında yanvardan
fevral fevralın fevralında fevraldan
mart martın martında martdan
aprel aprelin aprelində apreldən
may mayın mayında maydan
iyun iyunun iyununda iyundan
iyul iyulun iyulunda iyuldan
avqust avqustun avqustunda avqustdan
sentyabr sentyabrın sentyabrında sentyabrdan
oktyabr oktyabrın oktyabrında oktyabrdan
noyabr noyabrın noyabrında noyabrdan
dekabr dekabrın dekabrında dekabrdan""",
    "tr": """Ocak Ocak'ın Ocak'ta Ocak'tan
Şubat Şubat'ın Şubat'ta Şubat'tan
Mart Mart'ın Mart'ta Mart'tan
Nisan Nisan'ın Nisan'da Nisan'dan
Mayıs Mayıs'ın Mayıs'ta Mayıs'tan
Haziran Haziran'ın Haziran'da Haziran'dan
Temmuz Temmuz'un Temmuz'da Temmuz'dan
Ağustos Ağustos'un Ağustos'ta Ağustos'tan
Eylül Eylül'ün Eylül'de Eylül'den
Ekim Ekim'in Ekim'de Ekim'den
Kasım Kasım'ın Kasım'da Kasım'dan
Aralık Aralık'ın Aralık'ta Aralık'tan""",
}

# {n}ominative, {g}enitive, {l}ocative, {a}blative; {m} is the number of the month
TEMPLATES = {
    "ru": [
        ("7 {g} 2015 года", "2015-{m}-07"), ("в ночь на 7 {g} 2015 г.", "2015-{m}-07"), ("{n} 2015-го", "2015-{m}"),
        ("в {l} 2015 года", "2015-{m}"), ("в начале {g} 2015 года", "2015-{m}"), ("с {g} 2015 года", "2015-{m}/.."),
        ("до {g} 2015 года", "../2015-{m}"), ("с 3 по 7 {g} 2015 года", "2015-{m}-03/2015-{m}-07"),
        ("3–7 {g} 2015 года", "2015-{m}-03/2015-{m}-07"), ("до 7 {g} 2015 года", "../2015-{m}-07"),
        ("в {l} прошлого года", "2019-{m}"), ("7 {g} прошлого года", "2019-{m}-07"),
        ("7-го {g} 2015-го", "2015-{m}-07"),
        ("седьмого {g} 2015 года", "2015-{m}-07"), ("между маем 2014 и {a} 2015 года", "2014-05/2015-{m}"),
        ("7 {g} 2015 года в 12:30 мск", "2015-{m}-07T12:30"),
    ],
    "uk": [
        ("7 {g} 2015 року", "2015-{m}-07"), ("у ніч на 7 {g} 2015 р.", "2015-{m}-07"), ("{n} 2015-го", "2015-{m}"),
        ("у {l} 2015 року", "2015-{m}"), ("наприкінці {g} 2015 року", "2015-{m}"), ("з {g} 2015 року", "2015-{m}/.."),
        ("до {g} 2015 року", "../2015-{m}"), ("з 3 до 7 {g} 2015 року", "2015-{m}-03/2015-{m}-07"),
        ("у {l} минулого року", "2019-{m}"), ("7 {g} торік", "2019-{m}-07"), ("сьомого {g} 2015 року", "2015-{m}-07"),
        ("між травнем 2014 та {a} 2015 року", "2014-05/2015-{m}"), ("7 {g} 2015 року о 12:30", "2015-{m}-07T12:30"),
    ],
    "az": [
        ("7 {n} 2015-ci il", "2015-{m}-07"), ("2015-ci il {g} 7-də", "2015-{m}-07"), ("2015-ci ilin {l}", "2015-{m}"),
        ("2015-ci ilin {n} ayında", "2015-{m}"), ("2015-ci ilin 7 {l}", "2015-{m}-07"), ("ötən ilin {l}", "2019-{m}"),
        ("2015-ci il {g} 3-dən 7-dək", "2015-{m}-03/2015-{m}-07"), ("2015-ci il {g} 7-dən", "2015-{m}-07/.."),
        ("2015-ci il {g} 7-nə qədər", "../2015-{m}-07"), ("3-7 {n} 2015-ci il", "2015-{m}-03/2015-{m}-07"),
        ("2015-ci il {g} sonunda", "2015-{m}"), ("2015-ci il 7 {a} bəri", "2015-{m}-07/.."),
        ("7 {n} 2015-ci il saat 12:30-da", "2015-{m}-07T12:30"),
    ],
    "tr": [
        ("7 {n} 2015", "2015-{m}-07"), ("7 {n} 2015'te", "2015-{m}-07"), ("2015 yılının {n} ayında", "2015-{m}"),
        ("{n} 2015'te", "2015-{m}"), ("geçen yılın {n} ayında", "2019-{m}"), ("{n} 2015'ten beri", "2015-{m}/.."),
        ("7 {n} 2015'e kadar", "../2015-{m}-07"), ("3-7 {n} 2015", "2015-{m}-03/2015-{m}-07"),
        ("2015'te 7 {l}", "2015-{m}-07"), ("{n} 2015 sonunda", "2015-{m}"), ("2015'te {g} 7'sinde", "2015-{m}-07"),
        ("7 {n} 2015'te saat 12.30'da", "2015-{m}-07T12:30"), ("2015'te 7 {a} beri", "2015-{m}-07/.."),
    ],
}  # fmt: skip
MONTH_CASES = [
    (code, phrase.format(n=n, g=g, l=loc, a=a), edtf.format(m=f"{number:02d}"))
    for code, templates in TEMPLATES.items()
    for number, row in enumerate(MONTHS[code].split("\n"), 1)
    for n, g, loc, a in [row.split()]
    for phrase, edtf in templates
]
IN_CYRILLIC = str.maketrans("abcçdeəfgğhxıijkqlmnoöprsştuüvyzYSOIZL", "абҹчдеәфҝғһхыижкглмноөпрсштуүвјзЈСОИЗЛ")


def values(phrase, code):
    mentions = tag(phrase, published=Date.parse("2020-10-11"), genre="news", language=code)
    return [str(mention.date) for mention in mentions]


@pytest.mark.parametrize("code", TEMPLATES)
def test_months_in_every_case(code):
    wrong = [
        (phrase, edtf, values(phrase, code))
        for language, phrase, edtf in MONTH_CASES
        if language == code and values(phrase, code) != [edtf]
    ]
    assert wrong == []


def test_azerbaijani_in_cyrillic_letters():
    wrong = []
    for code, phrase, edtf in MONTH_CASES:
        written = phrase.translate(IN_CYRILLIC)
        if code == "az" and values(written, None) != [edtf]:
            wrong.append((written, edtf, values(written, None)))
    assert wrong == []


def test_months_are_found_in_capitals_and_without_a_language():
    wrong = []
    for code, phrase, edtf in MONTH_CASES:
        capitals = (phrase.replace("i", "İ") if code in ("az", "tr") else phrase).upper()
        if values(capitals, code) != [edtf]:
            wrong.append((capitals, edtf, values(capitals, code)))
        if values(phrase, None) != [edtf]:
            wrong.append((phrase, edtf, values(phrase, None)))
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "template"),
    [("ru", "в {} веке"), ("uk", "у {} столітті"), ("az", "{} əsrdə"), ("az", "{} әсрдә"), ("tr", "{}. yüzyılda")],
)
def test_centuries_in_roman_numbers(code, template):
    numbers = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split()  # noqa: SIM905
    found = [values(template.format(number), code) for number in numbers]
    assert found == [[f"{n:02d}XX"] for n in range(len(numbers))]


@pytest.mark.parametrize(
    ("code", "template"),
    [
        ("ru", "в {}-х годах"), ("ru", "в {}-е"), ("uk", "у {}-х роках"), ("uk", "у {}-ті роки"),
        ("az", "{}-cı illərdə"), ("az", "{}-ci illərin əvvəllərində"), ("tr", "{}'lı yıllarda"), ("tr", "{}'lerde"),
    ],
)  # fmt: skip
def test_decades(code, template):
    for year in range(1800, 2030, 10):
        assert values(template.format(year), code) == [f"{year // 10}X"]


@pytest.mark.parametrize(
    ("code", "numbers", "template"),
    [
        ("ru", "один два три четыре пять шесть семь восемь девять десять", "{} лет назад"),
        ("uk", "один два три чотири п'ять шість сім вісім дев'ять десять", "{} років тому"),
        ("az", "bir iki üç dörd beş altı yeddi səkkiz doqquz on", "{} il əvvəl"),
        ("tr", "bir iki üç dört beş altı yedi sekiz dokuz on", "{} yıl önce"),
    ],
)
def test_years_ago(code, numbers, template):
    found = [values(template.format(number), code) for number in numbers.split()]
    assert found == [[str(2020 - n)] for n in range(1, 11)]
