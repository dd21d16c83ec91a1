"""Setting: where an event happened, by the names of its clause and of what the sentence tells with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.dated.happening import when_follows
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import roles
from timeline_builder.extract.participants.context import SPOTS
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, some, without_possessive

_MEASURED = 4  # tokens of "four days after"
_BEFORE_NOUN = 3  # tokens between "in the" and "nation" of "in the South Pacific nation"


def together(reading: Reading, clause: Clause, at: int) -> list[Clause]:
    """The clause and those that tell of the same: what its subject does next, "on May 12, when …" and, in Russian, "в
    Таласе, где …"; those with a date of their own do not, but a participle that holds the date of the clause does.
    """
    tokens, cased = reading.tokens, reading.words.declension is not None
    found = [clause]
    for other in reading.clauses:
        if other.opener == "reduced" and other.parent is clause and other.holds(at) and not clause.holds(at):
            found.append(other)  # "arrested a man | suspected of murder in Leeds on Monday"
        goes_on = other.shares is clause or (other.opener == "when" and _of_the_date(tokens, clause, at, other))
        if (goes_on or (cased and _told_there(reading, clause, other))) and not other.dated(tokens):
            found.append(other)
    return found


def _told_there(reading: Reading, clause: Clause, where: Clause) -> bool:
    """Whether a clause tells what happened at a place in another one, whose subject it shares."""
    return tells_where(reading, where) and where.subject is not None and clause.holds(where.subject[0])


def _of_the_date(tokens: Sequence[Token], clause: Clause, at: int, when: Clause) -> bool:
    """Whether a clause of time tells what happened on the date at a position of another one: "on May 12, when …",
    "led in Sunday's match | when Mali scored".
    """
    first = when.core[0][0]
    if some(tokens, first, first + _MEASURED, "after_it", "before_it"):
        return False
    closes = when.parent is clause and at < first == clause.core[-1][1] and "meanwhile" in tokens[first].classes
    return closes or when_follows(tokens, at, first)


def reached_too(tokens: Sequence[Token], clause: Clause, names: Sequence[Name]) -> Sequence[Name]:
    """Names; one says where if a verb that is not said again goes to it: "took Goma in May and | Bukavu in June"."""
    again = clause.core[1][0] if len(clause.core) > 1 and clause.core[0][1] == clause.group[1] else 0
    if again <= clause.group[1] or clause.verb is None or "reach" not in tokens[clause.verb].classes:
        return names
    return [
        replace(name, acts="", where=name.place) if name.start == again and name.part in ("name", "place") else name
        for name in names
    ]


def participles(reading: Reading, clause: Clause) -> list[Clause]:
    """The participles without a date that tell more of a clause: "won, beating Anna Berg"."""
    return [
        other
        for other in reading.clauses
        if other.opener == "reduced" and _of_clause(other, clause) and not other.dated(reading.tokens)
    ]


def inside(clauses: Sequence[Clause], name: Name) -> bool:
    """Whether a name stands in one of several clauses."""
    for clause in clauses:  # noqa: SIM110  (a generator takes twice as long, and this is asked of every name)
        if clause.holds(name.start):
            return True
    return False


def _of_clause(other: Clause, clause: Clause) -> bool:
    """Whether a participle belongs to a clause or to its subject."""
    if other.parent is clause or clause.subject is None or other.subject is None:
        return other.parent is clause
    return clause.subject[0] <= other.subject[0] and other.subject[1] <= clause.subject[1]


def places(reading: Reading, clause: Clause, at: int, near: Sequence[Name], outside: Sequence[Name]) -> tuple[str, ...]:
    """Where the event of a clause and of the date at a position happened.

    near      the names of the clause and of what it tells together with others
    outside   the names of the sentence but for those of its sources
    """
    tokens = reading.tokens
    head = _where_head(reading, clause, outside) if clause.opener == "relative" else ()
    there = [name for name in outside if name.where]
    found = _near(reading, clause, at, [name for name in near if name.where]) if there else ()
    if head:
        return tuple(dict.fromkeys((*head, *found)))
    if there and not found and clause.opener in ("relative", "reduced"):
        found = roles.places(main(reading, there))
    mention = tokens[at].mention
    since = mention is not None and mention.date is not None and mention.date.open
    if there and not found and not since:
        found = roles.places(_of(there, same_time(reading, clause)))
    if not found and "definite" in tokens.classes:
        found = _named_before(reading, clause)
    if not found and "there" in tokens.classes:
        found = _there(reading, clause, there)
    if not there:
        seats = [name.place for name in near if name.part == "office" and name.acts and name.place]
        return found or tuple(dict.fromkeys(seats))
    found = found or roles.places(_of(there, _telling(reading, clause)))
    return tuple(dict.fromkeys((*_frame(reading, there), *found)))


def _near(reading: Reading, clause: Clause, at: int, there: Sequence[Name]) -> tuple[str, ...]:
    """The places of a clause that go with the date at a position; where none does, all of them."""
    if not there:
        return ()
    elsewhere = _of_other_dates(reading, clause, at)
    own = [name for name in there if name.start not in elsewhere]
    return roles.places(_this_side(reading, clause, at, own)) or roles.places(own) or roles.places(there)


def _telling(reading: Reading, clause: Clause) -> list[Clause]:
    """The clauses without a date that tell which thing a clause speaks of, or what it does with that: "a bomb planted
    at a school in Bogota killed", "won, beating England in Berlin".
    """
    spans = (*clause.core, clause.subject or (0, 0))
    return [
        other
        for opener in ("relative", "reduced")
        for other in _undated(reading, opener)
        if other is not clause
        and (
            opener == "relative"
            or not other.verb_is(reading.tokens, "gerund")
            or other.verb_is(reading.tokens, "beats")
        )
        and (other.parent is clause or any(start <= (other.subject or other.core[0])[0] < end for start, end in spans))
    ]


def tells_where(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells what happened at the place before it: "…, where three buildings collapsed"."""
    if clause.opener != "relative" or clause.subject is None:
        return False
    return some(reading.tokens, *clause.core[0], "relative_where")


