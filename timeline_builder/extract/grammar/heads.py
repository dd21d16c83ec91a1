"""Heads: the noun that a relative or reduced clause tells of, by the phrases before it.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.joins import before_that
from timeline_builder.extract.grammar.participles import begins_object
from timeline_builder.extract.grammar.subjects import noun_phrase, only_adverbial
from timeline_builder.extract.grammar.verb_cuts import Piece
from timeline_builder.extract.grammar.verbs import Range, verb_groups
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some


def undated(tokens: Sequence[Token], start: int, end: int) -> Range:
    """A stretch without the dates that end it and the words that introduce them."""
    while end > start:
        if tokens[end - 1].mention is not None:
            end -= 1
            while end > start and tokens[end - 1].has("date_preposition", "when") and not tokens[end - 1].has("finite"):
                end -= 1
        elif tokens[end - 1].text in QUOTES and any(token.text in QUOTES for token in tokens[start : end - 1]):
            break  # 'Armenian "sabotage units"'
        elif tokens[end - 1].has("mark", "adverb"):
            end -= 1
            while end > start and "date_preposition" in tokens[end - 1].classes:
                end -= 1
        else:
            break
    return start, end


def antecedent(
    tokens: Tokens, piece: Piece, group: Range, found: list[Clause], pending: list[Range], language: Language
) -> Range | None:
    """The noun phrase that a relative or reduced clause tells of: what stands last before it."""
    last = found[-1] if found else None
    spans = sorted(last.core + last.extra) if last else []
    if last and not pending and spans[-1][1] < piece.start:  # of "that the polls | set for May", said before an aside
        spans = [span for other in found for span in other.extra if span[1] == piece.start] or spans
    if language.articles and (spans or pending):
        pronoun = next((at for at in range(piece.start, group[0]) if tokens[at].has("relative", "that")), None)
        if (
            last
            and not pending
            and pronoun is not None
            and len(spans) > 1
            and before_that(tokens, spans[-1], piece.start)
        ):
            spans = spans[:-1]  # "another trial | , for corruption, | that is to start"
        waiting = pending if pending and not (spans and spans[-1][0] > pending[-1][0]) else spans
        head = _head(tokens, waiting, pronoun, group, cut=piece.start > 0 and tokens[piece.start - 1].text == ",")
        return head and _without_mark(tokens, *head)
    if pending and not (last is not None and last.opener == "reduced" and last.core[-1][0] > pending[-1][0]):
        return noun_phrase(tokens, *pending[-1])
    if last is None:
        return None
    if last.opener == "reduced" and last.subject:
        return last.subject
    return noun_phrase(tokens, *spans[-1])


def _without_mark(tokens: Sequence[Token], begin: int, end: int) -> Range:
    """A noun phrase without the quotation mark that closes it, where the one that opens it stands before it."""
    closed = begin > 0 and tokens[end - 1].text in QUOTES and tokens[begin - 1].text in QUOTES
    return (begin, end - 1 if closed else end)


def _head(tokens: Tokens, spans: Sequence[Range], pronoun: int | None, group: Range, *, cut: bool) -> Range | None:
    """The noun phrase that a relative or reduced clause tells of.

    spans     the stretches before it, the nearest last
    pronoun   where its relative pronoun stands, None for a participle
    group     its chain of verbs
    cut       whether a comma parts it from its noun
    """
    who = pronoun is not None and "who" in tokens[pronoun].classes
    if cut and pronoun is None:  # "the ferry, on its way to Oslo, | hit by a wave"
        spans = [span for span in spans if span is spans[0] or not only_adverbial(tokens, *span)]
    for span in reversed(spans):
        if span is not spans[0] and pronoun is not None and _harmless(tokens, span, group):
            continue
        start, end = _before_passive(tokens, *undated(tokens, *span))
        groups = verb_groups(tokens, start, end)
        aims = [_infinitive(tokens, at) for at in range(start, end) if "to" in tokens[at].classes]
        begin = max([start, *[behind for _, behind in groups], *aims])
        begin = begin if begin < end else start
        if cut and pronoun is not None:
            planned = _aim(tokens, start, begin, group)
            if planned:
                return _planned(tokens, start, planned, end)
        phrases = _phrases(tokens, begin, end)
        if phrases:
            break
    else:
        return None
    if cut and pronoun is None and "determiner" in tokens[phrases[0][0]].classes:
        return (phrases[0][0], end)  # "a visit to Moscow by a delegation, planned for May"
    named = _titled(tokens, phrases[0][0], end) if who and cut else None
    if named is not None:
        return named
    chosen = len(phrases) - 1
    while chosen and _skipped(tokens, phrases, chosen, group, who=who, cut=cut):
        chosen -= 1
        cut = False  # what a name belongs to is told of, not the name
    begin = phrases[chosen][0]
    begin = _behind_gerund(tokens, begin, end, pronoun, plain=not cut and chosen == len(phrases) - 1)
    begin = _whole_name(tokens, phrases, chosen) or begin
    return _told_of(tokens, begin, end, who=who) or (begin, end)


def _behind_gerund(tokens: Sequence[Token], begin: int, end: int, pronoun: int | None, *, plain: bool) -> int:
    """Where a noun phrase begins without what is done to it: "talks on extending | the deal, signed in 2022", "states
    fighting | an insurgency that took root", "seized power, ousting | Omar Sy, who …".

    plain   whether it is the phrase right before, which no comma parts from what tells of it
    """
    ousting = pronoun is not None and begin and begin + 1 < end and tokens[begin].has("gerund")
    if ousting and tokens[begin - 1].text == "," and tokens[begin + 1].capital:
        return begin + 1
    doing = (at + 1 for at in range(begin, end - 1) if tokens[at].has("gerund") and tokens[at + 1].has("determiner"))
    leads = "gerund" in tokens[begin].classes and begin + 1 < end and "determiner" in tokens[begin + 1].classes
    return max(doing, default=begin) if leads or (plain and pronoun is not None) else begin


def _before_passive(tokens: Sequence[Token], start: int, end: int) -> Range:
    """A stretch without the passive that ends it: "the general | was promoted in May, dismissed in June"."""
    last = end - 1
    while last > start and tokens[last].has("finite", "participle") and "auxiliary" not in tokens[last].classes:
        last -= 1
    passive = last > start and last < end - 1 and tokens[last].has("passive")
    return (start, last) if passive else (start, end)


def _whole_name(tokens: Sequence[Token], phrases: Sequence[Range], at: int) -> int:
    """Where a name begins of which a phrase is the end: "the Organization of | American States"; 0 where it is none."""
    start, end = phrases[at]
    if not at or not tokens[start - 1].has("of") or not all(token.capital for token in tokens[start:end] if token.word):
        return 0
    before = tokens[start - 2]
    return phrases[at - 1][0] if before.capital and not before.has("person") else 0


def doubtful(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether "which" or "who" may as well stand for the noun before the last one, or for none: "the embassy in Paris,
    which was attacked", "a commission on the delimitation of the border, which was formed", "the brother of the
    suspect, who fled", "it is unclear who fled".
    """
    if clause.opener != "relative" or clause.subject is None:
        return False
    (begin, end), opens = clause.subject, clause.core[0][0]
    leads = all(token.has("adverb") for token in tokens[opens + 1 : clause.group[0]])
    if not leads or not tokens[opens].has("relative") or tokens[opens].has("relative_only") or not begin:
        return False
    if tokens[opens].has("who") and end == opens == begin + 1 and tokens[begin - 1].has("passive", "copular"):
        return not tokens[begin].capital
    if tokens[opens - 1].text != "," or end != opens - 1 or begin < 2:
        return False
    return _two_nouns(tokens, clause, begin, end, who=tokens[opens].has("who"))


