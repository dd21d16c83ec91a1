"""Wording: numbers as sentences of the interface tell them."""

from __future__ import annotations


def plural(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 event", "2,000 events"; `many` where the plural is not made by an "s"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
