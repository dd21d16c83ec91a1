"""Agents: whether a stretch of words names somebody who could do what only persons do.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, Tokens, some

AGENTS = ("person", "group", "office", "acting_body", "people", "number", "person_pronoun", "thing_pronoun")


def names_nobody(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a stretch names nobody who could do what only persons do, in the case of a subject."""
    return not any(
        (tokens[at].capital or tokens[at].has(*AGENTS)) and not _depending(tokens, at) for at in range(start, end)
    )


def _depending(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word does nothing itself: in another case, of a name in another case ("Çempionlar | Liqasının"), a
    score.
    """
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    owner = token.capital and after is not None and after.capital and _OF_NAME.search(after.text) is not None
    quoted = after is not None and after.text in QUOTES and some(tokens, at + 2, at + 3, "oblique")
    return token.has("oblique", "ablative") or owner or quoted or ":" in token.text


_OF_NAME = re.compile(r"[ıiuü]n(?:[ıiuü]n|[aə]|d[aə]n?)$")
