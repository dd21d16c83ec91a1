"""Contributed Markdown as plain text, for formats that know no markup."""

from __future__ import annotations

import functools

from timeline_builder.content.prose import prose_of


@functools.lru_cache(maxsize=65536)
def plain(text_markdown: str) -> str:
    """The words of a Markdown text: paragraphs parted by an empty line, every other run of white space one space.

    The tags of raw HTML are gone, what stands between them stays: a script's text is text like any other here.
    """
    return "\n\n".join(" ".join(part.split()) for part in prose_of(text_markdown).split("\n\n"))
