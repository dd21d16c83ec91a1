"""Clauses: a sentence is cut into pieces at marks, openers and coordinators, and the pieces are joined into clauses.

This is shallow on purpose: it tells which words go with a date, not the grammar of the whole sentence.
Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from timeline_builder.extract.language import Language
from timeline_builder.extract.tokens import Token

Opener = Literal["", "that", "relative", "when", "if", "reduced", "quote", "aside"]
Range = tuple[int, int]

_CUT_MARKS = frozenset(",;:–—-՝")
_QUOTES = {"“": "”", "«": "»", "„": "“”", '"': '"', "”": "”"}
_SHORTEST_QUOTE = 4  # words; shorter ones are names or borrowed words and stay in their clause


class Piece(NamedTuple):
    """A stretch of the sentence between two cuts."""

    start: int
    end: int
    opener: Opener


@dataclass(slots=True, eq=False)
class Clause:
    """What one verb says, with the phrases that go with it.

    core      ranges that make its text, in order: the subject where it stands apart, then the rest
    extra     phrases, appositions and asides that go with it
    subject   where its subject stands, None where it has none of its own
    verb      position of its main verb (the last of a chain "had been signed"), None for a quotation
    group     the whole chain of verbs
    parent    the clause it depends on or follows
    shares    the clause whose subject it goes on with ("… and exploded"), None where it has its own
    """

    opener: Opener
    core: list[Range]
    verb: int | None = None
    group: Range = (0, 0)
    subject: Range | None = None
    parent: Clause | None = None
    shares: Clause | None = None
    extra: list[Range] = field(default_factory=list)

    def holds(self, position: int, *, extra: bool = True) -> bool:
        """Whether a token stands in it."""
        ranges = self.core + self.extra if extra else self.core
        return any(start <= position < end for start, end in ranges)

    def positions(self, *, extra: bool = True) -> Iterator[int]:
        """Its tokens' positions in the order of the text."""
        ranges = sorted(self.core + self.extra if extra else self.core)
        for start, end in ranges:
            yield from range(start, end)


def clauses(tokens: list[Token], language: Language) -> list[Clause]:
    """The clauses of a sentence in the order in which they begin; every token but marks is in one."""
    pieces = list(_pieces(tokens, verb_last=language.verb_last))
    return _join(tokens, pieces)


# --- cutting ----------------------------------------------------------------------------------------------------


def _pieces(tokens: list[Token], *, verb_last: bool) -> Iterator[Piece]:
    for start, end, opener in _at_marks(tokens):
        if opener:
            yield Piece(start, end, opener)
        else:
            yield from _at_words(tokens, start, end, verb_last=verb_last)


def _at_marks(tokens: list[Token]) -> Iterator[Piece]:
    start = index = 0
    while index < len(tokens):
        text = tokens[index].text
        if text in _QUOTES:
            close = _closing(tokens, index, _QUOTES[text])
            if close and _is_speech(tokens, index + 1, close):
                if start < index:
                    yield Piece(start, index, "")
                yield Piece(index, close + 1, "quote")
                start = index = close + 1
                continue
        elif text == "(":
            close = _closing(tokens, index, ")")
            if close:
                if start < index:
                    yield Piece(start, index, "")
                yield Piece(index, close + 1, "aside")
                start = index = close + 1
                continue
        elif text in _CUT_MARKS:
            if start < index:
                yield Piece(start, index, "")
            start = index + 1
        index += 1
    end = len(tokens)
    while end > start and tokens[end - 1].has("mark"):
        end -= 1
    if start < end:
        yield Piece(start, end, "")


def _closing(tokens: list[Token], index: int, closers: str) -> int | None:
    for position in range(index + 1, len(tokens)):
        if tokens[position].text in closers:
            return position
    return None


def _is_speech(tokens: list[Token], start: int, end: int) -> bool:
    words = sum(token.word for token in tokens[start:end])
    return words >= _SHORTEST_QUOTE and (
        any(token.has("finite") for token in tokens[start:end]) or tokens[end - 1].has("mark")
    )