def main(reading: Reading, names: Sequence[Name]) -> list[Name]:
    """The names of the main clauses of a sentence that have no date of their own."""
    return _of(names, _undated(reading, ""))


def _where_head(reading: Reading, clause: Clause, outside: Sequence[Name]) -> tuple[str, ...]:
    """The place that a clause with "where" tells of."""
    if not tells_where(reading, clause) or clause.subject is None:
        return ()
    named = attribution.names_of(clause.subject, [name for name in outside if name.place and not name.title])
    return tuple(name.place for name in named)


def _frame(reading: Reading, outside: Sequence[Name]) -> tuple[str, ...]:
    """The places that a sentence begins with and a comma sets off: "In Kyiv, four people were killed when …"."""
    tokens = reading.tokens
    if "where" not in tokens[0].classes:
        return ()
    end = next((at for at, token in enumerate(tokens) if "mark" in token.classes or "finite" in token.classes), 0)
    return roles.places([name for name in outside if name.end <= end]) if tokens[end].text == "," else ()


def _of(names: Sequence[Name], clauses: Sequence[Clause]) -> list[Name]:
    return [name for name in names if inside(clauses, name)]


def _undated(reading: Reading, opener: str) -> list[Clause]:
    return [clause for clause in reading.clauses if clause.opener == opener and not clause.dated(reading.tokens)]


