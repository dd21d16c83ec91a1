"""Verbs in the present in the entries of chronicles, which are written like nouns and infinitives."""

import pytest

from timeline_builder.extract.grammar.present import in_present
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import tokenize


def verbs(text, language="en"):
    """The words of a sentence that are verbs in the present."""
    words = lexicon(language)
    tokens = tokenize(text, 0, len(text), (), words)
    in_present(tokens, words)
    return " ".join(token.text for token in tokens if token.folded != token.lower)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Mexico City, the rebels agree to stop kidnapping for ransom.", "agree"),
        ("A group of students and priests inspired by the Cuban revolution founds the ELN in Santander.", "founds"),
        ("A car bomb at a police academy in Bogota kills 22 cadets and wounds 87 people.", "kills wounds"),
        ("ELN fighters attack an army post in the Catatumbo region, killing nine soldiers.", "attack"),
        ("Petro and the ELN's commander, Antonio Garcia, sign a ceasefire, which begins on Aug. 3.", "sign begins"),
        ("Twin blasts outside a police academy in Charsadda kill 98 people.", "kill"),
        ("Security forces raid the protest camp.", "raid"),
        ("Peace talks open in Oslo.", "open"),
        ("The two German states unite.", "unite"),
        ("Boeing shares fall 2 percent.", "fall"),
        ("Defence Minister Awad Ibn Auf takes power but resigns the next day.", "takes resigns"),
        ("Soldiers posing as aid workers rescue Betancourt and 14 other hostages.", "rescue"),
        ("Ten militants, disguised as guards, attack Karachi airport.", "attack"),
        ("The Supreme Court, in a unanimous ruling, finds that the suspension is unlawful.", "finds"),
        ("Doctor Sheik Umar Khan, who leads the fight against the disease, dies of Ebola.", "leads dies"),
        ("Saudi Arabia and the United States broker a seven-day truce.", "broker"),
        ("The ruling party and the opposition agree on a new electoral system.", "agree"),
        ("President Andres Pastrana breaks off talks after rebels hijack an airliner and kidnap a senator.",
         "breaks hijack kidnap"),
        ("Viking 1 lands in Chryse Planitia.", "lands"),
        ("Former rebel negotiator Ivan Marquez announces a return to arms.", "announces"),
        ("Megan Rapinoe and Rose Lavelle score as the Americans win their fourth title.", "score win"),
        ("Google stops censoring its results and moves its servers to Hong Kong.", "stops moves"),
        ("The governor of Arkansas, Orval Faubus, orders the National Guard to keep them out.", "orders"),
        ("Nearly 100 people die when troops storm the building.", "die storm"),
        ("Residents of Atbara protest against the price of bread.", "protest"),
    ],
)  # fmt: skip
def test_a_verb_in_the_present_is_told_by_its_subject(text, wanted):
    assert verbs(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Talks began in Moscow.",
        "The army shelled positions near Shusha, forces said.",
        "Police detained dozens of protesters after protests in the capital.",
        "The rebel group launched attacks on the town.",
        "Air strikes on Gaza.",
        "Mass protests in Kyiv.",
        "Start of the peace talks in Geneva.",
        "The rebels' attack on the army post.",
        "The president is to visit Paris.",
        "Troops were sent to guard the border.",
    ],
)
def test_nouns_and_infinitives_are_no_verbs(text):
    assert verbs(text) == ""


def test_a_language_whose_forms_tell_is_left_alone():
    assert verbs("Ракета попадает в жилой дом в Гяндже.", "ru") == ""
