"""`timeline init`: a new chronology."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", help="What the chronology is called; else the folder's name.")
def command(folder: Path, name: str | None) -> None:
    """Make a new chronology on any topic in DIR, with one worked example. It builds and passes its check at once."""
    from timeline_builder.contribute.starting import start

    title = folder.resolve().name.replace("-", " ").replace("_", " ").strip()
    written = start(folder, title[:1].upper() + title[1:] if name is None else name)
    click.echo(f"{folder}: {len(written)} files, among them a worked example. Next:")
    for line in (f"cd {folder}", "timeline add article FILE", 'timeline add event "What happened" --date …'):
        click.echo(f"  {line}")
    click.echo("  timeline check\n  mkdocs serve")
