"""Phrase: the words of a clause, its subject told, shortened until they fit a title."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range, is_infinitive
from timeline_builder.extract.participants.voice import OBJECTS, is_object
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles import cased
from timeline_builder.extract.titles.complete import complete, runs_on
from timeline_builder.extract.titles.leads import leading, with_names
from timeline_builder.extract.titles.shorten import content_of, coordinated, quoted_on, shorter
from timeline_builder.extract.titles.stand_ins import stand_ins
from timeline_builder.extract.titles.trim import trimmed
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, Tokens

SHORTEST = 2  # words
FRAGMENT = 3  # words of "very, very close", which says nothing by itself


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
    closing = range(*clause.closing) if clause.closing else range(0)
    positions = [at for at in positions if at not in closing]
    quoted = [] if content else quoted_on(reading, clause)
    positions = [at for at in positions if not quoted or at < quoted[0]] + quoted
    if not positions or runs_on(Tokens([tokens[at] for at in positions])):
        return ""
    named = None
    if not closing and lead in ("", language.labels.get("the", "").capitalize()):
        named = with_names(reading, clause, positions)
    if named is not None:
        made = render(text, tokens, [*named[0], *content], lead if named[1] else "", language)
        if len(made) <= room:
            return made
    made = _fitting(text, reading, clause, positions, lead, language, room)
    return made or (_reported(text, reading, language, speaker, content) if content and speaker else "")


def _fitting(
    text: str, reading: Reading, clause: Clause, positions: list[int], lead: str, language: Language, room: int
) -> str:
    """The longest version that fits and is complete of what a clause tells at these positions."""
    tokens = reading.tokens
    closing = range(*clause.closing) if clause.closing else range(0)
    content = content_of(reading, clause)
    instead = stand_ins(reading, clause, [*positions, *content], lead)
    if language.cases:
        versions = cased.shorter(reading, clause, positions, content, coordinated(reading, clause))
        versions = (kept for kept in versions if cased.complete(reading, clause, [*positions, *content], kept))
    else:
        versions = shorter(reading, clause, positions, content, verb_last=language.verb_last)
    for kept in versions:
        loose = _loose(tokens, [at for at in kept if at not in instead])
        if loose or _bereft(tokens, kept) or _torn(tokens, kept) or _verbless(tokens, clause, kept):
            continue
        made = render(text, tokens, _closed_by(kept, closing), lead, language, instead)
        made = undated(made, language)
        fits = len(made) <= room and len(made.split()) >= SHORTEST and made.count("«") == made.count("»")
        if fits and complete(made, reading.words):
            return made
    return ""


def undated(made: str, language: Language) -> str:
    """A title in the words that it needs without its date: "объявлен день траура" for "6 мая объявлено днем траура"."""
    for pattern, words in language.undated:
        made = re.sub(pattern, words, made)
    return made


def _spoken_by(
    text: str, reading: Reading, clause: Clause, positions: list[int], speaker: str
) -> tuple[str, list[int]]:
    """The speaker for a subject that names nobody, and the positions of the rest; no positions where words before the
    verb tell of somebody else ("only for Ding to hit back").
    """
    if not clause.subject or attribution.names_of(clause.subject, reading.names):
        return "", positions
    if _called(text, reading, clause.subject, speaker):
        return "", positions
    rest = [at for at in positions if not clause.subject[0] <= at < clause.subject[1]]
    other = any(reading.tokens[at].has("preposition") for at in rest if at < clause.group[0])
    return speaker, [] if other else rest


def _of_another(reading: Reading, clause: Clause, content: list[int]) -> bool:
    """Whether what somebody finds is of a person told by a pronoun: "the judge found that he had lied"."""
    tokens = reading.tokens
    first = next((at for at in content if not tokens[at].has("that", "mark", "adverb")), None)
    if first is None:
        return False
    names = attribution.names_of(clause.subject, reading.names) if clause.subject else []
    person = any(name.part in ("person", "name") for name in names)
    return person and tokens[first].has("person_pronoun") and clause.verb_is(tokens, "finds")


def _points(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the object is a word that points at a whole sentence: "the ministry denied this on Sunday"."""
    at = clause.group[1]
    if clause.verb is None or at + 1 >= len(tokens) or not tokens[at].has("this_that"):
        return False
    after = tokens[at + 1]
    opens = after.has("mark", "preposition", "date_preposition", "and") and not after.has("of")
    return after.mention is not None or opens


