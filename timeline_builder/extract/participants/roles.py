"""Roles: which names of a sentence act and which say where, by their form and the words around them.

A role is decided once, in the whole sentence; a clause, a phrase or a source then asks its own names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.beside import NO_NOUN, described
from timeline_builder.extract.participants.bystanders import before_articles, stands_by
from timeline_builder.extract.participants.owned import shares_case, speaks_for
from timeline_builder.extract.participants.peoples import stands_for_country
from timeline_builder.extract.participants.where import gets, says_where, where_named
from timeline_builder.extract.words.marks import OPENERS
from timeline_builder.extract.words.tokens import NO_CLASSES, Token, Tokens, some


def cast(tokens: Tokens, names: Sequence[Name]) -> None:
    """Give all names of a sentence their roles."""
    there = [name for name in names if name.place and says_where(tokens, name)]
    where = where_named(tokens, names, there) if there else ()
    governed = not tokens.classes.isdisjoint(_GOVERNING)
    for name in names:
        spoken_for = "team" in tokens.classes and speaks_for(tokens, name)
        if spoken_for or (governed and _may_govern(tokens, name) and _governs(tokens, name)):
            name.acts = name.place
        elif name in where:
            name.where = name.place
        elif name.actor and _acts(tokens, name, there=name in there):
            name.acts = name.actor


_GOVERNING = frozenset(("governs", "governs_last", "agent", "addresses", "asks"))  # beside a city that acts


def actors(names: Iterable[Name]) -> tuple[str, ...]:
    """The actors among names, in order, each once."""
    return tuple(dict.fromkeys([name.acts for name in names if name.acts]))


def places(names: Sequence[Name]) -> tuple[str, ...]:
    """The places among names, in order, each once."""
    if not names:
        return ()
    return tuple(dict.fromkeys([name.where for name in names if name.where]))


def _governs(tokens: Tokens, name: Name) -> bool:
    """Whether a city stands for the government that sits there: "Tehran and Riyadh agreed", "signed by Kyiv"."""
    if "governs_last" in tokens.classes:
        rules = not shares_case(tokens, name) and _rules_far(tokens, name)
        return name.part == "place" and (rules or _addressed(tokens, name))
    begin = name.start
    while begin >= 2 and "and" in tokens[begin - 1].classes and tokens[begin - 2].capital:
        begin -= 2
    before = tokens[begin - 1].classes if begin else NO_CLASSES
    joined = name.part == "place" or begin != name.start
    if joined and "agent" in before and "where" not in before:
        return not (begin > 1 and tokens[begin - 2].has("settlement", "site", "travels"))
    if name.part == "place" and "addresses" in before:
        return True  # "Baku accused Yerevan"
    if name.part == "place" and "asks" in before:
        at = name.end + ("not" in tokens[name.end].classes)
        while tokens[at].mention or (at + 1 < len(tokens) and tokens[at + 1].mention):
            at += 1
        return "to" in tokens[at].classes  # "led Bangkok to expel the envoy", "urged Tokyo on Tuesday to wait"
    if "governs" not in tokens.classes or ("settlement" in before and not tokens[begin - 1].capital):
        return False  # "в селе Новые Атаги подписали"
    if not before.isdisjoint(_TO_IT) and before.isdisjoint(_OPENERS):
        return False
    at = name.end
    while (
        tokens[at].capital
        or not tokens[at].classes.isdisjoint(_BEFORE_VERB)
        or ("date_preposition" in tokens[at].classes and tokens[at + 1].mention is not None)
    ):
        at += 1
    return "governs" in tokens[at].classes and "passive" not in tokens[at - 1].classes


# what makes another part of the clause of a name
_TO_IT = frozenset(("preposition", "determiner", "of", "reach", "visit", "person", "nearby"))
_OPENERS = frozenset(("when", "that"))
_BEFORE_VERB = frozenset(("and", "adverb", "order", "auxiliary", "not", "itself", "date"))


def _addressed(tokens: Tokens, name: Name) -> bool:
    """Whether a city in the case of an object is blamed: "Moskvanı … ittiham edib", "Մոսկվային մեղադրել է"."""
    if "addresses" not in tokens.classes or not tokens[name.end - 1].text.endswith(_OBJECT):
        return False
    verb = next((token for token in tokens[name.end :] if token.has("addresses", "that", "relative", "when")), None)
    return verb is not None and "addresses" in verb.classes


_OBJECT = ("nı", "ni", "nu", "nü", "ին")


def _may_govern(tokens: Tokens, name: Name) -> bool:
    """Whether a name may be a city's; a case may be that of whom a government deals with ("передал Еревану")."""
    if name.part not in ("place", "name") or not name.place or name.title or name.known:
        return False
    return not name.form or (name.form == "case" and tokens.have("addresses", "spans"))


