"""Counts: the numbers of a sentence that may count people: their value, or the words where no one value is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_builder.extract.figures.gaps import counting_by
from timeline_builder.extract.words.language import Language, Lexicon
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, Tokens, some

_DECIMAL = re.compile(r"\d+[.,]\d+")
_SPACE = re.compile(r"[\s.,  ](?=\d{3})")
_RANGE = re.compile(r"\d{1,3}(?:[.,  ]?\d{3})*[-‑–]\d{1,3}(?:[.,  ]?\d{3})*")
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_MONEY = frozenset("$€£¥₽₼֏₴₺")
_NUMBERS = ("number", "numeral", "dozens")
_OLDEST = 120  # years
_HUNDRED = 100
_NEAR = 3  # tokens between "including" or "of the" and its number
_PEOPLE = ("people", "dwellers", "lone", "human", "person", "soldiers")
_ENDS = ("finite", "relative", "that", "when", "determiner", "preposition", "date")


@dataclass(slots=True)
class Count:
    """A number that may count people.

    start, end   positions of its tokens
    value        None where it is kept in words ("dozens", "20-30")
    part         it is a part of a number given before ("including two children")
    whole        it is the number that another is a part of ("of the 120 passengers")
    """

    start: int
    end: int
    value: int | None
    part: bool = False
    whole: bool = False


def counts(tokens: Tokens, lexicon: Lexicon) -> list[Count]:
    """The numbers of a sentence in order, without ages, sums of money, measures and numbers that name a thing."""
    found: list[Count] = []
    for index, token in enumerate(tokens):
        if token.classes.isdisjoint(_NUMBERS) and "-" not in token.folded:
            continue
        made = count_at(tokens, index, lexicon) if not found or index >= found[-1].end else None
        if made is not None:
            found.append(made)
    found = _spans(tokens, found)
    if "of" in tokens.classes:
        _mark_wholes(tokens, found)
    if "ratio" in tokens.classes:
        found = _without_shares(tokens, found)
    return [number for number in found if not _of_something_else(tokens, number, lexicon)]


def _without_shares(tokens: Tokens, found: list[Count]) -> list[Count]:
    """The numbers without those of shares."""
    shares = {
        at for count, whole in pairwise(found) if _shares(tokens, count, whole) for at in (count.start, whole.start)
    }
    return [number for number in found if number.start not in shares]


def count_at(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Count | None:
    """The number that begins at a position, of whatever; None where none begins there."""
    read = _value(tokens, index, lexicon)
    if read is None or _ordinal(tokens, read[0], lexicon):
        return None
    end, value = read
    while value is not None and (times := _multiplier(tokens, end, lexicon)):
        value *= times
        end += 1
        rest = _below(tokens, end, lexicon)  # "35 thousand 418"
        if rest and value % 1000 == 0:
            value += rest
            end += 1
    half = next((at for at in range(max(0, index - 2), index) if tokens[at].has("half", "half_more")), None)
    if (
        value is not None
        and half is not None
        and all("determiner" in word.classes for word in tokens[half + 1 : index])
    ):
        value = value // 2 if "half" in tokens[half].classes else value + value // 2  # "half a million"
        index = half
    part = some(tokens, max(0, index - _NEAR), index, "include")
    return Count(index, end, value, part or _behind(tokens, end))


def _ordinal(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> bool:
    """Whether letters that are no ending of a case go on from the digits before them: "a 15th victim", "7pm"."""
    if end >= len(tokens) or not tokens[end].word or tokens[end - 1].end != tokens[end].start:
        return False
    ending = lexicon.inflected and lexicon.is_ending(tokens[end].lower)  # "in her 60s"
    return "number" in tokens[end - 1].classes and not ending


def _behind(tokens: Sequence[Token], end: int) -> bool:
    """Whether the words that make a number a part stand behind it: "two policemen among them", "14 of them"."""
    if not some(tokens, end, end + 2, "include"):
        return False
    at = next(at for at in range(end, end + 2) if tokens[at].has("include", "mark"))
    while at < len(tokens) and "include" in tokens[at].classes:
        at += 1
    after = tokens[at] if end < at < len(tokens) else None
    return (
        after is not None and "include" in tokens[at - 1].classes and not after.has("number", "numeral", "determiner")
    )


def _value(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> tuple[int, int | None] | None:
    """Where the number that begins at a position ends, and its value; None where none begins there."""
    token = tokens[index]
    if "number" in token.classes:
        return _digits_value(tokens, index, lexicon)
    word = token.folded
    if "dozens" in token.classes and not (index and "half_more" in tokens[index - 1].classes):
        end = index + 1
        while end < len(tokens) and ("dozens" in tokens[end].classes or _round(tokens, end, lexicon)):
            end += 1  # "several thousand", "a few hundred"
        return end, None
    if word in lexicon.language.numbers or _compound(word, lexicon.language) is not None:
        return _words_value(tokens, index, lexicon.language)
    return None


def _digits_value(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> tuple[int, int | None] | None:
    digits = _SPACE.sub("", tokens[index].text)
    cut = next((at for at, char in enumerate(digits) if not char.isdigit()), len(digits))
    digits = digits[:cut] if lexicon.is_ending(digits[cut:]) else digits
    times = _multiplier(tokens, index + 1, lexicon)
    if times and _DECIMAL.fullmatch(digits):
        return index + 2, round(float(digits.replace(",", ".")) * times)
    if digits.isdigit():
        return index + 1, int(digits)
    return (index + 1, None) if _RANGE.fullmatch(tokens[index].text) else None


def _multiplier(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The value of a number word of a thousand and more, with its ending if it has one ("mindən"); 0 for others."""
    if at >= len(tokens) or not tokens[at].word:
        return 0
    word, thousands = tokens[at].folded, lexicon.thousands
    if lexicon.language.numbers.get(word):
        return thousands.get(word, 0)
    for base, value in thousands.items():
        if word.startswith(base) and lexicon.is_ending(word[len(base) :]):
            return value
    return 0


