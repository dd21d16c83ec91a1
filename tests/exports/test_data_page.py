"""The page that documents the data names every file there is, and no other."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "data.md"
ROW = re.compile(r"^\| (?P<addresses>[^|]+) \|", re.MULTILINE)
NAME = re.compile(r"`(?P<path>[^`]+\.\w+)`")


def test_the_page_and_the_files_agree(files):
    table = PAGE.read_text("utf-8").split("\n## ")[0]
    documented = set()
    for row in ROW.finditer(table):
        names = [match["path"] for match in NAME.finditer(row["addresses"])]
        folder = names[0].rpartition("/")[0] if names else ""
        documented.update(name if "/" in name or name == "feed.xml" else f"{folder}/{name}" for name in names)
    written = {re.sub(r"^(?P<folder>events|data/eras)/[^/.]+", r"\g<folder>/<id>", path) for path in files}
    assert documented == written
