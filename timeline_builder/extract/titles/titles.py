"""Titles: a complete phrase of the clause, at most 90 characters, without date words, connectives, loose pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.dated.dated_nouns import dated_noun
from timeline_builder.extract.dated.entries import LEAD
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.heads import doubtful
from timeline_builder.extract.participants import pronouns
from timeline_builder.extract.participants.voice import passive, undergone
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.complete import complete
from timeline_builder.extract.titles.dashes import dashed
from timeline_builder.extract.titles.meant import subject_meant
from timeline_builder.extract.titles.occasions import told_at
from timeline_builder.extract.titles.phrase import SHORTEST, phrase
from timeline_builder.extract.titles.shorten import content_of
from timeline_builder.extract.titles.speech import has_object, quoted_as_saying, said
from timeline_builder.extract.titles.together import together
from timeline_builder.extract.titles.undated import of_apposition, without_dates
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.rewriting import rewritten
from timeline_builder.extract.words.tokens import Token, some


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
    made = _made(text, reading, clause, language, at=at, speaker=speaker, earlier=earlier)
    whole = _as_it_stands(text, reading, language) if reading.entry and at == 0 else ""
    if not whole:
        return str(made)
    label = bool(speaker) and made == language.labels["statement"].format(who=speaker)
    return whole if (label or _left_out_only(made, whole)) and complete(whole, reading.words) else str(made)


def _as_it_stands(text: str, reading: Reading, language: Language) -> str:
    """The whole sentence that opens an entry, which is written as a title is; "" where it is too long for one."""
    behind = reading.tokens[LEAD:]
    if not behind or any(token.mention is not None or token.text in _MARKUP for token in behind):
        return ""
    whole = " ".join(text[behind[0].start : behind[-1].end].split()).rstrip(" .;:։,")
    return capitalised(whole, language) if len(whole.split()) >= SHORTEST and len(whole) <= LONGEST else ""


_MARKUP = frozenset("*_`[]|#")


def _left_out_only(made: str, whole: str) -> bool:
    """Whether a title says nothing that the whole sentence does not say in the same words, as a name for a pronoun."""
    words = iter(re.findall(r"\w+", whole.lower()))
    return all(word in words for word in re.findall(r"\w+", made.lower()))


def _made(
    text: str,
    reading: Reading,
    clause: Clause,
    language: Language,
    *,
    at: int,
    speaker: str,
    earlier: Reading | None,
) -> str:
    """The title that the words of a clause make."""
    if reading.entry and clause.subject and clause.verb and _parted(reading.tokens, clause.subject[0], clause.verb):
        return ""  # "Doctors inject eight mice; the treated four | survive", where the first verb is not known
    speaker = speaker or _speaker_meant(reading, clause)
    spoken = _spoken(text, reading, clause, language, speaker, earlier)
    if spoken:
        return capitalised(spoken, language)
    if language.free_order and _of_oblique_noun(reading, clause, language, speaker):
        main = told_at(reading, clause) if language.dictionary else None
        return phrase(text, reading, main, language) if main is not None else ""
    if language.dictionary and (_verbless(clause) or _of_genitive(reading.tokens, clause, at)):
        return ""  # "по словам главы МЧС, это третий обвал с 5 мая"
    main = clause.parent
    if clause.opener == "when" and main and main.subject and reading.tokens[main.subject[0]].has("what"):
        return ""  # "what began as a protest in January has grown into a revolt"
    if doubtful(reading.tokens, clause):
        return ""
    parallel = _in_parallel(text, reading, clause, language, at)
    if parallel is not None:
        return parallel
    if of_apposition(reading.tokens, clause, at):
        return dated_noun(text, reading, clause, at, language)
    if _is_denied(reading, clause):
        assert clause.parent is not None
        return phrase(text, reading, clause.parent, language)  # what is denied alone would be a false statement
    every = _alternatives(text, reading, clause, language, at, speaker, earlier)
    return next((one for one in every if one and complete(one, reading.words)), "")


def _spoken(
    text: str, reading: Reading, clause: Clause, language: Language, speaker: str, earlier: Reading | None
) -> str:
    """The title of a clause that only tells who says something; "" where its own words tell what."""
    made = quoted_as_saying(text, reading, clause, language, speaker)
    if made or not speaker or content_of(reading, clause) or has_object(reading.tokens, clause):
        return made
    return said(text, reading, clause, language, speaker, earlier)


def _speaker_meant(reading: Reading, clause: Clause) -> str:
    """Who speaks in a clause whose subject is a pronoun, where the rules of speakers leave that open."""
    at = reading.pronouns.get(clause)
    if at is None or clause not in reading.saying or all(other.opener != "quote" for other in reading.clauses):
        return ""
    return "" if pronouns.stands_for(reading, clause) else subject_meant(reading, clause, at)


def _of_no_subject(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a relative clause tells of a noun in another case than that of a subject, in a language whose subjects
    have an article ("… միջնորդությամբ, | որը սկսվել էր"), or has it in another one ("Սարգսյանը, | որին ընտրել էին").
    """
    if clause.opener != "relative" or clause.subject is None or clause.subject[0] >= clause.core[-1][0]:
        return False
    head, opener = tokens[clause.subject[1] - 1], tokens[clause.core[0][0]]
    return head.has("oblique", "finite") or opener.has("whom")


