"""The gate: which files of a folder are read, and their text.

Content comes from strangers. Only regular files with an allowed ending and a plain name are opened, no
link is followed, no size is trusted, and what comes out is clean text: UTF-8 without byte order mark,
with "\\n" line ends, and without NUL, other control characters or bidirectional controls, which can
make a reviewer see another text than the one that is published (https://trojansource.codes/).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from timeline_builder.content.slugs import slugify
from timeline_builder.content.wording import printable, shown
from timeline_builder.errors import Position, Problem

MAX_BYTES = 1_000_000
MAX_ID = 100
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# U+0085, U+2028 and U+2029 are line ends to YAML and nothing to an editor: lines would be counted differently.
_CONTROL = re.compile(r"(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff])")
_BIDI = re.compile(r"(?P<bidi>[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])")
_NOT_CONTENT = re.compile(r"(?P<junk>[.#].*|.*~)")


class Source(NamedTuple):
    """A file to read: where it is, and its path relative to the project, as messages name it."""

    file: Path
    path: str


class Text(NamedTuple):
    """A file's text through the gate, with the problems of its characters."""

    text: str
    problems: list[Problem]


def relative(file: Path, root: Path) -> str:
    """The path that messages name: relative to the project where it lies in it, with "/", printable."""
    inside = file.relative_to(root) if file.is_relative_to(root) else file
    return printable(inside.as_posix())


def walk(folder: Path, ending: str, *, root: Path) -> tuple[list[Source], list[Problem]]:
    """The files of a folder and its subfolders that may be read, in order of path; no folder gives none.

    Hidden files and editors' backups (".x", "#x", "x~") are no content and are passed over in silence;
    everything else that is not a regular file named by a slug and the ending is a problem.
    """
    sources: list[Source] = []
    problems: list[Problem] = []
    if folder.is_dir() and not folder.is_symlink():
        for entry in _entries(folder):
            path = relative(Path(entry.path), root)
            problem = _entry_problem(entry, path, ending)
            if problem:
                problems.append(problem)
            else:
                sources.append(Source(Path(entry.path), path))
    return sorted(sources, key=lambda source: source.path), problems


def misplaced(folder: Path, *, folders: Collection[str], files: Collection[str], root: Path) -> list[Problem]:
    """What stands in a folder beside what belongs there: it would be passed over without a word."""
    holds = [*(f"{name}/" for name in folders), *files]
    problems: list[Problem] = []
    with os.scandir(folder) as scan:
        for entry in scan:
            position = Position(relative(Path(entry.path), root))
            what = "folder" if entry.name in folders else "file"
            right = entry.is_dir(follow_symlinks=False) if what == "folder" else entry.is_file(follow_symlinks=False)
            if _NOT_CONTENT.fullmatch(entry.name) or entry.name == "README.md":
                continue
            if entry.name not in (*folders, *files):
                fix = f"this folder holds {', '.join(holds)}"
                problems.append(Problem(position, "misplaced-file", f"{shown(entry.name)} is not read", fix))
            elif not right:
                problems.append(_not_a_file(position.path, entry.is_symlink(), what))
    return problems


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as scan:
        entries = sorted(scan, key=lambda entry: entry.name)
    for entry in entries:
        if _NOT_CONTENT.fullmatch(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(Path(entry.path))
        else:
            yield entry


def _entry_problem(entry: os.DirEntry[str], path: str, ending: str) -> Problem | None:
    if not entry.is_file(follow_symlinks=False):
        return _not_a_file(path, entry.is_symlink())
    stem, dot, given = entry.name.rpartition(".")
    if dot + given != ending:
        fix = f"files here end in {ending}" + ("; rename it" if given.lower() in ("markdown", "yaml", "txt") else "")
        return Problem(Position(path), "bad-extension", f"{shown(entry.name)} is not read", fix)
    return name_problem(stem, path)


def name_problem(stem: str, path: str) -> Problem | None:
    """What is wrong with an id that a file's name gives."""
    if not SLUG.fullmatch(stem):
        fix = "name it with lower-case letters a to z, digits and single hyphens" + _slug_hint(stem)
        return Problem(Position(path), "bad-name", f"{shown(stem)} cannot be an id", fix)
    if len(stem) > MAX_ID:
        return Problem(
            Position(path), "bad-name", f"the id has {len(stem)} characters", f"use at most {MAX_ID}, it is an address"
        )
    return None


def _slug_hint(stem: str) -> str:
    slug = slugify(stem)
    return f", such as {slug}" if slug else ""


def read_text(source: Source) -> Text:
    """The text of one file, and what is wrong with it; a problem other than of characters leaves no text."""
    try:
        # A link put in place after the walk is not followed, and opening a pipe does not wait for a writer.
        handle = os.open(source.file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if source.file.is_symlink():
            return Text("", [_not_a_file(source.path, True)])
        reason = error.strerror or type(error).__name__
        return Text(
            "",
            [
                Problem(
                    Position(source.path),
                    "unreadable",
                    f"the file cannot be opened: {reason}",
                    "make it readable for everyone",
                )
            ],
        )
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        return Text("", [_not_a_file(source.path, False)])
    with os.fdopen(handle, "rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        fix = f"a file holds at most {MAX_BYTES:,} bytes"
        return Text("", [Problem(Position(source.path), "too-large", "the file is too large", fix)])
    return decode(data, source.path)


def decode(data: bytes, path: str) -> Text:
    """Clean text from bytes: a byte order mark is dropped and line ends become "\\n"."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = error.start
        before = data[:start].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
        message = f"byte 0x{data[start]:02x} at offset {start} is not UTF-8"
        return Text("", [Problem(_position(path, before, len(before)), "not-utf8", message, "save the file as UTF-8")])
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return Text("", [Problem(Position(path), "empty-file", "the file is empty", "fill it or delete it")])
    problems = [
        Problem(
            _position(path, text, match.start()), "control-character",
            f"the invisible control character U+{ord(match['control']):04X} is not allowed", "delete it",
        )
        for match in _CONTROL.finditer(text)
    ] + [
        Problem(
            _position(path, text, match.start()), "bidi-control",
            f"the character U+{ord(match['bidi']):04X} changes the direction of text unseen", "delete it",
        )
        for match in _BIDI.finditer(text)
    ]  # fmt: skip
    return Text(text, problems[:20])  # a binary file would give thousands


def forbidden_character(text: str) -> str:
    """The first character that a contributed value may not hold (an escape can bring one in), or ""."""
    if text.isprintable():  # as almost all are; every character that is refused is not printable
        return ""
    match = _CONTROL.search(text) or _BIDI.search(text)
    return match.group() if match else ""


def clean(text: str) -> str:
    """The text without the characters that the gate refuses."""
    return _BIDI.sub("", _CONTROL.sub("", text))


def _position(path: str, text: str, offset: int) -> Position:
    return Position(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _not_a_file(path: str, link: bool, what: str = "file") -> Problem:
    message = "this is a symbolic link" if link else f"this is not a {what}"
    return Problem(Position(path), "not-a-file", message, f"put the {what} itself here")
