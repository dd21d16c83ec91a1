"""German."""

from __future__ import annotations

from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tables.german import WORDS

LANGUAGE = Language(
    code="de",
    words=WORDS,
    numbers={
        "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwanzig": 20, "dreißig": 30, "hundert": 100, "tausend": 1000,
        "millionen": 1_000_000,
    },
    finite=r"[a-zäöüß]{3,}(?:te|ten)",
    participle=r"(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|(?:be|ver|er|ent|zer|unter|über)[a-zäöüß]{3,}(?:t|en))",
    endings=r"(?:s|’|'|n|en)?",
    demonym=r"(?:isch(?:e|en|er|es|em)?|er|n)",
    vowels="ne",
    countries={"USA": "Vereinigte Staaten", "Großbritannien": "Vereinigtes Königreich", "Türkei": "Türkei"},
    peoples={
        "deutsche*": "Deutschland", "französisch*": "Frankreich", "britisch*": "Vereinigtes Königreich",
        "türkisch*": "Türkei", "russisch*": "Russland", "armenisch*": "Armenien",
        "amerikanisch*": "Vereinigte Staaten",
    },
    joiners=frozenset({"von", "für", "der", "des"}),
    derived=r"[a-zäöüß]+(?:ung|heit|keit|schaft|tion|ität)(?:en)?",
    articles=frozenset({"der", "des", "die"}),
    capital_nouns=True,
    brackets=True,
    free_order=True,
    abbreviations="z.b d.h u.a dr prof nr ca mio mrd st jan feb apr aug sept okt nov dez",
    labels={"statement": "Erklärung: {who}", "said": "{who}: {what}", "quotation": "{who}: „{what}“"},
    things_too=True,
)  # fmt: skip
