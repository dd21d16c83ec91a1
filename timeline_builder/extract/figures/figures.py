"""Figures: how many were killed, wounded, missing, displaced or captured, as said and of whom."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from timeline_builder.extract.figures.counts import Count, counts
from timeline_builder.extract.figures.gaps import counting_by
from timeline_builder.extract.figures.qualifiers import QUALIFIERS
from timeline_builder.extract.figures.singles import joins, singles, word_of
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens, some

WHAT = ("killed", "wounded", "missing", "displaced", "captured")
_COUNTED = (*WHAT, "life", "captive", "body", "kills_of", "loses")
_REACH = 9  # tokens between a number and its figure word
_FAR = 25  # the same for "the number of those killed in … reached 40"
_GAP = 12  # tokens from "12 died in Homs, according to the army," to "and five in Hama"
_NEAR = 9  # tokens between "took" and "hostage", or "freed" and "prisoners"
_TOLL = 4  # tokens from "number" to "killed" in "the number of people killed"
_CROSSING = 3.0  # what a comma or "and" between them costs, in tokens
_OWN = 5  # tokens from a part to a figure word of its own: "one of whom later died"
_WHOM = 5  # words
_DASHES = "—–-"
_NO_NOUN = ("finite", "preposition", "auxiliary", "enclitic", "adverb", "date_preposition", "verb")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people to whom something happened.

    start, end   positions of the tokens from the number to its figure word
    word         position of the figure word
    count        None where it is kept in words ("dozens", "20-30")
    words        the number as said, where it is kept in words
    by           who claims it by a clause that leaves out its verb ("the army put the toll at 12, the rebels at 40")
    """

    start: int
    end: int
    word: int
    what: str
    count: int | None
    qualifier: str
    whom: str
    words: str = ""
    by: Range | None = None


def figures(tokens: Tokens, lexicon: Lexicon, before: str = "") -> list[Figure]:
    """The figures of a sentence in order.

    before   what the last figure of the sentence before it counts: "By Monday he had raised the number to 105"
    """
    words = [at for at in tokens.where(*_COUNTED) if _what(tokens, at)]
    if not words and not (before and tokens.have("toll", "tells_number", "counts")):
        return []
    every = counts(tokens, lexicon)
    numbers = [n for n in every if not n.whole and (not n.part or _own_word(tokens, n))]
    linked: dict[int, int] = {}
    pairs = sorted(
        (cost, at, word)
        for at, number in enumerate(numbers)
        for word in words
        if (cost := _cost(tokens, number, word, numbers)) is not None
    )
    used: set[int] = set()
    for _, at, word in pairs:
        if at not in linked and word not in used:
            linked[at] = word
            used.add(word)
    _share(tokens, numbers, linked)
    starts = {number.start for number in every}
    kinds = {at: _what(tokens, word) for at, word in linked.items()}
    for at, number in enumerate(numbers):
        what = kinds.get(at - 1, before) or kinds.get(at + 1, "")
        if at not in linked and what:
            rival = _rival(tokens, number)
            if (
                rival is None
                and at - 1 in linked
                and counting_by(tokens, number.start, number.end)
                and _bare(tokens, number)
            ):
                rival = number.start
            if rival is not None:
                linked[at], kinds[at] = rival, what
    told = [(numbers[at], word, kinds[at]) for at, word in linked.items()]
    told += _parts(tokens, every, starts, told)
    told += _singles(tokens, words, told)
    return [
        _figure(tokens, number, word, what, starts)
        for number, word, what in sorted(told, key=lambda one: one[0].start)
        if not _unreal(tokens, number, word)
    ]


def _parts(
    tokens: list[Token], every: list[Count], starts: set[int], told: list[tuple[Count, int, str]]
) -> list[tuple[Count, int, str]]:
    """Who of a number they were: "57 people, 17 of them children, were killed". A part of nobody in particular ("six of
    them in Homs") would only look like another toll.
    """
    by_start = {number.start: (number, word, what) for number, word, what in told}
    found = []
    for whole, part in pairwise(every):
        over = by_start.get(whole.start)
        whom = _whom(tokens, part, starts) if part.part and over and part.start not in by_start else ""
        if over and whom and whom == whom.lower():  # not "one of them Colonel Ali Amir"
            found.append((part, *over[1:]))
            by_start[part.start] = found[-1]
    return found


