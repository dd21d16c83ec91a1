"""Score merging: which reports become one event, and which do not.

    python benchmarks/merging.py [--errors] [--unrelated] [--write docs/benchmarks.md] [FILE…]

The cases are tests/cases/merging/*.yml: small groups of invented reports in the manner of agencies, with the words by
which each report tells of each event. All groups together are added to one project by the commands, so that events of
different groups may be confused as well; once with the names of actors and places in the project, once without any.
Two tellings of one event are a pair. A pair is joined where one event of the chronology quotes both, and a merge is
wrong where one event quotes tellings of two. An event that is marked as open may be either.

`--unrelated` lists what is merged of the texts of all other benchmarks, which mostly tell of different things:
to be read.
"""

from __future__ import annotations

import argparse
import itertools
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner

from timeline_builder import pipeline
from timeline_builder.chronology.build import build as build_chronology
from timeline_builder.cli import main as timeline
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Chronology, Content, Event, Quotation

CASES = Path(__file__).parent.parent / "tests" / "cases" / "merging"
TEXTS = Path(__file__).parent / "data"
BEGIN, END = "<!-- merging: begin -->", "<!-- merging: end -->"


@dataclass(frozen=True)
class Telling:
    """The words by which an article tells of an event of a case."""

    case: str
    event: str
    article: str
    words: str
    dates: tuple[str, ...]
    open: bool


@dataclass
class Score:
    """Pairs of tellings of one event, those of which both are found, those that are joined; and wrong merges."""

    pairs: int = 0
    found: int = 0
    joined: int = 0
    wrong: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Joined of the pairs that extraction finds."""
        return self.joined / self.found if self.found else 1.0


def load(paths: Iterable[Path]) -> dict[str, dict[str, Any]]:
    """The cases of these files by their names."""
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths}


def build(root: Path, cases: Mapping[str, dict[str, Any]], *, named: bool) -> tuple[Chronology, list[Telling]]:
    """The chronology of a project at `root` that the commands make of all articles, and the tellings in it."""
    _run("init", str(root))
    for example in (*(root / "content" / "articles").iterdir(), *(root / "content" / "events").iterdir()):
        example.unlink()
    for kind in ("actors", "places"):
        entries = _names((case["names"][kind] for case in cases.values()) if named else ())
        (root / "content" / f"{kind}.yml").write_text(yaml.safe_dump(entries, allow_unicode=True), encoding="utf-8")
    tellings = []
    for name, case in cases.items():
        ids = {article["id"]: _add(root, name, article) for article in case["articles"]}
        tellings += [
            Telling(
                name, event["name"], ids[label], words, tuple(str(event["date"]).split("|")), bool(event.get("open"))
            )
            for event in case["events"]
            for label, words in event["told"].items()
        ]
    chronology, _ = pipeline.chronology(root, root / "content", root / "site_config", ("reviewed", "extracted"))
    return chronology, tellings


def _run(*arguments: str) -> None:
    result = CliRunner().invoke(timeline, arguments)
    if result.exit_code:
        raise RuntimeError(f"timeline {' '.join(arguments)}: {result.output}")


def _add(root: Path, case: str, article: Mapping[str, Any]) -> str:
    """The id of an article, added to the project."""
    folder, raw = root / "content" / "articles", root / "raw.txt"
    raw.write_text(article["text"], encoding="utf-8")
    before = set(folder.iterdir())
    _run(
        "add", "article", str(raw), "--title", f"{case} {article['id']}", "--publisher", article["publisher"],
        "--published", str(article["published"]), "--language", article["language"], "--project", str(root),
    )  # fmt: skip
    (made,) = set(folder.iterdir()) - before
    return made.stem


def _names(tables: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Entries of names from `id: [spellings]` or `id: {language: [spellings]}`, each with those of all cases."""
    aliases: dict[str, dict[str, list[str]]] = {}
    for table in tables:
        for name, spellings in table.items():
            for code, texts in (spellings if isinstance(spellings, dict) else {"en": spellings}).items():
                known = aliases.setdefault(name, {}).setdefault(code, [])
                known += [text for text in texts if text not in known]
    return [{"id": name, "name": next(iter(texts.values()))[0], "aliases": texts} for name, texts in aliases.items()]


