"""Owners: which event a figure belongs to.

In this order: the event of its own clause; another one of its sentence that its clause goes with (the statement that
tells it, what the clause hangs on, what hangs on the clause); in a sentence without a date the statement that the next
one makes of it, the event of the figure it goes on from, an earlier event of the same kind of harm, place and speaker.
A figure that belongs to no event that the text dates has no owner: on the wrong event it would be untrue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_builder.extract import roles
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.counts import QUALIFIERS
from timeline_builder.extract.figures import Figure
from timeline_builder.extract.happening import tells
from timeline_builder.extract.names import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.tokens import Token
from timeline_builder.model import Candidate, Claim

_HARM = frozenset(("attack", "clash", "war", "disaster"))
_TOLD = frozenset((*_HARM, "statement", "humanitarian"))
_ROUGH = frozenset((*_HARM, "political", "humanitarian", "declaration"))  # kinds that people may come to harm in
_BESIDE = 5  # tokens between a noun's date and the relative clause after it
_STEM = 5  # letters by which two forms of a name are told to be one
_GOES_ON = 0.7  # what it adds that the figure before belongs to an event
_NO_NOUN = (
    "preposition",
    "finite",
    "auxiliary",
    "and",
    "when",
    "relative",
    "that",
    "determiner",
    "adverb",
    "participle",
    "enclitic",
)
_LIKELY = 0.3  # what an undated sentence needs to be taken to tell of an event


@dataclass(slots=True)
class Draft:
    """A candidate in the making: where it stands (numbers of sentence and paragraph, clause, position of its date)."""

    candidate: Candidate
    sentence: int
    paragraph: int
    clause: Clause
    at: int
    names: frozenset[str]


def owner(
    number: int,
    reads: Sequence[Reading],
    figure: Figure,
    drafts: Sequence[Draft],
    claims: Sequence[Sequence[Claim]],
    last: int | None = None,
) -> int | None:
    """The draft a figure belongs to: one of its own sentence that tells of it, else of an earlier sentence.

    last   the draft of the figure that it goes on from: one of the same sentence or of the sentence before
    """
    read = reads[number]
    clause = clause_of(read, figure)
    own = [at for at, draft in enumerate(drafts) if draft.sentence == number]
    if _dated_elsewhere(read, clause, [drafts[at].at for at in own]):
        return None
    if not own and read.later:  # "… killed 12. The minister reported this on Friday."
        after = (at for at, draft in enumerate(drafts) if draft.sentence == number + 1)
        reports = next((at for at in after if drafts[at].candidate.kind == "statement"), None)
        if reports is not None:
            return reports
    if not own:
        return _told_before(number, reads, drafts, claims, last)
    named = _named_deed(read, figure, clause, own, drafts)
    ranks = {at: _rank(read, figure, clause, drafts[at]) for at in own}
    fitting = [at for at in own if ranks[at]]
    first = min((drafts[at].clause.core[0][0] for at in own), default=0)
    if not fitting and clause is not None and clause.opener == "" and clause.core[0][0] < first:
        return _told_before(number, reads, drafts, claims, last)  # "Six were abducted; three came back on Sunday"
    nearest = min(
        fitting, key=lambda at: (ranks[at], drafts[at].at > figure.word, abs(drafts[at].at - figure.word)), default=None
    )
    return nearest if named is None else named


def _told_before(
    number: int,
    reads: Sequence[Reading],
    drafts: Sequence[Draft],
    claims: Sequence[Sequence[Claim]],
    last: int | None,
) -> int | None:
    """The draft of an earlier sentence that an undated one goes on to tell of; of its own paragraph first.

    Of two of one day the one that has figures already: they are of one happening.
    """
    read = reads[number]
    if any(token.has("apart") for token in read.tokens):
        return None
    adds_up = _adds_up(read, None)
    likely = {
        at: _likely(number, read, draft, told=bool(claims[at]), goes_on=at == last)
        for at, draft in enumerate(drafts)
        if draft.sentence < number
        and draft.candidate.factuality == "happened"
        and (not adds_up or _begins(read, reads[draft.sentence], draft))
    }
    fitting = [at for at, score in likely.items() if score >= _LIKELY]
    near = [at for at in fitting if drafts[at].paragraph == read.sentence.paragraph]
    best = max(near or fitting, key=lambda at: (likely[at], drafts[at].sentence), default=None)
    if best is None or _another_between(number, read, best, drafts):
        return None
    if claims[best]:
        return best
    day = drafts[best].candidate.date
    return next((at for at in fitting if claims[at] and drafts[at].candidate.date == day), best)


def _another_between(number: int, read: Reading, best: int, drafts: Sequence[Draft]) -> bool:
    """Whether harm told of since then, in an earlier paragraph too, may as well be meant: no name in common decides."""
    first = drafts[best]
    here = ({name.actor for name in read.names} | {name.place for name in read.names}) - {""}
    return (
        first.paragraph != read.sentence.paragraph
        and not here & first.names
        and any(
            draft.candidate.kind in _HARM
            and first.sentence < draft.sentence < number
            and draft.candidate.factuality == "happened"
            for draft in drafts
        )
    )


def _begins(read: Reading, earlier: Reading, draft: Draft) -> bool:
    """Whether a draft of the paragraph tells how something began: what was added up since then goes with it."""
    return draft.paragraph == read.sentence.paragraph and draft.clause.verb_is(earlier.tokens, "begins")


def clause_of(read: Reading, figure: Figure) -> Clause | None:
    """The innermost clause that holds a figure's word."""
    holding = [c for c in read.clauses if c.opener != "quote" and c.holds(figure.word)]
    return min(holding, key=lambda c: sum(end - start for start, end in c.core), default=None)


