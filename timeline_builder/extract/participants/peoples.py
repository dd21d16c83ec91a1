"""Peoples: whether a country acts by its adjective: "French forces" are its own, "French football fans" are not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.beside import NO_NOUN
from timeline_builder.extract.words.tokens import Token


def stands_for_country(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an adjective of a people stands for its country by the noun behind it."""
    after = tokens[name.end] if name.end < len(tokens) else None
    if _shares_noun(tokens, name.end):
        return True
    if after is None or not after.word or _of_a_place(tokens, name.end):
        return False
    if after.has("finite", "and", "people", "public", "who"):
        return False
    head = _head(tokens, name)  # "a German hostage" is no state; "Thai fighter jets" are
    return (
        "human" not in after.classes
        if head is None
        else not (
            head.has("human", "public") or (_INFLECTED.search(tokens[name.end - 1].lower) and not head.has(*_BODIES))
        )
    )


_INFLECTED = re.compile(
    r"[сц]к(?:ий|ая|ое|ие|ого|ому|им|ом|их|ими|ой|ую)$"
)  # adjectives that no body is called by alone
_BODIES = ("group", "person", "office", "acting_body", "armed", "forces", "staff")


def only_of(tokens: Sequence[Token], name: Name, clause: Clause) -> bool:
    """Whether an adjective only says where persons are from who are no organ of a state and whom a clause is not about:
    "congratulated Kenyan voters".
    """
    if name.form != "people" or name.known:
        return False
    if clause.in_subject(name.start):
        return False
    head = _head(tokens, name)
    return head is not None and "private" in head.classes


def _head(tokens: Sequence[Token], name: Name) -> Token | None:
    """The noun that an adjective and what follows it belong to: "an American police | officer"; of joined adjectives
    the noun of the last: "three Russian and Armenian | journalists".
    """
    at = name.end
    if at + 1 < len(tokens) and "and" in tokens[at].classes and tokens[at + 1].capital:
        at += 2
    start = at
    while at < len(tokens) and tokens[at].word and not tokens[at].capital and not _ends(tokens[at]):
        at += 1
    return tokens[at - 1] if at > start else None


def _ends(token: Token) -> bool:
    return token.mention is not None or not token.classes.isdisjoint(NO_NOUN)


def _shares_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether another people's adjective follows: "Thai and Cambodian forces", "five Thai and three Lao soldiers"."""
    if at + 2 >= len(tokens) or "and" not in tokens[at].classes:
        return False
    if "adjective" in tokens[at + 1].classes and tokens[at + 2].has(*_BODIES):
        return True  # "грузинская и абхазская делегации"
    return tokens[at + 1].capital or (tokens[at + 1].has("number", "numeral") and tokens[at + 2].capital)


def _of_a_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun behind a people's adjective is a place's: "the Libyan coastal city of Derna"."""
    while at + 1 < len(tokens) and tokens[at].has("nearby", "direction"):
        at += 1
    if "settlement" in tokens[at].classes and at + 1 < len(tokens) and "settlement" in tokens[at + 1].classes:
        at += 1
    return tokens[at].has("settlement", "site", "soil", "water")
