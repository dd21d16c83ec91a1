"""Words that blame or praise, in our own texts and outside quotation marks.

The words are the project's own (site_config/blame_words.yml), a list by language; without the file nothing
is checked. Quoting such a word is no blame: who says it is named beside it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import Field

from timeline_builder.content.fields import Language, Line
from timeline_builder.content.front_matter import Document, read_yaml
from timeline_builder.content.gate import Source, relative
from timeline_builder.content.ids import Documents
from timeline_builder.content.schema import Matter
from timeline_builder.content.validate import validate
from timeline_builder.content.wording import shown
from timeline_builder.errors import Position, Problem

FILE = "blame_words.yml"

# Each pair quotes within one paragraph; an apostrophe is no quotation mark.
_QUOTED = re.compile(r'"[^"\n]*(?:\n(?!\n)[^"\n]*)*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»')


class WordsMatter(Matter):
    """An entry of site_config/blame_words.yml."""

    language: Language = Field(description="ISO 639-1")
    words: list[Line] = Field(description="words that blame or praise; a stem ends in *")


def blame_problems(documents: Documents, config_dir: Path, *, root: Path) -> tuple[Problem, ...]:
    """Every word of the list in titles, summaries and questions, and what is wrong with the list itself.

    documents   as `Reading.documents` of the reader gives them
    config_dir  holds blame_words.yml; messages name paths relative to `root`
    """
    file = config_dir / FILE
    if not os.path.lexists(file):
        return ()
    document = read_yaml(Source(file, relative(file, root)))
    if document.data is None:
        return document.problems
    entries, problems = validate(document, list[WordsMatter], None)
    if entries is None:
        return (*document.problems, *problems)
    words = [word for entry in entries for word in entry.words]
    return tuple(_found(documents, pattern(words))) if words else ()


def pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the words, whatever its capitals; one that ends in * also with any ending."""
    alternatives = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"\b(?P<word>{'|'.join(sorted(alternatives))})\b", re.IGNORECASE)


def unquoted(text: str) -> str:
    """The text with what stands in quotation marks blanked out; offsets stay."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def _found(documents: Documents, blame: re.Pattern[str]) -> Iterator[Problem]:
    for document in (*documents.get("events", ()), *documents.get("eras", ())):
        if isinstance(document.data, dict):
            for position, text in _lines(document):
                yield from (_problem(position, match["word"]) for match in blame.finditer(unquoted(text)))
            for match in blame.finditer(unquoted(document.body)):
                yield _problem(document.in_body(match.start("word")), match["word"])


def _lines(document: Document) -> Iterator[tuple[Position, str]]:
    """The texts of the front matter that are the project's own words, each where its value begins."""
    for key in ("title", "date_note"):
        if isinstance(text := document.data.get(key), str):
            yield document.value(key), text
    questions = document.data.get("questions")
    for number, text in enumerate(questions if isinstance(questions, list) else ()):
        if isinstance(text, str):
            yield document.value("questions", number), text


def _problem(position: Position, word: str) -> Problem:
    fix = "say it in neutral words, or put it in quotation marks with the one who says it"
    return Problem(position, "blame-word", f"{shown(word)} blames or praises", fix, "warning")
