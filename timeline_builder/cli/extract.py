"""`timeline extract`: the events that a text tells of, with who says so, who, where and how many."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click
from rich.progress import track

from timeline_builder.cli._articles import GENRES, opened, rows
from timeline_builder.content import reader
from timeline_builder.content.dateline import find_dateline
from timeline_builder.dates import languages
from timeline_builder.dates.detect import language_of
from timeline_builder.dates.mention import Genre
from timeline_builder.dates.value import Date
from timeline_builder.errors import UsageError
from timeline_builder.extract import extract, mentions
from timeline_builder.model import Article, Candidate, Names

_PAYS = 200  # articles; below this, starting other processes takes longer than the work
_CHUNK = 25


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object an article, with everything found.")
@click.option("--jsonl", is_flag=True, help="Read articles as JSON Lines: id, text, date, genre, lang.")
@click.option("--all", "everything", is_flag=True, help="Also what is planned, denied or supposed.")
@click.option("--date", "published", metavar="YYYY-MM-DD", help="The day a text file is of.")
@click.option("--lang", "language", metavar="CODE", help="Its language, such as en; detected where not given.")
@click.option("--genre", type=click.Choice(GENRES), help="Detected where not given.")
def command(
    files: tuple[Path, ...],
    as_json: bool,
    jsonl: bool,
    everything: bool,
    published: str | None,
    language: str | None,
    genre: Genre | None,
) -> None:
    """Print the events that FILES (or standard input) tell of.

    Inside a project its actors, places and kinds are used; outside one, the names that the text itself shows.
    """
    names, known = _project()
    problems: list[str] = []
    of, read = opened(files, published, language, problems)
    ids: list[Any]  # as the lines have them
    if jsonl:
        lines = [row for source in read for row in rows(source, problems)]
        ids = [row.id for row in lines]
        articles = [
            _article(str(row.id), row.text, row.published or of, row.language or language, row.genre or genre)
            for row in lines
        ]
    else:
        ids = [Path(name).stem for name, _ in read]
        articles = [
            known.get(ident) or _article(ident, text, of, language, genre)
            for ident, (_, text) in zip(ids, read, strict=True)
        ]
    for ident, found in zip(ids, _found(articles, names), strict=True):
        kept = [candidate for candidate in found if everything or candidate.factuality == "happened"]
        if jsonl or as_json:
            row = {"id": ident, "events": [_row(candidate) for candidate in kept]}
            click.echo(json.dumps(row, ensure_ascii=False))
        else:
            for candidate in kept:
                click.echo(_line(candidate))
    if problems:
        raise UsageError("\n".join(problems))


def events_of(article: Article, names: Names) -> tuple[Candidate, ...]:
    """The candidates of an article, its dates tagged first."""
    return extract(article, mentions(article), names, open_names=True)


def _found(articles: Sequence[Article], names: Names) -> Iterable[tuple[Candidate, ...]]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if len(articles) < _PAYS or cores < 2:
        return [events_of(article, names) for article in _shown(articles, len(articles))]
    with multiprocessing.get_context("spawn").Pool(cores, _start, (names,)) as pool:
        return list(_shown(pool.imap(_work, articles, _CHUNK), len(articles)))


def _shown(items: Iterable[Any], count: int) -> Iterable[Any]:
    """The items, with a bar of progress on a terminal where there are many."""
    if count < _PAYS or not sys.stderr.isatty():
        return items
    from rich.console import Console

    return track(items, "Extracting", total=count, console=Console(stderr=True))


_NAMES = Names()


def _start(names: Names) -> None:
    global _NAMES
    _NAMES = names


def _work(article: Article) -> tuple[Candidate, ...]:
    return events_of(article, _NAMES)


# --- reading ----------------------------------------------------------------------------------------------------


def _project() -> tuple[Names, dict[str, Article]]:
    """The names and articles of the project around the working directory; none outside one."""
    for folder in (Path.cwd(), *Path.cwd().parents):
        if (folder / "content").is_dir() and ((folder / "mkdocs.yml").is_file() or (folder / "site_config").is_dir()):
            content = reader.read(folder / "content", folder / "site_config", root=folder)
            return content.names, {article.id: article for article in content.articles}
    return Names(), {}


def _article(ident: str, text: str, published: Date | None, language: str | None, genre: Genre | None) -> Article:
    line = find_dateline(text)
    return Article(
        id=ident,
        title="",
        publisher="",
        published=published or Date.parse("XXXX"),
        language=languages.get(language).code if language else language_of(text),  # "ru-RU" is "ru"
        text=text,
        dateline=(line.start, line.end) if line else None,
        genre=genre or "",
    )


# --- writing ----------------------------------------------------------------------------------------------------


def _row(found: Candidate) -> dict[str, object]:
    return {
        "date": str(found.date),
        "title": found.title,
        "kind": found.kind,
        "actors": list(found.actors),
        "places": list(found.places),
        "attributed_to": found.attributed_to or None,
        "factuality": found.factuality,
        "quote": found.quotation.quote,
        "start": found.quotation.start,
        "end": found.quotation.end,
        "claims": [
            {
                "what": claim.what,
                "count": claim.count,
                "qualifier": claim.qualifier or None,
                "whom": claim.whom or None,
                "claimed_by": claim.claimed_by or None,
                "words": claim.text or None,
            }
            for claim in found.claims
        ],
        "key": found.key,
        "date_words": found.date_words,
    }


def _line(found: Candidate) -> str:
    parts = [str(found.date), found.kind, found.title]
    if found.factuality != "happened":
        parts.insert(1, found.factuality)
    if found.attributed_to:
        parts.append(f"({found.attributed_to})")
    return "\t".join(parts)
