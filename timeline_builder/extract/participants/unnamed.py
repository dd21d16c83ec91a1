"""Unnamed actors: institutions and groups that act, or are acted on, under a common noun ("the court", "rebels")."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline_builder.extract.attribution.attribution import undated
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.declension import INSTRUMENTAL, Declension
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

PERSON = ("person", "human")  # what a noun for one is
_LONGEST = 4  # words
_ENDS = frozenset(("preposition", "postposed", "relative", "that", "finite", "possessive", "and", "adverb", "not"))
_LEADS = frozenset(("agent", "aimed_at"))
_COUNTED = ("number", "numeral", "dozens")
_COUNTS = frozenset(("number", "numeral", "dozens", "about", "at_least", "more_than", "fewer_than", "up_to", "of"))
_BEFORE = _COUNTS | {"determiner", "adverb", "mark", "and", "determining", "connective"}


def acting(tokens: Tokens, clause: Clause) -> list[Range]:
    """The phrases that may name who acts in a clause, what "and" joins apart: its subject, the agent of a passive and
    whom it is done to, and the other side ("with the army", "against the rebels").
    """
    if clause.verb is None:
        return []
    own = subject(tokens, clause) if clause.opener != "reduced" or clause.passive(tokens) else None
    spans = [span for begin, end in _sides(tokens, clause) for span in _phrases(tokens, begin, end)]
    return [*(members(tokens, own) if own is not None else ()), *spans]


def subject(tokens: Sequence[Token], clause: Clause) -> Range | None:
    """The subject of a clause; between a relative word and its verb not what the clause tells of ("the law which
    | parliament | repealed").
    """
    if clause.opener != "relative":
        return clause.subject
    begin, end = clause.core[0][0], clause.group[0]
    if begin < end and tokens[begin].has("relative", "that") and "whose" not in tokens[begin].classes:
        own = any(token.word and "adverb" not in token.classes for token in tokens[begin + 1 : end])
        return (begin + 1, end) if own else clause.subject
    return clause.subject


def agreeing(tokens: Sequence[Token], clause: Clause, words: Lexicon) -> Range | None:
    """The noun before a verb, with its adjectives, that agrees with it and stands behind a phrase that says where: "в
    центре города | полиция | задержала".
    """
    declension = words.declension
    if clause.verb is None or declension is None:
        return None
    verb = tokens[clause.verb].lower
    start, end = clause.core[0][0], clause.group[0]
    led = next((at for at in range(start, end) if "preposition" in tokens[at].classes), end)
    for at in range(end - 1, led + 1, -1):
        if not tokens[at].has("group", "office", "acting_body") or not declension.agrees(tokens[at].lower, verb):
            continue
        first = at
        while words.is_adjective(tokens[first - 1].lower) and not tokens[first - 1].capital:
            first -= 1
        before, after = tokens[first - 1], tokens[at + 1]
        follows = "following" in tokens[at].classes
        named = words.is_adjective(before.lower) or (
            after.capital and not follows
        )  # "Верховный | суд", "холдинг | Миттала"
        if not named and not before.has("preposition", "agent"):
            return (first, end if follows else at + 1)
    return None


def agents(tokens: Tokens, clause: Clause, words: Lexicon) -> list[Range]:
    """The nouns in the instrumental, with their adjectives, for who did what a passive tells: "задержан | полицией"."""
    declension = words.declension
    if clause.verb is None or declension is None or not tokens.have("office", "acting_body", "forces"):
        return []
    if not declension.passive(tokens[clause.verb].lower):
        return []
    found = []
    for at in clause.positions(extra=False):
        token = tokens[at]
        if (token.capital and at > tokens.begins) or not token.has("office", "acting_body", "forces"):
            continue
        first = at
        while first > tokens.begins and _tells_of(tokens[first - 1], token, declension):
            first -= 1
        before = first > tokens.begins and tokens[first - 1].has("preposition", "agent", "person")  # "командующим"
        if not before and declension.cases(token.lower) == (INSTRUMENTAL,):
            found.append((first, at + 1))
    return found


def _tells_of(before: Token, noun: Token, declension: Declension) -> bool:
    """Whether a word before a noun is its adjective or number: "14-й | армией", "российскими | войсками"."""
    return before.has("number", "order", "numeral") or declension.describes(before.text, noun.text)


def members(tokens: Tokens, span: Range) -> list[Range]:
    """The parts of a noun phrase that "and" joins, and commas before it: "doctors | , nurses | and paramedics"."""
    if not (tokens.have("and", "as_well_as") and some(tokens, *span, "and", "as_well_as")):
        return [span]
    cuts = [at for at in range(*span) if tokens[at].has("and", "as_well_as") or tokens[at].text == ","]
    return list(zip([span[0], *(at + 1 for at in cuts)], [*cuts, span[1]], strict=True))


def acted_on(tokens: Sequence[Token], clause: Clause, *, fought: bool = False) -> list[Range]:
    """The phrases for the object of a clause's verb ("rebels freed | the hostages"); none of who is only sent, or only
    counted as a victim.

    fought   whether somebody acts who may have fought those harmed: "rebels killed | 15 soldiers"
    """
    if clause.verb is None or clause.passive(tokens) or clause.verb_is(tokens, "goes"):
        return []
    harmed = clause.verb_is(tokens, "killed", "wounded")
    return [
        span
        for span in objects(tokens, clause)
        if not (harmed and counted(tokens, span)) or (fought and some(tokens, *span, "troops"))
    ]


def beaten(tokens: Tokens, clause: Clause) -> list[Range]:
    """The nouns for who lost to whom a clause is about, wherever they stand behind a verb of winning: "обыграли в
    среду | голландцев", ", победив в Базеле | турок".
    """
    found: list[Range] = []
    for verb in tokens.where("beats"):
        if not clause.holds(verb) and verb != clause.core[-1][1] + 1:
            continue
        end = next((at for at in range(verb + 1, len(tokens)) if "mark" in tokens[at].classes), len(tokens))
        able = (
            at
            for at in range(verb + 1, end)
            if "group" in tokens[at].classes and "preposition" not in tokens[at - 1].classes
        )
        found.extend((at, at + 1) for at in able)
    return found


def counted(tokens: Sequence[Token], span: Range) -> bool:
    """Whether a phrase says how many."""
    return some(tokens, *span, *_COUNTED)


def objects(tokens: Sequence[Token], clause: Clause) -> list[Range]:
    """The phrases behind the verb of a clause, what "and" joins apart."""
    return _phrases(tokens, clause.group[1], clause.core[-1][1])


def group(text: str, tokens: Tokens, span: Range, words: Lexicon, peoples: Collection[int] = frozenset()) -> str:
    """The words of a phrase that a noun for people heads, "" where it is none.

    peoples   positions of the adjectives of peoples, which may stand in it ("Dutch activists")
    """
    return _words(text, tokens, *span, words, ("group",), peoples)


def institution(text: str, tokens: Tokens, words: Lexicon, span: Range | None = None) -> str:
    """The organisation or group that a phrase stands for ("the government"), "" where it is none."""
    return _words(text, tokens, *(span or (0, len(tokens))), words)


def _sides(tokens: Tokens, clause: Clause) -> Iterator[Range]:
    """Where phrases begin that name who did what is told, or the other side of it, and where the words around end."""
    if tokens.classes.isdisjoint(_LEADS):
        return
    for start, end in sorted(clause.core):
        for at, token in enumerate(tokens[start : end - 1], start):
            if token.classes.isdisjoint(_LEADS) or "craft" in tokens[at - 1].classes:
                continue  # "a ship | with 23 crew members"
            if "agent" in token.classes or _aimed(tokens, at, end):
                yield at + 1, end


def _aimed(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a phrase behind "at" or "on" is of people: "opened fire on nurses", not "a law on foreign agents"."""
    if "ruling" in tokens[at - 1].classes:
        return False
    stop = _stop(tokens, at + 1, end)
    return "at_least" not in tokens[at].classes and stop > at + 1 and "group" in tokens[stop - 1].classes


def _phrases(tokens: Sequence[Token], start: int, end: int) -> list[Range]:
    """The noun phrase that begins at a position, and those that "and" joins to it."""
    found = [(start, _stop(tokens, start, end))]
    while found[-1][1] + 1 < end and "and" in tokens[found[-1][1]].classes:
        begin = found[-1][1] + 1
        found.append((begin, _stop(tokens, begin, end)))
    return found


def _stop(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a noun phrase that begins at `start` ends: at a date, a preposition or a verb."""
    for at, token in enumerate(tokens[start:end], start):
        classes = token.classes
        if token.mention is not None or (not classes.isdisjoint(_ENDS) and classes.isdisjoint(_COUNTS)):
            return at
    return max(start, end)


def _of_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of" and a name follow."""
    return at + 1 < len(tokens) and "of" in tokens[at].classes and tokens[at + 1].capital


def person(text: str, tokens: Tokens, span: Range, words: Lexicon, peoples: Collection[int] = frozenset()) -> str:
    """The words of a phrase for one person by what they are ("a signal controller"), "" where it is none, where it says
    whose they are, or no more than that somebody is meant ("a man").

    peoples   where adjectives of peoples stand, which may be among them ("a | Syrian doctor")
    """
    start, end = span
    first = next((at for at in range(start, end) if not tokens[at].has("adverb", "and", "mark", "date")), end)
    if first == end or not tokens[first].has("definite", "indefinite"):
        return ""
    stop = _stop(tokens, first + 1, end)
    if "anybody" in tokens[stop - 1].classes or some(tokens, first, stop, "number", "numeral"):
        return ""  # "a man", "the 64-year-old leader"
    return _words(text, tokens, first, stop, words, PERSON, peoples)


def colleague(text: str, tokens: Tokens, start: int, words: Lexicon) -> str:
    """The words for somebody in an office whom "by" or "and" ties to who has them: "shot by his | intelligence chief",
    "Sy and his | coach"; "" where nobody is, or they are named.
    """
    if not 0 < start < len(tokens) - 1 or "possessive" not in tokens[start].classes:
        return ""
    if not tokens[start - 1].has("done_by", "and"):
        return ""
    stop = _stop(tokens, start + 1, len(tokens))
    near = range(stop, min(stop + _LONGEST + 2, len(tokens) - 1))
    apposed = any(tokens[at].text == "," and tokens[at + 1].capital for at in near)
    return "" if apposed else _words(text, tokens, start + 1, stop, words, ("person",))


def _words(
    text: str,
    tokens: Tokens,
    start: int,
    end: int,
    words: Lexicon,
    heads: tuple[str, ...] = ("office", "acting_body", "group"),
    peoples: Collection[int] = frozenset(),
) -> str:
    """The words of a noun phrase that a noun of `heads` heads ("the election commission"), without article and number.

    "" where a name is among them, or where it is long.
    """
    if not some(tokens, start, end, *heads):
        return ""
    start, end = undated(tokens, start, end)
    while start < end and (
        not tokens[start].classes.isdisjoint(_BEFORE) or (start + 1 in peoples and "order" in tokens[start].classes)
    ):
        start += 1  # "some 200 | French soldiers", "the first | Dutch marines"
    stop = _reach(tokens, start, end, heads)
    if stop > start + 1 and "of_body" in tokens[stop - 1].classes and "own_force" in tokens[stop - 2].classes:
        stop -= 1  # "army | warplanes"
    if words.language.head_first:
        while start < end and "nameless" in tokens[start].classes:
            start += 1  # "первые | отряды"
        start += _done_by(tokens, start, end, words)
        stop = _behind_head(tokens, start, stop, words, heads)
        found = " ".join(text[tokens[start].start : tokens[stop - 1].end].split()) if stop > start else ""
        return words.uninflected(found) if found else ""
    if (
        stop + 1 < end
        and "bundle" in tokens[stop - 1].classes
        and "of" in tokens[stop].classes
        and not tokens[stop + 1].capital
    ):
        return _words(text, tokens, stop + 1, end, words, heads, peoples)  # "a group of homeowners"
    if not start < stop <= start + _LONGEST or not tokens[stop - 1].has(*heads):
        return ""
    if "everybody" in tokens[stop - 1].classes or _names_or_tells(tokens, start, stop, words, peoples):
        return ""  # "survivors", "voters"
    return " ".join(text[tokens[start].start : tokens[stop - 1].end].split())


def _done_by(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> int:
    """How many words of a participle stand before a noun that is none of theirs: "захваченное | хуситами",
    "поддерживаемые Ираном | боевики".
    """
    if words.declension is None or start + 1 >= end or "participle" not in tokens[start].classes:
        return 0
    if words.declension.describes(tokens[start].text, tokens[start + 1].text):
        return 0
    return 2 if tokens[start + 1].capital else int(tokens[start + 1].has("group", "office"))


def _reach(tokens: Sequence[Token], start: int, end: int, heads: tuple[str, ...]) -> int:
    """Where the words of a noun phrase that `heads` may head end."""
    described = start + 1 < end and "participle" in tokens[start].classes and tokens[start + 1].has(*heads)
    stop = start + 1 if described and "gerund" not in tokens[start].classes else start  # "mounted police"
    while stop < end and (tokens[stop].word or _owns(tokens, stop)) and tokens[stop].classes.isdisjoint(_ENDS):
        if "gerund" in tokens[stop].classes and stop > start and tokens[stop - 1].has(*heads):
            break  # "police | firing tear gas"
        stop += 1
    while stop > start and "order" in tokens[stop - 1].classes:
        stop -= 1  # "the airline first spoke"
    return stop


def _names_or_tells(tokens: Tokens, start: int, stop: int, words: Lexicon, peoples: Collection[int]) -> bool:
    """Whether a noun phrase has a name in it, tells what somebody does, or stands for those whom a name behind it
    tells of.
    """
    named = (
        at for at in range(max(start, tokens.begins + 1), stop)
        if tokens[at].capital and at not in peoples and "derived" not in tokens[at].classes
    )  # fmt: skip
    if any(not ("ethnic" in tokens[at].classes or words.is_adjective(tokens[at].lower)) for at in named):
        return True  # a name, or with one; but "Islamist militants", "Hutu militia"
    if some(tokens, start + 1, stop, "participle"):
        return True  # "a boat carrying villagers"
    head = tokens[stop - 1]  # "the leaders of Russia and Ukraine"
    return head.has("person", "group") and not head.has("dwellers", "following") and _of_a_name(tokens, stop)


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sign is the possessive of the plural before it: "the miners' federation"."""
    return at > 0 and tokens[at].text in POSSESSIVES and tokens[at].start == tokens[at - 1].end


def _with_owner(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where what tells whom somebody is for or against ends: "сторонники | президента Бакиева"."""
    while start < end and tokens[start].word and tokens[start].classes.isdisjoint(_ENDS):
        start += 1
    return start


def _behind_head(tokens: Tokens, start: int, end: int, words: Lexicon, heads: tuple[str, ...]) -> int:
    """Where a phrase ends whose head stands behind its adjectives and before what owns it; `start` where it has none.

    Of a group only the head counts ("жители трех сел"), an organisation goes with its owner ("правительство региона").
    """
    heading = (*heads, "bundle")
    head = next((at for at in range(start, min(end, start + _LONGEST)) if tokens[at].has(*heading)), end)
    if head < end and "bundle" in tokens[head].classes:
        inside = _behind_head(tokens, head + 1, end, words, heads)
        if inside > head + 1 or not tokens[head].has(*heads):
            return inside if inside > head + 1 else start  # "части | боснийской армии", "отряды | сепаратистов"
    if head == end or not all(words.is_adjective(token.lower) for token in tokens[start:head]):
        return start
    after = tokens[head + 1] if head + 1 < end else None
    if "group" in tokens[head].classes:
        describes = after is not None and words.is_adjective(tokens[head].lower) and after.classes.isdisjoint(_COUNTS)
        each = after is not None and after.has("two", "both") and "person" not in tokens[head].classes
        if describes or each or (tokens[head].capital and head > tokens.begins):
            return start  # "военные самолеты", "пограничники двух стран"
        return _with_owner(tokens, head + 1, end) if "following" in tokens[head].classes else head + 1
    stop = head + 1
    while stop < end and stop - start < _LONGEST:
        stop += 1
    return start if any(token.capital for token in tokens[max(start, tokens.begins + 1) : stop]) else stop
