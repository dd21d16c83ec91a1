"""What an import did, as Markdown: nothing is lost without a line here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from timeline_builder.contribute.importing import Import, Taken
from timeline_builder.wording import plural

_MARKS = re.compile(r"(?P<mark>[\\`*_\[\]<>|#~])")
_INDEX = re.compile(r"\[\d+\]|(?<=\.)\d+(?=\.)")


def summary(planned: Import) -> str:
    """The import in a few lines of plain text."""
    taken = [entry for entry in planned.entries if not entry.refused]
    eras = sum(entry.group == "eras" for entry in taken)
    counted = [plural(len(taken) - eras, "event"), *([plural(eras, "era")] if eras else [])]
    counted.append(f"{len(planned.entries) - len(taken)} kept back")
    lines = [f"{plural(len(planned.entries), 'entry', 'entries')}: {', '.join(counted)}"]
    there = sum(entry.there for entry in taken)
    if there:
        lines.append(f"{there:,} of them were there before, unchanged")
    for what, names in (("actor", planned.actors), ("place", planned.places)):
        if names:
            lines.append(f"{plural(len(names), what)} new in {what}s.yml: describe them there")
    for key, number in _keys(planned.entries):
        lines.append(f"not taken: {key} ({number})")
    return "\n".join(lines)


def report(planned: Import, source: str) -> str:
    """The whole report: what was kept back, what was not taken, what was changed; each with where it stood."""
    return "\n".join(_report(planned, source)) + "\n"


def _report(planned: Import, source: str) -> Iterator[str]:
    yield f"# Import of {_plain(source)}"
    yield ""
    yield from (f"* {_plain(line)}" for line in summary(planned).splitlines())
    sections = {
        "Kept back": _kept_back(planned),
        "Not taken": _not_taken(planned),
        "Changed on the way": _changed(planned),
        "New actors": (f"{name}: {words}" for name, words in planned.actors.items()),
        "New places": (f"{name}: {words}" for name, words in planned.places.items()),
    }
    for title, lines in sections.items():
        found = list(lines)
        if found:
            yield from ("", f"## {title}", "", *(f"* {_plain(line)}" for line in found))


def _kept_back(planned: Import) -> Iterator[str]:
    """No event was made of these; a draft can be completed and moved to content/events/."""
    for entry in planned.entries:
        if entry.refused:
            yield f"{entry.origin}{f' (draft {entry.id}.md)' if entry.text else ''}: {entry.refused}"


def _not_taken(planned: Import) -> Iterator[str]:
    for entry in planned.entries:
        yield from (f"{entry.origin}: {loss.key}: {loss.value!r}: {loss.reason}" for loss in entry.losses)


def _changed(planned: Import) -> Iterator[str]:
    for entry in planned.entries:
        yield from (f"{entry.origin}: {change}" for change in entry.changes)


def _keys(entries: Iterable[Taken]) -> list[tuple[str, int]]:
    """Keys whose values were not taken, the most frequent first."""
    counted = Counter(_INDEX.sub("", loss.key).replace("..", ".") for entry in entries for loss in entry.losses)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def _plain(text: str) -> str:
    """A text of anybody's on one line, as Markdown that shows it letter by letter."""
    return _MARKS.sub(lambda match: "\\" + match["mark"], " ".join(text.split()))
