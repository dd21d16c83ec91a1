"""Plain subjects: who acts under a common noun, in languages whose endings tell the subject wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from timeline_builder.extract.grammar.articles import called_so
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.offices import is_theirs, owned_by
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, Tokens, some


def acting(
    tokens: Tokens,
    clause: Clause,
    words: Lexicon,
    named: Collection[int] = frozenset(),
    *,
    persons: bool = False,
) -> tuple[str, ...]:
    """Who acts in a clause, or is acted on, under a common noun, by the ending that tells it is the subject,
    wherever it stands ("xilasedicilər", "ոստիկանությունը"): with whose they are, without article.

    named     where names end
    persons   whether one person may be who ("կենտրոնի տնօրենը", "dövlət ittihamçısı")
    """
    if clause.verb is None or tokens.classes.isdisjoint(_WHO):
        return ()
    found = []
    for at in clause.positions(extra=False):
        token = tokens[at]
        if token.classes.isdisjoint(_WHO) or (token.capital and at > tokens.begins):
            continue
        one = _heads(token, words) or (persons and _person(tokens, at, words))
        if not one or _with_named(tokens, clause, at, words, named):
            continue
        before = tokens[at - 1] if at else None
        opens = at == tokens.begins + 1 and at not in named  # "Dövlət ittihamçısı", "Baş prokurorluq"
        there = before is not None and words.located(before.text)  # "Bakıda polis"
        named_before = before is not None and before.word and before.capital and "settlement" not in token.classes
        theirs = at in named and _named_for(token, words)
        if named_before and not (opens or there or theirs):
            continue  # "Ադրբեջանական զորքերը": the country acts
        if (at in named and not (there or theirs)) or (
            words.language.verb_last and at > 1 and at - 1 in named and _is_owned(token)
        ):
            continue  # "ATƏT-in Minsk qrupunun həmsədrləri", "Argentina nümayəndə heyəti"
        owned = before is not None and not there and (theirs or _has_owner(tokens, clause, at))
        if not _subject(tokens, at, words, owned=owned) or (at - 1 in named and tokens[at - 1].text in QUOTES):
            continue  # of "«Ժառանգություն» կուսակցությունը" its name acts
        if before is not None and (_tells_more(before, token, words) or (owned and _whole(before, token, opens=opens))):
            first = _with_portfolio(tokens, at - 1)
        else:
            first = _name_before(tokens, at, words) if theirs and not there else at
        if "person" in token.classes and not token.has("acting_body", "group", "office"):
            first = _owners(tokens, at)
        phrase = " ".join(other.text for other in tokens[first:at])
        called = words.uninflected(token.text) if _with(tokens, at) else words.base(token.text)
        found.append(f"{phrase} {called}".strip())
    found.extend(_between(tokens, clause, words))
    found.extend(_with_them(tokens, clause, words))
    found.extend(_dispersed(tokens, clause))
    return tuple(dict.fromkeys(found))


def _has_owner(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether the word before a noun says whose or what it is: "Nazirliyin | dəstəsi", "şəhər | sakinləri"."""
    token, before = tokens[at], tokens[at - 1]
    if before.word and before.has("owner", "settlement") and "finite" not in before.classes:
        return True
    if clause.subject is not None and at == clause.subject[1] - 1 and is_theirs(tokens, at, clause.subject[0]):
        return True
    return before.word and "of_kind" in token.classes and not before.has(*_NO_KIND)


def _tells_more(before: Token, token: Token, words: Lexicon) -> bool:
    """Whether the word before a noun says where those are from, or what kind of a delegation or crew is meant: "yerli |
    polis", "nümayəndə | heyəti".
    """
    if "dozens" not in before.classes and _describes(before, words):
        return True
    plain = before.word and not before.capital and not before.has("oblique", "owner", "finite", "adverb", "and")
    return token.lower == "heyəti" and plain


def _whole(before: Token, token: Token, *, opens: bool) -> bool:
    """Whether those are told with what owns them, which is no name but for where they live.

    opens   whether the owner has its capital for opening the sentence
    """
    return not before.capital or "settlement" in before.classes or (opens and "group" in token.classes)


