"""Whole names: a person's last name alone filled up to the whole name that the text told before."""

from __future__ import annotations

from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.language import Lexicon


def whole_names(found: list[Name], people: dict[str, str], words: Lexicon) -> list[Name]:
    """The names, a person's last name alone filled up to the whole name told before; notes new ones in `people`."""
    result = []
    for name in found:
        whole = _whole(name, people, words) if not name.known and name.end - name.start == 1 else ""
        if whole:
            name = name._replace(actor=whole, place="", part="person", title=False)
        result.append(name)
    for name in found:
        if name.actor and not name.known and name.end - name.start >= 2 and name.part in ("name", "person"):
            people.setdefault(name.actor.split()[-1].lower(), name.actor)
    return result


def _whole(name: Name, people: dict[str, str], words: Lexicon) -> str:
    """The whole name that a single one stands for, "" where none was told."""
    if name.part in ("name", "person") and name.actor:
        found = next((people[last] for last in people if words.inflects(last, name.actor.lower())), "")
        return found or _family_first(name.actor, people)
    return _family_first(name.place, people) if name.part == "place" and not name.actor else ""


def _family_first(called: str, people: dict[str, str]) -> str:
    """The whole name of "Yoon", where "Yoon Suk Yeol" was told and no given name of Europe opens it."""
    if gender_of(called):
        return ""
    return next((whole for whole in people.values() if whole.split()[0] == called), "")
