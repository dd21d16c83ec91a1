"""Name: what a name in a sentence may stand for, and what it does there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, without_possessive

Part = Literal["person", "office", "country", "place", "name"]


@dataclass(slots=True, eq=False)
class Name:
    """A name in a sentence.

    start, end    positions of its tokens; of a person with titles, of the bare name
    actor, place  what it stands for as either: an id where known, else the name; empty where it cannot be that
    part          a person, an organisation, a country, a place, or not told
    form          how it was formed, as of gazetteer.Found
    title         it describes a person or an organisation and says neither who nor where
    known         it is one of the project's names
    acts, where   who acts by it, and where it says that something happened, in its sentence (`participants.roles`);
                  empty where it does not
    """

    start: int
    end: int
    actor: str
    place: str
    part: Part
    form: str = ""
    title: bool = False
    known: bool = False
    acts: str = ""
    where: str = ""

    def personal(self) -> bool:
        """Whether it may be a person's: several words that nobody has described, or words that tell of a person."""
        return self.part == "person" or (self.part == "name" and self.end - self.start > 1)


def written(tokens: Sequence[Token], start: int, end: int) -> str:
    """The words of a name at tokens[start:end] as they are written, without a possessive ending of the last one."""
    if end - start == 1:
        return without_possessive(tokens[start].text)
    words = [token.text for token in tokens[start:end]]
    words[-1] = without_possessive(words[-1])
    return " ".join(words).replace(" ' ", "' ").replace(" ’ ", "’ ")  # "the Workers' Party"


def quoted(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands in quotation marks of its own."""
    begin, end = name.start - 1, name.end
    return begin >= 0 and tokens[begin].text in QUOTES and tokens[end].text in QUOTES
