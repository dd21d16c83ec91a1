"""Linking: which number goes with which word of harm in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.figures.counts import Count
from timeline_builder.extract.figures.harm import COUNTED, TOLL, WHAT
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, Tokens, some

_REACH = 9  # tokens between a number and its figure word
_FAR = 25  # the same for "the number of those killed in … reached 40"
_GAP = 12  # tokens from "12 died in Homs, according to the army," to "and five in Hama"
_CROSSING = 3.0  # what a comma or "and" between them costs, in tokens
_DASHES = "—–-"
_PARTS = ("finite", "mark", "relative", "that", "when")  # of a clause


def cost_of(tokens: Tokens, number: Count, word: int, numbers: list[Count]) -> float | None:
    """How far a figure word is from a number; None where another number or too many words stand between."""
    low, high = (number.end, word) if word >= number.end else (word + 1, number.start)
    if _another_between(numbers, number, low, high):
        return None
    tolls = of_toll(tokens, word)
    between = _without_aside(tokens[low:high]) if word >= number.end else tokens[low:high]
    if len(between) > _REACH and (len(between) > _FAR or not (tolls or _one_subject(tokens, number, word))):
        return None
    if word > number.end and some(tokens, low, high, "and", "mark") and _has_its_own(tokens, word, numbers):
        return None  # "the killing of 40 rebels and capture of five"
    if word - 1 >= number.end and "determiner" in tokens[word - 1].classes and not tolls:
        return None  # "three suspects over the killing"
    if any(token.text in ";:" for token in between):
        return None
    if word >= number.end and _only_describes(tokens, number, word):
        return None
    if not tolls and _opens(tokens, number, word, between) and not _who_died(tokens, number, word):
        return None
    if word < number.start and not tolls and not some(tokens, 0, word, "counts") and _by_or_in(tokens, word, number):
        return None
    if _ends_clause(between) if word >= number.end else not tolls and _has_own_verb(tokens, number, between):
        return None
    crossings = sum(token.text == "," or "and" in token.classes for token in between)
    return len(between) + _CROSSING * crossings + (0.5 if word < number.start else 0.0)


def _opens(tokens: Tokens, number: Count, word: int, between: Sequence[Token]) -> bool:
    """Whether another clause opens between a number and a figure word."""
    if tokens.classes.isdisjoint(_OPENERS):
        return False
    inside = between[1:] if word < number.start else between  # "жертвами которого стали 55 человек"
    if any(token.has("that", "relative") and "include" not in token.classes for token in inside):
        return True
    return word < number.start and some(tokens, word + 1, number.start, "after_it")  # "fled after thousands rallied"


_OPENERS = frozenset(("that", "relative", "after_it"))


def _another_between(numbers: list[Count], number: Count, low: int, high: int) -> bool:
    """Whether another number stands between a number and a figure word."""
    for other in numbers:  # noqa: SIM110  (a generator takes twice as long, and this is asked of every pair)
        if low <= other.start < high and other is not number:
            return True
    return False


def _one_subject(tokens: Sequence[Token], number: Count, word: int) -> bool:
    """Whether a number opens its clause and the first verb behind it is a figure word: "fourteen soldiers deployed with
    the forces of the region and of the UN have died".
    """
    if not all(token.has(*QUALIFIERS, "determiner", "adverb") for token in tokens[: number.start]):
        return False
    between = tokens[number.end : word]
    while between and between[-1].has("auxiliary", "passive", "adverb"):
        between = between[:-1]
    parted = any(token.has(*_PARTS) and "participle" not in token.classes for token in between)
    return not parted and tokens[word].has("participle", "finite", "dies")


def _has_its_own(tokens: Sequence[Token], word: int, numbers: list[Count]) -> bool:
    """Whether a number stands right behind a figure word of one or two words ("в плен"), and neither "and" nor a comma
    parts them ("two soldiers and a civilian were killed and five wounded").
    """
    while word + 1 < len(tokens) and tokens[word + 1].has(*WHAT) and "mark" not in tokens[word + 1].classes:
        word += 1
    return any(
        word < other.start <= word + 2
        and not any("and" in token.classes or token.text == "," for token in tokens[word : other.start])
        for other in numbers
    )


def _only_describes(tokens: Sequence[Token], number: Count, word: int) -> bool:
    """Whether a participle only says which people another figure word counts: "79 people sheltering in a church were
    killed", "12 men captured in May were shot dead".
    """
    first = tokens[word - 1]
    if not tokens[word].has("gerund", "participle") or first.has("auxiliary", "passive", "mark", "and", "adverb"):
        return False
    behind = tokens[word + 1 : word + _REACH]
    stop = next((at for at, t in enumerate(behind) if t.text in ",;" or t.has("and", "number", "numeral")), len(behind))
    verb = next((at for at, t in enumerate(behind[:stop]) if "auxiliary" in t.classes), None)
    return verb is not None and any(t.has(*WHAT) for t in behind[verb : min(verb + 4, stop)])


def _by_or_in(tokens: Sequence[Token], word: int, number: Count) -> bool:
    """Whether a preposition behind a figure word leads to a number that it does not count: "killed by three gunmen",
    "killed in one of the worst attacks"; not "the deaths of three", "the killing of up to ten".
    """
    for token in reversed(tokens[word + 1 : number.start]):
        if token.has(*QUALIFIERS, "adverb", "determiner") and "preposition" not in token.classes:
            continue
        return token.has("agent", "by", "where") and not token.has("of", "spans", "include", *QUALIFIERS)
    return False


def of_toll(tokens: Tokens, word: int) -> bool:
    """Whether a figure word is what a noun counts: "the number of those killed", "ölənlərin sayı"."""
    return "toll" in tokens.classes and some(tokens, max(0, word - TOLL), word + 2, "toll")


def _who_died(tokens: Sequence[Token], number: Count, word: int) -> bool:
    """Whether a relative clause right behind the people counted says what befell them: "five people who died"."""
    at = next((at for at in range(number.end, word) if "relative" in tokens[at].classes), word)
    phrase, clause = tokens[number.end : at], tokens[at + 1 : word]
    plain = not any(token.has("finite", "preposition", "mark", "and") for token in phrase)
    befell = (
        "dies" in tokens[word].classes
        if not clause
        else all(token.has("passive", "auxiliary", "adverb") for token in clause)
    )
    return plain and len(phrase) <= TOLL and befell


def _without_aside(between: Sequence[Token]) -> Sequence[Token]:
    """What stands between a number and its word but for a part named aside: "two men, one of them Ali, are missing"."""
    commas = [at for at, token in enumerate(between) if token.text == ","]
    if len(commas) == 1 and some(between, commas[0] + 1, commas[0] + 2, "include"):
        aside = between[commas[0] :]  # "üç nəfər, o cümlədən Əli və Vəli həlak olub"
        return between if any("finite" in token.classes for token in aside) else between[: commas[0]]
    if len(commas) != 2 or not some(between, commas[0], commas[1], "include"):
        return between
    return [*between[: commas[0]], *between[commas[1] + 1 :]]


def _ends_clause(between: Sequence[Token]) -> bool:
    """Whether a clause of its own ends between a number and a later word: "72 people crashed, killing all"."""
    verb = next((at for at, t in enumerate(between) if "finite" in t.classes and not t.has("say", "say_weak")), None)
    return verb is not None and any(token.text == "," for token in between[verb:])


def _has_own_verb(tokens: Sequence[Token], number: Count, between: Sequence[Token]) -> bool:
    """Whether a number that "and" joins to a figure word has a verb of its own: "injured and 457 people arrested"."""
    if not any("and" in token.classes for token in between):
        return False
    for token in tokens[number.end : number.end + 4]:
        if token.has("finite", "participle"):
            return True
        if not token.word or token.has("preposition", "and"):
            return False
    return False


def share(tokens: Sequence[Token], numbers: list[Count], linked: dict[int, int]) -> None:
    """Numbers joined by "and" or a comma share one figure word: "killed ten soldiers and three civilians"."""
    for at in range(len(numbers) - 2, -1, -1):
        if numbers[at + 1].part and not numbers[at].part:
            continue  # "buried eight skiers, four of whom died"
        if bare(tokens, numbers[at]) and numbers[at].start and "to" in tokens[numbers[at].start - 1].classes:
            continue  # "the count grew to 147, and 120,000 people were made homeless"
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


def _joined(tokens: Sequence[Token], first: Count, second: Count) -> bool:
    between = tokens[first.end : second.start]
    joins = any("and" in token.classes or token.text == "," for token in between)
    parted = any(
        token.has("finite", "include", "gerund")
        or ("preposition" in token.classes and not token.has("of", *QUALIFIERS))
        for token in between
    )
    return joins and len(between) <= 5 and not parted  # "six of its soldiers and 14 civilians"


def _does(tokens: Sequence[Token], number: Count) -> bool:
    """Whether a verb right behind a number has it for its subject: "killed two, five were taken to hospital"."""
    after = tokens[number.end] if number.end < len(tokens) else None
    return after is not None and "finite" in after.classes and not after.has("participle", *COUNTED)


def _gapped(tokens: Sequence[Token], first: Count, second: Count) -> bool:
    """Whether a number goes on with the verb before it: "12 died in Homs and five in Hama"."""
    before = next(
        (t for t in reversed(tokens[first.end : second.start]) if not t.has(*QUALIFIERS)), tokens[first.start]
    )
    if before.text in _DASHES and _dashed(tokens, first, second):
        return True
    if not ("and" in before.classes or before.text == ",") or second.start - first.end > _GAP:
        return False
    rest = tokens[second.end :]
    stop = next((at for at, token in enumerate(rest) if token.text in ",;." or "and" in token.classes), len(rest))
    clause = rest[:stop]
    where = next(
        (at for at, token in enumerate(clause) if token.has("preposition", "according") and "of" not in token.classes),
        None,
    )
    told = any(token.has("finite", "participle", "unit") and "according" not in token.classes for token in clause)
    return where is not None and where <= 2 and not told


def _dashed(tokens: Sequence[Token], first: Count, second: Count) -> bool:
    """Whether a dash stands for the verb: "there 36 people died, on the Tajik side — 19"."""
    between = tokens[first.end : second.start]
    parted = any(token.text in ",;" for token in between)
    return parted and len(between) <= _GAP and bare(tokens, second) and not any("finite" in t.classes for t in between)


def bare(tokens: Sequence[Token], number: Count) -> bool:
    """Whether nothing that it may count follows a number."""
    after = tokens[number.end] if number.end < len(tokens) else None
    return after is None or after.has("mark", "and")
