"""Context: what earlier sentences leave for a pronoun, "the minister" or "the city" to stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline_builder.extract.attribution.attribution import words
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.given_names import Gender, gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.bearers import Bearer
from timeline_builder.extract.participants.told import Told
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens

SPOTS = frozenset({"area", "town", "state"})  # classes of nouns that stand for a place, bare
WINDOW = 3  # sentences that a person is remembered for
_TITLE = 5  # words of a title before a name
_HUMAN = frozenset(("human", "person"))
_CONTENT = frozenset(("finite", "and"))  # what no title holds


@dataclass(slots=True, eq=False)
class Person:
    """A person named in a sentence.

    called    the name for readers
    gender    where a title or the given name tells it
    titles    the nouns for the person's office in this sentence (lower-case)
    subject   whether a clause is about them
    at        the number of the sentence
    sure      whether the name is a person's, and no other single name that acts
    start     the position of the name among its tokens
    """

    called: str
    gender: Gender
    titles: frozenset[str]
    subject: bool
    at: int
    start: int = 0
    sure: bool = True


class Spot(NamedTuple):
    """A place that was named: as events name it, in the words of the text, and whether it is a country."""

    place: str
    called: str
    country: bool


@dataclass(slots=True, eq=False)
class Context:
    """What was named last; each may be empty.

    people    the persons of the last sentences, in order; one named twice stands where it was named last
    often     person -> number of sentences that name them
    speaker   who spoke
    spoke     the number of the sentence that names who spoke
    told      the sentences, in order
    at        the number of the sentence that comes next
    """

    people: tuple[Person, ...] = ()
    often: Mapping[str, int] = field(default_factory=dict)
    speaker: str = ""
    spoke: int = 0
    told: tuple[Told, ...] = ()
    at: int = 0

    @property
    def last(self) -> Told | None:
        """The last sentence."""
        return self.told[-1] if self.told else None

    @property
    def place(self) -> Spot | None:
        """The only place that the last sentence with a place named; "told reporters in Oslo" tells of none."""
        for told in reversed(self.told):
            if named := _places(told):
                heard = [clause for clause in told.clauses if clause.verb_is(told.tokens, "tell")]
                named = [name for name in named if not any(clause.holds(name.start) for clause in heard)]
                return _only_spot(told, named)
        return None

    @property
    def scene(self) -> Spot | None:
        """The only place that the last sentence says something happened at."""
        return _only_spot(self.told[-1], [name for name in _places(self.told[-1]) if name.where]) if self.told else None

    @property
    def every(self) -> list[Bearer]:
        """Who was named so far, in order."""
        return [bearer for told in self.told for bearer in told.named]

    def speaks_of(self, noun: Token) -> bool:
        """Whether the last sentence speaks of one that has no name ("a rebel group")."""
        return self.last is not None and self.last.speaks_of(noun)

    def spot(self, classes: Set[str]) -> Spot | None:
        """The place that a bare noun of these classes stands for: "the country", "the city", "the area"."""
        if "area" in classes:
            scene = self.scene
            return scene if scene and not scene.country else None
        place = self.place
        return place if place and ("state" if place.country else "town") in classes else None

    def latest(self) -> list[Person]:
        """The persons of the last sentence that named any."""
        at = max((person.at for person in self.people), default=0)
        return [person for person in self.people if person.at == at]


def _places(told: Told) -> list[Name]:
    """The names of a sentence that may be of places."""
    return [name for name in told.names if name.place and not name.title and name.form != "people"]


def _only_spot(told: Told, named: Sequence[Name]) -> Spot | None:
    """The place of these names of a sentence, if they are all of one."""
    places = {words(told.text, told.tokens, (name.start, name.end)): name for name in named}
    if len(places) != 1:
        return None
    called, name = places.popitem()
    return Spot(name.place, called, name.part == "country")


def persons(
    text: str, tokens: Tokens, every: Sequence[Clause], names: Sequence[Name], context: Context
) -> list[Person]:
    """The persons whom a sentence names, each once, with what is known of them from earlier ones."""
    if not names:
        return []
    able = [name for name in names if name.part == "person" or (name.part == "name" and name.actor and not name.title)]
    if not able:
        return []
    where = [name.where for name in names if name.where]
    known = {person.called: person for person in context.people}
    found: dict[str, Person] = {}
    for name in able:
        if name.place in where:
            continue
        subject = any(clause.named(name.start) for clause in every)
        sure = is_person(name)
        if not (sure or subject):
            continue
        called = words(text, tokens, (name.start, name.end)) if name.known else name.actor
        before = known.get(called)
        titles = _titles(tokens, name)
        gender = _gender(tokens, name) or (before.gender if before else "")
        if before is not None and not titles:
            titles = before.titles
        found.setdefault(called, Person(called, gender, titles, subject, context.at, name.start, sure))
    return list(found.values())


def unnamed(tokens: Tokens, every: Sequence[Clause], names: Sequence[Name], at: int) -> list[Person]:
    """The persons whom a sentence speaks of without a name ("police arrested a man"): rivals of those it names."""
    found = []
    human = [] if tokens.classes.isdisjoint(_HUMAN) else _human(tokens)
    titled = _titled(tokens, names) if human else ()
    for step in human:
        token = tokens[step]
        if step not in titled:
            gender: Gender = (
                "masculine" if "masculine" in token.classes else "feminine" if "feminine" in token.classes else ""
            )
            leads = any(clause.in_subject(step) for clause in every)
            found.append(Person("", gender, frozenset(), subject=leads, at=at, sure=False))
    for name in names:
        if name.form == "people" and _is_native(tokens, name):
            found.append(Person("", "", frozenset(), subject=True, at=at, sure=False))
            break
    return found


def _human(tokens: Tokens) -> list[int]:
    """Where the nouns for persons stand."""
    return [
        step
        for step in tokens.where(*_HUMAN)
        if not tokens[step].capital
        and ("human" in tokens[step].classes or (step and "determiner" in tokens[step - 1].classes))
    ]


def _titled(tokens: Tokens, names: Sequence[Name]) -> set[int]:
    """Where the words stand that tell who somebody named is."""
    found: set[int] = set()
    for name in names:
        if is_person(name):
            found.update(range(_title_start(tokens, name), name.start))
            found.update(range(name.end, _described_to(tokens, name.end)))
    return found


def _described_to(tokens: Sequence[Token], end: int) -> int:
    """Where the words behind a name that may tell of it end: "Mr Faye, a 44-year-old former tax inspector | , was"."""
    stop = end + _TITLE
    if tokens[end].text == ",":
        while stop < min(len(tokens), end + 2 * _TITLE) and tokens[stop].word and "finite" not in tokens[stop].classes:
            stop += 1
    return stop


def _is_native(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a people's name stands for one person: "the 20-year-old Spaniard, who won"."""
    after = tokens[name.end]
    alone = not after.word or after.capital or after.has("finite", "preposition", "relative", "and")
    before = tokens[max(0, name.start - _TITLE) : name.start]
    single = any("determiner" in token.classes for token in before) and not tokens[name.end - 1].lower.endswith("s")
    return alone and single


