"""Score extraction on the gold set: precision and recall for each field.

    python benchmarks/events.py [--held] [--errors] [--write docs/benchmarks.md] [FILE…]

The gold set is tests/cases/events/*.yml: invented texts in the manner of news agencies, with every event they tell of.
An event is found where a candidate has its date and stands in its sentence. Names agree where the words of the shorter
one begin like words of the longer one: endings of cases do not count. Alternatives of a date, kind, name, source or
factuality are parted by `|`; an empty one means that the name or source may be missing.
"""

from __future__ import annotations

import argparse
import functools
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from timeline_builder.chronology.naming import fold
from timeline_builder.cli.extract import events_of
from timeline_builder.content.dateline import find_below_heading
from timeline_builder.dates.value import Date
from timeline_builder.extract.words.language import languages
from timeline_builder.model import Article, Candidate, Claim, Names

CASES = Path(__file__).parent.parent / "tests" / "cases" / "events"
BEGIN, END = "<!-- events: begin -->", "<!-- events: end -->"
# qualifiers that a gold text has as they are said, as the builder keeps them
SAME = (
    dict.fromkeys(("some", "around", "nearly", "almost", "close to", "approximately", "estimated"), "about")
    | dict.fromkeys(("около", "почти", "примерно", "təxminən", "yaxın", "qədər"), "about")
    | dict.fromkeys(("over", "более", "çox", "artıq", "ավելի քան"), "more than")
    | dict.fromkeys(("не менее", "azı", "առնվազն"), "at least")
    | dict.fromkeys(("до", "as many as"), "up to")
)
FIELDS = ("date", "kind", "actors", "places", "who says so", "figures", "factuality")
NAMES = ("actors", "places", "who says so")


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
    """Tallies by field; `told` counts what is planned, denied or supposed and was told as a fact, `whole` the found
    events of which nothing is wrong or missing in a field, `spelled` the right names that stand as the gold writes them
    (other forms of a name are right as well).
    """

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FIELDS})
    told: int = 0
    texts: int = 0
    whole: Counter[str] = field(default_factory=Counter)
    spelled: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    agency: str = ""  # of the text at hand: who claims a figure where nobody is named


def load(path: Path) -> tuple[Article, list[dict[str, Any]], bool]:
    """A case: the article, its gold events, and whether it is held back from development."""
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = case["text"]
    line = find_below_heading(text)
    article = Article(
        path.stem, "", "", Date.parse(str(case["published"])), case["language"], text,
        dateline=(line.start, line.end) if line else None, genre="news",
    )  # fmt: skip
    return article, case["events"], bool(case.get("held"))


def agree(one: str, other: str) -> bool:
    """Whether two names are of the same: the words of the shorter one begin like words of the longer one; accents, and
    which of its names a country is called by, do not count.
    """
    return _agree(one, other) or _agree(_plain(one), _plain(other))


def _plain(name: str) -> str:
    """A name without accents and signs, a country's as its language calls it ("Britain", "ԱՄՆ")."""
    return fold(_countries().get(name, name))


@functools.cache
def _countries() -> dict[str, str]:
    """Other words for countries, in every language -> their names."""
    return {alias: name for language in languages().values() for alias, name in language.countries.items()}


