"""Trim: a clause without its last phrases, and without what a cut would leave incomplete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.titles.undated import tidy_end
from timeline_builder.extract.words.tokens import Token

_NEAR = 4  # words of "to at least 146" up to the number


def trimmed(tokens: Sequence[Token], positions: list[int]) -> Iterator[list[int]]:
    """What is said, shorter and shorter."""
    verb = first_verb(tokens, positions)
    if verb < 0 or (tokens[verb].has("participle") and tokens[verb + 1].has("by")):
        return iter(())  # "that China return rifles | seized by its coast guard"
    return (version for version in versions(tokens, positions, verb) if verb in version)


def versions(tokens: Sequence[Token], positions: list[int], verb: int) -> Iterator[list[int]]:
    """Without the last phrase, the last two, and so on; where something else ends it, without phrases of the middle.

    Who says so is left out first, with all that follows: "left 16 people dead | according to … and 23 according to …".
    """
    source = next(
        (order for order, at in enumerate(positions) if at > verb and "according" in tokens[at].classes), None
    )
    if source is not None:
        positions = positions[:source]
        yield _tidy(tokens, positions, verb)
    moved = positions.index(verb) if verb in positions else len(positions)  # what stood before the verb may follow it
    begin = verb + (0 if verb >= 0 and (tokens[verb].has("intransitive") or _promises(tokens, positions, verb)) else 1)
    inside = (order for order, at in enumerate(positions) if at > begin or (moved < order and at < verb))
    every = [
        o for o in inside if "preposition" in tokens[positions[o]].classes and "of" not in tokens[positions[o]].classes
    ]
    every = [o for o in every if not (_particle(tokens, positions, o) or tokens[positions[o]].has("at_least", "up_to"))]
    bound = [o for o in every if _bound(tokens, positions, o, verb) or _measures(tokens, positions, o)]
    phrases = [order for order in every if order not in bound]
    ends = {order: _phrase_end(tokens, positions, order) for order in phrases}
    last = max(bound, default=-1)  # nothing before it ends the title
    ending = bool(phrases) and ends[phrases[-1]] == len(positions)
    if ending:
        yield from (_tidy(tokens, positions[:order], verb) for order in reversed(phrases) if order > last)
    named = verb >= 0 and tokens[verb].has("ditransitive")  # "called the attack on Ganja | from abroad | a crime"
    inner = [order for order in reversed(phrases) if ends[order] < len(positions)]
    inner = [order for order in inner if named or not _parts_nouns(tokens, positions, order, ends[order])]
    inner = [order for order in inner if not _strands(tokens, positions, order, ends[order])]
    inner = [order for order in inner if not _opens_aim(tokens, positions[order])]
    for order in inner:
        yield _tidy(tokens, positions[:order] + positions[ends[order] :], verb)
    kept = list(positions)
    for order in inner:
        kept = kept[:order] + [at for at in kept[order:] if at >= positions[ends[order]]]
        yield _tidy(tokens, kept, verb)
    if not ending:
        yield from (_tidy(tokens, positions[:order], verb) for order in reversed(phrases) if order > last)


def without_announcing(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """The positions without an infinitive at their end whose content is another clause: "appeared on television | to
    announce | that …".
    """
    last = positions[-1] if len(positions) > 2 else -1
    announces = 0 < last < len(tokens) - 1 and "that" in tokens[last + 1].classes and "to" in tokens[last - 1].classes
    if not announces or tokens[verb].has("asks") or tokens[last].has("gerund") or not is_infinitive(tokens[last]):
        return positions
    return _tidy(tokens, positions, verb)


def _particle(tokens: Sequence[Token], positions: list[int], order: int) -> bool:
    """Whether a preposition is part of the verb before it ("to set up commissions")."""
    at = positions[order]
    if not order or not tokens[at].has("particle") or positions[order - 1] != at - 1:
        return False
    return tokens[at - 1].has("finite", "participle") or (at > 1 and tokens[at - 2].has("to"))


def _bound(tokens: Sequence[Token], positions: list[int], order: int, verb: int) -> bool:
    """Whether what a preposition opens cannot be left out: an infinitive ("agreed | to meet")."""
    at = positions[order]
    if order and positions[order - 1] == verb and tokens[verb].has("asks") and tokens[at].has("on"):
        return True  # "called | on the army | to withdraw"
    if at > 1 and tokens[at - 1].has("rank") and tokens[at - 1].has("adverb") and tokens[at - 2].has("finite"):
        return True  # "had acted only | against the rebels"
    if not tokens[at].has("to") or at + 1 >= len(tokens) or not is_infinitive(tokens[at + 1]):
        return False
    before = positions[order - 1] if order else -1
    return (
        before <= verb
        or tokens[before].has("reflexive", "finite")
        or (tokens[before].has("participle") and tokens[before - 1].has("auxiliary"))  # "were known | to have died"
        or tokens[verb].has("asks", "say", "say_weak")
        or tokens[before].has("aims")
    )


def _measures(tokens: Sequence[Token], positions: list[int], order: int) -> bool:
    """Whether what a preposition opens says how much it is that a verb tells: "has climbed | to at least 146"."""
    at = positions[order]
    if not order or not tokens[at].has("by_how_much") or not tokens[positions[order - 1]].has("finite", "adverb"):
        return False
    return any(tokens[near].has("number", "numeral", "span") for near in positions[order + 1 : order + _NEAR])


def _phrase_end(tokens: Sequence[Token], positions: list[int], order: int) -> int:
    """Where the phrase ends that a preposition opens: at the next preposition, article or verb."""
    end = order + 1
    at = positions[order]
    stops = _STOP_DOING if _opens_aim(tokens, at) else _STOP  # an infinitive with its object
    while end < len(positions):
        token = tokens[positions[end]]
        if token.classes.isdisjoint(stops):
            end += 1
            continue
        ends = not token.has("of", "particle") and token.text not in "/'’" and not _lists(tokens, positions[end])
        ends = ends and not (token.capital and token.has("finite"))  # "the Community of West African | States"
        counted = tokens[positions[end - 1]].has("determiner", "number", "numeral")
        ends = ends and not (token.has("participle") and counted)  # "the disputed", "15 detained Armenians"
        if end > order + 1 and ends and not _goes_on(tokens[positions[end - 1]]):
            break
        end += 1
    return end


def _lists(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma stands between two names: "in Lima, Cusco and Puno"."""
    named = 0 < at < len(tokens) - 1 and tokens[at - 1].capital and tokens[at + 1].capital
    return named and tokens[at].text == ","


