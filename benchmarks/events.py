"""Score extraction on the gold set: precision and recall for each field.

    python benchmarks/events.py [--held | --open] [--errors] [--write docs/benchmarks.md] [FILE…]

The gold set is tests/cases/events/*.yml: invented texts in the manner of news agencies, with every event they tell of.
An event is found where a candidate has its date and stands in its sentence. Names agree where the words of the shorter
one begin like words of the longer one: endings of cases do not count. Alternatives are parted by `|`; an empty one
means that the name may be missing.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from timeline_builder.cli.extract import events_of
from timeline_builder.content.dateline import find_dateline
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Candidate, Names

CASES = Path(__file__).parent.parent / "tests" / "cases" / "events"
BEGIN, END = "<!-- events: begin -->", "<!-- events: end -->"
FIELDS = ("date", "kind", "actors", "places", "who says so", "figures", "factuality")


@dataclass
class Tally:
    """right of found (precision) and right of gold (recall)."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """Right of what was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Right of what is to be found."""
        return self.right / self.gold if self.gold else 1.0


@dataclass
class Score:
    """Tallies by field; `told` counts what is planned, denied or supposed and was told as a fact."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FIELDS})
    told: int = 0
    texts: int = 0
    errors: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


def load(path: Path) -> tuple[Article, list[dict[str, Any]], bool]:
    """A case: the article, its gold events, and whether it is held back from development."""
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = case["text"]
    line = find_dateline(text)
    article = Article(
        path.stem, "", "", Date.parse(str(case["published"])), case["language"], text,
        dateline=(line.start, line.end) if line else None, genre="news",
    )  # fmt: skip
    return article, case["events"], bool(case.get("held"))


def agree(one: str, other: str) -> bool:
    """Whether two names are of the same: the words of the shorter one begin like words of the longer one."""
    a, b = (
        [word.strip(".,'’\"()").casefold() for word in name.replace("’", "'").replace("-", " ").split()]
        for name in (one, other)
    )
    short, long = sorted((a, b), key=len)
    return bool(short) and all(any(_like(word, candidate) for candidate in long) for word in short)