def _at_words(tokens: list[Token], start: int, end: int, *, verb_last: bool) -> Iterator[Piece]:
    """Cut a stretch at the words that open a clause, and where one verb's words end and the next one's begin."""
    opener: Opener = _opener(tokens, start, end)
    begin = start
    for index in range(start + 1, end):
        new = _opener(tokens, index, end)
        if new and index > begin:
            cut = index - 1 if new == "relative" and tokens[index - 1].has("preposition") else index
            if cut > begin:
                yield from _at_verbs(tokens, begin, cut, opener, verb_last=verb_last)
                begin, opener = cut, new
        elif tokens[index].has("and") and verb_groups(tokens, begin, index) and verb_groups(tokens, index + 1, end):
            if _joins_nouns(tokens, index, end):
                continue
            yield from _at_verbs(tokens, begin, index, opener, verb_last=verb_last)
            begin, opener = index, ""
    if begin < end:
        yield from _at_verbs(tokens, begin, end, opener, verb_last=verb_last)


def _joins_nouns(tokens: list[Token], index: int, end: int) -> bool:
    """Whether a coordinator after a verb joins two nouns of its object and a later verb belongs to another cut."""
    following = verb_groups(tokens, index + 1, end)
    return any(tokens[at].has("and", "that", "relative", "when", "if") for at in range(index + 1, following[0][0]))


def _opener(tokens: list[Token], index: int, end: int) -> Opener:
    token = tokens[index]
    follows = index + 1 < end
    if not follows or not token.has("that", "relative", "when", "if"):
        return ""
    if tokens[index + 1].mention is not None and not token.has("that", "relative", "if"):
        return ""
    if token.has("if"):
        return "if"
    if not verb_groups(tokens, index + 1, end):
        return ""
    if token.has("that"):
        return "that"
    return "relative" if token.has("relative") else "when"


def _at_verbs(tokens: list[Token], start: int, end: int, opener: Opener, *, verb_last: bool) -> Iterator[Piece]:
    groups = verb_groups(tokens, start, end)
    if verb_last or len(groups) < 2:
        yield Piece(start, end, opener)
        return
    first, second = groups[0], groups[1]
    main = tokens[first[1] - 1]
    if main.has("say", "say_weak", "deny"):
        cut = _content_start(tokens, first[1], second[0])
        if cut is not None:
            yield Piece(start, cut, opener)
            yield from _at_verbs(tokens, cut, end, "that", verb_last=verb_last)
            return
    if _reduced(tokens, first, second, start):
        # "Talks held in Moscow ended": subject, reduced clause, and the rest that goes on with the subject
        yield Piece(start, first[0], opener)
        yield Piece(first[0], second[0], "reduced")
        yield from _at_verbs(tokens, second[0], end, "", verb_last=verb_last)
        return
    if _bare_participle(tokens, second):
        yield Piece(start, second[0], opener)
        yield Piece(second[0], end, "reduced")
        return
    yield Piece(start, end, opener)


def _content_start(tokens: list[Token], after: int, verb: int) -> int | None:
    """Where the content of a verb of saying begins that no "that" opens; None where its object is a noun."""
    index = after
    while index < verb and (
        tokens[index].mention is not None or tokens[index].has("date_preposition", "adverb") and _before_date(tokens, index)
    ):
        index += 1
    return index if index < verb and not tokens[index].has("preposition") else None


def _before_date(tokens: list[Token], index: int) -> bool:
    return any(token.mention is not None for token in tokens[index + 1 : index + 3])


def _reduced(tokens: list[Token], first: Range, second: Range, start: int) -> bool:
    if first[0] == start or not _bare_participle(tokens, first) or tokens[first[0]].has("intransitive"):
        return False
    if not _bare_participle(tokens, second):
        return True
    following = tokens[first[1]]
    return following.mention is not None or following.has("preposition")


def _bare_participle(tokens: list[Token], group: Range) -> bool:
    return group[1] - group[0] == 1 and tokens[group[0]].has("participle")


