"""Sources: who tells what a clause says, and how far in its sentence a source reaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from timeline_builder.extract.attribution.attribution import Source, ends_bare, speaker
from timeline_builder.extract.attribution.phrases import phrase_end, stops
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, Tokens

_PARTS = frozenset(";․.")  # marks between two statements; a dot inside a sentence is the Armenian half stop
_DASHES = frozenset("—–-:")
_ACCORDING = frozenset(("according", "according_him", "according_after"))


class Told(Protocol):
    """A sentence, read so far that one can ask who tells what in it."""

    @property
    def tokens(self) -> Tokens:
        """Its words, numbers and marks, a date as one."""

    @property
    def clauses(self) -> Sequence[Clause]:
        """Its clauses."""

    @property
    def saying(self) -> Sequence[Clause]:
        """Those of its clauses that report speech."""

    @property
    def phrases(self) -> Sequence[Phrase]:
        """The phrases that name its sources, in order."""


class Phrase(NamedTuple):
    """Where a phrase such as "according to the police" begins, and the source that it names."""

    start: int
    source: Source


def told_and_heard(told: Told, clause: Clause) -> tuple[Source | None, list[Range]]:
    """Who tells the event of a clause, and where the sources of what it tells are named, relied on or not: nobody in
    them acts in it.
    """
    if not told.saying and not told.phrases:
        return None, []
    heard = [phrase.source.span for phrase in told.phrases]
    over = _reporting(told, clause)
    if over is not None:
        return over, [over.span, *heard]
    closing, named = _closing(told, clause), list(_phrases(told, clause))
    nearest = _nearest(told, closing, named, 0)
    return _told_by(told, clause, closing, named), [nearest.span, *heard] if nearest is not None else heard


def _told_by(told: Told, clause: Clause, closing: Source | None, named: Sequence[Source]) -> Source | None:
    """Who tells the event of a clause: as `source_of`, but a clause that only describes what a sentence tells of is the
    text's own ("the quake that struck on Monday killed 9, the ministry said"), and so is what two sources tell apart.
    """
    if len(named) > 1 and any(all(other.holds(source.span[0]) for source in named) for other in told.clauses):
        return None
    own = next((source for source in named if clause.holds(source.span[0])), None)
    if own is not None or _describes(told.tokens, clause):
        return own
    return named[0] if named else closing


def _describes(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause only tells which thing or since when: "the quake that struck on Monday", "since it began"."""
    since = clause.opener == "when" and "since" in tokens[clause.core[0][0]].classes
    return clause.opener == "relative" or since


def source_of(told: Told, clause: Clause, at: int = 0) -> Source | None:
    """Who says what a clause tells, by the words of its sentence; of several phrases the first one behind `at`."""
    if not told.saying and not told.phrases:
        return None
    reported = _reporting(told, clause)
    if reported is not None:
        return reported
    return _nearest(told, _closing(told, clause), list(_phrases(told, clause)), at)


def _nearest(told: Told, closing: Source | None, named: Sequence[Source], at: int) -> Source | None:
    """The verb of saying that closes a clause, or the phrase that names its source behind a position; else the last."""
    behind = (source for source in named if source.span[0] > at and not _leads_number(told.tokens, source.span[1]))
    nearest = next(behind, None)
    if closing is not None and not (nearest is not None and nearest.span[1] <= closing.span[0]):
        return closing
    before = [source for source in named if source.span[0] <= at] or named
    return nearest or (before[-1] if named else None)


def _leads_number(tokens: Sequence[Token], end: int) -> bool:
    """Whether a source leads a number of its own: "… погибли 200, по данным церкви | — тысяча"."""
    marked = end + 1 < len(tokens) and "mark" in tokens[end].classes
    return marked and tokens[end + 1].has("number", "numeral", "dozens", "about", "at_least", "more_than", "up_to")


def _reporting(told: Told, clause: Clause) -> Source | None:
    """The speaker of the clause whose content a clause is ("the ministry said that …")."""
    tokens = told.tokens
    step = clause.parent
    child = clause
    while step is not None:
        if child.opener in ("that", "quote") and step in told.saying:
            return speaker(tokens, step)
        if child.opener == "that" and step.opener == "reduced" and "speaking" in tokens[step.group[0]].classes:
            step = step.parent  # "said in a statement issued on Sunday that …"
            continue
        if child.opener == "" and clause.opener == "" and not counts_on(tokens, child.core[0][0]):
            break  # "said 141 had been saved, 42 bodies had been found" is said as a whole
        child, step = step, step.parent
    return None


def _closing(told: Told, clause: Clause) -> Source | None:
    """The speaker of a verb of saying that closes or breaks into a clause ("…, the ministry said")."""
    tokens, every = told.tokens, told.clauses
    for other in told.saying:
        goes_on = other is clause or other.shares is clause  # "addressed the nation and said on Monday"
        if goes_on or other.opener != "" or not _closes(tokens, other, every):
            continue
        if not _apart(tokens, clause, other):
            return speaker(tokens, other)
    return None


