"""The dateline of an agency text: "BAKU, October 11. /TASS/." at its beginning.

It names where and when the text was written and who wrote it, and tells no event.
Forms seen: TASS, Reuters, AP, AFP, Interfax, Xinhua, Azertac, Armenpress, RIA Novosti, in any script.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = r"[^\W\d_][\w.’'‘-]*"
# A place is up to three parts ("STEPANAKERT, Nagorno-Karabakh", "New York/Geneva") of up to three words.
_PLACE = rf"(?P<place>{_WORD}(?:[ /]{_WORD}){{0,2}}(?:, {_WORD}(?:[ ]{_WORD}){{0,2}}){{0,2}}?)"
_MONTH = r"[^\W\d_]{3,12}\.?"
_YEAR = r"(?:,?[ ]\d{4}(?:[ ]?(?:г\.|թ\.|года|year)|[-‑]c[ıiuü] il)?)?"
_DATE = rf"(?P<date>(?:{_MONTH}[ ]\d{{1,2}}|\d{{1,2}}\.?[ ]{_MONTH}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}){_YEAR})"
_SLASHED = r"/(?P<slashed>[^\s/][^/\n]{1,30})/"
_BRACKETED = r"\((?P<bracketed>[^\s()][^()\n]{1,30})\)"
_PLAIN_AGENCY = rf"(?P<plain>{_WORD}(?:[ ]{_WORD}){{0,2}})"
_DASH = r"(?:[ ]?[-–—]{1,2}(?=[ ])|:(?=\s))"
_STOP = rf"(?:[.:։,]?{_DASH}|[.:։](?=\s|$))"

_FORMS = [
    re.compile(pattern)
    for pattern in (
        # BAKU, October 11. /TASS/.   MOSCOW, Oct 10 (Reuters) –   MOSCOW. Oct 11 (Interfax) -   BAKU (Reuters) -
        # Port Sudan (Sudan) (AFP) -   PARIS - Oct 3, 2015 (AFP) -
        # Srinagar (Jammu and Kashmir) [India], May 11 (ANI):
        rf"{_PLACE}(?: \({_WORD}(?:[ ]{_WORD}){{0,2}}\))?(?: \[{_WORD}\])?(?:(?:[.,]?| [-–—]) {_DATE}[.,]?)?[.,]? "
        rf"(?:{_BRACKETED}{_STOP}|{_SLASHED}(?:{_STOP}|(?=[ ])))",
        # Bengaluru, Aug 23 (PTI) India …
        rf"{_PLACE}, {_DATE} \((?P<bracketed>[^\W\d_a-zа-я]{{2,8}})\)(?=[ ][^\W\d_a-zа-я])",
        # TBILISI (Agenda.ge), 3 Oct 2020 -
        rf"{_PLACE} {_BRACKETED}, {_DATE}{_DASH}",
        # Oct 10 (Reuters) -   (Reuters) -
        rf"(?:{_DATE} )?(?:{_BRACKETED}|{_SLASHED}){_DASH}",
        # МОСКВА, 10 окт — РИА Новости.
        rf"{_PLACE}[.,] {_DATE}[.,]? [-–—] {_PLAIN_AGENCY}(?:[.:։](?=\s)|{_DASH})",
        # YEREVAN, OCTOBER 10, ARMENPRESS.   Баку, 11 октября, АЗЕРТАДЖ   Москва. 10 октября. INTERFAX.RU -
        rf"{_PLACE}[.,] {_DATE}[.,] {_PLAIN_AGENCY}(?:[.:։]?{_DASH}|[.:։](?=\s)|(?=\s*\n))",
        # Baku, Azerbaijan, Oct. 11 Trend:   Баку. 12 ноября. REPORT.AZ/
        rf"{_PLACE}[.,] {_DATE}[.,]? {_PLAIN_AGENCY}(?:[:։](?=\s)|/(?=[ ]))",
        # ТАСС, 12 ноября.
        rf"(?P<plain>[^\W\d_a-zа-я]{{3,10}}), {_DATE}\.(?=[ ])",
        # Bakı/02.09.24/Turan:
        rf"{_PLACE}/(?P<date>\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d{{2}}))/{_PLAIN_AGENCY}(?:{_STOP}|(?=[ ]))",
        # GENEVA (21 October 2020) –   BRUSSELS, 10 October 2020 —   PARIS —
        rf"{_PLACE}(?:,? \(?{_DATE}\)?)?[ ][–—-]{{1,2}}(?=[ ])",
    )
]  # fmt: skip


_HEADINGS = 4  # lines: a headline, what stands below it, the author, and an empty one between
_LONGEST_HEADING = 120  # code points
_SMALL_AGENCIES = frozenset(("dpa", "sda", "ntb"))  # they write themselves small


class Dateline(NamedTuple):
    """A dateline within a text: offsets in code points, end exclusive; parts that it lacks are empty."""

    start: int
    end: int
    place: str
    date: str
    agency: str


def find_below_heading(text: str) -> Dateline | None:
    """The dateline that a text begins with, or that stands below its headline and the author's name; or None."""
    found = find_dateline(text)
    begin = len(text) - len(text.lstrip())
    for _ in range(_HEADINGS):
        end = text.find("\n", begin)
        if found or end < 0 or not _is_heading(text[begin:end].strip()):
            break
        begin = end + 1
        below = find_dateline(text[begin:])
        found = below._replace(start=below.start + begin, end=below.end + begin) if below else None
    return found


def find_dateline(text: str) -> Dateline | None:
    """The dateline that a text begins with, or None."""
    begin = len(text) - len(text.lstrip())
    head = text[begin : begin + 200]
    for form in _FORMS:
        match = form.match(head)
        if match:
            parts = {name: (value or "").strip(".,") for name, value in match.groupdict(default="").items()}
            agency = parts.get("slashed") or parts.get("bracketed") or parts.get("plain") or ""
            place = parts.get("place", "")
            found = Dateline(begin, begin + match.end(), place, parts.get("date", ""), agency)
            line, below, _ = text[begin:].partition("\n")
            heading = not (agency or found.date) and bool(below) and _is_heading(line)
            if _plausible(found, head) and not heading:
                return found
    return None


def _is_heading(line: str) -> bool:
    """Whether a line is short and ends as no sentence does: "CHRONOLOGY - The road to peace"."""
    return len(line) <= _LONGEST_HEADING and not line.rstrip(" \"'»”’)").endswith((".", "!", "?", ":", ";", "։"))


def _plausible(found: Dateline, head: str) -> bool:
    """Whether its words are written as those of a dateline, and not as those of a sentence."""
    words = re.findall(r"[^\W\d_]+", found.place)
    if words and not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    if found.place and found.agency in _SMALL_AGENCIES:
        return True
    if not found.place and found.date and not head.startswith(("(", "/", found.date)):
        return found.agency.isupper()  # "ТАСС, 12 ноября."
    capitals = bool(words) and words[0].isupper() and len(words[0]) > 2
    if not found.agency:
        return capitals  # "BRUSSELS, 10 October 2020 —", not "The war — as it was"
    if found.place and found.date and re.match(" [^[(]", head[len(found.place) :]):
        return capitals  # "MOSCOW Oct 10 (Reuters) -", not "On October 11 (Sunday) -"
    written = capitals and bool(found.date)  # "BERLIN, 19. Juli (dpa) -": some agencies write themselves small
    return written or all(word[0].isupper() for word in found.agency.split())
