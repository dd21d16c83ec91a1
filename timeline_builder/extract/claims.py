"""Claims: which event a figure belongs to, and who claims it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_builder.extract.attribution import source_text
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.figures import Figure
from timeline_builder.extract.reading import Reading
from timeline_builder.model import Candidate, Claim

_HARM = frozenset(("attack", "clash", "war", "disaster"))


@dataclass(slots=True)
class Draft:
    """A candidate in the making: where it stands (numbers of sentence and paragraph, clause, position of its date)."""

    candidate: Candidate
    sentence: int
    paragraph: int
    clause: Clause
    at: int
    names: frozenset[str]


def with_claims(text: str, reads: Sequence[Reading], drafts: Sequence[Draft], agency: str) -> tuple[Candidate, ...]:
    """The candidates with the figures of their own sentence and of undated sentences that tell of them.

    agency   who claims a figure where nobody is named
    """
    claims: list[list[Claim]] = [[] for _ in drafts]
    for number, read in enumerate(reads):
        for figure in read.figures:
            owner = _owner(number, read, figure, drafts, claims)
            if owner is None:
                continue
            draft = drafts[owner]
            goes_on = draft.paragraph == read.sentence.paragraph and number - draft.sentence == 1
            own = draft.candidate.attributed_to if draft.sentence == number or (goes_on and not read.source) else ""
            claim = Claim(
                what=figure.what,
                claimed_by=_counted_by(text, read, figure) or own or read.source or read.later or agency,
                count=figure.count,
                qualifier=figure.qualifier,
                whom=figure.whom,
                text=figure.words,
            )
            if claim not in claims[owner]:
                claims[owner].append(claim)
    return tuple(
        replace(draft.candidate, claims=tuple(own)) if own else draft.candidate
        for draft, own in zip(drafts, claims, strict=True)
    )


def _owner(
    number: int, read: Reading, figure: Figure, drafts: Sequence[Draft], claims: Sequence[Sequence[Claim]]
) -> int | None:
    """The draft a figure belongs to: by its clause, else the nearest date of the sentence, else by an earlier one."""
    own = [at for at, draft in enumerate(drafts) if draft.sentence == number]
    if own:
        return min(own, key=lambda at: _distance(figure, drafts[at]))
    if any(token.has("cumulative") for other in read.figures for token in read.tokens[other.end : other.end + 2]):
        return None  # "32,000 have been killed since the war began" is of no single event
    told = [at for at, draft in enumerate(drafts) if draft.candidate.factuality == "happened"]
    earlier = [at for at in told if drafts[at].sentence < number] or told
    if not earlier:
        return None
    here = frozenset(name.actor or name.place for name in read.names) | frozenset(name.place for name in read.names)
    likely = {at: _likely(number, read, here, drafts[at], told=bool(claims[at])) for at in earlier}
    return max(earlier, key=lambda at: (likely[at], -abs(drafts[at].sentence - number)))


def _distance(figure: Figure, draft: Draft) -> tuple[bool, bool, bool, int]:
    same = draft.clause.holds(figure.start)
    happened = draft.candidate.factuality == "happened"
    return (not same, not happened, draft.candidate.kind == "statement", abs(draft.at - figure.start))


def _counted_by(text: str, read: Reading, figure: Figure) -> str:
    """Who counts, where the clause of a figure says so ("a doctors' union counted 800 dead")."""
    for clause in read.clauses:
        counts = clause.subject is not None and clause.holds(figure.start) and clause.verb_is(read.tokens, "counts")
        if counts and clause.subject is not None and not clause.subject[0] <= figure.start < clause.subject[1]:
            return source_text(text, read.tokens, clause.subject)
    return ""


def _likely(number: int, read: Reading, here: frozenset[str], draft: Draft, *, told: bool) -> float:
    """How likely an undated sentence tells of an event: harm, shared names, nearness in a paragraph, figures before."""
    score = 1.0 if draft.candidate.kind in _HARM else 0.0
    if (here & draft.names) - {""}:
        score += 0.5
    if draft.paragraph == read.sentence.paragraph:
        return score - 0.4 * abs(number - draft.sentence)
    return score - 1.0 + 0.3 * told
