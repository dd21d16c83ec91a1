"""Shorten: the words of a clause without its dates, and shorter and shorter versions that are still complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_builder.extract.grammar.cased import doing
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range, is_infinitive
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.lighter import lighter
from timeline_builder.extract.titles.persons import (
    bare_objects,
    bare_person,
    is_person,
    several_persons,
    without_offices,
)
from timeline_builder.extract.titles.trim import first_verb, versions, without_aim, without_owner
from timeline_builder.extract.titles.undated import tidy_end, without_dates
from timeline_builder.extract.words.tokens import Token, Tokens, closes_date, some

_BREAKS_OFF = ("preposition", "auxiliary", "indefinite", "definite", "as")
_WHOSE = ("office", "person", "human", "group")  # nouns that stand without what they are of: "gunmen | of the militia"


def content_of(reading: Reading, clause: Clause) -> list[int]:
    """The positions of what a verb of saying reports."""
    tokens = reading.tokens
    child = said_by(reading, clause)
    language = reading.words.language
    if child is None and (language.definite or language.verb_last):
        return _said_behind(tokens, clause)
    if child is None or clause.verb is None or child.verb is None:
        return []
    begin = child.core[0][0]
    if any(begin - end in (0, 1) and doing(tokens, start, end) for start, end in clause.extra):
        return []  # "объявил об отставке, | заявив, | что не хочет войны"
    between = tokens[clause.group[1] : begin]
    if closes_date(tokens, begin - 1):
        between = between[:-1]  # "agreed on May 3, 2019, | that"
    plain = all(token.has("adverb", "date", "date_preposition", "to", "say") for token in between)
    said = clause.verb_is(tokens, "say", "say_weak", "deny") and not clause.passive(tokens)
    if not plain and not said:
        return []  # "was declared the winner of a vote that …", "collapsed after admitting that …"
    gap = range(clause.core[-1][1], child.core[0][0])
    noun = gap if any(tokens[at].has("content") for at in gap) else range(0)  # "dismissed | as untrue reports | that"
    quoted = quoted_on(reading, child)
    told = without_dates(tokens, sorted({*noun, *child.positions(extra=False), *_conceded(reading, child)}))
    return [at for at in told if at < quoted[0]] + quoted if quoted else told


def _said_behind(tokens: Tokens, clause: Clause) -> list[int]:
    """What "that" opens behind a verb of saying where no verb is known in it: "… գրել է, | որ խոչընդոտ չկա"."""
    if not clause.verb_is(tokens, "say", "say_weak"):
        return []
    behind = (span for span in clause.extra if span[0] > clause.group[0])
    opened = (span for span in behind if tokens[span[0]].has("that") or _opened_before(tokens, span[0]))
    return without_dates(tokens, list(range(*next(opened, (0, 0)))))


def _opened_before(tokens: Tokens, at: int) -> bool:
    """Whether what a verb of saying reports begins at a position: "deyib ki, | xəritələr dəqiq deyil"."""
    opened = at > 1 and tokens[at - 1].text == "," and tokens[at - 2].has("that_after")
    return opened and not any(token.text == "," for token in tokens[at:])


def said_by(reading: Reading, clause: Clause) -> Clause | None:
    """The clause of what a verb of saying reports, None where there is none."""
    for other in reading.clauses:
        if other.parent is clause and other.opener == "that":
            return other
    return None


def quoted_on(reading: Reading, clause: Clause) -> list[int]:
    """The positions from the word that a clause breaks off with on, where a quotation goes on with it: 'said that he
    was | "not worried at all"', "promised to work with | all leaders"; empty for a clause that is whole without.
    """
    tokens, end = reading.tokens, clause.core[-1][1]
    if tokens[end - 1].classes.isdisjoint(_BREAKS_OFF) or not reading.words.language.articles:
        return []
    goes_on = next((c.core[0] for c in reading.clauses if c.opener == "quote" and c.core[0][0] == end), None)
    if goes_on is None:
        return []
    stop = goes_on[1]
    while stop > goes_on[0] and tokens[stop - 1].text in ".,":
        stop -= 1
    return [end - 1, *range(goes_on[0], stop)]


def shorter(reading: Reading, clause: Clause, positions: list[int], *, verb_last: bool = False) -> Iterator[list[int]]:
    """The clause, then shorter and shorter versions of it that are still complete.

    verb_last   phrases stand before the verb, and say by their ending that they may be left out
    """
    tokens = reading.tokens
    language = reading.words.language
    positions = _without_source(tokens, positions) if verb_last else positions
    if not language.articles and tokens.have("there", "points_back"):
        positions = [at for at in positions if not (tokens[at].has("there") or _points(tokens, at))]
    yield from (positions + list(range(*span)) for span in _put_off(reading, clause))
    yield from with_first_verb(reading, clause, positions)
    yield from (positions + behind for behind in _told_of_object(reading, clause))
    verb = clause.verb if clause.verb is not None else -1
    more = coordinated(reading, clause)
    yield positions + more
    bare = several_persons(reading, clause, positions) or bare_person(reading, clause, positions, owned=verb_last)
    if more:
        yield bare + more
        yield from _lightly_cut(tokens, bare + more, first_verb(tokens, more))
        yield positions
    yield bare
    if language.verb_last or language.definite:
        named = without_offices(reading, positions)
        yield named
        if tokens[positions[0]].has("owner") and all(tokens[at].capital for at in positions[:2]):
            yield positions[1:]  # "Azərbaycanın | Fövqəladə Hallar Nazirliyinin ilk dəstəsi"
        for long in (positions, bare, named):
            yield from lighter(tokens, long, clause, verb_last=verb_last)
    aimless = without_aim(tokens, bare, verb)
    if aimless != bare:
        yield aimless
    for version in (bare, *_narrowed(reading, clause, bare)):
        yield version
        yield from versions(tokens, version, verb)
    if reading.words.language.articles:
        yield without_owner(tokens, bare, verb)
        yield bare[: next((o for o, at in enumerate(bare) if at > verb and tokens[at].text == ","), 0)]
    named = bare_objects(reading, clause, bare)
    if named != bare:
        yield named
        yield from versions(tokens, named, verb)


def _told_of_object(reading: Reading, clause: Clause) -> Iterator[list[int]]:
    """What a participle tells of the noun that ends a clause, where the date behind it is that of the verb: "shot down
    a drone | launched by rebels".
    """
    for other in reading.clauses:
        tells = other.opener == "reduced" and other.parent is clause and other.core[0][0] == clause.core[-1][1]
        if tells and other.dated(reading.tokens) != clause.dated(reading.tokens):
            told = without_dates(reading.tokens, list(other.positions(extra=False)))
            yield from [told] if len(told) > 1 else ()  # no "in a statement released"


def with_first_verb(reading: Reading, clause: Clause, positions: list[int]) -> list[list[int]]:
    """The positions with the verb before "and" whose object or adverbials stand behind the second: "was | shot and |
    wounded by a man"; none where there is none.
    """
    tokens, owner, joint = reading.tokens, clause.shares, clause.core[0][0]
    if owner is None or not reading.words.language.articles or owner.dated(tokens, extra=False):
        return []
    if owner.verb is None or owner.core[-1][1] != joint or owner.group[1] != joint:
        return []
    if not tokens[joint].has("and") or owner.verb_is(tokens, "say", "say_weak", "intransitive"):
        return []
    before, behind = [at for at in positions if at < owner.group[0]], [at for at in positions if at > joint]
    return [[*before, *range(owner.group[0], joint + 1), *behind]] if before else []


def _points(tokens: Tokens, at: int) -> bool:
    """Whether a word before an object only points at what was told: "bu | təklifi irəli sürmüşdü"; not "bu şəhərdə"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or not tokens[at].has("points_back") or tokens[at].has("this_said"):
        return False
    where = after.capital or after.text.endswith("ում")
    return after.word and not where and not after.has("adverbial", "topic", "postposition", "finite", "span", "adverb")


