"""Occasions: the clause that tells what happened where another one only dates it, in a language with cases."""

from __future__ import annotations

import re

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.forms import INFINITIVE

# What is said of an occasion or a paper itself: "прошла", "состоявшейся", "опубликованном".
_HELD = re.compile(r"про(?:ш|ход|вед)|состоя|принят|опубликова|распростран|обнародова")
_REACH = 5  # words of "во втором туре президентских выборов"


def told_at(reading: Reading, clause: Clause) -> Clause | None:
    """The main clause, where a relative clause or a participle dates the occasion at which that happened: "договорились
    | на встрече, которая прошла в среду"; None where it tells of anything else.
    """
    tokens, begin = reading.tokens, clause.core[0][0]
    main = _around(reading, clause) or clause.parent
    if main is None or main.opener or main.verb is None or main.dated(tokens, extra=False) or begin < main.core[0][1]:
        return None
    if clause.verb is None or not _HELD.match(tokens[clause.verb].lower):
        return None
    if main.subject is None or tokens[begin - 1].text != "," or main.verb_is(tokens, "coming", "modal"):
        return None
    first = main.group[1] if begin >= main.group[1] else main.core[0][0]
    for at in range(begin - 2, max(first, begin - 2 - _REACH) - 1, -1):
        if tokens[at].has("preposition"):
            happens = any(o in reading.triggers or tokens[o].has("occasion") for o in range(at + 1, begin))
            wanted = INFINITIVE.search(tokens[at - 1].lower)  # "отказался участвовать | в саммите, который прошел"
            return main if happens and tokens[at].has("where") and not wanted else None
        if not tokens[at].word or tokens[at].has("finite", "and"):
            return None
    return None


def _around(reading: Reading, clause: Clause) -> Clause | None:
    """The clause whose subject a participle parts from its verb: "лидеры на саммите, | состоявшемся в среду, | ввели
    санкции".
    """
    begin, end = clause.core[0][0], clause.core[-1][1]
    around = (other for other in reading.clauses if len(other.core) > 1 and other.core[0][1] == begin - 1)
    return next((other for other in around if other.core[1][0] == end + 1), None)
