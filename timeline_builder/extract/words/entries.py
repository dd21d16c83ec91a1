"""Entries: what the tables of a language hold: phrases by their first word, and what a word is by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    """The phrases that begin with a word.

    second   second words -> the phrases that may go on with them
    stems    first letters of other words -> the phrases that may, since their second word is a stem
    """

    second: dict[str, list[Entry[T]]] = field(default_factory=dict)
    stems: dict[str, list[Entry[T]]] = field(default_factory=dict)

    def add(self, rest: tuple[str, ...], what: T) -> None:
        """Add a phrase."""
        first, letter = rest[0], rest[0][:1]
        if first.endswith("*"):
            alike = [found for word, found in self.second.items() if word.startswith(letter)]
            for found in (self.stems.setdefault(letter, []), *alike):
                found.append((rest, what))
        else:
            self.second.setdefault(first, [*self.stems.get(letter, ())]).append((rest, what))

    def after(self, word: str) -> Sequence[Entry[T]]:
        """The phrases that a lower-case word may go on with."""
        found = self.second.get(word)
        return self.stems.get(word[:1], ()) if found is None else found
