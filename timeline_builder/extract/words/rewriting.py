"""Rewriting: what the patterns of a language make of a word or name, such as its nominative."""

from __future__ import annotations

import re
from collections.abc import Iterable


def rewritten(text: str, patterns: Iterable[tuple[str | re.Pattern[str], str]]) -> str:
    """What the first pattern that a whole text fits makes of it; "" where none does."""
    for pattern, base in patterns:
        match = re.fullmatch(pattern, text)
        if match:
            return match.expand(base)
    return ""
