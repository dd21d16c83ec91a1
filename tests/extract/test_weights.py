"""Kinds: the verb with its object decides, not a word elsewhere in the sentence."""

import re

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.extract.kinds import trigger_pattern
from timeline_builder.model import Article, Names

DAY = Date.parse("2024-05-15")


def kinds(text, language="en"):
    article = Article("a", "", "", DAY, language, text)
    mentions = tag(text, published=DAY, genre="news", language=language)
    return [event.kind for event in extract(article, mentions, Names())]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("U.N. judges upheld a genocide conviction of the former general on Tuesday.", "political"),
        ("He was indicted in 1995 over the siege of the capital.", "political"),
        ("Thousands marched through the capital on Saturday to demand an end to the war.", "political"),
        ("The city marked the anniversary of the battle on Sunday.", "political"),
        ("Riyadh severed relations with Tehran in January 2016.", "political"),
        ("Israel recalled its ambassador from Dublin on Wednesday.", "political"),
        ("She won a full term in 2019 with 57 percent of the vote.", "political"),
        ("Verstappen won the Miami Grand Prix on Sunday.", "sport"),
        ("Doctors went on strike on Monday.", "political"),
        ("The dam was built in 2014.", "political"),
        ("The prime minister visited the site of the crash on Monday.", "political"),
        ("The suspect was flown to the Netherlands on Friday to face trial.", "political"),
        ("A fire at a warehouse in Seoul killed six workers on Sunday.", "disaster"),
        ("A freight train collided with a commuter train near Tembi on Tuesday.", "disaster"),
        ("The Security Council adopted a resolution on Monday demanding an immediate ceasefire.", "resolution"),
        ("The sides agreed on Friday to a ceasefire.", "ceasefire"),
        ("Truce talks resumed in Cairo on Sunday.", "talks"),
        ("The men were taken prisoner in July 1995 and shot.", "clash"),
        ("Hamas released four hostages on Sunday.", "humanitarian"),
        ("The army launched an offensive against the town on Sunday.", "war"),
        ("India launched a weather satellite on Sunday.", "science"),
        ("A drone hit an apartment block in Kharkiv on Tuesday, killing three people.", "attack"),
    ],
)
def test_the_verb_with_its_object_decides(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("rebels released four hostages", True),
        ("it released hostages", True),
        ("it released the report of the long inquiry on the hostages", False),
        ("hostages were released", False),
    ],
)
def test_a_gap_in_a_trigger_stands_for_a_few_words(text, matches):
    assert bool(re.search(trigger_pattern("released … hostage*"), text)) is matches
