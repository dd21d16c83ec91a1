"""Owners: which event a figure belongs to.

In this order: the event of its own clause; another one of its sentence that its clause goes with (the statement that
tells it, what the clause hangs on, what hangs on the clause); in a sentence without a date the statement that the next
one makes of it, the event of the figure it goes on from, an earlier event of the same kind of harm, place and speaker.
A figure that belongs to no event that the text dates has no owner: on the wrong event it would be untrue.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.figures.closeness import HARM, adds_up, clause_of, earlier, rank, said_by, verbal
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.happening import tells
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import Token
from timeline_builder.model import Claim

_ROUGH = frozenset((*HARM, "political", "humanitarian", "declaration"))  # kinds that people may come to harm in
_BESIDE = 5  # tokens between a noun's date and the relative clause after it
_STEM = 5  # letters by which two forms of a name are told to be one
_GOES_ON = 0.7  # what it adds that the figure before belongs to an event
_LEAD = 2  # the number of the last paragraph that tells what is dated later
_LIKELY = 0.3  # what an undated sentence needs to be taken to tell of an event


def owner(
    number: int,
    reads: Sequence[Reading],
    figure: Figure,
    drafts: Sequence[Draft],
    claims: Sequence[Sequence[Claim]],
    source: str,
    last: int | None = None,
) -> int | None:
    """The draft a figure belongs to: one of its own sentence that tells of it, else of an earlier sentence.

    source   who claims it by the words of its own sentence, "" where nobody
    last     the draft of the figure that it goes on from: one of the same sentence or of the sentence before
    """
    clause = clause_of(reads[number], figure)
    if _dated_elsewhere(reads[number], clause, [draft.at for draft in drafts if draft.sentence == number]):
        return None
    found = _told_here(number, reads, figure, drafts, claims, source, last)
    return _told_after(number, reads, drafts) if found is None else found


def _told_here(
    number: int,
    reads: Sequence[Reading],
    figure: Figure,
    drafts: Sequence[Draft],
    claims: Sequence[Sequence[Claim]],
    source: str,
    last: int | None,
) -> int | None:
    """The draft of its own sentence that tells of a figure, else of an earlier one; as of `owner`."""
    read = reads[number]
    clause = clause_of(read, figure)
    own = [at for at, draft in enumerate(drafts) if draft.sentence == number]
    if not own and read.later:  # "… killed 12. The minister reported this on Friday."
        after = (at for at, draft in enumerate(drafts) if draft.sentence == number + 1)
        reports = next((at for at in after if drafts[at].candidate.kind == "statement"), None)
        if reports is not None:
            return reports
    if not own and clause is not None and clause.parent is not None and earlier(read, clause):
        return None  # "The bombing came ten days after a blast killed nine"
    if not own:
        return _told_before(number, reads, drafts, claims, source, last)
    named = _named_deed(read, figure, clause, own, drafts)
    ranks = {at: rank(read, figure, clause, drafts[at]) for at in own}
    fitting = [at for at in own if ranks[at]]
    first = min((drafts[at].clause.core[0][0] for at in own), default=0)
    if not fitting and clause is not None and clause.opener == "" and clause.core[0][0] < first:
        return _told_before(
            number, reads, drafts, claims, source, last
        )  # "Six were abducted; three came back on Sunday"
    nearest = min(
        fitting, key=lambda at: (ranks[at], drafts[at].at > figure.word, abs(drafts[at].at - figure.word)), default=None
    )
    return nearest if named is None else named


def telling(read: Reading, number: int, figure: Figure, drafts: Sequence[Draft], at: int) -> int | None:
    """The dated statement of the same sentence that tells a figure of another draft: the figure is of it too."""
    clause = clause_of(read, figure)
    if clause is None or drafts[at].sentence != number:
        return None
    saying = list(said_by(clause))
    spoken = (one for one, draft in enumerate(drafts) if draft.sentence == number and draft.clause in saying)
    return next((one for one in spoken if one != at and drafts[one].candidate.kind == "statement"), None)


def _told_before(
    number: int,
    reads: Sequence[Reading],
    drafts: Sequence[Draft],
    claims: Sequence[Sequence[Claim]],
    source: str,
    last: int | None,
) -> int | None:
    """The draft of an earlier sentence that an undated one goes on to tell of; of its own paragraph first.

    Of two of one day the one that has figures already: they are of one happening.
    """
    read = reads[number]
    if any(token.has("apart") for token in read.tokens):
        return None
    sums = adds_up(read, None)
    likely = {
        at: _likely(number, reads, draft, source or read.source, told=bool(claims[at]), goes_on=at == last)
        for at, draft in enumerate(drafts)
        if draft.sentence < number
        and draft.candidate.factuality == "happened"
        and (not sums or _begins(read, reads[draft.sentence], draft))
    }
    fitting = [at for at, score in likely.items() if score >= _LIKELY]
    near = [at for at in fitting if drafts[at].paragraph == read.sentence.paragraph]
    best = max(near or fitting, key=lambda at: (likely[at], drafts[at].sentence, drafts[at].at), default=None)
    if best is None or _another_between(number, read, best, drafts):
        return None
    if claims[best]:
        return best
    day = drafts[best].candidate.date
    return next((at for at in fitting if claims[at] and drafts[at].candidate.date == day), best)


def _told_after(number: int, reads: Sequence[Reading], drafts: Sequence[Draft]) -> int | None:
    """The draft of a later sentence that says when happened what the first paragraphs told without a date: "the fire
    broke out late on Friday". Nothing before it has done harm.
    """
    read = reads[number]
    harm = [at for at, d in enumerate(drafts) if d.candidate.kind in HARM and d.candidate.factuality == "happened"]
    first = next(iter(harm), None)
    if first is None or drafts[first].sentence <= number or read.sentence.paragraph > _LEAD:
        return None
    draft, tokens = drafts[first], reads[drafts[first].sentence].tokens
    subject = draft.clause.subject
    known = subject is not None and tokens[subject[0]].has("definite", "thing_pronoun", "this_that")
    begins = draft.clause.verb_is(tokens, "takes_place", "begins", "comes", "fall", "reach")
    if not begins or not (known or reads[0].words.inflected):
        return None
    return None if adds_up(read, None) and not draft.clause.verb_is(tokens, "begins") else first


def _another_between(number: int, read: Reading, best: int, drafts: Sequence[Draft]) -> bool:
    """Whether harm told of since then, in an earlier paragraph too, may as well be meant: no name in common decides."""
    first = drafts[best]
    here = ({name.actor for name in read.names} | {name.place for name in read.names}) - {""}
    return (
        first.paragraph != read.sentence.paragraph
        and not here & first.names
        and any(
            draft.candidate.kind in HARM
            and first.sentence < draft.sentence < number
            and draft.candidate.factuality == "happened"
            for draft in drafts
        )
    )


def _begins(read: Reading, earlier: Reading, draft: Draft) -> bool:
    """Whether a draft of the paragraph tells how something began: what was added up since then goes with it."""
    return draft.paragraph == read.sentence.paragraph and draft.clause.verb_is(earlier.tokens, "begins")


def _named_deed(
    read: Reading, figure: Figure, clause: Clause | None, own: Sequence[int], drafts: Sequence[Draft]
) -> int | None:
    """The draft of a deed that is only named, by the date after it: "sentenced over the killing of two on May 3"."""
    if clause is None or verbal(read, figure, clause):
        return None
    after = [at for at in own if drafts[at].at > figure.word]
    before = any(drafts[at].at < figure.word for at in own)
    first = min(after, key=lambda at: drafts[at].at, default=None)
    harm = any(drafts[at].candidate.kind in HARM for at in own if drafts[at].at < figure.word)
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


def _likely(number: int, reads: Sequence[Reading], draft: Draft, source: str, *, told: bool, goes_on: bool) -> float:
    """How likely an undated sentence tells of an event: nearness, harm, shared names, figures before."""
    read, candidate = reads[number], draft.candidate
    tokens = read.tokens
    here = {name.actor for name in read.names} | {name.place for name in read.names}
    score = 1.0 if candidate.kind in HARM else 0.0
    score += 0.5 * bool(here & draft.names - {""}) + 0.3 * told + _GOES_ON * goes_on
    countries = {name.place for name in read.names if name.part == "country" and _says_where(tokens, name)}
    if countries and not countries & draft.names:
        return -2.0  # "In Syria 1,200 died" is not told of what happened in Turkey
    spots = {name.place for name in read.names if name.place and name.part != "country"}
    says = candidate.kind == "statement" or _only_counts(reads[draft.sentence].tokens, draft)
    if says and source and not _same(source, candidate.attributed_to):
        score += 1.0 if spots & draft.names else -1.0 - _GOES_ON * goes_on - 0.3 * told  # "the strike on Ganja"
    elif says and source:
        score += 1.5
    distance = number - draft.sentence
    if draft.paragraph == read.sentence.paragraph:
        return score + 0.6 * (distance == 1 and candidate.kind in _ROUGH) - 0.2 * distance
    return score - 1.0 + 0.5 * (draft.sentence == 0)


def _only_counts(tokens: list[Token], draft: Draft) -> bool:
    """Whether a draft tells no more than a number: "the figure stood at 60 on Saturday", "the agency counted 900"."""
    clause = draft.clause
    toll = clause.subject is not None and any(tokens[at].has("toll") for at in range(*clause.subject))
    return toll or clause.verb_is(tokens, "counts", "tells_number")


def _says_where(tokens: list[Token], name: Name) -> bool:
    """Whether a country's name says where a figure is of: "in neighbouring Syria", "Suriyada"."""
    before = tokens[max(0, name.start - 2) : name.start]
    return bool(name.where) or (
        not name.title and name.form != "people" and any(token.has("where") for token in before)
    )


def _same(one: str, other: str) -> bool:
    """Whether two claimants may be one: the last name of one, whatever its ending, is in the other as well; the first
    may be a country ("Armenia's ombudsman", "Armenia's prime minister").
    """
    first, second = ([word[:_STEM] for word in name.split() if word[:1].isupper()] for name in (one, other))
    return one == other or bool(first and second and (first[-1] in second or second[-1] in first))
