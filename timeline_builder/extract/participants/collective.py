"""Collective nouns: whom "the pair", "the two countries" or "the airline" stand for, told only where that is sure.

A pair is the two of its sort that one sentence named last, and no third; a class is the last that was named with it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.names import Name
from timeline_builder.extract.words.tokens import Token

Sort = Literal["person", "country", "organisation"]
REMEMBERED = 6  # sentences
_TWO = ("two", "both")
_DESCRIPTION = 3  # words of "the national airline Voepass"


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who was named, and with what nouns.

    called   the name for readers
    nouns    the nouns of the name and beside it (lower-case)
    armed    whether one of them is of fighters
    at       the number of the sentence
    """

    called: str
    sort: Sort
    nouns: frozenset[str]
    armed: bool
    at: int


def bearers(tokens: Sequence[Token], names: Sequence[Name], places: Collection[str], at: int) -> list[Bearer]:
    """Who is named in a sentence, each once.

    places   the names that say where in it
    """
    found: dict[str, Bearer] = {}
    for name in names:
        sort = _sort(name)
        called = name.actor or name.place
        if sort and called and called not in found and not (sort == "organisation" and name.place in places):
            beside = _beside(tokens, name)
            nouns = frozenset(token.lower for token in beside)
            found[called] = Bearer(called, sort, nouns, any(token.has("armed") for token in beside), at)
    return list(found.values())


class Before(Protocol):
    """What was told before."""

    @property
    def named(self) -> Sequence[Bearer]:
        """Who was named, in order."""

    @property
    def at(self) -> int:
        """The number of the sentence that comes next."""


def meant(tokens: Sequence[Token], span: Range, before: Before) -> tuple[str, ...]:
    """Who a noun phrase stands for; nobody where it is no such phrase or more than one reading is left."""
    start, end = span
    while end > start and tokens[end - 1].has("order", "adverb"):
        end -= 1  # "the airline first spoke"
    words = [token for token in tokens[start:end] if token.word and not token.has("preposition", "adverb")]
    definite = any(token.has("definite") or token.lower == "both" for token in words)
    if not words or not definite or any(token.capital for token in tokens[max(start, 1) : end]):
        return ()
    head = words[-1]
    two = any(token.lower in _TWO for token in words)
    if head.has("duo"):
        return _last_two(before, "person")
    if head.has("states") and (two or len(words) == 2):
        return _last_two(before, "country")
    if two:
        return _last_two(before, "person") if head.has("person", "group", "human") else ()
    staff = head.has("group", "person") and not head.has("armed")  # "the workers" are not who employs them
    return _of_class(before.named, head) if len(words) == 2 and not staff else ()


def only_person(before: Before) -> str:
    """The only person whom the sentence before named, "" where it named none or several."""
    found = {bearer.called for bearer in before.named if bearer.at == before.at - 1 and bearer.sort == "person"}
    return found.pop() if len(found) == 1 else ""


def _last_two(before: Before, sort: Sort) -> tuple[str, ...]:
    """The only two of a sort, or the two that one sentence named last; of persons that is the sentence before."""
    fits = [bearer for bearer in before.named if bearer.sort == sort]
    every = tuple(dict.fromkeys(bearer.called for bearer in fits))
    if len(every) == len(_TWO):
        return every
    for at in sorted({bearer.at for bearer in fits}, reverse=True):
        together = [bearer.called for bearer in fits if bearer.at == at]
        if len(together) >= len(_TWO):
            near = sort != "person" or at == before.at - 1
            return tuple(together) if near and len(together) == len(_TWO) else ()
    return ()


def _of_class(named: Sequence[Bearer], head: Token) -> tuple[str, ...]:
    """The organisation that was named last with a noun: "the airline Voepass", later "the airline"."""
    armed = head.has("armed")
    fits = [
        bearer
        for bearer in named
        if bearer.sort == "organisation" and (head.lower in bearer.nouns or (armed and bearer.armed))
    ]
    last = max((bearer.at for bearer in fits), default=0)
    latest = {bearer.called for bearer in fits if bearer.at == last}
    return (latest.pop(),) if len(latest) == 1 else ()


def _sort(name: Name) -> Sort | None:
    if name.part == "country":
        return "country"
    if name.part == "person" or (name.part == "name" and name.end - name.start > 1 and name.actor and not name.title):
        return "person"
    return "organisation" if name.actor and name.part in ("office", "name") else None


def _beside(tokens: Sequence[Token], name: Name) -> list[Token]:
    """The words of a name, before it and behind it: "the airline Voepass", "the M23 rebels"."""
    start = name.start
    while start > 0 and name.start - start < _DESCRIPTION and tokens[start - 1].word:
        if tokens[start - 1].has("determiner", "and", "preposition"):
            break
        start -= 1
    end = name.end + 1 if name.end < len(tokens) and tokens[name.end].word else name.end
    if name.end < len(tokens) and tokens[name.end].text == ",":
        end = name.end + 1
        while (
            end < len(tokens) and end - name.end <= _DESCRIPTION and tokens[end].word and not tokens[end].has("finite")
        ):
            end += 1
    return list(tokens[start:end])
