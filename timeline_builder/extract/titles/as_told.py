"""As told: a clause in its own words, pronouns and all, where nobody knows for what they stand.

"It slipped into lunar orbit" says more than the kind of the event.
"""

from __future__ import annotations

from itertools import takewhile

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.complete import whole
from timeline_builder.extract.titles.meant import equates
from timeline_builder.extract.titles.phrase import SHORTEST, bereft, first_person, torn, verbless
from timeline_builder.extract.titles.shorten import content_of, shorter
from timeline_builder.extract.titles.undated import without_dates
from timeline_builder.extract.titles.wording import LONGEST, render

_OPENING = ("and", "mark", "that", "when", "connective", "date_preposition")


def as_told(reading: Reading, clause: Clause) -> str:
    """A clause from its subject on, at most without its last phrases; "" for what says something and has not what, or
    tells what something is, and in languages without articles.
    """
    tokens, language, subject = reading.tokens, reading.words.language, clause.subject
    if subject is None or clause.verb is None or clause.opener not in ("", "that", "when"):
        return ""
    if not language.articles or language.brackets or subject[0] >= clause.group[0] or tokens[subject[0]].has("gerund"):
        return ""
    content = content_of(reading, clause)
    spoken = clause.verb_is(tokens, "say", "say_weak") and not content
    if spoken or equates(tokens, clause) or first_person(reading, clause):
        return ""
    behind = [at for at in clause.positions(extra=False) if at >= clause.group[0]]
    positions = without_dates(tokens, [*range(*subject), *behind])
    opening = len(list(takewhile(lambda at: tokens[at].has(*_OPENING), positions)))
    positions = positions[opening:]
    for kept in [positions + content] if content else shorter(reading, clause, positions):
        begun = positions.index(kept[0]) if kept and kept[0] in positions else 0  # "Premier | Omar Sy signed it"
        prefix = kept[: len(positions)] == positions or kept == positions[begun : begun + len(kept)]
        if not prefix or bereft(tokens, kept) or torn(tokens, kept) or verbless(tokens, clause, kept):
            continue
        made = render(reading.text, tokens, kept, "", language)
        if len(made.split()) > SHORTEST and len(made) <= LONGEST and whole(made, reading.words):
            return made
    return ""
