"""`timeline check`: every problem of the content at once."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--format", "form", type=click.Choice(["text", "github", "json", "sarif"]), default="text")
@click.option("--strict", is_flag=True, help="End with status 1 on warnings too.")
@click.option("--archives", is_flag=True, help="Name links without an archived copy.")
@click.option("--links", is_flag=True, help="Ask every address whether it answers; answers are kept for a week.")
@click.option("--names", is_flag=True, help="List capitalised names of the articles that no actor or place has.")
@PROJECT
def command(
    paths: tuple[Path, ...], form: str, strict: bool, archives: bool, links: bool, names: bool, project: Path
) -> None:
    """Check the content of a project, or of it the files and folders PATHS.

    Every problem is a line: file, line, column, code, what is wrong, what would be right. Each code has a page in
    docs/errors/. Ends with status 1 where there are errors, with 0 where there are only warnings.
    """
    from timeline_builder.contribute.check import check, chosen
    from timeline_builder.contribute.reports import FORMATS

    requested = [name for name, wanted in (("archives", archives), ("links", links)) if wanted]
    reading, every = check(project, requested=requested)
    wanted = chosen(paths, project)
    problems = [problem for problem in every if wanted(problem.position.path)]
    click.echo(FORMATS[form](problems))
    if names:
        _names(reading)
    if any(problem.severity == "error" or strict for problem in problems):
        sys.exit(1)


def _names(reading: object) -> None:
    from timeline_builder.content.reader import Reading
    from timeline_builder.extract.names.unknown import unknown_names

    assert isinstance(reading, Reading)
    for name, count in unknown_names(reading.valid.articles, reading.valid.names).items():
        click.echo(f"{count:5}  {name}", err=True)
