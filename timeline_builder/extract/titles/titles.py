"""Titles: a complete phrase of the clause, at most 90 characters, without date words, connectives, loose pronouns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.dated_nouns import dated_noun
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import only_adverbial
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.participants import patients
from timeline_builder.extract.participants.scene import pronoun_of
from timeline_builder.extract.participants.voice import OBJECTS, is_object, passive, undergone
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.complete import complete
from timeline_builder.extract.titles.leads import leading, with_names
from timeline_builder.extract.titles.shorten import content_of, shorter
from timeline_builder.extract.titles.trim import trimmed
from timeline_builder.extract.titles.undated import of_apposition, without_dates
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.tokens import Token, Tokens

_SHORTEST = 2  # words
_CLAUSE = frozenset(("finite", "first_person", "thing_pronoun", "person_pronoun"))
_FRAGMENT = 3  # words of "very, very close", which says nothing by itself
_NO_OBJECT = ("adverb", "this_said", "thing_pronoun", "preposition", "hearer", "person", "enclitic", "that_after")
_MARKS = '"“”„«»'
# The ending of an object before the verb that ends its clause, in Azerbaijani and Turkish; no participle in -diyi.
_ACCUSATIVE = re.compile(r"(?<!d[ıiuü][ğy])[ıiuü]$")
_QUOTED = re.compile(r"[\"“«„](?P<said>[^\"”»“]+)[\"”»“]")
_SENTENCE = re.compile(r"[^.!?։]+")


def title(
    text: str,
    reading: Reading,
    clause: Clause,
    language: Language,
    *,
    at: int = -1,
    speaker: str = "",
    earlier: Reading | None = None,
) -> str:
    """The title of what a clause tells, "" where no complete phrase of it fits.

    at        the position of the date
    speaker   who speaks, where the clause is one of saying; then what is said is part of the title
    earlier   the sentence before, which may sum up what is said
    """
    if speaker and not content_of(reading, clause) and not _has_object(reading.tokens, clause):
        made = _said(text, reading, clause, language, speaker, earlier)
        return capitalised(made, language)
    if language.free_order and not speaker and (_oblique_head(clause) or _oblique(reading.tokens, clause, language)):
        return ""
    main = clause.parent
    if clause.opener == "when" and main and main.subject and reading.tokens[main.subject[0]].has("what"):
        return ""  # "what began as a protest in January has grown into a revolt"
    if of_apposition(reading.tokens, clause, at):
        return dated_noun(text, reading, clause, at, language)
    if _is_denied(reading, clause):
        assert clause.parent is not None
        return _phrase(text, reading, clause.parent, language)  # what is denied alone would be a false statement
    every = _alternatives(text, reading, clause, language, at, speaker, earlier)
    return next((one for one in every if complete(one, reading.words)), "")


def _alternatives(
    text: str, reading: Reading, clause: Clause, language: Language, at: int, speaker: str, earlier: Reading | None
) -> Iterator[str]:
    """What a title may be, the best first; each may be empty."""
    yield dated_noun(text, reading, clause, at, language)
    yield _predicated(_phrase(text, reading, clause, language, speaker), reading.tokens, clause, language)
    yield passive(text, reading, clause, language, earlier)
    yield _what_it_is(text, reading, clause, language)
    yield undergone(text, reading, clause, language)
    yield _as_said(text, reading, clause, language)
    if speaker:
        yield language.labels["statement"].format(who=speaker)
    else:
        yield _subject_alone(text, reading, clause, language)


def _oblique_head(clause: Clause) -> bool:
    """Whether a relative clause or participle tells of a noun in another case, in a language with cases: it stands
    behind the verb of a clause that has its subject before it ("Россия вышла из сделки, заключенной в 2022 году").
    """
    main, head = clause.parent, clause.subject
    if clause.opener not in ("relative", "reduced") or main is None or head is None or main.verb is None:
        return False
    return main.subject is not None and main.subject[0] < main.verb < head[0]


def _oblique(tokens: Sequence[Token], clause: Clause, language: Language) -> bool:
    """Whether the participle that a clause is of stands in an oblique case ("в матче, сыгранном в среду")."""
    if clause.opener != "reduced" or clause.verb is None or not language.predicates:
        return False
    return not any(re.fullmatch(form, tokens[clause.verb].lower) for form, _ in language.predicates)


def _predicated(made: str, tokens: Sequence[Token], clause: Clause, language: Language) -> str:
    """A title with the participle of a reduced clause made a predicate: "Саммит намечен" of "саммит, намеченный"."""
    if clause.opener != "reduced" or clause.verb is None:
        return made
    word = tokens[clause.verb].text
    for form, predicate in language.predicates:
        match = re.fullmatch(form, word)
        if match:
            return re.sub(rf"\b{re.escape(word)}\b", match.expand(predicate), made, count=1)
    return made


def _phrase(
    text: str, reading: Reading, clause: Clause, language: Language, speaker: str = "", room: int = LONGEST
) -> str:
    """The title that a clause with its subject makes, of at most `room` code points."""
    lead, positions = leading(text, reading, clause, language, speaker)
    content = content_of(reading, clause)
    if (not lead and not positions) or _points(reading.tokens, clause) or _of_another(reading, clause, content):
        return ""
    if lead and _first_person(reading, clause):
        return _quoted(text, reading, clause, lead, positions, language)
    unnamed = clause.subject and not attribution.names_of(clause.subject, reading.names)
    if speaker and not lead and clause.subject and unnamed and not _called(text, reading, clause.subject, speaker):
        lead, positions = speaker, [at for at in positions if not clause.subject[0] <= at < clause.subject[1]]
    closing = range(*clause.closing) if clause.closing else range(0)
    positions = [at for at in positions if at not in closing]
    named = None
    if positions and not closing and lead in ("", language.labels.get("the", "").capitalize()):
        named = with_names(reading, clause, positions)
    if named is not None:
        made = render(text, reading.tokens, [*named[0], *content], lead if named[1] else "", language)
        if len(made) <= room:
            return made
    tokens = reading.tokens
    behind = clause.group[1]
    named_object = behind < len(tokens) and is_object(tokens, behind)
    person = patients.person_acted_on(reading, clause) if named_object else None
    instead = {behind: person.called} if person else {}
    for kept in shorter(reading, clause, positions, content, verb_last=language.verb_last):
        if (
            _loose(tokens, [at for at in kept if at not in instead])
            or _torn(tokens, kept)
            or _verbless(tokens, clause, kept)
        ):
            continue
        made = render(text, reading.tokens, _closed_by(kept, closing), lead, language, instead)
        fits = len(made) <= room and len(made.split()) >= _SHORTEST
        if fits and complete(made, reading.words):
            return made
    return _reported(text, reading, language, speaker, content) if content and speaker else ""


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
    if pronoun or _loose(reading.tokens, content) or len(content) <= _SHORTEST:
        return ""
    whats = [render(text, reading.tokens, content, "", language)]
    whats += (
        render(text, reading.tokens, kept, "", language)
        for kept in trimmed(reading.tokens, content)
        if not _loose(reading.tokens, kept) and not _torn(reading.tokens, kept)
    )
    for what, who in itertools.product(whats, callings(reading, speaker)):
        made = language.labels["said"].format(who=who, what=what)
        if len(made) <= LONGEST and len(what.split()) > _FRAGMENT:
            return capitalised(made, language)
    return ""


def callings(reading: Reading, speaker: str) -> Sequence[str]:
    """What a speaker may be called, the longest first: "Oil Minister Omar Sy", "Omar Sy"; "Relatives of the victims of
    the fire", "Relatives of the victims".
    """
    names = [name.actor for name in reading.names if name.part in ("person", "name") and not name.known]
    called = [name for name in names if name and speaker.endswith(name)]
    found = [speaker, *called]
    prepositions = reading.words.classes
    parts = speaker.split()
    if not called and "the" in reading.words.language.labels:
        ends = [n for n, part in enumerate(parts) if n and "preposition" in prepositions(part.lower())]
        found += (" ".join(parts[:end]) for end in reversed(ends) if not parts[end - 1][0].isupper())
    return found


def _is_denied(reading: Reading, clause: Clause) -> bool:
    """Whether a clause is what its parent denies, and a title of the two can be made."""
    denying = clause.parent
    if clause.opener != "that" or denying is None or not denying.verb_is(list(reading.tokens), "deny"):
        return False
    return bool(content_of(reading, denying))


def _as_said(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """What is said with who says it, where its own subject is a pronoun: "operators said they had been told to"."""
    said = clause.parent
    if clause.opener != "that" or said is None or not attribution.says(reading.tokens, said, reading.clauses):
        return ""
    return _phrase(text, reading, said, language) if content_of(reading, said) else ""


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


def _torn(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether a quotation mark has lost the word that it encloses."""
    marks = [at for at in tokens.where("mark") if tokens[at].text in _MARKS]
    if not marks:
        return False
    inside = {at: at + 1 if order % 2 == 0 else at - 1 for order, at in enumerate(marks)}
    return any(inside[at] not in kept for at in kept if at in inside)


