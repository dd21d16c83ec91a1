"""`timeline write`: the pages of a project as files, for other generators."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT
from timeline_builder.writing import write


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@PROJECT
def command(folder: Path, project: Path) -> None:
    """Write every page and data file, with a mkdocs.yml, into FOLDER, which must be empty or new.

    Any generator that reads mkdocs.yml can build the site from there, at the same addresses.
    """
    number = write(project, folder)
    click.echo(f"{number} files written to {folder}")
