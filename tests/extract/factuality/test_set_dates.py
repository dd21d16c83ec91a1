"""A date that something is planned for, moved to or asked for is no date of a deed."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The launch was moved from May 10 to May 20.", [("2024-05-10/2024-05-20", "planned")]),
        ("en", "The judge set June 30 as the date for the hearing.", [("2024-06-30", "planned")]),
        ("en", "The cabinet had earmarked May 14 for the talks.", [("2024-05-14", "planned")]),
        ("en", "Deputies moved the ballot to June 30.", [("2024-06-30", "planned")]),
        ("en", "A stoppage that had been threatened for 2008 never began.", [("2008", "planned")]),
        ("en", "A march that had been announced for the same day was not held.", [("2024-05-15", "planned")]),
        ("en", "The government declared three days of mourning for Monday.", [("2024-05-20", "planned")]),
        ("ru", "Рассмотрение проекта, первоначально намеченное на вторник, перенесли.", [("2024-05-14", "planned")]),
        ("ru", "Президент назначил выборы на 30 июня.", [("2024-06-30", "planned")]),
        ("ru", "Запуск перенесён с 5 мая.", [("2024-05-05/..", "planned")]),
        ("az", "Prezident seçkiləri iyunun 30-na təyin edib.", [("2024-06-30", "planned")]),
        ("az", "Mayın 4-də başlanmalı olan proses təxirə salınıb.", [("2024-05-04", "planned")]),
        ("az", "Şənbə günü keçirilməsi nəzərdə tutulan oyun ləğv olunub.", [("2024-05-18", "planned")]),
        ("hy", "Երկուշաբթի օրը նախատեսված գագաթնաժողովը տեղափոխվել է։", [("2024-05-20", "planned")]),
        ("az", "Yarış mayın 4-dən mayın 20-nə keçirildi.", [("2024-05-04/..", "planned"), ("2024-05-20", "planned")]),
        ("az", "Şirkət mayın 4-nə qədər xətti işə salmağı öhdəsinə götürmüşdü.", [("2024-05-04", "planned")]),
        ("hy", "Որոշումը երեկ էր հրապարակվելու։", [("2024-05-14", "planned")]),
        ("hy", "Հարձակումը պատրաստվում էր մայիսի 9-ի համար։", [("2024-05-09", "planned")]),
    ],
)
def test_a_day_that_something_is_set_for_is_a_plan(language, text, wanted):
    assert facts(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "The airline announced plans to close on June 30.", "2024-06-30"),
        ("ru", "Профсоюз призвал провести забастовку 30 июня.", "2024-06-30"),
        ("az", "Komissiya səsverməni iyunun 30-da keçirməyi təklif edib.", "2024-06-30"),
        ("hy", "Հանձնաժողովն առաջարկեց քվեարկությունն անցկացնել հունիսի 30-ին։", "2024-06-30"),
    ],
)
def test_a_day_of_what_somebody_is_asked_to_do_is_a_plan(language, text, date):
    assert facts(text, language) == [(date, "planned")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two leaders agreed on Monday to hold talks in June."),
        ("az", "Liderlər bazar ertəsi iyunda danışıqlar aparmağa razılaşıblar."),
    ],
)
def test_behind_the_day_of_an_accord_stands_that_of_what_it_is_about(language, text):
    assert facts(text, language) == [("2024-05-13", "happened"), ("2024-06", "planned")]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "A bail hearing was put off last week.", "2024-05-06/2024-05-12"),
        ("en", "The UN called Monday for a ceasefire.", "2024-05-13"),
        ("en", "The airline on Monday announced plans to cut flights.", "2024-05-13"),
        ("en", "The firm scrapped plans on Monday to build a plant.", "2024-05-13"),
        ("az", "Məhkəmə bazar ertəsi müttəhimin həbsdə qalacağına qərar verib.", "2024-05-13"),
        ("en", "The mayor apologised for Monday's attack.", "2024-05-13"),
        ("en", "The market was closed for the first time on Monday.", "2024-05-13"),
        ("ru", "В понедельник комиссия предложила пересчитать голоса.", "2024-05-13"),
        ("ru", "Взрыв произошел в ночь на воскресенье.", "2024-05-12"),
        ("az", "Döyüşlər mayın 12-nə keçən gecə başlayıb.", "2024-05-12"),
        ("az", "Komissiya bazar ertəsi səsverməni keçirməyi təklif edib.", "2024-05-13"),
        ("az", "Nazir bazar ertəsi Bakıda yolların açılmalı olduğunu vurğuladı.", "2024-05-13"),
        ("az", "Nazir bazar ertəsi yolların açılacağına əmin olduğunu deyib.", "2024-05-13"),
        ("az", "Prezident bazar ertəsi ordunun geri çəkiləcəyindən danışdı.", "2024-05-13"),
        ("hy", "Երկուշաբթի օրը բռնկված հրդեհը մարվել է։", "2024-05-13"),
    ],
)
def test_a_deed_with_such_words_is_no_plan(language, text, date):
    assert (date, "happened") in facts(text, language)
