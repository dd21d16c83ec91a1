"""What front matter must obey beyond the type of each value: keys that need or exclude one another.

Each rule takes the data of a file as read (texts, lists, mappings: anything may still be wrong in it) and
gives its breaches with the path of keys to each.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from timeline_builder.content.tree import Loc
from timeline_builder.content.wording import listed, shown


class Breach(NamedTuple):
    """A rule broken at a place of the data."""

    loc: Loc
    code: str
    message: str
    fix: str = ""


_CORRECTIONS = ("title", "new_date", "kind", "actors", "places")


def event_breaches(data: dict[str, Any]) -> Iterator[Breach]:
    """Of an event: evidence there must be, and a claim's source must be among it."""
    evidence = _mappings(data.get("evidence"))
    if data.get("evidence") in ([], "") or "evidence" not in data:
        fix = "add evidence: with a quotation of an article or a reference"
        yield Breach(("evidence",), "missing-evidence", "an event needs evidence", fix)
    sources = {value for _, entry in evidence for key in ("url", "archive", "article") if (value := entry.get(key))}
    for i, claim in _mappings(data.get("claims")):
        source = claim.get("source")
        if isinstance(source, str) and source and source not in sources:
            fix = "name the url or article id of one of the evidence entries"
            yield Breach(("claims", i, "source"), "unknown-source", f"{shown(source)} is not among the evidence", fix)
        yield from _claim_breaches(("claims", i), claim)


def _claim_breaches(loc: Loc, claim: dict[str, Any]) -> Iterator[Breach]:
    if claim.get("what") == "date" and not claim.get("date"):
        yield Breach(loc, "contradiction", "a claim of what: date has no date", "add date: with the date claimed")
    if claim.get("what") and claim["what"] != "date" and claim.get("date"):
        fix = "write what: date, or leave date out"
        yield Breach((*loc, "date"), "contradiction", "only a claim of what: date has a date", fix)
    if claim.get("what") and not any(claim.get(key) for key in ("count", "text", "date", "qualifier")):
        fix = "add count: with a number or text: with the claim in words"
        yield Breach(loc, "contradiction", f"the claim of {shown(str(claim['what']))} says nothing", fix)


def article_breaches(data: dict[str, Any]) -> Iterator[Breach]:
    """Of an article's reviews: what a decision needs, and what it cannot have."""
    for i, review in _mappings(data.get("events")):
        loc: Loc = ("events", i)
        given = [key for key in _CORRECTIONS if review.get(key)]
        match review.get("decision"):
            case "reject":
                if not review.get("reason"):
                    yield Breach(loc, "contradiction", "decision: reject has no reason", "add reason: with why")
                yield from _excluded(loc, "reject", [*given, *(["event"] if review.get("event") else [])])
            case "merge":
                if not review.get("event"):
                    fix = "add event: with the id of the event it belongs to"
                    yield Breach(loc, "contradiction", "decision: merge names no event", fix)
                yield from _excluded(loc, "merge", given)
            case "confirm":  # what was confirmed may be written out, so that it stays when extraction changes
                moved = [key for key in given if key == "new_date"]
                yield from _excluded(loc, "confirm", moved, "write decision: correct")
            case "correct" if not given:
                fix = f"add {listed(_CORRECTIONS)}, or write decision: confirm"
                yield Breach(loc, "contradiction", "decision: correct corrects nothing", fix)


def _excluded(loc: Loc, decision: str, keys: list[str], otherwise: str = "") -> Iterator[Breach]:
    for key in keys:
        fix = otherwise or f"leave {key} out"
        yield Breach((*loc, key), "contradiction", f"decision: {decision} takes no {key}", fix)


def place_breaches(entries: list[Any]) -> Iterator[Breach]:
    """Of places: a latitude has its longitude."""
    for i, entry in _mappings(entries):
        for given, missing in (("latitude", "longitude"), ("longitude", "latitude")):
            if entry.get(given) and not entry.get(missing):
                yield Breach((i, given), "contradiction", f"{given} has no {missing}", f"add {missing}")


def _mappings(value: Any) -> list[tuple[int, dict[str, Any]]]:
    return [(i, entry) for i, entry in enumerate(value) if isinstance(entry, dict)] if isinstance(value, list) else []
