"""Joins: which clause a phrase or a bare verb of a later piece belongs to.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline_builder.extract.grammar.agents import names_nobody
from timeline_builder.extract.grammar.articles import subject_follows
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import listed, only_adverbial
from timeline_builder.extract.grammar.verb_cuts import Opener, Piece
from timeline_builder.extract.grammar.verbs import Range, bare_participle
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Token, Tokens, some


def goes_with(tokens: Tokens, found: list[Clause], span: Range) -> Clause:
    """The clause that a phrase goes with: a comma before it closes a relative clause or participle that one opened."""
    last = found[-1]
    begin = last.core[0][0]
    if last.opener == "when" and tokens[span[0]].has("that"):
        return told_by(tokens, found)
    apart = last.opener in ("relative", "reduced")
    if not apart or not begin or tokens[begin - 1].text != "," or tokens[span[0] - 1].text != ",":
        return last
    main = last.parent
    if main is None or main.verb is None or not tokens[span[0]].has("preposition", "date_preposition"):
        return last
    return main


def owner(tokens: Tokens, piece: Piece, found: list[Clause], *, speech: bool) -> Clause | None:
    """The clause whose subject a bare verb goes on with: the last one that is not embedded, else the last.

    A comma before "and" closes the clause that a comma opened: "it began in May, when …, and ended in June".
    """
    free = [clause for clause in found if clause.opener not in ("relative", "reduced", "quote")]
    if speech:  # "he denied that they knew, and said …"
        free = [clause for clause in free if clause.opener != "that"] or free
    last, start = found[-1] if found else None, piece.start
    if last is not None and last.opener == "relative" and tokens[start].has("and") and tokens[start - 1].text != ",":
        opened = last.core[0][0]
        if opened and tokens[opened - 1].text == ",":
            return last  # ", which won the most seats but was kept from power"
        if _goes_on_past(tokens, piece, last):
            return last
    outer = _around_participle(tokens, piece, free)
    if outer is not None:
        return outer
    if free and tokens[piece.start].has("and") and free[-1].opener == "when":
        begin = free[-1].core[0][0]
        closed = begin and tokens[begin - 1].text == "," and tokens[piece.start - 1].text == ","
        apart = any(tokens[at].mention for at in range(piece.start, piece.end))
        main = next((clause for clause in reversed(free) if clause.opener in ("", "that")), None)
        if main is not None and (closed or (apart and main.dated(tokens))):
            return main
    return free[-1] if free else (found[-1] if found else None)


def _goes_on_past(tokens: Tokens, piece: Piece, last: Clause) -> bool:
    """Whether a bare verb goes on with a relative clause in the past, since its main clause says what is: "the victims
    are contacts of a man who travelled from Kampala | and died on Monday".
    """
    main = last.parent
    if main is None or last.verb is None or not piece.groups or main.group[1] - main.group[0] != 1:
        return False
    is_now = main.verb_is(tokens, "is_now") and not some(tokens, *piece.groups[0], "is_now", "third_person", "gerund")
    return is_now and not last.verb_is(tokens, "is_now", "third_person")


def _around_participle(tokens: Tokens, piece: Piece, free: Sequence[Clause]) -> Clause | None:
    """The clause that goes on behind a participle between commas and all that hangs on it: "it took a sample, pressing
    so hard that its lid jammed, and set out for home".
    """
    step = free[-1] if free and tokens[piece.start].has("and") and tokens[piece.start - 1].text == "," else None
    while step is not None and step.opener != "reduced":
        step = step.parent
    if step is None or tokens[step.core[0][0] - 1].text != ",":
        return None
    return next((clause for clause in reversed(free) if clause.core[0][0] < step.core[0][0]), None)


def told_by(tokens: Tokens, found: list[Clause]) -> Clause:
    """The clause of saying before a "that" whose content that opens, else the last clause."""
    return next((clause for clause in reversed(found) if clause.verb_is(tokens, "say", "say_weak")), found[-1])


def tells_aside(tokens: Tokens, last: Clause, start: int) -> bool:
    """Whether a clause before "that" only says when, or tells of where somebody speaks: "announced, hours before a
    vote, | that …", "said in a report published on Tuesday | that …".
    """
    if last.opener == "when":
        return tokens[start - 1].text == "," or tokens[start - 1].has("and")
    told = last.opener == "reduced" and last.verb is not None and last.core[-1][1] == start
    return told and last.group[1] < start and not last.verb_is(tokens, "gerund", "say", "say_weak", "deny")


def shares(tokens: Tokens, begin: int, piece: Piece, group: Range, last: Clause | None, language: Language) -> bool:
    """Whether a clause that names nobody tells what only persons do, of whom the clause before it is about: "…,
    növbəti ildə isə beş il həbs cəzası almışdı", "…, սակայն ապրիլի 23-ին հրաժարական տվեց".
    """
    if not (language.verb_last or language.definite) or last is None or last.opener != "" or last.subject is None:
        return False
    if language.definite and (subject_follows(tokens, group[1], piece.end) or tokens[last.subject[1] - 1].has("topic")):
        return False
    if tokens[group[0] - 1].has("parties") and _UNDERGONE.search(tokens[group[1] - 1].lower):
        return False  # "ertəsi gün görüş | keçirilib"
    if not some(tokens, begin, group[1], "human_verb") and not _governs(tokens, piece, begin, group, last):
        return False
    return names_nobody(tokens, begin, group[0])


def _governs(tokens: Tokens, piece: Piece, begin: int, group: Range, last: Clause) -> bool:
    """Whether a clause that is set against the one before it tells what only who acts does, and that one is about
    somebody who can: "…, mayın 5-də isə yolu bağlayıb".
    """
    joined = tokens[piece.start].has("and") or some(tokens, piece.start, group[0], "contrast_after")
    if piece.opener or not joined or last.subject is None or not some(tokens, begin, group[1], "governs_last"):
        return False
    return not _UNDERGONE.search(tokens[group[1] - 1].lower) and not names_nobody(tokens, *last.subject)


_UNDERGONE = re.compile(r"(?:[ıiuü][ln]|lan|lən)(?:[ıiuü]b|m[ıiuü]ş|d[ıiuü])\w*$|վ(?:եց|եցին|ել)$")


class Opened(NamedTuple):
    """A clause that begins at `at` in a stretch of another one; `opens` whether a word opens it."""

    opener: Opener
    clause: Clause
    span: Range
    at: int
    subject: Range
    opens: bool


def open_clause(tokens: Tokens, piece: Piece, found: list[Clause]) -> Opened | None:
    """What opened a clause whose verb an aside between commas put off: "after his party, in power for decades, lost",
    "he said output at its refinery, the largest, had been halted".
    """
    apart = piece.start and (tokens[piece.start - 1].text in (",", ")") or _told_of(tokens, found))
    if not apart and not _behind_relative(tokens, piece, found):
        return None
    for clause in reversed(found):
        for start, end in sorted(clause.core + clause.extra, reverse=True):
            if end > piece.start - 1 or clause.opener == "quote":
                continue
            after = clause.group[1] if clause.verb is not None and start < clause.group[1] <= end else start
            at = next((at for at in range(after, end) if _opens(tokens, at)), None)
            pointing = at is not None and tokens[at].has("that") and only_adverbial(tokens, at + 1, end)
            if at is not None and at + 1 < end and not tokens[at + 1].mention and not pointing:
                opener: Opener = "relative" if tokens[at].has("whose") else "that" if tokens[at].has("that") else "when"
                return Opened(opener, clause, (start, end), at, (at + 1, end), opens=True)
            says = clause.verb_is(tokens, "say", "say_weak") and not clause.verb_is(tokens, "say_object", "tell")
            if says and start < after < end - 1 and tokens[after].mention is None and not tokens[after].has("to"):
                return Opened("that", clause, (start, end), after, (after, end), opens=False)
    return None


def reopened(tokens: Tokens, opened: Opened, span: Range, verb: int, group: Range) -> Clause:
    """The clause whose verb an aside put off, cut out of the one that held its beginning."""
    over = opened.clause
    cut(over, opened.span, opened.at)
    called = apposed(tokens, opened.subject, over.extra)
    begin = opened.subject[0]
    if opened.opens and opened.opener == "that":
        begin = opened.at  # "that" belongs to its clause, as in "said that he had resigned"
        if over.opener == "that" and over.parent is not None and bare_participle(tokens, over.group):
            over.opener = "reduced"  # "that the drive, | focused on the south, | would begin": no clause of its own
            over = over.parent
    core = [(begin, opened.subject[1]), span]
    return Clause(opened.opener, core, verb, group, opened.subject, over, apposed=called)


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a word may open a clause whose verb is put off: not "because of", "disguised as" or "of that year"."""
    token, before = tokens[at], tokens[at - 1]
    if token.classes.isdisjoint(_OPENERS) or (at + 1 < len(tokens) and "of" in tokens[at + 1].classes):
        return False
    return not (token.has("as") and before.has("participle")) and not (token.has("that") and "of" in before.classes)


