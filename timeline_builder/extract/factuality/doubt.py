"""Doubt: whether what a clause tells is only feared, rumoured, asked or imagined, so that nobody vouches for it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.factuality.denial import unsaid
from timeline_builder.extract.factuality.untruths import reported
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import Tokens, some

_DOUBTFUL = frozenset(("unconfirmed", "purported", "whether", "fears", "rumour", "fiction", "asked", "modal", "proves"))
_OF = 3  # tokens of "unconfirmed reports of a coup" before what may be dated
_GUESS = 3  # tokens of "Հնարավոր է՝"


def purported(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether nobody vouches for what a clause tells: "it was rumoured that he died", "якобы погиб", "reports that he
    died could not be confirmed".
    """
    if tokens.classes.isdisjoint(_DOUBTFUL):
        return False
    for word in tokens.classes.intersection(_TELLING):
        for tells in _TELLING[word]:
            if any(tells(tokens, clause, index, at) for index in tokens.where(word)):
                return True
    if "fears" in tokens.classes and _supposed_noun(tokens, clause, at):
        return True
    unsure = tokens.where("asked", "whether", "purported")
    step: Clause | None = clause
    while step is not None:
        if _only_thought(tokens, step) or _asked_before(tokens, step):
            return True
        if any(_unsure(tokens, step, spot, at) for spot in unsure if step.holds(spot)):
            return True
        step = step.parent if step.opener == "that" else None
    return False


def vouched(tokens: Tokens, clause: Clause, every: Sequence[Clause]) -> bool:
    """Whether somebody confirms what is told as a rumour, or it is only asked who did it: "confirmed reports that he
    died on Monday", "kimin atəş açdığı aydın deyil".
    """
    for asked in tokens.where("asks_who"):
        first = clause.core[0][0]
        last = clause.group[0] if clause.verb is not None else clause.core[-1][1]
        leads = asked == first + 1 if clause.opener == "that" else first <= asked <= last
        if leads and "no" not in tokens[asked].classes:  # "heç kim"
            return True
    if "vouches" not in tokens.classes:
        return False
    over: Clause | None = clause
    if clause.opener == "that":
        first = clause.core[0][0]
        mains = (main for main in every if main.opener == "" and main.subject and main.subject[1] == first)
        over = clause.parent or next(mains, None)
    return over is not None and over.verb_is(tokens, "vouches") and not unsaid(tokens, over)


def _unverified(tokens: Tokens, clause: Clause, index: int, at: int) -> bool:
    """Whether a date is of what reports tell that a word before them calls unconfirmed: "unverified reports of a coup
    on Monday", not "aired unverified reports on Monday".
    """
    if not index + _OF < at or "hearsay" not in tokens[index + 1].classes or not clause.holds(index):
        return False
    return clause.in_subject(at) or index > clause.group[0]


def _talked_of(tokens: Tokens, clause: Clause, index: int, at: int) -> bool:
    """Whether a date is of what the subject says to be feared, hoped for or talked of: "Hopes of a truce on Monday
    faded", not "Concern about the raid on Monday grew".
    """
    if not index + _OF < at or not clause.in_subject(at) or not clause.in_subject(index):
        return False
    return tokens[index + 1].has("of", "complement") and "definite" not in tokens[index + 2].classes


def _only_talk(tokens: Tokens, clause: Clause, noun: int, at: int) -> bool:
    """Whether a noun says that what is told of a date is only talk: "öldüyü barədə şayiələr", "слухи о свадьбе 5
    мая".
    """
    if noun > at:
        before = tokens[noun - 1]
        nominal = before.has("nominal") and not some(tokens, at, noun - 1, "finite", "mark")  # "öldüyü versiyası"
        return nominal or ("topic" in before.classes and "preposition" not in before.classes)
    if noun + 2 >= at or not clause.holds(noun):
        return False
    if tokens[noun + 1].text == ",":
        relative = tokens[noun + 3].has("finite", "participle")  # "լուրերը, որ տարածվել էին"
        return "that" in tokens[noun + 2].classes and not relative  # "опасения, что …, не оправдались"
    return "topic" in tokens[noun + 1].classes and not some(tokens, noun, at, "finite", "mark", "date")


def _never_confirmed(tokens: Tokens, _: Clause, index: int, at: int) -> bool:
    """Whether a word behind a date says that nobody has confirmed what reports tell of it."""
    return index > at and reported(tokens, index, at)


def _imagined(_: Tokens, clause: Clause, index: int, __: int) -> bool:
    """Whether a clause is of a story: "under the scenario", "по легенде учений"."""
    return clause.holds(index)


def _unvouched(tokens: Tokens, _: Clause, index: int, at: int) -> bool:
    """Whether nobody vouches for the source before a date: "təsdiqlənməmiş məlumatlara görə"."""
    return index < at and tokens[index].has("according", "according_after")


