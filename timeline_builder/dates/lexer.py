"""Text -> tokens: one letter a token, offsets kept, in time linear in the text whatever the text is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from timeline_builder.dates.lexicon import APOSTROPHES, DASHES, STRESS_MARKS, Lexicon

# Every character of a text is in exactly one tile: a token and the white space behind it, so that offsets are sums
# of lengths. A number takes its fellows along where they only read together (2020-10-11, 12:00, 1,917). A line break
# belongs to the white space only where a long line goes on in the next one (hard-wrapped text).
_TILE = re.compile(
    rf"(?P<tile>(?:[^\W\d_][\w{STRESS_MARKS}]*"
    r"|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])"
    r"|\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/|-\d{1,2}-)(?:\d{4}|\d\d)(?!\d|[.,/-]\d)"
    r"|\d{4}(?:\.\d{1,2}\.|/\d{1,2}/)\d{1,2}(?!\w|[.,/-]\d)"
    r"|(?<!\w)['’‘ʼ]\d\d(?!\d)"
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\d)"
    r"|\d{1,3}(?:[,\u00a0\u202f]\d{3}(?!\d))+(?:\.\d+)?"
    r"|\d{1,2}\.\d\d(?!\d|[.,]\d)"
    r"|\d+[.,]\d+(?![./]\d)"
    r"|\d+"
    r"|\n\s*"
    r"|\.+|[=*-]+"
    r"|[^\w\s]"
    r"|_+"
    r"|(?=\s))[^\S\n]*(?:\n(?<=[^\n]{55}\n)(?<![.!?:;\"”’»)\]]\n)(?=\w)[^\S\n]*)?)"
)

_UNMARKED = str.maketrans("", "", STRESS_MARKS)


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut up. Token i is text[starts[i]:ends[i]], its letter is letters[i]; words[i] is its text, a phrase's
    several words as one. The first and the last token are breaks without text, so that every token has neighbours.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    letters: str


def lex(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text."""
    tiles = _TILE.findall(text)
    words = ["\n", *[tile.rstrip() or "\n" for tile in tiles], "\n"]
    starts = [0, *accumulate(map(len, tiles), initial=0)]
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    ends[0], ends[-1] = 0, starts[-1]
    if any(mark in text for mark in STRESS_MARKS):
        words = [word.translate(_UNMARKED) or word for word in words]
    table = lexicon.letters
    letters = [table[word] for word in words]
    firsts = lexicon.phrases
    if firsts:
        begins = [i for i, word in enumerate(words) if word in firsts]
        if begins:
            words, starts, ends, letters = _join(begins, words, starts, ends, letters, lexicon)
    for letter in lexicon.suffix_letters:
        _unglue(letter, words, starts, ends, letters, lexicon)
    return Tokens(words, starts, ends, "".join(letters))


def _join(
    begins: list[int], words: list[str], starts: list[int], ends: list[int], letters: list[str], lexicon: Lexicon
) -> tuple[list[str], list[int], list[int], list[str]]:
    """The same lists with the tokens of a phrase made one."""
    drop: list[int] = []
    behind = 0
    for i in begins:
        if i < behind:
            continue
        for pieces, letter in lexicon.phrases[words[i]]:
            here = words[i : i + len(pieces)]
            if len(here) == len(pieces) and all(map(_same, here, pieces)):
                behind = i + len(pieces)
                letters[i], words[i], ends[i] = letter, " ".join(pieces), ends[behind - 1]
                drop.extend(range(i + 1, behind))
                break
    if not drop:
        return words, starts, ends, letters
    gone = set(drop)
    keep = [i for i in range(len(words)) if i not in gone]
    return [words[i] for i in keep], [starts[i] for i in keep], [ends[i] for i in keep], [letters[i] for i in keep]


def _same(found: str, listed: str) -> bool:
    return found == listed or (listed == "'" and found in APOSTROPHES) or (listed == "-" and found in DASHES)


def _unglue(
    letter: str, words: list[str], starts: list[int], ends: list[int], letters: list[str], lexicon: Lexicon
) -> None:
    """A suffix that stands apart from what is before it is what the word is otherwise, or a plain word."""
    loose = lexicon.loose(letter)
    for i, found in enumerate(letters):
        if found == letter and ends[i - 1] != starts[i]:
            letters[i] = loose
