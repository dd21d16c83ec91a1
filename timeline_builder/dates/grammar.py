"""Patterns over word classes, compiled to patterns over letters.

A pattern is a row of items, parted by spaces:

    month            a token of that class; the match keeps it as a field of that name
    month2           the same class, kept as the field of the second end (of a range or a list)
    day|ordinal      a token of either class, kept under the first name
    ( a | b c )      one row or another; `?` behind an item or a bracket makes it optional
    DATE             a macro of the language: the pattern it stands for, in brackets
    <prep  >word     the token before (behind) must be of the class, and is no part of the match
    !<name  !>unit   the token before (behind) must not be of the class
    =suffix          the token stands right at the one before it, without white space

No item can repeat without bound, so that a match looks at a few tokens only: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from timeline_builder.dates.lexicon import LanguageError, Lexicon

_ITEM = re.compile(
    r"\s*(?:(?P<context>!?[<>])(?P<classes>[a-z_]+\d?(?:\|[a-z_]+\d?)*)"
    r"|(?P<names>[a-z_]+\d?(?:\|[a-z_]+\d?)*)(?![\w|])"
    r"|(?P<macro>[A-Z_]+\d?)(?!\w)"
    r"|(?P<sign>[()|?]))"
)
_NUMBERABLE = re.compile(r"(?P<n>(?<![\w<>|])[a-z_]+(?!\w)|(?<=[a-z]\|)[a-z_]+(?!\w)|\b[A-Z_]+\b)")
_COUNTED = re.compile(r"(?P<name>[a-z_]+?)(?P<end>[2-9])?")


class _Compiled(NamedTuple):
    pattern: str
    first: frozenset[str]  # the letters a match can begin with
    empty: bool  # whether it can match nothing


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern of a language: `kind` names what its fields mean, `name` comes back in every mention."""

    kind: str
    name: str
    matcher: re.Pattern[str]
    fields: tuple[tuple[str, str, str], ...]  # group of the matcher, field, class


def class_of(field: str) -> str:
    """The class of a field: month2 -> month."""
    match = _COUNTED.fullmatch(field)
    return match["name"] if match else field


class Grammar:
    """All rules of a language, by the letter a match begins with."""

    def __init__(
        self, patterns: Mapping[str, Mapping[str, str]], macros: Mapping[str, str], lexicon: Lexicon, where: str
    ) -> None:
        self._lexicon = lexicon
        self._macros = macros
        self._where = where
        self.rules: list[Rule] = []
        self.starting: dict[str, list[Rule]] = {}
        for kind, rules in patterns.items():
            for name, pattern in rules.items():
                self._add(kind, name, pattern)

    def _add(self, kind: str, name: str, pattern: str) -> None:
        self._item = f"{self._where}: PATTERNS[{kind!r}][{name!r}]"
        self._groups: list[tuple[str, str, str]] = []
        compiled, rest = self._choice(pattern, 0)
        if pattern[rest:].strip():
            raise LanguageError(f"{self._item}: {pattern[rest:].strip()!r} is not understood")
        if compiled.empty:
            raise LanguageError(f"{self._item} matches an empty text")
        rule = Rule(kind, name, re.compile(compiled.pattern), tuple(self._groups))
        self.rules.append(rule)
        for letter in compiled.first:
            self.starting.setdefault(letter, []).append(rule)

    def _choice(self, text: str, at: int) -> tuple[_Compiled, int]:
        options = []
        while True:
            row, at = self._row(text, at)
            options.append(row)
            match = _ITEM.match(text, at)
            if match is None or match["sign"] != "|":
                break
            at = match.end()
        first = frozenset[str]().union(*(option.first for option in options))
        pattern = "|".join(option.pattern for option in options)
        return _Compiled(f"(?:{pattern})", first, any(option.empty for option in options)), at

    def _row(self, text: str, at: int) -> tuple[_Compiled, int]:
        pattern, first, empty = "", frozenset[str](), True
        while (match := _ITEM.match(text, at)) is not None:
            if match["sign"] in (")", "|"):
                break
            if match["sign"] == "?":
                raise LanguageError(f"{self._item}: '?' stands behind nothing")
            at = match.end()
            if match["context"]:
                pattern += self._context(match["context"], match["classes"])
                continue
            if match["sign"] == "(":
                item, at = self._choice(text, at)
                closing = _ITEM.match(text, at)
                if closing is None or closing["sign"] != ")":
                    raise LanguageError(f"{self._item}: a bracket is not closed, or {text[at:]!r} is not understood")
                at = closing.end()
            elif match["macro"]:
                item = self._macro(match["macro"])
            else:
                item = self._names(match["names"])
            after = _ITEM.match(text, at)
            if after is not None and after["sign"] == "?":
                at = after.end()
                item = _Compiled(f"(?:{item.pattern})?", item.first, True)
            pattern += item.pattern
            if empty:
                first |= item.first
            empty = empty and item.empty
        return _Compiled(pattern, first, empty), at

    def _macro(self, name: str) -> _Compiled:
        end = name[-1] if name[-1].isdigit() else ""
        body = self._macros.get(name) or self._macros.get(name.rstrip("0123456789"))
        if body is None:
            raise LanguageError(f"{self._item}: {name!r} is no macro of MACROS")
        if end and name not in self._macros:  # the second end of a range has the same pattern with numbered fields
            body = _NUMBERABLE.sub(rf"\g<n>{end}", body)
        compiled, rest = self._choice(body, 0)
        if body[rest:].strip():
            raise LanguageError(f"{self._where}: MACROS[{name!r}]: {body[rest:].strip()!r} is not understood")
        return compiled

    def _names(self, names: str) -> _Compiled:
        first, *others = names.split("|")
        letters = self._letters(first).union(*(self._letters(other) for other in others))
        group = f"f{len(self._groups)}"
        field = first
        for name in (first, *others):
            self._groups.append((group, field, class_of(name)))
        return _Compiled(f"(?P<{group}>[{''.join(sorted(letters))}])", letters, False)

    def _context(self, context: str, names: str) -> str:
        letters = frozenset[str]().union(*(self._letters(name) for name in names.split("|")))
        sign = {"<": "?<=", "!<": "?<!", ">": "?=", "!>": "?!"}[context]
        return f"({sign}[{''.join(sorted(letters))}])"

    def _letters(self, field: str) -> frozenset[str]:
        letters = self._lexicon.letters_of(class_of(field))
        if not letters:
            raise LanguageError(f"{self._item}: {class_of(field)!r} is no class of WORDS or of the engine")
        return letters