def _put_off(reading: Reading, clause: Clause) -> list[Range]:
    """The stretch of what a clause needs and a mark parts from it, in a language that tells that by endings: where it
    happened ("Պայթյունը որոտացել է կիրակի օրը, | պահեստում"), the noun that brackets part from its owner.
    """
    tokens, end = reading.tokens, clause.core[-1][1]
    if not reading.words.language.definite or clause.opener or clause.verb is None or not clause.extra:
        return []
    spans = sorted(span for span in clause.extra if span[0] >= end)
    if len(spans) > 1 and tokens[end].text == "(" and tokens[end - 1].has("owner"):
        return spans[1:2] if spans[1][0] == spans[0][1] else []  # "հանձնաժողովի (ԿԸՀ) | որոշումը"
    behind = tokens[clause.group[1] : end]
    bare = all(token.mention or not token.word or token.has(*_WHEN) for token in behind)
    if not bare or not spans or spans[0][0] != end + 1:
        return []
    words = tokens[slice(*spans[0])]
    where = words[-1].text.endswith("ում") and not any(word.mention or word.has(*_NO_PLACE) for word in words)
    return spans[:1] if where else []


_WHEN = ("date", "date_preposition", "midday")
_NO_PLACE = ("finite", "relative", "when", "and", "dangling")