def _alternatives(
    text: str, reading: Reading, clause: Clause, language: Language, at: int, speaker: str, earlier: Reading | None
) -> Iterator[str]:
    """What a title may be, the best first; each may be empty."""
    yield dated_noun(text, reading, clause, at, language)
    yield together(text, reading, clause, language)
    yield _predicated(phrase(text, reading, clause, language, speaker), reading.tokens, clause, language)
    yield passive(text, reading, clause, language, earlier)
    yield _what_it_is(text, reading, clause, language)
    yield undergone(text, reading, clause, language)
    yield _assaid(text, reading, clause, language)
    if speaker:
        yield language.labels["statement"].format(who=speaker)
    else:
        yield _subject_alone(text, reading, clause, language)


def _in_parallel(text: str, reading: Reading, clause: Clause, language: Language, at: int) -> str | None:
    """The title of what a later date tells in parallel to the clause, without a verb of its own; None where it does
    not.
    """
    if _of_another(reading.tokens, clause, at):
        return ""
    added = dashed(reading, clause, at) if language.dictionary else None
    if added is None:
        return None
    made = render(text, reading.tokens, without_dates(reading.tokens, added), "", language)
    return made if len(made) <= LONGEST else ""


def _of_another(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a date is of somebody else, whose verb is not said again: "is to be launched in 2026, and | the other
    probe around 2028".
    """
    for a, b in clause.extra:
        another = a <= at < b and "and" in tokens[a].classes
        if another and any(token.capital and token.mention is None for token in tokens[a + 1 : at]):
            return True
    return False


def _parted(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a semicolon stands between two positions, so that they are of two clauses."""
    return any(token.text == ";" for token in tokens[start:end])


def _verbless(clause: Clause) -> bool:
    return clause.verb is None and clause.opener != "quote"


def _of_genitive(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a date right behind a noun is of that noun, where the verb has its own: "во вторник отклонил жалобу на
    приговор за разгон митинга | 7 ноября 2007 года".
    """
    if clause.verb is None or at <= clause.group[1] or not any(tokens[o].mention for o in clause.positions() if o < at):
        return False
    before = tokens[at - 1]
    return before.word and not before.has("finite", "preposition", "date_preposition", "and", "adverb", "about")


def _of_oblique_noun(reading: Reading, clause: Clause, language: Language, speaker: str) -> bool:
    """Whether a relative clause or a participle tells of a noun that no title can begin with as it stands."""
    if language.definite and _of_no_subject(reading.tokens, clause):
        return True
    return not speaker and (_oblique_head(reading, clause) or _oblique(reading.tokens, clause, language))


def _oblique_head(reading: Reading, clause: Clause) -> bool:
    """Whether a relative clause tells of a noun in another case, in a language with cases: it stands behind a
    preposition, or behind the verb of a clause that has its subject before it ("Россия сорвала сделку, которая …").
    """
    tokens, main, head = reading.tokens, clause.parent, clause.subject
    if clause.opener != "relative" or head is None:
        return False
    opener = next((at for at in clause.positions(extra=False) if tokens[at].has("relative")), head[0])
    placed = head[0] > 0 and tokens[head[0] - 1].has("preposition")
    if tokens[opener].has("relative_where") and head[0] and tokens[head[0] - 1].has("where"):
        return False  # "в Орске, где прорвало дамбу"
    if placed:
        return True  # "в прениях, которые открылись в среду, прокурор …"
    if main is None:
        return False
    if main.verb is None or main.opener == "reduced":
        return True  # "объект, вошедший в атмосферу после метеорита, который упал в 1908 году"
    people = (name for name in reading.names if (name.start, name.end) == head and name.part in ("person", "name"))
    if head[1] - head[0] > 1 and any(name.actor == _words(tokens, *head) for name in people):
        return False  # "второе место | занял Амиржан Косанов, который …"
    return main.subject is not None and main.subject[0] < main.verb < head[0]


def _words(tokens: Sequence[Token], start: int, end: int) -> str:
    return " ".join(token.text for token in tokens[start:end])


def _oblique(tokens: Sequence[Token], clause: Clause, language: Language) -> bool:
    """Whether the participle that a clause is of stands in an oblique case ("в матче, сыгранном в среду")."""
    if clause.opener != "reduced" or clause.verb is None or not language.predicates:
        return False
    return not any(form.fullmatch(tokens[clause.verb].lower) for form, _ in language.predicates)


def _predicated(made: str, tokens: Sequence[Token], clause: Clause, language: Language) -> str:
    """A title with the participle of a reduced clause made a predicate: "Саммит намечен" of "саммит, намеченный"."""
    if clause.opener != "reduced" or clause.verb is None:
        return made
    word = tokens[clause.verb].lower  # "Избранный в мае парламент": in the title it follows its noun
    predicate = rewritten(word, language.predicates)
    if predicate and made.lower().startswith(word):
        return predicate.capitalize() + made[len(word) :]
    return re.sub(rf"\b{re.escape(word)}\b", predicate, made, count=1) if predicate else made


def _is_denied(reading: Reading, clause: Clause) -> bool:
    """Whether a clause is what its parent denies, and a title of the two can be made."""
    denying = clause.parent
    if clause.opener != "that" or denying is None or not denying.verb_is(list(reading.tokens), "deny"):
        return False
    return bool(content_of(reading, denying))


def _assaid(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """What is said with who says it, where its own subject is a pronoun: "operators said they had been told to"."""
    saying = clause.parent
    if clause.opener != "that" or saying is None or saying not in reading.saying:
        return ""
    return phrase(text, reading, saying, language) if content_of(reading, saying) else ""


def _what_it_is(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """What "it was the third such raid this year" says that it was, where that is a happening."""
    tokens, end = reading.tokens, clause.group[1]
    alone = clause.opener == "" and clause.group[1] - clause.group[0] == 1 and "the" in language.labels
    pronoun = reading.pronouns.get(clause) if alone else None
    if pronoun is None or not tokens[pronoun].has("thing_pronoun") or not tokens[end - 1].has("passive"):
        return ""
    noun = [at for at in clause.positions(extra=False) if at >= end]
    verbs = [at for at in noun if tokens[at].has("finite", "and", "mark")]
    head = next((n for n, at in enumerate(noun) if tokens[at].has("preposition")), len(noun))
    told = any(at in reading.triggers or tokens[at].has("killed") for at in noun[:head])
    if not noun or verbs or not told or not tokens[noun[0]].has("determiner"):
        return ""
    made = render(text, tokens, without_dates(tokens, noun), "", language)
    return made if len(made.split()) > SHORTEST and len(made) <= LONGEST else ""


def _subject_alone(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """The subject of a clause, where it has one that stands for the happening."""
    if language.free_order:
        return ""
    if clause.subject is None or not any(at in reading.triggers for at in range(*clause.subject)):
        return ""
    if some(reading.tokens, *clause.subject, "person", "human", "group"):
        return ""  # "the judge ruled": who acts is no happening
    named = attribution.names_of(clause.subject, reading.names) and not clause.verb_is(list(reading.tokens), "how_long")
    if named or any(
        reading.tokens[at].has("office", "object_pronoun", "person_pronoun") for at in clause.positions(extra=False)
    ):
        return ""
    positions = without_dates(reading.tokens, list(range(*clause.subject)))
    made = render(text, reading.tokens, positions, "", language)
    return made if len(made.split()) >= SHORTEST and len(made) <= LONGEST else ""
