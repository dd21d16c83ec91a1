"""Timetable: whether what a clause tells in the present is dated by a day to come: "she takes office on Oct. 1".

News tells what is over in the past. A verb in the present with a day or a month that comes back tells of the next one.
"""

from __future__ import annotations

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import POSSESSIVES, Tokens, some

_LED = 2  # words of "early on Monday the court hears …" before the date that leads its clause


def timetabled(tokens: Tokens, clause: Clause, mention: Mention, at: int) -> bool:
    """Whether a clause in the present tells of the coming date of a name ("Monday", "October"), at its position."""
    date = mention.date
    if not mention.recurs or date is None or date.open:
        return False
    if clause.verb is None:
        return any(_acts(tokens, index) for index in tokens.where("timetable") if clause.holds(index) and index < at)
    if tokens[at].text.endswith((*POSSESSIVES, *_OF_NOUN)) or "of" in tokens[at - 1].classes:
        return False
    first, end = clause.group
    return _in_present(tokens, first, end, at) and _of_verb(tokens, clause, at)


def _acts(tokens: Tokens, index: int) -> bool:
    """Whether a word that nothing else makes a verb stands where one does: "Malta votes", "the sides meet again"."""
    before = tokens[index - 1]
    subject = before.word and (before.capital or before.lower.endswith("s"))
    return index > 0 and subject and not tokens[index].capital and not before.has("determiner", "preposition")


_OF_NOUN = ("ի", "nın", "nin", "nun", "nün")  # a date in the genitive is of the noun behind it


def _in_present(tokens: Tokens, first: int, end: int, at: int) -> bool:
    """Whether a chain of verbs is one of the present, of a verb that may tell what is to come."""
    if not some(tokens, first, end, "timetable", "nonpast", "is_now"):
        return False
    verbs = tokens[first:end]
    if any(token.has("say", "say_weak", "until_now", "not", "negated") for token in verbs):
        return False
    going = any("is_now" in token.classes for token in verbs)
    if any(token.has("timetable", "nonpast") and (going or "gerund" not in token.classes) for token in verbs):
        return not any("auxiliary" in token.classes and not token.has("is_now", "enclitic") for token in verbs)
    if "is_now" not in verbs[0].classes or at < end:
        return False
    told = [token for token in tokens[first:at] if not token.has("is_now", "adverb", "date_preposition")]
    return len(told) == 1 and told[0].word and not told[0].has("determiner", "preposition")  # "is likely in October"


def _of_verb(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether nothing stands between a date and the verb of its clause that the date could be of instead."""
    first, end = clause.group
    if at >= end:
        return not any(token.has(*_OTHER) or token.mention for token in tokens[end:at])
    leads = "date_preposition" in tokens[at - 1].classes and at - clause.core[0][0] <= _LED
    free = any("nonpast" in token.classes for token in tokens[first:end])
    return (leads or free) and not any(token.has(*_OTHER) or token.mention for token in tokens[at + 1 : first])


_OTHER = (
    "finite", "that", "relative", "when", "mark", "adnominal", "converb", "nominal", "reason", "conditional",
)  # fmt: skip
