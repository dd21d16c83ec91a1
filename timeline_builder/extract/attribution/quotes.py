"""Quotes: who speaks in a sentence of a quotation whose speaker another sentence of the paragraph names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.words.marks import CLOSERS

_SIGN = re.compile(r"[“”«»„\"]")


def speakers(text: str, spans: Sequence[tuple[int, int, int]], sources: Sequence[str]) -> list[str]:
    """Who speaks in each sentence by its neighbours, "" where that is the sentence itself or nobody.

    spans     start, end and paragraph of each sentence
    sources   who is named in each as a source, "" where nobody is
    """
    found = [""] * len(spans)
    if _SIGN.search(text) is None:
        return found
    first: int | None = None  # the sentence in which a quotation was opened that is still open
    closer = ""
    for number, (start, end, paragraph) in enumerate(spans):
        if first is not None and spans[first][2] != paragraph:
            first, closer = None, ""
        signs = _SIGN.findall(text, start, end)
        closer = _open_after(signs, closer)
        if closer and first is None:
            first = number
        if not closer:
            if first is not None:
                _run(found, sources, spans, first, number)
            elif signs and not sources[number] and _whole(text[start:end]):
                found[number] = _before(found, sources, spans, number)
            first = None
    return found


def _run(
    found: list[str], sources: Sequence[str], spans: Sequence[tuple[int, int, int]], first: int, last: int
) -> None:
    """Give the sentences of one quotation the speaker that its first or last one names, or the sentence before it."""
    speaker = sources[first] or sources[last] or _before(found, sources, spans, first)
    for number in range(first, last + 1):
        found[number] = "" if sources[number] else speaker


def _before(found: Sequence[str], sources: Sequence[str], spans: Sequence[tuple[int, int, int]], number: int) -> str:
    if not number or spans[number - 1][2] != spans[number][2]:
        return ""
    return sources[number - 1] or found[number - 1]


def _open_after(signs: Sequence[str], closer: str) -> str:
    """What closes the quotation that is open behind a sentence with these signs, "" where none is."""
    for sign in signs:
        if not closer:
            closer = CLOSERS.get(sign, "")
        elif sign in closer:
            closer = ""
    return closer


def _whole(sentence: str) -> bool:
    """Whether a sentence is a quotation from its beginning to its end."""
    inner = sentence.strip().rstrip(".!?։…")
    return (
        len(inner) > 1
        and inner[0] in CLOSERS
        and inner[-1] in CLOSERS[inner[0]]
        and bool(_open_after(_SIGN.findall(inner[:-1]), ""))
    )
