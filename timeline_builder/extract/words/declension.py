"""Declension: noun phrases in the nominative, by a dictionary of the language and its guesses (pymorphy3, OpenCorpora).

Loading the dictionary takes some 0.2 seconds, so that it waits until a text has a phrase to ask for; a word takes some
150 microseconds, an inflected form as much again: its readings are kept, and the answers that rest on them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Literal, NamedTuple

import pymorphy3
from pymorphy3.analyzer import Parse

from timeline_builder.extract.words.rewriting import rewriting, rewritten

Gender = Literal["masculine", "feminine"]

GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE = "gent", "datv", "accs", "ablt", "loct"
OBLIQUE = (LOCATIVE, GENITIVE, DATIVE, INSTRUMENTAL, ACCUSATIVE)
SOURCE = (GENITIVE, ACCUSATIVE)  # of one that other words name: "по словам", "со ссылкой на"
NOMINATIVE = "nomn"
_CASES = (NOMINATIVE, *OBLIQUE)
_SECOND = {"loc2": LOCATIVE, "gen2": GENITIVE}  # "на мосту"
_ADJECTIVES = frozenset(("ADJF", "PRTF"))
_FINITE = frozenset(("VERB", "PRTS", "ADJS"))  # what has a subject
_PERSONAL = frozenset(("Name", "Surn", "Patr"))
_PROPER = _PERSONAL | {"Geox", "Orgn"}
_SAME = re.compile(r".*[оэиеу]$|.*[А-ЯЁ]$")  # ends what no case changes: "Шеварднадзе", "МИД"
_STORED = 4096  # words
_kept = functools.lru_cache(_STORED)
_UNLIKELY = 0.06  # share of its uses in which a form in doubt is a nominative all the same
_LIKELY = 0.5  # of an ending to be that of a case
_SELDOM = 0.2  # share of its uses in which a word that may be a given name is one
_GENDERS: Mapping[str | None, Gender] = {"masc": "masculine", "femn": "feminine"}
_HARD = "[бвгджзклмнпрстфхцчшщ]"
_TO_A = (r"(?P<stem>.+)(?:(?<!т)ы|(?<=[гкхжшщ])и)", r"\g<stem>а")  # not "Кокойты", "Аракчи"
_FLEETING = (r"(?P<stem>.+(?:[ие]н|[ао]в))ц(?:а|у|[ое]м|е)", r"\g<stem>ец")  # "Лубинцом": "Лубинец"
_OF_MEN = (rf"(?P<stem>.+{_HARD}(?<!{_HARD}б))а", r"\g<stem>")
_U_TO_A = (rf"(?P<stem>.+{_HARD}(?<!ск)(?<!анд))у", r"\g<stem>а")  # not "Илиеску", "Санду"
_E_TO_A = (rf"(?P<stem>.+{_HARD})е", r"\g<stem>а")
_FAMILY = {  # case -> endings of men's and women's family names that the dictionary lacks
    GENITIVE: {"masculine": rewriting(_FLEETING, _OF_MEN, _TO_A), "feminine": rewriting(_TO_A)},
    DATIVE: {
        "masculine": rewriting(_FLEETING, (rf"(?P<stem>.+{_HARD})у", r"\g<stem>"), _E_TO_A),
        "feminine": rewriting(_E_TO_A),
    },
    LOCATIVE: {
        "masculine": rewriting(_FLEETING, (rf"(?P<stem>.+{_HARD})е", r"\g<stem>")),
        "feminine": rewriting(_E_TO_A),
    },
    ACCUSATIVE: {"masculine": rewriting(_FLEETING, _OF_MEN, _U_TO_A), "feminine": rewriting(_U_TO_A)},
    INSTRUMENTAL: {
        "masculine": rewriting(_FLEETING, (rf"(?P<stem>.+{_HARD})[оеё]м", r"\g<stem>")),
        "feminine": rewriting((rf"(?P<stem>.+{_HARD})[оеё]й", r"\g<stem>а")),
    },
}
_CASELESS = ("дзе", "швили")
_FOREIGN = re.compile(rf".*[оэие]|.*(?<![шжщчц])у|.+{_HARD}ба")  # may have no cases: "Илиеску", "Ардзинба"
_FIXED = re.compile(r".*[иоуэюеы]")  # given names that have no cases: "Рамиро"
_ARTICLE = re.compile(r"(?:аль|ас|аш|ан|ад|ар|ат|аз|эль|эс|эш)-(?=[А-Я])")  # of Arabic family names


class Given(NamedTuple):
    """A reading of a word as a person's given name in a case, and how likely it is."""

    base: str
    case: str
    gender: Gender
    score: float