def _opens_aim(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive follows, with which all goes that stands behind it: "to win the Test | by seven runs"."""
    return tokens[at].has("to") and at + 1 < len(tokens) and is_infinitive(tokens[at + 1])


_STOP_DOING = frozenset(("preposition", "finite"))
_STOP = _STOP_DOING | {"determiner", "mark"}


def _parts_nouns(tokens: Sequence[Token], positions: list[int], order: int, end: int) -> bool:
    """Whether two nouns would stand side by side without a phrase: "thousands of channels of data | in search of the
    reason | an unmanned rocket".
    """
    before, after = tokens[positions[order - 1]], tokens[positions[end]]
    noun = before.word and not before.has("finite", "participle", "particle", "adverb", "and", "preposition", "mark")
    return noun and after.has("determiner") and not after.has("that")


def _strands(tokens: Sequence[Token], positions: list[int], order: int, end: int) -> bool:
    """Whether a participle would stand right before a verb without a phrase: "leaders meeting | in Goma | called"."""
    before, after = tokens[positions[order - 1]], tokens[positions[end]]
    return before.has("gerund") and after.has("finite") and tokens[positions[order - 2]].lower.endswith("s")


def _promises(tokens: Sequence[Token], positions: list[int], verb: int) -> bool:
    """Whether an infinitive says what somebody says to do, behind where they say it: "promised in a speech to go"."""
    if not tokens[verb].has("say", "say_weak"):
        return False
    aims = [order for order, at in enumerate(positions) if at > verb and "to" in tokens[at].classes]
    return any(_bound(tokens, positions, order, verb) for order in aims)


def _goes_on(token: Token) -> bool:
    """Whether a phrase cannot end with a word ("an area known as | the Emerald Triangle")."""
    return token.has("and", "of", "preposition", "than", "as", "gerund")


def _cut_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle in -ing has lost what it needs, or stands behind the noun it tells of."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if before.has("third_person"):
        return True
    needs = after is not None and after.has("that", "determiner", "number", "numeral", "to")
    return (
        needs
        and (before.word or before.mention is not None)
        and not before.has("determiner", "preposition", "finite", "and", "adverb", "auxiliary")
    )


def _cut_agent(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle behind its noun has lost who did it."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    plain = before.word and not before.has(
        "auxiliary", "passive", "finite", "determiner", "preposition", "adverb", "and"
    )
    by = ("by", "to") if tokens[at].has("gerund") else ("by", "to", "preposition")
    return plain and tokens[at].has("participle") and after is not None and after.has(*by)


def _cut_complement(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive has lost the phrase that goes with it: "to search | for water"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if not is_infinitive(tokens[at]) or after is None:
        return False
    counted = after.has("number", "numeral") and after.mention is None  # "to mark | 30 years since the war"
    return counted or after.has("complement", "that") or (after.word and not after.has(*_BEHIND_INFINITIVE))


_BEHIND_INFINITIVE = ("preposition", "date_preposition", "adverb", "and", "when", "date", "finite", "relative", "if")


def _tidy(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """Without what a cut leaves hanging: "and", "a", the "for control" of "for control over the enclave"."""
    kept = tidy_end(tokens, positions)
    if len(kept) > 2 and tokens[kept[-1]].has("gerund") and _cut_object(tokens, kept[-1]):
        return _tidy(tokens, kept[:-1], verb)  # "nurses marching", "a resolution demanding | that"
    if len(kept) > 3 and tokens[kept[-1]].has("area") and tokens[kept[-2]].has("indefinite"):
        return _tidy(tokens, kept[:-1], verb)  # "an exchange of fire in an area | known as the Triangle"
    if len(kept) > 2 and kept[-1] != verb and _cut_agent(tokens, kept[-1]):
        return _tidy(tokens, kept[:-1], verb)  # "rifles and equipment seized | by its coast guard"
    if len(kept) > 2 and tokens[kept[-1]].has("particle") and tokens[kept[-1] + 1].has("of"):
        return _tidy(tokens, kept[:-1], verb)  # "killed 2,630 people out | of the 4,963 infected"
    if len(kept) > 2 and tokens[kept[-2]].has("to") and _cut_complement(tokens, kept[-1]):
        return [] if kept[-3] <= verb else _tidy(tokens, kept[:-2], verb)  # "promised to work | with", "to press | for"
    if (
        len(kept) >= 3
        and tokens[kept[-2]].has("preposition")
        and not tokens[kept[-2]].has("of", "to")
        and not _particle(tokens, kept, len(kept) - 2)
        and kept[-2] > verb + 1
    ):
        last = tokens[kept[-1]]
        if last.word and not last.capital:
            return _tidy(tokens, kept[:-2], verb)
    return kept


def first_verb(tokens: Sequence[Token], positions: list[int]) -> int:
    """The position of the first verb, -1 where there is none."""
    return next((at for at in positions if tokens[at].has("finite")), -1)


def without_owner(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """The positions without what a last "of" adds to a noun that is told apart without it: "the second recorder | of
    the airliner", "the 62 victims | of the crash"; empty where there is none.
    """
    order = next((o for o in reversed(range(len(positions))) if tokens[positions[o]].has("of")), 0)
    noun = positions[order - 1]
    if order < _NEAR or noun <= verb or not tokens[noun].word or tokens[noun].has("span", "toll", "number", "numeral"):
        return []
    between = positions[order - _NEAR : order - 1]
    opened = next((n for n, at in enumerate(between) if tokens[at].has("definite", "number")), len(between))
    told = [tokens[at] for at in between[opened:] if not tokens[at].has("definite")]
    plain = all(token.word or token.has("number") for token in told)
    if not told or not plain or any(token.has("preposition", "and") for token in told):
        return []
    return _tidy(tokens, positions[:order], verb)


def without_aim(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """The positions without an infinitive whose object is a pronoun: "attempts | to reach it"."""
    for order, at in enumerate(positions[1:-2], 1):
        object_of = (
            "to" in tokens[at].classes and "object_pronoun" in tokens[at + 2].classes and is_infinitive(tokens[at + 1])
        )
        if object_of and not _bound(tokens, positions, order, verb) and positions[order + 2] == at + 2:
            return tidy_end(tokens, positions[:order] + positions[order + 3 :])
    return positions
