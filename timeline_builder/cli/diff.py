"""`timeline diff`: what a change does to the chronology."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT
from timeline_builder.contribute import diff_report, revisions
from timeline_builder.contribute.diff import compare

_FORMATS = {"text": diff_report.text, "markdown": diff_report.markdown, "json": diff_report.as_json}


@click.command()
@click.argument("base", required=False)
@click.option("--head", help="The revision to compare with it; else the files as they are now.")
@click.option("--format", "form", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@PROJECT
def command(base: str | None, head: str | None, form: str, project: Path) -> None:
    """Say what changed in the chronology since the revision BASE of git (else: since this branch left main).

    Events added, removed, re-dated, merged; attributions and figures changed; sources gained and lost; addresses
    that would break.
    """
    before = revisions.at_revision(project, base or revisions.base_of(project))
    now = revisions.at_revision(project, head) if head else revisions.working_tree(project)
    click.echo(_FORMATS[form](compare(before, now)), nl=False)
