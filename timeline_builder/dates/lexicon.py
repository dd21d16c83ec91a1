"""A language's words as one table: token -> letter, where a letter stands for a set of word classes.

The grammar matches patterns over strings of such letters, one letter a token, so that a pattern names
classes ("day month comma? year") and never a word of a language. A token can be of several classes at
once ("May" is a month and a modal verb, "12" a day, an hour and a count): its letter then stands for
that set, and a class in a pattern stands for every letter whose set holds it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from timeline_builder.errors import TimelineError

# Classes the engine gives by itself. `word` and `name` are words the language does not list, `name` those
# that begin with a capital; `big` is a number too long or too large for a date, an amount such as 1,917 or 2.5.
NUMBER_CLASSES = ("day", "hour", "two", "hundreds", "year", "recent", "small", "count", "big")
SHAPE_CLASSES = ("iso", "numeric", "clock", "dotted", "day_month", "short_year")
APOSTROPHES = frozenset("'’‘ʼ")
PUNCTUATION = {
    ",": "comma", "،": "comma", "՝": "comma", ".": "dot", "։": "dot", "…": "dot", "!": "dot", "?": "dot",
    "-": "dash", "֊": "dash", "–": "dash", "—": "dash", "‑": "dash", "−": "dash", "/": "slash",
    ":": "colon", ";": "semicolon",
    "'": "apostrophe", "’": "apostrophe", "‘": "apostrophe", "ʼ": "apostrophe", "(": "open", "[": "open",
    ")": "close", "]": "close", '"': "quote", "“": "quote", "”": "quote", "«": "quote", "»": "quote", "„": "quote",
    "%": "percent", "$": "money", "€": "money", "£": "money", "¥": "money", "₽": "money", "₼": "money", "֏": "money",
    "№": "label", "#": "label",
}  # fmt: skip
DASHES = frozenset(sign for sign, name in PUNCTUATION.items() if name == "dash")
STRESS_MARKS = "՛՜՞"  # Armenian puts them on a vowel within a word: a word is the same with and without
ENGINE_CLASSES = frozenset({*NUMBER_CLASSES, *SHAPE_CLASSES, *PUNCTUATION.values(), "word", "name", "break", "hash"})
ROMAN = {  # for the centuries of languages that number them so
    n: f"{tens}{one}"
    for n, (tens, one) in enumerate(
        itertools.product(("", "X", "XX"), ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"))
    )
    if n
}

_SPACES = ("", " ", "\u00a0", "\n")  # behind the first word of a phrase
_REMEMBERED, _LONG = 50_000, 40  # how many tokens are remembered with their letters, and how long ones
_FIRST_LETTER = 0x4E00  # letters are taken from a block without case, digits or signs that `re` treats specially
_FORM = re.compile(r"\{(?P<endings>[^{}]*)\}")
PIECE = re.compile(r"(?P<word>[^\W\d_]\w*)|(?P<digits>\d+)|(?P<sign>[^\w\s]|_)")


class LanguageError(TimelineError):
    """A language module is wrong: the text names the module, the constant and the item."""


def expand(forms: str) -> Iterator[str]:
    """Every form of a comma-separated list; braces hold alternative endings.

    >>> list(expand("январ{ь|я|е}, янв"))
    ['январь', 'января', 'январе', 'янв']
    """
    for form in forms.split(","):
        parts = _FORM.split(form.strip())
        choices = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
        for choice in itertools.product(*choices):
            yield "".join(choice)


class Lexicon:
    """The words of one language, ready for the lexer and the grammar.

    letters    token -> its letter, also with one space or line break behind; unlisted tokens are classed when met
    values     (class, token) -> the value the language gives it
    phrases    first token (also with a space behind) -> second token -> phrases that begin so, longest first
    suffix     finds the letters that hold only for a token right behind another
    """

    def __init__(self, words: Mapping[str, Mapping[Any, str]], where: str, dotted_i: bool = False) -> None:
        self._sets: dict[frozenset[str], str] = {}
        self._classes: dict[str, frozenset[str]] = {}
        self.values: dict[tuple[str, str], object] = {}
        self.phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self._endings: dict[str, set[str]] = {}
        classes = self._read(words, where, dotted_i)
        self.letters = _Letters(self)
        for pieces, names in classes.items():
            letter = self.letter(names | (number_classes(pieces[0]) if pieces[0].isdecimal() else set()))
            if len(pieces) == 1:
                self.letters[pieces[0]] = letter
            else:
                firsts = {"-": DASHES, "'": APOSTROPHES}.get(pieces[0], pieces[:1])
                for first, space in itertools.product(firsts, _SPACES):
                    seconds = self.phrases.setdefault(first + space, {})
                    seconds.setdefault(pieces[1], []).append((pieces, letter))
        for seconds in self.phrases.values():
            for options in seconds.values():
                options.sort(key=lambda option: -len(option[0]))
        for sign, name in PUNCTUATION.items():
            if sign not in self.letters:
                self.letters[sign] = self.letter({name})
        self.word = self.letter({"word"})
        self.name = self.letter({"word", "name"})
        self.break_ = self.letter({"break"})
        self._by_ending = {ending: self.letter(names) for ending, names in self._endings.items()}
        self._ending_lengths = sorted({len(ending) for ending in self._endings}, reverse=True)
        suffixes = [(letter, names) for letter, names in self._classes.items() if _is_suffix(names)]
        self._loose = {
            letter: self.letter({name for name in names if not name.endswith("_suffix")} or {"word"})
            for letter, names in suffixes
        }
        self.suffix = re.compile(f"[{''.join(self._loose)}]" if self._loose else r"(?!)")
        # from here on there are no more letters
        holders: dict[str, set[str]] = {}
        for letter, its_classes in self._classes.items():
            for name in its_classes:
                holders.setdefault(name, set()).add(letter)
        self._letters_of = {name: frozenset(letters) for name, letters in holders.items()}

    def _read(
        self, words: Mapping[str, Mapping[Any, str]], where: str, dotted_i: bool
    ) -> dict[tuple[str, ...], set[str]]:
        """Fills `values`; the classes of each form, in pieces."""
        classes: dict[tuple[str, ...], set[str]] = {}
        for name, entries in words.items():
            if name in ENGINE_CLASSES and name != "label":
                raise LanguageError(f"{where}: WORDS has the class {name!r}, which the engine gives by itself")
            for value, forms in entries.items():
                for form in expand(forms):
                    if form.startswith("*"):
                        self._endings.setdefault(form[1:], set()).add(name)
                        continue
                    if not PIECE.search(form):
                        raise LanguageError(f"{where}: WORDS[{name!r}][{value!r}] has an empty form")
                    for written in _written(form, dotted_i):
                        pieces = tuple(match[0] for match in PIECE.finditer(written))
                        classes.setdefault(pieces, set()).add(name)
                        self.values.setdefault((name, " ".join(pieces)), value)
        return classes

    def unlisted(self, token: str) -> str:
        """The letter of a word that is not listed: by its longest listed ending, if any, else by its capital."""
        for length in self._ending_lengths:
            if length + 1 < len(token) and (found := self._by_ending.get(token[-length:])) is not None:
                return found
        return self.name if token[0].isupper() or token[0].istitle() else self.word

    def loose(self, letter: str) -> str:
        """The letter of a suffix that stands apart from the token before it."""
        return self._loose[letter]

    def letter(self, names: Iterable[str]) -> str:
        """The letter of a set of classes, made when first asked for."""
        key = frozenset(names)
        if key not in self._sets:
            letter = chr(_FIRST_LETTER + len(self._sets))
            self._sets[key] = letter
            self._classes[letter] = key
        return self._sets[key]

    def classes(self, letter: str) -> frozenset[str]:
        """The classes a letter stands for."""
        return self._classes[letter]

    def letters_of(self, name: str) -> frozenset[str]:
        """Every letter whose tokens can be of that class; none for a class there is not."""
        return self._letters_of.get(name, frozenset())

    def all_letters(self) -> frozenset[str]:
        """Every letter a token can have."""
        return frozenset(self._classes)

    def value(self, name: str, token: str) -> object:
        """What the language says a token of that class means; a number is its integer, else None."""
        found = self.values.get((name, token))
        if found is not None:
            return found
        digits = token.partition(" ")[0]  # a phrase such as "1-ci" is its number
        if digits.isdecimal() and len(digits) < 10:
            return int(digits)
        return int(token[1:]) if name == "short_year" else None


class _Letters(dict[str, str]):
    """token -> letter; an unlisted token is classed by its shape when it is met, and remembered."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        for number in range(2200):
            for token in {str(number), f"{number:02d}"}:
                self[token] = lexicon.letter(number_classes(token))
        self._big = lexicon.letter({"big"})
        self._shapes = {name: lexicon.letter({name}) for name in (*SHAPE_CLASSES, "hash")}
        self._shapes["dotted"] = lexicon.letter({"dotted", "big"})
        self._shapes["day_month"] = lexicon.letter({"day_month", "big"})
        self._shapes["either"] = lexicon.letter({"dotted", "day_month", "big"})

    def __missing__(self, tile: str) -> str:
        token = tile.rstrip()
        letter = self.get(token) or self._shaped(token)
        if len(self) < _REMEMBERED and len(tile) < _LONG:
            self[tile] = letter
        return letter

    def _shaped(self, token: str) -> str:
        lexicon = self._lexicon
        if not token or token[0] == "\n":
            return lexicon.break_
        first = token[0]
        if first.isalpha():
            return lexicon.unlisted(token)
        if first.isdigit():
            return self._shapes.get(shape(token), self._big)
        if first in APOSTROPHES and token[1:].isdecimal():
            return self._shapes["short_year"]
        return self._shapes["hash"]


