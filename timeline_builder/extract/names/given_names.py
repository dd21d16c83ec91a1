"""Given names that tell a man from a woman, and persons' names in the nominative; names of both are left out.

Names in Cyrillic letters are looked up in a dictionary (`words/declension`), here are those that it lacks.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Sequence
from math import prod
from typing import Literal

from timeline_builder.extract.names import given_names_cyrillic as cyrillic
from timeline_builder.extract.words import declension
from timeline_builder.extract.words.rewriting import rewriting, rewritten

Gender = Literal["masculine", "feminine", ""]

_MASCULINE = """
    abdel abdelfattah abdul abdullah abiy adam ahmad ahmed akram alain albert alberto alejandro alexander alexandre
    alexei alexey ali alvaro amadou anatoly anders andreas andrei andrew andrey andrii antal anthony anton antonio
    antony aram ararat armen arthur ashraf augusto bashar bassirou benjamin bernard bill bola bongbong boris brian
    bruno carlos charles christian christopher cyril dan daniel david davit denis dmitri dmitry donald donatas
    ebrahim edmon eduard edward elchin eliud emil emmanuel enrique eric ernesto evan fabrice fedor felipe felix
    ferdinand fernando filip filippo francisco francois frank franz fyodor gareth gavin george gerhard gervais gilad
    giorgi giovanni giuseppe gordon gustavo hakan hans harry hassan heinrich henry hikmet hossein hubert hugo hulusi
    hussein ian ibrahim igor ilham ilia ilya imran irakli ismail ivan jack jacob jakob james jan javier jeff jeremy
    jerome jimmy joao joe johan johannes john jonathan jorge jose joseph joshua juan julius justin kassem kelvin
    kenneth kevin khalid khalil klaus kostas kyriakos lars laurent lev levon lionel lloyd louis luca lucas luis luiz
    mahamat mahmoud manuel marc marcel marcell marcelo marcio marco mario mark markus martin massoud matteo matthew
    mehmet michael michel miguel mikel mikhail mikheil milorad mohamed mohammad mohammed mokgweetsi muhammad mustafa
    naim narendra nicolas nikol nikolai nikos nouri novak nursultan olaf oleg oleh oleksandr oleksii oliver omar
    oscar osman ousmane pablo pascal patrick paul pavel pavlo pedro peter petr petro philip philippe pierre pietro
    radovan rafael rafik rajiv ratko raul recep ricardo richard rishi robert roberto rodrigo roger roman ronald
    ruben rustam saddam samuel santiago sebastian serge sergei sergey sergio serhii shavkat simon slobodan stefan
    stephane stephen steve steven taras thomas tigran tim timothy tom tony vadim vahagn valery vassilis vazgen
    victor viktor vitali vitaly vladimir volodymyr walter werner william xavier yahya yair yevgeny yoav yuri yuriy
    yury yves zurab
"""
_FEMININE = """
    agnes aisha alexandra alice alicia alina amina ana anastasia angela angelina anita anna annalena anne antonia
    anya audrey barbara barbora beatriz benazir bettina bridget camila carla carolina caroline catherine cecilia
    charlotte chloe christina christine claire clara claudia corinne cristina daria deborah delcy diana dilma dina
    dolores donatella dorothy ekaterina elena eleni elif elisabeth elizabeth ella ellen emily emine emma erna esther
    eva evelyn faith fatima fatou federica frances francesca gabriela gabriella galina giorgia giulia gloria greta
    gulnara hanna hannah heidi helen helena helga helle hillary ingrid irina iryna isabel isabella ivana izkia
    jacinda jane janet jasmine jelena jennifer jessica joanna josephine judith julia juliana julie kaja kamala karen
    karin karine katalin katarina kate katerina katherine kathryn katrin keiko kristalina kristina krystsina lara
    laura layla leila leyla lidia lina linda lisa liudmila liz lori louise lucia luisa lyudmila magdalena maia maja
    manuela margaret margarita maria mariam mariana marie marina marine marta martha mary matilda maya megan
    mehriban melania melinda mercedes michelle mihaela monica monika nadia nancy naomi natalia natasha nathalie nina
    oksana olena olga olivia paetongtarn patricia pauline penny petra priscilla rachel rebecca rosario roza ruth
    salome samantha sandra sanna sara sarah sevil sifan silvia sofia sonia sophia sophie stella susan susana
    svetlana sviatlana tamara tatiana teresa theresa ursula valentina valerie vera veronica victoria violeta viviane
    yael yelena yulia yuliia yuriko zainab zhanna zsuzsanna zuzana