def _round(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a number word stands for a round number of which there may be several: "hundred", "thousand"."""
    return lexicon.language.numbers.get(tokens[at].folded, 0) >= _HUNDRED or bool(_multiplier(tokens, at, lexicon))


def _below(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The value of a number below a thousand in digits, 0 for anything else."""
    if at >= len(tokens) or "number" not in tokens[at].classes:
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


def _words_value(tokens: Sequence[Token], index: int, language: Language) -> tuple[int, int]:
    total = current = 0
    end = index
    while end < len(tokens):
        word = tokens[end].folded
        value = language.numbers.get(word) or _compound(word, language)
        if value is None:
            joins = "and" in tokens[end].classes and current >= 100 and end + 1 < len(tokens)
            if joins and (tokens[end + 1].lower in language.numbers or _compound(tokens[end + 1].lower, language)):
                end += 1
                continue
            break
        if value >= 1000:
            total += max(current, 1) * value
            current = 0
        elif value in (12, 100) and 0 < current < value:
            current *= value  # "two dozen", "three hundred"
        elif current and value >= current and current < 100:
            break
        else:
            current += value
        end += 1
    return end, total + current


def _spans(tokens: Tokens, found: list[Count]) -> list[Count]:
    """The numbers with each range in one: "between 20 and 30", "two or three"; of a change only what it came to."""
    made: list[Count] = []
    tolls = "toll" in tokens.classes
    for count in found:
        last = made[-1] if made else None
        before = tokens[last.start - 1] if last and last.start else None
        gap = tokens[last.end : count.start] if last else []
        spans = before is not None and "spans" in before.classes
        joins = len(gap) == 1 and ("to_number" in gap[0].classes or (spans and "and" in gap[0].classes))
        if last is None or not joins or last.value is None or count.value is None:
            made.append(count)
        elif before is not None and "preposition" in before.classes and not spans and tolls:
            made[-1] = count  # "the toll rose by two to 35"
        else:
            made[-1] = Count(last.start - spans, count.end, None, last.part)
    return made


def _of_something_else(tokens: Tokens, count: Count, lexicon: Lexicon) -> bool:
    """Whether a number counts no people: an age, money, a measure, a name's number, or what was counted before."""
    if _was_before(tokens, count, lexicon) or _set_apart(tokens, count) or _names(tokens, count, lexicon):
        return True
    if "alive" in tokens.classes and _unharmed(tokens, count.end):
        return True
    after = tokens[count.end : count.end + 2]
    if len(after) == 2 and "indefinite" in after[0].classes and "unit" in after[1].classes:
        return True  # a rate: "one a minute"
    last = min(count.end + 4, len(tokens))
    for at in range(count.end, last):
        token = tokens[at]
        if not token.word or token.has(*_ENDS, "and", *_PEOPLE):
            break
        if "aged" in token.classes:
            return True
        if "unit" in token.classes and "adjective" not in token.classes:  # "12 местных жителей"
            return at + 1 == last or not tokens[at + 1].has(*_PEOPLE)  # "12 kənd sakini"
        if token.has("group", "number", "numeral"):
            break  # "300 жителей трех сел", "трое сотрудников банка", "175 граждан страны"
    return False


def _unharmed(tokens: Sequence[Token], end: int) -> bool:
    """Whether no harm came to those that a number counts: "pulled eight people out alive"."""
    for token in tokens[end : end + 4]:
        if not token.word or token.has(*_ENDS) or "and" in token.classes:
            return False
        if "alive" in token.classes:
            return True
    return False


def _shares(tokens: Sequence[Token], part: Count, whole: Count) -> bool:
    """Whether a number is a share of each so many: "nine in ten", "three out of four of them"."""
    between = tokens[part.end : whole.start]
    if not between or not all("ratio" in token.classes for token in between):
        return False
    if part.value is None or whole.value is None or part.value >= whole.value:
        return False
    after = tokens[whole.end] if whole.end < len(tokens) else None
    return after is None or not after.word or after.has("of", "finite", "people", "preposition")


def _was_before(tokens: Tokens, count: Count, lexicon: Lexicon) -> bool:
    """Whether a number is the one that a toll rose from: "from 19 to 35"."""
    if count.start and "up_from" in tokens[count.start - 1].classes:
        return True
    after = tokens[count.end] if count.end < len(tokens) else None
    qualified = after is not None and after.has(*QUALIFIERS) and "up_to" not in after.classes  # "35-ից մինչև 31"
    return "toll" in tokens.classes and not qualified and lexicon.from_number(tokens[count.end - 1].text)


def _set_apart(tokens: Sequence[Token], count: Count) -> bool:
    """Whether marks set a number apart: an age ("the teacher, 45, was killed"), the year of a date not read as one."""
    before = tokens[count.start - 1].text if count.start else ""
    after = tokens[count.end].text if count.end < len(tokens) else ""
    if before == "(":
        return after == ")"
    if before != "," or count.start < 2 or count.end - count.start > 1:
        return False
    if count.value == 1 and count.end < len(tokens) and "of" in tokens[count.end].classes:
        return (
            tokens[count.start - 2].capital and "include" not in tokens[count.end].classes
        )  # "said Nahid Islam, one of the leaders"
    if "number" not in tokens[count.start].classes:
        return False
    if tokens[count.start - 2].mention is not None and _YEAR.fullmatch(tokens[count.start].text):
        return True
    return after == "," and "number" not in tokens[count.start - 2].classes


def _names(tokens: Tokens, count: Count, lexicon: Lexicon) -> bool:
    """Whether a number is part of a name, a sum of money or an age: "flight 370", "a Falcon 9 rocket", "$12"."""
    before = tokens[count.start - 1] if count.start else None
    after = tokens[count.end] if count.end < len(tokens) else None
    if before is None:
        return False
    if before.text in _MONEY or "numbered" in before.classes or _is_age(tokens, count) or _is_fraction(tokens, count):
        return True
    if not (before.word and before.capital and count.start > 1) or lexicon.inflected:
        return False
    if counting_by(tokens, count.start, count.end):
        return False
    if after is not None and after.has("finite", "participle"):
        behind = tokens[count.end + 1] if count.end + 1 < len(tokens) else after
        return behind.has("number", "numeral", "dozens")  # "the ferry Lady Mary Joy 3 killed 31"
    return after is None or not (after.has("people", "adverb") or after.mention)


def _is_age(tokens: Sequence[Token], count: Count) -> bool:
    """Whether a number tells how old one person is: "a woman of 52", "turned 80 on Monday", "the ages of 12 and 15"."""
    if count.start < 2 or count.value is None or count.value > _OLDEST:
        return False
    if some(tokens, max(0, count.start - _NEAR), count.start, "of_age"):
        after = tokens[count.end] if count.end < len(tokens) else None
        return after is None or not after.word or after.has("preposition", "date_preposition", "and", *_ENDS)
    return "of" in tokens[count.start - 1].classes and "human" in tokens[count.start - 2].classes


def _is_fraction(tokens: Sequence[Token], count: Count) -> bool:
    """Whether a number only stands behind the point of another: "a magnitude-7.8 earthquake"."""
    point = tokens[count.start - 1]
    glued = count.start > 1 and tokens[count.start - 2].end == point.start and point.end == tokens[count.start].start
    return point.text in (".", ",") and glued


def _mark_wholes(tokens: Sequence[Token], found: list[Count]) -> None:
    """Mark what a part is taken of: "one of the two men", "of the 120 passengers, 45 died"."""
    ends = {count.end for count in found}
    for count in found:
        at = count.start - 1
        while at >= 0 and "determiner" in tokens[at].classes and "of" not in tokens[at].classes:
            at -= 1
        opens = at == 0 or (at > 0 and "mark" in tokens[at - 1].classes)
        if opens and count.end < len(tokens) and tokens[count.end].has("killed", "wounded", "missing"):
            continue  # "of the 45 injured, nine are in intensive care"
        share = at > 0 and "portion" in tokens[at - 1].classes  # "half of the 40 aboard drowned"
        within = at in ends or (at - 1 in ends and _plain(tokens[at - 1]))  # "seven members of one family"
        count.whole = at >= 0 and "of" in tokens[at].classes and (share or within or (opens and at + 1 < count.start))
        part = next((other for other in found if other.end == at), None)
        if count.whole and part is not None and _says_who(tokens, part):
            count.whole, part.whole = tokens[part.start - 1].text == ",", True


def _plain(token: Token) -> bool:
    """Whether a token is a noun, by what it is not."""
    return token.word and not token.has(*_ENDS, "and", "adverb", "participle", *QUALIFIERS)


def _says_who(tokens: Sequence[Token], part: Count) -> bool:
    """Whether "one of …" only says who somebody is: "he was one of 29 people killed", "a clinic, one of dozens,"."""
    before = tokens[part.start - 1] if part.value == 1 and part.start else None
    return before is not None and ("passive" in before.classes or before.text == ",")