def _rules_far(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the first verb behind a city in the case of a subject is one of what governments do: "Yerevan daha bir
    neçə rayonun xəritəsini təqdim edib", "Երևանն ու Բաքուն երեկ հայտարարեցին".
    """
    end = name.end
    while "and" in tokens[end].classes and tokens[end + 1].capital:
        end += 2
    after = tokens[end]
    if after.has("settlement", "site", "direction", "person", "office", "owner", "and"):
        return False
    if "adverbial" in after.classes and not after.capital:
        return False
    for token in tokens[end:]:
        if "governs_last" in token.classes:
            return True
        verb = "finite" in token.classes and not token.has("adnominal", "nominal")
        if verb or token.has("that", "relative", "when") or token.text in ",;:«":
            return False
    return False


def _acts(tokens: Tokens, name: Name, *, there: bool) -> bool:
    if (name.title and not name.known) or stands_by(tokens, name):
        return False
    titled = name.part == "person" and name.start > 0 and "person" in tokens[name.start - 1].classes
    if name.part == "person" and not titled and name.end - name.start > 1:
        return (
            name.known or _stands_free(tokens, name) or "motion" in tokens[name.start - 1].classes
        )  # "lost to Carla Ruiz"
    if name.part in ("person", "office") or (name.known and not name.place):
        return True
    if name.form == "people":
        return stands_for_country(tokens, name)
    if name.part == "name" and not name.known and (not _stands_free(tokens, name) or _owns_thing(tokens, name)):
        return False
    return not there


def _owns_thing(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a single name only says whose a thing is, by the case of an owner: "Gəncənin evləri"."""
    if name.end - name.start > 1 or "owner" not in tokens[name.start].classes:
        return False
    after = tokens[name.end]
    behind = tokens[name.end + 1] if name.end + 1 < len(tokens) else None
    if after.text in OPENERS and behind is not None and behind.capital:
        return True  # "Abu-Dabinin “Masdar” şirkəti"
    return after.word and not after.capital and not after.has(*NO_NOUN, "agent", "according_after", "according")


def _stands_free(tokens: Sequence[Token], name: Name) -> bool:
    """Whether no preposition ties a name that nobody has described to something else ("on his Twitter page")."""
    before = before_articles(tokens, name)
    while before > 1 and "and" in tokens[before].classes and tokens[before - 1].capital and name.part == "name":
        before -= 1  # "measures for Mubende and Kassanda"
        while before > 0 and (
            tokens[before].capital or ("of" in tokens[before].classes and tokens[before - 1].capital)
        ):
            before -= 1  # "by Seyoum Mesfin of Ethiopia and Haile Woldensae"
    if before > 0 and gets(tokens, before):
        return True  # "sold to Nippon Steel"
    if before > 0 and "contest" in tokens[before - 1].classes:
        return True  # "a win over Novak Djokovic"
    if before > 0 and "of" in tokens[before].classes and some(tokens, max(0, before - 3), before, "undergone"):
        return True  # "the death in May of Thabani Nkomonye"
    if before > 0 and "of" in tokens[before].classes and tokens[before - 1].has("following", "armed"):
        return True  # "supporters of Partizan", "the rebels of the SPLM-North"
    if name.end - name.start > 1 and described(tokens, name) and "target" in tokens[before].classes:
        return True  # "a ban on Jo Doe, who had won"
    if (
        before >= 0
        and "when" in tokens[before].classes
        and ("finite" in tokens[name.end].classes or _told_more(tokens, name.end))
    ):
        return True  # "after ExxonMobil found oil"
    return before < 0 or "preposition" not in tokens[before].classes or "agent" in tokens[before].classes


def _told_more(tokens: Sequence[Token], at: int) -> bool:
    """Whether an apposition and a verb follow: "since Omar Sy, the official in charge of it, was found dead"."""
    if tokens[at].text != "," or not (at + 1 < len(tokens) and "determiner" in tokens[at + 1].classes):
        return False
    end = next((step for step in range(at + 1, len(tokens)) if tokens[step].text == ","), at)
    return end > at and end + 1 < len(tokens) and tokens[end + 1].has("finite", "passive")


def told_of(tokens: Tokens, clause: Clause, names: Sequence[Name]) -> tuple[str, ...]:
    """The one that a relative clause tells of by name: "the flight of Frank Rubio, who landed"."""
    if clause.subject is None:
        return ()
    start, end = clause.subject
    last = next((name for name in reversed(names) if start <= name.start and name.end == end), None)
    if last is None or not last.actor or last.title or last.form == "people" or says_where(tokens, last):
        return ()
    holder = some(tokens, start, last.start, "person") and last.part != "person"
    return () if holder else (last.actor,)  # "the head of the RSF, who fled" is somebody else
