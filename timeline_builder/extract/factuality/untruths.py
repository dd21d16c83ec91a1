"""Untruths: whether a sentence says that what is reported of a date is not so: "reports that he died on Monday are
false", or whether a date stands in what somebody denies.
"""

from __future__ import annotations

from timeline_builder.extract.factuality.disputes import OF_NOUN
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import Tokens, some

_DASHES = ("—", "–")
_SOURCE = 3  # words of "according to a" before a fake
_JUDGED = 3  # words from "but that" to the judgement
_CONTENT = 6  # words from "not true" to the "that" of what is not
_GUILT = 3  # words of "any direct role" behind the verb


def untrue(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the sentence says that what is reported of a date is not so: "reports that he died on Monday are false",
    "it is not true that they met on Monday", "görüşün keçirildiyi barədə məlumatlar həqiqəti əks etdirmir".
    """
    if "untrue" not in tokens.classes:
        return False
    over = clause.parent if clause.opener == "that" else None
    if over is not None and over.subject is not None and some(tokens, *over.subject, "untrue"):
        return True  # "a hoax message said a bomb had gone off"
    noun = clause.group[1] - clause.group[0] == 1 and clause.verb_is(tokens, "hearsay")  # "xəbər"
    if clause.opener == "" and clause.verb_is(tokens, "say", "say_weak", "deny") and not noun:
        return _called_untrue(tokens, clause, at)
    for index in tokens.where("untrue"):
        if index > at:
            if reported(tokens, index, at) or _judged_behind(tokens, clause, index):
                return True
        elif "reason" in tokens[index - 1].classes or _describes(tokens, index):
            continue  # "из-за ложного сообщения", "a false alarm that emptied the hall"
        elif _content_of(tokens, index, at):
            return True
    return False


def _describes(tokens: Tokens, index: int) -> bool:
    """Whether a word only says of what kind a thing is that is no report: "a false alarm", not "a false claim"."""
    article = tokens[index - 1].has("determiner") and "untrue" not in tokens[index - 1].classes
    return article and tokens[index + 1].word and not tokens[index + 1].has("that", "hearsay", "footage", "word")


def _judged_behind(tokens: Tokens, clause: Clause, index: int) -> bool:
    """Whether a word right behind a content clause judges it: "Այն, որ գործարանը փակվել է, | սուտ է"."""
    said = clause.parent is not None and clause.parent.verb_is(tokens, "say", "say_weak")
    return clause.opener == "that" and not said and index == clause.core[-1][1] + 1


def _content_of(tokens: Tokens, index: int, at: int) -> bool:
    """Whether a date is of what a word before it judges: "it is not true that they met", "false reports of a raid"."""
    if "footage" in tokens[index + 1].classes and index + 1 < at:
        source = some(tokens, max(0, index - _SOURCE), index, "according")
        if source or tokens[index + 2].has("according_after", "postposition"):
            return True  # "according to a fake letter"
    for other in range(index + 1, min(index + _CONTENT, at)):
        if "footage" in tokens[other].classes and some(tokens, other, at, "according"):
            return True  # "Կեղծ է տեսանյութը, ըստ որի …"
        if tokens[other].has("that", "hearsay"):
            if "that" in tokens[other].classes:
                return "and" not in tokens[other - 1].classes  # not "was wrong, and that they met"
            if tokens[index - 1].has("topic", "nominal"):
                return False  # "bəndin yarıldığı barədə yalan xəbər oktyabrın 2-də …"
            arrived = some(tokens, other + 1, at, "finite") and not some(tokens, other + 1, at, "that", "relative")
            return not arrived  # "a false report of a bomb came on Monday"
    return False


def _called_untrue(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what a fake shows, or of a report that somebody calls untrue: "a fake video shows troops
    leaving on Monday", "called the report of a raid on Monday fiction", not "a hoax email said on Monday that …".
    """
    if at > clause.group[0]:
        inside = inside_object(tokens, clause, at)
        first, end = clause.subject or (0, 0)
        shown = some(tokens, first, end, "untrue") and some(tokens, first, end, "hearsay", "footage")
        called = "untrue" in tokens[at + 1].classes and reported(tokens, at + 1, at)
        return inside and (shown or called)
    judged = [index for index in tokens.where("untrue") if index > at and clause.holds(index)]
    if any(tokens[index - 1].text in _DASHES for index in judged):
        return True  # "встреча 12 июня — фейк, сообщили в МИД"
    return _about(tokens, clause, at) and any(reported(tokens, index, at) for index in judged)


def _about(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date before the verb goes with what a report is about: "сообщения о перестрелке в понедельник", "iyunun
    12-də öldüyü haqqında xəbərlər".
    """
    topics = (index for index in tokens.where("topic", "hearsay") if index < clause.group[0])
    for index in topics:
        if tokens[index - 1].has("hearsay" if index < at else "nominal"):
            return index > at or not some(tokens, index, at, "that", "finite")
    return False


def reported(tokens: Tokens, index: int, at: int) -> bool:
    """Whether a word at a position judges a report that tells of the date at another one: "reports … are false"."""
    if "nominal" in tokens[index - 1].classes or tokens[index - 1].text in _DASHES:
        return at < index - 1  # "öldüyü yalandır", "встреча 12 июня — фейк"
    heard = (other for other in tokens.where("hearsay") if other < index)
    called = "indefinite" in tokens[index - 1].classes and "auxiliary" in tokens[index - 2].classes  # "was a fake"
    judges = called or "determiner" not in tokens[index - 1].classes
    if judges and _but_that(tokens, index, at):
        return True
    if judges and (called or tokens[index - 1].has("auxiliary", "copular", "footage")):
        heard = (other for other in tokens.where("hearsay", "footage") if other < index)
    return judges and any(other < at or _told_of(tokens, other) for other in heard)


def _told_of(tokens: Tokens, noun: int) -> bool:
    """Whether what stands right before a report says of what it is: "öldüyü barədə yayılan xəbər", "հետ կանչելու
    լուրը"."""
    before = noun - 1
    while "spread" in tokens[before].classes:
        before -= 1
    return tokens[before].has("topic", "nominal", "shows", "destined")


def _but_that(tokens: Tokens, index: int, at: int) -> bool:
    """Whether a word judges what stands before it as a whole: "…, но это оказалось неправдой"."""
    near = range(max(at + 1, index - _JUDGED), index)
    return any("this_that" in tokens[other].classes and "contrast" in tokens[other - 1].classes for other in near)


def inside_object(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date stands in what is denied ("denied a strike on 3 May"), not by the verb ("denied on Monday")."""
    assert clause.verb is not None
    if at < clause.verb:
        first = clause.group[0]
        return some(tokens, at, first, "nominal") or _of_report(tokens, at, first)
    if tokens[at].text.endswith(OF_NOUN):
        return True  # "հերքեց մայիսի 4-ի հանդիպումը"
    if some(tokens, clause.group[1], clause.group[1] + _GUILT, "guilt"):
        return False  # "denied any role in the attack on Monday"
    end = at - 1 if "date_preposition" in tokens[at - 1].classes else at
    end -= "hearsay" in tokens[end - 1].classes  # "denied the report on Monday"
    plain = ("date_preposition", "preposition", "determiner", "adverb", "deny", "untrue")  # "as a lie on Monday"
    return any(token.word and not token.has(*plain) for token in tokens[clause.verb + 1 : end])


def _of_report(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a date is of what a report before a verb is about: "մայիսի 5-ի պայթյունի մասին լուրերը | հերքել է"."""
    if not tokens[at].text.endswith(OF_NOUN):
        return False
    heard = (index for index in tokens.where("hearsay") if at < index < end)
    return any("topic" in tokens[index - 1].classes for index in heard)
