"""Involved: who took part in what a clause tells, and where it happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.gapping import of_other_dates
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import (
    collective,
    definite,
    patients,
    peoples,
    plain_subjects,
    pronouns,
    roles,
    setting,
    unnamed,
)
from timeline_builder.extract.participants.scene import joined_pronoun
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import POSSESSIVES, STEM, Tokens, some


def who_and_where(
    reading: Reading, clause: Clause, at: int, heard: Sequence[Range], *, open_names: bool, led: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Actors and places of a clause; of its whole sentence where the clause names none.

    heard   where its sources are named
    led     whether its subject stands for somebody named before
    """
    tokens = reading.tokens
    named = reading.allowed(open_names=open_names)
    if heard:
        said = {at for span in heard for at in range(*span)}
        named = [name for name in named if name.start not in said]
    outside = setting.reached_too(tokens, clause, named)
    told_with = setting.together(reading, clause, at)
    near = [n for n in outside if setting.inside(told_with, n) or clause.named(n.start)]
    places = setting.places(reading, clause, at, near, outside)
    if reading.words.language.definite and (away := of_other_dates(tokens, clause, at)):
        near = [name for name in near if not any(start <= name.start < end for start, end in away)]
    taking = near
    if participles := setting.participles(reading, clause):
        taking = [*near, *(name for name in outside if name not in near and setting.inside(participles, name))]
    taking = [name for name in taking if name.form != "people" or not peoples.only_of(tokens, name, clause)]
    head = roles.told_of(tokens, clause, outside) if clause.opener == "relative" else ()
    actors = (*head, *[actor for actor in roles.actors(taking) if actor not in places])
    told_on = clause.opener in ("relative", "reduced") and not head
    if told_on and not setting.tells_where(reading, clause) and not _of_a_thing(reading, clause):
        actors = (*actors, *roles.actors(setting.main(reading, outside)))
    if open_names and reading.words.language.office_last and reading.words.language.oblique:
        when = _when(tokens, told_with) if "meanwhile" in tokens.classes else ()
        actors = _with_subjects(reading, clause, near, when, actors, led=led)
    elif open_names:
        actors = _groups_of_peoples(reading, clause, near, actors)
        acting = _unnamed(reading, clause, near)
        if "meanwhile" in tokens.classes:
            acting = (*acting, *_wrongdoers(reading, clause, outside))
        for other in _when(tokens, told_with) if len(told_with) > 1 else ():
            acting = (*acting, *_unnamed(reading, other, near))
        done_to = _done_to(reading, clause, near, fought=bool(acting or actors))
        actors = _tried(reading, clause, near, (*acting, *actors, *done_to))
    return tuple(dict.fromkeys(actors)), places


def _with_subjects(
    reading: Reading,
    clause: Clause,
    near: Sequence[Name],
    when: Sequence[Clause],
    actors: tuple[str, ...],
    *,
    led: bool,
) -> tuple[str, ...]:
    """The actors with those under a common noun, in languages whose endings tell the subject."""
    natives = {stem for name in near if name.form == "people" for stem in _described(reading.tokens, name)}
    ends = {name.end for name in near}
    known = definite.at_the_head(reading, clause)
    told = () if known else plain_subjects.acting(reading.tokens, clause, reading.words, ends, persons=not led)
    for other in when:
        told = (*told, *plain_subjects.acting(reading.tokens, other, reading.words, ends))
    nouns = [noun for noun in told if not actors or not (_stems(noun) & natives or _within(noun, actors))]
    return (*known, *nouns, *actors)


def _described(tokens: Tokens, name: Name) -> Iterator[str]:
    """How the nouns begin that a people's adjective may tell of: "azərbaycanlı | fəallar"."""
    for token in tokens[name.end : name.end + _PHRASE]:
        if not token.word or token.has("finite", "enclitic", "and"):
            return
        yield token.stem


_PHRASE = 4  # words of "ռուսաստանցի | խաղաղապահների առաջին խումբը"


def _stems(noun: str) -> set[str]:
    """How the words of a noun begin, as `Shape.stem` has it."""
    return {word.lower()[:STEM] for word in noun.split()}


def _when(tokens: Tokens, told_with: Sequence[Clause]) -> list[Clause]:
    """The clauses that tell who did something on the date of another: "began on Dec. 7, when lawmakers ousted him"."""
    said = [other for other in told_with[1:] if tokens[other.core[0][0]].has("meanwhile", "relative_where")]
    return [other for other in said if not other.passive(tokens)]


def _of_a_thing(reading: Reading, clause: Clause) -> bool:
    """Whether a relative clause tells what befell a thing ("the revolt, which broke out"), in which nobody whom its
    sentence names need take part; "one of five who died" and "two missions, the first of which" are theirs.
    """
    if not reading.words.language.compounds or clause.opener != "relative":
        return False
    tokens, start = reading.tokens, clause.core[0][0]
    opens = next((at for at in range(start, clause.group[0]) if "relative" in tokens[at].classes), start)
    acts = tokens[clause.subject[1] - 1].has("office", "acting_body") if clause.subject is not None else False
    theirs = (
        "who" in tokens[opens].classes
        or "of" in tokens[opens - 1].classes
        or (acts and "whose" not in tokens[opens].classes)
    )
    return not theirs


