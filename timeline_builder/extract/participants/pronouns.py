"""Pronouns: whom or what the subject of a clause stands for, told only where one candidate alone is possible.

A wrongly filled pronoun is a false statement, an unfilled one only a shorter title. So gender and number must agree, a
speaker is not the "he" of the own words, and where two candidates compete none is taken.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.participants import things
from timeline_builder.extract.participants.context import Context, Person, offices, persons
from timeline_builder.extract.participants.scene import Scene
from timeline_builder.extract.words.language import Lexicon, fold
from timeline_builder.extract.words.tokens import Token, some

_LOOSE = frozenset(("determiner", "adverb", "and"))  # what may stand around the noun of an office
_HEADS = ("person", "state_head")  # who may be meant by an office alone
_OFFICE = ("person", "human", "state_head")  # one of them is in every such phrase
_TITLE = frozenset(("person", "human", "preposition", "other_office"))
_BARE_OFFICE = 4  # words of "the head of state", "the deputy prime minister"


def stands_for(scene: Scene, clause: Clause) -> str:
    """What a clause's subject stands for where it is a pronoun; "" where it is none, or what it means is not sure."""
    at = scene.pronouns.get(clause)
    if at is None:
        return ""
    token = scene.tokens[at]
    if "first_person" in token.classes:
        return scene.source or scene.before.speaker
    if "person_pronoun" in token.classes:
        either = "thing_pronoun" in token.classes
        person = person_meant(scene, at, clause)
        if either and person is not None and not clause.verb_is(scene.tokens, "say", "say_weak"):
            return ""  # where nouns have a gender, only who speaks is surely a person
        if person is not None or not either:
            return person.called if person else ""
    return things.meant(scene, at, clause).text


def leads(scene: Scene, clause: Clause) -> str:
    """Who a clause is about where its subject names nobody: whom its pronoun or a bare office stands for."""
    found = stands_for(scene, clause)
    if found or clause.subject is None or scene.tokens.classes.isdisjoint(_HEADS):
        return found
    if clause in scene.pronouns or not some(scene.tokens, *clause.subject, *_HEADS):
        return ""
    meant = None if attribution.names_of(clause.subject, scene.names) else office_meant(scene, clause.subject)
    return meant.called if meant else ""


def person_meant(scene: Scene, at: int, clause: Clause) -> Person | None:
    """The person that the pronoun at a position stands for, if only one can be meant.

    Where pronouns of persons stand for things as well ("мост … он был взорван"), only a verb of persons makes it sure.
    """
    if scene.words.language.things_too and not clause.verb_is(scene.tokens, "say", "say_weak", "human_verb"):
        return None
    tokens, before = scene.tokens, scene.before
    here = persons(scene.text, tokens, scene.clauses, scene.names, before)
    agreeing = [person for person in here if _agrees(tokens[at], person)]
    spoken = _spoken(scene, at)
    if spoken:
        agreeing = [person for person in agreeing if not _is_called(person, scene.source)]
    earlier = [person for person in agreeing if person.start < at]
    if earlier:
        return _only(earlier, among_subjects=not spoken)
    later = [person for person in agreeing if person.subject]
    if later and clause.opener == "when" and not spoken:
        return _only(later, among_subjects=True)  # "after he was freed, Navalny said …"
    if _rival_named(scene, here, at) or _speaker_unknown(scene, at, clause):
        return None
    absent = {person.called for person in here}  # a pronoun does not stand for a name that follows it
    return _from_before(tokens[at], before, absent, strict=spoken)


def _rival_named(scene: Scene, here: Sequence[Person], at: int) -> bool:
    """Whether a name of several words stands before a pronoun in its sentence that may as well be a person's."""
    known = {person.start for person in here}
    return any(
        name.end <= at and name.end - name.start > 1 and name.part in ("name", "person") and not name.where
        for name in scene.names
        if name.start not in known
    )


def _speaker_unknown(scene: Scene, at: int, clause: Clause) -> bool:
    """Whether a pronoun stands in what a person says whose name is not known: "the minister said she would go"."""
    said = clause.parent if clause.opener == "that" else None
    if said is None or said.subject is None or said.subject[0] > at or clause.passive(scene.tokens):
        return False
    return some(scene.tokens, *said.subject, "person", "human")


def speaker_meant(scene: Scene, at: int) -> Person | None:
    """The person who spoke last, where the pronoun of a verb of saying agrees with them; None where another person is
    what a clause before the pronoun, or a sentence behind their words, is about.
    """
    before = scene.before
    here = persons(scene.text, scene.tokens, scene.clauses, scene.names, before)
    for person in before.people:
        if _is_called(person, before.speaker) and _agrees(scene.tokens[at], person):
            others = [other for other in before.people if other.at > person.at]
            others += [other for other in here if other.start < at]
            rivals = (o for o in others if o.subject and o.called != person.called and _agrees(scene.tokens[at], o))
            return person if next(rivals, None) is None else None
    return None


