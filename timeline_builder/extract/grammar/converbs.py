"""Converbs: clauses before the verb that closes a sentence, by the endings of their own verbs, and what stands in
parallel to it without a verb: "A təklifini geri götürdükdən sonra B qazanıb", "A mayda, B isə iyunda gəlib".

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.agents import names_nobody
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import before_verb, first_noun, holds_subject
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.tokens import Token, Tokens


def behind_converb(tokens: Tokens, begin: int, verb: int, waiting: Range | None) -> int:
    """Where the main clause goes on behind one that says when it is; `begin` where no subject tells the two apart.

    waiting   the subject that a comma parts from its verb: "A, | B gəldikdən sonra | qazanıb"
    """
    if "converb" not in tokens.classes:
        return begin
    end = next((at + 1 for at in range(verb - 1, begin, -1) if tokens[at].has("converb")), begin)
    while (
        end < verb and (tokens[end].mention is not None or _postposed(tokens[end])) and tokens[end - 1].mention is None
    ):
        end += 1
    if end == begin or not holds_subject(tokens, begin, end):
        return begin
    if waiting is not None:
        return end if names_nobody(tokens, end, verb) else begin
    if end == verb:
        return begin
    dated = any(token.mention is not None for token in tokens[end:verb])
    other = any(token.mention is not None for token in tokens[begin : end - 1])
    return end if dated and not other and not names_nobody(tokens, end, verb) else begin


def _postposed(token: Token) -> bool:
    """Whether a word ties a clause to the main one: "sonra"."""
    return token.has("adverbial", "date_preposition") and token.has("adverb", "date_preposition", "limit")


def parallel(tokens: Tokens, pending: Sequence[Range], span: Range, group: Range) -> tuple[Clause, Range | None] | None:
    """The clause of a stretch that waits for a verb which is said only behind another one set against it ("A noyabrın
    26-da, B isə bir gün sonra Bakıya çatıb"), and its subject where that is of both ("A mayda Bakıda, iyunda isə
    Gəncədə çıxış edib"); None where nothing waits with a date of its own.
    """
    if not pending or pending[-1][1] + 1 != span[0]:
        return None
    start, end = pending[-1]
    against = next((at for at in range(span[0], group[0]) if "contrast_after" in tokens[at].classes), -1)
    first, second = _last_date(tokens, start, end), _last_date(tokens, span[0], group[0])
    if against < 0 and first >= 0 and _set_against(tokens, (start, end), span[0], second, group[0]):
        against = span[0]  # "Birinci bomba mayın 6-da Qusara, | ikincisi üç gün sonra Şəkiyə atılıb"
    if against < 0 or first < 0:
        return None
    none = against if tokens[end - 1].has("number", "numeral") else group[0] - 1
    second = second if second >= 0 else none  # "Qusar mayda, | Şəki isə bir qədər sonra alınıb"
    if holds_subject(tokens, start, end):
        subject = before_verb(tokens, start, end)
        subject = (subject[0], first_noun(tokens, *subject) or subject[1])  # not the object: "ordu | Laçın şəhərini"
    elif len(pending) > 1 and pending[-2][1] + 1 == start and holds_subject(tokens, *pending[-2]):
        subject = pending[-2]  # "o, | mayda Bakıda, iyunda isə Gəncədə …"
    else:
        return None
    core = [(start, end), (_shared(tokens, first + 1, end, second + 1, group[0]), span[1])]
    made = Clause("", core, group[1] - 1, group, subject, None)
    when = tokens[against - 1].mention is not None or tokens[against - 1].has("oblique", "adverbial")
    ends = holds_subject(tokens, start, end) and subject[1] == end  # "mayda ikinci qrup, | iyunda isə hospital gəlib"
    same = when and not ends and not any(_acts(tokens, at) for at in range(against + 1, group[0]))
    return made, subject if same else None


def _set_against(tokens: Tokens, waiting: Range, begin: int, date: int, verb: int) -> bool:
    """Whether two stretches without a word between them are told by one verb: each has its own subject, its own date
    and behind that a word in the same case.
    """
    start, end = waiting
    if date < 0 or not holds_subject(tokens, begin, date) or date + 1 >= verb:
        return False
    first = _last_date(tokens, start, end)
    ending = tokens[end - 1].has("oblique") and tokens[date + 1].has("oblique") and first + 1 < end
    return ending and first > start and holds_subject(tokens, start, first)


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name in the case of a subject stands at a position, and tells of no noun behind it."""
    token, after = tokens[at], tokens[at + 1]
    if not token.capital or token.has("oblique", "owner"):
        return False
    return not after.word or after.capital or after.has("compound", "finite", "adverb")


def _shared(tokens: Sequence[Token], first: int, end: int, second: int, verb: int) -> int:
    """Where the words begin that belong to both dates: behind what stands in parallel to tokens[first:end]."""
    if first == end:
        return second
    if tokens[end - 1].has("number", "numeral"):  # "15-də 50, … 17-də 71 | hərbçinin həlak olduğunu açıqlayıb"
        return next((at + 1 for at in range(second, verb) if tokens[at].has("number", "numeral")), verb)
    # "noyabrın 11-də Cenevrədə, … noyabrın 13-də Fransanın paytaxtı Parisdə | həmkarları ilə görüşüb"
    there = (at for at in range(second, verb) if tokens[at].has("adverbial", "oblique") and not tokens[at].has("owner"))
    return next((at + 1 for at in there), verb)


def _last_date(tokens: Sequence[Token], start: int, end: int) -> int:
    """The position of the last date of a stretch, -1 where there is none."""
    return next((at for at in range(end - 1, start - 1, -1) if tokens[at].mention is not None), -1)
