"""The present with a day that comes back tells of the next one: a plan, no fact of the last one."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "She takes office on Oct. 1.", "2024-10-01"),
        ("en", "The president travels to Berlin on Thursday for talks with the chancellor.", "2024-05-16"),
        ("en", "The sides are meeting in Cairo on Thursday.", "2024-05-16"),
        ("en", "A verdict is likely in October.", "2024-10"),
        ("en", "The new rankings are published on Monday.", "2024-05-20"),
        ("en", "Malta votes in September.", "2024-09"),
        ("en", "The two sides meet again in Geneva on Monday.", "2024-05-20"),
        ("en", "On Monday the court hears the appeal.", "2024-05-20"),
        ("ru", "Президент прибывает в Берлин в четверг.", "2024-05-16"),
        ("ru", "В воскресенье сборная играет с Испанией.", "2024-05-19"),
        ("az", "Prezident cümə axşamı Berlinə gəlir.", "2024-05-16"),
        ("az", "Oyun şənbə günü Bakıda keçirilir.", "2024-05-18"),
        ("hy", "Խաղը սկսվում է շաբաթ օրը։", "2024-05-18"),
        ("hy", "Նախագահը հինգշաբթի օրը մեկնում է Բեռլին։", "2024-05-16"),
    ],
)
def test_the_present_tells_of_the_coming_day(language, text, date):
    assert facts(text, language) == [(date, "planned")]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Baku accuses the other side of provocations on the night of May 12.", [("2024-05-12", "happened")]),
        ("en", "The army's main gain remains the capture of the port on March 12.", [("2024-03-12", "happened")]),
        ("en", "An ICBM launch on Monday is believed to have ended in failure.", [("2024-05-13", "happened")]),
        ("en", "Ministers, meeting in Brussels on Monday, agreed to act.", [("2024-05-13", "happened")]),
        ("en", "Agdam fell on Monday.", [("2024-05-13", "happened")]),
        ("ru", "Перемирие действует с 9 мая.", [("2024-05-09/..", "happened")]),
        ("az", "Nazir deyir ki, mayın 12-də başlanan hücum uğurla davam edir.", [("2024-05-12", "happened")]),
        ("hy", "Նախարարը երկուշաբթի օրը մեկնել է Մոսկվա։", [("2024-05-13", "happened")]),
    ],
)
def test_what_is_over_stays_over(language, text, wanted):
    assert facts(text, language) == wanted
