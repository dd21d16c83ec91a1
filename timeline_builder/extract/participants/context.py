"""Context: what earlier sentences leave for a pronoun, "the minister" or "the city" to stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from timeline_builder.extract.attribution.attribution import words
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.kinds import Hits
from timeline_builder.extract.names.given_names import Gender, gender_of
from timeline_builder.extract.names.names import Name
from timeline_builder.extract.participants import roles
from timeline_builder.extract.participants.collective import REMEMBERED, Bearer, bearers
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens, some

WINDOW = 3  # sentences that a person is remembered for
_TITLE = 5  # words of a title before a name
_HUMAN = ("human", "person")
_ENDS_NOUN = ("determiner", "preposition", "finite", "mark", "number", "and", "date")


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its words, how many it speaks of ("" where that cannot be told), and whether it can act."""

    text: str = ""
    number: Literal["one", "many", ""] = ""
    acts: bool = False


@dataclass(frozen=True)
class Told:
    """What a sentence is about, looked for where a pronoun of the next one asks for it."""

    text: str
    tokens: Tokens
    clauses: Sequence[Clause]
    names: Sequence[Name]
    triggers: Hits
    lexicon: Lexicon
    at: int

    @property
    def _main(self) -> Clause | None:
        return next((clause for clause in self.clauses if clause.opener == "" and clause.subject), None)

    @cached_property
    def subject(self) -> Phrase:
        """What the main clause is about, where that is no person."""
        main = self._main
        if main is None or main.subject is None:
            return Phrase()
        return _phrase(self.text, self.tokens, main.subject, self.names, self.lexicon)

    @cached_property
    def thing(self) -> Phrase:
        """What it is done to."""
        main = self._main
        return _object(self.text, self.tokens, main, self.names, self.triggers, self.lexicon) if main else Phrase()

    @cached_property
    def rival(self) -> bool:
        """Whether there is another subject that several may stand for."""
        return any(
            clause is not self._main
            and clause.subject
            and number_of(self.tokens, clause.subject, self.names, self.lexicon) == "many"
            for clause in self.clauses
        )

    @cached_property
    def named(self) -> list[Bearer]:
        """Who is named in it."""
        return bearers(self.tokens, self.names, set(roles.places(self.names)), self.at)


@dataclass(frozen=True, slots=True)
class Context:
    """What was named last; each may be empty.

    people    the persons of the last sentences, in order; one named twice stands where it was named last
    often     person -> number of sentences that name them
    speaker   who spoke
    place     the only place that the last sentence with a place named, and whether it is a country
    recent    the last sentences, in order
    at        the number of the sentence that comes next
    """

    people: tuple[Person, ...] = ()
    often: Mapping[str, int] = field(default_factory=dict)
    speaker: str = ""
    place: str = ""
    country: bool = False
    recent: tuple[Told, ...] = ()
    at: int = 0

    @property
    def last(self) -> Told | None:
        """The last sentence."""
        return self.recent[-1] if self.recent else None

    @property
    def named(self) -> list[Bearer]:
        """Who was named in the last sentences, in order."""
        return [bearer for told in self.recent for bearer in told.named]

    def latest(self) -> list[Person]:
        """The persons of the last sentence that named any."""
        at = max((person.at for person in self.people), default=0)
        return [person for person in self.people if person.at == at]


def after(
    context: Context,
    text: str,
    tokens: Tokens,
    every: Sequence[Clause],
    names: Sequence[Name],
    triggers: Hits,
    speaker: str,
    meant: Person | None,
    lexicon: Lexicon,
) -> Context:
    """The context after a sentence.

    meant   the person that the pronoun in the subject of its main clause stands for
    """
    found = persons(text, tokens, every, names, context)
    if meant is not None and all(person.called != meant.called for person in found):
        found.append(Person(meant.called, meant.gender, meant.titles, subject=True, at=context.at))
    again = {person.called for person in found}
    found.extend(unnamed(tokens, names, context.at))
    kept = [p for p in context.people if p.called not in again and context.at - p.at < WINDOW]
    places = {
        words(text, tokens, (name.start, name.end)): name
        for name in names
        if name.place and not name.title and name.form != "people"
    }
    place, country = context.place, context.country
    if places:
        place, name = next(iter(places.items()))
        place, country = (place, name.part == "country") if len(places) == 1 else ("", False)
    return Context(
        people=(*kept, *found),
        often={**context.often, **{called: context.often.get(called, 0) + 1 for called in again}},
        speaker=speaker or context.speaker,
        place=place,
        country=country,
        recent=(*context.recent[1 - REMEMBERED :], Told(text, tokens, every, names, triggers, lexicon, context.at)),
        at=context.at + 1,
    )


