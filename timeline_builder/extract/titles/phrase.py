"""Phrase: the words of a clause, its subject told, shortened until they fit a title."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range, is_infinitive
from timeline_builder.extract.participants.voice import OBJECTS, is_object
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles import cased, endings
from timeline_builder.extract.titles.complete import complete, runs_on
from timeline_builder.extract.titles.leads import leading
from timeline_builder.extract.titles.persons import callings, with_names
from timeline_builder.extract.titles.shorten import (
    BARE,
    content_of,
    coordinated,
    cut_content,
    quoted_on,
    said_by,
    saying,
    shorter,
    with_first_verb,
)
from timeline_builder.extract.titles.stand_ins import stand_ins
from timeline_builder.extract.titles.trim import first_verb, trimmed, without_announcing
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.tokens import Token, Tokens

SHORTEST = 2  # words
FRAGMENT = 3  # words of "very, very close", which says nothing by itself
_OPEN_VERB = frozenset(("auxiliary", "infinitive"))
_LOST = OBJECTS | {"this_that"}  # what a cut may have taken


def phrase(
    text: str, reading: Reading, clause: Clause, language: Language, speaker: str = "", room: int = LONGEST
) -> str:
    """The title that a clause with its subject makes, of at most `room` code points."""
    tokens = reading.tokens
    lead, positions = leading(text, reading, clause, language, speaker)
    content = content_of(reading, clause)
    if (not lead and not positions) or _points(tokens, clause) or _of_another(reading, clause, content):
        return ""
    if lead and first_person(reading, clause):
        return _quoted(text, reading, clause, lead, positions, language)
    if speaker and not lead and attribution.related_subject(tokens, clause) is None:
        lead, positions = _spoken_by(text, reading, clause, positions, speaker)
    positions = _told(reading, clause, positions, content)
    if not positions or ("auxiliary" in tokens.classes and _runs_on(tokens, positions)):
        return ""
    instead = stand_ins(reading, clause, [*positions, *content], lead)
    whole = not clause.closing and clause.verb not in instead
    made = _named(text, reading, clause, positions, content, lead, language) if whole else ""
    if made and len(made) <= room:
        return made
    if made and (called := with_names(reading, clause, positions, bare=True)):
        positions, lead = called[0], lead if called[1] else ""
    fitting = functools.partial(_fitting, text, reading, clause, lead, instead, language, room)
    if content and not language.dictionary:
        return _of_saying(text, reading, clause, positions, content, fitting, language, speaker)
    if not language.dictionary:
        return fitting(shorter(reading, clause, positions, verb_last=language.verb_last))
    made = fitting(_inflected(reading, clause, positions, content))
    if made or not (content and speaker):
        return made
    return _reported(text, reading, language, speaker, itertools.chain([content], trimmed(tokens, content)))


def _runs_on(tokens: Tokens, positions: Sequence[int]) -> bool:
    """Whether two verbs at these positions follow each other that no word joins."""
    several = len([at for at in positions if "auxiliary" in tokens[at].classes]) > 1
    return several and runs_on(Tokens([tokens[at] for at in positions]))


def _told(reading: Reading, clause: Clause, positions: list[int], content: list[int]) -> list[int]:
    """The positions without what closes the verb; where the clause reports nothing, with the quotation that goes on
    with it.
    """
    if clause.closing is not None:
        start, end = clause.closing
        positions = [at for at in positions if not start <= at < end]
    if content:
        return positions
    if clause.verb is not None:
        positions = without_announcing(reading.tokens, positions, clause.verb)
    quoted = quoted_on(reading, clause)
    return [at for at in positions if at < quoted[0]] + quoted if quoted else positions


def _named(
    text: str,
    reading: Reading,
    clause: Clause,
    positions: list[int],
    content: list[int],
    lead: str,
    language: Language,
) -> str:
    """The title with the names that commas set apart, "" where there are none."""
    if lead not in ("", language.labels.get("the", "").capitalize()):
        return ""
    positions = next(iter(with_first_verb(reading, clause, positions)), positions)
    named = with_names(reading, clause, positions)
    return render(text, reading.tokens, [*named[0], *content], lead if named[1] else "", language) if named else ""


def _inflected(reading: Reading, clause: Clause, positions: list[int], content: list[int]) -> Iterator[list[int]]:
    """The clause, then shorter and shorter versions of it that are still complete, in a language with cases."""
    every = [*positions, *content]
    for kept in cased.shorter(reading, clause, positions, content, coordinated(reading, clause)):
        if cased.complete(reading, clause, every, kept):
            yield kept


def _of_saying(
    text: str,
    reading: Reading,
    clause: Clause,
    positions: list[int],
    content: list[int],
    fitting: Callable[[Iterable[list[int]]], str],
    language: Language,
    speaker: str,
) -> str:
    """The title of who says something and what: the whole of that rather than who in full, then as much as fits."""
    if clause.verb_is(reading.tokens, "deny", "deny_weak", "demands"):
        speaker = ""  # "Omar Sy: Four people died" tells what he denies
    heads = saying(reading, clause, positions, content, verb_last=language.verb_last)
    made = fitting(head + content for head in heads)
    if speaker and not made:
        made = _reported(text, reading, language, speaker, [content])
    for kept in () if made else cut_content(reading, clause, content):
        made = fitting([heads[BARE] + kept])
        if speaker and not made and first_verb(reading.tokens, content) in kept:
            made = _reported(text, reading, language, speaker, [kept])
        if made:
            return made
    said = said_by(reading, clause) if speaker and not made else None
    return made if said is None else _told_by(text, reading, said, language, speaker)


def _fitting(
    text: str,
    reading: Reading,
    clause: Clause,
    lead: str,
    instead: Mapping[int, str],
    language: Language,
    room: int,
    versions: Iterable[list[int]],
) -> str:
    """The first version that fits and is complete of what a clause tells."""
    tokens = reading.tokens
    classes = tokens.classes
    loosely, lost = not classes.isdisjoint(OBJECTS), not classes.isdisjoint(_LOST)
    quotes = "quote_mark" in classes
    verb = _closing_verb(tokens, clause) if language.verb_last else ""
    tried: list[list[int]] = []
    for kept in versions:
        if kept in tried:
            continue
        tried.append(kept)
        if len(kept) > 1 and "that_after" in tokens[kept[-1]].classes and not tokens[kept[-2]].has("say", "say_weak"):
            kept = kept[:-1]  # "62 min ton təşkil edib | ki, bu da proqnozdan azdır"
        if loosely and _loose(tokens, [at for at in kept if at not in instead]):
            continue
        if (lost and _bereft(tokens, kept)) or (quotes and _torn(tokens, kept)) or _verbless(tokens, clause, kept):
            continue
        words = {**instead, clause.verb: verb} if verb and clause.verb == kept[-1] else instead
        made = render(text, tokens, _closed_by(kept, clause.closing), lead, language, words)
        made = undated(made, language)
        fits = len(made) <= room and len(made.split()) >= SHORTEST and made.count("«") == made.count("»")
        if fits and complete(made, reading.words):
            return made
    return ""


def _closing_verb(tokens: Tokens, clause: Clause) -> str:
    """The verb of a clause as it closes a sentence, "" where it is so already."""
    if clause.verb is None:
        return ""
    last = max(tokens.where("finite"), default=clause.verb)
    verb = tokens[clause.verb].text
    closed = endings.closed(verb, tokens[last].lower)
    return closed if closed != verb else ""


def undated(made: str, language: Language) -> str:
    """A title in the words that it needs without its date: "объявлен день траура" for "6 мая объявлено днем траура"."""
    word, patterns = language.undated
    for pattern, words in patterns if word in made else ():
        changed, times = re.subn(pattern, words, made)
        made = changed if times else made
    return made


def _spoken_by(
    text: str, reading: Reading, clause: Clause, positions: list[int], speaker: str
) -> tuple[str, list[int]]:
    """The speaker for a subject that names nobody, and the positions of the rest; no positions where words before the
    verb tell of somebody else ("only for Ding to hit back").
    """
    if not clause.subject or attribution.names_of(clause.subject, reading.names):
        return "", positions
    behind = (clause.group[1], clause.core[-1][1])  # "«твёрдо и чётко» заявил премьер | Риши Сунак"
    if _called(text, reading, clause.subject, speaker) or _called(text, reading, behind, speaker):
        return "", positions
    rest = [at for at in positions if not clause.in_subject(at)]
    other = any(reading.tokens[at].has("preposition") for at in rest if at < clause.group[0])
    return speaker, [] if other else rest


def _of_another(reading: Reading, clause: Clause, content: list[int]) -> bool:
    """Whether what somebody finds is of a person told by a pronoun: "the judge found that he had lied"."""
    tokens = reading.tokens
    if not content or "person_pronoun" not in tokens.classes:
        return False
    first = next((at for at in content if not tokens[at].has("that", "mark", "adverb")), None)
    if first is None:
        return False
    names = attribution.names_of(clause.subject, reading.names) if clause.subject else []
    person = any(name.part in ("person", "name") for name in names)
    return person and tokens[first].has("person_pronoun") and clause.verb_is(tokens, "finds")


def _points(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the object is a word that points at a whole sentence: "the ministry denied this on Sunday"."""
    at = clause.group[1]
    if clause.verb is None or at + 1 >= len(tokens) or "this_that" not in tokens[at].classes:
        return False
    after = tokens[at + 1]
    opens = after.has("mark", "preposition", "date_preposition", "and") and not after.has("of")
    return after.mention is not None or opens


