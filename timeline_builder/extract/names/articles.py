"""Articles: what the missing one tells of a name, in a language whose subjects and objects have theirs: the bare name
of a country or a town says where to ("Հայաստան է եկել", "վերադարձան Հայաստան"; but "Հայաստանը հաղթեց").
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.tokens import Token

_AFTER = ("finite", "enclitic", "mark", "date", "reach_after")
_NEAR = 3  # tokens: "Հայաստան մարդասիրական օգնություն ուղարկելու"


def goals(tokens: Sequence[Token], names: list[Name]) -> list[Name]:
    """The names of a sentence; those of countries and places that have no ending, where no noun follows that they tell
    of and no title stands before, say where.
    """
    return [name._replace(form="place") if _is_goal(tokens, name) else name for name in names]


def _is_goal(tokens: Sequence[Token], name: Name) -> bool:
    if name.part not in ("country", "place") or name.known or name.form or name.title or not name.place:
        return False
    last = tokens[name.end - 1].text
    if last.isupper() or last != name.place.split()[-1]:
        return False  # "ՀՀ", and what has an article
    after = tokens[name.end] if name.end < len(tokens) else None
    if not name.start or (after is not None and not after.has(*_AFTER)) or (after is not None and after.text == "-"):
        return False
    near = [tokens[name.start - 1], *tokens[name.end : name.end + _NEAR]]
    return not any(token.has("heads_for", "destined") for token in near) and any("finite" in t.classes for t in tokens)
