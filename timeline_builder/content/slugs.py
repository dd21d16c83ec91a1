"""ASCII slugs of texts in any script: ids and file names."""

from __future__ import annotations

import re

from anyascii import anyascii

# How the id of an event that the builder found ends: `chronology.reviews.event_id` makes it.
FOUND_ID = re.compile(r"(?:^|-)[0-9a-f]{8}(?:-\d+)?$")


def slugify(text: str, longest: int = 60) -> str:
    """The words of a text in lower-case ASCII letters and digits with hyphens between, cut after a whole word.

    A single word that is too long is cut within; a text without letters or digits gives "".
    """
    words = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’‘`]", "", anyascii(text)).lower()).strip("-")
    if len(words) <= longest:
        return words
    cut = words[: longest + 1].rpartition("-")[0]
    return re.sub(r"(?:-[a-z]{1,2})+$", "", cut) or words[:longest]  # no "of" or "a" at the end
