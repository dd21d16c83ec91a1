"""Possessives: whose deed or fate it is that a clause tells of what is theirs: "its troops", "his trial"; and whom its
object stands for: "overthrew him".
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.antecedents import likely_at
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import Token, Tokens

_BEFORE = ("number", "numeral", "dozens", "of", "and", "adverb", "about", "at_least", "more_than")
_HE, _SHE = frozenset(("person_pronoun", "masculine")), frozenset(("person_pronoun", "feminine"))
_STANDS = {
    "his": _HE,
    "him": _HE,
    "her": _SHE,
    "its": frozenset(("thing_pronoun", "singular")),
    "their": frozenset(("thing_pronoun", "plural")),
}  # pronouns of other cases, with the classes of those in the case of a subject
_OWNERS = ("his", "her", "its", "their")
_OBJECTS = ("him", "her")
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
    found = _owned(tokens, clause, reading.names) if "possessive" in tokens.classes else None
    if found is None or _done_by_others(tokens, clause):
        return "", actors
    at, head = found
    noun, pronoun = tokens[head], _as_subject(tokens[at])
    personal = "person_pronoun" in pronoun.classes
    named = [actor for actor in actors if actor.split()[-1] == noun.lower]
    if (personal and source) or (named and (noun.classes.isdisjoint(_FORCES) or (personal and noun.has(*_RULED)))):
        return "", actors
    owner = likely_at(reading, clause, at, pronoun, open_names=open_names)
    return owner, tuple(actor for actor in actors if not owner or actor not in named)


def done_to(reading: Reading, clause: Clause, actors: tuple[str, ...], *, open_names: bool) -> str:
    """Whom the pronoun that is the object of a clause most likely stands for, "" where nobody is likely, or the
    sentence before tells of others: "his own minister overthrew | him".
    """
    tokens, at = reading.tokens, clause.group[1]
    if tokens.classes.isdisjoint(_OBJECTS) or at + 1 >= len(tokens) or not (clause.verb and clause.holds(at)):
        return ""
    after = tokens[at + 1]
    owns = "possessive" in tokens[at].classes and after.word and not after.has("preposition", "adverb", "and")
    if owns or not tokens[at].has(*_OBJECTS):
        return ""
    pronoun = _as_subject(tokens[at])
    found = likely_at(reading, clause, at, pronoun, open_names=open_names)
    before = reading.before
    others = (one for one in before.people if one.at == before.at - 1 and one.called != found)
    rivals = any(not one.gender or one.gender in pronoun.classes for one in others)
    return "" if rivals or found in actors else found


def _as_subject(pronoun: Token) -> Token:
    """A pronoun with the classes that it has in the case of a subject."""
    found = copy(pronoun)
    found.classes = next(stands for word, stands in _STANDS.items() if word in pronoun.classes)
    return found


def _owned(tokens: Tokens, clause: Clause, names: Sequence[Name]) -> tuple[int, int] | None:
    """Where the possessive and the noun that it owns stand in the subject of a clause, if no person is owned: they act
    by themselves ("its leader, Omar Sy, was freed").
    """
    if clause.subject is None or clause.opener in ("relative", "reduced"):
        return None
    start, end = clause.subject
    at = next((at for at in range(start, end) if not tokens[at].has(*_BEFORE)), end)
    if at == end or not tokens[at].has(*_OWNERS):
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
