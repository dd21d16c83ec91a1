"""Lists: nouns and adjectives that commas and "and" join, as their endings or what stands before them tell: "Գորիսի,
Սոթքի և Ջերմուկի ուղղությամբ", "the leaders of Russia, Ukraine and France".

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from timeline_builder.extract.grammar.verbs import verb_groups
from timeline_builder.extract.words.tokens import Token, Tokens

_COUNTING = ("number", "numeral", "dozens", "definite", "indefinite", "at_least", "more_than", "about", "up_to")
_REACH = 6  # words of a member and the "and" behind it
_NO_MEMBER = frozenset(
    ("finite", "participle", "that", "when", "if", "relative", "preposition", "adverb", "date", "contrast")
)
# the endings of Armenian nouns -> the cases that they may be of
_CASES = (
    (("ում",), {"where"}),
    (("ից",), {"whence"}),
    (("ով", "մբ"), {"whereby"}),
    (("ին",), {"whom", "told"}),
    (("ի", "ու", "ության"), {"whose"}),
    (("ը", "ն"), {"told"}),
)


def between_members(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma stands between two nouns of a list that "and" closes, all in one case."""
    if not at or at + 1 >= len(tokens) or not _is_member(tokens[at - 1]):
        return False
    joint = next((o for o in range(at + 1, min(at + _REACH, len(tokens) - 1)) if "and" in tokens[o].classes), 0)
    if joint < at + 2 or tokens[joint].has("contrast") or not all(_in_list(token) for token in tokens[at + 1 : joint]):
        return False
    cases = _cases(tokens[at - 1]) & _cases(tokens[joint - 1])
    return any(cases & _cases(token) for token in tokens[joint + 1 : joint + 1 + _REACH // 2] if _is_member(token))


def _in_list(token: Token) -> bool:
    return token.text in (",", "«", "»") or _is_member(token)


def _is_member(token: Token) -> bool:
    return token.word and token.classes.isdisjoint(_NO_MEMBER)


def _cases(token: Token) -> Set[str]:
    """The cases that a noun may be in, none where its ending tells none."""
    return next((cases for endings, cases in _CASES if token.lower.endswith(endings)), frozenset())


def between_adjectives(tokens: Tokens, index: int) -> bool:
    """Whether a comma stands between two adjectives ("brief, bloodless coups", "the rugged, unexplored pole")."""
    if index < 2 or index + 2 >= len(tokens):
        return False
    after = tokens[index + 1]
    if "describing" not in after.classes or after.capital:
        return False
    before, noun = tokens[index - 1], tokens[index + 2]
    if not noun.word or not noun.classes.isdisjoint(_NO_ADJECTIVE):
        return False
    opens = tokens[index - 2].has("determiner", "finite", "number", "numeral", "preposition", "dozens")
    return before.word and not before.capital and before.classes.isdisjoint(_NO_ADJECTIVE) and opens


_NO_ADJECTIVE = frozenset(
    ("preposition", "determiner", "finite", "and", "that", "when", "relative", "adverb", "person", "office")
)


def between_names(tokens: Tokens, index: int) -> bool:
    """Whether a comma stands in a list of names behind a preposition ("the leaders of Russia, Ukraine and France")."""
    first = index
    while first and ((tokens[first - 1].word and tokens[first - 1].capital) or tokens[first - 1].text == ","):
        first -= 1
    if not first or first == index:
        return False
    if not (_heads_names(tokens, first, index) or _heads_places(tokens, first, index)):
        return False
    last = index + 1
    while last < len(tokens) and ((tokens[last].word and tokens[last].capital) or tokens[last].text == ","):
        last += 1
    return last > index + 1 and last + 1 < len(tokens) and tokens[last].has("and") and _opens_name(tokens, last + 1)


def _opens_name(tokens: Tokens, at: int) -> bool:
    """Whether a name begins at a position, with or without its article: "Egypt and | the United States"."""
    return tokens[at].capital or (at + 1 < len(tokens) and tokens[at].has("definite") and tokens[at + 1].capital)


def _heads_names(tokens: Tokens, first: int, index: int) -> bool:
    """Whether names behind a position are owners: "the leaders of | Russia, Ukraine", "министры обороны | Азербайджана,
    Армении".
    """
    if first > 1 and tokens[first - 1].has("of", "by"):
        return True
    return tokens[first - 1].has("portfolio", "group", "person") and any(
        "genitive" in token.classes for token in tokens[first : index + 2]
    )


def _heads_places(tokens: Tokens, first: int, index: int) -> bool:
    """Whether names behind a position say where, behind a verb and before none, or are the objects of one: "raided
    homes in | Paris, Lyon and Nice", "visited | Paris, Lyon and Nice"; not "in Paris, France and Germany agreed".
    """
    verb = tokens[first - 1]  # in Russian and Armenian a subject may stand behind it
    objects = first > 1 and verb.has("finite") and not verb.has("auxiliary", "say") and verb.text.isascii()
    if not (objects or (first > 1 and tokens[first - 1].has("where"))) or not tokens[index + 1].capital:
        return False
    begin = next((at for at in range(first - 1, -1, -1) if "mark" in tokens[at].classes), -1)
    joint = next((at for at in range(index + 1, len(tokens)) if not (tokens[at].capital or tokens[at].text == ",")), 0)
    end = next((at for at in range(joint + 1, len(tokens)) if not tokens[at].capital), len(tokens))
    closed = end == len(tokens) or not tokens[end].has("finite", "auxiliary")
    return closed and (objects or bool(verb_groups(tokens, begin + 1, first - 1)))


def adds_subject(tokens: Tokens, index: int) -> bool:
    """Whether a comma stands before "as well as" and no verb before it: "Мамедов, а также Бабаян подписали"."""
    if index + 1 >= len(tokens) or "as_well_as" not in tokens[index + 1].classes:
        return False
    begin = next((at for at in range(index - 1, -1, -1) if tokens[at].has("mark", "finite")), -1)
    return begin < 0 or "finite" not in tokens[begin].classes


def ends_names(tokens: Tokens, index: int) -> bool:
    """Whether a coordinator stands before the last name of such a list ("the towns of Goris, Jermuk and Sotk came")."""
    first = index
    while first and ((tokens[first - 1].word and tokens[first - 1].capital) or tokens[first - 1].text == ","):
        first -= 1
    listed = any(token.text == "," for token in tokens[first:index]) and tokens[index - 1].word
    return (
        first > 1
        and listed
        and index + 1 < len(tokens)
        and _opens_name(tokens, index + 1)
        and tokens[first - 1].has("of", "by")
    )


def joins_told(tokens: Tokens, begin: int, index: int) -> bool:
    """Whether a coordinator joins two subjects of what is said: "said 32 soldiers | and 90 guerrillas died"."""
    said = verb_groups(tokens, begin, index)[-1][1]
    told = tokens[said:index]
    if not tokens[said - 1].has("says_clause") or not told or not all(t.word or t.has("number") for t in told):
        return False
    nouns = not any(token.has("preposition", "finite") and not token.has("of", *_COUNTING) for token in told)
    return nouns and told[0].has(*_COUNTING) and tokens[index + 1].has(*_COUNTING)
