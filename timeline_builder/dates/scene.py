"""What stands around a mention: heading, brackets, the beginning of a sentence, the tense of its clause."""

from __future__ import annotations

import re

from timeline_builder.dates.lexer import Tokens
from timeline_builder.dates.lexicon import Lexicon
from timeline_builder.dates.reading import Reading
from timeline_builder.dates.resolve import Context
from timeline_builder.dates.scan import class_pattern

_HEADING = 100  # a heading is a line of at most so many characters that does not end like a sentence
_SENTENCE_ENDS = frozenset(".!?:;,…։")
_AHEAD = 10  # mentions to look ahead for the next year in words
_CLAUSE = 25  # tokens to look back and ahead for the verb


class Scene:
    """Looks around the mentions of texts of one language."""

    def __init__(self, lexicon: Lexicon, verb_final: bool = False) -> None:
        self._verb_final = verb_final
        signs = {
            "future": class_pattern(lexicon, ["future"]),
            "past": class_pattern(lexicon, ["past"]),
            "end": class_pattern(lexicon, ["dot", "break", "clause"]),
        }
        self._tense = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in signs.items()))
        self._brackets = re.compile(f"(?P<open>{class_pattern(lexicon, ['open'])})|{class_pattern(lexicon, ['close'])}")
        self._ends = lexicon.letters_of("dot") | lexicon.letters_of("break")

    def context(self, text: str, tokens: Tokens, readings: list[Reading], i: int) -> Context:
        """The surroundings of the i-th reading."""
        reading = readings[i]
        letters = tokens.letters
        start, end = tokens.starts[reading.first], tokens.ends[reading.last]
        heading = _is_heading(text, start, end)
        opens = any(letters[at] in self._ends for at in range(max(0, reading.first - 3), reading.first))
        return Context(
            forward=self._forward(letters, reading),
            heading=heading,
            side=not heading and self._in_brackets(letters, reading.first),
            opens=opens,
            bare_year=reading.rule.name == "year" and not opens,
            next_year=next((r.ends[0].astronomical() for r in readings[i + 1 : i + _AHEAD] if r.ends[0].year), None),
        )

    def _forward(self, letters: str, reading: Reading) -> bool | None:
        """Whether the verb of the clause points forward: the nearest sign before the mention, else the one behind;
        the other way round where the verb ends the clause."""
        before = letters[max(0, reading.first - _CLAUSE) : reading.first][::-1]
        behind = letters[reading.last + 1 : reading.last + 1 + _CLAUSE]
        for side in (behind, before) if self._verb_final else (before, behind):
            match = self._tense.search(side)
            if match is not None and match.lastgroup != "end":
                return match.lastgroup == "future"
        return None

    def _in_brackets(self, letters: str, first: int) -> bool:
        match = self._brackets.search(letters[max(0, first - 8) : first][::-1])
        return match is not None and match["open"] is not None


def _is_heading(text: str, start: int, end: int) -> bool:
    begin = text.rfind("\n", max(0, start - _HEADING), start)
    if begin < 0 and start > _HEADING:
        return False
    stop = text.find("\n", end, end + _HEADING)
    if stop < 0:
        if end + _HEADING < len(text):
            return False
        stop = len(text)
    line = text[begin + 1 : stop].strip()
    return len(line) <= _HEADING and bool(line) and line[-1] not in _SENTENCE_ENDS and "\n" in text
