"""The plan of a site: every page, file and part of a chronology. Kinds of pages are the modules of `pages/`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from timeline_builder.model import Chronology
from timeline_builder.output import Output, Settings
from timeline_builder.site import pages
from timeline_builder.site.view import View


def plan(chronology: Chronology, settings: Settings) -> Iterator[Output]:
    """Everything the site consists of, in an order that depends on nothing but the content."""
    view = View(chronology, settings)
    for module in page_kinds():
        yield from module.pages(view)


def page_kinds() -> list[ModuleType]:
    """The modules of `pages/`; one without a function `pages` raises TypeError with its name."""
    modules = [
        importlib.import_module(f"{pages.__name__}.{info.name}") for info in pkgutil.iter_modules(pages.__path__)
    ]
    for module in modules:
        if not callable(getattr(module, "pages", None)):
            raise TypeError(f"{module.__name__} defines no function `pages`")
    return modules
