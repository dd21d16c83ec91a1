"""Wording: positions of tokens -> the words of a title, with the marks and the capital that its language asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline_builder.extract.titles import endings
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.tokens import POSSESSIVES, Token

LONGEST = 90  # code points of a title
_NO_SPACE_BEFORE = frozenset(",;:.!?)»”’՝։%")
_OPENING = {"«": "»", "“": "”", "„": "“", '"': '"'}
_AS_THEY_ARE: Mapping[int, str] = {}
_CLOSING = frozenset(_OPENING.values())


def render(
    text: str,
    tokens: Sequence[Token],
    positions: Sequence[int],
    lead: str,
    language: Language,
    instead: Mapping[int, str] = _AS_THEY_ARE,
) -> str:
    """The words at these positions, after `lead`: quotation marks in pairs, a comma before a content clause kept.

    instead   what stands for the words at some positions
    """
    begun = _with_article(tokens, positions, lead, language)
    parts: list[str] = [begun] if begun else []
    previous: int | None = None
    kept = _with_quotes(tokens, positions)
    articles = language.labels.get("a", "").split()
    the = language.labels.get("the")
    commas = language.brackets or not language.articles  # before a content clause
    listed, definite = language.verb_last or bool(language.definite), bool(language.definite)
    for order, at in enumerate(kept):
        token = tokens[at]
        if "contrast_after" in token.classes:
            continue  # "B isə …": against whom stands in another clause
        follows = previous == at - 1
        if commas and not follows and previous is not None and _after_comma(tokens, at, previous):
            parts.append(",")
        elif listed and previous == at - 2 and tokens[at - 1].text == ",":
            parts.append(",")  # "Gorus, | Sisian və Qafan"
        if definite and not follows and order and tokens[previous or 0].word:
            parts[-1] = endings.before(parts[-1], token.text)
        glued = follows and tokens[at - 1].end == token.start
        if parts and not glued and token.text not in _NO_SPACE_BEFORE:
            parts.append(" ")
        if not follows and the is not None and _owned_by_date(tokens, at, previous):
            parts.append(the + " ")
        word = _article(tokens, kept, order, articles) if token.lower in articles else token.text
        word = instead.get(at, word)
        small = at == 0 and parts and token.has("preposition", "adverb", "finite", "determiner", "participle")
        parts.append(word.lower() if small else word)
        previous = at
    made = _closed(" ".join("".join(parts).split()).strip(" ,;:–—-"))
    return capitalised(made, language)


def _with_article(tokens: Sequence[Token], positions: Sequence[int], lead: str, language: Language) -> str:
    """A name that stands for a pronoun as the subject that it is: "Սիմոն Մարտիրոսյանը | դարձել է"."""
    named = language.definite and " " in lead and positions and lead.rsplit(None, 1)[-1].istitle()
    return endings.as_subject(lead, tokens[positions[0]].text) if named else lead


def _after_comma(tokens: Sequence[Token], at: int, previous: int) -> bool:
    """Whether a comma that was left out stands before a content clause: "заявил, что", "bildirib ki,"."""
    if tokens[previous].has("that_after") and previous + 1 < len(tokens):
        return previous < at and tokens[previous + 1].text == ","
    return previous < at and tokens[at - 1].text == "," and tokens[at].has("that")


def _with_quotes(tokens: Sequence[Token], positions: Sequence[int]) -> list[int]:
    """The positions with the quotation mark that a cut took from the beginning or the end of a quoted name."""
    found = list(positions)
    marks = [tokens[at].text for at in found if not tokens[at].word]
    depth = lowest = 0
    for mark in marks:
        if mark != '"':
            depth += (mark in _OPENING) - (mark in _CLOSING)
            lowest = min(lowest, depth)
    even = marks.count('"') % 2 == 0
    if not found or (even and depth == lowest == 0):
        return found
    first, last = found[0], found[-1]
    opens = first > 0 and tokens[first - 1].text in _OPENING and tokens[first].word
    if opens and (lowest < 0 or not even):
        found.insert(0, first - 1)
        depth, even = depth + 1, True
    if (depth > 0 or not even) and last + 1 < len(tokens) and tokens[last + 1].text in _CLOSING:
        found.append(last + 1)
    return found


def _article(tokens: Sequence[Token], kept: Sequence[int], order: int, forms: Sequence[str]) -> str:
    """An article; "a" for the "an" of "an October coup"."""
    if order + 1 < len(kept) and kept[order + 1] > kept[order] + 1:
        return forms[tokens[kept[order + 1]].lower[0] in "aeiou"]
    return tokens[kept[order]].text


def _owned_by_date(tokens: Sequence[Token], at: int, previous: int | None) -> bool:
    """Whether a possessive date was left out before a noun: "in Wednesday's general election"."""
    if not at or tokens[at - 1].mention is None:
        return False
    plain = previous is None or not tokens[previous].has("determiner")
    return plain and tokens[at - 1].text.endswith(POSSESSIVES) and tokens[at].word


def _closed(made: str) -> str:
    """The title with a mark where a quotation was cut off, and without one that opens nothing."""
    if made.count('"') % 2 == 0:
        return made
    return made[:-1].rstrip(" ,;:") if made.endswith('"') else made + '"'
