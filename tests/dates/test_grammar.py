"""What a wrong table of a language says: module, constant and item."""

import pytest

from timeline_builder.dates.grammar import Grammar
from timeline_builder.dates.lexicon import LanguageError, Lexicon, expand

WORDS = {
    "month": {3: "March", 5: "May"},
    "of": {None: "of"},
    "ordinal_suffix": {None: "th"},
    "unit": {"day": "New Year"},
}


def grammar(pattern, macros=None):
    return Grammar({"date": {"rule": pattern}}, macros or {}, Lexicon(WORDS, "klingon"), "klingon")


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("monht", "klingon: PATTERNS['date']['rule']: 'monht' is no class of WORDS or of the engine"),
        ("DAY month", "klingon: PATTERNS['date']['rule']: 'DAY' is no macro of MACROS"),
        ("(month", "klingon: PATTERNS['date']['rule']: a bracket is not closed before '' in '(month'"),
        ("? month", "klingon: PATTERNS['date']['rule']: '?' stands behind nothing in '? month'"),
        ("month) of", "klingon: PATTERNS['date']['rule']: ') of' is not understood in 'month) of'"),
        ("month?", "klingon: PATTERNS['date']['rule'] matches an empty text"),
        ("<of", "klingon: PATTERNS['date']['rule'] matches an empty text"),
    ],
)
def test_a_wrong_pattern_is_named(pattern, message):
    with pytest.raises(LanguageError) as error:
        grammar(pattern)
    assert str(error.value) == message


def test_a_class_of_the_engine_cannot_be_listed():
    with pytest.raises(LanguageError, match=r"klingon: WORDS has the class 'year', which the engine gives by itself"):
        Lexicon({"year": {1: "one"}}, "klingon")


def test_an_empty_form_is_named():
    with pytest.raises(LanguageError, match=r"klingon: WORDS\['month'\]\[1\] has an empty form"):
        Lexicon({"month": {1: "January,"}}, "klingon")


def test_forms_are_expanded():
    assert list(expand("январ{ь|я}, янв")) == ["январь", "января", "янв"]


def test_the_longest_match_wins_then_the_first_rule():
    lexicon = Lexicon(WORDS, "klingon")
    rules = {"short": "month", "long": "month of? year", "same": "month of? year"}
    letters = "".join(lexicon.letters[word] for word in ("\n", "May", "of", "1990", "\n"))
    assert Grammar({"date": rules}, {}, lexicon, "klingon").automaton.match(letters, 1) == (1, 4)


def test_what_must_stand_beside_is_no_part_of_a_match():
    lexicon = Lexicon(WORDS, "klingon")
    letters = "".join(lexicon.letters[word] for word in ("\n", "of", "May", "th", "\n"))
    match = Grammar({"date": {"rule": "<of month >ordinal_suffix"}}, {}, lexicon, "klingon").automaton.match
    assert match(letters, 2) == (0, 3)
    assert match(letters, 1) == (-1, 1)
