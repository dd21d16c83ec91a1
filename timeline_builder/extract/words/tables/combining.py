"""Combining: the entries of a table that a few words make, each with each."""

from __future__ import annotations

from itertools import product


def phrases(*parts: str) -> str:
    """Every phrase of one entry of each part, and a space: "shot_down brushed_off" and "claims reports" give four."""
    return " ".join("_".join(entries) for entries in product(*(part.split() for part in parts))) + " "


def forms(endings: str, stems: str) -> str:
    """Every one of some stems with every one of some endings, and a space: "պահանջել", not the noun "պահանջը"."""
    return " ".join(stem + ending for stem, ending in product(stems.split(), endings.split())) + " "
