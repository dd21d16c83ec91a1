"""Quotations are found to the letter, and across a line break of a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.content.quotes import find_quote

PROSE = "Nine people\nwere killed.  “So they say,”\r the office’s head said.\n\nNine more."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("Nine people", "Nine people"),
        ("Nine people were killed.", "Nine people\nwere killed."),
        ("people\nwere", "people\nwere"),
        (" were killed.\n", "were killed."),
        ("killed. “So", None),
        ("nine people", None),
        ("office's", None),
        ("said. Nine more", None),
        ("said.\n\nNine more", "said.\n\nNine more"),
        ("", None),
        ("Ten", None),
    ],
)
def test_find(quote: str, found: str | None) -> None:
    span = find_quote(PROSE, quote)
    assert (span and PROSE[slice(*span)]) == found


@pytest.mark.parametrize(
    "quote", ["nine PEOPLE", "the office's head", '"So they say,"', "killed. “So", "said. Nine more"]
)
def test_find_loosely(quote: str) -> None:
    assert find_quote(PROSE, quote) is None
    assert find_quote(PROSE, quote, loosely=True) is not None


@given(st.text(alphabet="ab \n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_every_part_is_found_with_its_line_breaks_as_spaces(prose: str, start: int, end: int) -> None:
    part = prose[start:end].strip()
    if part and "\n\n" not in part and "  " not in part.replace("\n", " "):
        span = find_quote(prose, part.replace("\n", " "))
        assert span is not None
        assert prose[slice(*span)].split() == part.split()
