"""How messages quote what contributors wrote, and what they suggest instead."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import distance, process

_LONGEST = 60


def printable(text: str) -> str:
    """The text on one line, with what a terminal would act on or could not show written as an escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def shown(text: str) -> str:
    """A quotation for a message: on one line, in double quotes, shortened in its middle where long."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2].rstrip()} … {text[-(_LONGEST // 3) :].lstrip()}"
    return f'"{printable(text)}"'


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or "". Equally close ones: the first in alphabetical order."""
    found = process.extractOne(
        word.lower(), sorted(known), scorer=distance.DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    return found[0] if found else ""


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The fix for a name that does not exist."""
    meant = closest(word, known)
    return f"did you mean {meant}?" if meant else otherwise


def listed(words: Iterable[str]) -> str:
    """Words as a reader's list: "a, b or c"."""
    items = list(words)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} or {items[-1]}" if items else ""