def _singles(tokens: Tokens, words: list[int], told: list[tuple[Count, int, str]]) -> list[tuple[Count, int, str]]:
    """What befell single persons without a name: by a word of their own, or together with those whom "and" joins."""
    found = []
    for single, end in singles(tokens) if words else ():
        word = word_of(tokens, single, end, words)
        if word is None:
            word = next((at for number, at, _ in told if joins(tokens, single, end, number)), None)
        if word is not None:
            found.append((single, word, _what(tokens, word)))
    return [one for one in found if one[2]]


def _what(tokens: list[Token], at: int) -> str:
    """What a word counts, "" where it counts nothing: lives where they are claimed, captives where they are taken."""
    token = tokens[at]
    if token.has("no_figure"):
        return ""
    if token.has("displaced") and some(tokens, max(0, at - _TOLL), at, "runaway"):
        return ""
    if token.has("kills_of"):
        return "killed" if at + 1 < len(tokens) and tokens[at + 1].has("of") else ""
    if token.has("loses"):
        return "killed" if _men(tokens[at + 1 : at + _TOLL + 2]) else ""
    near = tokens[max(0, at - _NEAR) : at + _NEAR]
    if token.has("life"):
        return "killed" if any(other.has("takes_life") for other in near) else ""
    if token.has("body"):
        found = any(other.has("finds_body") for other in near)
        return "killed" if found and not any(other.has("freed") for other in near) else ""
    what = next((name for name in WHAT if token.has(name)), "")
    if what == "captured" and _has_object(tokens, at):
        return what
    if what == "captured" or token.has("captive"):
        taken = what or any(other.has("takes_captive") for other in near)
        return "captured" if taken and not any(other.has("freed") for other in near) else ""
    return what


def _has_object(tokens: list[Token], at: int) -> bool:
    """Whether a verb has a number right behind it: "rescued 164 people and captured nine guerrillas"."""
    after = next((token for token in tokens[at + 1 :] if not token.has(*QUALIFIERS)), None)
    return tokens[at].has("finite", "participle") and after is not None and after.has("number", "numeral", "dozens")


def _men(after: list[Token]) -> bool:
    """Whether a number of fighters or people follows: "lost 14 men", "lost 12 of its soldiers"."""
    number = next((at for at, token in enumerate(after) if token.has("number", "numeral", "dozens")), None)
    return number is not None and some(after, number, len(after), "troops", "people")


def _own_word(tokens: list[Token], number: Count) -> bool:
    """Whether a part of a number counts something else: "it carried 120 migrants, of whom 45 are missing"."""
    before = next((token for token in reversed(tokens[: number.start]) if not token.has(*QUALIFIERS)), None)
    if before is not None and before.has(*WHAT) and before.has("finite", "participle"):
        return True  # "stopped a bus and killed 23 of them"
    after = range(number.end, min(number.end + _OWN, len(tokens)))
    opens = all(token.has(*QUALIFIERS) for token in tokens[: number.start])  # "Twenty-two of them died"
    told = opens or some(tokens, 0, number.start, "finite")
    return told and any(tokens[at].has("finite") for at in after) and any(_what(tokens, at) for at in after)


def _whom(tokens: list[Token], number: Count, starts: set[int]) -> str:
    """What the number counts: the words after it up to a verb, preposition or mark; "" where they only say people."""
    found: list[str] = []
    for at in range(number.end, min(number.end + _WHOM, len(tokens))):
        token = tokens[at]
        if at == number.end and token.has("of"):
            continue  # "dozens of people"
        if token.has("and") and found and at + 1 not in starts and _joins_people(tokens, at):
            found.append(token.text)
            continue
        if (
            not token.word
            or token.mention
            or token.has(*_COUNTED)
            or (token.has("finite") and not token.capital)
            or token.has("enclitic", "relative", "that", "when", "and", "preposition", "determiner", "according")
            or token.has("nominal")
        ):
            break
        if token.has("people") and not found:
            if (
                at + 1 < len(tokens)
                and tokens[at + 1].has("and")
                and at + 2 not in starts
                and _joins_people(tokens, at + 1)
            ):
                found.append(token.text)  # "men and boys"
        elif not token.has("adverb", "auxiliary", *QUALIFIERS):
            found.append(token.text)
    last = tokens[number.end : number.end + 1]
    return "" if len(found) == 1 and last[0].has("determining") else " ".join(found)  # "dozens more fled"


