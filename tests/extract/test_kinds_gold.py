"""The kinds of the sentences of tests/cases/kinds: no fewer right than there were."""

import importlib.util
import sys
from pathlib import Path

import pytest

from timeline_builder.content.kinds import default_kinds

ROOT = Path(__file__).parent.parent.parent
_spec = importlib.util.spec_from_file_location("kinds_benchmark", ROOT / "benchmarks" / "kinds.py")
benchmark = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = benchmark
_spec.loader.exec_module(benchmark)

FLOORS = {"az": 0.85, "en": 0.92, "hy": 0.87, "ru": 0.86}  # least share of right kinds among all sentences

LANGUAGES = sorted(path.stem for path in benchmark.CASES.glob("*.tsv"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_stay_as_right_as_they_were(language):
    sentences = [benchmark.read(sentence, language) for sentence in benchmark.load(language)]
    assert benchmark.share(sentences) >= FLOORS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_once_and_has_known_kinds(language):
    sentences = list(benchmark.load(language))
    known = set(default_kinds())
    assert len({sentence.text for sentence in sentences}) == len(sentences) >= 300
    assert [sentence.line for sentence in sentences if not set(sentence.kinds) <= known] == []
