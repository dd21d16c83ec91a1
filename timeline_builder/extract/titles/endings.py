"""Endings: where a word needs another ending in its title than in its sentence, because other words follow it there:
the article of an Armenian subject, the last syllable of an Azerbaijani verb that another one closes.
"""

from __future__ import annotations

import re

_VOWELS = "աեէըիոօև"
# an article behind a consonant; no "Երևան", "ձայն", "խառն"
_ARTICLE = re.compile(rf"(?P<stem>[^\W\d_]+(?:[^{_VOWELS}ւյռ\W\d_]|[յռ](?=ը)))[ըն]")
_CLOSED = re.compile(r"(?P<vowel>[ıiuü])ş$")
_PLUPERFECT = re.compile(r"m[ıiuü]şd[ıiuü](?:l[aə]r)?")


def before(word: str, after: str) -> str:
    """An Armenian word with the article that it has before `after`: "Սարգսյանն ասաց", but "Սարգսյանը երեկ ասաց" -> "…ն
    ասաց". A word without one is left as it is.
    """
    match = _ARTICLE.fullmatch(word)
    if match is None or not after[:1].isalpha():
        return word
    return match["stem"] + _fitting(after)


def _fitting(after: str) -> str:
    """The article of a word in a consonant before another word: "ն" before a vowel, which "ո" and "ե" are not there."""
    vowel = after[0].lower() in "աէըիօ" or after[:2].lower() == "ու"
    return "ն" if vowel else "ը"


def as_subject(name: str, after: str) -> str:
    """The name of an Armenian person with the article of a subject before `after`: "Սիմոն Մարտիրոսյանը դարձել է"."""
    if name[-1:].lower() in _VOWELS or name.endswith("ու"):
        return name + "ն"
    return name + _fitting(after) if name[-1:].isalpha() else name


def closed(verb: str, last: str) -> str:
    """A verb in -mış as it is where it closes its sentence, of which `last` is the last verb: "aşmış, ölmüşdü" ->
    "aşmışdı".
    """
    match = _CLOSED.search(verb)
    return verb + "d" + match["vowel"] if match and _PLUPERFECT.search(last) else verb
