"""Entries: what the tables of a language hold: phrases by their first word, and what a word is by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

Stop = Literal["", "before space", "always"]
T = TypeVar("T")


@dataclass(slots=True)
class Shape:
    """What a word, number or mark is by itself; the rest as of tokens.Token.

    stem   of a word its first letters, so that most of its forms are one
    stop   whether a full stop behind it is part of it
    """

    lower: str
    folded: str
    classes: frozenset[str]
    word: bool
    capital: bool
    stem: str = ""
    stop: Stop = ""


class Known(dict[str, T]):
    """What is known of each word, found out when it is first asked for."""

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> T:
        found = self[word] = self._find(word)
        return found


# how the third word of a phrase begins, "" where it has none, the words from there on, and what the phrase is
Entry = tuple[str, tuple[str, ...], T]


@dataclass(frozen=True, slots=True)
class Begun(Generic[T]):
    """The phrases that begin with a word.

    second   second words -> the phrases that go on with them
    stems    first letters -> the phrases whose second word is a stem with that letter, each with its stem
    """

    second: dict[str, list[Entry[T]]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, Entry[T]]]] = field(default_factory=dict)

    def add(self, rest: tuple[str, ...], what: T) -> None:
        """Add a phrase, by the words after its first one."""
        third = rest[1].removesuffix("*") if len(rest) > 1 else ""
        entry, stem = (third, rest[1:], what), rest[0].removesuffix("*")
        if stem == rest[0]:
            self.second.setdefault(stem, self._stemmed(stem)).append(entry)
            return
        self.stems.setdefault(stem[0], []).append((stem, entry))
        for word, found in self.second.items():
            if word.startswith(stem):
                found.append(entry)

    def after(self, word: str) -> Sequence[Entry[T]]:
        """The phrases that go on with a lower-case word."""
        if word in self.second:
            return self.second[word]
        return self._stemmed(word) if self.stems else ()

    def _stemmed(self, word: str) -> list[Entry[T]]:
        """The phrases whose second word is a stem that a word begins with."""
        return [entry for stem, entry in self.stems.get(word[:1], ()) if word.startswith(stem)]
