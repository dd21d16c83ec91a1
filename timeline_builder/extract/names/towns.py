"""Towns: names that a text shows to be those of places, so that they act nowhere in it ("в Гяндже", then "обстрел
Гянджи"; "Kəlbəcərdə", then "Kəlbəcər işğal edilmişdi").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline_builder.extract.names.name import Name, quoted
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token

Sentence = tuple[Sequence[Token], Sequence[Name]]


def towns(read: Iterable[Sentence], words: Lexicon) -> frozenset[str]:
    """The names, in languages with cases, that a sentence says something happened in."""
    if not words.inflected:
        return frozenset()
    there: set[str] = set()
    ahead = ("inside",) if words.language.office_last else ("inside", "town")  # "Մոնտերո քաղաքում | Մորալեսի"
    for tokens, names in read:
        for name in names:
            if name.known or not name.place or quoted(tokens, name):
                continue
            inside = name.part == "name" and name.start and tokens[name.start - 1].has(*ahead)
            if words.declension and words.declension.somebody(tokens[name.end - 1].text):
                continue
            if inside or (name.part == "place" and name.form == "place"):
                there.add(name.place)
    return frozenset(there)


def make_places(read: Iterable[Sentence], known: frozenset[str], words: Lexicon) -> None:
    """Let those names of sentences act no more that are sure to be of places.

    known   the names that the text shows to be of places
    """
    by_ending = words.language.town
    for tokens, names in read if words.inflected else ():
        for name in names:
            if name.part != "name" or name.known or quoted(tokens, name):
                continue
            if name.place in known or (by_ending and re.fullmatch(by_ending, name.place)):
                name.actor, name.part = "", "place"
