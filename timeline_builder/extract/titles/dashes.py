"""Dashes: what a second date tells behind which a dash stands for the verb: "заняли Шушу, а в апреле - Кельбаджар"."""

from __future__ import annotations

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading

_DASHES = frozenset("-–—")


def dashed(reading: Reading, clause: Clause, at: int) -> list[int] | None:
    """The positions of the clause with what a dash adds for a later date in place of what its verb had for the first;
    empty where another subject goes with the date ("Лачинский район - 1 декабря") or the order tells no parts, None
    where no dash stands for a verb.

    at   the position of the date
    """
    tokens = reading.tokens
    span = next(((a, b) for a, b in clause.extra if a <= at < b and a >= clause.group[1]), None)
    if span is None or clause.verb is None:
        return None
    start, end = span
    plain = all(
        tokens[o].mention or not tokens[o].word or tokens[o].has("and", "date_preposition", "adverb")
        for o in range(*span)
    )
    if plain and tokens[start - 1].text in _DASHES:
        return []
    if not plain or end >= len(tokens) or tokens[end].text not in _DASHES:
        return None
    added = next(((a, b) for a, b in clause.extra if a == end + 1), None)
    begin = clause.subject[0] if clause.subject is not None else 0
    head = [o for o in clause.positions(extra=False) if begin <= o < clause.group[1]]
    first = next((o for o in range(clause.group[1], start) if tokens[o].mention is None and tokens[o].word), None)
    leads = clause.subject is not None and clause.subject[0] < clause.group[0]
    if added is None or first is None or not leads:
        return []
    alike = tokens[first].has("preposition") == tokens[added[0]].has("preposition")
    return [*head, *range(*added)] if alike else []