def office_meant(scene: Scene, span: Range) -> Person | None:
    """The person whom "the minister" stands for: the only one who was named with that office."""
    points = ("definite",) if scene.words.language.articles else _OFFICE
    if not scene.before.people or not some(scene.tokens, *span, *points):
        return None
    tokens = scene.tokens[slice(*span)]
    parts = [token for token in tokens if token.word and token.classes.isdisjoint(_LOOSE)]
    if not parts or len(parts) > _BARE_OFFICE:
        return None
    last = parts[-1] if scene.words.language.verb_last else parts[0]  # "Prezidentlərin görüşü" is no president
    if "state_head" in parts[0].classes and "state_head" in last.classes:
        heads = [one for one in scene.before.people if any(_heads_state(scene.words, title) for title in one.titles)]
        return heads[0] if len(heads) == 1 else None  # "the head of state" after "President Ilham Aliyev"
    if any(token.classes.isdisjoint(_TITLE) for token in parts):
        return None
    held = offices(scene.tokens, span)
    found = [person for person in scene.before.people if held and _holds(scene, held, person)]
    since = scene.before.told[found[0].at + 1 :] if len(found) == 1 else ()
    rival = any(told.speaks_of(parts[-1]) for told in since)
    return found[0] if len(found) == 1 and not rival else None


def _heads_state(words: Lexicon, title: str) -> bool:
    return "state_head" in words.classes(fold(title))


def _holds(scene: Scene, held: set[str], person: Person) -> bool:
    if scene.words.inflected:
        return all(any(scene.words.akin(one, title) for title in person.titles) for one in held)
    return held <= person.titles


def _from_before(pronoun: Token, before: Context, absent: set[str], *, strict: bool) -> Person | None:
    """The person of the sentences before: the only one who agrees, or the one they are about."""
    every = [person for person in before.people if _agrees(pronoun, person) and person.called not in absent]
    latest = [person for person in every if person.at == max(other.at for other in every)]
    if len(every) == 1:
        sure = every[0].gender and pronoun.has("masculine", "feminine")
        known = sure or every[0].subject or before.often.get(every[0].called, 0) > 1
        near = every[0].at == before.at - 1 or prevails(before, every[0], set())
        return every[0] if every[0].sure and known and near else None
    if strict or not latest:
        return None
    about = [person for person in latest if person.subject] or _done_to(before, latest)
    if len(about) != 1 or not about[0].sure:
        return None
    others = any(one.subject for one in every if one is not about[0])
    if _is_called(about[0], before.speaker) and others and not prevails(before, about[0], set()):
        return None  # "Mladic was convicted. Biden welcomed the verdict. He was captured in 2011."
    surer = not about[0].gender and any(one.gender and one.sure for one in every)
    if surer and not prevails(before, about[0], set()):
        return None  # "World Athletics ratified it. In April he had planned …"
    rest = [before.often.get(person.called, 0) for person in every if person is not about[0]]
    return about[0] if len(latest) == 1 or before.often.get(about[0].called, 0) > max(rest) else None


def _done_to(before: Context, latest: Sequence[Person]) -> list[Person]:
    """The only person named in the sentence before, where that is about nobody, if they prevail in the text."""
    named = [person for person in latest if person.called and person.at == before.at - 1]
    return named if len(named) == 1 and prevails(before, named[0], {""}) else []


def prevails(before: Context, person: Person, apart: set[str]) -> bool:
    """Whether a person was named more often so far than any other one, those apart who cannot be meant."""
    others = (count for called, count in before.often.items() if called not in apart | {person.called})
    return before.often.get(person.called, 0) > max(others, default=0)


def _only(found: Sequence[Person], *, among_subjects: bool) -> Person | None:
    """The only person, if a clause is about them: "the driver hit Smith before he fled" does not say who fled."""
    if len(found) != 1 or not found[0].sure or (among_subjects and not found[0].subject):
        return None
    return found[0]


def _agrees(pronoun: Token, person: Person) -> bool:
    if not person.gender or not pronoun.has("masculine", "feminine"):
        return True
    return pronoun.has(person.gender)


def _is_called(person: Person, source: str) -> bool:
    return bool(source and person.called) and person.called.split()[-1] in source


def _spoken(scene: Scene, at: int) -> bool:
    """Whether a position stands in words that a speaker who is named elsewhere is quoted with."""
    quoted = any(c.opener == "quote" and c.core[0][0] <= at < c.core[-1][1] for c in scene.clauses)
    said_after = any(
        clause.opener == "" and clause.verb is not None and clause.verb > at and not clause.holds(at)
        for clause in scene.saying
    )
    return quoted or said_after