def _verbless(tokens: Sequence[Token], clause: Clause, kept: Sequence[int]) -> bool:
    """Whether a cut took the verb of a clause, or left only its auxiliary ("the agency said it had")."""
    if clause.verb is not None and max(kept, default=-1) < clause.verb:
        return True
    return not clause.closing and bool(kept) and not tokens[kept[-1]].classes.isdisjoint(_OPEN_VERB)


def _reported(text: str, reading: Reading, language: Language, speaker: str, every: Iterable[list[int]]) -> str:
    """ "The ministry: Four people died", where "the ministry said that four people died" is too long.

    every   what is said, the longest version first
    """
    tokens = reading.tokens
    for content in every:
        what = render(text, tokens, _sayable(reading, content), "", language)
        for who in callings(reading, speaker) if len(what.split()) > FRAGMENT else ():
            made = language.labels["said"].format(who=who, what=what)
            if len(made) <= LONGEST and complete(made, reading.words):
                return capitalised(made, language)
    return ""


def _sayable(reading: Reading, content: list[int]) -> list[int]:
    """What is said without "that"; nothing where it tells of somebody by a pronoun."""
    tokens = reading.tokens
    while content and tokens[content[0]].has("that"):
        content = content[1:]
    cases = bool(reading.words.language.dictionary)  # "свои" is of who acts behind it
    owner = "object_too" if cases else "possessive"
    pronoun = bool(content) and tokens[content[0]].has("thing_pronoun", "person_pronoun", owner)
    if cases and content:
        objects = any(cased.is_object(tokens, at) for at in content)
        pronoun = pronoun or objects or tokens[content[0]].has("finite")
    return [] if pronoun or _loose(tokens, content) or _torn(tokens, content) else content


