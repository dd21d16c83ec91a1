"""Bystanders: names that neither act nor say where, by the words around them: they only tell of somebody or something
else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.where import NO_NOUN, nouns_end, quoted
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens


def stands_by(tokens: Tokens, name: Name) -> bool:
    """Whether a name only tells of somebody or something else."""
    for is_so in _NO_ROLE:  # noqa: SIM110  (asked of every name, and most are none)
        if is_so(tokens, name):
            return True
    return False


def before_articles(tokens: Sequence[Token], name: Name) -> int:
    """The position before a name and its articles, -1 where none is."""
    before = name.start - 1
    while before >= 0 and tokens[before].has("determiner"):
        before -= 1
    return before


def _names_thing(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name nobody has described, in quotation marks, says which thing is meant that owns another or says
    where: "гибель станции «Луна-25»", "“Monitor” jurnalının redaktoru"; a group or an organisation acts.
    """
    if name.known or not quoted(tokens, name):
        return False
    if name.start > 1 and tokens[name.start - 2].has("person") and tokens[name.end + 1 : name.end + 2]:
        return tokens[name.end + 1].capital and tokens[name.end + 1].word  # "глава «Юкоса» | Михаил Ходорковский"
    behind = tokens[name.end + 1] if name.end + 1 < len(tokens) else None
    if behind is not None and _thing(behind) and behind.has("owner", "adverbial"):
        return not behind.lower.endswith(_OF_THERE)
    if name.start < 3 or not _thing(tokens[name.start - 2]):
        return False
    before = tokens[name.start - 3]
    return (before.has("preposition") and not before.has("agent")) or (_thing(before) and not before.has("adjective"))


_OF_THERE = ("dakı", "dəki")  # "“Qarabağ” qrupdakı ilk oyununda …"


def _thing(token: Token) -> bool:
    """Whether a word may be a noun for a thing."""
    return (
        token.word
        and not token.capital
        and not token.has(*NO_NOUN, "office", "group", "armed", "acting_body", "person", "firm_verb")
    )


