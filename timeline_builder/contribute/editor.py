"""JSON Schema of every file contributors write, and settings with which VS Code uses it.

The schemas come from the models that the reader validates with, so that the two cannot part. What needs the
other files (ids, quotations) only `timeline check` knows; a task shows what it finds among the editor's problems.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from timeline_builder.content.schema import SHAPES

_FILES = {"articles": "content/articles/**/*.md", "events": "content/events/**/*.md", "eras": "content/eras/**/*.md",
          "actors": "content/actors.yml", "places": "content/places.yml",
          "kinds": "site_config/kinds.yml", "sides": "site_config/sides.yml"}  # fmt: skip
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """File name -> JSON Schema (2020-12): of the front matter of an article, event or era, or of a list's file."""
    return {
        f"{name}.schema.json": {"$schema": _DIALECT, "title": _FILES[name]} | TypeAdapter(shape).json_schema()
        for name, shape in SHAPES.items()
    }


def settings(folder: str) -> dict[str, dict[str, Any]]:
    """The files of `.vscode/` for schemas that lie in a folder (relative to the project).

    The YAML extension checks and completes the lists. It does not look into the front matter of Markdown
    (redhat-developer/vscode-yaml issue 207); forks of it that do use the same setting.
    """
    places = {f"./{folder}/{name}.schema.json": [pattern] for name, pattern in _FILES.items()}
    matcher = {
        "owner": "timeline",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": [
            {
                "regexp": r"^([^:\s][^:]*):(\d+):(\d+): ([a-z0-9-]+)( \(warning\))?: (.*)$",
                "file": 1, "line": 2, "column": 3, "code": 4, "message": 6,
            }
        ],
    }  # fmt: skip
    task = {
        "label": "timeline check", "type": "shell", "command": "timeline check", "problemMatcher": matcher,
        "group": {"kind": "test", "isDefault": True}, "presentation": {"reveal": "silent"},
    }  # fmt: skip
    return {
        "settings.json": {"yaml.schemas": places, "files.insertFinalNewline": True, "editor.rulers": [120]},
        "tasks.json": {"version": "2.0.0", "tasks": [task]},
        "extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
    }


def as_text(data: Mapping[str, Any]) -> str:
    """JSON as it is written to a file."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
