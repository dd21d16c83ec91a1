"""The chronology as data for other programs: one file a format, discovered.

A module `timeline_builder/exports/<format>.py` defines `export(chronology, settings) -> Iterable[File]`; a module
whose name begins with "_" holds what several formats share. Exports are pure: the same chronology and settings
give the same bytes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator

from timeline_builder.model import Chronology
from timeline_builder.output import File, Settings

Export = Callable[[Chronology, Settings], Iterable[File]]


def discover() -> dict[str, Export]:
    """The exports by the name of their module, in alphabetical order; TypeError for a module without `export`."""
    found: dict[str, Export] = {}
    for name in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        if name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{name}")
        function = getattr(module, "export", None)
        if not callable(function):
            raise TypeError(f"{module.__name__} defines no function `export(chronology, settings)`")
        found[name] = function
    return found


def export_all(chronology: Chronology, settings: Settings) -> Iterator[File]:
    """The files of every format."""
    for function in discover().values():
        yield from function(chronology, settings)