def number_classes(token: str) -> set[str]:
    """The classes of a token of one to four digits below 2200."""
    number, length = int(token), len(token)
    names = set()
    if length <= 2:
        names.add("small")
        if 1 <= number <= 31:
            names.add("day")
        if number <= 24:
            names.add("hour")
        if length == 2:
            names.add("two")
    elif length == 3:
        names.add("hundreds")
    elif number >= 1000:
        names.add("year")
        if 1900 <= number < 2100:
            names.add("recent")
    if not token.startswith("0"):
        names.add("count")
    return names


def _is_suffix(names: frozenset[str]) -> bool:
    return any(name.endswith("_suffix") for name in names)


_SHAPE = re.compile(
    r"(?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)"
    r"|(?P<numeric>\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./]\d{1,2}[./]\d{1,2})"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?)"
    r"|(?P<either>(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2]))"
    r"|(?P<dotted>\d{1,2}\.\d\d)"
    r"|(?P<day_month>(?:0?[1-9]|[12]\d|3[01])\.[1-9])"
)


def shape(token: str) -> str:
    """Which shape of several numbers a token has, a class of its own or "either" a time or a day; "" where none."""
    match = _SHAPE.fullmatch(token)
    return match.lastgroup or "" if match else ""


def _written(form: str, dotted_i: bool) -> set[str]:
    """The ways a form is written: a form with a capital keeps it (or is all capitals), others take any case."""
    upper = form.replace("i", "İ").upper() if dotted_i else form.upper()
    if form != form.lower() and not (dotted_i and form == form.lower().replace("i̇", "i")):
        return {form, upper}
    first = "İ" if dotted_i and form[0] == "i" else form[0].upper()
    return {form, upper, first + form[1:]}
