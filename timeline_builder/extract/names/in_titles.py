"""Names in titles: which names only describe a person or an organisation ("Russia's Ian Nepomniachtchi").

A place in a person's title ("the Armenian prime minister", "head of the Baku office") is not where something happened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline_builder.extract.names.name import Name, quoted
from timeline_builder.extract.names.offices import ENDS_NAME, apposed, held_for, owns_place
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import NO_CLASSES, POSSESSIVES, Token, Tokens, all_classes, joined, some

_TITLE = 4  # words of a title between a country and a person's name
_HEADED = frozenset(("person", "office"))
_APPOSED = 10  # words between a person and what tells of them
_NO_APPOSITION = frozenset(("finite", "and", "when", "that", "relative", "done_by"))
_OF = frozenset(("of", "determiner"))  # before whose name it is
_OCCASIONS = frozenset(("named_after", "named_for", "occasion", "thing_name"))
_OWNER = re.compile(r"[ıiuü]n$")
_TO = re.compile(r"[^\W\d_aeıioöuü][aə]$|ային$")  # ends an Azerbaijani or Armenian name of whom something goes to
_KIN = ("person", "masculine", "feminine")  # "həyat yoldaşı"
_POSSESSED = ("ı", "i", "u", "ü")  # ends a Turkic noun of whose owner stands before it
_NUMBERED = re.compile(r"[-‑–]\d+$")  # a craft of a series


def in_titles(tokens: Tokens, names: Sequence[Name], words: Lexicon) -> None:
    """Mark those names of a sentence that only describe others."""
    cases, pairs = bool(words.language.dictionary), enumerate(pairwise(names), 1)
    short = [at for at, (earlier, name) in pairs if earlier.end == name.start - 1 and _repeats(tokens, earlier, name)]
    for at, name in enumerate(names):
        name.title = name.title or (name.personal() and _of_whose_person(tokens, name, names[at + 1 : at + 2]))
        name.title = name.title or (name.part in ("office", "country") and apposed(tokens, name))
        if name.part == "person":
            name.title = name.title or held_for(tokens, name, words)
            name.title = name.title or (at > 0 and not cases and _told_of_person(tokens, names, at))
        elif not (cases and _lies_there(tokens, name)):
            _in_title(tokens, names, at, short, cases=cases)
    for name, following in pairwise(names):
        name.title |= _owns_kin(tokens, name, following, cases=cases) or _only_kind(tokens, name, following)
    _with_owners(tokens, names, words)
    if words.language.definite:
        for name in names:
            name.title = name.title or _of_new_office(tokens, name, words) or _in_apposition(tokens, name)


def _owns_kin(tokens: Sequence[Token], name: Name, following: Name, *, cases: bool) -> bool:
    """Whether a name says whose kin is named behind it: "Thaksin's | sister, Yingluck", "жена Навального | Юлия"."""
    if cases and name.end == following.start and name.part == following.part == "person":
        return True
    if "human" not in tokens[name.end].classes or not tokens[name.end - 1].text.endswith(POSSESSIVES):
        return False
    between = tokens[name.end + 1 : following.start]
    return not between or (len(between) == 1 and between[0].text == ",")


def _only_kind(tokens: Sequence[Token], name: Name, following: Name) -> bool:
    """Whether a name only says what or whose the body named right behind it is: "Guatemala's disaster agency | CONRED",
    "Colombia's | ELN".
    """
    if name.end != following.start or following.part != "office":
        return False
    last = tokens[name.end - 1]
    owns = name.part == "country" and last.text.endswith(POSSESSIVES) and tokens[following.start].text.isupper()
    return owns or (name.part == "office" and not last.capital)


def _lies_there(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a preposition makes a place of a name in a language with cases, so that it tells of nobody named behind
    it: "обсудили в Тегеране | президенты …", not "посол США в Армении Кристина Квин".
    """
    before = name.start - 1
    before -= before > 0 and "town" in tokens[before].classes  # "в селе | Новые Атаги"
    if name.part not in ("place", "country", "name") or name.form == "people" or before < 0:
        return False
    if "inside" not in tokens[before].classes:
        return False
    for token in reversed(tokens[max(0, before - _TITLE) : before]):
        if "person" in token.classes:
            return False
        if not token.word or "finite" in token.classes:
            break
    return True


