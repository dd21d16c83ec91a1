"""Storms: names that a text has told to be a storm's ("super typhoon Haiyan"), which act for nobody later on either."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.tokens import Token, Tokens, without_possessive


def storms(sentences_tokens: Iterable[Tokens]) -> frozenset[str]:
    """The words (lower-case) that a text has behind a noun for a storm."""
    return frozenset(
        without_possessive(token.lower)
        for tokens in sentences_tokens
        if "storm" in tokens.classes
        for before, token in pairwise(tokens)
        if "storm" in before.classes and token.word and token.capital and "name_stop" not in token.classes
    )


def without_storms(named: Iterable[tuple[Sequence[Token], Sequence[Name]]], called: frozenset[str]) -> None:
    """Let the names of sentences that only a storm is called by stand for nobody and for no place."""
    for tokens, names in named if called else ():
        for name in names:
            if name.end - name.start == 1 and not name.known and without_possessive(tokens[name.start].lower) in called:
                name.actor = name.place = ""
