"""Points: what each feature of a choice speaks for or against, as fitted by a logistic regression.

The tables beside this module are made by `benchmarks/fit.py` and not edited by hand: a line a feature, its points
behind a tab. Points are log-odds and are added up; a feature that a table lacks says nothing.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def points(table: str) -> dict[str, float]:
    """Feature -> its points, of a table of this package ("actors")."""
    lines = files(__package__).joinpath(f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return {feature: float(value) for feature, value in (line.split("\t") for line in lines)}
