"""Enclosed: the stretches of a sentence that two marks set apart, a quotation or what stands in brackets.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from timeline_builder.extract.grammar.verb_cuts import Opener
from timeline_builder.extract.words.marks import CLOSERS
from timeline_builder.extract.words.tokens import Tokens, some

OPENS_ASIDE = CLOSERS | {"(": ")"}  # marks that open what stands apart -> those that close it
_LONGEST_ALIAS = 2  # words
_SHORTEST_QUOTE = 4  # words; shorter ones are names or borrowed words and stay in their clause


def enclosed(tokens: Tokens, index: int) -> tuple[Opener, int]:
    """What kind of stretch between two marks begins here, if any, and where the next token after it stands."""
    text = tokens[index].text
    closers = OPENS_ASIDE.get(text)
    if closers is None or (closers == text and _ends_quote(tokens, index)):
        return "", index + 1
    close = _closing(tokens, index, closers)
    if close is None:
        return "", index + 1
    if text == "(":
        return "aside", close + 1
    return ("quote", close + 1) if _is_speech(tokens, index + 1, close) else ("", index + 1)


_BEHIND_QUOTE, _SAYS_BEHIND = ",.;:!?)", (",-", ",–", ",—", ",‑")


def _ends_quote(tokens: Tokens, index: int) -> bool:
    """Whether a straight quotation mark stands right behind a word and apart from the next, or before its ending
    ("Benfika"nı): it opens nothing.
    """
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if not index or tokens[index - 1].end != tokens[index].start:
        return False
    if after is None or after.start > tokens[index].end or after.text in _BEHIND_QUOTE:
        return True
    return tokens[index - 1].word and after.text[0].islower()


def _closing(tokens: Tokens, index: int, closers: str) -> int | None:
    for position in range(index + 1, len(tokens)):
        if tokens[position].text in closers:
            return position
    return None


def _waits(tokens: Tokens, end: int) -> bool:
    """Whether a content clause before a position has no verb yet."""
    opens = max((at for at in range(end) if tokens[at].has("that")), default=None)
    return opens is not None and not some(tokens, opens + 1, end, "finite", "mark")


def _is_speech(tokens: Tokens, start: int, end: int) -> bool:
    words = sum(token.word for token in tokens[start:end])
    if "finite" in tokens[start].classes and not tokens[start].capital and _waits(tokens, start - 1):
        return False  # "warned that they “could move towards war”"
    said = "".join(token.text for token in tokens[end + 1 : end + 3]) in _SAYS_BEHIND  # "«…», — сказал он"
    return words >= _SHORTEST_QUOTE and (said or some(tokens, start, end, "finite") or tokens[end - 1].has("mark"))


def is_alias(tokens: Tokens, start: int, end: int) -> bool:
    """Whether brackets hold a short name of the noun before: "Seçki Komissiyasının (MSK)", "“Hava Yolları” (AZAL)"."""
    inside = tokens[start + 1 : end - 1]
    noun = tokens[start - 1].word or tokens[start - 1].text in '”»"'
    return len(inside) <= _LONGEST_ALIAS and noun and all(token.capital for token in inside)


def opens_age(tokens: Tokens, index: int) -> bool:
    """Whether the comma behind a name opens an age between commas: "found Zoran Malin | , 61, | guilty"."""
    if not 0 < index < len(tokens) - 2 or tokens[index + 2].text != ",":
        return False
    age = tokens[index + 1]
    return tokens[index - 1].capital and age.has("number") and len(age.text) <= _AGE and age.text.isdigit()


_AGE = 3  # digits
