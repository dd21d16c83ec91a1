"""Turkish."""

from __future__ import annotations

from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tables.turkish import WORDS

LANGUAGE = Language(
    code="tr",
    words=WORDS,
    numbers={
        "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10,
        "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90,
        "yüz": 100, "bin": 1000, "binden": 1000, "milyon": 1_000_000,
    },
    finite=(
        r"\w{2,}(?:[dt][ıiuü](?:l[ae]r)?|m[ıiuü]ş(?:t[ıiuü])?(?:l[ae]r)?|[ae]c[ae]k(?:l[ae]r)?|[ıiuü]yor(?:l[ae]r|du)?|"
        r"m[ae]kt[ae]d[ıi]r|[ae]c[ae]kt[ıi])"
    ),
    negated=r"\w{2,}m[ae](?:d[ıi]|m[ıi]ş\w*|y[ae]c[ae]k\w*|zd[ıi]|z)(?:l[ae]r)?",
    coming=r"\w{2,}[ae]c[ae](?:k|ğ)(?:l[ae]r)?",
    conditional=r"\w{2,}(?:m[ae]z|[ae]c[ae]k)[dt][ıi](?:l[ae]r)?",
    supposed=r"\w{2,}(?:s[ae]yd[ıi]|s[ae]|s[ae]l[ae]r)",
    plural=r"\w{2,}l[ae]r(?:[ıi]\w{0,4})?",
    nominal=r"\w{2,}(?:d[ıiuü]ğ[ıiuü](?:n[ıiuü])?|m[ae]s[ıi]n[ıi]|[ae]c[ae]ğ[ıi]n[ıi])",
    oblique=(
        r"(?!yeni|kadın)\w{2,}(?:['’]\w{1,6}|(?:d|(?<!s)t)[ae]n?|n[ıiuü]n?|l[ae]r[ıi]|(?:ğ|y)[ıiuü]n|(?<=[aeıioöuü])y[ae]|"
        r"(?<=[ıiuü])n[ae]|yl[ae])"
    ),
    endings=(
        r"(?:['’](?:\w{1,6}))?|(?:y?[ae]|n?[ıiuü]n|n?[ıiuü]|[dt][ae]n?|l[ae]r\w{0,4}|s[ıi]nd[ae]|s[ıi]n[ıi]n|s[ıi])"
    ),
    ablative=r"['’]?[dt][ae]n",
    locative=r"['’](?:[dt][ae]|nd[ae]|[dt][ae]ki)",
    adnominal=r"\w{2,}[ae]n|\w{2,}m[ıiuü]ş|\w{2,}[dt][ıiuü][ğ][ıiuü]",
    converb=r"\w{2,}(?:[dt][ıiuü]kt[ae]n|(?:[ae]|[ıiuü])rken)",
    adverbial=r"(?!de$|da$)\w{2,}['’]?(?:d|(?<!s)t)[ae](?:n|ki)?|göre|ile|için|sırasında|karşı|dolayısıyla|sonra|önce|başka",
    dotted_i=True,
    demonym=r"(?:l[ıiuü](?:l[ae]r\w*)?)",
    vowels="",
    countries={"ABD": "Amerika Birleşik Devletleri", "İngiltere": "Birleşik Krallık"},
    peoples={
        "ermeni": "Ermenistan", "rus": "Rusya", "yunan": "Yunanistan", "alman": "Almanya", "fransız": "Fransa",
        "amerikan": "Amerika Birleşik Devletleri", "ingiliz": "Birleşik Krallık", "çinli": "Çin",
    },
    office_last=True,
    verb_last=True,
    abbreviations="dr prof av km vb",
    labels={"statement": "Açıklama: {who}", "said": "{who}: {what}", "quotation": "{who}: “{what}”"},
    things_too=True,
)  # fmt: skip
