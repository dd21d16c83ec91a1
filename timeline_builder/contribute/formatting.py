"""Canonical front matter: keys in the order of the content format, dates in EDTF, short lists on one line.

Lines are moved whole, so that comments stay with the key below or beside them; what cannot be moved safely
(flow style, keys on one line) stays as it is. A result that would read differently is thrown away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline_builder.content.gate import Source
from timeline_builder.content.ids import Documents
from timeline_builder.content.schema import SHAPES
from timeline_builder.content.shapes import fields_at, has_type
from timeline_builder.content.tree import Loc, compose
from timeline_builder.dates.typed import read_typed
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError

_WIDTH = 100
_LINE = re.compile(r"(?P<line>[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z)")
_BOUNDARY = re.compile(r"-{3,}\s*")
_ENTRY = re.compile(r"(?P<key>[\w-]+):(?P<gap>[ ]+)(?P<value>[^\n]*?)(?P<comment>[ ]+#[^\n]*)?\n")
_ITEM = re.compile(r"(?P<indent>[ ]*)-(?P<gap>[ ]+)")
_PLAIN = re.compile(r"[\w][\w-]*")
_FLOW = re.compile(r"\[[^\[\]{}\n#\"'&*!|>%@`]*\]")


def changes(documents: Documents) -> Iterator[tuple[Source, bytes]]:
    """The files that are not in canonical form, with what they would hold; files with problems are left out."""
    for group, shape in SHAPES.items():
        for document in documents[group]:
            if not document.problems:
                data = document.source.file.read_bytes()
                made = formatted(data, shape)
                if made != data:
                    yield document.source, made


def formatted(data: bytes, shape: Any) -> bytes:
    """A whole file with its YAML in canonical form; byte order mark, line ends and body stay to the byte.

    data    UTF-8; the reader has found no problem of characters in it
    shape   the model of the front matter, or `list[Model]` for a YAML file
    """
    text = data.decode("utf-8")
    lines = [match["line"] for match in _LINE.finditer(text)]
    begin, end = 0, len(lines)
    if not str(shape).startswith("list"):
        begin = 1
        end = next((n for n in range(1, len(lines)) if _BOUNDARY.fullmatch(lines[n])), 1)
    before, matter, after = lines[:begin], lines[begin:end], lines[end:]
    newline = "\r\n" if any(line.endswith("\r\n") for line in matter) else "\n"
    mark = "\ufeff" if begin == 0 and text.startswith("\ufeff") else ""
    yaml = "".join(matter).removeprefix(mark).replace("\r\n", "\n").replace("\r", "\n")
    return "".join([*before, mark, canonical(yaml, shape).replace("\n", newline), *after]).encode("utf-8")


def canonical(yaml: str, shape: Any) -> str:
    """The canonical form of a file's YAML (lines ending in "\\n"); the same text where it is broken or cannot be told.

    shape   the model of the front matter, or `list[Model]`
    """
    before = compose(yaml)
    if before.flaws or not yaml.endswith("\n"):
        return yaml
    after = _items(yaml, shape, ()) if isinstance(before.data, list) else _mapping(yaml, shape, ())
    return after if _meaning(compose(after).data, shape, ()) == _meaning(before.data, shape, ()) else yaml


def _meaning(data: Any, shape: Any, loc: Loc) -> Any:
    """What the data says: dates by their EDTF."""
    if isinstance(data, list):
        return [_meaning(entry, shape, loc) for entry in data]
    if isinstance(data, dict):
        fields = fields_at(shape, loc)
        return {
            key: _edtf(value) if has_type(fields.get(key), Date) else _meaning(value, shape, (*loc, key))
            for key, value in data.items()
        }
    return data


def _edtf(value: Any) -> Any:
    """The EDTF of a date as people write it; one that is of no year, or none, stays."""
    if not isinstance(value, str):
        return value
    try:
        return str(read_typed(value)) if re.search(r"\d{3}", value) else value
    except DateError:
        return value


def _mapping(yaml: str, shape: Any, loc: Loc) -> str:
    """A block mapping whose keys stand at the beginning of lines."""
    tree = compose(yaml)
    starts = {key: offset for (key, *more), offset in tree.keys.items() if not more and isinstance(key, str)}
    lines = yaml.splitlines(keepends=True)
    line_starts = [0]
    for line in lines:
        line_starts.append(line_starts[-1] + len(line))
    if not starts or any(offset not in line_starts for offset in starts.values()):
        return yaml
    fields = fields_at(shape, loc)
    order = {key: number for number, key in enumerate(fields)}
    begins = {key: _with_comments(lines, line_starts.index(offset)) for key, offset in starts.items()}
    header, parts = _parts(lines, begins)
    ranked = sorted(parts, key=lambda key: order.get(key, len(order)))
    return header + "".join(_entry(parts[key], key, fields.get(key), shape, (*loc, key)) for key in ranked)


def _with_comments(lines: list[str], number: int) -> int:
    """The first line of an entry: that of the comments right above its key."""
    while number and lines[number - 1].startswith("#"):
        number -= 1
    return number


def _parts(lines: list[str], begins: dict[str, int]) -> tuple[str, dict[str, str]]:
    """What stands above the first entry, and the lines of each entry."""
    ordered = sorted(begins.items(), key=lambda item: item[1])
    ends = [begin for _, begin in ordered[1:]] + [len(lines)]
    parts = {key: "".join(lines[begin:end]) for (key, begin), end in zip(ordered, ends, strict=True)}
    return "".join(lines[: ordered[0][1]]), parts


def _entry(text: str, key: str, field: Any, shape: Any, loc: Loc) -> str:
    """One key with its value, comments above it left alone."""
    at = re.search(rf"^{re.escape(key)}:", text, re.MULTILINE)
    if at is None:  # a key in quotes
        return text
    comments, body = text[: at.start()], text[at.start() :]
    if has_type(field, Date):
        return comments + _dated(body)
    first, _, rest = body.partition("\n")
    if not first.partition("#")[0].rstrip().endswith(":"):
        return comments + body
    lines = [line.lstrip() for line in rest.splitlines()]
    if not next((line for line in lines if line and not line.startswith("#")), "-").startswith("-"):
        return comments + body
    short = _one_line(first, rest)
    return comments + (short or f"{first}\n" + _items(rest, shape, loc))


def _dated(body: str) -> str:
    entry = _ENTRY.fullmatch(body)
    if entry is None:
        return body
    value = compose(entry["value"]).data
    written = _edtf(value)
    if not isinstance(written, str) or written == "" or (written == value and entry["value"][0] not in "\"'"):
        return body
    return f"{entry['key']}:{entry['gap']}{written}{entry['comment'] or ''}\n"


def _one_line(first: str, rest: str) -> str:
    """A block list of ids as [a, b], where it has no comments and is short."""
    text = rest.rstrip("\n")
    lines = text.splitlines()
    items = [match["item"] for line in lines if (match := re.fullmatch(r"[ ]*-[ ]+(?P<item>[\w-]+)[ ]*", line))]
    if "#" in first or not items or len(items) != len(lines) or not all(map(_PLAIN.fullmatch, items)):
        return ""
    made = f"{first.rstrip()} [{', '.join(items)}]\n"
    return made + rest[len(text) + 1 :] if len(made) <= _WIDTH else ""


def _items(block: str, shape: Any, loc: Loc) -> str:
    """A block list: its entries are indented by two under a key, and mappings among them are made canonical."""
    lines = block.splitlines(keepends=True)
    indents = {number: len(match["indent"]) for number, line in enumerate(lines) if (match := _ITEM.match(line))}
    if not indents:
        return block
    indent = next(iter(indents.values()))
    own = [number for number, deep in indents.items() if deep == indent]
    margin = "  " if loc else ""
    made = [_shifted(line, indent, margin) for line in lines[: own[0]]]
    for begin, end in zip(own, [*own[1:], len(lines)], strict=True):
        made.append(_item(lines[begin:end], indent, margin, shape, loc))
    return "".join(made)


def _shifted(line: str, indent: int, margin: str) -> str:
    """The line as far to the right of the list's new indent as it was of the old one."""
    bare = line.lstrip(" ")
    return " " * (len(line) - len(bare) + len(margin) - indent) + bare if bare.strip() else line


