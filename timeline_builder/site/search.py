"""What search knows of each page: its names in every spelling, with accents and without, and in Latin letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from anyascii import anyascii
from markupsafe import Markup

from timeline_builder.output import Page

# Letters that no decomposition makes plain, and what people type for them. The scripts are given this table too.
LETTERS = {
    "ə": "e", "ı": "i", "ø": "o", "œ": "oe", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ё": "е", "’": "'", "ʼ": "'",
}  # fmt: skip
_TABLE = str.maketrans(LETTERS)

_STUB = Markup(
    '<html lang="en"><body><h1 data-pagefind-weight="{weight}">{title}</h1>'
    '<p data-pagefind-weight="{weight}">{words}</p><p data-pagefind-meta="label">{label}</p></body></html>'
)


def fold(text: str) -> str:
    """Spellings made alike: no case, no accents, plain letters."""
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).lower())
        if not unicodedata.combining(letter)
    )
    return bare.translate(_TABLE)


def spellings(text: str) -> str:
    """The words of a text as written, folded, and in Latin letters; each once."""
    words = [*text.split(), *fold(text).split(), *anyascii(text).lower().split()]
    return " ".join(dict.fromkeys(words))


def stub(title: str, words: str = "", label: str = "", weight: float = 1.0) -> str:
    """A page reduced to what it should be found by, for the search engine to index in its place.

    weight   how much its words count, 1 to 10; `label` is shown beside the title and not searched
    """
    return _STUB.format(title=title, words=spellings(f"{title} {words}"), label=label, weight=weight)


def stubs(pages: Iterable[Page]) -> Iterator[tuple[str, str]]:
    """(path, stub) of each page."""
    for page in pages:
        yield page.path, stub(page.title, page.search, page.label, page.weight)
