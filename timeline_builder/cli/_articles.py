"""What `timeline dates` and `timeline extract` read: texts, and articles in JSON Lines.

What is wrong goes to a list of problems, each with its place, and the rest is read.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from timeline_builder.dates import languages
from timeline_builder.dates.mention import Genre
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError, TimelineError, UsageError

GENRES: tuple[Genre, ...] = ("news", "narrative")
_FRONT_MATTER = {"published": "date", "language": "lang"}


class Text(NamedTuple):
    """A text, and where it is from."""

    name: str
    text: str


class Row(NamedTuple):
    """An article of JSON Lines; what its line does not tell is None, and its id as the line has it."""

    id: Any
    text: str
    published: Date | None
    language: str | None
    genre: Genre | None


def opened(
    files: Iterable[Path], published: str | None, language: str | None, problems: list[str]
) -> tuple[Date | None, list[Text]]:
    """The day of --date and the texts of a call. Raises UsageError, which tells all that is wrong, where an option is;
    files that cannot be read only go to the problems.
    """
    of = _day(published, "--date", problems)
    _check_language(language, "--lang", problems)
    usable = not problems
    read = list(_texts(files, problems))
    if not usable:
        raise UsageError("\n".join(problems))
    return of, read


def _texts(files: Iterable[Path], problems: list[str]) -> Iterator[Text]:
    """The texts of files, or of standard input where there are none."""
    for path in files or (None,):
        name = str(path) if path else "standard input"
        try:
            raw = path.read_bytes() if path else sys.stdin.buffer.read()
            yield Text(name, raw.decode("utf-8-sig"))
        except OSError as error:
            problems.append(f"{name}: {(error.strerror or 'cannot be read').lower()}")
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            problems.append(f"{name}:{line}: is not UTF-8 (byte {error.start}); save the file as UTF-8")


def rows(source: Text, problems: list[str]) -> Iterator[Row]:
    """The articles of JSON Lines: {"id", "text", "date", "genre", "lang"}, all but the text if known; "published" and
    "language", as front matter has them, are read as well.
    """
    for number, line in enumerate(source.text.split("\n"), 1):
        row = _row(line, f"{source.name}:{number}", problems) if line.strip() else None
        if row is not None:
            yield row


def _day(text: object, where: str, problems: list[str]) -> Date | None:
    """The day that a text names; None where it is empty or names none."""
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
    """Add to the problems that there is no language of such a code."""
    if code:
        try:
            languages.get(str(code))
        except TimelineError as error:
            problems.append(f"{where}: {error}")


def _row(line: str, where: str, problems: list[str]) -> Row | None:
    try:
        row = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        column = f":{error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        problems.append(f"{where}{column}: is no JSON: {error.args[0].split(':')[0]}")
        return None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        problems.append(f'{where}: has no "text"; a line is {{"id": …, "text": "…", "date": "YYYY-MM-DD"}}')
        return None
    known = {
        _FRONT_MATTER.get(key, key): key
        for key in ("published", "language", "date", "lang")
        if row.get(key) not in (None, "")
    }
    before = len(problems)
    published = _day(row.get(known.get("date")), f'{where}: "{known.get("date")}"', problems)
    language = row.get(known.get("lang"))
    _check_language(language, f'{where}: "{known.get("lang")}"', problems)
    genre = row.get("genre") or None
    if genre not in (None, *GENRES):
        problems.append(f'{where}: "genre": {genre!r} is none of {", ".join(GENRES)}')
    return Row(row.get("id"), row["text"], published, language or None, genre) if len(problems) == before else None
