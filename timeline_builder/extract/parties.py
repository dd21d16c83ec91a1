"""Parties: who says what a clause tells of a date, who acts in it, and where."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline_builder.extract.attribution import attribution, sources
from timeline_builder.extract.attribution.speakers import resolved
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.names.names import names_in
from timeline_builder.extract.participants import (
    antecedents,
    involved,
    peoples,
    possessives,
    pronouns,
    roles,
    unnamed,
    weighing,
)
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.tellings import Telling
from timeline_builder.extract.words.tokens import Tokens, closed, some, tokenize
from timeline_builder.model import Names


class Parties(NamedTuple):
    """Who takes part in what is told.

    source    who says so, "" where nobody is named
    supposed  the actor whom a pronoun only most likely stands for, "" where there is none: no title says it
    """

    source: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    supposed: str = ""


def parties(told: Sequence[Telling], names: Names, *, open_names: bool) -> list[Parties]:
    """Who says so, who acts and where, of each telling: by the rules first, for all of them, then weighed.

    open_names   whether actors and places that `names` does not hold are given by their names
    """
    ruled = [by_rules(telling, names, open_names=open_names) for telling in told]
    return [_weighed(telling, by, open_names=open_names) for telling, by in zip(told, ruled, strict=True)]


def _weighed(telling: Telling, by: Parties, *, open_names: bool) -> Parties:
    """The parties with those actors that their names and places in the sentence speak for."""
    allowed = telling.reading.allowed(open_names=open_names)
    return by._replace(actors=weighing.taking_part(telling, by.actors, by.places, allowed))


def by_rules(telling: Telling, names: Names, *, open_names: bool) -> Parties:
    """Who says what a clause tells, who acts and where, by the rules of grammar alone."""
    reading, clause, spoken = telling.reading, telling.clause, telling.spoken
    heard: Sequence[Range] = ()
    if spoken:
        source = attribution.speaker(reading.tokens, clause)
    else:
        source, heard = sources.told_and_heard(reading, clause)
    attributed = resolved(reading, source) if source else ""
    if source is None and not spoken:
        attributed = reading.later
    lead = pronouns.leads(reading, clause)
    actors, places = involved.who_and_where(reading, clause, telling.at, heard, open_names=open_names, led=bool(lead))
    if spoken and attributed:
        actors = _speaking(reading, source, attributed, names, open_names=open_names)
        actors = tuple(dict.fromkeys((*actors, *_spoken_of(reading, clause, open_names=open_names))))
    elif lead:
        actors = tuple(dict.fromkeys((*_acting(reading, lead, names, open_names=open_names), *actors)))
    supposed = "" if lead or attributed else antecedents.likely(reading, clause, open_names=open_names)
    if not (lead or spoken or supposed):
        supposed, actors = possessives.with_owner(reading, clause, attributed, actors, open_names=open_names)
    if supposed:
        actors = tuple(dict.fromkeys((supposed, *actors)))
    if not spoken and (other := possessives.done_to(reading, clause, actors, open_names=open_names)):
        actors = (*actors, other)
    return Parties(attributed, actors, places, supposed)


def _speaking(
    reading: Reading, source: attribution.Source | None, attributed: str, names: Names, *, open_names: bool
) -> tuple[str, ...]:
    """The actors of a statement: who is named as its speaker."""
    allowed = reading.allowed(open_names=open_names)
    inside = attribution.names_of(source.span, allowed) if source else []
    called = next((name for name in allowed if not name.known and name.actor and name.actor == attributed), None)
    if called is not None:
        return roles.actors(_together(reading.tokens, inside, called)) or (called.actor,)
    held = next((at for at, name in enumerate(inside) if name.part == "person" and not name.known), 0)
    inside = inside[held:] if reading.words.language.dictionary else inside  # "член комитета РАН | Виктор Гроховский"
    peoples = bool(inside) and all(name.form == "people" and not name.known for name in inside)
    named = () if peoples else roles.actors(inside)
    there = source is not None and attributed in {reading.tokens[at].text for at in range(*source.span)}  # no "Кремль"
    nobody = source is not None and (
        some(reading.tokens, *source.span, "no") or (there and _only_where(reading, source.span, inside))
    )
    whose = any(name.part == "person" and name.title for name in inside)  # "пресс-секретарь | Жапарова"
    named = named or (() if peoples or nobody or whose else _acting(reading, attributed, names, open_names=open_names))
    return named or ((attributed,) if open_names and not nobody else ())  # "police", "regional observers"


def _together(tokens: Tokens, inside: Sequence[Name], called: Name) -> list[Name]:
    """The persons of a source who speak together with the one it is called by: "President Jo Doe and | FARC leader Omar
    Sy | said".
    """
    if called not in inside or called.part != "person":
        return []
    persons = [name for name in inside if name.part == "person" and not name.title]
    parted = any(not _joins(tokens, one.end, other.start) for one, other in pairwise(persons))
    return [] if parted else persons


def _joins(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words between two persons join them, with what the second one is: "and | Foreign Minister"."""
    between = tokens[start:end]
    apart = any("preposition" in token.classes and "of" not in token.classes for token in between)
    return bool(between) and between[0].has("and", "mark") and not apart and some(between, 0, len(between), "and")


def _only_where(reading: Reading, span: tuple[int, int], inside: Sequence[Name]) -> bool:
    """Whether the words of a source only say where and when: "в Абхазии в пятницу | отметили"."""
    there = {at for name in inside if name.where for at in range(name.start, name.end)}
    rest = (reading.tokens[at] for at in range(*span) if at not in there)
    return bool(there) and all(token.mention is not None or token.has("date_preposition", "adverb") for token in rest)


def _spoken_of(reading: Reading, clause: Clause, *, open_names: bool) -> tuple[str, ...]:
    """Whom a statement is made against or for: "the jury criticised Southwark Council"."""
    allowed = reading.allowed(open_names=open_names)
    if reading.words.language.verb_last and "meets" in reading.tokens.classes:
        return _called_up(reading.tokens, clause, allowed)
    if not clause.verb_is(reading.tokens, "say_object") or clause.passive(reading.tokens):
        return ()
    allowed = [name for name in allowed if not peoples.only_of(reading.tokens, name, clause)]
    return roles.actors(
        name for span in unnamed.objects(reading.tokens, clause) for name in attribution.names_of(span, allowed)
    )


def _called_up(tokens: Tokens, clause: Clause, allowed: Sequence[Name]) -> tuple[str, ...]:
    """Those whom somebody calls before speaking, in languages whose verb ends its clause: "Dəmirələ zəng edərək"."""
    first = clause.subject[1] if clause.subject is not None else 0
    return roles.actors(
        name
        for at in range(first, clause.group[0])
        if "meets" in tokens[at].classes
        for name in allowed
        if first <= name.start and all(t.capital or t.has("and", "person") for t in tokens[name.end : at])
    )


def _acting(reading: Reading, text: str, names: Names, *, open_names: bool) -> tuple[str, ...]:
    """The actors that the words of a source, or what a pronoun stands for, name."""
    person = next((person for person in reading.before.people if person.called == text), None)
    words = reading.words
    tokens = closed(tokenize(text, 0, len(text), (), words))
    named = [n for n in names_in(tokens, names, words, reading.seen) if n.known or open_names]
    if person is not None and open_names and not any(name.known for name in named):
        return (person.called,)
    plain = unnamed.institution(text, tokens, words) if open_names else ""
    roles.cast(tokens, named)
    return roles.actors(named) or ((plain,) if plain else ())
