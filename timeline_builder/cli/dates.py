"""`timeline dates`: the dates of a text, with their EDTF values and the rules that found them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from timeline_builder.cli._articles import GENRES, Text, opened, rows
from timeline_builder.dates.mention import Genre, Mention
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.errors import UsageError


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--date", "published", metavar="YYYY-MM-DD", help="The day the text is of.")
@click.option("--lang", "language", metavar="CODE", help="Its language, such as en; detected where not given.")
@click.option("--genre", type=click.Choice(GENRES), help="Detected where not given.")
@click.option("--jsonl", is_flag=True, help="Read and write JSON Lines, one article a line.")
@click.option("--explain", is_flag=True, help="Name the reference time of each, and what was rejected and why.")
def command(
    files: tuple[Path, ...],
    published: str | None,
    language: str | None,
    genre: Genre | None,
    jsonl: bool,
    explain: bool,
) -> None:
    """Print the dates of FILES (or of standard input) with their EDTF values and the rules that found them.

    In a pipe a line is START-END, TAB, text, TAB, EDTF, TAB, rule; offsets count code points. With --jsonl a line read
    is {"id", "text", "date", "genre", "lang"}, where "published" and "language" do as well as in front matter, and one
    written {"id", "mentions": [{"start", "end", "text", "edtf", "rule"}]}.
    """
    problems: list[str] = []
    of, read = opened(files, published, language, problems)
    if jsonl:
        for text in read:
            _json_lines(text, of, genre, language, explain, problems)
    else:
        show = _on_terminal if sys.stdout.isatty() else _in_pipe
        for text in read:
            mentions = tag(text.text, published=of, genre=genre, language=language)
            show(text, mentions, explain, text.name if len(files) > 1 else "")
    if problems:
        raise UsageError("\n".join(problems))


# -- for people


def _in_pipe(text: Text, mentions: Iterable[Mention], explain: bool, name: str) -> None:
    prefix = f"{name}:" if name else ""
    for mention in mentions:
        if explain or mention.status != "rejected":
            click.echo(prefix + "\t".join(_columns(mention, explain)))


def _columns(mention: Mention, explain: bool) -> list[str]:
    columns = [f"{mention.start}-{mention.end}", " ".join(mention.text.split()), _value(mention), mention.rule]
    if explain:
        columns.append(f"from {mention.reference}" if mention.reference else "")
        columns.append(": ".join(part for part in (mention.status, mention.reason) if part and part != "resolved"))
    return columns


def _value(mention: Mention) -> str:
    return str(mention.date or "") or " or ".join(str(reading) for reading in mention.readings)


def _on_terminal(text: Text, mentions: Iterable[Mention], explain: bool, name: str) -> None:
    from rich.console import Console  # 60 ms, and a pipe does not need it
    from rich.text import Text as Styled

    console = Console(highlight=False)
    if name:
        console.rule(Styled(name))
    shown = [mention for mention in mentions if explain or mention.date]
    at = 0
    for line in text.text.splitlines(keepends=True):
        end = at + len(line)
        here = [mention for mention in shown if at <= mention.start < end]
        styled = Styled(line.rstrip("\n"))
        for mention in here:
            styled.stylize(_STYLES[mention.status], mention.start - at, mention.end - at)
        console.print(styled)
        for mention in here:
            _, words, *rest = _columns(mention, explain)
            console.print(
                Styled.assemble("    ", (words, _STYLES[mention.status]), "  ", "  ".join(filter(None, rest)))
            )
        at = end


_STYLES = {"resolved": "bold green", "ambiguous": "bold yellow", "rejected": "dim"}


# -- for programs


def _json_lines(
    source: Text, of: Date | None, genre: Genre | None, language: str | None, explain: bool, problems: list[str]
) -> None:
    for row in rows(source, problems):
        mentions = tag(
            row.text, published=row.published or of, genre=row.genre or genre, language=row.language or language
        )
        found = [_mention(mention, explain) for mention in mentions if explain or mention.status != "rejected"]
        click.echo(json.dumps({"id": row.id, "mentions": found}, ensure_ascii=False))


def _mention(mention: Mention, explain: bool) -> dict[str, object]:
    row: dict[str, object] = {"start": mention.start, "end": mention.end, "text": mention.text, "rule": mention.rule}
    if mention.date:
        row["edtf"] = str(mention.date)
    if explain or mention.readings:
        row["status"] = mention.status
        row["reason"] = mention.reason
        row["reference"] = str(mention.reference or "")
        row["readings"] = [str(reading) for reading in mention.readings]
    return row
