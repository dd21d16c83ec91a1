"""Contents: whether a date is of what somebody wants, promises or gives up, where a noun of that stands before the verb
that says so.

Where the verb stands last, a date stands before both, and only its neighbours tell whose it is: what owns the noun
("Forumun oktyabrın 4-də keçirilməsi qadağan edilib"), or that the verb looks back at a promise ("oktyabrın 4-də
maaşları ödəyəcəyini vəd etmişdi").
"""

from __future__ import annotations

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.words.tokens import OWNERS, Tokens, some

_BETWEEN = 2  # words between an owner and a date: "Sammitin Bakıda oktyabrın 4-də keçirilməsi"
_NAME = 7  # letters of a name that ends so, "Yeltsin"
_LONG_BEFORE = ("mışdı", "mişdi", "muşdu", "müşdü", "mışdılar", "mişdilər", "muşdular", "müşdülər")
_UNDERGONE = ("unmuşdu", "ilmişdi", "ılmışdı", "ulmuşdu")  # "çıxış etməyə dəvət olunmuşdu"
_APART = ("mark", "finite", "date")
_UNDONE = ("binds", "plan", "falls_through", "called_off")


def foreseen(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the date at a position is of a deed to come that a noun before the verb tells of."""
    if clause.verb is None or at >= clause.group[0]:
        return False
    if owned(tokens, at):
        return _deed(tokens, clause, at)
    first = clause.group[0]
    verb = tokens[clause.group[1] - 1].lower
    if not verb.endswith(_LONG_BEFORE) or some(tokens, at + 1, first, *_APART):
        return False
    if "plot" in tokens[first - 1].classes and "to_do" in tokens[first - 2].classes:
        return True  # "oktyabrın 5-də hücuma keçmək əmri verilmişdi"
    if not clause.verb_is(tokens, "binds", "plan"):
        return False
    last = first - 1
    while tokens[last].has("topic", "binds", "plan"):
        last -= 1
    told = "topic" in tokens[last + 1].classes or verb.endswith(_UNDERGONE)
    return some(tokens, at + 1, first, "coming") or (told and "to_do" in tokens[last].classes)


def bidden(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what somebody is asked or agrees to do, told without a finite verb: "պահանջում էին, որ
    գյուղը մայիսի 4-ին դատարկվի", "agreed on Monday to hold talks | in May", "bazar ertəsi | mayda | danışıqlar
    aparmağa razılaşıb".
    """
    if clause.verb is None or not clause.verb_is(tokens, "binds"):
        return False
    if any(start <= at < end and "that" in tokens[start].classes for start, end in clause.extra):
        return True
    first, end = clause.group
    if at > end:
        done = next((step for step in range(end, at) if tokens[step].mention is not None), at)
        to = next((step for step in range(done, at) if "to" in tokens[step].classes), at)
        return to < at and is_infinitive(tokens[to + 1])
    before = any(tokens[step].mention is not None for step in clause.positions() if step < at)
    return before and any("to_do" in tokens[step].classes for step in range(at + 1, first))


def owned(tokens: Tokens, at: int) -> bool:
    """Whether what owns a noun stands before a date, with nothing between but where it was."""
    for index in range(at - 1, max(-1, at - 2 - _BETWEEN), -1):
        token = tokens[index]
        ending = token.lower.endswith(OWNERS) and not token.has("determiner", "postposition")
        noun = token.has("oblique", "settlement") or not token.capital or len(token.text) > _NAME  # not "Putin"
        if token.has("owner", "possessive") or (ending and noun):
            return True
        if not token.has("oblique", "adverb"):
            return False
    return False


def _deed(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the noun behind an owner and a date is of what has not been done: "qayıdacağı bildirilib", "keçirilməsi
    təklif edilib", not "keçirilməsi təsdiqlənib".
    """
    for index in range(at + 1, clause.group[0]):
        token = tokens[index]
        if "deed" in token.classes:
            return "plot" in tokens[index + 1].classes or clause.verb_is(tokens, *_UNDONE)
        if "coming" in token.classes and "finite" not in token.classes:
            return True
        if token.has("adnominal", "nominal", "mark", "finite", "date"):
            return False
    return False
