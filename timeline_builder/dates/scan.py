"""Finds the matches of a grammar in a row of letters: leftmost, then longest, then the rule declared first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline_builder.dates.grammar import Grammar
from timeline_builder.dates.lexicon import Lexicon

FLOOD = -1  # stands for the rule where dates follow each other without end
_ROW = 500  # so many dates without a word of prose among them are a table or noise, and no sentence's dates


def class_pattern(lexicon: Lexicon, names: Iterable[str]) -> str:
    """A pattern for one letter of any of those classes; matches nothing where the language has none of them."""
    letters = frozenset[str]().union(*(lexicon.letters_of(name) for name in names))
    return f"[{''.join(sorted(letters))}]" if letters else r"(?!)"


class Scanner:
    """The matcher of one language."""

    def __init__(self, lexicon: Lexicon, grammar: Grammar) -> None:
        self._automaton = grammar.automaton
        self._openings = grammar.automaton.openings(lexicon.all_letters())
        self._begin = re.compile(f"[{''.join(sorted(self._openings))}]")
        self._prose = re.compile(class_pattern(lexicon, ["word"]))

    def matches(self, letters: str) -> Iterator[tuple[int, int, int]]:
        """(rule, first token, token behind the last) of each match, in order; they do not overlap.

        The rule is FLOOD for what is left of a row of dates without any prose.
        """
        match, openings = self._automaton.match, self._openings
        done, row_ends, in_row = 1, 0, 0
        last = len(letters) - 1
        for begin in self._begin.finditer(letters, 1, last):
            at = begin.start()
            if at < done or letters[at + 1] not in openings[letters[at]]:
                continue
            rule, end = match(letters, at)
            if rule < 0:
                continue
            if at >= row_ends:
                prose = self._prose.search(letters, at)
                row_ends, in_row = prose.start() if prose else last, 0
            in_row += 1
            if in_row > _ROW:
                rule, end = FLOOD, max(end, row_ends)
            yield rule, at, end
            done = end
