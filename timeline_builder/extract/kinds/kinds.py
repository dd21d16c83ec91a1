"""Kinds: which kind of event a clause tells of, by the trigger words of each kind and where they stand."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.words.entries import Known
from timeline_builder.extract.words.language import fold
from timeline_builder.extract.words.tokens import Token, follow, some
from timeline_builder.model import Kind

Hits = dict[int, Mapping[str, float]]  # position -> kind -> strength, of each trigger in a sentence: one for each word

STATEMENT = "statement"
FALLBACK = "political"
GAP = "…"  # in a trigger: up to so many other words ("released … hostages")
OR = "|"  # in a trigger: one of these words ("released|freed … hostages")
_REACH = 6
TRIGGER = 1.0  # how strongly one speaks for its kind
_HINT = 0.5
_LONG_HINT = 0.7  # of more words: less than a trigger, wherever that stands


@dataclass(frozen=True, slots=True)
class _Trigger:
    """A trigger behind its first word.

    told     its kind -> how strongly it speaks for it
    second   the word next to it, "" where there is none
    third    how the word after that begins, "" where there is none before a gap
    rest     the words that go on from there, before any gap
    behind   behind each gap the first word, which is all that it may be, as written ("town|city"), and the others
    """

    told: Mapping[str, float]
    second: str
    third: str
    rest: tuple[str, ...]
    behind: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """What a word is in triggers.

    begins    whether it is one or begins one
    alone     kind -> strength, of the triggers that it is by itself
    begun     second word -> the phrases that begin with the two
    follows   the second words that it may be
    gapped    first word behind the gap that follows it -> the triggers that go on so
    seeks     the first words behind a gap that its triggers go on with
    resumes   those that it may be
    """

    begins: bool
    alone: Mapping[str, float]
    begun: dict[str, list[_Trigger]]
    follows: frozenset[str]
    gapped: dict[str, list[_Trigger]]
    seeks: frozenset[str]
    resumes: frozenset[str]


_NOTHING = _Word(False, {}, {}, frozenset(), {}, frozenset(), frozenset())


class Triggers:
    """The trigger words of all kinds in one language, or other phrases that tell sorts of things apart."""

    def __init__(self, phrases: Mapping[str, Iterable[tuple[str, float]]]) -> None:
        """phrases: the kinds in their order -> the triggers of each, as they are written, with their strength."""
        self.order = {name: at for at, name in enumerate(phrases)}
        self._first: dict[str, list[_Trigger]] = {}
        self._second: set[str] = set()
        self._behind_gap: dict[str, set[str]] = {}
        self._longest = 0
        self._known = Known(self._word)
        for kind, written in phrases.items():
            for trigger, strength in written:
                self._add(fold(trigger.lower()), kind, strength)

    def _add(self, trigger: str, kind: str, strength: float) -> None:
        words = trigger.split()
        told = strength * (1 + len(words) - words.count(GAP)) / 2
        if strength == _HINT:
            told = min(told, _LONG_HINT)
        begins, *behind = (part.split() for part in " ".join(words).split(GAP))
        for part in filter(None, behind):  # "killed …" is "killed"
            for word in part[0].split(OR):
                self._behind_gap.setdefault(word, set()).add(part[0])
                self._longest = max(self._longest, len(word))
        choices = [word.split(OR) for word in begins]
        for part in filter(None, behind):
            choices += [[part[0]], *(word.split(OR) for word in part[1:])]
        sizes = [len(begins), *(len(part) for part in behind if part)]
        for chosen in itertools.product(*choices):
            rest = iter(chosen)
            (first, *near), *others = (tuple(itertools.islice(rest, size)) for size in sizes)
            second, gaps = next(iter(near), ""), tuple((part[0], part[1:]) for part in others)
            third = near[1].removesuffix("*") if len(near) > 1 else ""
            self._first.setdefault(first, []).append(_Trigger({kind: told}, second, third, tuple(near[1:]), gaps))
            self._second.update(near[:1])
            self._longest = max(self._longest, len(first), len(second))

    def hits(self, tokens: Sequence[Token]) -> Hits:
        """The triggers among the tokens of a sentence, each at its verb, and where it has none at its first word."""
        found: Hits = {}
        known = self._known
        words = {at: word for at, token in enumerate(tokens) if (word := known[token.folded]) is not _NOTHING}
        resumed = _resumed(words)
        for at, word in words.items():
            if not word.begins or not tokens[at].word:
                continue
            if word.alone:
                _note(found, at, word.alone)
            if word.begun and at + 1 in words:
                for second in words[at + 1].follows:
                    if second in word.begun:
                        _note_those(found, tokens, at, at + 2, word.begun[second], resumed)
            if word.gapped and not word.seeks.isdisjoint(resumed):
                for part in word.gapped:
                    if part in resumed:
                        _note_those(found, tokens, at, at + 1, word.gapped[part], resumed)
        return found

    def _word(self, word: str) -> _Word:
        """What a word is in the triggers, each of whose words it may be or begin like."""
        alone: Hits = {}
        begun: dict[str, list[_Trigger]] = {}
        gapped: dict[str, list[_Trigger]] = {}
        seeks: set[str] = set()
        forms = (word, *(word[:length] + "*" for length in range(1, min(len(word), self._longest) + 1)))
        for form in forms:
            for trigger in self._first.get(form, ()):
                seeks.update(part for part, _ in trigger.behind)
                if trigger.second:
                    begun.setdefault(trigger.second, []).append(trigger)
                elif trigger.behind:
                    gapped.setdefault(trigger.behind[0][0], []).append(trigger)
                else:
                    _note(alone, 0, trigger.told)
        follows = self._second.intersection(forms)
        resumes = frozenset(part for form in forms for part in self._behind_gap.get(form, ()))
        begins = bool(alone or begun or gapped)
        if not (begins or follows or resumes):
            return _NOTHING
        return _Word(begins, alone.get(0, {}), begun, frozenset(follows), gapped, frozenset(seeks), resumes)


def _resumed(words: Mapping[int, _Word]) -> dict[str, list[int]]:
    """Where each first word behind a gap stands that one of the words seeks."""
    sought = _NOTHING.seeks.union(*[word.seeks for word in words.values() if word.seeks])
    found: dict[str, list[int]] = {}
    for at, word in words.items() if sought else ():
        if word.resumes and not sought.isdisjoint(word.resumes):
            for part in sought & word.resumes:
                found.setdefault(part, []).append(at)
    return found


def _note_those(
    found: Hits,
    tokens: Sequence[Token],
    at: int,
    behind: int,
    triggers: Iterable[_Trigger],
    resumed: Mapping[str, Sequence[int]],
) -> None:
    """Add those of the triggers that begin with the word at a position, alike up to the one before `behind`."""
    passive = at > 1 and "passive" in tokens[at - 1].classes
    after = tokens[behind].folded if behind < len(tokens) else ""
    for trigger in triggers:
        if trigger.third and not after.startswith(trigger.third):
            continue
        end = _goes_on(tokens, behind, trigger.rest, trigger.behind, resumed)
        if end or (passive and _passive(tokens, at, trigger, resumed)):
            _note(found, _verb(tokens, at, end), trigger.told)


def _note(found: Hits, at: int, told: Mapping[str, float]) -> None:
    """Add what a trigger tells to what others of its word do; of several of a kind the strongest counts."""
    if at not in found:
        found[at] = told
        return
    here = dict(found[at])
    for kind, strength in told.items():
        here[kind] = max(here.get(kind, 0.0), strength)
    found[at] = here


def _verb(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the verb of a trigger with more than one word stands, its first word where it has none."""
    if end <= start + 1 or "finite" in tokens[start].classes:
        return start
    for at in range(end - 1, start, -1):
        if "finite" in tokens[at].classes:
            return at
    return start


