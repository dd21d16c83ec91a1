"""Context: what earlier sentences leave for a pronoun or "the city" to stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_builder.extract import roles
from timeline_builder.extract.attribution import words
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.kinds import Hits
from timeline_builder.extract.names import Name
from timeline_builder.extract.tokens import Token
from timeline_builder.extract.verbs import Range

_ENDS_NOUN = ("determiner", "preposition", "finite", "mark", "number", "and", "date")


@dataclass(frozen=True, slots=True)
class Context:
    """What was named last: a person, who spoke, a place, the subject and the thing that happened; each may be empty."""

    person: str = ""
    speaker: str = ""
    place: str = ""
    subject: str = ""
    thing: str = ""


def after(
    context: Context,
    text: str,
    tokens: list[Token],
    every: Sequence[Clause],
    names: Sequence[Name],
    triggers: Hits,
    speaker: str,
) -> Context:
    """The context after a sentence."""
    where = set(roles.places(tokens, names))
    persons = [name for name in names if _is_person(name) and name.place not in where - {""}]
    places = [name for name in names if name.place and not name.title and name.form != "people"]
    main = next((clause for clause in every if clause.opener == "" and clause.subject), None)
    subject = main.subject if main else None
    spoken = next((name for name in persons if speaker and _called(text, tokens, name) in speaker), None)
    acting = next((name for name in persons if subject and subject[0] <= name.start < subject[1]), None)
    person = spoken or acting or (persons[0] if persons else None)
    return Context(
        person=_called(text, tokens, person) if person else context.person,
        speaker=speaker or context.speaker,
        place=words(text, tokens, (places[-1].start, places[-1].end)) if places else context.place,
        subject=_bare(text, tokens, subject) if subject else "",
        thing=_thing(text, tokens, every, triggers),
    )


def _called(text: str, tokens: list[Token], name: Name) -> str:
    """A person's name for readers: of one that the project knows, `actor` is an id, and the text has the name."""
    return words(text, tokens, (name.start, name.end)) if name.known else name.actor


def _is_person(name: Name) -> bool:
    if name.part == "person":
        return True
    return name.part == "name" and name.end - name.start >= 2 and not name.title


def _bare(text: str, tokens: list[Token], span: Range) -> str:
    start, end = span
    while start < end and tokens[start].has("mark", "and", "adverb"):
        start += 1
    if start < end and tokens[start].has("thing_pronoun", "person_pronoun") and end - start == 1:
        return ""
    if any(not token.classes.isdisjoint(("date", "number", "dozens")) for token in tokens[start:end]):
        return ""  # "more than 300 people": no later "it" stands for them
    return words(text, tokens, (start, end))


def _thing(text: str, tokens: list[Token], every: Sequence[Clause], triggers: Hits) -> str:
    """The last noun phrase of the last main clause whose noun is a happening ("a ceasefire")."""
    for clause in reversed(every):
        if clause.opener != "" or clause.verb is None:
            continue
        for at in sorted(triggers, reverse=True):
            if at <= clause.verb or not clause.holds(at, extra=False) or tokens[at].has("finite", "participle"):
                continue
            start = at
            while start > clause.verb + 1 and not tokens[start - 1].has(
                "determiner", "preposition", "finite", "mark", "number", "and", "date"
            ):
                start -= 1
            return words(text, tokens, (start, at + 1))
    return ""
