"""Spanish."""

from __future__ import annotations

from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tables.spanish import WORDS

LANGUAGE = Language(
    code="es",
    words=WORDS,
    numbers={
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cien": 100,
        "mil": 1000, "millones": 1_000_000,
    },
    finite=r"[a-záéíóúñü]{2,}(?:ó|aron|ieron|yeron)|[a-záéíóúñü]{3,}(?:rá|rán)",
    participle=r"[a-záéíóúñü]{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas|ando|iendo)",
    coming=r"[a-záéíóúñü]{2,}(?:rá|rán)",
    endings=r"",
    demonym=r"(?:no|na|nos|nas|ano|ana|anos|anas|eño|eña|ense|enses|és|esa|eses|í|íes)",
    vowels="aoe",
    countries={"EEUU": "Estados Unidos", "EE.UU.": "Estados Unidos", "Gran Bretaña": "Reino Unido"},
    peoples={
        "francés*": "Francia", "ruso*": "Rusia", "rusa*": "Rusia", "turco*": "Turquía", "alemán*": "Alemania",
        "armenio*": "Armenia", "estadounidense*": "Estados Unidos", "británic*": "Reino Unido", "español*": "España",
    },
    joiners=frozenset({"de", "del", "la", "los"}),
    articles=frozenset({"la", "los", "las"}),
    free_order=True,
    things_too=True,
    abbreviations="sr sra dr dra gral cnel ene feb abr jun jul ago sep sept oct nov dic ee.uu",
    labels={"statement": "Declaración de {who}", "said": "{who}: {what}", "quotation": "{who}: «{what}»"},
)  # fmt: skip
