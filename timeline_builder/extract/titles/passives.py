"""Passives: whether a participle behind a noun, which may as well be a past tense, is surely passive."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.tokens import Token


def resumed(reading: Reading, clause: Clause) -> bool:
    """Whether the noun that a participle tells of has its own verb behind it: "gas | collected on Monday | hinted"."""
    assert clause.verb is not None
    tokens = reading.tokens
    after = tokens[clause.verb + 1] if clause.verb + 1 < len(tokens) else None
    plain = after is None or after.mention is not None or (after.has("where", "on") and not after.has("particle"))
    if not plain or tokens[clause.verb].has("gerund", "intransitive") or not reading.words.language.articles:
        return False
    end = clause.core[-1][1]
    return any(other.subject == clause.subject and (end in {a for a, _ in other.core}) for other in reading.clauses)


def is_passive(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a participle that nothing but its form tells from a past tense is surely passive."""
    assert clause.verb is not None
    after = next(
        (token for token in tokens[clause.verb + 1 :] if not token.has("adverb", "there") or token.has("particle")),
        None,
    )
    if clause.subject is not None and clause.subject[0] > clause.verb:
        return not tokens[clause.verb].has("intransitive")  # "Born in 1954, he published …"
    if after is not None and after.has("particle") and clause.verb + 2 < len(tokens):
        after = tokens[clause.verb + 2]  # "put forward by"
    if after is not None and after.has("done_by"):
        return True
    first = clause.core[0][0]
    listed = tokens[first - 1].text == "," and not tokens[clause.verb].has(
        "goes"
    )  # "was founded in May, moved to Leeds"
    goes_on = (tokens[first].has("and") or listed) and _after_passive(tokens, clause)
    start, end = clause.core[-1]
    apart = start == clause.verb and tokens[start - 1].text == "," and end < len(tokens) and tokens[end].text in ",.;"
    plain = after is None or after.mention is not None or after.has("preposition", "date_preposition", "mark")
    if apart and tokens[clause.verb].has("ditransitive"):
        return True  # "the massacre, ruled a genocide in 2004, …"
    return plain and (
        goes_on or tokens[clause.verb].has("made") or (apart and not tokens[clause.verb].has("intransitive"))
    )


def _after_passive(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a participle goes on with a passive: "was declared in May and broken in June", "unveiled in 1961 and torn
    down in 1991"; not "was declared in May and ended in June", "was born in Odessa and moved to Paris".
    """
    before = clause.parent
    if before is None or clause.verb is None or tokens[clause.verb].has("takes_place"):
        return False
    told = before.opener == "reduced" and before.verb is not None and is_passive(tokens, before)
    return told or (before.passive(tokens) and not before.verb_is(tokens, "birth"))
