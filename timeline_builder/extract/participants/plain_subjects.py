"""Plain subjects: who acts under a common noun, in languages whose endings tell the subject wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.offices import owned_by
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token


def acting(tokens: Sequence[Token], clause: Clause, words: Lexicon) -> tuple[str, ...]:
    """Who acts in a clause, or is acted on, under a common noun, by the ending that tells it is the subject,
    wherever it stands ("xilasedicilər", "ոստիկանությունը"): with whose they are, without article.
    """
    if clause.verb is None:
        return ()
    found = []
    for at in clause.positions(extra=False):
        token = tokens[at]
        before = tokens[at - 1] if at else None
        heads = token.has("acting_body", "group") or (words.language.definite and token.has("office"))
        if not heads or (token.capital and at):
            continue
        if before is not None and before.word and before.capital and not token.has("settlement"):
            continue  # "Ադրբեջանական զորքերը": the country acts
        owned = before is not None and before.word and before.has("owner", "settlement") and not before.has("finite")
        if (token.has("oblique") and not (owned and _POSSESSED.search(token.lower))) or token.has("owner"):
            continue
        if not words.definite(token.text) and words.language.definite:
            continue  # "ոստիկան" describes, "ոստիկանը" acts
        if before is not None and before.has("number", "numeral"):
            continue  # whom a figure counts
        if _CASED.search(token.lower):
            continue
        if words.language.verb_last and owned_by(tokens, at):
            continue  # "polis bölməsi"
        described = before is not None and _describes(before, words)
        first = at - 1 if described or (owned and before is not None and not before.capital) else at
        phrase = " ".join(other.text for other in tokens[first:at])
        found.append(f"{phrase} {words.base(token.text)}".strip())
    return tuple(dict.fromkeys(found))


def _describes(token: Token, words: Lexicon) -> bool:
    """Whether a word is an adjective of where somebody is from ("yerli", "ադրբեջանական")."""
    plain = token.word and not token.has("finite", "adverb")
    return plain and re.fullmatch(rf"\w{{2,}}(?:{words.language.demonym})", token.lower) is not None


_CASED = re.compile(r"l(?:ar|ər|er)(?:[aəe]|l[aəe]|d\w+|[ıi]n?\w*)$(?<!l[aəe]r[ıi])")
_POSSESSED = re.compile(r"(?:[ıiuü]|ը|ն)$")