def _like(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    common = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    return common >= max(min(3, shorter), shorter - 3)


def wanted(text: str) -> tuple[list[str], bool]:
    """The alternatives of a gold value, and whether it may be missing."""
    parts = text.split("|")
    return [part for part in parts if part], "" in parts


def score(path: Path, total: Score) -> None:
    """Add a case to a score."""
    article, gold, _ = load(path)
    candidates = list(events_of(article, Names()))
    total.texts += 1
    pairs, left = match(article, gold, candidates)
    for event, found in pairs:
        if found is not None:
            compare(path.stem, event, found, total)
        elif not event.get("optional", False):
            total.tallies["date"].gold += "happened" in facts(event)
            total.errors.append(f"{path.stem}: MISSED {event['date']} {event['at']!r} {facts(event)}")
    for candidate in left:
        total.tallies["date"].found += candidate.factuality == "happened"
        total.errors.append(
            f"{path.stem}: EXTRA {candidate.date} {candidate.factuality} {candidate.title!r} "
            f"[{candidate.mention.text}] {candidate.quotation.quote[:90]!r}"
        )


def facts(event: dict[str, Any]) -> list[str]:
    """The factualities that are right for a gold event."""
    return str(event.get("factuality", "happened")).split("|")


def compare(name: str, event: dict[str, Any], found: Candidate, total: Score) -> None:
    """Count a gold event and the candidate that was found for it."""
    want = facts(event)
    tally, dates = total.tallies["factuality"], total.tallies["date"]
    tally.gold += 1
    tally.found += 1
    tally.right += found.factuality in want
    if found.factuality not in want:
        total.errors.append(f"{name}: FACT {found.factuality} for {want}: {found.title!r} {event['at']!r}")
        total.told += found.factuality == "happened"
    happened = found.factuality == "happened"
    dates.gold += "happened" in want
    dates.found += happened
    dates.right += happened and "happened" in want
    if happened and "happened" in want and not event.get("optional", False):
        fields(name, event, found, total)


def match(
    article: Article, gold: list[dict[str, Any]], candidates: list[Candidate]
) -> tuple[list[tuple[dict[str, Any], Candidate | None]], list[Candidate]]:
    """Gold events with the candidates found for them, and the candidates that are left."""
    left = list(candidates)
    pairs = []
    for event in gold:
        spot = next(article.text.index(part) for part in event["at"].split("|") if part in article.text)
        end = spot + len(event["at"].split("|")[0])
        date = str(event["date"]).replace("~", "")
        same = [
            found for found in left
            if str(found.date).replace("~", "") == date and found.quotation.start < end and spot < found.quotation.end
        ]  # fmt: skip
        best = min(same, key=lambda found: abs(found.mention.start - spot), default=None)
        if best is not None:
            left.remove(best)
        pairs.append((event, best))
    return pairs, left


def fields(name: str, event: dict[str, Any], found: Candidate, total: Score) -> None:
    """Count the fields of a found event."""
    kind = total.tallies["kind"]
    kind.gold += 1
    kind.found += 1
    if found.kind in event["kind"].split("|"):
        kind.right += 1
    else:
        total.errors.append(f"{name}: KIND {found.kind} for {event['kind']}: {found.title!r} {event['at']!r}")
    for what, values in (("actors", found.actors), ("places", found.places)):
        names(name, what, event.get(what, []), values, found, total)
    told_by = event.get("by")
    said = total.tallies["who says so"]
    said.gold += told_by is not None
    said.found += bool(found.attributed_to)
    if told_by and found.attributed_to and agree(told_by, found.attributed_to):
        said.right += 1
    elif told_by or found.attributed_to:
        total.errors.append(f"{name}: BY {found.attributed_to!r} for {told_by!r}: {event['at']!r}")
    claims(name, event, found, total)


def names(name: str, what: str, gold: list[str], values: tuple[str, ...], found: Candidate, total: Score) -> None:
    """Count the actors or places of a found event."""
    tally = total.tallies[what]
    rest = list(values)
    for want in gold:
        options, optional = wanted(want)
        hit = next((value for value in rest if any(agree(option, value) for option in options)), None)
        if hit is not None:
            rest.remove(hit)
            tally.right += 1
            tally.found += 1
            tally.gold += 1
        elif not optional:
            tally.gold += 1
            total.errors.append(f"{name}: {what.upper()} lack {want!r} in {list(values)}: {found.title!r}")
    tally.found += len(rest)
    if rest:
        total.errors.append(f"{name}: {what.upper()} extra {rest}: {found.title!r}")


def claims(name: str, event: dict[str, Any], found: Candidate, total: Score) -> None:
    """Count the figures of a found event."""
    tally = total.tallies["figures"]
    rest = list(found.claims)
    for want in event.get("claims", []):
        tally.gold += 1
        hit = next(
            (
                claim for claim in rest
                if claim.what == want["what"] and claim.count == want["count"]
                and (not want.get("by") or agree(want["by"], claim.claimed_by or "-"))
                and claim.qualifier == want.get("qualifier", "")
            ),
            None,
        )  # fmt: skip
        if hit is None:
            total.errors.append(
                f"{name}: CLAIM lacks {want} in {[(c.what, c.count, c.qualifier, c.claimed_by) for c in found.claims]}"
            )
        else:
            rest.remove(hit)
            tally.right += 1
            tally.found += 1
    tally.found += len(rest)
    if rest:
        total.errors.append(
            f"{name}: CLAIM extra {[(c.what, c.count, c.whom, c.claimed_by) for c in rest]} {found.title!r}"
        )


def table(scores: dict[str, Score]) -> str:
    """The scores as a Markdown table."""
    heads = "".join(f" {head} P | R |" for head in scores)
    lines = [f"| field |{heads}", "|---|" + "---:|---:|" * len(scores)]
    for name in FIELDS:
        cells = "".join(f" {s.tallies[name].precision:.2f} | {s.tallies[name].recall:.2f} |" for s in scores.values())
        lines.append(f"| {name} |{cells}")
    lines.append("")
    for head, s in scores.items():
        count = s.tallies["date"].gold
        lines.append(f"{head}: {s.texts} texts, {count} events that happened, {s.told} told as facts that are not.")
    return "\n".join(lines)


def speed(paths: list[Path]) -> float:
    """Milliseconds of processor time for 3,000 characters, dates included, best of five, after a first run."""
    articles = [load(path)[0] for path in paths]
    size = sum(len(article.text) for article in articles)
    names = Names()
    times = []
    for _ in range(6):
        began = time.process_time()
        for article in articles:
            events_of(article, names)
        times.append(time.process_time() - began)
    return 1000 * min(times[1:]) * 3000 / size


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--held", action="store_true", help="score only the texts held back, and show their errors")
    parser.add_argument("--write", type=Path, help="put the table between its marks in this page")
    options = parser.parse_args()
    paths = options.files or sorted(CASES.glob("*.yml"))
    development, held = Score(), Score()
    for path in paths:
        target = held if load(path)[2] else development
        score(path, target)
    shown = held if options.held else development
    if options.errors:
        print("\n".join(shown.errors))
    made = table({name: s for name, s in (("development", development), ("held back", held)) if s.texts})
    made += f"\n\n3,000 characters take {speed(paths):.0f} ms of processor time, dates included."
    print(made)
    if options.write:
        page = options.write.read_text(encoding="utf-8")
        before, _, rest = page.partition(BEGIN)
        _, _, after = rest.partition(END)
        options.write.write_text(f"{before}{BEGIN}\n{made}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
