"""Stand-ins: what a title says instead of words that only the sentences before make clear ("its", "him", "17 died").

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.participants import patients
from timeline_builder.extract.participants.told import number_of
from timeline_builder.extract.participants.voice import is_object
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import some

_SOMEBODY = ("human", "person", "masculine", "feminine")
_ACTING = ("office", "acting_body", "group", "states", "state", "any_body", "town", "area")
_STRIKES = ("visit", "reach", "wreaks", "killed", "wounded")


def stand_ins(reading: Reading, clause: Clause, positions: Sequence[int], lead: str) -> dict[int, str]:
    """What stands for the words at some of the positions of a title."""
    found: dict[int, str] = {}
    tokens, behind = reading.tokens, clause.group[1]
    person = patients.person_acted_on(reading, clause) if behind < len(tokens) and is_object(tokens, behind) else None
    if person:
        found[behind] = person.called
    labels = reading.words.language.labels
    if (
        lead
        and 0 in positions
        and reading.words.language.dictionary
        and not any(not name.start for name in reading.names)
    ):
        found[0] = tokens[0].text.lower()  # "Токаев назвал дату плебисцита" for "Дату плебисцита он назвал"
    if "the" not in labels:
        return found
    if clause.verb is not None and clause.opener in ("", "when"):
        found.update(_did(reading, clause))
    for order, at in enumerate(positions if "possessive" in tokens.classes else ()):
        if "possessive" not in tokens[at].classes or is_object(tokens, at) or clause.opener == "that":
            continue
        if not _owner_told(reading, clause, positions[:order], at, lead):
            found[at] = _article(reading, positions, order, labels["the"])
    counted = _counts_people(reading, clause) if reading.figures else -1
    if counted in positions:
        found[counted] = labels["people"].format(count=tokens[counted].text)
    return found


def _did(reading: Reading, clause: Clause) -> dict[int, str]:
    """The past for what somebody did or underwent before or after: "took" for "after taking", "was shot" for "after
    being shot", "had won" for "having won".
    """
    tokens, first = reading.tokens, clause.group[0]
    labels = reading.words.language.labels
    done = clause.opener == "" and "gerund" in tokens[first].classes
    if done and "auxiliary" in tokens[first].classes and "had" in labels:
        return {first: labels["had"]}
    if clause.opener != "when" or not tokens[first].lower.endswith("ing"):
        return {}
    if first == clause.verb:
        return {first: tokens[first].folded}
    if not tokens[first].has("passive") or clause.subject is None:
        return {}
    many = number_of(tokens, clause.subject, reading.names, reading.words) == "many"
    return {first: labels["were" if many else "was"]}


def _article(reading: Reading, positions: Sequence[int], order: int, the: str) -> str:
    """What stands for a possessive: nothing in "thousands of his supporters"."""
    tokens, at = reading.tokens, positions[order]
    dozens = order > 1 and tokens[at - 1].has("of") and tokens[at - 2].has("dozens")
    return "" if dozens else the


def _owner_told(reading: Reading, clause: Clause, before: Sequence[int], at: int, lead: str) -> bool:
    """Whether the words before a possessive name somebody or something that it may stand for."""
    tokens, owned = reading.tokens, reading.tokens[at]
    if lead and lead != reading.words.language.labels["the"].capitalize():
        return True
    inside = clause.in_subject(at)
    names = [name for name in reading.names if name.start in before and name.end <= at]
    if owned.has("his", "her"):
        told = any(name.part in ("person", "name") for name in names) or any(tokens[o].has(*_SOMEBODY) for o in before)
        after = tokens[at - 1].has("preposition") and not tokens[at - 1].has("of")  # "at his request"
        return told or after or not (inside or _several(reading, clause))
    if names or any(tokens[o].has(*_ACTING, *_SOMEBODY, "people") or (o and tokens[o].capital) for o in before):
        struck = (
            clause.verb in reading.triggers and clause.verb_is(tokens, *_STRIKES) and _is_struck(reading, clause, at)
        )
        return not (struck or (owned.has("its") and _many(reading, clause, at)))
    if owned.has("their") and any(reading.words.number(tokens[o].lower) == "many" for o in before):
        return True
    return not (inside or clause.verb_is(tokens, *_STRIKES))  # "a mortar round struck its maternity ward"


def _is_struck(reading: Reading, clause: Clause, at: int) -> bool:
    """Whether a position begins the object of a verb of doing harm."""
    begin = clause.group[1]
    if clause.verb not in reading.triggers or not clause.verb_is(reading.tokens, *_STRIKES):
        return False
    return at == begin or (at == begin + 1 and reading.tokens[begin].has("particle"))  # "struck down its plan"


def _several(reading: Reading, clause: Clause) -> bool:
    """Whether the subject of a clause is several, or a body of people and no person."""
    if clause.subject is None:
        return True
    tokens = reading.tokens
    if any("-" in token.text and token.has("number") for token in tokens[slice(*clause.subject)]):
        return False  # "the 20-year-old Spaniard"
    body = some(tokens, *clause.subject, "office", "acting_body", "group") or any(
        name.part not in ("person", "name") and name.form != "people"
        for name in attribution.names_of(clause.subject, reading.names)
    )
    return body or number_of(tokens, clause.subject, reading.names, reading.words) == "many"


def _many(reading: Reading, clause: Clause, at: int) -> bool:
    """Whether the subject before a position is several, and nothing else named before it may own anything."""
    last = reading.tokens[clause.subject[1] - 1] if clause.subject and clause.subject[1] <= at else None
    if clause.subject is None or last is None or last.has("number") or last.capital:
        return False
    other = any(clause.subject[1] <= name.start and name.end <= at for name in reading.names)
    return not other and number_of(reading.tokens, clause.subject, reading.names, reading.words) == "many"


def _counts_people(reading: Reading, clause: Clause) -> int:
    """The position of a bare number that is the subject of those killed or wounded; -1 where there is none."""
    last = clause.subject[1] - 1 if clause.subject is not None else -1
    if clause.subject is None or not reading.tokens[last].has("number", "numeral"):
        return -1
    named = attribution.names_of(clause.subject, reading.names)
    if named or some(reading.tokens, *clause.subject, "preposition", "and"):
        return -1
    harmed = any(f.start <= last < f.end and f.what in ("killed", "wounded") for f in reading.figures)
    return last if harmed and last + 1 == clause.group[0] else -1
