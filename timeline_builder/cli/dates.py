"""`timeline dates`: the dates of a text, with their EDTF values and the rules that found them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click

from timeline_builder.dates import languages
from timeline_builder.dates.mention import Genre, Mention
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError, TimelineError, UsageError

_GENRES: tuple[Genre, ...] = ("news", "narrative")


class _Text(NamedTuple):
    """A text to tag, and where it is from."""

    name: str
    text: str


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--date", "published", metavar="YYYY-MM-DD", help="The day the text is of.")
@click.option("--lang", "language", metavar="CODE", help="Its language, such as en; detected where not given.")
@click.option("--genre", type=click.Choice(_GENRES), help="Detected where not given.")
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

    In a pipe a line is START-END, TAB, text, TAB, EDTF, TAB, rule; offsets count code points. With --jsonl a line
    read is {"id", "text", "date", "genre", "lang"} and one written {"id", "mentions": [{"start", "end", "text",
    "edtf", "rule"}]}.
    """
    problems: list[str] = []
    day = _day(published, "--date", problems)
    _check_language(language, "--lang", problems)
    texts = list(_texts(files, problems))
    if jsonl:
        for text in texts:
            _json_lines(text, day, genre, language, explain, problems)
    elif not problems:
        show = _on_terminal if sys.stdout.isatty() else _in_pipe
        for text in texts:
            mentions = tag(text.text, published=day, genre=genre, language=language)
            show(text, mentions, explain, text.name if len(texts) > 1 else "")
    if problems:
        raise UsageError("\n".join(problems))


def _texts(files: tuple[Path, ...], problems: list[str]) -> Iterator[_Text]:
    for path in files or (None,):
        name = str(path) if path else "standard input"
        try:
            raw = path.read_bytes() if path else sys.stdin.buffer.read()
            yield _Text(name, raw.decode("utf-8-sig"))
        except OSError as error:
            problems.append(f"{name}: {(error.strerror or 'cannot be read').lower()}")
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            problems.append(f"{name}:{line}: is not UTF-8 (byte {error.start}); save the file as UTF-8")


def _day(text: object, where: str, problems: list[str]) -> Date | None:
    if text is None or text == "":
        return None
    try:
        if not isinstance(text, str):
            raise DateError(str(text), "is no text", "write YYYY-MM-DD")
        date = Date.parse(text)
        if date.precision != "day":
            raise DateError(text, "is no day", "write YYYY-MM-DD")
    except DateError as error:
        problems.append(f"{where}: {error}")
        return None
    return date


def _check_language(code: object, where: str, problems: list[str]) -> None:
    if code:
        try:
            languages.get(str(code))
        except TimelineError as error:
            problems.append(f"{where}: {error}")


# -- for people


def _in_pipe(text: _Text, mentions: Iterable[Mention], explain: bool, name: str) -> None:
    rows = (_columns(mention, explain) for mention in mentions if explain or mention.status != "rejected")
    prefix = f"{name}:" if name else ""
    for columns in rows:
        click.echo(prefix + "\t".join(columns))


def _columns(mention: Mention, explain: bool) -> list[str]:
    columns = [f"{mention.start}-{mention.end}", " ".join(mention.text.split()), _value(mention), mention.rule]
    if explain:
        columns.append(f"from {mention.reference}" if mention.reference else "")
        columns.append(": ".join(part for part in (mention.status, mention.reason) if part and part != "resolved"))
    return columns


def _value(mention: Mention) -> str:
    return str(mention.date or "") or " or ".join(str(reading) for reading in mention.readings)


def _on_terminal(text: _Text, mentions: Iterable[Mention], explain: bool, name: str) -> None:
    from rich.console import Console  # 60 ms, and a pipe does not need it
    from rich.text import Text

    console = Console(highlight=False)
    if name:
        console.rule(Text(name))
    shown = [mention for mention in mentions if explain or mention.date]
    at = 0
    for line in text.text.splitlines(keepends=True):
        end = at + len(line)
        here = [mention for mention in shown if at <= mention.start < end]
        styled = Text(line.rstrip("\n"))
        for mention in here:
            styled.stylize(_STYLES[mention.status], mention.start - at, mention.end - at)
        console.print(styled)
        for mention in here:
            _, words, *rest = _columns(mention, explain)
            console.print(Text.assemble("    ", (words, _STYLES[mention.status]), "  ", "  ".join(filter(None, rest))))
        at = end


_STYLES = {"resolved": "bold green", "ambiguous": "bold yellow", "rejected": "dim"}


# -- for programs


def _json_lines(
    source: _Text, day: Date | None, genre: Genre | None, language: str | None, explain: bool, problems: list[str]
) -> None:
    for number, line in enumerate(source.text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{source.name}:{number}"
        row = _row(line, where, problems)
        if row is None:
            continue
        published = _day(row.get("date"), f'{where}: "date"', problems) or day
        mentions = tag(
            row["text"], published=published, genre=row.get("genre") or genre, language=row.get("lang") or language
        )
        found = [_mention(mention, explain) for mention in mentions if explain or mention.status != "rejected"]
        click.echo(json.dumps({"id": row.get("id"), "mentions": found}, ensure_ascii=False))


def _row(line: str, where: str, problems: list[str]) -> dict[str, Any] | None:
    """One article; what is wrong with it is added to the problems, and then it is None."""
    try:
        row = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        column = f":{error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        problems.append(f"{where}{column}: is no JSON: {error.args[0].split(':')[0]}")
        return None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        problems.append(f'{where}: has no "text"; a line is {{"id": …, "text": "…", "date": "YYYY-MM-DD"}}')
        return None
    before = len(problems)
    _day(row.get("date"), f'{where}: "date"', problems)
    _check_language(row.get("lang"), f'{where}: "lang"', problems)
    if row.get("genre") not in (None, "", *_GENRES):
        problems.append(f'{where}: "genre": {row["genre"]!r} is none of {", ".join(_GENRES)}')
    return row if len(problems) == before else None


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
