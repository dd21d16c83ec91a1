"""Verbs: the chains of finite verbs in a stretch of tokens ("had been signed"), by word lists and endings."""

from __future__ import annotations

from bisect import bisect_left

from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

Range = tuple[int, int]
_ADVERBS = 3  # words that may stand inside a chain: "had not yet been"
_NO_INFINITIVE = frozenset((
    "preposition", "determiner", "and", "adverb", "that", "relative", "when", "if", "not", "to", "number", "numeral",
    "person_pronoun", "thing_pronoun", "first_person",
))  # fmt: skip


def verb_groups(tokens: Tokens, start: int, end: int) -> list[Range]:
    """The chains of finite verbs in a stretch: "had", "had been signed", "did not meet", "is to be signed"."""
    found: list[Range] = []
    done = start
    for index in _perhaps_verbs(tokens, start, end):
        if index < done:
            continue
        finite = "finite" in tokens[index].classes and _finite(tokens, index, start)
        finite = finite or (index == start and _third(tokens, index))
        if finite and found and _in_phrase(tokens, found[-1], index):
            finite = False
        if not finite and not _bare(tokens, index, end):
            continue
        together = index > start and "compound" in tokens[index - 1].classes and "papered" not in tokens[index].classes
        first = index - 1 if together else index  # but "bəyanat | imzalanıb"
        done = index + 1
        if not tokens[index].classes.isdisjoint(_LEADS):
            done = _chain_end(tokens, done, end)
        while done < end and "enclitic" in tokens[done].classes:
            done += 1
        found.append((first, done))
    if found and "gerund" in tokens[start].classes and _gerund_over(tokens, start, found[0]):
        found.insert(0, (start, start + 1))
    return found or _copulas(tokens, start, end) or _third_person(tokens, start, end) or _plain(tokens, start, end)


def _perhaps_verbs(tokens: Tokens, start: int, end: int) -> list[int]:
    """Where words of a stretch stand that may be verbs without a look at the words around them, and those that its
    beginning or a relative pronoun before them may make verbs.
    """
    verbs = tokens.verbs()
    found = verbs[bisect_left(verbs, start) : bisect_left(verbs, end)]
    if start < end and "third_person" in tokens[start].classes and found[:1] != [start]:
        found.insert(0, start)
    return found


def _gerund_over(tokens: Tokens, start: int, group: Range) -> bool:
    """Whether a comma stands before a gerund that begins a stretch whose first other verb only tells of a noun: ",
    | urging the court to annul the vote held on May 9".
    """
    first = tokens[start]
    if start == 0 or tokens[start - 1].text != "," or first.capital:
        return False
    if first.has("according", "preposition", "include"):
        return False
    behind = tokens[group[1]] if group[1] < len(tokens) else None
    dated = behind is not None and (behind.mention is not None or behind.has("preposition", "date_preposition"))
    return dated and group[0] > start + 1 and bare_participle(tokens, group)


def _in_phrase(tokens: Tokens, last: Range, at: int) -> bool:
    """Whether what may be a noun closes a phrase behind a verb: "had surrendered at the steel | works"."""
    if (
        "noun_too" not in tokens[at].classes
        or not tokens[at].has("third_person")
        or some(tokens, 0, last[0], "subject_relative")
    ):
        return False
    between = tokens[last[1] : at]
    opened = any(token.has("preposition") and token.has("where") for token in between)
    return opened and not any(
        token.has("mark", "and", "relative", "that", "when", "person_pronoun") for token in between
    )


def _chain_end(tokens: Tokens, last: int, end: int) -> int:
    """Where the chain ends whose first verb ends at `last`: it goes on while an auxiliary has its verb behind it."""
    while not tokens[last - 1].classes.isdisjoint(_LEADS):
        before = tokens[last - 1]
        reach = last
        while reach < end and reach - last < _ADVERBS and _interrupts(tokens, reach, end):
            reach += 1
        auxiliary = "auxiliary" in before.classes
        if auxiliary and reach < end and not tokens[reach].classes.isdisjoint(_FOLLOWS):
            last = reach + 1
        elif auxiliary and reach + 1 < end and "to" in tokens[reach].classes and is_infinitive(tokens[reach + 1]):
            last = reach + 2
        elif "infinitive" in before.classes and reach < end and is_infinitive(tokens[reach]):
            last = reach + 1
        else:
            break
    return last


_LEADS = frozenset(("auxiliary", "infinitive"))
_FOLLOWS = frozenset(("finite", "participle"))


