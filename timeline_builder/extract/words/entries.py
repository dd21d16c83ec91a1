"""Entries: what the tables of a language hold: phrases by their first word, and what a word is by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, Literal, NamedTuple, TypeVar

Stop = Literal["", "before space", "always"]
T = TypeVar("T")


class Shape(NamedTuple):
    """What a word, number or mark is by itself; the rest as of tokens.Token.

    stop   whether a full stop behind it is part of it
    """

    lower: str
    folded: str
    classes: frozenset[str]
    word: bool
    capital: bool
    stop: Stop = ""


class Known(dict[str, T]):
    """What is known of each word, found out when it is first asked for."""

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> T:
        found = self[word] = self._find(word)
        return found


Entry = tuple[tuple[str, ...], T]  # the words after the first one of a phrase, and what the phrase is


@dataclass(frozen=True, slots=True)
class Begun(Generic[T]):
    """The phrases that begin with a word, by their second word, and those that any word may go on with."""

    second: dict[str, list[Entry[T]]] = field(default_factory=dict)
    open: list[Entry[T]] = field(default_factory=list)

    def add(self, rest: tuple[str, ...], what: T, *, loose: bool = False) -> None:
        """Add a phrase; `loose` where any word may go on with it."""
        same = self.open if loose or rest[0].endswith("*") else self.second.setdefault(rest[0], [])
        same.append((rest, what))

    def after(self, word: str) -> list[Entry[T]]:
        """The phrases that a lower-case word may go on with."""
        found = self.second.get(word)
        return self.open if found is None else found + self.open