def _two_nouns(tokens: Sequence[Token], clause: Clause, begin: int, end: int, *, who: bool) -> bool:
    """Whether what is told of tokens[begin:end] fits the noun before it as well."""
    tie, noun = tokens[begin - 1], tokens[begin - 2]
    if not tie.has("preposition") or not noun.word or noun.capital or noun.has("finite", "preposition", "adverb"):
        return False
    named = all(token.capital for token in tokens[begin:end] if token.word and not token.has("determiner"))
    if who:
        return tie.has("of") and not named and noun.has(*_SOMEBODY) and some(tokens, begin, end, *_SOMEBODY)
    start = begin - 1
    while start > 0 and tokens[start - 1].word and not tokens[start - 1].has("finite", "to"):
        start -= 1
    if named:
        counted = some(tokens, start, begin, "toll") and some(tokens, clause.group[1], clause.group[1] + 2, "number")
        part = tokens[begin - 3].has("determiner") and begin > 3 and tokens[begin - 4].has("preposition")
        called = tie.has("of") and noun.has("settlement", "site") and not part  # not "off the coast of Israel, which"
        return counted or (clause.passive(tokens) and not called)
    return not some(tokens, begin, end, *_BODY) and some(tokens, start, begin, *_BODY)


_SOMEBODY = ("person", "human", "masculine", "feminine")
_BODY = ("office", "acting_body")