def _reported_dead(tokens: Tokens, _: Clause, index: int, at: int) -> bool:
    """Whether an aside says what somebody was only reported to have undergone: "the general, thought killed on Monday,
    came home", "Feared drowned on Monday, the boy …".
    """
    first = index - 1 if index > 1 and tokens[index - 1].has("adverb") else index  # "initially reported dead"
    opens = first == 0 or tokens[first - 1].text == ","
    aside = opens and index < at and tokens[index + 1].has("participle", "killed")
    return aside and "participle" in tokens[index].classes and not some(tokens, index, at, "mark", "auxiliary")


# class of words -> what tells whether one of them makes a date one of a rumour
_TELLING = {
    "unconfirmed": (_never_confirmed, _unverified),
    "rumour": (_talked_of, _only_talk),
    "proves": (_reported_dead,),
    "fears": (_reported_dead,),
    "fiction": (_imagined,),
    "purported": (_unvouched,),
}


def _supposed_noun(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a clause supposes what a noun of a verb right before it tells of a date: "öldüyü güman edilir"."""
    if any(_alleged(tokens, index, at) for index in tokens.where("fears") if at < index):
        return True
    first = clause.group[0]
    if at > first or not clause.verb_is(tokens, "fears"):
        return False
    while "fears" in tokens[first - 1].classes:
        first -= 1
    return tokens[first - 1].has("nominal", "coming")


def _alleged(tokens: Tokens, index: int, at: int) -> bool:
    """Whether a participle only supposes what a noun of a verb before it tells of a date: "öldüyü iddia edilən
    müğənni".
    """
    if "nominal" not in tokens[index - 1].classes or some(tokens, at + 1, index, "mark", "finite", "date"):
        return False
    return some(tokens, index, index + 2, "adnominal")


def _asked_before(tokens: Tokens, clause: Clause) -> bool:
    """Whether what stands before a clause makes a question or a guess of it: "неясно, был ли | он освобождён",
    "Հնարավոր է՝ | նավը խորտակվել է", "он, как полагают, | погиб".
    """
    start = clause.core[0][0]
    guess = start == _GUESS and "mark" in tokens[start - 1].classes and "modal" in tokens[0].classes
    aside = clause.opener == "" and tokens[start - 1].text == "," and "purported" in tokens[start - 2].classes
    return guess or aside or "whether" in tokens[start - 1].classes


def _unsure(tokens: Tokens, clause: Clause, spot: int, at: int) -> bool:
    """Whether a word makes what is told of a date a rumour or a question: "якобы", "whether he was freed", but not
    "разбился 5 мая, предположительно из-за …".
    """
    if "asked" in tokens[spot].classes:
        return at < spot  # "istefa verib-vermədiyi"
    asks = "whether" in tokens[spot].classes and spot < at and "to" not in tokens[spot + 1].classes
    happened = clause.in_subject(at) and clause.group[0] <= spot  # "a launch on Monday is believed to have failed"
    if "purported" not in tokens[spot].classes or happened:
        return asks
    phrase = spot >= max(at, clause.group[1]) or tokens[spot - 1].text == ","
    return asks or not (phrase and "preposition" in tokens[spot + 1].classes)


def _only_thought(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells only what is feared or rumoured: "officials fear that 12 died", "a rumour that he died",
    "прорыв, которого опасались во вторник".
    """
    if clause.opener == "relative" and clause.verb_is(tokens, "fears"):
        return clause.passive(tokens) or not tokens[clause.core[0][0]].has("who", "which")
    if clause.opener != "that":
        return False
    start, over = clause.core[0][0], clause.parent
    if over is not None and _rumours(tokens, over):
        return True
    if over is not None and over.verb is not None and (over.verb_is(tokens, "fears") or start - over.verb <= 2):
        return over.verb_is(tokens, "fears")
    if over is None and "fears" in tokens[start - 2].classes:
        return True  # "Опасаются, что …": nobody is told
    near = start - 3 if tokens[start - 1].text == "," else start - 2  # "Վախ կար, | որ"
    noun = next((at for at in range(max(0, near), start) if "rumour" in tokens[at].classes), None)
    if noun is None or "that" not in tokens[start].classes:
        return False
    return noun < 2 or not (tokens[noun - 1].has("mark", "no") or tokens[noun - 1].capital)  # not "Jo Doe claims that"


def _rumours(tokens: Tokens, clause: Clause) -> bool:
    """Whether what a clause says something of is only talk: "Rumours spread that he had died", "Unconfirmed reports
    said that he had died".
    """
    if clause.subject is None:
        return clause.verb is not None and "rumour" in tokens[clause.group[0]].classes  # "Լուրեր են շրջանառվում"
    first, end = clause.subject
    return end < 4 and ("rumour" in tokens[end - 1].classes or some(tokens, first, end, "unconfirmed"))
