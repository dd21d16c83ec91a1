"""Which language and which genre a text is, by its own words: quick, deterministic, no model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from timeline_builder.dates import languages
from timeline_builder.dates.mention import Genre
from timeline_builder.dates.reading import Reading
from timeline_builder.dates.value import Date

_SAMPLE = 20_000  # code points looked at
_ROMAN = re.compile(r"\b[IVXLХІ]+\b")  # centuries are numbered so in every script; X and I look so in Cyrillic as well
_WORD = re.compile(r"(?P<word>[^\W\d_]+)")


def language_of(text: str) -> str:
    """The code of the language whose frequent words and letters the text has most of; "en" where none has any."""
    sample = _ROMAN.sub("", text[:_SAMPLE]).lower().replace("i̇", "i")
    found = Counter(_WORD.findall(sample))
    letters = Counter(sample)
    total = max(1, sum(count for sign, count in letters.items() if sign.isalpha()))
    best, most = "en", (0.0, 0)
    for code in languages.codes():
        language = languages.get(code)
        inside = max(sum(letters[sign] for sign in alphabet) for alphabet in language.alphabets) / total
        known = sum(found[word] for word in found.keys() & language.vocabulary) / max(1, found.total())
        # letters rule out the wrong scripts and tell sisters apart, known words decide; where neither can tell,
        # the smaller alphabet is the better fit
        score = (inside**8 * (known + 0.001), -min(map(len, language.alphabets)))
        if inside and score > most:
            best, most = code, score
    return best


def genre_of(readings: Iterable[Reading], published: Date | None) -> Genre:
    """News tells of the days around its own date; a narrative mostly gives years, and mostly other ones.

    What is counted from the day of writing (a weekday, "yesterday", "last month", "two days ago") is rare in a
    narrative, while news may close with a paragraph of history: so one such word outweighs several far years.

    A text without a day of its own is a narrative: nothing in it can be counted from that day.
    """
    if published is None or published.earliest is None:
        return "narrative"
    own = published.earliest.year
    far = near = 0
    for reading in readings:
        if reading.rule.kind == "reject":
            continue
        first = reading.ends[0]
        year = int(reading.exact[:4]) if reading.exact[:4].isdecimal() else first.astronomical()
        if year is not None:
            far += abs(year - own) > 1
        near += first.weekday is not None or first.deictic is not None
        near += first.near in ("this", "last", "penultimate", "next") or first.shift in ("ago", "hence")
    return "narrative" if far >= 4 and far > 3 * near else "news"
