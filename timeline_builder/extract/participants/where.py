"""Where: which names of a clause say where something happened, by their form and the words around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline_builder.extract.names.name import Name, quoted
from timeline_builder.extract.names.offices import owns_place
from timeline_builder.extract.participants.beside import NO_NOUN, described, nouns_end, says_whose
from timeline_builder.extract.participants.owned import bound_for, only_of
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, leads_on, some

_GONE = 4  # tokens between "deported" and "to"
_TAKEN = 8  # tokens between "took" and "to" of "took more than 90 American citizens to"
_SOLD = 5  # tokens between "sale" and "to"
_WHOLE = 2  # words of a person's name
_SHORTEST_APPOSITION = 4  # tokens of ", the capital of"
_FRONTED = 1  # where the name of "In Paris," stands at the beginning of a sentence
_SCORE = re.compile(r"\d{1,3}[-‑–]\d{1,3}")
_OF_PEOPLE = frozenset(("human", "staff"))
_PLACES = frozenset(("settlement", "direction", "site"))
_NO_PART = NO_NOUN | {"person", "people"}


def where_named(tokens: Tokens, names: Sequence[Name], there: Sequence[Name]) -> list[Name]:
    """The names that say where; what "and" joins to a place is one too.

    there   those that say so by themselves
    """
    found: list[Name] = []
    listed = False  # "shelled Goris, Sotk and Jermuk"
    for name in names:
        joined = goes_on = False
        if found:
            begin, last = name.start, found[-1]
            skipped = ("direction", "definite") if name.part in ("country", "place") else ("direction",)
            while begin > last.end and tokens[begin - 1].has(*skipped):
                begin -= 1  # "southern Turkey and northern Syria", "Cuba and the Bahamas"
            follows = begin - last.end == 1
            goes_on = follows and (listed or _reached(tokens, last))
            comma = goes_on and tokens[begin - 1].text == ","
            joined = follows and (comma or _lists(tokens, name, begin, last))
            told = tokens[last.end].text == "," and (_tells_of(tokens, name, last) or _close_by(tokens, name, last))
            if told or (name.part == "country" != last.part and country_of_town(tokens, name)):
                continue
        if name in there or (joined and name.place and not name.title and name.form != "people"):
            listed = goes_on and joined
            found.append(name)
    leading: list[Name] = []
    for name, other in reversed(list(pairwise(names))):
        listed = other.start - name.end == 1 and ("and" in tokens[name.end].classes or tokens[name.end].text == ",")
        if not listed or not name.place or name.title or name.form == "people" or name in found:
            continue
        if (other in found and _beside(tokens, other)) or other in leading:
            leading.append(name)  # "in the Shirak, Lori and Tavush provinces"
    every = [*found, *leading]
    if "unit" not in tokens.classes:
        return every
    return [name for name in every if not _measured(tokens, name)] or every


def _measured(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a place only says how far it is from the one meant: "in Mbour, about 80 km south of Dakar"."""
    before = name.start - 1
    while before > 0 and tokens[before].has("of", "from", "direction", "determiner", "settlement", "to"):
        before -= 1
    return 0 < before < name.start - 1 and "unit" in tokens[before].classes and "number" in tokens[before - 1].classes


def _lists(tokens: Sequence[Token], name: Name, begin: int, last: Name) -> bool:
    """Whether a name goes on with a list of places: "in Granada, Murcia and Almería", not "In Paris, France beat …"."""
    if "and" in tokens[begin - 1].classes or leads_on(tokens, begin - 1):
        return True
    after = tokens[name.end]
    listed = "and" in after.classes or (after.text == "," and "finite" not in tokens[name.end + 1].classes)
    return tokens[begin - 1].text == "," and listed and last.start > _FRONTED


def says_where(tokens: Tokens, name: Name) -> bool:
    """Whether a name says where something happened."""
    if name.title or not name.place:
        return False
    if name.form == "place" or ("befalls" in tokens.classes and _befallen(tokens, name)):
        return True
    if name.form == "people":
        return _home(tokens, name)
    if "owner" in tokens[name.end - 1].classes and owns_place(tokens, name.end - 1):
        return True
    if _tells(tokens[name.end]):
        return False
    before = _phrase_start(tokens, name)
    if "from" in tokens.classes and _origin(tokens, before):
        return False  # "a flight from Dhaka"
    if name.part == "place":
        return _part_of(tokens, name) or not only_of(tokens, name)
    if _led_to(tokens, name, before) or _part_of(tokens, name) or _beside(tokens, name) or _reached(tokens, name):
        return True
    nearby = name.part == "name" and name.start and "nearby" in tokens[name.start - 1].classes
    return bool(nearby) or bound_for(tokens, name)  # "Mubende and neighbouring Kassanda"


