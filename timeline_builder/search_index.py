"""The search engine's index of a finished site, made by pagefind from stubs of its pages."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from timeline_builder.errors import TimelineError

FOLDER = "search"
_NOT_OURS = ("pagefind-*ui.*", "pagefind-highlight.js")  # faces for searching that our pages do not use


def write_index(stubs: Iterable[tuple[str, str]], site: Path) -> None:
    """Index the stubs, (path of a page, HTML), into `site`/search.

    Raises TimelineError with the engine's own words where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="timeline-search-") as folder:
        source, out = Path(folder, "stubs"), site / FOLDER
        for path, html in stubs:
            file = source / path / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, encoding="utf-8")
        shutil.rmtree(out, ignore_errors=True)
        # one index for all languages: names are searched in every spelling, whatever the language of the page
        command = [sys.executable, "-m", "pagefind", "--site", str(source), "--output-path", str(out)]
        done = subprocess.run(  # noqa: S603 - our own arguments
            [*command, "--force-language", "unknown"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise TimelineError(f"the search index cannot be made: {(done.stderr or done.stdout).strip()}")
        for pattern in _NOT_OURS:
            for file in out.glob(pattern):
                file.unlink()
