"""Roles: which names of a clause act in it and which say where, by their form and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.names import Name
from timeline_builder.extract.tokens import Token


def actors(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[str, ...]:
    """The actors among names, in order, each once."""
    where = _where(tokens, names)
    acting = (name for name in names if name.actor and name not in where and _acts(tokens, name))
    return tuple(dict.fromkeys(name.actor for name in acting))


def places(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[str, ...]:
    """The places among names, in order, each once."""
    return tuple(dict.fromkeys(name.place for name in _where(tokens, names)))


def _where(tokens: Sequence[Token], names: Sequence[Name]) -> list[Name]:
    """The names that say where; what "and" joins to a place is one too."""
    found: list[Name] = []
    listed = False  # "shelled Goris, Sotk and Jermuk"
    for name in names:
        follows = bool(found) and name.start - found[-1].end == 1
        joined = follows and (tokens[name.start - 1].has("and") or (listed and tokens[name.start - 1].text == ","))
        if name.place and (_is_where(tokens, name) or (joined and not name.title and name.form != "people")):
            listed = (listed and joined) or _reached(tokens, name)
            found.append(name)
    leading = [
        name
        for name, other in pairwise(names)
        if other in found and name not in found and name.place and not name.title and name.form != "people"
        if other.start - name.end == 1 and tokens[name.end].has("and") and _beside(tokens, other)
    ]  # "in the Lori and Tavush provinces"
    return sorted((*found, *leading), key=lambda name: name.start)


def _acts(tokens: Sequence[Token], name: Name) -> bool:
    if name.title and not name.known:
        return False
    if name.part in ("person", "office") or (name.known and not name.place):
        return True
    if name.form == "people":
        after = tokens[name.end] if name.end < len(tokens) else None
        return after is not None and after.word and not after.has("settlement", "soil", "finite", "and", "people")
    if name.part == "name" and not name.known and not _stands_free(tokens, name):
        return False
    return not _is_where(tokens, name)


def _stands_free(tokens: Sequence[Token], name: Name) -> bool:
    """Whether no preposition ties a name that nobody has described to something else ("on his Twitter page")."""
    before = name.start - 1
    while before >= 0 and tokens[before].has("determiner"):
        before -= 1
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
    if before < 0:
        return False
    if tokens[before].has("where"):
        return True
    if name.part == "country":
        return False
    return tokens[before].has("motion") or (
        tokens[before].has("target") and before > 0 and tokens[before - 1].has("assault")
    )


def _reached(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a verb goes to the name ("visited Stepanakert"), or says that it fell."""
    before = name.start - 1
    while before >= 0 and tokens[before].has("determiner", "enclitic", "direction"):
        before -= 1
    if before >= 0 and tokens[before].has("visit" if name.part == "country" else "reach"):
        return True
    if before >= 1 and tokens[before].has("agent") and tokens[before - 1].has("soil", "settlement"):
        return True
    after = name.end
    while after < len(tokens) and tokens[after].has("enclitic"):
        after += 1
    return after < len(tokens) and tokens[after].has("fall", "reach_after")


def _modifier(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands between a preposition and its name: "in northern Syria", "in the disputed region of X"."""
    token = tokens[at]
    return token.word and (token.has("direction", "settlement", "of"))


def _beside(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a noun for a place goes with the name: "the city of Ganja", "Vardenis district"."""
    after = tokens[name.end] if name.end < len(tokens) else None
    if after is not None and after.has("settlement", "direction"):
        return True
    before = name.start - 1
    while before >= 0 and tokens[before].has("of", "determiner"):
        before -= 1
    return before >= 0 and tokens[before].has("settlement")


def subject_of(clause: Clause, name: Name) -> bool:
    """Whether a name stands in the subject of a clause."""
    return clause.subject is not None and clause.subject[0] <= name.start < clause.subject[1]


def bare_office(tokens: Sequence[Token], subject: tuple[int, int]) -> tuple[str, ...]:
    """The organisation that a subject of one word names: "Police detained …"."""
    words = [token for token in tokens[slice(*subject)] if not token.has("determiner", "adverb", "mark", "date")]
    return (words[0].text,) if len(words) == 1 and words[0].has("office") and words[0].capital else ()
