"""Score the kind of event on sentences that each tell of one, with words of wide variety.

    python benchmarks/kinds.py [--errors] [LANGUAGE…]

The sentences are tests/cases/kinds/LANGUAGE.tsv: `kind[|kind]<TAB>sentence`, invented in the manner of news agencies.
Each is an article of its own; its first event counts, and one without an event has no kind. All of them have been read
by who chooses words and weights, so that they show what has got worse, not what to expect of a text nobody has seen:
figures on those come from benchmarks/events.py and the sets of benchmarks/data/events. --errors shows what is wrong.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names

CASES = Path(__file__).parent.parent / "tests" / "cases" / "kinds"
PUBLISHED = Date.parse("2022-06-15")
NONE = "none"


class Sentence(NamedTuple):
    """A sentence, its right kinds, and the one it was given."""

    line: int  # from 1
    kinds: tuple[str, ...]  # the first is the one it is counted under
    text: str
    found: str = NONE

    @property
    def right(self) -> bool:
        """Whether the kind found is a right one."""
        return self.found in self.kinds


def load(language: str) -> Iterator[Sentence]:
    """The sentences of a language."""
    for line, row in enumerate((CASES / f"{language}.tsv").read_text(encoding="utf-8").splitlines(), 1):
        kinds, text = row.split("\t")
        yield Sentence(line, tuple(kinds.split("|")), text)


def article(sentence: Sentence, language: str) -> Article:
    """The sentence as an article."""
    return Article(f"{language}-{sentence.line}", "", "", PUBLISHED, language, sentence.text, genre="news")


def read(sentence: Sentence, language: str) -> Sentence:
    """The sentence with the kind of its first event."""
    first = next(iter(events_of(article(sentence, language), Names())), None)
    return sentence._replace(found=first.kind if first else NONE)


def share(sentences: list[Sentence]) -> float:
    """The share of sentences whose kind is right."""
    return sum(sentence.right for sentence in sentences) / max(1, len(sentences))


def table(language: str, sentences: list[Sentence]) -> str:
    """The shares by kind as a Markdown table."""
    by_kind: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        by_kind[sentence.kinds[0]].append(sentence)
    lines = [f"| {language} | sentences | right |", "|---|---:|---:|"]
    for name, group in [*sorted(by_kind.items()), ("all", sentences)]:
        lines.append(f"| {name} | {len(group)} | {share(group):.2f} |")
    return "\n".join(lines)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE")
    parser.add_argument("--errors", action="store_true", help="show the sentences that are wrong")
    options = parser.parse_args()
    for language in options.languages or sorted(path.stem for path in CASES.glob("*.tsv")):
        sentences = [read(sentence, language) for sentence in load(language)]
        if options.errors:
            wrong = (sentence for sentence in sentences if not sentence.right)
            print("\n".join(f"{s.line}: {s.found} for {'|'.join(s.kinds)}: {s.text}" for s in wrong))
        print(table(language, sentences) + "\n")


if __name__ == "__main__":
    main()
