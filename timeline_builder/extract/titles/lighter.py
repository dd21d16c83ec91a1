"""Lighter: a clause without the phrases that only say where, how or why, in languages whose endings tell where a phrase
ends (Armenian, Azerbaijani, Turkish).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import holds_subject
from timeline_builder.extract.titles.persons import opens_quote
from timeline_builder.extract.words.marks import CLOSERS
from timeline_builder.extract.words.tokens import Token

_GOES_WITH = ("bağlı", "fazla", "çox", "az", "artıq", "ibarət", "ilgili")


def lighter(tokens: Sequence[Token], positions: list[int], clause: Clause, *, verb_last: bool) -> Iterator[list[int]]:
    """The clause without one of its phrases that only say where, how or why, then without all that may go.

    verb_last   such phrases stand before the verb alone
    """
    for kept in _before_verb(tokens, positions, clause) if verb_last else _around_verb(tokens, positions, clause):
        if not _tears(tokens, positions, kept):
            yield kept


def _tears(tokens: Sequence[Token], positions: Sequence[int], kept: Sequence[int]) -> bool:
    """Whether a quotation is left without one of its marks, or a list without its first member ("60 lehinə, 22 …")."""
    if any(tokens[at].text == "," and at - 1 in positions and at - 1 not in kept for at in kept):
        return True
    left = [tokens[at].text for at in positions if at not in kept]
    return (
        any(left.count(one) != left.count(other) for one, other in (("«", "»"), ("“", "”"))) or left.count('"') % 2 == 1
    )


def _around_verb(tokens: Sequence[Token], positions: list[int], clause: Clause) -> Iterator[list[int]]:
    """Without the last such phrase, without another one, and so on; then without all of them."""
    if clause.opener not in ("", "that"):
        return
    phrases = [span for span in _phrases(tokens, positions, clause) if span[1] - span[0] < len(positions)]
    for start, end in reversed(phrases):
        yield positions[:start] + positions[end:]
    joined = next((order for order, at in enumerate(positions) if at == clause.group[1]), 0)
    if joined and tokens[clause.group[1]].has("and") and tokens[clause.group[1] - 1].has("enclitic"):
        yield positions[:joined]  # "մրցակցային էր | և լավ կազմակերպված"
    left = set[int]()
    for start, end in reversed(phrases):
        left.update(positions[start:end])
        kept = [at for at in positions if at not in left]
        if len(left) > end - start and len(kept) > clause.group[1] - clause.group[0] + 1:
            yield kept


def _phrases(tokens: Sequence[Token], positions: list[int], clause: Clause) -> list[tuple[int, int]]:
    """The phrases that may be left out, as stretches of the positions: a noun in the locative or instrumental, or with
    a postposition, what owns and describes it, and what goes with a participle before it.
    """
    found: list[tuple[int, int]] = []
    topic = () if clause.verb_is(tokens, "say", "say_weak") else ("topic",)  # "ասել է ձերբակալության | մասին"
    for order, at in enumerate(positions):
        token, behind = tokens[at], [tokens[o] for o in positions[order + 1 : order + 3]]
        bound = bool(behind) and behind[0].has("participle", "and", "agent", "topic", "postposition")
        bound = bound or (len(behind) > 1 and behind[1].has("participle"))  # "Երևանում | տեղի ունեցած"
        if token.has("participle") and behind and behind[0].word and not behind[0].has("enclitic"):
            start = _told_of_noun(tokens, positions, order, clause)
        elif at in range(*clause.group) or bound or not (_adds(tokens, at) or token.has("postposition", *topic)):
            continue
        else:
            start = _begin(tokens, positions, order, clause)
        if start is None:
            continue
        while found and found[-1][1] > start:
            start = min(start, found.pop()[0])
        while found and found[-1][1] == start and tokens[positions[start]].has("participle"):
            start = found.pop()[0]
        found.append((start, order + 1))
    return found


def _told_of_noun(tokens: Sequence[Token], positions: list[int], order: int, clause: Clause) -> int | None:
    """Where what a participle tells of the noun behind it begins: "Երևանում տեղի ունեցած | բախումները"; None where it
    goes with more than where and how.
    """
    start = order - 1 if order and tokens[positions[order - 1]].has("compound") else order
    begun = start
    while start and _adds(tokens, positions[start - 1]):
        begin = _begin(tokens, positions, start - 1, clause)
        if begin is None:
            return None
        start = begin
    after_date = begun and tokens[positions[begun] - 1].mention is not None
    return start if start < begun or after_date else None


def _begin(tokens: Sequence[Token], positions: list[int], order: int, clause: Clause) -> int | None:
    """Where the phrase of a noun begins, None where a word before it may as well be a subject or an object."""
    start = order
    while start and positions[start - 1] == positions[start] - 1:
        before, at = tokens[positions[start - 1]], positions[start]
        opens = opens_quote(tokens, at - 1) if before.text in CLOSERS.values() else -1
        if opens in positions:
            start = positions.index(opens)  # "«Սուրմալու» | կենտրոնում"
            continue
        named = before.capital and not before.has("oblique") and not _has_article(before)
        named = named and (tokens[at].capital or tokens[at].has(*_WHERE))  # "Էմանուել Մակրոնի", "Աբովյան փողոցում"
        joins = (before.has("and") or before.text == ",") and start > 1 and _owns(tokens[positions[start - 2]])
        joined = joins and any(_owns(tokens[o]) for o in positions[start : start + 2])  # "Գորիսի, Սոթքի և Ջերմուկի"
        if not (
            _owns(before)
            or named
            or joined
            or before.has("participle", "topic", "number", "numeral")
            or before.text.endswith(_RANK)
            or _is_adjective(before)
        ):
            break
        start -= 1
    if any(tokens[at].text.endswith("լու") and not tokens[at].capital for at in positions[start:order]):
        return None  # "կարգը տապալելու մեղադրանքով"
    if not start or positions[start - 1] in range(*clause.group) or positions[start - 1] != positions[start] - 1:
        return start
    last = tokens[positions[start - 1]]
    ends = _has_article(last) or last.text.endswith("ին") or _adds(tokens, positions[start - 1])
    return start if ends or last.text == "," or last.has("adverb", "to_do") else None


_RANK = ("վերջին", "առաջին", "րորդ")  # "վերջին երկու հոդվածների"


def _adds(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a noun in a case that only adds to what is told; no "հարձակում", "հանձնաժողով"."""
    token = tokens[at]
    if not token.word or token.has("finite", "adverb", "person"):
        return False
    if token.text.endswith("ում"):
        return token.capital or token.text.endswith(("ներում", "ությունում", *_PLACES)) or token.has(*_WHERE)
    return token.text.endswith(("ով", "մբ")) and not token.text.endswith("ժողով") and not token.capital


