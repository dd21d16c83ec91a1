"""Generated parts in hand-written pages: a page takes one in where it says `<!-- timeline: name -->`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline_builder.errors import UsageError

_PART = re.compile(r"<!--\s*timeline:\s*(?P<name>[\w-]+)\s*-->")


def fill(text: str, parts: Mapping[str, str], *, base: str, path: str) -> str:
    """The page's text with its parts; `base` is the way from it to the site's root, `path` names it in errors.

    Raises UsageError for a part that there is not, with the names of those there are.
    """

    def part(match: re.Match[str]) -> str:
        if match["name"] not in parts:
            known = ", ".join(sorted(parts))
            raise UsageError(f"{path}: no part is called {match['name']!r}; there are: {known}")
        return parts[match["name"]].replace("{base}", base)

    return _PART.sub(part, text)