def reports(read: Reading, clause: Clause) -> bool:
    """Whether a clause reports or counts something."""
    return clause.verb_is(read.tokens, "say", "say_weak", "counts")


def _rank(read: Reading, figure: Figure, clause: Clause | None, draft: Draft) -> int:
    """How closely the clause of a draft goes with a figure's, 1 the closest; 0 where it tells of something else."""
    kind, told = draft.candidate.kind, draft.clause
    later = 10 * (draft.candidate.factuality != "happened")
    if clause is None:
        return later + 6 if kind in _TOLD else 0
    if told is clause or told.shares is clause or clause.shares is told:
        fits = _verbal(read, figure, clause) or kind in _TOLD or reports(read, clause)
        return later + (1 if told is clause else 3) if fits else 0
    apart = _earlier(read, clause) or (_known(read.tokens, figure) and told not in said_by(clause))
    rank = 0 if apart else _related(read, figure, clause, draft)
    return later + rank if rank else 0


def _earlier(read: Reading, clause: Clause) -> bool:
    """Whether a clause says what came before the rest: "began a strike on Monday after a crash had killed 14"."""
    opens = clause.opener == "when" and clause.shares is None
    return opens and read.tokens[clause.core[0][0]].has("after_it")


def _related(read: Reading, figure: Figure, clause: Clause, draft: Draft) -> int:
    """The rank of a draft whose clause is another one than the figure's."""
    tokens, kind, told = read.tokens, draft.candidate.kind, draft.clause
    if any(told in (step, _saying_of(step)) for step in said_by(clause)):
        return 2
    if clause.opener == "reduced" and told in _ancestors(clause):
        tells_of = clause.holds(figure.start)  # else: "12 soldiers killed in the fighting were buried"
        return 2 if tells_of or kind in _HARM else 0
    begins, after = clause.core[0][0], told.core[0][0] > clause.core[0][0]
    if clause.opener == "relative" and begins - 2 <= draft.at < begins and not tokens[begins].has("relative_where"):
        return 3  # "the attack of 17 January that killed three"
    top = _top(clause)
    main = top.opener == "" or top.shares is not None
    if told.opener == "when" and ((main and after) or told.parent is clause):  # "killed since it began on May 10"
        return 0 if tokens[told.core[0][0]].has("before_it") else 2
    if told.opener == "" and main and after and reports(read, told):
        return 4  # "the toll rose to 46, the minister said on Sunday"
    of_it = _describes(clause, told)
    if _adds_up(read, clause):  # not "shelled a school on Monday, in a war that has killed 40,000"
        return 7 if of_it and told.verb_is(tokens, "begins") else 0
    if clause.opener == "relative" and told in _ancestors(clause):
        opens = min(begins, figure.start)  # ", one of whom died"
        names_deed = told.verb is not None and opens > told.verb and tokens[opens - 1].text != ","
        return 5 if kind in _HARM and not names_deed else 0  # names: "pursued the men who had killed 12"
    if of_it:
        return 7 if kind in _HARM else 0  # "the toll of the floods that struck on Tuesday"
    if after:  # not "six were abducted; three of them came back on Sunday"
        return 6 if kind in _HARM and _joined(tokens, clause, told) else 0
    goes_on = main or top.opener == "when"
    return 6 if kind in _HARM or (goes_on and told.opener in ("", "when")) else 0


