"""A table with a row of column names, one event a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from timeline_builder.contribute.importers import Entry, _table, timelinejs_table

_ENDINGS = {".csv", ".tsv", ".txt"}


def recognises(path: Path) -> bool:
    """Tables, other than those of TimelineJS."""
    return path.is_file() and path.suffix.lower() in _ENDINGS and not timelinejs_table.recognises(path)


def entries(path: Path) -> Iterator[Entry]:
    """The rows, under their columns' names; empty cells are left out."""
    for line, row, beyond in _table.rows(path):
        too_many = {"(beyond the last column)": (beyond, "the row has more cells than there are columns")}
        yield Entry(f"{path.name}:{line}", row, left=too_many if beyond else {})
