"""Every language file fills what extraction cannot do without, and nothing that nobody reads."""

import re

import pytest

from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.words.language import Language, Lexicon, fold, languages, lexicon
from timeline_builder.extract.words.word_classes import CLASSES

NEEDED = ("and", "say", "say_weak", "deny", "plan", "person", "office", "settlement", "killed", "wounded", "people")


@pytest.mark.parametrize("code", sorted(languages()))
def test_a_language_has_what_is_needed(code):
    language = languages()[code]
    assert [name for name in NEEDED if not language.words.get(name, "").split()] == []
    assert {"statement", "said", "quotation"} <= set(language.labels)
    Lexicon(language)


@pytest.mark.parametrize("code", sorted(languages()))
def test_every_kind_has_triggers_in_every_language(code):
    lacking = [kind.id for kind in default_kinds().values() if code not in dict(kind.triggers)]
    assert lacking == []


def test_an_unknown_class_is_an_error():
    with pytest.raises(ValueError, match="language 'xx' fills unknown word classes: verbs"):
        Lexicon(Language("xx", {"verbs": "ran"}))


def test_a_phrase_that_begins_with_a_stem_is_an_error():
    told = (
        "language 'xx', class 'killed': the phrase 'lo*_life' begins with a stem, by which no phrase is found: give "
        "each form of its first word"
    )
    with pytest.raises(ValueError, match=re.escape(told)):
        Lexicon(Language("xx", {"killed": "died lost_li* lo*_life"}))


def test_every_class_says_what_it_is_for():
    assert all(CLASSES.values())


@pytest.mark.parametrize(
    ("language", "verbs"),
    [
        ("az", "dağıdıb keçiriləcək bildirib imzalanıb"),
        ("hy", "գնդակոծել հրթիռակոծել ղեկավարել կայացել հայտարարել"),
        ("ru", "атаковали бомбили голосовали ударил умерли нанёс начнутся передаёт"),
        ("tr", "dağıldı söyledi"),
        ("uk", "голосували атакували"),
    ],
)
def test_stems_of_nouns_leave_verbs_finite(language, verbs):
    assert [verb for verb in verbs.split() if "finite" not in lexicon(language).classes(fold(verb))] == []
