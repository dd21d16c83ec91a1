"""Clauses that name nobody and go on with the subject of the one before them, where a date of their own stands."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names


def actors(language: str, text: str) -> tuple[str, ...]:
    """The actors of the last event of a text."""
    article = Article("a", "", "", Date.parse("2024-10-15"), language, text, genre="news")
    return list(events_of(article, Names()))[-1].actors


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("az", "Azərbaycan aprelin 23-də məntəqə qurub, iyunun 15-də isə yolu bağlayıb.", ("Azərbaycan",)),
        ("az", "HƏMAS mayda qalib gəlib, iyunda isə Qəzzada hakimiyyəti ələ keçirib.", ("HƏMAS",)),
        ("hy", "Ադրբեջանը հունիսին փակեց ճանապարհը, իսկ հուլիսի 3-ին անցակետ տեղադրեց։", ("Ադրբեջան",)),
        ("hy", "Նիկոլ Փաշինյանը ձերբակալվեց, բայց հուլիսի 3-ին ազատ արձակվեց։", ("Նիկոլ Փաշինյան",)),
        ("hy", "Նիկոլ Փաշինյանը քայլերթն սկսել էր մարտին, իսկ հուլիսի 3-ին հասել էր Երևան։", ("Նիկոլ Փաշինյան",)),
    ],
)
def test_a_clause_that_names_nobody_goes_on_with_who_acts(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert actors(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Azərbaycan mayda bəyanat yayıb, iyunda isə Ermənistan yolu bağlayıb."),
        ("az", "Azərbaycan mayda məntəqə qurub, iyunun 15-də isə yol bağlanıb."),
        ("hy", "Ադրբեջանը հունիսին փակեց ճանապարհը, իսկ հուլիսի 3-ին անցակետ տեղադրվեց։"),
    ],
)
def test_another_subject_and_what_is_undergone_do_not_go_on(language: str, text: str) -> None:
    assert "Azərbaycan" not in actors(language, text)
    assert "Ադրբեջան" not in actors(language, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Լիբանանի կառավարությունը դա ընդունեց շաբաթ օրը, Իսրայելի կառավարությունը՝ կիրակի օրը։",
            [("Լիբանանի կառավարություն",), ("Իսրայելի կառավարություն",)],
        ),
        (
            "Հայաստանը հաղթեց Իսլանդիային մայիսի 3-ին, մայիսի 4-ին՝ Ռումինիային։",
            [("Հայաստան", "Իսլանդիա"), ("Հայաստան", "Ռումինիա")],
        ),
        ("Երկու ամիս անց՝ մայիսի 16-ին, Նիկոլ Փաշինյանը հրաժարական տվեց։", [("Նիկոլ Փաշինյան",)]),
    ],
)
def test_an_armenian_mark_that_stands_for_the_verb_parts_who_acts_on_which_date(
    text: str, expected: list[tuple[str, ...]]
) -> None:
    article = Article("a", "", "", Date.parse("2024-10-15"), "hy", text, genre="news")
    assert [event.actors for event in events_of(article, Names())] == expected
