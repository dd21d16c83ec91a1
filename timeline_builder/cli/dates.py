"""`timeline dates`: the dates of a text, with their EDTF values and the rules that found them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from timeline_builder.dates.mention import Genre, Mention
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.errors import UsageError


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--date", "published", metavar="YYYY-MM-DD", help="The day the text is of.")
@click.option("--lang", "language", metavar="CODE", help="Its language, such as en; detected where not given.")
@click.option("--genre", type=click.Choice(["news", "narrative"]), help="Detected where not given.")
@click.option("--jsonl", is_flag=True, help="Read and write JSON Lines, one article a line.")
@click.option("--explain", is_flag=True, help="Name the rule and the reference time of each, and what was rejected.")
def command(
    files: tuple[Path, ...],
    published: str | None,
    language: str | None,
    genre: Genre | None,
    jsonl: bool,
    explain: bool,
) -> None:
    """Print the dates of FILES (or of standard input) with their EDTF values."""
    texts = [_read(path) for path in files] or [sys.stdin.buffer.read()]
    names = [str(path) for path in files] or ["<stdin>"]
    if jsonl:
        _json_lines(names, texts)
        return
    day = Date.parse(published) if published else None
    for _name, raw in zip(names, texts, strict=True):
        text = raw.decode()
        for mention in tag(text, published=day, genre=genre, language=language):
            if mention.date is None and not explain:
                continue
            click.echo(f"{mention.start}-{mention.end}\t{mention.text}\t{mention.date or ''}\t{mention.rule}")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def _json_lines(names: list[str], texts: list[bytes]) -> None:
    out = []
    for raw in texts:
        for line in raw.decode().splitlines():
            row = json.loads(line)
            published = Date.parse(row["date"]) if row.get("date") else None
            mentions = tag(row["text"], published=published, genre=row.get("genre"), language=row.get("lang"))
            found = [_row(mention) for mention in mentions if mention.date is not None]
            out.append(json.dumps({"id": row["id"], "mentions": found}, ensure_ascii=False))
    sys.stdout.write("\n".join(out) + "\n")


def _row(mention: Mention) -> dict[str, object]:
    return {
        "start": mention.start, "end": mention.end, "text": mention.text, "edtf": str(mention.date),
        "rule": mention.rule,
    }  # fmt: skip
