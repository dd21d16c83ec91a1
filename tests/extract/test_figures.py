"""Figures: number, what, qualifier, of whom."""

import pytest

from timeline_builder.extract.figures import figures
from timeline_builder.extract.language import lexicon
from timeline_builder.extract.tokens import tokenize


def found(text, language="en"):
    words = lexicon(language)
    return [
        (figure.what, figure.count, figure.qualifier, figure.whom)
        for figure in figures(tokenize(text, 0, len(text), (), words), words)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine people were killed and 34 wounded.", [("killed", 9, "", ""), ("wounded", 34, "", "")]),
        ("The blast killed at least 12 people and injured more than 30.",
         [("killed", 12, "at least", ""), ("wounded", 30, "more than", "")]),
        ("Twelve soldiers and three civilians were killed.",
         [("killed", 12, "", "soldiers"), ("killed", 3, "", "civilians")]),
        ("Dozens of people are missing.", [("missing", None, "", "")]),
        ("Some 1,200 villagers were evacuated.", [("displaced", 1200, "about", "villagers")]),
        ("Up to twenty-one fighters were captured.", [("captured", 21, "up to", "fighters")]),
        ("Nine people, including two children, were killed.", [("killed", 9, "", "")]),
        ("The death toll in the flooded valley rose to 45.", [("killed", 45, "", "")]),
        ("Two attacks killed ten people.", [("killed", 10, "", "")]),
        ("Five houses were destroyed.", []),
        ("Police questioned three suspects over the killing of a journalist.", []),
        ("Nobody was killed.", []),
    ],
)  # fmt: skip
def test_figures(text, wanted):
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Погибли не менее 39 человек, более 50 получили ранения.",
         [("killed", 39, "at least", ""), ("wounded", 50, "more than", "")]),
        ("az", "13 nəfər həlak olub, 52 nəfər yaralanıb.", [("killed", 13, "", ""), ("wounded", 52, "", "")]),
        ("hy", "Զոհվել է 6 զինծառայող, ևս 13-ը գերեվարվել են։",
         [("killed", 6, "", "զինծառայող"), ("captured", 13, "", "")]),
        ("tr", "17 binden fazla kişi hayatını kaybetti.", [("killed", 17000, "more than", "")]),
        ("de", "Mindestens 164 Menschen wurden getötet.", [("killed", 164, "at least", "")]),
        ("fr", "Au moins 51 personnes ont été tuées.", [("killed", 51, "at least", "")]),
        ("es", "Al menos 20 personas murieron.", [("killed", 20, "at least", "")]),
        ("uk", "Загинула одна людина, п'ятеро поранені.", [("killed", 1, "", ""), ("wounded", 5, "", "")]),
    ],
)  # fmt: skip
def test_figures_of_other_languages(language, text, wanted):
    assert found(text, language) == wanted


def test_vague_numbers_keep_their_words():
    words = lexicon("en")
    text = "Tens of thousands of people fled."
    (figure,) = figures(tokenize(text, 0, len(text), (), words), words)
    assert (figure.count, figure.words) == (None, "Tens of thousands")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("az", "Həlak olanların sayı 35 min 418 nəfərə çatıb.", [("killed", 35418, "", "")]),
        ("az", "Zəlzələdə 17 mindən çox insan həlak olub.", [("killed", 17000, "more than", "")]),
        ("az", "9 nəfər həlak olub, daha 34 nəfər yaralanıb.", [("killed", 9, "", ""), ("wounded", 34, "", "")]),
        ("ru", "Число жертв наводнения выросло до 21.", [("killed", 21, "", "")]),
        ("az", "İki nəfər həlak olub.", [("killed", 2, "", "")]),
        ("ru", "Эвакуированы около 7,8 тыс. человек.", [("displaced", 7800, "about", "")]),
        ("ru", "Погибли девять человек, ещё 34 ранены.", [("killed", 9, "", ""), ("wounded", 34, "", "")]),
    ],
)
def test_numbers_with_multipliers(language, text, wanted):
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The quake claimed over 17,000 lives.", [("killed", 17000, "more than", "")]),
        ("Doctors saved 12 lives.", []),
        ("Gunmen killed 12 people and took 250 hostage.", [("killed", 12, "", ""), ("captured", 250, "", "")]),
        ("Some 65 Ukrainian prisoners were on board.", []),
        ("The sides exchanged 230 captured soldiers.", []),
        ("The death toll from the floods that struck the coast rose to 217.", [("killed", 217, "", "")]),
    ],
)  # fmt: skip
def test_figures_of_lives_and_captives(text, wanted):
    assert found(text) == wanted


def test_what_is_only_feared_is_no_figure():
    assert found("The number of dead might reach 500.") == []


def test_a_part_with_a_figure_word_of_its_own_is_a_figure():
    assert found("The boat carried 120 migrants, of whom 45 are missing.") == [("missing", 45, "", "")]
