"""`timeline …`: one file a command, discovered by name and imported only when called.

A module `timeline_builder/cli/<name>.py` holds its click command as `command`; "-" in a command's name is "_" in
the module's, and a name that Python keeps for itself has "_" at its end (`import_`). Start-up time counts in every
pipe, so `timeline dates` must not import MkDocs.
"""

from __future__ import annotations

import importlib
import keyword
import pkgutil
import sys
from typing import Any

import click

from timeline_builder import __version__
from timeline_builder.errors import TimelineError


class _Commands(click.Group):
    """The group whose commands are the modules of this folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        names = (info.name for info in pkgutil.iter_modules(__path__))
        return sorted(name.rstrip("_").replace("_", "-") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        name = cmd_name.replace("-", "_") + ("_" if keyword.iskeyword(cmd_name) else "")
        module = importlib.import_module(f"{__name__}.{name}")
        found = module.command
        assert isinstance(found, click.Command), f"{module.__name__} has no click command named `command`"
        return found

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            click.echo(str(error), err=True)
            sys.exit(1)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="timeline")
def main() -> None:
    """Build a sourced, cross-linked chronology from articles and event files."""
