"""Rows of a table with column names: CSV (RFC 4180), with commas, semicolons or tabs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from timeline_builder.contribute.importers import Value, read_text
from timeline_builder.errors import UsageError


def columns(path: Path) -> list[str]:
    """The names in the first row of a file, nothing where it cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            first = stream.readline(65536)
    except (OSError, UnicodeDecodeError):
        return []
    return [name.strip() for name in next(csv.reader([first], delimiter=_delimiter(first)), [])]


def _delimiter(line: str) -> str:
    return max(",;\t", key=line.count)


def rows(path: Path) -> Iterator[tuple[int, dict[str, Value], list[Value]]]:
    """Each row that holds something: the line it ends on, its cells by column, and the cells beyond the last column.

    Raises UsageError for what is no table.
    """
    text = read_text(path)
    first = text.partition("\n")[0]
    delimiter = _delimiter(first)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = [name.strip() for name in next(reader, [])]
        if len([name for name in names if name]) < 2:
            raise UsageError(f"{path}:1: the first row names fewer than two columns")
        repeated = sorted({name for name in names if name and names.count(name) > 1})
        if repeated:
            raise UsageError(f"{path}:1: two columns are named {repeated[0]}; give each a name of its own")
        for row in reader:
            cells: dict[str, Value] = {
                name or f"(column {i})": cell.strip()
                for i, (name, cell) in enumerate(zip(names, row, strict=False), 1)
                if cell.strip()
            }
            beyond: list[Value] = [cell.strip() for cell in row[len(names) :] if cell.strip()]
            if cells or beyond:
                yield reader.line_num, cells, beyond
    except csv.Error as error:
        raise UsageError(f"{path}:{reader.line_num}: the table cannot be read: {error}") from error
