"""Titles: a complete phrase of the clause, at most 90 characters, without date words, connectives, loose pronouns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract import attribution
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.language import Language
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.shorten import content_of, shorter, without_dates
from timeline_builder.extract.tokens import Token

LONGEST = 90  # code points
_SHORTEST = 2  # words
_NO_SPACE_BEFORE = frozenset(",;:.!?)»”’՝։%")
_QUOTED = re.compile(r"[\"“«„](?P<said>[^\"”»“]+)[\"”»“]")
_SENTENCE = re.compile(r"[^.!?։]+")


def title(
    text: str,
    reading: Reading,
    clause: Clause,
    language: Language,
    *,
    speaker: str = "",
    earlier: Reading | None = None,
) -> str:
    """The title of what a clause tells, "" where no complete phrase of it fits.

    speaker   who speaks, where the clause is one of saying; then what is said is part of the title
    earlier   the sentence before, which may sum up what is said
    """
    if speaker and not content_of(reading, clause) and not _has_object(reading.tokens, clause):
        made = _said(text, reading, clause, language, speaker, earlier)
        return made[:1].upper() + made[1:]
    return _phrase(text, reading, clause, language, speaker) or (
        language.labels["statement"].format(who=speaker) if speaker else _subject_alone(text, reading, clause)
    )


def _phrase(text: str, reading: Reading, clause: Clause, language: Language, speaker: str = "") -> str:
    lead, positions = _lead(reading, clause)
    if lead and _first_person(reading, clause):
        return _quoted(text, reading, clause, lead, positions, language)
    if speaker and not lead and clause.subject and not attribution.names_of(clause.subject, reading.names):
        lead, positions = speaker, [at for at in positions if not clause.subject[0] <= at < clause.subject[1]]
    for kept in shorter(reading, clause, positions, content_of(reading, clause)):
        made = _render(text, reading.tokens, kept, lead)
        if made and len(made) <= LONGEST and len(made.split()) >= _SHORTEST:
            return made
    return ""


def _subject_alone(text: str, reading: Reading, clause: Clause) -> str:
    """The subject of a clause, where it has one that stands for the happening."""
    if clause.subject is None:
        return ""
    positions = without_dates(reading.tokens, list(range(*clause.subject)))
    made = _render(text, reading.tokens, positions, "")
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
            made = language.labels["quotation"].format(who=speaker, what=" ".join(said.split()).rstrip(",;: "))
            if len(made) <= LONGEST and len(said.split()) > _SHORTEST:
                return made
    closed = _closed(reading, clause)
    what = _phrase(text, reading, closed, language) if closed is not None else ""
    if what:
        made = language.labels["said"].format(who=speaker, what=what)
        if len(made) <= LONGEST:
            return made
    return language.labels["statement"].format(who=speaker)


def _closed(reading: Reading, clause: Clause) -> Clause | None:
    """The clause before a verb of saying that closes its sentence ("…, the ministry said on Monday")."""
    before = [other for other in reading.clauses if other.opener == "" and other.core[0][0] < clause.core[0][0]]
    told = [other for other in before if other.verb is not None and not _adverbial(reading, other)]
    return told[0] if told else None


def _adverbial(reading: Reading, clause: Clause) -> bool:
    return clause.subject is not None and reading.tokens[clause.subject[0]].has("preposition")


def _same_speaker(one: str, other: str) -> bool:
    return one.split()[-1].casefold() == other.split()[-1].casefold()


def _has_object(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the verb has an object of its own ("condemned the attack"), not only when and where."""
    assert clause.verb is not None
    if clause.verb_is(list(tokens), "tell"):
        return False  # "told the BBC": who hears it
    subject = range(*clause.subject) if clause.subject else range(0)
    after = [at for at in clause.positions(extra=False) if at > clause.verb and at not in subject]
    rest = [at for at in after if not tokens[at].has("adverb", "mark", "date", "date_preposition")]
    return bool(rest) and rest[0] == after[0] and not tokens[rest[0]].has("preposition") and len(rest) > 1


# --- the beginning ----------------------------------------------------------------------------------------------