def _goes_on(
    tokens: Sequence[Token],
    at: int,
    rest: Sequence[str],
    behind: Sequence[tuple[str, tuple[str, ...]]],
    resumed: Mapping[str, Sequence[int]],
) -> int:
    """Where a trigger ends that goes on from a position with some words, and with parts behind gaps of up to so many
    other words of the same piece, 0 where it does not; a date and its preposition are no part of one.

    resumed   where each first word behind a gap stands
    """
    if (behind and behind[0][0] not in resumed) or (rest and not follow(tokens, at, rest)):
        return 0
    end = at + len(rest)
    if end < len(tokens) and tokens[end].mention is not None and "date_preposition" in tokens[end - 1].classes:
        return 0
    if not behind:
        return end
    first, others = behind[0]
    for start in resumed[first]:
        if end <= start <= end + _REACH and not some(tokens, end - 1, start, "mark"):
            stop = _goes_on(tokens, start + 1, others, behind[1:], resumed)
            if stop:
                return stop
    return 0


def _passive(tokens: Sequence[Token], at: int, trigger: _Trigger, resumed: Mapping[str, Sequence[int]]) -> bool:
    """Whether a verb behind an auxiliary and its object are told in the passive: "hostages were released" for
    "released … hostages".
    """
    if trigger.second or len(trigger.behind) != 1:
        return False
    first, others = trigger.behind[0]
    for start in resumed.get(first, ()):
        near = start < at <= start + _REACH + 1 and not some(tokens, start, at, "mark")
        if near and follow(tokens, start + 1, others):
            return True
    return False