def _told_of(tokens: Sequence[Token], begin: int, end: int, *, who: bool) -> Range | None:
    """The name that an apposition tells of which says what somebody is: "Omar Sy, | a lawyer who was freed"."""
    if begin < 2 or tokens[begin - 1].text != "," or not tokens[begin].has("indefinite"):
        return None
    if not (who or some(tokens, begin, end, "person", "human")):
        return None  # "…, a move that angered"
    start = begin - 1
    while start > 0 and tokens[start - 1].word and tokens[start - 1].capital:
        start -= 1
    return (start, begin - 1) if start < begin - 1 else None


def _titled(tokens: Sequence[Token], begin: int, end: int) -> Range | None:
    """The name that an apposition with an office stands behind: "Omar Sy, | the leader of the group, who fled"."""
    office = begin + 1 < end and tokens[begin].has("definite") and tokens[begin + 1].has("person")
    start = stop = begin - 1
    if not office or begin < 2 or tokens[stop].text != ",":
        return None
    while start > 0 and tokens[start - 1].word and tokens[start - 1].capital:
        start -= 1
    return (start, stop) if stop - start > 1 else None


def _aim(tokens: Sequence[Token], start: int, begin: int, group: Range) -> int:
    """Where the infinitive begins of a plan that is announced or a pledge that is signed: "a plan | to sell the
    airport, which the government announced"; 0 where there is none.
    """
    said, signed = some(tokens, *group, "say", "say_weak"), some(tokens, *group, "concluded")
    for at in range(begin - 1, start, -1) if said or signed else ():
        noun = tokens[at - 1]
        plain = noun.word and not noun.capital and not noun.has("finite", "adverb")
        if tokens[at].has("to") and (noun.has("plan") if said else plain):
            return at
    return 0


def _planned(tokens: Sequence[Token], start: int, at: int, end: int) -> Range:
    """A plan with what it is for: its noun phrase ends before the infinitive at a position."""
    begin = at - 1
    while begin > start and not tokens[begin].has("determiner", "finite", "preposition"):
        begin -= 1
    return (begin if tokens[begin].has("determiner") else at - 1, end)


def _infinitive(tokens: Sequence[Token], at: int) -> int:
    """Where the words after an infinitive begin that "to" opens, 0 where none follows ("to restore order")."""
    follows = at + 2 < len(tokens) and tokens[at + 1].word and not tokens[at + 1].capital
    return at + 2 if follows and not tokens[at + 1].has("determiner", "adverb", "preposition", "plural") else 0


def _phrases(tokens: Sequence[Token], begin: int, end: int) -> list[Range]:
    """The noun phrases of a stretch: each goes to the next preposition."""
    found: list[Range] = []
    start = begin
    for at in range(begin, end + 1):
        if at < end and tokens[at].classes.isdisjoint(_BETWEEN_PHRASES):
            continue
        if _opens_content(tokens, start):
            start += 1  # "evidence that | the system"
        while start < at and _before_phrase(tokens[start]):
            start += 1
        if start < at and any(token.word for token in tokens[start:at]):
            found.append((start, at))
        start = at
    return found


_BETWEEN_PHRASES = frozenset(("preposition", "date", "when"))
_OPENS = frozenset(("when", "relative"))
_BEFORE_NOUN = frozenset(("preposition", "adverb", "and", "mark", "date", "particle"))


def _opens_content(tokens: Sequence[Token], at: int) -> bool:
    """Whether "that" or "when" opens a clause before a noun phrase, and is no part of that: "that | police stationed
    there", "when | the army", not "that war".
    """
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or "that" not in token.classes:
        return after is not None and not token.classes.isdisjoint(_OPENS) and not token.has("preposition", "whose")
    return (
        after.capital or after.lower.endswith("s") or after.has("determiner", "number", "numeral", "people", "office")
    )


def _before_phrase(token: Token) -> bool:
    """Whether a word stands before a noun phrase and is no article of it, as "der" and "la" may be before a date."""
    if not token.classes.isdisjoint(_BEFORE_NOUN):
        return True
    return "date_preposition" in token.classes and "determiner" not in token.classes


def _happens(tokens: Sequence[Token], phrases: Sequence[Range], at: int, group: Range) -> bool:
    """Whether a verb that places have not tells of what stands before a place: "the blaze at Lakanal House, which
    killed six people", "the summit in Oslo, which closed on Friday".
    """
    start, _ = phrases[at]
    tied = at > 0 and phrases[at - 1][1] == start - 1
    if tied and some(tokens, *group, "takes_place", "lasts") and not some(tokens, *group, "passive"):
        return not begins_object(tokens[group[1]])  # "the siege of Sarajevo, which lasted"
    return tied and tokens[start - 1].has("where", "on") and _strikes(tokens, group)


