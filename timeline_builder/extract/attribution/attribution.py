"""Attribution: who says what a clause tells ("according to …", "… reported that", "…, the ministry said")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline_builder.extract.attribution.phrases import office_behind, phrase_end, tells_topic
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import first_noun
from timeline_builder.extract.grammar.verbs import Range, is_infinitive
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.tokens import Token, Tokens, some, without_possessive

_VICTIMS = ("killed", "wounded", "missing", "displaced", "captured")
_LEADING = frozenset(("mark", "and", "adverb", "that", "when", "determiner", "preposition", "connective"))
_TRAILING = frozenset(("mark", "adverb", "and", "preposition", "date_preposition"))
_SAYS = ("say", "deny", "tells_number")
_SAYS_WITH_CONTENT = ("say_weak", "deny_weak", "saying")
_SPEECH = (*_SAYS, *_SAYS_WITH_CONTENT, "gives_word")
_QUOTED = 10  # words that name whom somebody quotes
_OPENING, _CLOSING = '«“„"', '»”“"'
_PAIRS = (("(", ")"), ("«", "»"), ("“", "”"))
_NO_HEARER = frozenset(
    ("finite", "preposition", "date_preposition", "determiner", "that", "relative", "when", "and", "date")
)
_ONE_SPEAKS = re.compile("(?:л[ао]?|лся|лась|в|вся|є|[её]т|ит)$")  # Russian and Ukrainian verbs of one
_AMOUNT = ("more_than", "about", "at_least", "up_to", "fewer_than")


class Source(NamedTuple):
    """Who says it: the positions of the words that name them, and the clause of the verb of saying, if there is one."""

    span: Range
    clause: Clause | None


def saying(tokens: Tokens, every: Sequence[Clause]) -> list[Clause]:
    """The clauses of a sentence that report speech."""
    if tokens.classes.isdisjoint(_SPEECH):
        return []
    return [clause for clause in every if _says(tokens, clause, every)]


def _says(tokens: Tokens, clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether a clause reports speech: a verb of saying; the weaker verbs only with content or a quotation."""
    if clause.verb is None or clause.opener == "reduced" or not clause.verb_is(tokens, *_SPEECH):
        return False
    end = clause.group[1]
    if clause.passive(tokens):
        return False  # "was declared", "has been officially established"
    if end < len(tokens) and "particle" in tokens[end].classes and not tokens[end].has("that", "say", "up_to"):
        return False  # "called off"
    if _does(tokens, clause):
        return False
    if clause.verb_is(tokens, *_SAYS) or _gives_word(tokens, clause):
        return True
    return clause.verb_is(tokens, *_SAYS_WITH_CONTENT) and has_content(tokens, clause, every)


def _does(tokens: Tokens, clause: Clause) -> bool:
    """Whether the object makes another deed of a verb of saying: "called an election", not "called it a farce"; or it
    is done to whom a relative clause tells of: "Болсонару, которого обвинили".
    """
    if some(tokens, clause.core[0][0], clause.group[0], "whom"):
        return True
    if not clause.verb_is(tokens, "may_do"):
        return False
    found = list(_object(tokens, clause))
    return any(
        "done" in tokens[at].classes and (at + 1 not in found or tokens[at + 1].has("adverb", "and", "enclitic"))
        for at in found
    )


def _gives_word(tokens: Tokens, clause: Clause) -> bool:
    """Whether somebody who can speak gives a word ("issued a statement", "raised the figure", "rejected any blame")."""
    if not clause.verb_is(tokens, "gives_word") or not _speaks(tokens, clause):
        return False
    return any("word" in tokens[at].classes for at in _object(tokens, clause))


def _tallies(tokens: Tokens, clause: Clause) -> bool:
    """Whether somebody who can speak tells how many people it was: "the agency confirmed only 103 deaths"."""
    found = list(_object(tokens, clause))
    counted = any(tokens[at].has("number", "dozens") for at in found)
    return counted and any(tokens[at].has(*_VICTIMS) for at in found) and _speaks(tokens, clause)


def answers(tokens: Tokens, clause: Clause) -> bool:
    """Whether somebody who can speak answers or gives a word, in the active voice: "dismissed the offer as a trick"."""
    return not clause.passive(tokens) and clause.verb_is(tokens, "deny_weak", "gives_word") and _speaks(tokens, clause)


def _speaks(tokens: Tokens, clause: Clause) -> bool:
    """Whether the subject of a clause is somebody who can speak."""
    return clause.subject is not None and any(
        (tokens[at].capital and at > tokens.begins)
        or tokens[at].has("person", "office", "person_pronoun", "thing_pronoun")
        for at in range(*clause.subject)
    )


