"""Words that blame or praise: found where we speak ourselves, left alone where somebody is quoted."""

import pytest

from timeline_builder.content.reader import inspect
from timeline_builder.contribute.blame import blame_problems, pattern, unquoted

EVENT = """---
title: {title}
date: 2020-10-10
kind: clash
evidence:
  - title: A heroic page
    publisher: A publisher
---
{body}
"""
ERA = "---\ntitle: War\ndate: 2020\nquestions: [Who, Who was heroic?]\n---\nA summary.\n"
WORDS = "- language: en\n  words: [so-called, heroic*, regime]\n- language: ru\n  words: [так называем*]\n"


@pytest.fixture
def problems(tmp_path):
    (tmp_path / "content" / "events").mkdir(parents=True)
    (tmp_path / "content" / "eras").mkdir()
    (tmp_path / "site_config").mkdir()

    def run(title="A truce", body="A summary.", words=WORDS, era=""):
        (tmp_path / "content/events/truce.md").write_text(EVENT.format(title=title, body=body), encoding="utf-8")
        if era:
            (tmp_path / "content/eras/war.md").write_text(era, encoding="utf-8")
        if words is not None:
            (tmp_path / "site_config/blame_words.yml").write_text(words, encoding="utf-8")
        reading = inspect(tmp_path / "content", tmp_path / "site_config", root=tmp_path)
        return [str(p) for p in blame_problems(reading.documents, tmp_path / "site_config", root=tmp_path)]

    return run


FIX = "say it in neutral words, or put it in quotation marks with the one who says it"


def test_words_are_found_in_title_and_summary_with_their_place(problems):
    assert problems(title="The so-called truce", body="One.\nA Heroically kept truce.") == [
        f'content/events/truce.md:2:8: blame-word: "so-called" blames or praises; {FIX}',
        f'content/events/truce.md:10:3: blame-word: "Heroically" blames or praises; {FIX}',
    ]


def test_questions_of_an_era_are_ours_too(problems):
    assert problems(era=ERA) == [f'content/eras/war.md:4:18: blame-word: "heroic" blames or praises; {FIX}']


@pytest.mark.parametrize("body", ['He said "a heroic\nregime".', "«так называемая» and “regime”", "„regime“ regimen"])
def test_a_quotation_is_no_blame_and_a_longer_word_another(problems, body):
    assert problems(body=body) == []


def test_a_quotation_left_open_hides_nothing(problems):
    assert len(problems(body='He said "no.\n\nThe regime fell." And the so-called truce')) == 2


def test_titles_of_sources_are_not_ours(problems):
    assert problems() == []


def test_without_a_list_nothing_is_checked(problems):
    assert problems(title="A heroic truce", words=None) == []
    assert problems(title="A heroic truce", words="# none yet\n") == []


def test_a_wrong_list_is_named(problems):
    assert problems(words="- language: en\n  word: [regime]\n") == [
        "site_config/blame_words.yml:1:3: missing-key: words is missing; add words: …",
        'site_config/blame_words.yml:2:3: unknown-key: there is no key "word" here; did you mean words?',
    ]
    assert problems(words="en: [regime]\n") == [
        "site_config/blame_words.yml:1:1: wrong-shape: this is not a list; begin each entry with - id: …"
    ]


def test_words_are_found_in_any_script_and_case():
    found = pattern(["так называем*", "qondarma*", "regime"]).search
    assert found("ТАК НАЗЫВАЕМАЯ")
    assert found("Qondarma qurum")
    assert not found("regimen")


def test_blanking_keeps_offsets():
    text = 'a "b c" d «e» f'
    assert unquoted(text) == "a       d     f"
    assert len(unquoted(text)) == len(text)
