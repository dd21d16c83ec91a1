"""Vocabulary: which kinds the words of a clause speak for, by fitted points.

The trigger words of the kinds say what a kind is; these points add what words go with it in news ("sworn",
"aftershock", "semi-final"), as far as annotated texts show. They know the default kinds only: a kind of a project's own
has its triggers alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading

ALWAYS = "always"  # the place of what each kind has by itself
_STEM = 5  # letters of a word that count, so that most of its forms are one
_SHARE = 1.5  # how much the points count beside the triggers and the topic


def speaks_for(reading: Reading, clause: Clause) -> dict[str, float]:
    """Kind -> how strongly the words of a clause speak for it (or against it, below 0)."""
    table = _table()
    found = dict(table[ALWAYS][""])
    for place, word in features(reading, clause):
        for kind, value in table[place].get(word, {}).items():
            found[kind] = found.get(kind, 0.0) + value
    return found


def features(reading: Reading, clause: Clause) -> Iterator[tuple[str, str]]:
    """Each stem once for each place where it stands: the chain of verbs, the subject, the clause."""
    tokens = reading.tokens
    places = (
        ("verb", range(*clause.group)),
        ("subject", range(*(clause.subject or (0, 0)))),
        ("clause", clause.positions()),
    )
    for place, positions in places:
        for stem in dict.fromkeys(tokens[at].lower[:_STEM] for at in positions if tokens[at].word):
            yield place, stem


@cache
def _table() -> dict[str, dict[str, dict[str, float]]]:
    """Place -> stem -> kind -> points, as much as they count."""
    table: dict[str, dict[str, dict[str, float]]] = {}
    for feature, value in points("kinds").items():
        place, stem, kind = feature.split(" ")
        table.setdefault(place, {}).setdefault(stem, {})[kind] = _SHARE * value
    return table
