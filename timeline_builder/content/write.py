"""Front matter as text, in the style that `docs/content-format.md` shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """Writes texts without quotes wherever YAML's grammar allows: nothing is typed on reading."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's name for "what would need quotes"

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Lists are indented under their key."""
        super().increase_indent(flow, False)


def _list(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.Node:
    """Short texts stand on one line: [a, b]."""
    short = all(isinstance(item, str) for item in items) and sum(map(len, items)) < 80
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=short)


_Dumper.add_representer(list, _list)


def front_matter(data: Mapping[str, Any]) -> str:
    """The YAML of keys in their order; values are texts, lists and mappings of such."""
    return yaml.dump(dict(data), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def markdown_file(data: Mapping[str, Any], body: str) -> str:
    """A whole file: front matter, then the body."""
    return f"---\n{front_matter(data)}---\n{body.strip()}\n" if body.strip() else f"---\n{front_matter(data)}---\n"
