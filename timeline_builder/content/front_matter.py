"""A contributed file as a document: its data with the place of every part, and its body.

python-frontmatter splits, `tree` composes the YAML; positions are those of the file.
"""

from __future__ import annotations

import bisect
import functools
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from frontmatter.default_handlers import YAMLHandler

from timeline_builder.content.gate import Source, read_text
from timeline_builder.content.tree import Loc, Tree, compose
from timeline_builder.errors import Position, Problem

_HANDLER = YAMLHandler()
_BOUNDARY = YAMLHandler.FM_BOUNDARY
_NEWLINE = re.compile("\n")
assert _BOUNDARY is not None


@dataclass(frozen=True)
class Document:
    """One file, read.

    text         the whole file, "\\n" line ends
    matter       offset of the YAML within the text
    data         its mapping (Markdown) or list (YAML file); None where it could not be read
    body         what follows the front matter, without the blank lines around it; "" for a YAML file
    body_offset  where the body begins in the text
    """

    source: Source
    text: str
    matter: int
    tree: Tree
    body: str = ""
    body_offset: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def data(self) -> Any:
        """The data of the front matter or file."""
        return self.tree.data

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _NEWLINE.finditer(self.text))]

    def at(self, offset: int) -> Position:
        """The position of an offset of the text."""
        line = bisect.bisect_right(self._line_starts, offset)
        return Position(self.source.path, line, offset - self._line_starts[line - 1] + 1)

    def in_body(self, offset: int) -> Position:
        """The position of an offset of the body."""
        return self.at(self.body_offset + offset)

    def value(self, *loc: str | int) -> Position:
        """Where a value stands; of one that is missing, where the mapping or list that lacks it begins."""
        return self._position(self.tree.values, loc)

    def key(self, *loc: str | int) -> Position:
        """Where the key of an entry stands."""
        return self._position(self.tree.keys, loc)

    def _position(self, offsets: dict[Loc, int], loc: Loc) -> Position:
        while loc and loc not in offsets:
            loc, offsets = loc[:-1], self.tree.values
        return self.at(self.matter + offsets[loc]) if loc in offsets else Position(self.source.path)


def read_markdown(source: Source) -> Document:
    """A Markdown file with front matter; its problems are in the document."""
    text, problems = read_text(source)
    if problems:
        return Document(source, text, 0, Tree(), problems=tuple(problems))
    return parse_markdown(source, text)


@functools.lru_cache(maxsize=16_384)  # a server reads everything anew for every file that is saved
def parse_markdown(source: Source, text: str) -> Document:
    """A document of the text of a Markdown file."""
    assert _BOUNDARY is not None
    opening = _BOUNDARY.match(text)
    if opening is None:
        fix = "begin the file with a line ---, the keys, and another line ---"
        problem = Problem(Position(source.path), "no-front-matter", "the file has no front matter", fix)
        return Document(source, text, 0, Tree(), problems=(problem,))
    try:
        matter, body = _HANDLER.split(text)
    except ValueError:  # one boundary only
        fix = "end it with a line --- before the text"
        problem = Problem(Position(source.path), "no-front-matter", "the front matter is not closed", fix)
        return Document(source, text, 0, Tree(), problems=(problem,))
    start = len(text) - len(body.lstrip("\n"))
    return _document(source, text, opening.end(), matter, dict, body.strip("\n").rstrip(), start)


def read_yaml(source: Source) -> Document:
    """A YAML file that holds a list; its problems are in the document."""
    text, problems = read_text(source)
    if problems:
        return Document(source, text, 0, Tree(), problems=tuple(problems))
    return _document(source, text, 0, text, list, "", len(text))


def _document(
    source: Source, text: str, start: int, matter: str, kind: type, body: str, body_offset: int
) -> Document:  # fmt: skip
    tree = compose(matter)
    if tree.data == {}:  # nothing but comments
        tree.data = kind()
    document = Document(source, text, start, tree, body, body_offset)
    problems = [Problem(document.at(start + f.offset), f.code, f.message, f.fix) for f in tree.flaws]
    if tree.data is not None and not isinstance(tree.data, kind):
        wanted = "write lines such as title: …" if kind is dict else "begin each entry with - id: …"
        what = "keys and values" if kind is dict else "a list"
        problems.append(Problem(document.value(), "wrong-shape", f"this is not {what}", wanted))
        tree.data = None
    return Document(source, text, start, tree, body, body_offset, tuple(problems))
