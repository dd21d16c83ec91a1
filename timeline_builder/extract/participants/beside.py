"""Beside: what the words right before and behind a name tell of it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.name import Name, quoted
from timeline_builder.extract.words.tokens import OWNERS, Token, some

NO_NOUN = frozenset(
    ("finite", "preposition", "and", "adverb", "that", "relative", "when", "determiner", "participle", "number")
)
_TOLD_OF = NO_NOUN | {"settlement", "site", "direction", "soil"}
_APPOSED = 5  # tokens of "the largest island of Vanuatu"


def nouns_end(tokens: Sequence[Token], name: Name) -> int:
    """Where the words right behind a name end that may be nouns and what describes them: "Sudan's | bloody war |"."""
    at = name.end
    while at < len(tokens) and tokens[at].word and not tokens[at].capital and tokens[at].classes.isdisjoint(NO_NOUN):
        at += 1
    return at


def described(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an apposition tells who an unknown name is of: "captured Jo Doe, the leader of the clan"."""
    behind = tokens[name.end : name.end + 1 + _APPOSED]
    if not behind or behind[0].text != "," or not some(behind, 1, 2, "determiner", "who"):
        return False
    plain = next((n for n, token in enumerate(behind[1:], 1) if not token.word or "of" in token.classes), len(behind))
    return some(behind, 1, 2, "who") or some(behind, 1, plain, "person")


def says_whose(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name only tells of the noun behind it: "Houthi targets", not "Odesa port"."""
    after = tokens[name.end] if name.end < len(tokens) else None
    if after is None or not after.word or after.capital:
        return False
    return after.classes.isdisjoint(_TOLD_OF)


def owns_club(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a club is only called by its town or by who trains it: "Ağdam klubu", "Qurban Qurbanovun komandası"."""
    if "club" not in tokens[name.end].classes:
        return False
    person = name.part in ("person", "name") and name.end - name.start > 1 and not quoted(tokens, name)
    return name.part == "place" or (person and tokens[name.end - 1].lower.endswith(OWNERS))
