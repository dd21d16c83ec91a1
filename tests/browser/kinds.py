"""A page of each kind of a finished site."""

import re
from pathlib import Path


def kinds(site: Path) -> dict[str, str]:
    """The name and path of a page of each kind: of several, the one with most on it."""
    found = {"home": ""}
    for file in sorted(site.rglob("index.html")):
        path = file.parent.relative_to(site).as_posix() + "/"
        folder, _, rest = path.partition("/")
        if path == "./" or (re.search(r"[a-z]/\d{1,2}/$", path) and folder != "on-this-day"):
            continue
        name = folder if rest else f"{folder}-list" if any((site / folder).glob("*/index.html")) else folder
        best = found.get(name)
        if best is None or _size(site, best) < _size(site, path):
            found[name] = path
    return found


def _size(site: Path, path: str) -> int:
    return (site / path / "index.html").stat().st_size
