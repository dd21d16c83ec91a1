"""One file a language: its words, patterns, display names, examples and counter-examples. Discovered by name.

To add a language, write one module here, named in full (`russian.py`, since a code such as `is` can be a
keyword); nothing else is edited. It holds these constants, and loading one without them fails naming both:

CODE, NAME      "ru", "Russian"
LETTERS         the letters of its alphabet in lower case (of several alphabets: parted by a space), and STOPWORDS, some twenty of its most frequent words (one
                string each, words parted by spaces): a text without a language is given to the one that fits best
DAY_FIRST       how 03/04/2020 is read: True day first, False month first, None ambiguous (dotted is always day first)
WORDS           {class: {value: "form, form of several words, stem{ending|ending|}"}}. A form with a capital is found
                with it only (or all in capitals), one without in any case; a phrase matches over any white space.
                A token can be of several classes. A class named `…_suffix` counts only right behind a token
                ("th" in 9th; "-ci" in 1992-ci is the phrase of dash and ci). A form "*acaq" is an ending: it classes
                the words that end so and are not listed ("future": "*acaq").
MACROS          {"YEAR": pattern}: parts of patterns, in capitals
PATTERNS        {kind: {rule: pattern}}; how a pattern is written stands in `grammar.py`
DISPLAY         how `display.words` writes dates; see `english.py`. "since", "until", "~", "?" and "%" are a text with
                {date} in it or, where they ask for another case or an article, a table with it as "frame" and the keys
                of DISPLAY they change; "days" names single days ("1er"); "year_of" and "bc_of" are
                a year behind its month; ordinals can hold {roman}; "endings" has
                what a number is written with by the tail of its digits ("10": "cu"), for {ending} behind a {year}
EXAMPLES        (phrase, published, EDTF): the tagger finds exactly that value in the phrase (several: parted by spaces)
COUNTER_EXAMPLES  (phrase, rule): the phrase has no date; "rule" is the one that rejects it, or "" if nothing is found
and, where needed, DOTTED_I = True (i and İ, ı and I are pairs: Turkish, Azerbaijani), and VERB_FINAL = True (the verb
stands at the end of the clause: there it is looked for first), and GATHERINGS = "election march …" (what people come
together for on a day, in lower case: a day right behind one is of it, where no verb stands before).

Classes whose values the engine understands; every other class is the language's own, a word that patterns name:

month 1-12 (and full_month, clear_month for narrower patterns) · weekday 1 (Monday) to 7 · season 21 spring, 22 summer, 23 autumn, 24 winter · unit (singular) and units:
"day" "week" "weekend" "fortnight" "month" "quarter" "year" "decade" "century" "hour" "minute" · quarter, half (with an
ordinal: "the third quarter") · grouping 33-36 (Q1-Q4), 40-41 · number, ordinal: the number · article 1 ("a year ago")
· decade_word 90 ("nineties") · decade_suffix ("s" of 1990s), decades ("years", where it makes a decade of 90 or 1990) · century_word · era -1 BC, 1 AD · deictic: days from
today (0, -1, 1) · daypart, part, adverb, approx, zone: words that are kept (approx makes it ~; zone "Z" is UTC)
· near: "this" "last" "next" (counted from the day of the news), "previous" "following" "same" (from the date told last)
· near_unit: "last year", a near and a unit in one word · clause: words that begin a clause ("which"): the verb before
them is of another one · shift: "ago" "hence" (from the day of the news), "before" "after" (from the date told last);
"half" as unit is six months · am 0 or 12 · minute
· holiday: "12-25", "easter-2", "pascha" (Orthodox Easter), "11-4th-4" (4th Thursday of November), "05-last-1" · begun: what opens a mention that lies behind ("since") ·
future, past: words that say
where a clause points ("will", "said") · announced: forms of future that are the content of the verb behind them, with
a past one of which the clause points back ("Cuma günü askerleri çekeceğini söyledi") · reports: present verbs that point
back ("yazır") · thing, label: what makes a number a count or a name.

Classes the engine gives: day (1-31), hour, small (one or two digits), two, hundreds (three digits), year (1000-2199),
count (any of these without leading zero), big, iso, numeric (03.04.2020), clock (12:00), short_year ('92), dotted (12.00), day_month (10.3), comma dot dash
slash colon semicolon apostrophe open close quote percent money label, break (line or paragraph), word (any word that
is not listed), name (one with a capital).

Kinds of rules: "date" (calendar fields; what is missing comes from the reference), "range" (fields, and the same with 2),
"list" (dates of their own that share month or year), "since", "until", "shift" (count, units, shift), "near" (near with
unit, month, season or weekday), "deictic", and "reject" (the rule's name is the reason).
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from timeline_builder.dates.grammar import Grammar
from timeline_builder.dates.lexicon import PIECE, LanguageError, Lexicon, expand
from timeline_builder.dates.scan import Scanner
from timeline_builder.dates.scene import Scene

REQUIRED = (
    "CODE", "NAME", "LETTERS", "STOPWORDS", "DAY_FIRST", "WORDS", "MACROS", "PATTERNS", "DISPLAY", "EXAMPLES",
    "COUNTER_EXAMPLES",
)  # fmt: skip

# What every language writes alike: a year that leads its line ("* 1895 – …", "**2019:**", "| 1998 |"), or is a heading.
COMMON = {"date": {"year-of-entry": "<break year >dash|colon|dot|hash|break|open"}}

_CODE = re.compile(r"""^CODE = ["'](?P<code>[a-z]+)["']""", re.MULTILINE)


@dataclass(frozen=True)
class Language:
    """A language module; what is costly is made on first use."""

    module: ModuleType

    @property
    def code(self) -> str:
        """Such as "en"."""
        return str(self.module.CODE)

    @property
    def day_first(self) -> bool | None:
        """How 03/04/2020 is read; None: nobody can tell."""
        return None if self.module.DAY_FIRST is None else bool(self.module.DAY_FIRST)

    @functools.cached_property
    def alphabets(self) -> tuple[frozenset[str], ...]:
        """The letters of its alphabet, or of each of its alphabets, in lower case."""
        return tuple(map(frozenset, self.module.LETTERS.split()))

    @functools.cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its stopwords and every word of WORDS, in lower case."""
        forms = (
            form for entries in self.module.WORDS.values() for listed in entries.values() for form in expand(listed)
        )
        words = {match["word"] for form in forms for match in PIECE.finditer(form) if match["word"] and form[0] != "*"}
        return frozenset(word.lower().replace("i̇", "i") for word in words) | frozenset(self.module.STOPWORDS.split())

    @functools.cached_property
    def lexicon(self) -> Lexicon:
        """Its words. Raises LanguageError where WORDS is wrong."""
        return Lexicon(self.module.WORDS, self.module.__name__, getattr(self.module, "DOTTED_I", False))

    @functools.cached_property
    def grammar(self) -> Grammar:
        """Its patterns. Raises LanguageError where PATTERNS or MACROS is wrong."""
        patterns = dict(self.module.PATTERNS)
        for kind, named in COMMON.items():
            patterns[kind] = {**patterns.get(kind, {}), **named}
        return Grammar(patterns, self.module.MACROS, self.lexicon, self.module.__name__)

    @functools.cached_property
    def scanner(self) -> Scanner:
        """Finds its expressions."""
        return Scanner(self.lexicon, self.grammar)

    @functools.cached_property
    def scene(self) -> Scene:
        """Looks around them."""
        module = self.module
        return Scene(
            self.lexicon, getattr(module, "VERB_FINAL", False), frozenset(getattr(module, "GATHERINGS", "").split())
        )


@functools.cache
def _modules() -> dict[str, str]:
    """Code -> module. The code is read from the file: importing every language would cost each run a tenth of a second."""
    found = {}
    for info in pkgutil.iter_modules(__path__):
        source = Path(__path__[0], f"{info.name}.py").read_text(encoding="utf-8")
        match = _CODE.search(source)
        if match is None:
            raise LanguageError(f'{__name__}.{info.name} has no constant CODE: a line such as CODE = "en"')
        found[match["code"]] = f"{__name__}.{info.name}"
    return found


def check(module: ModuleType) -> ModuleType:
    """The module, if it has every constant. Raises LanguageError naming what it lacks."""
    for constant in REQUIRED:
        if not hasattr(module, constant):
            raise LanguageError(f"{module.__name__} has no constant {constant}")
    return module


def codes() -> tuple[str, ...]:
    """The codes of all languages there are, sorted."""
    return tuple(sorted(_modules()))


def known(code: str) -> bool:
    """Whether there is a language of that code, region or not."""
    return _module(code) is not None


def _module(code: str) -> str | None:
    return _modules().get(code) or _modules().get(code.split("-")[0].lower())


@functools.cache
def get(code: str) -> Language:
    """The language of a code, also of one with a region ("en-GB"). Raises LanguageError."""
    name = _module(code)
    if name is None:
        raise LanguageError(f"there is no language {code!r}; there are {', '.join(codes())}")
    return Language(check(importlib.import_module(name)))
