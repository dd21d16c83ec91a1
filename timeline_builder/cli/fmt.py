"""`timeline fmt`: front matter in its canonical form."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--check", is_flag=True, help="Change nothing; end with status 1 where a file would change.")
@PROJECT
def command(paths: tuple[Path, ...], check: bool, project: Path) -> None:
    """Put the front matter of all content, or of the files and folders PATHS, in its canonical form.

    Keys stand in the order of the content format, dates in EDTF, short lists on one line. Comments stay with their
    keys, and the text below the front matter stays as it is, to the byte. A file that cannot be read is left alone
    and named, with status 1.
    """
    from timeline_builder.content.reader import inspect
    from timeline_builder.contribute.check import chosen
    from timeline_builder.contribute.formatting import changes

    documents = inspect(project / "content", project / "site_config", root=project).documents
    wanted = chosen(paths, project)
    changed = [(source, data) for source, data in changes(documents) if wanted(source.path)]
    for source, data in changed:
        click.echo(source.path)
        if not check:
            source.file.write_bytes(data)
    broken = [p for group in documents.values() for d in group for p in d.problems if wanted(p.position.path)]
    for problem in sorted(broken):
        click.echo(str(problem), err=True)
    if broken or (check and changed):
        sys.exit(1)