def _lead(reading: Reading, clause: Clause) -> tuple[str, list[int]]:
    """What replaces a subject that points back, and the positions of the rest of the clause."""
    tokens = reading.tokens
    positions = list(clause.positions(extra=False))
    if clause.subject:
        subject = range(*clause.subject)
        own = [at for at in positions if at not in subject]
        while own and tokens[own[0]].has("and", "mark", "that", "when", "if", "connective"):
            own = own[1:]
        if clause.opener == "relative":
            pronoun = next((at for at in own if tokens[at].has("relative", "that")), -1)
            own = [at for at in own if at > pronoun]
            if own and own[0] < clause.group[0] and any(tokens[at].word for at in own if at < clause.group[0]):
                positions = [*own, *subject]  # "whom soldiers detained": the head is the object
                return "", _without_opening(reading, without_dates(tokens, positions))
        positions = [*subject, *own]
    positions = _without_opening(reading, without_dates(tokens, positions))
    if not positions:
        return "", positions
    lead = stands_for(reading, clause)
    if lead:
        return lead, positions[1:]
    first = tokens[positions[0]]
    if _is_pronoun(reading, clause) and first.has("person_pronoun", "thing_pronoun", "first_person"):
        return "", []
    return _definite(reading, clause, positions)


def _is_pronoun(reading: Reading, clause: Clause) -> bool:
    if clause.subject is None:
        return False
    pronoun = False
    for token in reading.tokens[slice(*clause.subject)]:
        if token.word and not token.has("adverb", "and", "that"):
            if pronoun or not token.has("person_pronoun", "thing_pronoun", "first_person"):
                return False
            pronoun = True
    return pronoun


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
        made = language.labels["quotation"].format(who=speaker, what=_render(text, reading.tokens, kept, ""))
        if len(made) <= LONGEST:
            return made[:1].upper() + made[1:]
    return ""


def stands_for(reading: Reading, clause: Clause) -> str:
    """What a clause's subject stands for where it is a pronoun; "" where it is none or nothing was named."""
    if not _is_pronoun(reading, clause):
        return ""
    assert clause.subject is not None
    before = reading.before
    if (clause.opener == "that" and clause.parent is not None) or _first_person(reading, clause):
        return reading.source or before.speaker
    if any(token.has("person_pronoun") for token in reading.tokens[slice(*clause.subject)]):
        return before.person or before.speaker
    return before.thing or before.subject


def _without_opening(reading: Reading, positions: list[int]) -> list[int]:
    """The positions without connectives and openers at their beginning."""
    tokens = reading.tokens
    names = {name.start for name in reading.names}
    while positions:
        first = tokens[positions[0]]
        if first.has("possessive") and len(positions) > 2:
            positions = positions[1:]
            continue
        if positions[0] in names or not first.has("and", "adverb", "connective", "mark", "that", "when", "if"):
            break
        if first.has("determiner") and not first.has("connective"):
            break
        positions = positions[1:]
    return positions


def _definite(reading: Reading, clause: Clause, positions: list[int]) -> tuple[str, list[int]]:
    """In "the area saw …" and "the minister said …" a noun without a name stands for what was named last."""
    tokens, before = reading.tokens, reading.before
    if clause.subject is None or clause.verb is None:
        return "", positions
    subject = [at for at in positions if clause.subject[0] <= at < clause.subject[1]]
    words = [at for at in subject if tokens[at].word and not tokens[at].has("determiner")]
    if not words or len(words) > 3 or attribution.names_of(clause.subject, reading.names):
        return "", positions
    rest = [at for at in positions if at not in subject]
    if len(words) == 1 and tokens[words[0]].has("settlement") and before.place:
        return before.place, rest
    if all(tokens[at].has("person", "preposition") for at in words) and before.person:
        return before.person, rest
    return "", positions


def _render(text: str, tokens: Sequence[Token], positions: Sequence[int], lead: str) -> str:
    parts: list[str] = [lead] if lead else []
    previous: int | None = None
    for at in positions:
        token = tokens[at]
        glued = previous == at - 1 and tokens[at - 1].end == token.start
        if parts and not glued and token.text not in _NO_SPACE_BEFORE:
            parts.append(" ")
        parts.append(token.text)
        previous = at
    made = " ".join("".join(parts).split()).strip(" ,;:–—-")
    return made[:1].upper() + made[1:]
