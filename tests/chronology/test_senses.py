"""Words of one meaning, by language."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from timeline_builder import chronology
from timeline_builder.chronology.senses import senses
from timeline_builder.extract.words.language import languages, lexicon
from timeline_builder.extract.words.tokens import tokenize

GROUPS = ("happenings", "things", "regions")


def entries(group):
    return yaml.safe_load((Path(chronology.__file__).with_name(f"{group}.yml")).read_text(encoding="utf-8"))


def meant(text, code):
    found = senses(tokenize(text, 0, len(text), (), lexicon(code)), code)
    return [{sense for senses in group.values() for sense in senses} for group in found[:2]]


@pytest.mark.parametrize(
    ("text", "code", "happenings", "things"),
    [
        ("A blaze swept through a furniture plant.", "en", {"fire"}, {"factory"}),
        ("The minister stepped down.", "en", {"resignation"}, set()),
        ("The rocket lifted off.", "en", {"shelling", "launch"}, {"spacecraft"}),
        ("Президент подал в отставку.", "ru", {"resignation"}, set()),
        ("Prezident istefa verib.", "az", {"resignation"}, set()),
        ("Վարչապետը հրաժարական է տվել։", "hy", {"resignation"}, set()),
        ("Başbakan istifa etti.", "tr", {"resignation"}, set()),
        ("Міністр подав у відставку.", "uk", {"resignation"}, set()),
        ("Der Minister ist zurückgetreten.", "de", {"resignation"}, set()),
        ("Le ministre a démissionné.", "fr", {"resignation"}, set()),
        ("El ministro dimitió.", "es", {"resignation"}, set()),
        ("The run-off was on Sunday.", "en", {"vote"}, set()),
        ("The captives were let go.", "en", {"release"}, set()),
        ("Паром перевернулся.", "ru", {"crash"}, {"ship"}),
        ("Bərə batıb.", "az", {"crash"}, {"ship"}),
        ("Կրակը դադարեց։", "hy", {"truce"}, set()),
        ("The machinist spoke according to plan.", "en", set(), set()),
        ("Машинисты ушли.", "ru", set(), set()),
        ("It was a quiet day.", "en", set(), set()),
    ],
)
def test_what_words_mean(text, code, happenings, things):
    assert meant(text, code) == [happenings, things]


@pytest.mark.parametrize("group", GROUPS)
def test_each_entry_has_words_and_each_word_one_entry(group):
    listed = entries(group)
    names = Counter(entry["id"] for entry in listed)
    assert [name for name, number in names.items() if number > 1] == []
    codes = set(languages())
    for entry in listed:
        assert set(entry) - {"id"} <= codes, entry["id"]
        assert all(isinstance(word, str) and word for code in set(entry) - {"id"} for word in entry[code]), entry["id"]
    for code in codes:
        words = Counter(word for entry in listed for word in entry.get(code, ()))
        assert [word for word, number in words.items() if number > 1] == [], code


@pytest.mark.parametrize("group", GROUPS)
def test_no_line_is_too_long_to_read(group):
    text = Path(chronology.__file__).with_name(f"{group}.yml").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if len(line) > 120] == []


@pytest.mark.parametrize(("text", "code"), [("in Tartar district", "en"), ("в Тертерском районе", "ru")])
def test_words_that_call_a_place_a_region(text, code):
    assert list(senses(tokenize(text, 0, len(text), (), lexicon(code)), code).regions) == [2]
