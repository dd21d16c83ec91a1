"""Formats that events can be taken from: one file a format, discovered.

A module `timeline_builder/contribute/importers/<format>.py` defines `recognises(path) -> bool` and
`entries(path) -> Iterable[Entry]`. It says what stands in the file, under the keys the format has, and decides nothing.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias

from timeline_builder.errors import UsageError

Value: TypeAlias = "str | list[Value] | dict[str, Value]"


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of a file, as it stands there.

    origin   where it stands: the file, with ":" and a line or number where the file holds several
    fields   its values by the format's own keys
    fault    why it cannot be read or is no event; empty where it can
    left     values that the format knows and the chronology has no place for, by key, with the reason
    era      whether it is an era: a stretch of time with a title
    """

    origin: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    fault: str = ""
    left: Mapping[str, tuple[Value, str]] = field(default_factory=dict)
    era: bool = False


class Importer(NamedTuple):
    """A format: its name, what files it takes, and what it finds in one."""

    name: str
    recognises: Callable[[Path], bool]
    entries: Callable[[Path], Iterable[Entry]]


def discover() -> dict[str, Importer]:
    """The formats by name; TypeError for a module that lacks a function."""
    found: dict[str, Importer] = {}
    for name in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        if name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{name}")
        for function in ("recognises", "entries"):
            if not callable(getattr(module, function, None)):
                raise TypeError(f"{module.__name__} defines no function `{function}`")
        label = name.replace("_", "-")
        found[label] = Importer(label, module.recognises, module.entries)
    return found


def importer_of(path: Path, name: str = "") -> Importer:
    """The format of a file or folder. Raises UsageError where it is none of them, or several."""
    known = discover()
    if name:
        return known[name]
    fitting = [importer for importer in known.values() if importer.recognises(path)]
    if len(fitting) != 1:
        what = "could be several formats" if fitting else "is of no format that can be imported"
        raise UsageError(
            f"{path}: this {what}; name one by --format: {', '.join(fit.name for fit in fitting) or ', '.join(known)}"
        )
    return fitting[0]


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises UsageError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: the file cannot be read: {error.strerror}") from error


def read_text(path: Path) -> str:
    """The text of a file of UTF-8, without a byte order mark. Raises UsageError where it is none."""
    data = read_bytes(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = f"byte 0x{data[error.start]:02x} at offset {error.start} is not UTF-8"
        raise UsageError(f"{path}: {where}; save the file as UTF-8") from error
