"""Tokens: words, numbers and marks of a sentence with their word classes; a date mention is one token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.language import Lexicon, fold

# Armenian stress, question and exclamation marks (U+055B, U+055C, U+055E) stand inside words.
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,  ]\d{3})+(?!\d)|\d+(?:[.,:]\d+)?(?:[-‑–]\w+)*)"
    r"|(?P<initials>(?:[^\W\d_]\.){2,})"
    r"|(?P<word>[^\W\d_](?:\w|[՛՜՞]|[’'‑-](?=\w))*)"
    r"|(?P<mark>[^\w\s])"
)
POSSESSIVES = ("’s", "'s", "’", "'")
_WORDS = frozenset({"word", "initials"})
_DATE = frozenset({"date"})


@dataclass(slots=True)
class Token:
    """A word, a number, a mark, or a date.

    start, end   offsets into the text
    classes      names from language.CLASSES and "finite", "participle", "negated", "coming", "date", "number", "mark"
    mention      the mention, where it is a date
    word         whether it is a word, no number, mark or date
    capital      whether it begins with a capital letter
    """

    start: int
    end: int
    text: str
    lower: str
    classes: frozenset[str]
    mention: Mention | None = None
    word: bool = False
    capital: bool = False

    def has(self, *names: str) -> bool:
        """Whether it is of any of these classes."""
        return not self.classes.isdisjoint(names)


def tokenize(text: str, start: int, end: int, mentions: Sequence[Mention], words: Lexicon) -> list[Token]:
    """The tokens of text[start:end]; each mention (ordered, not overlapping) is one token."""
    tokens: list[Token] = []
    position = start
    for mention in mentions:
        if mention.start < position or mention.end > end:
            continue
        _plain(text, position, mention.start, words, tokens)
        stop = _word_end(text, mention.end, end)
        tokens.append(
            Token(
                mention.start,
                stop,
                text[mention.start : stop],
                "",
                _DATE,
                mention,
                False,
                text[mention.start].isupper(),
            )
        )
        position = stop
    _plain(text, position, end, words, tokens)
    _mark_phrases(tokens, words)
    return tokens


def _word_end(text: str, position: int, limit: int) -> int:
    """The end of the word that a mention ends in: case endings and possessives go with the date."""
    if position < limit and text[position - 1].isalnum():
        match = re.compile(r"(?:[-’'‑]?\w+)").match(text, position, limit)
        if match:
            return match.end()
    return position


def _plain(text: str, start: int, end: int, words: Lexicon, tokens: list[Token]) -> None:
    position = start
    while match := _TOKEN.search(text, position, end):
        position = match.end()
        found = match.group()
        lower = found.lower()
        folded = fold(lower)
        if match.lastgroup in _WORDS:
            classes = words.classes(folded)
            if text.startswith(".", position) and lower in words.abbreviations and position + 1 < end:
                position += 1
                found += "."
        elif match.lastgroup == "number":
            classes = _NUMBER | words.classes(folded) if found[-1].isalpha() else _NUMBER
        else:
            classes = _MARK
        is_word = match.lastgroup in _WORDS
        capital = found[0].isupper() or (is_word and _prefixed(found))
        tokens.append(Token(match.start(), position, found, lower, classes, None, is_word, capital))


def joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a hyphen inside a compound: "a U.S.-sponsored text"."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text not in "-‑":
        return False
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def _prefixed(word: str) -> bool:
    """Whether a name begins with a small article: "al-Jabari"."""
    head, hyphen, tail = word.partition("-")
    return bool(hyphen) and len(head) <= _ARTICLE and tail[:1].isupper()


_ARTICLE = 3  # letters of "al-", "ash-"
_NUMBER = frozenset({"number"})
_MARK = frozenset({"mark"})


def _mark_phrases(tokens: list[Token], words: Lexicon) -> None:
    """Give every word of a phrase the class of the phrase; its first word also keeps its own."""
    for index, token in enumerate(tokens):
        for rest, name in words.phrases(fold(token.lower)):
            stop = index + 1 + len(rest)
            if stop <= len(tokens) and all(
                _same(part, tokens[index + 1 + offset].lower) for offset, part in enumerate(rest)
            ):
                for member in tokens[index:stop]:
                    member.classes = member.classes | {name}


def _same(part: str, word: str) -> bool:
    word = fold(word)
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
