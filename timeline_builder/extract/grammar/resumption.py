"""Resumption: subjects that an aside parts from their verb ("his party, in power for decades, lost its majority").

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.subjects import waiting_subject
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range, bare_participle
from timeline_builder.extract.words.tokens import Token

_ASIDES = ("", "relative", "reduced", "aside")


def waits(tokens: list[Token], piece: Piece, rest: Sequence[Piece], pending: Sequence[Range]) -> bool:
    """Whether a piece is a noun that waits for the verb of a later one, or an apposition to one that waits already."""
    if piece.opener or not _resumes(tokens, rest):
        return False
    if not piece.groups:
        return tokens[piece.start].has("and") and not pending  # "…, and the head of the agency, Jo Doe, said"
    group = piece.groups[0]
    return (  # "Boko, a lawyer educated at Harvard, will be sworn in"
        waiting_subject(tokens, pending) is not None
        and tokens[piece.start].has("determiner")
        and len(piece.groups) == 1
        and bare_participle(tokens, group)
        and group[1] < piece.end
        and tokens[group[1]].has("preposition")
    )


def _resumes(tokens: list[Token], rest: Sequence[Piece]) -> bool:
    """Whether, behind pieces that only add to a noun, one begins with the verb that it waits for."""
    for order, piece in enumerate(rest):
        if piece.groups and piece.opener == "":
            related = any(other.opener == "relative" for other in rest[:order])
            return _leads(tokens, piece, related=related)
        if piece.opener not in _ASIDES:
            break
    return False


def _leads(tokens: list[Token], piece: Piece, *, related: bool) -> bool:
    """Whether a piece begins with a whole verb; a bare participle is one where nothing else can be meant."""
    first = next((at for at in range(piece.start, piece.end) if not tokens[at].has("adverb", "mark")), piece.start)
    sure = related or tokens[first].has("say", "say_weak", "verb", "intransitive")
    return first == piece.groups[0][0] and (sure or not bare_participle(tokens, piece.groups[0]))