def _part_of(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name owns a part of it that says where: "на юге | Ливана", "над территорией | Армении"."""
    noun = name.start - 1
    if noun < 1 or "part_of" not in tokens[noun].classes or tokens[noun].capital:
        return False
    before = noun - 1
    while before > 0 and tokens[before].word and tokens[before].has("adjective", "direction", "nearby"):
        before -= 1
    return tokens[before].has("where", "motion", "target", "inside")


def _tells(after: Token) -> bool:
    """Whether a name before this word only tells of it: "Tokyo time", "a former Wall Street banker"."""
    return "clock" in after.classes or (not after.capital and not after.classes.isdisjoint(_OF_PEOPLE))


def _led_to(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether what stands at `before` says that a name is where something happened."""
    of = name.start > 1 and "of" in tokens[name.start - 1].classes
    if of and "direction" in tokens[name.start - 2].classes:
        return True  # "rescued 120 migrants south of Crete"
    if before > 0 and _no_goal(tokens, before):
        return False
    if of and "dwellers" in tokens[name.start - 2].classes:
        return True  # "residents of Lampedusa"
    if before < 0 or (name.part == "name" and (_no_site(tokens, name, before) or _somebody(tokens, name, before))):
        return False
    return "where" in tokens[before].classes or _tied(tokens, name, before)


def _close_by(tokens: Sequence[Token], name: Name, last: Name) -> bool:
    """Whether a name only says near what the place before it is: "at Adendro, near Thessaloniki", "at Aying,
    south of Munich".
    """
    between = tokens[last.end : name.start]
    if len(between) < len((",", "near")) or between[0].text != ",":
        return False
    return "near" in between[1].classes or ("direction" in between[1].classes and "of" in between[-1].classes)


def _befallen(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name owns or describes what befell a country: "Sudan's war", "the Syrian conflict"."""
    if not (name.form == "people" or _owner(tokens[name.end - 1])) or not (name.actor and name.place):
        return False
    at = nouns_end(tokens, name)
    return at > name.end and "befalls" in tokens[at - 1].classes


def _home(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a people's adjective tells of a place of its country: "in the Chinese capital", not "the Russian city of
    Kazan".
    """
    if name.form != "people" or name.known:
        return False
    at = nouns_end(tokens, name)
    if at == name.end or not tokens[at - 1].has("settlement", "town", "sites"):
        return False
    named = at + 1 < len(tokens) and "of" in tokens[at].classes and tokens[at + 1].capital
    if named or (at < len(tokens) and tokens[at].capital):
        return False
    before = name.start - 1
    while before >= 0 and tokens[before].has("determiner", "nearby", "direction"):
        before -= 1
    return before >= 0 and tokens[before].has("where", "reach", "visit", "motion", "of")


def _once(tokens: Sequence[Token], before: int) -> int:
    """The position before "what was then" in "in what was then Zaire"."""
    at = before
    while at > 0 and "adverb" in tokens[at].classes:
        at -= 1
    return at - 2 if at > 1 and "auxiliary" in tokens[at].classes and "what" in tokens[at - 1].classes else before


def _owner(token: Token) -> bool:
    return token.text.endswith(POSSESSIVES)


def _tells_of(tokens: Sequence[Token], name: Name, last: Name) -> bool:
    """Whether a name stands in the apposition of the place before: "El Geneina, the capital of West Darfur"."""
    between = tokens[last.end : name.start]
    if len(between) < _SHORTEST_APPOSITION or between[0].text != "," or "determiner" not in between[1].classes:
        return False
    while "determiner" in between[-1].classes:
        between = between[:-1]
    plain = all(token.word and not token.has("finite", "participle", "and") for token in between[1:])
    return plain and "of" in between[-1].classes and any(token.has("settlement", "town") for token in between)


def country_of_town(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country between two marks may only tell in which one a town is: "in Bogor, | Indonesia |."."""
    if name.form or name.start < 3 or tokens[name.start - 1].text != ",":
        return False
    led = name.start - 2
    while led > 0 and tokens[led].capital:
        led -= 1
    closed = "mark" in tokens[name.end].classes and not _goes_on(tokens, name.end)
    return closed and "where" in tokens[led].classes and not tokens[led].capital


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a list of names goes on behind a comma: "in Goma, Congo, and in Kigali" does not."""
    return (
        tokens[at].text == "," and at + 1 < len(tokens) and (tokens[at + 1].capital or "and" in tokens[at + 1].classes)
    )


def _origin(tokens: Sequence[Token], before: int) -> bool:
    """Whether the preposition at `before` only says where somebody or something is from: "a bus from Lima to Cusco"."""
    if before > 1 and "to" in tokens[before].classes and tokens[before - 1].capital:
        before -= 1
        while before > 0 and tokens[before].capital:
            before -= 1
    if before < 1 or "from" not in tokens[before].classes:
        return False
    noun = tokens[before - 1]
    if (
        not noun.word
        or not noun.classes.isdisjoint(NO_NOUN)
        or noun.has("goes", "leaving", "unit", "person_pronoun", "thing_pronoun")
    ):
        return False
    return not some(tokens, max(0, before - _TAKEN), before, "goes", "leaving")


def _no_site(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether an undescribed name is where somebody works, or one of many: "analysts at Tellimer", "at a Walmart"."""
    worker = before > 0 and "staffed" in tokens[before].classes and tokens[before - 1].has("person", "staff")
    whose = "possessive" in tokens[name.start - 1].classes and says_whose(tokens, name)  # "through its Amaq outlet"
    return worker or whose or "indefinite" in tokens[name.start - 1].classes


def _no_goal(tokens: Sequence[Token], before: int) -> bool:
    """Whether the preposition at `before` leads to no place: "the first in Africa to annul", "sold to Nippon Steel"."""
    ranked = "where" in tokens[before].classes and "superlative" in tokens[before - 1].classes
    return ranked or gets(tokens, before)


def gets(tokens: Sequence[Token], before: int) -> bool:
    """Whether "to" at a position stands before who gets something: "the sale of the mill to Nippon Steel", or won:
    "went down 1-0 to Sweden".
    """
    if "to" not in tokens[before].classes:
        return False
    ahead = tokens[max(0, before - _SOLD) : before]
    return some(ahead, 0, len(ahead), "gives_to") or any(_SCORE.fullmatch(token.text) for token in ahead)


def _somebody(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether an unknown name of several words behind "to" is a person's: what follows tells of a person ("to Jo Doe,
    who …", "to Jo Doe, a lawyer"), or nothing goes anywhere ("belonged to Jo Doe").
    """
    if name.end - name.start < _WHOLE or "motion" not in tokens[before].classes:
        return False
    if "where" not in tokens[before].classes and described(tokens, name):
        return True
    return "to" in tokens[before].classes and not some(
        tokens, 0, before, "goes", "journey", "leaving", "travels", "spans"
    )


def _tied(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether the preposition or noun at `before` makes a place of the name that follows it."""
    earlier = tokens[before - 1] if before else None
    if name.part == "country":
        part_of = some(tokens, before + 1, name.start, "direction")
        gone = "motion" in tokens[before].classes and some(tokens, max(0, before - _TAKEN), before, "goes", "shoots")
        return gone or (part_of and tokens[before].has("preposition", "of", "reach", "visit"))  # "over eastern Ukraine"
    if earlier is not None and "contest" in earlier.classes:
        return False  # "a win over Novak Djokovic"
    if "assault" in tokens[before].classes and "of" in tokens[before + 1].classes:
        return True  # "the shelling of Goris"
    if "on" in tokens[before].classes and name.part == "name" and _stays_on(tokens, name, before):
        return True
    aimed = "target" in tokens[before].classes and earlier is not None and earlier.has("assault", "goes")
    return "motion" in tokens[before].classes or (aimed and not says_whose(tokens, name))


def _stays_on(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether "on" says where: "wiped out crops on Pentecost", not "a report on Hamas"."""
    if some(tokens, before + 1, name.start, "determiner"):
        return False  # "on an Ariane 5 rocket"
    if says_whose(tokens, name) or some(tokens, name.start, name.end, "occasion", "office", "attributive"):
        return False
    near = tokens[max(0, before - _GONE) : before]
    return not any(token.has("takes_on", "assault") for token in near)


def _reached(tokens: Tokens, name: Name) -> bool:
    """Whether a verb goes to the name ("visited Stepanakert"), or says that it fell."""
    if tokens.classes.isdisjoint(_REACHING) or not (_goes_to(tokens, name) or _falls(tokens, name)):
        return False
    if name.part != "name":
        return True
    if says_whose(tokens, name) or described(tokens, name):
        return False  # "struck Hezbollah positions"
    before = tokens[name.start - 1].classes if name.start else frozenset()
    whole = name.end - name.start > 1  # not "seized the MSC Aries", "второе место занял Амиржан Косанов"
    return "definite" not in before and not (whole and "takes_rank" in before)


def _goes_to(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a verb or a noun right before a name goes to it."""
    before = name.start - 1
    while before >= 0 and not tokens[before].classes.isdisjoint(_BEFORE_GOAL):
        before -= 1
    if before < 0:
        return False
    classes = tokens[before].classes
    if ("visit" if name.part == "country" else "reach") in classes:
        return True
    return "agent" in classes and before > 0 and tokens[before - 1].has("soil", "settlement")


def _falls(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is what fell, or a country that saw something, by the word behind it."""
    at = name.end
    while "enclitic" in tokens[at].classes:
        at += 1
    classes = tokens[at].classes
    if name.part == "country":
        joined = name.start > 0 and tokens[name.start - 1].has("and", "preposition")  # "between X and Y erupted"
        return "witness" in classes or (not joined and not classes.isdisjoint(_FALLEN))
    return not classes.isdisjoint(_FALLEN)


_BEFORE_GOAL = frozenset(("determiner", "enclitic", "direction", "unit"))  # a unit: "attacked with drones Odesa"
_FALLEN = frozenset(("fall", "reach_after"))
_REACHING = _FALLEN | {"reach", "visit", "soil", "settlement", "witness"}  # no place is reached without one of them


def _phrase_start(tokens: Tokens, name: Name) -> int:
    """The position before the noun phrase that a name ends: "in | the West African island nation of X"."""
    before = name.start - 1
    if before > 0 and _owner(tokens[before]):
        while before > 0 and tokens[before].capital:
            before -= 1  # "at Berlin's Olympiastadion"
    if "what" in tokens.classes:
        before = _once(tokens, before)
    described = False
    while before >= 0:
        token = tokens[before]
        if token.classes.isdisjoint(_MODIFIERS if token.word else _ARTICLES):
            noun = described and token.word and token.classes.isdisjoint(NO_NOUN)
            if not noun and ("quote_mark" not in token.classes or not _opens(tokens, before)):
                break
        described = described or (token.has("settlement", "state") and "of" in tokens[name.start - 1].classes)
        before -= 1
    return before


_ARTICLES = frozenset(("determiner",))
_MODIFIERS = _ARTICLES | {"direction", "settlement", "of", "nearby", "state", "town"}  # "in the disputed region of X"


def _beside(tokens: Tokens, name: Name) -> bool:
    """Whether a noun for a place goes with the name: "the city of Ganja", "Vardenis district"."""
    if tokens.classes.isdisjoint(_PLACES):
        return False
    end = name.end + 1 if "quote_mark" in tokens.classes and quoted(tokens, name) else name.end
    after = tokens[end] if end < len(tokens) else None
    if after is not None and not after.classes.isdisjoint(_PLACES):
        behind = tokens[end + 1] if end + 1 < len(tokens) else None
        noun = behind is not None and behind.word and behind.classes.isdisjoint(NO_NOUN)
        return not (noun and "modifies" in after.classes)  # "Italy's state railway" is no place
    behind = tokens[name.end + 1] if name.part == "name" and name.end + 1 < len(tokens) else None
    site = behind is not None and "site" in behind.classes and not behind.capital
    if site and after is not None and after.word and not after.capital and after.classes.isdisjoint(_NO_PART):
        return not _owner(tokens[name.end - 1])  # "the Jabalia refugee camp"
    before = name.start - 1
    if (
        name.part == "name"
        and before > 0
        and "definite" in tokens[before].classes
        and "of" in tokens[before - 1].classes
    ):
        return False  # "a prison of the Houthis"
    while (
        before >= 0
        and not tokens[before].classes.isdisjoint(_TIES)
        and ("quote_mark" not in tokens[before].classes or _opens(tokens, before))
    ):
        before -= 1
    return before >= 0 and tokens[before].has("settlement", "site") and "oblique" not in tokens[before].classes


_TIES = frozenset(("of", "determiner", "quote_mark"))  # between a noun and its name


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether an opening quotation mark stands between a noun or preposition and a name: "на шахте «Распадская»"."""
    return tokens[at].text in QUOTES and tokens[at + 1].capital
