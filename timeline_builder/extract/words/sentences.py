"""Sentences: where each begins and ends. A quotation is kept in one piece with the clause that introduces it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline_builder.extract.words.language import Lexicon, fold, lexicon
from timeline_builder.extract.words.marks import BULLETS, CLOSERS

# U+0589 is the Armenian full stop, which many write as a colon.
# The set of signs stands first, so that the search steps over letters; which of them it found is told behind it.
_MARK = re.compile(
    r"[.!?…։:\"“”„«»\n]"
    r"(?:(?<=[.!?…։])(?P<stop>[.!?…։]*)|(?<=:)(?P<colon>(?=\s))|(?<=[\"“”„«»])(?P<quote>)|(?<=\n)(?P<newline>[^\S\n]*))"
)
_WORD = re.compile(r"\s+(?P<word>[^\W\d_]+)")
_OPENERS = ("determiner", "preposition", "connective", "person_pronoun", "thing_pronoun", "numeral")
_SAYING = ("enclitic", "say", "say_weak")
_CLOSERS = "\"”»’')]"
LONGEST = 2000  # code points; a longer sentence is cut, so that the time to read a text grows no faster than the text
LONGEST_QUOTE = 700  # code points; a quotation that does not close within this is taken for a stray mark
_SHORT_LINE = 60
# what begins an item of a list, a row of a table, a heading
_ITEM = re.compile(rf"(?:[{re.escape(BULLETS)}][ \t]|\||\#{{1,6}}[ ])")


class Sentence(NamedTuple):
    """A sentence: offsets into the text without surrounding space, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


def sentences(text: str, language: str, keep: Sequence[tuple[int, int]] = ()) -> list[Sentence]:
    """The sentences of a text in order. No sentence ends inside a span of `keep` (start, end), such as a date.

    The stop of "am 10.3." ends its sentence too, where a word follows that has its capital from opening one.
    """
    inside = set[int]().union(*[range(start, end) for start, end in keep])
    ends = {end for _, end in keep}
    words = lexicon(language)
    found: list[Sentence] = []
    start = paragraph = 0
    quoted: tuple[int, str] | None = None  # where a quotation opened, and the marks that close it
    for match in _MARK.finditer(text):
        end: int | None = None
        kind = match.lastgroup
        if kind == "quote":
            quoted = _after_mark(text, match.start(), match[0], quoted)
        elif kind == "newline":
            blank = text.startswith("\n", match.end())
            if blank or _line_ends(text, start, match.start(), match.end()):
                _add(found, text, start, match.start(), paragraph)
                start, quoted = match.end(), None
                paragraph += blank
        elif (match.start() not in inside or (match.end() in ends and _opens(text, match.end(), words))) and (
            kind == "stop" or words.language.colon_stops
        ):
            end = _sentence_end(text, match, quoted, words)
        if end is not None:
            _add(found, text, start, end, paragraph)
            start, quoted = end, None
    _add(found, text, start, len(text), paragraph)
    return found


def _opens(text: str, position: int, words: Lexicon) -> bool:
    """Whether a capitalised word follows that is no noun and no name."""
    following = _WORD.match(text, position)
    if following is None or not following["word"][0].isupper():
        return False
    return not words.classes(fold(following["word"].lower())).isdisjoint(_OPENERS)


def _after_mark(text: str, position: int, mark: str, quoted: tuple[int, str] | None) -> tuple[int, str] | None:
    """The quotation that is open after a quotation mark."""
    if quoted:
        return None if mark in quoted[1] else quoted
    closers = CLOSERS.get(mark)
    return (position, closers) if closers and _closes(text, position, closers) else None


def _sentence_end(text: str, match: re.Match[str], quoted: tuple[int, str] | None, words: Lexicon) -> int | None:
    """Where the sentence ends that a stop closes, None where it goes on."""
    end: int | None = match.end()
    if quoted:
        closes = text[match.end() : match.end() + 1] in quoted[1] and match.end() - quoted[0] < LONGEST_QUOTE
        end = _after_quote(text, match.end() + 1) if closes and match.end() < len(text) else None
    if end is None:
        return None
    while end < len(text) and text[end] in _CLOSERS:
        end += 1
    return end if _ends(text, match, end, words) else None


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:  # no writer's sentence: a table, a list, or text made to hold the reader up
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        found.append(Sentence(start, cut, paragraph))
        start = cut + text[cut : cut + 1].isspace()
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
    """Whether a single line break ends a sentence: after a full stop or a heading, or before an item of a list."""
    before = text[max(start, end - 2 * _SHORT_LINE) : end].rstrip()
    if not before or following >= len(text) or _ITEM.match(text, following):
        return True
    if before.rstrip(_CLOSERS).endswith((".", "!", "?", "…", "։", ":")):
        return True
    line = before.rsplit("\n", 1)[-1]
    return len(line) < _SHORT_LINE and not before.endswith((",", ";", "-", "–")) and text[following].isupper()


def _ends(text: str, match: re.Match[str], end: int, words: Lexicon) -> bool:
    if end >= len(text):
        return True
    if not text[end].isspace():
        return False
    following = text[end : end + 12].lstrip()
    opener = following[:1]
    if not (opener.isupper() or opener.isdigit() or opener in '"“«„([—–-' or not opener):
        return False
    if match[0] != ".":
        return True
    word = _word_before(text, match.start())
    if words.language.colon_stops and opener in '"“«' and not words.classes(fold(word.lower())).isdisjoint(_SAYING):
        return False  # the stop inside an Armenian sentence: "ասել է. «Մենք պատրաստ ենք»"
    initial = len(word) == 1 and word.isupper()
    if "." in word and _opens(text, end, words):
        return True  # "…, according to the U.N. Fourteen soldiers died"
    initial = initial or ("." in word and word.replace(".", "").isupper() and _unheard_of(text, end, words))
    return not (initial or word.casefold() in words.abbreviations)


def _unheard_of(text: str, position: int, words: Lexicon) -> bool:
    """Whether a capitalised word follows of which nothing is known, as of a surname: "R.K. | Sahu"."""
    following = _WORD.match(text, position)
    if following is None or not following["word"][0].isupper():
        return False
    return not words.classes(fold(following["word"].lower()))


def _word_before(text: str, end: int) -> str:
    """The word that ends at a position, with the hyphens and full stops in it."""
    start = text.rfind(" ", 0, end) + 1
    if not text[start:end].isalnum():
        start = end
        while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-."):
            start -= 1
    return text[start:end]
