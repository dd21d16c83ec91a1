"""Retort: whether a sentence says that what the one before it tells did not happen: "There was no such meeting"."""

from __future__ import annotations

from timeline_builder.extract.words.tokens import Tokens, some

_EARLY = 5  # tokens before the word that points back
_SHORT = 8  # tokens from it to the verb


def retorts(tokens: Tokens) -> bool:
    """Whether a sentence without a date of its own begins with a denial of what another one told."""
    if "such" not in tokens.classes or tokens.have("date", "if", "superlative"):
        return False
    start = next(at for at, token in enumerate(tokens) if "such" in token.classes)
    if start > _EARLY:
        return False
    before, end = max(0, start - 2), min(start + _SHORT, len(tokens))
    unsaid = some(tokens, before, end, "not", "negated", "no")
    lately = some(tokens, start, end, "of_date")  # "Такого шторма ещё не было"
    return unsaid and some(tokens, before, end, "existed") and not lately
