"""Cased: shorter and shorter versions of a clause in a language whose nouns have cases and no articles.

The order of the words tells little there: an object may stand behind the phrase that says where ("подписали | в Москве
| протокол"). Only what surely ends is taken from the middle: a phrase up to the name of a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline_builder.extract.grammar.cased import doing
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import only_adverbial
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.undated import tidy_end
from timeline_builder.extract.words.tokens import Token, some

_OFFICE = 10  # words of "исполняющий обязанности министра внутренних дел республики", before a name
_PLAIN = ("preposition", "date_preposition", "mark", "and", "adverb", "that", "when", "relative", "not")
_ENDS_OFFICE = ("finite", "that", "when", "relative", "number", "numeral", "date")
_AMOUNT = ("up_to", "about", "more_than", "at_least", "fewer_than")
_ADJECTIVE = re.compile(  # not "наказание", "действий"
    r"\w{2,}(?:ый|ые|ая|яя|[ое]е|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|[ую]ю|(?:[гкхжчшщ]|(?<![аеёя])н)и[йе])$"
)
_INSTRUMENTAL = re.compile(r"(?:ой|ей|ым|им|ом|ем)$")
_INFINITIVE = re.compile(r"(?:[аеиоуыя]ть|[йе][сз]?ти|чь)(?:с[ья])?$")
_REFLEXIVE = re.compile(r"(?:ся|сь)$")


def shorter(
    reading: Reading, clause: Clause, positions: list[int], content: list[int], more: list[int]
) -> Iterator[list[int]]:
    """The clause, then shorter and shorter versions of it that are still complete.

    content   what a verb of saying reports
    more      what the same subject does next
    """
    tokens = reading.tokens
    whole = _without_pointing(tokens, positions)
    if content:
        head = [at for at in whole if at < clause.group[1] or tokens[at].has("content")]
        bare = without_offices(reading, head)
        yield from (kept + content for kept in (whole, head, bare))
        told = without_offices(reading, content)
        yield bare + told
        verb = next((at for at in told if tokens[at].has("finite")), -1)
        yield from (bare + kept for kept in lighter(reading, told, verb, verb + 1))
        return
    bare = without_offices(reading, whole)
    if more:
        yield from (version + more for version in (whole, bare))
    yield from (whole, bare)
    if clause.verb is not None:
        yield from lighter(reading, bare, clause.verb, clause.group[1])


def lighter(reading: Reading, positions: list[int], verb: int, behind: int) -> Iterator[list[int]]:
    """A clause without its last phrase, without one that says where, and so on, the longest first; in the end also
    without what a preposition tells more of its subject.

    behind   where the words behind the verb begin
    """
    yield from _lighter(reading, positions, verb, behind)
    plain = _plain_subject(reading.tokens, positions, verb)
    if plain:
        yield plain
        yield from _lighter(reading, plain, verb, behind)


def _lighter(reading: Reading, positions: list[int], verb: int, behind: int) -> Iterator[list[int]]:
    tokens = reading.tokens
    ends = [order for order in _phrases(tokens, positions) if _may_end(reading, positions, order, verb, behind)]
    places = list(_places(reading, positions, behind))
    light = positions
    for begin, end in places:
        light = [at for at in light if not begin <= at < end]
    kept = [tidy_end(tokens, positions[:order]) for order in ends]
    kept += ([at for at in positions if not begin <= at < end] for begin, end in places)
    if places:
        cuts = [positions[order] for order in ends]
        kept += [light, *(tidy_end(tokens, [at for at in light if at < cut]) for cut in cuts)]
    yield from sorted(kept, key=lambda some: -sum(len(tokens[at].text) + 1 for at in some))


def _plain_subject(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """A clause without the phrases between the noun that opens it and its verb: "Число погибших | при землетрясении на
    границе | достигло трех"; empty where there are none, or the noun is nothing without them ("один | из лидеров").
    """
    before = [at for at in positions if at < verb]
    first = next((at for at in before[1:] if tokens[at].has("preposition") and not tokens[at].capital), -1)
    if first < 0 or tokens[before[0]].has("preposition", "and", "number", "numeral"):
        return []
    noun, dropped = tokens[before[before.index(first) - 1]], [at for at in before if at >= first]
    bound = tokens[first].has("agent") or tokens[first].lower == "из" or tokens[first + 1].has("number", "numeral")
    if bound or not noun.word or _describes(noun) or noun.has("numeral", "dozens", "adverb", "nameless", "and"):
        return []
    if any(tokens[at].has("and", "not", "mark", "person_pronoun", "finite") for at in dropped):
        return []
    return [at for at in positions if at not in dropped]


def _phrases(tokens: Sequence[Token], positions: Sequence[int]) -> Iterator[int]:
    """Where phrases begin: at a preposition that is no part of one before it, nor says how many."""
    for order, at in enumerate(positions):
        if not order or tokens[at].capital:
            continue
        if tokens[at].has("and") and _adds(tokens, positions, order):
            yield order
        if not tokens[at].has("preposition"):
            continue
        if tokens[positions[order - 1]].has("preposition", "and"):
            continue
        counted = (
            tokens[at].has(*_AMOUNT) and at + 1 < len(tokens) and tokens[at + 1].has("number", "numeral", *_AMOUNT)
        )
        if not counted:
            yield order


def _adds(tokens: Sequence[Token], positions: Sequence[int], order: int) -> bool:
    """Whether a coordinator joins a common noun to what may stand without it: "о прекращении огня | и обмене"."""
    after = tokens[positions[order + 1]] if order + 1 < len(positions) else None
    plain = after is not None and after.word and not after.capital and not after.has("finite", *_PLAIN)
    return plain and not any(tokens[at].has("spans") for at in positions[:order])


def _may_end(reading: Reading, positions: Sequence[int], order: int, verb: int, behind: int) -> bool:
    """Whether a clause may end before the phrase that begins here: its verb has what it needs before it."""
    tokens = reading.tokens
    if verb < 0 or positions[order] < behind:
        return False
    between = [at for at in positions[:order] if at >= behind]
    if any(not tokens[at].has(*_PLAIN) for at in between):
        last = tokens[between[-1]]
        return not (last.has("numeral") or _describes(last) or _INFINITIVE.search(last.lower))
    before = [at for at in positions if at < verb and not tokens[at].has(*_PLAIN)]
    named = any(name.actor and name.start in before for name in reading.names)
    mutual = named and tokens[verb].lower.endswith("лись")
    return bool(before) and _needs_nothing(tokens[verb]) and not mutual  # "Лебедь и Масхадов договорились | о чем"


def _describes(token: Token) -> bool:
    """Whether a word is by its form an adjective, which needs the noun behind it."""
    plain = token.word and not token.capital and not token.has("person", "group", *_PLAIN)
    return plain and (token.has("adjective") or _ADJECTIVE.match(token.lower) is not None)


def _needs_nothing(verb: Token) -> bool:
    """Whether a verb has no object: its form is reflexive or passive."""
    return bool(_REFLEXIVE.search(verb.lower)) or verb.lower.endswith(("н", "на", "но", "ны", "т", "та", "то", "ты"))


def _places(reading: Reading, positions: Sequence[int], behind: int) -> Iterator[tuple[int, int]]:
    """The phrases, last first, that end in the name of a place and may be left out: not right behind a verb that
    nothing else follows ("прибыл в Белград").
    """
    tokens = reading.tokens
    inside = set(positions)
    for name in reversed(reading.names):
        if name.start not in inside or name.end - 1 not in inside:
            continue
        if not name.where and not (name.end in inside and name.end < behind and tokens[name.end].has("finite")):
            continue  # "ученые | из Института океанологии РАН | обнаружили"
        begin = name.start - 1
        while (
            begin > 0 and begin in inside and tokens[begin].word and not tokens[begin].has("preposition", *_ENDS_OFFICE)
        ):
            begin -= 1
        if begin not in inside or not tokens[begin].has("preposition") or tokens[begin].has("and"):
            continue
        after = next((at for at in positions if at >= name.end), None)
        bound = begin == behind and (after is None or tokens[after].has(*_PLAIN))
        end = name.end + 1 if name.end in inside and tokens[name.end].text in '»”"' else name.end
        if not bound and after is not None and not tokens[after].has("and"):
            yield begin, end


def without_offices(reading: Reading, positions: list[int]) -> list[int]:
    """The positions without the offices of those who are named behind them: "Путин и Орбан" for "президент России Путин
    и премьер-министр Венгрии Орбан".
    """
    inside, drop = set(positions), set[int]()
    for name in reading.names:
        begin = _office(reading, name) if name.start in inside else name.start
        if all(at in inside for at in range(begin, name.start)):
            drop.update(range(begin, name.start))
    return [at for at in positions if at not in drop]


def _office(reading: Reading, name: Name) -> int:
    """Where the office begins of who bears a name; where the name begins if there is none."""
    tokens = reading.tokens
    borne = {other.end - 1 for other in reading.names if _person(other) and not other.title}
    if not _person(name) or name.title:
        return name.start
    head = name.start
    for at in range(name.start - 1, max(-1, name.start - 1 - _OFFICE), -1):
        token = tokens[at]
        joins = token.has("and") and at and tokens[at - 1].capital and tokens[at + 1].capital
        if token.has(*_ENDS_OFFICE) or token.text in ",;:()—–" or (token.has("preposition") and token.lower != "по"):
            break
        if at in borne or (token.has("and") and not joins):
            break
        if token.has("person") and (not token.capital or at == 0):
            head = at
    while head < name.start and head and _tells_office(tokens, head - 1):
        head -= 1
    owned = head < name.start and head and tokens[head - 1].has("possessive")
    return head - 1 if owned else head


def _tells_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word before an office tells more of it; an adjective may open its sentence."""
    opens = at == 0 and _ADJECTIVE.match(tokens[0].lower) is not None and not tokens[0].has(*_PLAIN)
    return tokens[at].has("portfolio") or _describes(tokens[at]) or opens


