"""Named things: names of what somebody uses, rides, pays with or wants, and of who only tells of what happened. They
act as little as the bystanders of another clause do.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens

_DESCRIBED = 4  # tokens of "known locally as", "known to Armenians as"
_QUOTES = '"“”„«»'


def is_thing(tokens: Tokens, name: Name) -> bool:
    """Whether a name that stands here for no place is that of a thing, or of somebody who takes no part."""
    classes = tokens.classes
    return any(not classes.isdisjoint(asked) and is_so(tokens, name) for asked, is_so in _THINGS)


def _behind(tokens: Sequence[Token], name: Name) -> Token | None:
    """The plain word behind a name."""
    after = tokens[name.end] if name.end < len(tokens) else None
    return after if after is not None and after.word and not after.capital else None


def _before(tokens: Sequence[Token], name: Name) -> int:
    """The position before a name, its articles and its opening quotation mark, -1 where none is."""
    at = name.start - 1
    while at >= 0 and (tokens[at].has("determiner", "number", "numeral") or tokens[at].text in _QUOTES):
        at -= 1
    return at


def _currency(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says which money is meant: "301 million U.S. dollars"."""
    after = _behind(tokens, name)
    return after is not None and after.has("money")


def _instrument(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name says with what something was done: "shelled with Grad missiles", "on board a Saudia flight"."""
    after, at = _behind(tokens, name), _before(tokens, name)
    if name.known or name.part == "country" or after is None or at < 0:
        return False
    if after.has("weapon") and tokens[at].has("with_it", "shoots"):
        return True
    return after.has("craft") and tokens[at].has("on", "carried_by", "on_it")


def _tells_news(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is only of whom somebody reports for: "an AFP correspondent heard explosions"."""
    after = _behind(tokens, name)
    return after is not None and after.has("reporter") and name.part in ("office", "name") and not name.known


def _other_name(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is another one of somebody or something told before: "Haiyan, known locally as Yolanda"."""
    at = _before(tokens, name)
    if at < 1 or not tokens[at].has("as"):
        return False
    return any(token.has("called_so") for token in tokens[max(0, at - _DESCRIBED) : at])


def _stronghold(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says who is strong at a place: "an Odinga stronghold", "a stronghold of Odinga"."""
    after, at = _behind(tokens, name), _before(tokens, name)
    if after is not None and after.has("stronghold"):
        return True
    return at > 0 and tokens[at].has("of") and tokens[at - 1].has("stronghold")


def _bounds(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name says within what something is: "autonomy within Indonesia"."""
    at = _before(tokens, name)
    return at >= 0 and tokens[at].has("within")


def _aim(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is of whom somebody is only to follow or to meet: "the front-runner to succeed Park", "setting up
    a final against Germany".
    """
    at = _before(tokens, name)
    if at > 0 and tokens[at].has("succeeds") and tokens[at - 1].has("to"):
        return True
    while at > 0 and tokens[at].word and not tokens[at].has("finite") and tokens[at].mention is None:
        if tokens[at].has("sets_up"):
            return True
        at -= 1
    return False


def _counted(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a figure counts the people that a name is of: "together with 1,300 East Timorese"."""
    before = tokens[name.start - 1] if name.start else None
    return before is not None and before.has("number", "numeral") and tokens[name.end - 1].has("ethnic")


def _owns_site(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country only owns the place that is told of: "Azerbaijan's second city was struck"."""
    if name.part != "country" or name.known or not tokens[name.end - 1].text.endswith(POSSESSIVES):
        return False
    at = name.end
    while at < len(tokens) and tokens[at].word and not tokens[at].capital and not tokens[at].has(*_ENDS):
        at += 1
    return at > name.end and tokens[at - 1].has("settlement", "town", "sites") and not tokens[at - 1].has("state")


_ENDS = ("finite", "preposition", "and", "adverb", "that", "relative", "when", "determiner")
_THINGS = (  # the classes that a sentence has where a name of it can be such a thing
    (("money",), _currency),
    (("weapon", "craft"), _instrument),
    (("reporter",), _tells_news),
    (("called_so",), _other_name),
    (("stronghold",), _stronghold),
    (("within",), _bounds),
    (("succeeds", "sets_up"), _aim),
    (("settlement", "town", "sites"), _owns_site),
    (("ethnic",), _counted),
)
