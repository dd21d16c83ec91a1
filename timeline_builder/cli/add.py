"""`timeline add`: files of content/ made from a text or from a few words."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from timeline_builder.cli._options import PROJECT


@click.group()
def command() -> None:
    """Add an article or an event."""


@command.command()
@click.argument("source", metavar="FILE-OR-URL")
@click.option("--title", help="Its title; else a headline, or the first sentence where it is short.")
@click.option("--publisher", help="Who published it; else the page's word or the agency of its dateline.")
@click.option("--published", help="When, in EDTF or as people write dates.")
@click.option("--language", help="ISO 639-1; else detected.")
@click.option("--url", help="Its address.")
@click.option("--archive", help="The address of an archived copy.")
@click.option("--side", help="Where the source stands: an id of site_config/sides.yml.")
@click.option("--rights", help="quote: only quoted sentences may be shown (the default); full: the whole text.")
@PROJECT
def article(source: str, project: Path, **options: str | None) -> None:
    """Add a source text: agency text, plain text, Markdown, a saved HTML page, or the address of a page.

    Its prose is kept to the letter. FILE may be - for standard input.
    """
    from timeline_builder.content.prose import prose_of
    from timeline_builder.content.reader import inspect
    from timeline_builder.contribute.article import draft_article, place_for, same_text
    from timeline_builder.contribute.sources import explain, read_source

    found = read_source(
        "standard input" if source == "-" else source, sys.stdin.buffer.read() if source == "-" else None
    )
    draft = draft_article(found, {key: value for key, value in options.items() if value})
    reading = inspect(project / "content", project / "site_config", root=project)
    articles = reading.documents["articles"]
    same = same_text(prose_of(draft.body), articles)
    if same is not None:
        click.echo(f"{same.source.path} has this text already; nothing was changed")
        return
    file = place_for(draft, project / "content" / "articles", articles)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(draft.file, encoding="utf-8", newline="\n")
    click.echo(file.relative_to(project).as_posix())
    for key, value in draft.data.items():
        how = draft.how.get(key, "the default")
        click.echo(f"  {key + ':':<11} {value}" + ("" if how == "option" else f"  ({how})"))
    left_out = explain(found.left_out)
    if left_out:
        click.echo(f"  {left_out}")
