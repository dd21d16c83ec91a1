"""Every language's examples and counter-examples, and what a wrong language module says."""

import types

import pytest

from timeline_builder.dates import languages
from timeline_builder.dates.lexicon import LanguageError
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

EXAMPLES = [(code, *row) for code in languages.codes() for row in languages.get(code).module.EXAMPLES]
COUNTER = [(code, *row) for code in languages.codes() for row in languages.get(code).module.COUNTER_EXAMPLES]


@pytest.mark.parametrize(("code", "phrase", "published", "edtf"), EXAMPLES)
def test_example(code, phrase, published, edtf):
    mentions = tag(phrase, published=Date.parse(published), genre="news", language=code)
    found = [str(mention.date) for mention in mentions if mention.date]
    assert found == edtf.split(), mentions


@pytest.mark.parametrize(("code", "phrase", "rule"), COUNTER)
def test_counter_example(code, phrase, rule):
    mentions = tag(phrase, published=Date.parse("2020-10-11"), genre="news", language=code)
    assert [mention for mention in mentions if mention.date] == []
    assert [mention.rule for mention in mentions if mention.reason] == ([rule] if rule else [])


def test_a_module_that_lacks_a_constant_is_named():
    with pytest.raises(LanguageError, match=r"languages\.klingon has no constant CODE"):
        languages.check(types.ModuleType("timeline_builder.dates.languages.klingon"))


def test_an_unknown_language_names_those_there_are():
    with pytest.raises(LanguageError, match=r"there is no language 'tlh'; there are .*en"):
        languages.get("tlh")
