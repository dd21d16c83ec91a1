"""Patients: whom a clause does something to where a pronoun names them ("a court cleared him", "refused her appeal").

As with subjects, a pronoun is filled only where one person alone can be meant.
"""

from __future__ import annotations

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.participants.context import Person, persons
from timeline_builder.extract.participants.pronouns import leads, person_meant, prevails
from timeline_builder.extract.participants.scene import Scene

_PRONOUNS = frozenset(("his", "her", "him"))
_OWNED = 3  # words of "his three-year prison sentence"


def person_acted_on(scene: Scene, clause: Clause) -> Person | None:
    """The person that the pronoun behind the verb of a clause stands for, if only one can be meant."""
    tokens = scene.tokens
    at = None if tokens.classes.isdisjoint(_PRONOUNS) else _pronoun(scene, clause)
    if at is None:
        return None
    for other in scene.clauses:
        lead = scene.pronouns.get(other)
        if lead is not None and lead < at and other is not clause and "person_pronoun" in tokens[lead].classes:
            meant = person_meant(scene, lead, other)  # "he could hardly stand when Djokovic beat him"
            return meant if meant and meant.called else None
    found, acting = _candidates(scene, clause, at)
    latest = [person for person in found if person.at == max(other.at for other in found)]
    if len(latest) != 1 or not (latest[0].sure and latest[0].called):
        return None
    person = latest[0]
    here = person.at == scene.before.at
    if here and person.start > at:
        return None
    last = person.at == scene.before.at - 1
    if (last and person.subject) or ((here or last) and len(found) == 1):
        return person  # whom the sentence before is about, or nobody else
    if here and _subject_before(scene, person, clause):
        return person
    often = scene.before.often
    if last and all(often.get(person.called, 0) >= often.get(other.called, 0) for other in found):
        return person  # the only one of the sentence before, and no other is told of more
    return person if (person.subject or len(found) == 1) and prevails(scene.before, person, acting) else None


def _subject_before(scene: Scene, person: Person, clause: Clause) -> bool:
    """Whether an earlier main clause of the sentence is about a person: "Lee was jailed, but a court freed him"."""
    before = (o for o in scene.clauses if o.opener == "" and o is not clause and o.group[1] <= clause.core[0][0])
    return any(other.in_subject(person.start) for other in before)


def _candidates(scene: Scene, clause: Clause, at: int) -> tuple[list[Person], set[str]]:
    """The persons whom a pronoun at a position may stand for, and who acts themselves and so is not meant."""
    here = persons(scene.text, scene.tokens, scene.clauses, scene.names, scene.before)
    subject = clause.subject or (at, at)
    acting = {person.called for person in here if subject[0] <= person.start < subject[1]}
    acting |= {leads(scene, clause)} - {""}
    again = {person.called for person in here}
    known = [*(person for person in scene.before.people if person.called not in again), *here]
    gender = "masculine" if scene.tokens[at].has("him", "his") else "feminine"
    return [one for one in known if one.called not in acting and one.gender in (gender, "")], acting


def _pronoun(scene: Scene, clause: Clause) -> int | None:
    """Where a pronoun behind the verb stands that is its object, or that owns what is done ("his detention")."""
    tokens, start = scene.tokens, clause.group[1]
    if clause.verb is None:
        return None
    for at in range(start, min(clause.core[-1][1], len(tokens))):
        if tokens[at].classes.isdisjoint(_PRONOUNS):
            continue
        after = tokens[at + 1 : at + 1 + _OWNED]
        if tokens[at].has("his", "her") and any("undergone" in token.classes for token in after):
            named = clause.subject is not None and _named(scene, clause.subject)
            return None if named else at  # of "Pistorius completed his sentence" it is his own
        owns = (
            "her" in tokens[at].classes and after and after[0].word and not after[0].has("preposition", "adverb", "and")
        )
        if at == start and tokens[at].has("him", "her") and not owns:
            return at
    return None


def _named(scene: Scene, subject: Range) -> bool:
    """Whether a subject names somebody who may be a person."""
    return any(name.part in ("person", "name") and subject[0] <= name.start < subject[1] for name in scene.names)
