"""`timeline rename`: a new id that keeps the old address."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT
from timeline_builder.contribute import rename
from timeline_builder.wording import plural


@click.command()
@click.argument("old")
@click.argument("new")
@PROJECT
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
def command(old: str, new: str, project: Path, dry_run: bool) -> None:
    """Give the event or era OLD the id NEW.

    Its file moves, its old address leads to the new one (redirect_from), and every reference to it follows.
    """
    changes = rename.plan(project / "content", project / "site_config", root=project, old=old, new=new)
    if not dry_run:
        rename.apply(changes)
    moved, *mended = changes
    click.echo(f"{moved.path} -> {moved.target.name}")
    for change in mended:
        click.echo(f"{change.path}: {plural(change.references, 'reference')}")
