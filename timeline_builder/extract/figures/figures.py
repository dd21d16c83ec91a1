"""Figures: how many were killed, wounded, missing, displaced or captured, as said and of whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_builder.extract.figures.counts import Count, counts
from timeline_builder.extract.figures.gaps import counting_by
from timeline_builder.extract.figures.harm import COUNTED, WHAT, own_word, what_of
from timeline_builder.extract.figures.linking import bare, cost_of, of_toll, share
from timeline_builder.extract.figures.singles import bare_singles, joins, singles, word_of
from timeline_builder.extract.figures.whom import whom_of
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, Tokens, some

_BEHIND = ("mark", "and", "according", "when", "date_preposition", "revises")  # "bu rəqəmi 89-a | qaldırıb"
_BARE = 8  # tokens from "spoke" to "four" in "spoke of two dead and later of four"
_TELLS = ("counts", "say", "say_weak")
_COUNTED = frozenset(COUNTED)
_NO_NOUN = ("finite", "preposition", "auxiliary", "enclitic", "adverb", "date_preposition", "verb", "contrast", "as")


@dataclass(slots=True)
class Figure:
    """A number of people to whom something happened.

    start, end   positions of the tokens from the number to its figure word
    word         position of the figure word
    count        None where it is kept in words ("dozens", "20-30")
    words        the number as said, where it is kept in words
    by           who claims it by a clause that leaves out its verb ("the army put the toll at 12, the rebels at 40")
    """

    start: int
    end: int
    word: int
    what: str
    count: int | None
    qualifier: str
    whom: str
    words: str = ""
    by: Range | None = None


def figures(tokens: Tokens, lexicon: Lexicon, before: str = "") -> list[Figure]:
    """The figures of a sentence in order.

    before   what the last figure of the sentence before it counts: "By Monday he had raised the number to 105"
    """
    if tokens.classes.isdisjoint(_COUNTED) and not before:
        return []
    what_of_word = {at: what for at in tokens.where(*COUNTED) if (what := what_of(tokens, at))}
    words = list(what_of_word)
    if not words and not (before and tokens.have("toll", "tells_number", *_TELLS)):
        return []
    every = counts(tokens, lexicon)
    numbers = [n for n in every if not n.whole and (not n.part or own_word(tokens, n))]
    linked: dict[int, int] = {}
    pairs = sorted(
        (cost, at, word)
        for at, number in enumerate(numbers)
        for word in words
        if (cost := cost_of(tokens, number, word, numbers)) is not None
    )
    used: set[int] = set()
    for _, at, word in pairs:
        if at not in linked and word not in used:
            linked[at] = word
            used.add(word)
    share(tokens, numbers, linked)
    starts = {number.start for number in every}
    kinds = {at: what_of_word[word] for at, word in linked.items()}
    for at, number in enumerate(numbers):
        what = kinds.get(at - 1, before) or kinds.get(at + 1, "")
        if at not in linked and what:
            rival = _rival(tokens, number)
            if (
                rival is None
                and at - 1 in linked
                and bare(tokens, number)
                and (
                    counting_by(tokens, number.start, number.end)
                    or _corrects(tokens, max(numbers[at - 1].end, linked[at - 1] + 1), number)
                )
            ):
                rival = number.start
            if rival is not None:
                linked[at], kinds[at] = rival, what
    told = [
        (numbers[at], word, kinds[at])
        for at, word in linked.items()
        if not (numbers[at].part and at and kinds.get(at - 1) == kinds[at] and not whom_of(tokens, numbers[at], starts))
    ]  # not "46 were hurt, ten of whom are in hospital": that would look like another toll
    told = [one for one in told if not _adds_to_toll(tokens, one, told)]
    told += _parts(tokens, every, starts, told)
    told += _singles(tokens, words, every, told)
    return [
        _figure(tokens, number, word, what, starts)
        for number, word, what in sorted(told, key=lambda one: one[0].start)
        if not _unreal(tokens, number, word)
    ]


def _adds_to_toll(tokens: Tokens, one: tuple[Count, int, str], told: list[tuple[Count, int, str]]) -> bool:
    """Whether bodies found only make up a toll that the sentence tells as well: "found nine more bodies, raising the
    death toll to 47". They would look like another toll.
    """
    if "toll" not in tokens.classes or "body" not in tokens[one[1]].classes:
        return False
    return any(what == "killed" and "body" not in tokens[word].classes for _, word, what in told)


def _parts(
    tokens: Sequence[Token], every: list[Count], starts: set[int], told: list[tuple[Count, int, str]]
) -> list[tuple[Count, int, str]]:
    """Who of a number they were: "57 people, 17 of them children, were killed". A part of nobody in particular ("six of
    them in Homs") would only look like another toll.
    """
    by_start = {number.start: (number, word, what) for number, word, what in told}
    found = []
    for whole, part in pairwise(every):
        over = by_start.get(whole.start)
        whom = whom_of(tokens, part, starts) if part.part and over and part.start not in by_start else ""
        if over and whom and whom == whom.lower():  # not "one of them Colonel Ali Amir"
            found.append((part, *over[1:]))
            by_start[part.start] = found[-1]
    return found


def _singles(
    tokens: Tokens, words: list[int], every: list[Count], told: list[tuple[Count, int, str]]
) -> list[tuple[Count, int, str]]:
    """What befell single persons without a name: by a word of their own, or together with those whom "and" joins."""
    found = []
    for single, end in singles(tokens) if words else ():
        word = word_of(tokens, single, end, words)
        if word is None:
            word = next((at for number, at, _ in told if joins(tokens, single, end, number)), None)
        if word is not None and "arrested" not in tokens[word].classes:  # one suspect is no toll
            found.append((single, word, what_of(tokens, word)))
    for single, word in bare_singles(tokens, words, every):
        found.append((single, word, what_of(tokens, word)))
    return [one for one in found if one[2]]


def _rival(tokens: Sequence[Token], number: Count) -> int | None:
    """The word that makes a bare number a rival of the figure before: "put the number at 37", "spoke of 50"."""
    end = number.end
    while end < len(tokens) and "people" in tokens[end].classes:
        end += 1  # "put the number at 37 people"
    after = tokens[end] if end < len(tokens) else None
    if after is not None and not (after.has(*_BEHIND) or after.mention):
        return None
    for at in range(number.start - 1, max(-1, number.start - _BARE), -1):
        token = tokens[at]
        if "tells_number" in token.classes or (
            token.has(*_TELLS) and "gerund" not in token.classes and _only_number(tokens[at + 1 : number.start])
        ):
            return at
        if "toll" in token.classes:
            plain = tokens[at + 1].word and not tokens[at + 1].has(*_NO_NOUN, *QUALIFIERS)
            counted = some(tokens, at + 1, number.start, *WHAT)  # "a first count of 45 dead grew to 147"
            of_others = plain or "of" in tokens[at + 1].classes  # "the number of deputies rose to 60"
            return at if counted or not of_others else None
        if token.text in ";:":
            return None
    return None


def _corrects(tokens: Sequence[Token], begin: int, number: Count) -> bool:
    """Whether a number is only a later one of the same: "reported 12 dead, then 47"."""
    between = tokens[begin : number.start]
    loose = all(token.has("mark", "and", "adverb", "topic", "of", *QUALIFIERS) for token in between)
    return loose and any("adverb" in token.classes for token in between)


def _only_number(between: Sequence[Token]) -> bool:
    """Whether nothing but "at least" and the like stands between a verb of counting and its number: "counted 30"."""
    return all(token.has(*QUALIFIERS, "adverb", "to") for token in between)


def _unreal(tokens: Tokens, number: Count, word: int) -> bool:
    """Whether a figure is denied or only feared ("the number of the dead might reach 500")."""
    if tokens.have("not", "no"):
        near = [*tokens[max(0, word - 2) : word], *tokens[max(0, number.start - 3) : number.start]]
        if any(token.has("not", "no") and not token.has(*QUALIFIERS) for token in near):
            return True
    low, high = sorted((number.start, word))
    before = number.start - 1
    while before > 0 and tokens[before].has(*QUALIFIERS, "that"):
        before -= 1
    feared = before >= 0 and "fears" in tokens[before].classes  # "fears up to 40,000 dead"
    return feared or some(tokens, low, high, "modal")


def _behind_ending(tokens: Sequence[Token], end: int) -> int:
    """Where the ending of a case that a hyphen ties to digits ends: "2 900-dən | çox"."""
    while 0 < end < len(tokens) and tokens[end].start == tokens[end - 1].end and (tokens[end].text == "-" or end > 1):
        if tokens[end].text != "-" and tokens[end - 1].text != "-":
            break
        end += 1
    return end


def _as_said(tokens: Sequence[Token], number: Count) -> str:
    """The words of a number as they stand inside a sentence, without the capital of its first one."""
    opens = number.start == 0 and tokens[0].word
    return " ".join(
        [tokens[0].lower if opens else tokens[number.start].text]
        + [token.text for token in tokens[number.start + 1 : number.end]]
    )


def _figure(tokens: Tokens, number: Count, word: int, what: str, starts: set[int]) -> Figure:
    qualifier = ""
    for token in reversed(tokens[max(0, number.start - 4) : number.start]):
        hit = None if token.classes.isdisjoint(QUALIFIERS) else next(name for name in QUALIFIERS if token.has(name))
        if hit:
            qualifier = QUALIFIERS[hit]
        elif qualifier or not token.has("adverb", "determiner", "preposition"):
            break
    behind = _behind_ending(tokens, number.end)
    for token in tokens[behind : behind + 2] if not qualifier else ():
        if not token.classes.isdisjoint(QUALIFIERS):
            qualifier = next(QUALIFIERS[name] for name in QUALIFIERS if token.has(name))
    if qualifier == QUALIFIERS["up_to"] and of_toll(tokens, word):
        qualifier = ""  # "the number of dead rose to 21"
    start, end = min(number.start, word), max(number.end, word + 1)
    said = "" if number.value is not None else _as_said(tokens, number)
    by = counting_by(tokens, number.start, number.end)
    return Figure(
        start,
        end,
        word,
        what,
        number.value,
        qualifier,
        whom_of(tokens, Count(number.start, behind, None), starts),
        said,
        by,
    )
