"""Openings: phrases of time, place and manner that stand before the subject of a clause."""

from __future__ import annotations

from timeline_builder.extract.grammar.subjects import behind_count
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.marks import OPENERS
from timeline_builder.extract.words.tokens import Token, Tokens

_BEFORE = frozenset(("and", "adverb", "that", "when", "if", "mark", "this_said"))  # what may open a clause
_TIED = ("preposition", "determiner", "and", "relative")


def subject_begins(tokens: Tokens, piece: Piece, verb: int, language: Language) -> int:
    """Where the words begin that may be the subject: behind what opens the clause."""
    begin = piece.start
    order_tells = language.articles and not language.brackets  # in German "der Bahn" may belong to what opens
    if piece.opener == "when":
        counted = behind_count(tokens, begin, verb)
        begin = counted if counted > begin else next((at for at in range(begin, verb) if tokens[at].has("when")), begin)
        behind = _behind_opening(tokens, begin, verb) if order_tells else begin
        if behind > begin:
            return behind  # "after a vote on Tuesday | the Senate"
    while begin < verb and (
        (not tokens[begin].classes.isdisjoint(_BEFORE) and tokens[begin].text != "$")
        or ("order" in tokens[begin].classes and begin + 1 == verb)
    ):
        if (language.dictionary and tokens[begin].text in OPENERS) or "up_to" in tokens[begin].classes:
            break  # "As many as 50 people died"
        begin += 1
    return _behind_opening(tokens, begin, verb) if order_tells else begin


def without_opening(tokens: Tokens, waiting: Range, language: Language) -> Range:
    """A subject that waits for its verb without what opens it: "On Friday | the two leaders, Sy and Diop,"."""
    if not language.articles or language.brackets:
        return waiting
    return _behind_opening(tokens, *waiting), waiting[1]


def _behind_opening(tokens: Tokens, begin: int, verb: int) -> int:
    """Where the subject begins behind the phrases that open a clause: "In a message on Telegram on Monday | it".

    Such a phrase ends at its date, a pronoun or an article; `begin` where none of these tells.
    """
    start = begin
    while start < verb and "preposition" in tokens[start].classes and not _counts(tokens, start):
        step = next((at for at in range(start + 2, verb) if _ends(tokens, at)), start)
        if step == start:
            return begin
        start = step
    return start


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether a phrase ends before a position."""
    before, token = tokens[at - 1], tokens[at]
    if before.mention is not None and token.has("person_pronoun", "thing_pronoun", "definite"):
        return True  # "in London four months later | he", "in a statement the same day | the ministry"
    if before.mention is not None:
        return tokens[at - 2].has("date_preposition") and not token.has("mark", "and") and not _owns(before)
    if not before.word or before.has(*_TIED):
        return False
    if before.capital and token.has("number", "numeral", "more_than", "at_least", "about"):
        return _several(tokens, at + 1)
    return token.has("person_pronoun", "thing_pronoun", "determiner") and not token.has("number")


def _several(tokens: Tokens, at: int) -> bool:
    """Whether what is counted from a position on is a plural: "at Abok | 28 people", not "in Formula 1 racing"."""
    while at + 1 < len(tokens) and tokens[at].has("number", "numeral", "than"):
        at += 1
    return at < len(tokens) and not tokens[at].capital and (tokens[at].has("people") or tokens[at].lower.endswith("s"))


def _owns(date: Token) -> bool:
    return date.text.endswith(("'s", "’s"))


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether a preposition belongs to a number: "over 300 people", "about the same number"."""
    return tokens[at + 1].has("number", "numeral", "dozens")
