"""Participles: which pieces of a sentence only tell more of a noun ("…, mediated by Russia").

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.joins import open_clause
from timeline_builder.extract.grammar.subjects import SMALL, only_adverbial
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range, bare_participle
from timeline_builder.extract.words.tokens import Token, Tokens


def absolute(tokens: Tokens, piece: Piece) -> bool:
    """Whether the only verb of a piece is the participle of a phrase: "with all ballots counted", "…, including one
    declared on Friday, …", "…, as expected, …".
    """
    groups, opens = piece.groups, tokens[piece.start].classes
    if "as" in opens and piece.end == piece.start + 2:
        return bool(groups) and bare_participle(tokens, groups[0]) and "gerund" not in tokens[piece.start + 1].classes
    if opens.isdisjoint(_ABSOLUTE) or "preposition" not in opens or piece.opener:
        return False
    if len(groups) != 1 or groups[0][0] <= piece.start + 1:
        return False
    remains = piece.start == 0 and groups[0][1] == groups[0][0] + 1 and "leaves_so" in tokens[groups[0][0]].classes
    return remains or bare_participle(tokens, groups[0])  # "with five minutes left"


_ABSOLUTE = frozenset(("absolute", "include"))


def fronted(tokens: Tokens, piece: Piece) -> bool:
    """Whether the first piece of a sentence is a participle with what belongs to it: "Born in Graz in 1961, he joined
    the army".
    """
    first = tokens[0]
    if piece.opener or "participle" not in first.classes or first.has("gerund", "intransitive"):
        return False
    if piece.end == 1 or piece.end == len(tokens) or tokens[piece.end].text != ",":
        return False
    after = tokens[1]
    alone = not piece.groups or piece.groups == [(0, 1)]
    return alone and ("preposition" in after.classes or after.mention is not None)


def leads_participle(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause is a participle that stands before the main clause with what belongs to it."""
    first = clause.core[0][0]
    bare = clause.verb == first and clause.group == (first, first + 1) and tokens[first].has("participle")
    return clause.opener == "reduced" or (clause.opener == "" and bare and clause.shares is None)


