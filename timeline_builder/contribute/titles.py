"""A title for a text that has none: its first sentence, where that is short enough to be one."""

from __future__ import annotations

import re

_LONGEST = 90
_SHORTEST = 3  # words
# A full stop ends a sentence before a capital; "։" is the Armenian one, and many write a colon for it.
_END = re.compile(r"(?P<end>[.!?…]+[\"”»’)]*(?=\s+[\"“«„(]?(?P<next>[^\W\d_]))|[։]|\n[ \t]*\n)")


def first_sentence(text: str) -> str:
    """The first sentence of a text, without its full stop."""
    text = text.strip()
    for match in _END.finditer(text):
        if match["next"] and not match["next"].isupper():
            continue
        if re.search(r"(?:^|[\s(])[^\W\d_]{1,3}$", text[: match.start()]) and match["end"][0] == ".":
            continue  # an initial or an abbreviation: "J. Smith", "Gen. Jones"
        return " ".join(text[: match.start()].split())
    return " ".join(text.rstrip(".։!?… ").split())


def title_of(text: str, language: str) -> str:
    """The first sentence where it can be a title, else "": a title is never cut."""
    sentence = first_sentence(text)
    return sentence if len(sentence) <= _LONGEST and len(sentence.split()) >= _SHORTEST else ""
