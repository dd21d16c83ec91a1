"""Set dates: whether a date is the one that something is planned for, moved to or asked for, not that of a deed.

Words before, in or behind the date say so ("for Monday", "на вторник", "iyunun 30-na", "հունիսի 19-ի համար"), or a
participle of planning between the date and its noun ("երկուշաբթի օրը նախատեսված հանդիպումը").
"""

from __future__ import annotations

from timeline_builder.extract.dated.asides import COUNTED
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import POSSESSIVES, Tokens, some

_FROM = ("-dən", "-dan", "-ից")
_BESIDE = 2  # words from a date to a participle of the future that it goes with
_NEAR = 4  # words from a verb of asking for something to what is asked for and its date


def set_for(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the date at a position is that of what is only planned, moved or asked for."""
    return (
        ("dated_for" in tokens.classes and _named(tokens, clause, at))
        or ("sets" in tokens.classes and (_moved(tokens, clause, at) or _chosen(tokens, at)))
        or _reserved(tokens, at)
        or ("to_do" in tokens.classes and _asked(tokens, clause, at))
    )


def _named(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether words say that something is for that date."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if "dated_for" in tokens[at].classes:
        return after is None or not after.has("date", "towards", "limit", "postposition")  # "2-nə keçən gecə"
    if after is not None and "dated_for" in after.classes and "postposition" in after.classes:
        return True
    if not at or "dated_for" not in tokens[at - 1].classes or tokens[at].text.endswith(POSSESSIVES):
        return False
    if at - 1 == clause.core[0][0] and clause.verb_is(tokens, "sets", "plan"):
        return True  # "На 7 октября оппозиция анонсировала митинг"
    mention = tokens[at].mention
    if mention is None or (mention.rule.startswith(COUNTED) and "meant" not in tokens[at - 1].classes):
        return False  # "отложили на следующий день", not "was announced for the same day"
    if some(tokens, clause.core[0][0], at, "sets", "plan", "called_off"):
        return tokens[at - 2].word and "superlative" not in tokens[at - 2].classes
    day = mention.date is not None and mention.date.precision == "day"
    goes_on = after is not None and after.word and not after.has(*_ENDS)  # "for Monday talks"
    return day and "meant" in tokens[at - 1].classes and at > clause.group[1] and not goes_on


_ENDS = ("preposition", "date_preposition", "and", "that", "finite", "adverb", "when", "relative", "to", "not")


def _moved(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is the old or the new one of what is moved: "was moved from May 10 to May 20"."""
    if not clause.verb_is(tokens, "sets"):
        return False
    mention = tokens[at].mention
    others = (index for index in tokens.dates if index != at and clause.holds(index))
    if any({tokens[at].text.endswith(_FROM), tokens[index].text.endswith(_FROM)} == {True, False} for index in others):
        return True  # "oktyabrın 4-dən noyabrın 3-nə keçirildi"
    if at < clause.group[1]:
        return False
    if mention is not None and mention.date is not None and mention.date.open:
        return clause.verb_is(tokens, "called_off")  # "запуск отложили с 5 мая", not "объявили перемирие с 5 мая"
    return "moved_to" in tokens[at - 1].classes or (mention is not None and mention.rule == "from-to")


def _chosen(tokens: Tokens, at: int) -> bool:
    """Whether a date is itself what is fixed for something: "set 3 May as the date of the vote", "earmarked Tuesday for
    the talks"; "called Tuesday for a truce" leaves out the preposition of its date.
    """
    verb, after = tokens[at - 1], tokens[at + 1]
    return verb.has("sets") and not verb.has("say", "say_weak") and after.has("meant", "as")


def _reserved(tokens: Tokens, at: int) -> bool:
    """Whether a participle of planning stands between a date and the noun that it tells of."""
    for index in tokens.where("reserved", "coming"):
        if index <= at or some(tokens, at + 1, index, "mark", "enclitic", "date"):
            continue
        if tokens[index].has("finite") and not tokens[index].has("held") and index > at + _BESIDE:
            continue  # "8-də qaz aparacaq kəmərin açılışı olub", not "yola düşməsi planlaşdırılmış gəmi"
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        adnominal = after is not None and "adnominal" in after.classes
        if "reserved" not in tokens[index].classes and ("nominal" in tokens[index].classes or not adnominal):
            continue  # "keçirilməli olan", not "keçirilməlidir" or "keçiriləcəyini elan edib"
        if after is not None and "nominal" in after.classes and "oblique" in after.classes:
            continue  # "açılmalı | olduğunu | vurğuladı": what was said
        return after is not None and after.word and not after.has("enclitic", "and", "that_after", "finite")
    return False


def _asked(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date goes with the infinitive of what somebody is asked or promises to do: "призвал выйти на улицы в
    понедельник", "iyunun 30-da keçirməyi təklif edib".
    """
    first, end = clause.group
    if tokens[at + 1].has("participle") and not tokens[at + 2].has("enclitic"):
        return False  # "հրաժարվել է ճանաչել հունիսի 20-ին կայացած ընտրությունները", not "նախատեսված էր ստորագրել"
    if _closed_by_infinitive(tokens, clause, at):
        return True
    if not some(tokens, max(0, first - 1), end, "binds"):
        return False  # "açmaq niyyətində idi"
    behind = any("to_do" in tokens[index].classes for index in range(end, at))
    now = some(tokens, max(0, first - 1), end, "nonpast", "enclitic")
    if at >= end and now and not some(tokens, end, at, "finite", "mark"):
        # "սպառնում են շաբաթ օրը փակել …", "խոստացել էր շաբաթ օրը փակել"
        behind = behind or any(_infinitive(tokens, index) for index in range(at + 1, at + 1 + _NEAR))
    ahead = at + 1 < first <= at + 1 + _NEAR and "to_do" in tokens[at + 1].classes
    return behind or (ahead and at > clause.core[0][0] + 1)


def _closed_by_infinitive(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a clause ends with the infinitive of what its verb before that asks for or plans: "սպառնում էր երկուշաբթի
    օրը գործադուլ սկսել"; of "երկուշաբթի օրը խոստացել է սկսել" the date is that of the promise.
    """
    first, end = clause.group
    if not _infinitive(tokens, end - 1) or "binds" in tokens[end - 1].classes:
        return False  # "կոչ էր արել"
    for head in tokens.where("binds", "plan"):
        if not clause.core[0][0] <= head < first or "enclitic" not in tokens[head + 1].classes:
            continue
        lasted = tokens[head].has("plan") and not tokens[head].has("say") and not tokens[head + 1].has("is_now")
        if head < at or lasted:
            return True
    return False


def _infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a verb at a position says what is to be done: "փակել", not "փակել է", which is over."""
    if index + 1 >= len(tokens):
        return False
    return "to_do" in tokens[index].classes and "enclitic" not in tokens[index + 1].classes