@functools.cache
def declension(code: str) -> Declension:
    """The noun phrases of a language, for all who ask."""
    return Declension(code)


class Declension:
    """The noun phrases of one language, by its code."""

    def __init__(self, code: str) -> None:
        self._code = code

    @functools.cached_property
    def _analyzer(self) -> pymorphy3.MorphAnalyzer:
        return pymorphy3.MorphAnalyzer(lang=self._code)

    @_kept
    def _parses(self, word: str) -> tuple[Parse, ...]:
        return tuple(self._analyzer.parse(word))

    @_kept
    def nominative(self, phrase: str, cases: tuple[str, ...] = ()) -> str:
        """A noun phrase in the nominative: its adjectives, its noun and the person's name behind that; "" where it
        stands in it already, or its case is not sure.

        cases   those that the words around it allow; by default any in which its adjectives, or its noun, which the
                dictionary has, are sure to stand
        """
        words = phrase.split()
        for at, word in enumerate(words):
            if at + 1 < len(words) and self.describes(word, words[at + 1]):
                continue
            head = self._noun(word, cases or self._shown(words[:at]))
            return self._made(words, at, head) if head is not None else ""
        return ""

    @_kept
    def owned(self, noun: str, name: str, verb: str) -> bool:
        """Whether a person's name behind a man's office in the nominative says whose it is: "адвокат | Навального"; one
        that may be a woman's ("Жапарова") where the verb is told of a man.
        """
        heads = {(_case(parse), parse.tag.number) for parse in self._parses(noun)}
        man = any(parse.tag.gender == "masc" for parse in self._parses(verb) if parse.tag.POS in _FINITE)
        persons = [parse for parse in self._parses(name) if parse.tag.grammemes & _PERSONAL]
        called = [parse for parse in persons if _case(parse) == NOMINATIVE]
        named = any(not man or parse.tag.gender != "femn" or "Fixd" in parse.tag for parse in called)
        owner = any(_case(parse) == GENITIVE and parse.tag.number == "sing" for parse in persons)
        return heads == {(NOMINATIVE, "sing")} and owner and not named

    @_kept
    def somebody(self, name: str) -> bool:
        """Whether a name behind "в" can only be of somebody: "в Рахмонова"."""
        nouns = [parse for parse in self._parses(name) if parse.tag.POS == "NOUN"]
        told = [parse for parse in nouns if _case(parse) in (ACCUSATIVE, LOCATIVE)]
        return bool(told) and all("Surn" in parse.tag for parse in told)

    @_kept
    def cases(self, noun: str) -> tuple[str, ...]:
        """The cases in which a noun may stand, none where it may stand in the nominative."""
        found = {_case(parse) for parse in self._parses(noun) if parse.tag.POS == "NOUN"}
        return () if NOMINATIVE in found else tuple(sorted(found))

    @_kept
    def woman(self, noun: str) -> tuple[str, ...]:
        """The nominative, where a noun for a woman can stand in no other case: "фигуристка"."""
        nouns = {(_case(parse), parse.tag.gender) for parse in self._parses(noun) if "NOUN" in parse.tag}
        return (NOMINATIVE,) if nouns == {(NOMINATIVE, "femn")} else ()

    @_kept
    def number(self, noun: str) -> Literal["one", "many", ""]:
        """How many a noun in the nominative speaks of; "" where it stands in no nominative, or may speak of both."""
        numbers = {
            str(parse.tag.number)
            for parse in self._parses(noun)
            if parse.tag.POS == "NOUN" and parse.tag.case == NOMINATIVE and parse.score >= _UNLIKELY
        }
        return ("one" if "sing" in numbers else "many") if len(numbers) == 1 else ""

    def given(
        self,
        word: str,
        genders: Mapping[str, Gender],
        forms: Mapping[str, Sequence[tuple[str, str]]],
        rare: Collection[str],
    ) -> list[Given]:
        """The readings of a word as one person's given name; none where it is mostly another word ("романа").

        genders   names (lower-case) that the dictionary lacks, or has for the other gender
        forms     their forms with the name and the case of each
        rare      names of the dictionary that hardly anybody bears
        """
        alone = genders.get(word.lower())
        if alone and (_FIXED.fullmatch(word) or (alone == "feminine" and word[-1] not in "аяь")):
            return [Given(word, case, alone, 1 / len(_CASES)) for case in _CASES]
        singular = [parse for parse in self._parses(word) if {"NOUN", "sing"} in parse.tag and not _of_thing(parse)]
        told = [parse for parse in singular if parse.normal_form in genders]
        if self._analyzer.word_is_known(word):
            names = [parse for parse in singular if "Name" in parse.tag and parse not in told]
            names = [parse for parse in names if parse.normal_form not in rare]
            often = sum(parse.score for parse in names) >= _SELDOM
            told.extend(names if often or told else ())
        found = [
            Given(_cased(word, parse.normal_form), _case(parse), gender, parse.score)
            for parse in told
            if (gender := genders.get(parse.normal_form) or _GENDERS.get(parse.tag.gender))
        ]
        known = {(one.base, one.case) for one in found}
        listed = [Given(_cased(word, base), case, genders[base], 1.0) for base, case in forms.get(word.lower(), ())]
        return [one for one in listed if (one.base, one.case) not in known] + found

    def family(self, word: str, given: Given) -> tuple[str, float]:
        """A family name in the nominative, and how likely it agrees with a given name."""
        if word.endswith(_CASELESS):
            return word, _LIKELY
        if article := _ARTICLE.match(word):  # "аль-Бурханом"
            rest, score = self.family(word[article.end() :], given)
            return article[0] + rest, score
        if word[0].islower():
            return word, 1.0  # "ван дер"
        known = self._analyzer.word_is_known(word)
        able = [
            parse
            for parse in self._parses(word)
            if _case(parse) == given.case
            and parse.tag.number == "sing"
            and ("ms-f" in parse.tag or _GENDERS.get(parse.tag.gender) == given.gender)
            and (known or parse.tag.POS in _ADJECTIVES or "Surn" in parse.tag)
        ]
        same = _FOREIGN.fullmatch(word)
        if given.case == NOMINATIVE:
            return word, max(sum(parse.score for parse in able), _LIKELY if same else _UNLIKELY)
        first = next((parse for parse in able if "Surn" in parse.tag), able[0]) if able else None
        first = None if same and first is not None and "Name" in first.tag else first  # "Майю Санду"
        form = first.inflect({NOMINATIVE, "sing"}) if first is not None else None
        if form is not None:
            score = sum(parse.score for parse in able)
            return _cased(word, str(form.word)), max(score, _LIKELY) if same and form.word == word.lower() else score
        told = rewritten(word, _FAMILY.get(given.case, {}).get(given.gender, ()))
        if told:
            return told, _LIKELY
        if same:
            return word, _UNLIKELY if word[-1] == "у" else _LIKELY
        return word, _UNLIKELY if given.gender == "feminine" or word[-1] == "ы" else 0.0

    def known(self, word: str) -> bool:
        """Whether the dictionary has a word."""
        return bool(self._analyzer.word_is_known(word))

    def common(self, word: str) -> bool:
        """Whether a word is hardly a name: the dictionary has it as another one."""
        return self._analyzer.word_is_known(word) and not self.proper(word)

    def proper(self, word: str) -> bool:
        """Whether the dictionary has a word as one that may well be a name."""
        return self._named(word) >= _SELDOM

    def surely_proper(self, word: str) -> bool:
        """Whether the dictionary has a word as nothing but a name."""
        return self._named(word) > 1 - _UNLIKELY

    @_kept
    def _named(self, word: str) -> float:
        """How likely a word of the dictionary is a name."""
        known = self._analyzer.word_is_known(word)
        return sum(parse.score for parse in self._parses(word) if parse.tag.grammemes & _PROPER) if known else 0.0

    @_kept
    def describes(self, word: str, following: str) -> bool:
        """Whether a word is an adjective of the one behind it, as far as one can tell from the two."""
        told = [parse for parse in self._parses(word) if parse.tag.POS in _ADJECTIVES]
        if not told or not following[:1].isalpha():
            return False
        alike = {_agreement(parse) for parse in self._parses(following)}
        return any(_agreement(parse) in alike for parse in told)

    @_kept
    def only_describes(self, word: str) -> bool:
        """Whether a word is an adjective and nothing else."""
        return {parse.tag.POS for parse in self._parses(word)} <= _ADJECTIVES

    @_kept
    def adjective(self, word: str, cases: tuple[str, ...], noun: str = "") -> str:
        """A name that is an adjective in the nominative, where its ending tells the gender in one of the cases
        ("Распадской": "Распадская") and it agrees with the noun before it, if there is one.
        """
        told = [p for p in self._parses(word) if p.tag.POS in _ADJECTIVES and _case(p) in cases]
        if {str(parse.tag.gender) for parse in told} != {"femn"} or (noun and not self.describes(word, noun)):
            return ""
        form = told[0].inflect({NOMINATIVE})
        return _cased(word, str(form.word)) if form is not None else ""

    @_kept
    def area(self, adjective: str, noun: str) -> str:
        """One of several areas whose adjectives share a noun ("Курской", "областях": "Курская область")."""
        nouns = [parse for parse in self._parses(noun) if parse.tag.POS == "NOUN"]
        adjectives = [parse for parse in self._parses(adjective) if parse.tag.POS in _ADJECTIVES]
        one = nouns[0].inflect({NOMINATIVE, "sing"}) if nouns else None
        described = adjectives[0].inflect({NOMINATIVE, "sing", str(one.tag.gender)}) if adjectives and one else None
        return f"{_cased(adjective, described.word)} {one.word}" if one and described else f"{adjective} {noun}"

    @_kept
    def agrees(self, noun: str, verb: str) -> bool:
        """Whether a noun may well be the subject of a verb."""
        verbs = {(parse.tag.number, parse.tag.gender) for parse in self._parses(verb) if parse.tag.POS in _FINITE}
        likely = 0.0
        for parse in self._parses(noun):
            one = parse.tag
            if one.case == NOMINATIVE and not verbs.isdisjoint({(one.number, one.gender), (one.number, None)}):
                likely += parse.score
        return likely >= _SELDOM

    @_kept
    def passive(self, verb: str) -> bool:
        """Whether a verb is the participle that a passive is made of: "задержан"."""
        return any("PRTS" in parse.tag for parse in self._parses(verb))

    def _shown(self, adjectives: Sequence[str]) -> Collection[str]:
        """The cases in which adjectives stand, none where that may be the nominative."""
        if not adjectives:
            return ()
        found = {_case(parse) for parse in self._parses(adjectives[0]) if parse.tag.POS in _ADJECTIVES}
        return () if NOMINATIVE in found else found

    def _noun(self, word: str, cases: Collection[str]) -> Parse | None:
        """The likeliest reading of a word as a noun in one of the cases, of names before other words."""
        nouns = [parse for parse in self._parses(word) if "NOUN" in parse.tag and {"Name", "plur"} not in parse.tag]
        nouns = nouns or [parse for parse in self._parses(word) if {"PRTF", "plur"} in parse.tag]  # "протестующими"
        if word.islower():
            nouns = [parse for parse in nouns if not parse.tag.grammemes & _PERSONAL] or nouns
        if cases:
            able = [parse for parse in nouns if _case(parse) in cases]
            proper = [parse for parse in able if word[0].isupper() and parse.tag.grammemes & _PROPER]
            return next(iter((*proper, *able)), None)
        named = [parse for parse in nouns if parse.tag.case == NOMINATIVE]
        proper = [parse for parse in nouns if parse.tag.grammemes & _PROPER]
        if word[0].isupper() and (
            any(parse in named for parse in proper) or (not proper and nouns and nouns[0].tag.number == "plur")
        ):
            return None  # "Токаев", "Фор"
        known = self._analyzer.word_is_known(word) or all(
            {"plur", "ablt"} in parse.tag for parse in nouns
        )  # "хуситами"
        sure = known and sum(parse.score for parse in named) < _UNLIKELY
        return nouns[0] if nouns and sure else None

    def _made(self, words: Sequence[str], at: int, head: Parse) -> str:
        """The phrase whose noun stands at a position; "" where a word before it does not agree with it, or it is not
        sure that one with a capital behind it does not.
        """
        forms: dict[int, Parse | None] = {at: head}
        for before in range(at):
            forms[before] = self._agreeing(words[before], head)
        for behind in range(at + 1, len(words)):
            word = words[behind]
            if not word[0].isupper() or word.isupper():
                break
            family = self._agreeing(word, head, person=True) if "anim" in head.tag else None
            if family is not None:
                forms[behind] = family
            elif not (_SAME.fullmatch(word) or self._owns(word, head)):
                return ""
        made = [
            _as_written(word, forms[number], head) if number in forms else word for number, word in enumerate(words)
        ]
        return " ".join(made) if all(made) else ""

    def _owns(self, word: str, head: Parse) -> bool:
        """Whether a name behind a noun may be of what owns it, and not the rest of a person's name."""
        return not head.tag.grammemes & _PERSONAL and any(_case(parse) == GENITIVE for parse in self._parses(word))

    def _agreeing(self, word: str, head: Parse, *, person: bool = False) -> Parse | None:
        """The reading of a word that agrees with a noun: an adjective's, or a person's name."""
        for parse in self._parses(word):
            kind = parse.tag.grammemes & _PERSONAL if person else parse.tag.POS in _ADJECTIVES
            alike = _case(parse) == _case(head) and parse.tag.number == head.tag.number
            if kind and alike and (head.tag.number == "plur" or parse.tag.gender in (head.tag.gender, None)):
                return parse
        return None


