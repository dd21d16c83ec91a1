"""Claims: the figures of each event, each with who claims it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_builder.extract.attribution.sources import counts_on
from timeline_builder.extract.figures.claimants import claimant
from timeline_builder.extract.figures.closeness import HARM, clause_of, said_by
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.figures.following import Text
from timeline_builder.extract.figures.harm import COUNTED
from timeline_builder.extract.figures.owners import owner
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import some
from timeline_builder.model import Candidate, Claim


def with_claims(reads: Sequence[Reading], drafts: Sequence[Draft], agency: str) -> tuple[Candidate, ...]:
    """The candidates with the figures of their own sentence and of undated sentences that tell of them.

    agency   who claims a figure where nobody is named
    """
    claims: list[list[Claim]] = [[] for _ in drafts]
    told = Text(reads, drafts, claims, _by_sentence(reads, drafts))
    last: _Told | None = None
    for number, read in enumerate(reads):
        for figure in read.figures:
            clause = clause_of(read, figure)
            if _of_another_clause(read, figure) or _denied(read, figure, clause):
                continue
            near = last if last is not None and _goes_on(reads, drafts, last, number) else None
            source = claimant(read, figure, clause)
            at = owner(told, number, figure, clause, source or "", near.owner if near else None)
            draft = drafts[at] if at is not None else None
            if (
                source is None
                and near is not None
                and (near.owner == at if near.sentence < number else _shares(read, near.figure, figure))
            ):
                source = near.source
            if source is None and draft is not None and _speaks_of(draft, clause, number):
                source = draft.candidate.attributed_to or None
            if source == "":
                source = _unnamed_before(reads, number)
            source = read.later if source is None and read.later else source
            last = _Told(figure, number, source, at)
            if at is None:
                continue
            claim = Claim(
                what=figure.what,
                claimed_by=agency if source is None else source,
                count=figure.count,
                qualifier=figure.qualifier,
                whom=figure.whom,
                text=figure.words,
            )
            if not any(_repeats(claim, other) for other in claims[at]):
                claims[at].append(claim)
    return tuple(
        replace(draft.candidate, claims=tuple(own)) if own else draft.candidate
        for draft, own in zip(drafts, claims, strict=True)
    )


def _by_sentence(reads: Sequence[Reading], drafts: Sequence[Draft]) -> list[list[int]]:
    """The numbers of the drafts of each sentence."""
    found: list[list[int]] = [[] for _ in reads]
    for at, draft in enumerate(drafts):
        found[draft.sentence].append(at)
    return found


def _of_another_clause(read: Reading, figure: Figure) -> bool:
    """Whether a number only tells who does something else in a clause behind the figure word: "the officer was killed
    when 30 gunmen opened fire".
    """
    if figure.word != figure.start:
        return False
    number = figure.end - 1
    return any(
        clause.opener in ("", "when")
        and clause.subject is not None
        and figure.word < clause.subject[0] <= number < clause.subject[1]
        and clause.verb is not None
        and clause.verb > number
        and not clause.verb_is(read.tokens, *COUNTED)
        for clause in read.clauses
    )


def _denied(read: Reading, figure: Figure, clause: Clause | None) -> bool:
    """Whether somebody denies a figure: "denied that 12 had died", "denies killing 12"; not "did not deny", nor of
    its subject or in a relative clause ("the 12 injured denied it", "denied a part in the attack that killed 12").
    """
    tokens = read.tokens
    if clause is None or "deny" not in tokens.classes:
        return False
    over = clause.parent if clause.opener == "reduced" else None
    objects = over is not None and clause.core[0][0] == over.group[1]
    content = some(tokens, figure.word, figure.word + 2, "nominal")  # "12 nəfərin öldüyü barədə məlumatı təkzib edib"
    subject = not content and clause.subject is not None and clause.subject[0] <= figure.start < clause.subject[1]
    sayings = [*said_by(clause), *([over] if over is not None and objects else []), *([] if subject else [clause])]
    return any(
        one.verb_is(tokens, "deny") and not some(tokens, max(0, one.group[0] - 2), one.group[1], "not", "no")
        for one in sayings
    )


def _repeats(claim: Claim, other: Claim) -> bool:
    """Whether a claim tells a figure once more, of a claimant now called by fewer words: "the source" of a hospital."""
    if (claim.what, claim.count, claim.text) != (other.what, other.count, other.text):
        return False
    if claim == other or not claim.claimed_by or claim.whom not in ("", other.whom):
        return claim == other
    return set(claim.claimed_by.lower().split()) <= set(other.claimed_by.lower().split())


@dataclass(slots=True)
class _Told:
    """A figure, the number of its sentence, who claims it (as of `claimant`) and the draft that it belongs to."""

    figure: Figure
    sentence: int
    source: str | None
    owner: int | None


def _goes_on(reads: Sequence[Reading], drafts: Sequence[Draft], last: _Told, number: int) -> bool:
    """Whether a sentence may go on from a figure: its own one, or one of the two sentences before in its paragraph.

    No other dated harm stands between.
    """
    one, other = reads[last.sentence].sentence, reads[number].sentence
    if last.sentence == number:
        return True
    if last.sentence < number - 2 or one.paragraph != other.paragraph:
        return False
    between = (draft.candidate for draft in drafts if last.sentence < draft.sentence < number)
    return not any(found.kind in HARM and found.factuality == "happened" for found in between)


def _speaks_of(draft: Draft, clause: Clause | None, number: int) -> bool:
    """Whether who tells an event claims a figure of it too: in the sentence after it, and in the event's own clause."""
    return draft.sentence == number - 1 or (draft.sentence == number and clause is draft.clause)


def _unnamed_before(reads: Sequence[Reading], number: int) -> str:
    """Whom the sentence before, of the same paragraph, calls its source without a name: it is "he" who goes on."""
    before = reads[number - 1] if number else None
    if before is None or before.sentence.paragraph != reads[number].sentence.paragraph:
        return ""
    return "" if any(char.isupper() for char in before.source) else before.source


def _shares(read: Reading, first: Figure, second: Figure) -> bool:
    """Whether a figure has the claimant of the one before in its sentence: nothing sets them against each other ("12
    died, the ministry said, and 40 were taken hostage"), or it goes on from it ("that number had fallen to 4,500").
    """
    tokens = read.tokens
    begins = min(second.start, second.word)
    parted = some(tokens, first.end, second.start, "contrast") and not counts_on(tokens, second.start)
    parted = parted or any(token.text == ";" for token in tokens[first.end : begins])
    return not parted or first.word == second.word or tokens[second.word].has("toll", "tells_number")
