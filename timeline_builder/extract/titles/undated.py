"""Undated: the words of a clause without its dates, and without what these leave hanging."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from timeline_builder.extract.grammar.cased import doing
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, closes_date

_HANGING = frozenset((
    "and", "mark", "preposition", "determiner", "adverb", "that", "when", "relative", "date_preposition", "order",
    "than",
))  # fmt: skip
_MAY_HANG = _HANGING | {"times", "span", "fewer_than", "more_than", "aim", "gerund"}


def without_dates(tokens: Tokens, positions: list[int]) -> list[int]:
    """The positions without dates and the prepositions that introduce them, and without what is left hanging."""
    drop: set[int] = set()
    spends = "spends" in tokens.classes
    for order in sorted([positions.index(at) for at in tokens.dates if at in positions]):
        if spends and _spent(tokens, positions[:order]):
            continue
        drop.add(positions[order])
        if closes_date(tokens, positions[order] + 1):
            drop.add(positions[order] + 1)  # "on January 23, 2020,"
        drop.update(_counted_from(tokens, positions, order))
        if "midday" in tokens.classes:  # "since Saturday | evening", "həmin gün | günorta saatlarında"
            drop.update(itertools.takewhile(lambda near: tokens[near].has("midday"), positions[order + 1 :]))
        if _describes(tokens, positions, order):
            continue  # "the toll from Monday's fire", "на воскресном референдуме"
        step = order - 1
        while step >= 0 and positions[step + 1] - positions[step] == 1 and _introduces(tokens, positions[step], drop):
            drop.add(positions[step])
            step -= 1
        if "span" in tokens.classes:
            drop.update(_part_of_date(tokens, positions[: step + 1], positions[step + 1]))
    if "reflexive" in tokens.classes:
        drop.update([at for at in tokens.where("reflexive") if _stresses(tokens, at)])
    kept = list(positions)
    for at in drop.intersection(positions):
        kept.remove(at)
    return tidy_end(tokens, kept)


_COUNTED_FROM = ("before_it", "after_it", "since_then")  # behind a span of time


def _spent(tokens: Sequence[Token], before: Sequence[int]) -> bool:
    """Whether a date is the object of the verb before it: "spent | Sunday night | outside", "spent all of Monday"."""
    near = [tokens[at] for at in before[-_SPENT:]]
    return bool(near) and (near[-1].has("spends") or (near[-1].has("of") and near[0].has("spends")))


_SPENT = 3  # words of "spent all of"


def _stresses(tokens: Sequence[Token], at: int) -> bool:
    """Whether a reflexive only stresses the subject before it: "Sy himself was dismissed", "Sy was himself ousted"."""
    if not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    return (before.capital and after.has("auxiliary")) or (before.has("passive") and after.has("participle"))


def _counted_from(tokens: Sequence[Token], positions: list[int], order: int) -> list[int]:
    """What a date is counted from: "the election" of "10 days before Sunday's presidential election"."""
    mention = tokens[positions[order]].mention
    if mention is None or not mention.rule.startswith("count") or order + 1 == len(positions):
        return []
    follows = tokens[positions[order + 1]]
    if follows.mention is None or not follows.text.endswith(POSSESSIVES):
        return []
    found = []
    for at in positions[order + 1 :]:
        if tokens[at].has("finite", "mark", "preposition", "and", "relative") and tokens[at].mention is None:
            break
        found.append(at)
    return found


def attributive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a date stands before the noun it describes: "the 7 October attack", "Sunday's election"."""
    if at + 1 == len(tokens):
        return False
    after = tokens[at + 1]
    noun = after.word and not after.has(
        "preposition", "finite", "and", "relative", "that", "when", "adverb", "determiner"
    )
    return noun and (tokens[at].text.endswith(POSSESSIVES) or "determiner" in tokens[at - 1].classes)


def _describes(tokens: Sequence[Token], positions: list[int], order: int) -> bool:
    """Whether a date stands before the noun it belongs to."""
    at = positions[order]
    after = tokens[at + 1] if order + 1 < len(positions) and positions[order + 1] == at + 1 else None
    if after is None or not (after.word or after.has("number")):
        return False
    return tokens[at].text.endswith(POSSESSIVES) or (after.word and _ADJECTIVE.search(tokens[at].text) is not None)


# Russian adjectives of time: "воскресном", "вчерашней", "ноябрьского"
_ADJECTIVE = re.compile(r"\w{4}(?:[нс]к?(?:ий|ый|ая|яя|ое|ее|ой|ей|ого|его|ому|ему|ом|ем|ую|юю|ым|им|ых|их|ыми|ими))$")


_LEADS_ON = frozenset(("date_preposition", "of_date", "definite", "and", "adverb"))  # to a date


def _introduces(tokens: Sequence[Token], at: int, dropped: set[int]) -> bool:
    token = tokens[at]
    if token.classes.isdisjoint(_LEADS_ON) and token.text != ",":
        return False
    verb = at - 2 if at > 1 and "object_pronoun" in tokens[at - 1].classes else at - 1
    if "particle" in token.classes and verb >= 0 and tokens[verb].has("finite", "participle"):
        return False  # "took over in May", "took them over in May"
    if _closes_verb(tokens, at):
        return False
    if at and "converb" in tokens[at - 1].classes:
        return False  # "işğal altında qaldıqdan sonra | noyabrın 25-də"
    if "adverb" in token.classes and "connective" in token.classes and at + 1 in dropped:
        return True  # "meet in Geneva later | on Monday"
    if "definite" in token.classes and at + 1 in dropped:
        return not attributive(tokens, at + 1)  # "intervened | the following March on behalf of"
    if "of_date" in token.classes:
        return at + 1 in dropped
    return "date_preposition" in token.classes or (("and" in token.classes or token.text == ",") and at + 2 in dropped)


