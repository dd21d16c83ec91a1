"""From a document's data to validated models, every error of it at its place in the file."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from timeline_builder.content.fields import Known
from timeline_builder.content.front_matter import Document
from timeline_builder.content.rules import Breach
from timeline_builder.content.shapes import keys_at
from timeline_builder.content.tree import Loc
from timeline_builder.content.wording import did_you_mean, listed, shown
from timeline_builder.errors import Problem

T = TypeVar("T")

_NEEDED = {
    "title": "add title: with a few words",
    "date": "add date: with an EDTF date such as 2020-10-10",
    "published": "add published: with an EDTF date such as 2020-10-10",
    "kind": "add kind: with an id of site_config/kinds.yml",
    "id": "add id: with lower-case letters, digits and hyphens",
}


def validate(document: Document, shape: type[T], known: Known | None) -> tuple[T | None, list[Problem]]:
    """The model of a document's data (`list[Model]` for a YAML file), or None, and what is wrong with it."""
    try:
        return _adapter(cast(Any, shape)).validate_python(document.data, context=known), []
    except ValidationError as error:
        problems = [_problem(document, shape, raw) for raw in error.errors(include_url=False)]
        return None, [problem for problem in problems if problem]


@functools.cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def breaches(document: Document, found: Iterator[Breach]) -> list[Problem]:
    """Broken rules as problems."""
    return [Problem(document.value(*b.loc), b.code, b.message, b.fix) for b in found]


def _problem(document: Document, shape: Any, error: Any) -> Problem | None:
    loc = _in_data(document.data, error["loc"])
    last = loc[-1] if loc else ""
    fix = error.get("ctx", {}).get("fix")
    if fix is not None:  # an error of `fields`
        position = document.key(*loc[:-1]) if last == "[key]" else document.value(*loc)
        return Problem(position, error["type"], error["ctx"]["text"], fix)
    match error["type"]:
        case "missing":
            # that evidence is needed is a rule, which says what evidence is
            needed = Problem(
                document.value(*loc), "missing-key", f"{last} is missing", _NEEDED.get(str(last), f"add {last}: …")
            )
            return None if last == "evidence" else needed
        case "extra_forbidden":
            keys = sorted(keys_at(shape, loc[:-1]))
            fix = did_you_mean(str(last), keys, f"keys here are {listed(keys)}")
            return Problem(document.key(*loc), "unknown-key", f"there is no key {shown(str(last))} here", fix)
    message, fix = _shape_words(error["type"], last, _get(document.data, loc))
    return Problem(document.value(*loc), "wrong-shape", message, fix)


def _shape_words(error: str, last: str | int, value: Any) -> tuple[str, str]:
    what = f"{last} must be" if isinstance(last, str) and last else "this must be"
    if error == "list_type":
        short = isinstance(value, str) and len(value) < 60
        return f"{what} a list", f"write {last}: [{value}]" if short else "begin each entry with - on a line of its own"
    if error == "string_too_short":
        return "the entry is empty", "fill it or delete it"
    if error in ("dict_type", "model_type") or isinstance(value, str):
        return f"{what} keys with values", "write each on a line of its own as key: value"
    return f"{what} a text", "write it on one line, without brackets or further keys"


def _in_data(data: Any, loc: Loc) -> Loc:
    """pydantic's path without the steps that are not in the data (the tag of a union, "[key]")."""
    path: list[str | int] = []
    for i, step in enumerate(loc):
        inside = (isinstance(data, dict) and step in data) or (isinstance(data, list) and isinstance(step, int))
        if inside:
            data = data[step]
            path.append(step)
        elif i == len(loc) - 1:  # the key that is missing, or "[key]"
            path.append(step)
    return tuple(path)


def _get(data: Any, loc: Loc) -> Any:
    for step in loc:
        data = data[step]
    return data
