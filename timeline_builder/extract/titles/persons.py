"""Persons: the bare names of those who act or speak in a title, without their offices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.marks import CLOSERS, OPENERS
from timeline_builder.extract.words.tokens import Token, some


def callings(reading: Reading, speaker: str) -> Sequence[str]:
    """What a speaker may be called, the longest first: "Oil Minister Omar Sy", "Omar Sy"; "Relatives of the victims of
    the fire", "Relatives of the victims".
    """
    classes = reading.words.classes
    parts = speaker.split()
    names = [name.actor for name in reading.names if name.part in ("person", "name") and not name.known]
    whole = len(parts) > 1 and "preposition" in classes(parts[-2].lower())  # "International Organization for Migration"
    called = [name for name in names if name and speaker.endswith(name) and (" " in name or not whole)]
    called = [name for name in called if name != speaker and not _of_it(speaker.removesuffix(name).split(), reading)]
    behind = 0 if whole or called else behind_office(parts, [classes(part.lower()) for part in parts])
    called += [" ".join(parts[behind:])] if behind else []
    found = [speaker, *called]
    if not called and "the" in reading.words.language.labels:
        ends = [n for n, part in enumerate(parts) if n and "preposition" in classes(part.lower())]
        ends = [end for end in ends if end > 1 or "office" not in classes(parts[0].lower())]  # no "Office: …"
        found += (" ".join(parts[:end]) for end in reversed(ends) if not parts[end - 1][0].isupper())
    return found


def _of_it(before: Sequence[str], reading: Reading) -> bool:
    """Whether the word before a name ties it to what stands before: "Commission on | Human Rights"."""
    return bool(before) and not reading.words.classes(before[-1].lower()).isdisjoint(("preposition", "and"))


def behind_office(words: Sequence[str], classes: Sequence[frozenset[str]]) -> int:
    """Where the name of a person begins that an office opens ("Defense Ministry Spokesman | Omar Sy"); 0 where none
    does: "the Commissioner of Railway Safety", "Prime Minister's Office".
    """
    begin = max((at + 1 for at, found in enumerate(classes) if "person" in found), default=0)
    if any("of" in found for found in classes[:begin]):
        return 0  # "the office of President Omar Sy"
    name = range(begin, len(words)) if begin else range(0)
    if not _SHORTEST <= len(name) <= _LONGEST or not (words[begin][0].isupper() and words[-1][0].isupper()):
        return 0
    plain = all(
        classes[at].isdisjoint(_NO_NAME) and (words[at][0].isupper() or len(words[at]) <= _PARTICLE) for at in name
    )
    return begin if plain else 0


_SHORTEST, _LONGEST = 2, 4  # words of a person's name
_PARTICLE = 3  # letters of the "de" of "Alexandre de Moraes"
_NO_NAME = ("person", "office", "portfolio", "group", "acting_body", "states", "of", "and", "to", "finite", "mark")


def bare_person(reading: Reading, clause: Clause, positions: list[int], *, owned: bool) -> list[int]:
    """The clause with the last title and the name of a person for the whole office and name.

    owned   the title has the ending of what is somebody's ("Prezidenti"), and cannot stand without its owner
    """
    if clause.subject is None:
        return positions
    tokens = reading.tokens
    people = (name for name in attribution.names_of(clause.subject, reading.names) if is_person(tokens, name))
    person: Name | None = next(
        (name for name in people if not (owned and tokens[name.end - 1].has("oblique"))), None
    )  # not with whom somebody met: "Nazir Omar Sy | Anna Kosta ilə"
    person = person or _in_office(tokens, clause, reading)
    if person is None or (person.start > clause.subject[0] and tokens[person.start - 1].has("of")):
        return positions  # "the Commissioner of Railway Safety" is nobody called Safety
    if tokens[person.end].has("between_two"):
        return positions  # "Omar Sy ilə nazir Anna Kosta | arasında"
    before = range(clause.subject[0], person.start)
    named = {at for name in reading.names for at in range(name.start, name.end)}
    if not all(
        at in named or tokens[at].has("person", "portfolio", "determiner", "of", "direction", "owner") for at in before
    ):
        return positions
    start = person.start
    office = start > clause.subject[0] + 1 and tokens[start - 2].has("of")  # "Secretary of State Antony Blinken"
    titled = start > clause.subject[0] and tokens[start - 1].capital and tokens[start - 1].has("person")
    if titled and not owned and not office:
        start -= 1
        first, ends = clause.subject[0], {name.end for name in reading.names}
        while start > first and tokens[start - 1].capital and tokens[start - 1].has("portfolio"):
            start -= 1
        if start > first and tokens[start - 1].capital and tokens[start - 1].has("person"):
            whole = start == first + 1 or not tokens[start - 2].capital or start - 1 in ends
            start = start - 1 if whole else person.start  # "Chief Justice", no "Leader" of "Supreme Leader Ayatollah"
    if any(tokens[at].has("other_office") for at in range(clause.subject[0], start)):
        start = person.start  # "Former Philippine President Ana Sy" is no "President Ana Sy"
    return [at for at in positions if not clause.subject[0] <= at < start]


def _in_office(tokens: Sequence[Token], clause: Clause, reading: Reading) -> Name | None:
    """The person whose name closes the subject, where it was read as one name with the office."""
    assert clause.subject is not None
    for name in attribution.names_of(clause.subject, reading.names):
        if name.part == "office" and name.end == clause.subject[1]:
            held = tokens[name.start : name.end]
            behind = behind_office([token.text for token in held], [token.classes for token in held])
            return replace(name, start=name.start + behind, part="person") if behind else None
    return None


def several_persons(reading: Reading, clause: Clause, positions: list[int]) -> list[int]:
    """The clause with the names alone of the persons who are its subject, without their offices; empty where they are
    not two or more: "Prime Minister Jo Doe, King Ali Ba and Armenian President Omar Sy met".
    """
    if clause.subject is None or not reading.words.language.articles:
        return []
    tokens, (start, end) = reading.tokens, clause.subject
    every = attribution.names_of(clause.subject, reading.names)
    people = [n for n in every if is_person(tokens, n) or (n.part == "name" and _whole(n) and not _owns(tokens, n))]
    if len(people) < 2 or people[-1].end != end or not any(is_person(tokens, name) for name in people):
        return []
    joints = [name.end for name in people[:-1] if tokens[name.end].has("and") or tokens[name.end].text == ","]
    if len(joints) + 1 != len(people) or not tokens[joints[-1]].has("and"):
        return []
    named = {at for name in reading.names for at in range(name.start, name.end)} | set(joints)
    titled = ("person", "portfolio", "determiner", "of", "direction")
    if not all(at in named or tokens[at].has(*titled) for at in range(start, end)):
        return []
    kept = {*joints, *(at for name in people for at in range(name.start, name.end))}
    return [at for at in positions if at in kept or not start <= at < end]


def with_names(
    reading: Reading, clause: Clause, positions: list[int], *, bare: bool = False
) -> tuple[list[int], bool] | None:
    """The positions with the names that commas set apart ("its head, Ana Lopez, resigned", "they killed its leader,
    Omar Sy", "Ana Lopez, its head, and Omar Sy met"), and whether the subject is still told by its office; None where
    there are none.

    bare   whether only such as may stand for the whole subject are told, and stand for it
    """
    tokens = reading.tokens
    if both := _two_apposed(reading, clause, positions):
        return both, False
    subject, found, office = clause.subject, list(positions), True
    for start, end in [*clause.extra, *(clause.shares.extra if clause.shares is not None else ())]:
        name = _name_in(reading, start, end) if start > 1 and tokens[start - 1].text == "," else None
        if name is None:
            continue
        before = next((at for at in range(start - 2, -1, -1) if tokens[at].word), 0)
        behind = subject is not None and before == subject[1] - 1
        if subject is not None and behind and some(tokens, *subject, *_NOUNS[name.part]):
            rest = [at for at in found if at >= subject[1]]
            if tokens[subject[0]].has("possessive") or (bare and _stands_alone(reading, subject, name)):
                found, office = [*range(start, end), *rest], False
            elif not bare and found and found[0] in range(*subject):
                found = [*(at for at in found if at < subject[1]), start - 1, *range(start, end), end, *rest]
        elif (
            not bare
            and name.part != "office"
            and before in positions
            and before == positions[-1]
            and tokens[before].has(*_ONE)
        ):
            if tokens[before].has("human") and before - 1 in found and tokens[before - 1].has("possessive"):
                found = [*(at for at in found if at < before - 1), *range(start, end)]  # "removed his predecessor, Ana"
            else:
                found += [start - 1, *range(start, end)]
    return (found, office) if found != positions else None


_ONE, _BODY = ("person", "human"), ("office", "any_body", "acting_body")
_NOUNS = {"person": _ONE, "office": _BODY, "name": (*_ONE, *_BODY)}  # what a name may be told by


def _stands_alone(reading: Reading, subject: Range, name: Name) -> bool:
    """Whether a name says who a whole subject is: "the head of the agency, | Omar Sy", not "soldiers of the force, |
    ECOMIL", "Ana Lopez and her rival, | Omar Sy".
    """
    tokens = reading.tokens
    end = next((at for at in range(*subject) if tokens[at].has("preposition")), subject[1])
    head = tokens[end - 1]
    one = head.has(*_NOUNS[name.part]) and reading.words.number(head.lower) != "many"
    return one and not some(tokens, subject[0] + 1, subject[1], "and")


_OTHERS = ("group", "number", "numeral", "finite", "relative")  # tell of others than two persons


def _two_apposed(reading: Reading, clause: Clause, positions: list[int]) -> list[int]:
    """The clause with the names alone of two persons whom commas before the verb tell of; empty where they are not two:
    "the president, Jo Doe, and Omar Sy, the Malian leader, | met".
    """
    tokens = reading.tokens
    if clause.subject is None or not clause.extra or tokens[clause.group[0] - 1].text != ",":
        return []
    span = (clause.subject[0], clause.group[0])
    every = attribution.names_of(span, reading.names)
    people = [name for name in every if not name.title and (is_person(tokens, name) or name.part == "name")]
    joints = [at for at in range(*span) if tokens[at].has("and")]
    if len(people) != 2 or len(joints) != 1 or any(not t.capital and t.has(*_OTHERS) for t in tokens[slice(*span)]):
        return []
    one, other = people
    if not one.end < joints[0] < other.start or tokens[joints[0] - 1].text != ",":
        return []
    kept = [*range(one.start, one.end), joints[0], *range(other.start, other.end)]
    return [*kept, *(at for at in positions if at >= span[1])]


def _name_in(reading: Reading, start: int, end: int) -> Name | None:
    """The name of somebody or of a body that a stretch is, with nothing but a person's title before it."""
    for name in reading.names:
        if name.end == end and start <= name.start and name.part in _NOUNS:
            titled = all(token.has("person", "portfolio") for token in reading.tokens[start : name.start])
            return name if titled else None
    return None


def without_offices(reading: Reading, positions: list[int]) -> list[int]:
    """The positions without the offices right before the names of persons, in a language whose endings tell where an
    office begins: "Azərbaycanın xarici işlər naziri | Ceyhun Bayramov".
    """
    tokens, kept = reading.tokens, set(positions)
    held = [name for name in reading.names if name.title and name.part in ("country", "office", "place")]
    owning = (name for name in reading.names if not name.personal())
    held += [name for name in owning if _owns_office(tokens, name.end)]  # "ABŞ | Dövlət katibi"
    titled = {at for name in held for at in range(name.start, name.end)}
    named = {at for name in reading.names for at in range(name.start, name.end)}
    for name in reading.names:
        at = name.start - 1
        if name.part != "person" or name.end - name.start < _SHORTEST or at < 0 or not tokens[at].has("person"):
            continue
        while at in kept and (
            at in titled
            or _of_office(tokens[at], opens=at == 0 and at not in named)
            or _owns_office(tokens, at)
            or tokens[at].lower == _FOR
        ):
            kept.discard(at)
            at -= 1
            opens = opens_quote(tokens, at) if at in kept and tokens[at].text in CLOSERS.values() else -1
            if opens >= 0 and opens + 1 in kept:
                kept.difference_update(range(opens, at + 1))  # "“Yeni Söz” saytının redaktoru"
                at = opens - 1
            elif at in kept and tokens[at].has("and") and at - 1 in titled:
                kept.discard(at)  # "Հայաստանի և Ադրբեջանի նախարարներ"
                at -= 1
    return [at for at in positions if at in kept]


def _owns_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether an Azerbaijani office is nothing without the word before it: "ABŞ | dövlət | katibi"."""
    office = tokens[at + 1] if at + 1 < len(tokens) else tokens[-1]
    if any(token.lower == _FOR for token in tokens[at + 1 : at + 3]):
        return tokens[at].word and not tokens[at].has("finite")  # "insan hüquqları | üzrə komissarı"
    held = office.has("person") and not office.capital and office.text.endswith(("i", "ı", "u", "ü"))
    return (held or office.text.endswith(("ları", "ləri"))) and tokens[at].word and not tokens[at].has(*_NO_ATTRIBUTE)


_FOR = "üzrə"  # "insan hüquqları | üzrə komissarı"


def opens_quote(tokens: Sequence[Token], close: int) -> int:
    """Where the quotation opens that closes at a position, -1 where none does."""
    return next((at for at in range(close - 1, -1, -1) if tokens[at].text in OPENERS), -1)


def _of_office(token: Token, *, opens: bool) -> bool:
    """Whether a word belongs to an office before a name: not to another phrase, nor to another person.

    opens   whether it has its capital for opening the sentence
    """
    if token.has("person", "portfolio", "owner", "direction") or token.text.endswith(("ության", "ման")):
        return True
    armenian = "ա" <= token.lower[:1] <= "և"
    plain = token.word and (opens or not token.capital) and not token.has(*_NO_ATTRIBUTE)
    return armenian and plain and (not token.text.endswith(("ը", "ն")) or token.has("order"))


_NO_ATTRIBUTE = ("oblique", "finite", "enclitic", "and", "adverb", "participle", "postposition", "topic", "agent")


def _owns(tokens: Sequence[Token], name: Name) -> bool:
    """Whether something of a name is told: "President of | Mali Omar Sy"."""
    return name.start > 0 and tokens[name.start - 1].has("preposition", "definite")


def _whole(name: Name) -> bool:
    """Whether a name has the two words that a person's has at least."""
    return name.end - name.start > 1 and not name.title


def bare_objects(reading: Reading, clause: Clause, positions: list[int]) -> list[int]:
    """The clause with the names alone of the persons behind its verb: "elected | former foreign minister | Jo Doe as
    premier", "convicted | ex-military chief | Omar Sy of murder"; the same where there are none.
    """
    if clause.verb is None or not reading.words.language.articles:
        return positions
    tokens, drop = reading.tokens, set[int]()
    for name in reading.names:
        if name.start <= clause.verb or not (is_person(tokens, name) and _whole(name)):
            continue
        start = name.start
        while start - 1 > clause.verb and tokens[start - 1].word and not tokens[start - 1].has(*_BEFORE):
            if tokens[start - 2].has("to"):
                break  # "is to meet | Premier Jo Doe"
            start -= 1
        office = any(tokens[at].has("person") for at in range(start, name.start))
        if office and not tokens[start - 1].has("of"):
            drop.update(range(start, name.start))
    return [at for at in positions if at not in drop]


_BEFORE = ("preposition", "and", "determiner", "finite", "participle", "that", "when", "relative", "adverb")


def is_person(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of a person, or follows a title."""
    held = name.part == "name" and not name.title and name.start > 0 and tokens[name.start - 1].has("person")
    return name.part == "person" or held
