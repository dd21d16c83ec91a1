"""What is wrong with a line of YAML, in words for someone who never heard of YAML.

The parser says "mapping values are not allowed in this context" where a contributor wrote
`title: War: the first year`. The place it names and the line there tell which of a few slips it was.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline_builder.content.wording import shown


class Advice(NamedTuple):
    """Where the slip is (offset in code points), what it is, what would be right."""

    offset: int
    message: str
    fix: str


_ENTRY = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[\w-]+):[ ]+(?P<value>\S.*)")
_NO_SPACE = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[\w-]+):(?P<value>[^\s/].*)")
_KEYLESS = re.compile(r"(?P<lead>[ ]*)(?P<words>[^\s#:\-][^:#]*)")
# a "#" behind a space, outside quotation marks, in the line of a bracket, with the bracket that would close it
_HIDES = re.compile(r"""(?:"[^"\n]*"|'[^'\n]*'|[^"'\n])*?[ \t](?P<hidden>#[^\n\]}]*[\]}][^\n]*)""")
_QUOTE = "put the value in quotes"


def advice(text: str, offset: int, context: str = "", context_offset: int = 0) -> Advice:
    """The likely slip behind a parser's error.

    text             the YAML
    offset           where the parser gave up
    context          what it was reading ("while parsing a flow sequence"), which began at context_offset
    """
    if "flow" in context:
        hides = _HIDES.match(text, context_offset)
        if hides:
            message = f"the list is not closed, since {shown(hides['hidden'])} is taken for a comment"
            return Advice(hides.start("hidden"), message, "put the value that holds the # in quotes")
        bracket = text[context_offset : context_offset + 1]
        fix = f"close it with {']' if bracket == '[' else '}'} and put parts that hold a colon or a comma in quotes"
        return Advice(context_offset, f'the list that "{bracket}" begins here cannot be read', fix)
    if "quoted scalar" in context:
        return _quoted(text, offset, context_offset)
    start, line = _line(text, offset)
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return Advice(start + indent.index("\t"), "a tab indents this line", "indent with spaces")
    return _in_line(start, line) or _line_before(text, start) or _indented(start, line)


def _quoted(text: str, offset: int, opened: int) -> Advice:
    found = re.search(r"\\.", text[opened : offset + 2])
    if found and offset < len(text.rstrip()):
        fix = r"write \\ for a backslash, or use single quotes"
        return Advice(opened + found.start(), f"{shown(found.group())} is no escape", fix)
    return Advice(opened, "the quotation mark that opens here is never closed", "close it at the end of the value")


def _in_line(start: int, line: str) -> Advice | None:
    entry = _ENTRY.fullmatch(line)
    if entry is None:
        return None
    value, at = entry["value"], start + entry.start("value")
    first = value[0]
    if first in "\"'":
        closing = value.find(first, 1)
        other = "single" if first == '"' else "double"
        fix = f"put the whole value in {other} quotes"
        if ("'" if first == '"' else '"') in value:
            fix = f"write {entry['key']}: >- and the text on the next line, indented by two more spaces"
        return Advice(at + closing + 1, f"text follows the closing quotation mark in {shown(value)}", fix)
    if first == "[":
        return Advice(at, f"text follows the closing bracket in {shown(value)}", _QUOTE)
    if first in "@`%&*!|>]},?" or value.startswith("- "):
        return Advice(at, f"a value cannot begin with {shown(first)}", _QUOTE)
    colon = re.search(r":(?=[ ]|$)", value)
    if colon:
        return Advice(at + colon.start(), f"the value {shown(value)} holds a colon", _QUOTE)
    return None


def _line_before(text: str, start: int) -> Advice | None:
    before, line = _line(text, max(start - 1, 0))
    if start == 0:
        return None
    tight = _NO_SPACE.fullmatch(line)
    if tight:
        at = before + tight.end("key") + 1
        return Advice(at, f"a space is missing after {shown(tight['key'] + ':')}", f"write {tight['key']}: …")
    keyless = _KEYLESS.fullmatch(line)
    if keyless:
        return Advice(before + keyless.start("words"), f"{shown(keyless['words'])} has no colon", "write key: value")
    return None


def _indented(start: int, line: str) -> Advice:
    at = start + len(line) - len(line.lstrip())
    message = f"the line {shown(line.strip())} does not fit the lines before it"
    return Advice(at, message, "begin it in the same column as the line it belongs with")


def _line(text: str, offset: int) -> tuple[int, str]:
    """The line around an offset, or the last one with text where the offset is the end; with its own offset."""
    offset = min(offset, len(text.rstrip()))
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, text[start : end if end >= 0 else len(text)]
