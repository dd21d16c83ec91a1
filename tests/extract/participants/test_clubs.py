"""Clubs: who won, lost or drew in languages whose endings tell the other side, and whom a bare "club" stands for."""

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
        ("az", "“Neftçi” sentyabrın 12-də Bakıda “Zirə” klubunu 3:0 hesabı ilə məğlub edib.", ("Neftçi", "Zirə")),
        ("az", "“Sabah” sentyabrın 12-də Norveçin “Molde” komandasına 1:2 hesabı ilə uduzub.", ("Sabah", "Molde")),
        ("az", "“Sabah” klubu sentyabrın 12-də İspaniyanın “Betis” klubu ilə heç-heçə edib.", ("Sabah", "Betis")),
        ("hy", "«Փյունիկը» սեպտեմբերի 3-ին պարտվեց Բելգրադի «Պարտիզան» ակումբին։", ("Փյունիկ", "Պարտիզան")),
        ("hy", "Հայաստանը փուլը սկսել էր մարտի 25-ին՝ պարտվելով Թուրքիային։", ("Հայաստան", "Թուրքիա")),
    ],
)
def test_both_sides_of_a_contest_take_part(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert actors(language, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Klub 1951-ci ildə yaradılıb.", ("Neftçi",)),
        ("Klub 1993-cü ilin iyulunda, Ağdamın işğalından sonra köçüb.", ("Neftçi",)),
        ("Ağdam təmsilçisi sentyabrın 12-də “Araz” klubuna uduzub.", ("Neftçi", "Araz")),
        ("Gənclər klubu 1951-ci ildə yaradılıb.", ("Gənclər klubu",)),
    ],
)
def test_a_club_is_the_one_that_most_sentences_tell_of(text: str, expected: tuple[str, ...]) -> None:
    told = "“Neftçi” “Zirə” ilə oynayıb. “Neftçi” turnirdə birincidir. “Kəpəz” klubu gözləyir. "
    assert actors("az", told + text) == expected
