"""Claims: the figures of each event, each with who claims it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.attribution.sources import counts_on, source_of
from timeline_builder.extract.attribution.speakers import resolved
from timeline_builder.extract.figures.closeness import HARM, clause_of, reports, said_by
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.figures.following import Text
from timeline_builder.extract.figures.harm import COUNTED, TOLL
from timeline_builder.extract.figures.owners import owner
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, some, without_possessive
from timeline_builder.model import Candidate, Claim

_SPEAKS = ("office", "acting_body", "person", "agency", "own_force")
_OWN_VOICE = ("", "relative", "when")  # clauses of which a sentence's source is none unless it reaches them


def with_claims(reads: Sequence[Reading], drafts: Sequence[Draft], agency: str) -> tuple[Candidate, ...]:
    """The candidates with the figures of their own sentence and of undated sentences that tell of them.

    agency   who claims a figure where nobody is named
    """
    claims: list[list[Claim]] = [[] for _ in drafts]
    told = Text(reads, drafts, claims)
    last: _Told | None = None
    for number, read in enumerate(reads):
        for figure in read.figures:
            if _of_another_clause(read, figure):
                continue
            near = last if last is not None and _goes_on(reads, drafts, last, number) else None
            source = _source(read, figure)
            at = owner(told, number, figure, source or "", near.owner if near else None)
            draft = drafts[at] if at is not None else None
            if (
                source is None
                and near is not None
                and (near.owner == at if near.sentence < number else _shares(read, near.figure, figure))
            ):
                source = near.source
            if source is None and draft is not None and _speaks_of(read, figure, draft, number):
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


def _repeats(claim: Claim, other: Claim) -> bool:
    """Whether a claim tells a figure once more, of a claimant now called by fewer words: "the source" of a hospital."""
    same = replace(claim, claimed_by="", qualifier="", whom="") == replace(other, claimed_by="", qualifier="", whom="")
    named = {word.lower() for word in claim.claimed_by.split()} <= {word.lower() for word in other.claimed_by.split()}
    return claim == other or (same and bool(claim.claimed_by) and named and claim.whom in ("", other.whom))


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure, the number of its sentence, who claims it (as of `_source`) and the draft that it belongs to."""

    figure: Figure
    sentence: int
    source: str | None
    owner: int | None


def _goes_on(reads: Sequence[Reading], drafts: Sequence[Draft], last: _Told, number: int) -> bool:
    """Whether a sentence may go on from a figure: its own one, or one of the two sentences before in its paragraph.

    No other dated harm stands between.
    """
    one, other = reads[last.sentence].sentence, reads[number].sentence
    between = (draft.candidate for draft in drafts if last.sentence < draft.sentence < number)
    if any(found.kind in HARM and found.factuality == "happened" for found in between):
        return False
    return last.sentence == number or (last.sentence >= number - 2 and one.paragraph == other.paragraph)


def _speaks_of(read: Reading, figure: Figure, draft: Draft, number: int) -> bool:
    """Whether who tells an event claims a figure of it too: in the sentence after it, and in the event's own clause."""
    return draft.sentence == number - 1 or (draft.sentence == number and clause_of(read, figure) is draft.clause)


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


def _source(read: Reading, figure: Figure) -> str | None:
    """Who claims a figure by the words of its own sentence: who counts, who says it, whom the sentence names.

    None where the text tells it in its own voice, "" where it is somebody's whom nothing names.
    """
    tokens = read.tokens
    clause = clause_of(read, figure)
    if figure.by is not None and (found := resolved(read, attribution.Source(figure.by, clause))):
        return found
    if owner_of_toll := _whose_toll(read, figure):
        return owner_of_toll
    if clause is None:
        return read.source or None
    leads = _leading(read, clause, figure)
    if leads is not None:
        return resolved(read, leads) or None
    said = False
    for source in _sources(read, figure, clause):
        denies = some(tokens, *source.span, "not", "no")
        if denies or any(source.span[0] <= at < source.span[1] for at in (figure.start, figure.word, figure.end - 1)):
            continue  # not the aside of "has claimed, by official estimates, 12 lives"
        said = True
        if found := resolved(read, source):
            return found
    if clause.opener not in _OWN_VOICE and read.source and not any(char.isdigit() for char in read.source):
        return read.source
    return "" if said else None