"""
_GENDERS: dict[str, declension.Gender] = {
    **dict.fromkeys(_MASCULINE.split(), "masculine"),
    **dict.fromkeys(_FEMININE.split(), "feminine"),
    **dict.fromkeys(cyrillic.MASCULINE.split(), "masculine"),
    **dict.fromkeys(cyrillic.FEMININE.split(), "feminine"),
}
_CASES = (declension.GENITIVE, declension.DATIVE, declension.ACCUSATIVE, declension.INSTRUMENTAL, declension.LOCATIVE)
_Endings = tuple[tuple[str, str], ...]
_A: _Endings = (("(.+[жчшщц])а", "и е у ей е"), ("(.+[гкх])а", "и е у ой е"), ("(.+)а", "ы е у ой е"))
_YA: _Endings = (("(.+и)я", "и и ю ей и"), ("(.+)я", "и е ю ей е"))
_HARD: _Endings = (("(.+[жчшщц])", "а у а ем е"), ("(.+[бвгджзклмнпрстфх])", "а у а ом е"))
_SOFT: _Endings = (("(.+и)й", "я ю я ем и"), ("(.+)[ьй]", "я ю я ем е"))
_DECLINED: dict[Gender, _Endings] = {  # patterns of names in the nominative, with the endings of the cases
    "masculine": (*_HARD, *_SOFT, *_A, *_YA),
    "feminine": (*_A, *_YA),
}
_RARE = frozenset(cyrillic.RARE.split())
_EASTERN = frozenset(cyrillic.EASTERN.split())
_SERVANTS = frozenset(("абд", "абдель", "абдул"))  # open a given name: "Абдель Фаттах"
_LAST_EASTERN = rewriting(
    (r"(?P<stem>(?i:.*[аеёиоуыэюя].*)(?<=[нмпктлгр]))(?:а|у|ом)", r"\g<stem>"),
    (r"(?P<stem>(?i:.*[аеёиоуыэюя].*)(?<=[нл]))(?:я|ю|ем)", r"\g<stem>ь"),
)
_OF_MEN = {  # case -> the ending of a man's name that ends in a consonant
    case: rewriting((rf"(?P<stem>.+[бвгджзклмнпрстфхцчшщ]){ending}", r"\g<stem>"))
    for case, ending in zip(_CASES, ("а", "у", "а", "[оеё]м", "е"), strict=True)
}
_STORED = 4096  # names
_RUSSIAN = declension.declension("ru")
_CYRILLIC = re.compile("[А-ЯІЇЄҐЁ]")


@functools.lru_cache(_STORED)
def gender_of(given: str) -> Gender:
    """The gender that a given name in the nominative tells; "" where it tells none, or is of both."""
    return _GENDERS.get(given.casefold()) or (_declined_gender(given) if _CYRILLIC.match(given) else "")


@functools.lru_cache(_STORED)
def is_given(word: str) -> bool:
    """Whether a word is a given name, in any case that Russian has."""
    return bool(gender_of(word)) or bool(_CYRILLIC.match(word) and _readings(word))


def _readings(word: str) -> list[declension.Given]:
    return _RUSSIAN.given(word, _GENDERS, _forms(), _RARE)


@functools.cache
def _forms() -> dict[str, list[tuple[str, str]]]:
    """The cases of the names that the dictionary lacks: form -> names and cases."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in (*cyrillic.MASCULINE.split(), *cyrillic.FEMININE.split()):
        for pattern, endings in _DECLINED[_GENDERS[name]]:
            if match := re.fullmatch(pattern, name):
                forms = (match[1] + ending for ending in endings.split())
                for form, case in ((name, declension.NOMINATIVE), *zip(forms, _CASES, strict=True)):
                    found.setdefault(form, []).append((name, case))
                break
    return found


def _declined_gender(given: str) -> Gender:
    """The gender of a name that is mostly of the nominative: not of "Яна", which is as well of "Ян"."""
    found = _readings(given)
    whole = sum(one.score for one in found)
    genders = {one.gender for one in found}
    for gender in genders:
        if 2 * sum(one.score for one in found if one.gender == gender and one.base == given) > whole:
            return gender
    return ""


@functools.lru_cache(_STORED)
def nominative(name: str, cases: Collection[str] = ()) -> str:
    """A person's given and family name in the nominative: that of the case in which both are likeliest to agree; ""
    where the given name is not known.

    cases   those that the words around it allow, any by default
    """
    given, *family = name.split()
    if not family or not _CYRILLIC.match(given):
        return ""
    if given.lower() in _EASTERN:
        last = rewritten(family[-1], _LAST_EASTERN)
        return " ".join((given, *family[:-1], last or family[-1]))
    if given.lower() in _SERVANTS:
        called = nominative(" ".join(family), tuple(cases))
        return f"{given} {called}" if called else ""
    likely: dict[str, float] = {}
    for one in _readings(given):
        if cases and one.case not in cases:
            continue
        rest = [_RUSSIAN.family(word, one) for word in family]
        base = " ".join((one.base, *(word for word, _ in rest)))
        agree = prod(score for _, score in rest)
        if agree or base != name:
            likely[base] = likely.get(base, 0.0) + one.score * agree
    return max(likely, key=likely.__getitem__, default="") or _of_unknown((given, *family), cases)


def _of_unknown(words: Sequence[str], cases: Collection[str]) -> str:
    """A man's name that no table has, where all its words end as in one case: "Масудом Пезешкианом"."""
    if any(_RUSSIAN.common(word) for word in words):
        return ""
    for case in _CASES:
        made = [rewritten(word, _OF_MEN[case]) for word in words]
        if all(made) and (case in cases or (case == declension.INSTRUMENTAL and not cases)):
            return " ".join(made)
    return ""
