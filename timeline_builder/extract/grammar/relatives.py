"""Relatives: the clauses that "who", "which" and "whose" open, also where commas part their verb from these.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.heads import antecedent
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range, main_verb
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Token, Tokens


def relative(
    tokens: Tokens, piece: Piece, group: Range, found: list[Clause], pending: list[Range], language: Language
) -> Clause:
    """The clause that a relative pronoun opens, or that tells of a noun without one."""
    subject = antecedent(tokens, piece, group, found, pending, language)
    last = found[-1] if found else None
    clause = Clause("relative", [(piece.start, piece.end)], main_verb(tokens, group), group, subject, last)
    if language.articles and not language.brackets:
        _set_apart(tokens, clause)
    return clause


def parted(tokens: Sequence[Token], piece: Piece, group: Range, pending: Sequence[Range]) -> int:
    """Which of the phrases that wait for a verb is a relative pronoun, or "whose" with its noun, whose verb is the one
    here: "Omar Sy, | whose party, | the ABC, | won, said"; 0 where none is.
    """
    if group[0] != piece.start:
        return 0
    for at, (start, end) in enumerate(pending[1:-1], 1):
        if tokens[start].has("whose") or (tokens[start].has("subject_relative", "relative") and end == start + 1):
            return at
    return 0


def put_off(
    tokens: Tokens,
    piece: Piece,
    group: Range,
    found: list[Clause],
    pending: list[Range],
    opened: int,
    language: Language,
) -> Clause:
    """A relative clause whose verb commas part from what opens it: "Omar Sy, whose party, the ABC, | won, said".

    opened   which of the pending phrases opens it
    """
    opens, *apart = pending[opened:]
    del pending[opened:]
    whole = replace(piece, start=opens[0], opener="relative")
    clause = relative(tokens, whole, group, found, pending, language)
    clause.core = [opens, (piece.start, piece.end)]
    clause.extra.extend(apart)
    return clause


def _set_apart(tokens: Sequence[Token], clause: Clause) -> None:
    """Take the phrase from the core that parts "who" from the verb: "who | as premier | signed"."""
    (start, end), verb = clause.core[0], clause.group[0]
    behind = start + 1
    if behind >= verb or not tokens[start].has("who") or not tokens[behind].has("preposition", "as"):
        return
    if not any(token.mention or token.has(*_OWN_SUBJECT) for token in tokens[behind:verb]):
        clause.core = [(start, behind), (verb, end)]
        clause.extra.append((behind, verb))


_OWN_SUBJECT = ("determiner", "person_pronoun", "thing_pronoun")