_OPENERS = frozenset(("when", "that", "whose"))


def _told_of(tokens: Tokens, found: list[Clause]) -> bool:
    """Whether the last clause tells of a noun that a "that" without a verb has opened: "said | that the assembly | he
    dissolved in May | would meet".
    """
    last = found[-1] if found else None
    if last is None or last.opener not in ("relative", "reduced"):
        return False
    begin = last.core[0][0]
    waiting = (span for clause in found for span in clause.extra if span[1] == begin)
    return any(tokens[start].has("that") and tokens[end - 1].word for start, end in waiting)


def _behind_relative(tokens: Tokens, piece: Piece, found: list[Clause]) -> bool:
    """Whether a verb follows a relative clause that tells of who or what somebody said something of: "said a clinic
    where parents were waiting | came under fire".
    """
    last = found[-1] if found else None
    if last is None or last.opener != "relative" or last.parent is None or last.core[-1][1] != piece.start:
        return False
    said = last.parent
    ends = said.core[-1][1] == last.core[0][0] and said.group[1] < said.core[-1][1]
    return ends and not tokens[piece.start].has("and") and said.verb_is(tokens, "says_clause")


def cut(clause: Clause, span: Range, at: int) -> None:
    """Take the words from `at` on from a stretch of a clause."""
    rest = [(span[0], at)] if at > span[0] else []
    clause.core = [part for own in clause.core for part in (rest if own == span else [own])]
    clause.extra = [part for own in clause.extra for part in (rest if own == span else [own])]


