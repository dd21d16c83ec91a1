"""A Markdown body -> its prose: plain text with paragraph breaks, without Markdown's marks.

A body without any marks is its own prose, to the letter: agency texts are kept so. Line breaks within a
paragraph stay. Of a marked body the words stay and the marks go: emphasis, links (their text stays),
headings, list bullets, quotation signs, code ticks; images, HTML tags and comments go whole. Numbers of
numbered lists stay, for they may be words of the source ("1. The parties agree").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

# Indented lines are paragraphs here: agency texts indent them, and a source of history holds no program.
_PARSER = MarkdownIt("commonmark").disable("code")
_MARKS = re.compile(
    r"(?P<inline>[*_`\[\]\\<>&])|^[ ]{0,3}(?P<block>\#{1,6}(?:[ ]|$)|[-+][ ]|\d{1,9}[.)][ ]|~~~|=+[ ]*$|-{2,}[ ]*$)",
    re.MULTILINE,
)


def prose_of(body: str) -> str:
    """The prose of a body; offsets of mentions and quotations count in it."""
    if not _MARKS.search(body):
        return body.strip()
    return "\n\n".join(block for block in _blocks(_PARSER.parse(body)) if block).strip()


def _blocks(tokens: list[Token]) -> Iterator[str]:
    numbers: list[int | None] = []
    lead = ""
    for token in tokens:
        match token.type:
            case "ordered_list_open":
                numbers.append(int(token.attrGet("start") or 1))
            case "bullet_list_open":
                numbers.append(None)
            case "ordered_list_close" | "bullet_list_close":
                numbers.pop()
            case "list_item_open" if numbers[-1] is not None:
                lead = f"{token.info}{token.markup} "
            case "inline":
                yield lead + "".join(_words(token.children or []))
                lead = ""
            case "fence":
                yield token.content.rstrip("\n")


def _words(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "text_special", "code_inline"):
            yield token.content
        elif token.type in ("softbreak", "hardbreak"):
            yield "\n"
