"""Figures: how many were killed, wounded, missing, displaced or captured, as said and of whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline_builder.extract.language import Language, Lexicon
from timeline_builder.extract.tokens import Token

WHAT = ("killed", "wounded", "missing", "displaced", "captured")
_COUNTED = (*WHAT, "life", "captive")
QUALIFIERS = {"at_least": "at least", "up_to": "up to", "more_than": "more than", "about": "about"}
_REACH = 9  # tokens between a number and its figure word
_FAR = 25  # the same for "the number of those killed in … reached 40"
_NEAR = 9  # tokens between "took" and "hostage", or "freed" and "prisoners"
_TOLL = 4  # tokens from "number" to "killed" in "the number of people killed"
_CROSSING = 3.0  # what a comma or "and" between them costs, in tokens
_ENDS_WHOM = ("finite", "relative", "that", "when", "and")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_SPACE = re.compile(r"[\s.,  ](?=\d{3})")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people to whom something happened.

    start, end   positions of the tokens from the number to its figure word
    count        None where it is kept in words ("dozens")
    words        the number as said, where it is kept in words
    """

    start: int
    end: int
    what: str
    count: int | None
    qualifier: str
    whom: str
    words: str = ""


@dataclass(slots=True)
class _Number:
    start: int
    end: int
    count: int | None
    part: bool  # it is a part of a number given before ("including two children")
    whom: str = ""
    unit: bool = False


