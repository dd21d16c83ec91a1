"""A mention: a stretch of text that names a place on the calendar, might name one, or only looks like one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline_builder.dates.value import Date

Genre = Literal["news", "narrative"]
Recurrence = Literal["", "week", "year"]
MentionStatus = Literal["resolved", "ambiguous", "rejected"]


@dataclass(slots=True)
class Mention:
    """One dated (or date-like) expression of a text.

    start, end   offsets in Unicode code points into the text, end exclusive; text[start:end] == self.text
    date         its value where it is resolved, else None
    readings     both values of an ambiguous one ("03/04/2020"), else empty
    rule         the name of the rule that made it; for a rejected one, the rule that turned it down
    reason       why it was rejected or is ambiguous, in words; empty where resolved
    reference    the reference time it was resolved against, None for an explicit date
    event        of a rejected one that is counted from an event ("a day after they met"), when that event was
                 if it is the date named last that is counted; else None
    recurs       "week" or "year" where its words name a date that comes back so often, and whether the one before or
                 after the day of the news is meant is for its clause to tell ("on Wednesday", "in March"); else ""
    words        what EDTF cannot say and a reader should keep: "local time", "early", "about"
    """

    start: int
    end: int
    text: str
    date: Date | None
    rule: str
    status: MentionStatus = "resolved"
    readings: tuple[Date, ...] = ()
    reason: str = ""
    reference: Date | None = None
    words: str = ""
    event: Date | None = None
    recurs: Recurrence = ""