def _without_pointing(tokens: Sequence[Token], positions: list[int]) -> list[int]:
    """The positions without phrases of a preposition and a pronoun: "поставил | под ним | подпись", "в ходе них |"."""
    drop = {at for at in positions if tokens[at].has("nearby_now")}
    for order, at in enumerate(positions[2:-1], 2):
        follows = tokens[positions[order + 1]].word and not tokens[positions[order + 1]].has(*_PLAIN)
        if follows and tokens[at].has("behind_preposition") and tokens[positions[order - 1]].has("preposition"):
            begin = order - 1
            while begin and tokens[positions[begin - 1]].has("preposition"):
                begin -= 1
            drop.update(positions[begin : order + 1])
    return tidy_end(tokens, [at for at in positions if at not in drop])


def complete(reading: Reading, clause: Clause, positions: Sequence[int], kept: Sequence[int]) -> bool:
    """Whether a version of a clause says something by itself.

    positions   the whole clause without its dates
    """
    tokens = reading.tokens
    verb = clause.verb
    if not kept or (verb is not None and verb not in kept):
        return False
    if any(is_object(tokens, at) for at in {*clause.positions(extra=False), *kept}):
        return False
    if any(tokens[at].has("behind_preposition") for at in kept) or not _agree(reading, clause, kept):
        return False
    if _nameless(tokens, clause.subject or (clause.group[1], kept[-1] + 1)) or tokens[kept[0]].has("himself"):
        return False
    if verb is not None and _points_away(tokens, clause.group[1]):
        return False
    last = kept[-1]
    if tokens[last].has("not", "preposition") or tokens[last].lower == "не":
        return False
    if verb is not None and last == clause.group[1] - 1 and not _needs_nothing(tokens[verb]):
        follows = next((at for at in positions if at > last and not tokens[at].has("nearby_now")), None)
        if follows is not None and not (tokens[follows].has("that") or follows in kept):
            return False
    return not (_describes(tokens[last]) and last + 1 in positions and last + 1 not in kept)


