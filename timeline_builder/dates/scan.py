"""Finds the matches of a grammar in a row of letters: leftmost, then longest, then the rule declared first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline_builder.dates.grammar import Grammar, Rule
from timeline_builder.dates.lexicon import Lexicon

# A match holds a token of one of these classes: what holds none is not looked at any further, and that is most of a
# text. A class ending in `_suffix` or `_word` counts as well.
TRIGGERS = frozenset({
    "month", "weekday", "season", "unit", "units", "grouping", "quarter", "half", "era", "deictic", "daypart",
    "holiday", "year", "hundreds", "iso", "numeric", "clock", "short_year", "full_month", "clear_month",
})  # fmt: skip
_REACH = 12  # tokens a match can begin before its first trigger


def class_pattern(lexicon: Lexicon, names: Iterable[str]) -> str:
    """A pattern for one letter of any of those classes; matches nothing where the language has none of them."""
    letters = frozenset[str]().union(*(lexicon.letters_of(name) for name in names))
    return f"[{''.join(sorted(letters))}]" if letters else r"(?!)"


class Scanner:
    """The matcher of one language."""

    def __init__(self, lexicon: Lexicon, grammar: Grammar) -> None:
        triggers = [name for name in lexicon.names() if name in TRIGGERS or name.endswith(("_suffix", "_word"))]
        self._trigger = re.compile(class_pattern(lexicon, triggers))
        self._starting = grammar.starting
        self._plain = frozenset({lexicon.word, lexicon.name, lexicon.break_})

    def matches(self, letters: str) -> Iterator[tuple[Rule, re.Match[str]]]:
        """The matches, in order; they do not overlap."""
        starting, plain = self._starting, self._plain
        done = 1  # the first token is a break
        for trigger in self._trigger.finditer(letters):
            at = trigger.start()
            if at < done:
                continue
            begin = at
            low = max(done, at - _REACH)
            while begin > low and letters[begin - 1] not in plain:
                begin -= 1
            while begin <= at:
                best: tuple[Rule, re.Match[str]] | None = None
                length = 0
                for rule in starting.get(letters[begin], ()):
                    match = rule.matcher.match(letters, begin)
                    if match is not None and match.end() - begin > length:
                        best, length = (rule, match), match.end() - begin
                if best is None:
                    begin += 1
                    continue
                yield best
                done = begin = best[1].end()
