"""A source text -> a file of content/articles/, with what can be told of it and nothing guessed in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from timeline_builder.content.dateline import Dateline, find_dateline
from timeline_builder.content.front_matter import Document
from timeline_builder.content.ids import id_of
from timeline_builder.content.prose import prose_of
from timeline_builder.content.schema import ArticleMatter
from timeline_builder.content.slugs import slugify
from timeline_builder.content.write import markdown_file
from timeline_builder.contribute.sources import Found
from timeline_builder.contribute.titles import title_of
from timeline_builder.dates.detect import language_of
from timeline_builder.dates.typed import read_typed
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError, UsageError

KEYS = ("title", "publisher", "published", "language", "rights", "url", "archive", "side")


@dataclass(frozen=True)
class Draft:
    """An article about to be written.

    data   its front matter, by key, in order
    body   its Markdown
    how    key -> where its value comes from, in words
    """

    id: str
    data: Mapping[str, str]
    body: str
    how: Mapping[str, str]

    @property
    def file(self) -> str:
        """The whole file."""
        return markdown_file(self.data, self.body)


def draft_article(found: Found, given: Mapping[str, str]) -> Draft:
    """The article of a source. `given` are the values of options, by key; they win over what the source says.

    Raises UsageError for everything that cannot be told, with the option that tells it.
    """
    body = found.text.strip() if found.markdown else literal(found.text.strip())
    prose = prose_of(body)
    if not prose:
        raise UsageError("there is no text in it; is it the right file?")
    dateline = find_dateline(prose)
    data: dict[str, str] = {}
    how: dict[str, str] = {}
    for key, words in (("option", given), ("said by the source", found.told)):
        for name, value in words.items():
            if value and name not in data:
                data[name], how[name] = value, key
    _add(data, how, "language", language_of(prose), "detected")
    if dateline:
        _add(data, how, "publisher", dateline.agency, "from the dateline")
        _add(data, how, "published", _dated(dateline, data["language"]), "from the dateline")
    if "title" not in data:
        title = title_of(prose, language_of(prose), dateline.end if dateline else 0)
        _add(data, how, "title", title, "from the first sentence")
    data.setdefault("rights", "quote")
    _complete(data)
    ordered = {key: data[key] for key in KEYS if data.get(key)}
    return Draft(_id(ordered), ordered, body, how)


def _add(data: dict[str, str], how: dict[str, str], key: str, value: str, source: str) -> None:
    if value and key not in data:
        data[key], how[key] = value, source


def _dated(dateline: Dateline, language: str) -> str:
    """The dateline's date where it has a year; one without a year could be of any."""
    if not re.search(r"\d{4}", dateline.date):
        return ""
    try:
        return str(read_typed(dateline.date, language))
    except DateError:
        return ""


_MISSING = {
    "title": "no title can be told; add --title",
    "publisher": "the publisher cannot be told; add --publisher, such as --publisher Reuters",
    "published": "no date of publication can be told; add --published, such as --published 2020-10-11",
}


def _complete(data: dict[str, str]) -> None:
    problems = [text for key, text in _MISSING.items() if not data.get(key)]
    if data.get("published"):
        try:
            data["published"] = str(read_typed(data["published"], data["language"]))
        except DateError as error:
            problems.append(f"--published: {error}")
    try:
        ArticleMatter.model_validate(data)
    except ValidationError as error:
        problems += [
            f"--{raw['loc'][0]}: {raw['ctx']['text']}; {raw['ctx']['fix']}"
            for raw in error.errors(include_url=False)
            if raw["type"] not in ("missing", "bad-date")  # told above
        ]
    if problems:
        raise UsageError("\n".join(problems))


def _id(data: Mapping[str, str]) -> str:
    published = Date.parse(data["published"])
    day = slugify(str(published.earliest or published.latest or published))[:10].strip("-")
    if published.precision in ("year", "month"):
        day = slugify(published.edtf)
    parts = [day, slugify(data["publisher"], 20), slugify(data["title"], 45)]
    return "-".join(part for part in parts if part)


# --- kept to the letter -------------------------------------------------------------------------------------------

_INLINE = re.compile(r"(?P<mark>[\\*_`\[\]<>&])")
_LINE = re.compile(r"^(?P<indent>[ \t]*)(?P<number>\d*)(?P<mark>[#+=~.)-])", re.MULTILINE)


def literal(text: str) -> str:
    """Markdown whose prose is this plain text: a mark of Markdown's that is a letter of the text is escaped."""
    if prose_of(text) == text:
        return text
    text = _INLINE.sub(r"\\\g<mark>", text)
    return _LINE.sub(r"\g<indent>\g<number>\\\g<mark>", text)


# --- the same text again ------------------------------------------------------------------------------------------


def normalised(text: str) -> str:
    """Letters and digits only: copies of a text differ in spaces, dashes and quotation marks."""
    return "".join(char for char in text.casefold() if char.isalnum())


def same_text(prose: str, articles: Iterable[Document]) -> Document | None:
    """The article that has this text already."""
    wanted = normalised(prose)
    return next((article for article in articles if normalised(prose_of(article.body)) == wanted), None)


def place_for(draft: Draft, folder: Path, taken: Iterable[Document]) -> Path:
    """The file to write: its id, with a number where another text has that id."""
    ids = {id_of(document) for document in taken}
    name, number = draft.id, 2
    while name in ids or (folder / f"{name}.md").exists():
        name, number = f"{draft.id}-{number}", number + 1
    return folder / f"{name}.md"