def _joins_people(tokens: list[Token], at: int) -> bool:
    """Whether "and" at a position joins two words for people: "soldiers and civilians", not "12 soldiers and said"."""
    if at + 1 >= len(tokens):
        return False
    joined = tokens[at + 1]
    plain = joined.word and not joined.capital
    return plain and not joined.has(
        *WHAT, *QUALIFIERS, "finite", "participle", "preposition", "determiner", "adverb", "person", "office", "unit",
        "dozens", "when", "that",
    )  # fmt: skip


def _tolls(tokens: list[Token], word: int) -> bool:
    """Whether a figure word is what a noun counts: "the number of those killed", "ölənlərin sayı"."""
    return some(tokens, max(0, word - _TOLL), word + 2, "toll")


def _cost(tokens: list[Token], number: Count, word: int, numbers: list[Count]) -> float | None:
    """How far a figure word is from a number; None where another number or too many words stand between."""
    tolls = _tolls(tokens, word)
    low, high = (number.end, word) if word >= number.end else (word + 1, number.start)
    between = _without_aside(tokens[low:high]) if word >= number.end else tokens[low:high]
    if len(between) > (_FAR if tolls else _REACH) or any(
        low <= other.start < high for other in numbers if other is not number
    ):
        return None
    if word - 1 >= number.end and tokens[word - 1].has("determiner") and not tolls:
        return None  # "three suspects over the killing"
    if any(token.text in ";:" for token in between):
        return None
    opens = any(token.has("that", "relative") and not token.has("include") for token in between)
    if opens and not tolls and not _who_died(tokens, number, word):
        return None
    if _ends_clause(between) if word >= number.end else not tolls and _has_own_verb(tokens, number, between):
        return None
    crossings = sum(token.text == "," or token.has("and") for token in between)
    return len(between) + _CROSSING * crossings + (0.5 if word < number.start else 0.0)


def _who_died(tokens: list[Token], number: Count, word: int) -> bool:
    """Whether a relative clause right behind the people counted says what befell them: "five people who died"."""
    at = next((at for at in range(number.end, word) if tokens[at].has("relative")), word)
    phrase, clause = tokens[number.end : at], tokens[at + 1 : word]
    plain = not any(token.has("finite", "preposition", "mark", "and") for token in phrase)
    befell = (
        tokens[word].has("dies") if not clause else all(token.has("passive", "auxiliary", "adverb") for token in clause)
    )
    return plain and len(phrase) <= _TOLL and befell


def _without_aside(between: list[Token]) -> list[Token]:
    """What stands between a number and its word but for a part named aside: "two men, one of them Ali, are missing"."""
    commas = [at for at, token in enumerate(between) if token.text == ","]
    if len(commas) != 2 or not some(between, commas[0], commas[1], "include"):
        return between
    return between[: commas[0]] + between[commas[1] + 1 :]


def _ends_clause(between: list[Token]) -> bool:
    """Whether a clause of its own ends between a number and a later word: "72 people crashed, killing all"."""
    verb = next((at for at, t in enumerate(between) if t.has("finite") and not t.has("say", "say_weak")), None)
    return verb is not None and any(token.text == "," for token in between[verb:])


def _has_own_verb(tokens: list[Token], number: Count, between: list[Token]) -> bool:
    """Whether a number that "and" joins to a figure word has a verb of its own: "injured and 457 people arrested"."""
    if not any(token.has("and") for token in between):
        return False
    for token in tokens[number.end : number.end + 4]:
        if token.has("finite", "participle"):
            return True
        if not token.word or token.has("preposition", "and"):
            return False
    return False


def _share(tokens: list[Token], numbers: list[Count], linked: dict[int, int]) -> None:
    """Numbers joined by "and" or a comma share one figure word: "killed ten soldiers and three civilians"."""
    for at in range(len(numbers) - 2, -1, -1):
        follows = at not in linked and at + 1 in linked and linked[at + 1] >= numbers[at + 1].start
        if follows and _joined(tokens, numbers[at], numbers[at + 1]):
            linked[at] = linked[at + 1]
    for at in range(1, len(numbers)):
        first, second = numbers[at - 1], numbers[at]
        if at in linked or at - 1 not in linked or linked[at - 1] >= second.start:
            continue
        goes_on = linked[at - 1] < first.start and _joined(tokens, first, second) and not _does(tokens, second)
        if goes_on or _gapped(tokens, first, second):
            linked[at] = linked[at - 1]


def _joined(tokens: list[Token], first: Count, second: Count) -> bool:
    between = tokens[first.end : second.start]
    joins = any(token.has("and") or token.text == "," for token in between)
    return joins and len(between) <= 5 and not any(token.has("finite", "preposition") for token in between)


