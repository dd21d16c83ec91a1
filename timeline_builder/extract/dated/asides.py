"""Asides: dates that tell of no happening: they only measure, limit, frame or describe one, or go with another noun."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

COUNTED = ("count-units", "shift-units", "near-unit", "unit-shift")  # rules of the tagger: "two days later"
_SHIFTED = ("count-units", "shift-units", "unit-shift")
_PHRASE = 5  # words from a year to its noun: "the 2020 U.S. Open tennis final"
_NEAR = 3  # words before a date that may say that it is compared with
_REACH = 7  # words between "since 1998" and "the strongest"
_LEADS = frozenset(("date_preposition", "determiner"))  # to a date
_COMPARING = frozenset(("yearly", "up_from", "background"))  # one of them compares with any date
_WIDE = frozenset(("year", "decade", "century", "millennium", "season", "quarter", "half", "third", "interval"))


def ends(mention: Mention | None) -> bool:
    """Whether a date only says when something ends ("until 6 May")."""
    date = mention.date if mention else None
    return date is not None and date.precision == "interval" and date.start is None


def tells(tokens: Tokens, at: int) -> bool:
    """Whether the date at a position says when something happens."""
    mention = tokens[at].mention
    date = mention.date if mention else None
    if date is None:
        return False
    if mention is not None and mention.event is not None and not _counts(tokens, at):
        return False
    if "limit" in tokens.classes and _limits(tokens, at):
        return False
    return not (_describes(tokens, at) or _measures(tokens, at) or _named_next(tokens, at))


def _named_next(tokens: Sequence[Token], at: int) -> bool:
    """Whether a date that is only counted is named right behind: "a week later, on 13 February"."""
    mention = tokens[at].mention
    if "mark" not in tokens[at + 1].classes or at + 2 >= len(tokens):
        return False
    if mention is None or not mention.rule.startswith(COUNTED):
        return False
    behind = next((token for token in tokens[at + 2 : at + 4] if "date_preposition" not in token.classes), None)
    return behind is not None and behind.mention is not None and not behind.mention.rule.startswith(COUNTED)


def _measures(tokens: Tokens, at: int) -> bool:
    """ "the strongest since 1998", "than in 2018": the date is one to compare with."""
    mention = tokens[at].mention
    since = mention is not None and mention.date is not None and mention.date.open and mention.date.start is not None
    counted = mention is not None and mention.rule.startswith(_SHIFTED)
    if not (since or counted) and tokens.classes.isdisjoint(_COMPARING):
        return False
    begin = at
    while begin > 0 and not tokens[begin - 1].classes.isdisjoint(_LEADS):
        begin -= 1
    if begin:
        before = tokens[begin - 1].classes
        if "plan" in before:
            return False  # "higher than expected on Sunday"
        if begin < at and "yearly" in before and _is_wide(tokens[at].mention):
            return True
    if _compared(tokens, begin, at):
        return True
    if since:
        # "the worst result the party has had since 1970", "the second leader to be ousted since 2017", "2005-ci ildən
        # bəri ən ağır qəza"
        ranked = [token for token in tokens[_piece_start(tokens, begin, 0) : begin] if token.has("superlative", "rank")]
        ranked += [token for token in tokens[at + 1 : at + _REACH] if "superlative" in token.classes]
        near = _piece_start(tokens, begin, max(0, begin - _NEAR))
        if some(tokens, near, at, "superlative") or not all("at_least" in token.classes for token in ranked):
            return True
    if "background" not in tokens.classes:
        return False
    near = _piece_start(tokens, begin, max(0, begin - _NEAR))
    judged = (o for o in range(near, at) if "background" in tokens[o].classes)
    counts = ("number", "numeral", "dozens", "possessive")  # "more than 20 died on Monday"
    return any(not tokens[o + 1].has(*counts) for o in judged)


def _compared(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a date is that of what a figure is compared with: "10% in May from 12.6% in April", "down from 79% four
    years earlier", "up 160% on a year earlier", "twice as many as the year before".

    begin   where the words begin that lead to the date
    """
    mention = tokens[at].mention
    if mention is None or mention.date is None or at == 0:
        return False
    before = tokens[at - 1]
    if mention.rule.startswith(_SHIFTED):
        if begin < at and not mention.rule.startswith("unit-shift") and before.has("on", "up_from"):
            return True
        if begin and tokens[begin - 1].has("as", "up_from"):
            return True
    elif mention.date.precision in ("day", "time", "interval"):
        return False
    start = begin
    while start > 0 and (tokens[start - 1].has("number", "unit") or tokens[start - 1].text == "%"):
        start -= 1
    return 0 < start < begin and "up_from" in tokens[start - 1].classes


def _piece_start(tokens: Sequence[Token], begin: int, earliest: int) -> int:
    """Where the words before a position begin that no mark parts from it, at the earliest."""
    while begin > earliest and "mark" not in tokens[begin - 1].classes:
        begin -= 1
    return begin


def _is_wide(mention: Mention | None) -> bool:
    return mention is not None and mention.date is not None and mention.date.precision in _WIDE


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """ "the 1994 ceasefire": a year between an article and its noun tells which one, not that it happened."""
    mention, after = tokens[at].mention, tokens[at + 1]
    assert mention is not None
    assert mention.date is not None
    if "describes" in after.classes:
        return True
    if mention.rule in ("century", "holiday") and _adjective(tokens, at):
        return True
    if mention.date.precision not in _WIDE or at == 0:
        return False
    before = tokens[at - 1]
    if mention.date.precision in ("century", "millennium") and "date_preposition" in before.classes:
        return at < 2 or not tokens[at - 2].has("finite", "participle")  # "a church from the 16th century"
    opens = "determiner" in before.classes or before.text.endswith(POSSESSIVES)
    if opens and _held_then(tokens, at):
        return False
    return opens and after.word and not after.has("preposition", "finite", "and", "relative", "that", "when", "adverb")


