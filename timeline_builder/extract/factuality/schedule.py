"""Schedule: clauses that tell in the present of what is to come: "she takes office on October 1"."""

from __future__ import annotations

from timeline_builder.extract.grammar.agreement import verb_number
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Tokens, some

_TOLD = frozenset(("say", "say_weak", "comes", "refers", "follows", "copular"))  # "the arrest follows a raid on Monday"


def scheduled(tokens: Tokens, clause: Clause, at: int, words: Lexicon) -> bool:
    """Whether a clause with a verb in the present tells what is to happen on the date at a position behind it."""
    if clause.verb is None or at < clause.group[1]:
        return False
    verb = tokens[clause.group[0]]
    if not verb.classes.isdisjoint(_TOLD) or not verb_number(verb, words) or not clause.holds(at, extra=False):
        return False
    return not some(tokens, clause.group[1], at, "finite")  # "as hosts Mali | came back on Sunday"
