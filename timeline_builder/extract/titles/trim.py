"""Trim: a clause without its last phrases, and without what a cut would leave incomplete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.titles.undated import tidy_end
from timeline_builder.extract.words.tokens import Token


def trimmed(tokens: Sequence[Token], positions: list[int]) -> Iterator[list[int]]:
    """What is said, shorter and shorter."""
    verb = first_verb(tokens, positions)
    if verb < 0 or (tokens[verb].has("participle") and tokens[verb + 1].has("by")):
        return iter(())  # "that China return rifles | seized by its coast guard"
    return (version for version in versions(tokens, positions, verb) if verb in version)


def versions(tokens: Sequence[Token], positions: list[int], verb: int) -> Iterator[list[int]]:
    """Without the last phrase, the last two, and so on; where something else ends it, without phrases of the middle."""
    moved = positions.index(verb) if verb in positions else len(positions)  # what stood before the verb may follow it
    begin = verb + (0 if verb >= 0 and tokens[verb].has("intransitive") else 1)
    inside = (order for order, at in enumerate(positions) if at > begin or (moved < order and at < verb))
    every = [o for o in inside if tokens[positions[o]].has("preposition") and not tokens[positions[o]].has("of")]
    every = [order for order in every if not _particle(tokens, positions, order)]
    bound = [order for order in every if _bound(tokens, positions, order, verb)]
    phrases = [order for order in every if order not in bound]
    ends = {order: _phrase_end(tokens, positions, order) for order in phrases}
    last = max(bound, default=-1)  # nothing before it ends the title
    ending = bool(phrases) and ends[phrases[-1]] == len(positions)
    if ending:
        yield from (_tidy(tokens, positions[:order], verb) for order in reversed(phrases) if order > last)
    inner = [order for order in reversed(phrases) if ends[order] < len(positions)]
    for order in inner:
        yield _tidy(tokens, positions[:order] + positions[ends[order] :], verb)
    kept = list(positions)
    for order in inner:
        kept = kept[:order] + [at for at in kept[order:] if at >= positions[ends[order]]]
        yield _tidy(tokens, kept, verb)
    if not ending:
        yield from (_tidy(tokens, positions[:order], verb) for order in reversed(phrases) if order > last)


def _particle(tokens: Sequence[Token], positions: list[int], order: int) -> bool:
    """Whether a preposition is part of the verb before it ("to set up commissions")."""
    at = positions[order]
    if not order or not tokens[at].has("particle") or positions[order - 1] != at - 1:
        return False
    return tokens[at - 1].has("finite", "participle") or (at > 1 and tokens[at - 2].has("to"))


def _bound(tokens: Sequence[Token], positions: list[int], order: int, verb: int) -> bool:
    """Whether what a preposition opens cannot be left out: an infinitive ("agreed | to meet")."""
    at = positions[order]
    if not tokens[at].has("to") or at + 1 >= len(tokens) or not is_infinitive(tokens[at + 1]):
        return False
    before = positions[order - 1] if order else -1
    return (
        before <= verb
        or tokens[before].has("reflexive", "finite")
        or tokens[verb].has("asks")
        or tokens[before].has("aims")
    )


def _phrase_end(tokens: Sequence[Token], positions: list[int], order: int) -> int:
    """Where the phrase ends that a preposition opens: at the next preposition, article or verb."""
    end = order + 1
    at = positions[order]
    doing = tokens[at].has("to") and at + 1 < len(tokens) and is_infinitive(tokens[at + 1])  # with its object
    stops = ("preposition", "finite") if doing else ("preposition", "determiner", "finite", "mark")
    while end < len(positions):
        token = tokens[positions[end]]
        ends = token.has(*stops) and not token.has("of", "particle") and token.text != "/"
        ends = ends and not (token.has("participle") and tokens[positions[end - 1]].has("determiner"))  # "the disputed"
        if end > order + 1 and ends and not tokens[positions[end - 1]].has("and", "of", "preposition", "than"):
            break
        end += 1
    return end


def _cut_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle in -ing has lost what it needs, or stands behind the noun it tells of."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if before.has("third_person"):
        return True
    needs = after is not None and after.has("that", "determiner", "number", "numeral")
    return needs and before.word and not before.has("determiner", "preposition", "finite", "and", "adverb", "auxiliary")


def _cut_complement(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive has lost the phrase that goes with it: "to search | for water"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return is_infinitive(tokens[at]) and after is not None and after.has("complement")


def _tidy(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """Without what a cut leaves hanging: "and", "a", the "for control" of "for control over the enclave"."""
    kept = tidy_end(tokens, positions)
    if len(kept) > 2 and tokens[kept[-1]].has("gerund") and _cut_object(tokens, kept[-1]):
        return _tidy(tokens, kept[:-1], verb)  # "nurses marching", "a resolution demanding | that"
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


def without_aim(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """The positions without an infinitive whose object is a pronoun: "attempts | to reach it"."""
    for order, at in enumerate(positions[1:-2], 1):
        object_of = tokens[at].has("to") and tokens[at + 2].has("object_pronoun") and is_infinitive(tokens[at + 1])
        if object_of and not _bound(tokens, positions, order, verb) and positions[order + 2] == at + 2:
            return tidy_end(tokens, positions[:order] + positions[order + 3 :])
    return positions