def _title_start(tokens: Sequence[Token], name: Name) -> int:
    """Where the words that may tell of a name before it begin: "a man near the home of | Omar Haddad"."""
    start = name.start
    while start > max(0, name.start - _TITLE):
        before = tokens[start - 1]
        if "preposition" in before.classes and "of" not in before.classes:
            break
        start -= 1
    return start


def is_person(name: Name) -> bool:
    """Whether a name may be a person's."""
    if name.part == "person":
        return True
    return name.part == "name" and name.end - name.start >= 2 and not name.title and bool(name.actor)


def _titles(tokens: Sequence[Token], name: Name) -> frozenset[str]:
    """The nouns of the office before a name ("the minister, Jo Doe") or in apposition ("Joe Biden, the president")."""
    start = name.start
    while start > 0 and name.start - start < _TITLE and tokens[start - 1].word:
        before = tokens[start - 1]
        if not before.classes.isdisjoint(_CONTENT):
            break
        if "preposition" in before.classes and "person" not in before.classes:
            break
        start -= 1
    found = offices(tokens, (start, name.start))
    if name.start > 1 and tokens[name.start - 1].text == ",":
        found |= offices(tokens, _phrase_before(tokens, name.start - 1))
    if tokens[name.end].text == ",":
        found |= offices(tokens, _apposition(tokens, name.end + 1))
    return frozenset(found)


def _phrase_before(tokens: Sequence[Token], comma: int) -> Range:
    """The definite phrase before a comma, without what belongs to its noun: "the coach | of Chile, Jo Doe"."""
    start = comma
    while start > max(0, comma - _TITLE) and tokens[start - 1].word and "determiner" not in tokens[start].classes:
        if tokens[start].text.endswith(POSSESSIVES):
            break  # "On Friday | Chile's coach, Jo Doe"
        start -= 1
    if not (tokens[start].has("definite", "possessive") or tokens[start].text.endswith(POSSESSIVES)):
        return (comma, comma)
    end = next((at for at in range(start, comma) if tokens[at].has("preposition", "finite", "and")), comma)
    return (start, end)


def _apposition(tokens: Sequence[Token], start: int) -> Range:
    """The words behind a name and a comma that may say what a person is."""
    stop = start
    while stop < min(len(tokens), start + _TITLE) and tokens[stop].word and "finite" not in tokens[stop].classes:
        stop += 1
    return (start, stop)


def offices(tokens: Sequence[Token], span: Range) -> set[str]:
    """The nouns of a stretch for what a person is, with what makes another office of it ("prime minister")."""
    found = set()
    for at, token in enumerate(tokens[slice(*span)], span[0]):
        if "person" in token.classes or ("human" in token.classes and "anybody" not in token.classes):
            apart = at > span[0] and "other_office" in tokens[at - 1].classes
            found.add(f"{tokens[at - 1].lower} {token.lower}" if apart else token.lower)
    return found


def _gender(tokens: Tokens, name: Name) -> Gender:
    told = tokens.have("masculine", "feminine")
    around = tokens[max(0, name.start - _TITLE) : name.end] if told else ()
    for token in reversed(around):
        if "masculine" in token.classes:
            return "masculine"
        if "feminine" in token.classes:
            return "feminine"
        if token.start < tokens[name.start].start and (not token.word or token.has("finite", "and", "preposition")):
            break
    called = tokens[name.start].text if name.known or not name.actor else name.actor.split()[0]
    return gender_of(called)