def persons(
    text: str, tokens: Tokens, every: Sequence[Clause], names: Sequence[Name], context: Context
) -> list[Person]:
    """The persons whom a sentence names, each once, with what is known of them from earlier ones."""
    able = [name for name in names if is_person(name) or (name.part == "name" and name.actor and not name.title)]
    if not able:
        return []
    where = set(roles.places(names))
    known = {person.called: person for person in context.people}
    found: dict[str, Person] = {}
    for name in able:
        subject = any(clause.subject and clause.subject[0] <= name.start < clause.subject[1] for clause in every)
        sure = is_person(name)
        if name.place in where or not (sure or subject):
            continue
        called = words(text, tokens, (name.start, name.end)) if name.known else name.actor
        before = known.get(called)
        titles = _titles(tokens, name)
        gender = _gender(tokens, name) or (before.gender if before else "")
        if before is not None and not titles:
            titles = before.titles
        found.setdefault(called, Person(called, gender, titles, subject, context.at, name.start, sure))
    return list(found.values())


def unnamed(tokens: Tokens, names: Sequence[Name], at: int) -> list[Person]:
    """The persons whom a sentence speaks of without a name ("police arrested a man"): rivals of those it names."""
    human = [at for at in tokens.where(*_HUMAN) if not tokens[at].capital]
    titled = {
        step
        for name in names
        if human and is_person(name)
        for step in (*range(_title_start(tokens, name), name.start), *range(name.end, name.end + _TITLE))
    }
    found = []
    for step in human:
        token = tokens[step]
        if step in titled:
            continue
        if token.has("human") or (step and tokens[step - 1].has("determiner")):
            gender: Gender = "masculine" if token.has("masculine") else "feminine" if token.has("feminine") else ""
            found.append(Person("", gender, frozenset(), subject=True, at=at, sure=False))
    if any(_is_native(tokens, name) for name in names):
        found.append(Person("", "", frozenset(), subject=True, at=at, sure=False))
    return found


