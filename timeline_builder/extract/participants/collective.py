"""Collective nouns: whom "the pair", "the two countries", "the airline" or "the group" stand for, told only where that
is sure.

A pair is the two of its sort that were named last, and no third; a class is the only one that was named with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.participants.bearers import Bearer, distinct
from timeline_builder.extract.words.tokens import Token, some

REMEMBERED = 6  # sentences
_PAIR = 2
_OFTEN = 3  # sentences that name who a text is about
_OWNERS = "'’"
_BEHIND = frozenset(("order", "adverb"))  # words that go with the verb behind the phrase
_LOOSE = frozenset(("preposition", "adverb"))  # no words of the phrase


class Before(Protocol):
    """What was told before."""

    @property
    def every(self) -> Sequence[Bearer]:
        """Who was named in the text so far, in order."""

    @property
    def at(self) -> int:
        """The number of the sentence that comes next."""

    def speaks_of(self, noun: Token) -> bool:
        """Whether the last sentence speaks of one that has no name ("a rebel group")."""


def meant(
    tokens: Sequence[Token], span: Range, before: Before, here: Iterable[Bearer] = (), *, articles: bool = True
) -> tuple[str, ...]:
    """Who a noun phrase stands for; nobody where it is no such phrase or more than one reading is left.

    here       who is named before it in its own sentence
    articles   whether the language tells by an article that somebody was named before; where not, only the bare noun
               for an organisation and "both countries" do
    """
    start, end = span
    if articles and not some(tokens, start, end, "definite", "both"):
        return ()
    while end > start and not tokens[end - 1].classes.isdisjoint(_BEHIND):
        end -= 1  # "the airline first spoke"
    words = [token for token in tokens[start:end] if token.word and token.classes.isdisjoint(_LOOSE)]
    if not words or not (words[0].has("definite", "both") if articles else _bare(words)):
        return ()
    head = words[-1]
    if "own_force" in head.classes or any(_parts(token) for token in tokens[start + 1 : end]):
        return ()  # "the army": each side has its own
    two = some(words, 0, len(words), "two", "both")
    if "duo" in head.classes:
        return _two_persons([*before.every, *here], before.at)
    if "states" in head.classes and (two or len(words) == 2):
        return _two_countries([*before.every, *here])
    if two:
        alone = "two" in head.classes and len(words) == _PAIR  # "the two last met"
        persons = alone or head.has("person", "group", "human", "people")
        found = _two_persons([*before.every, *here], before.at) if persons else ()
        return found if _of_one_office([*before.every, *here], found, head) else ()
    staff = head.has("group", "person") and "armed" not in head.classes  # "the workers" are not who employs them
    described = (
        len(words) == 2 or not articles or ("any_body" in head.classes and len(words) == 3 and _describes(words[1]))
    )
    return _of_class([*before.every, *here], before, head) if described and not staff else ()


def _bare(words: Sequence[Token]) -> bool:
    """Whether a phrase is a noun for an organisation alone, or one for countries with "two"."""
    first, last = words[0], words[-1]
    alone = len(words) == 1 and "any_body" in first.classes and "owner" not in first.classes
    both = "both" in first.classes and last.has("states", "person")  # "оба президента"
    return alone or (len(words) == _PAIR and (both or ("two" in first.classes and "states" in last.classes)))


def _parts(token: Token) -> bool:
    """Whether a word makes a phrase one with a name or an owner in it."""
    return token.text in _OWNERS or (token.capital and not _describes(token))


def _describes(word: Token) -> bool:
    """Whether an adjective may tell of any group: "the armed group", "the Iran-backed group", not "the other group"."""
    return "armed" in word.classes or word.lower.endswith(("-backed", "-linked", "-based", "-led"))


def points_back(tokens: Sequence[Token], span: Range) -> bool:
    """Whether a phrase only points at two who were named before ("both leaders")."""
    words = [token for token in tokens[slice(*span)] if token.word]
    return len(words) > 1 and any(word.has("two", "both") for word in words[:2]) and "determiner" in words[0].classes


def only_person(before: Before) -> str:
    """The only person whom the sentence before named, "" where it named none or several."""
    found = {bearer.called for bearer in before.every if bearer.at == before.at - 1 and bearer.sort == "person"}
    return found.pop() if len(found) == 1 else ""


def _two_persons(named: Sequence[Bearer], now: int) -> tuple[str, ...]:
    """The only two persons; or those whom this sentence and the one before name, where those are two. What was named
    earlier must be persons by their names: "Eid al-Fitr" is none.
    """
    every = [bearer for bearer in distinct(b for b in named if b.sort == "person") if bearer.at >= now - REMEMBERED]
    near = [bearer for bearer in every if bearer.at >= now - 1]
    involved = [bearer for bearer in near if not bearer.aside]
    able = (two for two in (every, near, involved) if len(two) == _PAIR)
    found = next((two for two in able if all(bearer.sure or bearer.at >= now - 1 for bearer in two)), [])
    return tuple(bearer.called for bearer in found)


def _of_one_office(named: Sequence[Bearer], pair: Sequence[str], head: Token) -> bool:
    """Whether two persons may be called by a noun: where it is the office of somebody, it is of both ("the two prime
    ministers").
    """
    noun = head.lower.removesuffix("s")
    holders = {bearer.called for bearer in named if bearer.sort == "person" and noun in bearer.nouns}
    return not holders or holders >= set(pair)


def _two_countries(named: Sequence[Bearer]) -> tuple[str, ...]:
    """The only two countries; or the two that more sentences have named than any third."""
    told = Counter(bearer.called for bearer in named if bearer.sort == "country").most_common(3)
    prevail = len(told) == _PAIR or (len(told) > _PAIR and told[1][1] > told[2][1])
    return tuple(sorted(called for called, _ in told[:2])) if prevail else ()


def _prevailing(named: Sequence[Bearer], now: int) -> list[Bearer]:
    """The organisation that more sentences have named than any other, if that was not long ago."""
    told = Counter(bearer.called for bearer in named).most_common(2)
    prevails = bool(told) and told[0][1] >= _OFTEN and (len(told) == 1 or told[0][1] > told[1][1])
    last = next((b for b in reversed(named) if prevails and b.called == told[0][0]), None)
    return [last] if last is not None and last.at >= now - REMEMBERED else []


def _of_class(named: Sequence[Bearer], before: Before, head: Token) -> tuple[str, ...]:
    """The only organisation that was named with a noun ("the airline Voepass", later "the airline"); "the group" is
    also the only organisation of the sentence before.
    """
    armed, now = "armed" in head.classes, before.at
    able = [bearer for bearer in named if bearer.sort == "organisation"]
    if "club" in head.classes:
        told = Counter(bearer.called for bearer in able)
        return tuple(called for called, often in told.most_common(1) if often > 1 or len(told) == 1)
    exact = {b.called for b in able if head.lower in b.nouns}
    trades = "business" in head.classes
    described = exact or {b.called for b in able if (armed and b.armed) or (trades and b.trades)}
    fits = [b for b in distinct(able) if b.at >= now - REMEMBERED and b.called in described]
    if not fits and "any_body" in head.classes and not before.speaks_of(head):
        near = [b for b in named if b.at >= now - 1 and not b.barred and (b.sort == "organisation" or not b.sure)]
        fits = distinct(near) if all(b.sure and not b.joined for b in near) else []
        fits = fits or _prevailing([b for b in able if b.sure and not b.barred], now)
    return (fits[0].called,) if len(fits) == 1 else ()