def closing_source(
    tokens: Tokens, piece: Piece, groups: Sequence[Range], found: list[Clause], pending: list[Range]
) -> tuple[Range, Range] | None:
    """Who says what a sentence tells, where an aside or a name parts the verb from them ("…, the space agency (ISRO)
    reported", "…, its country director, Jo Doe, told the BBC").

    Found with what parts them from it, and taken from the phrases that wait for a verb or go with the clause before.
    """
    if groups[0][0] != piece.start or piece.opener or not continues(found):
        return None
    if not some(tokens, *groups[0], "say", "say_weak"):
        return None
    waiting = pending if len(pending) > 1 else found[-1].extra
    if len(waiting) > 2:
        office, brackets, name = waiting[-3:]
        if _closes_office(tokens, office, brackets, name, piece.start):
            del waiting[-3:]
            return name, (office[0], brackets[1])
    if len(waiting) < 2 or not _sets_apart(tokens, waiting[-2], waiting[-1], piece.start):
        return None
    source, apart = waiting[-2:]
    del waiting[-2:]
    return source, apart


def _sets_apart(tokens: Tokens, source: Range, apart: Range, verb: int) -> bool:
    """Whether brackets behind a noun phrase, a name between commas behind a person's office, or an office behind a name
    stand before a verb.
    """
    if tokens[verb - 1].text == ")":
        return apart[1] == verb and tokens[apart[0]].text == "(" and source[1] == apart[0]
    between = tokens[verb - 1].text == tokens[source[1]].text == "," and (source[1] + 1, verb - 1) == apart
    if not between:
        return False
    if some(tokens, *source, "person") and all(token.capital for token in tokens[slice(*apart)]):
        return True
    named = all(token.capital for token in tokens[slice(*source)])  # "Omar Sy, an army spokesman, said"
    return named and tokens[apart[0]].has("determiner", "person", "portfolio") and some(tokens, *apart, "person")


