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
        ("The European Central Bank raised its key rate on Thursday.", "economy"),
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
    ("language", "text", "kind"),
    [
        ("ru", "Совет Безопасности принял в понедельник резолюцию с требованием прекращения огня.", "resolution"),
        ("ru", "Действующий президент победил на выборах в воскресенье.", "political"),
        ("ru", "Сборная Армении обыграла Латвию со счетом 2:0 в субботу.", "sport"),
        ("ru", "Ракета попала в жилой дом в Одессе во вторник.", "attack"),
        ("ru", "Центробанк понизил ключевую ставку до 15% в пятницу.", "economy"),
        ("az", "Mərkəzi Bank mayın 10-da uçot dərəcəsini 7,25 faizə endirib.", "economy"),
        ("az", "Təhlükəsizlik Şurası mayın 13-də dərhal atəşkəs tələb edən qətnamə qəbul edib.", "resolution"),
        ("hy", "Դատարանը մայիսի 13-ին նրան դատապարտել է 10 տարվա ազատազրկման:", "political"),
        ("tr", "Mahkeme onu 13 Mayıs'ta 10 yıl hapis cezasına çarptırdı.", "political"),
        ("de", "Das Gericht verurteilte ihn am 13. Mai zu zehn Jahren Haft.", "political"),
        ("fr", "Le tribunal l'a condamné lundi à dix ans de prison.", "political"),
        ("fr", "Le Conseil de sécurité a adopté lundi une résolution exigeant un cessez-le-feu.", "resolution"),
        ("es", "La sonda aterrizó en la Luna el domingo.", "science"),
        ("uk", "Дрон влучив у житловий будинок у Харкові у вівторок.", "attack"),
    ],
)
def test_the_verb_with_its_object_decides_in_other_languages(language, text, kind):
    assert kinds(text, language) == [kind]


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