def _groups_of_peoples(
    reading: Reading, clause: Clause, near: Sequence[Name], actors: tuple[str, ...]
) -> tuple[str, ...]:
    """The actors, with "Dutch activists" for the Netherlands, and "Kenya's teachers" for Kenya, where they are who a
    clause is about, or by whom something is done: "was held by | Norwegian police".
    """
    if clause.subject is None or reading.words.inflected:
        return actors
    tokens = reading.tokens
    found = {
        at: name.actor
        for name in near
        if not name.known
        and (name.form == "people" or (name.part == "country" and tokens[name.end - 1].text.endswith(POSSESSIVES)))
        for at in range(name.start, name.end)
    }
    if not found:
        return actors
    done_by = [span for span in unnamed.acting(tokens, clause) if "done_by" in tokens[span[0] - 1].classes]
    for span in (clause.subject, *(done_by if clause.passive(tokens) else ())):
        called = unnamed.group(reading.text, tokens, span, reading.words, found)
        inside = list(dict.fromkeys(found[at] for at in range(*span) if at in found))
        if called and len(inside) == 1 and called.split()[0] in {tokens[at].text for at in found}:
            actors = tuple(called if actor == inside[0] else actor for actor in actors)
    return actors


def _tried(reading: Reading, clause: Clause, near: Sequence[Name], actors: tuple[str, ...]) -> tuple[str, ...]:
    """The actors, with "Syrian doctor" and not Syria, where a court or the police deal with one."""
    if "tries" not in reading.tokens.classes or not clause.verb_is(reading.tokens, "tries"):
        return actors
    peoples = {name.start: name.actor for name in near if name.form == "people" and not name.known}
    for span in unnamed.acted_on(reading.tokens, clause) if peoples else ():
        state = next((peoples[at] for at in range(*span) if at in peoples), "")
        called = unnamed.person(reading.text, reading.tokens, span, reading.words, peoples) if state else ""
        if called:
            return (*(actor for actor in actors if actor != state), called)
    return actors


def _within(noun: str, actors: Sequence[str]) -> bool:
    """Whether one of the actors has this noun in its name."""
    return any(noun.lower() in actor.lower() for actor in actors)


def _unnamed(reading: Reading, clause: Clause, near: Sequence[Name]) -> tuple[str, ...]:
    """Who acts in a clause under a common noun: whom it stands for, or the noun itself."""
    text, tokens, words = reading.text, reading.tokens, reading.words
    joined = joined_pronoun(tokens, clause)
    person = pronouns.person_meant(reading, joined, clause) if joined is not None else None
    found = [person.called] if person and person.called else []
    subject = clause.subject or (0, 0)
    acts = [name for name in near if name.acts]
    spans = unnamed.acting(tokens, clause)
    agreeing = unnamed.agreeing(tokens, clause, words) if words.language.head_first else None
    done_by = [span for span in unnamed.agents(tokens, clause, words) if not _in_name(span, reading.names)]
    for span in (*spans, *done_by, agreeing) if agreeing is not None else (*spans, *done_by):
        if acts and (attribution.names_of(span, acts) or _in_name((span[0], span[0] + 1), acts)):
            continue  # "Власти Курской | и Брянской областей"
        own = subject[0] <= span[0] < subject[1]
        if (own and _only_counted(tokens, clause, span)) or _apposed(tokens, span, near):
            continue
        done_to = own and clause.passive(tokens)
        called = unnamed.group(text, tokens, span, words) if done_to else unnamed.institution(text, tokens, words, span)
        if joined is None or found:
            called = called or unnamed.colleague(text, tokens, span[0], words)
        called = called or _natives(reading, span) or _person(reading, clause, span, near)
        alone = called and not collective.points_back(tokens, span)
        meant = definite.subject(reading, clause) if span == subject else definite.meant(reading, clause, span)
        found.extend(meant or ((called,) if alone else ()))
    return tuple(found)


def _in_name(span: Range, names: Sequence[Name]) -> bool:
    """Whether the word that closes a phrase is part of a name: "парламентом Грузии"."""
    return any(name.start < span[1] <= name.end for name in names)


def _only_counted(tokens: Tokens, clause: Clause, span: Range) -> bool:
    """Whether a phrase only counts victims: "at least 40 soldiers were killed"; who fights is told of all the same."""
    whole = clause.subject or span
    return _suffers(tokens, clause) and unnamed.counted(tokens, whole) and not some(tokens, *span, "armed")


def _apposed(tokens: Tokens, span: Range, near: Sequence[Name]) -> bool:
    """Whether the name behind a phrase and a comma acts for it ("the mission, Chandrayaan-2, lifted off"), or those of
    the persons whose office it tells: "президенты Киргизии | и Таджикистана Садыр Жапаров и Эмомали Рахмон".
    """
    end = span[1]
    if some(tokens, *span, "person"):
        owners = {at for name in near if name.title for at in range(name.start, name.end)}
        behind = next(
            (at for at in range(end, len(tokens)) if at not in owners and "and" not in tokens[at].classes), end
        )
        if any(name.part in ("person", "name") and name.acts and name.start == behind for name in near):
            return True
    named = end < len(tokens) and tokens[end].text == ","
    return named and any(name.acts and name.start == end + 1 and tokens[name.end : name.end + 1] for name in near)


