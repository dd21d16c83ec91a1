"""Gazetteer: aliases of actors and places, found in a text in their inflected forms.

Countries and some large cities come from the Unicode CLDR (through Babel) for every language, so that a text is read
with them outside a project too. A project's names win over them.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from babel import Locale
from babel.core import get_global

from timeline_builder.extract.words.entries import Known
from timeline_builder.extract.words.language import Lexicon, lexicon
from timeline_builder.extract.words.tokens import Token, Tokens
from timeline_builder.model import Alias, Names

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[’'‑-]\w+)*")
_SHORTEST_STEM = 3  # letters; what is left of a name when its last vowel is dropped
_NO_COUNTRIES = frozenset(("ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"))
_AREAS = frozenset(("Africa", "America", "Asia", "Australia", "Europe", "Pacific"))
_ACRONYM = 6  # letters; a name of capitals no longer than this is matched as written
_GLIDES = re.compile("[ауео]й$|ея$")  # ends Russian names that lose but one letter
_OF_IA = frozenset(("ия", "ии", "ию", "ией"))
_OF_MEN = frozenset(("а", "у", "ом", "е"))
_HARD = "бвгджзклмнпрстфхцчшщ"
_PLAIN = frozenset(("determiner", "superlative"))  # words of these classes are no forms of a name


@dataclass(frozen=True, slots=True)
class Named:
    """What an alias stands for: an actor, a place, or (a country) both. The values are ids, or names where unknown."""

    actor: str = ""
    place: str = ""
    known: bool = False


@dataclass(slots=True)
class Found:
    """A name in a sentence: positions of its tokens, what it stands for, and how its last word was formed.

    form   "" as in the alias, "case" with an ending, "place" with an ending that says where, "people" (Armenian)
    """

    start: int
    end: int
    named: Named
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An alias; of two that stand somewhere the one of the higher rank counts."""

    words: tuple[str, ...]
    named: Named
    exact: bool
    capital: bool
    rank: tuple[int, int, bool]


_Known = tuple[_Entry, str | None]  # an entry, and how a word alone is formed from it where no other word is asked


class Gazetteer:
    """Aliases by the beginning of their first word. Read-only after it is made."""

    def __init__(self, words: Lexicon, entries: Iterable[tuple[str, Named]]) -> None:
        language = words.language
        self._vowels = language.vowels
        self._endings = re.compile(language.endings)
        self._demonym = re.compile(language.demonym or r"(?!)")
        self._where = re.compile(language.locative or r"(?!)")
        self._article = re.compile(language.article or r"(?!)")
        self._unchanged = re.compile(language.unchanged or r"(?!)")
        self._first: dict[str, list[_Entry]] = {}
        self._seen: set[tuple[tuple[str, ...], bool]] = set()
        self._known = Known(self._begun)
        self._peoples = {word.lower(): country for word, country in language.peoples.items()}
        self._longest_people = max(map(len, self._peoples), default=0)
        for alias, named in entries:
            self._add(alias, named)

    def _add(self, alias: str, named: Named) -> None:
        parts = _WORD.findall(alias)
        exact = len(parts) == 1 and alias.isupper() and len(alias) <= _ACRONYM
        words = tuple(part if exact else part.lower() for part in parts)
        if not words or (words, exact) in self._seen:
            return
        self._seen.add((words, exact))
        rank = (len(words), sum(map(len, words)), named.known)
        entry = _Entry(words, named, exact, parts[0][0].isupper(), rank)
        for key in {words[0].lower(), self._stem(words[0].lower())}:
            self._first.setdefault(key, []).append(entry)

    def _stem(self, word: str) -> str:
        if _GLIDES.search(word):
            return word[:-1]  # "Китаем", "Кореей"
        stem = word.rstrip(self._vowels) if self._vowels else word
        return stem if len(stem) >= _SHORTEST_STEM else word

    def find(self, tokens: Tokens) -> dict[int, Found]:
        """The names of a sentence in order, by where they begin; where two overlap, the one of more words, then of more
        letters.
        """
        found: dict[int, Found] = {}
        done = 0
        known = self._known
        for index, token in enumerate(tokens):
            if token.word and (item := known[token.lower]) and index >= done:
                entries, country = item
                best = self._longest(tokens, index, entries, country)
                if best is not None:
                    found[index] = best
                    done = best.end
        return found

    def _longest(self, tokens: Tokens, index: int, entries: Iterable[_Known], country: Named | None) -> Found | None:
        best: tuple[int, int, bool] | None = None
        result = None
        if country is not None:
            best, result = (1, len(tokens[index].lower), country.known), Found(index, index + 1, country, "people")
        for entry, known in entries:
            form = self._match(entry, tokens, index) if known is None else known
            if form is None:
                continue
            small = entry.capital and not tokens[index].capital
            if (small and form != "people") or (len(entry.words) == 1 and _plain(tokens, index, form)):
                continue
            if best is None or entry.rank > best:
                best, result = entry.rank, Found(index, index + len(entry.words), entry.named, form)
        return result

    def _begun(self, word: str) -> tuple[tuple[_Known, ...], Named | None] | None:
        """The entries whose first word a word may be a form of, and the country whose people it names; None where it is
        of neither.
        """
        starts = (word[:length] for length in range(2, len(word) + 1))
        begun = (
            (entry, None if entry.exact else self._form(entry.words[0], word, exact=False))
            for start in starts
            for entry in self._first.get(start, ())
        )
        entries = tuple(
            (entry, form if len(entry.words) == 1 else None) for entry, form in begun if entry.exact or form is not None
        )
        people = self._people(word)
        return (entries, self._country(people) if people else None) if entries or people else None

    def _people(self, word: str) -> str | None:
        """The country that a word for its people or its adjective is of; a stem in the table ends in *."""
        found = self._peoples.get(word)
        length = min(len(word), self._longest_people)
        while found is None and length > _SHORTEST_STEM:
            found = self._peoples.get(word[:length] + "*")
            length -= 1
        return found

    def _country(self, name: str) -> Named:
        """The entry of a country that `peoples` leads to, which may be an acronym ("КНДР")."""
        words = _WORD.findall(name.lower())
        return next(e.named for e in self._first[words[0]] if [part.lower() for part in e.words] == words)

    def _match(self, entry: _Entry, tokens: Sequence[Token], index: int) -> str | None:
        """How the last word of an entry is formed where its words stand from a position on, None where they do not; of
        one with several words the first is known to stand there.
        """
        if entry.exact:
            return self._form(entry.words[0], tokens[index].text, exact=True)
        if index + len(entry.words) > len(tokens):
            return None
        form: str | None = ""
        for offset in range(1, len(entry.words)):
            form = self._form(entry.words[offset], tokens[index + offset].lower, exact=False)
            if form is None:
                return None
        return form

    def _form(self, alias: str, word: str, *, exact: bool) -> str | None:
        """How a word is formed from an alias, None where it is another word."""
        if word == alias:
            return ""
        if not word.startswith(alias[:_SHORTEST_STEM]):
            return None
        if self._unchanged.fullmatch(alias):
            return None
        stem = alias if exact else self._stem(alias)
        for base in dict.fromkeys((alias, stem)):
            if word.startswith(base) and _may_follow(alias, base, word[len(base) :]):
                form = self._ending(word[len(base) :].lower(), people=not exact)
                if form is not None:
                    return "" if form == "case" and self._article.fullmatch(word[len(base) :]) else form
        return None

    def _ending(self, rest: str, *, people: bool) -> str | None:
        if self._where.fullmatch(rest):
            return "place"
        if self._endings.fullmatch(rest):
            return "case"
        return "people" if people and self._demonym.fullmatch(rest) else None


