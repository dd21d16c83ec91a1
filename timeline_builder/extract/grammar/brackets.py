"""Brackets: where a language puts the rest of a verb at the end of its clause, and the subject between the two.

German says "sie haben am Montag einen Vertrag unterzeichnet" and, with a date in front, "am Montag starben am Fluss
zwei Menschen". Without its last words a verb says something else, or nothing.
"""

from __future__ import annotations

from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.tokens import Token, Tokens

_SMALL = ("preposition", "determiner", "adverb", "and", "mark", "date", "number")


def closing(tokens: Tokens, group: Range, end: int) -> Range | None:
    """The words that close a verb at the end of its clause: "unterzeichnet worden", the "mit" of "teilte … mit"."""
    stop = end
    while stop > group[1] and tokens[stop - 1].has("mark"):
        stop -= 1
    if stop <= group[1]:
        return None
    begin = stop
    if tokens[group[1] - 1].has("auxiliary"):
        while begin > group[1] and _non_finite(tokens[begin - 1]):
            begin -= 1
    elif tokens[begin - 1].has("prefix"):
        begin -= 1
    while begin > group[1] and tokens[begin - 1].has("idiom"):
        begin -= 1
    return (begin, stop) if begin < stop else None


def _non_finite(token: Token) -> bool:
    """Whether a word is a participle, an infinitive, or what stands between several of them."""
    if not token.word or token.capital:
        return False
    return token.has("participle", "auxiliary") or (token.folded.endswith(("n", "t")) and not token.has(*_SMALL))


def behind_verb(tokens: Tokens, start: int, end: int) -> Range | None:
    """The first noun phrase behind a verb that no preposition opens: its subject, where something else leads.

    Where it is an object ("der Polizei gelang …"), a sentence may as well begin with it.
    """
    at = start
    while at < end:
        token = tokens[at]
        if token.has("person_pronoun", "thing_pronoun", "first_person") and not token.has("determiner"):
            return (at, at + 1)
        if token.has("preposition", "date_preposition") and not token.has("determiner"):
            at = _joined_end(tokens, _phrase_end(tokens, at + 1, end), end)
        elif token.mention or token.has("and", "adverb", "mark", "reflexive", "not") or not _heads(tokens, at, end):
            at += 1
        else:
            return (at, _joined_end(tokens, _phrase_end(tokens, at, end), end))
    return None


def _heads(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a noun phrase begins here: a noun, or small words with a noun behind them."""
    return _noun(tokens[_phrase_end(tokens, at, end) - 1])


def _phrase_end(tokens: Tokens, start: int, end: int) -> int:
    """The end of a noun phrase: small words, its noun or name, and a genitive behind it."""
    at = start
    while (
        at < end and tokens[at].mention is None and not _noun(tokens[at]) and not tokens[at].has("mark", "preposition")
    ):
        at += 1
    while at < end and (_noun(tokens[at]) or _numbered(tokens, at, start, end)):
        at += 1
    if at == start:
        return min(start + 1, end)
    if at + 1 < end and tokens[at].has("of") and tokens[at].has("determiner") and _noun(tokens[at - 1]):
        return _phrase_end(tokens, at + 1, end)
    return at


def _numbered(tokens: Tokens, at: int, start: int, end: int) -> bool:
    """Whether a number belongs to the noun before it: "Schalke 04", not "in Tirol 20 Menschen"."""
    if at == start or not tokens[at].has("number") or not _noun(tokens[at - 1]):
        return False
    return at + 1 >= end or not _noun(tokens[at + 1])


def _joined_end(tokens: Tokens, at: int, end: int) -> int:
    """The end of a noun phrase with what "und" joins to it, unless that ends in no noun."""
    if at + 1 >= end or not tokens[at].has("and"):
        return at
    stop = _phrase_end(tokens, at + 1, end)
    return stop if _noun(tokens[stop - 1]) else at


def _noun(token: Token) -> bool:
    return token.word and token.capital
