"""What the points are fitted on is read from annotated texts; the fit itself needs scikit-learn and is not run here."""

import importlib.util
import sys
from pathlib import Path

from timeline_builder.extract.factuality import against
from timeline_builder.extract.participants import weighing

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))
_spec = importlib.util.spec_from_file_location("fit_benchmark", BENCHMARKS / "fit.py")
fit = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = fit
_spec.loader.exec_module(fit)
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