def saying(
    reading: Reading, clause: Clause, positions: list[int], content: list[int], *, verb_last: bool
) -> list[list[int]]:
    """Who says something: the clause without what they say, without where and to whom, with the bare name (at BARE),
    with less of it.
    """
    tokens = reading.tokens
    if verb_last:
        positions = _without_source(tokens, positions)
    first = content[0] if tokens[content[0]].has("that") else 0
    named = first - 1 in positions and tokens[first - 1].has("content")  # "denied reports that"
    named = named and not some(tokens, clause.group[1], first, "preposition")  # "said in a statement that"
    verb = clause.verb if clause.verb is not None else -1
    plain = [
        at
        for at in positions
        if named or at <= verb or at < clause.group[1] or tokens[at].has("that_after") or _hearer(tokens, clause, at)
    ]
    bare = bare_person(reading, clause, plain, owned=verb_last)
    return [positions, plain, bare, *_narrowed(reading, clause, plain)]


BARE = 2  # which of them


def cut_content(reading: Reading, clause: Clause, content: list[int]) -> Iterator[list[int]]:
    """Shorter and shorter versions of what somebody says."""
    demanded = clause.verb_is(reading.tokens, "demands")  # "demanded that China return"
    return versions(reading.tokens, content, -1 if demanded else first_verb(reading.tokens, content))


def _lightly_cut(tokens: Sequence[Token], positions: list[int], verb: int) -> Iterator[list[int]]:
    """The clause and what its subject does next, without the end of that where it only says where or what for: not
    "threw a lifeline | to Portugal".
    """
    for kept in versions(tokens, positions, verb):
        behind = positions[len(kept)] if kept and kept == positions[: len(kept)] and len(kept) < len(positions) else -1
        aim = tokens[behind].has("to") and is_infinitive(tokens[behind + 1]) if behind >= 0 else False
        if aim or (behind >= 0 and tokens[behind].has("where") and not tokens[behind].has("motion")):
            yield kept


def _narrowed(reading: Reading, clause: Clause, positions: list[int]) -> Iterator[list[int]]:
    """The clause with its person's name alone, or with less of its subject: without the phrase that ends it, without
    adjectives before its names.
    """
    if clause.subject is None or not reading.words.language.articles:
        return
    tokens = reading.tokens
    subject = [at for at in positions if clause.in_subject(at)]
    people = [n for n in reading.names if n.end == clause.subject[1] and n.end - n.start > 1 and _named(tokens, n)]
    before = [at for at in subject if people and at < people[0].start]
    if before and not any(tokens[at].has("preposition", "and", "mark", "finite", "gerund") for at in before):
        yield [at for at in positions if at not in before]
    tail = next((at for at in subject[1:] if tokens[at].has("preposition") and not tokens[at].has("to")), None)
    if tail is not None and any(name.start < tail < name.end for name in reading.names):
        tail = None  # "Doctors Without Borders"
    ranked = tail is not None and tokens[tail].has("of")
    whose = ("office", "person") if clause.verb_is(tokens, "say", "say_weak") else _WHOSE
    if tail is not None and tokens[tail].has("for") and tokens[subject[0]].has("definite"):
        tail = None  # "the conditions | for a mission | did not exist"
    if tail is not None and (not ranked or tokens[tail - 1].has(*whose)):
        yield [at for at in positions if at not in subject or at < tail]
    doing = next((at for at in subject[1:-1] if _does(tokens, at)), None)
    if doing is not None:
        yield [at for at in positions if at not in subject or at < doing]
    plain = [at for at in subject[:-1] if _plain_adjective(tokens, at)]
    if plain:
        yield [at for at in positions if at not in plain]


