"""Language: the word tables of one language, and the look-up that sorts a word into classes.

A table is text: words parted by spaces, `*` at the end of a stem ("explo*"), `_` inside a phrase ("according_to").
A language file holds one constant, `LANGUAGE`.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from rapidfuzz.distance import Prefix

from timeline_builder.extract.words.declension import SOURCE, declension
from timeline_builder.extract.words.entries import Begun, Known, Shape
from timeline_builder.extract.words.rewriting import Rewriting, rewritten
from timeline_builder.extract.words.word_classes import CLASSES


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language.

    code            ISO 639-1
    words           class -> table of words
    numbers         number word -> value; a value of 100 or more multiplies what stands before it
    finite          pattern of a whole lower-case word that is a finite verb by its ending
    gerund          pattern of a whole lower-case participle of what somebody does at the same time
    third_person    pattern of a whole lower-case word that may be a verb of somebody else's, or a plural
    describing      pattern of a whole lower-case word that is mostly an adjective
    participle      pattern of a whole lower-case word that may open a reduced relative clause
    plural          pattern of a whole lower-case noun that speaks of several; without it number is not told
    negated, coming, supposed, conditional, nominal   patterns of forms that carry negation, future, a condition or
                    what would follow from it in themselves, or make a noun of a clause
    forms           class -> pattern of a whole lower-case word, or end of a date, that is of it by its form
    genitive        pattern of a whole lower-case word whose ending may be of a genitive and is none of "with"
    oblique         pattern of a whole lower-case word whose ending is of a case that no subject has
    endings         pattern of what may follow the stem of a name: case endings, possessives
    unchanged       pattern of a whole lower-case name that has no cases
    predicates      patterns of whole participles in the nominative -> what they are after "is" or as a past tense
    passives        past tenses -> their participles, where these have a form of their own ("took": "taken")
    present         plain verbs as chronicles tell with them in the present -> their past; none where forms tell them
    present_nouns   those of them that are as often nouns
    undated         a word, and patterns in titles with it that lost the date they spoke of -> what they say without
    derived         pattern of a whole lower-case word that may look like a name and is none ("berlin-based", "Sitzung")
    adjective       pattern of a whole lower-case word that, before a noun, only describes it ("islamist")
    demonym         pattern of what turns a country's stem into the word for its people or its adjective
    locative        pattern of the endings among them that say where
    goal            pattern of an ending that, on a name of one word nobody has described, says where to
    ablative        pattern of the endings that say from where, at a number: from how many
    owner           pattern of the ending of a name that owns the noun behind it
    town            pattern of a whole name that only towns have, in any case ("Северо-Курильска")
    adnominal       pattern of a whole lower-case form of a verb that goes with the noun behind it
    converb         pattern of a whole lower-case form of a verb that closes a clause which says when the main one is
    adverbial       pattern of a whole lower-case word that ends a phrase which can be left out before the verb
    closing         pattern of the other endings that no word inside a name has
    definite        pattern of an article at the end of a word, which is no part of a name
    article         pattern of what it adds to a name that is known
    dictionary      code of the dictionary of its cases (declension.Declension); cases_behind: those behind prepositions
    source_endings  endings of cases at the end of a source ("according to …'s data") -> the end of the word alone
    source_genitive endings of the genitive at the end of a source that stands in it for sure -> the end of the word
    nominative      patterns of whole names with an ending that is sure to be one of a case -> the name without it
    site_nouns      patterns of the noun of a site in any case -> the noun alone
    cities          seats of governments and towns often in the news that name no time zone of the CLDR
    countries       other words for countries -> their name in the CLDR
    peoples         words for a people or its adjective that the pattern does not reach -> the country's name
    joiners         small words inside names ("of")
    articles        articles that may follow a joiner inside a name ("of the")
    things_too      the pronouns of a man and a woman stand for things as well
    head_first      what owns a noun stands behind it without a preposition ("правительство региона")
    small_names     organisations' names have words without capitals
    compounds       a noun may stand before another one that it tells more of ("truce talks")
    capital_nouns   every noun has a capital
    office_last     the noun that heads an organisation's name stands at its end
    vowels          final letters that a name's stem drops before an ending
    abbreviations   words before a full stop that ends no sentence, without the stop
    labels          phrases for made titles: "statement" with {who}; "was" and "were" make a clause of "talks held in
                    Moscow", "the" stands for a possessive date left out ("in Sunday's election"), "a" has the article
                    before a consonant and before a vowel, "possessive" with {who} stands for "whose", "people" with
                    {count} for a bare number of dead or wounded, "met" is the past of who meets, "had" that of "having"
    verb_last       the verb ends its clause
    brackets        the rest of a verb closes its clause, and the subject follows the verb where something else leads
    free_order      the subject may as well follow its verb
    harmony         the vowels of an ending are of the kind of the stem's last one
    dotted_i        the capital of i is İ
    colon_stops     a colon ends a sentence, as many write the Armenian full stop
    """

    code: str
    words: Mapping[str, str]
    numbers: Mapping[str, int] = field(default_factory=dict)
    finite: str = ""
    participle: str = ""
    plural: str = ""
    gerund: str = ""
    third_person: str = ""
    describing: str = ""
    negated: str = ""
    nominal: str = ""
    supposed: str = ""
    conditional: str = ""
    predicates: Rewriting = ()
    passives: Mapping[str, str] = field(default_factory=dict)
    present: Mapping[str, str] = field(default_factory=dict)
    present_nouns: frozenset[str] = frozenset()
    derived: str = ""
    adjective: str = ""
    coming: str = ""
    forms: Mapping[str, str] = field(default_factory=dict)
    genitive: str = ""
    oblique: str = ""
    undated: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
    endings: str = ""
    unchanged: str = ""
    demonym: str = ""
    locative: str = ""
    goal: str = ""
    ablative: str = ""
    owner: str = ""
    town: str = ""
    adnominal: str = ""
    converb: str = ""
    adverbial: str = ""
    closing: str = ""
    definite: str = ""
    article: str = ""
    dictionary: str = ""
    cases_behind: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    source_endings: Rewriting = ()
    source_genitive: Rewriting = ()
    nominative: Rewriting = ()
    site_nouns: Rewriting = ()
    cities: tuple[str, ...] = ()
    countries: Mapping[str, str] = field(default_factory=dict)
    peoples: Mapping[str, str] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    office_last: bool = False
    things_too: bool = False
    head_first: bool = False
    small_names: bool = False
    compounds: bool = False
    capital_nouns: bool = False
    vowels: str = ""
    abbreviations: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    verb_last: bool = False
    brackets: bool = False
    free_order: bool = False
    harmony: bool = False
    dotted_i: bool = False
    colon_stops: bool = False