_PLACES = ("վայրում", "շրջանում", "հատվածում")  # places that no class holds
_WHERE = ("settlement", "site", "office", "occasion", "town", "area", "state", "acting_body")


def _owns(token: Token) -> bool:
    """Whether a word is in the case of what owns the noun behind it."""
    return token.word and (token.has("owner") or token.text.endswith(("ի", "ու", "ության", "ման"))) and _plain(token)


def _is_adjective(token: Token) -> bool:
    """Whether a word is an adjective by its ending."""
    if not token.word or not _plain(token):
        return False
    return token.text.endswith(("կան", "ային")) or (token.text.endswith("յան") and not token.capital)


def _plain(token: Token) -> bool:
    return not token.has("finite", "preposition", "enclitic")


def _has_article(token: Token) -> bool:
    """Whether a word has the article of a subject or an object."""
    return token.word and token.text.endswith(("ը", "ն")) and not _is_adjective(token)


def _before_verb(tokens: Sequence[Token], positions: list[int], clause: Clause) -> Iterator[list[int]]:
    """Without one phrase before the verb that only says where or why, then without all; the one next to it stays.

    Such a phrase begins behind the subject, or behind the last word in another case than that of an owner.
    """
    end = next((order for order, at in enumerate(positions) if at >= clause.group[0]), 0) - 1
    subject = clause.subject
    first = next((n for n, at in enumerate(positions) if subject and at >= subject[1]), 0)
    named = subject is not None and not tokens[subject[1] - 1].has("oblique", "owner")
    named = named and not tokens[positions[first]].has("settlement")  # "Susuzluq | kəndi istiqamətində"
    first = first if named and first < end and positions[first] < clause.group[0] else 0
    inside = [
        n + 1
        for n in range(first)
        if tokens[positions[n]].has("adverbial")
        and not (_in_name(tokens, positions[n]) or tokens[positions[n]].has("agent"))
    ]
    opens = inside[-1] if inside else 0  # "FIDE kubokunun finalında Maqnus Karlsen …"
    rest = [tokens[at] for at in positions[opens:first]]
    phrases: list[tuple[int, int]] = [(0, opens)] if opens and holds_subject(rest, 0, len(rest)) else []
    begin = first
    for order in range(first, end):
        token = tokens[positions[order]]
        ends = "adverbial" in token.classes or (first > 0 and token.has("postposition", "topic"))
        if ends and not _modifies(tokens, positions[order + 1]):
            begin = _behind_doer(tokens, positions, begin, order, end)
            goes_on = phrases and phrases[-1][1] == order and not token.has("oblique")  # "müharibədən sonra"
            phrases[-1:] = [(phrases[-1][0], order + 1)] if goes_on else [*phrases[-1:], (begin, order + 1)]
            begin = order + 1
        elif "oblique" in token.classes and not token.text.endswith("n") and "postposition" not in token.classes:
            after = tokens[positions[order + 1]]
            if after.has("nominal") or (first and _goes_on(token, after)):
                continue  # "minaya | düşməsi nəticəsində"
            begin = order + 1
    phrases = [(a, b) for a, b in phrases if not (a and _led(tokens, positions[a - 1], positions[a]))]
    kept = [positions[:a] + positions[b:] for a, b in phrases]
    left = {positions[order] for a, b in phrases for order in range(a, b)}
    kept.append([at for at in positions if at not in left])
    for version in kept:
        before = [tokens[at] for at in version if at < clause.group[0]]
        if version != positions and holds_subject(before, 0, len(before)):
            yield version


