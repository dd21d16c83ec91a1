"""The kinds of events that every project has; a project's site_config/kinds.yml adds to them and replaces by id."""

from __future__ import annotations

import functools
from pathlib import Path

from timeline_builder.content import records
from timeline_builder.content.front_matter import read_yaml
from timeline_builder.content.gate import Source
from timeline_builder.content.schema import KindMatter
from timeline_builder.content.validate import validate
from timeline_builder.errors import ContentError
from timeline_builder.model import Kind

_FILE = Path(__file__).with_name("kinds.yml")


@functools.cache
def default_kinds() -> dict[str, Kind]:
    """The kinds every project has, by id, in order of precedence: where two fit equally well, the first."""
    document = read_yaml(Source(_FILE, _FILE.name))
    matters, problems = validate(document, list[KindMatter], None)
    if matters is None or document.problems:
        raise ContentError([*document.problems, *problems])
    return {matter.id: records.kind(matter, document, i) for i, matter in enumerate(matters)}
