"""Clauses: the pieces of a sentence joined into what one verb says.

This is shallow on purpose: it tells which words go with a date, not the grammar of the whole sentence.
Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from itertools import pairwise

from timeline_builder.extract.attribution.phrases import office_behind
from timeline_builder.extract.grammar.agents import names_nobody
from timeline_builder.extract.grammar.articles import named_first, subject_follows
from timeline_builder.extract.grammar.behind import subject_behind
from timeline_builder.extract.grammar.brackets import behind_verb, closing
from timeline_builder.extract.grammar.cased import own_clause
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.converbs import behind_converb, parallel
from timeline_builder.extract.grammar.gapping import gapped
from timeline_builder.extract.grammar.heads import antecedent
from timeline_builder.extract.grammar.joins import (
    apposed,
    behind_aside,
    closing_source,
    continues,
    goes_with,
    in_relative,
    joined_subject,
    leads_on,
    open_clause,
    other_name,
    owner,
    reopened,
    shares,
    speaks_on,
    tells_aside,
    told_by,
)
from timeline_builder.extract.grammar.openings import subject_begins, without_opening
from timeline_builder.extract.grammar.participles import (
    absolute,
    first_word,
    fronted,
    having_done,
    leads_participle,
    opens_reduced,
)
from timeline_builder.extract.grammar.pieces import pieces
from timeline_builder.extract.grammar.relatives import parted, put_off, relative
from timeline_builder.extract.grammar.resumption import waits
from timeline_builder.extract.grammar.subjects import (
    before_verb,
    first_noun,
    holds_subject,
    lacks_article,
    only_adverbial,
    set_off,
    waiting_subject,
)
from timeline_builder.extract.grammar.verb_cuts import Opener, Piece
from timeline_builder.extract.grammar.verbs import Range, main_verb
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Tokens, some


def clauses(tokens: Tokens, language: Language) -> list[Clause]:
    """The clauses of a sentence in the order in which they begin; every token but marks is in one."""
    return joined(tokens, pieces(tokens, language), language)


def joined(tokens: Tokens, parts: list[Piece], language: Language) -> list[Clause]:
    """The clauses that the pieces of a sentence make."""
    found = _join(tokens, parts, language)
    if language.brackets:
        _complete(tokens, found)
    for clause, after in pairwise(found):
        if clause.subject is None and after.opener == "" and after.subject:
            if leads_participle(tokens, clause):
                clause.opener, clause.subject = "reduced", after.subject  # "Indicted in 1995, Mladic was on the run"
            elif having_done(tokens, clause):
                clause.subject = after.subject
    dates = tokens.dates
    if len(dates) > 1:
        found = [part for clause in found for part in (clause, *gapped(tokens, clause, dates))]
    if "quote_mark" in tokens.classes:
        found += [part for clause in found if clause.opener == "quote" for part in _inside(tokens, clause, language)]
    return found


def _join(tokens: Tokens, pieces: list[Piece], language: Language) -> list[Clause]:
    found: list[Clause] = []
    pending: list[Range] = []  # phrases that wait for their verb: fronted adverbials, a subject cut off by a relative
    for order, piece in enumerate(pieces):
        span = (piece.start, piece.end)
        groups = () if piece.groups and absolute(tokens, piece) else piece.groups
        last = found[-1] if found else None
        if piece.opener == "quote":
            found.append(Clause("quote", [span], parent=last))
        elif piece.opener == "aside" or (not piece.groups and other_name(tokens, piece)):
            _attach(found, pending, span)
        elif groups and (source := closing_source(tokens, piece, groups, found, pending)) is not None:
            found.append(_source(tokens, piece, groups[0], *source, last))
        elif piece.opener == "reduced" or (
            opens_reduced(tokens, piece, groups, found, pending) if piece.start else fronted(tokens, piece)
        ):
            content = order + 1 < len(pieces) and pieces[order + 1].opener == "that"
            found.append(_reduced(tokens, piece, found, pending, language, content=content))
        elif not groups and piece.opener == "if":
            found.append(Clause("if", [span], parent=last))
        elif groups and waits(tokens, pieces, order, pending, last):
            found.append(_told_of_waiting(tokens, piece, groups[0], pending, last))
            pending.append((piece.start, groups[0][0]))  # "Boko, a lawyer | educated at Harvard, will be sworn in"
        elif not groups:
            starts = waits(tokens, pieces, order, pending, last) or not _goes_with(tokens, piece, found, pending)
            goes_on = not starts and behind_aside(tokens, found[-1], span)
            (pending if starts else found[-1].core if goes_on else goes_with(tokens, found, span).extra).append(span)
        else:
            found.extend(_spoken(tokens, piece, groups[-1 if language.verb_last else 0], found, pending, language))
    if pending:
        _leftover(found, pending)
    return found


def _source(tokens: Tokens, piece: Piece, group: Range, source: Range, apart: Range, last: Clause | None) -> Clause:
    """The clause of who says what a sentence tells, parted from the verb by an aside or a name."""
    called = [apart] if tokens[apart[1]].text == "," else []
    return Clause(
        "",
        [source, (piece.start, piece.end)],
        main_verb(tokens, group),
        group,
        source,
        last,
        None,
        [apart],
        apposed=called,
    )


def _reduced(
    tokens: Tokens, piece: Piece, found: list[Clause], pending: list[Range], language: Language, *, content: bool
) -> Clause:
    """What a participle tells of a noun, or what somebody says with it.

    content   whether what is said follows ("…, adding that")
    """
    span, last = (piece.start, piece.end), found[-1] if found else None
    first = first_word(tokens, span)
    assert first is not None
    if "include" in tokens[first].classes and piece.groups and piece.groups[0][0] > first + 1:
        group = piece.groups[0]  # "…, including | one | declared on Friday"
        return Clause("reduced", [(group[0], piece.end)], main_verb(tokens, group), group, (first + 1, group[0]), last)
    verb = (first, first + 1)
    if content and tokens[first].has("saying") and (speaking := speaks_on(found)) is not None:
        return Clause("", [span], first, verb, speaking.subject, speaking.parent, shares=speaking)
    goes_on = "and" in tokens[piece.start].classes and last is not None and last.opener in ("relative", "reduced")
    told_of = last.subject if goes_on and last else None
    return Clause(
        "reduced", [span], first, verb, told_of or antecedent(tokens, piece, verb, found, pending, language), last
    )


def _told_of_waiting(tokens: Tokens, piece: Piece, group: Range, pending: list[Range], last: Clause | None) -> Clause:
    """What a participle, in an apposition or behind it, tells of the subject that waits for its verb."""
    subject = waiting_subject(tokens, pending) or (piece.start, group[0])
    return Clause("reduced", [(group[0], piece.end)], main_verb(tokens, group), group, subject, last)


def _goes_with(tokens: Tokens, piece: Piece, found: list[Clause], pending: list[Range]) -> bool:
    """Whether a piece without a verb goes with a clause before it, and waits for no other verb."""
    last = found[-1] if found else None
    if last is None or pending or not continues(found):
        return False
    bare = last.opener == "when" and last.subject is None  # "As reported, on Monday …"
    return not bare and not (piece.start > 0 and tokens[piece.start - 1].text in _STARTS)  # "…; the mission, headed …"


def _complete(tokens: Tokens, found: list[Clause]) -> None:
    """Give clauses the words that close their verb, and the subject behind it where none stands before it."""
    for clause in found:
        if clause.verb is not None and clause.opener != "reduced":
            end = clause.core[-1][1]
            clause.closing = closing(tokens, clause.group, end)
            if clause.subject is None and clause.opener == "":
                clause.subject = behind_verb(tokens, clause.group[1], clause.closing[0] if clause.closing else end)


def _inside(tokens: Tokens, quote: Clause, language: Language) -> list[Clause]:
    """The clauses of a quotation that holds a date."""
    start, end = quote.core[0]
    inner = Tokens(tokens[start + 1 : end - 1])
    if "date" not in inner.classes:
        return []
    found = clauses(inner, language)
    for clause in found:
        clause.core = [(a + start + 1, b + start + 1) for a, b in clause.core]
        clause.extra = [(a + start + 1, b + start + 1) for a, b in clause.extra]
        clause.group = (clause.group[0] + start + 1, clause.group[1] + start + 1)
        if clause.subject is not None:
            clause.subject = (clause.subject[0] + start + 1, clause.subject[1] + start + 1)
        if clause.closing is not None:
            clause.closing = (clause.closing[0] + start + 1, clause.closing[1] + start + 1)
        if clause.verb is not None:
            clause.verb += start + 1
    return found


_STARTS = ";:"  # marks after which a phrase waits for a verb of its own


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


def _spoken(
    tokens: Tokens, piece: Piece, group: Range, found: list[Clause], pending: list[Range], language: Language
) -> list[Clause]:
    """The clauses of a piece with a verb, as the cases or the order of the language tell its subject."""
    if language.verb_last:
        return _verb_last(tokens, piece, group, found, pending, language)
    if piece.opener == "relative":
        return [relative(tokens, piece, group, found, pending, language)]
    opened = parted(tokens, piece, group, pending)
    if opened:
        return [put_off(tokens, piece, group, found, pending, opened, language)]
    if language.dictionary:
        begin = subject_begins(tokens, piece, group[0], language)
        own = own_clause(tokens, piece, group, begin, found[-1] if found else None, pending)
        if own is not None:
            return [own]
    return _with_verb(tokens, piece, group, found, pending, language)


def _verb_last(
    tokens: Tokens, piece: Piece, group: Range, found: list[Clause], pending: list[Range], language: Language
) -> list[Clause]:
    """The clauses of a piece that its verb closes."""
    twin = parallel(tokens, pending, (piece.start, piece.end), group)
    if twin is not None:
        first, subject = twin
        pending.pop()
        if subject is None:
            return [first, *_with_verb(tokens, piece, group, [*found, first], pending, language)]
        first.extra.extend(pending)
        pending.clear()
        return [first, Clause("", [subject, (piece.start, piece.end)], first.verb, group, subject, None)]
    apart = piece.start > 0 and tokens[piece.start - 1].text == ","
    begin = behind_converb(tokens, piece.start, group[0], waiting_subject(tokens, pending) if apart else None)
    behind = Piece(begin, piece.end, piece.opener, piece.groups)
    made = _with_verb(tokens, behind, group, found, pending, language)
    if begin > piece.start:
        made[0].extra.append((piece.start, begin))
    return made


def _with_verb(
    tokens: Tokens,
    piece: Piece,
    group: Range,
    found: list[Clause],
    pending: list[Range],
    language: Language,
) -> list[Clause]:
    span = (piece.start, piece.end)
    verb = main_verb(tokens, group)
    last = found[-1] if found else None
    begin = subject_begins(tokens, piece, group[0], language)
    speech = some(tokens, group[0], group[1], "say", "say_weak")
    first = tokens[piece.start]
    apart_from = bool(pending) and _apart(tokens, piece, last, pending, language)
    inside = bool(pending) and in_relative(tokens, piece, last)
    waiting = waiting_subject(tokens, pending) if pending and not apart_from and not inside else None
    if (
        speech
        and "and" not in first.classes
        and (begin == group[0] or (tokens[begin].mention is not None and only_adverbial(tokens, begin, group[0])))
        and (last or pending or first.has("as_said", "this_said"))
        and (language.free_order or some(tokens, *group, "says_clause"))  # not "the army chief, Omar Sy, | declared"
        and not (waiting and (some(tokens, *group, "tell") or _resumed(tokens, piece, waiting, language)))
    ):
        after = subject_behind(tokens, group[1], piece.end, language)
        if after is not None or (language.free_order and office_behind(tokens, group[1], piece.end)):
            return [Clause("", [span], verb, group, after, last)]
    ends_tell = language.oblique != ""  # whether a subject stands before the verb
    same = ends_tell and shares(tokens, begin, piece, group, last, language)
    goes_on = speech and ("and" in first.classes or waiting is not None)
    bare = ends_tell and (same or _bare(tokens, begin, group[0], language, goes_on=goes_on))
    bare = bare or (waiting is not None and lacks_article(tokens, waiting, (begin, group[0]), language))
    apart = set_off(tokens, pending, piece.start) if language.verb_last and pending else None
    after = subject_behind(tokens, group[1], piece.end, language) if bare and speech and language.free_order else None
    if after is not None:
        return [Clause(piece.opener, [span], verb, group, after, last)]
    if begin < group[0] and apart is None and not bare and not only_adverbial(tokens, begin, group[0]):
        subject = before_verb(tokens, begin, group[0]) if language.verb_last else (begin, group[0])
        begun, core = joined_subject(tokens, piece, subject, pending)
        behind = piece.opener == "that" and last is not None and tells_aside(tokens, last, piece.start)
        parent = told_by(tokens, found) if behind else last
        clause = Clause(piece.opener, core, verb, group, (begun, subject[1]), parent)
        interrupts = speech and pending and _interrupts(tokens, piece, group, pending)
        if pending and not interrupts and not leads_on(tokens, piece, pending, last):
            clause.extra.extend(pending)
            pending.clear()
        return [clause]
    waiting = apart or waiting
    if waiting is not None:
        subject = without_opening(tokens, waiting, language)
        clause = Clause("", [waiting, span], verb, group, subject, None, apposed=apposed(tokens, waiting, pending))
        clause.extra.extend(item for item in pending if item != waiting)
        pending.clear()
        return [clause]
    opened = None if "and" in first.classes or language.free_order else open_clause(tokens, piece, found)
    if opened is not None:
        return [reopened(tokens, opened, span, verb, group)]
    joins = "and" in first.classes or same or not language.free_order
    shared = owner(tokens, piece, found, speech=speech) if joins else None
    if shared is None or (language.definite and subject_follows(tokens, group[1], piece.end)):
        return [_subjectless(tokens, piece, group, last, [] if apart_from else pending)]
    clause = _shared(tokens, piece, group, shared, last, language)
    if not inside:
        clause.extra.extend(pending)
        pending.clear()
    return [clause]


def _interrupts(tokens: Tokens, piece: Piece, group: Range, pending: list[Range]) -> bool:
    """Whether a clause that says something stands within the one whose subject waits for its verb, or whose date stands
    apart from the rest: "On July 17, 1992, | she said, | his men shot twelve villagers".
    """
    if piece.end >= len(tokens) or (group[1] < piece.end and "particle" in tokens[group[1]].classes):
        return False
    if waiting_subject(tokens, pending) is not None:
        return True
    between = group[1] == piece.end and tokens[piece.end].text == "," and tokens[piece.start - 1].text == ","
    return between and some(tokens, piece.end, len(tokens), "finite")


def _apart(tokens: Tokens, piece: Piece, last: Clause | None, pending: list[Range], language: Language) -> bool:
    """Whether a clause has no part in the noun that waits for its verb: "Гутерриш, когда был подписан договор, …",
    "Сообщения о том, что прошли обыски, посол опроверг".
    """
    if piece.opener == "that":
        told = language.definite and last is not None and some(tokens, *last.group, "say", "say_weak")
        return bool(told or (language.dictionary and some(tokens, *pending[-1], "topic")))
    return bool(language.dictionary) and piece.opener in ("when", "if")


def _resumed(tokens: Tokens, piece: Piece, waiting: Range, language: Language) -> bool:
    """Whether a verb without a word that opens it is of the noun which something between commas parted from it:
    "Шариф, выступая в парламенте, | назвал удары актом войны".
    """
    parted = not piece.opener and any(token.word for token in tokens[waiting[1] : piece.start])
    return bool(language.dictionary) and parted and not some(tokens, piece.end, len(tokens), "finite")


def _shared(
    tokens: Tokens, piece: Piece, group: Range, shared: Clause, last: Clause | None, language: Language
) -> Clause:
    """A clause that goes on with the subject of another one, or says what it denies ("denied | having shelled")."""
    span, verb = (piece.start, piece.end), main_verb(tokens, group)
    doing = piece.opener == "that" and tokens[group[0]].has("gerund")
    if doing and last is not None and last.group[1] == group[0]:
        return Clause("that", [span], verb, group, last.subject, last)
    opener: Opener = piece.opener or shared.opener
    subject = named_first(tokens, shared.subject) if language.definite and shared.subject else shared.subject
    within = language.verb_last and opener == "that" and shared is last  # "deyib ki, səfərini ləğv edir"
    parent = shared if within else shared.parent
    return Clause(opener, [span], verb, group, subject, parent, shares=shared, apposed=shared.apposed)


def _bare(tokens: Tokens, begin: int, verb: int, language: Language, *, goes_on: bool) -> bool:
    """Whether no subject stands before a verb, in a language whose endings tell.

    goes_on   whether another clause or phrase may hold the subject of this verb of saying: "… and that 40 were found
              claimed" in the order of a language whose verb ends its clause
    """
    if language.verb_last and goes_on and not first_noun(tokens, begin, verb):
        return True
    dated = next((at for at in range(begin, verb) if tokens[at].mention is not None), begin)
    if dated > begin and "agent" in tokens[dated - 1].classes and not holds_subject(tokens, begin, dated):
        return names_nobody(tokens, dated, verb)  # "“Şerif” klubu ilə iyulun 26-da Bakıda heç-heçə edib"
    return not holds_subject(tokens, begin, verb)


def _subjectless(tokens: Tokens, piece: Piece, group: Range, last: Clause | None, pending: list[Range]) -> Clause:
    """A clause without a subject before its verb: it follows, or is left out ("in Ankara they said")."""
    clause = Clause(piece.opener, [(piece.start, piece.end)], main_verb(tokens, group), group, None, last)
    clause.extra.extend(pending)
    pending.clear()
    return clause