def _does(tokens: Sequence[Token], at: int) -> bool:
    """Whether what a noun does begins behind it: "a helicopter | carrying six soldiers"; not "the army shelling of"."""
    before, after = tokens[at - 1], tokens[at + 1]
    if not tokens[at].has("gerund") or tokens[at].capital or not before.word or not (after.word or after.has("number")):
        return False
    return not before.has("preposition", "determiner", "and", "order") and not after.has("preposition", "finite")


def _named(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands for its bearer without the words before it: "the shooter | Kim Jong Su"."""
    before = tokens[name.start - 1] if name.start else None
    described = before is not None and before.word and not before.capital and not before.has(*_BREAKS_OFF, "and", "of")
    return is_person(tokens, name) or (name.part == "name" and not name.title and described)


def _plain_adjective(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word between an article and a name may be left out: "the paramilitary Rapid Support Forces"."""
    if not tokens[at].word or tokens[at].capital or not tokens[at - 1].has("determiner") or not tokens[at + 1].capital:
        return False
    return not tokens[at].has("person", "portfolio", "preposition", "and", "number", "numeral")


def _without_source(tokens: Tokens, positions: list[int]) -> list[int]:
    """Without who says so at its beginning: "AFAD'ın verilerine göre …"."""
    if "according_after" not in tokens.classes:
        return positions
    last = max((order for order, at in enumerate(positions) if tokens[at].has("according_after")), default=-1)
    return positions[last + 1 :] if last + 1 < len(positions) else positions


def _hearer(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a position is in the object of "told": who hears it."""
    if clause.verb is None or not tokens[clause.verb].has("tell") or at <= clause.verb:
        return False
    return not some(tokens, clause.verb + 1, at + 1, "preposition", "date", "mark")


def coordinated(reading: Reading, clause: Clause) -> list[int]:
    """The positions of what the same subject does next ("… and exploded"), unless that has a date of its own."""
    conceded = _conceded(reading, clause)
    if conceded:
        return conceded
    after = _sharing(reading, clause) or _completing(reading, clause)
    if after is None or after.dated(reading.tokens):
        return []
    if said_by(reading, after) is not None:
        return []  # "… and ordered that the polls be held"
    tokens, first = reading.tokens, after.core[0][0]
    if (first and tokens[first - 1].text == ",") or tokens[clause.group[1] - 1].has("birth"):
        return []  # "stalled after parliament passed a law, and resumed", "was born in 1961 and joined the army at 18"
    positions = tidy_end(reading.tokens, list(after.positions(extra=False)))
    speaks = after.verb is not None and tokens[after.verb].has("say", "say_weak")
    if positions and positions[-1] == after.verb and speaks and not reading.words.language.verb_last:
        return []  # "condemned the attack and promised | that …"
    return positions if positions and reading.tokens[positions[0]].has("and") else []


def _sharing(reading: Reading, clause: Clause) -> Clause | None:
    """The clause that goes on with the subject of another one, None where there is none."""
    for other in reading.clauses:
        if other.shares is clause:
            return other
    return None


def _completing(reading: Reading, clause: Clause) -> Clause | None:
    """The clause whose second verb has the subject of both behind it, in a language with cases: "было обнаружено | и
    обезврежено еще одно устройство"; None for a clause with words behind its verb.
    """
    end = clause.group[1]
    if not reading.words.language.dictionary or clause.subject is not None or clause.core[-1][1] != end:
        return None
    return next((other for other in reading.clauses if other.core[0][0] == end and other.shares is None), None)


def _conceded(reading: Reading, clause: Clause) -> list[int]:
    """What happened although a clause tells so: "Bakı … elan etsə də, | atışma davam edib"; empty for other clauses."""
    tokens, end = reading.tokens, clause.group[1]
    if end + 1 >= len(tokens) or "concessive" not in tokens[end].classes or clause.verb is None:
        return []
    after = next((other for other in reading.clauses if other.core[0][0] > end and other.opener == ""), None)
    if after is None or after.dated(tokens):
        return []
    return [*range(end, after.core[0][0]), *after.positions(extra=False)]
