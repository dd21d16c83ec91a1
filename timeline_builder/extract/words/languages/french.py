"""French."""

from __future__ import annotations

from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tables.french import WORDS

LANGUAGE = Language(
    code="fr",
    words=WORDS,
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
        "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "cent": 100, "mille": 1000, "millions": 1_000_000,
    },
    finite=r"[a-zà-ÿ’']{2,}(?:èrent|irent|urent)|[a-zà-ÿ’']{3,}(?:era|eront|ira|iront|ra|ront)",
    participle=r"[a-zà-ÿ’']{2,}(?:é|ée|és|ées)|(?:mort|mis|pris|fait|dit|reçu|tenu|eu|vu|élu|perdu|battu|détruit|ouvert)[es]*",
    coming=r"[a-zà-ÿ’']{2,}(?:ra|ront)",
    endings=r"",
    demonym=r"(?:n|ns|ne|nes|ien|iens|ienne|iennes|ais|aise|aises|ois|oise|en|ens|enne|ain|aine|ains)",
    vowels="e",
    countries={"RDC": "Congo-Kinshasa", "Royaume-Uni": "Royaume-Uni", "Grande-Bretagne": "Royaume-Uni"},
    peoples={
        "français*": "France", "russe*": "Russie", "turc*": "Turquie", "turque*": "Turquie", "allemand*": "Allemagne",
        "arménien*": "Arménie", "américain*": "États-Unis", "britannique*": "Royaume-Uni", "malien*": "Mali",
        "espagnol*": "Espagne", "chinois*": "Chine",
    },
    joiners=frozenset({"de", "du", "des", "d'", "la"}),
    articles=frozenset({"la", "le", "les", "l'"}),
    free_order=True,
    things_too=True,
    abbreviations="m mm mme dr st ste av janv févr juil sept oct nov déc",
    labels={"statement": "Déclaration : {who}", "said": "{who} : {what}", "quotation": "{who} : « {what} »"},
)  # fmt: skip
