"""YAML as contributors may write it: mappings, lists and texts, each with its place in the file.

YAML itself is too clever for contributed files: aliases multiply (a bomb of 442 bytes held a build for
a minute), tags make objects, and automatic types turn `no` into False and `12:30` into 750. So the
parser's events are taken without any of that, and every value is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from timeline_builder.content.gate import forbidden_character
from timeline_builder.content.wording import shown
from timeline_builder.content.yaml_advice import advice

Loc = tuple[str | int, ...]

# libyaml where it is built in: 8 times as fast, the same events.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Front matter nests four deep; without a limit, "[" times 100,000 holds libyaml for 25 seconds.
_DEEPEST = 8

_COMMENT = re.compile(r"(?P<gap>[ \t]+)#")


class Flaw(NamedTuple):
    """Something wrong at an offset (code points) of the text that was given."""

    offset: int
    code: str
    message: str
    fix: str = ""


@dataclass
class Tree:
    """Plain data whose leaves are texts, and where each part stands.

    data     a dict, list or str, or None where the text could not be read
    values   path of keys and list indexes -> offset of the value
    keys     path -> offset of the key (of mapping entries only)
    beside   path of a text without quotation marks -> where it ends and where the "#" stands that ends it
    flaws    what is wrong with the YAML
    """

    data: Any = None
    values: dict[Loc, int] = field(default_factory=dict)
    keys: dict[Loc, int] = field(default_factory=dict)
    beside: dict[Loc, tuple[int, int]] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)


class _Stop(Exception):  # noqa: N818 - control flow of this module, raised and caught in it
    """What makes the rest unreadable."""

    def __init__(self, flaw: Flaw) -> None:
        self.flaw = flaw


def compose(text: str) -> Tree:
    """The tree of one YAML document; never raises, its flaws say what is wrong."""
    builder = _Builder(text)
    try:
        builder.document()
    except _Stop as stop:
        builder.tree.flaws.append(stop.flaw)
        builder.fatal = True
    except yaml.YAMLError as error:
        if not builder.fatal:  # `*b c` is refused as an alias already
            builder.tree.flaws.append(_broken(text, error))
        builder.fatal = True
    if builder.fatal:
        builder.tree.data = None
    return builder.tree


class _Builder:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = Tree()
        self.fatal = False
        self._events = yaml.parse(text, Loader=_LOADER)

    def document(self) -> None:
        self._take(yaml.StreamStartEvent)
        event = next(self._events)
        if isinstance(event, yaml.StreamEndEvent):  # comments only
            self.tree.data = {}
            return
        self.tree.data = self._node(next(self._events), ())
        self._take(yaml.DocumentEndEvent)
        event = next(self._events)
        if not isinstance(event, yaml.StreamEndEvent):
            raise _Stop(Flaw(_offset(event), "broken-yaml", "a second document begins here", "delete the ---"))

    def _take(self, kind: type[yaml.Event]) -> None:
        event = next(self._events)
        assert isinstance(event, kind), event

    def _node(self, event: Any, loc: Loc) -> Any:
        offset = _offset(event)
        self.tree.values[loc] = offset
        self._refuse_features(event, offset)
        if isinstance(event, yaml.ScalarEvent):
            self._note_comment(event, loc)
            return self._scalar(event, offset)
        if len(loc) >= _DEEPEST and not isinstance(event, yaml.AliasEvent):
            raise _Stop(
                Flaw(offset, "broken-yaml", "lists and mappings nest too deep here", "close the brackets, or use fewer")
            )
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(loc)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(loc)
        return ""  # an alias, refused above

    def _sequence(self, loc: Loc) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, (*loc, len(items))))
        return items

    def _mapping(self, loc: Loc) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            offset = _offset(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Stop(Flaw(offset, "broken-yaml", "a key must be a plain word", "write key: value"))
            self._refuse_features(event, offset)
            key = self._scalar(event, offset)
            if key in entries:
                self._node(next(self._events), (*loc, key, "(again)"))
                self._flaw(offset, "duplicate-key", f"{shown(key)} stands twice", "keep one of them")
                continue
            self.tree.keys[*loc, key] = offset
            entries[key] = self._node(next(self._events), (*loc, key))
        return entries

    def _scalar(self, event: Any, offset: int) -> str:
        value: str = event.value
        bad = forbidden_character(value)
        if bad:
            message = f"the escape gives the character U+{ord(bad):04X}, which is not allowed"
            self._flaw(offset, "control-character", message, "delete it")
        return value

    def _note_comment(self, event: Any, loc: Loc) -> None:
        comment = None if event.style else _COMMENT.match(self.text, event.end_mark.index)
        if comment:
            self.tree.beside[loc] = comment.span("gap")

    def _refuse_features(self, event: Any, offset: int) -> None:
        """Aliases, anchors and tags, which contributors mostly write without meaning to: `title: *Foo*`."""
        if isinstance(event, yaml.AliasEvent):
            what = "alias"
        elif event.anchor is not None:
            what = "anchor"
        elif event.tag is not None:
            what = "tag"
        else:
            return
        word = self.text[offset : offset + 40].partition("\n")[0]
        self.fatal = True
        message = f"{shown(word)} is a YAML {what}, which is not allowed"
        self._flaw(offset, "yaml-feature", message, "put the value in quotes")

    def _flaw(self, offset: int, code: str, message: str, fix: str) -> None:
        self.tree.flaws.append(Flaw(offset, code, message, fix))


def _offset(event: Any) -> int:
    index: int = event.start_mark.index
    return index


def _broken(text: str, error: yaml.YAMLError) -> Flaw:
    """The slip in our own words: libyaml and the parser in Python word the same error differently."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    context, began = getattr(error, "context", None), getattr(error, "context_mark", None)
    found = advice(text, mark.index if mark else 0, context or "", began.index if began else 0)
    return Flaw(found.offset, "broken-yaml", found.message, found.fix)
