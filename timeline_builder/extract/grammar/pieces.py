"""Pieces: a sentence is cut at marks, at the words that open a clause, and where one verb's words end.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from timeline_builder.extract.grammar.enclosed import OPENS_ASIDE, enclosed, is_alias, opens_age
from timeline_builder.extract.grammar.lists import (
    adds_subject,
    between_adjectives,
    between_members,
    between_names,
    ends_names,
    joins_told,
)
from timeline_builder.extract.grammar.subjects import behind_count
from timeline_builder.extract.grammar.verb_cuts import NO_NOUN, Opener, Piece, at_verbs
from timeline_builder.extract.grammar.verbs import Range, bare_participle, verb_groups
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Tokens, closes_date, joined, leads_on, some

_CUT_MARKS = frozenset(",;:–—-՝")
_MARKS = _CUT_MARKS.union(OPENS_ASIDE)  # marks that may cut, or open what stands apart
_OPENERS = frozenset(("that", "relative", "when", "if"))
_BOUNDS = frozenset(("that", "finite", "mark"))
_MAY_OPEN = _OPENERS | {"relative_too"}
_CUTS = _OPENERS | {"and", "date", "mark"}


def pieces(tokens: Tokens, language: Language) -> list[Piece]:
    """The pieces of a sentence in order; marks between them are in none."""
    verb_last = language.verb_last
    by_endings = bool(language.definite)  # the same ending of several nouns tells that they are a list
    found: list[Piece] = []
    content = False
    cuts = [at for at, token in enumerate(tokens) if not token.classes.isdisjoint(_CUTS)]
    for start, end, opener in _at_marks(tokens, cuts, aliases=verb_last, by_endings=by_endings):
        if opener:
            found.append(Piece(start, end, opener))
            continue
        inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
        parts = _at_words(tokens, inside, start, end, verb_last=verb_last)
        if content and not parts[0].opener:
            parts[0].opener = "that"
        found += parts
        content = "that_after" in tokens[end - 1].classes
    return found


def _at_marks(
    tokens: Tokens, cuts: Sequence[int], *, aliases: bool, by_endings: bool
) -> Iterator[tuple[int, int, Opener]]:
    """The stretches of a sentence between its marks, each with what opens it.

    cuts      where it may be cut, at marks and words
    aliases   whether a name in brackets stays with the noun before it
    """
    start = 0
    marks = _MARKS | {"."} if by_endings else _MARKS
    for index in cuts:
        if index < start or tokens[index].text not in marks:
            continue
        opener, close = enclosed(tokens, index)
        if aliases and opener == "aside" and start < index and is_alias(tokens, index, close):
            continue
        if not opener and tokens[index].text == "," and opens_age(tokens, index):
            opener, close = "aside", index + 3
        if opener or _cuts(tokens, index, by_endings=by_endings):
            if start < index:
                yield start, index, ""
            if opener:
                yield index, close, opener
            start = close
    end = len(tokens)
    while end > start and "mark" in tokens[end - 1].classes:
        end -= 1
    if start < end:
        yield start, end, ""


def _cuts(tokens: Tokens, at: int, *, by_endings: bool) -> bool:
    """Whether a mark parts two pieces; as a semicolon does the stop inside an Armenian sentence."""
    mark = tokens[at].text
    if by_endings and mark in (",", ".") and (mark == "." or between_members(tokens, at)):
        return mark == "."
    return mark in _CUT_MARKS and not _inside_phrase(tokens, at)


def _inside_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a mark parts no pieces: inside a compound, a score, or between two adjectives of a noun."""
    if tokens[index].text != ",":
        return joined(tokens, index) or leads_on(tokens, index) or _owner_apart(tokens, index)
    if "number" in tokens.classes and _scores(tokens, index):
        return True
    if closes_date(tokens, index) and _goes_on_behind(tokens, index):
        return True
    if "that" in tokens.classes and _opens_content(tokens, index):
        return True
    if "describing" in tokens.classes and between_adjectives(tokens, index):
        return True
    return between_names(tokens, index) or ("as_well_as" in tokens.classes and adds_subject(tokens, index))


def _owner_apart(tokens: Tokens, index: int) -> bool:
    """Whether an Armenian mark only parts an owner from what it has, before which more is told of that: "Շվեդիայի | ՝
    ՆԱՏՕ-ին անդամակցության արձանագրությունը"; not "ըստ Ռոյթերսի | ՝ …".
    """
    if tokens[index].text != "՝" or not index or index + 1 >= len(tokens) or "according" in tokens.classes:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    return before.capital and "owner" in before.classes and after.capital and after.lower.endswith(("-ին", "ում"))


