"""Idle: names behind a verb of what takes no part in what it says. Whom it deals with, beats, appoints or harms takes
part; a country or an organisation that only tells of a thing ("the Algerian consulate") or has it, that somebody only
goes to or is the head of, does not.

For languages that put a name before the noun it tells of, as English does; of subjects, only a country is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.bystanders import before_articles
from timeline_builder.extract.participants.where import NO_NOUN
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

_QUOTES = '"“”'
_MEMBERS = (
    "group", "armed", "troops", "office", "acting_body", "own_force", "states", "person", "human", "people", "acts_for",
)  # fmt: skip
_DEEDS = ("assault", "contest", "undergone")
_WORDS = ("word", "ruling", "aims")
_NEAR = 6  # tokens of "commander in the eastern state,"
_FULL = 3  # words of a name that is a person's for sure


def idle(tokens: Tokens, clauses: Sequence[Clause], name: Name) -> bool:
    """Whether a name that would act stands behind a verb and takes no part."""
    if not name.acts or name.part == "person" or name.known:
        return False
    if not _behind_verb(clauses, name):
        return name.part == "country" and (_one_of_its_people(tokens, name) or _of_its_goods(tokens, name))
    return any(is_so(tokens, name) for is_so in _IDLE) or _of_earlier(tokens, clauses, name)


def _one_of_its_people(tokens: Tokens, name: Name) -> bool:
    """Whether a country only tells of one person who acts ("an Egyptian diplomat", "Peru's first woman leader"); its
    envoys act for it, as several do ("Israeli officials").
    """
    if not (name.form == "people" or tokens[name.end - 1].text.endswith(POSSESSIVES)):
        return False
    noun = _noun_behind(tokens, name)
    return noun is not None and noun.has("person") and not noun.has("group", "portfolio", "envoy")


def _of_its_goods(tokens: Tokens, name: Name) -> bool:
    """Whether a country only tells of a thing that another noun is of: "the first wagons of Kazakh grain"."""
    noun = (
        _noun_behind(tokens, name)
        if name.form == "people" and name.start and tokens[name.start - 1].has("of")
        else None
    )
    return noun is not None and not noun.has(*_MEMBERS, *_DEEDS, *_WORDS, "weapon", "craft", "unit")


def _behind_verb(clauses: Sequence[Clause], name: Name) -> bool:
    """Whether a name stands behind the verb of its clause, and in the subject of no clause."""
    behind = False
    for clause in clauses:
        if clause.opener not in ("relative", "reduced") and clause.subject is not None:
            start, end = clause.subject
            if start <= name.start < end:
                return False
        behind = behind or (clause.verb is not None and clause.group[1] <= name.start and clause.holds(name.start))
    return behind


def _of_earlier(tokens: Tokens, clauses: Sequence[Clause], name: Name) -> bool:
    """Whether a phrase behind "after", "despite" or "over" tells who took part in what came before, or what it was
    about: "joined NATO after two years of talks with Turkey"; not whom one was beaten by, or won over.
    """
    at = name.start - 1
    if not tokens.have("after_it", "reason") or tokens[at].has("done_by"):
        return False
    while at > 0 and not tokens[at].has("finite", "participle", "gerund", "when", "that", "relative", "what", "reason"):
        at -= 1
    if tokens[at].has("reason") and not tokens[at].has("after_it"):
        return name.start - at > 2 and not tokens[at - 1].has("contest") and not tokens[at + 1].has("preposition")
    opens = any(at <= clause.core[0][0] < name.start for clause in clauses if clause.opener == "when")
    return tokens[at].has("after_it") and name.start - at > 1 and not opens


def _noun_behind(tokens: Sequence[Token], name: Name) -> Token | None:
    """The noun that a name tells of: "the Japanese ambassador's | residence", "a Houthi drone and missile | attack"."""
    at = start = name.end
    while at < len(tokens) and not tokens[at].capital:
        joined = at > start and tokens[at].has("and") and at + 1 < len(tokens) and tokens[at + 1].has(*_DEEDS, "weapon")
        if not joined and (not tokens[at].word or _ends(tokens[at])):
            break
        at += 1
    return tokens[at - 1] if at > start else None


def _ends(token: Token) -> bool:
    ends = token.has(*NO_NOUN, "to", "auxiliary", "date_preposition") and not token.has("group", "noun_too")
    return token.mention is not None or ends


def _tells_of_thing(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only tells of a thing ("the Algerian consulate", "a SpaceX rocket"), or of one person whom it has
    no word for ("a Chechen commander"); what a state does, or is done by its weapons, is its own.
    """
    if tokens[name.end - 1].text.endswith(POSSESSIVES) or name.end - name.start >= _FULL:
        return False
    noun = _noun_behind(tokens, name)
    before = before_articles(tokens, name)
    if noun is None or (before >= 0 and tokens[before].has("presents")):
        return False  # "granted Georgia candidate status"
    if name.part == "office":
        return noun.has("occasion", "candidacy")
    if name.part == "name":
        return not noun.has(*_MEMBERS, *_DEEDS) or (noun.has("person") and not noun.has("group"))
    done_by = before >= 0 and tokens[before].has("done_by")
    return not done_by and not noun.has(*_MEMBERS, *_DEEDS, *_WORDS)


