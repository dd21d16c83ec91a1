"""Our own style sheet and scripts, as files of the site.

The colours of the kinds are written into the style sheet,
and the letters that search makes plain into the script that folds spellings."""

from __future__ import annotations

import importlib.resources
import json
import re
from collections.abc import Iterator

from timeline_builder.output import File
from timeline_builder.site.rendering import safe_colour
from timeline_builder.site.search import LETTERS
from timeline_builder.site.view import View

STYLE = "assets/timeline/timeline.css"
SCRIPT = "assets/timeline/timeline.js"
_NAME = re.compile(r"(?P<id>[a-z0-9-]+)")


def pages(view: View) -> Iterator[File]:
    """Every file of `assets/`."""
    folder = importlib.resources.files("timeline_builder.site") / "assets"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        content = file.read_text("utf-8").replace("/* LETTERS */ {}", json.dumps(LETTERS, ensure_ascii=False))
        if file.name.endswith(".css"):
            content += "".join(
                f".k-{kind.id}{{--kind:{safe_colour(kind.colour)}}}\n"
                for kind in view.chronology.names.kinds.values()
                if _NAME.fullmatch(kind.id)
            )
        yield File(f"assets/timeline/{file.name}", content.encode())
