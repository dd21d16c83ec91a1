"""Wording: positions of tokens -> the words of a title, with the marks and the capital that its language asks for."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.language import Language, capitalised
from timeline_builder.extract.tokens import Token

_NO_SPACE_BEFORE = frozenset(",;:.!?)»”’՝։%")
_OPENING = {"«": "»", "“": "”", "„": "“", '"': '"'}
_CLOSING = frozenset(_OPENING.values())


def render(text: str, tokens: Sequence[Token], positions: Sequence[int], lead: str, language: Language) -> str:
    """The words at these positions, after `lead`: quotation marks in pairs, a comma before a content clause kept."""
    parts: list[str] = [lead] if lead else []
    previous: int | None = None
    for at in _with_quotes(tokens, positions):
        token = tokens[at]
        if previous is not None and _after_comma(tokens, at, previous):
            parts.append(",")
        glued = previous == at - 1 and tokens[at - 1].end == token.start
        if parts and not glued and token.text not in _NO_SPACE_BEFORE:
            parts.append(" ")
        small = at == 0 and parts and token.has("preposition", "adverb", "finite")
        parts.append(token.lower if small else token.text)
        previous = at
    made = " ".join("".join(parts).split()).strip(" ,;:–—-")
    return capitalised(made, language)


def _after_comma(tokens: Sequence[Token], at: int, previous: int) -> bool:
    """Whether a comma that was left out stands before a content clause: "заявил, что", "bildirib ki,"."""
    content = tokens[at].has("that") or tokens[previous].has("that_after")
    return content and previous < at - 1 and tokens[at - 1].text == ","


def _with_quotes(tokens: Sequence[Token], positions: Sequence[int]) -> list[int]:
    """The positions with the quotation mark that a cut took from the beginning or the end of a quoted name."""
    found = list(positions)
    opened = [at for at in found if tokens[at].text in _OPENING]
    closed = [at for at in found if tokens[at].text in _CLOSING]
    straight = sum(tokens[at].text == '"' for at in found) % 2
    if not straight and sum(tokens[at].text != '"' for at in opened) == sum(tokens[at].text != '"' for at in closed):
        return found
    first, last = (found[0], found[-1]) if found else (0, -1)
    if found and first > 0 and tokens[first - 1].text in _OPENING and tokens[first].word:
        return [first - 1, *found]
    if found and last + 1 < len(tokens) and tokens[last + 1].text in _CLOSING:
        return [*found, last + 1]
    return found