def figures(tokens: list[Token], lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence in order."""
    words = [at for at, token in enumerate(tokens) if not token.classes.isdisjoint(_COUNTED) and _what(tokens, at)]
    if not words:
        return []
    numbers = [
        number
        for number in _numbers(tokens, lexicon)
        if not number.unit and (not number.part or _own_word(tokens, number))
    ]
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
    return [
        _figure(tokens, numbers[at], word)
        for at, word in sorted(linked.items())
        if not _unreal(tokens, numbers[at], word)
    ]


def _what(tokens: list[Token], at: int) -> str:
    """What a word counts, "" where it counts nothing: lives where they are claimed, captives where they are taken."""
    token = tokens[at]
    near = tokens[max(0, at - _NEAR) : at + _NEAR]
    if token.has("life"):
        return "killed" if any(other.has("takes_life") for other in near) else ""
    what = next((name for name in WHAT if token.has(name)), "")
    if what == "captured" or token.has("captive"):
        taken = what or any(other.has("takes_captive") for other in near)
        return "captured" if taken and not any(other.has("freed") for other in near) else ""
    return what


def _own_word(tokens: list[Token], number: _Number) -> bool:
    """Whether a part of a number counts something else: "120 migrants, of whom 45 are missing"."""
    after = range(number.end, min(number.end + 3, len(tokens)))
    return any(tokens[at].has("finite") for at in after) and any(_what(tokens, at) for at in after)


def _numbers(tokens: list[Token], lexicon: Lexicon) -> list[_Number]:
    found: list[_Number] = []
    index = 0
    while index < len(tokens):
        made = _number(tokens, index, lexicon)
        if made is None:
            index += 1
            continue
        found.append(made)
        index = max(made.end, index + 1)
    return found


def _number(tokens: list[Token], index: int, lexicon: Lexicon) -> _Number | None:
    language = lexicon.language
    end, count = index, None
    token = tokens[index]
    if token.has("number"):
        digits = _SPACE.sub("", token.text)
        cut = next((at for at, char in enumerate(digits) if not char.isdigit()), len(digits))
        digits = digits[:cut] if lexicon.is_ending(digits[cut:]) else digits
        times = _multiplier(tokens, index + 1, lexicon)
        if times and _DECIMAL.fullmatch(digits):
            end, count = index + 2, round(float(digits.replace(",", ".")) * times)
        elif digits.isdigit():
            end, count = index + 1, int(digits)
        else:
            return None
    elif token.folded in language.numbers or _compound(token.folded, language) is not None:
        end, count = _words_value(tokens, index, language)
    elif token.has("dozens"):
        end = index + 1
        while end < len(tokens) and tokens[end].has("dozens"):
            end += 1
    else:
        return None
    while count is not None and (times := _multiplier(tokens, end, lexicon)):
        count *= times
        end += 1
        rest = _below(tokens, end, lexicon)  # "35 thousand 418"
        if rest and count % 1000 == 0:
            count += rest
            end += 1
    part = any(other.has("include") for other in tokens[max(0, index - 3) : index])
    part = part or (end < len(tokens) and tokens[end].has("include"))
    number = _Number(index, end, count, part)
    _whom(tokens, number)
    return number


def _multiplier(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """The value of a number word of a thousand and more, with its ending if it has one ("mindən"); 0 for others."""
    if at >= len(tokens) or not tokens[at].word:
        return 0
    numbers, word = lexicon.language.numbers, tokens[at].folded
    value = numbers.get(word, 0)
    if not value:
        bases = (base for base in numbers if numbers[base] >= 1000 and word.startswith(base))
        value = next((numbers[base] for base in bases if lexicon.is_ending(word[len(base) :])), 0)
    return value if value >= 1000 else 0


def _below(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """The value of a number below a thousand in digits, 0 for anything else."""
    if at >= len(tokens) or not tokens[at].has("number"):
        return 0
    digits = tokens[at].text[:3].rstrip("-‑–")
    ending = tokens[at].text[len(digits) :]
    return int(digits) if digits.isdigit() and (not ending or lexicon.is_ending(ending)) else 0


def _compound(word: str, language: Language) -> int | None:
    """The value of a number word joined by a hyphen ("twenty-one")."""
    parts = word.split("-") if "-" in word else ()
    if not parts or not all(part in language.numbers for part in parts):
        return None
    return sum(language.numbers[part] for part in parts)


def _words_value(tokens: list[Token], index: int, language: Language) -> tuple[int, int]:
    total = current = 0
    end = index
    while end < len(tokens):
        word = tokens[end].folded
        value = language.numbers.get(word) or _compound(word, language)
        if value is None:
            joins = tokens[end].has("and") and current >= 100 and end + 1 < len(tokens)
            if joins and (tokens[end + 1].lower in language.numbers or _compound(tokens[end + 1].lower, language)):
                end += 1
                continue
            break
        if value >= 1000:
            total += max(current, 1) * value
            current = 0
        elif value == 100 and 0 < current < 100:
            current *= 100
        elif current and value >= current and current < 100:
            break
        else:
            current += value
        end += 1
    return end, total + current


def _whom(tokens: list[Token], number: _Number) -> None:
    """What the number counts: the words after it up to a verb, preposition or mark."""
    found: list[str] = []
    for at in range(number.end, min(number.end + 5, len(tokens))):
        token = tokens[at]
        if (
            not token.word
            or token.mention
            or token.has(*WHAT, "life", "captive")
            or token.has("finite", "relative", "that", "when", "and")
        ):
            break
        if token.has("preposition", "determiner"):
            if found or not token.has("preposition"):
                break
            continue  # "dozens of people"
        if token.has("unit"):
            number.unit = True
            return
        if not token.has("people", "adverb", "auxiliary", *QUALIFIERS):
            found.append(token.text)
    number.whom = " ".join(found)


def _tolls(tokens: list[Token], word: int) -> bool:
    """Whether a figure word is what a noun counts: "the number of those killed", "ölənlərin sayı"."""
    return any(token.has("toll") for token in tokens[max(0, word - _TOLL) : word + 2])


def _cost(tokens: list[Token], number: _Number, word: int, numbers: list[_Number]) -> float | None:
    """How far a figure word is from a number; None where another number or too many words stand between."""
    tolls = _tolls(tokens, word)
    low, high = (number.end, word) if word >= number.end else (word + 1, number.start)
    if high - low > (_FAR if tolls else _REACH) or any(
        low <= other.start < high for other in numbers if other is not number
    ):
        return None
    between = tokens[low:high]
    if word - 1 >= number.end and tokens[word - 1].has("determiner") and not tolls:
        return None  # "three suspects over the killing"
    if any(token.text in ";:" or (token.has("that", "relative") and not tolls) for token in between):
        return None
    crossings = sum(token.text == "," or token.has("and") for token in between)
    return high - low + _CROSSING * crossings + (0.5 if word < number.start else 0.0)


def _share(tokens: list[Token], numbers: list[_Number], linked: dict[int, int]) -> None:
    """Numbers joined by "and" or a comma share one figure word: "killed ten soldiers and three civilians"."""
    for at in range(len(numbers) - 2, -1, -1):
        follows = at not in linked and at + 1 in linked and linked[at + 1] >= numbers[at + 1].start
        if follows and _joined(tokens, numbers[at], numbers[at + 1]):
            linked[at] = linked[at + 1]
    for at in range(1, len(numbers)):
        precedes = at not in linked and at - 1 in linked and linked[at - 1] < numbers[at - 1].start
        if precedes and _joined(tokens, numbers[at - 1], numbers[at]):
            linked[at] = linked[at - 1]


def _joined(tokens: list[Token], first: _Number, second: _Number) -> bool:
    between = tokens[first.end : second.start]
    joins = any(token.has("and") or token.text == "," for token in between)
    return joins and len(between) <= 5 and not any(token.has("finite", "preposition") for token in between)


def _unreal(tokens: list[Token], number: _Number, word: int) -> bool:
    """Whether a figure is denied or only feared ("the number of the dead might reach 500")."""
    if any(token.has("not", "no") for token in tokens[max(0, word - 2) : word]):
        return True
    low, high = sorted((number.start, word))
    return any(token.has("modal") for token in tokens[low:high])


def _figure(tokens: list[Token], number: _Number, word: int) -> Figure:
    what = _what(tokens, word)
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
    said = "" if number.count is not None else " ".join(token.text for token in tokens[number.start : number.end])
    return Figure(start, end, what, number.count, qualifier, number.whom, said)