def _held_then(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun behind a year was the occasion of what is told: "fell in the 2014 war", "lost the 2018 vote"."""
    behind = range(at + 1, min(at + _PHRASE, len(tokens)))
    head = next((o for o in behind if tokens[o].has("befalls", "occasion")), None)
    begin = at - 1
    while begin > 0 and ("determiner" in tokens[begin].classes or tokens[begin].text.endswith(POSSESSIVES)):
        begin -= 1
    words = tokens[at + 1 : head]
    return head is not None and all(token.word for token in words) and tokens[begin].has("during", "after", "stakes")


def _adjective(tokens: Sequence[Token], at: int) -> bool:
    """Whether a date only tells of the noun behind it: "the 19th-century church"; beside a date "a Halloween party"."""
    mention, after = tokens[at].mention, tokens[at + 1]
    assert mention is not None
    if not after.word:
        return False
    if after.has("preposition", "finite", "and", "relative", "that", "when", "adverb"):
        return False
    if mention.rule == "century":
        return "-" in mention.text.split()[-1]
    others = any(token.mention and token.mention is not mention for token in tokens)
    return others and at > 0 and "determiner" in tokens[at - 1].classes


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause follows that the date before it dates: in its sentence ("…, a day after they met"), or of what
    the sentence before told ("that came a day after they met").
    """
    if not any(token.mention and token.mention.event is None for token in tokens[:at]):
        before = next((token for token in reversed(tokens[:at]) if not token.has("adverb", "about")), None)
        if before is None or "comes" not in before.classes:
            return False
    for token in tokens[at + 1 :]:
        if token.has("mark", "that", "relative") or token.mention is not None:
            return False
        if "finite" in token.classes:
            return True
    return False


def _limits(tokens: Sequence[Token], at: int) -> bool:
    """ "until Friday": the date ends something whose own date is elsewhere."""
    begin = at - 1
    while begin >= 0 and tokens[begin].has("determiner", "date_preposition") and "limit" not in tokens[begin].classes:
        begin -= 1
    return begin >= 0 and "limit" in tokens[begin].classes and not (begin and "not" in tokens[begin - 1].classes)


def beside(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the date at a position tells nothing of its own beside the other dates of its clause."""
    return (
        _apposed(tokens, clause, at)
        or _of_noun(tokens, clause, at)
        or _as_of(tokens, clause, at)
        or _frames(tokens, clause, at)
    )


def _apposed(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date stands in an apposition of a clause that has a date of its own ("X, on strike since March, …")."""
    if not _of_another_verb(tokens, clause, at):
        start, end = next(((a, b) for a, b in clause.extra if a <= at < b), (at, at))
        if not tokens[start].has("preposition", "span"):
            return False  # "Jabrayil on the 4th, Fuzuli on the 17th" goes on with the clause
        plain = ("date_preposition", "preposition", "and", "mark", "determiner", "adverb")
        if all(token.mention is not None or token.has(*plain) for token in tokens[start:end]):
            return False
    named = [tokens[other].mention for other in tokens.dates if clause.holds(other, extra=False)]
    return any(mention is None or mention.event is None for mention in named)


def _of_another_verb(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a second date is of what a preposition opens: "withdrew on Monday after failing to take it in April"."""
    if clause.verb is None:
        return False
    dates = [other for other in range(clause.verb, at) if tokens[other].mention]
    between = range(dates[-1] + 1, at) if dates else ()
    opens = ("preposition", "when")
    return any(
        tokens[here].has(*opens) and "participle" in tokens[here + 1].classes for here in between if here + 1 < at
    )


def _of_noun(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a month or year says which thing is meant in a clause that has a date of its own ("the match of Monday,
    put off for the snow of January").
    """
    mention = tokens[at].mention
    assert mention is not None
    wide = mention.date is not None and mention.date.precision in (*_WIDE, "month")
    if not wide or at < 2 or "of" not in tokens[at - 1].classes or tokens[at - 2].has("date_preposition", "determiner"):
        return False
    return tokens[at - 2].word and any(o != at and clause.holds(o, extra=False) for o in tokens.dates)


def _frames(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date only holds a finer one of its clause: "raised it on Wednesday for the third time this year"."""
    mention = tokens[at].mention
    date = mention.date if mention is not None else None
    if date is None or date.open or date.precision in ("day", "time"):
        return False
    others = (other for other in tokens.dates if other != at and clause.holds(other))
    return any(_within(tokens[other].mention, date) for other in others)


def _within(mention: Mention | None, wide: Date) -> bool:
    """Whether what a mention names is part of a wider date, and no such date itself."""
    fine = mention.date if mention is not None and mention.event is None else None
    if fine is None or fine.open or fine.earliest is None or fine.latest is None:
        return False
    if wide.earliest is None or wide.latest is None:
        return False
    inside = wide.earliest <= fine.earliest and fine.latest <= wide.latest
    return inside and (fine.earliest, fine.latest) != (wide.earliest, wide.latest)


def _as_of(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a date only says when a count stood so, in a clause that dates what it counts: "the quake of January 1
    had killed 504 people as of March 3".
    """
    if at < 2 or "of" not in tokens[at - 1].classes or "as" not in tokens[at - 2].classes:
        return False
    return any(tokens[other].mention for other in clause.positions() if other != at)
