"""Bearers: who was named in a sentence, and with what nouns, for a later "the airline" or "the group" to stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, Tokens, some

Sort = Literal["person", "country", "organisation"]
_NO_NOUN = frozenset(
    ("finite", "participle", "preposition", "adverb", "and", "determiner", "relative", "number", "date")
)
_NO_DESCRIPTION = frozenset(("determiner", "and", "preposition"))
_DESCRIPTION = 3  # words of "the national airline Voepass"


class Bearer(NamedTuple):
    """Who was named, and with what nouns.

    called   the name for readers
    sure     whether its form tells the sort
    nouns    the words of the name and beside it (lower-case)
    armed    whether one of them is of fighters
    trades   whether one of them is of a company
    behind   the noun right behind the name ("Chandrayaan-3 lander"), "" where none is
    barred   whether the name is of an organ of a state or of media, which nobody calls "the group"
    joined   whether it is one of several ("Hamas and Fatah")
    at       the number of the sentence
    aside    whether they only say what the sentence tells
    """

    called: str
    sort: Sort
    sure: bool
    nouns: frozenset[str]
    armed: bool
    trades: bool
    behind: str
    barred: bool
    joined: bool
    at: int
    aside: bool = False


def bearers(tokens: Tokens, names: Iterable[Name], at: int) -> Iterator[Bearer]:
    """Who is named in a sentence as one who can act, each once; looked for as far as somebody asks."""
    found: set[str] = set()
    for name in names:
        called = name.actor or name.place
        if not called or called in found:
            continue
        sort = _sort(tokens, name)
        if not sort or (not name.acts if sort == "country" else name.where):
            continue
        beside = _beside(tokens, name)
        sure = sort != "person" or name.part == "person" or bool(gender_of(called.split()[0]))
        found.add(called)
        yield Bearer(
            called,
            sort,
            sure,
            frozenset([token.lower for token in beside]),
            "armed" in tokens.classes and some(beside, 0, len(beside), "armed"),
            "business" in tokens.classes and some(beside, 0, len(beside), "business"),
            _behind(tokens, name),
            "no_group" in tokens.classes and some(tokens, name.start, name.end, "no_group"),
            _joined(tokens, name),
            at,
        )


def same(one: str, other: str) -> bool:
    """Whether two names are of one, as a name and its initials are: "Rapid Support Forces", "RSF"."""
    if one == other:
        return True
    short, whole = sorted((one, other), key=len)
    return short.isupper() and short == "".join([word[0] for word in whole.split() if word[0].isupper()])


def distinct(found: Iterable[Bearer]) -> list[Bearer]:
    """Each bearer once, as named last; sure where one of its namings is."""
    kept: list[Bearer] = []
    for bearer in found:
        earlier = [other for other in kept if same(other.called, bearer.called)]
        if earlier:
            if not bearer.sure and any(other.sure for other in earlier):
                bearer = bearer._replace(sure=True)
            kept = [other for other in kept if other not in earlier]
        kept.append(bearer)
    return kept


def _sort(tokens: Sequence[Token], name: Name) -> Sort | None:
    if name.part in ("country", "person"):
        return name.part
    if name.part == "name" and name.actor and "armed" in tokens[name.end].classes:
        return "organisation"  # "Boko Haram fighters"
    whole = name.part == "name" and name.end - name.start > 1 and name.actor and not name.title
    if whole and not name.where and not (name.start and "definite" in tokens[name.start - 1].classes):
        return "person"
    return "organisation" if name.actor and name.part in ("office", "name") else None


def _joined(tokens: Sequence[Token], name: Name) -> bool:
    """Whether "and" ties a name to another."""
    before = name.start - 1
    while before > 0 and "determiner" in tokens[before].classes:
        before -= 1
    if before >= 0 and "and" in tokens[before].classes:
        return True
    return "and" in tokens[name.end].classes


def _behind(tokens: Sequence[Token], name: Name) -> str:
    """The noun right behind a name."""
    after = tokens[name.end]
    noun = after.word and not after.capital and after.classes.isdisjoint(_NO_NOUN)
    return after.lower if noun else ""


def _beside(tokens: Tokens, name: Name) -> Sequence[Token]:
    """The words of a name, before it and behind it: "the airline Voepass", "the M23 rebels"."""
    start = name.start
    if start > 1 and tokens[start - 1].text in QUOTES:
        start -= 1  # "Компания «Газпром»"
    while start > 0 and name.start - start < _DESCRIPTION:
        before = tokens[start - 1]
        if not before.word or not before.classes.isdisjoint(_NO_DESCRIPTION):
            break
        start -= 1
    end = name.end + 1 if tokens[name.end].word else name.end
    if tokens[name.end].text == ",":
        end = name.end + 1
        while end - name.end <= _DESCRIPTION and tokens[end].word and "finite" not in tokens[end].classes:
            end += 1
    return tokens[start:end]
