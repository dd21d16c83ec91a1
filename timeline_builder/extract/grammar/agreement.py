"""Agreement: of what number a noun phrase is, and which number a verb in the present goes with ("a bomb | kills").

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from typing import Literal

from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens

Number = Literal["one", "many", "any", ""]
_PLACING = ("preposition", "date_preposition")
_PRONOUNS = ("thing_pronoun", "person_pronoun")
_ATTRIBUTES = frozenset(("arms", "sports", "customs", "goods", "sales", "systems", "communications", "human", "news"))


def verb_number(token: Token, words: Lexicon) -> Number:
    """The number that a word goes with if it is a verb in the present, "" where it can be none."""
    if not token.word or token.capital:
        return ""
    if token.lower in words.language.present:
        past = token.has("finite") and not token.has("say")  # "found": of "find" as a rule
        return "" if past else "many"
    return "one" if plain(token.lower, words) else ""


def plain(word: str, words: Lexicon) -> str:
    """The plain verb of a lower-case word in -s or of itself, "" where it is no known one."""
    verbs = words.language.present
    if word in verbs:
        return word
    if not word.endswith("s"):
        return ""
    forms = [word.removesuffix(ending) + instead for ending, instead in _ENDINGS if word.endswith(ending)]
    return next((form for form in forms if form in verbs), "")


_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))


def number(tokens: Tokens, start: int, end: int, words: Lexicon, *, led: bool) -> Number:
    """The number of the noun phrase that a stretch is, "any" where its form does not tell, "" where it is none.

    led   whether a phrase of place or time may stand before it ("in Kabul | gunmen")
    """
    while start < end and tokens[start].has("adverb", "mark"):
        start += 1
    if start == end:
        return ""
    if tokens[start].has(*_PLACING) or tokens[start].mention is not None:
        last = tokens[end - 1]
        return _of_noun(last, words) if led and last.word else ""
    head = _head(tokens, start, end, words)
    return _of_phrase(tokens, start, head, words) if head is not None else ""


def _head(tokens: Tokens, start: int, end: int, words: Lexicon) -> int | None:
    """The position of the head of a noun phrase, with nothing behind it but phrases that tell of it; else None."""
    head = start
    for at in range(start, end):
        token = tokens[at]
        if at > start and _ends(tokens, at, end):
            return None if token.has("to") else head
        if _verb(tokens, at, start, words) or (at > start and token.word and _plural(tokens[at - 1], words)):
            return None  # no noun stands behind a plural: "militants attack | forces"
        head = at
    return head


def _ends(tokens: Tokens, at: int, end: int) -> bool:
    """Whether what stands at a position tells more of the head before it: "doctors | in Dallas", "| posing as"."""
    if tokens[at].has(*_PLACING, "to", "date"):
        return True
    follows = tokens[at + 1] if at + 1 < end else None
    if follows is None or not tokens[at].has("participle") or tokens[at].capital or tokens[at].has("noun_too"):
        return False
    return follows.has(*_PLACING, "adverb") or follows.mention is not None


def _verb(tokens: Tokens, at: int, start: int, words: Lexicon) -> bool:
    """Whether a word of a stretch is a verb already; a word that may be one in the present may be a noun as well."""
    token = tokens[at]
    if token.capital or token.has("noun_too") or not token.has("finite"):
        return False
    return at > start if token.has("participle") else not verb_number(token, words)


def _of_phrase(tokens: Tokens, start: int, head: int, words: Lexicon) -> Number:
    opens, noun = tokens[start], tokens[head]
    if opens.has(*_PRONOUNS):
        return "many" if opens.has("plural", "first_person") else "one" if opens.has("singular") else "any"
    if any(token.has("numeral", "dozens") and token.folded != "one" for token in tokens[start : head + 1]):
        return "many"
    if opens.has("indefinite"):
        counted = head + 1 < len(tokens) and tokens[head + 1].has("of")  # "a group of rebels"
        return "any" if counted else "one"
    if not noun.word:
        named = head > start and tokens[head - 1].capital  # "Viking 1"
        return "any" if named else "many" if noun.has("number") else ""
    return _of_noun(noun, words)


def _of_noun(noun: Token, words: Lexicon) -> Number:
    """The number of a noun; any of a name or of what a sentence begins with."""
    if noun.capital or noun.has("people", "office"):
        return "any"
    return "many" if words.number(noun.lower) == "many" else "one"


def _plural(token: Token, words: Lexicon) -> bool:
    """Whether a plain word is a plural that no noun follows."""
    plain_word = token.word and not token.capital and token.lower not in _ATTRIBUTES
    return plain_word and words.number(token.lower) == "many"