def _person(reading: Reading, clause: Clause, span: Range, near: Sequence[Name]) -> str:
    """The one person whom the subject of a clause speaks of without a name, unless they were only harmed."""
    scene, tokens = reading, reading.tokens
    if span != clause.subject or clause.opener in ("relative", "reduced") or not some(tokens, *span, *unnamed.PERSON):
        return ""
    apposed = roles.actors(attribution.names_of((span[0], clause.group[0]), near))
    told_of = span[0] > 1 and tokens[span[0] - 1].text == "," and tokens[span[0] - 2].capital
    if apposed or told_of or _suffers(tokens, clause) or pronouns.office_meant(scene, span):
        return ""
    return unnamed.person(scene.text, tokens, span, scene.words)


def _suffers(tokens: Tokens, clause: Clause) -> bool:
    """Whether the subject of a clause is killed or wounded."""
    if not clause.verb_is(tokens, "killed", "wounded"):
        return False
    return clause.passive(tokens) or not any(start < end for start, end in unnamed.objects(tokens, clause))


def _wrongdoers(reading: Reading, clause: Clause, outside: Sequence[Name]) -> tuple[str, ...]:
    """Who does what the subject of a clause is killed or wounded by: "two were hurt when police opened fire"."""
    tokens = reading.tokens
    if not _suffers(tokens, clause):
        return ()
    found: list[str] = []
    for other in setting.same_time(reading, clause):
        if other.opener == "when" and other.verb is not None and not other.passive(tokens):
            named = [name for name in outside if other.named(name.start)]
            found.extend((*roles.actors(named), *_unnamed(reading, other, named)))
    return tuple(found)


def _natives(reading: Reading, span: Range) -> str:
    """The people of a country that a phrase speaks of ("six Colombians"), or the only person of the sentence before
    whom "the Italian" stands for; "" where neither is sure.
    """
    tokens, number = reading.tokens, reading.words.number
    start, end = span
    named = [name for name in reading.names if name.form == "people"]
    if not named:
        return ""
    while start < end and tokens[start].has(*_BEFORE_PEOPLE):
        start += 1
    if not any(n.start == start and (n.end == end or "mark" in tokens[n.end].classes) for n in named):
        return ""
    if number(tokens[start].lower) == "many":
        return tokens[start].text
    return collective.only_person(reading.before) if some(tokens, *span, "definite") else ""


_BEFORE_PEOPLE = ("determiner", "adverb", "about", "at_least", "more_than", "numeral", "number")


def _done_to(reading: Reading, clause: Clause, near: Sequence[Name], *, fought: bool) -> list[str]:
    """Whom a clause's verb does something to, but for those whom an adjective of the clause tells of already."""
    tokens = reading.tokens
    found = _acted_on(reading, clause, near, fought=fought)
    if not found:
        return []
    adjectives = {tokens[name.start].text for name in near if name.form == "people"}  # "Armenian detainees"
    taken = {tokens[name.start].text for name in near if name.acts}
    own = adjectives - taken  # "20 Armenians"
    return [called for called in found if called.split()[0] not in adjectives or called in own]


def _acted_on(reading: Reading, clause: Clause, near: Sequence[Name], *, fought: bool) -> tuple[str, ...]:
    """The group, or the person whom a pronoun stands for, that a clause's verb does something to."""
    person = patients.person_acted_on(reading, clause)
    if person is not None:
        return (person.called,)
    found: list[str] = []
    spans = unnamed.acted_on(reading.tokens, clause, fought=fought)
    if reading.words.language.head_first:
        spans = [*spans, *unnamed.beaten(reading.tokens, clause)]
    for span in spans:
        if some(reading.tokens, *span, "person") and any(
            name.part == "person" and name.acts for name in attribution.names_of(span, near)
        ):
            continue  # "встретились президенты Садыр Жапаров и Эмомали Рахмон"
        called = (
            unnamed.group(reading.text, reading.tokens, span, reading.words) if _dealt(reading, clause, span) else ""
        )
        called = called or _natives(reading, span)
        if not called and clause.verb_is(reading.tokens, "tries") and not _apposed(reading.tokens, span, near):
            called = unnamed.person(reading.text, reading.tokens, span, reading.words)
        alone = called and not collective.points_back(reading.tokens, span)
        found.extend(definite.meant(reading, clause, span) or ((called,) if alone else ()))
    return tuple(found)


def _dealt(reading: Reading, clause: Clause, span: Range) -> bool:
    """Whether a group without a name that a verb does something to is a side of it: whom somebody fights or meets, not
    "prisoners" that are exchanged or "officials" who are dismissed.
    """
    if reading.words.inflected:
        return True  # what stands behind the verb may be its subject
    return some(reading.tokens, *span, "armed", "troops", "own_force") or clause.verb_is(reading.tokens, "meets")
