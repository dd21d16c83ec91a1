"""Claims: the figures of each event, each with who claims it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline_builder.extract import attribution
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.figures import Figure
from timeline_builder.extract.owners import Draft, clause_of, owner, reports, said_by
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.sources import source_of
from timeline_builder.extract.speakers import resolved
from timeline_builder.model import Candidate, Claim


def with_claims(reads: Sequence[Reading], drafts: Sequence[Draft], agency: str) -> tuple[Candidate, ...]:
    """The candidates with the figures of their own sentence and of undated sentences that tell of them.

    agency   who claims a figure where nobody is named
    """
    claims: list[list[Claim]] = [[] for _ in drafts]
    last = ("", -1)  # who claimed the figures of an earlier sentence, and the number of that sentence
    owned: int | None = None  # the draft that the figure before belongs to
    for number, read in enumerate(reads):
        for figure in read.figures:
            goes_on = last[1] == number or (last[1] == number - 1 and _same_paragraph(reads, number))
            at = owner(number, reads, figure, drafts, claims, owned if goes_on else None)
            owned = at
            draft = drafts[at] if at is not None else None
            source = _source(read, figure, draft if draft and draft.sentence == number else None)
            if not source and goes_on and last[1] < number:
                source = last[0]
            if not source and draft is not None and 0 <= number - draft.sentence <= 1:
                source = draft.candidate.attributed_to
            source = source or read.later
            last = (source, number)
            if at is None:
                continue
            claim = Claim(
                what=figure.what,
                claimed_by=source or agency,
                count=figure.count,
                qualifier=figure.qualifier,
                whom=figure.whom,
                text=figure.words,
            )
            if claim not in claims[at]:
                claims[at].append(claim)
    return tuple(
        replace(draft.candidate, claims=tuple(own)) if own else draft.candidate
        for draft, own in zip(drafts, claims, strict=True)
    )


def _same_paragraph(reads: Sequence[Reading], number: int) -> bool:
    return reads[number - 1].sentence.paragraph == reads[number].sentence.paragraph


def _source(read: Reading, figure: Figure, draft: Draft | None) -> str:
    """Who claims a figure by the words of its own sentence: who counts, who says it, whom the sentence names."""
    tokens = read.tokens
    clause = clause_of(read, figure)
    if clause is None:
        return read.source
    parent = clause.parent
    if clause.opener == "reduced" and parent is not None and parent.holds(figure.start) and reports(read, parent):
        clause = parent  # "the agency spoke of 100 killed"
    told = reports(read, clause) and not tokens[figure.word].has("life", "takes_life")
    leads = _leading(read, clause, figure)
    if leads is not None:
        return resolved(read.scene, leads)
    sources: list[attribution.Source | None] = [source_of(tokens, clause, read.clauses, figure.word)]
    if told and clause.subject is not None and clause.verb is not None and clause.verb <= figure.word:
        sources.insert(0, attribution.Source(clause.subject, clause))
    for source in sources:
        denies = source is not None and any(token.has("not", "no") for token in tokens[slice(*source.span)])
        if source is not None and not denies and not source.span[0] <= figure.word < source.span[1]:
            found = resolved(read.scene, source)
            if found:
                return found
    named = draft.candidate.attributed_to if draft is not None else ""
    return next((name for name in (named, read.source) if name and not any(c.isdigit() for c in name)), "")


def _leading(read: Reading, clause: Clause, figure: Figure) -> attribution.Source | None:
    """Who leads a clause of saying without a subject, or one that its verb ends ("the ministry 38 dead reports")."""
    tokens = read.tokens
    says = next((step for step in (clause, *said_by(clause)) if step.verb is not None and reports(read, step)), None)
    last = read.scene.words.language.verb_last
    if says is None or not (last or says.subject is None):
        return None
    begin, end = (0, figure.start) if last else (says.core[0][0], min(figure.start, says.group[1]))
    leads = [name for name in read.names if name.part in ("office", "person") and begin <= name.start < name.end <= end]
    if not leads:
        return None
    start = leads[-1].start
    while start and tokens[start - 1].word and tokens[start - 1].capital:
        start -= 1
    return attribution.Source((start, leads[-1].end), says)
