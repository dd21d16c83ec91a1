"""Possessives: whose deed or fate it is that a clause tells of what is theirs: "its troops", "his trial"."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.antecedents import likely_owner
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import Token, Tokens

_BEFORE = ("number", "numeral", "dozens", "of", "and", "adverb", "about", "at_least", "more_than")
_OWNS = {
    "his": frozenset(("person_pronoun", "masculine")),
    "her": frozenset(("person_pronoun", "feminine")),
    "its": frozenset(("thing_pronoun", "singular")),
    "their": frozenset(("thing_pronoun", "plural")),
}  # possessives, with the classes of the pronouns that they are of
_FORCES = frozenset(("troops", "own_force", "armed"))
_RULED = frozenset(("office", "acting_body"))
_APPOSED = 2  # tokens between a comma and a name: ", a former | Omar Sy"


def with_owner(
    reading: Reading, clause: Clause, source: str, actors: tuple[str, ...], *, open_names: bool
) -> tuple[str, tuple[str, ...]]:
    """Who owns what a clause is about, "" where nobody is likely, and the other actors: "its | troops" act for it, "his
    | party" acts by itself.

    source   who tells it
    """
    tokens = reading.tokens
    found = _owned(tokens, clause, reading.names)
    if found is None or _done_by_others(tokens, clause):
        return "", actors
    at, head = found
    noun, pronoun = tokens[head], copy(tokens[at])
    pronoun.classes = next(stands for owns, stands in _OWNS.items() if owns in tokens[at].classes)
    personal = "person_pronoun" in pronoun.classes
    named = [actor for actor in actors if actor.split()[-1] == noun.lower]
    if (personal and source) or (named and (noun.classes.isdisjoint(_FORCES) or (personal and noun.has(*_RULED)))):
        return "", actors
    owner = likely_owner(reading, clause, at, pronoun, open_names=open_names)
    return owner, tuple(actor for actor in actors if not owner or actor not in named)


def _owned(tokens: Tokens, clause: Clause, names: Sequence[Name]) -> tuple[int, int] | None:
    """Where the possessive and the noun that it owns stand in the subject of a clause, if no person is owned: they act
    by themselves ("its leader, Omar Sy, was freed").
    """
    if clause.subject is None or "possessive" not in tokens.classes or clause.opener in ("relative", "reduced"):
        return None
    start, end = clause.subject
    at = next((at for at in range(start, end) if not tokens[at].has(*_BEFORE)), end)
    if at == end or not tokens[at].has(*_OWNS):
        return None
    behind = next((step for step in range(at + 1, len(tokens)) if _ends_noun(tokens[step])), len(tokens))
    if behind == len(tokens) or behind - 1 <= at or tokens[behind].capital or tokens[behind - 1].has("person", "human"):
        return None
    apposed = tokens[behind].text == "," and any(behind < name.start <= behind + 1 + _APPOSED for name in names)
    return None if apposed else (at, behind - 1)


def _done_by_others(tokens: Tokens, clause: Clause) -> bool:
    """Whether others do it: "his party was dissolved by the court"."""
    return clause.passive(tokens) and any("done_by" in tokens[at].classes for at in clause.positions())


def _ends_noun(token: Token) -> bool:
    """Whether the words of a noun end before a word."""
    return not token.word or token.capital or token.has("finite", "auxiliary", "preposition", "of", "relative", "and")
