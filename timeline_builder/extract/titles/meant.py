"""Meant: what a title says for a pronoun that the rules of actors leave open.

A person is named where the fitted points leave little doubt; a thing where the same sentence, or the one before, tells
of nothing else that the pronoun may stand for.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range, is_infinitive
from timeline_builder.extract.participants import antecedents
from timeline_builder.extract.participants.told import Number, number_of
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import Token, some

_SURE = 1.2  # points, by sets that the points do not know: 108 of 111 English persons right, 29 of 29 for "it"
_LINKS = ("preposition", "date_preposition", "mark", "and", "date", "adverb", "when", "relative", "that")
_PEOPLE = ("person", "human", "masculine", "feminine")


def subject_meant(reading: Reading, clause: Clause, at: int) -> str:
    """What the pronoun at a position, which is the subject of a clause, stands for; "" where that is in doubt."""
    if "the" not in reading.words.language.labels or clause.opener == "that":
        return ""  # "the envoy said he hoped" says more than "the envoy hoped"
    token = reading.tokens[at]
    if token.has("person_pronoun") and not token.has("thing_pronoun"):
        return antecedents.likely(reading, clause, open_names=True, least=_SURE)
    if token.has("this_that") or clause.opener in ("relative", "reduced"):
        return ""
    if clause.opener == "" and not any(other.subject and other.subject[1] <= at for other in reading.clauses):
        able = token.has("singular") and not equates(reading.tokens, clause)
        return antecedents.likely(reading, clause, open_names=True, least=_SURE) if able else ""
    number: Number = "many" if token.has("plural") else "one" if token.has("singular") else ""
    return _of_sentence(reading, clause, at, number) if number else ""


def _of_sentence(reading: Reading, clause: Clause, at: int, number: Number) -> str:
    """The only subject before in the same sentence that agrees: "a truce took effect; | it | lapsed in October"."""
    tokens = reading.tokens
    before = [other for other in reading.clauses if other.subject is not None and other.subject[1] <= at]
    if any(other in reading.pronouns for other in before):
        return ""
    told = [other for other in before if other.subject and _number(reading, other.subject) in (number, "")]
    subjects = {other.subject for other in told if other.subject}
    told = [other for other in told if other.opener in ("", "when", "that") and other.verb is not None]
    if len(subjects) != 1 or not told:
        return ""
    subject = subjects.pop()
    person = number == "one" and some(tokens, *subject, *_PEOPLE)
    if person or _holds_other(reading, subject, number):
        return ""
    if any(_rivalled(reading, clause, other, at, number) for other in told):
        return ""
    return _called(reading, subject)


def _holds_other(reading: Reading, subject: Range, number: Number) -> bool:
    """Whether a pronoun may stand for a noun inside a subject as well: "the bodies of eight doctors … they"."""
    inside = next((at for at in range(*subject) if reading.tokens[at].has("preposition")), None)
    return inside is not None and _number(reading, (inside + 1, subject[1])) in (number, "")


def _number(reading: Reading, span: Range) -> Number:
    """How many a noun phrase speaks of; soldiers are many, also where they have a name."""
    if reading.tokens[span[1] - 1].lower.endswith("s") and some(reading.tokens, *span, "group"):
        return ""
    return number_of(reading.tokens, span, reading.names, reading.words)


def _rivalled(reading: Reading, clause: Clause, told: Clause, at: int, number: Number) -> bool:
    """Whether what a clause tells of its subject holds something else that a pronoun behind it may stand for: what it
    is done to; of a passive verb ("seven years after they were cut") any noun.
    """
    tokens, begin = reading.tokens, told.group[1]
    passive = clause.passive(tokens)
    stop = next((o for o in range(begin, at) if tokens[o].has("mark", "when", "and") or not told.holds(o)), at)
    if passive and any(tokens[o].has("to") and is_infinitive(tokens[o + 1]) for o in range(begin, stop)):
        return True
    while begin < stop:
        while begin < stop and (tokens[begin].mention is not None or tokens[begin].has(*_LINKS)):
            if tokens[begin].has("preposition") and not passive:
                return False
            begin += 1
        end = begin
        while end < stop and tokens[end].mention is None and not tokens[end].has(*_LINKS):
            end += 1
        named = all(token.capital or not token.word for token in tokens[begin:end])
        if begin < end and not named and number_of(tokens, (begin, end), reading.names, reading.words) in (number, ""):
            return True
        begin = end
    return False


def _called(reading: Reading, subject: Range) -> str:
    """A subject as what was told of before: "the truce" for "a truce"."""
    tokens = reading.tokens
    start, end = subject
    while start < end and tokens[start].has("and", "mark", "that", "when", "connective", "date_preposition"):
        start += 1
    if start == end or any(tokens[at].mention is not None for at in range(start, end)):
        return ""
    the = reading.words.language.labels["the"]
    if tokens[start].has("indefinite", "definite"):
        return f"{the} {attribution.words(reading.text, tokens, (start + 1, end))}"
    return "" if tokens[start].has("possessive") else attribution.words(reading.text, tokens, (start, end))


def equates(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause tells what its subject is, or when it was: "it was the third such raid"."""
    after = tokens[clause.group[1]] if clause.group[1] < len(tokens) else None
    return tokens[clause.group[1] - 1].has("passive") and (after is None or not after.has("participle"))
