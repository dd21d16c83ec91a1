"""`timeline review`: decide on the events that were found in articles."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline_builder.cli._options import PROJECT
from timeline_builder.errors import UsageError

if TYPE_CHECKING:
    from timeline_builder.contribute.review import Found
    from timeline_builder.model import Event

_CHOICES = "confirm, edit, merge, reject, skip, quit"
_EDITABLE = ("title", "new_date", "kind", "actors", "places")


@click.command()
@click.option("--article", help="Only what was found in this article (its id).")
@click.option("--quote", help="Only what was found in sentences that hold these words.")
@click.option("--date", "date", help="Only what was found at this date (EDTF).")
@click.option("--list", "only_list", is_flag=True, help="List what waits for a reviewer, a line each; ask nothing.")
@click.option("--confirm", "confirmed", is_flag=True, help="Decide: it is right.")
@click.option("--reject", "rejected", metavar="REASON", help="Decide: it is no event of this chronology.")
@click.option("--merge", "into", metavar="EVENT", help="Decide: it is a report of this event (its id).")
@click.option("--reason", default="", help="Why it is merged.")
@click.option("--title", help="Decide: this is the right title.")
@click.option("--new-date", help="Decide: this is the right date (EDTF, or as people write dates).")
@click.option("--kind", help="Decide: this is the right kind (its id).")
@click.option("--actors", help="Decide: these are the right actors (ids, parted by commas).")
@click.option("--places", help="Decide: these are the right places (ids, parted by commas).")
@PROJECT
def command(
    project: Path,
    article: str | None,
    quote: str | None,
    date: str | None,
    only_list: bool,
    confirmed: bool,
    rejected: str | None,
    into: str | None,
    reason: str,
    **fields: str | None,
) -> None:
    """Walk through the events found in articles and confirm, edit, merge or reject them.

    Decisions are written into the article's front matter, under events:, where they can also be written by hand. With
    one of the deciding options nothing is asked, and exactly one found event must be meant.
    """
    from timeline_builder.contribute import review

    waiting = [found for found in review.undecided(project)[1] if _meant(found, article, quote, date)]
    corrections = _corrections(fields)
    decided = [bool(confirmed or corrections), rejected is not None, into is not None]
    if sum(decided) > 1:
        raise UsageError("give one decision: --confirm (or what is right), --reject or --merge")
    if only_list:
        for found in waiting:
            click.echo(_line(found))
    elif any(decided):
        found = _the_one(waiting)
        if rejected is not None:
            _write(project, found, review.reject(found, rejected))
        elif into is not None:
            _write(project, found, review.merge(found, into, reason))
        else:
            _write(project, found, review.confirm(found, **corrections))
    elif not waiting:
        click.echo("Nothing waits for a reviewer.")
    elif not sys.stdin.isatty() and sys.stdin is sys.__stdin__:
        raise UsageError(f"{len(waiting)} found events wait; run this on a terminal, or decide by options (--help)")
    else:
        _walk(project, waiting)


def _meant(found: Found, article: str | None, quote: str | None, date: str | None) -> bool:
    return (
        article in (None, found.article.id)
        and (quote is None or " ".join(quote.split()) in " ".join(found.candidate.quotation.quote.split()))
        and date in (None, found.candidate.date.edtf)
    )


def _the_one(waiting: list[Found]) -> Found:
    if len(waiting) == 1:
        return waiting[0]
    if not waiting:
        raise UsageError("no undecided event is found there; timeline review --list shows those that wait")
    lines = "\n".join(_line(found) for found in waiting[:10])
    raise UsageError(f"{len(waiting)} found events are meant; give --article, --quote or --date to name one:\n{lines}")


def _line(found: Found) -> str:
    return f"{found.article.id}\t{found.candidate.date}\t{found.event.kind}\t{found.event.title}"


def _corrections(fields: dict[str, str | None]) -> dict[str, Any]:
    from timeline_builder.dates.typed import read_typed

    given: dict[str, Any] = {name: value for name, value in fields.items() if value is not None}
    if "new_date" in given:
        given["new_date"] = read_typed(given["new_date"]).edtf
    for name in ("actors", "places"):
        if name in given:
            given[name] = [part.strip() for part in given[name].split(",") if part.strip()]
    return given


# --- on a terminal ----------------------------------------------------------------------------------------------


def _walk(project: Path, waiting: list[Found]) -> None:
    from timeline_builder.contribute import review

    for number, found in enumerate(waiting, 1):
        _show(found, f"{number} of {len(waiting)}")
        choice = click.prompt(f"[{_CHOICES}]", default="skip", value_proc=_choice)
        if choice == "quit":
            break
        if choice == "confirm":
            _write(project, found, review.confirm(found))
        elif choice == "edit":
            _write(project, found, review.confirm(found, **_edited(found)))
        elif choice == "merge":
            _write(project, found, review.merge(found, _target(found), click.prompt("reason", default="")))
        elif choice == "reject":
            _write(project, found, review.reject(found, click.prompt("reason")))


def _choice(text: str) -> str:
    meant = [choice for choice in _CHOICES.split(", ") if text and choice.startswith(text.strip().lower())]
    if len(meant) != 1:
        raise click.BadParameter(f"{text!r} is none of {_CHOICES}")
    return meant[0]


def _show(found: Found, place: str) -> None:
    from timeline_builder.dates.display import words

    quotation, event = found.candidate.quotation, found.event
    start, end = quotation.marks[0] if quotation.marks else (0, 0)
    quote = f"{quotation.quote[:start]}{click.style(quotation.quote[start:end], bold=True)}{quotation.quote[end:]}"
    click.echo(f"\n{click.style(place, dim=True)}  {found.article.publisher}, {found.article.id}\n  {quote}\n")
    rows = {
        "title": event.title,
        "date": f"{words(event.date)} ({event.date})",
        "kind": event.kind,
        "actors": ", ".join(event.actors),
        "places": ", ".join(event.places),
        "said by": event.attributed_to,
        "claims": "; ".join(f"{claim.what} {claim.count or claim.text} ({claim.claimed_by})" for claim in event.claims),
    }
    for name, value in rows.items():
        if value:
            click.echo(f"  {name + ':':<9} {value}")
    if found.into is not None:
        click.echo(f"  merged by itself with {_named(found.into)}: {found.reason}")
    for other in found.likely:
        click.echo(f"  perhaps the same: {_named(other)}")


def _named(event: Event) -> str:
    return f"{event.id} ({event.date}, {event.title})"


def _target(found: Found) -> str:
    first = [found.into] if found.into else list(found.likely)
    return str(click.prompt("merge into (an event's id)", default=first[0].id if first else None))


def _edited(found: Found) -> dict[str, Any]:
    """What a reviewer changes, asked field by field; an empty answer keeps what was found."""
    event = found.event
    now = (event.title, event.date.edtf, event.kind, ", ".join(event.actors), ", ".join(event.places))
    changed: dict[str, str | None] = {}
    for name, value in zip(_EDITABLE, now, strict=True):
        answer = click.prompt(name, default=value, show_default=True)
        if answer != value:
            changed[name] = answer
    return _corrections(changed)


def _write(project: Path, found: Found, decision: dict[str, Any]) -> None:
    """Write a decision, unless the content would be wrong with it."""
    from timeline_builder.content.reader import inspect
    from timeline_builder.contribute import review
    from timeline_builder.errors import ContentError

    def read() -> Any:
        return inspect(project / "content", project / "site_config", root=project)

    document = review.article_of(read(), found.article.id)
    file = document.source.file
    before = file.read_bytes()
    file.write_bytes(review.decide(document, decision))
    problems = read().problems
    if problems:
        file.write_bytes(before)
        raise ContentError(problems)
    click.echo(f"{document.source.path}: {decision['decision']}: {found.event.title}")
