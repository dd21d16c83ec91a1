"""Vocabulary: which kinds the words of a clause speak for, by fitted points.

The trigger words of the kinds say what a kind is; these points add what words go with it in news ("sworn",
"aftershock", "semi-final"), as far as annotated texts show. They know the default kinds only: a kind of a project's own
has its triggers alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading

ALWAYS = "always"  # the place of what each kind has by itself
_SHARE = 1.5  # how much the points count beside the triggers and the topic


def speaks_for(reading: Reading, clause: Clause) -> dict[str, float]:
    """Kind -> how strongly the words of a clause speak for it (or against it, below 0)."""
    kinds, table = _table()
    told = [table[ALWAYS][""]]
    for place, stems in features(reading, clause):
        told += filter(None, map(table[place].get, stems))
    return dict(zip(kinds, map(sum, zip(*told, strict=True)), strict=True))


def features(reading: Reading, clause: Clause) -> list[tuple[str, Iterable[str]]]:
    """The places of a clause (the chain of verbs, the subject, the clause), each with the stems that stand there."""
    tokens = reading.tokens
    places = (
        ("verb", [clause.group]),
        ("subject", [clause.subject] if clause.subject is not None else []),
        ("clause", [*clause.core, *clause.extra]),
    )
    return [
        (place, dict.fromkeys([token.stem for start, end in spans for token in tokens[start:end] if token.word]))
        for place, spans in places
    ]


@cache
def _table() -> tuple[list[str], dict[str, dict[str, list[float]]]]:
    """The kinds, and place -> stem -> the points for each of them, as much as they count."""
    always, fitted = f"{ALWAYS}  ", points("kinds")
    kinds = [feature.removeprefix(always) for feature in fitted if feature.startswith(always)]
    table: dict[str, dict[str, list[float]]] = {}
    for feature, value in fitted.items():
        place, stem, kind = feature.split(" ")
        rows = table.setdefault(place, {})
        rows.setdefault(stem, [0.0] * len(kinds))[kinds.index(kind)] = _SHARE * value
    return kinds, table
