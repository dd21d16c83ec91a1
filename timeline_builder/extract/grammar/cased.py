"""Cased: which words of a clause are its subject in a language whose forms tell (Russian), where their order does not.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import only_adverbial, waiting_subject
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range, main_verb
from timeline_builder.extract.words.tokens import Token, Tokens, some

_AGENT = re.compile(r"(?:ом|ем|ём|ами|ями|ой|ей|ым|(?<!реж)им|ыми|ими|ью)$")  # who does what a passive tells
_ALONE = re.compile(r"(?:с[ья]|[аеё]н[аоы]?|(?:кры|бы|би|ня|взя|ши)т|[ыия]т[аоы])$")  # verbs without an object

_CONVERB = re.compile(  # no adjective ("крупная", "последняя")
    r"(?:(?:[аеиуя]|бы|кры)в|шись|[ая]сь|[еоую]я|[врдст]я|[лв]ляя|[аеиоу]няя|[аеио]ряя|"
    r"(?:[аиы]в|уп|[аеу]ч|ним|[аи]д|[алр]ж|счит|ообщ|ещ)ая)$"
)


def doing(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a stretch opens with what its subject does besides the verb: "выступая в парламенте", "не дождавшись"."""
    at = start
    while at < end and tokens[at].has("not", "adverb", "connective", "and", "preposition"):
        at += 1
    token = tokens[at] if at < end else None
    plain = token is not None and token.word and not token.capital and len(token.lower) > _SHORT
    return plain and token is not None and _CONVERB.search(token.lower) is not None


_SHORT = 4  # letters of "слов"


def own_clause(
    tokens: Tokens, piece: Piece, group: Range, begin: int, last: Clause | None, pending: list[Range]
) -> Clause | None:
    """The clause of a piece whose subject only the forms of its words tell; None where their order does.

    begin     where the words begin that may be the subject
    last      the clause before
    pending   the phrases that wait for a verb; what goes with the clause is taken from them
    """
    span, verb = (piece.start, piece.end), main_verb(tokens, group)
    first = tokens[piece.start]
    if "as_said" in first.classes and not piece.opener and not some(tokens, *group, "say", "say_weak"):
        return Clause("", [span], verb, group, None, last)  # "разведение войск, | как предполагается, | начнется"
    subject = _behind_topic(tokens, begin, group[0])
    core = [span]
    if subject is None and _behind_brackets(tokens, piece, begin, group[0], pending):
        head = pending.pop(-2)
        subject, core = (head[0], group[0]), [head, span]
    elif subject is None and not (
        "and" in first.classes and only_adverbial(tokens, begin, group[0]) and _subject_behind(tokens, group, piece.end)
    ):
        return None
    clause = Clause(piece.opener, core, verb, group, subject, last, extra=list(pending))
    pending.clear()
    return clause


def _behind_topic(tokens: Sequence[Token], begin: int, verb: int) -> Range | None:
    """The subject behind an object or a topic: "дату плебисцита | он | назвал", "о голосовании | глава страны | …"."""
    at = verb - 1
    while at > begin and tokens[at].has("adverb", "not", "date", "date_preposition"):
        at -= 1
    if begin < at and "subject_pronoun" in tokens[at].classes:
        return (at, at + 1)
    for head in range(begin + 1, verb):
        token = tokens[head]
        if "topic" in tokens[begin].classes and token.has("person", "office", "state_head"):
            return (head, verb)
        if (
            "person" in token.classes
            and not token.capital
            and _NOMINATIVE.search(token.lower)
            and _ends_noun(tokens[head - 1])
        ):
            return (head, verb)
    return None


_NOMINATIVE = re.compile(r"(?<![оеё])[бвгджзклмнпрстфхцчшщь]$|[оеё][бгджзклмнпрстфхцчшщь]$")  # of a man in office


def _ends_noun(token: Token) -> bool:
    """Whether a word may end a noun phrase before another one: "вопрос о голосовании | президент поднял"."""
    plain = token.word and not token.capital and not token.has("person", "portfolio", "preposition", "and", "adverb")
    return plain and not token.has("adjective", "participle", "determiner", "not", "connective")


def _behind_brackets(tokens: Tokens, piece: Piece, begin: int, verb: int, pending: Sequence[Range]) -> bool:
    """Whether brackets part the words before a verb from the noun that they own: "комиссия (ЦКР) | Казахстана"."""
    if len(pending) < 2 or tokens[piece.start - 1].text != ")" or begin >= verb or not tokens[begin].capital:
        return False
    head, aside = pending[-2:]
    return head[1] == aside[0] and aside[1] == piece.start and waiting_subject(tokens, [head]) is not None


def _subject_behind(tokens: Sequence[Token], group: Range, end: int) -> bool:
    """Whether a noun behind a verb without an object can only be its subject: "был сбит | вертолет"."""
    verb = tokens[group[1] - 1]
    if not (_ALONE.search(verb.lower) or verb.has("killed", "intransitive")):
        return False
    at = group[1]
    while at < end and (tokens[at].mention is not None or tokens[at].has("adverb") or _opens_date(tokens, at)):
        at += 1
    after = tokens[at] if at < end else None
    if after is None or not (after.word or after.has("number")) or after.has("preposition", "that", "and", "mark"):
        return False
    return not _AGENT.search(after.lower)


def _opens_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word introduces a date: "был задержан | в среду", not "в Тбилиси"."""
    while at + 1 < len(tokens) and tokens[at].has("date_preposition"):
        at += 1
        if tokens[at].mention is not None:
            return True
    return False
