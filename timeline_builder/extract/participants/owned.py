"""Owned: what stands behind a place in languages whose owners stand first, and says whether anything happened there."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.tokens import Token


def only_of(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a place, in languages whose owners stand first, only tells of people or of what is on its way: "Ağdam
    təmsilçisi", "Ստեփանակերտի և Բաքվի ներկայացուցիչները", "Bakıdan Aktauya uçan təyyarə".
    """
    at = name.end
    owns = tokens[name.end - 1].has("owner")
    while at + 1 < len(tokens) and tokens[at].has("and") and owns and tokens[at + 1].capital:
        at += 2
    while at < len(tokens) and tokens[at].capital and tokens[at].has("oblique"):
        at += 1
    after = tokens[at] if at < len(tokens) else None
    if after is None or after.capital:
        return False
    return after.has("under_way") or ((owns or not name.form) and after.has("team"))
