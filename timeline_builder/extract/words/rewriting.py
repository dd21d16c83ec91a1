"""Rewriting: what the patterns of a language make of a word or name, such as its nominative."""

from __future__ import annotations

import re

Rewriting = tuple[tuple[re.Pattern[str], str], ...]  # patterns of whole texts -> what they make of these


def rewriting(*pairs: tuple[str, str]) -> Rewriting:
    """The patterns of a table, compiled."""
    return tuple((re.compile(pattern), base) for pattern, base in pairs)


def rewritten(text: str, patterns: Rewriting) -> str:
    """What the first pattern that a whole text fits makes of it; "" where none does."""
    for pattern, base in patterns:
        match = pattern.fullmatch(text)
        if match:
            return match.expand(base)
    return ""
