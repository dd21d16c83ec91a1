"""Edits of single values in a contributed file that keep every other byte of it."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from timeline_builder.content.front_matter import Document, parse_markdown
from timeline_builder.content.gate import decode
from timeline_builder.content.tree import Loc
from timeline_builder.errors import Position, UsageError

_LINE = re.compile(r"(?P<line>[^\r\n]*(?:\r\n|\r|\n|\Z))")
_BOUNDARY = re.compile(r"-{3,}\s*")


class Edit(NamedTuple):
    """Text to put in the place of raw[start:end]."""

    start: int
    end: int
    text: str


class RawFile:
    """A file as it lies on disk, byte order mark and line ends and all, beside the document read from it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.source.file.read_bytes().decode("utf-8")
        self._lines = [match["line"] for match in _LINE.finditer(self.text)]
        self.newline = "\r\n" if "\r\n" in self.text else "\r" if "\r" in self.text else "\n"

    def line_start(self, line: int) -> int:
        """The offset of a line, counted from 1."""
        return sum(len(text) for text in self._lines[: line - 1])

    def offset(self, position: Position) -> int:
        """The offset of a position of the document. (A byte order mark shifts line 1 only, where no value stands.)"""
        return self.line_start(position.line) + position.column - 1

    def replace(self, loc: Loc, old: str, new: str) -> Edit:
        """Put another plain word in the place of the value at a path. Raises UsageError where it is not plain."""
        position = self.document.value(*loc)
        start = self.offset(position)
        match = re.compile(rf"(?P<quote>[\"']?){re.escape(old)}(?P=quote)(?![\w-])").match(self.text, start)
        if match is None:
            raise UsageError(f"{position}: {old} is written in a form that cannot be edited here; write it plainly")
        return Edit(match.start(), match.end(), f"{match['quote']}{new}{match['quote']}")

    def prepend(self, key: str, word: str, before: str) -> Edit:
        """Put a word first in a list; a list that is not there yet stands before another key, else last."""
        value = self.document.data.get(key)
        if value:
            start = self.offset(self.document.value(key))
            if self.text[start] == "[":
                return Edit(start + 1, start + 1, f"{word}, ")
            item = self.document.value(key, 0)
            line = self.line_start(item.line)
            return Edit(line, line, f"{self.text[line : self.offset(item)]}{word}{self.newline}")
        if key in self.document.data:
            return self._fill(key, word)
        line = self.line_start(self._line_before(before))
        return Edit(line, line, f"{key}: [{word}]{self.newline}")

    def _fill(self, key: str, word: str) -> Edit:
        """Give a key that has nothing ("key:" or "key: []") a list of one."""
        end = self.offset(self.document.key(key)) + len(key)
        match = re.compile(r"[\"']?\s*:(?P<empty>[ \t]*\[\s*\])?").match(self.text, end)
        if match is None:
            raise UsageError(f"{self.document.key(key)}: {key} is written in a form that cannot be edited here")
        return Edit(match.start(), match.end(), f": [{word}]")

    def _line_before(self, key: str) -> int:
        """The line where a key begins, with the comments right above it; else that which closes the front matter."""
        if key in self.document.data:
            line = self.document.key(key).line
            while self._lines[line - 2].lstrip().startswith("#"):
                line -= 1
            return line
        return self.closing_line()

    def line(self, number: int) -> str:
        """A line, counted from 1, with its end."""
        return self._lines[number - 1]

    def closing_line(self) -> int:
        """The line that closes the front matter."""
        first = self.document.value().line
        return next(
            number for number in range(first, len(self._lines) + 1) if _BOUNDARY.fullmatch(self._lines[number - 1])
        )

    def apply(self, edits: list[Edit], expected: dict[str, Any]) -> bytes:
        """The edited file. Raises UsageError where it would not say what is expected, or its body would change."""
        text = self.text
        for edit in sorted(edits, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        content = text.encode("utf-8")
        path = self.document.source.path
        again = parse_markdown(self.document.source, decode(content, path).text)
        if again.data != expected or again.body != self.document.body:
            raise UsageError(
                f"{path}: its front matter is written in a form that cannot be edited here; run timeline fmt"
            )
        return content