def trigger_pattern(trigger: str) -> str:
    """The pattern of a trigger in a running text."""
    pattern = between = ""
    for part in trigger.split():
        if part == GAP:
            between = rf"\S*\s+(?:\S+\s+){{0,{_REACH}}}?"
            continue
        words = (re.escape(word.rstrip("*")) + ("" if word.endswith("*") else r"\b") for word in part.split(OR))
        pattern += f"{between}(?:{'|'.join(words)})"
        between = r"\S*\s+"
    return pattern


_CACHE: dict[str, tuple[Mapping[str, Kind], Triggers]] = {}


def triggers(kinds: Mapping[str, Kind], code: str) -> Triggers:
    """The triggers of these kinds, or of the default ones where there are none; made once for the same kinds."""
    kinds = kinds or default_kinds()
    cached = _CACHE.get(code)
    if cached is None or cached[0] is not kinds:
        cached = _CACHE[code] = (kinds, Triggers({kind.id: _written(kind, code) for kind in kinds.values()}))
    return cached[1]


def _written(kind: Kind, code: str) -> list[tuple[str, float]]:
    """The triggers of a kind in a language, and its hints, which count for less."""
    listed = ((kind.triggers, TRIGGER), (kind.hints, _HINT))
    return [(words, strength) for group, strength in listed for language, words in group if language == code]


def score(hits: Hits, weights: Mapping[int, float]) -> dict[str, float]:
    """Kind -> how strongly the triggers at these positions speak for it, each by its weight."""
    scores: dict[str, float] = {}
    for index, weight in weights.items():
        if index in hits:
            for kind, strength in hits[index].items():
                scores[kind] = scores.get(kind, 0.0) + weight * strength
    return scores


def deed(hits: Hits, verb: int, *, weak: bool) -> bool:
    """Whether a verb of saying and the words behind it are the trigger of a deed: "announced her resignation", and with
    a verb that only ever says something a stronger one than that of a statement: "the Security Council demanded".

    weak   whether the verb is one that may as well do something
    """
    told = hits.get(verb, {})
    least = 1.0 if weak else max(1.0, told.get(STATEMENT, 0.0))
    return any(kind != STATEMENT and strength > least for kind, strength in told.items())


def best(scores: Mapping[str, float], table: Triggers) -> str:
    """The kind of the highest score, the first in the order of kinds where several have it; "" where none has any."""
    return max(filter(scores.__contains__, table.order), key=scores.__getitem__, default="")
