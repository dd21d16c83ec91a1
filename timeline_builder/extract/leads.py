"""Leads: how a title begins: the subject of its clause, or what that stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline_builder.extract import attribution, pronouns
from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.context import number_of
from timeline_builder.extract.language import Language
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.shorten import without_dates
from timeline_builder.extract.tokens import Token


def leading(
    text: str, reading: Reading, clause: Clause, language: Language, speaker: str = ""
) -> tuple[str, list[int]]:
    """What replaces a subject that points back, and the positions of the rest of the clause."""
    tokens = reading.tokens
    positions = list(clause.positions(extra=False))
    if clause.subject:
        subject = range(*clause.subject)
        own = [at for at in positions if at not in subject]
        while own and tokens[own[0]].has("and", "mark", "that", "when", "if", "connective"):
            own = own[1:]
        if clause.opener == "relative":
            related = _related(reading, clause, own)
            if related is not None:
                return "", _without_opening(reading, without_dates(tokens, related))
            own = _behind_opener(reading, clause, own)
        if subject.start >= clause.group[1]:
            own = _verb_first(tokens, clause, own)
        held = _held(text, reading, clause, language)
        if held:
            return held, _without_opening(reading, without_dates(tokens, own))
        positions = [*_trimmed(tokens, subject), *_passive_of(tokens, clause), *own]
    positions = _without_opening(reading, without_dates(tokens, positions))
    if not positions:
        return "", positions
    pronoun = pronouns.pronoun_of(tokens, clause)
    if pronoun is not None:
        lead = speaker or pronouns.stands_for(reading.scene, clause)
        rest = [at for at in positions if at > pronoun]
        return (lead, rest) if lead else ("", _passive(tokens, clause, rest))
    return _definite(reading, clause, positions)


def _behind_opener(reading: Reading, clause: Clause, own: list[int]) -> list[int]:
    """The positions of a relative clause behind the word that opens it, its verb first where that closes the clause."""
    opener = next((at for at in own if reading.tokens[at].has("relative", "that", "relative_too")), -1)
    own = [at for at in own if at > opener]
    if not reading.scene.words.language.brackets:
        return own
    chain = range(*clause.group)
    return [*chain, *(at for at in own if at not in chain)]


def _related(reading: Reading, clause: Clause, own: list[int]) -> list[int] | None:
    """The positions of a relative clause with a subject of its own, None where its head is the subject."""
    tokens = reading.tokens
    assert clause.subject is not None
    opener = next((at for at in own if tokens[at].has("relative", "that", "relative_too")), -1)
    own = [at for at in own if at > opener]
    if opener >= 0 and tokens[opener].has("relative_only"):
        return own  # "where a strike shut the shops"
    before = [at for at in own if at < clause.group[0] and tokens[at].word]
    if reading.scene.words.language.brackets or not before or own[0] >= clause.group[0]:
        return None
    if all(not tokens[at].word or tokens[at].has("number") for at in range(*clause.subject)):
        return []  # "to 64, which the president signed"
    return [*own, *range(*clause.subject)]  # "whom soldiers detained": the head is the object


def _held(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """ "Talks were" for "talks held in Moscow", where the language has the words that make a clause of it."""
    tokens = reading.tokens
    if clause.opener != "reduced" or clause.subject is None or clause.verb is None or "was" not in language.labels:
        return ""
    if not _is_passive(tokens, clause.verb):
        return ""
    kept = _without_opening(reading, without_dates(tokens, _trimmed(tokens, range(*clause.subject))))
    if not kept or pronouns.pronoun_of(tokens, clause) is not None:
        return ""
    many = number_of(tokens, clause.subject, reading.names, reading.scene.words) == "many"
    called = attribution.words(text, tokens, (kept[0], kept[-1] + 1))
    return f"{called} {language.labels['were' if many else 'was']}"


def _is_passive(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a participle that nothing but its form tells from a past tense is surely passive."""
    after = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if after is not None and after.has("done_by"):
        return True
    plain = after is None or after.mention is not None or after.has("preposition", "mark")
    return plain and tokens[verb].has("made")


def _trimmed(tokens: Sequence[Token], subject: Iterable[int]) -> list[int]:
    """The subject without an adverb at its end, which belongs to the verb ("a contract already")."""
    kept = list(subject)
    while len(kept) > 1 and tokens[kept[-1]].has("adverb") and not tokens[kept[-1]].capital:
        kept.pop()
    return kept


def _verb_first(tokens: Sequence[Token], clause: Clause, own: list[int]) -> list[int]:
    """The positions behind a subject that followed its verb: "Zwei Menschen | starben am Fluss"; no source of it."""
    chain = range(*clause.group)
    before = [at for at in own if at < chain.start]
    if any(tokens[at].has("according", "source_noun") for at in before):
        before = []
    behind = [at for at in own if at >= chain.stop]
    objects = [at for at in behind if tokens[at].has("reflexive")]
    return [*chain, *objects, *before, *(at for at in behind if at not in objects)]


def _passive_of(tokens: Sequence[Token], clause: Clause) -> list[int]:
    """The "was" of "was abducted and killed", for the second verb."""
    owner = clause.shares
    if owner is None or owner.verb is None or clause.verb is None or clause.verb != clause.group[0]:
        return []
    after = tokens[clause.verb + 1] if clause.verb + 1 < len(tokens) else None
    plain = after is None or after.mention is not None or after.has("preposition", "mark", "and")
    if not plain or not tokens[clause.verb].has("participle") or tokens[clause.verb].has("intransitive"):
        return []
    return [at for at in range(owner.group[0], owner.verb) if tokens[at].has("passive")][:1]


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


def _passive(tokens: Sequence[Token], clause: Clause, positions: list[int]) -> list[int]:
    """ "Captured by police" for "he was captured by police" where it is not sure who was; nothing for other verbs."""
    assert clause.verb is not None
    start, _ = clause.group
    chain = tokens[start : clause.verb]
    plain = all(token.has("auxiliary", "adverb") for token in chain) and any(token.has("passive") for token in chain)
    if not plain or not tokens[clause.verb].has("participle"):
        return []
    return [at for at in positions if at >= clause.verb]


def _definite(reading: Reading, clause: Clause, positions: list[int]) -> tuple[str, list[int]]:
    """In "the area saw …" and "the minister said …" a noun without a name stands for what was named last."""
    tokens, before = reading.tokens, reading.before
    if clause.subject is None or clause.verb is None:
        return "", positions
    subject = [at for at in positions if clause.subject[0] <= at < clause.subject[1]]
    words = [at for at in subject if tokens[at].word and not tokens[at].has("determiner")]
    if not words or attribution.names_of(clause.subject, reading.names):
        return "", positions
    rest = [at for at in positions if at not in subject]
    if len(words) == 1 and before.place and tokens[words[0]].has("state" if before.country else "town"):
        return before.place, rest
    meant = pronouns.office_meant(reading.scene, clause.subject)
    return (meant.called, rest) if meant else ("", positions)
