"""Kinds: which kind of event a clause tells of, by the trigger words of each kind and where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.language import fold
from timeline_builder.extract.tokens import Token, follow
from timeline_builder.model import Kind

Hits = dict[int, dict[str, int]]  # position -> kind -> number of words, of each trigger in a sentence

STATEMENT = "statement"
FALLBACK = "political"


class Triggers:
    """The trigger words of all kinds in one language."""

    def __init__(self, kinds: Mapping[str, Kind], code: str) -> None:
        self.order = {name: at for at, name in enumerate(kinds)}
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._longest = 0
        self._cache: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for kind in kinds.values():
            for language, trigger in kind.triggers:
                if language == code:
                    self._add(fold(trigger.lower()), kind.id)

    def _add(self, trigger: str, kind: str) -> None:
        first, *rest = trigger.split()
        self._first.setdefault(first, []).append((tuple(rest), kind))
        self._longest = max(self._longest, len(first))

    def hits(self, tokens: list[Token]) -> Hits:
        """The triggers among the tokens of a sentence, by where they begin."""
        found: Hits = {}
        for at, token in enumerate(tokens):
            for rest, kind in self._beginning(token.folded) if token.word else ():
                if not rest or follow(tokens, at + 1, rest):
                    here = found.setdefault(at, {})
                    here[kind] = max(here.get(kind, 0), 1 + len(rest))
        return found

    def _beginning(self, word: str) -> list[tuple[tuple[str, ...], str]]:
        """The triggers whose first word this word is or begins like: their other words, and their kind."""
        entries = self._cache.get(word)
        if entries is None:
            entries = list(self._first.get(word, ()))
            for length in range(2, min(len(word), self._longest) + 1):
                entries.extend(self._first.get(word[:length] + "*", ()))
            self._cache[word] = entries
        return entries


_CACHE: dict[str, tuple[Mapping[str, Kind], Triggers]] = {}


def triggers(kinds: Mapping[str, Kind], code: str) -> Triggers:
    """The triggers of these kinds, or of the default ones where there are none; made once for the same kinds."""
    kinds = kinds or default_kinds()
    cached = _CACHE.get(code)
    if cached is None or cached[0] is not kinds:
        cached = _CACHE[code] = (kinds, Triggers(kinds, code))
    return cached[1]


def score(hits: Hits, weights: Mapping[int, float]) -> dict[str, float]:
    """Kind -> how strongly the triggers at these positions speak for it, each by its weight."""
    scores: dict[str, float] = {}
    for index, weight in weights.items():
        if index in hits:
            for kind, length in hits[index].items():
                scores[kind] = scores.get(kind, 0.0) + weight * length
    return scores


def best(scores: Mapping[str, float], table: Triggers) -> str:
    """The kind of the highest score, the first in the order of kinds where several have it; "" where none has any."""
    return max(scores, key=lambda kind: (scores[kind], -table.order[kind]), default="")
