"""Areas: regions, streets and waters named by an adjective with a capital before their noun ("Тавушская область")."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name, written
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens

_AREAS = frozenset(("settlement", "site", "named_whole"))


def area_at(tokens: Tokens, index: int, words: Lexicon) -> Name | None:
    """The area that an adjective with a capital names, None where it names none; adjectives may share its noun: "в
    Курской и | Брянской областях".
    """
    if tokens.classes.isdisjoint(_AREAS):
        return None
    at = index
    while words.declension and _goes_on(tokens, at, words):
        at += 2
    if not _names_one(tokens, at, words):
        return None
    end = index + 2 if at == index else index + 1
    whole = written(tokens, index, end)
    shares = at > index or (index > 1 and _goes_on(tokens, index - 2, words))
    if words.declension and shares:
        whole = words.declension.area(tokens[index].text, tokens[at + 1].text)
    return Name(index, end, "", whole, "place")


def _goes_on(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a word is an adjective with a capital and a list goes on behind it with another word that has one."""
    if not (tokens[at].capital and words.is_adjective(tokens[at].lower) and tokens[at + 2 : at + 3]):
        return False
    return (tokens[at + 1].text == "," or "and" in tokens[at + 1].classes) and tokens[at + 2].capital


def _names_one(tokens: Tokens, index: int, words: Lexicon) -> bool:
    """Whether an adjective with a capital names the area behind it: "Тавушская область"."""
    after = tokens[index + 1]
    if after.capital or after.classes.isdisjoint(_AREAS) or after.has("office", "state"):
        return False
    behind = "of" in tokens[index + 2].classes  # "the Hawaiian island of Maui"
    adjective = words.is_adjective(tokens[index].lower)
    if not adjective and words.declension and index > tokens.begins:
        adjective = words.declension.describes(tokens[index].text, after.text)  # "в Черном море"
    return not behind and adjective