def topic(reading: Reading, clause: Clause) -> list[int]:
    """The positions of the noun that opens a clause and that something between commas parts from the rest, which holds
    no part of it: "Линию границы, длина которой 970 км, | стороны согласовали"; with the mark where nothing parts them.
    """
    tokens, start = reading.tokens, clause.core[0][0]
    if clause.opener or clause.shares is not None or not start or tokens[start - 1].text not in _PARTS:
        return []
    for begin, end in sorted(clause.extra):
        if end >= start + 1 or tokens[end].text not in _PARTS:
            break
        if not _aside(tokens, begin, end):
            return [*range(begin, end), *range(end, start)] if end == start - 1 else list(range(begin, end))
    return []


_PARTS = frozenset(",(—–-)")


def _aside(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether a stretch between commas is no noun that the verb needs: it says when, where, or who says so."""
    if tokens[end + 1].mention is not None or some(tokens, begin, end, "first_person"):
        return True  # "Накануне выборов, 5 октября, …"
    first = next((at for at in range(begin, end) if not tokens[at].has("adverb", "and", "not")), begin)
    other = tokens[first].has("connective", "according", "as_said", "participle", "include", "finite", "mark")
    return other or only_adverbial(list(tokens), begin, end) or doing(tokens, begin, end)


def is_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a pronoun that only the sentences before make clear: "назвал | его | историческим"."""
    token = tokens[at]
    if token.has("object_only"):
        return True
    if not token.has("object_too"):
        return False
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or not after.word or after.has("finite", "preposition", "and"):
        return True
    return before.has("finite") or before.lower.endswith(("ть", "ти", "чь"))


def _agree(reading: Reading, clause: Clause, kept: Sequence[int]) -> bool:
    """Whether the number of a past tense is that of the persons before it: not "Дайсон и Новицкий | пристыковался"."""
    tokens = reading.tokens
    if clause.verb is None or clause.subject is None or clause.subject[0] >= clause.group[0]:
        return True
    begin = kept[0]
    people = [name for name in reading.names if begin <= name.start and name.end <= clause.group[0] and _person(name)]
    if not people or any(tokens[at].has("preposition") for at in kept if at < clause.group[0]):
        return True
    first = people[0]
    declined = first.actor and first.actor.split()[-1] != tokens[first.end - 1].text
    if declined and _INSTRUMENTAL.search(tokens[first.end - 1].lower):
        return False  # "с Новицким, | Мариной Василевской и американкой Дайсон пристыковался"
    joined = any(tokens[at].has("and") or tokens[at].text == "," for at in kept if at < clause.group[0])
    form = tokens[clause.group[0]].lower
    if form.endswith(("ли", "лись")):
        return joined or people[0].part == "name" or people[0].start > begin  # "президенты Путин …"
    several = joined and len(people) > 1 and people[0].start == begin
    return not (several and form.endswith(("л", "ла", "лся", "лась")))


def _person(name: Name) -> bool:
    return name.part == "person" or (name.part == "name" and name.end - name.start > 1)


def _points_away(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase right behind a verb without an object points at what was told: "присоединился | к нему"."""
    if at + 2 >= len(tokens) or not tokens[at + 1].has("behind_preposition"):
        return False
    return not tokens[at + 2].word or tokens[at + 2].has(*_PLAIN)


def _nameless(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a subject only counts what was named before: "второй | произошел через час"."""
    words = [token for token in tokens[slice(*subject)] if token.word and not token.has(*_PLAIN)]
    return len(words) == 1 and words[0].has("nameless", "himself")


_TITLED = 4  # words of an office before a name


def _called(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands in the case of a subject."""
    return name.actor.split()[-1:] == [tokens[name.end - 1].text]


def related(reading: Reading, clause: Clause) -> list[int] | None:
    """The positions of a relative clause that is not about its noun as its subject, without what refers to that;
    none where the noun is its object, None where it is its subject.
    """
    tokens = reading.tokens
    own = list(clause.positions(extra=False))
    opener = next((at for at in own if tokens[at].has("relative") and at < clause.group[0]), -1)
    if opener < 0:
        return None
    rest = [at for at in own if at > opener]
    before = [at for at in rest if at < clause.group[0] and tokens[at].word and not tokens[at].has(*_PLAIN)]
    if tokens[opener].has("which"):
        leads = before and not tokens[before[0] - 1].has("preposition")
        opens = leads and (tokens[before[0]].capital or tokens[before[0]].has("person"))
        behind = clause.group[1]
        acts = any(_person(n) and n.start - behind in range(_TITLED) and _called(tokens, n) for n in reading.names)
        acts = acts and not any(t.has("preposition", "mark") for t in tokens[behind : behind + _TITLED])
        return [] if opens or acts else None  # "заявление, которое | Лавров | зачитал"
    if tokens[opener].has("relative_where"):
        head = range(*clause.subject) if clause.subject else range(0)
        placed = head and tokens[head[0] - 1].has("where")
        return [*rest, head[0] - 1, *head] if placed else rest  # "на шахте, где | произошел взрыв"
    return rest if tokens[opener - 1].has("preposition") else []
