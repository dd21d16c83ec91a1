"""Owned: what stands behind a place in languages whose owners stand first, and says whether anything happened there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.tokens import Token


def only_of(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a place, in languages whose owners stand first, only tells of people or of what is on its way: "Ağdam
    təmsilçisi", "Ստեփանակերտի և Բաքվի ներկայացուցիչները", "Bakıdan Aktauya uçan təyyarə".
    """
    at = name.end
    owns = "owner" in tokens[name.end - 1].classes
    while at + 1 < len(tokens) and "and" in tokens[at].classes and owns and tokens[at + 1].capital:
        at += 2
    while at < len(tokens) and tokens[at].capital and "oblique" in tokens[at].classes:
        at += 1
    after = tokens[at] if at < len(tokens) else None
    if after is None or after.capital:
        return False
    return "under_way" in after.classes or ((owns or not name.form) and "team" in after.classes)


def speaks_for(tokens: Sequence[Token], name: Name) -> bool:
    """Whether those who speak for a town act, so that it does: "Բաքվի ներկայացուցիչները հանդիպեցին"."""
    at = name.end
    if name.part != "place" or "owner" not in tokens[name.end - 1].classes:
        return False
    while at + 1 < len(tokens) and "and" in tokens[at].classes and tokens[at + 1].capital:
        at += 2
    after = tokens[at] if at < len(tokens) else None
    return after is not None and after.has("team") and after.has("group", "acting_body") and not after.has("owner")


def bound_for(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a country in the dative is where the verb that closes the clause goes: "Suriyaya cümə axşamı daxil olub",
    not "Suriyaya təhvil verib".
    """
    for at, token in enumerate(tokens[name.end :], name.end) if _dative(tokens, name) else ():
        if token.has("reach_after", "assault") and (at < name.end + _STRUCK or "assault" not in token.classes):
            return True
        if token.has("finite", "mark") or ("adnominal" in token.classes and "assault" not in tokens[at + 1].classes):
            return False
    return False


_STRUCK = 3  # words of "Livana | endirdiyi zərbələr"


def _dative(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the ending of a Turkic dative stands behind the name of a country."""
    if name.form != "case" or name.part != "country" or name.known:
        return False
    return _DATIVE.fullmatch(tokens[name.end - 1].text.removeprefix(name.place.split()[-1])) is not None


def shares_case(tokens: Sequence[Token], name: Name) -> bool:
    """Whether "and" joins a name to one whose ending tells the case of both: "Ağdam və Xankəndiyə"."""
    at = name.end + 1
    joined = at < len(tokens) and "and" in tokens[name.end].classes and tokens[at].capital
    return joined and tokens[at].has("oblique", "adverbial", "ablative", "owner")


_DATIVE = re.compile(r"['’-]?y?[aə]")
