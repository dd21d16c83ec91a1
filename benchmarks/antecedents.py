"""Fit the points by which extraction chooses whom a pronoun stands for, on annotated texts.

    python benchmarks/antecedents.py [--check] [FILE…]

Needs scikit-learn (`pip install -e .[fit]`). The texts are those of benchmarks/data/events, unless others are named;
texts that are to measure the result, as tests/cases/events, must not be among them. A candidate is right where the
annotator names it as an actor of the event whose clause has the pronoun for its subject. Writes
timeline_builder/extract/fitted/antecedents.tsv; --check only tells how the points do on sets (files of one first word)
that they are not fitted on.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from math import fsum
from pathlib import Path
from typing import Any, NamedTuple

from events import agree
from fit import DATA, LEAST, accepted, happened, matched, regression, write

from timeline_builder.extract.participants import antecedents

# An unfilled pronoun leaves an actor out, a wrongly filled one is a false statement; what stands for a thing most often
# names nobody.
BAR = {"person": 0.25, "one": 0.5, "many": 1.0}


class Choice(NamedTuple):
    """The candidates for one pronoun: the features of each and whether it is right; the set of texts, the language and
    the pronoun, and whether the event happened, as it must to be measured.
    """

    candidates: list[tuple[list[str], bool]]
    set: str
    pronoun: str
    happened: bool


def choices(paths: Iterable[Path]) -> Iterator[Choice]:
    """Every event with a pronoun for its subject that has candidates."""
    for article, event, candidate, telling, _ in matched(paths):
        named = accepted(event)
        able = [
            (features, any(agree(option, trace.one.called) for option in named))
            for trace, features in antecedents.candidates(telling.reading, telling.clause)
        ]
        if able:
            words = {f.removeprefix("pronoun=") for f in able[0][0] if f.startswith("pronoun=")}
            pronoun = f"{telling.reading.words.language.code} {words.pop()}"
            yield Choice(able, article.id.split("-")[0], pronoun, happened(event, candidate))


def fit(rows: list[Choice]) -> dict[str, float]:
    """Feature -> points."""
    able = [one for row in rows for one in row.candidates]
    seen = Counter(feature for features, _ in able for feature in features)
    kept: list[dict[str, Any]] = [{f: 1 for f in features if seen[f] >= LEAST} for features, _ in able]
    for features in kept:
        features.pop(antecedents.ALWAYS)
    vectors, model = regression(C=0.3, max_iter=3000)
    model.fit(vectors.fit_transform(kept), [right for _, right in able])
    points = dict(zip(vectors.get_feature_names_out(), model.coef_[0], strict=True))
    bars = {f"pronoun={kind}": points.get(f"pronoun={kind}", 0.0) - bar for kind, bar in BAR.items()}
    return {**points, **bars, antecedents.ALWAYS: model.intercept_[0]}


def check(rows: list[Choice]) -> str:
    """How many are chosen right and wrong of the pronouns of sets that the points do not know, a line a pronoun."""
    told: dict[str, Counter[str]] = {}
    for name in sorted({row.set for row in rows}):
        points = fit([row for row in rows if row.set != name])
        for row in rows:
            if row.set == name and row.happened:
                scored = [(fsum([points.get(f, 0.0) for f in features]), right) for features, right in row.candidates]
                most, right = max(scored, key=lambda one: one[0])
                chosen = ("right" if right else "wrong") if most > 0 else "nobody"
                told.setdefault(row.pronoun, Counter())[chosen] += 1
    return "\n".join(f"{pronoun}: {dict(sorted(count.items()))}" for pronoun, count in sorted(told.items()))


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    rows = list(choices(options.files or sorted(DATA.glob("*.yml"))))
    if options.check:
        print(check(rows))
        return
    write("antecedents", fit(rows))
    print(f"{len(rows)} pronouns, {sum(len(row.candidates) for row in rows)} candidates for them")


if __name__ == "__main__":
    main()
