"""Tokens: words, numbers and marks of a sentence with their word classes; a date mention is one token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.words.entries import Shape, Stop
from timeline_builder.extract.words.language import Lexicon, fold
from timeline_builder.extract.words.marks import QUOTES

# Any sign stands first; what begins with it is told behind it. Armenian stress, question and exclamation marks (U+055B,
# U+055C, U+055E) stand inside words.
_TOKEN = re.compile(
    r"\S(?:"
    r"(?<=[^\W\d_])(?:(?!\.[^\W\d_]\.)\w*(?:(?:[’'‑&-](?=\w)|[՛՜՞])\w*)*+|\.(?:[^\W\d_]\.)+)"  # a word, initials
    r"|(?<=[^\w\s])"  # a mark
    r"|(?<=\d)(?:\d*(?:[., \u00a0\u202f]\d{3})+(?!\d)|\d*(?:[.,:]\d+)*(?:[-‑–]\w+)*)"  # a number
    r")"
)
_ENDING = re.compile(r"[-’'‑]?\w+")
POSSESSIVES = ("’s", "'s", "’", "'")
OWNERS = ("ın", "in", "un", "ün")  # end a Turkic noun that owns the one behind it
NO_CLASSES: frozenset[str] = frozenset()
_DATE = frozenset({"date"})
_DATED_FOR = _DATE | {"dated_for"}


def without_possessive(text: str) -> str:
    """A text without a possessive at its end."""
    if not text.endswith(POSSESSIVES):
        return text
    return text.removesuffix(next(ending for ending in POSSESSIVES if text.endswith(ending)))


@dataclass(slots=True, init=False)
class Token:
    """A word, a number, a mark, or a date.

    start, end   offsets into the text
    folded       `lower` as the tables of the languages have it
    stem         as of entries.Shape
    classes      names from word_classes.CLASSES, "finite", "participle", "negated", "coming", "date", "number", "mark",
                 "quote_mark"
    mention      the mention, where it is a date
    word         whether it is a word, no number, mark or date
    capital      whether it begins with a capital letter
    """

    start: int
    end: int
    text: str
    lower: str
    folded: str
    stem: str
    classes: frozenset[str]
    mention: Mention | None
    word: bool
    capital: bool

    def __init__(self, start: int, end: int, text: str, shape: Shape, mention: Mention | None = None) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.mention = mention
        self.lower = shape.lower
        self.folded = shape.folded
        self.stem = shape.stem
        self.classes = shape.classes
        self.word = shape.word
        self.capital = shape.capital

    def has(self, name: str, *more: str) -> bool:
        """Whether it is of any of these classes; what is asked of every word asks `classes`, in a third of the time."""
        if more:
            return name in self.classes or not self.classes.isdisjoint(more)
        return name in self.classes


def all_classes(tokens: Iterable[Token]) -> frozenset[str]:
    """Every class that one of some tokens is of."""
    return NO_CLASSES.union(*[token.classes for token in tokens])


class Tokens(tuple[Token, ...]):
    """The tokens of a sentence in order (no list, since what is derived from one takes twice as long to look into).

    dates     the positions of the dates
    classes   every class that one of them is of, so that nobody looks for what the sentence has not
    retold    whether verbs among them were made what their sentence makes them, as those of a chronicle in the present
    begins    where their sentence begins, with a capital that tells no name: behind the date that leads an entry
    """

    retold = False
    begins = 0
    _capitals: list[int] | None = None  # found when first asked for, as are the verbs
    _verbs: list[int] | None = None

    def __new__(cls, tokens: Iterable[Token], dates: Sequence[int] | None = None) -> Self:
        """dates: the positions of the dates, where they are known."""
        return super().__new__(cls, tokens)

    def __init__(self, _: Iterable[Token], dates: Sequence[int] | None = None) -> None:
        self.classes = all_classes(self)
        self.dates = self.where("date") if dates is None else dates

    def retell(self) -> None:
        """Take up what verbs among them were made."""
        self.classes = all_classes(self)
        self._verbs = None
        self.retold = True

    def have(self, *names: str) -> bool:
        """Whether one of them is of any of these classes."""
        return not self.classes.isdisjoint(names)

    def where(self, *names: str) -> list[int]:
        """The positions of those that are of any of these classes."""
        if self.classes.isdisjoint(names):
            return []
        if len(names) == 1:
            (name,) = names
            return [at for at, token in enumerate(self) if name in token.classes]
        return [at for at, token in enumerate(self) if not token.classes.isdisjoint(names)]

    def capitals(self) -> Sequence[int]:
        """The positions of those that begin with a capital letter."""
        if self._capitals is None:
            self._capitals = [at for at, token in enumerate(self) if token.capital]
        return self._capitals

    def verbs(self) -> list[int]:
        """The positions of those that may be finite verbs, or that a relative pronoun before them may make verbs."""
        if self._verbs is None:
            self._verbs = self.where("finite")
            if "subject_relative" in self.classes:
                self._verbs = sorted({*self._verbs, *[at + 1 for at in self.where("subject_relative")]})
        return self._verbs


def some(tokens: Sequence[Token], start: int, end: int, *names: str) -> bool:
    """Whether one of tokens[start:end] is of any of these classes."""
    for token in tokens[start:end]:  # noqa: SIM110  (a generator takes twice as long, and this is asked all the time)
        if not token.classes.isdisjoint(names):
            return True
    return False


def tokenize(text: str, start: int, end: int, mentions: Sequence[Mention], words: Lexicon) -> Tokens:
    """The tokens of text[start:end]; each mention (ordered, not overlapping) is one token."""
    tokens: list[Token] = []
    dates: list[int] = []
    position = start
    for mention in mentions:
        if mention.start < position or mention.end > end:
            continue
        _plain(text, position, mention.start, words, tokens)
        stop = _word_end(text, mention.end, end)
        date = text[mention.start : stop]
        classes = _DATED_FOR if "dated_for" in words.language.forms and _dated_for(date, words) else _DATE
        dates.append(len(tokens))
        tokens.append(date_token(mention.start, stop, date, mention, classes))
        position = stop
    _plain(text, position, end, words, tokens)
    mark_phrases(tokens, words)
    if words.language.verb_last:
        _inflect_quoted(tokens, words)
    if words.concedes:
        _concede(tokens)
    return Tokens(tokens, dates)


def date_token(start: int, end: int, text: str, mention: Mention, classes: frozenset[str] = _DATE) -> Token:
    """The token of a date."""
    return Token(start, end, text, _DATES[classes, text[0].isupper()], mention)


def mark_token(at: int, text: str) -> Token:
    """The token of a mark that the text has not."""
    return Token(at, at, text, Shape(text, text, _MARK, word=False, capital=False))


def _dated_for(date: str, words: Lexicon) -> bool:
    """Whether the ending of a date says what is for it ("2025-ci ilin büdcəsi")."""
    return "dated_for" in words.classes(date.rsplit(maxsplit=1)[-1].lower())


def closed(tokens: Tokens) -> Tokens:
    """The tokens, given a mark at their end, of no width where the text has none: behind each word stands another
    token, and behind each comma, also where a sentence breaks off.
    """
    if tokens and ("mark" not in tokens[-1].classes or tokens[-1].text == ","):
        return Tokens([*tokens, mark_token(tokens[-1].end, "")], tokens.dates)
    return tokens


def _word_end(text: str, position: int, limit: int) -> int:
    """The end of the word that a mention ends in: case endings and possessives go with the date."""
    if position < limit and text[position - 1].isalnum():
        match = _ENDING.match(text, position, limit)
        if match:
            return match.end()
    return position


def _plain(text: str, start: int, end: int, words: Lexicon, tokens: list[Token]) -> None:
    """Add the tokens of text[start:end]. What stands between spaces is mostly a word that was read before."""
    shapes = words.shapes
    begin = done = start
    for part in text[start:end].split(" "):
        stop = begin + len(part)
        if part in shapes and begin >= done:
            tokens.append(Token(begin, stop, part, shapes[part]))
        elif part and stop > done:
            done = _parted(text, max(begin, done), stop, end, words, tokens)
        begin = stop + 1


def _parted(text: str, begin: int, stop: int, end: int, words: Lexicon, tokens: list[Token]) -> int:
    """Add the tokens of text[begin:stop], a word and the marks beside it; where the last one of them ends, which may be
    behind `stop`, of a number with spaces in it.
    """
    while begin < stop:
        match = _TOKEN.match(text, begin, end)
        if match is None:
            begin += 1  # a line break, an underscore
            continue
        found = match[0]
        position = match.end()
        shape = words.shapes.get(found) or _shape(found, words)
        token = Token(begin, position, found, shape)
        if shape.stop and text.startswith(".", position, end - 1) and _takes(shape.stop, text[position + 1]):
            position += 1
            token.end = position
            token.text += "."
            if len(found) == 1 and shape.capital:
                token.classes = NO_CLASSES  # the initial of a name: "К. Токаев"
        tokens.append(token)
        begin = position
    return begin


def _takes(stop: Stop, after: str) -> bool:
    """Whether a full stop is part of the word before it: of an initial before a space or a name ("T.Yaqublu")."""
    return stop == "always" or after.isspace() or after.isupper()


def _shape(found: str, words: Lexicon) -> Shape:
    """What a word, number or mark that has not been read before is by itself."""
    shape = _read(found, words)
    if not found[0].isdecimal():  # of numbers there is no end
        words.shapes[found] = shape
    return shape


def _read(found: str, words: Lexicon) -> Shape:
    """What a word, number or mark is by itself."""
    if not found[0].isalnum():
        classes = _SIGN if found in _SIGNS else _QUOTE_MARK if found in QUOTES else _MARK
        return Shape(found, found, classes, word=False, capital=False)
    lower = found.lower()
    folded = fold(lower)
    if found[0].isdecimal():
        classes = _NUMBER | words.classes(folded) if found[-1].isalpha() else _NUMBER
        return Shape(lower, folded, classes, word=False, capital=False)
    classes = words.classes(folded)
    if found.isupper() and len(found) > 1 and not classes.isdisjoint(_PRONOUNS):
        classes = NO_CLASSES  # "WHO"
    elif found[0].isupper() and "finite" in classes and words.declension and words.declension.proper(found):
        classes -= _FINITE  # "Светлана", "Еревана"
    initial = len(found) == 1 and found.isupper()
    stop: Stop = "always" if lower in words.abbreviations else "before space" if initial else ""
    capital = found[0].isupper() or _prefixed(found)
    return Shape(lower, folded, classes, word=True, capital=capital, stem=lower[:STEM], stop=stop)


def joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a hyphen or a dash inside a compound: "a U.S.-sponsored text", "Bakı–Astara yolu"."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text not in "-‑–":
        return False
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def closes_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma only closes the date before it, which has one inside: "January 23, 2020,"."""
    date = tokens[at - 1]
    return tokens[at].text == "," and date.mention is not None and "," in date.text


def leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a dash between the ends of a way: "на дороге Баткен - Исфана"."""
    if not 1 < at < len(tokens) - 1 or tokens[at].text not in "-‑–—":
        return False
    before = tokens[at - 2]
    return tokens[at - 1].capital and tokens[at + 1].capital and before.has("site", "settlement") and not before.capital


def _prefixed(word: str) -> bool:
    """Whether a name begins with a small article: "al-Jabari", "d'Isere"."""
    joint = 1 if word[1:2] in ("'", "’") else word.find("-", 0, _ARTICLE + 1)
    return joint >= 0 and word[joint + 1 : joint + 2].isupper()


_DATES = {
    (classes, capital): Shape("", "", classes, word=False, capital=capital)
    for classes in (_DATE, _DATED_FOR)
    for capital in (False, True)
}
_ARTICLE = 3  # letters of "al-", "ash-"
STEM = 5  # letters
_PRONOUNS = ("relative", "thing_pronoun", "person_pronoun")
_FINITE = frozenset({"finite"})
_NUMBER = frozenset({"number"})
_MARK = frozenset({"mark"})
_QUOTE_MARK = _MARK | {"quote_mark"}
_SIGN = NO_CLASSES  # goes with the number beside it, and parts nothing
_SIGNS = frozenset("%‰°€₽₼֏₴₺")


def mark_phrases(tokens: Sequence[Token], words: Lexicon) -> None:
    """Give every word of a phrase the class of the phrase; its first word also keeps its own."""
    begins = words.phrases
    for index, token in enumerate(tokens[:-1], 1):
        if token.folded not in begins:
            continue
        begun, after = begins[token.folded], tokens[index].folded
        if after not in begun.second and not begun.stems:
            continue
        behind = tokens[index + 1].folded if index + 1 < len(tokens) else ""
        for third, rest, name in begun.after(after):
            if behind.startswith(third) and (not rest or follow(tokens, index + 1, rest)):
                for member in tokens[index - 1 : index + 1 + len(rest)]:
                    member.classes = member.classes | {name}


def _inflect_quoted(tokens: Sequence[Token], words: Lexicon) -> None:
    """Give a quoted name the case of the ending behind its closing mark, which is no word: "“Çelsi”yə uduzub"."""
    for at in range(2, len(tokens)):
        ending, mark, name = tokens[at], tokens[at - 1], tokens[at - 2]
        if mark.text not in _CLOSING or not ending.word or ending.capital or not name.word:
            continue
        if ending.start == mark.end and name.end == mark.start and words.is_ending(ending.lower):
            name.classes = name.classes | (words.classes(name.folded + ending.folded) & _CASES) | _OBLIQUE
            ending.word, ending.classes = False, _SIGN


_CASES = frozenset(("owner", "ablative", "adverbial"))
_OBLIQUE = frozenset(("oblique",))
_CLOSING = '"”»'


def _concede(tokens: Sequence[Token]) -> None:
    """Take the condition from a word behind which another one makes a concession of it ("uduzsa da"), and from a name
    that ends like one ("Odessa vilayətində").
    """
    for at, (token, after) in enumerate(pairwise(tokens)):
        if "if" not in token.classes:
            continue
        named = token.capital and (at > 0 or "settlement" in after.classes)
        if named or "concessive" in after.classes:
            token.classes = token.classes - {"if"}


def follow(tokens: Sequence[Token], start: int, parts: Sequence[str]) -> bool:
    """Whether the words of a table's entry stand at `start`; one that ends in * is the beginning of a word."""
    if start + len(parts) > len(tokens):
        return False
    for at, part in enumerate(parts, start):
        word = tokens[at].folded
        if word != part and not (part.endswith("*") and word.startswith(part[:-1])):
            return False
    return True
