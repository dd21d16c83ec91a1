"""Harm: what a word counts: the killed, the wounded, the missing, the displaced or the captured."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.figures.counts import Count
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, some

WHAT = ("killed", "wounded", "missing", "displaced", "captured")
COUNTED = (*WHAT, "life", "home", "captive", "body", "kills_of", "loses", "seizes", "arrested", "contact")
_FOUND = 14  # tokens from "the bodies of eight members of …" to "found"
_LIVES = 14  # tokens from "claimed, according to the Red Cross," to "lives"
_NEAR = 9  # tokens between "took" and "hostage", or "freed" and "prisoners"
_BY_OTHERS = frozenset((  # what words beside them tell more of
    "no_figure", "displaced", "kills_of", "loses", "wounded", "seizes", "life", "home", "contact", "body", "captured",
    "captive", "arrested",
))  # fmt: skip
_WITH_VERB = {
    "life": ("killed", "takes_life", _LIVES),
    "home": ("displaced", "leaves", _NEAR),
    "contact": ("missing", "breaks_off", _NEAR),
}
TOLL = 4  # tokens from "number" to "killed" in "the number of people killed"
_OWN = 5  # tokens from a part to a figure word of its own: "one of whom later died"


def what_of(tokens: Sequence[Token], at: int) -> str:
    """What a word counts, "" where it counts nothing: lives where they are claimed, captives where they are taken."""
    token = tokens[at]
    if token.classes.isdisjoint(_BY_OTHERS):
        return next((name for name in WHAT if name in token.classes), "")
    return "" if "no_figure" in token.classes else _with_others(tokens, at)


def _with_others(tokens: Sequence[Token], at: int) -> str:
    """What a word counts with the words beside it."""
    token = tokens[at]
    if "displaced" in token.classes and some(tokens, max(0, at - TOLL), at, "runaway"):
        return ""
    if "kills_of" in token.classes:
        return "killed" if at + 1 < len(tokens) and "of" in tokens[at + 1].classes else ""
    if "loses" in token.classes:
        return "killed" if _men(tokens[at + 1 : at + TOLL + 2]) else ""
    if (
        "wounded" in token.classes
        and at + 1 < len(tokens)
        and "dies" in tokens[at + 1].classes
        and "killed" in tokens[at + 1].classes
    ):
        return ""  # "one of the injured died"
    if "seizes" in token.classes:
        return "captured" if _prisoners(tokens, at) else ""
    noun = next((name for name in _WITH_VERB if name in token.classes), "")
    if noun:
        what, verb, before = _WITH_VERB[noun]
        return what if some(tokens, max(0, at - before), at + _NEAR, verb) else ""
    if "body" in token.classes:
        near = tokens[max(0, at - _NEAR) : at + _NEAR]
        found = some(tokens, max(0, at - _NEAR), at + _FOUND, "finds_body")
        given = any(
            "freed" in other.classes and "saves" not in other.classes for other in near
        )  # "140 were rescued and 21 found"
        return "killed" if found and not given else ""
    what = next((name for name in WHAT if name in token.classes), "")
    if what == "captured" or token.has("captive", "arrested"):
        return "captured" if _taken(tokens, at) else ""
    return what


def _taken(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word for captives tells that they are taken, not that they are freed."""
    near, what = tokens[max(0, at - _NEAR) : at + _NEAR], "captured" in tokens[at].classes
    if what and _has_object(tokens, at):
        return True
    taken = what or "arrested" in tokens[at].classes or any("takes_captive" in other.classes for other in near)
    return taken and not any("freed" in other.classes and not other.capital for other in near)  # not "Freedom Square"


def _prisoners(tokens: Sequence[Token], at: int) -> bool:
    """Whether those who are seized are soldiers, no suspects ("detained 21 servicemen", "12 guerrillas were seized"),
    or people counted right behind the verb ("seized 276 girls").
    """
    if some(tokens, max(0, at - 3), at + _NEAR, "freed", "not"):
        return False
    passive = some(tokens, max(0, at - 2), at, "passive")
    begin, end = (max(0, at - TOLL - 2), at) if passive else (at, at + TOLL + 2)
    return some(tokens, begin, end, "soldiers") or (not passive and _people_behind(tokens, at))


def _people_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number right behind a verb counts people: "seized some 30 women", not "seized three police posts"."""
    number = next((i for i in range(at + 1, len(tokens)) if not tokens[i].has(*QUALIFIERS)), at)
    whom, behind = tokens[number + 1 : number + 2], tokens[number + 2 : number + 3]
    if not tokens[number].has("number", "numeral", "dozens") or not some(whom, 0, 1, "group", "public", "people"):
        return False
    return not any(token.word and not token.has("preposition", "and", "adverb", "relative") for token in behind)


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb has a number right behind it: "rescued 164 people and captured nine guerrillas"."""
    after = next((token for token in tokens[at + 1 :] if not token.has(*QUALIFIERS)), None)
    return tokens[at].has("finite", "participle") and after is not None and after.has("number", "numeral", "dozens")


def _men(after: Sequence[Token]) -> bool:
    """Whether a number of fighters or people follows: "lost 14 men", "lost 12 of its soldiers"."""
    number = next((at for at, token in enumerate(after) if token.has("number", "numeral", "dozens")), None)
    return number is not None and some(after, number, len(after), "troops", "people")


def own_word(tokens: Sequence[Token], number: Count) -> bool:
    """Whether a part of a number counts something else: "it carried 120 migrants, of whom 45 are missing"."""
    if number.start and "include" in tokens[number.start - 1].classes and "finite" in tokens[number.start - 1].classes:
        return False  # "the group, which included three journalists, had been missing"
    end = number.start
    while end and tokens[end - 1].has(*QUALIFIERS):
        end -= 1
    if end and tokens[end - 1].has(*WHAT) and some(tokens, max(0, end - 2), end, "finite", "participle"):
        return True  # "stopped a bus and killed 23 of them", "shot dead 23 of them"
    last = min(number.end + _OWN, len(tokens))
    after = range(number.end, next((at for at in range(number.end, last) if tokens[at].text == ","), last))
    opens = all(token.has(*QUALIFIERS) for token in tokens[: number.start])  # "Twenty-two of them died"
    told = opens or some(tokens, 0, number.start, "finite")
    return told and any("finite" in tokens[at].classes for at in after) and any(what_of(tokens, at) for at in after)
