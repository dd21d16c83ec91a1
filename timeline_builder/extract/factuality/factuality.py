"""Factuality: whether a clause tells of what happened, or of what is planned, denied or merely supposed."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.dates.value import Date
from timeline_builder.extract.dated.asides import ends
from timeline_builder.extract.dated.entries import leads
from timeline_builder.extract.factuality.against import doubtful
from timeline_builder.extract.factuality.arranged import FAILED, awaited, called_off
from timeline_builder.extract.factuality.contents import bidden, foreseen
from timeline_builder.extract.factuality.denial import denied, spread, verb_words
from timeline_builder.extract.factuality.doubt import purported, vouched
from timeline_builder.extract.factuality.plots import plotted, told_before
from timeline_builder.extract.factuality.retort import contradicted
from timeline_builder.extract.factuality.set_dates import set_for
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some
from timeline_builder.model import Factuality

_AHEAD = ("plan", "future", "coming", "conditional")
_SUPPOSING = frozenset(("if", "so_that", "modal", "conditional"))
_TOLD = 2  # words from a promise to its own date, not that of what is promised
_FATE = 3  # words of "would later go on to become" behind the first
_REACH = 8  # words between "agreed to meet" and its date


def factuality(
    tokens: Tokens,
    clause: Clause,
    every: Sequence[Clause],
    date: Date,
    published: Date,
    at: int,
    following: Sequence[Token] = (),
) -> Factuality:
    """What a clause claims for a date.

    at         the position of the date among the tokens
    following  the tokens of the next sentence
    """
    if _supposed(tokens, clause, every, at):
        return "hypothetical"
    sure = vouched(tokens, clause, every)
    if "spread" not in tokens.classes or not spread(tokens, at):
        if denied(tokens, clause, every, at) or contradicted(tokens, clause, at):
            return "denied"
        if not sure and purported(tokens, clause, at):
            return "hypothetical"
    history = _long_past(date, published)
    if (
        after(date, published)
        or (ends(tokens[at].mention) and _runs_on(date, published))
        or planned(tokens, clause, at, history=history)
    ):
        return "planned"
    if not (history or sure) and doubtful(tokens, clause, date, published, at, following):
        return "hypothetical"
    return "happened"


def after(date: Date, published: Date) -> bool:
    """Whether a date lies after the day of publication as a whole; such a thing cannot have happened yet."""
    return bool(date.earliest and published.latest and date.earliest > published.latest)


def _runs_on(end: Date, published: Date) -> bool:
    """Whether what ends then still goes on at the day of publication ("by the end of the year")."""
    return bool(end.latest and published.latest and end.latest > published.latest)


def _long_past(date: Date, published: Date) -> bool:
    return bool(date.latest and published.earliest and date.latest.year < published.earliest.year - 1)


def _supposed(tokens: Tokens, clause: Clause, every: Sequence[Clause], at: int) -> bool:
    if tokens.classes.isdisjoint(_SUPPOSING):
        return False
    step: Clause | None = clause
    while step is not None:
        start, end = step.core[0][0], step.core[-1][1]
        if step.opener == "if" or tokens[start].has("if", "so_that") or some(tokens, at, end, "if"):
            return True
        step = step.parent if step.opener in ("that", "relative", "reduced", "when") else None
    if clause.verb is None:
        return False
    chain = tokens[clause.group[0] : clause.group[1] + 1]
    if any("modal" in token.classes for token in verb_words(tokens, clause)):
        return True
    if not some(chain, 0, len(chain), "conditional"):
        return False
    condition = any(other.opener == "if" or other.verb_is(tokens, "if") for other in every)
    arranged = any("to" in token.classes for token in chain)  # "was to have opened"
    return condition or (not arranged and any("perfect" in token.classes for token in chain))


def _deadline(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date only tells by when somebody is to do what is asked or agreed: "told them to leave by Friday"."""
    asked = clause.verb is not None and clause.verb_is(tokens, "demands", "asks", "binds")
    until = asked and ends(tokens[at].mention)
    if until and some(tokens, at, clause.group[0], "nominal", "to_do"):
        return True  # "qoşunların iyunun 12-dək çıxarılmasını tələb edir"
    if until and "to" in tokens[at + 1].classes:
        return True  # "gave the firm until Friday to pay"
    if not asked or "deadline" not in tokens[at - 1].classes:
        return False
    if clause.verb_is(tokens, "demands") and at > clause.group[1] + 1:
        return True  # "demanded their release by Friday"
    steps = range(clause.group[1], at - 1)
    return any(
        "that" in tokens[s].classes or ("to" in tokens[s].classes and is_infinitive(tokens[s + 1])) for s in steps
    )


