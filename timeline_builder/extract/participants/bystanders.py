"""Bystanders: names that neither act nor say where, by the words around them: they only tell of somebody or something
else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.names.name import Name, quoted
from timeline_builder.extract.participants.beside import NO_NOUN, owns_club
from timeline_builder.extract.participants.where import country_of_town
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens


def stands_by(tokens: Tokens, name: Name) -> bool:
    """Whether a name only tells of somebody or something else."""
    return (
        _only_told(tokens, name)
        or (name.part == "country" and country_of_town(tokens, name))
        or (name.part == "office" and _venue(tokens, name))
        or (name.end - name.start == 1 and _joins_two(tokens, name))
        or ("ablative" in tokens.classes and _left(tokens, name))
        or ("club" in tokens.classes and name.part != "place" and owns_club(tokens, name))
        or ("becomes" in tokens.classes and _of_predicate(tokens, name))
        or ("backers" in tokens[name.end].classes and not name.known and name.form != "people")
        or ("in_front" in tokens.classes and _in_front(tokens, name))
        or ("quote_mark" in tokens.classes and (_names_thing(tokens, name) or _hears(tokens, name)))
        or ({"quote_mark", "topic"} <= tokens.classes and _in_law(tokens, name))
        or ("variety" in tokens.classes and _tells_variety(tokens, name))
    )


def before_articles(tokens: Sequence[Token], name: Name) -> int:
    """The position before a name and its articles, -1 where none is."""
    before = name.start - 1
    while before >= 0 and "determiner" in tokens[before].classes:
        before -= 1
    return before


def _names_thing(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name nobody has described, in quotation marks, says which thing is meant that owns another or says
    where: "гибель станции «Луна-25»", "“Monitor” jurnalının redaktoru"; a group or an organisation acts.
    """
    if name.known or not quoted(tokens, name):
        return False
    behind = tokens[name.end + 1] if name.end + 1 < len(tokens) else None
    if behind is not None and _thing(behind) and not all(token.capital for token in tokens[name.start : name.end]):
        return behind.mention is None  # "“Şimal axını” kəmərini"; but "«Իսլամական պետություն» խմբավորումը"
    if behind is not None and behind.has("owner", "adverbial", "oblique") and _thing(behind) and not behind.has("team"):
        return not behind.lower.endswith(_OF_THERE)
    told = tokens[name.start - 2] if name.start > 2 else tokens[0]
    if name.start < 3 or not _thing(told) or "adnominal" in told.classes:
        return False  # "Fitsonun rəhbərlik etdiyi | “Smer” partiyası"
    before = tokens[name.start - 3]
    return ("preposition" in before.classes and "agent" not in before.classes) or (
        _thing(before) and not before.has("adjective", "enclitic")
    )


def _in_law(tokens: Tokens, name: Name) -> bool:
    """Whether a name stands in that of a law: "“Azərbaycan Respublikasının vətəndaşlığı haqqında” qanun"."""
    marks = [at for at in tokens.where("quote_mark") if at < name.start]
    close = next((at for at in tokens.where("quote_mark") if at >= name.end), 0)
    return len(marks) % 2 == 1 and "topic" in tokens[close - 1].classes and close > name.end


def _hears(tokens: Tokens, name: Name) -> bool:
    """Whether somebody tells something to a name in quotation marks, by a dative behind it: "«Արմենպրես»-ին ասաց"."""
    behind = tokens[name.end : name.end + 3]
    if len(behind) > 1 and quoted(tokens, name) and behind[1].text == "տված":
        return True  # "«Եվրոնյուսին» տված հարցազրույցում"
    dative = len(behind) > 2 and behind[0].text in QUOTES and behind[1].text in "-‑–" and behind[2].text == "ին"
    return dative and tokens.have("say", "say_weak")


_OF_THERE = ("dakı", "dəki")  # "“Qarabağ” qrupdakı ilk oyununda …"


def _thing(token: Token) -> bool:
    """Whether a word may be a noun for a thing."""
    return (
        token.word
        and not token.capital
        and not token.has(*NO_NOUN, "office", "group", "armed", "acting_body", "any_body", "person", "firm_verb")
    )