def having_done(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells what its sentence's subject had done before: "Having lost in May, | the party split"."""
    first = clause.core[0][0]
    chain = clause.group == (first, first + 2)
    return chain and clause.opener == "" and tokens[first].has("gerund") and tokens[first].has("auxiliary")


def opens_reduced(
    tokens: Tokens, piece: Piece, groups: Sequence[Range], found: list[Clause], pending: list[Range]
) -> bool:
    """Whether a stretch is a reduced relative clause: "…, mediated by Russia", not "…, who was there, left"."""
    first = first_word(tokens, (piece.start, piece.end)) if not piece.opener and (found or pending) else None
    if first is None or "participle" not in tokens[first].classes or (first > 0 and tokens[first].capital):
        return False  # "Mohamed" is no participle
    opened = open_clause(tokens, piece, found)
    content = piece.end < len(tokens) and "that" in tokens[piece.end].classes and tokens[first].has("say", "say_weak")
    if opened and opened.opens and (content or not _aside(tokens, piece, first)):
        return False  # "after his coach, Ana Lopez, announced in May that …"
    coordinated = "and" in tokens[piece.start].classes
    if "intransitive" in tokens[first].classes and not (coordinated or "made" in tokens[first].classes):
        return False  # "took charge in May, walked out two years later"
    if not groups:
        return True
    if groups[0] != (first, first + 1):
        return (
            bool(pending) and "never_past" in tokens[first].classes and "preposition" in tokens[first + 1].classes
        )  # "best known for"
    embedded = bool(found) and found[-1].opener in ("relative", "reduced")
    if embedded and found[-1].verb is not None and "gerund" in tokens[found[-1].verb].classes:
        coordinated = coordinated and "gerund" in tokens[first].classes  # "scored, starting with a goal, and held …"
    if pending and embedded and "and" in tokens[pending[-1][0]].classes and pending[-1][0] > found[-1].core[-1][0]:
        return _aside(tokens, piece, first)  # "Holm, held in May, and Sy, arrested in June, flew home"
    if pending and not embedded:
        return not coordinated and _tells_of_waiting(tokens, piece, first, found, pending)
    if embedded and not (pending or coordinated) and found[-1].opener == "relative":
        return found[-1].core[-1][1] == piece.start - 1  # "…, where she hopes to beat the best, | set in 2003"
    return coordinated if embedded else not coordinated


def _tells_of_waiting(tokens: Tokens, piece: Piece, first: int, found: list[Clause], pending: list[Range]) -> bool:
    """Whether a participle tells of the noun that waits for its verb, and is not that verb."""
    if found and found[-1].core[-1][0] > pending[-1][0]:
        return False  # "the fighting, which began after a soldier was killed, eased"
    waiting = [span for span in pending if not only_adverbial(tokens, *span)]
    aside = _aside(tokens, piece, first)
    if waiting and waiting[-1] != pending[-1] and not aside:
        return False  # "the minister, at a meeting on Tuesday, promised compensation"
    alone = len(waiting) <= 1 or (tokens[waiting[-1][0]].has("and") and aside)
    return alone and not (waiting and _has_object(tokens, piece, first))


def _has_object(tokens: Tokens, piece: Piece, verb: int) -> bool:
    """Whether an object makes a past tense of what might be a participle: "Pam, in March, killed 11 people"."""
    behind = verb + 2 if verb + 1 < piece.end and tokens[verb + 1].has("particle") else verb + 1  # "struck down a law"
    after = tokens[behind] if behind < piece.end else None
    if piece.end + 1 < len(tokens) and tokens[piece.end].text == "," and _goes_on(tokens, piece.end + 1):
        return False  # "the massacre, ruled a genocide in 2004, shocked Europe"
    return after is not None and begins_object(after) and not tokens[verb].has("gerund", "ditransitive")


_COUNTS = ("number", "numeral", "determiner", "at_least", "more_than", "fewer_than", "up_to", "about", "dozens")


def begins_object(token: Token) -> bool:
    """Whether a word right behind a verb begins its object: a number, an article, a noun for many ("laid flowers")."""
    if token.has(*_COUNTS, "people"):
        return True
    several = token.word and not token.capital and token.lower.endswith("s") and not token.lower.endswith("ss")
    return several and token.classes.isdisjoint(_NO_NOUNS)


_NO_NOUNS = frozenset(("preposition", "date_preposition", "adverb", "and", "when", "that", "finite", "span", "as"))


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a verb that is none of saying stands at a position."""
    return tokens[at].has("finite") and not tokens[at].capital and not tokens[at].has("say", "say_weak", "noun_too")


def _aside(tokens: Tokens, piece: Piece, participle: int) -> bool:
    """Whether commas set a participle with a phrase apart: "the ferry, built in Japan, hit a pier"."""
    after = tokens[participle + 1] if participle + 1 < piece.end else None
    if after is not None and "to" in after.classes and "undertakes" in tokens[participle].classes:
        return False  # "Omar Sy, the army chief, | tried to flee, the junta said"
    closed = piece.end < len(tokens) and tokens[piece.end].text == ","
    closed = closed or tokens[participle].has("made")  # "before the election, scheduled for May"
    return closed and after is not None and (after.has("preposition") or after.mention is not None)


def first_word(tokens: Tokens, span: Range) -> int | None:
    """The first position of a stretch that is no coordinator, adverb or mark."""
    first, end = span
    while first < end and not tokens[first].classes.isdisjoint(SMALL):
        first += 1
    if first == end:
        return None
    ranked = first + 1 < end and "participle" in tokens[first + 1].classes and tokens[first].has("order", "superlative")
    return first + 1 if ranked else first  # "the race, first held in 1977, …", "the actor, best known for his songs, …"


_NOMINATIVE = ("ий", "ый", "ая", "ее", "ое", "ие", "ые", "ийся", "аяся", "ееся", "иеся")
_PHRASE = ("preposition", "date_preposition", "adverb", "date")


def of_subject(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a participle between commas stands in the case of a subject: "Эвакуация, | начавшаяся 9 мая, завершена".

    What it says of its noun is a happening of its own: "Эвакуация началась".
    """
    if clause.opener != "reduced" or clause.verb is None or clause.subject is None:
        return False
    return tokens[clause.verb].lower.endswith(_NOMINATIVE)


def before_noun(tokens: Sequence[Token], clause: Clause, at: int) -> Clause | None:
    """The clause of a participle that stands before its noun together with a date: "обнаружили | затонувшую в 1981 году
    подводную лодку", "возложили ответственность на | запрещенное в марте движение"; None where the date is of the verb.
    """
    end = next((stop for start, stop in clause.core if start <= at < stop), at)
    if clause.opener == "reduced" or at + 1 >= end or tokens[at + 1].has("finite", "mark", "and", *_PHRASE):
        return None
    begin = at
    while begin > 0 and tokens[begin - 1].has(*_PHRASE) and tokens[begin - 1].mention is None:
        begin -= 1
    verb = _behind_participle(tokens, begin)
    if verb < 0 or tokens[verb].has("finite", "person", "group"):
        return None
    stop = at + 1
    while stop < end and (tokens[stop].capital or not tokens[stop].has("finite", *_PHRASE)):
        stop += 1
    if stop < len(tokens) and tokens[stop].text in "»”":
        stop += 1
    return Clause("reduced", [(verb, at + 1)], verb, (verb, verb + 1), (at + 1, stop), clause)


def _behind_participle(tokens: Sequence[Token], begin: int) -> int:
    """The position of the participle before a date, -1 where none stands there: right before it, or with who did it or
    where between ("Принятый | Госдумой", "Прибывший | в Пекин").
    """
    for at in range(begin - 1, max(-1, begin - 2 - _BETWEEN), -1):
        token = tokens[at]
        if "participle" in token.classes and not (token.capital and at):
            return at
        belongs = (
            token.capital or token.has("office", "group", "preposition") or "preposition" in tokens[at - 1].classes
        )
        if not (token.word and belongs) or "finite" in token.classes:
            return -1
    return -1


_BETWEEN = 3  # words