def _apposed(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether an apposition says that a date is of a plan: "the launch, originally due on August 28, slipped again"."""
    start = next((start for start, end in clause.extra if start <= at < end), at)
    if start == at and "participle" in tokens[at - 2].classes:
        start = next((step + 1 for step in (at - 3, at - 4) if "mark" in tokens[step].classes), at)
    if not tokens[start].has("plan", "preposition", "determiner", "as"):
        start += 1  # "originally", "первоначально"
    return start < at and tokens[start].has("plan", "future") and "noun_too" not in tokens[start].classes


def _promised(tokens: Tokens, clause: Clause) -> bool:
    """Whether a content clause says what is expected or in the present what somebody has agreed to: "договорились, что
    войска отойдут".
    """
    over = clause.parent
    if over is None or over.verb is None:
        return False
    expected = over.verb_is(tokens, "plan") and "that" in tokens[clause.core[0][0]].classes
    verb, behind = tokens[clause.group[0]], tokens[clause.group[1]]
    to_do = verb.has("nonpast") or (verb.has("to_do") and not behind.has("enclitic"))  # "խոստացել էր | ճանապարհը բացել"
    return expected or (over.verb_is(tokens, "binds") and to_do)


def _summoned(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what people are called to: "called for a march to the palace on Wednesday"."""
    for call in tokens.where("summons"):
        between = tokens[call + 1 : at]
        if clause.holds(call, extra=False) and call < at and any("rally" in token.classes for token in between):
            return not any(token.has("finite", "that", "mark") or token.mention for token in between)
    return False


# what says that a date is of something to come, with the classes of words without one of which it says nothing
_POINTING = (
    (FAILED, called_off),
    (frozenset(("dated_for", "sets", "reserved", "coming", "to_do")), set_for),
    (frozenset(("demands", "asks", "binds")), _deadline),
    (frozenset(("plan", "future")), _apposed),
    (frozenset(("plot",)), plotted),
    (frozenset(("long_before", "binds")), told_before),
    (frozenset(("summons",)), _summoned),
    (frozenset(("arranged",)), awaited),
    (frozenset(("deed", "coming", "to_do")), foreseen),
    (frozenset(("binds",)), bidden),
)
_POINTERS = {word: [says for words, says in _POINTING if word in words] for one, _ in _POINTING for word in one}


def planned(tokens: Tokens, clause: Clause, at: int, *, history: bool) -> bool:
    """Whether the verb itself points forward, or what the date goes with does ("talks due on Friday").

    history   whether the date is long past, so that "he would die in exile" tells what came of it; "it was to open" not
    """
    if clause.verb is None and _headed(tokens, clause, at):
        return True
    if clause.opener == "that" and _promised(tokens, clause):
        return True
    if "destined" in tokens.classes and _destined(tokens, clause, history=history):
        return True
    for word in tokens.classes.intersection(_POINTERS):
        for points in _POINTERS[word]:
            if points(tokens, clause, at):
                return True
    if tokens.classes.isdisjoint(_AHEAD):
        return False
    told = history and clause.opener in ("", "relative") and not tokens.have("plan", "wish")
    told = told and some(tokens, clause.group[0], clause.group[1] + _FATE, "fate")
    ahead = ("future", "coming") if told else ("future", "coming", "conditional")
    for index in tokens.where(*_AHEAD):
        if clause.holds(index, extra=False) and _points_forward(tokens, clause, index, at, ahead):
            return True
    return False


def _headed(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a headline says what is to be done: "President to visit Rome on Friday"."""
    steps = (step for step in clause.positions() if 0 < step < at - 1 and "to" in tokens[step].classes)
    return any(tokens[step - 1].word and is_infinitive(tokens[step + 1]) for step in steps)


def _wide(tokens: Tokens, at: int) -> bool:
    """Whether a date that comes back is no day: nobody is said to have spoken in "the end of October"."""
    mention = tokens[at].mention
    if mention is None or mention.recurs != "year" or mention.date is None:
        return False
    return (mention.date.start or mention.date).precision != "day"


def _destined(tokens: Tokens, clause: Clause, *, history: bool) -> bool:
    """Whether an infinitive with "is" tells the future: "մեկնելու է", "մեկնելու էր" unless it is long over, but not
    "մեկնել է … հանդիպելու համար".
    """
    first, end = clause.group if clause.verb is not None else clause.core[0]
    auxiliary = "is_now" if history else "enclitic"
    for index in tokens.where("destined"):
        if first - 1 <= index <= end and index + 1 < len(tokens):
            told = tokens[index - 2].has("date") or not tokens[index - 2].has(
                "finite", "participle", "to_do", "nonpast"
            )
            stressed = told and auxiliary in tokens[index - 1].classes
            if stressed or auxiliary in tokens[index + 1].classes:
                return True  # "երեկ էր մեկնելու", "ուղերձ էր հղելու", "մեկնելու էր", not "մեկնել է հանդիպելու"
    return False


def _points_forward(tokens: Tokens, clause: Clause, index: int, at: int, ahead: tuple[str, ...]) -> bool:
    token = tokens[index]
    named = token.capital and index > tokens.begins  # a name with the ending of such a form
    named = named or ("noun_too" in token.classes and _noun(tokens, clause, index, at))
    met = "gathers" in token.classes and not some(tokens, index, clause.core[-1][1], "to_do")
    thing = index == clause.verb and _proposes_thing(tokens, index, at)
    if named or met or thing or _proves(tokens, index):  # "собирались в министерстве 14 августа"
        return False
    if "plan" in token.classes and index == clause.verb and leads(tokens, at):
        return False  # "2 May 2001 - The union threatens to strike"
    if "plan" in token.classes and "say" in token.classes and at <= index + _TOLD:
        return False  # "пообещала на прошлой неделе, что …"
    if index == clause.verb and index + 1 < at and "object_pronoun" in tokens[index + 1].classes:
        return some(tokens, index + 2, at, "to")  # "proposed it in February"
    if "plan" in token.classes and at < index:
        if any(tokens[other].mention for other in clause.positions() if other > index):
            return False  # "agreed on Monday to meet on 20 May"
        if tokens[at].text.endswith(POSSESSIVES) and not clause.in_subject(at):
            return False  # "at Monday's talks they proposed sending troops"
    first, last = clause.group
    if (
        token.has("nominal", "ablative")
        and at < index < first
        and "plan" not in token.classes
        and not some(tokens, 0, at, "date")
    ):
        # "9 mayda layihəni geri çağıracağını elan edib": it has been announced
        return _wide(tokens, at) or not clause.verb_is(tokens, "say", "say_weak", "compound", "binds")
    if first - 1 <= index <= last:
        return token.has(*ahead) or (
            "plan" in token.classes and (first <= index < last or not _modifies(tokens, index))
        )
    behind = index < at and at - index <= _REACH and token.has("future", "plan", "coming")
    return behind and not ("plan" in token.classes and _modifies(tokens, index))


def _noun(tokens: Tokens, clause: Clause, index: int, at: int) -> bool:
    """Whether a word of planning is the noun that a verb tells of, and a date not that of what is planned: "Hopes faded
    on Monday", "announced plans on Monday to cut jobs"; not "announced plans to strike on Monday".
    """
    if clause.in_subject(index):
        return True
    told = index > 0 and "finite" in tokens[index - 1].classes and "auxiliary" not in tokens[index - 1].classes
    return told and (at < index or not some(tokens, index + 1, at, "to", "meant"))


def _proposes_thing(tokens: Tokens, verb: int, end: int) -> bool:
    """Whether what a verb proposes before a date is nothing that happens then: "proposed a new pension system on
    Monday", not "proposed talks on Monday".
    """
    if not ("plan" in tokens[verb].classes and "demands" in tokens[verb].classes):
        return False
    aim = [part for part in tokens[verb + 1 : end] if "plan" not in part.classes]
    return bool(aim) and not any(part.has("to", "that", "gerund", *_HAPPENING) for part in aim)


_HAPPENING = ("done", "occasion", "rally", "befalls", "meeting", "timetable")


def _proves(tokens: Sequence[Token], index: int) -> bool:
    """Whether an infinitive only says what is so: "was found to be leaking", "had to be rescued"."""
    start = index if "to" in tokens[index].classes else index - 1
    return (
        "future" in tokens[index].classes
        and start > 0
        and "to" in tokens[start].classes
        and tokens[start - 1].has("proves", "obliges")
    )


def _modifies(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word of planning only tells which one is meant: "the planned talks", "than expected"."""
    last = index
    while "plan" in tokens[last + 1].classes:
        last += 1
    if "adnominal" in tokens[last].classes and tokens[last + 1].word and "finite" not in tokens[last + 1].classes:
        return True  # "təxirə salınmış seçkilər"
    before = tokens[index - 1] if index else None
    if before is not None and (before.has("determiner", "background") or before.text.endswith(POSSESSIVES)):
        return True
    if "noun_too" in tokens[index].classes or "participle" not in tokens[index].classes:
        start = index - 1
        while start > max(0, index - 3) and tokens[start].word and not tokens[start].has("finite", "preposition", "to"):
            start -= 1
        if start < index - 1 and "possessive" in tokens[start].classes:
            return True  # "dropped his own pension plan"
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if (
        tokens[index].has("noun_too", "plain_verb")
        and "participle" not in tokens[index].classes
        and _is_noun(tokens, index)
    ):
        return after is not None and not after.has("to", "meant")  # "presented a peace plan on Sunday"
    plain = (
        "preposition",
        "date_preposition",
        "determiner",
        "adverb",
        "finite",
        "auxiliary",
        "enclitic",
        "and",
        "that",
        "future",
    )
    return after is not None and after.word and not after.has(*plain)


def _is_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether an article opens the phrase that a word closes: "a peace plan"."""
    start = index - 1
    while start >= 0 and tokens[start].word and not tokens[start].has("finite", "preposition", "to", "determiner"):
        start -= 1
    return start >= 0 and "determiner" in tokens[start].classes