def _tells_variety(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says which kind of a thing is meant: "the Sudan strain of Ebola"."""
    return "variety" in tokens[name.end].classes


def _left(tokens: Tokens, name: Name) -> bool:
    """Whether a name only says where from, by its ending: "Kəlbəcərdən", "Գյումրիից"; of countries not where somebody
    lost to one or demands something of it.
    """
    if name.part == "country" and not name.known and _thing_left(tokens, name.end):
        return not tokens.have("contest", "say")
    if name.known or "ablative" not in tokens[name.end - 1].classes:
        return False
    return name.part in ("name", "place") or (name.part == "country" and not tokens.have("contest", "say"))


def _of_predicate(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says of whom or where somebody is something: "ilk Azərbaycan komandası olub", "Avropa
    çempionu olub".
    """
    noun = name.end - 1 if name.part == "office" else name.end
    before = tokens[name.start - 1] if name.start else None
    if before is None or name.part == "person" or noun + 1 >= len(tokens) or "becomes" not in tokens[noun + 1].classes:
        return False
    told = name.part != "office" or (before.word and not before.capital)  # "ilk Azərbaycan klubu olub"
    return told and not tokens[noun].capital and tokens[noun].lower.endswith(("ı", "i", "u", "ü"))


def _thing_left(tokens: Sequence[Token], at: int) -> bool:
    """Whether a thing that somebody leaves stands behind whose it is: "Rusiya | enerji sistemindən ayrılıb"."""
    for token in tokens[at : at + _LEFT]:
        if not _thing(token) or token.has("postposition", "agent", "settlement", "assault"):
            return False
        if "ablative" in token.classes:
            return True
    return False


_LEFT = 2  # words of "enerji sistemindən"


def _in_front(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only says whose the house is before which it happened: "Türkiyə səfirliyinin qarşısında"."""
    for at in range(name.end, min(name.end + _HOUSE, len(tokens))):
        if "in_front" in tokens[at].classes:
            return at > name.end or name.part == "office"
        if not tokens[at].word or tokens[at].capital or tokens[at].has("finite", "and"):
            return False
    return False


_HOUSE = 4  # words of "xarici işlər nazirliyinin qarşısında"


def _venue(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an organisation is only where it happened: "at the All England Club", "debated in the Bundestag"."""
    if name.form == "place":
        return True  # "Ազգային ժողովում"
    before = -1 if name.known else before_articles(tokens, name)
    return before >= 0 and "where" in tokens[before].classes and "agent" not in tokens[before].classes


def _only_told(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only tells of the one before it, or has a word for something: "Ganja, Azerbaijan's second city",
    "in what Washington described as routine".
    """
    owner = name.start - 1
    while owner > 0 and not tokens[owner].classes.isdisjoint(_POSTS):
        owner -= 1
    if owner >= 0 and "following" in tokens[owner].classes:
        return True  # "сторонники президента | Бакиева"
    if name.start < 2:
        return False
    before = tokens[name.start - 1]
    if before.text == ",":
        earlier = tokens[name.start - 2]
        return earlier.word and earlier.capital and tokens[name.end - 1].text.endswith(POSSESSIVES)
    if "what" in before.classes:
        return True
    if "indefinite" in before.classes and tokens[name.start - 2].text == "," and name.part == "name":
        return True  # "Kidal, a Tuareg stronghold"
    if "called_too" in before.classes:
        at = name.start - 1
        while at > 0 and ("called_too" in tokens[at].classes or tokens[at].text == ","):
            at -= 1
        return tokens[at].capital  # "Rodrigo Londono, known as Timochenko", "the Smart Lander, or SLIM"
    return False


_POSTS = frozenset(("person", "portfolio"))


def _joins_two(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name of two places that a hyphen joins only tells which way or border is meant: "Bakı–Qroznı reysi"."""
    after = tokens[name.end]
    text = tokens[name.start].text
    if text.isalpha() or not after.word or name.known or after.has("finite", "agent"):
        return False
    parts = _HYPHEN.split(text)
    return len(parts) > 1 and all(part[:1].isupper() for part in parts)


_HYPHEN = re.compile(r"[-‑–]")