# --- verbs ------------------------------------------------------------------------------------------------------


def verb_groups(tokens: list[Token], start: int, end: int) -> list[Range]:
    """The chains of finite verbs in a stretch: "had", "had been signed", "did not meet"."""
    found: list[Range] = []
    index = start
    while index < end:
        if not _finite(tokens, index, start):
            index += 1
            continue
        first = index
        last = index + 1
        while tokens[last - 1].has("auxiliary") and last < end:
            reach = last
            while reach < end and tokens[reach].has("adverb", "not") and reach - last < 3:
                reach += 1
            if reach < end and tokens[reach].has("finite", "participle"):
                last = reach + 1
            else:
                break
        found.append((first, last))
        index = last
    return found


def _finite(tokens: list[Token], index: int, start: int) -> bool:
    token = tokens[index]
    if not token.has("finite") or (token.capital and index > 0 and not token.has("auxiliary")):
        return False
    if not token.has("participle"):
        return True
    if index == start:
        return not _adjective(tokens, index)
    before = tokens[index - 1]
    if before.has("determiner", "preposition", "number") and not before.has("auxiliary"):
        return False
    return not (before.has("and") and _adjective(tokens, index))


def _adjective(tokens: list[Token], index: int) -> bool:
    """Whether a participle stands before its noun, as in "renewed clashes"."""
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return following.word and not following.has("preposition", "determiner", "and", "adverb", "that", "when")


# --- joining ----------------------------------------------------------------------------------------------------


def _join(tokens: list[Token], pieces: list[Piece]) -> list[Clause]:
    found: list[Clause] = []
    pending: list[Range] = []  # phrases that wait for their verb: fronted adverbials, a subject cut off by a relative
    for piece in pieces:
        span = (piece.start, piece.end)
        groups = verb_groups(tokens, piece.start, piece.end)
        last = found[-1] if found else None
        if piece.opener == "quote":
            found.append(Clause("quote", [span], parent=last))
        elif piece.opener == "aside":
            _attach(found, pending, span)
        elif piece.opener == "reduced" or _opens_reduced(tokens, piece, groups, found, pending):
            first = _first_word(tokens, span)
            assert first is not None
            head = _head(tokens, found, pending)
            found.append(Clause("reduced", [span], first, (first, first + 1), head, last))
        elif not groups:
            if last is None or pending or not _continues(found):
                pending.append(span)
            else:
                last.extra.append(span)
        else:
            clause = _with_verb(tokens, piece, groups, found, pending)
            found.append(clause)
    if pending:
        _leftover(found, pending)
    return found


def _continues(found: list[Clause]) -> bool:
    return any(clause.opener != "quote" for clause in found)


def _attach(found: list[Clause], pending: list[Range], span: Range) -> None:
    if found and not pending:
        found[-1].extra.append(span)
    else:
        pending.append(span)


def _leftover(found: list[Clause], pending: list[Range]) -> None:
    if found and any(clause.verb is not None for clause in found):
        target = next(clause for clause in reversed(found) if clause.verb is not None)
        target.extra.extend(pending)
    else:
        found.append(Clause("", list(pending[:1]), subject=pending[0], extra=list(pending[1:])))


def _opens_reduced(
    tokens: list[Token], piece: Piece, groups: list[Range], found: list[Clause], pending: list[Range]
) -> bool:
    """Whether a stretch is a reduced relative clause: "…, mediated by Russia", not "…, who was there, left"."""
    first = _first_word(tokens, (piece.start, piece.end))
    if first is None or piece.opener or not tokens[first].has("participle") or not (found or pending):
        return False
    if not groups:
        return True
    if groups[0] != (first, first + 1):
        return False
    coordinated = tokens[piece.start].has("and")
    embedded = bool(found) and found[-1].opener in ("relative", "reduced")
    if pending and not embedded:
        waiting = [span for span in pending if not _only_adverbial(tokens, *span)]
        return len(waiting) <= 1 and not coordinated
    return coordinated if embedded else not coordinated


