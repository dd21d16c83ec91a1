"""A new chronology on any topic: the files of `template/`, the schemas and the editor's settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from timeline_builder.content.gate import clean
from timeline_builder.contribute.editor import as_text, schemas, settings
from timeline_builder.errors import UsageError

TEMPLATE = Path(__file__).with_name("template")
_SCHEMAS = ".vscode/schemas"


def project_files(name: str) -> Iterator[tuple[str, str]]:
    """Path and text of every file of a new project with that name."""
    for file in sorted(TEMPLATE.rglob("*")):
        if file.is_file():
            # "dot-" keeps hidden files from being overlooked when the package is built
            path = file.relative_to(TEMPLATE).as_posix().replace("dot-", ".")
            shown = json.dumps(name, ensure_ascii=False)[1:-1] if path.endswith(".yml") else name
            yield path, file.read_text(encoding="utf-8").replace("{{name}}", shown)
    for path, schema in schemas().items():
        yield f"{_SCHEMAS}/{path}", as_text(schema)
    for path, data in settings(_SCHEMAS).items():
        yield f".vscode/{path}", as_text(data)


def start(folder: Path, name: str) -> list[str]:
    """Make a new project in an empty or new folder; the paths written. Raises UsageError where something is there."""
    name = " ".join(clean(name).split())
    if not name:
        raise UsageError("give --name: what the chronology is called")
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"{folder}: is not empty; name a new folder")
    written = []
    for path, text in project_files(name):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written