def _object(tokens: Sequence[Token], clause: Clause) -> Iterator[int]:
    """The positions of the words right before and behind the verb that may be its object."""
    subject = range(*clause.subject) if clause.subject else range(0)
    for steps in (range(clause.group[0] - 1, -1, -1), range(clause.group[1], clause.core[-1][1])):
        for at in steps:
            if at in subject or not clause.holds(at):
                break
            dated = "date_preposition" in tokens[at].classes and any(token.mention for token in tokens[at : at + 3])
            if tokens[at].has("preposition", "mark", "that", "relative") and not (dated or tokens[at].has(*_AMOUNT)):
                break
            if tokens[at].mention is None and not dated:
                yield at


def has_content(tokens: Tokens, clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether something is said: a content clause, a quotation, its topic, or the clause it closes ("…, he said")."""
    if any(other.parent is clause and other.opener in ("that", "quote") for other in every):
        return True
    if "as_said" in tokens[clause.core[0][0]].classes:
        return True
    topic = tokens.have("this_said", "topic") and any(
        "this_said" in tokens[at].classes or _is_topic(tokens, at) for at in clause.positions()
    )
    if topic or _tallies(tokens, clause):
        return True
    return infinitive(tokens, clause) or (clause is not every[0] and ends_bare(tokens, clause))


def infinitive(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether an infinitive says what somebody says: "claimed to have captured the city"."""
    after = clause.group[1]
    while after + 1 < len(tokens) and (tokens[after].mention is not None or tokens[after + 1].mention is not None):
        after += 1  # "promised on Monday to leave"
    return after + 1 < len(tokens) and "to" in tokens[after].classes and is_infinitive(tokens[after + 1])


def _is_topic(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word ties what is spoken of to the verb, and not to a noun that it follows ("barədə qərarı")."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return "topic" in tokens[at].classes and not (
        after is not None and "oblique" in after.classes and "adverb" not in after.classes
    )


def ends_bare(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether nothing but when and where follows the verb."""
    if clause.verb is None:
        return False
    begin = clause.group[1]
    if clause.subject is not None and clause.subject[0] >= begin:
        between = tokens[begin : clause.subject[0]]  # who hears it: "told «Interfax» a source"
        if all(token.capital or token.has("mark", "hearer") for token in between):
            begin = clause.subject[1]
    if clause.verb_is(tokens, "tell"):
        begin = _behind_hearer(tokens, begin)
    rest = range(begin, clause.core[-1][1])
    if infinitive(tokens, clause):
        return False
    if some(tokens, begin, rest.stop, "people"):
        return False  # "каждая сторона передала по 230 человек"
    after = next((tokens[at] for at in rest if not tokens[at].has("adverb", "mark", "hearer")), None)
    return after is None or after.mention is not None or after.has("preposition", "date_preposition", "unit")


def _behind_hearer(tokens: Sequence[Token], begin: int) -> int:
    """Where the words for who is told end: "told a news conference", "told reporters on Monday"."""
    end = begin + 1
    while begin < end < len(tokens) and tokens[end].word and tokens[end].classes.isdisjoint(_NO_HEARER):
        end += 1
    return end


def speaker(tokens: Tokens, clause: Clause) -> Source | None:
    """The subject of a verb of saying; where the verb comes first ("said the minister") what follows it."""
    opens = clause.core[0][0]
    if clause.opener == "relative" and "relative_where" in tokens[opens].classes:  # "in Goma, where officials said"
        return Source((opens + 1, clause.group[0]), clause) if opens + 1 < clause.group[0] else None
    if clause.verb is None:
        return Source(clause.subject, clause) if clause.subject is not None else None
    quoted = _quoted(tokens, clause) if "as_saying" in tokens.classes else None
    heard = _from_whom(tokens, clause) if "ablative" in tokens.classes else None
    spoken = related_subject(tokens, clause) or quoted or heard
    if spoken is not None:
        return Source(spoken, clause)
    if clause.subject is not None:
        start, end = clause.subject
        while end - start > 1 and _never_ends(tokens, end):
            end -= 1  # "Prezident Moskvadan bildirib", "Հակառակորդները նրան մեղադրում են"
        start = _behind_where(tokens, start, end)
        if "nominal" in tokens[end - 1].classes and not tokens[end - 1].capital:
            end = first_noun(tokens, start, end) or end
            if "nominal" in tokens[end - 1].classes and not tokens[end - 1].capital:
                return None  # "Laçın yolunun bağlanması"
        return Source((start, end), clause)
    leads = _in_office(tokens, clause.core[0][0], clause.group[0]) or office_behind(
        tokens, clause.group[1], clause.core[-1][1]
    )
    if leads:
        return Source(leads, clause)
    begin = _behind_topic(tokens, clause.verb, clause.group[1])
    end = phrase_end(tokens, begin)
    return Source((begin, end), clause) if end > begin else None


def _behind_topic(tokens: Sequence[Token], verb: int, begin: int) -> int:
    """Where the words behind a verb begin that may name who speaks: behind the preposition of what is spoken of, where
    one speaks ("сообщил о | победе певец Юрий Лоза"), at that where nobody is named ("сообщили | о гибели людей").
    """
    topic = begin < len(tokens) and tells_topic(tokens[begin])
    if not topic or not _ONE_SPEAKS.search(tokens[verb].lower):
        return begin
    end = phrase_end(tokens, begin + 1)
    dated = end + 1 < len(tokens) and tokens[end].mention is not None and tokens[end + 1].word
    return end + 1 if dated else begin + 1  # "сообщил о победе в четверг | певец Юрий Лоза"


def _behind_where(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a subject begins behind words that say where: "dörd gün davam edən döyüşlərdə | Bakı", "դատական նիստում |
    դատախազը".
    """
    for at in range(end - 2, start - 1, -1):
        where = "adverbial" in tokens[at].classes or tokens[at].text.endswith("ում")
        if where and not tokens[at].capital:
            return at + 1 if tokens[at + 1].capital or tokens[at + 1].has("person", "office") else start
    return start


def _never_ends(tokens: Sequence[Token], end: int) -> bool:
    """Whether the last word before `end` goes with the verb: a whence, or a pronoun for whom it is done to."""
    last, before = tokens[end - 1].classes, tokens[end - 2].classes
    done_to = "dangling" in last and "person_pronoun" not in last and "thing_pronoun" not in last
    return done_to or ("ablative" in last and "office" not in last and "oblique" not in before)


def related_subject(tokens: Sequence[Token], clause: Clause) -> Range | None:
    """The subject that a relative clause has of its own, where it is nothing but a name or a noun of who acts: "a pause
    that | Washington | had announced".
    """
    if clause.opener != "relative":
        return None
    begin, end = clause.core[0][0] + 1, clause.group[0]
    if begin >= end or not tokens[begin - 1].has("relative", "that"):
        return None
    told = tokens[begin:end]
    plain = all(token.word and not token.has("preposition", "adverb", "oblique", "reflexive") for token in told)
    acts = told[-1].capital or told[-1].has("office", "acting_body", "person")
    return (begin, end) if plain and acts and not any(token.mention for token in told) else None


def _quoted(tokens: Tokens, clause: Clause) -> Range | None:
    """Whom a clause quotes: "the agency quoted a spokesman as saying"."""
    quotes = clause.shares if clause.shares is not None and "as_saying" in tokens[clause.core[0][0]].classes else clause
    begin, last = quotes.group[1], min(quotes.core[-1][1] + 1, len(tokens))
    end = next((at for at in range(begin, last) if "as_saying" in tokens[at].classes), begin)
    return (begin, end) if begin < end <= begin + _QUOTED else None


def _from_whom(tokens: Tokens, clause: Clause) -> Range | None:
    """In languages whose endings tell, from whom it is heard: "Xəstəxanadan APA-ya bildiriblər"."""
    start, subject = clause.core[0][0], clause.subject
    for at in tokens.where("ablative"):
        if not start <= at < clause.group[0]:
            continue
        begin = at
        office = "office" in tokens[at].classes and tokens[at].capital
        if at > start and (office or tokens[at - 1].has("oblique", "portfolio")):  # not "Prezident Moskvadan bildirib"
            while begin > start and _of_office(tokens[begin - 1]):
                begin -= 1
        speaks = subject is None or begin <= subject[0] or _HEARER.search(tokens[begin - 1].text)
        if speaks and (tokens[begin].capital or "office" in tokens[at].classes):
            return (begin, at + 1)
    return None


def _of_office(token: Token) -> bool:
    """Whether a word may belong to the name of an office: "Baş nazirin müavini Şahin Mustafayevin | aparatı"."""
    named = token.word and (token.capital or token.has("oblique", "portfolio", "person"))
    return named and not token.has("topic", "this_said") and not _HEARER.search(token.text)


_HEARER = re.compile("[-‑](?:[yn]?[aə])$")  # "APA-ya | Baş Prokurorluqdan bildirilib"


def _in_office(tokens: Sequence[Token], start: int, verb: int) -> Range | None:
    """In languages that say "in the ministry (they) said": the office."""
    begin = next((at + 1 for at in range(start, verb) if "where" in tokens[at].classes), None)
    if begin is None or not any(token.capital or "office" in token.classes for token in tokens[begin:verb]):
        return None
    told = any(tells_topic(token) for token in tokens[start:begin])  # "о гибели людей на | пике Победы"
    return None if told and not tokens[begin].has("office") else (begin, verb)


def source_text(text: str, tokens: Tokens, span: Range) -> str:
    """The words of a source as a reader should see them: without article, dates, and "a report by"."""
    start, end = undated(tokens, *span)
    end = _own_words(tokens, start, _said_where(tokens, start, end))
    while end > start and not tokens[end - 1].classes.isdisjoint(_TRAILING):
        if tokens[end - 1].text in _CLOSING and any(token.text in _OPENING for token in tokens[start : end - 1]):
            break
        end -= 1
    if end - start > 1 and not tokens[end - 1].capital and tokens[end - 1].has("order", "hearer"):
        end -= 1  # "the airline first spoke of 61 dead"
    while start < end and not tokens[start].classes.isdisjoint(_LEADING):
        if tokens[start].text in _OPENING and any(token.text in _CLOSING for token in tokens[start + 1 : end - 1]):
            break
        start += 1
    return words(text, tokens, (_named_source(tokens, start, end), end))


def _named_source(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the words of a source begin behind those for what it gave out: "a report by | the ministry"."""
    at = start
    while at < end and "source_noun" in tokens[at].classes:
        at += 1
    while start < at < end and tokens[at].has("preposition", "determiner"):
        at += 1
    return at if at < end else start


def _said_where(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a source without where it spoke, which Russian says before the verb: "директор Гейт аль-Гейт | на
    пресс-конференции | отказался".
    """
    for at in range(start + 1, end - 1):
        said = "where" in tokens[at].classes and tokens[at - 1].capital and not tokens[at].lower.isascii()
        if said and not any(token.capital or "mark" in token.classes for token in tokens[at + 1 : end]):
            return at
    return end


def _own_words(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a source without what stands between it and a verb that closes its clause: "Ջեյն Դոուն | Բաքվում",
    "Azərbaycan tərəfi | bu qərarı", "Prezident Omar Sy | Adıyamanda".
    """
    for at, (token, after) in enumerate(pairwise(tokens[start:end]), start):
        if at > start and token.capital and "and" not in after.classes and _ARTICLE.search(token.text):
            return at + 1
        if "determiner" not in after.classes or not after.classes.isdisjoint(_UNPOINTED):
            continue
        if token.word and not token.has("owner", "oblique", *_LEADING):
            return at + 1
    last = tokens[end - 1]
    where = end - start > 1 and "adverbial" in last.classes and tokens[end - 2].capital
    where = where and not last.has("office", "acting_body")  # "Yol polisindən verilən məlumata görə"
    return end - 1 if where and not tokens[end - 2].has("owner", "oblique") else end


_UNPOINTED = frozenset(("definite", "indefinite", "possessive"))  # determiners that point at nothing
_ARTICLE = re.compile("[ա-ֆ](?:ը|(?<=[բգդզթժլխծկհձղճմշչպջսվտրցփքֆնև])ն)$")  # at the end of an Armenian subject


def undated(tokens: Tokens, start: int, end: int) -> Range:
    """The span without a date that leads it ("on Monday | the ministry"), and without what follows a later one."""
    for at in tokens.dates:
        if start <= at < end:
            leads = all(before.has("date_preposition", "determiner") for before in tokens[start:at])
            return (at + 1, end) if leads else (start, at)
    return start, end


def words(text: str, tokens: Sequence[Token], span: Range) -> str:
    """The text of a span of tokens on one line, without a possessive at its end; with the mark beside it that closes or
    opens what one in it opens or closes: "the agency (AFAD | )", "« | Hezbollah» leader".
    """
    start, end = span
    if start >= end:
        return ""
    marks = [token.text for token in tokens[start:end] if "mark" in token.classes]
    for opening, closing in _PAIRS if marks else ():
        start -= closing in marks and opening not in marks and start > 0 and tokens[start - 1].text == opening
        end += opening in marks and closing not in marks and end < len(tokens) and tokens[end].text == closing
    found = " ".join(text[tokens[start].start : tokens[end - 1].end].split())
    return without_possessive(found)


def names_of(span: Range, names: Sequence[Name]) -> list[Name]:
    """The names inside a span."""
    if not names:
        return []
    start, end = span
    return [name for name in names if start <= name.start and name.end <= end]