def _of_thing(parse: Parse) -> bool:
    """Whether it is the accusative that only things have: like the nominative."""
    return parse.tag.case == ACCUSATIVE and parse.word == parse.normal_form and "Fixd" not in parse.tag


def _agreement(parse: Parse) -> tuple[str, ...]:
    """What an adjective shares with its noun."""
    gender = parse.tag.gender if parse.tag.number == "sing" else None
    return (_case(parse), str(parse.tag.number), str(gender))


def _case(parse: Parse) -> str:
    """The case of a reading; its second locative and genitive are the first."""
    case = str(parse.tag.case)
    return _SECOND.get(case, case)


def _as_written(word: str, parse: Parse | None, head: Parse) -> str:
    """A word in the nominative, with the capitals it has; "" where it has no such form."""
    form = parse.inflect({NOMINATIVE, head.tag.number}) if parse is not None else None
    if form is None:
        return ""
    old, new = word.split("-"), str(form.word).split("-")
    return "-".join(map(_cased, old, new)) if len(old) == len(new) else _cased(word, str(form.word))


def _cased(word: str, form: str) -> str:
    """A lower-case form of a word with as much of the word as it shares."""
    pairs = zip(word.lower().replace("ё", "е"), form.replace("ё", "е"), strict=False)
    same = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(word), len(form)))
    return word[:same] + form[same:]
