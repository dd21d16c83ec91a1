"""Kinds: which kind of event a clause tells of, by the trigger words of each kind and where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.language import fold
from timeline_builder.extract.tokens import Token
from timeline_builder.model import Kind

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
        parts = tuple(trigger.split())
        self._first.setdefault(parts[0], []).append((parts, kind))
        self._longest = max(self._longest, len(parts[0]))

    def at(self, tokens: list[Token], index: int) -> dict[str, int]:
        """The kinds that a trigger beginning at this token speaks for, with the number of its words."""
        word = fold(tokens[index].lower)
        entries = self._cache.get(word)
        if entries is None:
            entries = list(self._first.get(word, ()))
            for length in range(2, min(len(word), self._longest) + 1):
                entries.extend(self._first.get(word[:length] + "*", ()))
            self._cache[word] = entries
        if not entries:
            return _NONE
        found: dict[str, int] = {}
        for parts, kind in entries:
            rest = tokens[index + 1 : index + len(parts)]
            if len(rest) == len(parts) - 1 and all(
                _same(part, token.lower) for part, token in zip(parts[1:], rest, strict=True)
            ):
                found[kind] = max(found.get(kind, 0), len(parts))
        return found


_NONE: dict[str, int] = {}


def _same(part: str, word: str) -> bool:
    word = fold(word)
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


_CACHE: dict[str, tuple[Mapping[str, Kind], Triggers]] = {}


def triggers(kinds: Mapping[str, Kind], code: str) -> Triggers:
    """The triggers of these kinds, or of the default ones where there are none; made once for the same kinds."""
    kinds = kinds or default_kinds()
    cached = _CACHE.get(code)
    if cached is None or cached[0] is not kinds:
        cached = _CACHE[code] = (kinds, Triggers(kinds, code))
    return cached[1]


def score(tokens: list[Token], weights: Mapping[int, float], table: Triggers) -> dict[str, float]:
    """Kind -> how strongly the tokens at these positions speak for it, each by its weight."""
    scores: dict[str, float] = {}
    for index, weight in weights.items():
        if tokens[index].word:
            for kind, length in table.at(tokens, index).items():
                scores[kind] = scores.get(kind, 0.0) + weight * length
    return scores


def best(scores: Mapping[str, float], table: Triggers) -> str:
    """The kind of the highest score, the first in the order of kinds where several have it; "" where none has any."""
    return max(scores, key=lambda kind: (scores[kind], -table.order[kind]), default="")