def _told_by(text: str, reading: Reading, said: Clause, language: Language, speaker: str) -> str:
    """ "Omar Sy: Four people died", with what is said as short as its own title has to be."""
    for who in callings(reading, speaker):
        what = phrase(
            text, reading, said, language, room=LONGEST - len(language.labels["said"].format(who=who, what=""))
        )
        if len(what.split()) > FRAGMENT and who not in what:
            return capitalised(language.labels["said"].format(who=who, what=what), language)
    return ""


def _called(text: str, reading: Reading, subject: Range, speaker: str) -> bool:
    """Whether a subject holds the speaker's own words."""
    return speaker in attribution.words(text, reading.tokens, subject)


def _closed_by(positions: list[int], closing: Range | None) -> list[int]:
    """The positions with the words that close the verb, before what another clause adds."""
    if closing is None:
        return positions
    own, behind = [at for at in positions if at < closing[1]], [at for at in positions if at >= closing[1]]
    return [*own, *range(*closing), *behind]


def _loose(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether a pronoun is an object ("ratified it", "a meeting with him"): nobody knows for what it stands."""
    for order, at in enumerate(kept):
        if tokens[at].classes.isdisjoint(OBJECTS):
            continue
        before = tokens[kept[order - 1]] if order else None
        object_of = before is not None and (
            before.has("finite", "participle", "preposition")
            or (at > 1 and tokens[at - 2].has("to") and not tokens[at].has("him", "her"))  # "a right to stage them"
        )
        if before is not None and object_of and is_object(tokens, at):
            after = tokens[kept[order + 1]] if order + 1 < len(kept) else None
            opens = after is not None and after.has("finite") and before.has("finite", "when", "of")  # "said it had"
            if not opens:
                return True
    return False


def _bereft(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether a cut took the pronoun that is the object of the last verb: "voted to impeach | her"."""
    last = kept[-1] if kept else len(tokens)
    if last + 1 >= len(tokens) or not _takes_object(tokens, last):
        return False
    alone = tokens[last + 1].has("this_that") and (last + 2 == len(tokens) or not tokens[last + 2].word)
    return alone or is_object(tokens, last + 1)  # "rejected | that on Thursday"


def _takes_object(tokens: Tokens, at: int) -> bool:
    """Whether a word is a verb that an object may follow."""
    infinitive = at > 0 and "to" in tokens[at - 1].classes and is_infinitive(tokens[at])
    return infinitive or (tokens[at].has("finite", "participle") and "intransitive" not in tokens[at].classes)


def _torn(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether a quotation mark has lost the word that it encloses."""
    marks = tokens.where("quote_mark")
    if not marks:
        return False
    inside = {at: at + 1 if order % 2 == 0 else at - 1 for order, at in enumerate(marks)}
    return any(inside[at] not in kept for at in kept if at in inside)


def first_person(reading: Reading, clause: Clause) -> bool:
    """Whether a clause of a quotation has its speaker for its subject ("we lost contact")."""
    if clause.subject is None:
        return False
    words = [token for token in reading.tokens[slice(*clause.subject)] if token.word]
    return len(words) == 1 and words[0].has("first_person")


def _quoted(text: str, reading: Reading, clause: Clause, speaker: str, positions: list[int], language: Language) -> str:
    """ "We lost contact" with its speaker, as said."""
    assert clause.subject is not None
    tokens, own = reading.tokens, [at for at in clause.positions(extra=False) if at >= clause.subject[0]]
    bare = any(tokens[at].mention and not tokens[at - 1].has("date_preposition") for at in own)
    shortened = shorter(reading, clause, [*range(*clause.subject), *positions])
    for kept in [own] if bare else shortened:  # "we will remember | this night | all our lives"
        what = render(text, tokens, kept, "", language)
        made = language.labels["quotation"].format(who=speaker, what=what)
        if what and len(made) <= LONGEST:
            return capitalised(made, language)
    return ""