def _closes_office(tokens: Tokens, office: Range, brackets: Range, name: Range, verb: int) -> bool:
    """Whether a name between commas stands before a verb behind a person's office that brackets close: "the head of the
    space agency (ISRO), K. Sivan, said".
    """
    bracketed = tokens[brackets[0]].text == "(" and office[1] == brackets[0] and tokens[brackets[1]].text == ","
    between = bracketed and (brackets[1] + 1, verb - 1) == name and tokens[verb - 1].text == ","
    return between and some(tokens, *office, "person") and all(token.capital for token in tokens[slice(*name)])


def continues(found: list[Clause]) -> bool:
    """Whether a clause other than a quotation went before."""
    return any(clause.opener != "quote" for clause in found)


def speaks_on(found: list[Clause]) -> Clause | None:
    """The main clause whose subject says what "…, adding that" opens."""
    return next((clause for clause in reversed(found) if clause.opener == "" and clause.subject is not None), None)


def joined_subject(tokens: Tokens, piece: Piece, subject: Range, pending: list[Range]) -> tuple[int, list[Range]]:
    """Where a subject begins whose first members commas cut off, and the core of its clause; the members are taken from
    the phrases that wait for a verb.
    """
    if not pending:
        return subject[0], [(min(subject[0], piece.start), piece.end)]
    begun = listed(tokens, subject, pending)
    joined = _joined_behind_aside(tokens, piece, pending) if begun == subject[0] else None
    if joined is None:
        return begun, [(min(begun, piece.start), piece.end)]
    pending.remove(joined)
    return joined[0], [joined, (piece.start, piece.end)]


def _joined_behind_aside(tokens: Tokens, piece: Piece, pending: list[Range]) -> Range | None:
    """The first of two subjects that an apposition parts: "Kelvin Kiptum, the record holder, and his coach were"."""
    if len(pending) < 2 or piece.opener or not tokens[piece.start].has("and") or not piece.start:
        return None
    if tokens[piece.start - 1].text == ")" and pending[-1][1] == piece.start and pending[-2][1] == pending[-1][0]:
        return None if only_adverbial(tokens, *pending[-2]) else pending[-2]  # "the army (RA) and the police"
    first, *apart = pending
    after = tokens[piece.start + 1]
    named = tokens[first[0]].capital and tokens[first[1] - 1].capital and not only_adverbial(tokens, *first)
    between = tokens[piece.start - 1].text == "," and all(tokens[start].has("determiner") for start, _ in apart)
    return first if named and between and (after.has("determiner") or after.capital) else None


def leads_on(tokens: Tokens, piece: Piece, pending: list[Range], last: Clause | None) -> bool:
    """Whether what waits before a clause of time between commas is of the clause behind it: "On May 3, hours before
    the vote was to begin, the president resigned".

    last   the clause before
    """
    if _inside_relative(piece, last, pending) or _content_of_waiting(tokens, piece, pending):
        return True
    counted = tokens[piece.start].mention
    timed = piece.opener == "when" or (
        counted is not None and counted.rule.startswith("count")
    )  # "a week after he left"
    if not timed or not piece.start or piece.end + 1 >= len(tokens) or not pending:
        return False
    apart = tokens[piece.start - 1].text == tokens[piece.end].text == ","
    after = tokens[piece.end + 1]
    goes_on = not after.has("and", "relative", "when")
    verb = after.has("finite") and not after.capital and (not after.has("participle") or after.has("say", "say_weak"))
    return apart and goes_on and (verb or all(only_adverbial(tokens, *span) for span in pending))


