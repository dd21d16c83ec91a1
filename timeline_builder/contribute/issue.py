"""The body of an issue made by the form "Report an event" -> what it says of the event."""

from __future__ import annotations

import re
from pathlib import Path

from timeline_builder.content.gate import clean
from timeline_builder.contribute.event import Given
from timeline_builder.contribute.sourcing import Notes, evidence_of
from timeline_builder.errors import UsageError

_SECTION = re.compile(r"^###[ \t]+(?P<label>[^\n]+?)[ \t]*\n(?P<answer>.*?)(?=^###[ \t]|\Z)", re.MULTILINE | re.DOTALL)
_NO_ANSWER = ("_No response_", "None")
_SOURCE = {
    "source title": "title", "source publisher": "publisher", "source address": "url", "source date": "published",
}  # fmt: skip


def read_issue(file: Path) -> tuple[Given, list[str]]:
    """What an issue says, and what of it could not be taken, in words. Raises UsageError where it is no such issue."""
    try:
        text = clean(file.read_text(encoding="utf-8").replace("\r\n", "\n"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from None
    answers = {match["label"].lower(): match["answer"].strip() for match in _SECTION.finditer(text)}
    answers = {label: answer for label, answer in answers.items() if answer and answer not in _NO_ANSWER}
    if "title" not in answers or "date" not in answers:
        fix = "its headings are those of the form, such as ### Title and ### Date"
        raise UsageError(f"{file}: is no report of an event; {fix}")
    notes = Notes()
    source = {key: answers.pop(label) for label, key in _SOURCE.items() if label in answers}
    quotation = " ".join(answers.pop("quotation", "").split())
    if quotation:
        source["note"] = f"It says: {quotation}"
    evidence = evidence_of([source, *answers.pop("more sources", "").splitlines()], notes)
    given = Given(
        title=answers.pop("title"),
        date=answers.pop("date"),
        kind=answers.pop("kind", ""),
        actors=_parted(answers.pop("actors", "")),
        places=_parted(answers.pop("places", "")),
        summary=answers.pop("summary", ""),
        evidence=[{key: str(value) for key, value in entry.items()} for entry in evidence],
    )
    left = [f"left out: {loss.key} {loss.value!r}: {loss.reason}" for loss in notes.losses]
    left += [f"left out: ### {label}: the form has no such question" for label in answers]
    return given, [*notes.changes, *left]


def _parted(names: str) -> list[str]:
    return [name.strip() for name in re.split(r"[;\n]", names) if name.strip()]
