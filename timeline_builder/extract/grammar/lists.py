"""Lists: nouns that commas and "and" join, as their endings tell: "Գորիսի, Սոթքի և Ջերմուկի ուղղությամբ".

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from timeline_builder.extract.words.tokens import Token

_REACH = 6  # words of a member and the "and" behind it
_NO_MEMBER = ("finite", "participle", "that", "when", "if", "relative", "preposition", "adverb", "date", "contrast")
# the endings of Armenian nouns -> the cases that they may be of
_CASES = (
    (("ում",), {"where"}),
    (("ից",), {"whence"}),
    (("ով", "մբ"), {"whereby"}),
    (("ին",), {"whom", "told"}),
    (("ի", "ու", "ության"), {"whose"}),
    (("ը", "ն"), {"told"}),
)


def between_members(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma stands between two nouns of a list that "and" closes, all in one case."""
    if not at or at + 1 >= len(tokens) or not _is_member(tokens[at - 1]):
        return False
    joint = next((o for o in range(at + 1, min(at + _REACH, len(tokens) - 1)) if tokens[o].has("and")), 0)
    if joint < at + 2 or tokens[joint].has("contrast") or not all(_in_list(token) for token in tokens[at + 1 : joint]):
        return False
    cases = _cases(tokens[at - 1]) & _cases(tokens[joint - 1])
    return any(cases & _cases(token) for token in tokens[joint + 1 : joint + 1 + _REACH // 2] if _is_member(token))


def _in_list(token: Token) -> bool:
    return token.text in (",", "«", "»") or _is_member(token)


def _is_member(token: Token) -> bool:
    return token.word and not token.has(*_NO_MEMBER)


def _cases(token: Token) -> Set[str]:
    """The cases that a noun may be in, none where its ending tells none."""
    return next((cases for endings, cases in _CASES if token.lower.endswith(endings)), frozenset())
