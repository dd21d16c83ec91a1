"""Cased: shorter and shorter versions of a clause in a language whose nouns have cases and no articles, and whether
they say something by themselves.
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
from timeline_builder.extract.titles.forms import ADJECTIVE, ENDS_OFFICE, PLAIN, describes, needs_nothing
from timeline_builder.extract.titles.lightened import lighter
from timeline_builder.extract.titles.pointing import without_pointing
from timeline_builder.extract.titles.shorten import said_by
from timeline_builder.extract.titles.undated import without_dates
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, some

_OFFICE = 10  # words of "исполняющий обязанности министра внутренних дел республики", before a name
_INSTRUMENTAL = re.compile(r"(?:ой|ей|ым|им|ом|ем)$")


def shorter(
    reading: Reading, clause: Clause, positions: list[int], content: list[int], more: list[int]
) -> Iterator[list[int]]:
    """The clause, then shorter and shorter versions of it that are still complete.

    content   what a verb of saying reports
    more      what the same subject does next
    """
    tokens = reading.tokens
    whole = without_pointing(tokens, positions, clause.group[1] - 1)
    if content:
        yield whole + content
        head = [at for at in whole if at < clause.group[1] or tokens[at].has("content")]
        bare = without_offices(reading, head)
        yield from (kept + content for kept in (head, bare))
        told = without_offices(reading, content)
        yield bare + told
        verb = next((at for at in told if tokens[at].has("finite")), -1)
        yield from (bare + kept for kept in lighter(reading, told, verb, verb + 1))
        return
    governed = _governed(reading, clause)
    yield whole + (governed or more)
    bare = without_offices(reading, whole)
    if governed:
        verb = next((at for at in governed if tokens[at].has("finite")), -1)
        yield bare + governed
        yield from (bare + kept for kept in lighter(reading, governed, verb, verb + 1))
    if more:
        yield from (version + more for version in (whole, bare))
    if not governed:
        yield from (whole, bare)
    if clause.verb is not None:
        yield from lighter(reading, bare, clause.verb, clause.group[1])


def _governed(reading: Reading, clause: Clause) -> list[int]:
    """The positions of the clause that the word before it needs: "пришла к выводу, | что виноват пилот"."""
    child, end = said_by(reading, clause), clause.core[-1][1]
    if child is None or child.verb is None or child.core[0][0] != end + 1 or not reading.tokens[end + 1].has("that"):
        return []
    return without_dates(reading.tokens, list(child.positions(extra=False)))


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
    if not _bears(tokens, name):
        return name.start
    borne = {other.end - 1 for other in reading.names if _bears(tokens, other)}
    head = name.start
    for at in range(name.start - 1, max(-1, name.start - 1 - _OFFICE), -1):
        token = tokens[at]
        joins = token.has("and") and at and tokens[at - 1].capital and tokens[at + 1].capital
        other = (token.capital and at and not token.mention) or token.has("two", "both")  # "Казахстана", "двух стран"
        ends = token.has(*ENDS_OFFICE) and not other
        if ends or token.text in ",;:()—–" or (token.has("preposition") and token.lower != "по"):
            break
        if at in borne or (token.has("and") and not joins):
            break
        if token.has("person") and (not token.capital or at == 0):
            head = at
    while head < name.start and head and _tells_office(tokens, head - 1):
        head -= 1
    owned = head < name.start and head and tokens[head - 1].has("possessive")
    return head - 1 if owned else head


def _bears(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is of a person who may bear an office; none in quotation marks ('партия "Новая Армения"')."""
    marks = (tokens[at].text if at < len(tokens) else "" for at in (name.start - 1, name.end))
    quoted = name.start > 0 and all(mark and mark in QUOTES for mark in marks)
    return name.personal() and not name.title and not quoted