def _is_native(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a people's name stands for one person: "the 20-year-old Spaniard, who won"."""
    if name.form != "people":
        return False
    after = tokens[name.end] if name.end < len(tokens) else None
    alone = after is None or not after.word or after.capital or after.has("finite", "preposition", "relative", "and")
    before = tokens[max(0, name.start - _TITLE) : name.start]
    single = any(token.has("determiner") for token in before) and not tokens[name.end - 1].lower.endswith("s")
    return alone and single


def _title_start(tokens: Sequence[Token], name: Name) -> int:
    """Where the words that may tell of a name before it begin: "a man near the home of | Omar Haddad"."""
    start = name.start
    while start > max(0, name.start - _TITLE):
        before = tokens[start - 1]
        if before.has("preposition") and not before.has("of"):
            break
        start -= 1
    return start


def is_person(name: Name) -> bool:
    """Whether a name may be a person's."""
    if name.part == "person":
        return True
    return name.part == "name" and name.end - name.start >= 2 and not name.title and bool(name.actor)


def _titles(tokens: Sequence[Token], name: Name) -> frozenset[str]:
    """The nouns of the office before a name or in apposition to it ("Joe Biden, the president, …")."""
    found = set()
    at = name.start - 1
    while at >= 0 and name.start - at <= _TITLE and tokens[at].word and not tokens[at].has("finite", "and"):
        if tokens[at].has("person"):
            found.add(tokens[at].lower)
        at -= 1
    if name.end + 1 < len(tokens) and tokens[name.end].text == ",":
        for token in tokens[name.end + 1 : name.end + 1 + _TITLE]:
            if not token.word or token.has("finite"):
                break
            if token.has("person"):
                found.add(token.lower)
    return frozenset(found)


def _gender(tokens: Sequence[Token], name: Name) -> Gender:
    around = tokens[max(0, name.start - _TITLE) : name.end]
    for token in reversed(around):
        if token.has("masculine"):
            return "masculine"
        if token.has("feminine"):
            return "feminine"
        if token.start < tokens[name.start].start and (not token.word or token.has("finite", "and", "preposition")):
            break
    called = tokens[name.start].text if name.known or not name.actor else name.actor.split()[0]
    return gender_of(called)


def number_of(
    tokens: Sequence[Token], span: Range, names: Sequence[Name], lexicon: Lexicon
) -> Literal["one", "many", ""]:
    """How many a noun phrase speaks of, by the form of its last noun before a preposition."""
    inside = [name for name in names if span[0] <= name.start and name.end <= span[1]]
    head = None
    for at in range(*span):
        token = tokens[at]
        if head is not None and (token.mention is not None or token.has("preposition", "relative", "mark")):
            break
        if token.has("and") and head is not None and at + 1 < span[1]:
            return "many"
        if token.has("number", "dozens", "people") and not token.mention:
            return "many"
        if token.word and not token.has("determiner", "adverb", "preposition"):
            head = at
    if head is None:
        return ""
    named = any(name.start <= head < name.end for name in inside)
    if named and not any(name.form == "people" and name.end == head + 1 for name in inside):
        return "one"
    return lexicon.number(tokens[head].lower)


def _phrase(
    text: str, tokens: Tokens, span: Range, names: Sequence[Name], lexicon: Lexicon, *, acts: bool = False
) -> Phrase:
    start, end = span
    while start < end and tokens[start].has("mark", "and", "adverb"):
        start += 1
    while end - start > 1 and tokens[end - 1].has("order", "adverb"):
        end -= 1  # "M23 first seized …"
    if start < end and tokens[start].has("thing_pronoun", "person_pronoun") and end - start == 1:
        return Phrase()
    if start < end and tokens[start].has("possessive"):
        return Phrase()  # "his trial": nobody would know whose
    if any(tokens[at].mention or tokens[at].has("number", "dozens") for at in range(start, end)):
        return Phrase()  # "more than 300 people": no later "it" stands for them
    inside = [name for name in names if start <= name.start and name.end <= end]
    if any(is_person(name) and name.part == "person" for name in inside):
        return Phrase()
    acts = any(name.end == end and name.part in ("office", "country") for name in inside) or some(
        tokens, start, end, "office"
    )
    return Phrase(words(text, tokens, (start, end)), number_of(tokens, (start, end), names, lexicon), acts)


def _object(
    text: str, tokens: Tokens, clause: Clause, names: Sequence[Name], triggers: Hits, lexicon: Lexicon
) -> Phrase:
    """What a clause's verb is done to: the noun phrase right behind it, or the happening named last in the clause."""
    if clause.verb is None:
        return Phrase()
    happening = _happening(text, tokens, clause, names, triggers, lexicon)
    if happening.text:
        return happening
    start = clause.group[1]
    end = start
    while end < len(tokens) and clause.holds(end, extra=False) and not tokens[end].has("preposition", "mark", "date"):
        end += 1
    if not any(tokens[at].word and not tokens[at].has("adverb", "determiner") for at in range(start, end)):
        return Phrase()
    return Phrase("", number_of(tokens, (start, end), names, lexicon), _institution(tokens, names, start, end))


def _happening(
    text: str, tokens: Tokens, clause: Clause, names: Sequence[Name], triggers: Hits, lexicon: Lexicon
) -> Phrase:
    assert clause.verb is not None
    for at in sorted(triggers, reverse=True):
        if at <= clause.verb or not clause.holds(at, extra=False) or tokens[at].has("finite", "participle"):
            continue
        start = at
        while start > clause.verb + 1 and not tokens[start - 1].has(*_ENDS_NOUN):
            start -= 1
        span = (start, at + 1)
        acts = _institution(tokens, names, *span)
        return Phrase(words(text, tokens, span), number_of(tokens, span, names, lexicon), acts)
    return Phrase()


def _institution(tokens: Sequence[Token], names: Sequence[Name], start: int, end: int) -> bool:
    """Whether the last noun of a phrase is an organisation or a country, which may act next: "expelled the mission"."""
    while end > start and tokens[end - 1].has("adverb", "date_preposition"):
        end -= 1
    named = any(name.end == end and name.part in ("office", "country") for name in names if name.form != "people")
    return named or (end > start and tokens[end - 1].has("office", "acting_body"))
