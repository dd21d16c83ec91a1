"""Owners: which event a figure belongs to.

In this order: the event of its own clause; another one of its sentence that its clause goes with (the statement that
tells it, what the clause hangs on, what hangs on the clause); in a sentence without a date the statement that the next
one makes of it, the event of the figure it goes on from, an earlier event of the same kind of harm, place and speaker.
A figure that belongs to no event that the text dates has no owner: on the wrong event it would be untrue.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.dated.asides import tells
from timeline_builder.extract.figures.closeness import HARM, earlier, rank, top, verbal
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.figures.following import Text, told_after, told_before
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading

_BESIDE = 5  # tokens between a noun's date and the relative clause after it


def owner(
    text: Text, number: int, figure: Figure, clause: Clause | None, source: str, last: int | None = None
) -> int | None:
    """The draft a figure belongs to: one of its own sentence that tells of it, else of an earlier sentence.

    clause   the innermost one that holds the figure's word
    source   who claims it by the words of its own sentence, "" where nobody
    last     the draft of the figure that it goes on from: one of the same sentence or of the sentence before
    """
    read = text.reads[number]
    if _dated_elsewhere(read, clause, [text.drafts[at].at for at in text.told[number]]):
        return None
    found = _told_here(text, number, figure, clause, source, last)
    if "arrested" in read.tokens[figure.word].classes:  # who is held afterwards is told of no event without a date
        return found if found is not None and text.drafts[found].sentence == number else None
    return told_after(text, number, figure) if found is None else found


def _told_here(
    text: Text, number: int, figure: Figure, clause: Clause | None, source: str, last: int | None
) -> int | None:
    """The draft of its own sentence that tells of a figure, else of an earlier one; as of `owner`."""
    read, drafts, own = text.reads[number], text.drafts, text.told[number]
    if not own and read.later:  # "… killed 12. The minister reported this on Friday."
        after = text.told[number + 1] if number + 1 < len(text.told) else ()
        reports = next((at for at in after if drafts[at].candidate.kind == "statement"), None)
        if reports is not None:
            return reports
    if not own and clause is not None and clause.parent is not None and earlier(read, clause):
        return None  # "The bombing came ten days after a blast killed nine"
    if not own:
        return told_before(text, number, clause, source, last)
    named = _named_deed(read, figure, clause, own, drafts)
    ranks = {at: rank(read, figure, clause, drafts[at]) for at in own}
    fitting = [at for at in own if ranks[at]]
    first = min((drafts[at].clause.core[0][0] for at in own), default=0)
    if not fitting and clause is not None and clause.opener == "" and clause.core[0][0] < first:
        return told_before(text, number, clause, source, last)  # "Six were abducted; three came back on Sunday"
    if not fitting and clause is not None and figure is not read.figures[0] and top(clause).shares is not None:
        return told_before(text, number, clause, source, last)  # "put its losses at 30 and said the rebels had lost 11"
    nearest = min(
        fitting,
        key=lambda at: (
            ranks[at],
            _parted(clause, drafts[at].at, figure.word),
            drafts[at].at > figure.word,
            abs(drafts[at].at - figure.word),
        ),
        default=None,
    )
    return nearest if named is None else named


def _parted(clause: Clause | None, date: int, word: int) -> bool:
    """Whether a date stands in another part of a clause than a figure word: "встречался в декабре с родственниками 41
    шахтера, погибшего 20 сентября".
    """
    parts = clause.core + clause.extra if clause is not None else []
    return not any(start <= date < end and start <= word < end for start, end in parts)


def _named_deed(
    read: Reading, figure: Figure, clause: Clause | None, own: Sequence[int], drafts: Sequence[Draft]
) -> int | None:
    """The draft of a deed that is only named, by the date after it: "sentenced over the killing of two on May 3"."""
    if clause is None or verbal(read, figure, clause):
        return None
    after = [at for at in own if drafts[at].at > figure.word]
    before = any(drafts[at].at < figure.word for at in own)
    first = min(after, key=lambda at: drafts[at].at, default=None)
    harm = any(drafts[at].candidate.kind in HARM for at in own if drafts[at].at < figure.word)
    if first is None or not before or harm or drafts[first].candidate.kind == "statement":
        return None
    between = read.tokens[figure.word + 1 : drafts[first].at]
    return None if any("finite" in token.classes and "participle" not in token.classes for token in between) else first


def _dates(read: Reading, at: int) -> bool:
    """Whether a token is a date, not one that only says since when something was so: "the worst since 1934"."""
    mention = read.tokens[at].mention
    return mention is not None and not (mention.date is not None and mention.date.open)


def _dated_elsewhere(read: Reading, clause: Clause | None, drafted: Sequence[int]) -> bool:
    """Whether a date of no draft dates a figure's clause ("a crash in 2008 killed 46", "a crash in 2008 that …")."""
    if clause is None:
        return False
    dates = [at for at in read.tokens.dates if clause.holds(at) and tells(read.tokens, at)]
    first = clause.core[0][0]
    if not dates and clause.opener == "relative":
        dates = [at for at in range(max(0, first - _BESIDE), first) if _dates(read, at)]
    return bool(dates) and not any(at in drafted for at in dates)