def _what_it_is(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """What "it was the third such raid this year" says that it was, where that is a happening."""
    tokens, end = reading.tokens, clause.group[1]
    alone = clause.opener == "" and clause.group[1] - clause.group[0] == 1 and "the" in language.labels
    pronoun = pronoun_of(tokens, clause) if alone else None
    if pronoun is None or not tokens[pronoun].has("thing_pronoun") or not tokens[end - 1].has("passive"):
        return ""
    phrase = [at for at in clause.positions(extra=False) if at >= end]
    verbs = [at for at in phrase if tokens[at].has("finite", "and", "mark")]
    head = next((n for n, at in enumerate(phrase) if tokens[at].has("preposition")), len(phrase))
    told = any(at in reading.triggers or tokens[at].has("killed") for at in phrase[:head])
    if not phrase or verbs or not told or not tokens[phrase[0]].has("determiner"):
        return ""
    made = render(text, tokens, without_dates(tokens, phrase), "", language)
    return made if len(made.split()) > _SHORTEST and len(made) <= LONGEST else ""


def _subject_alone(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """The subject of a clause, where it has one that stands for the happening."""
    if clause.subject is None or not any(at in reading.triggers for at in range(*clause.subject)):
        return ""
    if attribution.names_of(clause.subject, reading.names) or any(
        reading.tokens[at].has("office", "object_pronoun", "person_pronoun") for at in clause.positions(extra=False)
    ):
        return ""
    positions = without_dates(reading.tokens, list(range(*clause.subject)))
    made = render(text, reading.tokens, positions, "", language)
    return made if len(made.split()) >= _SHORTEST and len(made) <= LONGEST else ""


def _said(
    text: str, reading: Reading, clause: Clause, language: Language, speaker: str, earlier: Reading | None
) -> str:
    """The title of a statement whose clause names only its speaker: from the sentence that sums it up, or its words."""
    if earlier is not None and earlier.source and _same_speaker(earlier.source, speaker):
        for other in earlier.clauses:
            if attribution.says(earlier.tokens, other, earlier.clauses) and not any(t.mention for t in earlier.tokens):
                made = _phrase(text, earlier, other, language)
                if made:
                    return made
    quoted = _QUOTED.search(text, reading.sentence.start, reading.sentence.end)
    if quoted:
        for said in _SENTENCE.findall(quoted["said"]):
            what = " ".join(said.split()).rstrip(",;: ")
            every = (language.labels["quotation"].format(who=who, what=what) for who in callings(reading, speaker))
            fits = next((made for made in every if len(made) <= LONGEST), "")
            whole = not language.articles or any(reading.words.classes(word) & _CLAUSE for word in what.lower().split())
            if fits and len(said.split()) > (_SHORTEST if whole else _FRAGMENT):
                return fits
    closed = _closed(reading, clause) if clause.opener != "when" else None  # not "was in crisis when he announced …"
    room = LONGEST - len(language.labels["said"].format(who=speaker, what=""))
    what = _phrase(text, reading, closed, language, room=room) if closed is not None else ""
    if what:
        return language.labels["said"].format(who=speaker, what=what)
    return language.labels["statement"].format(who=speaker)


def _closed(reading: Reading, clause: Clause) -> Clause | None:
    """The clause before a verb of saying that closes its sentence ("…, the ministry said on Monday")."""
    before = [other for other in reading.clauses if other.opener == "" and other.core[0][0] < clause.core[0][0]]
    told = [other for other in before if other.verb is not None and not _adverbial(reading, other)]
    return told[0] if told else None


def _adverbial(reading: Reading, clause: Clause) -> bool:
    return clause.subject is not None and only_adverbial(reading.tokens, *clause.subject)


def _same_speaker(one: str, other: str) -> bool:
    return one.split()[-1].casefold() == other.split()[-1].casefold()


def _has_object(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the verb has an object of its own ("condemned the attack"), not only when and where."""
    assert clause.verb is not None
    if clause.verb_is(list(tokens), "says_alone"):
        return True
    if clause.verb_is(list(tokens), "tell"):
        return False  # "told the BBC": who hears it
    if attribution.infinitive(tokens, clause):
        return True
    subject = range(*clause.subject) if clause.subject else range(0)
    after = [at for at in clause.positions(extra=False) if at > clause.verb and at not in subject]
    rest = list(itertools.dropwhile(lambda at: _only_when(tokens, at) or tokens[at].has("hearer"), after))
    behind = len(rest) > 1 and (not tokens[rest[0]].has("preposition") or tokens[rest[0]].has("speech_object"))
    return behind or _object_leads(tokens, clause)


def _object_leads(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the object stands before the verb that ends its clause ("bu addımı alqışlayıb")."""
    subject = range(*clause.subject) if clause.subject else range(0)
    before = [at for at in clause.positions(extra=False) if subject.stop <= at < clause.group[0]]
    return any(
        tokens[at].word
        and not tokens[at].capital
        and _ACCUSATIVE.search(tokens[at].text)
        and not tokens[at].has("person", "office", "adverb", "date_preposition")
        for at in before
    )


def _only_when(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word behind a verb is an adverb, a date, or what introduces one."""
    if tokens[at].has("adverb", "mark", "date"):
        return True
    return tokens[at].has("date_preposition") and any(token.mention for token in tokens[at + 1 : at + 3])


def _first_person(reading: Reading, clause: Clause) -> bool:
    """Whether a clause of a quotation has its speaker for its subject ("we lost contact")."""
    if clause.subject is None:
        return False
    words = [token for token in reading.tokens[slice(*clause.subject)] if token.word]
    return len(words) == 1 and words[0].has("first_person")


def _quoted(text: str, reading: Reading, clause: Clause, speaker: str, positions: list[int], language: Language) -> str:
    """ "We lost contact" with its speaker, as said."""
    assert clause.subject is not None
    for kept in shorter(reading, clause, [*range(*clause.subject), *positions], []):
        made = language.labels["quotation"].format(who=speaker, what=render(text, reading.tokens, kept, "", language))
        if len(made) <= LONGEST:
            return capitalised(made, language)
    return ""