def _goes_on_behind(tokens: Tokens, index: int) -> bool:
    """Whether a phrase of the verb before goes on behind the comma that closes a date: "ordered Mali on January 23,
    2020, to pay".
    """
    if index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    if not after.has("preposition", "that") or after.has("when", "according"):
        return False
    begin = next((at for at in range(index - 2, -1, -1) if "mark" in tokens[at].classes), -1)
    return bool(verb_groups(tokens, begin + 1, index - 1))


def _opens_content(tokens: Tokens, index: int) -> bool:
    """Whether a comma closes the phrase that opens what is said: "said that in June, | soldiers had …"."""
    opens = index - 1
    while opens > 0 and tokens[opens].classes.isdisjoint(_BOUNDS):
        opens -= 1
    if "that" not in tokens[opens].classes or not tokens[opens + 1].has("preposition", "date_preposition"):
        return False
    before = tokens[opens - 1]
    return before.has("say", "say_weak", "deny") or (before.mention is not None and _says_before(tokens, opens))


def _says_before(tokens: Tokens, end: int) -> bool:
    """Whether the last verb before a position is one of saying."""
    verb = next((at for at in range(end - 1, -1, -1) if tokens[at].has("finite")), None)
    return verb is not None and tokens[verb].has("say", "say_weak", "deny")


def _scores(tokens: Tokens, index: int) -> bool:
    """Whether a comma parts two numbers: "a 6-2, 6-2, 7-6 win", "60 lehinə, 22 əleyhinə səslə"."""
    if not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    if index > 1 and "postposition" in before.classes:
        before = tokens[index - 2]
    numbers = "number" in before.classes and "number" in after.classes
    return numbers and not before.word and not after.word


def _at_words(tokens: Tokens, cuts: Sequence[int], start: int, end: int, *, verb_last: bool) -> list[Piece]:
    """Cut a stretch at the words that open a clause, and where one verb's words end and the next one's begin.

    cuts   where it may be cut
    """
    found: list[Piece] = []
    opener = _first_opener(tokens, start, end)
    counted = start if opener else behind_count(tokens, start, end)
    if counted > start and _clausal(tokens, counted, end):
        opener = "when"  # "…, a day after | voters rejected the pact"
    begin = start
    for index in cuts:
        mention = tokens[index].mention
        if mention is not None:
            if mention.event is not None and _counts_from(tokens, begin, index, end):
                found += at_verbs(tokens, begin, index, opener, verb_last=verb_last)
                begin, opener = index, "when"
            continue
        new = _opener(tokens, begin, index, end)
        if new and index > begin and not (new == "when" and _only_who(tokens, begin, index)):
            cut = _cut_before(tokens, begin, index, new)
            if cut > begin:
                found += at_verbs(tokens, begin, cut, opener, verb_last=verb_last)
                begin, opener = cut, new
            elif cut == begin and not opener:
                opener = new  # ", hours before the campaign was to start,"
        elif (
            "and" in tokens[index].classes
            and (_goes_on(tokens, begin, index) or _parts(tokens, begin, index, end))
            and not (verb_last and not tokens[index - 1].has("finite", "enclitic", "mark"))  # "412 mina | və mərmi"
        ):
            found += at_verbs(tokens, begin, index, opener, verb_last=verb_last)
            begin, opener = index, ""
    if begin < end:
        found += at_verbs(tokens, begin, end, opener, verb_last=verb_last)
    return found


def _first_opener(tokens: Tokens, start: int, end: int) -> Opener:
    """What opens a stretch at its first word."""
    classes = tokens[start].classes
    if "inverted" in classes and _inverted(tokens, start, end):
        return "if"
    return "" if classes.isdisjoint(_MAY_OPEN) else _opener(tokens, start, start, end)


def _counts_from(tokens: Tokens, begin: int, index: int, end: int) -> bool:
    """Whether a date that is counted from what happens in the clause behind it opens that: "came | three weeks after a
    drone hit a mosque".
    """
    if not _clausal(tokens, index + 1, end):
        return False
    doing = "gerund" in tokens[begin].classes or (begin > 0 and tokens[begin - 1].text == ",")
    return doing or bool(verb_groups(tokens, begin, index))


def _only_who(tokens: Tokens, begin: int, index: int) -> bool:
    """Whether nothing but a relative pronoun stands before a position: "who | as prime minister signed"."""
    return begin + 1 == index and tokens[begin].has("who") and tokens[index].has("as")