def _may_follow(alias: str, base: str, rest: str) -> bool:
    """Whether a Russian ending may stand behind a name: what is left of "Китай" has one, "Нигерия" none of those of
    "Нигер", nor the other way round.
    """
    if not rest:
        return base == alias or not _GLIDES.search(alias)
    return rest not in _OF_MEN if alias.endswith("ия") else not (alias[-1] in _HARD and rest in _OF_IA)


def _plain(tokens: Tokens, index: int, form: str) -> bool:
    """Whether a word that looks like a form of a name is none: "Того же дня", "Самая тяжёлая авария" for Samoa."""
    return (index == tokens.begins or form != "") and not tokens[index].classes.isdisjoint(_PLAIN)


_CACHE: dict[tuple[str, bool], tuple[Names, Gazetteer]] = {}


def gazetteer(names: Names, code: str) -> Gazetteer:
    """The gazetteer of a project's names and the world's, for texts of a language; made once for the same names, and
    once for the world's alone.
    """
    own = bool(names.actors or names.places)
    cached = _CACHE.get((code, own))
    if cached is not None and (cached[0] is names or not own):
        return cached[1]
    made = Gazetteer(lexicon(code), [*_project(names), *_world(lexicon(code).language.code)])
    _CACHE[code, own] = (names, made)
    return made


def _project(names: Names) -> Iterable[tuple[str, Named]]:
    spelled: dict[str, dict[str, str]] = {}
    for actor in names.actors.values():
        for alias in (Alias(actor.name, ""), *actor.aliases):
            spelled.setdefault(alias.text, {})["actor"] = actor.id
    for place in names.places.values():
        spellings = (*(Alias(part.strip(), "") for part in place.name.split(" / ")), *place.aliases)
        for alias in spellings:
            spelled.setdefault(alias.text, {})["place"] = place.id
    for text, ids in spelled.items():
        yield text, Named(ids.get("actor", ""), ids.get("place", ""), known=True)


def _spelled(name: str, joint: str) -> str:
    """A country's name as agencies spell it: "Sao Tome and Principe" for "São Tomé & Príncipe"."""
    plain = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    return plain.replace("&", joint)


@functools.cache
def _world(code: str) -> tuple[tuple[str, Named], ...]:
    """Countries (ISO 3166 codes of two letters) and the cities that name time zones, as a language calls them."""
    locale = Locale(code)
    countries = {
        name: Named(actor=name, place=name)
        for territory, name in locale.territories.items()
        if len(territory) == 2 and territory.isalpha() and territory not in _NO_COUNTRIES
    }
    joint = lexicon(code).language.labels.get("and", "")
    countries.update({_spelled(name, joint): named for name, named in countries.items() if joint})
    latin = unicodedata.name(locale.territories["FR"][0]).startswith("LATIN")
    zones = locale.time_zones
    cities: dict[str, Named] = {}
    for zone in get_global("zone_territories"):
        area, _, last = zone.rpartition("/")
        own = zones[zone].get("city") if zone in zones else None
        city = own or (last.replace("_", " ") if latin else "")
        if city and area in _AREAS and "name_stop" not in lexicon(code).classes(city.lower()):
            cities[city] = Named(place=city)
    cities.update({name: Named(place=name) for name in lexicon(code).language.cities})
    more = {
        alias: countries.get(name) or cities.get(name) or Named(actor=name, place=name)
        for alias, name in lexicon(code).language.countries.items()
    }
    return tuple({**cities, **countries, **more}.items())