def _between(tokens: Tokens, clause: Clause, words: Lexicon) -> Iterator[str]:
    """The two sides of what is between them, the first of which has the ending for "with" instead of the word: "polislə
    etirazçılar arasında".
    """
    for at in tokens.where("between_two"):
        with_it = _WITH_IT.fullmatch(tokens[at - 2].lower) if at >= _SIDES and clause.holds(at) else None
        if with_it is None:
            continue
        for side in (with_it["base"], tokens[at - 1].lower):
            if not words.classes(side).isdisjoint(("acting_body", "group")):
                yield side


def _named_for(token: Token, words: Lexicon) -> bool:
    """Whether a noun is of those whom the name before it tells: "Bərdə | sakinləri", "Omar Synin | tərəfdarları"."""
    return "backers" in token.classes or (words.language.verb_last and "settlement" in token.classes)


def _with_portfolio(tokens: Sequence[Token], at: int) -> int:
    """Where the words for an office begin whose last one stands at a position: "xarici | işlər nazirləri"."""
    while at > 0 and tokens[at].has("portfolio") and tokens[at - 1].has("portfolio") and not tokens[at - 1].capital:
        at -= 1
    return at


def _name_before(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    """Where the name begins that stands before a noun, behind where that is: "Keniyada | Omar Synin tərəfdarları"."""
    first = at
    while first > 0 and tokens[first - 1].capital and not words.located(tokens[first - 1].text):
        first -= 1
    return first


def _with_them(tokens: Tokens, clause: Clause, words: Lexicon) -> Iterator[str]:
    """The crowd or the force that the subject does something together with: "polislə toqquşub"."""
    if clause.verb_is(tokens, "together"):
        for at in clause.positions(extra=False):
            other = _WITH_IT.fullmatch(tokens[at].lower)
            if other is not None and not words.classes(other["base"]).isdisjoint(("acting_body", "group")):
                yield other["base"]


def _dispersed(tokens: Tokens, clause: Clause) -> Iterator[str]:
    """The crowd that a clause tells to be driven apart: "ցրել է ցուցարարներին", "etirazçıları dağıdıb"."""
    if clause.verb_is(tokens, "disperses"):
        for at in clause.positions(extra=False):
            crowd = _CROWD.fullmatch(tokens[at].lower) if "group" in tokens[at].classes else None
            if crowd is not None:
                yield crowd["base"]


def _owned_by_name(tokens: Sequence[Token], at: int, named: Collection[int]) -> bool:
    """Whether a name owns a noun and more is told of that between them: "Nazirliyin | 145 nəfərlik dəstəsi"."""
    for before in range(at - 1, max(at - 2 - _DESCRIBED, -1), -1):
        token = tokens[before]
        if token.has("owner", "any_body"):
            quoted = before - 1 in named and tokens[before - 1].text in QUOTES  # "«Բոկո Հարամ» խմբավորման | զինյալները"
            return quoted or (before + 1 in named and before + 1 < at)
        if not (token.word or token.has("number")) or token.has(
            "finite", "oblique", "adverbial", "and", "postposition"
        ):
            return False
    return False


_DESCRIBED = 4  # words of "145 nəfərlik ilk xilasedici"


def _with_named(tokens: Tokens, clause: Clause, at: int, words: Lexicon, named: Collection[int]) -> bool:
    """Whether who is named acts and not a noun at a position, which is theirs, led by them ("Գալստանյանի գլխավորած
    շարժման | մասնակիցները") or stands as the object, with the same article, behind the verb ("Բուրհանը ցրեց |
    կառավարությունը").
    """
    if _owned_by_name(tokens, at, named):
        return "backers" not in tokens[at].classes
    if "led_by" in tokens.classes and some(tokens, max(0, at - _LED), at, "led_by"):
        return True
    behind = words.language.definite and at >= clause.group[1] and "group" not in tokens[at].classes
    return bool(behind) and any(
        clause.in_subject(end - 1) and "oblique" not in tokens[end - 1].classes for end in named
    )


def _is_owned(token: Token) -> bool:
    """Whether a Turkic noun has the ending of what belongs to the noun before it."""
    return _OF_IT_ALL.search(token.lower) is not None


def _heads(token: Token, words: Lexicon) -> bool:
    """Whether a noun is of a group or an organisation that acts."""
    if token.capital and "portfolio" in token.classes:
        return False  # "Gənclər və İdman naziri"
    return token.has("acting_body", "group") or (bool(words.language.definite) and "office" in token.classes)


def _person(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a noun is of one person who is not named beside it, owned by what they work for or with an article."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        "person" not in token.classes
        or "portfolio" in token.classes
        or (after is not None and (after.capital or after.has("person", "portfolio", "appointed")))
        or called_so(tokens, at + 1)
        or words.number(token.lower) == "many"
    ):
        return False
    first = _owners(tokens, at)
    plain = not any(other.capital for other in tokens[max(1, first - 1) : at])
    return plain and (first < at or words.definite(token.text))


def _owners(tokens: Sequence[Token], at: int) -> int:
    """Where the nouns begin that say what somebody works for: "առևտրի կենտրոնի | տնօրենը"."""
    first = at
    while (
        first > 0 and at - first < _OWNERS and tokens[first - 1].word and not (tokens[first - 1].capital and first > 1)
    ):
        before = tokens[first - 1]
        said = first == at and _OF_IT.search(tokens[at].lower) and not before.has(*_NO_OWNER)  # "dövlət ittihamçısı"
        if not before.has("owner", "portfolio") and not said:
            break
        first -= 1
    return first


def _subject(tokens: Sequence[Token], at: int, words: Lexicon, *, owned: bool) -> bool:
    """Whether a noun stands in the case of a subject, and not before another one that it tells more of."""
    token, before = tokens[at], tokens[at - 1] if at else None
    if _with(tokens, at):
        return not (before is not None and before.has("number", "numeral"))
    if at + 1 < len(tokens) and "between_two" in tokens[at + 1].classes:
        return False
    if ("oblique" in token.classes and not (owned and _POSSESSED.search(token.lower))) or "owner" in token.classes:
        return False
    if words.language.definite and not words.definite(token.text):
        several = before is not None and before.has("dozens", "bundle") and "group" in token.classes
        return several and token.lower.endswith("եր")  # "ոստիկան" describes, "ոստիկանը" and "մի խումբ ոստիկաններ" act
    if before is not None and before.has("number", "numeral"):
        return False  # whom a figure counts
    if _CASED.search(token.lower):
        return False
    return not (words.language.verb_last and owned_by(tokens, at))  # "polis bölməsi"


def _with(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is a side of what a postposition tells of two: "ordu | ilə", "ոստիկանության | և ցուցարարների
    միջև"; not "güləşçilər | arasında", among many.
    """
    after = tokens[at + 1 : at + 4]
    joined = at > 0 and tokens[at - 1].has("and", "agent")
    if len(after) > 2 and "and" in after[0].classes and after[1].has("acting_body", "group"):
        after, joined = after[2:], True
    theirs = _OF_THEM.search(tokens[at].lower) and "of_kind" not in tokens[at].classes  # "ailələri | ilə"
    return (
        bool(after) and not theirs and ("agent" in after[0].classes or (joined and "between_two" in after[0].classes))
    )


def _describes(token: Token, words: Lexicon) -> bool:
    """Whether a word is an adjective of where somebody is from ("yerli", "ադրբեջանական")."""
    plain = token.word and not token.has("finite", "adverb")
    return plain and re.fullmatch(rf"\w{{2,}}(?:{words.language.demonym})", token.lower) is not None


_SIDES = 2
_LED = 3  # words of "գլխավորած շարժման մասնակիցները"
_CROWD = re.compile(r"(?P<base>\w+(?:ներ(?=ին)|l[aə]r(?=[ıi])))(?:ին|[ıi])")
_WITH_IT = re.compile(r"(?P<base>\w{3,}?)y?l[aə]")
_WHO = frozenset(("acting_body", "group", "office", "person"))
_OWNERS = 3  # words
_NO_OWNER = (
    "finite",
    "adverb",
    "adverbial",
    "oblique",
    "adnominal",
    "number",
    "numeral",
    "determiner",
    "and",
    "person",
)
_OF_THEM = re.compile(r"l[aə]r[ıi]$")
_NO_KIND = ("order", "nameless", "name_stop", "number", "numeral", "and", "finite", "person", "postposition")
_OF_IT_ALL = re.compile(r"[ıiuü]$")
_OF_IT = re.compile(r"s[ıiuü]$")  # Turkic: somebody of something
_CASED = re.compile(r"l(?:ar|ər|er)(?:[aəe]|l[aəe]|d\w+|[ıi]n?\w*)$(?<!l[aəe]r[ıi])")
_POSSESSED = re.compile(r"(?:[ıiuü]|ը|ն)$")
