"""Given names that tell a man from a woman, and the cases that a language puts them in; names of both are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline_builder.extract.names import given_names_cyrillic as cyrillic
from timeline_builder.extract.words.rewriting import Rewriting, rewritten

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
_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(_MASCULINE.split(), "masculine"),
    **dict.fromkeys(_FEMININE.split(), "feminine"),
    **dict.fromkeys(cyrillic.MASCULINE.split(), "masculine"),
    **dict.fromkeys(cyrillic.FEMININE.split(), "feminine"),
}


@dataclass(frozen=True, slots=True)
class Case:
    """An oblique case of persons' names.

    gender   of whom
    given    endings of a given name -> those of its nominative
    family   patterns of whole family names -> their nominative; a name that none fits has an unknown one
    """

    gender: Gender
    given: tuple[tuple[str, str], ...]
    family: Rewriting


def gender_of(given: str, cases: Sequence[Case] = ()) -> Gender:
    """The gender that a given name tells, in the nominative or one of the cases; "" where it tells none."""
    told = _GENDERS.get(given.casefold(), "")
    if told:
        return told
    for case in cases:
        if _nominative(given, case):
            return case.gender
    return ""


def nominative(name: str, cases: Sequence[Case]) -> str:
    """A person's given and family name in the nominative, "" where it stands in it or the case is not sure."""
    given, *family = name.split()
    if not family or gender_of(given):
        return ""
    for case in cases:
        base = _nominative(given, case)
        rest = [rewritten(word, case.family) for word in family] if base else [""]
        if all(rest):
            return " ".join((base, *rest))
    return ""


def _nominative(given: str, case: Case) -> str:
    for ending, base in case.given:
        if given.endswith(ending):
            name = given.removesuffix(ending) + base
            if gender_of(name) == case.gender:
                return name
    return ""
