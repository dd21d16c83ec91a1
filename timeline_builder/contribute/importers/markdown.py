"""A folder of Markdown files with front matter, one event a file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from timeline_builder.content.front_matter import parse_markdown
from timeline_builder.content.gate import Source, read_text
from timeline_builder.contribute.importers import Entry

_ENDINGS = {".md", ".markdown"}


def recognises(path: Path) -> bool:
    """Folders, and single Markdown files."""
    return path.is_dir() or path.suffix.lower() in _ENDINGS


def entries(path: Path) -> Iterator[Entry]:
    """Every Markdown file of the folder and its subfolders; links are not followed."""
    if path.is_file():
        yield _entry(path, path.name)
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(folder) / name
            if file.suffix.lower() in _ENDINGS:
                yield _entry(file, file.relative_to(path).as_posix())
            elif not name.startswith("."):
                yield Entry(file.relative_to(path).as_posix(), fault="it is no Markdown file")


def _entry(file: Path, origin: str) -> Entry:
    # Characters that may not stand in content are taken out later, and said; only what has no text is lost.
    text, problems = read_text(Source(file, origin))
    if not text:
        return Entry(origin, fault="; ".join(problem.message for problem in problems))
    document = parse_markdown(Source(file, origin), text)
    if document.data is None:
        return Entry(origin, fault="; ".join(f"line {p.position.line}: {p.message}" for p in document.problems))
    fields = dict(document.data)
    key = "body"
    while key in fields:
        key = f"markdown {key}"
    if document.body:
        fields[key] = document.body
    if not any(key.lower() == "id" for key in fields):
        fields["id"] = file.stem
    flaws = {f"line {p.position.line}": (p.message, "the front matter has a flaw there") for p in document.problems}
    return Entry(origin, fields, left=flaws)
