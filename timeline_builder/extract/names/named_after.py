"""Named after: sites that bear somebody's name ("на шахте имени Костенко"): the site is the name, nobody acts by it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.rewriting import rewritten
from timeline_builder.extract.words.tokens import Token, Tokens


def sites(tokens: Tokens, names: list[Name], words: Lexicon) -> list[Name]:
    """The names of a sentence, those of sites that are named after somebody with the noun of the site."""
    if "named_after" not in tokens.classes or not words.language.site_nouns:
        return names
    return [_site(tokens, name, words) for name in names]


def _site(tokens: Sequence[Token], name: Name, words: Lexicon) -> Name:
    noun = name.start - 2
    if noun < 0 or "named_after" not in tokens[noun + 1].classes or name.known or tokens[noun].capital:
        return name
    base = rewritten(tokens[noun].lower, words.language.site_nouns)
    if not base:
        return name
    bearer = " ".join(token.text for token in tokens[name.start : name.end])
    return Name(noun, name.end, "", f"{base} {tokens[noun + 1].text} {bearer}", "place")
