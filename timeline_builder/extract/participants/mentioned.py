"""Mentioned: who is told of in a sentence, as what and where in it, for a later pronoun to stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.given_names import Gender, gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import unnamed
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import POSSESSIVES, Tokens, some

Sort = Literal["person", "full", "single", "office", "country", "place", "people", "group", "definite"]
Role = Literal[
    "subject", "subordinate", "reported", "owner of subject", "in subject", "owner", "agent", "object", "behind",
    "elsewhere", "later", "run",
]  # fmt: skip
ACTING = ("group", "office", "acting_body")  # classes of the nouns that act without a name
_TITLE = 5  # words of a title before a name


class Mentioned(NamedTuple):
    """One who is told of in a sentence.

    called   the actor, as events have it
    sort     what it is: a person by the given name, a name of several words or of one, an organisation, a country, a
             place, the adjective of a people, or a noun without a name ("rebels"), with "the" or not
    number   "many" where several are meant, "perhaps" where the name has the form of a plural
    role     where it stands: the subject of a main clause, of one below it, of reported speech, in a subject behind a
             preposition or as its owner; the agent or object of a verb, behind a preposition, or elsewhere
    start    the position of its first token
    known    whether it is one of the project's names
    """

    called: str
    sort: Sort
    gender: Gender
    number: Literal["one", "many", "perhaps", ""]
    role: Role
    start: int
    known: bool


def mentioned(
    text: str, tokens: Tokens, every: Sequence[Clause], names: Sequence[Name], words: Lexicon
) -> Iterator[Mentioned]:
    """Who is told of in a sentence: by name in their order, then the subjects that have no name ("the rebels")."""
    for name in names:
        called = name.acts or name.actor or name.place
        if not called or name.title:
            continue
        sort = _sort(name, called)
        gender = _gender(tokens, name, called) if sort in ("full", "single", "person") else ""
        if gender:
            sort = "person"
        number = _number(tokens, name, words)
        yield Mentioned(called, sort, gender, number, _role(tokens, every, name), name.start, name.known)
    if not tokens.have(*ACTING):
        return
    inside = {at for name in names for at in range(name.start, name.end)}
    for clause in every:
        if clause.subject is None or clause.verb is None or not some(tokens, *clause.subject, *ACTING):
            continue
        if inside.isdisjoint(range(*clause.subject)):
            noun = _without_name(text, tokens, clause, clause.subject[0], words)
            if noun is not None:
                yield noun


def _without_name(text: str, tokens: Tokens, clause: Clause, start: int, words: Lexicon) -> Mentioned | None:
    """The organisation or group that a clause is about without naming it."""
    called = unnamed.institution(text, tokens, words, clause.subject)
    if not called:
        return None
    sort: Sort = "definite" if "definite" in tokens[start].classes else "group"
    number = words.number(called.split()[-1].lower())
    return Mentioned(called, sort, "", number, _subject_of(clause), start, False)


def _sort(name: Name, called: str) -> Sort:
    if name.form == "people":
        return "people"
    if name.part == "name":
        if name.where:
            return "place"
        return "full" if " " in called else "single"
    return "country" if name.part == "place" and name.acts else name.part


def _number(tokens: Tokens, name: Name, words: Lexicon) -> Literal["one", "many", "perhaps", ""]:
    if "group" in tokens[name.end].classes:
        return "many"  # "M23 | rebels"
    number = words.number(tokens[name.end - 1].lower)
    return "perhaps" if number == "many" and name.form != "people" else number


def _gender(tokens: Tokens, name: Name, called: str) -> Gender:
    """The gender that a title before a name or the given name tells."""
    if tokens.have("masculine", "feminine"):
        for token in reversed(tokens[max(0, name.start - _TITLE) : name.start]):
            if token.has("masculine", "feminine"):
                return "masculine" if "masculine" in token.classes else "feminine"
            if not token.word or token.has("finite", "and", "preposition"):
                break
    return gender_of(called.split()[0])


def _role(tokens: Tokens, every: Sequence[Clause], name: Name) -> Role:
    owner = tokens[name.end - 1].text.endswith(POSSESSIVES)
    for clause in every:
        if clause.subject is not None and clause.about(name.start):
            if owner:
                return "owner of subject"
            inside = some(tokens, clause.subject[0], name.start, "preposition", "of")
            return "in subject" if inside else _subject_of(clause)
    if owner:
        return "owner"
    at = name.start - 1
    while at >= 0 and tokens[at].word and (tokens[at].capital or tokens[at].has("determiner", "person", "adverb")):
        at -= 1
    if at >= 0 and tokens[at].has("agent", "preposition", "of"):
        return "agent" if "agent" in tokens[at].classes else "behind"
    verbs = (clause for clause in every if clause.verb is not None and clause.group[1] <= name.start)
    return "object" if any(clause.holds(name.start, extra=False) for clause in verbs) else "elsewhere"


def _subject_of(clause: Clause) -> Role:
    return "subject" if clause.opener == "" else "reported" if clause.opener == "that" else "subordinate"
