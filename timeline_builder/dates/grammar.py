"""Patterns over word classes, compiled to patterns over letters.

A pattern is a row of items, parted by spaces:

    month            a token of that class; the match keeps it as a field of that name
    month2           the same class, kept as the field of the second end (of a range or a list)
    day|ordinal      a token of either class, kept under the first name
    units&shift      a token of both classes, kept under both names
    ( a | b c )      one row or another; `?` behind an item or a bracket makes it optional
    DATE             a macro of the language: the pattern it stands for, in brackets
    <prep  >word     the token before (behind) must be of the class, and is no part of the match
    !<name  !>unit   the token before (behind) must not be of the class

No item can repeat without bound, so that a match looks at a few tokens only: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from timeline_builder.dates.automaton import Automaton, Node
from timeline_builder.dates.lexicon import LanguageError, Lexicon

_ITEM = re.compile(
    r"\s*(?:(?P<context>!?[<>])(?P<classes>[a-z_]+\d?(?:\|[a-z_]+\d?)*)"
    r"|(?P<names>[a-z_]+\d?(?:[|&][a-z_]+\d?)*)(?![\w|&])"
    r"|(?P<macro>[A-Z_]+\d?)(?!\w)"
    r"|(?P<sign>[()|?]))"
)
_NUMBERABLE = re.compile(r"(?P<n>(?<![\w<>|])[a-z_]+(?!\w)|(?<=[a-z]\|)[a-z_]+(?!\w)|\b[A-Z_]+\b)")
_COUNTED = re.compile(r"(?P<name>[a-z_]+?)(?P<end>[2-9]?)")


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern of a language: `kind` names what its fields mean, `name` comes back in every mention."""

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern, before it is linked to what follows it."""

    kind: Literal["token", "behind", "ahead", "row", "choice"]
    letters: frozenset[str] = frozenset()
    options: tuple[tuple[str, str, str, frozenset[str]], ...] = ()
    parts: tuple[_Part, ...] = ()

    def empty(self) -> bool:
        """Whether it can match nothing."""
        if self.kind == "choice":
            return any(part.empty() for part in self.parts)
        return self.kind != "token" and all(part.empty() for part in self.parts)

    def link(self, then: Node) -> Node:
        """The nodes of this part, going on with `then`."""
        if self.kind == "choice":
            return Node("split", then=[part.link(then) for part in self.parts])
        if self.kind == "row":
            for part in reversed(self.parts):
                then = part.link(then)
            return then
        return Node(self.kind, self.letters, [then], self.options)


_NOTHING = _Part("row")


class Grammar:
    """All rules of a language; `automaton` matches them, by their place in `rules`."""

    def __init__(
        self, patterns: Mapping[str, Mapping[str, str]], macros: Mapping[str, str], lexicon: Lexicon, where: str
    ) -> None:
        self._lexicon = lexicon
        self._macros = macros
        self._where = where
        self._parsed: dict[str, _Part] = {}
        rules = [(kind, name, pattern) for kind, named in patterns.items() for name, pattern in named.items()]
        self.rules = tuple(Rule(kind, name) for kind, name, _ in rules)
        starts = []
        for i, (kind, name, pattern) in enumerate(rules):
            self._item = f"{where}: PATTERNS[{kind!r}][{name!r}]"
            part = self._parse(pattern)
            if part.empty():
                raise LanguageError(f"{self._item} matches an empty text")
            starts.append(part.link(Node("end", rule=i)))
        self.automaton = Automaton(starts)

    def _parse(self, pattern: str) -> _Part:
        part, rest = self._choice(pattern, 0)
        if pattern[rest:].strip():
            raise LanguageError(f"{self._item}: {pattern[rest:].strip()!r} is not understood in {pattern!r}")
        return part

    def _choice(self, text: str, at: int) -> tuple[_Part, int]:
        rows = []
        while True:
            row, at = self._row(text, at)
            rows.append(row)
            match = _ITEM.match(text, at)
            if match is None or match["sign"] != "|":
                return (rows[0] if len(rows) == 1 else _Part("choice", parts=tuple(rows))), at
            at = match.end()

    def _row(self, text: str, at: int) -> tuple[_Part, int]:
        parts: list[_Part] = []
        while (match := _ITEM.match(text, at)) is not None and match["sign"] not in (")", "|"):
            at = match.end()
            if match["sign"] == "?":
                if not parts:
                    raise LanguageError(f"{self._item}: '?' stands behind nothing in {text!r}")
                parts[-1] = _Part("choice", parts=(parts[-1], _NOTHING))
            elif match["sign"] == "(":
                part, at = self._choice(text, at)
                closing = _ITEM.match(text, at)
                if closing is None or closing["sign"] != ")":
                    raise LanguageError(f"{self._item}: a bracket is not closed before {text[at:]!r} in {text!r}")
                at = closing.end()
                parts.append(part)
            elif match["macro"]:
                parts.append(self._macro(match["macro"]))
            elif match["context"]:
                parts.append(self._context(match["context"], match["classes"]))
            else:
                parts.append(self._token(match["names"]))
        return _Part("row", parts=tuple(parts)), at

    def _macro(self, name: str) -> _Part:
        if name not in self._parsed:
            body = self._macros.get(name)
            if body is None and name[-1].isdigit():  # the other end of a range: the same with numbered fields
                body = self._macros.get(name[:-1])
                body = body and _NUMBERABLE.sub(rf"\g<n>{name[-1]}", body)
            if body is None:
                raise LanguageError(f"{self._item}: {name!r} is no macro of MACROS")
            self._parsed[name] = self._parse(body)
        return self._parsed[name]

    def _token(self, names: str) -> _Part:
        if "&" in names:
            token, *others = map(self._token, names.split("&"))
            return _Part("row", parts=(token, *(replace(other, kind="behind") for other in others)))
        if names not in self._parsed:
            first = _counted(names.split("|")[0])
            options = []
            for written in names.split("|"):
                name = _counted(written)[0]
                options.append((*first, name, self._letters(name)))
            letters = frozenset[str]().union(*(option[3] for option in options))
            self._parsed[names] = _Part("token", letters, tuple(options))
        return self._parsed[names]

    def _context(self, sign: str, names: str) -> _Part:
        letters = frozenset[str]().union(*(self._letters(_counted(name)[0]) for name in names.split("|")))
        if sign.startswith("!"):
            letters = self._lexicon.all_letters() - letters
        return _Part("behind" if sign.endswith("<") else "ahead", letters)

    def _letters(self, name: str) -> frozenset[str]:
        letters = self._lexicon.letters_of(name)
        if not letters:
            raise LanguageError(f"{self._item}: {name!r} is no class of WORDS or of the engine")
        return letters


def _counted(name: str) -> tuple[str, str]:
    """A field and the end it belongs to: month2 -> month, 2."""
    match = _COUNTED.fullmatch(name)
    return (match["name"], match["end"]) if match else (name, "")