def _whose_toll(read: Reading, figure: Figure) -> str:
    """Who claims a figure by whose toll it is: "the ministry's tally stood at 1,673"; not "Peru's death toll"."""
    tokens = read.tokens
    toll = next((at for at in range(figure.word, max(-1, figure.word - TOLL), -1) if tokens[at].has("toll")), None)
    owns = next((at for at in range((toll or 0) - 1, max(-1, (toll or 0) - TOLL), -1) if _possessive(tokens[at])), None)
    if owns is None:
        return ""
    begin = owns
    while begin and tokens[begin - 1].word and (tokens[begin - 1].capital or tokens[begin - 1].has("definite")):
        begin -= 1
    named = read.words.classes(without_possessive(tokens[owns].folded))
    speaks = not named.isdisjoint(_SPEAKS) or some(tokens, begin, owns, *_SPEAKS)
    return resolved(read, attribution.Source((begin, owns + 1), None)) if speaks else ""


def _possessive(token: Token) -> bool:
    return token.word and token.text.endswith(POSSESSIVES)


def _sources(read: Reading, figure: Figure, clause: Clause) -> Iterator[attribution.Source]:
    """Who counts, by the clause of the figure word, the one that it shortens or the one of the number; who says it."""
    tokens, last = read.tokens, read.words.language.verb_last
    for one in _counting(read, figure, clause):
        tells = reports(read, one) or (tokens[figure.word].has("toll") and one.verb_is(tokens, "gives_word"))
        if one.subject is None or one.verb is None or not tells or _is_told(tokens, one):
            continue
        if tokens[one.verb].has("takes_life") and tokens[figure.word].has("life", "takes_life"):
            continue  # "the war claimed 12 lives"
        opens = not any(begin <= figure.word < end for begin, end in one.core)  # "30 hurt, said the mayor"
        if last or opens or one.verb <= figure.word:
            counting_one = attribution.speaker(tokens, one)
            if counting_one is not None:
                yield counting_one
    source = source_of(read, clause, figure.end - 1)
    if source is not None:
        yield source


def _counting(read: Reading, figure: Figure, clause: Clause) -> Iterator[Clause]:
    """The clauses that may count a figure: its own one and that of its number, the one over them, the one whose subject
    they share ("said a shell that fell on Monday killed three and wounded ten").
    """
    yield clause
    yield from (other for other in read.clauses if other.opener != "quote" and other.holds(figure.start))
    if clause.parent is not None and _counts_in(read.tokens, clause.parent, clause):
        yield clause.parent
    if clause.shares is not None:
        yield clause.shares


def _counts_in(tokens: list[Token], over: Clause, clause: Clause) -> bool:
    """Whether a clause counts whom another one describes: "put the number of people killed since May at 213",
    "admitted losing 40 fighters".
    """
    if over.verb is None:
        return False
    if clause.opener == "reduced" and clause.core[0][0] == over.group[1]:
        return True
    if not over.verb_is(tokens, "counts"):
        return False
    tolls = clause.opener == "relative" and some(tokens, over.verb, clause.core[0][0], "toll")
    return tolls or clause.opener == "reduced"  # "the number of people who have fled"


def _is_told(tokens: list[Token], clause: Clause) -> bool:
    """Whether the subject of a verb is what is told of, not who tells it: "cases were confirmed"."""
    start, end = clause.group
    return end - start > 1 and tokens[end - 2].has("passive")


def _owns(tokens: list[Token], name: Name) -> bool:
    """Whether an inflected name stands before what it owns: "HƏMAS-ın hücumu"."""
    after = tokens[name.end] if name.end < len(tokens) else None
    bare = " ".join(token.text for token in tokens[name.start : name.end]) == name.actor
    return after is not None and after.word and not after.capital and not bare


def _leading(read: Reading, clause: Clause, figure: Figure) -> attribution.Source | None:
    """Who leads a clause of saying without a subject, or one that its verb ends ("the ministry 38 dead reports")."""
    tokens = read.tokens
    says = next((step for step in (clause, *said_by(clause)) if step.verb is not None and reports(read, step)), None)
    last = read.words.language.verb_last
    if says is None or not (last or says.subject is None):
        return None
    begin, end = (0, figure.start) if last else (says.core[0][0], min(figure.start, says.group[1]))
    leads = [
        name
        for name in read.names
        if name.part in ("office", "person") and begin <= name.start < name.end <= end and not _owns(tokens, name)
    ]
    if not leads:
        return None
    start = leads[-1].start
    while start and tokens[start - 1].word and tokens[start - 1].capital:
        start -= 1
    return attribution.Source((start, leads[-1].end), says)
