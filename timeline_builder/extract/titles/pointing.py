"""Pointing: words of a clause that only the sentences before make clear, in a language with cases."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.titles.forms import PLAIN, describes
from timeline_builder.extract.titles.undated import tidy_end
from timeline_builder.extract.words.tokens import Token

_POINTING = frozenset(
    ("himself", "by_clock", "nearby_now", "earlier", "behind_preposition", "points_back", "object_too")
)


def without_pointing(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """The positions without what only the sentences before make clear: a preposition and a pronoun ("поставил | под ним
    | подпись", "в ходе них |"), "там же", "предыдущий", "на том же участке", "в связи с их гибелью".
    """
    drop: set[int] = set()
    for order, at in enumerate(positions):
        if tokens[at].classes.isdisjoint(_POINTING):
            continue
        token, after = tokens[at], tokens[positions[order + 1]] if order + 1 < len(positions) else None
        stresses = order > 0 and token.has("himself") and after is not None and after.has("finite")
        if stresses or token.has("by_clock"):
            drop.add(at)
        elif token.has("nearby_now"):
            drop.update((at, at + 1) if after is not None and after.lower == "же" else (at,))
        elif token.has("earlier") and after is not None and after.word and not after.has(*PLAIN, "finite"):
            drop.update((at, at + 1) if after.lower == "раз" else (at,))
        elif token.has("behind_preposition") and order > 1 and after is not None:
            follows = after.word and not after.has(*PLAIN)
            drop.update(_led_by(tokens, positions, order) if follows else ())
        elif token.has("points_back", "object_too"):
            drop.update(_phrase_of(tokens, positions, order, verb))
    return tidy_end(tokens, [at for at in positions if at not in drop])


def _led_by(tokens: Sequence[Token], positions: list[int], order: int) -> list[int]:
    """The positions of the prepositions before a word, and of the word; empty where none stands there."""
    begin = order
    while begin and tokens[positions[begin - 1]].has("preposition"):
        begin -= 1
    return positions[begin : order + 1] if begin < order else []


def _phrase_of(tokens: Sequence[Token], positions: list[int], order: int, verb: int) -> list[int]:
    """The positions of the phrase of a preposition that a word and the noun behind it stand in; empty where the phrase
    goes on behind the noun, or the verb before it needs it.
    """
    led = _led_by(tokens, positions, order)
    end = order + 1
    while end < len(positions) and (tokens[positions[end]].lower == "же" or describes(tokens[positions[end]])):
        end += 1
    if not led or end >= len(positions) or not tokens[positions[end]].word or tokens[positions[end]].has(*PLAIN):
        return []
    needed = led[0] == verb + 1 and not tokens[led[0]].has("where")  # "сообщил | о его гибели"
    after = tokens[positions[end + 1]] if end + 1 < len(positions) else None
    closes = after is None or after.has("finite", "preposition", "mark", "number", "numeral") or after.capital
    return [*led, *positions[order + 1 : end + 1]] if closes and not needed else []
