"""Lightened: a clause of a language with cases without phrases that it can do without, the longest version first.

The order of the words tells little there: an object may stand behind the phrase that says where ("подписали | в Москве
| протокол"). Only what surely ends is taken from the middle: a phrase up to the name of a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.forms import ENDS_OFFICE, INFINITIVE, PLAIN, describes, needs_nothing
from timeline_builder.extract.titles.undated import tidy_end
from timeline_builder.extract.words.tokens import Token

_AMOUNT = ("up_to", "about", "more_than", "at_least", "fewer_than")


def lighter(reading: Reading, positions: list[int], verb: int, behind: int) -> Iterator[list[int]]:
    """A clause without its last phrase, without one that says where, and so on, the longest first; in the end also
    without what a preposition tells more of its subject.

    behind   where the words behind the verb begin
    """
    yield from _lighter(reading, positions, verb, behind)
    for plain in _plain_subjects(reading.tokens, positions, verb):
        yield plain
        yield from _lighter(reading, plain, verb, behind)


def _lighter(reading: Reading, positions: list[int], verb: int, behind: int) -> Iterator[list[int]]:
    tokens = reading.tokens
    ends = [order for order in _phrases(tokens, positions) if _may_end(reading, positions, order, verb, behind)]
    places = list(_places(reading, positions, behind))
    light = positions
    for begin, end in places:
        light = [at for at in light if not begin <= at < end]
    kept = [tidy_end(tokens, positions[:order]) for order in ends]
    kept += ([at for at in positions if not begin <= at < end] for begin, end in places)
    if places:
        cuts = [positions[order] for order in ends]
        kept += [light, *(tidy_end(tokens, [at for at in light if at < cut]) for cut in cuts)]
    yield from sorted(kept, key=lambda some: -sum(len(tokens[at].text) + 1 for at in some))


def _plain_subjects(tokens: Sequence[Token], positions: list[int], verb: int) -> Iterator[list[int]]:
    """A clause with less and less of the phrases between the noun that opens it and its verb: "Число погибших | при
    землетрясении | на границе | достигло трех"; none where the noun is nothing without them ("один | из лидеров").
    """
    before = [at for at in positions if at < verb]
    if not before or tokens[before[0]].has("preposition", "and", "number", "numeral"):
        return
    end = next((at for at in before if tokens[at].has("auxiliary")), verb)  # "был | подписан"
    firsts = [at for at in before[1:] if at < end and tokens[at].has("preposition") and not tokens[at].capital]
    barred = ("not", "person_pronoun", "finite", *(() if _ONE.search(tokens[verb].lower) else ("and", "mark")))
    for first in reversed(firsts):
        dropped = [tokens[at] for at in before if first <= at < end]
        if any(token.has(*barred) or token.text == "," for token in dropped):
            continue
        noun = tokens[before[before.index(first) - 1]]
        bound = tokens[first].has("agent") or tokens[first].lower == "из" or tokens[first + 1].has("number", "numeral")
        adjective = describes(noun) and not noun.has("killed", "wounded", "displaced", "captured", "arrested")
        no_noun = noun.has("that", "numeral", "dozens", "adverb", "nameless", "and", "preposition")
        if not (bound or not noun.word or adjective or no_noun):
            yield [at for at in positions if not first <= at < end]


_ONE = re.compile(
    r"(?:[аеиоуыэюя]л|ш[её]л)[ао]?(?:с[ья])?$|(?:[аеё]н|(?:взя|би|ши|кры)т)[ао]?$"
)  # a verb in the past, of one


def _phrases(tokens: Sequence[Token], positions: Sequence[int]) -> Iterator[int]:
    """Where phrases begin: at a preposition that is no part of one before it, nor says how many."""
    for order, at in enumerate(positions):
        if not order or tokens[at].capital:
            continue
        if tokens[at].has("and") and _adds(tokens, positions, order):
            yield order
        if not tokens[at].has("preposition"):
            continue
        if tokens[positions[order - 1]].has("preposition", "and"):
            continue
        counted = (
            tokens[at].has(*_AMOUNT) and at + 1 < len(tokens) and tokens[at + 1].has("number", "numeral", *_AMOUNT)
        )
        if not counted:
            yield order


def _adds(tokens: Sequence[Token], positions: Sequence[int], order: int) -> bool:
    """Whether a coordinator joins a common noun to what may stand without it: "о прекращении огня | и обмене"."""
    after = tokens[positions[order + 1]] if order + 1 < len(positions) else None
    plain = after is not None and after.word and not after.capital and not after.has("finite", *PLAIN)
    return plain and not any(tokens[at].has("spans") for at in positions[:order])


def _may_end(reading: Reading, positions: Sequence[int], order: int, verb: int, behind: int) -> bool:
    """Whether a clause may end before the phrase that begins here: its verb has what it needs before it."""
    tokens = reading.tokens
    if verb < 0 or positions[order] < behind:
        return False
    between = [at for at in positions[:order] if at >= behind]
    if any(not tokens[at].has(*PLAIN) for at in between):
        last = tokens[between[-1]]
        return not (last.has("numeral") or describes(last) or INFINITIVE.search(last.lower))
    before = [at for at in positions if at < verb and not tokens[at].has(*PLAIN)]
    named = any(name.actor and name.start in before for name in reading.names)
    mutual = named and tokens[verb].lower.endswith("лись")
    return bool(before) and needs_nothing(tokens[verb]) and not mutual  # "Лебедь и Масхадов договорились | о чем"


def _places(reading: Reading, positions: Sequence[int], behind: int) -> Iterator[tuple[int, int]]:
    """The phrases, last first, that end in the name of a place and may be left out: not right behind a verb that
    nothing else follows ("прибыл в Белград").
    """
    tokens = reading.tokens
    inside = set(positions)
    for name in reversed(reading.names):
        if name.start not in inside or name.end - 1 not in inside:
            continue
        if not name.where and not (name.end in inside and name.end < behind and tokens[name.end].has("finite")):
            continue  # "ученые | из Института океанологии РАН | обнаружили"
        begin = name.start - 1
        while (
            begin > 0 and begin in inside and tokens[begin].word and not tokens[begin].has("preposition", *ENDS_OFFICE)
        ):
            begin -= 1
        if begin not in inside or not tokens[begin].has("preposition") or tokens[begin].has("and"):
            continue
        after = next((at for at in positions if at >= name.end), None)
        bound = begin == behind and (after is None or tokens[after].has(*PLAIN))
        end = name.end + 1 if name.end in inside and tokens[name.end].text in '»”"' else name.end
        if not bound and after is not None and not tokens[after].has("and"):
            yield begin, end