def capitalised(text: str, language: Language) -> str:
    """A text with a capital at its beginning, as the language writes it."""
    first = "İ" if language.dotted_i and text[:1] == "i" else text[:1].upper()
    return first + text[1:]


def fold(word: str) -> str:
    """A lower-case word as the tables have it: е for ё, the ligature և for եւ, no dot that lower-casing İ leaves."""
    if word.isascii():
        return word
    return word.replace("ё", "е").replace("եւ", "և").replace("\u0307", "")


def _harmonious(stem: str, ending: str) -> bool:
    """Whether the vowels of a Turkic ending are of the kind of the stem's last one: Əliyevə, but Əliyeva is a woman."""
    last = next((letter for letter in reversed(stem) if letter in _BACK + _FRONT), "")
    first = next((letter for letter in ending if letter in _BACK + _FRONT), "")
    return not last or not first or (last in _BACK) == (first in _BACK)


_BACK, _FRONT = "aıou", "eəiöü"


class Lexicon:
    """A language's tables, compiled for looking words up. Read-only after it is made.

    phrases   first word -> the phrases of the tables that begin with it
    shapes    word -> what it is by itself, of those read so far; filled by tokens.tokenize
    thousands    number word -> value, of a thousand and more
    """

    def __init__(self, language: Language) -> None:
        unknown = sorted(set(language.words) - set(CLASSES))
        if unknown:
            raise ValueError(f"language {language.code!r} fills unknown word classes: {', '.join(unknown)}")
        self.language = language
        self._words: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self.phrases: dict[str, Begun[str]] = {}
        self.shapes: dict[str, Shape] = {}
        for name, table in language.words.items():
            for entry in table.split():
                self._add(name, fold(entry))
        self._longest_stem = max(map(len, self._stems), default=0)
        self._finite = re.compile(language.finite or r"(?!)")
        self._forms = [
            (name, re.compile(pattern))
            for name, pattern in (
                ("participle", language.participle),
                ("gerund", language.gerund),
                ("third_person", language.third_person),
                ("describing", language.describing),
                ("adjective", language.adjective if language.head_first else ""),
                ("negated", language.negated),
                ("coming", language.coming),
                *language.forms.items(),
                ("if", language.supposed),
                ("conditional", language.conditional),
                ("nominal", language.nominal),
                ("genitive", language.genitive),
                ("oblique", language.oblique),
                ("owner", rf"\w{{3,}}(?:{language.owner})" if language.owner else ""),
                ("ablative", rf"\w{{3,}}(?:{language.ablative})" if language.ablative else ""),
                ("adnominal", language.adnominal),
                ("converb", language.converb),
                ("adverbial", language.adverbial),
                ("derived", language.derived),
            )
            if pattern
        ]
        self._adjective = re.compile(language.adjective or r"(?!)")
        self._where = re.compile(language.locative or r"(?!)")
        self._plural = re.compile(language.plural) if language.plural else None
        self._endings = re.compile(language.endings)
        self._from = re.compile(rf"\d+(?:{language.ablative})" if language.ablative else r"(?!)")
        self._goal = re.compile(f"(?:{language.goal})$" if language.goal else r"(?!)")
        self._owner = re.compile(f"(?:{language.owner})$" if language.owner else r"(?!)")
        self._source_genitive = (*language.source_genitive, *language.source_endings)
        self._closing = re.compile(language.closing or r"(?!)")
        self._definite = re.compile(language.definite or r"(?!)")
        self.declension = declension(language.dictionary) if language.dictionary else None
        self.inflected = bool(language.locative or language.vowels)
        self.concedes = "concessive" in language.words
        self.thousands = {word: value for word, value in language.numbers.items() if value >= 1000}
        self.abbreviations = frozenset(language.abbreviations.casefold().split())
        self._known = Known(self._classes)

    def _add(self, name: str, entry: str) -> None:
        first, *rest = entry.split("_")
        if rest and first.endswith("*"):
            raise ValueError(
                f"language {self.language.code!r}, class {name!r}: the phrase {entry!r} begins with a stem, by which "
                "no phrase is found: give each form of its first word"
            )
        if rest:
            self.phrases.setdefault(first, Begun()).add(tuple(rest), name)
        elif first.endswith("*"):
            self._stems.setdefault(first[:-1], set()).add(name)
        else:
            self._words.setdefault(first, set()).add(name)

    def classes(self, word: str) -> frozenset[str]:
        """The classes of a lower-case word by itself; "finite", "participle", "negated", "coming" by its form."""
        return self._known[word]

    def _classes(self, word: str) -> frozenset[str]:
        names = set(self._words.get(word, ()))
        if word in self.language.numbers:
            names.add("numeral")
        for length in range(2, min(len(word), self._longest_stem) + 1):
            names |= self._stems.get(word[:length], set())
        if self.language.office_last and self._adjective.fullmatch(word):
            names.discard("office")  # "խորհրդարանական"
        if "office" in names:
            names.discard("person")  # "ministry" where its stem is that of "minister"
        if "not_verb" in names:
            cases = (form for form, pattern in self._forms if form in _CASES and pattern.fullmatch(word))
            return frozenset(names.union(cases))
        by_form = not names & _NOUNS and self._finite.fullmatch(word)
        if names & {"verb", "auxiliary", "say", "say_weak", "deny"} or by_form:
            names.add("finite")
        for form, pattern in self._forms:
            if pattern.fullmatch(word):
                names.update((form, "finite") if form == "if" else (form,))
        return frozenset(names)

    def inflects(self, base: str, word: str) -> bool:
        """Whether a lower-case word is a base form or that with an ending of the language's names."""
        if word == base:
            return True
        stem = base.rstrip(self.language.vowels) if self.language.vowels else base
        if not word.startswith(stem) or (self.language.harmony and not _harmonious(base, word[len(base) :])):
            return False
        return any(word.startswith(b) and self._endings.fullmatch(word[len(b) :]) is not None for b in (base, stem))

    def is_adjective(self, word: str) -> bool:
        """Whether a lower-case word only describes the noun behind it, by its form or a dictionary ("Верховном")."""
        if self.declension is not None and word.endswith("ном"):
            return self.declension.only_describes(word)
        return self._adjective.fullmatch(word) is not None

    def number(self, noun: str) -> Literal["one", "many", ""]:
        """How many a lower-case noun speaks of, "" where the language does not tell by its form."""
        if self._plural is None:
            return self.declension.number(noun) if self.declension else ""
        return "many" if self._plural.fullmatch(noun) else "one"

    def located(self, word: str) -> str:
        """A name without the ending that says where; "" where it has none."""
        if not self.language.locative:
            return ""
        lower = word.replace("İ", "i").lower()
        for length in range(len(word) - 1, max(SHORTEST_NAME, len(word) - _LONGEST_ENDING) - 1, -1):
            if self._where.fullmatch(lower, length):
                return word[: length - (self.language.verb_last and _OWNED.search(word[:length]) is not None)]
        return ""

    def gone_to(self, name: str) -> str:
        """A name of one word without the ending that says where to; "" where it has none."""
        match = self._goal.search(name, SHORTEST_NAME) if self.language.goal and " " not in name else None
        return self.base(name[: match.start()]) if match else ""

    def owner(self, name: str) -> str:
        """A name without the ending of an owner."""
        match = self._owner.search(name)
        return name[: match.start()] if match else name

    def from_number(self, text: str) -> bool:
        """Whether it is a number in digits with the ending that says from how many ("19-dan")."""
        return self._from.fullmatch(text) is not None

    def closes(self, word: str) -> bool:
        """Whether the ending of a capitalised word says that the next one is of another name."""
        if self.language.closing and self._closing.search(word, SHORTEST_NAME) is not None:
            return True
        return bool(self.located(word))

    def base(self, word: str) -> str:
        """A name without an ending set off by an apostrophe or a hyphen ("Baku's", "İzmir'i", "ATƏT-in")."""
        if not word.isalpha() and _SET_OFF.search(word):
            for at in range(len(word) - 1, SHORTEST_NAME - 2, -1):
                if word[at] in "'’-‑" and self.is_ending(word[at:]):
                    return word[:at]
        article = self._definite.search(word, SHORTEST_NAME) if self.language.definite else None
        return word[: article.start()] if article else word

    def uninflected(self, name: str, *, genitive: bool = False) -> str:
        """A name without article and without the ending of a case, where that is sure, as it is of a genitive."""
        if self.declension:
            return self.declension.nominative(name, SOURCE if genitive else ()) or name
        base = self.base(name) if self.language.definite else name
        for pattern, ending in self._source_genitive if genitive else self.language.source_endings:
            if pattern.search(base) and (whole := pattern.sub(ending, base)) != base:
                return whole
        return base

    def nominative(self, name: str) -> str:
        """A whole name without an ending that is sure to be one of a case; "" where it has none."""
        return self.declension.nominative(name) if self.declension else rewritten(name, self.language.nominative)

    def definite(self, word: str) -> bool:
        """Whether a word ends in an article: no name goes on after it."""
        return self._definite.search(word) is not None

    def akin(self, one: str, other: str) -> bool:
        """Whether two lower-case words may be forms of one name."""
        if one == other or not self.inflected:
            return one == other
        return Prefix.similarity(one, other) >= max(SHORTEST_NAME, min(len(one), len(other)) - 2)

    def is_ending(self, text: str) -> bool:
        """Whether it is an ending of the language's names, or of its numbers in digits."""
        return bool(text) and self._endings.fullmatch(text) is not None


_NOUNS = {"person", "office", "group", "acting_body", "settlement", "people", "unit", "portfolio", "occasion"}
_CASES = ("ablative", "oblique", "owner", "adverbial")  # what an ending tells of a noun
SHORTEST_NAME, _LONGEST_ENDING = 3, 6  # letters
_OWNED = re.compile(r" .*[ıiuü]n$")  # of "Bakı Olimpiya Stadionunda" the ending of what something has stays
_SET_OFF = re.compile(r"(?P<joint>['’‑-])")


@functools.cache
def languages() -> dict[str, Language]:
    """All languages by their code. Raises ImportError, naming the file, where one lacks its constant."""
    from timeline_builder.extract.words import languages as folder

    found: dict[str, Language] = {}
    for info in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{info.name}")
        language = getattr(module, "LANGUAGE", None)
        if not isinstance(language, Language):
            raise ImportError(f"{module.__file__}: a language file holds a Language named LANGUAGE")
        found[language.code] = language
    return found


@functools.cache
def lexicon(code: str) -> Lexicon:
    """The compiled tables of a language; of English where the language is not known here."""
    return Lexicon(languages().get(code) or languages()["en"])
