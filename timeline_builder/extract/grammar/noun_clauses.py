"""Noun clauses: where a verb goes on with the noun whose content or description stands between: "the quake | that hit
Lima | killed 9", "Reports | that he had quit on Monday | were false".

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.grammar.verbs import Range, bare_participle, verb_groups
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Tokens, some


def resumes(tokens: Tokens, start: int, first: Range, second: Range) -> bool:
    """Whether the second verb goes on with the noun of a relative clause: "the quake that hit Lima killed 9"."""
    if some(tokens, *first, *_SAYS) and not _says_nothing(tokens, first[1], second[0]):
        return False
    between = tokens[start : second[0]]
    if sum(token.has("relative", "that") for token in between) != 1:
        return False
    if any(token.has(*_OTHER_SUBJECT) and not token.has("that") and token.text not in QUOTES for token in between):
        return False
    following = tokens[second[1]] if second[1] < len(tokens) else None
    if following is not None and following.has("preposition") and second[1] + 1 < len(tokens):
        following = tokens[second[1] + 1] if tokens[second[1] + 1].has("number") else following  # "slowed to 6.1%"
    counted = following is not None and following.has("number", "determiner", "at_least", "more_than", "about")
    alone = tokens[second[0]].has("intransitive") or not _has_verb(tokens, start)
    apart = second[0] > first[1] or tokens[start].has("subject_relative")  # "the war that followed | ended"
    return apart and (counted or alone or not bare_participle(tokens, second))


def _says_nothing(tokens: Tokens, after: int, verb: int) -> bool:
    """Whether no content follows a verb of saying: "who had been told | to sing", "who spoke in May | was found"."""
    dated = all(token.mention or token.has("date_preposition", "adverb") for token in tokens[after:verb])
    return "to" in tokens[after].classes or (dated and after < verb)


_OTHER_SUBJECT = ("and", "person_pronoun", "thing_pronoun", "mark")


def verb_behind_content(tokens: Tokens, start: int, groups: Sequence[Range]) -> int:
    """Where the verb of a noun begins whose content "that" opens: "Reports that he had quit on Monday | were false"."""
    if start == 0 or tokens[start - 1].has("mark") or _has_verb(tokens, start) or some(tokens, *groups[0], *_SAYS):
        return 0
    for group in groups[1:]:
        begin = group[0] - 1 if "adverb" in tokens[group[0] - 1].classes else group[0]
        judged = tokens[group[0]].has("auxiliary") and some(tokens, group[0] + 1, group[1] + 1, *_JUDGED)
        if (judged or tokens[begin - 1].mention is not None) and not bare_participle(tokens, group):
            told = any(token.has("that", *_OTHER_SUBJECT) for token in tokens[groups[0][1] : begin])
            return 0 if told else begin
    return 0


_JUDGED = ("untrue", "deny", "deny_weak")
_SAYS = ("say", "say_weak", "deny")


def _has_verb(tokens: Tokens, end: int) -> bool:
    """Whether a verb stands between the last mark and `end`; else a later one is of the noun there ("a bus that …")."""
    start = end
    while start and not (tokens[start - 1].has("mark") and tokens[start - 1].text in ",;:–—()"):
        start -= 1
    return start == end or bool(verb_groups(tokens, start, end))