def _parts(tokens: Tokens, begin: int, index: int, end: int) -> bool:
    """Whether a coordinator stands between two clauses, not between two nouns or modifiers of one."""
    if not (_clausal(tokens, begin, index) and _clausal(tokens, index + 1, end)):
        return False
    modifiers = index > begin + 1 and tokens[index - 1].has("describing") and tokens[index - 2].has("preposition")
    ranged = tokens[index - 1].has("number", "numeral") and tokens[index - 2].has("spans")  # "between 20 | and 30 died"
    if ranged or modifiers or _joins_nouns(tokens, index, end) or ends_names(tokens, index):
        return False
    return not joins_told(tokens, begin, index)


def _goes_on(tokens: Tokens, begin: int, index: int) -> bool:
    """Whether a verb follows a coordinator behind a phrase that an apposition parts from its own verb: "grounded a
    ship, the Sierra, | on the shoal in 1999 | and keeps a crew aboard".
    """
    if not begin or tokens[begin - 1].text != "," or "when" in tokens[begin].classes:
        return False
    placed = tokens[begin].capital and some(tokens, begin, index, "preposition", "date")  # "in Guiuan, | Samar, in May"
    if not placed and "preposition" not in tokens[begin].classes:
        return False
    goes_on = index + 1 < len(tokens) and tokens[index + 1].has("finite") and not tokens[index + 1].has("noun_too")
    return goes_on and not tokens[index + 1].has("gerund", "auxiliary") and not verb_groups(tokens, begin, index)


def _cut_before(tokens: Tokens, begin: int, index: int, opener: Opener) -> int:
    """Where a clause begins whose opener stands at `index`: "under which", "two hours after"."""
    if opener == "relative" and tokens[index - 1].has("preposition"):
        return index - 1
    cut = index
    counted = opener == "when" and "preposition" in tokens[index].classes and "limit" not in tokens[index].classes
    while counted and cut > begin and tokens[cut - 1].has("span"):
        cut -= 1
    if cut < index and not tokens[index - 1].has("adverb"):
        while cut > begin and tokens[cut - 1].has("number", "numeral", "determiner", "about", "more_than", "dozens"):
            cut -= 1
    return cut


