"""Whole names: a person's last name alone filled up to the whole name that the text told before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, without_possessive

_LEADS = frozenset(("determiner", "preposition"))  # to a thing or place


def fill_up(read: Iterable[tuple[Sequence[Token], Sequence[Name]]], words: Lexicon) -> None:
    """Fill a person's last name alone up to the whole name that a sentence before told."""
    people: dict[str, str] = {}
    for tokens, names in read:
        _fill_up(tokens, names, people, words)


def _fill_up(tokens: Sequence[Token], names: Sequence[Name], people: dict[str, str], words: Lexicon) -> None:
    """Fill up the names of a sentence, and note the new whole ones in `people`: last name -> whole name."""
    told = []
    for name in names:
        if name.known or (name.title and words.declension and name.part == "person"):
            continue
        if name.end - name.start == 1 or _with_initials(tokens, name):
            whole = _whole(tokens, name, people, words) if people else ""
            if whole:
                name.actor, name.place, name.part = whole, "", "person"
                name.title = name.title and tokens[name.end - 1].text.endswith(POSSESSIVES)  # "Sy's brother Ali"
        elif name.actor and name.part in ("person", "name"):
            told.append(name.actor)
    for whole in told:
        people.setdefault(whole.split()[-1].lower(), whole)


def _with_initials(tokens: Sequence[Token], name: Name) -> bool:
    """Whether only initials stand before a last name: "А. Лебедь"."""
    for token in tokens[name.start : name.end - 1]:
        if len(token.text) != len("А.") or not token.text.endswith("."):
            return False
    return name.end - name.start > 1


def _whole(tokens: Sequence[Token], name: Name, people: dict[str, str], words: Lexicon) -> str:
    """The whole name that a single one stands for, "" where none was told."""
    personal = name.part in ("name", "person") and name.actor
    if not personal and (name.part != "place" or name.actor):
        return ""
    bare = name.start == 0 or tokens[name.start - 1].classes.isdisjoint(_LEADS)
    if personal:
        called = name.actor.split()[-1].lower()
        initial = tokens[name.start].text[0] if name.end - name.start > 1 else ""
        told = (last for last in people if people[last].startswith(initial))
        found = next((people[last] for last in told if words.inflects(last, called)), "")
        return found or _by_first_name(name.actor, people, bare=bare)
    if not (bare or name.place):
        return ""  # "in the Park", where "Park Geun-hye" was told
    return _by_first_name(name.place or without_possessive(tokens[name.start].text), people, bare=bare)


def _by_first_name(called: str, people: dict[str, str], *, bare: bool) -> str:
    """The whole name of "Yoon", where "Yoon Suk Yeol" was told; of a given name of Europe, by which few are called,
    only where no other person has it and nothing before it makes a place of it ("in Victoria").
    """
    found = [whole for whole in people.values() if whole.split()[0] == called]
    return found[0] if found and (not gender_of(called) or (bare and len(found) == 1)) else ""
