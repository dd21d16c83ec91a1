"""Forms: what the form of a word tells of its part in a clause, in a language with cases (Russian)."""

from __future__ import annotations

import re

from timeline_builder.extract.words.tokens import Token

PLAIN = ("preposition", "date_preposition", "mark", "and", "adverb", "that", "when", "relative", "not")
ENDS_OFFICE = ("finite", "that", "when", "relative", "number", "numeral", "date")  # words in no office
ADJECTIVE = re.compile(  # not "наказание", "действий"
    r"\w{2,}(?:ый|ые|ая|яя|[ое]е|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|[ую]ю|(?:[гкхжчшщ]|(?<![аеёя])н)и[йе])$"
)
INFINITIVE = re.compile(r"(?:[аеиоуыя]ть|[йе][сз]?ти|чь)(?:с[ья])?$")
_REFLEXIVE = re.compile(r"(?:ся|сь)$")


def describes(token: Token) -> bool:
    """Whether a word is by its form an adjective, which needs the noun behind it."""
    plain = token.word and not token.capital and not token.has("person", "group", *PLAIN)
    return plain and (token.has("adjective") or ADJECTIVE.match(token.lower) is not None)


def needs_nothing(verb: Token) -> bool:
    """Whether a verb has no object: its form is reflexive or passive."""
    return bool(_REFLEXIVE.search(verb.lower)) or verb.lower.endswith(("н", "на", "но", "ны", "т", "та", "то", "ты"))
