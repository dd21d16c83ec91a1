"""Claims: which event a figure belongs to, and who claims it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
                claimed_by=own or read.source or read.later or agency,
                count=figure.count,
                qualifier=figure.qualifier,
                whom=figure.whom,
                text=figure.words,
            )
            if claim not in claims[owner]:
                claims[owner].append(claim)
    return tuple(replace(draft.candidate, claims=tuple(own)) for draft, own in zip(drafts, claims, strict=True))


def _owner(
    number: int, read: Reading, figure: Figure, drafts: Sequence[Draft], claims: Sequence[Sequence[Claim]]
) -> int | None:
    """The draft a figure belongs to: by its clause, else the nearest date of the sentence, else by an earlier one."""
    own = [at for at, draft in enumerate(drafts) if draft.sentence == number]
    if own:
        return min(own, key=lambda at: _distance(figure, drafts[at]))
    told = [at for at, draft in enumerate(drafts) if draft.candidate.factuality == "happened"]
    earlier = [at for at in told if drafts[at].sentence < number] or told
    if not earlier:
        return None
    here = frozenset(name.actor or name.place for name in read.names) | frozenset(name.place for name in read.names)
    likely = {at: _likely(number, read, here, drafts[at], told=bool(claims[at])) for at in earlier}
    return max(earlier, key=lambda at: (likely[at], -abs(drafts[at].sentence - number)))


def _distance(figure: Figure, draft: Draft) -> tuple[int, int, int]:
    same = draft.clause.holds(figure.start)
    told = draft.candidate.kind == "statement"
    return (0 if same else 1, 1 if told else 0, abs(draft.at - figure.start))


def _likely(number: int, read: Reading, here: frozenset[str], draft: Draft, *, told: bool) -> float:
    """How likely an undated sentence tells of an event: harm, shared names, nearness in a paragraph, figures before."""
    score = 1.0 if draft.candidate.kind in _HARM else 0.0
    if (here & draft.names) - {""}:
        score += 0.5
    if draft.paragraph == read.sentence.paragraph:
        return score - 0.4 * abs(number - draft.sentence)
    return score - 1.0 + 0.3 * told
