"""Projects made of the data cases in tests/cases/content."""

from pathlib import Path
from typing import Any

import pytest
import yaml

CASES = Path(__file__).parent / "cases" / "content"
BASE: dict[str, str] = yaml.safe_load((CASES / "base.yml").read_text("utf-8"))["files"]
ARTICLE = "content/articles/2020-10-11-agency-truce.md"


def cases(*names: str) -> list[Any]:
    """The cases of the named files as pytest parameters."""
    return [
        pytest.param(case, id=f"{name}: {case['name']}")
        for name in names
        for case in yaml.safe_load((CASES / f"{name}.yml").read_text("utf-8"))
    ]


def lay(root: Path, case: dict[str, Any]) -> None:
    """Write the files of a case.

    files      path -> text; null takes a file of the base away
    bytes      path -> text whose characters are the bytes
    replace    path -> {words: what to write in their place}
    review     front matter added to the article of the base
    links      path -> target of a symbolic link
    fill       path -> number of bytes
    """
    files: dict[str, Any] = {**BASE, **case.get("files", {})}
    for path, changes in case.get("replace", {}).items():
        for old, new in changes.items():
            assert files[path].count(old) == 1, f"{old!r} stands {files[path].count(old)} times in {path}"
            files[path] = files[path].replace(old, str(new))
    if "review" in case:
        files[ARTICLE] = files[ARTICLE].replace("side: RU\n", f"side: RU\n{case['review']}")
    data = {path: text.encode() for path, text in files.items() if text is not None}
    data |= {path: text.encode("latin-1") for path, text in case.get("bytes", {}).items()}
    data |= {path: b"x" * count for path, count in case.get("fill", {}).items()}
    (root / "content").mkdir(parents=True)
    for path, content in data.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    for path, target in case.get("links", {}).items():
        file = root / path
        file.unlink(missing_ok=True)
        file.symlink_to(target)
