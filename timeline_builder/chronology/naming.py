"""What names are compared by: one place or actor in several spellings, languages and scripts.

Where the project lists a name, its id decides. Countries are known by their code in every language (Unicode CLDR,
through Babel). What only texts call somebody or something is compared letter by letter, in Latin letters.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from anyascii import anyascii
from babel import Locale
from rapidfuzz import fuzz

from timeline_builder.extract.words.language import languages
from timeline_builder.model import Names

_LETTERS = re.compile(r"[^a-z0-9]+")
_CODE = 2  # letters of a country's code; every other key is in lower case
_SPELLINGS = 85.0  # least likeness (rapidfuzz ratio) of two spellings of a place that the project does not know
_SHORTEST_SPELLING = 6  # letters; shorter names that differ in a letter are different places
_SILENT = re.compile(r"[aeiouyw ]|(.)(?=\1)")  # vowels, and the first of two consonants alike
_VOWEL = re.compile("[aeiou]")
_SHORTEST_SOUND = 3  # consonants
_SHORTEST_STEM = 4  # letters that two forms of a name or a word share at least


def key(name: str, known: Mapping[str, object]) -> str:
    """What a name is compared by: its id where the project knows it, a country's code, else its folded letters, those
    of the English name for a city that the CLDR knows ("Москва").
    """
    if name in known:
        return name
    folded = fold(name)
    return _territories().get(folded) or _cities().get(folded, folded)


@functools.lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Letters and digits in lower-case ASCII, words parted by spaces."""
    return _LETTERS.sub(" ", re.sub(r"['’‘`]", "", anyascii(text)).lower()).strip()


def spellings(name: str, names: Names) -> tuple[frozenset[str], ...]:
    """The folded words of each way in which a text may call the place or actor of a key."""
    listed = [one for one in (names.places.get(name), names.actors.get(name)) if one is not None]
    texts = [alias.text for one in listed for alias in one.aliases] + [one.name for one in listed]
    return tuple(frozenset(fold(text).split()) for text in texts or [name])


@functools.cache
def _territories() -> dict[str, str]:
    """Folded names of the countries in every language that texts are read in -> ISO 3166-1 alpha-2 code."""
    found: dict[str, str] = {}
    for code in languages():
        for territory, name in Locale(code).territories.items():
            if len(territory) == _CODE and territory.isalpha():
                found.setdefault(fold(name), territory)
    return found


@functools.cache
def _cities() -> dict[str, str]:
    """Folded names of the cities that time zones are called by, in every language -> those of English ("moskva")."""
    found: dict[str, str] = {}
    for code in languages():
        for zone, names in Locale(code).time_zones.items():
            if "city" in names:
                found.setdefault(fold(names["city"]), fold(zone.rpartition("/")[2]))
    return found


def label(name: str, names: Names, written: Mapping[str, str]) -> str:
    """What a reader of English knows a key by: the project's name, a country's name, else what a report writes."""
    listed = names.places.get(name) or names.actors.get(name)
    return listed.name if listed is not None else Locale("en").territories.get(name) or written.get(name, name)


def is_country(name: str, names: Names) -> bool:
    """Whether the place or actor of a key is a country."""
    listed = [one for one in (names.places.get(name), names.actors.get(name)) if one is not None]
    texts = [alias.text for one in listed for alias in one.aliases]
    return (len(name) == _CODE and name.isupper()) or any(fold(text) in _territories() for text in texts)


@functools.lru_cache(maxsize=100_000)
def names_country(word: str) -> bool:
    """Whether a folded word is a country's name in some language, in some form, or is made of it ("armenii")."""
    return any(forms(word, name) for name in _countries().get(word[:_SHORTEST_STEM], ()))


@functools.cache
def _countries() -> dict[str, list[str]]:
    """The first letters of countries' names of one word -> the names."""
    found: dict[str, list[str]] = {}
    for name in _territories():
        if " " not in name and len(name) >= _SHORTEST_STEM:
            found.setdefault(name[:_SHORTEST_STEM], []).append(name)
    return found


def forms(one: str, other: str) -> bool:
    """Whether two folded words may be forms of one: they begin alike but for an ending."""
    shorter, longer = sorted((one, other), key=len)
    stem = max(_SHORTEST_STEM, len(shorter) - 2)
    return len(shorter) >= _SHORTEST_STEM and longer[:stem] == shorter[:stem] and len(longer) - stem <= _SHORTEST_STEM


def one_place(one: str, other: str, names: Names) -> bool:
    """Whether two keys are of one place; only spellings that neither the project nor the CLDR knows are compared."""
    if one == other:
        return True
    if not _unknown(one, names) or not _unknown(other, names) or one[:1] != other[:1]:
        return False
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(f"{shorter} "):  # "Fada", "Fada N'Gourma"
        return True
    if len(shorter) >= _SHORTEST_SPELLING and fuzz.ratio(one, other) >= _SPELLINGS:
        return True
    if _sound(one) == _sound(other):  # "Abu Sleem", "Abu Salim"
        return True
    stem = max(_SHORTEST_STEM, len(shorter) - 1)  # "Орска", "Орске"
    return one[:stem] == other[:stem] and len(longer) <= stem + 2


@functools.lru_cache(maxsize=10_000)
def _sound(name: str) -> str:
    """The consonants of a folded name and how many vowels it has, which spellings in other languages share ("aghdam",
    "agdam"); the name itself where there are few of them.
    """
    consonants = _SILENT.sub("", name.replace("gh", "g").replace("h", "g"))
    return f"{consonants}{len(_VOWEL.findall(name))}" if len(consonants) >= _SHORTEST_SOUND else name


def _unknown(key: str, names: Names) -> bool:
    """Whether a key is only what a text calls something, neither an id of the project nor a country's code."""
    return not (key in names.places or key in names.actors or key.isupper())


def one_actor(one: str, other: str, names: Names) -> bool:
    """Whether two keys are of one actor; a person that the project does not know may be called by the surname alone, or
    in the letters and cases of another language ("Viktora Russu", "Ramin Memmedov").
    """
    if one == other:
        return True
    if not _unknown(one, names) or not _unknown(other, names):
        return False
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _SHORTEST_STEM and longer.endswith(f" {shorter}"):
        return True
    words, others = one.split(), other.split()
    alike = len(words) == len(others) > 1 and all(a[0] == b[0] for a, b in zip(words, others, strict=True))
    return alike and fuzz.ratio(one, other) >= _SPELLINGS
