"""Front matter as text: what a contributed file is written from."""

from __future__ import annotations

from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """Writes texts plainly: this project reads every value as a text, so that `2020-10-10` needs no quotes."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - the name that PyYAML looks for

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def yaml_text(data: Any) -> str:
    """Mappings and lists of texts as YAML, in the order given."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110, default_flow_style=False)


def markdown_file(matter: dict[str, Any], body: str) -> str:
    """A file of front matter and body."""
    return f"---\n{yaml_text(matter)}---\n{body}\n" if body else f"---\n{yaml_text(matter)}---\n"
