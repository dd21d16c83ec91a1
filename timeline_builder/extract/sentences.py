"""Sentences: where each begins and ends. A quotation is kept in one piece with the clause that introduces it."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline_builder.extract.language import lexicon

# U+0589 is the Armenian full stop, which many write as a colon at the end of a line.
_MARK = re.compile(r"(?P<stop>[.!?…։]+)|(?P<quote>[\"“”„«»])|(?P<newline>\n[^\S\n]*)")
_CLOSERS = "\"”»’')]"
_OPENS = {"“": "”", "«": "»", "„": "“”", '"': '"'}
LONGEST_QUOTE = 700  # code points; a quotation that does not close within this is taken for a stray mark
_SHORT_LINE = 60


class Sentence(NamedTuple):
    """A sentence: offsets into the text without surrounding space, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


def sentences(text: str, language: str, keep: Sequence[tuple[int, int]] = ()) -> list[Sentence]:
    """The sentences of a text in order. No sentence ends inside a span of `keep` (start, end), such as a date."""
    inside = {offset for start, end in keep for offset in range(start, end)}
    abbreviations = _abbreviations(language)
    found: list[Sentence] = []
    start, paragraph, closing, quote_from = 0, 0, "", 0
    for match in _MARK.finditer(text):
        if match["quote"]:
            if closing and match["quote"] in closing:
                closing = ""
            elif not closing and match["quote"] in _OPENS and _closes(text, match.start(), _OPENS[match["quote"]]):
                closing, quote_from = _OPENS[match["quote"]], match.start()
            continue
        if match["newline"]:
            blank = text.startswith("\n", match.end())
            if blank or _line_ends(text, start, match.start(), match.end()):
                _add(found, text, start, match.start(), paragraph)
                start, closing = match.end(), ""
                paragraph += blank
            continue
        end = match.end()
        if closing and text[end : end + 1] in closing and end - quote_from < LONGEST_QUOTE:
            after = _after_quote(text, end + 1)
            if after is None:
                continue
            end = after
        elif closing:
            continue
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        if match.start() in inside or not _ends(text, match, end, abbreviations):
            continue
        _add(found, text, start, end, paragraph)
        start = end
        closing = ""
    _add(found, text, start, len(text), paragraph)
    return found


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(start, end, paragraph))


def _closes(text: str, start: int, closers: str) -> bool:
    """Whether a quotation opened at `start` closes in its paragraph, near enough to be one."""
    limit = min(start + LONGEST_QUOTE, len(text))
    paragraph_end = text.find("\n\n", start, limit)
    limit = limit if paragraph_end < 0 else paragraph_end
    return any(text.find(closer, start + 1, limit) >= 0 for closer in closers)


def _after_quote(text: str, position: int) -> int | None:
    """The position after a closing quote if a new sentence begins there, None where its own sentence goes on."""
    rest = text[position : position + 3].lstrip()
    if not rest or rest[0].isupper() or rest[0].isdigit() or rest[0] in '"“«„' or text[position : position + 1] == "\n":
        return position
    return None


def _line_ends(text: str, start: int, end: int, following: int) -> bool:
    """Whether a single line break ends a sentence: after a full stop, or after a heading."""
    before = text[start:end].rstrip()
    if not before or following >= len(text):
        return True
    if before.rstrip(_CLOSERS).endswith((".", "!", "?", "…", "։", ":")):
        return True
    line = before.rsplit("\n", 1)[-1]
    return len(line) < _SHORT_LINE and not before.endswith((",", ";", "-", "–")) and text[following].isupper()


def _ends(text: str, match: re.Match[str], end: int, abbreviations: frozenset[str]) -> bool:
    if end >= len(text):
        return True
    if not text[end].isspace():
        return False
    following = text[end : end + 12].lstrip()
    opener = following[:1]
    if not (opener.isupper() or opener.isdigit() or opener in '"“«„([—–-' or not opener):
        return False
    if match["stop"] != ".":
        return True
    word_start = match.start()
    while word_start > 0 and (text[word_start - 1].isalnum() or text[word_start - 1] in "-."):
        word_start -= 1
    word = text[word_start : match.start()]
    initial = len(word) == 1 and word.isupper()
    return not (initial or word.casefold() in abbreviations)


@functools.cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(lexicon(language).language.abbreviations.casefold().split())
