"""Datelines of agencies, and sentences that only look like one."""

from typing import Any

import pytest
import yaml
from content_cases import CASES
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.content.dateline import find_below_heading, find_dateline


@pytest.mark.parametrize("case", yaml.safe_load((CASES / "datelines.yml").read_text("utf-8")), ids=lambda c: c["text"])
def test_datelines(case: dict[str, Any]) -> None:
    found = find_dateline(case["text"])
    if case["dateline"] is None:
        assert found is None
    else:
        assert found is not None
        assert case["text"][found.start : found.end] == case["dateline"]
        assert [found.place, found.date, found.agency] == case["parts"]


def test_offsets_count_the_space_before() -> None:
    found = find_dateline("\n BAKU (Reuters) - The")
    assert found is not None
    assert (found.start, found.end) == (2, 18)


@given(st.text(alphabet="BAKUbaku ,./()-–—10\n", max_size=300))
def test_any_text(text: str) -> None:
    found = find_dateline(text)
    assert found is None or (0 <= found.start < found.end <= len(text) and not text[: found.start].strip())


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("Army agrees to let in aid\n\nJEDDAH, Nov 7 (AFP) - The army", "JEDDAH", "AFP"),
        ("By Merve Aydin\n\nANKARA (AA) - Rescue teams", "ANKARA", "AA"),
        ("CHRONOLOGY - The road to peace\n\nPARIS, Oct 24 (UPI) - Four factions", "PARIS", "UPI"),
        ("Karlsruhe/Berlin (dpa) - The court", "Karlsruhe/Berlin", "dpa"),
    ],
)
def test_a_dateline_below_a_heading(text: str, place: str, agency: str) -> None:
    found = find_below_heading(text)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert text[found.start :].startswith(place)


def test_a_paragraph_is_no_heading() -> None:
    assert find_below_heading("The army agreed to let in aid.\n\nJEDDAH, Nov 7 (AFP) - The army") is None
    assert find_below_heading("Barack Obama (left) - the president") is None
