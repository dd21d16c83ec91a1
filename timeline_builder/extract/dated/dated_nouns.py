"""Dated nouns: a date that is of a noun, where the clause tells of something else ("they blamed him for an attack on
14 September"): the noun is the title.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range, is_infinitive
from timeline_builder.extract.participants import pronouns
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.undated import attributive, without_dates
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language

_SHORTEST = 2  # words
_ENDS_PHRASE = frozenset(("finite", "and", "relative", "that"))
_ENDS = frozenset(("finite", "mark", "relative", "that", "when", "date", "and"))


def dated_noun(text: str, reading: Reading, clause: Clause, at: int, language: Language) -> str:
    """The noun that the date at a position is of; "" where the date is of what the clause tells."""
    tokens = reading.tokens
    if not 0 < at < len(tokens):
        return ""
    if at + 1 < len(tokens) and attributive(tokens, at):
        before: list[int] | None = [] if _tells_other(reading, clause, at) else None
    else:
        before = _phrase_before(reading, clause, at) if language.articles else None
    if before is None:
        return ""
    end = at + 1
    while end < len(tokens) and tokens[end].classes.isdisjoint(_ENDS):
        end += 1
    kept = without_dates(tokens, [*before, *range(at + 1, end)])
    made = render(text, tokens, kept, "", language)
    short = len(made.split()) == 1 or (len(made.split()) == 2 and "definite" in tokens[kept[0] - 1].classes)
    the = language.labels.get("the", "").capitalize()
    if the and short and any("determiner" in tokens[o].classes for o in (kept[0] - 1, at - 1)):
        made = f"{the} {made if tokens[kept[0]].capital else made[0].lower() + made[1:]}"
    return made if (before or len(made.split()) >= _SHORTEST) and len(made) <= LONGEST else ""


def _tells_other(reading: Reading, clause: Clause, at: int) -> bool:
    """Whether a clause tells of something else than the noun that a date stands before ("it was triggered by the
    7 October attack on southern Israel", "a day before Sunday's election").
    """
    tokens = reading.tokens
    begin = at - 1 if "determiner" in tokens[at - 1].classes else at
    other = (o for o in clause.positions(extra=False) if o != at and tokens[o].mention and o + 1 < len(tokens))
    elsewhere = (begin > 0 and "when" in tokens[begin - 1].classes) or any(not attributive(tokens, o) for o in other)
    return elsewhere or (clause in reading.pronouns and not pronouns.stands_for(reading, clause))


def _phrase_before(reading: Reading, clause: Clause, at: int) -> list[int] | None:
    """The noun phrase right before a date and its preposition; None where the date is not of that noun alone."""
    tokens = reading.tokens
    tied = "of" in tokens[at - 1].classes or len(tokens.dates) > 1 or clause.verb_is(tokens, "refers")
    if clause.verb is None or not tied:
        return None  # the only date is that of the verb
    end = at
    while end and "date_preposition" in tokens[end - 1].classes and "preposition" in tokens[end - 1].classes:
        end -= 1
    told = at + 1 < len(tokens) and "that" in tokens[at + 1].classes  # "denied a report on Saturday that …"
    if end in (0, at) or told or "span" in tokens[end - 1].classes or end <= clause.verb:
        return None  # "in the early hours of Saturday"
    start, end = _noun(reading, clause, end)
    if start == end or not _of_noun(reading, clause, (start, end), at):
        return None
    while start < end and "determiner" in tokens[start].classes:
        start += 1
    return [*range(start, end)]


def _noun(reading: Reading, clause: Clause, end: int) -> Range:
    """The phrase that ends at a position and begins with a noun for a happening: "attack on a police post"."""
    tokens = reading.tokens
    stop = max(clause.core[0][0], clause.verb + 1 if clause.verb is not None and clause.verb < end else 0)
    start = end
    while start > stop and tokens[start - 1].word and tokens[start - 1].classes.isdisjoint(_ENDS_PHRASE):
        start -= 1
        if tokens[start].mention is not None:
            break
        opens = "preposition" in tokens[start].classes and "of" not in tokens[start].classes
        if not opens and start > stop:
            continue
        first = start + 1 if opens else start
        if "to" in tokens[start].classes and is_infinitive(tokens[first]):
            first += 1  # "agreed to revive | a pact"
        within = range(first, end)
        head = next((o for o in within if "preposition" in tokens[o].classes and "of" not in tokens[o].classes), end)
        if any(o in reading.triggers for o in range(first, head)):
            return first, end
    return end, end


def _of_noun(reading: Reading, clause: Clause, noun: Range, at: int) -> bool:
    """Whether a date is of the noun before it, behind the verb: one that only refers to it, or that has another date,
    or where "of" ties the two.
    """
    tokens = reading.tokens
    if clause.verb_is(tokens, "refers") and (
        clause.verb_is(tokens, "follows") or "indefinite" in tokens[noun[0]].classes
    ):
        return True
    before = tokens[noun[0] - 1]
    if "preposition" not in before.classes or "during" in before.classes:
        return False
    if "of" in tokens[at - 1].classes:
        return True
    earlier = (o for o in tokens.dates if o < noun[0] and clause.holds(o, extra=False))
    return any(not attributive(tokens, o) for o in earlier)
