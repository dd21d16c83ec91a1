"""Finding a quotation in an article's prose.

A quotation is verbatim: letters, marks and spaces count. One thing is let pass: where the text breaks a
line within a paragraph, the quotation may have a space, since front matter folds lines.
"""

from __future__ import annotations

import functools
import re

_BREAK = re.compile(r"(?<![ \t])(?P<break>[ \t]*\n\s*)")
_SPACE = re.compile(r"(?P<break>\s+)")
_ALIKE = str.maketrans(dict.fromkeys('’‘“”«»„"', "'") | dict.fromkeys("–—", "-"))


def find_quote(prose: str, quote: str, *, loosely: bool = False) -> tuple[int, int] | None:
    """Start and end (code points, end exclusive) of the first place where the prose holds the quotation.

    loosely   also where only letter case, the shape of quotation marks and dashes, or spaces differ: it
              serves to say what is wrong with a quotation, not to accept it

    Linear in the length of the prose, whatever both hold.
    """
    quote = quote.strip()
    if not quote:
        return None
    at = prose.find(quote)
    if at >= 0:
        return at, at + len(quote)
    folded, offsets = _folded(prose, loosely)
    wanted, _ = _folded(quote, loosely)
    at = folded.find(wanted)
    return (offsets[at], offsets[at + len(wanted) - 1] + 1) if at >= 0 else None


@functools.lru_cache(maxsize=16)
def _folded(text: str, loosely: bool) -> tuple[str, list[int]]:
    """The text with line breaks within paragraphs as spaces, and the offset of each of its characters."""
    parts: list[str] = []
    offsets: list[int] = []
    last = 0
    for match in (_SPACE if loosely else _BREAK).finditer(text):
        parts.append(text[last : match.start()])
        offsets.extend(range(last, match.start()))
        mark = " " if loosely or match["break"].count("\n") == 1 else "\n\n"
        parts.append(mark)
        offsets.extend([match.start()] * len(mark))
        last = match.end()
    parts.append(text[last:])
    offsets.extend(range(last, len(text)))
    folded = "".join(parts)
    if loosely:  # one letter for one letter, to keep the offsets: "İ".lower() has two
        folded = "".join(c.lower()[:1] for c in folded.translate(_ALIKE))
    return folded, offsets
