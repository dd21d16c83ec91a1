"""Titles that say something by themselves."""

import pytest

from timeline_builder.extract.titles.complete import complete
from timeline_builder.extract.titles.wording import render
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import tokenize


@pytest.mark.parametrize(
    "title",
    [
        "The RSF denied that it had fired on civilians",
        "Olaf Scholz fired his finance minister",
        "Lula was sworn in",
        "Talks between the two sides were suspended",
        "War broke out between the army and the rebels",
        "Prosecutors asked a judge to bar Boluarte from leaving the country",
        "Ratified by Congress",
        "The council demanded that the rebels halt the siege",
        "Three of them were freed",
        "The Kremlin said that Trump was “not happy with” it",
        "Disaster: United States",
        "Shelling by the paramilitary forces killed 22 civilians",
    ],
)
def test_complete_titles(title):
    assert complete(title, lexicon("en"))


@pytest.mark.parametrize(
    "title",
    [
        "",
        "It first seized Goma",
        "Its deadliest eruption",
        "Him jailed pending trial",
        "A run of draws he took the lead for the first time",
        "Struck the court down its plan",
        "Already lost a confidence vote",
        "War broke out in Khartoum between the army",
        "The Constitutional Court ordered the party",
        "Gyanendra announced",
        "Police took part in",
        "A court ordered him jailed",
        "Did rescuers reach the village",
        "The government said that a unit of the army",
        "The acting director said the landslide",
        "The office said he would meet the group leaders",
        "The agency warned the number of those might soon reach 1.5 million",
        "Which France and Spain had convened",
    ],
)
def test_titles_that_are_not(title):
    assert not complete(title, lexicon("en"))


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Բաքվի դատարանը նրան կալանավորեց", "hy"),
        ("Ընտրություններում նրա դաշինքը ստացավ 70 տոկոս", "hy"),
        ("Նա վերադարձավ Երևան", "hy"),
        ("Nazirlik bunu təkzib edib", "az"),
        ("Bundan əvvəl tərəflər görüşmüşdülər", "az"),
    ],
)
def test_a_pronoun_needs_somebody_it_may_stand_for(title, code):
    assert not complete(title, lexicon(code))


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Փաշինյանը դրանից հետո կոչ արեց դադարեցնել ակցիաները", "hy"),
        ("Nazir Abasovu qəbul edib və ona təşəkkür edib", "az"),
        ("Nazirlər bundan əvvəl Berlində görüşmüşdülər", "az"),
    ],
)
def test_a_pronoun_for_who_was_named_stays(title, code):
    assert complete(title, lexicon(code))


@pytest.mark.parametrize(
    ("title", "code"), [("Rund 12.000 Züge fielen aus", "de"), ("Его освободили", "ru"), ("Girovlar azad edilib", "az")]
)
def test_other_languages_end_and_begin_differently(title, code):
    assert complete(title, lexicon(code))


@pytest.mark.parametrize("text", ["The envoys met in Oslo", "The envoys met him in Oslo", "It met in Oslo and Paris"])
def test_a_title_is_judged_alike_by_itself_and_by_the_words_of_its_sentence(text):
    words = lexicon("en")
    made = render(text, tokenize(text, 0, len(text), (), words), range(4), "", words.language)
    assert made.positions
    assert complete.__wrapped__(made, words) == complete.__wrapped__(str(made), words)
