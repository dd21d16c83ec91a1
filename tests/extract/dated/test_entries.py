"""Chronicles: entries that a date leads, or that stand below one."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def extracted(text, language="en"):
    day = Date.parse("2024-02-06")
    mentions = tag(text, published=day, genre="narrative", language=language)
    found = extract(Article("a", "", "", day, language, text), mentions, Names(), open_names=True)
    assert all(text[event.quotation.start : event.quotation.end] == event.quotation.quote for event in found)
    return found


def told(text, language="en"):
    return [(str(event.date), event.title) for event in extracted(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Dec. 17, 2023 - In Mexico City, the rebels agree to stop kidnapping for ransom.",
        "* 17 December 2023 – The rebels agree to stop kidnapping for ransom.",
        "- Dec. 17, 2023: The rebels agree to stop kidnapping for ransom.",
        "1. December 17, 2023 (Sunday) — The rebels agree to stop kidnapping for ransom.",
        "**17 December 2023** – The rebels agree to stop kidnapping for ransom.",
        "**17 December 2023:** The rebels agree to stop kidnapping for ransom.",
        "| Date | Event |\n|---|---|\n| 17 December 2023 | The rebels agree to stop kidnapping for ransom. |",
        "### 17 December 2023\n\nThe rebels agree to stop kidnapping for ransom.\n\n### 1 May 2024\n\nTalks resume.",
        "17 December 2023\nThe rebels agree to stop kidnapping for ransom.\n\n1 May 2024\nTalks resume.",
        "17 December 2023. The rebels agree to stop kidnapping for ransom.\n1 May 2024. Talks resume.",
        "## 2023\n\n17 December: The rebels agree to stop kidnapping for ransom.",
    ],
)
def test_every_layout_of_an_entry_is_read(text):
    found = [(date, title.replace("In Mexico City, the", "The")) for date, title in told(text)]
    assert found[0] == ("2023-12-17", "The rebels agree to stop kidnapping for ransom")
    assert found[1:] in ([], [("2024-05-01", "Talks resume")])


def test_rows_of_a_table_are_entries_of_their_own():
    assert told(
        "| 28 May 2018 | An attacker hits a skater on the knee in Detroit |\n"
        "| 27 July 2019 | A pipe bomb explodes in Atlanta, killing one person |\n"
    ) == [
        ("2018-05-28", "An attacker hits a skater on the knee in Detroit"),
        ("2019-07-27", "A pipe bomb explodes in Atlanta, killing one person"),
    ]


def test_the_line_of_publication_is_no_heading():
    text = "5 May 2020\n\nRussia and Turkey sign a deal. Both sides welcomed it."
    assert told(text) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "17 октября 2020 г. — Ракета попадает в жилой дом в Гяндже, погибают 13 человек.",
         ("2020-10-17", "Ракета попадает в жилой дом в Гяндже, погибают 13 человек")),
        ("ru", "* **31 августа 2022** — В Брюсселе встречаются Алиев, Пашинян и Шарль Мишель.",
         ("2022-08-31", "В Брюсселе встречаются Алиев, Пашинян и Шарль Мишель")),
        ("ru", "26 января 1990 года — Введение чрезвычайного положения в Баку",
         ("1990-01-26", "Введение чрезвычайного положения в Баку")),
        ("az", "| 19 sentyabr 2023 | Azərbaycan antiterror tədbirlərinə başlayır |",
         ("2023-09-19", "Azərbaycan antiterror tədbirlərinə başlayır")),
        ("az", "6 oktyabr 2022-ci il: Əliyev və Paşinyan Praqada görüşür.",
         ("2022-10-06", "Əliyev və Paşinyan Praqada görüşür")),
        ("hy", "2022 թ. հոկտեմբերի 6 — Փաշինյանը և Ալիևը հանդիպում են Պրահայում։",
         ("2022-10-06", "Փաշինյանը և Ալիևը հանդիպում են Պրահայում")),
    ],
)  # fmt: skip
def test_entries_of_other_languages(language, text, wanted):
    assert told(text, language) == [wanted]


def test_a_text_that_ends_in_a_participle_is_read():
    assert told("In a deal signed") == []


def test_entries_without_verbs_or_stops_stand_as_they_are():
    assert told(
        "1 September 1939 - German invasion of Poland\n"
        "17 September 1939 - Soviet forces enter Poland from the east\n"
        "9 April 1940 - Invasion of Denmark and Norway\n"
    ) == [
        ("1939-09-01", "German invasion of Poland"),
        ("1939-09-17", "Soviet forces enter Poland from the east"),
        ("1940-04-09", "Invasion of Denmark and Norway"),
    ]


def test_a_name_may_act_bare():
    text = "2 May 2021: Iran blames Israel.\n13 June 2025: Israel strikes targets across Iran."
    assert told(text)[1] == ("2025-06-13", "Israel strikes targets across Iran")


def test_a_title_says_the_whole_entry_or_a_complete_part_of_it():
    long = (
        "March 29, 2023 - ELN fighters attack an army post in the Catatumbo region, killing nine soldiers, "
        "according to the defense ministry."
    )
    assert told(long) == [("2023-03-29", "ELN fighters attack an army post in the Catatumbo region")]


def test_what_is_vowed_in_an_entry_has_been_vowed_then():
    day = Date.parse("2024-02-06")
    text = (
        "2 May 2001 - The union threatens to strike.\n3 May 2001 - The government plans to raise taxes.\n"
        "4 May 2001 - Sudan is to hold elections.\n"
    )
    found = extract(Article("a", "", "", day, "en", text), tag(text, published=day, language="en"), Names())
    assert [event.factuality for event in found] == ["happened", "happened", "planned"]


def test_rows_of_a_table_may_have_their_date_anywhere():
    assert told(
        "| No. | Date | Event |\n|---|---|---|\n| 1 | 5 May 2020 | Rebels seize the airport in Karreth |\n"
        "\n| Event | Date |\n|---|---|\n| Fall of Karreth after a siege | **11 June 2021** |\n"
    ) == [("2020-05-05", "Rebels seize the airport in Karreth"), ("2021-06-11", "Fall of Karreth after a siege")]


def test_lines_may_end_as_on_windows():
    text = "## 2021\r\n\r\n3 May: Talks begin in Oslo.\r\n\r\n5 June: Voters reject the deal\r\n6 June: Talks end\r\n"
    assert [title for _, title in told(text)] == ["Talks begin in Oslo", "Voters reject the deal", "Talks end"]


def test_no_title_takes_a_verb_from_behind_a_semicolon():
    text = (
        "25 May 1940: Howard Florey and Norman Heatley inject eight mice with streptococci; the four treated with "
        "penicillin survive.\n"
    )
    assert all("streptococci survive" not in title for _, title in told(text))


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        ("en", "Sept. 4, 2023 - Protesters storm the palace.", ("Protesters",)),
        ("en", "Sept. 4, 2023 - Gunmen from the south attack two farms.", ("Gunmen",)),
        ("ru", "4 сентября 2023 года — Повстанцы захватывают город Бриа.", ("Повстанцы",)),
    ],
)
def test_the_capital_behind_a_date_makes_no_name(language, text, actors):
    (event,) = extracted(text, language)
    assert event.actors == actors


def test_a_quote_begins_with_the_date_that_leads_it():
    text = "2 мая 1990 года. Съезд избирает главу.\n\n3 июня 1991 года. Съезд распущен.\n"
    quotes = [(event.quotation.quote, event.quotation.marks) for event in extracted(text, "ru")]
    assert quotes == [
        ("2 мая 1990 года. Съезд избирает главу.", ((0, 15),)),
        ("3 июня 1991 года. Съезд распущен.", ((0, 16),)),
    ]
