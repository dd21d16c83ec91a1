"""Attribution: who says what a clause tells ("according to …", "… reported that", "…, the ministry said")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_builder.extract.clauses import Clause
from timeline_builder.extract.names import Name
from timeline_builder.extract.tokens import POSSESSIVES, Token
from timeline_builder.extract.verbs import Range, is_infinitive

_ACCORDING = ("according", "according_him", "according_after")


@dataclass(frozen=True, slots=True)
class Source:
    """Who says it: the positions of the words that name them, and the clause of the verb of saying, if there is one."""

    span: Range
    clause: Clause | None


def says(tokens: list[Token], clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether a clause reports speech: a verb of saying; the weaker verbs only with content or a quotation."""
    if clause.verb is None or clause.opener == "reduced":
        return False
    start, end = clause.group
    if end - start > 1 and tokens[end - 2].has("passive"):
        return False  # "was declared"
    if end < len(tokens) and tokens[end].has("particle") and not tokens[end].has("that"):
        return False  # "called off"
    if clause.verb_is(tokens, "say", "deny"):
        return True
    return clause.verb_is(tokens, "say_weak") and has_content(tokens, clause, every)


def has_content(tokens: list[Token], clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether something is said: a content clause, a quotation, its topic, or the clause it closes ("…, he said")."""
    if any(other.parent is clause and other.opener in ("that", "quote") for other in every):
        return True
    if any(tokens[at].has("topic", "this_said") for at in clause.positions()):
        return True
    return infinitive(tokens, clause) or (clause is not every[0] and ends_bare(tokens, clause))


def infinitive(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether an infinitive says what somebody says: "claimed to have captured the city"."""
    after = clause.group[1]
    return after + 1 < len(tokens) and tokens[after].has("to") and is_infinitive(tokens[after + 1])


def ends_bare(tokens: list[Token], clause: Clause) -> bool:
    """Whether nothing but when and where follows the verb."""
    if clause.verb is None:
        return False
    begin = clause.group[1]
    if clause.subject is not None and clause.subject[0] == begin:
        begin = clause.subject[1]
    if clause.verb_is(tokens, "tell"):
        begin += 1
    rest = range(begin, clause.core[-1][1])
    if infinitive(tokens, clause):
        return False
    after = next((tokens[at] for at in rest if not tokens[at].has("adverb", "mark")), None)
    return after is None or after.mention is not None or after.has("preposition", "date_preposition", "unit")


def source_of(tokens: list[Token], clause: Clause, every: Sequence[Clause]) -> Source | None:
    """Who says what a clause tells, by the words of its sentence."""
    step = clause.parent
    child = clause
    while step is not None:
        if child.opener in ("that", "quote") and says(tokens, step, every):
            return speaker(tokens, step)
        if child.opener == "" and clause.opener == "":
            break
        child, step = step, step.parent
    for other in every:
        goes_on = other is clause or other.shares is clause  # "addressed the nation and said on Monday"
        if not goes_on and other.opener == "" and says(tokens, other, every) and _closes(tokens, other, every):
            return speaker(tokens, other)
    return according(tokens)


def _closes(tokens: list[Token], clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether a verb of saying closes or breaks into what is said instead of opening it."""
    has_own = any(other.parent is clause and other.opener == "that" for other in every)
    return (
        not has_own
        and ends_bare(tokens, clause)
        and (
            tokens[clause.core[0][0]].has("as_said")
            or any(other.core[0][0] < clause.core[0][0] for other in every if other.opener != "quote")
        )
    )


def speaker(tokens: list[Token], clause: Clause) -> Source | None:
    """The subject of a verb of saying; where the verb comes first ("said the minister") what follows it."""
    if clause.subject is not None:
        return Source(clause.subject, clause)
    if clause.verb is None:
        return None
    leads = _in_office(tokens, clause.core[0][0], clause.group[0])
    if leads:
        return Source(leads, clause)
    end = _phrase_end(tokens, clause.group[1])
    return Source((clause.group[1], end), clause) if end > clause.group[1] else None


def _in_office(tokens: list[Token], start: int, verb: int) -> Range | None:
    """In languages that say "in the ministry (they) said": the office."""
    begin = next((at + 1 for at in range(start, verb) if tokens[at].has("where")), None)
    if begin is None or not any(token.capital or token.has("office") for token in tokens[begin:verb]):
        return None
    return (begin, verb)


def according(tokens: list[Token]) -> Source | None:
    """The source that a phrase such as "according to" names."""
    for index, token in enumerate(tokens):
        if token.classes.isdisjoint(_ACCORDING):
            continue
        if token.has("according_him"):
            return Source((index, index + 1), None)
        if token.has("according"):
            begin = index
            while begin < len(tokens) and tokens[begin].has("according"):
                begin += 1
            end = _phrase_end(tokens, begin)
            named = any(other.capital or other.has("person", "office", "source_noun") for other in tokens[begin:end])
            if end > begin and (named or not token.has("cites")):
                return Source((begin, end), None)
        if token.has("according_after"):
            begin = index
            while begin > 0 and not _stops(tokens[begin - 1]):
                begin -= 1
            if begin < index:
                return Source((begin, index), None)
    return None


def _phrase_end(tokens: list[Token], begin: int) -> int:
    end = begin
    while end < len(tokens) and not _stops(tokens[end]):
        end += 1
    return end


def _stops(token: Token) -> bool:
    verb = token.has("finite") and not token.capital
    return verb or token.mention is not None or token.has("relative", "that") or token.text in ",;:.–—()՝։"


def source_text(text: str, tokens: list[Token], span: Range) -> str:
    """The words of a source as a reader should see them: without article, dates, and "a report by"."""
    start, end = _undated(tokens, *span)
    while end > start and tokens[end - 1].has("mark", "adverb", "and", "preposition", "date_preposition"):
        end -= 1
    while start < end and tokens[start].has("mark", "and", "adverb", "that", "when", "determiner", "preposition"):
        start += 1
    named = next((at for at in range(start, end) if not tokens[at].has("source_noun")), end)
    if start < named < end:
        while named < end and tokens[named].has("preposition", "determiner"):
            named += 1
        start = named if named < end else start
    return words(text, tokens, (start, end))


def _undated(tokens: list[Token], start: int, end: int) -> tuple[int, int]:
    """The span without a date that leads it ("on Monday the ministry"), and without what follows a later one."""
    for at in range(start, end):
        if tokens[at].mention is not None:
            leads = all(token.has("date_preposition", "determiner") for token in tokens[start:at])
            return (at + 1, end) if leads else (start, at)
    return start, end


def words(text: str, tokens: list[Token], span: Range) -> str:
    """The text of a span of tokens on one line, without a possessive at its end."""
    start, end = span
    if start >= end:
        return ""
    found = " ".join(text[tokens[start].start : tokens[end - 1].end].split())
    ending = next((possessive for possessive in POSSESSIVES if found.endswith(possessive)), "")
    return found.removesuffix(ending)


def names_of(span: Range, names: Sequence[Name]) -> list[Name]:
    """The names inside a span."""
    return [name for name in names if span[0] <= name.start and name.end <= span[1]]