def _item(lines: list[str], indent: int, margin: str, shape: Any, loc: Loc) -> str:
    """An entry with its lines; what stands between it and the next one stays there."""
    count = len(lines)
    while count > 1 and _between(lines[count - 1], indent):
        count -= 1
    between = "".join(_shifted(line, indent, margin) for line in lines[count:])
    match = _ITEM.match(lines[0])
    assert match is not None
    inner = match.end()
    first, *more = lines[:count]
    if any(line[:inner].strip() for line in more):  # written further out than its first line: left alone
        return "".join(_shifted(line, indent, margin) for line in lines)
    dedented = first[inner:] + "".join(line[inner:] or "\n" for line in more)
    inside = _mapping(dedented, shape, loc) if isinstance(compose(dedented).data, dict) else dedented
    written = inside.splitlines(keepends=True)
    above = next((number for number, line in enumerate(written) if not line.startswith("#")), 0)
    comments = "".join(margin + line for line in written[:above])  # of the key that is now the first
    indented = "".join(f"{margin}  {line}" if line.strip() else line for line in written[above:])
    return f"{comments}{margin}- {indented[len(margin) + 2 :]}{between}"


def _between(line: str, indent: int) -> bool:
    """A blank line, or a comment no deeper than the dashes."""
    bare = line.lstrip(" ")
    return not bare.strip() or (bare.startswith("#") and len(line) - len(bare) <= indent)
