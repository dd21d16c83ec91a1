"""Contributed Markdown as plain text, for formats that know no markup."""

from __future__ import annotations

import functools
import html
import re

import markdown
import nh3

_SPACES = re.compile(r"\s+")
_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|blockquote|pre)>")


@functools.lru_cache(maxsize=65536)
def plain(text_markdown: str) -> str:
    """The words of a Markdown text: paragraphs parted by an empty line, every other run of white space one space.

    Raw HTML in it loses its tags, and scripts and styles their content as well.
    """
    rendered = _BLOCK_END.sub(r"\g<0>\n\n", markdown.markdown(text_markdown))
    words = html.unescape(nh3.clean(rendered, tags=set()))
    paragraphs = (_SPACES.sub(" ", part).strip() for part in words.split("\n\n"))
    return "\n\n".join(part for part in paragraphs if part)