def _marked_off(tokens: Sequence[Token], name: Name) -> bool:
    """Whether quotation marks hold what a name only tells of: 'overran the U.N. "safe area"'."""
    behind = tokens[name.end : name.end + 2]
    return (
        len(behind) > 1
        and behind[0].text in _QUOTES
        and not behind[1].capital
        and name.start > 0
        and (tokens[name.start - 1].has("determiner"))
    )


def _first_of(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a people's adjective only says among whom somebody is the first: "the first South Korean leader to be
    ousted".
    """
    before = name.start - 1
    while (
        before > 0
        and tokens[before].word
        and not tokens[before].has(*NO_NOUN)
        and not tokens[before].has("order", "rank")
    ):
        before -= 1
    ranked = before > 0 and tokens[before].has("order", "rank") and tokens[before - 1].has("determiner")
    return name.form == "people" and ranked


def _not_of_state(tokens: Sequence[Token], name: Name) -> bool:
    """Whether people are called by what they are and not by their country: "ethnic Albanian mayors"."""
    by_birth = name.form == "people" and name.start > 0 and tokens[name.start - 1].has("by_birth")
    return by_birth and _noun_behind(tokens, name) is not None


def _holders(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says what somebody is the head of who is named before: "to Jo Doe, the current chairman of
    the OAU", or told of: "from his post as deputy head of the ruling council".
    """
    at = name.start - 1
    while at > 0 and tokens[at].word and not tokens[at].has("of"):
        if tokens[at].has(*NO_NOUN) and not tokens[at].has("determiner"):
            return False
        at -= 1
    if at < 1 or not tokens[at].has("of") or not tokens[at - 1].has("person") or tokens[at - 1].has("group"):
        return False
    at -= 1
    while at > 0 and tokens[at].word and (tokens[at].has("determiner", "adverb") or not tokens[at].has(*NO_NOUN)):
        at -= 1
    apposed = tokens[at].text == "," and tokens[at - 1].capital
    return apposed or tokens[at].has("as", "becomes")


def _premises(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an organisation is only what somebody goes to, leaves, takes or has ("stormed the Iranian embassy",
    "abducted from La Cantuta University"), or what holds such a thing ("a warehouse of the Food Authority").
    """
    if name.part not in ("office", "name"):
        return False
    before = before_articles(tokens, name)
    if before < 1:
        return False
    if tokens[before].has("of") and tokens[before - 1].has("premises", "site") and not tokens[before - 1].capital:
        return True
    if not tokens[name.end - 1].has("premises"):
        return False
    return tokens[before].has("reach", "visit", "where", "motion", "from", "of", "to")


def _gone_to(tokens: Sequence[Token], name: Name) -> bool:
    """Whether somebody only goes to what is named, or rules it: "reached the Sukkur Barrage", "his visit to the United
    States", "ruled Peru".
    """
    before = before_articles(tokens, name)
    if before < 1:
        return False
    if name.part == "country":
        visit = tokens[before].has("to") and tokens[before - 1].has("journey", "visit_to")
        visit = visit or (tokens[before].has("of") and tokens[before - 1].has("journey"))  # "by way of Georgia"
        going = tokens[before].has("meant") and tokens[before - 1].has("goes")  # "headed for Mozambique"
        return (tokens[before].has("reigns") or visit or going) and not tokens[name.end - 1].text.endswith(POSSESSIVES)
    if name.part in ("name", "office") and tokens[before].has("wins_it"):
        return True
    return name.part == "name" and tokens[before].has("arrives")


def _touches(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is only what something borders on or has to do with: "the frontier with Burkina Faso", "links to
    Islamic State".
    """
    before = before_articles(tokens, name)
    if before < 1 or not tokens[before].has("with_it", "to"):
        return False
    return tokens[before - 1].has("touches" if tokens[before].has("to") else "soil", "settlement", "touches")


def _held_on(tokens: Sequence[Token], name: Name) -> bool:
    """Whether "on" says where something happened: "ended his reign on Centre Court", not "an attack on the RSF"."""
    before = before_articles(tokens, name)
    if name.part != "office" or before < 1 or not tokens[before].has("on"):
        return False
    return not some(tokens, max(0, before - _NEAR), before, "takes_on", "assault", "contest")


def _apposed_place(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of the place before the comma: "lost their political capital, Kilinochchi"."""
    if name.part not in ("name", "place") or name.start < 2 or tokens[name.start - 1].text != ",":
        return False
    noun = tokens[name.start - 2]
    if some(tokens, max(0, name.start - _NEAR), name.start - 2, "person"):
        return False  # "the commander in the state, Abu Aqla Kaykal,"
    return not noun.capital and noun.has("settlement", "town", "site") and not noun.has("state")


def _superlative(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country only has the most of something: "the earthquake, Nepal's worst since 1934"."""
    if name.part != "country" or not tokens[name.end - 1].text.endswith(POSSESSIVES):
        return False
    return name.end < len(tokens) and tokens[name.end].has("superlative")


_IDLE = (
    _tells_of_thing,
    _marked_off,
    _first_of,
    _not_of_state,
    _holders,
    _premises,
    _gone_to,
    _touches,
    _held_on,
    _apposed_place,
    _superlative,
)