def _tells_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word before an office tells more of it; an adjective may open its sentence."""
    opens = at == 0 and ADJECTIVE.match(tokens[0].lower) is not None and not tokens[0].has(*PLAIN)
    return tokens[at].has("portfolio") or describes(tokens[at]) or opens


def complete(reading: Reading, clause: Clause, positions: Sequence[int], kept: Sequence[int]) -> bool:
    """Whether a version of a clause says something by itself.

    positions   the whole clause without its dates
    """
    tokens = reading.tokens
    verb = clause.verb
    if not kept or (verb is not None and verb not in kept):
        return False
    objects = tokens.have("object_only", "object_too")
    if objects and any(is_object(tokens, at) for at in {*clause.positions(extra=False), *kept}):
        return False
    pointing = tokens.where("behind_preposition")
    if any(at in kept for at in pointing) or not _agree(reading, clause, kept):
        return False
    if _nameless(tokens, clause.subject or (clause.group[1], kept[-1] + 1)) or tokens[kept[0]].has("himself"):
        return False
    if verb is not None and _points_away(tokens, clause.group[1]):
        return False
    last = kept[-1]
    if tokens[last].has("not", "preposition") or tokens[last].lower == "не":
        return False
    if verb is not None and last == clause.group[1] - 1 and not needs_nothing(tokens[verb]):
        follows = next((at for at in positions if at > last and not tokens[at].has("nearby_now")), None)
        if follows is not None and not (tokens[follows].has("that") or follows in kept):
            return False
    listed = tokens[last].capital and last + 1 < len(tokens) and tokens[last + 1].text == ","
    if listed and _OF_AREA.search(tokens[last].lower):
        return False
    return not (describes(tokens[last]) and last + 1 in positions and last + 1 not in kept)


_OF_AREA = re.compile(r"[сц]к(?:ой|ую|ого|ом|им|ому)$")  # "над территорией Белгородской, | Брянской и Курской областей"


def topic(reading: Reading, clause: Clause) -> list[int]:
    """The positions of the noun that opens a clause and that something between commas parts from the rest, which holds
    no part of it: "Линию границы, длина которой 970 км, | стороны согласовали"; with the mark where nothing parts them.
    """
    tokens, start = reading.tokens, clause.core[0][0]
    if _counts_on(tokens, clause):
        assert clause.parent is not None
        assert clause.subject is not None
        return list(range(clause.parent.core[0][0], clause.subject[0]))
    if clause.opener or clause.shares is not None or not start or tokens[start - 1].text not in _PARTS:
        return []
    for begin, end in sorted(clause.extra):
        if end >= start + 1 or tokens[end].text not in _PARTS:
            break
        if not _aside(tokens, begin, end):
            return [*range(begin, end), *range(end, start)] if end == start - 1 else list(range(begin, end))
    return []


def _counts_on(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether only the clause before tells what the number is of that a clause begins with: "восемь человек погибли | и
    еще 11 пострадали".
    """
    main, subject = clause.parent, clause.subject
    if main is None or subject is None or main.opener or main.core[-1][1] != clause.core[0][0]:
        return False
    bare = all(tokens[at].has("number", "numeral") for at in range(*subject))
    return bare and tokens[clause.core[0][0]].has("and") and len(main.core) == 1


_PARTS = frozenset(",(—–-)")


def _aside(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether a stretch between commas is no noun that the verb needs: it says when, where, or who says so."""
    if tokens[end + 1].mention is not None or some(tokens, begin, end, "first_person"):
        return True  # "Накануне выборов, 5 октября, …"
    first = next((at for at in range(begin, end) if not tokens[at].has("adverb", "and", "not")), begin)
    other = tokens[first].has("connective", "according", "as_said", "participle", "include", "finite", "mark")
    return other or only_adverbial(tokens, begin, end) or doing(tokens, begin, end)


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
    people = [name for name in reading.names if begin <= name.start and name.end <= clause.group[0] and name.personal()]
    if not people or any(tokens[at].has("preposition") for at in kept if at < clause.group[0]):
        return True
    first = people[0]
    declined = first.actor and first.actor.split()[-1] != tokens[first.end - 1].text
    cut = any(token.has("preposition") for token in tokens[:begin])
    if cut and declined and _INSTRUMENTAL.search(tokens[first.end - 1].lower):
        return False  # "с Новицким, | Мариной Василевской и американкой Дайсон пристыковался"
    joined = any(tokens[at].has("and") or tokens[at].text == "," for at in kept if at < clause.group[0])
    form = tokens[clause.group[0]].lower
    if form.endswith(("ли", "лись")):
        return joined or people[0].part == "name" or people[0].start > begin  # "президенты Путин …"
    several = joined and len(people) > 1 and people[0].start == begin
    return not (several and form.endswith(("л", "ла", "лся", "лась")))


def _points_away(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase right behind a verb without an object points at what was told: "присоединился | к нему"."""
    if at + 2 >= len(tokens) or not tokens[at + 1].has("behind_preposition"):
        return False
    return not tokens[at + 2].word or tokens[at + 2].has(*PLAIN)


def _nameless(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a subject only counts what was named before: "второй | произошел через час"."""
    words = [token for token in tokens[slice(*subject)] if token.word and not token.has(*PLAIN)]
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
    before = [at for at in rest if at < clause.group[0] and tokens[at].word and not tokens[at].has(*PLAIN)]
    if tokens[opener].has("which"):
        leads = before and not tokens[before[0] - 1].has("preposition")
        opens = leads and (tokens[before[0]].capital or tokens[before[0]].has("person"))
        behind = clause.group[1]
        acts = any(n.personal() and n.start - behind in range(_TITLED) and _called(tokens, n) for n in reading.names)
        acts = acts and not any(t.has("preposition", "mark") for t in tokens[behind : behind + _TITLED])
        return [] if opens or acts else None  # "заявление, которое | Лавров | зачитал"
    if tokens[opener].has("relative_where"):
        head = range(*clause.subject) if clause.subject else range(0)
        placed = head and tokens[head[0] - 1].has("where")
        if tokens[opener].has("relative_whither"):  # "в область, куда | вошла армия"
            after = (tokens[at] for at in rest if at >= clause.group[1])
            return rest if any(token.word and not token.has(*PLAIN) for token in after) else []
        return [*rest, head[0] - 1, *head] if placed else rest  # "на шахте, где | произошел взрыв"
    return rest if tokens[opener - 1].has("preposition") else []
