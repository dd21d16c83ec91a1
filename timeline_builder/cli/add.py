"""`timeline add`: files of content/ made from a text or from a few words."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline_builder.cli._options import PROJECT

if TYPE_CHECKING:
    from timeline_builder.contribute.event import Given
    from timeline_builder.model import Kind


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


@command.command()
@click.argument("title", required=False, default="")
@click.option("--date", default="", help="When, as people write dates in any supported language, or in EDTF.")
@click.option("--kind", default="", help="An id of site_config/kinds.yml or of the kinds every project has.")
@click.option("--actor", "actors", multiple=True, help="A state, organisation or person; may be given again.")
@click.option("--place", "places", multiple=True, help="Where; may be given again.")
@click.option("--summary", default="", help="Two to five sentences in your own words.")
@click.option("--article", "article_id", help="Evidence: the id of an article …")
@click.option("--quote", help="… and words of it, to the letter. Without evidence, a fitting sentence is looked for.")
@click.option("--source-title", help="Evidence elsewhere: the title of a page or document …")
@click.option("--publisher", help="… who published it …")
@click.option("--url", help="… and its address.")
@click.option(
    "--from-issue", type=click.Path(path_type=Path, dir_okay=False, exists=True), help="Take an issue's body."
)
@PROJECT
def event(
    title: str,
    date: str,
    kind: str,
    actors: tuple[str, ...],
    places: tuple[str, ...],
    summary: str,
    article_id: str | None,
    quote: str | None,
    source_title: str | None,
    publisher: str | None,
    url: str | None,
    from_issue: Path | None,
    project: Path,
) -> None:
    """Add the event TITLE: a file of content/events/ in which every key is explained.

    Actors and places that its words name, and a sentence of an article that tells of it, are proposed. What is
    missing is asked for on a terminal.
    """
    from timeline_builder.content.reader import inspect
    from timeline_builder.contribute.event import Given, draft_event, missing
    from timeline_builder.contribute.issue import read_issue

    given, notes = read_issue(from_issue) if from_issue else (Given(), [])
    given.title, given.date = title or given.title, date or given.date
    given.kind, given.summary = kind or given.kind, summary or given.summary
    given.actors += actors
    given.places += places
    quoted = {"article": article_id, "quote": quote}
    elsewhere = {"title": source_title, "publisher": publisher, "url": url}
    for entry in (quoted, elsewhere):
        if any(entry.values()):
            given.evidence.append({key: value for key, value in entry.items() if value})
    reading = inspect(project / "content", project / "site_config", root=project)
    if sys.stdin.isatty():
        while lacks := missing(given, reading):
            _ask(given, lacks[0], reading.valid.names.kinds)
    draft = draft_event(given, reading)
    file = project / "content" / "events" / f"{draft.id}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(draft.text, encoding="utf-8", newline="\n")
    click.echo(file.relative_to(project).as_posix())
    for note in (*notes, *draft.notes):
        click.echo(f"  {note}")


def _ask(given: Given, key: str, kinds: Mapping[str, Kind]) -> None:
    """Ask for one thing that is missing, on a terminal."""
    match key:
        case "title":
            given.title = click.prompt("Title (what happened, without the date)")
        case "date":
            given.date = click.prompt("Date (10 October 2020, summer 2014, 1992/1994)")
        case "kind":
            given.kind = click.prompt("Kind", type=click.Choice(list(kinds)))
        case "evidence":
            click.echo("Evidence: a page or document that says so")
            entry = {name: click.prompt(f"  {name.capitalize()}") for name in ("title", "publisher")}
            url = click.prompt("  Address (empty for none)", default="", show_default=False)
            given.evidence.append({**entry, "url": url} if url else entry)
