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

# Every class a language file may fill, and what it is for. An unknown class in a file is an error.
CLASSES: dict[str, str] = {
    "and": "joins clauses or their parts",
    "that": "opens the content of a verb of saying",
    "relative": "relative pronouns",
    "when": "opens a clause of time, cause or concession",
    "after_it": 'opens a clause of what came first or why ("after", "because")',
    "before_it": 'opens a clause of what came later ("before")',
    "if": "opens a condition",
    "preposition": "opens a phrase",
    "of": "ties a noun to the one before it",
    "direction": "adjectives of place between a preposition and a name",
    "soil": "nouns for a state's land: no actor",
    "superlative": "with a date since which it holds: a measure, no happening",
    "limit": "says until when; the date is no happening",
    "particle": "words of a verb that may end a phrase",
    "prefix": 'parts from its verb and closes the clause ("teilte … mit")',
    "idiom": 'makes one verb with the verb it closes the clause of ("in Kraft")',
    "relative_too": "articles that are relative pronouns as well",
    "contracted": "prepositions with an article in them: no name without one follows",
    "reflexive": "objects that are the subject itself",
    "date_preposition": "falls away with the date it introduces",
    "determiner": "articles, possessives, demonstratives",
    "definite": "articles of what was named before",
    "possessive": "possessive pronouns: a title never begins with one",
    "passive": "auxiliaries that make the verb after them passive",
    "thing_pronoun": "subject pronouns that stand for a thing or a group",
    "person_pronoun": "subject pronouns that stand for a person",
    "masculine": "pronouns, titles and nouns that stand for a man",
    "feminine": "pronouns, titles and nouns that stand for a woman",
    "singular": "subject pronouns that stand for one thing",
    "plural": "subject pronouns that stand for several",
    "this_that": "demonstratives that may stand for a whole sentence",
    "first_person": "subject pronouns that stand for who speaks",
    "verb": "finite verbs that the endings do not tell",
    "auxiliary": "finite verbs that another verb follows",
    "noun_too": "finite verbs that are as often nouns",
    "by": "the preposition before who does what a passive tells",
    "say_object": "verbs of saying whose object is a noun, never a clause",
    "numeral": "numbers in words; filled from the numbers of the language",
    "who": "relative pronouns that stand for a person",
    "whose": "relative pronouns that own the noun behind them",
    "what": "opens a clause that is itself an object",
    "absolute": 'opens a phrase in which a participle tells of its noun ("with all votes counted")',
    "content": 'nouns whose content a clause may tell, so that "that" after them is no relative pronoun',
    "midday": "parts of a day that are no dates of their own",
    "span": 'stretches of time that a clause counts from ("hours after …")',
    "takes_place": "verbs whose subject is a happening",
    "infinitive": "auxiliaries that a bare infinitive follows",
    "to": "opens an infinitive",
    "order": "may stand before a verb as an adverb: first, next",
    "subject_relative": "relative pronouns that may be the subject of their clause",
    "inverted": "opens a condition where it stands first and something would have followed",
    "speaking": "participles of speaking: their date is that of what is said",
    "attributive": 'nouns before a noun that might as well be a verb ("media reports")',
    "contest": 'nouns of winning and losing: "over" after them names the other side',
    "goes": "verbs of going and sending: with a country after them they say where to",
    "witness": 'verbs whose subject is a place where it is a country ("Mali saw two coups")',
    "site": "nouns for a smaller place: a name beside one says where",
    "captive": "counts the captured where they are taken",
    "takes_captive": "verbs that make captives of people",
    "counts": "verbs of counting: who counts claims the figure",
    "cumulative": "says that a figure adds up what happened over a time",
    "from_then": 'counts from what the sentence before tells ("since then")',
    "lasting": 'nouns of what lasts for months and years ("war"): a figure with one adds up',
    "begins": "verbs of beginning: a figure that adds up goes with them",
    "cites": "opens a phrase that names a source or a reason",
    "apart": "says that a sentence tells of another happening than the one before it",
    "freed": "says that somebody is captive no longer: no figure of those captured",
    "body": "counts the dead where bodies are found",
    "finds_body": "verbs of finding the bodies of the dead",
    "life": "counts the dead where it is taken or claimed",
    "takes_life": "verbs that make lives the dead",
    "tell": "verbs of saying whose object is who hears it",
    "occasion": "nouns of what people come to: a name with one is neither who nor where",
    "reach_after": "verbs whose goal stands before them",
    "visit": "verbs whose object is a place even where it is a country",
    "reach": "verbs whose object is a place",
    "fall": "verbs whose subject is a place",
    "intransitive": "verbs without an object: never a reduced relative clause",
    "not_verb": "words with a verb's ending that are none",
    "compound": "a noun that makes one verb with the light verb after it",
    "enclitic": "auxiliaries that follow their verb",
    "that_after": "closes the clause before the content of a verb of saying",
    "nominal": "forms that make a noun of a clause",
    "adverb": "may stand between subject and verb",
    "connective": "opens a sentence by pointing back; a title never begins with it",
    "say": "verbs whose content is what somebody says",
    "say_weak": "verbs of saying only when a content clause or a quotation goes with them",
    "according": "opens a phrase that names the source",
    "according_him": "a phrase that says: according to whoever spoke last",
    "according_after": "closes a phrase that names the source",
    "as_said": 'opens a clause of saying that stands before what is said ("as … reported")',
    "topic": "ties what is spoken of to a verb of saying",
    "this_said": "says that the sentence before is what somebody says",
    "source_noun": "nouns of a source phrase that do not name the source itself",
    "not": "negates the verb it stands by",
    "no": "negates the noun it stands by",
    "deny": "verbs that say the content did not happen",
    "deny_weak": "the same only where a content clause goes with them",
    "future": "says that a thing is still to come",
    "plan": "says that a thing is arranged or intended",
    "modal": "says that a thing could have been",
    "conditional": "future in the past inside reported speech, supposed elsewhere",
    "wish": 'what stands behind it is only wished for or aimed at ("demanding", "to end")',
    "penalty": "what a court condemns to: the verb then is no statement",
    "perfect": "after a conditional: it did not happen",
    "describes": 'after a date: it tells of whom or what, not that it happened ("born in 1985")',
    "background": "a date after these words is a measure, no happening",
    "person": "offices and titles of persons",
    "portfolio": "what a minister or ministry is for, and ranks before a title",
    "office": "nouns that head the name of an organisation",
    "settlement": "nouns for a place",
    "modifies": 'nouns for a place that as often say what another noun is of ("state railway")',
    "regional": "adjectives of parts of the world: with a noun behind them no name",
    "town": "nouns for a town: bare, they stand for the one named before",
    "state": "nouns for a country: bare, they stand for the one named before",
    "where": "prepositions that say where",
    "done_by": "prepositions before who did what a passive tells",
    "governs": "verbs of what governments do: with a city for their subject it stands for its government",
    "itself": "words that may stand between such a city and its verb",
    "agent": "prepositions before somebody who acts",
    "motion": "prepositions that say where from or to; with a country they say to whom",
    "target": "prepositions between an assault and its place",
    "assault": "nouns of doing harm to a place",
    "toll": "a noun that counts: its figure may stand far from it",
    "include": "opens a part of a number already given",
    "killed": "figures",
    "wounded": "figures",
    "missing": "figures",
    "displaced": "figures",
    "captured": "figures",
    "dozens": "vague numbers, kept as said",
    "no_figure": 'phrases in which a figure word counts nobody ("sentenced to death")',
    "numbered": 'before a number: it is part of a name ("flight 370")',
    "up_from": 'before a number: it is what was counted before ("35, up from 19")',
    "tells_number": 'phrases of saying that a bare number may follow ("spoke of 50")',
    "spans": 'opens a range of numbers ("between 20 and 30")',
    "to_number": 'joins the ends of a range of numbers ("20 to 30")',
    "half": "halves the number after it",
    "unit": "what a number counts when it does not count people",
    "people": "generic nouns for people",
    "at_least": "qualifier",
    "up_to": "qualifier",
    "fewer_than": "qualifier",
    "more_than": "qualifier",
    "about": "qualifier",
    "name_stop": "capitalised words that are no names",
}


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language.

    code            ISO 639-1
    words           class -> table of words
    numbers         number word -> value; a value of 100 or more multiplies what stands before it
    finite          pattern of a whole lower-case word that is a finite verb by its ending
    participle      pattern of a whole lower-case word that may open a reduced relative clause
    plural          pattern of a whole lower-case noun that speaks of several; without it number is not told
    negated, coming, supposed, conditional, nominal   patterns of forms that carry negation, future, a condition or
                    what would follow from it in themselves, or make a noun of a clause
    oblique         pattern of a whole lower-case word whose ending is of a case that no subject has
    endings         pattern of what may follow the stem of a name: case endings, possessives
    derived         pattern of a whole lower-case word that may look like a name and is none ("berlin-based", "Sitzung")
    demonym         pattern of what turns a country's stem into the word for its people or its adjective
    locative        pattern of the endings among them that say where
    ablative        pattern of the endings that say from where, at a number: from how many
    closing         pattern of the other endings that no word inside a name has
    definite        pattern of an article at the end of a word, which is no part of a name
    countries       other words for countries -> their name in the CLDR
    peoples         words for a people or its adjective that the pattern does not reach -> the country's name
    joiners         small words inside names ("of")
    articles        articles that may follow a joiner inside a name ("of the")
    small_names     organisations' names have words without capitals
    compounds       a noun may stand before another one that it tells more of ("truce talks")
    capital_nouns   every noun has a capital
    office_last     the noun that heads an organisation's name stands at its end
    vowels          final letters that a name's stem drops before an ending
    abbreviations   words before a full stop that ends no sentence, without the stop
    labels          phrases for made titles: "statement" with {who}
    verb_last       the verb ends its clause
    brackets        the rest of a verb closes its clause, and the subject follows the verb where something else leads
    free_order      the subject may as well follow its verb
    colon_stops     a colon ends a sentence, as many write the Armenian full stop
    """

    code: str
    words: Mapping[str, str]
    numbers: Mapping[str, int] = field(default_factory=dict)
    finite: str = ""
    participle: str = ""
    plural: str = ""
    negated: str = ""
    nominal: str = ""
    supposed: str = ""
    conditional: str = ""
    derived: str = ""
    coming: str = ""
    oblique: str = ""
    endings: str = ""
    demonym: str = ""
    locative: str = ""
    ablative: str = ""
    closing: str = ""
    definite: str = ""
    countries: Mapping[str, str] = field(default_factory=dict)
    peoples: Mapping[str, str] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    office_last: bool = False
    small_names: bool = False
    compounds: bool = False
    capital_nouns: bool = False
    vowels: str = ""
    abbreviations: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    verb_last: bool = False
    brackets: bool = False
    free_order: bool = False
    colon_stops: bool = False


def fold(word: str) -> str:
    """A lower-case word as the tables have it: е for ё, the ligature և for եւ, no dot that lower-casing İ leaves."""
    if word.isascii():
        return word
    return word.replace("ё", "е").replace("եւ", "և").replace("\u0307", "")


Phrase = tuple[tuple[str, ...], str]  # the words after the first one, and the class


class Lexicon:
    """A language's tables, compiled for looking words up. Read-only after it is made."""

    def __init__(self, language: Language) -> None:
        unknown = sorted(set(language.words) - set(CLASSES))
        if unknown:
            raise ValueError(f"language {language.code!r} fills unknown word classes: {', '.join(unknown)}")
        self.language = language
        self._words: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        for name, table in language.words.items():
            for entry in table.split():
                self._add(name, fold(entry))
        self._longest_stem = max(map(len, self._stems), default=0)
        self._finite = re.compile(language.finite or r"(?!)")
        self._forms = [
            (name, re.compile(pattern))
            for name, pattern in (
                ("participle", language.participle),
                ("negated", language.negated),
                ("coming", language.coming),
                ("if", language.supposed),
                ("conditional", language.conditional),
                ("nominal", language.nominal),
                ("oblique", language.oblique),
                ("derived", language.derived),
            )
            if pattern
        ]
        self._plural = re.compile(language.plural) if language.plural else None
        self._endings = re.compile(language.endings)
        self._where = re.compile(language.locative or r"(?!)")
        self._from = re.compile(rf"\d+(?:{language.ablative})" if language.ablative else r"(?!)")
        self._closing = re.compile(language.closing or r"(?!)")
        self._definite = re.compile(language.definite or r"(?!)")
        self.inflected = bool(language.locative or language.vowels)
        self.abbreviations = frozenset(language.abbreviations.casefold().split())
        self._cache: dict[str, frozenset[str]] = {}

    def _add(self, name: str, entry: str) -> None:
        first, *rest = entry.split("_")
        if rest:
            self._phrases.setdefault(first, []).append((tuple(rest), name))
        elif first.endswith("*"):
            self._stems.setdefault(first[:-1], set()).add(name)
        else:
            self._words.setdefault(first, set()).add(name)

    def classes(self, word: str) -> frozenset[str]:
        """The classes of a lower-case word by itself; "finite", "participle", "negated", "coming" by its form."""
        found = self._cache.get(word)
        if found is None:
            found = self._cache[word] = self._classes(word)
        return found

    def _classes(self, word: str) -> frozenset[str]:
        names = set(self._words.get(word, ()))
        if word in self.language.numbers:
            names.add("numeral")
        for length in range(2, min(len(word), self._longest_stem) + 1):
            names |= self._stems.get(word[:length], set())
        if "office" in names:
            names.discard("person")  # "ministry" where its stem is that of "minister"
        if "not_verb" in names:
            return frozenset(names)
        by_form = not names & _NOUNS and self._finite.fullmatch(word)
        if names & {"verb", "auxiliary", "say", "say_weak", "deny"} or by_form:
            names.add("finite")
        for form, pattern in self._forms:
            if pattern.fullmatch(word):
                names.add(form)
        return frozenset(names)

    def inflects(self, base: str, word: str) -> bool:
        """Whether a lower-case word is a base form or that with an ending of the language's names."""
        if word == base:
            return True
        stem = base.rstrip(self.language.vowels) if self.language.vowels else base
        return any(word.startswith(b) and self._endings.fullmatch(word[len(b) :]) is not None for b in (base, stem))

    def number(self, noun: str) -> Literal["one", "many", ""]:
        """How many a lower-case noun speaks of, "" where the language does not tell by its form."""
        if self._plural is None:
            return ""
        return "many" if self._plural.fullmatch(noun) else "one"

    def located(self, word: str) -> str:
        """A name without the ending that says where; "" where it has none."""
        if not self.language.locative:
            return ""
        for length in range(max(SHORTEST_NAME, len(word) - _LONGEST_ENDING), len(word)):
            if self._where.fullmatch(word[length:].lower()):
                return word[:length]
        return ""

    def from_number(self, text: str) -> bool:
        """Whether it is a number in digits with the ending that says from how many ("19-dan")."""
        return self._from.fullmatch(text) is not None

    def closes(self, word: str) -> bool:
        """Whether the ending of a capitalised word says that the next one is of another name."""
        return bool(self.located(word)) or self._closing.search(word, SHORTEST_NAME) is not None

    def base(self, word: str) -> str:
        """A name without an ending set off by an apostrophe or a hyphen ("Baku's", "İzmir'i", "ATƏT-in")."""
        if _SET_OFF.search(word):
            for at in range(len(word) - 1, SHORTEST_NAME - 2, -1):
                if word[at] in "'’-‑" and self.is_ending(word[at:]):
                    return word[:at]
        article = self._definite.search(word, SHORTEST_NAME)
        return word[: article.start()] if article else word

    def definite(self, word: str) -> bool:
        """Whether a word ends in an article: no name goes on after it."""
        return self._definite.search(word) is not None

    def akin(self, one: str, other: str) -> bool:
        """Whether two lower-case words may be forms of one name."""
        if one == other or not self.inflected:
            return one == other
        shorter = min(len(one), len(other))
        common = next((at for at in range(shorter) if one[at] != other[at]), shorter)
        return common >= max(SHORTEST_NAME, shorter - 2)

    def is_ending(self, text: str) -> bool:
        """Whether it is an ending of the language's names, or of its numbers in digits."""
        return bool(text) and self._endings.fullmatch(text) is not None

    def phrases(self, first: str) -> list[Phrase]:
        """The phrases that begin with a lower-case word."""
        return self._phrases.get(first, _NO_PHRASES)


_NOUNS = {
    "person",
    "office",
    "settlement",
    "people",
    "unit",
    "portfolio",
    "occasion",
}  # no verbs, whatever their ending
SHORTEST_NAME = 3  # letters
_LONGEST_ENDING = 6
_SET_OFF = re.compile(r"(?P<joint>['’‑-])")
_NO_PHRASES: list[Phrase] = []


@functools.cache
def languages() -> dict[str, Language]:
    """All languages by their code. Raises ImportError, naming the file, where one lacks its constant."""
    from timeline_builder.extract import languages as folder

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
    known = languages()
    return Lexicon(known.get(code) or known["en"])
