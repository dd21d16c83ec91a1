"""Retort: whether the next sentence, or what a sentence goes on with, says that what was told did not happen: "There
was no such meeting", "They never did", "The report was false". That the other side denies it makes two claims of one.
"""

from __future__ import annotations

from timeline_builder.extract.factuality.untruths import inside_object
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import Tokens, some

_EARLY = 5  # tokens before the word that points back
_SHORT = 8  # tokens from it to the verb
_JUDGED = 4  # tokens from "which" to "untrue"


def retorts(tokens: Tokens, *, died: bool = False) -> bool:
    """Whether a sentence begins with a denial of what another one told; with a date of its own it may only take back
    the report.

    died   whether somebody was reported dead
    """
    if tokens.have("if", "superlative"):
        return False
    if "takes_back" in tokens.classes and _takes_back(tokens):
        return True
    if "date" in tokens.classes:
        return False
    return (
        ("such" in tokens.classes and _no_such(tokens))
        or ("untrue" in tokens.classes and _judges(tokens))
        or (died and "alive" in tokens.classes and _alive(tokens))
        or _cut_short(tokens)
    )


def _alive(tokens: Tokens) -> bool:
    """Whether it says that who was reported dead is not: "She was alive", not "She survived her husband"."""
    found = next(at for at, token in enumerate(tokens) if "alive" in token.classes)
    after = tokens[found + 1] if found + 1 < len(tokens) else None
    ends = after is None or not after.word or after.has("preposition", "and", "enclitic")
    return tokens[0].has("person_pronoun", "thing_pronoun") and found < _EARLY and ends


def contradicted(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a sentence goes on to take back what a clause tells: "…; that is not true", "…, which proved false"."""
    if clause.verb is None or tokens.classes.isdisjoint(("takes_back", "untrue")):
        return False
    content = clause.opener == "that"
    if clause.verb_is(tokens, "say", "say_weak"):
        content = inside_object(tokens, clause, at)  # "öldüyünü yazdı", "reported the death of Jo Doe on Monday"
        if not content:
            return False
    end = max(at + 1, clause.group[1])
    if any(index > end and not clause.holds(index, extra=False) for index in tokens.where("takes_back")):
        return True
    return content and any(_judged_behind(tokens, index, end) for index in tokens.where("untrue") if index > end)


def _judged_behind(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a word judges what a clause before a position tells: ", which proved untrue", ", amma bu, yalan çıxdı",
    not "over a bomb threat, which proved a hoax".
    """
    for head in range(end, index):
        if tokens[head].has("this_that", "relative", "what", "that", "hearsay") and tokens[head - 1].has(*_GOES_ON):
            told = next(at for at in range(head, 0, -1) if tokens[at - 1].word and not tokens[at - 1].has("contrast"))
            thing = tokens[told - 1].has("hearsay", "rumour", "content", "footage")
            plain = all(token.has(*_LINKS) or not token.word for token in tokens[head + 1 : index])
            return plain and not thing and index - head <= _JUDGED
    return False


_GOES_ON = ("mark", "contrast", "and")
_LINKS = ("auxiliary", "copular", "proves", "not", "adverb", "indefinite", "enclitic", "later")


def _no_such(tokens: Tokens) -> bool:
    """Whether it says that there was no such thing."""
    start = next(at for at, token in enumerate(tokens) if "such" in token.classes)
    if start > _EARLY:
        return False
    before, end = max(0, start - 2), min(start + _SHORT, len(tokens))
    unsaid = some(tokens, before, end, "not", "negated", "no")
    lately = some(tokens, start, end, "of_date")  # "Такого шторма ещё не было"
    return unsaid and some(tokens, before, end, "existed") and not lately


def _takes_back(tokens: Tokens) -> bool:
    """Whether it takes a report back in words that always do: "That did not happen", not "It never happened again" or
    "That did not happen until Monday".
    """
    back = [at for at in tokens.where("takes_back") if at <= _SHORT]
    if not back or _of_another(tokens, back[0]) or not _ends(tokens, back[-1]):
        return False
    if "date" not in tokens.classes or tokens[back[0] - 1].has("that"):
        return True
    return not any(tokens[at].has("not", "negated", "existed") for at in back)  # "An hour later it withdrew the story"


def _judges(tokens: Tokens) -> bool:
    """Whether it says of the report before it that it is not so: "The claim proved false", "Сообщение оказалось
    ложным", not "The false report caused a panic", "It had sold fake goods" or "It is not true that he died".
    """
    heads = [at for at in tokens.where("hearsay", "this_that", "thing_pronoun") if at < _EARLY]
    for judged in tokens.where("untrue"):
        head = next((at for at in reversed(heads) if at < judged), None)
        if head is None or judged > head + _SHORT or _of_another(tokens, head):
            continue
        if some(tokens, 0, head, "person_pronoun"):
            continue  # whoever is charged says so: "He called the charges false"
        aside = some(tokens, head + 1, judged, "that", "of", "complement", "topic", "relative")
        if not aside and _predicate(tokens, head, judged) and _ends(tokens, judged):
            return True
    return False


def _of_another(tokens: Tokens, head: int) -> bool:
    """Whether what stands before a report says of what else it is: "Üçüncü əsgərin öldüyü barədə məlumat yalandır"."""
    return some(tokens, 0, head, "topic", "nominal")


def _predicate(tokens: Tokens, head: int, judged: int) -> bool:
    """Whether a word is what a sentence says of its head: "was a lie", "оказалось ложным", "— фейк"."""
    before = judged - 1
    if tokens[before].has("indefinite", "adverb"):
        before -= 1
    links = ("auxiliary", "copular", "proves", "not")
    return before == head or tokens[before].has(*links) or tokens[before].text in "–—"


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether a phrase at a position is told with its last word, and no noun or content follows: "was fake", not "was a
    fake grenade".
    """
    name = "takes_back" if tokens[at].has("takes_back") else "untrue"
    while at + 1 < len(tokens) and name in tokens[at + 1].classes:
        at += 1
    if at + 1 == len(tokens) or not tokens[at + 1].word or tokens[at + 1].has("date", "date_preposition", "enclitic"):
        return True
    if at + 2 < len(tokens) and tokens[at + 2].has("span"):
        return True  # "corrected the story an hour later"
    return name == "untrue" and tokens[at + 1].has(*_AFTER)


_AFTER = ("preposition", "date_preposition", "by", "and", "adverb", "when")


def _cut_short(tokens: Tokens) -> bool:
    """Whether it breaks off behind its negation, so that it goes on with what was told: "They never did", "None was",
    not "They did not hit it".
    """
    if not (tokens.have("not", "no") and tokens[0].has("thing_pronoun", "person_pronoun", "no")):
        return False
    end = next((at for at, token in enumerate(tokens) if "mark" in token.classes), len(tokens))
    if end < 2 or (end < len(tokens) and tokens[end].text not in ".;!"):
        return False
    brief = all(token.has("auxiliary", "not", "no", "adverb") for token in tokens[1:end])
    return brief and some(tokens, 0, end, "not", "no") and some(tokens, 1, end, "auxiliary")
