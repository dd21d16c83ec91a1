"""Scores a date tagger on gold articles: which dates of the calendar it finds, and resolves rightly.

Counted are gold mentions that name a place on the calendar (not durations, not "now"). A prediction on another gold
mention counts neither way. A prediction is right where it overlaps a gold mention and has its value; an interval A/B
also answers a gold mention of A or of B; qualifiers (? ~ %) and times of day are not compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

Article = Mapping[str, Any]
Spans = list[tuple[int, int, str]]  # start, end (code points), EDTF
Tagger = Callable[[Article], Spans]


class Score(NamedTuple):
    """Figures between 0 and 1."""

    mention_f1: float
    precision: float
    recall: float
    f1: float


def score(articles: Iterable[Article], answers: Mapping[str, Spans]) -> Score:
    """The score of a tagger's answers, by the articles' ids."""
    gold_all = gold_found = gold_right = found_all = found_hit = found_right = 0
    for article in articles:
        gold = [(g["start"], g["end"], g["edtf"]) for g in article["gold"] if g["edtf"]]
        other = [(g["start"], g["end"], "") for g in article["gold"] if not g["edtf"]]
        found = [span for span in answers[article["id"]] if _over(span, gold) or not _over(span, other)]
        gold_all, found_all = gold_all + len(gold), found_all + len(found)
        gold_found += sum(bool(_over(span, found)) for span in gold)
        gold_right += sum(any(agrees(hit[2], span[2]) for hit in _over(span, found)) for span in gold)
        found_hit += sum(bool(_over(span, gold)) for span in found)
        found_right += sum(any(agrees(span[2], hit[2]) for hit in _over(span, gold)) for span in found)
    precision, recall = found_right / max(found_all, 1), gold_right / max(gold_all, 1)
    return Score(
        _f1(found_hit / max(found_all, 1), gold_found / max(gold_all, 1)), precision, recall, _f1(precision, recall)
    )


def agrees(predicted: str, gold: str) -> bool:
    """Whether a predicted EDTF value answers a gold one."""
    predicted, gold = _core(predicted), _core(gold)
    return predicted == gold or ("/" in predicted and gold in predicted.split("/"))


def _core(edtf: str) -> str:
    """A value without qualifiers, unspecified parts and time of day."""
    parts = (part.split("T")[0].translate({ord(sign): None for sign in "?~%"}) for part in edtf.split("/"))
    return "/".join(part.removesuffix("-XX").removesuffix("-XX") for part in parts)


def _over(span: tuple[int, int, str], spans: Spans) -> Spans:
    return [other for other in spans if span[0] < other[1] and other[0] < span[1]]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
