"""Articles: subjects that an article or their number tells from objects, in a language with articles behind its nouns
(Armenian).

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.grammar.agents import AGENTS
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.tokens import Token, Tokens, some


def subject_follows(tokens: Tokens, start: int, end: int) -> bool:
    """Whether somebody with the article of a subject stands behind a verb ("… և ձերբակալվել է կենտրոնի տնօրենը"), or
    how many underwent what it tells: "զոհվել էր | վեց հայ զինծառայող".
    """
    undergone = start < end and tokens[start].has("number", "numeral")
    start += _goal(tokens, start, end)
    undergone = undergone and any(_UNDERGONE.search(token.lower) for token in tokens[max(start - 2, 0) : start])
    return undergone or any(
        _has_article(token) and (token.capital or token.has(*AGENTS)) for token in tokens[start:end]
    )


def _goal(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the name right behind a verb is where that goes, which its last letter makes look like one with an
    article: "հասել էր | Երևան".
    """
    if at >= end or not some(tokens, max(at - 2, 0), at, "reach_after"):
        return False
    alone = at + 1 == end or not tokens[at + 1].capital
    return tokens[at].capital and alone and not tokens[at].text.endswith("ը")


_UNDERGONE = re.compile(r"վ(?:ել|եց|եցին|ում)$")  # verbs of what somebody undergoes


def _has_article(token: Token) -> bool:
    """Whether a word ends in an Armenian article, in no other case."""
    return token.text.endswith(("ը", "ն")) and not (token.text.endswith(("ին", "կան")) or token.has("oblique"))


def called_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether an Armenian mark behind a noun with an article opens a name: "վարչապետի որդին | ՝ Սաադ Հարիրին, …"."""
    opens = 0 < at < len(tokens) and tokens[at].text == "՝" and tokens[at - 1].text.endswith(("ը", "ն"))
    return opens and at + 1 < len(tokens) and tokens[at + 1].capital


def named_first(tokens: Tokens, subject: Range) -> Range:
    """A subject without the object before its verb, in a language whose nouns of both have an article: "Հայաստանի
    ընտրանին | առաջին պարտությունը կրեց … և հաղթեց".
    """
    start, end = subject
    last = next((at for at in range(end - 1, start, -1) if tokens[at].mention is None), start)
    if tokens[last].has("person_pronoun"):
        return (last, last + 1)  # "ավելի քան մեկ տարի անց | նա | 2009 թվականին"
    start = next((at + 1 for at in range(end - 2, start, -1) if tokens[at].has("topic")), start)
    for at in range(start, end - 1):
        token, after = tokens[at], tokens[at + 1]
        if not token.word:
            continue
        article = token.text.endswith("ն") and not token.text.endswith("կան") and not (token.capital and after.capital)
        if (article or token.text.endswith("ը")) and not token.has("oblique"):  # "ընտրանին" is no dative before a verb
            return (start, at + 1)
    return (start, end)
