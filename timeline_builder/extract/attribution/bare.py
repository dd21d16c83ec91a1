"""Bare names: a source by its name alone, without the words that tell who it is ("President Jo Doe": "Jo Doe")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline_builder.extract.names.name import Name, written
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token

_TIES = frozenset(("of", "and", "preposition", "possessive"))


def called(sentences: Iterable[tuple[Sequence[Token], Sequence[Name]]], words: Lexicon) -> dict[str, str]:
    """How the persons and bodies of a text are written -> what they are called: "Сабита Хакимжанова", "Biden" -> "Сабит
    Хакимжанов", "Joe Biden".
    """
    found: dict[str, str] = {}
    for tokens, names in sentences:
        for name in names:
            if name.actor and not name.title and (name.part == "office" or _personal(tokens, name)):
                text = written(tokens, name.start, name.end)
                found.setdefault(text, text if name.known or name.part == "office" else name.actor)
                if not name.known:
                    found.setdefault(name.actor, name.actor)
                    owner = words.uninflected(text, genitive=True)
                    found.setdefault(owner, owner)
    return found


def _personal(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name may be a person's, and not the rest of a body's: "Организация | Объединённых Наций"."""
    return name.part == "person" or (name.personal() and not (name.start and tokens[name.start - 1].has("office")))


def bare(source: str, known: Mapping[str, str], words: Lexicon) -> str:
    """A source by the name that ends it, so that one who is called differently is one: by all its words, where another
    name or a preposition stands before what looks like one ("the director of Human Rights Watch").

    known   how persons and bodies are written -> what they are called
    """
    parts = source.split()
    for at in range(len(parts)):
        name = known.get(" ".join(parts[at:]))
        if name is None:
            continue
        before = parts[at - 1] if at else ""
        tied = (not at and len(parts) > 1) or before.endswith(",") or words.classes(before.lower()) & _TIES
        return source if tied else name
    return source
