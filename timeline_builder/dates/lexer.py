"""Text -> tokens: one letter a token, offsets kept, in time linear in the text whatever the text is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, compress

from timeline_builder.dates.lexicon import APOSTROPHES, DASHES, STRESS_MARKS, Lexicon

# Every character of a text is in exactly one tile: a token and the white space behind it, so that offsets are sums
# of lengths. A number takes its fellows along where they only read together (2020-10-11, 12:00, 1,917). A line break
# belongs to the white space only where a long line ends in mid-sentence (hard-wrapped text).
# The marks of a heading, a list, a table or bold type belong to the break before them: "## 14 July", "* **1895**".
_LEAD = r"(?:(?:\#{1,6}|[-–—*+•▪●])[ \t]+)?(?:\|[ \t]*)?(?:\*\*|__)?"
_TILE = re.compile(
    rf"(?:[^\W\d_][\w{STRESS_MARKS}]*+"
    r"|(?=\d)(?:"
    r"\d+(?:[.,]\d+){3,}"
    r"|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])"
    r"|\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/|-\d{1,2}-)(?:\d{4}|\d\d)(?!\d|[.,/-]\d)"
    r"|\d{4}(?:\.\d{1,2}\.|/\d{1,2}/)\d{1,2}(?!\w|[.,/-]\d)"
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\d)"
    r"|\d{1,3}(?:[,\u00a0\u202f]\d{3}(?!\d))+(?:\.\d+)?"
    r"|\d{1,2}\.\d\d(?!\d|[.,]\d)"
    r"|\d+[.,]\d+(?![./]\d)"
    r"|\d+"
    r")"
    rf"|\n\s*{_LEAD}|\A{_LEAD}(?<=\W)"
    r"|(?<!\w)['’‘ʼ]\d\d(?!\d)"
    r"|[^\w\s]{4,}|\.+|[=*-]+"
    r"|[^\w\s]"
    r"|_+"
    r"|(?=\s))[^\S\n]*+(?:\n(?<=[^\n]{55}\n)(?:(?<=[^\W\d_]\n)|(?<=,\n))(?=\w)[^\S\n]*+|)"
)

_OPENS = re.compile(rf"(?=\W){_LEAD}")
_ARMENIAN_CLOCK = re.compile(r"(?<=\d)։(?=\d\d)")
_UNMARKED = str.maketrans("", "", STRESS_MARKS)
_PLAIN = {**dict.fromkeys(APOSTROPHES, "'"), **dict.fromkeys(DASHES, "-")}  # as phrases are listed


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut up: letters[i] is the letter of token i, which begins at starts[i].

    The first and the last token are breaks without text, so that every token has neighbours.
    """

    letters: str
    starts: list[int]
    _tiles: list[str]
    _words: list[str]  # the tiles without stress marks
    _phrases: dict[int, tuple[str, int]]  # token -> a phrase's pieces in one, and where it ends

    def word(self, i: int) -> str:
        """The text of a token; of a phrase, its pieces with a space between them."""
        phrase = self._phrases.get(i)
        return phrase[0] if phrase else self._words[i].rstrip()

    def end(self, i: int) -> int:
        """The offset behind a token."""
        phrase = self._phrases.get(i)
        return phrase[1] if phrase else self.starts[i] + len(self._tiles[i].rstrip())

    def glued(self, i: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return self.end(i - 1) == self.starts[i]


def lex(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text."""
    tiles = ["\n", *_TILE.findall(_plain(text)), "\n"]
    starts = [0, *accumulate(map(len, tiles[1:]), initial=0)]
    table = lexicon.letters
    words = tiles
    if any(mark in text for mark in STRESS_MARKS):
        words = [tile.translate(_UNMARKED) or tile for tile in tiles]
    letters = list(map(table.__getitem__, words))
    if _OPENS.fullmatch(words[1]):
        letters[1] = lexicon.break_
    firsts = lexicon.phrases
    opens = compress(range(len(words)), map(firsts.__contains__, words))
    begins = [i for i in opens if _listed(words[i + 1]) in firsts[words[i]]]
    tokens = _join(begins, Tokens("", starts, tiles, words, {}), letters, lexicon)
    return _unglue(tokens, lexicon)


def _join(begins: list[int], tokens: Tokens, letters: list[str], lexicon: Lexicon) -> Tokens:
    """The same tokens with those of a phrase made one."""
    tiles, words, starts = tokens._tiles, tokens._words, tokens.starts
    found: dict[int, tuple[str, int]] = {}  # by the token they will be
    kept = bytearray(b"\1") * len(tiles)
    done = gone = 0
    for i in begins:
        if i < done:
            continue
        for pieces, letter in lexicon.phrases[words[i]][_listed(words[i + 1])]:
            behind = i + len(pieces)
            if tuple(map(_listed, words[i + 1 : behind])) == pieces[1:]:
                found[i - gone] = " ".join(pieces), tokens.end(behind - 1)
                letters[i] = letter
                kept[i + 1 : behind] = bytes(behind - i - 1)
                done, gone = behind, gone + behind - i - 1
                break
    if not found:
        return Tokens("".join(letters), starts, tiles, words, {})
    left = "".join(compress(letters, kept)), list(compress(starts, kept))
    return Tokens(*left, list(compress(tiles, kept)), list(compress(words, kept)), found)


def _listed(word: str) -> str:
    """A token as the pieces of phrases are written."""
    word = word.rstrip()
    return _PLAIN.get(word, word)


def _plain(text: str) -> str:
    """The text with the signs that Armenian keyboards give for a dot, and for a colon between numbers, as such."""
    if "\u2024" in text:
        text = text.replace("\u2024", ".")
    return _ARMENIAN_CLOCK.sub(":", text) if "։" in text else text


def _unglue(tokens: Tokens, lexicon: Lexicon) -> Tokens:
    """A suffix that stands apart from what is before it is what the word is otherwise, or a plain word."""
    loose = [match for match in lexicon.suffix.finditer(tokens.letters) if not tokens.glued(match.start())]
    if not loose:
        return tokens
    letters = list(tokens.letters)
    for match in loose:
        letters[match.start()] = lexicon.loose(match[0])
    return Tokens("".join(letters), tokens.starts, tokens._tiles, tokens._words, tokens._phrases)
