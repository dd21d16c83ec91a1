"""German clauses: the words that close a verb, and the subject behind it."""

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Names


def titles(text: str, language: str = "de") -> list[str]:
    article = Article("t", "", "", Date.parse("2021-03-10"), language, text, genre="news")
    return [found.title for found in extract(article, mentions(article), Names()) if found.factuality == "happened"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Die Schweiz und Liechtenstein haben am Montag ein Abkommen über die gemeinsame Nutzung von Spitälern im "
            "Rheintal und in Graubünden unterzeichnet.",
            "Die Schweiz und Liechtenstein haben ein Abkommen unterzeichnet",
        ),
        (
            "Die Staatsanwaltschaft Kiel leitete am Mittwoch ein Ermittlungsverfahren ein.",
            "Die Staatsanwaltschaft Kiel leitete ein Ermittlungsverfahren ein",
        ),
        (
            "Vor zwei Jahren, am 9. März 2019, starben am Großglockner drei Bergsteiger.",
            "Drei Bergsteiger starben am Großglockner",
        ),
        ("Am Montag kamen in Tirol 20 Menschen ums Leben.", "20 Menschen kamen in Tirol ums Leben"),
        (
            "In Hessen und Bayern sind am Sonntag mindestens 164 Menschen gestorben.",
            "Mindestens 164 Menschen sind in Hessen und Bayern gestorben",
        ),
        ("Im Februar haben sich die Parteien geeinigt.", "Die Parteien haben sich geeinigt"),
        ("Der Minister trat am Montag zurück.", "Der Minister trat zurück"),
        (
            "Nach Angaben der Bahn fielen in der vergangenen Woche rund 12.000 Züge aus.",
            "Rund 12.000 Züge fielen aus",
        ),
        ("Der Lawinenwarndienst hatte am Samstag gewarnt.", "Der Lawinenwarndienst hatte gewarnt"),
    ],
)
def test_a_title_keeps_the_whole_verb_and_begins_with_its_subject(text: str, title: str) -> None:
    assert titles(text)[-1] == title


def test_an_article_may_be_a_relative_pronoun() -> None:
    made = titles("Der Streik, der am vergangenen Donnerstag begonnen hatte, endete um Mitternacht.")
    assert made[0] == "Der Streik hatte begonnen"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Minister Andreas Scheuer begrüßte die Schlichtung. Sie dauerte vom 1. bis 5. März."),
        ("fr", "Le ministre Jean Castex a reçu le texte. Il a été adopté mardi."),
    ],
)
def test_a_pronoun_of_a_gender_is_no_person_for_sure(language: str, text: str) -> None:
    made = titles(text, language)
    assert made
    assert not any("Scheuer" in title or "Castex" in title for title in made)


def test_what_a_speaker_goes_on_to_say_is_theirs() -> None:
    text = "Nelson Alarcón negó que el sindicato hubiera recibido dinero y dijo el martes que convocaría protestas."
    assert titles(text, "es")[-1] == "Nelson Alarcón dijo que convocaría protestas"


def test_a_preposition_is_no_verb() -> None:
    made = titles("Le train entre Charleroi et Namur a déraillé mardi.", "fr")
    assert made == ["Le train entre Charleroi et Namur a déraillé"]


def test_an_article_goes_with_the_noun_that_a_participle_tells_of() -> None:
    made = titles("La Convention citoyenne pour le climat, créée en octobre 2019, a rendu ses propositions.", "fr")
    assert made == ["La Convention citoyenne pour le climat créée"]