def _clausal(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether a stretch has a verb of its own, no mere participle ("a vaccine developed by the university")."""
    groups = verb_groups(tokens, begin, end)
    if len(groups) != 1 or groups[0][0] == begin or not bare_participle(tokens, groups[0]):
        return bool(groups)
    at, after = groups[0]
    if tokens[at].has("speaking") and some(tokens, begin, at, "preposition"):
        return False  # "14 dead and 200 injured in a report issued on Wednesday"
    return after >= end or not (
        "by" in tokens[after].classes or ("always" in tokens[at].classes and "preposition" in tokens[after].classes)
    )


def _joins_nouns(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a coordinator after a verb joins two nouns of its object and a later verb belongs to another cut."""
    following = verb_groups(tokens, index + 1, end)
    return some(tokens, index + 1, following[0][0], "and", "that", "relative", "when", "if")


def _opener(tokens: Tokens, begin: int, index: int, end: int) -> Opener:
    token = tokens[index]
    if index + 1 >= end:
        return ""
    if "relative_too" in token.classes and _relative(tokens, index, end):
        return "relative"
    if token.classes.isdisjoint(_OPENERS) or _opens_nothing(tokens, index):
        return ""
    if "if" in token.classes:
        return "if"
    groups = verb_groups(tokens, index + 1, end)
    if not groups:
        return ""
    if "that" in token.classes:
        first = next((other for other in tokens[index + 1 : end] if not other.has("adverb", "not")), token)
        bare = "finite" in first.classes and "determiner" in token.classes  # "an offensive that had begun"
        bare = bare or (groups[0][0] == index + 1 and "determiner" in token.classes)
        if begin < index and not bare and "determiner" in token.classes and _only_when(tokens, begin, index):
            return ""  # "by Sunday that number had fallen"
        return "relative" if bare or _lacks_object(tokens, begin, index) else "that"
    if "relative" in token.classes:
        return "relative"
    if _only_phrase(tokens, index, groups) or _measures(tokens, begin, index) or _parts_noun(tokens, index, groups):
        return ""
    return "when"


def _opens_nothing(tokens: Tokens, at: int) -> bool:
    """Whether what may open a clause belongs to the words around it."""
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if "as_well_as" in token.classes:
        return True  # "farmers as well as drivers joined"
    so_far = "cumulative" in token.classes and "auxiliary" in before.classes
    if so_far and after.has("participle", "finite", "cumulative"):
        return True  # "400,000 people had since left", "it has so far killed 27"
    if "as" in token.classes and "called_so" in before.classes:
        return True  # "an interpreter known as George surrendered"
    counts = after.mention is not None or "up_to" in token.classes  # "as many as 30 had died"
    return counts and not token.has("that", "relative", "if")


def _measures(tokens: Tokens, begin: int, at: int) -> bool:
    """Whether "since" says how long something has been the most, and no verb stands before it: "citizens freed in the
    biggest exchange since the Cold War | arrived".
    """
    if "since" not in tokens[at].classes or not some(tokens, begin, at, "superlative", "order"):
        return False
    groups = verb_groups(tokens, begin, at)
    return bool(groups) and all(bare_participle(tokens, g) and tokens[g[1]].has("preposition") for g in groups)


def _parts_noun(tokens: Tokens, at: int, groups: Sequence[Range]) -> bool:
    """Whether a sentence would have no verb if a preposition opened a clause behind the noun that begins it: "The first
    convoy since the quake | crossed the border".
    """
    if "preposition" not in tokens[at].classes or len(groups) != 1:
        return False
    if at == 0 or some(tokens, 0, at, "mark", "finite", "preposition", "adverb", "date"):
        return False
    return not some(tokens, groups[0][1], len(tokens), "finite")


def _only_when(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether a stretch is a date and what introduces it."""
    plain = all(token.mention is not None or token.has("date_preposition", "adverb") for token in tokens[begin:end])
    return plain and any(token.mention is not None for token in tokens[begin:end])


def _lacks_object(tokens: Tokens, begin: int, at: int) -> bool:
    """Whether "that" stands for the noun before it: "a truce that Moscow had brokered"."""
    before = tokens[at - 1]
    if at == begin or "determiner" not in tokens[at].classes or not before.word or before.has(*NO_NOUN):
        return False
    for step in range(at - 1, begin - 1, -1):
        if tokens[step].has("determiner", "numeral", "number"):
            return not some(tokens, begin, step, "say", "say_weak", "deny", "tell")
        described = tokens[step].has("participle") and tokens[step - 1].has("determiner")  # "the ruined city that"
        if tokens[step].has("finite", "preposition", "mark", "and") and not described:
            return False
    return False


def _only_phrase(tokens: Tokens, at: int, groups: Sequence[Range]) -> bool:
    """Whether a word opens a phrase and no clause: "before dawn on Monday and …", "after a crash in which"."""
    between = range(at + 1, groups[0][0])
    later = next((place for place in between[1:] if tokens[place].has("when", "relative")), 0)
    if later and "as" in tokens[at].classes and "as" not in tokens[later].classes and tokens[later - 1].text != ",":
        return True  # "took over as Iran's president | after Sy died"
    if not tokens[at].has("preposition", "date_preposition"):  # "listed as a site in July 2008 and flared again"
        last = groups[0][0] - 1
        return last - 1 > at and "and" in tokens[last].classes and tokens[last - 1].mention is not None
    first, after = groups[0]
    if first > at + 1 and all("adverb" in tokens[place].classes for place in between):
        return True  # "until now was"
    if "and" in tokens[first - 1].classes and not some(tokens, at + 1, first - 1, "and"):
        return True  # "fell after the ruling and closed lower"
    if len(groups) == 1 and bare_participle(tokens, groups[0]) and after < len(tokens) and tokens[after].has("by"):
        return True  # "ten days before the vote under a law adopted by parliament"
    embedded = any(tokens[place].has("relative", "that") for place in between)
    joined_on = any(tokens[place].mention is not None and "and" in tokens[place + 1].classes for place in between)
    return joined_on or (embedded and len(groups) == 1)


def _relative(tokens: Tokens, index: int, end: int) -> bool:
    """Whether an article is a relative pronoun: no noun follows, and a verb ends its clause."""
    if index == 0 or tokens[index - 1].text != "," or not tokens[end - 1].has("finite"):
        return False
    after = tokens[index + 1]
    return after.mention is not None or after.has("preposition", "adverb", "determiner", "person_pronoun", "reflexive")


def _inverted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a stretch is a condition without "if": "had the gates been opened", with a "would" in the sentence."""
    if start + 1 == end or tokens[start + 1].has("finite", "participle"):
        return False
    return some(tokens, 0, len(tokens), "conditional", "modal")