def _closes_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition belongs to the verb before it, not to the date: "sworn in on Monday"."""
    if "joint" not in tokens[at].classes or not at:
        return False
    infinitive = (
        at > 1 and "to" in tokens[at - 2].classes and is_infinitive(tokens[at - 1])
    )  # "forced the king to give in"
    if not infinitive and not tokens[at - 1].has("finite", "participle", "reflexive"):
        return False
    if at + 1 == len(tokens):
        return True  # "… were sworn in", where the text breaks off
    near = tokens[at + 1].mention
    if near is not None and near.rule.startswith("near") and not tokens[at].has("on"):
        return (
            len(tokens[at + 1].text.split()) <= _DAY
        )  # "sworn in | last week", "reached | in the early hours of that day"
    if at + 2 >= len(tokens) or tokens[at + 1].has("mark", "and"):
        return tokens[at + 1].has("mark", "and")  # "maps had been passed on.", "a week after he was sworn in, …"
    return tokens[at + 1].has("date_preposition") and tokens[at + 2].mention is not None


_DAY = 4  # words of "the very same day"


def of_apposition(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a date is of a noun between commas that says what the subject is, not of the verb behind it: "Nigeria,
    champions for the third time in 2013, have lost".
    """
    if clause.subject is None or clause.verb is None or clause.opener or not clause.subject[1] < at < clause.group[0]:
        return False
    start, end = next(((a, b) for a, b in clause.extra if a <= at < b), (at, at))
    apart = start == clause.subject[1] + 1 and tokens[start - 1].text == "," and tokens[end].text == ","
    opens = tokens[start].has("date", "preposition", "date_preposition", "adverb", "participle", "number", "numeral")
    opens = opens or doing(tokens, start, end)
    return apart and end < clause.group[0] and not opens and any(token.has("preposition") for token in tokens[start:at])


def _part_of_date(tokens: Sequence[Token], before: list[int], first: int) -> list[int]:
    """What a dropped "of May" leaves of a longer date: "in the first week"."""
    if "of" not in tokens[first].classes or not before or "span" not in tokens[before[-1]].classes:
        return []
    found: list[int] = []
    for at in reversed(before):
        if not tokens[at].has(
            "span", "order", "rank", "determiner", "superlative", "numeral", "number", "date_preposition"
        ):
            break
        found.append(at)
        if (
            tokens[at].has("date_preposition")
            and tokens[at].has("preposition")
            and not tokens[at].has("order", "determiner")
        ):
            return found
    return []


def _hangs(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word cannot end a title: "six days of talks | starting | on July 22"."""
    if tokens[at].has("times"):
        return _before_date(tokens, at + 1)
    if tokens[at].has("order") and at and tokens[at - 1].has("finite"):
        return False  # "the Greens came first"
    return not tokens[at].classes.isdisjoint(_HANGING) and not tokens[at].has("finite", "particle")


def _before_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether a date begins at a position, or right behind it."""
    near = tokens[at : at + 2]
    opens = bool(near) and (near[0].mention is not None or near[0].has("date_preposition"))
    return opens and any(token.mention is not None for token in near)


def tidy_end(tokens: Sequence[Token], positions: list[int]) -> list[int]:
    """The positions without what hangs at their end: prepositions, articles, conjunctions, marks."""
    whole = not positions or tokens[positions[-1]].classes.isdisjoint(_MAY_HANG)
    return list(positions) if whole else _tidied(tokens, list(positions))


def _may_end(token: Token) -> bool:
    """Whether what compares numbers may be a verb or its particle: "avtobus körpüdən | aşıb"."""
    return token.has("particle") or (token.has("finite") and not token.has("adverb"))


def _tidied(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    while kept and _hangs(tokens, kept[-1]):
        if tokens[kept[-1]].text in '»”")' or _closes_verb(tokens, kept[-1]):
            break
        kept.pop()
    last = kept[-1] if len(kept) > 2 else len(tokens)
    if last + 1 < len(tokens) and tokens[last].has("span") and tokens[last + 1].has(*_COUNTED_FROM):
        kept.pop()  # "shook the town | just two hours | before a truce began", "closed | ten hours | later"
        while len(kept) > 2 and tokens[kept[-1]].has("number", "numeral", "determiner", "adverb", "about"):
            kept.pop()
        return tidy_end(tokens, kept)
    while len(kept) > 1 and tokens[kept[-1]].has("fewer_than", "more_than") and not _may_end(tokens[kept[-1]]):
        kept.pop()  # "suspended less than | two weeks later"
    if len(kept) > 2 and tokens[kept[-1]].has("aim") and tokens[kept[-1] + 1].has("to"):
        return tidy_end(tokens, kept[:-2])  # "lost a vote | in order | to bring it about"
    if len(kept) > 2 and tokens[kept[-1]].has("gerund") and not tokens[kept[-1]].capital:
        content = kept[-1] + 1 < len(tokens) and tokens[kept[-1] + 1].has("that")
        if content and not tokens[kept[-2]].has("finite", "determiner", "preposition", "auxiliary"):
            return tidy_end(tokens, kept[:-1])  # "a resolution demanding | that"
    opened = len(kept) > 3 and tokens[kept[-2]].has("when") and tokens[kept[-2]].has("preposition")
    if opened and tokens[kept[-1]].has("gerund") and not tokens[kept[-1]].capital:
        return tidy_end(tokens, kept[:-2])  # "collapsed after admitting | that"
    return kept