def score(chronology: Chronology, tellings: Sequence[Telling]) -> Score:
    """Pairs joined and missed, and wrong merges."""
    total = Score()
    texts = {article.id: article.text for article in chronology.articles}
    told = {one: _told(chronology.events, one, texts[one.article]) for one in tellings}
    for one, other in itertools.combinations((one for one in tellings if not one.open), 2):
        a, b = told[one], told[other]
        if (one.case, one.event) == (other.case, other.event):
            total.pairs += 1
            total.found += bool(a and b)
            total.joined += bool(a & b)
            if not a & b:
                total.errors.append(f"{one.case}: MISSED {one.event}: {one.words!r} | {other.words!r}")
        elif a == b and len(a) == 1 and not _one_sentence(chronology.events, one, other, tellings, texts):
            total.wrong += 1
            total.errors.append(f"{one.case}: WRONG {one.event} and {other.case} {other.event} in {min(a)}")
    return total


def _one_sentence(
    events: Iterable[Event], one: Telling, other: Telling, tellings: Iterable[Telling], texts: Mapping[str, str]
) -> bool:
    """Whether a sentence of either article tells of both events, of which extraction found one: that is no merge."""
    pieces = [piece for event in events for piece in event.evidence if isinstance(piece, Quotation)]
    return any(
        piece.article == first.article
        and all(piece.start <= texts[first.article].index(t.words) < piece.end for t in both)
        for first, second in ((one, other), (other, one))
        for beside in tellings
        if (beside.case, beside.event, beside.article) == (second.case, second.event, first.article)
        for both in [(first, beside)]
        for piece in pieces
    )


def _told(events: Iterable[Event], telling: Telling, text: str) -> frozenset[str]:
    """The ids of the events that a telling is found as; a sentence may tell of several of one date."""
    start = text.index(telling.words)
    end = start + len(telling.words)
    quoting = [
        event
        for event in events
        for piece in event.evidence
        if isinstance(piece, Quotation)
        and piece.article == telling.article
        and piece.start < end
        and start < piece.end
        and any(date.startswith(event.date.edtf.split("T")[0]) for date in telling.dates)
    ]
    exact = [event for event in quoting if event.date.edtf.split("T")[0] in telling.dates]
    return frozenset(event.id for event in exact or quoting)


def measure(cases: Mapping[str, dict[str, Any]]) -> dict[str, Score]:
    """The scores with the project's names and without any."""
    scores = {}
    for label, named in (("names in the project", True), ("no names", False)):
        with tempfile.TemporaryDirectory() as folder:
            scores[label] = score(*build(Path(folder) / "project", cases, named=named))
    return scores


def table(cases: Mapping[str, dict[str, Any]], scores: Mapping[str, Score]) -> str:
    """The figures as Markdown."""
    lines = ["| project | pairs | found | joined | recall | wrong merges |", "|---|---:|---:|---:|---:|---:|"]
    lines += [
        f"| {label} | {one.pairs} | {one.found} | {one.joined} | {one.recall:.2f} | {one.wrong} |"
        for label, one in scores.items()
    ]
    reports = sum(len(case["articles"]) for case in cases.values())
    return "\n".join([*lines, "", f"{len(cases)} groups, {reports} reports."])


def unrelated() -> Iterator[str]:
    """What is merged of the texts of the other benchmarks, without names, as lines; the last one has the numbers."""
    articles = []
    for path in (*sorted(TEXTS.glob("events/*.yml")), *sorted((CASES.parent / "events").glob("*.yml"))):
        case = yaml.safe_load(path.read_text(encoding="utf-8"))
        published = Date.parse(str(case["published"]))
        articles.append(Article(path.stem, path.stem, path.stem, published, case["language"], case["text"]))
    for path in sorted(TEXTS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            published = Date.parse(row["date"] or "2010")
            article = Article(row["id"].lower(), row["id"], row["id"], published, row["lang"], row["text"])
            articles.append(replace(article, genre=row["genre"]))
    content = Content(articles=tuple(articles))
    chronology, _ = build_chronology(content, pipeline.found(content))
    merged = [event for event in chronology.events if event.merged]
    for event in merged:
        yield f"{event.date} {event.title}"
        yield from (f"    {one.date} {one.title} ({one.article}): {one.reason}" for one in event.merged)
    yield f"{len(articles)} texts, {len(chronology.events)} events, {len(merged)} of them from several reports"


def main() -> None:
    """Print the figures, or write them into the page of benchmarks."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--unrelated", action="store_true")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    if options.unrelated:
        print(*unrelated(), sep="\n")
        return
    cases = load(options.files or sorted(CASES.glob("*.yml")))
    scores = measure(cases)
    for label, one in scores.items() if options.errors else ():
        print(f"-- {label}", *one.errors, sep="\n")
    made = table(cases, scores)
    print(made)
    if options.write:
        page = options.write.read_text(encoding="utf-8")
        before, _, rest = page.partition(BEGIN)
        after = rest.partition(END)[2]
        options.write.write_text(f"{before}{BEGIN}\n{made}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
