"""Singles: one person counted without a number ("a soldier was killed", "wounding a police officer"; where
nouns have no article by the bare noun, "погиб местный житель").
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.figures.counts import Count
from timeline_builder.extract.words.tokens import Token, Tokens, some

_PHRASE = 4  # words from the article to its noun
_VERB = 4  # words from the noun to its figure word
_ASIDE = 10  # words between commas that name or describe who was meant
_OF = 10  # words of a phrase that says which one was meant
_APART = 5  # tokens between what "and" joins
_CUTS = ("mark", "and", "finite", "relative", "that", "when")
_NO_PHRASE = ("finite", "preposition", "determiner", "and", "mark", "relative", "that")


def singles(tokens: Tokens) -> list[tuple[Count, int]]:
    """Each noun phrase for one person whom nobody names, as a count of one, with its end."""
    found = []
    for at in tokens.where("indefinite"):
        noun = _noun(tokens, at + 1) if not some(tokens, 0, at, "if") else None
        if (
            noun is None
            and at + 1 < len(tokens)
            and "passive" in tokens[at + 1].classes
            and at
            and "and" in tokens[at - 1].classes
        ):
            noun = at  # "one soldier was killed and another was wounded"
        if noun is not None:
            found.append((Count(at, at + 1, 1), noun + 1))
    return found


def bare_singles(tokens: Tokens, words: list[int], counted: list[Count]) -> list[tuple[Count, int]]:
    """Each bare noun for one person beside a verb that tells what befell the one, as a count of one, with the verb."""
    found = []
    for at in tokens.where("lone"):
        begin = at
        while begin > max(0, at - _PHRASE) and not tokens[begin - 1].has(*_CUTS, *_NO_PHRASE, "enclitic", "dies"):
            begin -= 1
        if any(at - _PHRASE <= count.end <= at for count in counted):
            continue
        word = _befell(tokens, begin, at + 1)
        if word in words:
            begin = next(step for step in range(begin, at + 1) if tokens[step].word)
            found.append((Count(begin, begin, 1), word))
    return found


def _befell(tokens: Sequence[Token], begin: int, end: int) -> int:
    """The verb beside a bare noun phrase that says what befell the person; -1 where none does."""
    before = begin - 1
    while before > 0 and tokens[before].has("enclitic", "auxiliary", "adverb") and "dies" not in tokens[before].classes:
        before -= 1
    if before >= 0 and "dies" in tokens[before].classes:
        return before
    for at in range(end, min(end + _OF, len(tokens))):
        if "dies" in tokens[at].classes:
            return at
        if tokens[at].has("mark", "and", "relative", "that", "when", "number", "numeral", "dozens"):
            return -1
        if "finite" in tokens[at].classes and "auxiliary" not in tokens[at].classes:
            return -1
    return -1


def _noun(tokens: Sequence[Token], begin: int) -> int | None:
    """The last noun for a person in the phrase that begins at a position; None where it is of something else."""
    last = None
    for at in range(begin, min(begin + _PHRASE, len(tokens))):
        token = tokens[at]
        if "human" in token.classes or _rank(tokens, at, begin):
            last = at
        elif not _adjective(token) or token.mention or (token.has(*_NO_PHRASE) and "participle" not in token.classes):
            break
        elif last is not None:
            return None if not token.has("auxiliary", "adverb", "participle") else last  # "a student newspaper"
    return last


def _rank(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Whether an ordinal stands for one person more: "four hikers died and a fifth was hurt"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    stands = after is not None and after.has("auxiliary", "finite", "adverb")
    return at == begin and stands and "rank" in tokens[at].classes


def _adjective(token: Token) -> bool:
    """Whether a token may stand before a noun: a word, an age ("a 65-year-old woman")."""
    return token.word or token.text[-1:].isalpha()


def word_of(tokens: Sequence[Token], single: Count, end: int, words: list[int]) -> int | None:
    """The figure word that tells what befell one person: a verb before the phrase, a passive or "died" after it."""
    before = single.start - 1
    while before in words and before - 1 in words and not tokens[before].has("participle", "finite"):
        before -= 1  # "shot dead a journalist"
    if before in words and tokens[before].has("participle", "finite") and not _passive(tokens, before):
        return before
    end = _behind_aside(tokens, _behind_phrase(tokens, end))
    for at in range(end, min(end + _VERB, len(tokens))):
        token = tokens[at]
        if at in words:
            return at if "dies" in token.classes or some(tokens, end, at, "passive") else None
        if not token.has("auxiliary", "adverb"):
            return None
    return None


def _behind_phrase(tokens: Sequence[Token], end: int) -> int:
    """Where a phrase behind a noun ends that says which one was meant: "a resident of Goris | was killed", "a conscript
    serving in the north | died"; where none stands there, or something else follows, the end.
    """
    if end >= len(tokens) or not tokens[end].has("preposition", "participle"):
        return end
    for at in range(end + 1, min(end + _OF, len(tokens))):
        if tokens[at].has("auxiliary", "dies"):
            return at
        if tokens[at].has(*_CUTS):
            return end
    return end


def _behind_aside(tokens: Sequence[Token], end: int) -> int:
    """Where the words behind an aside between commas begin: "a soldier, Jo Doe, 24, | was killed"; else the end."""
    if end >= len(tokens) or tokens[end].text != ",":
        return end
    for at in range(end + 1, min(end + _ASIDE, len(tokens) - 1)):
        described = at == end + 1 and "participle" in tokens[at].classes  # "a protester, identified as Jo Doe, died"
        if tokens[at].has("finite", "relative") and not described:
            return end
        if tokens[at].text == "," and tokens[at + 1].has("auxiliary", "finite"):
            return at + 1
    return end


def joins(tokens: Sequence[Token], single: Count, end: int, other: Count) -> bool:
    """Whether "and" joins a single person to a number: "a policeman and two gunmen", "two soldiers and a civilian"."""
    between = tokens[other.end : single.start] if other.start < single.start else tokens[end : other.start]
    joined = any("and" in token.classes for token in between) and len(between) <= _APART
    if not joined or any(token.has("finite", "mark") for token in between):
        return False
    behind = tokens[end : _behind_phrase(tokens, end) + 1]
    placed = "and" in between[-1].classes and not any("finite" in token.classes for token in behind)
    return placed or not any("preposition" in token.classes for token in between)  # "four on board and a labourer"


def _passive(tokens: Sequence[Token], verb: int) -> bool:
    return some(tokens, max(0, verb - 2), verb, "passive")
