"""Measures date taggers side by side in one run: right dates, and speed as a ratio.

    python benchmarks/dates.py [--write] [FILE…]

Without files those of benchmarks/data are taken. --write puts the tables into docs/benchmarks.md.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from peers import Peer, installed
from scoring import Article, Score, score

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmarks.md"
SIZE = 1_000_000  # code points of prose and of each hostile text
HOSTILE = {
    "digits without a space": "7",
    "one word without a space": "a",
    "“on on on”": "on ",
    "“1 2 3”": "1 2 3 ",
    "“1.1.1.”": "1.1.",
    "“1990 1990”": "1990 ",
    "“1990-1990-”": "1990-",
    "“Monday Monday”": "Monday ",
    "“May May”": "May ",
    "“the end of the”": "the end of the ",
    "“from 1 to 2”": "from 1 to 2 ",
    "“12:12:12:”": "12:",
    "open brackets": "(",
    "lines of one letter": "a\n",
}


def main(arguments: list[str]) -> None:
    """Prints the tables, and writes them where asked to."""
    files = [Path(name) for name in arguments if name != "--write"] or sorted((HERE / "data").glob("*.jsonl"))
    gold = {path.stem: [json.loads(line) for line in path.read_text("utf-8").splitlines()] for path in files}
    peers = installed()
    tables = [quality(gold, peers), speed(gold), hostile(gold)]
    text = "\n\n".join(tables)
    print(text)
    if "--write" in arguments:
        page = PAGE.read_text("utf-8")
        start, end = page.index("<!-- measured -->"), page.index("<!-- end -->")
        PAGE.write_text(f"{page[:start]}<!-- measured -->\n\n{text}\n\n{page[end:]}", "utf-8")


def quality(gold: dict[str, list[Article]], peers: dict[str, Peer]) -> str:
    """Scores of every tagger on every file, and the time it takes on all articles against ours."""
    names = list(gold)
    everything = [article for articles in gold.values() for article in articles]
    rows = []
    reference = 0.0
    for name, peer in peers.items():
        cells = [_cell(score(articles, {a["id"]: peer.tag(a) for a in articles})) for articles in gold.values()]
        took = min(_timed(peer, everything) for _ in range(3)) if peer.quick else _timed(peer, everything[:5])
        if not peer.quick:
            took *= sum(len(a["text"]) for a in everything) / sum(len(a["text"]) for a in everything[:5])
        reference = reference or took
        rows.append(f"| {name} | {' | '.join(cells)} | {took / reference:,.0f} |")
    heads = " | ".join(f"{name}: F1 (P, R), mentions" for name in names)
    return "\n".join([f"| tagger | {heads} | time, ours = 1 |", "|---|" + "---|" * len(names) + "---:|", *rows])


def _timed(peer: Peer, articles: list[Article]) -> float:
    """Seconds of this process; of a peer that starts another one, seconds on the wall."""
    clock = time.process_time if peer.quick else time.perf_counter
    began = clock()
    for article in articles:
        peer.find(article)
    return clock() - began


def _cell(figures: Score) -> str:
    return f"**{figures.f1:.3f}** ({figures.precision:.3f}, {figures.recall:.3f}), {figures.mention_f1:.3f}"


def _prose(gold: dict[str, list[Article]]) -> str:
    text = "\n\n".join(article["text"] for articles in gold.values() for article in articles)
    return (text * (SIZE // len(text) + 1))[:SIZE]


def speed(gold: dict[str, list[Article]]) -> str:
    """Prose a second of processor time."""
    prose = _prose(gold)
    rate = len(prose.encode()) / min(_seconds(prose) for _ in range(3)) / 1e6
    return f"1 MB of English prose, articles joined, one core: **{rate:.1f} MB/s** of processor time, best of three."


def hostile(gold: dict[str, list[Article]]) -> str:
    """Texts that mean nothing, against prose of the same length in the same run."""
    prose = min(_seconds(_prose(gold)) for _ in range(3))
    rows = [
        f"| {name} | {_seconds((piece * (SIZE // len(piece) + 1))[:SIZE]) / prose:.2f} |"
        for name, piece in HOSTILE.items()
    ]
    return "\n".join(["| 1 MB of | time, 1 MB of prose = 1 |", "|---|---:|", *rows])


def _seconds(text: str) -> float:
    began = time.process_time()
    tag(text, published=Date.parse("2020-10-11"), genre="narrative", language="en")
    return time.process_time() - began


if __name__ == "__main__":
    main(sys.argv[1:])
