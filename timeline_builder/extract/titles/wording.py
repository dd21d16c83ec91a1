"""Wording: positions of tokens -> the words of a title, with the marks and the capital that its language asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline_builder.extract.titles import endings
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens

LONGEST = 90  # code points of a title
_SPACE_BEFORE_MARK = re.compile(r" (?=[,;:.!?)»”’՝։%])")
_OPENING = {"«": "»", "“": "”", "„": "“", '"': '"'}
_AS_THEY_ARE: Mapping[int, str] = {}
_CLOSING = frozenset(_OPENING.values())
# words that open a sentence, no title
_SMALL_INSIDE = frozenset(("preposition", "adverb", "finite", "determiner", "participle"))


class Title(str):
    """The words of a title, which need not be told apart again where it is judged.

    tokens, positions   the words of its sentence that it is made of; no positions where it has others as well, or the
                        sentence made verbs of them
    """

    __slots__ = ("positions", "tokens")
    tokens: Tokens
    positions: Sequence[int]


def render(
    text: str,
    tokens: Tokens,
    positions: Sequence[int],
    lead: str,
    language: Language,
    instead: Mapping[int, str] = _AS_THEY_ARE,
) -> str:
    """The words at these positions, after `lead`: quotation marks in pairs, a comma before a content clause kept.

    instead   what stands for the words at some positions
    """
    begun = _with_article(tokens, positions, lead, language)
    kept = _with_quotes(tokens, positions)
    if "contrast_after" in tokens.classes:  # "B isə …": against whom stands in another clause
        kept = [at for at in kept if "contrast_after" not in tokens[at].classes]
    if 0 in kept and (begun or kept[0]) and not tokens[0].classes.isdisjoint(_SMALL_INSIDE):
        instead = {**instead, 0: instead.get(0, tokens[0].text).lower()}
    parts, previous = [begun], -1
    for first, last in _stretches(kept, instead):
        if first - 1 == previous >= 0:
            parts.append(" " if tokens[previous].end < tokens[first].start else "")
        else:
            if previous >= 0:
                parts[-1] = _before_gap(tokens, previous, first, parts[-1], language)
            owned = "the" in language.labels and _owned_by_date(tokens, first, previous)
            parts.append(f" {language.labels['the']} " if owned else " ")
        # the last word apart, since a gap behind it may change it
        as_it_stands = (text[tokens[first].start : tokens[last].start], tokens[last].text)
        parts += (instead[first],) if first in instead else as_it_stands
        previous = last
    whole = _SPACE_BEFORE_MARK.sub("", " ".join("".join(parts).split()))
    made = _closed(whole.strip(" ,;:–—-"))
    title = Title(capitalised(made, language))
    title.tokens = tokens
    own = made == whole and not begun and instead.keys().isdisjoint(kept) and not tokens.retold
    title.positions = kept if own else ()
    return title


def _stretches(positions: Sequence[int], instead: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """The positions as stretches that stand in the text as they are, each by its first and its last one."""
    close = not instead and positions and positions[-1] - positions[0] == len(positions) - 1
    if close and [*positions] == [*range(positions[0], positions[-1] + 1)]:
        yield positions[0], positions[-1]
        return
    first = last = -2
    for at in positions:
        if at - 1 != last or (instead and (at in instead or last in instead)):
            if last >= 0:
                yield first, last
            first = at
        last = at
    if last >= 0:
        yield first, last


def _before_gap(tokens: Sequence[Token], at: int, behind: int, word: str, language: Language) -> str:
    """A word with the mark and in the form that it has before another one that does not stand behind it in the text.

    at, behind   the positions of the two
    """
    content = (language.brackets or not language.articles) and _after_comma(tokens, behind, at)
    listed = (language.verb_last or language.definite) and at == behind - 2 and tokens[at + 1].text == ","
    if content or listed:
        return word + ","  # "Gorus, | Sisian və Qafan"
    if language.definite and tokens[at].word:
        return endings.before(word, tokens[behind].text)
    forms = language.labels.get("a", "").split()
    if behind > at and word.lower() in forms:
        return forms[tokens[behind].lower[0] in "aeiou"]  # "a" for the "an" of "an October coup"
    return word


def _with_article(tokens: Sequence[Token], positions: Sequence[int], lead: str, language: Language) -> str:
    """A name that stands for a pronoun as the subject that it is: "Սիմոն Մարտիրոսյանը | դարձել է"."""
    named = language.definite and " " in lead and positions and lead.rsplit(None, 1)[-1].istitle()
    return endings.as_subject(lead, tokens[positions[0]].text) if named else lead


def _after_comma(tokens: Sequence[Token], at: int, previous: int) -> bool:
    """Whether a comma that was left out stands before a content clause: "заявил, что", "bildirib ki,"."""
    if "that_after" in tokens[previous].classes and previous + 1 < len(tokens):
        return previous < at and tokens[previous + 1].text == ","
    return previous < at and tokens[at - 1].text == "," and tokens[at].has("that")


def _with_quotes(tokens: Tokens, positions: Sequence[int]) -> Sequence[int]:
    """The positions with the quotation mark that a cut took from the beginning or the end of a quoted name."""
    if "quote_mark" not in tokens.classes:
        return positions
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


def _owned_by_date(tokens: Sequence[Token], at: int, previous: int) -> bool:
    """Whether a possessive date was left out before a noun: "in Wednesday's general election"."""
    if not at or tokens[at - 1].mention is None:
        return False
    plain = previous < 0 or not tokens[previous].has("determiner")
    return plain and tokens[at - 1].text.endswith(POSSESSIVES) and tokens[at].word


def _closed(made: str) -> str:
    """The title with a mark where a quotation was cut off, and without one that opens nothing."""
    if made.count('"') % 2 == 0:
        return made
    return made[:-1].rstrip(" ,;:") if made.endswith('"') else made + '"'
