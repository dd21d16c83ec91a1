"""`timeline import`: another project's events."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT
from timeline_builder.contribute import import_report, importing
from timeline_builder.contribute.importers import discover, importer_of
from timeline_builder.contribute.mapping import parse_map


@click.command(name="import")
@click.argument("source", type=click.Path(path_type=Path, exists=True))
@click.option("--map", "pairs", default="", metavar="PAIRS", help="Key names: date=when,sources.outlet=publisher")
@click.option("--format", "name", type=click.Choice(list(discover())), help="What SOURCE is; else told by its name.")
@click.option("--kind", default="political", show_default=True, help="The kind of events whose kind cannot be told.")
@PROJECT
@click.option(
    "--report", "target", type=click.Path(path_type=Path), help="The report's file [PROJECT/import-report.md]"
)
@click.option("--dry-run", is_flag=True, help="Write nothing, say the summary only.")
def command(
    source: Path, pairs: str, name: str | None, kind: str, project: Path, target: Path | None, dry_run: bool
) -> None:
    """Take in the events of SOURCE: a folder of Markdown files, a CSV table, TimelineJS JSON or CSV, a calendar.

    What could not be taken is listed in a report, each value with its reason. Entries that cannot become events are
    kept as drafts in import-drafts/.
    """
    keys = parse_map(pairs)
    entries = importer_of(source, name or "").entries(source)
    content = project / "content"
    planned = importing.plan(entries, content, project / "site_config", root=project, keys=keys, kind=kind)
    click.echo(import_report.summary(planned))
    if dry_run:
        return
    importing.apply(planned, content, project / "import-drafts")
    target = target or project / "import-report.md"
    target.write_text(import_report.report(planned, source.name), encoding="utf-8", newline="\n")
    click.echo(f"report: {target}")
