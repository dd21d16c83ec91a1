"""Whom: what kind of people a number counts, in the words of the text."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.figures.counts import Count
from timeline_builder.extract.figures.harm import COUNTED, WHAT
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token

_WHOM = 5  # words
_BEHIND = frozenset((
    "enclitic", "relative", "that", "when", "and", "preposition", "agent", "determiner", "according", "nominal", "toll",
    *COUNTED,
))  # fmt: skip
_NO_NOUN = frozenset(("adverb", "auxiliary", "rank", *QUALIFIERS))


def whom_of(tokens: Sequence[Token], number: Count, starts: set[int]) -> str:
    """What the number counts: the words after it up to a verb, preposition or mark; "" where they only say people."""
    found: list[str] = []
    for at in range(number.end, min(number.end + _WHOM, len(tokens))):
        token = tokens[at]
        if at == number.end and "of" in token.classes:
            continue  # "dozens of people"
        if "and" in token.classes and found and at + 1 not in starts and _joins_people(tokens, at):
            found.append(token.text)
            continue
        if (
            not token.word
            or not token.classes.isdisjoint(_BEHIND)
            or ("finite" in token.classes and not token.capital)
            or (found and "gerund" in token.classes)
            or ("nonpast" in token.classes and tokens[at + 1 : at + 2] and "enclitic" in tokens[at + 1].classes)
        ):  # the last is a verb: "նրանցից 12-ը շարունակում են բուժումը"
            break
        if "people" in token.classes and not found:
            if (
                at + 1 < len(tokens)
                and "and" in tokens[at + 1].classes
                and at + 2 not in starts
                and _joins_people(tokens, at + 1)
            ):
                found.append(token.text)  # "men and boys"
        elif token.classes.isdisjoint(_NO_NOUN):
            found.append(token.text)
        if number.start == number.end and "lone" in token.classes:
            break  # "погиб местный житель": nothing counts the noun
    last = tokens[number.end : number.end + 1]
    return "" if len(found) == 1 and "determining" in last[0].classes else " ".join(found)  # "dozens more fled"


def _joins_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" at a position joins two words for people: "soldiers and civilians", not "12 soldiers and said"."""
    if at + 1 >= len(tokens):
        return False
    joined = tokens[at + 1]
    plain = joined.word and not joined.capital
    return plain and not joined.has(
        *WHAT, *QUALIFIERS, "finite", "participle", "preposition", "determiner", "adverb", "person", "office", "unit",
        "dozens", "number", "numeral", "when", "that",
    )  # fmt: skip
