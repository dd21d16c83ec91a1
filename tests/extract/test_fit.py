"""What the points are fitted on is read from annotated texts; the fit itself needs scikit-learn and is not run here."""

import importlib
import sys
from pathlib import Path

from timeline_builder.extract.factuality import against
from timeline_builder.extract.participants import weighing

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))
fit, antecedents = (importlib.import_module(name) for name in ("fit", "antecedents"))
sys.path.remove(str(BENCHMARKS))

TEXT = BENCHMARKS / "data" / "factuality" / "first-en-01.yml"
EVENTS = BENCHMARKS / "data" / "events" / "fortyfourth-en-01.yml"


def test_what_stands_around_dates_tells_what_did_not_happen_from_what_did():
    rows = list(fit.surroundings([TEXT]))
    assert {row.untrue for row in rows} == {True, False}
    assert all(f"{against.ALWAYS}: {against.ALWAYS}" in row.marks for row in rows)
    assert {row.share for row in rows} <= {1, fit.HARD}


def test_candidates_for_actors_are_right_or_wrong():
    choices = [choice for event, telling in fit.told([EVENTS]) for choice in fit.choices(event, telling)]
    assert {choice.right for choice in choices} == {True, False}
    assert any(weighing.GIVEN in choice.features for choice in choices)


def test_pronouns_have_candidates_with_features():
    rows = list(antecedents.choices(sorted(fit.DATA.glob("fortyfourth-en-*.yml"))))
    assert {row.set for row in rows} == {"fortyfourth"}
    assert all(features for row in rows for features, _ in row.candidates)
    assert any(right for row in rows for _, right in row.candidates)