def _content_of_waiting(tokens: Tokens, piece: Piece, pending: list[Range]) -> bool:
    """Whether a clause tells the content of a noun whose verb follows: "Reports | that he had quit | were false"."""
    if piece.opener != "that" or not pending or pending[-1][1] != piece.start:
        return False
    after = tokens[piece.end] if piece.end < len(tokens) else None
    return after is not None and after.word and not after.has("and", "relative", "when")


def _inside_relative(piece: Piece, last: Clause | None, pending: list[Range]) -> bool:
    """Whether a clause of time or content belongs to a relative clause or participle behind a noun that still waits for
    its verb: "the fighting, which began | after a soldier was killed, | eased".
    """
    if last is None or last.opener not in ("relative", "reduced") or piece.opener not in ("when", "that"):
        return False
    end, waiting = last.core[-1][1], list(pending)
    while waiting and waiting[-1][0] >= end and waiting[-1][1] == piece.start:
        end = waiting.pop()[1]  # "who has acted | as head of state | since …"
    return end == piece.start and bool(waiting) and waiting[-1][1] < last.core[0][0]


def behind_aside(tokens: Tokens, last: Clause, span: Range) -> bool:
    """Whether a phrase goes on where brackets broke a clause off: "struck 30 kilometers (19 miles) off Port Vila"."""
    if not last.extra or last.extra[-1][1] != span[0] or last.verb is None or last.core[-1][1] != last.extra[-1][0]:
        return False
    aged = tokens[last.extra[-1][0]].text == ","  # "found Zoran Malin, 61, | guilty of murder"
    return aged or (tokens[span[0] - 1].text == ")" and tokens[span[0]].has("preposition", "date"))


def before_that(tokens: Tokens, span: Range, that: int) -> bool:
    """Whether a phrase stands between the commas before a "that", which none but an aside parts from its noun."""
    apart = span[0] > 0 and tokens[span[0] - 1].text == tokens[that - 1].text == ","
    return apart and span[1] == that - 1 and tokens[that].has("that") and tokens[span[0]].has("preposition")


def other_name(tokens: Tokens, piece: Piece) -> bool:
    """Whether a piece without a verb between commas is another name of what stands before: "the army, or ELN, was"."""
    if "alias" not in tokens[piece.start].classes or piece.end >= len(tokens):
        return False
    apart = tokens[piece.start - 1].text == tokens[piece.end].text == ","
    return apart and all(token.capital for token in tokens[piece.start + 1 : piece.end])


def apposed(tokens: Sequence[Token], subject: Range, pending: Sequence[Range]) -> list[Range]:
    """What else a subject is called between commas: "the army chief, | Omar Sy, | declared"."""
    found: list[Range] = []
    end = subject[1]
    for start, stop in pending:
        closed = stop < len(tokens) and tokens[stop].text == ","
        if start != end + 1 or tokens[end].text not in _APPOSES or not closed or tokens[start].has(*_NO_NAME):
            continue
        found.append((start, stop))
        end = stop
    return found


_APPOSES = (",", "՝")  # "վարչապետի որդին՝ Սաադ Հարիրին, ասաց"
_NO_NAME = ("preposition", "date_preposition", "and", "adverb", "relative", "when", "that", "number", "date")


def in_relative(tokens: Sequence[Token], piece: Piece, last: Clause | None) -> bool:
    """Whether a verb behind "and" goes on with a relative clause between commas, while the noun before that waits for
    its own: "Omar Sy, who resigned in May | and is now a rival of the premier, | wrote".
    """
    if last is None or last.opener != "relative" or piece.opener or not tokens[piece.start].has("and"):
        return False
    begin = (last.shares or last).core[0][0]
    opened = begin > 0 and tokens[begin - 1].text == "," and tokens[piece.start - 1].text != ","
    return opened and piece.end < len(tokens) and tokens[piece.end].text == ","