def _known(tokens: list[Token], figure: Figure) -> bool:
    """Whether a figure only says who was meant: "a march for the 15 people killed in May"."""
    between = tokens[figure.start : figure.word]
    definite = figure.start > 0 and tokens[figure.start - 1].has("definite")
    return definite and bool(between) and not any(token.has("finite", "mark") for token in between)


def _describes(clause: Clause, told: Clause) -> bool:
    """Whether a dated clause only says of something in the figure's clause what it did or what befell it."""
    same = told.subject is not None and told.subject == clause.subject
    return told.opener in ("reduced", "relative") and (same or clause in _ancestors(told))


def _joined(tokens: list[Token], first: Clause, second: Clause) -> bool:
    """Whether "and" alone joins two clauses: "two were killed and five wounded in an ambush"."""
    begins = second.core[0][0]
    return first.core[-1][1] == begins and tokens[begins].has("and")


def _top(clause: Clause) -> Clause:
    """The clause that reports what a clause says, the clause itself where none does."""
    return next(iter([*said_by(clause)][-1:]), clause)


def said_by(clause: Clause) -> Iterator[Clause]:
    """The clauses that report what a clause says."""
    child, step = clause, clause.parent
    while step is not None:
        if child.opener in ("that", "quote"):
            yield step
        child, step = step, step.parent


def _saying_of(clause: Clause) -> Clause:
    """The clause whose subject says it: the one before "…, saying that"; the clause itself for others."""
    return clause.parent if clause.opener == "reduced" and clause.parent is not None else clause


def _ancestors(clause: Clause) -> Iterator[Clause]:
    step = clause.parent
    while step is not None:
        yield step
        step = step.parent


def _verbal(read: Reading, figure: Figure, clause: Clause) -> bool:
    """Whether the figure is what the clause tells: "left 16 dead", not "sentenced over the killing of two"."""
    tokens, first = read.tokens, min(figure.start, figure.word)
    if clause.group[0] <= figure.word < clause.group[1] or tokens[figure.word].has("finite"):
        return True
    between = tokens[clause.group[1] : first] if clause.verb is not None and clause.group[1] <= first else None
    return between is not None and not any(t.has("preposition", "mark") and not t.has(*QUALIFIERS) for t in between)


def _adds_up(read: Reading, clause: Clause | None) -> bool:
    """Whether a figure is of all that happened over a time ("32,000 have been killed since the war began")."""
    words = read.tokens
    if clause is not None:
        since = [other.core[0][0] for other in read.clauses if other.parent is clause and other.opener == "when"]
        places = {*clause.positions(), *(range(*clause.subject) if clause.subject else ()), *since}
        words = [read.tokens[at] for at in places]
    return any(token.has("cumulative") and not token.has("from_then") for token in words) or any(
        token.has("lasting") and not token.has("from_then") and not _modifies(read.tokens, token) for token in words
    )