def same_time(reading: Reading, clause: Clause) -> list[Clause]:
    """Clauses without a date that tell of the same: "six people died in Doti when a quake hit", ", hitting Tanna"; of
    deaths and wounds also what they came after.
    """
    tokens = reading.tokens

    def meanwhile(other: Clause, of: Clause) -> bool:
        first = tokens[other.core[0][0]]
        if other.parent is not None and other.parent.opener == other.opener == "when":
            return meanwhile(other.parent, of)
        if other.opener == "reduced":
            return other.parent is of and other.verb_is(tokens, "wreaks")
        harmed = of.verb_is(tokens, "killed", "wounded", "missing")
        return other.opener == "when" and ("meanwhile" in first.classes or (harmed and "after_it" in first.classes))

    if clause.opener == "when":
        return [other for other in _undated(reading, "") if meanwhile(clause, other)]
    if clause.opener != "":
        return []
    found = [o for o in (*_undated(reading, "when"), *_undated(reading, "reduced")) if meanwhile(o, clause)]
    if clause.verb_is(tokens, "killed", "wounded"):  # "one was killed and 18 were hurt in a collision at Aying"
        found.extend(o for o in _undated(reading, "") if o is not clause and o.verb_is(tokens, "killed", "wounded"))
    return found


def _of_other_dates(reading: Reading, clause: Clause, at: int) -> set[int]:
    """The positions that belong to another date of a clause: "in Ghor on Friday and in Faryab on Saturday"."""
    tokens = reading.tokens
    found: set[int] = set()
    for other in tokens.dates if "and" in tokens.classes else ():
        if other == at or not clause.holds(other):
            continue
        low, high = sorted((at, other))
        parts = [position for position in range(low, high) if "and" in tokens[position].classes]
        if parts and other < at:
            found.update(range(clause.group[1], parts[-1]))
        elif parts:
            found.update(range(parts[0], len(tokens)))
    return found


def _this_side(reading: Reading, clause: Clause, at: int, names: Sequence[Name]) -> Sequence[Name]:
    """The names on a date's side of what its event came before or after, or what it was for: "struck Qandil on Monday
    after a blast in Ankara", "marched through London on Monday to demand peace in Gaza".
    """
    tokens = reading.tokens
    for part in tokens.where("to"):
        if at < part and clause.group[1] < part and clause.holds(part) and is_infinitive(tokens[part + 1]):
            return [name for name in names if name.start < part]
    for part in tokens.where("after_it", "before_it"):
        if part >= clause.group[1] and clause.holds(part) and not tokens[part].capital:
            return [name for name in names if (name.start < part) == (at < part)]
    return names


def _named_before(reading: Reading, clause: Clause) -> tuple[str, ...]:
    """The place that "in the city", "through the island nation" or a subject "the area" stands for."""
    tokens = reading.tokens
    for position in clause.positions():
        token = tokens[position]
        classes = token.classes
        if token.text.endswith(POSSESSIVES):
            classes = reading.words.classes(without_possessive(token.lower))
        if classes.isdisjoint(SPOTS) or (spot := reading.before.spot(classes)) is None:
            continue
        begin = position - 1
        reach = 0 if "area" in token.classes else _BEFORE_NOUN  # "the Armenian-populated area" may be another
        while begin > position - 1 - reach and begin > 0 and not tokens[begin].has("definite", "preposition"):
            begin -= 1
        subject = clause.subject is not None and begin == clause.subject[0] and not spot.country
        if begin < 0 or "definite" not in tokens[begin].classes:
            continue
        if subject or (
            begin > 0 and tokens[begin - 1].has("where", "motion", "reach") and "from" not in tokens[begin - 1].classes
        ):
            return (spot.place,)
    return ()


def _there(reading: Reading, clause: Clause, outside: Sequence[Name]) -> tuple[str, ...]:
    """The place that "there" stands for: the last one that its sentence names before it as where something happened,
    or the only one of the sentence before. "There were …" says no place.
    """
    tokens = reading.tokens
    at = next((at for at in tokens.where("there") if clause.holds(at)), None)
    if at is None or (at + 1 < len(tokens) and "auxiliary" in tokens[at + 1].classes):
        return ()
    here = roles.places([name for name in outside if name.end <= at])
    if here:
        return here[-1:]
    spot = reading.before.place or reading.before.scene
    return (spot.place,) if spot is not None and not spot.country else ()
