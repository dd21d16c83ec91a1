"""Roles: which names of a clause act in it and which say where, by their form and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.names import Name
from timeline_builder.extract.tokens import Token

_GONE = 4  # tokens between "deported" and "to"
_FRONTED = 1  # where the name of "In Paris," stands at the beginning of a sentence


def who_and_where(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The actors and the places among names, in order, each once."""
    names, seats, where = _seated(tokens, names)
    acting = (
        name for name in names if name.start in seats or (name.actor and name not in where and _acts(tokens, name))
    )
    return tuple(dict.fromkeys(name.actor for name in acting)), tuple(dict.fromkeys(name.place for name in where))


def actors(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[str, ...]:
    """The actors among names, in order, each once."""
    return who_and_where(tokens, names)[0]


def places(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[str, ...]:
    """The places among names, in order, each once."""
    return tuple(dict.fromkeys(name.place for name in _seated(tokens, names)[2]))


def _seated(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[list[Name], set[int], list[Name]]:
    """The names, with what stands for a government as an actor; where those begin; the names that say where."""
    seats = {name.start for name in names if _governs(tokens, name)}
    told = [replace(name, actor=name.place) if name.start in seats else name for name in names]
    return told, seats, [name for name in _where(tokens, told) if name.start not in seats]


def _governs(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a city stands for the government that sits there: "Tehran and Riyadh agreed", "signed by Kyiv"."""
    if name.part not in ("place", "name") or not name.place or name.title or name.known or name.form:
        return False
    begin = name.start
    while begin >= 2 and tokens[begin - 1].has("and") and tokens[begin - 2].capital:
        begin -= 2
    before = tokens[begin - 1] if begin else None
    joined = name.part == "place" or begin != name.start
    if before is not None and before.has("agent") and joined and not before.has("where"):
        return not (begin > 1 and tokens[begin - 2].has("settlement", "site"))
    if before is not None and (before.has("preposition", "determiner", "of") and not before.has("when")):
        return False
    at = name.end
    while at < len(tokens) and (tokens[at].capital or tokens[at].has("and", "adverb", "auxiliary", "not", "itself")):
        at += 1
    return at < len(tokens) and tokens[at].has("governs") and not tokens[at - 1].has("passive")


_NO_NOUN = ("finite", "preposition", "and", "adverb", "that", "relative", "when", "determiner", "participle", "number")


def _where(tokens: Sequence[Token], names: Sequence[Name]) -> list[Name]:
    """The names that say where; what "and" joins to a place is one too."""
    if not any(name.place for name in names):
        return []
    found: list[Name] = []
    listed = False  # "shelled Goris, Sotk and Jermuk"
    for name in names:
        begin = name.start
        while begin > 0 and tokens[begin - 1].has("direction"):
            begin -= 1  # "southern Turkey and northern Syria"
        follows = bool(found) and begin - found[-1].end == 1
        comma = follows and listed and tokens[begin - 1].text == ","
        joined = follows and (comma or _lists(tokens, name, begin, found[-1]))
        if name.place and (_is_where(tokens, name) or (joined and not name.title and name.form != "people")):
            listed = (listed and joined) or _reached(tokens, name)
            found.append(name)
    leading: list[Name] = []
    for name, other in reversed(list(pairwise(names))):
        placed = (other in found and _beside(tokens, other)) or other in leading
        listed = other.start - name.end == 1 and (tokens[name.end].has("and") or tokens[name.end].text == ",")
        if placed and listed and name not in found and name.place and not name.title and name.form != "people":
            leading.append(name)  # "in the Shirak, Lori and Tavush provinces"
    return sorted((*found, *leading), key=lambda name: name.start)


def _lists(tokens: Sequence[Token], name: Name, begin: int, last: Name) -> bool:
    """Whether a name goes on with a list of places: "in Granada, Murcia and Almería", not "In Paris, France beat …"."""
    if tokens[begin - 1].has("and"):
        return True
    after = tokens[name.end] if name.end < len(tokens) else None
    listed = after is not None and (after.has("and") or after.text == ",")
    return tokens[begin - 1].text == "," and listed and last.start > _FRONTED


def _acts(tokens: Sequence[Token], name: Name) -> bool:
    if name.title and not name.known:
        return False
    if _hears(tokens, name) or _modifies(tokens, name):
        return False
    titled = name.part == "person" and name.start > 0 and tokens[name.start - 1].has("person")
    if name.part == "person" and not titled and name.end - name.start > 1:
        return name.known or _stands_free(tokens, name) or tokens[name.start - 1].has("motion")  # "lost to Carla Ruiz"
    if name.part in ("person", "office") or (name.known and not name.place):
        return True
    if name.form == "people":
        after = tokens[name.end] if name.end < len(tokens) else None
        if after is not None and after.has("and") and name.end + 1 < len(tokens) and tokens[name.end + 1].capital:
            return True  # "Thai and Cambodian forces"
        return (
            after is not None and after.word and not after.has("settlement", "site", "soil", "finite", "and", "people")
        )
    if name.part == "name" and not name.known and not _stands_free(tokens, name):
        return False
    return not _is_where(tokens, name)


def _hears(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is only who hears a statement ("told Interfax")."""
    return name.part in ("name", "office") and name.start > 0 and tokens[name.start - 1].has("tell")


def _modifies(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name that nobody has described only says which thing is meant: "his Wimbledon crown"."""
    if name.part != "name" or name.known or not name.start or name.end >= len(tokens):
        return False
    after = tokens[name.end]
    plain = after.word and not after.capital and not after.has(*_NO_NOUN)
    return plain and tokens[name.start - 1].has("possessive")


def _stands_free(tokens: Sequence[Token], name: Name) -> bool:
    """Whether no preposition ties a name that nobody has described to something else ("on his Twitter page")."""
    before = name.start - 1
    while before >= 0 and tokens[before].has("determiner"):
        before -= 1
    if before > 0 and tokens[before - 1].has("contest"):
        return True  # "a win over Novak Djokovic"
    if before >= 0 and tokens[before].has("when") and name.end < len(tokens) and tokens[name.end].has("finite"):
        return True  # "after ExxonMobil found oil"
    return before < 0 or not tokens[before].has("preposition") or tokens[before].has("agent")


def _is_where(tokens: Sequence[Token], name: Name) -> bool:
    if name.title or name.form == "people" or not name.place:
        return False
    if name.form == "place":
        return True
    if name.part == "place":
        return True
    if _beside(tokens, name) or _reached(tokens, name):
        return True
    before = name.start - 1
    while before >= 0 and (tokens[before].has("determiner") or _modifier(tokens, before)):
        before -= 1
    if before < 0 or _particle(tokens, name, before):
        return False
    return tokens[before].has("where") or _tied(tokens, name, before)


def _particle(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether what stands before a name belongs to the verb: "carried off Nika Gvaramia"."""
    verb = before > 0 and tokens[before].has("particle") and tokens[before - 1].has("finite", "participle")
    return verb and name.part == "name" and name.end - name.start > 1


def _tied(tokens: Sequence[Token], name: Name, before: int) -> bool:
    """Whether the preposition or noun at `before` makes a place of the name that follows it."""
    earlier = tokens[before - 1] if before else None
    part_of = any(tokens[at].has("direction") for at in range(before + 1, name.start))
    if name.part == "country":
        gone = tokens[before].has("motion") and any(
            token.has("goes") for token in tokens[max(0, before - _GONE) : before]
        )
        return gone or (part_of and tokens[before].has("preposition", "of", "reach", "visit"))  # "over eastern Ukraine"
    if earlier is not None and earlier.has("contest"):
        return False  # "a win over Novak Djokovic"
    if tokens[before].has("assault") and tokens[before + 1].has("of"):
        return True  # "the shelling of Goris"
    return tokens[before].has("motion") or (
        tokens[before].has("target") and earlier is not None and earlier.has("assault", "goes")
    )


def _reached(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a verb goes to the name ("visited Stepanakert"), or says that it fell."""
    before = name.start - 1
    while before >= 0 and tokens[before].has("determiner", "enclitic", "direction", "unit"):
        before -= 1  # a unit: "attacked with drones Odesa"
    if before >= 0 and tokens[before].has("visit" if name.part == "country" else "reach"):
        return True
    if before >= 1 and tokens[before].has("agent") and tokens[before - 1].has("soil", "settlement"):
        return True
    after = name.end
    while after < len(tokens) and tokens[after].has("enclitic"):
        after += 1
    if after < len(tokens) and tokens[after].has("witness") and name.part == "country":
        return True
    return after < len(tokens) and tokens[after].has("fall", "reach_after")


def _modifier(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands between a preposition and its name: "in northern Syria", "in the disputed region of X"."""
    token = tokens[at]
    return token.word and (token.has("direction", "settlement", "of"))


def _beside(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a noun for a place goes with the name: "the city of Ganja", "Vardenis district"."""
    after = tokens[name.end] if name.end < len(tokens) else None
    if after is not None and after.has("settlement", "direction", "site"):
        behind = tokens[name.end + 1] if name.end + 1 < len(tokens) else None
        noun = behind is not None and behind.word and not behind.has(*_NO_NOUN)
        return not (noun and after.has("modifies"))  # "Italy's state railway" is no place
    before = name.start - 1
    while before >= 0 and tokens[before].has("of", "determiner"):
        before -= 1
    return before >= 0 and tokens[before].has("settlement", "site")


def subject_of(tokens: Sequence[Token], clause: Clause, name: Name) -> bool:
    """Whether a name stands in the subject of a clause or in apposition to it ("the governor, Jo Doe, was …")."""
    if clause.subject is None:
        return False
    start, end = clause.subject
    apposed = name.start == end + 1 and name.end < len(tokens) and tokens[end].text == "," == tokens[name.end].text
    return start <= name.start < end or (apposed and name.end < clause.group[0])
