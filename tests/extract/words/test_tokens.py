"""Tokens: the words, numbers and marks of a sentence, and what is asked of all of them at once."""

from __future__ import annotations

import pytest

from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import Tokens, some, tokenize


def test_what_a_sentence_holds() -> None:
    text = "Four people were killed, and two wounded."
    tokens = tokenize(text, 0, len(text), (), lexicon("en"))
    assert tokens.have("killed", "missing")
    assert not tokens.have("missing", "displaced")
    assert [tokens[at].text for at in tokens.where("killed", "wounded")] == ["killed", "wounded"]
    assert tokens.where("missing") == []


def test_a_part_holds_only_its_own() -> None:
    text = "Four people were killed, and two wounded."
    tokens = tokenize(text, 0, len(text), (), lexicon("en"))
    part = Tokens(tokens[:4])
    assert part.have("killed")
    assert not part.have("wounded")
    assert some(tokens, 4, len(tokens), "wounded")
    assert not some(tokens, 0, 4, "wounded")


def test_a_sentence_without_words() -> None:
    tokens = Tokens([])
    assert not tokens.have("mark")
    assert tokens.where("mark") == []


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", ",", "."])
def test_thousands_are_one_number(space: str) -> None:
    text = f"погибли 25{space}000 человек"
    assert [token.text for token in tokenize(text, 0, len(text), (), lexicon("ru"))][1] == f"25{space}000"
