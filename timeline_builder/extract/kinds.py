"""Kinds: which kind of event a clause tells of, by the trigger words of each kind and where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.words.language import Begun, Entry, fold
from timeline_builder.extract.words.tokens import Token, follow
from timeline_builder.model import Kind

Hits = dict[int, dict[str, float]]  # position -> kind -> strength, of each trigger in a sentence: one for each word

STATEMENT = "statement"
FALLBACK = "political"
GAP = "…"  # in a trigger: up to so many other words ("released … hostages")
_REACH = 6
_HINT = 0.5

_Told = tuple[str, float]  # the kind, and the strength


class Triggers:
    """The trigger words of all kinds in one language."""

    def __init__(self, kinds: Mapping[str, Kind], code: str) -> None:
        self.order = {name: at for at, name in enumerate(kinds)}
        self._first: dict[str, list[Entry[_Told]]] = {}
        self._longest = 0
        self._cache: dict[str, Begun[_Told] | None] = {}
        for kind in kinds.values():
            for language, trigger in kind.triggers:
                if language == code:
                    self._add(fold(trigger.lower()), kind.id, 1.0)
            for language, hint in kind.hints:
                if language == code:
                    self._add(fold(hint.lower()), kind.id, _HINT)

    def _add(self, trigger: str, kind: str, strength: float) -> None:
        first, *rest = trigger.split()
        words = 1 + len(rest) - rest.count(GAP)
        self._first.setdefault(first, []).append((tuple(rest), (kind, strength * (1 + words) / 2)))
        self._longest = max(self._longest, len(first))

    def hits(self, tokens: list[Token]) -> Hits:
        """The triggers among the tokens of a sentence, by where they begin."""
        found: Hits = {}
        known = self._cache
        for at, token in enumerate(tokens):
            if not token.word:
                continue
            begun = known[token.folded] if token.folded in known else self._beginning(token.folded)
            if begun is None:
                continue
            after = tokens[at + 1].folded if at + 1 < len(tokens) else ""
            for rest, (kind, strength) in begun.after(after):
                if not rest or _goes_on(tokens, at + 1, rest):
                    here = found.setdefault(at, {})
                    here[kind] = max(here.get(kind, 0.0), strength)
        return found

    def _beginning(self, word: str) -> Begun[_Told] | None:
        """The triggers whose first word this word is or begins like, None where there are none."""
        begun: Begun[_Told] = Begun()
        for first in (word, *(word[:length] + "*" for length in range(2, min(len(word), self._longest) + 1))):
            for rest, told in self._first.get(first, ()):
                begun.add(rest, told, loose=not rest or rest[0] == GAP)
        found = self._cache[word] = begun if begun.open or begun.second else None
        return found


def _goes_on(tokens: list[Token], at: int, rest: tuple[str, ...]) -> bool:
    """Whether a trigger goes on so from a position; a date and its preposition are no part of one."""
    if GAP in rest:
        gap = rest.index(GAP)
        return _goes_on(tokens, at, rest[:gap]) and _goes_on_behind(tokens, at + gap, rest[gap + 1 :])
    if not follow(tokens, at, rest):
        return False
    end = at + len(rest)
    return not (end < len(tokens) and tokens[end].mention is not None and tokens[end - 1].has("date_preposition"))


def _goes_on_behind(tokens: list[Token], begin: int, rest: tuple[str, ...]) -> bool:
    """Whether a trigger goes on after up to so many other words of the same piece."""
    for start in range(begin, min(begin + _REACH + 1, len(tokens))):
        if tokens[start - 1].has("mark"):
            return False
        if _goes_on(tokens, start, rest):
            return True
    return False


def trigger_pattern(trigger: str) -> str:
    """The pattern of a trigger in a running text."""
    words = (re.escape(word.rstrip("*")) + ("" if word.endswith("*") else r"\b") for word in trigger.split())
    gap = rf"\S*\s+(?:\S+\s+){{0,{_REACH}}}?"
    return r"\S*\s+".join(words).replace(rf"\S*\s+{GAP}\b\S*\s+", gap)


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
            for kind, strength in hits[index].items():
                scores[kind] = scores.get(kind, 0.0) + weight * strength
    return scores


def best(scores: Mapping[str, float], table: Triggers) -> str:
    """The kind of the highest score, the first in the order of kinds where several have it; "" where none has any."""
    return max(scores, key=lambda kind: (scores[kind], -table.order[kind]), default="")
