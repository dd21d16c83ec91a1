"""Complete: whether a made title says something by itself, in a language with articles.

A title is made of a clause by many rules, and each may be wrong about it. What shows in the title alone is judged here
once, for all of them: a pronoun with nothing before it that it may stand for, a verb without subject or object, an end
that leaves something open. What is not complete is no title: the next rule is tried, in the end the kind's label.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from itertools import pairwise

from timeline_builder.extract.grammar.verbs import is_infinitive, verb_groups
from timeline_builder.extract.titles.wording import Title
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens, some, tokenize

_OF_PERSONS = ("person_pronoun", "him", "her", "masculine", "feminine")
_PROPER = frozenset(("proper",))
_PRONOUNS = ("person_pronoun", "thing_pronoun", "object_pronoun", "possessive", "reflexive")
_OPEN = ("preposition", "determiner", "auxiliary", "to", "and", "that", "relative", "when", "if", "than")
_LEADS_ON = frozenset(_OPEN)
_MAY_CLOSE = frozenset(("particle", "adverb", "noun_too", "number"))
_PEOPLE = ("human", "person", "group", "office", "acting_body")
_VERB = ("finite", "participle", "reflexive")
_SAYING = ("say", "say_weak", "announces")
_SAYS = frozenset((*_SAYING, "rules"))
_OPENING = re.compile('[“"«„]')


@functools.lru_cache(maxsize=1)  # a title is judged where it is shortened, and again where it is chosen
def complete(title: str, words: Lexicon) -> bool:
    """Whether a title is a complete phrase; in a language without articles, whose verbs tell their subject, whether no
    pronoun of it stands for nothing.
    """
    if not title:
        return False
    if not words.language.articles:
        tokens = _tokens(title, words)
        last = tokens[-1]
        # what is conceded alone would be a condition: "… səs toplasa | da, müxalifət qazanıb"
        conceded = not last.capital and "if" not in last.classes and "if" in words.classes(last.folded)
        return "that_after" not in last.classes and not conceded and not _points_back(tokens)
    opens = _OPENING.search(title)
    quoted = opens.start() if opens else len(title)  # whose words are as they are
    said = title.find(": ") + 2 if ": " in title[:quoted] else 0
    tokens = tokenize(title, said, quoted, (), words) if said or opens else _tokens(title, words)
    if tokens and "relative" in tokens[0].classes:
        return False  # "Which France and Spain had convened"
    if tokens and quoted < len(title):
        return not _headless(tokens)
    return not tokens or (not _dangles(tokens, said=bool(said)) and _closed(tokens, words))


def _tokens(title: str, words: Lexicon) -> Tokens:
    """The tokens of a title: those of its sentence where it is made of nothing else."""
    if isinstance(title, Title) and title.positions:
        return Tokens(map(title.tokens.__getitem__, title.positions))
    return tokenize(title, 0, len(title), (), words)


def _points_back(tokens: Tokens) -> bool:
    """Whether a pronoun stands for somebody the title does not name: it opens the title, or has nothing before it but
    the subject of its own verb, who is another ("Բաքվի դատարանը նրան կալանավորեց").
    """
    for at in tokens.where("dangling"):
        behind = tokens[at + 1 : at + 2]
        when = any(token.has("adverb", "adverbial") for token in behind)  # "bundan əvvəl"
        if at == 0 or not (when or some(tokens, 0, at, "converb", "finite", "and", "that", "mark")):
            return True
    return False


def _closed(tokens: Tokens, words: Lexicon) -> bool:
    """Whether a title has a subject, one chain of verbs where no word joins two, and an end."""
    open_end = not words.language.brackets and _open(tokens)  # "12.000 Züge fielen aus"
    return not (_headless(tokens) or runs_on(tokens) or open_end)


def _dangles(tokens: Tokens, *, said: bool) -> bool:
    """Whether a pronoun stands for nothing that the title has named before: "It first seized Goma".

    said   whether who speaks stands before, who may own something: "The army: Seven of its soldiers were killed"
    """
    for at in tokens.where(*_PRONOUNS):
        token, before = tokens[at], tokens[:at]
        alone = token.has("this_that") and not token.has("that") and at + 1 < len(tokens)
        if alone and tokens[at + 1].has("finite") and not tokens[at + 1].has("noun_too", "participle"):
            return True  # "the number of those might soon reach"
        if token.has("that", "this_that", "first_person") or (token.has("determiner") and not token.has("possessive")):
            continue
        if token.has("object_pronoun") and at and tokens[at - 1].has("of"):
            continue  # "three of them were freed": how many is said
        if at == 0 and token.has("person_pronoun", "object_pronoun"):
            return True
        if said and at and token.has("possessive") and not token.has(*_OF_PERSONS):
            continue
        if token.has("him") and _done_to_another(tokens, at):
            return True
        named = any(one.capital for one in before[1:]) or (bool(before) and _name_first(before))
        acting = some(tokens, 0, at, *_PEOPLE)
        people = named or some(tokens, 0, at, "human", "person") or (acting and token.has("possessive"))
        thing = people or acting or any(one.word and not one.classes & _FUNCTION for one in before)
        if not (people if token.has(*_OF_PERSONS) else thing):
            return True
    return False


def _done_to_another(tokens: Tokens, at: int) -> bool:
    """Whether "him" is the object of what the subject does, who is another: "Stalin is to honour him"."""
    verb = next((verb for verb in tokens.where("finite") if verb < at), at)
    between = tokens[verb + 1 : at]
    return not any(one.capital or one.has(*_PEOPLE, "that", "finite", "and") for one in between)


_FUNCTION = frozenset(("determiner", "preposition", "adverb", "date_preposition", "and", "number", "numeral"))


def _name_first(before: Sequence[Token]) -> bool:
    """Whether a title begins with a name, as far as its words tell: a word that is listed nowhere."""
    return before[0].classes <= _PROPER


def _headless(tokens: Tokens) -> bool:
    """Whether a title begins with a verb that lacks its subject: "Struck the court down its plan"; not a passive
    ("Ratified by Congress").
    """
    at = 0
    if "adverb" in tokens[0].classes:
        at = next((at for at, token in enumerate(tokens) if "adverb" not in token.classes), 0)
    first, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if "auxiliary" in first.classes and at == 0 and "finite" in first.classes and after is not None:
        return not first.has("noun_too", "gerund")  # "Did rescuers reach the village"
    if not first.has("finite", "participle") or first.has("gerund", "noun_too") or after is None:
        return False
    return after.has("determiner", "object_pronoun") or (at > 0 and first.has("finite") and not after.has("by"))


def runs_on(tokens: Tokens) -> bool:
    """Whether two verbs follow each other that no word joins: "The evidence is strong enough for a trial was set"."""
    if len(tokens.where("auxiliary")) < len(("is", "was set")):
        return False
    groups = verb_groups(tokens, 0, len(tokens))
    for first, second in pairwise(groups):
        both = tokens[first[0]].has("auxiliary") and tokens[second[0]].has("auxiliary")
        if both and not tokens[second[0]].has("inverted") and not some(tokens, 0, second[0], *_JOINS, *_SAYING):
            return True
    return False


_JOINS = (
    "and",
    "that",
    "relative",
    "when",
    "if",
    "mark",
    "what",
    "person_pronoun",
    "thing_pronoun",
    "as",
    "background",
)


def _open(tokens: Tokens) -> bool:
    """Whether the end leaves something open: "between the army", "ordered the party", "Gyanendra announced"."""
    last = len(tokens) - 1
    closing = tokens[last].classes
    if "how_long" in closing:
        return True  # "the siege of the city lasted"
    if "adverb" in closing and _lacks_verb(tokens, last):
        return True
    if not closing.isdisjoint(_LEADS_ON) and closing.isdisjoint(_MAY_CLOSE) and not _closes_verb(tokens, last):
        return True
    spans = tokens.where("spans") if "spans" in tokens.classes else ()
    if spans and not some(tokens, spans[-1], len(tokens), "and", "number"):
        return not any(token.text.endswith("s") for token in tokens[spans[-1] + 1 :])  # "between the two sides"
    says = "finite" in closing and not closing.isdisjoint(_SAYS) and not tokens[last].capital
    if says and last and not tokens[last - 1].has("passive"):
        return True
    asks = "asks" in tokens.classes and _asks_nothing(tokens)
    return asks or ("says_clause" in tokens.classes and _says_no_clause(tokens))


def _lacks_verb(tokens: Tokens, last: int) -> bool:
    """Whether nothing but adverbs stands behind an auxiliary: "denied that she had ever"."""
    verb = next(
        (at for at in range(last, -1, -1) if "adverb" not in tokens[at].classes or "particle" in tokens[at].classes),
        last,
    )
    return verb < last and tokens[verb].has("auxiliary") and not tokens[verb].has("participle")


def _closes_verb(tokens: Tokens, last: int) -> bool:
    """Whether the last word belongs to a verb: "sworn in", "turn himself in", "forced him to give in"."""
    if last < 2 or "joint" not in tokens[last].classes:
        return False
    return tokens[last - 1].has(*_VERB) or (tokens[last - 2].has("to") and is_infinitive(tokens[last - 1]))


def _says_no_clause(tokens: Tokens) -> bool:
    """Whether what is said lacks its verb: "said that a unit of the army", "said the landslide"."""
    for at in tokens.where("says_clause"):
        begin = at + 1
        opens = begin < len(tokens) and tokens[begin].has("that", "definite", "indefinite", "possessive")
        if opens and not some(tokens, begin + 1, len(tokens), "finite", "third_person"):
            return True
    return False


def _asks_nothing(tokens: Tokens) -> bool:
    """Whether somebody is asked or ordered, and the title does not say to do what."""
    for at in tokens.where("asks"):
        behind = tokens[at + 1 :]
        plain = all(token.has("determiner", "adverb") or not token.has(*_OPEN, "mark", "finite") for token in behind)
        whom = bool(behind) and (behind[-1].has(*_PEOPLE) or behind[-1].capital)
        if (
            plain
            and whom
            and tokens[at].has("finite")
            and not (at and tokens[at - 1].has("passive", "auxiliary", "degree"))
        ):
            return True
    return False