def _closes(tokens: Sequence[Token], clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether a verb of saying closes or breaks into what is said instead of opening it."""
    has_own = any(other.parent is clause and other.opener == "that" for other in every)
    start = clause.core[0][0]
    return (
        not has_own
        and ends_bare(tokens, clause)
        and not any("topic" in tokens[at].classes for at in clause.positions(extra=False) if at >= clause.group[1])
        and (
            "as_said" in tokens[start].classes
            or any(_begins_before(other, start) for other in every if other is not clause and other.opener != "quote")
        )
    )


def _begins_before(clause: Clause, position: int) -> bool:
    """Whether a clause, or what goes with it, begins before a position: "On Monday, | police said, | two men died"."""
    return clause.core[0][0] < position or any(start < position for start, _ in clause.extra)


def _apart(tokens: Sequence[Token], clause: Clause, saying: Clause) -> bool:
    """Whether a clause is no part of what a verb of saying closes: another statement stands between, or only a
    quotation is said ("it lost twice — “a scandal”, the coach said").
    """
    start = min(saying.core[0][0], saying.group[0])
    first = min(clause.positions(), default=start)
    if first > saying.group[1] and clause.opener == "" and clause.subject is not None:
        return "and" in tokens[first].classes or _parted(tokens, saying.group[1], first)
    return first < start and (_parted(tokens, first, start) or _only_quoted(tokens, first, start))


def _parted(tokens: Sequence[Token], start: int, end: int) -> bool:
    return not _PARTS.isdisjoint([token.text for token in tokens[start:end]])


def _only_quoted(tokens: Sequence[Token], first: int, start: int) -> bool:
    """Whether a verb of saying follows a quotation that a dash sets off from the clause before it."""
    at = start - 1
    while at > first and "mark" in tokens[at].classes and tokens[at].text not in '"”»':
        at -= 1
    if at <= first or tokens[at].text not in '"”»':
        return False
    at -= 1
    while at > first and tokens[at].text not in '"“«„':
        at -= 1
    return at - 1 > first and tokens[at - 1].text in _DASHES


def _phrases(told: Told, clause: Clause) -> Iterator[Source]:
    """The sources that phrases such as "according to the police" name for a clause, in order."""
    if not told.phrases:
        return
    tokens, positions = told.tokens, sorted(clause.positions())
    for start, source in told.phrases:
        end = source.span[1]
        if not positions or start <= positions[0] <= end or clause.holds(start):
            yield source
        elif positions[0] < start:
            if not _parted(tokens, max(at for at in positions if at < start), start):
                yield source
        elif not _parted(tokens, end, positions[0]):
            led = any(
                other is not clause and other.verb is not None and other.opener == "" and other.core[0][0] < start
                for other in told.clauses
                if not _parted(tokens, other.core[0][0], start)
            )
            if not led or clause.opener != "" or clause.subject is None or counts_on(tokens, positions[0]):
                yield source


def counts_on(tokens: Sequence[Token], first: int) -> bool:
    """Whether a clause only adds a figure to the one before: "по данным МЧС, погибли 59 человек, еще 144 ранены"."""
    if not first or tokens[first - 1].text != ",":
        return False
    begin = first
    while tokens[begin].has("adverb", "and", *QUALIFIERS):
        begin += 1
    return tokens[begin].has("number", "numeral", "dozens")


def phrases(tokens: Tokens) -> list[Phrase]:
    """The phrases of a sentence that name who tells something, such as "according to the police", in order."""
    return [] if tokens.classes.isdisjoint(_ACCORDING) else list(_according(tokens))


def _according(tokens: Tokens) -> Iterator[Phrase]:
    behind = 0
    for index in tokens.where(*_ACCORDING):
        found = _phrase_at(tokens, index) if index >= behind else None
        if found is None:
            continue
        yield Phrase(min(index, found[0]), Source(found, None))
        behind = max(index + 1, found[1])
        while behind < len(tokens) and "according_after" in tokens[behind].classes:
            behind += 1


def _phrase_at(tokens: Sequence[Token], index: int) -> Range | None:
    """The words of the source that a phrase names whose word of saying stands at a position."""
    token = tokens[index]
    if "according_him" in token.classes:
        return (index, index + 1)
    if "according" in token.classes:
        begin = index
        while begin < len(tokens) and "according" in tokens[begin].classes:
            begin += 1
        end = phrase_end(tokens, begin)
        if end + 1 < len(tokens) and "made_known" in tokens[end].classes and "by" in tokens[end + 1].classes:
            begin, end = end + 2, phrase_end(tokens, end + 2)  # "according to figures released by the ministry"
        if end > begin and ("cites" not in token.classes or _somebody(tokens, begin, end)):
            return (begin, end)
    return _before(tokens, index) if "according_after" in token.classes else None


def _somebody(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether the noun that heads a phrase is a source: "citing | officials in Kyiv", not "citing | the deaths of four
    police officers".
    """
    head = next((at for at in range(begin, end) if tokens[at].has("of", "preposition")), end)
    return any(token.capital or token.has("person", "office", "source_noun") for token in tokens[begin:head])


def _before(tokens: Sequence[Token], index: int) -> Range | None:
    """The words of the source before a word that closes such a phrase, which a date may part from it: "Səhiyyə
    Nazirliyinin cümə günü yaydığı məlumata görə".
    """
    if index and "according_after" in tokens[index - 1].classes:
        return None
    end = index
    while end and tokens[end - 1].mention is not None:
        end -= 1
    begin = end
    while begin > 0 and not stops(tokens[begin - 1]):
        begin -= 1
    return (begin, end) if begin < end else None
