"""Verbs: the chains of finite verbs in a stretch of tokens ("had been signed"), by word lists and endings."""

from __future__ import annotations

from timeline_builder.extract.tokens import Token

Range = tuple[int, int]
_ADVERBS = 3  # words that may stand inside a chain: "had not yet been"


def verb_groups(tokens: list[Token], start: int, end: int) -> list[Range]:
    """The chains of finite verbs in a stretch: "had", "had been signed", "did not meet"."""
    found: list[Range] = []
    index = start
    while index < end:
        if not ("finite" in tokens[index].classes and _finite(tokens, index, start)):
            index += 1
            continue
        first = index - 1 if index > start and tokens[index - 1].has("compound") else index
        last = index + 1
        while tokens[last - 1].has("auxiliary") and last < end:
            reach = last
            while reach < end and reach - last < _ADVERBS and _interrupts(tokens, reach, end):
                reach += 1
            if reach < end and tokens[reach].has("finite", "participle"):
                last = reach + 1
            else:
                break
        while last < end and tokens[last].has("enclitic"):
            last += 1
        found.append((first, last))
        index = last
    return found or _copulas(tokens, start, end)


def _copulas(tokens: list[Token], start: int, end: int) -> list[Range]:
    """What an auxiliary that follows makes a verb of where there is no other: "was second", "is planned"."""
    return [
        (index - 1, index + 1)
        for index in range(start + 1, end)
        if tokens[index].has("enclitic") and tokens[index - 1].word and not tokens[index - 1].has("enclitic")
    ][:1]


def _interrupts(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a word may stand inside a chain of verbs: an adverb, or a date ("had on Monday called")."""
    if tokens[at].has("adverb", "not") or tokens[at].mention is not None:
        return True
    return tokens[at].has("date_preposition") and at + 1 < end and tokens[at + 1].mention is not None


def _finite(tokens: list[Token], index: int, start: int) -> bool:
    """Whether a word that may be a finite verb is one here."""
    token = tokens[index]
    if token.capital and index > 0 and not token.has("auxiliary"):
        return False
    before = tokens[index - 1] if index > start else None
    nouns = ("finite", "determiner", "preposition", "number", "no", "attributive")
    if token.has("noun_too") and (before is None or before.has(*nouns)):
        return False
    if not token.has("participle"):
        return True
    if before is None:
        return not (token.capital and _adjective(tokens, index))
    if before.has("background"):
        return False  # "higher than expected"
    if before.has("determiner", "preposition", "number") and not before.has("auxiliary", "that"):
        return False
    if before.has("mark") and _adjective(tokens, index):
        return False
    if before.has("finite") and not before.has("auxiliary", "noun_too", "that") and _adjective(tokens, index):
        return False  # "withdrew planned tax hikes"
    return not (before.has("and") and _adjective(tokens, index))


def _adjective(tokens: list[Token], index: int) -> bool:
    """Whether a participle stands before its noun, as in "renewed clashes"."""
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return (
        following.word
        and not following.capital
        and not following.has("preposition", "determiner", "and", "adverb", "that", "when")
    )


def main_verb(tokens: list[Token], group: Range) -> int:
    """The position of the verb that a chain is of: the last one, an auxiliary that follows it aside."""
    at = group[1] - 1
    while at > group[0] and tokens[at].has("enclitic"):
        at -= 1
    return at


def bare_participle(tokens: list[Token], group: Range) -> bool:
    """Whether a chain is one word that may as well be a participle ("held", "signed")."""
    return group[1] - group[0] == 1 and tokens[group[0]].has("participle")
