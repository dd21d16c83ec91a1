"""The year of a day or month without one in news that tells of another year, date after date."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

PUBLISHED = Date.parse("2024-09-26")
WAR = "The war began on September 27, 2020. On October 4 the army took Jabrayil, on October 17 Fuzuli."


def dates(text: str, language: str = "en") -> list[str]:
    found = tag(text, language=language, published=PUBLISHED, genre="news")
    return [mention.date.edtf for mention in found if mention.date is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2020 it changed. Shusha fell on November 8.", "2023-11-08"),  # a year alone begins none
        (f"{WAR} Shusha fell on November 8.", "2020-11-08"),
        (f"{WAR}\n\nOn November 8 Shusha fell.", "2020-11-08"),
        (f"{WAR}\n\nPresident Ilham Aliyev said on November 8 that Shusha had fallen.", "2020-11-08"),
        (f"{WAR}\n\nThe army entered in December and stayed.", "2023-12"),  # a month of another paragraph
        (f"{WAR}\n\nMinisters will meet on November 8.", "2024-11-08"),  # what is ahead is of the news
        (f"{WAR} It was signed in November.", "2020-11"),
        (f"{WAR}\n\nThe ministry said on Thursday that it was over.\n\nOn November 8 they laid flowers.", "2023-11-08"),
        ("He was detained in March 2023 and sentenced on September 19.", "2023-09-19"),  # in one sentence
        ("He was detained in March 2023. He was sentenced on September 19.", "2024-09-19"),  # so near the news
        ("A truce of April 5, 2016, failed. The 1994 truce held. It ended on July 9.", "2016-07-09"),
        ("A truce of April 5, 2016, failed. In 2018 talks began. They ended on July 9.", "2024-07-09"),
        ("It erupted in the spring of 2008. On August 8 troops entered.", "2008-08-08"),
        ("Last year, on March 2, he left. He returned on May 9.", "2024-05-09"),
    ],
)
def test_goes_on(text: str, expected: str) -> None:
    assert dates(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On September 26, 2020, war began. It ended on September 30.", "2020-09-30"),
        ("Four years ago today war began. In 2019 talks had failed. In October 2020 it spread. It ended on October 9.",
         "2020-10-09"),
        ("On September 26, 2020, war began. On February 29 he had left.", "2020-02-29"),
        ("Four years ago Thursday war began. Talks failed in May 2020. Clashes broke out on July 12.", "2020-07-12"),
        ("On September 26, 2020, war began. He said on Thursday that Shusha fell on November 8.", "2020-11-08"),
        ("On September 26, 2020, war began. He said on Thursday that it would end on November 8.", "2024-11-08"),
    ],
)  # fmt: skip
def test_an_anniversary_tells_of_its_year(text: str, expected: str) -> None:
    assert dates(text)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Müharibə 2020-ci il sentyabrın 27-də başlayıb. Oktyabrın 4-də ordu Cəbrayılı, oktyabrın 17-də Füzulini "
            "alıb."
            "\n\nNoyabrın 8-də Şuşa azad edilib, iki gün sonra bəyanat imzalanıb.",
            ["2020-09-27", "2020-10-04", "2020-10-17", "2020-11-08", "2020-11-10"],
        ),
        (
            "ru",
            "14 августа 1992 года войска вошли в Сухуми. 3 июня было подписано соглашение. 5 сентября оно сорвалось."
            "\n\n14 декабря был сбит вертолет.",
            ["1992-08-14", "2024-06-03", "2024-09-05", "2023-12-14"],  # a day before the last one breaks it off
        ),
        (
            "hy",
            "Երկրաշարժը տեղի է ունեցել 1988 թվականի դեկտեմբերի 7-ին։ Հաջորդ օրը նա ընդհատեց այցը, իսկ դեկտեմբերի 10-ին "
            "ժամանեց Լենինական։\n\nԴեկտեմբերի 11-ին կործանվեց ինքնաթիռը։",
            ["1988-12-07", "1988-12-08", "1988-12-10", "1988-12-11"],
        ),
    ],
)
def test_goes_on_in_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert dates(text, language) == expected


@pytest.mark.parametrize("genre", ["news", "narrative"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "## 2018\n\n19 December: They protest.\n\n## 2020\n\n* 9 March – He survives.\n* 3 October – They sign.",
        ),
        ("en", "2018\n\nDecember 19: They protest.\n\n2020\n\nMarch 9: He survives.\nOctober 3: They sign."),
        ("ru", "## 2018\n\n19 декабря: Митинг.\n\n## 2020\n\n* **9 марта** — Обстрел.\n* **3 октября** — Сделка."),
        ("az", "2018\n\n19 dekabr: Mitinq.\n\n2020\n\n9 mart: Döyüş.\n3 oktyabr: Görüş."),
        ("hy", "2018\n\nդեկտեմբերի 19: Հանրահավաք։\n\n2020\n\nմարտի 9: Մարտեր։\nհոկտեմբերի 3: Հանդիպում։"),
    ],
)
def test_entries_below_a_year_are_of_that_year(language, text, genre):
    found = tag(text, published=Date.parse("2024-02-06"), genre=genre, language=language)
    assert [str(m.date) for m in found] == ["2018", "2018-12-19", "2020", "2020-03-09", "2020-10-03"]


def test_what_stands_in_other_lines_is_not():
    text = "## 2020\n\n3 October: They sign.\n\nThe next round will be held in April."
    found = tag(text, published=Date.parse("2024-02-06"), genre="news", language="en")
    assert [str(m.date) for m in found] == ["2020", "2020-10-03", "2024-04"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They met on Monday. Ties date from Sept. 21, 2019.\n\nOn the same day he flew home.", "2024-09-23"),
        ("en", "They met on Monday. Ties date from Sept. 21, 2019. On the same day he flew home.", "2019-09-21"),
        ("en", "It began on Sept. 21, 2019.\n\nOn the same day he flew home.", "2019-09-21"),
        ("ru", "В понедельник они встретились. Суд был 28 августа.\n\nВечером того же дня он улетел.", "2024-09-23"),
        ("az", "Bazar ertəsi görüşdülər. Qrup avqustun 2-də dağıldı.\n\nHəmin axşam o qayıtdı.", "2024-09-23"),
        ("hy", "Երկուշաբթի նրանք հանդիպեցին։ Դատը օգոստոսի 2-ին էր։\n\nՆույն օրը նա վերադարձավ։", "2024-09-23"),
    ],
)
def test_the_same_day_comes_back_to_the_news_behind_a_paragraph_that_recalls(
    language: str, text: str, expected: str
) -> None:
    assert dates(text, language)[-1] == expected
