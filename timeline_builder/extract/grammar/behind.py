"""Behind: who speaks behind a verb of saying, in languages whose words for where and when may stand between the two:
"заявил | в Москве в среду | министр Ян Новак".

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.grammar.subjects import behind_hearer, subject_after
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, Tokens

# a man in office in the case of a subject: "министр", "посол", "глава", "лидеры"; not "министра", "послом"
_NOMINATIVE = re.compile(r".*(?:[бвгджзклнпрстфхцчшщьй]|[^оеёаяи]м|глава|судья|[ыи])")
_DESCRIBES = re.compile(r"[а-яё-]{3,}(?:[ыи]й|ая)")  # an adjective in the case of a subject


def subject_behind(tokens: Tokens, start: int, end: int, language: Language) -> Range | None:
    """The subject that follows its verb of saying, behind who hears it, where and when."""
    begin = behind_hearer(tokens, start, end, language)
    return subject_after(tokens, _behind_where(tokens, begin, end) if language.dictionary else begin, end)


def _behind_where(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where who speaks begins behind phrases with prepositions, dates and hearers; `start` where nobody is sure to."""
    first = tokens[start] if start < end else None
    if first is None or not (first.mention is not None or first.has("preposition", "date_preposition", "hearer")):
        return start
    phrase = False
    for at in range(start, end):
        token = tokens[at]
        if token.has("that", "relative", "when") or (token.has("mark") and token.text not in QUOTES):
            return start
        if token.mention is not None or token.has("preposition", "date_preposition"):
            phrase = token.mention is None
        elif _speaks(token):
            while at > start and _DESCRIBES.fullmatch(tokens[at - 1].lower):
                at -= 1  # "в среду | технический директор"
            return at
        elif not phrase and not token.has("adverb", "hearer", "portfolio") and not _DESCRIBES.fullmatch(token.lower):
            return start
    return start


def _speaks(token: Token) -> bool:
    """Whether a word begins who speaks: a person's office or given name in the case of a subject."""
    if token.has("person") and not token.capital:
        return _NOMINATIVE.fullmatch(token.lower) is not None
    return token.capital and bool(gender_of(token.text))