def _modifies(tokens: list[Token], token: Token) -> bool:
    """Whether a noun only says what the next one is of: "the conflict tracker ACLED", "war crimes"."""
    at = tokens.index(token) + 1
    after = tokens[at] if at < len(tokens) else None
    return after is not None and after.word and after.mention is None and not after.has(*_NO_NOUN)


def _named_deed(
    read: Reading, figure: Figure, clause: Clause | None, own: Sequence[int], drafts: Sequence[Draft]
) -> int | None:
    """The draft of a deed that is only named, by the date after it: "sentenced over the killing of two on May 3"."""
    if clause is None or _verbal(read, figure, clause):
        return None
    after = [at for at in own if drafts[at].at > figure.word]
    before = any(drafts[at].at < figure.word for at in own)
    first = min(after, key=lambda at: drafts[at].at, default=None)
    harm = any(drafts[at].candidate.kind in _HARM for at in own if drafts[at].at < figure.word)
    if first is None or not before or harm or drafts[first].candidate.kind == "statement":
        return None
    between = read.tokens[figure.word + 1 : drafts[first].at]
    return None if any(token.has("finite") and not token.has("participle") for token in between) else first


def _dated_elsewhere(read: Reading, clause: Clause | None, drafted: Sequence[int]) -> bool:
    """Whether a date of no draft dates a figure's clause ("a crash in 2008 killed 46", "a crash in 2008 that …")."""
    if clause is None:
        return False
    dates = [at for at in clause.positions() if read.tokens[at].mention is not None and tells(read.tokens, at)]
    first = clause.core[0][0]
    if not dates and clause.opener == "relative":
        dates = [at for at in range(max(0, first - _BESIDE), first) if read.tokens[at].mention is not None]
    return bool(dates) and not any(at in drafted for at in dates)


def _likely(number: int, read: Reading, draft: Draft, *, told: bool, goes_on: bool) -> float:
    """How likely an undated sentence tells of an event: nearness, harm, shared names, figures before."""
    candidate, tokens = draft.candidate, read.tokens
    here = {name.actor for name in read.names} | {name.place for name in read.names}
    score = 1.0 if candidate.kind in _HARM else 0.0
    score += 0.5 * bool(here & draft.names - {""}) + 0.3 * told + _GOES_ON * goes_on
    countries = {name.place for name in read.names if name.part == "country" and _says_where(tokens, name)}
    if countries and not countries & draft.names:
        return -2.0  # "In Syria 1,200 died" is not told of what happened in Turkey
    spots = {name.place for name in read.names if name.place and name.part != "country"}
    if candidate.kind == "statement" and read.source:
        alike = _same(read.source, candidate.attributed_to)
        score += 1.5 if alike else 1.0 if spots & draft.names else -1.0  # "the strike on Ganja", said by another
    distance = number - draft.sentence
    if draft.paragraph == read.sentence.paragraph:
        return score + 0.6 * (distance == 1 and candidate.kind in _ROUGH) - 0.2 * distance
    return score - 1.0 + 0.5 * (draft.sentence == 0)


def _says_where(tokens: list[Token], name: Name) -> bool:
    """Whether a country's name says where a figure is of: "in neighbouring Syria", "Suriyada"."""
    before = tokens[max(0, name.start - 2) : name.start]
    return bool(roles.places(tokens, [name])) or (
        not name.title and name.form != "people" and any(token.has("where") for token in before)
    )


def _same(one: str, other: str) -> bool:
    """Whether two claimants may be one: a name of the shorter is one of the longer, whatever its ending."""
    long = [word[:_STEM] for word in other.split() if word[:1].isupper()]
    return (
        any(word[:_STEM] in long for word in one.split() if word[:1].isupper() and len(word) >= _STEM) or one == other
    )