def _does(tokens: list[Token], number: Count) -> bool:
    """Whether a verb right behind a number has it for its subject: "killed two, five were taken to hospital"."""
    after = tokens[number.end] if number.end < len(tokens) else None
    return after is not None and after.has("finite") and not after.has("participle", *_COUNTED)


def _gapped(tokens: list[Token], first: Count, second: Count) -> bool:
    """Whether a number goes on with the verb before it: "12 died in Homs and five in Hama"."""
    before = next(
        (t for t in reversed(tokens[first.end : second.start]) if not t.has(*QUALIFIERS)), tokens[first.start]
    )
    if before.text in _DASHES and _dashed(tokens, first, second):
        return True
    if not (before.has("and") or before.text == ",") or second.start - first.end > _GAP:
        return False
    rest = tokens[second.end :]
    stop = next((at for at, token in enumerate(rest) if token.text in ",;." or token.has("and")), len(rest))
    clause = rest[:stop]
    where = next(
        (at for at, token in enumerate(clause) if token.has("preposition", "according") and not token.has("of")), None
    )
    told = any(token.has("finite", "participle", "unit") and not token.has("according") for token in clause)
    return where is not None and where <= 2 and not told


def _rival(tokens: list[Token], number: Count) -> int | None:
    """The word that makes a bare number a rival of the figure before: "put the number at 37", "spoke of 50"."""
    after = tokens[number.end] if number.end < len(tokens) else None
    if after is not None and not (after.has("mark", "and", "according", "when", "date_preposition") or after.mention):
        return None
    for at in range(number.start - 1, max(-1, number.start - _TOLL - 2), -1):
        token = tokens[at]
        if token.has("tells_number") or (token.has("counts") and _only_number(tokens[at + 1 : number.start])):
            return at
        if token.has("toll"):
            plain = tokens[at + 1].word and not tokens[at + 1].has(*_NO_NOUN, *QUALIFIERS)
            return None if plain or tokens[at + 1].has("of") else at  # "the number of deputies rose to 60"
        if token.text in ";:":
            return None
    return None


def _dashed(tokens: list[Token], first: Count, second: Count) -> bool:
    """Whether a dash stands for the verb: "there 36 people died, on the Tajik side — 19"."""
    between = tokens[first.end : second.start]
    parted = any(token.text in ",;" for token in between)
    return parted and len(between) <= _GAP and _bare(tokens, second) and not any(t.has("finite") for t in between)


def _bare(tokens: list[Token], number: Count) -> bool:
    """Whether nothing that it may count follows a number."""
    after = tokens[number.end] if number.end < len(tokens) else None
    return after is None or after.has("mark", "and")


def _only_number(between: list[Token]) -> bool:
    """Whether nothing but "at least" and the like stands between a verb of counting and its number: "counted 30"."""
    return all(token.has(*QUALIFIERS, "adverb") for token in between)


def _unreal(tokens: list[Token], number: Count, word: int) -> bool:
    """Whether a figure is denied or only feared ("the number of the dead might reach 500")."""
    near = [*tokens[max(0, word - 2) : word], *tokens[max(0, number.start - 3) : number.start]]
    if any(token.has("not", "no") and not token.has(*QUALIFIERS) for token in near):
        return True
    low, high = sorted((number.start, word))
    return some(tokens, low, high, "modal")


def _figure(tokens: list[Token], number: Count, word: int, what: str, starts: set[int]) -> Figure:
    qualifier = ""
    for token in reversed(tokens[max(0, number.start - 4) : number.start]):
        hit = next((name for name in QUALIFIERS if token.has(name)), None)
        if hit:
            qualifier = QUALIFIERS[hit]
        elif qualifier or not token.has("adverb", "determiner", "preposition"):
            break
    for token in tokens[number.end : number.end + 2] if not qualifier else ():
        qualifier = next((QUALIFIERS[name] for name in QUALIFIERS if token.has(name)), qualifier)
    if qualifier == QUALIFIERS["up_to"] and _tolls(tokens, word):
        qualifier = ""  # "the number of dead rose to 21"
    start, end = min(number.start, word), max(number.end, word + 1)
    said = "" if number.value is not None else " ".join(token.text for token in tokens[number.start : number.end])
    by = counting_by(tokens, number.start, number.end)
    return Figure(start, end, word, what, number.value, qualifier, _whom(tokens, number, starts), said, by)