def _verbless(tokens: Sequence[Token], clause: Clause, kept: Sequence[int]) -> bool:
    """Whether a cut took the verb of a clause, or left only its auxiliary ("the agency said it had")."""
    if clause.verb is not None and all(at < clause.verb for at in kept):
        return True
    return not clause.closing and bool(kept) and tokens[kept[-1]].has("auxiliary", "infinitive")


def _reported(text: str, reading: Reading, language: Language, speaker: str, content: list[int]) -> str:
    """ "The ministry: Four people died", where "the ministry said that four people died" is too long."""
    while content and reading.tokens[content[0]].has("that"):
        content = content[1:]
    pronoun = bool(content) and reading.tokens[content[0]].has("thing_pronoun", "person_pronoun", "possessive")
    if language.cases and content:
        objects = any(cased.is_object(reading.tokens, at) for at in content)
        pronoun = pronoun or objects or reading.tokens[content[0]].has("finite")
    if pronoun or _loose(reading.tokens, content) or len(content) <= SHORTEST:
        return ""
    whats = [render(text, reading.tokens, content, "", language)]
    whats += (
        render(text, reading.tokens, kept, "", language)
        for kept in trimmed(reading.tokens, content)
        if not _loose(reading.tokens, kept) and not _torn(reading.tokens, kept)
    )
    for what, who in itertools.product(whats, callings(reading, speaker)):
        made = language.labels["said"].format(who=who, what=what)
        if len(made) <= LONGEST and len(what.split()) > FRAGMENT:
            return capitalised(made, language)
    return ""


def callings(reading: Reading, speaker: str) -> Sequence[str]:
    """What a speaker may be called, the longest first: "Oil Minister Omar Sy", "Omar Sy"; "Relatives of the victims of
    the fire", "Relatives of the victims".
    """
    classes = reading.words.classes
    parts = speaker.split()
    names = [name.actor for name in reading.names if name.part in ("person", "name") and not name.known]
    whole = len(parts) > 1 and "preposition" in classes(parts[-2].lower())  # "International Organization for Migration"
    called = [name for name in names if name and speaker.endswith(name) and (" " in name or not whole)]
    found = [speaker, *called]
    if not called and "the" in reading.words.language.labels:
        ends = [n for n, part in enumerate(parts) if n and "preposition" in classes(part.lower())]
        found += (" ".join(parts[:end]) for end in reversed(ends) if not parts[end - 1][0].isupper())
    return found


def _called(text: str, reading: Reading, subject: Range, speaker: str) -> bool:
    """Whether a subject holds the speaker's own words."""
    return speaker in attribution.words(text, reading.tokens, subject)


def _closed_by(positions: list[int], closing: range) -> list[int]:
    """The positions with the words that close the verb, before what another clause adds."""
    own = [at for at in positions if not closing or at < closing.stop]
    return [*own, *closing, *(at for at in positions if closing and at >= closing.stop)]


def _loose(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether a pronoun is an object ("ratified it", "a meeting with him"): nobody knows for what it stands."""
    if not tokens.have(*OBJECTS):
        return False
    for order, at in enumerate(kept):
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
    last = kept[-1] if kept and tokens.have(*OBJECTS) else len(tokens)
    return last + 1 < len(tokens) and is_object(tokens, last + 1) and _takes_object(tokens, last)


def _takes_object(tokens: Tokens, at: int) -> bool:
    """Whether a word is a verb that an object may follow."""
    infinitive = at > 0 and tokens[at - 1].has("to") and is_infinitive(tokens[at])
    return infinitive or (tokens[at].has("finite", "participle") and not tokens[at].has("intransitive"))


def _torn(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether a quotation mark has lost the word that it encloses."""
    marks = [at for at in tokens.where("mark") if tokens[at].text in QUOTES]
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
    shortened = shorter(reading, clause, [*range(*clause.subject), *positions], [])
    for kept in [own] if bare else shortened:  # "we will remember | this night | all our lives"
        what = render(text, tokens, kept, "", language)
        made = language.labels["quotation"].format(who=speaker, what=what)
        if what and len(made) <= LONGEST:
            return capitalised(made, language)
    return ""
