"""Entries: what a chronicle tells under a date of its own, which leads it or stands above it.

    July 4, 1964 - A group of students founds …      * **9 October 2020**: …      | 20 May 2021 | The sides agree … |

or the date as a heading, with what happened below.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import NamedTuple

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.marks import BULLETS
from timeline_builder.extract.words.sentences import Sentence
from timeline_builder.extract.words.tokens import Tokens, date_token, mark_token

_BULLET = re.escape(BULLETS)
_STRONG = r"(?:\*\*|__|\*|_)?"
_BEFORE = re.compile(rf"[ \t>]*(?:[{_BULLET}]|\d{{1,3}}[.)]|\#{{1,6}})?[ \t]*{_STRONG}")
_BESIDE = r"[ \t]*(?:\([^()\n]{1,40}\)[ \t]*)?"  # "4 November 2020 (Wednesday)"
_LEADS = re.compile(
    rf"{_BESIDE}(?P<stop>\.(?=[ \t]*{_STRONG}[ \t]))?{_STRONG}"
    rf"(?:(?(stop)|[ \t]*(?:[:–—|]|-{{1,2}}(?=[ \t]))){_STRONG}[ \t]+|\t[ \t]*)(?=\S)"
)
_HEADS = re.compile(rf"{_BESIDE}[.:]?{_STRONG}[:#]*[ \t\r]*\n\s*(?=[^\s|#])")
_ENDS = re.compile(rf"\n[ \t\r]*(?:\n|[{_BULLET}#|])")
_CELL = re.compile(r"\|[ \t]*(?P<cell>[^|\n]*?)[ \t\r]*(?=\||\n|$)")
_NAMES = 2  # words: fewer in a cell number the rows
_SEVERAL = 2  # dates that stand alone, or as a sentence, make a chronicle; one may be that of the text


class Entry(NamedTuple):
    """An entry of a chronicle: offsets into the text, end exclusive.

    start      where its date begins
    begin      where what it tells begins
    """

    mention: Mention
    start: int
    begin: int
    end: int


def entries(text: str, mentions: Sequence[Mention]) -> list[Entry]:
    """The entries of a text in its order; mentions are ordered by their start."""
    found = [told for mention in mentions if (told := _led(text, mention)) is not None]
    apart = [entry for entry, alone in found if alone]
    kept = [entry for entry, alone in found if not alone or len(apart) >= _SEVERAL]
    behind = [*(entry.start for entry in kept[1:]), len(text)]
    return [
        entry if entry.end else entry._replace(end=_end(text, entry.begin, end))
        for entry, end in zip(kept, behind, strict=False)
        if entry.begin < end
    ]


def _end(text: str, begin: int, limit: int) -> int:
    """Where an entry ends: with its paragraph or item, or where the next entry begins."""
    ends = _ENDS.search(text, begin, limit)
    return ends.start() if ends else limit


def _led(text: str, mention: Mention) -> tuple[Entry, bool] | None:
    """The entry that a mention leads, its end still open, and whether the mention stands alone or is a sentence."""
    line = text.rfind("\n", 0, mention.start) + 1
    while text[line].isspace():
        line += 1
    if text[line] == "|":
        return _row(text, line, mention)
    before = _BEFORE.match(text, line, mention.start)
    if before is None or before.end() != mention.start:
        return None
    leads = _LEADS.match(text, mention.end)
    behind = leads or _HEADS.match(text, mention.end)
    if behind is None:
        return None
    return Entry(mention, line, behind.end(), 0), leads is None or leads["stop"] is not None


def _row(text: str, line: int, mention: Mention) -> tuple[Entry, bool] | None:
    """The entry that a row of a table is: a date alone in a cell, what happened in the next one that has words, or in
    one before it.
    """
    end = text.find("\n", mention.end)
    cells = [match.span("cell") for match in _CELL.finditer(text, line, end if end >= 0 else len(text))]
    own = next((at for at, (start, stop) in enumerate(cells) if start <= mention.start and mention.end <= stop), None)
    if own is None or text[slice(*cells[own])].strip("*_ ") != mention.text:
        return None
    told = [cell for cell in (*cells[own + 1 :], *reversed(cells[:own])) if len(text[slice(*cell)].split()) >= _NAMES]
    return (Entry(mention, line, *told[0]), False) if told else None


def cut(text: str, parts: Sequence[Sentence], told: Sequence[Entry]) -> list[Sentence]:
    """Sentences cut where entries begin, which need no full stop before them."""
    starts = iter([*(entry.start for entry in told), sys.maxsize])
    start = next(starts)
    found: list[Sentence] = []
    for part in parts:
        rest = part
        while start < rest.end:
            if start > rest.start:
                found.append(rest._replace(end=rest.start + len(text[rest.start : start].rstrip())))
                rest = rest._replace(start=start)
            start = next(starts)
        found.append(rest)
    return found


def by_sentence(parts: Sequence[Sentence], told: Sequence[Entry]) -> list[Entry | None]:
    """The entry that each sentence is of, None where it is of none."""
    found: list[Entry | None] = []
    number = 0
    for part in parts:
        while number < len(told) and told[number].end <= part.start:
            number += 1
        of = told[number] if number < len(told) and told[number].begin < part.end else None
        found.append(of)
    return found


def opens(entry: Entry, part: Sentence) -> bool:
    """Whether a sentence is the first of an entry's text."""
    return part.start <= entry.begin < part.end


def lead(tokens: Tokens, entry: Entry) -> Tokens:
    """The tokens of the first sentence of an entry's text with its date before them, as if it stood there."""
    mention, at = entry.mention, entry.mention.end
    found = Tokens([date_token(mention.start, at, mention.text, mention), mark_token(at, "–"), *tokens])
    found.begins = LEAD
    return found


def leads(tokens: Tokens, at: int) -> bool:
    """Whether the date at a position leads an entry: it is that of the main verb, and of nothing else."""
    return at == 0 < tokens.begins


def settle(every: Sequence[Clause]) -> None:
    """Let the date that leads an entry go with its main clause, wherever the words between left it."""
    main = next((clause for clause in every if clause.opener == "" and clause.verb is not None), None)
    if main is None:
        return
    for clause in every:
        clause.extra = [span for span in clause.extra if span != _DATE]
    if _DATE not in main.core:
        main.extra.append(_DATE)


LEAD = 2  # tokens: the date and the mark behind it
_DATE = (0, 1)
