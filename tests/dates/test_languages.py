"""Every language's examples and counter-examples, and what a wrong language module says."""

import types

import pytest

from timeline_builder.dates import languages
from timeline_builder.dates.detect import language_of
from timeline_builder.dates.lexicon import LanguageError
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

EXAMPLES = [(code, *row) for code in languages.codes() for row in languages.get(code).module.EXAMPLES]
COUNTER = [(code, *row) for code in languages.codes() for row in languages.get(code).module.COUNTER_EXAMPLES]


def mentions_of(code, phrase, published="2020-10-11"):
    return tag(phrase, published=Date.parse(published), genre="news", language=code)


@pytest.mark.parametrize(("code", "phrase", "published", "edtf"), EXAMPLES)
def test_example(code, phrase, published, edtf):
    mentions = mentions_of(code, phrase, published)
    assert [str(mention.date) for mention in mentions if mention.date] == edtf.split(), mentions
    assert all(phrase[mention.start : mention.end] == mention.text for mention in mentions)


@pytest.mark.parametrize(("code", "phrase", "rule"), COUNTER)
def test_counter_example(code, phrase, rule):
    mentions = mentions_of(code, phrase)
    assert [mention for mention in mentions if mention.date] == []
    assert [mention.rule for mention in mentions if mention.reason] == ([rule] if rule else [])


@pytest.mark.parametrize("code", languages.codes())
def test_every_rule_has_an_example(code):
    module = languages.get(code).module
    used = {mention.rule for phrase, day, _ in module.EXAMPLES for mention in mentions_of(code, phrase, day)}
    used |= {mention.rule for phrase, _ in module.COUNTER_EXAMPLES for mention in mentions_of(code, phrase)}
    common = {name for named in languages.COMMON.values() for name in named}
    assert {rule.name for rule in languages.get(code).grammar.rules} - used - common == set()


@pytest.mark.parametrize("code", languages.codes())
@pytest.mark.parametrize("line", ["* 1895: {}", "**1895** – {}", "| 1895 | {} |", "1895 - {}", "## 1895\n\n{}"])
def test_a_year_that_leads_its_line_is_one(code, line):
    text = line.format("Bogota.")
    assert [str(mention.date) for mention in tag(text, language=code)] == ["1895"]
    assert [str(mention.date) for mention in tag(f"{text}\n\n{text}", language=code)] == ["1895", "1895"]


@pytest.mark.parametrize("code", languages.codes())
def test_a_language_is_told_by_its_own_examples(code):
    text = ". ".join(phrase for phrase, *_ in languages.get(code).module.EXAMPLES)
    assert language_of(text) == code


def test_a_module_that_lacks_a_constant_is_named():
    with pytest.raises(LanguageError, match=r"languages\.klingon has no constant CODE"):
        languages.check(types.ModuleType("timeline_builder.dates.languages.klingon"))


def test_an_unknown_language_names_those_there_are():
    with pytest.raises(LanguageError, match=r"there is no language 'tlh'; there are .*en"):
        languages.get("tlh")


def test_a_region_is_left_off():
    assert languages.get("en-GB").code == "en"