def _strikes(tokens: Sequence[Token], group: Range) -> bool:
    """Whether a chain of verbs says that something happened or did harm."""
    first, end = group
    harms = any(token.has("killed", "wounded", "takes_place") for token in tokens[first:end])
    return harms and not any(token.has("passive") for token in tokens[first : end - 1])


def _harmless(tokens: Sequence[Token], span: Range, group: Range) -> bool:
    """Whether an apposition says what a place is: not that, but what happened there, "killed six people"."""
    start, end = span
    apart = start > 0 and tokens[start - 1].text == "," and tokens[start].has("determiner")
    placed = any(token.has("where", "settlement", "site") for token in tokens[start:end])
    return apart and placed and _strikes(tokens, group)


def _deed(words: Sequence[Token]) -> bool:
    """Whether a phrase says what somebody does to what follows: "accused them of | breaking a truce which"."""
    return len(words) > 1 and words[0].has("gerund") and words[1].has("determiner")


def _counted_places(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether a phrase only says in how many places: "schools | in 14 districts, which"."""
    return at > 0 and tokens[start - 1].has("where") and tokens[start].has("number", "numeral")


def _skipped(tokens: Sequence[Token], phrases: Sequence[Range], at: int, group: Range, *, who: bool, cut: bool) -> bool:
    """Whether a clause tells not of this phrase but of the one that it belongs to."""
    start, end = phrases[at]
    words = [token for token in tokens[start:end] if token.word]
    named = all(token.capital for token in words)
    if tokens[start - 1].has("when") or _deed(words):
        return False  # "the premier after elections, which are expected"
    if cut and (tokens[start].has("possessive") or _counted_places(tokens, start, at)):
        return True  # "the worst unrest in its history, touched off by a death"
    tied = tokens[start - 1].has("of")
    if who:
        before = tokens[phrases[at - 1][1] - 1]
        owned = tied and (before.capital or before.has("person"))  # "Ons Jabeur of Tunisia, who"
        return named and (owned or tokens[start - 1].has("where"))  # "prosecutors in Milan, who"
    if named:
        paid = tokens[start - 1].has("by") and any(token.has("person") for token in words)
        return (
            not cut or paid or _happens(tokens, phrases, at, group)
        )  # "an attack on Abu Dhabi that killed three people"
    if cut and len(words) == 1 and tokens[start - 1].has("preposition") and not words[0].has("plural", "determiner"):
        return not words[0].lower.endswith("s")  # "the worst epidemic on record, which"
    if tied and not tokens[start].has("determiner"):
        owned = cut and not named and words[0].text.endswith(POSSESSIVES)
        return not owned  # "four days of talks that began", but "the abolition of | Kashmir's autonomy, which …"
    if at and tokens[start - 1].has("done_by") and any(token.has("group", "person", "human") for token in words):
        # "a report by UN experts that became public", not "by men armed with knives"
        return tokens[group[0] - 1].has("relative", "that") or tokens[group[0]].has("made")
    if any(token.has("person") for token in words) and not tokens[group[0]].has("person"):
        return True  # "talks between the two presidents that had been set"
    if some(tokens, *group, "takes_place"):
        return any(token.has("settlement", "site", "office") for token in words)  # "a war over the region that began"
    return _of_other_sort(tokens, phrases, at, group)


def _of_other_sort(tokens: Sequence[Token], phrases: Sequence[Range], at: int, group: Range) -> bool:
    """Whether what is done is done to another sort of thing: "a truce | on artillery fire | agreed in May", "a visit |
    by a delegation | planned for May".
    """
    start, end = phrases[at]
    if at and tokens[start - 1].text in QUOTES and tokens[start - 2].has("on"):
        return True  # 'a bill | on "foreign agents" | that was passed'
    placed = at and tokens[start - 1].has("where", "on")
    if placed and _strikes(tokens, group) and not tokens[end - 1].has(*_SOMEBODY, "group", "people", "weapon"):
        return True  # "an attack | on a police academy | that killed 20 cadets"
    if at and some(tokens, *group, "concluded") and some(tokens, *phrases[at - 1], "ruling"):
        return not some(tokens, *phrases[at], "ruling", "occasion")
    return some(tokens, *group, "plan") and not some(tokens, *phrases[at], "occasion", "befalls")
