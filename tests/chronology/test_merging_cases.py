"""The reports of tests/cases/merging, added to a project by the commands: what becomes one event, and what must not."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
_spec = importlib.util.spec_from_file_location("merging_benchmark", ROOT / "benchmarks" / "merging.py")
benchmark = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = benchmark  # dataclasses look their module up
_spec.loader.exec_module(benchmark)

# Least share of the pairs found that are joined; measured some points higher (docs/benchmarks.md).
RECALL = {"names in the project": 0.65, "no names": 0.61}


@pytest.fixture(scope="module")
def scores():
    return benchmark.measure(benchmark.load(sorted(benchmark.CASES.glob("*.yml"))))


@pytest.mark.parametrize("project", RECALL)
def test_nothing_different_is_merged(scores, project):
    assert [error for error in scores[project].errors if " WRONG " in error] == []


@pytest.mark.parametrize("project", RECALL)
def test_most_of_what_is_one_is_merged(scores, project):
    assert scores[project].recall >= RECALL[project], scores[project].errors


@pytest.mark.parametrize("project", RECALL)
def test_extraction_finds_most_tellings(scores, project):
    assert scores[project].found >= 0.72 * scores[project].pairs
