"""Articles: what the missing one tells of a name, in a language whose subjects and objects have theirs: the bare name
of a country or a town says where to ("Հայաստան է եկել", "վերադարձան Հայաստան"; but "Հայաստանը հաղթեց").
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token

_AFTER = ("finite", "enclitic", "mark", "date", "reach_after")
_NEAR = 3  # tokens: "Հայաստան մարդասիրական օգնություն ուղարկելու"


def goals(tokens: Sequence[Token], names: Sequence[Name], words: Lexicon) -> None:
    """Let those names of a sentence say where that are of countries and places and have no ending, where no noun
    follows that they tell of and no title stands before.
    """
    for name in names if words.language.definite else ():
        if _is_goal(tokens, name):
            name.form = "place"


def _is_goal(tokens: Sequence[Token], name: Name) -> bool:
    if name.part not in ("country", "place") or name.known or name.form or name.title or not name.place:
        return False
    last = tokens[name.end - 1].text
    if last.isupper() or last != name.place.split()[-1]:
        return False  # "ՀՀ", and what has an article
    after = tokens[name.end]
    if not name.start or after.classes.isdisjoint(_AFTER) or after.text == "-":
        return False
    near = [tokens[name.start - 1], *tokens[name.end : name.end + _NEAR]]
    return not any(token.has("heads_for", "destined") for token in near) and any("finite" in t.classes for t in tokens)