def _behind_doer(tokens: Sequence[Token], positions: list[int], begin: int, order: int, end: int) -> int:
    """Where a phrase begins behind the owner who does what a noun of a verb tells: "Azərbaycan tərəfinin | Vardenis
    istiqamətində atəş açdığını".
    """
    if [n for n in range(begin, end + 1) if tokens[positions[n]].has("nominal")] != [end]:
        return begin
    places = (n for n in range(begin + 1, order) if tokens[positions[n]].capital)
    return next((n for n in places if tokens[positions[n - 1]].has("owner")), begin)


def _in_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands inside a name: "Məhəmməd | Həmdan | Daqalo"."""
    return 0 < at < len(tokens) - 1 and all(tokens[near].capital for near in (at - 1, at, at + 1))


def _led(tokens: Sequence[Token], before: int, at: int) -> bool:
    """Whether a word goes with the participle behind it: "limanına | planlaşdırılan səfəri"."""
    return tokens[at].has("adnominal") and tokens[before].has("oblique") and not tokens[before].has("adverbial")


def _goes_on(token: Token, after: Token) -> bool:
    """Whether two words are of one phrase: "dağıntıları | altından", "mətni | üzrə", "Antoni | Blinken"."""
    return (
        (token.capital and after.capital) or after.has("postposition", "topic") or _OWNED.search(after.text) is not None
    )


_OWNED = re.compile(r"^[a-zçəğıöşü]\w+[ıiuü]nd[aə]n?$")  # a place that a noun owns


def _modifies(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a participle or another word that the phrase before it goes with ("Bakıda yaşayan")."""
    return (tokens[at].has("adnominal", "nominal") and not tokens[at].capital) or tokens[at].text in _GOES_WITH
