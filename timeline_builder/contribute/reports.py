"""Problems as a report: text for people, annotations for GitHub, JSON and SARIF 2.1.0 for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from timeline_builder import __version__
from timeline_builder.errors import Problem


def text(problems: Sequence[Problem]) -> str:
    """One line each; a warning says so after its code. Last, how many there are."""
    lines = [_line(problem) for problem in problems]
    return "\n".join([*lines, summary(problems)])


def _line(problem: Problem) -> str:
    line = str(problem)
    mark = f": {problem.code}: "
    return line.replace(mark, f": {problem.code} (warning): ", 1) if problem.severity == "warning" else line


def summary(problems: Sequence[Problem]) -> str:
    """ "2 errors, 1 warning", or that all is well."""
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    parts = [
        f"{count} {what}{'s' * (count != 1)}" for count, what in ((errors, "error"), (warnings, "warning")) if count
    ]
    return ", ".join(parts) or "no problems"


def github(problems: Sequence[Problem]) -> str:
    """Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions."""
    return "\n".join(
        f"::{p.severity} file={_property(p.position.path)},line={p.position.line},col={p.position.column},"
        f"title={_property(p.code)}::{_data(_message(p))}"
        for p in problems
    )


def _message(problem: Problem) -> str:
    return problem.message + (f"; {problem.fix}" if problem.fix else "")


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Sequence[Problem]) -> str:
    """A list of objects with path, line, column, severity, code, message and fix."""
    return json.dumps(
        [
            {
                "path": p.position.path, "line": p.position.line, "column": p.position.column,
                "severity": p.severity, "code": p.code, "message": p.message, "fix": p.fix,
            }
            for p in problems
        ],
        ensure_ascii=False,
        indent=2,
    )  # fmt: skip


def sarif(problems: Sequence[Problem]) -> str:
    """SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as code scanning takes it."""
    driver = {
        "name": "timeline check",
        "version": __version__,
        "rules": [{"id": code} for code in sorted({problem.code for problem in problems})],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(p) for p in problems]}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _result(problem: Problem) -> dict[str, Any]:
    position = problem.position
    place = {
        "artifactLocation": {"uri": position.path, "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": position.line, "startColumn": position.column},
    }
    return {
        "ruleId": problem.code,
        "level": problem.severity,
        "message": {"text": _message(problem)},
        "locations": [{"physicalLocation": place}],
    }


FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {
    "text": text, "github": github, "json": as_json, "sarif": sarif
}  # fmt: skip