def is_infinitive(token: Token) -> bool:
    """Whether a word may be an infinitive."""
    return token.word and not token.capital and token.classes.isdisjoint(_NO_INFINITIVE)


def _bare(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a relative pronoun makes a verb of a word that nothing else tells: "nations that share the euro"."""
    if at == 0 or at + 1 >= end or "subject_relative" not in tokens[at - 1].classes:
        return False
    token = tokens[at]
    if not is_infinitive(token):
        return False
    if "finite" in token.classes:
        return "that" not in tokens[at - 1].classes  # "who remains in office"
    if "that" in tokens[at - 1].classes and not _fits_noun(tokens, at):
        return False
    after = tokens[at + 1]
    return after.has("determiner", "number", "numeral") or (after.capital and after.word)


def _fits_noun(tokens: Tokens, at: int) -> bool:
    """Whether "that" may stand for a noun of the number of a word: "nations that share", "the dam that supplies"."""
    noun = tokens[at - 2] if at > 1 else None
    if noun is None or not noun.word or (noun.has("finite") and not noun.has("noun_too")):
        return False
    return tokens[at].has("third_person") != _plural_before(tokens, at - 1)


def _plural_before(tokens: Tokens, at: int) -> bool:
    """Whether a plain noun stands before "that", so that it may be a relative pronoun."""
    before = tokens[at - 1]
    plain = "noun_too" in before.classes or before.classes.isdisjoint(_NOUNS)
    return at > 0 and before.word and before.lower.endswith("s") and plain


def _copulas(tokens: Tokens, start: int, end: int) -> list[Range]:
    """What an auxiliary that follows makes a verb of where there is no other: "was second", "is planned"."""
    if "enclitic" not in tokens.classes:
        return []
    return [
        (index - 1, index + 1)
        for index in range(start + 1, end)
        if "enclitic" in tokens[index].classes and tokens[index - 1].word and not tokens[index - 1].has("enclitic")
    ][:1]


def _third_person(tokens: Tokens, start: int, end: int) -> list[Range]:
    """What only its place tells to be a verb, where there is no other: "he succeeds Li", "the winner names the …"."""
    if "third_person" not in tokens.classes:
        return []
    for at in range(start + 1, end - 1):
        token = tokens[at]
        if "third_person" not in token.classes or not is_infinitive(token):
            continue
        before, after = tokens[at - 1], tokens[at + 1]
        subject = tokens[at - 2] if "adverb" in before.classes and at - 2 >= start else before  # "he still suffers"
        if subject.has("masculine", "feminine", "singular") and subject.has("person_pronoun", "thing_pronoun"):
            return [(at, at + 1)]
        named = at > start + 1 and tokens[at - 2].has("determiner") and not before.has("third_person", *_NO_INFINITIVE)
        if named and before.word and after.has("determiner") and not after.has("that"):
            return [(at, at + 1)]
    return []


def _plain(tokens: Tokens, start: int, end: int) -> list[Range]:
    """What only a plural before it tells to be a verb, where there is no other: "the finals open on 19 January"."""
    if "plain_verb" not in tokens.classes:
        return []
    for at in range(start + 1, min(end, len(tokens) - 1)):
        if "plain_verb" not in tokens[at].classes or tokens[at].capital or not tokens[at - 1].word:
            continue
        before, after = tokens[at - 1], tokens[at + 1]
        several = (before.lower.endswith("s") and not before.lower.endswith("ss")) or before.has("people", "plural")
        if several and not before.has("finite", "preposition", "determiner") and after.has(*_BEHIND_PLAIN):
            return [(at, at + 1)]
    return []


_BEHIND_PLAIN = ("determiner", "to", "preposition", "date", "date_preposition", "number", "numeral", "dozens")


def _interrupts(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a word may stand inside a chain of verbs: an adverb, or a date ("had on Monday called")."""
    classes = tokens[at].classes
    if not classes.isdisjoint(_INSIDE):
        return True
    if at + 1 >= end:
        return False
    following = tokens[at + 1]
    if "reflexive" in classes:
        return "participle" in following.classes and "auxiliary" in tokens[at - 1].classes  # "had himself toppled"
    if not classes and tokens[at].text.endswith("ly"):
        return "participle" in following.classes  # "had deliberately lost"
    if "when" in classes:
        return following.has("auxiliary", "participle")  # "have since been killed"
    return "date_preposition" in classes and following.mention is not None


_INSIDE = frozenset(("adverb", "not", "order", "date"))


def _finite(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a word that may be a finite verb is one here."""
    token = tokens[index]
    aimed = index > 0 and "to" in tokens[index - 1].classes
    if "auxiliary" in token.classes and not aimed:
        return not _being(tokens, index, start)
    if aimed or (token.capital and _is_name(tokens, index)):
        return False
    if "noun_too" in token.classes and not _resumed(tokens, index, start) and _noun(tokens, index, start):
        return False
    if "participle" not in token.classes:
        return True
    before = tokens[index - 1] if index > start else None
    if before is None:
        return not (token.capital and _adjective(tokens, index))
    if "number" in before.classes:
        named = index > start + 1 and tokens[index - 2].capital and not tokens[index - 2].has("determiner")  # "ATR 72"
        done_to = index + 1 < len(tokens) and "definite" in tokens[index + 1].classes
        return named or done_to  # "a quake of magnitude 6.6 | rocked the area"
    adjective = _adjective(tokens, index) and "gerund" not in tokens[index + 1].classes  # "five admitted taking it"
    if "numeral" in before.classes and adjective and not (index > 1 and "determiner" in tokens[index - 2].classes):
        return False  # "reported two suspected cases"
    if "numeral" in before.classes and token.has("killed", "wounded", "captured") and "dies" not in token.classes:
        return False  # "spoke of forty dead, two dozen wounded and 11 missing"
    if _bars(tokens, index - 1, start):
        return False
    return not (
        _adjective(tokens, index, ordered=_ordered(tokens, index - 1, start)) and _describes_noun(tokens, index, start)
    )


def _bars(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a participle behind a word is none of a past tense: "higher than expected", "to be elected", "an expected
    visit", "one of the strongest ever recorded".
    """
    if "ever" in tokens[at].classes:
        return some(tokens, start, at, "superlative")
    classes = tokens[at].classes
    if not classes.isdisjoint(_NO_PAST):
        return True
    if at > start and (_manner(tokens[at]) or "degree" in classes) and _determines(tokens[at - 1]):
        return "that" not in tokens[at - 1].classes  # "the newly | elected parliament", "Peru's most | wanted man"
    if "each_of" in classes and at > start and tokens[at - 1].word and tokens[at - 1].classes.isdisjoint(_NOUNS):
        return False  # "Nokia and Huawei all | cut jobs"
    return "that" not in classes and not classes.isdisjoint(_OPENS_NOUN)


def _manner(token: Token) -> bool:
    """Whether a word says how something is done, by its ending."""
    return token.lower.endswith("ly") and token.lower not in _NO_MANNER and not token.capital


_NO_MANNER = frozenset(
    ("assembly", "family", "rally", "supply", "ally", "reply", "monopoly", "anomaly", "bully", "fly", "tally", "lily",
     "only", "early", "elderly", "weekly", "monthly", "daily", "homily", "underbelly", "belly")
)  # fmt: skip


_NO_PAST = frozenset(("background", "auxiliary"))
_OPENS_NOUN = frozenset(("determiner", "preposition"))


def _being(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a word is the "being" of "criticised for being slow", or the "been" of an infinitive; what "after being"
    opens is a clause.
    """
    before = tokens[index - 1] if index > start else None
    if index > 1 and "to" in tokens[index - 2].classes and before is not None and before.has("auxiliary"):
        return True  # "reported to have been sacked"
    if before is None or "preposition" not in before.classes or "when" in before.classes:
        return False
    classes = tokens[index].classes  # "accused of | having attacked", "for | being slow"
    doing = "gerund" in classes and index + 1 < len(tokens) and "participle" in tokens[index + 1].classes
    return doing or "passive" in classes


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether the capital of a word tells that it is a name: "Mohamed", "Lebed, a former general, …" """
    return index > tokens.begins or (len(tokens) > index + 1 and tokens[index + 1].text == ",")


def _third(tokens: Tokens, index: int) -> bool:
    """Whether a plain word in -s behind the comma that closes an aside is a verb: "the group, …, | draws its name"."""
    token = tokens[index]
    if "third_person" not in token.classes:
        return False
    plain = token.word and not token.capital and not token.has("date_preposition", "noun_too", *_NO_INFINITIVE)
    owns = index + 1 < len(tokens) and tokens[index + 1].has("possessive", "indefinite")
    return plain and owns and _resumed(tokens, index, index)


def _resumed(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a word behind the comma that closes an aside is a verb: "the firm, Intuit, | plans to launch"."""
    if index != start or index == 0 or tokens[index - 1].text != "," or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return after.has("to") or (after.has("determiner") and not after.has("that"))


def _describes_noun(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a participle before a noun tells of that noun: "rugged, unexplored terrain", "withdrew planned taxes"."""
    if "and" in tokens[index - 1].classes:
        return index - 1 > start
    if "gerund" in tokens[index - 1].classes and some(tokens, start, index - 1, "finite"):
        return not some(tokens, start, index - 1, "say", "say_weak", "tell")  # "a school sheltering displaced families"
    if tokens[index - 1].text.endswith(POSSESSIVES):
        return some(tokens, start, index - 1, "finite") or _heads_subject(tokens, index)  # "Baguio's damaged airstrip"
    if "relative_where" in tokens[index - 1].classes:
        return _heads_subject(tokens, index)  # "Goma, where suspected militants killed two"
    return "mark" in tokens[index - 1].classes or _verb(tokens, index - 1, start) or _ordered(tokens, index - 1, start)


def _noun(tokens: Tokens, index: int, start: int) -> bool:
    """Whether what stands beside a word that may be a noun makes it one."""
    if index > start:
        before = index - 1
        if tokens[before].mention is not None and "date_preposition" in tokens[before - 1].classes:
            return before > start + 1 and tokens[before - 2].has(*_MAKES_KNOWN)  # "announced on Friday | plans to cut"
        return not tokens[before].classes.isdisjoint(_NOUNS) or _compound(tokens, index)
    which = index > 0 and "which" in tokens[index - 1].classes  # "комиссия, которая | начала работу"
    return not which or _compound(tokens, index)


_MAKES_KNOWN = ("made_known", "rules_on", "firm_verb")
_NOUNS = frozenset(("finite", "determiner", "preposition", "number", "numeral", "no", "attributive"))


def _compound(tokens: Tokens, index: int) -> bool:
    """Whether what follows makes it a noun: the head of a name ("the public works ministry"), or a verb ("the remains
    had been found").
    """
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after is not None and (after.has("office") or (after.has("auxiliary") and not after.has("gerund")))


def _verb(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a word is a verb that needs an object: after it a participle tells of that object."""
    token = tokens[at]
    if token.has("auxiliary", "noun_too", "intransitive") or token.classes.isdisjoint(("finite",)):
        return False
    return _finite(tokens, at, start)


def _ordered(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a word of order stands between an article and a participle: "the first crewed flight"."""
    return "order" in tokens[at].classes and at > start and _determines(tokens[at - 1])


def _determines(token: Token) -> bool:
    return token.has("determiner") or token.text.endswith(POSSESSIVES)  # "the country's last recognized group"


def _heads_subject(tokens: Tokens, index: int) -> bool:
    """Whether the noun that a participle stands before has a verb of its own: "and renewed clashes killed four"."""
    for at in range(index + 1, len(tokens)):
        if tokens[at].has("mark", "and", "relative", "that", "when", "preposition"):
            return False
        if tokens[at].has("finite"):
            return True
    return False


def _adjective(tokens: Tokens, index: int, *, ordered: bool = False) -> bool:
    """Whether a participle may stand before its noun, as in "renewed clashes".

    ordered   whether it stands behind "the first": "the first elected Latin American president"
    """
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    if not following.word or not following.classes.isdisjoint(_NO_OBJECT):
        return False
    if not following.capital or (ordered and "made" in tokens[index].classes):
        return True
    return index > 0 and "person" in following.classes and _verb(tokens, index - 1, 0)  # "ordered ousted President Sy"


_NO_OBJECT = frozenset((
    "preposition", "determiner", "and", "adverb", "that", "when", "numeral", "dozens", "person_pronoun",
    "thing_pronoun", "particle", "at_least", "more_than", "about", "up_to",
))  # fmt: skip


def main_verb(tokens: Tokens, group: Range) -> int:
    """The position of the verb that a chain is of: the last one, an auxiliary that follows it aside."""
    at = group[1] - 1
    while at > group[0] and "enclitic" in tokens[at].classes:
        at -= 1
    return at


def bare_participle(tokens: Tokens, group: Range) -> bool:
    """Whether a chain is one word that may as well be a participle ("held", "signed")."""
    return group[1] - group[0] == 1 and "participle" in tokens[group[0]].classes