def _of_whose_person(tokens: Sequence[Token], name: Name, following: Sequence[Name]) -> bool:
    """Whether a person is only told of as whose the next one is: "İlham Əliyevin köməkçisi Hikmət Hacıyev"."""
    between = tokens[name.end : following[0].start] if following and following[0].personal() else ()
    if not between or not between[-1].has(*_KIN) or not all(_describing(token) for token in between):
        return False
    last = tokens[name.end - 1].text
    return last.endswith("ի") or (_OWNER.search(last) is not None and between[-1].lower.endswith(_POSSESSED))


def _in_apposition(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country only says of what the one named before is: "Մորալեսը՝ Բոլիվիայի առաջին նախագահը, …"."""
    if name.form != "case" or not name.start or tokens[name.start - 1].text not in ("՝", ","):
        return False
    for at in range(name.end, min(name.end + _TITLE, len(tokens) - 1)):
        if not tokens[at].word or tokens[at].capital:
            return False
        if "person" in tokens[at].classes:
            return not tokens[at + 1].word
    return False


def _of_new_office(tokens: Sequence[Token], name: Name, words: Lexicon) -> bool:
    """Whether a name only says of what somebody is made the head, by the missing article: "Հայաստանի վարչապետ"."""
    after = tokens[name.end]
    owns = name.form == "case" or (name.part == "office" and "owner" in tokens[name.end - 1].classes)
    appointed = owns and "person" in after.classes and "oblique" not in after.classes
    if not appointed or words.definite(after.text) or words.number(after.lower) == "many":
        return False
    return not (name.end + 1 < len(tokens) and tokens[name.end + 1].capital)


def _with_owners(tokens: Sequence[Token], names: Sequence[Name], words: Lexicon) -> None:
    """Mark a country that owns an organisation in a title, which stands in it too ("Ռուսաստանի ԱԳՆ խոսնակ"), and the
    first of two whose heads are named: "президенты Киргизии и Таджикистана Садыр Жапаров и Эмомали Рахмон".
    """
    for name, following in reversed(list(pairwise(names))):
        if not following.title:
            continue
        owns = following.start == name.end and name.form in ("case", "people")
        if owns or (words.inflected and _heads_of_two(tokens, name, following, words)):
            name.title = True


def _heads_of_two(tokens: Sequence[Token], name: Name, following: Name, words: Lexicon) -> bool:
    """Whether "and" joins two countries whose heads a plural speaks of."""
    joined = following.start - name.end == 1 and "and" in tokens[name.end].classes
    if not joined or name.known or name.part not in ("country", "place") or name.form == "people":
        return False
    if words.language.dictionary:
        return name.form == "case" and name.start > 0 and tokens[name.start - 1].has("person", "portfolio")
    behind = tokens[following.end : following.end + _TITLE]
    return any("person" in token.classes and words.number(token.lower) == "many" for token in behind)


def _in_title(tokens: Tokens, found: Sequence[Name], at: int, short: Sequence[int], *, cases: bool) -> None:
    """Mark a name that describes a person or an organisation ("Russia's Ian Nepomniachtchi"), or is no place for it.

    short   which of those found only shorten the one before
    """
    name = found[at]
    following = found[at + 1] if at + 1 < len(found) else None
    if (
        at in short
        or "derived" in tokens[name.end - 1].classes
        or (not tokens[name.end].word and joined(tokens, name.end))  # "a U.S.-sponsored text", "a Berlin-based group"
        or (not tokens.classes.isdisjoint(_OCCASIONS) and _of_occasion(tokens, name))
        or (following is not None and _describes(tokens, name, following))
        or (at + 1 in short and _heads_behind(tokens, found, at))
        or _envoy_behind(tokens, found, at)
        or (at and not cases and _told_of_person(tokens, found, at))
        or ("meant" in tokens.classes and _of_body_for(tokens, name))
    ):
        name.title = True
        return
    if name.part == "office":
        return
    before = name.start - 1
    while before >= 0 and not tokens[before].classes.isdisjoint(_OF):
        before -= 1
    if 0 <= before < name.start - 1:
        earlier = found[at - 1] if at else None
        if earlier is not None and earlier.end == before + 1 and earlier.part in ("person", "name"):
            name.title = True
            return
        if tokens[before].has("person", "office") and "midst" not in tokens[before].classes:
            name.title = following is not None and following.start - name.end <= 2 and following.part == "person"
            name.place = ""
            return
    sent = name.start > 1 and "to" in tokens[name.start - 1].classes and "person" in tokens[name.start - 2].classes
    if sent or _owns_office(tokens, name):
        name.place = ""  # "the ambassador to Moscow"


def _told_of_person(tokens: Sequence[Token], found: Sequence[Name], at: int) -> bool:
    """Whether a name only says what a person named before it belongs to: "Marine Le Pen of the | National Rally", "Jo
    Doe, the head of the | Red Cross, said", "Sy, a former | RSF commander".
    """
    name, before = found[at], reversed(found[:at])
    person = next((one for one in before if one.part in ("person", "name") and not one.title), None)
    if person is None or not 1 < name.start - person.end < _APPOSED:
        return False
    between = tokens[person.end : name.start]
    if not _NO_APPOSITION.isdisjoint(all_classes(between)):
        return False
    if "of" in between[0].classes:
        return person.personal() and not any(token.has("mark", "preposition") for token in between[1:])
    if between[0].text != "," or any("mark" in token.classes for token in between[1:]):
        return False
    if name.part != "office" and some(between, len(between) - 2, len(between), "where"):
        return False  # "the Collider, a giant accelerator in | Texas"
    behind = name.end + 3 if tokens[name.end].text == "(" else name.end
    ends = next((token for token in tokens[behind:] if token.has("mark", "finite")), None)
    if ends is None or "mark" not in ends.classes:
        return False
    behind = "person" in tokens[name.end].classes
    held = behind or some(between, 1, len(between), "person")
    if not person.personal():
        return held and "determiner" in between[1].classes
    told = some(between, 2, len(between), "preposition", "of")
    if "determiner" in between[1].classes:
        return held or told
    return behind or (told and (held or "of" in between[2].classes))  # no "Ana Lopez, party leader | Omar Sy and …"


def _of_body_for(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is part of that of a body, for whom it is there: "the tribunal for the former | Yugoslavia"."""
    if name.part == "office" or (name.part == "name" and name.end - name.start > 1):
        return False
    before = name.start - 1
    while before > 0 and tokens[before].has("determiner", "portfolio"):
        before -= 1
    return before > 0 and "meant" in tokens[before].classes and "office" in tokens[before - 1].classes


def _heads_behind(tokens: Sequence[Token], found: Sequence[Name], at: int) -> bool:
    """Whether the person is named behind the short form of an organisation: "Komissiyasının (MSK) sədri Jo Doe"."""
    if at + 2 >= len(found):
        return False
    return _describes(tokens, replace(found[at], end=found[at + 1].end + 1), found[at + 2])


def _envoy_behind(tokens: Sequence[Token], found: Sequence[Name], at: int) -> bool:
    """Whether a person is named behind all of their title, in which another name stands: "the | U.N. envoy for Yemen,
    Jo Doe, said".
    """
    if at + 2 >= len(found) or "person" not in tokens[found[at].end].classes:
        return False
    between = tokens[found[at].end : found[at + 2].start]
    plain = not any("mark" in token.classes or "finite" in token.classes for token in between[:-1])
    return found[at + 2].personal() and between[-1].text == "," and plain


def _describing(token: Token) -> bool:
    """Whether a word may stand before a noun or a name that it belongs to."""
    return token.word and not token.has(*ENDS_NAME, "preposition", "and", "office")


def _repeats(tokens: Sequence[Token], earlier: Name, name: Name) -> bool:
    """Whether a name in brackets is the short form of the one that stands there before: "the Space Agency (ISA)"."""
    if tokens[name.start - 1].text != "(" or tokens[name.end].text != ")":
        return False
    return not name.known and bool(earlier.actor or earlier.place)


def _of_occasion(tokens: Tokens, name: Name) -> bool:
    """Whether a name is that of a war, a cup, a meeting or a town's treaty, or whom a thing is named after: "чемпионат
    Европы", "Vətən müharibəsi", "Հռոմի ստատուտը", "Tofiq Bəhramov adına stadion".
    """
    before, after = tokens[name.start - 1].classes if name.start else NO_CLASSES, tokens[name.end]
    if "named_after" in before or ("occasion" in before and _owns_occasion(tokens, name)):
        return True
    owns = name.part == "name" or (name.part == "country" and name.form == "case" and not name.known)
    paper = name.part == "place" and name.form != "place" and "thing_name" in after.classes
    occasion = (paper or (owns and "occasion" in after.classes)) and not after.capital
    return occasion or "named_for" in after.classes


def _owns_occasion(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands behind an occasion as its owner: "чемпионат Европы", "саммит ШОС"."""
    acronym = name.end - name.start == 1 and name.part == "office" and tokens[name.start].text.isupper()
    return name.form == "case" or acronym


def _describes(tokens: Sequence[Token], name: Name, following: Name) -> bool:
    """Whether a name only says whose the next one is."""
    named = following.part in ("person", "name") and following.end - following.start > 1
    far = following.start - name.end > _TITLE
    if far and not named:
        return False
    between = tokens[name.end : following.start]
    last = tokens[name.end - 1].text
    owns = name.form == "people" or (name.form == "case" and not _TO.search(last)) or last.endswith(POSSESSIVES)
    if between and _by_quotes(tokens, name, following):
        return True
    if named and _holds_office(between, owns=owns):
        return True  # "the RSF leader, Mohamed Hamdan Dagalo"
    if far or _places_quoted(tokens, name, between):
        return False
    if owns and following.place and _tells_seat(between):
        return True  # "Somalia's capital, Mogadishu"
    if name.part == "office" and following.part == "person" and [token.text for token in between] == [","]:
        return _held(tokens, name)
    if (named or following.part == "person") and owns and between and "person" in between[-1].classes:
        return True  # "Kenya's defeated candidate Raila Odinga"
    if following.part == "person" and _plain(between, owns=owns):
        return _tells_of_person(tokens, name, following, owns=owns)
    if following.part == "place" and owns and not between:
        return True  # "Türkiyənin Kahramanmaraş vilayəti", "Gaza City's Wehda Street"
    return following.part == "name" and name.part != "office" and _tells_of_name(tokens, name, following, owns=owns)


def _by_quotes(tokens: Sequence[Token], name: Name, following: Name) -> bool:
    """Whether a quoted name is of a person's title ('тренер "Спартака" Иван Костин'), or a country tells whose a thing
    is that has a quoted one: "Azərbaycan çempionu “Qarabağ”".
    """
    between = tokens[name.end : following.start]
    if between[0].text in QUOTES:  # "«Լուսավոր Հայաստան» կուսակցության նախագահ Էդմոն Մարուքյան"
        while len(between) > 1 and not between[1].word:
            between = between[1:]  # "“Hizbullah”ın lideri"
        led = len(between) == 1 and name.start > 1 and "person" in tokens[name.start - 2].classes
        return following.part == "person" and quoted(tokens, name) and (led or _tells_title(between[1:]))
    owned = name.part == "country" and len(between) > 1 and quoted(tokens, following)
    return owned and _possessed(between[:-1])


def _possessed(words: Sequence[Token]) -> bool:
    """Whether words before a name in quotation marks tell what it is of somebody, by the ending of a Turkic noun."""
    plain = all(token.word and not token.capital and _describing(token) for token in words)
    return plain and words[-1].lower.endswith(_POSSESSED)


def _tells_title(between: Sequence[Token]) -> bool:
    """Whether nothing but a person's title stands between two names."""
    return bool(between) and "person" in between[-1].classes and _plain(between, owns=False)


def _tells_of_name(tokens: Sequence[Token], name: Name, following: Name, *, owns: bool) -> bool:
    """Whether a name only tells of the name behind it, of which nobody knows whose it is."""
    between = tokens[name.end : following.start]
    plain = between[:-1] if between and between[-1].text in QUOTES else between
    if name.form == "people" and plain and all(_describing(token) for token in plain):
        return True  # "Italian sprinter Marcell Jacobs", "ливанским движением «Хезболлах»"
    craft = name.part == "country" and _NUMBERED.search(tokens[following.end - 1].text)
    return owns and not craft and all(token.text in QUOTES for token in between)  # "India's Chandrayaan-3": both act


def _plain(between: Sequence[Token], *, owns: bool) -> bool:
    """Whether nothing but words that describe stands between a name and the one that it may tell of."""
    if not all(token.word and token.classes.isdisjoint(ENDS_NAME) for token in between):
        return False
    return owns or not any("preposition" in token.classes and "of" not in token.classes for token in between)


def _places_quoted(tokens: Sequence[Token], name: Name, between: Sequence[Token]) -> bool:
    """Whether a name says where what bears a quoted one is: "Երևանի «Սուրմալու» առևտրի կենտրոնում"."""
    if not between or "owner" not in tokens[name.end - 1].classes:
        return False
    return all(token.text in QUOTES for token in between) and owns_place(tokens, name.end - 1)


def _tells_of_person(tokens: Sequence[Token], name: Name, following: Name, *, owns: bool) -> bool:
    """Whether a name with plain words between only tells of the person behind it."""
    between = tokens[name.end : following.start]
    held = name.start > 0 and "person" in tokens[name.start - 1].classes  # "президент США Джо Байден"
    if name.form == "people" and between and following.end - following.start > 1:
        return True  # "Italian sprinter Marcell Jacobs"
    return any("person" in token.classes for token in between) or ((owns or held) and not between)


def _tells_seat(between: Sequence[Token]) -> bool:
    """Whether what stands between an owner and a name tells of a town: "Somalia's | capital, |"."""
    seat = len(between) > 1 and between[-1].text == "," and between[-2].has("settlement", "town")
    return seat and all(token.word for token in between[:-1])


def _holds_office(between: Sequence[Token], *, owns: bool) -> bool:
    """Whether what stands between an owner and a name tells of a person: "the RSF's | commander in the state, |", "the
    army | chief, General |".
    """
    while between and between[-1].capital and "person" in between[-1].classes:
        between = between[:-1]
    if len(between) < 2 or between[-1].text != ",":
        return False
    if len(between) <= _TITLE and "person" in between[-2].classes:
        return True
    return (
        owns
        and any("person" in token.classes for token in between)
        and not any("finite" in token.classes for token in between)
    )


def _held(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an organisation is part of a person's title: "the candidate of the ruling coalition, Jo Doe"."""
    before = tokens[max(0, name.start - _TITLE) : name.start]
    while before and "determiner" in before[-1].classes:
        before = before[:-1]
    return len(before) > 1 and "of" in before[-1].classes and "person" in before[-2].classes


def _owns_office(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an office or a person's title follows: the name is its owner, and no place."""
    ahead = tokens[name.end : name.end + 3]
    if not ahead[0].word:
        return False
    if not ahead[0].classes.isdisjoint(_HEADED):
        return True
    owns = name.form in ("people", "case") or tokens[name.end - 1].text.endswith(POSSESSIVES)
    return owns and all(token.word for token in ahead[:2]) and some(ahead, 0, len(ahead), *_HEADED)