def _carries(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is only of what carries who acts ("lifted off aboard an H-IIA rocket"), or of a ship that does
    nothing itself.
    """
    before = before_articles(tokens, name)
    if before >= 0 and before == name.start - 1 and tokens[before].has("vessel") and not name.known:
        return name.end >= len(tokens) or not tokens[name.end].has("finite", "participle")
    return before >= 0 and tokens[before].has("carried_by")


def _tells_variety(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says which kind of a thing is meant: "the Sudan strain of Ebola"."""
    return name.end < len(tokens) and tokens[name.end].has("variety")


def _left(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says where from, by its ending: "Kəlbəcərdən", "Գյումրիից"."""
    return name.part in ("name", "place") and not name.known and tokens[name.end - 1].has("ablative")


def _missing(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is of who has no part in something: "talks opened without the army"."""
    before = before_articles(tokens, name)
    return before >= 0 and tokens[before].has("without")


def _venue(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an organisation is only where it happened: "at the All England Club", "debated in the Bundestag"."""
    if name.part == "office" and name.form == "place":
        return True  # "Ազգային ժողովում"
    before = before_articles(tokens, name) if name.part == "office" and not name.known else -1
    return before >= 0 and tokens[before].has("where", "out_of") and not tokens[before].has("agent")


def _of_capital(tokens: Sequence[Token], at: int) -> bool:
    """Whether an apposition to a town ends here: "in Malabo, the capital of co-hosts | Equatorial Guinea"."""
    if tokens[at].word and not tokens[at].has("of") and not tokens[at].capital:
        at -= 1
    return (
        at > 2
        and tokens[at].has("of")
        and tokens[at - 1].has("town", "state", "settlement")
        and tokens[at - 3].text == ","
    )


def _only_told(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only tells of the one before it, or has a word for something: "Ganja, Azerbaijan's second city",
    "the capital of co-hosts Equatorial Guinea", "in what Washington described as routine".
    """
    before = tokens[name.start - 1] if name.start > 1 else None
    if before is None:
        return False
    if before.has("what") or _of_capital(tokens, name.start - 1):
        return True
    if before.has("indefinite") and tokens[name.start - 2].text == "," and name.part == "name":
        return True  # "Kidal, a Tuareg stronghold"
    if before.has("called_too"):
        at = name.start - 1
        while at > 0 and (tokens[at].has("called_too") or tokens[at].text == ","):
            at -= 1
        return tokens[at].capital  # "Rodrigo Londono, known as Timochenko", "the Smart Lander, or SLIM"
    if before.text == "," and tokens[name.start - 2].word and tokens[name.start - 2].capital:
        return tokens[name.end - 1].text.endswith(POSSESSIVES)
    return False


def _owned_craft(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name with a number is that of what a country built: "Russia's Luna-25", of which Russia acts."""
    before = tokens[name.start - 1] if name.start else None
    if before is None or name.known or name.end - name.start > 1 or not before.capital:
        return False
    owned = before.text.endswith(POSSESSIVES) or before.has("people")
    return owned and "-" in name.actor and name.actor[-1].isdigit()


def _leads_on(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says whose predecessor or party it is that acts by its own name: "Park's predecessor,
    Lee Myung-bak, was", "Kobakhidze's ruling Georgian Dream".
    """
    if name.part not in ("person", "name") or not tokens[name.end - 1].text.endswith(POSSESSIVES):
        return False
    at = nouns_end(tokens, name)
    if at == name.end or at >= len(tokens):
        return False
    behind = at + 1 if tokens[at].text == "," and tokens[at - 1].has("human", "person") else at
    return behind < len(tokens) and tokens[behind].capital and tokens[behind].word


def _tells_whence(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a people's adjective only tells of one person: "the American coach of several runners"."""
    if name.form != "people" or name.known or not name.start or not tokens[name.start - 1].has("determiner"):
        return False
    return _one_person(tokens, name.end) and name.start > 1 and tokens[name.start - 2].text == ","


def _one_of_a_make(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an article makes a name one of many things called so: "an Airbus of the airline", "a Boeing 737",
    "its 737 MAX", "a 737 MAX jet".
    """
    longest = 2 if name.part == "name" and name.start and tokens[name.start - 1].has("indefinite") else 1
    if name.part not in ("name", "office") or name.known or not name.start or name.end - name.start > longest:
        return False
    after = tokens[name.end] if name.end < len(tokens) else None
    plain = after is None or not after.word or after.has(*NO_NOUN)
    if after is not None and after.has("craft") and tokens[name.start - 1].has("number"):
        return True
    several = tokens[name.start - 1].has("number") and not tokens[name.start].has("third_person")  # not "104 Houthis"
    return plain and (several or tokens[name.start - 1].has("indefinite"))


def _occasion(tokens: Tokens, name: Name) -> bool:
    """Whether a name is that of what something happened beside ("on the sidelines of the BRICS summit"), or only what
    something is measured by ("later than the Bank of England").
    """
    if not tokens.have("sidelines", "than"):
        return False
    before = name.start - 1
    while (
        before >= 0
        and (tokens[before].word or tokens[before].has("number"))
        and not tokens[before].has("finite", "where", "agent")
    ):
        if tokens[before].has("sidelines", "than"):
            return True
        before -= 1
    return False


def _origin(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country is only where somebody or something comes from: "on its way from the Comoros"."""
    before = before_articles(tokens, name) if name.part == "country" else -1
    return before > 0 and tokens[before].has("from") and tokens[before - 1].has("journey", "people")


def _goal(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country is only where somebody is to go or to be sent: "Հայաստան մեկնելու համար"."""
    if name.part != "country" or name.form:
        return False
    after = tokens[name.end] if name.end < len(tokens) else None
    before = tokens[name.start - 1] if name.start else None
    return any(token is not None and token.has("heads_for") for token in (before, after))


def _one_person(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at a position is of one person who is not named behind it."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return at < len(tokens) and tokens[at].has("person", "human") and not (behind is not None and behind.capital)


def _hears(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is only who hears a statement ("told Interfax")."""
    return name.part in ("name", "office") and name.start > 0 and tokens[name.start - 1].has("tell")


def _modifies(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name that nobody has described only says which thing is meant: "his Wimbledon crown"."""
    if name.part != "name" or name.known or not name.start or name.end >= len(tokens):
        return False
    after = tokens[name.end]
    plain = after.word and not after.capital and not after.has(*NO_NOUN)
    before = name.start - 1
    while before > 0 and tokens[before].has("order"):
        before -= 1  # "their first Bundesliga title"
    return plain and tokens[before].has("possessive")


def _only_owns(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the ending of a name says that it is something's and owns the noun behind it, as no person's does:
    "Çərçivə Konvensiyasının 29-cu sessiyası", "Dünya Liderlərinin İqlim Sammiti".
    """
    last = tokens[name.end - 1]
    return name.part == "name" and not name.known and last.has("owner") and _OF_IT.search(last.lower) is not None


_OF_IT = re.compile(r"(?:l[aə]r[ıi]|s[ıiuü])n[ıiuü]n$")


def _joins_two(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name of two places that a hyphen joins only tells which way or border is meant: "Bakı–Qroznı reysi"."""
    if name.known or name.end - name.start > 1 or name.end >= len(tokens):
        return False
    parts = _HYPHEN.split(tokens[name.start].text)
    after = tokens[name.end]
    return len(parts) > 1 and all(part[:1].isupper() for part in parts) and after.word and not after.has("finite")


_HYPHEN = re.compile(r"[-‑–]")


def _of_a_phrase(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an organisation in the case of an owner only tells of a phrase of time, place or reason, in a language
    whose endings tell: "Ali Məhkəmənin iclası zamanı", "Xarici İşlər Nazirliyinin binasında".
    """
    if name.part != "office" or name.known or not tokens[name.end - 1].has("owner"):
        return False
    noun = tokens[name.end] if name.end < len(tokens) else None
    if noun is None or not noun.word or noun.capital or noun.has(*NO_NOUN, "office", "person", "parties"):
        return False
    after = tokens[name.end + 1] if name.end + 1 < len(tokens) else None
    return noun.has("adverbial") or (after is not None and after.has("postposition"))  # who decides, acts: "qərarı ilə"


_NO_ROLE = (
    _joins_two,
    _of_a_phrase,
    _left,
    _missing,
    _only_owns,
    _only_told,
    _one_of_a_make,
    _occasion,
    _hears,
    _modifies,
    _names_thing,
    _venue,
    _origin,
    _goal,
    _carries,
    _tells_variety,
    _owned_craft,
    _leads_on,
    _tells_whence,
)