def _agree(one: str, other: str) -> bool:
    a, b = (
        [word.strip(".,'’\"()«»“”„").casefold() for word in name.replace("’", "'").replace("-", " ").split()]
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
    line = find_below_heading(article.text)
    total.agency = line.agency if line else ""
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
        dates = str(event["date"]).replace("~", "").split("|")
        same = [
            found for found in left
            if str(found.date).replace("~", "") in dates and found.quotation.start < end and spot < found.quotation.end
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
        total.whole["kind"] += 1
    else:
        total.errors.append(f"{name}: KIND {found.kind} for {event['kind']}: {found.title!r} {event['at']!r}")
    for what, values in (("actors", found.actors), ("places", found.places)):
        total.whole[what] += names(name, what, event.get(what, []), values, found, total)
    total.whole["who says so"] += source(name, event, found, total)
    total.whole["figures"] += claims(name, event, found, total)


def source(name: str, event: dict[str, Any], found: Candidate, total: Score) -> bool:
    """Count who says so; whether that is right."""
    told_by, optional = wanted(event.get("by") or "")
    said = total.tallies["who says so"]
    if not told_by and not found.attributed_to:
        return True
    right = any(agree(option, found.attributed_to) for option in told_by)
    missing = optional and not found.attributed_to
    said.gold += bool(told_by) and not missing
    said.found += bool(found.attributed_to)
    said.right += right
    total.spelled["who says so"] += right and spelled(found.attributed_to, told_by)
    if not right and not missing:
        total.errors.append(f"{name}: BY {found.attributed_to!r} for {event.get('by')!r}: {event['at']!r}")
    return right or missing


def spelled(name: str, options: list[str]) -> bool:
    """Whether a name stands as one of the alternatives of the gold is written."""
    return name.casefold() in {option.casefold() for option in options}


def names(name: str, what: str, gold: list[str], values: tuple[str, ...], found: Candidate, total: Score) -> bool:
    """Count the actors or places of a found event; whether all are right."""
    tally = total.tallies[what]
    rest, lacks = list(values), False
    for want in gold:
        options, optional = wanted(want)
        hit = next((value for value in rest if any(agree(option, value) for option in options)), None)
        if hit is not None:
            rest.remove(hit)
            total.spelled[what] += spelled(hit, options)
            tally.right += 1
            tally.found += 1
            tally.gold += 1
        elif not optional:
            tally.gold += 1
            lacks = True
            total.errors.append(f"{name}: {what.upper()} lack {want!r} in {list(values)}: {found.title!r}")
    # two names of one alternative ("the army|its commander"), both given: each is right by itself
    allowed = [option for want in gold for option in wanted(want)[0]]
    rest = [value for value in rest if not any(agree(option, value) for option in allowed)]
    tally.found += len(rest)
    if rest:
        total.errors.append(f"{name}: {what.upper()} extra {rest}: {found.title!r}")
    return not rest and not lacks


def claims(name: str, event: dict[str, Any], found: Candidate, total: Score) -> bool:
    """Count the figures of a found event; whether all are right."""
    tally = total.tallies["figures"]
    rest, lacks = list(found.claims), False
    for want in event.get("claims", []):
        tally.gold += 1
        hit = next((claim for claim in rest if counted(want, claim, total.agency)), None)
        if hit is None:
            lacks = True
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
    return not rest and not lacks


def counted(want: dict[str, Any], claim: Claim, agency: str) -> bool:
    """Whether a claim is the one a gold event has: what, number or its words, qualifier, and its claimant if named.

    agency   who claims what the text tells in its own voice
    """
    told_by, optional = wanted(want.get("by") or "")
    own_voice = optional and claim.claimed_by in ("", agency)
    by = not told_by or own_voice or any(agree(option, claim.claimed_by) for option in told_by)
    number = claim.text if claim.count is None else str(claim.count)
    same = want["count"] is None or number in str(want["count"]).split("|")
    qualifiers = [SAME.get(word, word) for word in str(want.get("qualifier") or "").split("|")]
    return by and same and claim.what in want["what"].split("|") and claim.qualifier in qualifiers


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
        shares = (f"{name} {s.whole[name] / max(1, s.tallies['kind'].found):.2f}" for name in FIELDS[1:6])
        lines.append(f"Of its found events wholly right: {', '.join(shares)}.")
        alike = (f"{name} {s.spelled[name] / max(1, s.tallies[name].right):.2f}" for name in NAMES)
        lines.append(f"Of its right names spelled as the annotator spells them: {', '.join(alike)}.")
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
    parser.add_argument("--held", action="store_true", help="show the errors of the texts held back instead")
    parser.add_argument("--write", type=Path, help="put the table between its marks in this page")
    options = parser.parse_args()
    paths = options.files or sorted(CASES.glob("*.yml"))
    development, held = Score(), Score()
    for path in paths:
        target = held if load(path)[2] else development
        score(path, target)
    shown = held if options.held or not development.texts else development
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
