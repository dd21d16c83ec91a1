"""Titles: a complete phrase of the clause, at most 90 characters, without date words, connectives, loose pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline_builder.extract import attribution
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.language import Language
from timeline_builder.extract.names import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.tokens import POSSESSIVES, Token

LONGEST = 90  # code points
_SHORTEST = 2  # words
_NO_SPACE_BEFORE = frozenset(",;:.!?)»”’՝։%")
_HANGING = ("and", "mark", "preposition", "determiner", "adverb", "that", "when", "relative", "date_preposition")
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
    if speaker and not _content(reading, clause) and not _has_object(reading.tokens, clause):
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
    for kept in _shorter(reading, clause, positions, _content(reading, clause)):
        made = _render(text, reading.tokens, kept, lead)
        if made and len(made) <= LONGEST and len(made.split()) >= _SHORTEST:
            return made
    return ""


def _subject_alone(text: str, reading: Reading, clause: Clause) -> str:
    """The subject of a clause, where it has one that stands for the happening."""
    if clause.subject is None:
        return ""
    positions = _without_dates(reading.tokens, list(range(*clause.subject)))
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
    if closed is not None:
        made = language.labels["said"].format(who=speaker, what=_phrase(text, reading, closed, language))
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
    subject = range(*clause.subject) if clause.subject else range(0)
    after = [at for at in clause.positions(extra=False) if at > clause.verb and at not in subject]
    rest = [at for at in after if not tokens[at].has("adverb", "mark", "date", "date_preposition")]
    return bool(rest) and rest[0] == after[0] and not tokens[rest[0]].has("preposition") and len(rest) > 1


def _content(reading: Reading, clause: Clause) -> list[int]:
    """The positions of what a verb of saying reports."""
    child = next((other for other in reading.clauses if other.parent is clause and other.opener == "that"), None)
    return _without_dates(reading.tokens, list(child.positions(extra=False))) if child is not None else []


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
                return "", _without_opening(reading, _without_dates(tokens, positions))
        positions = [*subject, *own]
    positions = _without_opening(reading, _without_dates(tokens, positions))
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
    subject = reading.tokens[slice(*clause.subject)]
    words = [token for token in subject if token.word and not token.has("adverb", "and", "that")]
    return len(words) == 1 and words[0].has("person_pronoun", "thing_pronoun", "first_person")


def _first_person(reading: Reading, clause: Clause) -> bool:
    """Whether a clause of a quotation has its speaker for its subject ("we lost contact")."""
    if clause.subject is None:
        return False
    words = [token for token in reading.tokens[slice(*clause.subject)] if token.word]
    return len(words) == 1 and words[0].has("first_person")


def _quoted(text: str, reading: Reading, clause: Clause, speaker: str, positions: list[int], language: Language) -> str:
    """ "We lost contact" with its speaker, as said."""
    assert clause.subject is not None
    for kept in _shorter(reading, clause, [*range(*clause.subject), *positions], []):
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


def _without_dates(tokens: Sequence[Token], positions: list[int]) -> list[int]:
    """The positions without dates and the prepositions that introduce them, and without what is left hanging."""
    drop: set[int] = set()
    for order, at in enumerate(positions):
        if tokens[at].mention is None:
            continue
        drop.add(at)
        if _describes(tokens, positions, order):
            continue  # "the toll from Monday's fire"
        step = order - 1
        while step >= 0 and positions[step + 1] - positions[step] == 1 and _introduces(tokens, positions[step], drop):
            drop.add(positions[step])
            step -= 1
    return _tidy_end(tokens, [at for at in positions if at not in drop])


def _describes(tokens: Sequence[Token], positions: list[int], order: int) -> bool:
    """Whether a date stands before the noun it belongs to."""
    at = positions[order]
    after = tokens[at + 1] if order + 1 < len(positions) and positions[order + 1] == at + 1 else None
    return after is not None and after.word and tokens[at].text.endswith(POSSESSIVES)


def _introduces(tokens: Sequence[Token], at: int, dropped: set[int]) -> bool:
    token = tokens[at]
    if token.has("particle") and at > 0 and tokens[at - 1].has("finite"):
        return False  # "took over in May"
    return token.has("date_preposition") or (token.has("and", "mark") and at + 2 in dropped)


def _tidy_end(tokens: Sequence[Token], positions: list[int]) -> list[int]:
    kept = list(positions)
    while kept and tokens[kept[-1]].has(*_HANGING) and not tokens[kept[-1]].has("finite", "particle"):
        if tokens[kept[-1]].text in '»”")':
            break
        kept.pop()
    return kept


# --- shorter and shorter ----------------------------------------------------------------------------------------


def _shorter(reading: Reading, clause: Clause, positions: list[int], content: list[int]) -> Iterator[list[int]]:
    """The clause, then shorter and shorter versions of it that are still complete."""
    tokens = reading.tokens
    verb = clause.verb if clause.verb is not None else -1
    if content:
        plain = [at for at in positions if at <= verb or at < clause.group[1]]
        bare = _bare_person(reading, clause, plain)
        yield from (head + content for head in (positions, plain, bare))
        yield from (bare + shorter for shorter in _trimmed(tokens, content, _first_verb(tokens, content)))
        return
    bare = _bare_person(reading, clause, positions)
    more = _coordinated(reading, clause)
    yield positions + more
    if more:
        yield from _trimmed(tokens, bare + more, _first_verb(tokens, more))
    yield bare
    yield from _trimmed(tokens, bare, verb)


def _coordinated(reading: Reading, clause: Clause) -> list[int]:
    """The positions of what the same subject does next ("… and exploded"), unless that has a date of its own."""
    after = next((other for other in reading.clauses if other.shares is clause), None)
    if after is None or any(reading.tokens[at].mention for at in after.positions()):
        return []
    positions = list(after.positions(extra=False))
    return positions if reading.tokens[positions[0]].has("and") else []


def _first_verb(tokens: Sequence[Token], positions: list[int]) -> int:
    return next((at for at in positions if tokens[at].has("finite")), -1)


def _bare_person(reading: Reading, clause: Clause, positions: list[int]) -> list[int]:
    """The clause with the last title and the name of a person for the whole office and name."""
    if clause.subject is None:
        return positions
    tokens = reading.tokens
    person: Name | None = next(
        (name for name in attribution.names_of(clause.subject, reading.names) if _is_person(tokens, name)), None
    )
    if person is None:
        return positions
    before = range(clause.subject[0], person.start)
    named = {at for name in reading.names for at in range(name.start, name.end)}
    if not all(at in named or tokens[at].has("person", "portfolio", "determiner", "of", "direction") for at in before):
        return positions
    start = person.start
    if start > clause.subject[0] and tokens[start - 1].capital and tokens[start - 1].has("person"):
        start -= 1
    return [at for at in positions if not clause.subject[0] <= at < start]


def _is_person(tokens: Sequence[Token], name: Name) -> bool:
    return name.part == "person" or (name.part == "name" and name.start > 0 and tokens[name.start - 1].has("person"))


def _trimmed(tokens: Sequence[Token], positions: list[int], verb: int) -> Iterator[list[int]]:
    """Without the last phrase, the last two, and so on; where something else ends it, without phrases of the middle."""
    phrases = [
        order
        for order, at in enumerate(positions)
        if at > verb + 1 and tokens[at].has("preposition") and not tokens[at].has("of")
    ]
    ends = {order: _phrase_end(tokens, positions, order) for order in phrases}
    ending = bool(phrases) and ends[phrases[-1]] == len(positions)
    if ending:
        yield from (_tidy(tokens, positions[:order], verb) for order in reversed(phrases))
    inner = [order for order in reversed(phrases) if ends[order] < len(positions)]
    for order in inner:
        yield _tidy(tokens, positions[:order] + positions[ends[order] :], verb)
    kept = list(positions)
    for order in inner:
        kept = kept[:order] + [at for at in kept[order:] if at >= positions[ends[order]]]
        yield _tidy(tokens, kept, verb)
    if not ending:
        yield from (_tidy(tokens, positions[:order], verb) for order in reversed(phrases))


def _phrase_end(tokens: Sequence[Token], positions: list[int], order: int) -> int:
    """Where the phrase ends that a preposition opens: at the next preposition, article or verb."""
    end = order + 1
    while end < len(positions):
        token = tokens[positions[end]]
        ends = token.has("preposition", "determiner", "finite", "mark") and not token.has("of")
        if end > order + 1 and ends and not tokens[positions[end - 1]].has("and"):
            break
        end += 1
    return end


def _tidy(tokens: Sequence[Token], positions: list[int], verb: int) -> list[int]:
    """Without what a cut leaves hanging: "and", "a", the "for control" of "for control over the enclave"."""
    kept = _tidy_end(tokens, positions)
    if len(kept) >= 3 and tokens[kept[-2]].has("preposition") and kept[-2] > verb + 1:
        last = tokens[kept[-1]]
        if last.word and not last.capital:
            return _tidy(tokens, kept[:-2], verb)
    return kept


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
