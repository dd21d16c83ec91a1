"""Together: a clause that says too little by itself is told with the one before it."""

from __future__ import annotations

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.complete import complete
from timeline_builder.extract.titles.leads import leading
from timeline_builder.extract.titles.trim import versions
from timeline_builder.extract.titles.undated import without_dates
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.tokens import some

_HARM = ("killed", "wounded", "missing")
_POINTS = ("their", "his", "him", "her")


def together(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """A clause with the one before it: "Ten people died and dozens were hurt in a crush" where the date stands in the
    second, "Two men were held after police found a bomb in their car", whose "their" nobody else tells; "" for clauses
    that stand alone, or where both do not fit.
    """
    before = _before(reading, clause) if language.articles else None
    if before is None or clause.verb is None:
        return ""
    lead, positions = leading(text, reading, before, language)
    own = without_dates(reading.tokens, list(clause.positions(extra=False)))
    for kept in (own, *versions(reading.tokens, own, clause.verb)) if positions else ():
        made = render(text, reading.tokens, [*positions, *kept], lead, language)
        if len(made) <= LONGEST and complete(made, reading.words):
            return capitalised(made, language)
    return ""


def _before(reading: Reading, clause: Clause) -> Clause | None:
    """The clause before one that is to be told with it."""
    tokens, begin = reading.tokens, clause.core[0][0]
    other = next((c for c in reading.clauses if c.core[-1][1] == begin and not c.opener and c.subject), None)
    if other is None or clause.subject is None or other.verb is None or other.dated(tokens):
        return None
    if clause.opener == "when":
        points = some(tokens, clause.group[1], clause.core[-1][1], *_POINTS)
        return other if points and other.verb_is(tokens, "tries", *_HARM) else None
    joined = clause.opener == "" and tokens[begin].has("and") and clause.shares is None
    return other if joined and other.verb_is(tokens, *_HARM) and clause.verb_is(tokens, *_HARM) else None
