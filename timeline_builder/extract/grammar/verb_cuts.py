"""Cuts at verbs: where in a stretch one verb's words end and the next one's begin.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline_builder.extract.grammar.noun_clauses import resumes, verb_behind_content
from timeline_builder.extract.grammar.verbs import Range, bare_participle, is_infinitive, verb_groups
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

Opener = Literal["", "that", "relative", "when", "if", "reduced", "quote", "aside"]
_OPENS_NOUN = (
    "person_pronoun", "thing_pronoun", "definite", "possessive", "number", "numeral", "at_least", "more_than",
)  # fmt: skip
NO_NOUN = ("finite", "preposition", "adverb", "and", "content", "person", "people", "office")


@dataclass(slots=True)
class Piece:
    """A stretch of the sentence between two cuts, what opens it, and its chains of verbs (of a quotation none)."""

    start: int
    end: int
    opener: Opener
    groups: Sequence[Range] = ()


def at_verbs(tokens: Tokens, start: int, end: int, opener: Opener, *, verb_last: bool) -> list[Piece]:
    """The pieces of a stretch that no word for it parts, each with its chains of verbs."""
    groups = verb_groups(tokens, start, end)
    if verb_last or not groups:
        return [Piece(start, end, opener, groups)]
    first = groups[0][0]
    alone = len(groups) == 1
    fronted = alone and not opener and first >= start + 2 and bare_participle(tokens, groups[0])
    if fronted and (_fronted_noun(tokens, start, end, groups[0]) or _told_noun(tokens, start, groups[0])):
        return [Piece(start, first, ""), Piece(first, end, "reduced", groups)]
    doing = start > 0 and "gerund" in tokens[start].classes  # "taking 34 seconds off the record | Holm had set"
    contact = _contact(tokens, start, groups) if doing or not alone else None
    if contact is None:
        return [Piece(start, end, opener, groups)] if alone else _between(tokens, start, end, opener, groups)
    begin, stop = contact
    leads = opener == "when" and "preposition" in tokens[start].classes and start < first < begin
    if leads and _described(tokens, groups):
        # "after a first round | held on Sunday under the heaviest security | the army has ensured"
        before = [Piece(start, first, ""), Piece(first, begin, "reduced", groups[:1])]
    else:
        before = at_verbs(tokens, start, begin, opener, verb_last=verb_last)
    relative = Piece(begin, min(stop, end), "relative", verb_groups(tokens, begin, min(stop, end)))
    behind = at_verbs(tokens, stop, end, "", verb_last=verb_last) if stop < end else []
    return [*before, relative, *behind]


def _fronted_noun(tokens: Tokens, start: int, end: int, group: Range) -> bool:
    """Whether a participle tells of the noun of a phrase that leads: "In an interview published on Sunday, …"."""
    at, after = group
    if "preposition" not in tokens[start].classes or end >= len(tokens) or tokens[end].text != ",":
        return False
    if any(token.mention is not None for token in tokens[start:at]):
        return False  # "On Monday the court released …"
    behind = next((token for token in tokens[after:end] if "adverb" not in token.classes), tokens[after])
    phrase = "preposition" in behind.classes or behind.mention is not None
    told = "speaking" in tokens[at].classes or ("made" in tokens[at].classes and phrase)
    noun = tokens[start + 1].has("indefinite") and at == start + 3  # "Under a deal | reached in Cairo on Friday, …"
    return told or (noun and "preposition" in tokens[after].classes and "intransitive" not in tokens[at].classes)


def _told_noun(tokens: Tokens, start: int, group: Range) -> bool:
    """Whether a participle tells of the noun of what somebody does besides, or of a source, behind a comma: "…,
    reversing a cut | ordered by the premier", "…, according to a report | issued on Friday".
    """
    at, after = group
    if not start or tokens[start - 1].text != ",":
        return False
    if after >= len(tokens) or tokens[at].has("intransitive"):
        return False
    if tokens[start].has("according"):
        return tokens[at].has("made") and (tokens[after].mention is not None or tokens[after].has("preposition"))
    does = tokens[start].has("gerund") and not tokens[start].has("saying", "say", "say_weak")
    return does and tokens[after].has("by")


def _between(tokens: Tokens, start: int, end: int, opener: Opener, groups: Sequence[Range]) -> list[Piece]:
    """Cut a stretch between its first two chains of verbs, where they are of two clauses."""
    first, second = groups[0], groups[1]
    resumed = second[0]
    while resumed > first[1] and tokens[resumed - 1].has("adverb", "not"):
        resumed -= 1  # "never fully took hold"
    whole = [Piece(start, end, opener, groups)]
    if some(tokens, first[1], second[0], "what"):
        return whole
    declared = "ditransitive" in tokens[first[1] - 1].classes and _closes(tokens, first, second, end)
    if declared or _of_object(tokens, first, second, end):
        return whole  # "had declared the blaze fully contained on Monday"
    if any(_says_clause(token) for token in tokens[slice(*first)]) and "to" not in tokens[first[1]].classes:
        between = all(token.mention or "date_preposition" in token.classes for token in tokens[first[1] : second[0]])
        doing = between and "gerund" in tokens[second[0]].classes  # "denied on Friday | having shelled a hospital"
        cut = second[0] if doing else _content_start(tokens, first[1], second)
        if cut is not None:
            said = Piece(start, cut, opener, verb_groups(tokens, start, cut))
            return [said, *at_verbs(tokens, cut, end, "that", verb_last=False)]
    if _stays(tokens, first, second, end):
        return whole
    parts = _related(tokens, start, end, opener, groups, resumed)
    if parts:
        return parts
    if _reduced(tokens, first, second, start):
        # "Talks held in Moscow ended": subject, reduced clause, and the rest that goes on with the subject
        resumed = _own_subject(tokens, start, first[1], resumed)
        return [
            Piece(start, first[0], opener, verb_groups(tokens, start, first[0])),
            Piece(first[0], resumed, "reduced", verb_groups(tokens, first[0], resumed)),
            *at_verbs(tokens, resumed, end, "", verb_last=False),
        ]
    if bare_participle(tokens, second) and not ("copular" in tokens[first[1] - 1].classes and first[1] == second[0]):
        return [
            Piece(start, second[0], opener, verb_groups(tokens, start, second[0])),
            Piece(second[0], end, "reduced", verb_groups(tokens, second[0], end)),
        ]
    return whole


def _own_subject(tokens: Tokens, start: int, told: int, resumed: int) -> int:
    """Where the rest behind a participle begins: with a subject of its own behind a date, where the participle tells of
    the noun of a phrase: "In a letter sent on Monday | the union threatened a strike".
    """
    if "preposition" not in tokens[start].classes:
        return resumed
    dated = next((at for at in range(resumed - 2, told - 1, -1) if tokens[at].mention is not None), None)
    if dated is None or tokens[dated].text.endswith(POSSESSIVES):
        return resumed
    after = tokens[dated + 1]
    return dated + 1 if after.word and after.classes.isdisjoint(_NO_SUBJECT) else resumed


_NO_SUBJECT = frozenset(("preposition", "date_preposition", "and", "adverb", "not"))  # no first words of one


def _stays(tokens: Tokens, first: Range, second: Range, end: int) -> bool:
    """Whether a participle behind an object tells when of the verb before it: what somebody has done to something of
    theirs ("had his sentence | raised in March"), what is always so ("has been fighting insurgents | linked to it since
    2015"), what somebody is made ("elected a man | freed by a mob as premier on Sunday").
    """
    if not bare_participle(tokens, second) or second[0] <= first[1] or tokens[first[0]].has("gerund"):
        return False
    at, after = tokens[second[0]], tokens[second[1]] if second[1] < end else None
    if first[1] - first[0] == 1 and tokens[first[0]].has("inverted") and tokens[first[1]].has("possessive"):
        return after is not None and not any(token.has("preposition", "mark") for token in tokens[first[1] : second[0]])
    if at.has("always"):
        return after is not None and after.has("preposition")
    named = tokens[first[1] - 1].has("ditransitive") and tokens[first[1]].has("determiner")
    return named and some(tokens, second[1], end, "as")


def _related(
    tokens: Tokens, start: int, end: int, opener: Opener, groups: Sequence[Range], resumed: int
) -> list[Piece]:
    """The pieces of a stretch that a relative pronoun or "that" opens, where more than its clause stands in it.

    resumed   where its second chain of verbs begins, with the adverbs before it
    """
    first, second = groups[0], groups[1]
    if opener == "that":
        behind = verb_behind_content(tokens, start, groups)
        content = Piece(start, behind, "that", verb_groups(tokens, start, behind))
        return [content, *at_verbs(tokens, behind, end, "", verb_last=False)] if behind else []
    if opener != "relative":
        return []
    if tokens[start].has("relative_only") and _done_by(tokens, start, first):
        return [Piece(start, end, "relative", groups[1:])]  # "where | a clinic set up by nuns | treated 86 people"
    told = len(groups) > 2 and _tells_of_noun(tokens, second) and not bare_participle(tokens, groups[2])
    if told and resumes(tokens, start, first, groups[2]):
        # "a rule under which they may hold people | accused of trespassing | took effect"
        return [
            Piece(start, second[0], "relative", verb_groups(tokens, start, second[0])),
            Piece(second[0], groups[2][0], "reduced", verb_groups(tokens, second[0], groups[2][0])),
            *at_verbs(tokens, groups[2][0], end, "", verb_last=False),
        ]
    if resumes(tokens, start, first, second):
        relative = Piece(start, resumed, "relative", verb_groups(tokens, start, resumed))
        return [relative, *at_verbs(tokens, resumed, end, "", verb_last=False)]
    return []


def _done_by(tokens: Tokens, start: int, group: Range) -> bool:
    """Whether a participle with who did it tells of the subject behind a relative pronoun."""
    if group[0] <= start + 1 or group[1] >= len(tokens) or not bare_participle(tokens, group):
        return False
    behind = group[1] + 1 if tokens[group[1]].has("particle") else group[1]
    return behind < len(tokens) and tokens[behind].has("by")


def _tells_of_noun(tokens: Tokens, group: Range) -> bool:
    """Whether a participle with a phrase behind it tells of the noun before it: "foreigners accused of trespassing"."""
    at, after = group
    return bare_participle(tokens, group) and not tokens[at].has("intransitive") and tokens[after].has("preposition")


def _closes(tokens: Tokens, first: Range, second: Range, end: int) -> bool:
    """Whether a participle behind an object says what that is declared to be."""
    after = tokens[second[1]] if second[1] < end else None
    alone = after is None or after.mention is not None or after.has("mark", "date_preposition")
    return (
        alone and bare_participle(tokens, second) and tokens[second[0] - 1].has("adverb") and second[0] > first[1] + 1
    )


def _of_object(tokens: Tokens, first: Range, second: Range, end: int) -> bool:
    """Whether a participle behind a plain object says what is to be done with it, or what it is then: "ordered the
    party | disbanded", "left four people | injured".
    """
    verb, whom = tokens[first[1] - 1].classes, tokens[first[1] : second[0]]
    if verb.isdisjoint(("has_done", "leaves_so")) or not whom or not bare_participle(tokens, second):
        return False
    if not all(token.word and not token.has("preposition", "and", "finite", "date") for token in whom):
        return False
    if "leaves_so" in verb:
        after = tokens[second[1]] if second[1] < end else None
        dated = after is not None and (after.mention is not None or _before_date(tokens, second[1]))
        return after is None or dated or after.has("mark", "and")
    known = whom[0].has("definite", "possessive", "object_pronoun") or whom[0].capital
    return known and not tokens[second[0]].has("made")


def _described(tokens: Tokens, groups: Sequence[Range]) -> bool:
    """Whether the first chain of verbs is a participle of the noun before it."""
    at, after = groups[0]
    bare = bare_participle(tokens, groups[0]) and tokens[at].has("made")
    return bare and (tokens[after].mention is not None or tokens[after].has("preposition"))


def _contact(tokens: Tokens, start: int, groups: Sequence[Range]) -> tuple[int, int] | None:
    """Where a relative clause without a pronoun begins and ends: "territory | it had lost", "the heaviest fighting |
    the country has seen | erupted".
    """
    for order, group in enumerate(groups):
        begin = group[0] - 1
        if any(_says_clause(token) for other in groups[:order] for token in tokens[slice(*other)]):
            return None
        leads = order or (len(groups) > 1 and _determined(tokens, start, begin))  # "the truce | he made | fell"
        if not tokens[begin].has("person_pronoun", "thing_pronoun") or not leads:
            begin = _noun_phrase(tokens, start, begin)
            ranked = "definite" in tokens[begin].classes and some(tokens, start, begin, "superlative")
            bare = (order or "gerund" in tokens[start].classes) and _lacks_object(tokens, start, begin, group)
            if not ranked and not bare:
                continue
        noun = tokens[begin - 1]
        leading = not order and noun.has("office") and tokens[start].has("that", "definite")  # "the assembly | he"
        if begin > start and noun.word and not noun.capital and (leading or not noun.has("name_stop", *NO_NOUN)):
            return begin, groups[1][0] if order == 0 and len(groups) > 1 else len(tokens)
    return None


def _noun_phrase(tokens: Tokens, start: int, at: int) -> int:
    """Where the noun phrase begins that ends at a position: at its article, or with its name."""
    begin = at
    if tokens[begin].capital:
        while begin - 1 > start and tokens[begin - 1].capital and tokens[begin - 1].word:
            begin -= 1
        return begin
    while begin > start and tokens[begin].word and not tokens[begin].has("determiner", *NO_NOUN):
        begin -= 1
    return begin


def _determined(tokens: Tokens, start: int, at: int) -> bool:
    """Whether the noun before a position has an article."""
    begin = at - 2 if tokens[at - 1].has("office") else at - 1
    while begin > start and tokens[begin].word and not tokens[begin].has("determiner", *NO_NOUN):
        begin -= 1
    return tokens[begin].has("definite", "indefinite")


def _lacks_object(tokens: Tokens, start: int, begin: int, group: Range) -> bool:
    """Whether a verb has its object before its subject: "the treaty | the allies signed in 1951"."""
    if begin <= start + 1 or not (tokens[begin].has("definite") or tokens[begin].capital):
        return False
    last = tokens[group[1] - 1]
    after = tokens[group[1]] if group[1] < len(tokens) else None
    alone = after is None or after.mention is not None or after.has("preposition", "mark")
    alone = alone and not (after is not None and after.has("at_least", "more_than", "up_to", "about"))
    gives = some(tokens, start, begin, "ditransitive", "say", "say_weak", "tell", "asks")
    return alone and last.has("participle") and not last.has("intransitive") and _definite(tokens, start, begin, gives)


def _definite(tokens: Tokens, start: int, at: int, gives: bool) -> bool:
    """Whether the noun before a position has the article of what is told apart from others."""
    begin = at - 1
    while begin > start and tokens[begin].word and not tokens[begin].has("determiner", *NO_NOUN):
        begin -= 1
    return not gives and tokens[begin].has("definite") and begin < at - 1


def _says_clause(token: Token) -> bool:
    """Whether a verb of saying may have a clause behind it that no "that" opens."""
    return token.has("say", "say_weak", "deny") and "say_object" not in token.classes


def _content_start(tokens: Tokens, after: int, group: Range) -> int | None:
    """Where the content of a verb of saying begins that no "that" opens; None where its object is a noun, of which a
    participle tells more ("found a boy | swept away by floods").
    """
    verb = group[0]
    if not tokens[after - 1].has("says_clause") and _done_by(tokens, after, group):
        return None
    index = after
    if tokens[after - 1].has("tell"):  # "told leaders in Oslo on Monday | there was no chance"
        index = max((at + 1 for at in range(after, verb) if tokens[at].mention is not None), default=after)
    while index < verb and (
        tokens[index].mention is not None
        or (tokens[index].has("date_preposition", "adverb") and _before_date(tokens, index))
    ):
        index += 1
    if index and tokens[index - 1].has("tell"):  # "told AFP | he had counted 70 bodies"
        index = next((at for at in range(index + 1, verb) if tokens[at].has(*_OPENS_NOUN)), index)
    if index >= verb or (tokens[index].has("preposition") and not _counts(tokens, index)):
        return None
    return index


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether a preposition opens a number ("said | at least nine people died"), and no phrase ("said about it")."""
    return tokens[index].has("spans", *QUALIFIERS) and some(tokens, index + 1, index + 3, "number", "numeral", "dozens")


def _before_date(tokens: Tokens, index: int) -> bool:
    return any(token.mention is not None for token in tokens[index + 1 : index + 3])


def _reduced(tokens: Tokens, first: Range, second: Range, start: int) -> bool:
    if first[0] > start and bare_participle(tokens, first) and tokens[first[0]].has("settled_on"):
        return tokens[first[0] - 1].has("ruling") or tokens[first[1]].has(
            "by"
        )  # "a first truce | agreed on Friday | collapsed"
    if first[0] == start or not bare_participle(tokens, first) or tokens[first[0]].has("intransitive"):
        return first[0] != start and bare_participle(tokens, first) and tokens[first[1]].has("by")  # "agreed by both"
    if tokens[first[0]].has("undertakes") and _to_do(tokens, first[1], second[0]):
        return False  # "the minister promised on Friday to make sure the vote is held"
    if not bare_participle(tokens, second):
        return True
    if tokens[second[0]].has("speaking") and tokens[second[0] - 1].has("source_noun"):
        return False  # "resigned in a statement released on Monday"
    following = next(
        (token for token in tokens[first[1] : second[0]] if not token.has("adverb", "there")), tokens[first[1]]
    )
    return following.mention is not None or following.has("preposition")


def _to_do(tokens: Tokens, after: int, verb: int) -> bool:
    """Whether an infinitive follows a verb, behind nothing but phrases that say when and where."""
    aim = next((at for at in range(after, verb) if tokens[at].has("to") and is_infinitive(tokens[at + 1])), None)
    if aim is None:
        return False
    return aim == after or tokens[after].mention is not None or tokens[after].has("preposition", "date_preposition")
