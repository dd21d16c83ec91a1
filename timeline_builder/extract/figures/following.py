"""Following: which earlier event a sentence without a date goes on to tell of, or which later one dates what it tells.

What tells for an event: that it stands in the same paragraph or leads the text, that people come to harm in it, a name
or a deed in common ("in the ambush"), and that it has figures already. A rescue is no harm, and what happened long
before the rest is left with its own paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline_builder.dates import calendar
from timeline_builder.dates.value import Date
from timeline_builder.extract.figures.closeness import HARM, adds_up
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.figures.harm import COUNTED
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, Tokens, some
from timeline_builder.model import Claim

_ROUGH = frozenset((*HARM, "political", "declaration", "sport"))  # kinds that people may come to harm in
_STEM = 5  # letters by which two forms of a word are told to be one
_GOES_ON = 0.7  # what it adds that the figure before belongs to an event
_AFTER = 0.6  # what it takes away that an event came after the harm
_NAMED = 0.8  # the same, that the sentence names its deed
_LEAD = 2  # the number of the last paragraph that tells what is dated later
_LIKELY = 0.3  # what an undated sentence needs to be taken to tell of an event
_LONG_BEFORE = 60  # days
_FRESH = 14  # days
_SOON = 3  # sentences
_AT_ONCE = ("killed", "wounded", "missing")


@dataclass(slots=True)
class Text:
    """What is known of an article while its figures are given to its events.

    claims   those of each draft so far
    told     number of a sentence -> the numbers of its drafts
    """

    reads: Sequence[Reading]
    drafts: Sequence[Draft]
    claims: Sequence[Sequence[Claim]]
    told: Sequence[Sequence[int]]

    def harms(self, draft: Draft) -> bool:
        """Whether people come to harm in what a draft tells, a rescue aside; an illness that breaks out is harm."""
        tokens = self.reads[draft.sentence].tokens
        if draft.candidate.factuality != "happened" or self.follows(draft):
            return False
        return draft.candidate.kind in HARM or (draft.candidate.kind == "science" and tokens.have("illness"))

    def follows(self, draft: Draft) -> bool:
        """Whether a draft tells what was done after harm was done: a search, a day of mourning."""
        tokens = self.reads[draft.sentence].tokens
        return "aftermath" in tokens.classes and any(draft.clause.holds(at) for at in tokens.where("aftermath"))

    def places(self, number: int) -> frozenset[str]:
        """The places named up to a sentence."""
        return frozenset(name.place for read in self.reads[: number + 1] for name in read.names if name.place)

    def opens(self, at: int) -> int:
        """2 where a draft tells how something began, 0 how it ended or that somebody left, else 1."""
        clause, tokens = self.drafts[at].clause, self.reads[self.drafts[at].sentence].tokens
        return 2 if clause.verb_is(tokens, "begins") else 1 - clause.verb_is(tokens, "ends")

    def alone(self, at: int, number: int) -> bool:
        """Whether a draft is the only one of its paragraph up to a sentence."""
        draft = self.drafts[at]
        near = (other for other in self.drafts if other.paragraph == draft.paragraph and other.sentence <= number)
        return all(other is draft for other in near)

    def main(self, number: int) -> int | None:
        """The first draft before a sentence that tells of harm; where none does, one that leads the text and may."""
        before = [at for at, draft in enumerate(self.drafts) if draft.sentence < number]
        harm = next((at for at in before if self.harms(self.drafts[at])), None)
        if harm is not None:
            return harm
        lead = (at for at in before if self.drafts[at].sentence == 0 and self.drafts[at].candidate.kind == "political")
        return next((at for at in lead if self.drafts[at].candidate.factuality == "happened"), None)


def told_before(text: Text, number: int, clause: Clause | None, source: str, last: int | None) -> int | None:
    """The draft of an earlier sentence that an undated one goes on to tell of; of its own paragraph first.

    Of two of one day the one that has figures already: they are of one happening.
    """
    read, drafts, claims = text.reads[number], text.drafts, text.claims
    if _of_another(read.tokens):
        return None
    sums = any(adds_up(read, one) for one in read.clauses if one is clause or one.opener == "")
    main, here = text.main(number), _here(read, source or read.source)
    likely = {
        at: _likely(text, number, at, here, main=main, goes_on=at == last)
        for at, draft in enumerate(drafts)
        if draft.sentence < number
        and draft.candidate.factuality == "happened"
        and (not sums or _begins(read, text.reads[draft.sentence], draft))
    }
    fitting = [at for at, score in likely.items() if score >= _LIKELY]
    near = [at for at in fitting if drafts[at].paragraph == read.sentence.paragraph]
    best = max(near or fitting, key=lambda at: (likely[at], drafts[at].sentence, text.opens(at), at), default=None)
    if best is None or (best != last and _too_far(text, number, best)):
        return None
    if claims[best]:
        return best
    day = drafts[best].candidate.date
    return next((at for at in fitting if claims[at] and drafts[at].candidate.date == day), best)


def told_after(text: Text, number: int, figure: Figure) -> int | None:
    """The draft of a later sentence that says when happened what the first paragraphs told without a date: "the fire
    broke out late on Friday". Nothing before it has done harm.
    """
    read, drafts = text.reads[number], text.drafts
    first = next(
        (at for at, d in enumerate(drafts) if d.sentence != number and text.harms(d) and d.candidate.kind in HARM), None
    )
    if first is None or drafts[first].sentence <= number or read.sentence.paragraph > _LEAD:
        return None
    if _leads(text, number, first) and not adds_up(read, None) and figure.what in _AT_ONCE:
        return first
    draft, tokens = drafts[first], text.reads[drafts[first].sentence].tokens
    subject = draft.clause.subject
    known = subject is not None and tokens[subject[0]].has("definite", "thing_pronoun", "this_that")
    begins = draft.clause.verb_is(tokens, "takes_place", "begins", "comes", "fall", "reach")
    begins = begins or (known and (_names_deed(text, _deeds(read), draft) or _names_subject(read, tokens, draft)))
    if not begins or not (known or text.reads[0].words.inflected):
        return None
    return None if adds_up(read, None) and not draft.clause.verb_is(tokens, "begins") else first


def _leads(text: Text, number: int, at: int) -> bool:
    """Whether a sentence leads a text whose next sentences say when happened what it tells of, lately."""
    draft = text.drafts[at]
    if text.reads[number].sentence.paragraph > 1 or draft.sentence > number + _SOON:
        return False
    now = max(
        (_days(other.candidate.date) for other in text.drafts if other.candidate.factuality == "happened"), default=0
    )
    return now - _days(draft.candidate.date) <= _FRESH


def _of_another(tokens: Tokens) -> bool:
    """Whether a sentence tells of another happening ("in another attack"), not of "an earlier count" of this one."""
    return any(not some(tokens, at, at + 3, "toll", "word") for at in tokens.where("apart"))


def _names_subject(read: Reading, tokens: Sequence[Token], draft: Draft) -> bool:
    """Whether a sentence names what a later one calls known: "34 died after a ferry sank. The ferry went down on …"."""
    start, end = draft.clause.subject or (0, 0)
    head = next((token for token in reversed(tokens[start:end]) if token.word and not token.capital), None)
    return head is not None and any(token.folded == head.folded for token in read.tokens)


def _too_far(text: Text, number: int, best: int) -> bool:
    """Whether a sentence of a later paragraph may as well tell of something else: what happened was told of in between,
    or anything at all where whole paragraphs lie between. A statement right before does not part the two.
    """
    first, read = text.drafts[best], text.reads[number]
    if text.harms(first) and not read.tokens.have("date") and _names_deed(text, _deeds(read), first):
        return False  # "The offensive drove a million people from their homes"
    between = [
        draft
        for draft in text.drafts
        if first.sentence < draft.sentence < number and draft.candidate.factuality == "happened"
    ]
    apart = read.sentence.paragraph - first.paragraph
    return apart > 0 and any(apart > 1 or draft.candidate.kind != "statement" for draft in between)


def _begins(read: Reading, earlier: Reading, draft: Draft) -> bool:
    """Whether a draft of the paragraph tells how something began: what was added up since then goes with it."""
    return draft.paragraph == read.sentence.paragraph and draft.clause.verb_is(earlier.tokens, "begins")


class _Here(NamedTuple):
    """What a sentence without a date holds: who tells its figures, its names, the countries that it says they are of,
    other places, the deeds that it speaks of as known, and whether it opens with a time of its own.
    """

    source: str
    names: frozenset[str]
    countries: frozenset[str]
    spots: frozenset[str]
    deeds: frozenset[str]
    apart: bool


def _here(read: Reading, source: str) -> _Here:
    places = [name.place for name in read.names if name.part == "country" and _says_where(read.tokens, name)]
    return _Here(
        source,
        frozenset(called for name in read.names for called in (name.actor, name.place) if called),
        frozenset(place for place in places if place not in source),  # "researchers at Ghent University in Belgium say"
        frozenset(name.place for name in read.names if name.place and name.part != "country"),
        _deeds(read),
        _at_another_time(read.tokens),
    )


def _likely(text: Text, number: int, at: int, here: _Here, *, main: int | None, goes_on: bool) -> float:
    """How likely an undated sentence tells of an event: nearness, harm, shared names and deeds, figures before."""
    read, draft, told = text.reads[number], text.drafts[at], bool(text.claims[at])
    candidate, source, names = draft.candidate, here.source, draft.names
    if here.countries.difference(names) and not here.countries <= text.places(draft.sentence):
        return -2.0  # "In Syria 1,200 died" is not told of what happened in Turkey
    score = 1.0 if text.harms(draft) or at == main else 0.0
    score += 0.5 * (not here.names.isdisjoint(names)) + 0.3 * told + _GOES_ON * goes_on - _AFTER * text.follows(draft)
    says = bool(source) and (candidate.kind == "statement" or _only_counts(text.reads[draft.sentence].tokens, draft))
    if says and not _same(source, candidate.attributed_to):
        score += 1.0 if here.spots & names else -1.0 - _GOES_ON * goes_on - 0.3 * told  # "the strike on Ganja"
    elif says:
        score += 1.5
    distance = number - draft.sentence
    if _names_deed(text, here.deeds, draft):
        score += _NAMED
    if here.apart and candidate.kind not in HARM:
        return -1.0
    if draft.paragraph == read.sentence.paragraph:
        named = candidate.kind != "statement" and read.words.language.articles and here.deeds
        rough = candidate.kind in _ROUGH or bool(named)  # "One hostage died in the assault"
        near = 1 if distance == 1 or text.alone(at, number) else distance  # else all of the paragraph may be told of it
        return score + 0.6 * (near == 1 and rough) - 0.2 * near
    long_before = main is not None and _days(text.drafts[main].candidate.date) - _days(candidate.date) > _LONG_BEFORE
    return score - 1.0 + 0.5 * (draft.sentence == 0 or at == main) - long_before


def _at_another_time(tokens: Sequence[Token]) -> bool:
    """Whether a sentence opens with a time of its own: "In the days that followed, …", "After the 2016 vote, …"."""
    if not tokens[0].has("date_preposition", "after_it") or tokens[0].has(*QUALIFIERS):
        return False  # "Around 60 people"
    end = next((at for at, token in enumerate(tokens) if token.text == "," or token.has("finite", "that")), 0)
    return some(tokens, 1, end, "unit", "number")


def _days(date: Date) -> int:
    """The ordinal of the first day of a date, of the last where it is open before; 0 where it has neither."""
    day = date.earliest or date.latest
    return calendar.number(day) if day is not None else 0


def _names_deed(text: Text, deeds: frozenset[str], draft: Draft) -> bool:
    """Whether a sentence names the deed that the sentence of a draft tells of: "six guerrillas died in the ambush"."""
    told = _deeds(text.reads[draft.sentence], known=False) if deeds else ()
    return any(
        one[:_STEM] == other[:_STEM] or one.endswith(other) or other.endswith(one)  # "the quake", "an earthquake"
        for one in told
        for other in deeds
    )


_NO_DEED = frozenset(("finite", "auxiliary", *COUNTED))


def _deeds(read: Reading, *, known: bool = True) -> frozenset[str]:
    """The nouns for deeds in a sentence; `known` ones have an article of what was named before."""
    tokens = read.tokens
    articles = known and read.words.language.articles
    return frozenset(
        tokens[at].folded
        for at in read.triggers
        if tokens[at].classes.isdisjoint(_NO_DEED)
        and not (articles and not some(tokens, max(0, at - 2), at, "definite", "this_that"))
    )


def _only_counts(tokens: Sequence[Token], draft: Draft) -> bool:
    """Whether a draft tells no more than a number: "the figure stood at 60 on Saturday", "the agency counted 900"."""
    clause = draft.clause
    toll = clause.subject is not None and some(tokens, *clause.subject, "toll")
    return toll or clause.verb_is(tokens, "counts", "tells_number")


def _says_where(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country's name says where a figure is of: "in neighbouring Syria", "Suriyada"."""
    if name.where or name.title or name.form == "people":
        return bool(name.where)
    return some(tokens, max(0, name.start - 2), name.start, "where")


def _same(one: str, other: str) -> bool:
    """Whether two claimants may be one: the last name of one, whatever its ending, is in the other as well; the first
    may be a country ("Armenia's ombudsman", "Armenia's prime minister").
    """
    first, second = ([word[:_STEM] for word in name.split() if word[:1].isupper()] for name in (one, other))
    return one == other or bool(first and second and (first[-1] in second or second[-1] in first))
