"""Resumption: subjects that an aside parts from their verb ("his party, in power for decades, lost its majority").

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.participles import begins_object
from timeline_builder.extract.grammar.subjects import waiting_subject
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range, bare_participle
from timeline_builder.extract.words.tokens import Tokens, some

_ASIDES = ("", "relative", "reduced", "aside")


def waits(tokens: Tokens, pieces: Sequence[Piece], order: int, pending: Sequence[Range], last: Clause | None) -> bool:
    """Whether a piece is a noun that waits for the verb of a later one, or an apposition to one that waits already.

    order   which of the pieces of its sentence
    last    the clause before
    """
    piece, rest = pieces[order], pieces[order + 1 :]
    if piece.opener or not rest:
        return False
    if not piece.groups:
        joined = "and" in tokens[piece.start].classes  # "…, and the head of the agency, Jo Doe, said"
        able = joined or (last is not None and _behind_opening(tokens, piece, last, rest))
        return able and not pending and _resumes(tokens, rest)
    if len(piece.groups) > 1:
        return False
    group, over_time = piece.groups[0], _never_past(tokens, piece)
    bare = bare_participle(tokens, group)
    if not pending and group[0] > piece.start:
        by = bare and group[1] < piece.end and "done_by" in tokens[group[1]].classes
        if not (by or over_time):
            return False  # but "a front headed by Ion Iliescu, a former official, announced"
        if last is not None and some(tokens, last.group[1], last.core[-1][1], "that"):
            return False  # "said that Omar, | a lawyer named by Ruto, | had resigned": it is Omar who waits
        return _resumes(tokens, rest, over_time=over_time)
    return (  # "Boko, a lawyer educated at Harvard, will be sworn in"
        bare
        and "determiner" in tokens[piece.start].classes
        and group[1] < piece.end
        and "preposition" in tokens[group[1]].classes
        and waiting_subject(tokens, pending) is not None
        and _resumes(tokens, rest, over_time=over_time)
    )


def _behind_opening(tokens: Tokens, piece: Piece, last: Clause, rest: Sequence[Piece]) -> bool:
    """Whether a noun phrase stands behind a clause that opens the sentence, and more is told of it before its verb: "If
    they agree, | the members of the body | that drafts the text | are to be elected".
    """
    opens = last.opener in ("if", "when") and last.core[0][0] == 0 and tokens[piece.start - 1].text == ","
    return opens and rest[0].opener == "relative" and tokens[piece.start].has("definite", "indefinite")


def _never_past(tokens: Tokens, piece: Piece) -> bool:
    """Whether the only verb of a piece is a participle that is no past tense: "a poll taken in June, …"."""
    return len(piece.groups) == 1 and "never_past" in tokens[piece.groups[0][0]].classes


def _resumes(tokens: Tokens, rest: Sequence[Piece], *, over_time: bool = False) -> bool:
    """Whether, behind pieces that only add to a noun, one begins with the verb that it waits for.

    over_time   whether a clause of time may stand between
    """
    for order, piece in enumerate(rest):
        if piece.groups and piece.opener == "":
            related = any(other.opener == "relative" for other in rest[:order])
            return _leads(tokens, piece, related=related)
        if piece.opener not in _ASIDES and not (over_time and piece.opener == "when"):
            break
    return False


def _leads(tokens: Tokens, piece: Piece, *, related: bool) -> bool:
    """Whether a piece begins with a whole verb; a bare participle is one where nothing else can be meant."""
    first = next((at for at in range(piece.start, piece.end) if not tokens[at].has("adverb", "mark")), piece.start)
    behind = tokens[first + 1] if first + 1 < piece.end else None
    sure = related or tokens[first].has("say", "say_weak", "verb", "intransitive")
    sure = sure or (behind is not None and begins_object(behind))  # "…, laid flowers"
    return first == piece.groups[0][0] and (sure or not bare_participle(tokens, piece.groups[0]))