def _first_word(tokens: list[Token], span: Range) -> int | None:
    return next((at for at in range(*span) if not tokens[at].has("and", "adverb", "mark")), None)


def _head(tokens: list[Token], found: list[Clause], pending: list[Range]) -> Range | None:
    """The noun phrase that a relative or reduced clause tells of: what stands last before it."""
    if pending and not (found and found[-1].opener == "reduced" and found[-1].core[-1][0] > pending[-1][0]):
        return noun_phrase(tokens, *pending[-1])
    if not found:
        return None
    last = found[-1]
    if last.opener == "reduced" and last.subject:
        return last.subject
    spans = sorted(last.core + last.extra)
    return noun_phrase(tokens, *spans[-1])


def noun_phrase(tokens: list[Token], start: int, end: int) -> Range:
    """The last noun phrase of a stretch, with what a preposition ties to it, without its opening preposition."""
    groups = verb_groups(tokens, start, end)
    begin = groups[-1][1] if groups else start
    while begin < end - 1 and tokens[begin].has("preposition", "adverb", "and", "mark"):
        begin += 1
    return (begin, end)


def _with_verb(
    tokens: list[Token], piece: Piece, groups: list[Range], found: list[Clause], pending: list[Range]
) -> Clause:
    span = (piece.start, piece.end)
    group = groups[0]
    verb = group[1] - 1
    last = found[-1] if found else None
    if piece.opener in ("relative",):
        return Clause("relative", [span], verb, group, _head(tokens, found, pending), last)
    begin = piece.start
    while begin < group[0] and tokens[begin].has("and", "adverb", "that", "when", "if", "mark"):
        begin += 1
    if begin < group[0] and not _only_adverbial(tokens, begin, group[0]):
        clause = Clause(piece.opener, [span], verb, group, (begin, group[0]), last)
        interrupting = tokens[verb].has("say", "say_weak") and piece.end < len(tokens) and _subject_waits(tokens, pending)
        if not interrupting:
            clause.extra.extend(pending)
            pending.clear()
        return clause
    waiting = _waiting_subject(tokens, pending)
    if waiting is not None:
        clause = Clause("", [waiting, span], verb, group, waiting, None)
        clause.extra.extend(item for item in pending if item != waiting)
        pending.clear()
        return clause
    owner = _owner(found)
    subject = owner.subject if owner else None
    opener: Opener = owner.opener if owner else ""
    clause = Clause(opener, [span], verb, group, subject, owner.parent if owner else None, shares=owner)
    clause.extra.extend(pending)
    pending.clear()
    return clause


def _owner(found: list[Clause]) -> Clause | None:
    """The clause whose subject a bare verb goes on with: the last one that is not embedded, else the last."""
    free = [clause for clause in found if clause.opener not in ("relative", "reduced", "quote")]
    return free[-1] if free else (found[-1] if found else None)


def _waiting_subject(tokens: list[Token], pending: Iterable[Range]) -> Range | None:
    for start, end in pending:
        if not _only_adverbial(tokens, start, end) and not tokens[start].has("according"):
            return (start, end)
    return None


def _subject_waits(tokens: list[Token], pending: list[Range]) -> bool:
    return _waiting_subject(tokens, pending) is not None


def _only_adverbial(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a stretch is a phrase of time, place or manner and so cannot be a subject."""
    begin = start
    while begin < end and tokens[begin].has("adverb", "and", "mark"):
        begin += 1
    if begin == end:
        return True
    if tokens[begin].mention is not None:
        return all(token.mention is not None or token.has("mark", "date_preposition", "adverb") for token in tokens[begin:end])
    if not tokens[begin].has("preposition", "date_preposition"):
        return False
    # "On Monday the army": a date ends the phrase and a subject follows it
    for at in range(begin, end):
        if tokens[at].mention is not None and at + 1 < end:
            rest = tokens[at + 1]
            return rest.has("preposition") and _only_adverbial(tokens, at + 1, end)
    return True
