"""Kinds: which kind of event a clause tells of, by the trigger words of each kind and where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.words.language import Begun, Entry, fold
from timeline_builder.extract.words.tokens import Token, follow, some
from timeline_builder.model import Kind

Hits = dict[int, dict[str, float]]  # position -> kind -> strength, of each trigger in a sentence: one for each word

STATEMENT = "statement"
FALLBACK = "political"
GAP = "…"  # in a trigger: up to so many other words ("released … hostages")
_REACH = 6
_HINT = 0.5


class _Trigger(NamedTuple):
    """A trigger behind its first word: the kind, the strength, and the words of each part between gaps."""

    kind: str
    strength: float
    parts: tuple[tuple[str, ...], ...]


class _Word(NamedTuple):
    """What a word is in triggers: the phrases that it begins, and the first words behind a gap that it may be."""

    begun: Begun[_Trigger]
    resumes: list[str]


class Triggers:
    """The trigger words of all kinds in one language."""

    def __init__(self, kinds: Mapping[str, Kind], code: str) -> None:
        self.order = {name: at for at, name in enumerate(kinds)}
        self._first: dict[str, list[Entry[_Trigger]]] = {}
        self._behind_gap: set[str] = set()
        self._longest = 0
        self._cache: dict[str, _Word | None] = {}
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
        begins, *behind = (tuple(part.split()) for part in " ".join(rest).split(GAP))
        behind = [part for part in behind if part]  # "killed …" is "killed"
        told = _Trigger(kind, strength * (1 + words) / 2, (begins, *behind))
        self._first.setdefault(first, []).append((tuple(rest), told))
        resumed = [part[0] for part in behind]
        self._behind_gap.update(resumed)
        self._longest = max(self._longest, *map(len, (first, *resumed)))

    def hits(self, tokens: list[Token]) -> Hits:
        """The triggers among the tokens of a sentence, by where they begin."""
        found: Hits = {}
        known = self._cache
        words = [
            (at, word)
            for at, token in enumerate(tokens)
            if (word := known[token.folded] if token.folded in known else self._known(token.folded)) is not None
        ]
        resumed: dict[str, list[int]] = {}
        for at, word in words:
            for part in word.resumes:
                resumed.setdefault(part, []).append(at)
        for at, word in words:
            if not tokens[at].word:
                continue
            after = tokens[at + 1].folded if at + 1 < len(tokens) else ""
            for rest, (kind, strength, parts) in word.begun.after(after):
                if not rest or _goes_on(tokens, at + 1, parts, resumed):
                    here = found.setdefault(at, {})
                    here[kind] = max(here.get(kind, 0.0), strength)
        return found

    def _known(self, word: str) -> _Word | None:
        """What a word is in the triggers, each of whose words it may be or begin like; None where it is in none."""
        begun: Begun[_Trigger] = Begun()
        forms = (word, *(word[:length] + "*" for length in range(2, min(len(word), self._longest) + 1)))
        for form in forms:
            for rest, told in self._first.get(form, ()):
                begun.add(rest, told, loose=not rest or rest[0] == GAP)
        resumes = [form for form in forms if form in self._behind_gap]
        found = self._cache[word] = _Word(begun, resumes) if begun.open or begun.second or resumes else None
        return found


def _goes_on(
    tokens: list[Token], at: int, parts: Sequence[tuple[str, ...]], resumed: Mapping[str, Sequence[int]]
) -> bool:
    """Whether the parts of a trigger stand from a position on, with up to so many words of the same piece between them;
    a date and its preposition are no part of one.

    resumed   where each first word behind a gap stands
    """
    if (len(parts) > 1 and parts[1][0] not in resumed) or not follow(tokens, at, parts[0]):
        return False
    end = at + len(parts[0])
    if end < len(tokens) and tokens[end].mention is not None and tokens[end - 1].has("date_preposition"):
        return False
    return len(parts) == 1 or any(
        end <= start <= end + _REACH
        and not some(tokens, end - 1, start, "mark")
        and _goes_on(tokens, start, parts[1:], resumed)
        for start in resumed[parts[1][0]]
    )


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


def deed(hits: Hits, verb: int) -> bool:
    """Whether a verb of saying and the words behind it are the trigger of a deed: "announced her resignation"."""
    return any(kind != STATEMENT and strength > 1 for kind, strength in hits.get(verb, {}).items())


def best(scores: Mapping[str, float], table: Triggers) -> str:
    """The kind of the highest score, the first in the order of kinds where several have it; "" where none has any."""
    return max(scores, key=lambda kind: (scores[kind], -table.order[kind]), default="")
