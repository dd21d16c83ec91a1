"""The tree of errors: everything this package raises on purpose.

    TimelineError
    ├── DateError              a text that is no EDTF value; says what would be right
    ├── UsageError             a wrong call: an option, a path, a stream that is not what the command takes
    └── ContentError          all problems of one run over contributed files, raised together

A `Problem` is a record, not an exception: stages collect problems and go on, so that a contributor
sees all of them at once. The run ends by raising one `ContentError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]


class TimelineError(Exception):
    """The root: a command line shows its text and exits with status 1, a build stops with it."""


class DateError(TimelineError):
    """A text is no EDTF value. `hint` says what would be right, or is empty."""

    def __init__(self, text: str, reason: str, hint: str = "") -> None:
        self.text = text
        self.reason = reason
        self.hint = hint
        super().__init__(f"{text!r}: {reason}" + (f"; {hint}" if hint else ""))


class UsageError(TimelineError):
    """A command was called with something it cannot take."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """Where in a contributed file: path relative to the project; line and column count from 1 (code points)."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong with contributed content.

    `code` is a stable lower-case slug ("unknown-key"), documented for contributors; `message` quotes
    what is wrong; `fix` says what would be right, or is empty.
    """

    position: Position
    code: str
    message: str
    fix: str = ""
    severity: Severity = field(default="error")

    def __str__(self) -> str:
        return f"{self.position}: {self.code}: {self.message}" + (f"; {self.fix}" if self.fix else "")


class ContentError(TimelineError):
    """All errors of a run, in the order of path, line and column: one line each."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
