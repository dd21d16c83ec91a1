"""French: words, patterns, display names, examples and counter-examples."""

from typing import Any

from timeline_builder.dates.lexicon import ROMAN

CODE = "fr"
NAME = "French"
DAY_FIRST = True
LETTERS = "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ"
STOPWORDS = (
    "le la les de des du et en un une est que qui dans pour au aux par sur pas plus ne se ce cette il elle ont été avec"
    " son sa ses mais ou où sont à leur nous vous être fait après entre depuis"
)

_ONES = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_STEMS = {2: "deuxi", 3: "troisi", 4: "quatri", 5: "cinqui", 6: "sixi", 7: "septi", 8: "huiti", 9: "neuvi", 10: "dixi",
          11: "onzi", 12: "douzi", 13: "treizi", 14: "quatorzi", 15: "quinzi", 16: "seizi", 17: "dix-septi",
          18: "dix-huiti", 19: "dix-neuvi", 20: "vingti", 21: "vingt et uni"}  # fmt: skip
_MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"]  # fmt: skip

WORDS: dict[str, dict[Any, str]] = {
    "month": {
        1: "janvier, janv, janv.", 2: "février, fevrier, févr, févr., fév.", 3: "mars", 4: "avril, avr.", 5: "mai", 6: "juin",
        7: "juillet, juil, juil.", 8: "août, aout", 9: "septembre, sept, sept.", 10: "octobre, oct, oct.",
        11: "novembre, nov, nov.", 12: "décembre, decembre, déc, déc.",
    },
    "clear_month": {
        1: "janvier", 2: "février, fevrier", 7: "juillet", 9: "septembre", 10: "octobre", 11: "novembre", 12: "décembre",
    },
    "capital": {None: "Mars, Avril, Mai, Juin, Août"},
    "weekday": {1: "lundi", 2: "mardi", 3: "mercredi", 4: "jeudi", 5: "vendredi", 6: "samedi", 7: "dimanche"},
    "season": {21: "printemps", 22: "été", 23: "automne", 24: "hiver"},
    "unit": {
        "day": "jour, journée", "week": "semaine", "weekend": "week-end, weekend", "month": "mois", "quarter": "trimestre",
        "half": "semestre", "year": "an, année", "decade": "décennie", "century": "siècle",
    },
    "units": {
        "day": "jour, jours, journées", "week": "semaine, semaines", "weekend": "week-ends", "month": "mois",
        "quarter": "trimestre, trimestres", "half": "semestre, semestres", "year": "an, ans, année, années",
        "decade": "décennie, décennies", "century": "siècle, siècles", "hour": "heure, heures",
        "minute": "minute, minutes, secondes",
    },
    "day_form": {None: "jour, journée"}, "year_form": {None: "an, année"}, "month_form": {None: "mois"}, "month_noun": {None: "mois"},
    "week_form": {None: "semaine"}, "weekend_form": {None: "week-end, weekend"},
    "near_unit": {
        "previous day": "veille", "following day": "lendemain", "this day": "jour même", "same day": "le jour même",
    },
    "year_word": {None: "an, année"},
    "decades_noun": {None: "années"}, "decades": {None: "années"}, "decade_form": {None: "décennie"}, "first": {None: "premier"},
    "decade_word": {
        20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "soixante-dix", 80: "quatre-vingt,"
        " quatre-vingts", 90: "quatre-vingt-dix, nonante",
    },
    "century_word": {None: "siècle, siècles, s."},
    "roman": {n: f"{roman}{{e|ème|eme|è|ᵉ|}}" for n, roman in ROMAN.items()} | {1: "Ier, I"},
    "quarter": {"quarter": "trimestre"}, "half": {"half": "semestre"}, "half_of": {None: "moitié"},
    "number": {
        **dict(enumerate(_ONES[1:], 2)), 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze",
        16: "seize", 17: "dix-sept", 18: "dix-huit", 19: "dix-neuf", **_TENS, 70: "soixante-dix", 90: "quatre-vingt-dix",
        100: "cent", **{tens + 1: f"{word} et un" for tens, word in _TENS.items()},
        **{tens + i: f"{word}-{one}" for tens, word in _TENS.items() for i, one in enumerate(_ONES, 1) if i > 1},
    },
    "article": {1: "un, une"},
    "ordinal": {1: "premier, première, 1re, 1ère", **{n: f"{stem}ème" for n, stem in _STEMS.items()}, 2: "deuxième, second, seconde"},
    "which": {None: "première, seconde, deuxième, dernière"},
    "ordinal_suffix": {None: "er, e, ème, eme, ᵉ, re, ère, nd, nde"},
    "part": {
        "beginning": "début, commencement, tout début", "mid": "mi-, milieu, mi", "end": "fin, toute fin",
        "course": "courant, cours", "during": "pendant, durant, tout au long",
    },
    "approx": {None: "vers, environ, aux environs de, aux alentours de, autour de, circa, ca, approximativement"},
    "loosely": {None: "environ, près, presque, à peine, exactement, plus, moins, quelque, seulement, déjà"},
    "era": {
        -1: "av. J.-C., av. J.-C, av. J-C, av. J.C., av JC, avant J.-C., avant J-C, avant JC, avant Jésus-Christ, avant notre ère, AEC",
        1: "ap. J.-C., apr. J.-C., ap. J-C, après J.-C., après Jésus-Christ, de notre ère",
    },
    "deictic": {0: "aujourd'hui, ce jour", -1: "hier", 1: "demain", -2: "avant-hier", 2: "après-demain"},
    "daypart": {
        "morning": "matin, matinée, au matin, à l'aube, aube", "noon": "midi, mi-journée", "afternoon": "après-midi",
        "evening": "soir, soirée, au soir, en soirée", "night": "nuit, dans la nuit", "midnight": "minuit",
    },
    "am": {0: "du matin", 12: "du soir, de l'après-midi"},
    "near": {
        "this": "ce, cet, cette, en cours, courant, courante", "penultimate": "avant-dernier, avant-dernière", "last": "dernier, dernière, passé, passée, écoulé, écoulée",
        "next": "prochain, prochaine, qui vient, à venir", "previous": "précédent, précédente, d'avant",
        "following": "suivant, suivante, d'après", "same": "même",
    },
    "there": {"same": "-là"}, "demonstrative": {None: "ce, cet, cette"},
    "ago": {"ago": "il y a, voici, voilà, y a"}, "hence": {"hence": "dans, d'ici"},
    "shift": {"before": "plus tôt, auparavant", "after": "plus tard"}, "after": {"before": "avant", "after": "après"},
    "vague": {None: "quelques, plusieurs, quelque, des, une dizaine de, une quinzaine de, plus d'une, les"},
    "every": {None: "chaque, tous, toutes, tout"}, "the": {None: "le, la, les, l', au, aux, du, des, ce, cet, cette"},
    "of": {None: "de, d', du, des, en, de la, de l', de cet, de cette, dans, l', d'une, à"},
    "qu": {None: "de, d', des, du, que"},
    "aux": {None: "a, ont, ai, as, avons, avez, avait, avaient, aura, auront, ayant, aurait, auraient, eu, n'a, n'ont, avoir"},
    "in": {None: "en, de, d', depuis, avant, après, vers, dès, à, an, année, entre, et, pour, jusqu'en, du, le"},
    "inside": {None: "en, d', début, fin, mi-, dès, depuis, de, jusqu'en, courant, pour, avant, après, et, entre, à, au"},
    "from": {None: "de, du, d', depuis, dès, des"}, "to": {None: "à, au, jusqu'à, jusqu'au, jusqu'en, aux, jusque"},
    "between": {None: "entre"}, "and": {None: "et, ou, &, ainsi que"},
    "meant": {None: "pour"}, "ahead": {None: "à compter de, à compter du, à partir de, à partir du"}, "begun": {None: "depuis"}, "since": {None: "depuis, dès, à partir de, à partir du, à partir d', à compter de, à compter du, à dater du"},
    "until": {None: "jusqu'à, jusqu'au, jusqu'en, jusqu'aux, jusque, d'ici, d'ici à, d'ici au, d'ici la, jusqu'à la, d'ici le"},
    "at": {None: "à, vers, dès, jusqu'à, de, avant, après, peu avant, peu après"},
    "oclock": {None: "h, heures, heure, H"}, "minute": {n: f"h{n:02d}" for n in range(60)},
    "zone": {
        "local time": "heure locale, heures locales", "Z": "GMT, UTC, TU, temps universel",
        "Paris time": "heure de Paris, heure française", "Moscow time": "heure de Moscou",
        "Yerevan time": "heure d'Erevan", "Baku time": "heure de Bakou", "CET": "HNEC, CET",
    },
    "holiday": {
        "12-25": "Noël, jour de Noël", "12-24": "veille de Noël, réveillon de Noël", "12-31": "Saint-Sylvestre,"
        " réveillon du Nouvel An, veille du Nouvel An", "01-01": "jour de l'An, jour de l'an, Nouvel An, Nouvel an, nouvel an",
        "01-06": "Épiphanie, Epiphanie", "02-02": "Chandeleur", "02-14": "Saint-Valentin", "03-08":
        "Journée internationale des femmes, Journée internationale des droits des femmes, Journée de la femme",
        "easter-47": "Mardi gras, Mardi Gras, mardi gras", "easter-46": "mercredi des Cendres", "easter-7": "dimanche des Rameaux,"
        " Rameaux", "easter-3": "Jeudi saint, jeudi saint", "easter-2": "Vendredi saint, vendredi saint", "easter":
        "Pâques, dimanche de Pâques", "easter+1": "lundi de Pâques", "easter+39": "Ascension, jeudi de l'Ascension",
        "easter+49": "Pentecôte, dimanche de Pentecôte", "easter+50": "lundi de Pentecôte", "easter+60": "Fête-Dieu",
        "05-01": "fête du Travail, fête du travail, Fête du travail", "07-14": "fête nationale française", "08-15": "Assomption",
        "11-01": "Toussaint", "11-11": "Armistice de 1918, jour de l'Armistice", "05-09": "jour de la Victoire",
    },
    # What makes a number a count, a name or a code instead of a year or a day.
    "thing": {
        None: "personne{|s}, homme{|s}, femme{|s}, enfant{|s}, soldat{|s}, militaire{|s}, civil{|s}, mort{|s}, blessé{|s}, tué{|s},"
        " victime{|s}, réfugié{|s}, prisonnier{|s}, combattant{|s}, manifestant{|s}, policier{|s}, habitant{|s}, élève{|s},"
        " étudiant{|s}, salarié{|s}, employé{|s}, travailleur{|s}, membre{|s}, député{|s}, famille{|s}, maison{|s}, logement{|s},"
        " village{|s}, char{|s}, avion{|s}, navire{|s}, véhicule{|s}, missile{|s}, obus, tonne{|s}, km, kilomètre{|s}, mètre{|s}, m,"
        " kg, kilo{|s}, litre{|s}, hectare{|s}, euro{|s}, dollar{|s}, rouble{|s}, franc{|s}, manat{|s}, dram{|s}, pour cent,"
        " point{|s}, voix, siège{|s}, page{|s}, cas, patient{|s}, malade{|s}, million{|s}, milliard{|s}, fois, exemplaire{|s},"
        " emploi{|s}, poste{|s}, place{|s}, spectateur{|s}, visiteur{|s}, participant{|s}, hectares, km2, mots, décès, Français",
    },
    "label": {
        None: "Boeing, Airbus, vol, Vol, résolution, Résolution, numéro, n°, n, no, article, Article, chapitre, page, p., loi,"
        " décret, chambre, ligne, Euro, EURO, Mondial, Expo, Apollo, Windows, Formule, formule, Studio, Agenda, salle, tome, vol.,"
        " volume, Tu, Il, Su, MiG, Mi, type, modèle, ISO, Peugeot, Renault, Citroën, version, directive, règlement, Soyouz, Leopard,"
        " Eurovision, protocole, unité, bus, route, RN, A, chaîne",
    },
    "street": {
        None: "rue, avenue, place, boulevard, square, quai, pont, station, stade, faubourg, cours, quartier, lycée, école, esplanade",
    },
    "future": {
        None: "*era, *eront, *ira, *iront, *endra, *endront, *evra, *evront, sera, seront, aura, auront, va, vont, doit, doivent,"
        " devrait, devraient, pourrait, pourraient, prévu{|e|s|es}, attendu{|e|s|es}, prévoi{t|ent}, fixé{|e|s|es}, fera, feront,"
        " programmé{|e|s|es}, prochainement, compte, espère, envisage, souhaite, entend, veut, veulent, débute, débutent, commence,"
        " s'ouvre, se tient, se tiennent, pourra, pourront, verra, verront, jusqu'à, d'ici, ira, iront, planifié{|e|s|es}",
    },
    "past": {
        None: "a, ont, avait, avaient, était, étaient, fut, furent, eut, eurent, n'a, n'ont, a été, ont été, déclaré, annoncé, dit,"
        " affirmé, indiqué, tué, tués, mort, morte, née, né, fit, prit, vint, mourut, commença, débuta, signa, devint, éclata,"
        " lors, survenu, survenue, est mort, est née, est né, eu lieu, s'est, se sont, s'était, ayant, venait, publié, signé",
    },
    "clause": {None: "que, qui, dont, lorsque, quand, alors que, tandis que, parce que, puisque"},
}  # fmt: skip

MACROS = {
    "YEAR": "(year era? !>thing|units|percent | (count|hundreds|small) era | short_year)",
    "NEARYEAR": "of? the? (near near? unit <year_form | unit <year_form near | demonstrative unit <year_form there)",
    "OFYEAR": "(of? YEAR | of? the? year_word (YEAR | hundreds) | NEARYEAR)",
    "PART": "(of? the? (which half_of | part) dash? of? the? (year_word of? | month_noun of)?)",
    "WD": "the? weekday comma? daypart? comma?",
    "DAY": "(day ordinal_suffix? | ordinal <first)",
    "DATE": "WD? the? DAY of? month (comma? OFYEAR)?",
    "MONTHYEAR": "month comma? OFYEAR",
    "SEASONYEAR": "!<aux season OFYEAR",
    "CENTURYNAME": "(ordinal|roman | count ordinal_suffix) century_word era?",
    "CENTURY": "PART? of? the? CENTURYNAME",
    "DECADE": "PART? of? the? (decades year | decades|unit <decade_form year"
    " | decades two|decade_word (of the? (CENTURYNAME | near unit | unit near))?)",
    "HOLIDAY": "holiday comma? OFYEAR?",
    "POINT": "(the? approx? PART? the? (DATE | MONTHYEAR | SEASONYEAR | month | HOLIDAY | numeric | YEAR | year_word (YEAR | hundreds))"
    " | DECADE | CENTURY)",
    "RELATIVE": "(PART? the? (near near? (unit | month | season | weekday) | (unit | month | season | weekday) near"
    " | demonstrative unit there | near_unit | deictic | season | weekday daypart? | year_word))",
    "CLOCK": "(at? (clock | hour (oclock (minute|two !>thing|units)? | minute) | dotted oclock) am? (comma? open? zone close?)?"
    " | at hour|number oclock (minute|two !>thing|units)? am? zone?)",
}

PATTERNS = {
    "since": {"since": "since POINT", "since-relative": "since RELATIVE"},
    "until": {"until": "until POINT", "until-relative": "until RELATIVE"},
    "date": {
        "iso-date": "iso",
        "numeric-date": "(WD? the?)? numeric (comma? CLOCK)?",
        "date": "(approx? PART? the? daypart of? | approx? PART | approx)? DATE (daypart | of the? daypart)?",
        "weekday-with-date": "weekday daypart? open DATE close",
        "date-clock": "DATE comma? CLOCK",
        "clock-date": "CLOCK comma? the? DATE",
        "month-year": "approx? PART? MONTHYEAR",
        "season-year": "approx? PART? the? SEASONYEAR",
        "winter-of-years": "PART? the? season of? year dash|slash (year|two)",
        "part-of-month": "PART month",
        "bare-month": "<inside the? month",
        "month-in-a-row": "<qu|and|comma|open|the month !>name|small !<capital",
        "clear-month": "!<label|name clear_month !>name|small",
        "in-season": "<inside season !>name|word",
        "the-season": "<the season",
        "part-of-season": "PART season",
        "weekday": "!<every weekday daypart?",
        "weekday-clock": "weekday daypart? comma? CLOCK",
        "clock-weekday": "CLOCK comma? the? weekday",
        "time-of-day": "CLOCK",
        "half-of-year": "of? the? ordinal half|half_of OFYEAR",
        "year": "!<label|money|dash|slash (approx? PART | approx? the? year_word | approx) YEAR !>thing|units|percent|dash",
        "era-year": "count|hundreds|small era",
        "named-year": "the? year_word hundreds",
        "year-in": "<in year !>thing|units|percent|dash",
        "bare-year": "!<label|money|dash|slash|percent|comma|apostrophe recent !>thing|units|percent|dash",
        "short-year": "<in|year_word short_year",
        "decade": "DECADE",
        "century": "CENTURY",
        "quarter-or-half": "the? (ordinal | ordinal|small ordinal_suffix) (quarter | half) OFYEAR?",
        "holiday": "HOLIDAY !>name",
        "near-holiday": "the? holiday near",
    },
    "range": {
        "between-years": "between|from the? decades_noun year and|to year2",
        "from-to": "from POINT to POINT2",
        "from-to-relative": "from (POINT to RELATIVE2 | RELATIVE to (POINT2 | RELATIVE2))",
        "between-and": "between POINT and POINT2",
        "days": "from? WD? the? DAY (dash|slash|to) WD2? the? DAY2 of? month2 (comma? OFYEAR2)?",
        "decades": "of? the? decades year|two dash|to decades2? year2|two2",
        "between-days": "between the? DAY and the? DAY2 of? month2 (comma? OFYEAR2)?",
        "dates": "DATE (dash|to) the? DATE2",
        "years": "YEAR (dash|slash|to) (YEAR2 | two2) !>thing|units",
        "years-bc": "(count|hundreds|small) (dash|to) (count2|hundreds2|small2) era2",
        "months": "PART? month OFYEAR? (dash|to|slash) PART? month2 OFYEAR2?",
        "centuries": "from? the? (ordinal|roman | count ordinal_suffix) (to|dash) the? (ordinal2|roman2 | count2 ordinal_suffix2)"
        " century_word2 era2?",
        "weekdays": "from? weekday (dash|to) weekday2",
    },
    "list": {
        "day-list": "the? DAY (comma DAY3)? (comma DAY4)? and DAY2 of? month2 (comma? OFYEAR2)?",
        "month-list": "<inside month (comma month3)? and month2 OFYEAR2?",
        "decade-list": "of? the? decades year|two and decades2? year2|two2",
        "century-list": "of? the? (ordinal|roman | count ordinal_suffix) and the? (ordinal2|roman2 | count2 ordinal_suffix2)"
        " century_word2 era2?",
    },
    "shift": {
        "ago": "shift|ago <ago loosely? of? (number|count|article) units",
        "hence": "shift|hence <hence (number|count|article) units",
        "later": "loosely? (number|count|article) units (shift | shift|after !>the|name|of|from)",
    },
    "near": {
        "that-unit": "PART? demonstrative unit there",
        "near-unit": "PART? the? (near near? unit | unit near)",
        "near-month": "PART? (month near | near month)",
        "near-day": "WD? the? DAY month near",
        "near-season": "PART? the? (season near | near near? season)",
        "near-weekday": "(near weekday | weekday near) daypart? (comma? CLOCK)?",
        "weekday-of-week": "weekday daypart? of the? (unit <week_form near | near unit <week_form)",
        "day-of-near-month": "the? day ordinal_suffix? of the? (unit <month_form near | near unit <month_form)",
        "in-one-word": "the near_unit !>of",
        "weekend": "<the unit <weekend_form",
        "part-of-unit": "PART unit !>near",
        "near-daypart": "near daypart",
    },
    "deictic": {"deictic": "deictic (daypart | near)?", "deictic-clock": "deictic daypart? comma? CLOCK"},
    "reject": {
        "count of things": "loosely|approx? (year|count) thing|units",
        "number of a thing": "label dash? (year|count|hundreds)",
        "amount of money": "money (year|count)",
        "street name": "street the? (day ordinal_suffix? dash? month dash? year? | month)",
        "name of a person": "month <capital >name",
        "counted from an event": "loosely? (number|count|article|vague) units after",
        "duration": "(since|ago|hence|the|of)? near? loosely? (number|count|article|vague) near? units",
    },
}

_SEASONS = {21: "printemps", 22: "été", 23: "automne", 24: "hiver"}
_PARTS = {33: "premier trimestre", 34: "deuxième trimestre", 35: "troisième trimestre", 36: "quatrième trimestre",
          37: "premier tiers", 38: "deuxième tiers", 39: "dernier tiers", 40: "premier semestre",
          41: "second semestre"}  # fmt: skip


def _groupings(spring: str, vowel: str, part: str, of: str) -> dict[int, str]:
    """Seasons, quarters, thirds and halves of a year behind an article: before spring, before a vowel, before a part."""
    seasons = {n: (spring if n == 21 else vowel) + name + " {year}" for n, name in _SEASONS.items()}
    return seasons | {n: f"{part}{name}{of} {{year}}" for n, name in _PARTS.items()}


_BEHIND: dict[str, object] = {  # since, about
    "day": "le {day} {month} {year}", "groupings": _groupings("le ", "l'", "le ", " de"), "decade": "les années {year}",
    "decade_bc": "les années {year} av. J.-C.", "century": "le {n} siècle", "century_bc": "le {n} siècle av. J.-C.",
    "millennium": "le {n} millénaire",
}  # fmt: skip
_PLAIN = _BEHIND | {"year_alone": "{year}", "bc_alone": "{year} av. J.-C.", "month": "{month} {year}"}
DISPLAY: dict[str, object] = {
    "months": " ".join(_MONTHS), "month": "{month} {year}", "day": "{day} {month} {year}", "days": {1: "1er"},
    "time": "{day}, {time}", "zone": "{time} ({zone})", "groupings": _groupings("", "", "", " de"),
    "year": "{year}", "bc": "{year} av. J.-C.", "decade": "années {year}", "decade_bc": "années {year} av. J.-C.",
    "century": "{n} siècle", "century_bc": "{n} siècle av. J.-C.", "millennium": "{n} millénaire",
    "ordinals": {1: "Ier", 21: "XXIe", 0: "{roman}e"}, "interval": "{start}–{end}", "words_interval": "{start} – {end}",
    "since": _BEHIND | {"frame": "depuis {date}", "~": _BEHIND | {"frame": "environ {date}"}},
    "until": {
        "frame": "jusqu'{date}", "year_alone": "en {year}", "bc_alone": "en {year} av. J.-C.", "month": "en {month} {year}",
        "day": "au {day} {month} {year}", "groupings": _groupings("au ", "à l'", "au ", " de"), "decade": "aux années {year}",
        "decade_bc": "aux années {year} av. J.-C.", "century": "au {n} siècle", "century_bc": "au {n} siècle av. J.-C.",
        "millennium": "au {n} millénaire", "~": _PLAIN | {"frame": "à environ {date}"}, "?": _PLAIN | {"frame": "à {date} (incertain)"},
        "%": _PLAIN | {"frame": "à environ {date} (incertain)"},
    },
    "~": _BEHIND | {"frame": "vers {date}"}, "?": "{date} (incertain)", "%": _BEHIND | {"frame": "vers {date} (incertain)"},
    "unknown": "date inconnue",
}  # fmt: skip

_DAY = "2020-10-11"
EXAMPLES: list[tuple[str, str, str]] = [
    ("le 10 octobre 2020", _DAY, "2020-10-10"), ("le 1er mai 1990", _DAY, "1990-05-01"),
    ("le premier mai 1990", _DAY, "1990-05-01"), ("du 3 au 5 mai 1990", _DAY, "1990-05-03/1990-05-05"),
    ("début 1993", _DAY, "1993"), ("dimanche dernier", _DAY, "2020-10-04"),
    ("il y a trois jours", _DAY, "2020-10-08"), ("il y a un an", _DAY, "2019"),
    ("il y a environ 30 ans", _DAY, "1990"), ("à 12 h 00", _DAY, "2020-10-11T12:00"),
    ("le 10 octobre à 12h00", _DAY, "2020-10-10T12:00"),
    ("le 10 octobre 2020 à 12 heures 30", _DAY, "2020-10-10T12:30"),
    ("le 10 octobre à 15h30, heure locale", _DAY, "2020-10-10T15:30"),
    ("le 10 octobre à 12 h (heure locale)", _DAY, "2020-10-10T12:00"), ("à 10h30 GMT", _DAY, "2020-10-11T10:30Z"),
    ("à l'été 2014", _DAY, "2014-22"), ("pendant l'été 2014", _DAY, "2014-22"),
    ("au printemps 1992", _DAY, "1992-21"), ("à l'automne 1991", _DAY, "1991-23"), ("l'été dernier", _DAY, "2020-22"),
    ("cet été", _DAY, "2020-22"), ("l'hiver 2019-2020", _DAY, "2019-24"), ("depuis 1992", _DAY, "1992/.."),
    ("depuis le 10 octobre", _DAY, "2020-10-10/.."), ("depuis l'été 2014", _DAY, "2014-22/.."),
    ("depuis février 1988", _DAY, "1988-02/.."), ("depuis hier", _DAY, "2020-10-10/.."),
    ("depuis dimanche", _DAY, "2020-10-11/.."), ("à partir de 1992", _DAY, "1992/.."),
    ("à partir du 10 octobre 2020", _DAY, "2020-10-10/.."), ("dès 1992", _DAY, "1992/.."),
    ("depuis le début des années 1990", _DAY, "199X/.."), ("dans les années 1990", _DAY, "199X"),
    ("dans les années 90", _DAY, "199X"), ("dans les années quatre-vingt-dix", _DAY, "199X"),
    ("à la fin des années 1990", _DAY, "199X"), ("au début des années 90", _DAY, "199X"),
    ("les années 90 du XXe siècle", _DAY, "199X"), ("les années 1980 et 1990", _DAY, "198X 199X"),
    ("la décennie 1990", _DAY, "199X"), ("au XXe siècle", _DAY, "19XX"), ("au XXème siècle", _DAY, "19XX"),
    ("au 20e siècle", _DAY, "19XX"), ("aux XIXe et XXe siècles", _DAY, "18XX 19XX"),
    ("du XVIIIe au XXe siècle", _DAY, "17XX/19XX"), ("480 av. J.-C.", _DAY, "-0479"), ("en l'an 301", _DAY, "0301"),
    ("en 1992", _DAY, "1992"), ("en février 1988", _DAY, "1988-02"), ("mi-octobre", _DAY, "2020-10"),
    ("à la fin du mois", _DAY, "2020-10"), ("mi-1993", _DAY, "1993"), ("de 1992 à 1994", _DAY, "1992/1994"),
    ("entre 1992 et 1994", _DAY, "1992/1994"), ("1992-1994", _DAY, "1992/1994"),
    ("entre le 3 et le 5 mai 1990", _DAY, "1990-05-03/1990-05-05"), ("mars-mai 1990", _DAY, "1990-03/1990-05"),
    ("les 3 et 5 mai 1990", _DAY, "1990-05-03 1990-05-05"), ("en mars et avril 1990", _DAY, "1990-03 1990-04"),
    ("d'ici 2025", _DAY, "../2025"), ("jusqu'à hier", _DAY, "../2020-10-10"), ("hier", _DAY, "2020-10-10"),
    ("ce matin", _DAY, _DAY), ("dimanche", _DAY, _DAY), ("dimanche (11 octobre)", _DAY, _DAY),
    ("cette année", _DAY, "2020"), ("cette année-là", _DAY, "2020"), ("la veille", _DAY, "2020-10-10"),
    ("octobre dernier", _DAY, "2019-10"), ("le 5 mai dernier", _DAY, "2020-05-05"),
    ("a été décrété à compter de jeudi", _DAY, "2020-10-15/.."), ("l'avant-dernière semaine", _DAY, "2020-09-21/2020-09-27"),
    ("lundi prochain", _DAY, "2020-10-12"), ("lundi de la semaine dernière", _DAY, "2020-09-28"),
    ("le 5 du mois dernier", _DAY, "2020-09-05"), ("dans trois jours", _DAY, "2020-10-14"),
    ("un an après", _DAY, "2021"), ("au 2e trimestre 2020", _DAY, "2020-34"),
    ("au second semestre 2020", _DAY, "2020-41"), ("à Noël 1991", _DAY, "1991-12-25"),
    ("Noël dernier", _DAY, "2019-12-25"), ("en mars", _DAY, "2020-03"),
    ("vendredi à 15 heures", _DAY, "2020-10-09T15:00"), ("hier à 15h30", _DAY, "2020-10-10T15:30"),
    ("10/10/2020", _DAY, "2020-10-10"), ("2020-10-10", _DAY, "2020-10-10"), ("(1950)", _DAY, "1950"),
    ("lundi à vendredi", _DAY, "2020-10-05/2020-10-09"), ("du lundi au vendredi", _DAY, "2020-10-05/2020-10-09"),
    ("pendant l'hiver", _DAY, "2019-24"), ("à 15 heures vendredi", _DAY, "2020-10-09T15:00"),
    ("à 12h30 le 10 octobre 2020", _DAY, "2020-10-10T12:30"), ("58-51 av. J.-C.", _DAY, "-0057/-0050"),
    ("en '92", _DAY, "1992"), ("le week-end", _DAY, "2020-10-10/2020-10-11"), ("(octobre)", _DAY, "2020-10"),
    ("3 mai - 5 juin 1990", _DAY, "1990-05-03/1990-06-05"), ("Octobre fut rude", _DAY, "2020-10"),
    ("en été", _DAY, "2020-22"), ("l'été est chaud", _DAY, "2020-22"),
    ("entre les années 1918 et 1920", _DAY, "1918/1920"), ("dans les années 1920-1930", _DAY, "192X/193X"),
    ("une grève annoncée pour mercredi", _DAY, "2020-10-14"),
]  # fmt: skip
COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("quelques jours plus tard", "duration"), ("1992 personnes", "count of things"),
    ("résolution 822", "number of a thing"), ("la résolution 1325", "number of a thing"),
    ("rue du 11 Novembre", "street name"), ("rue du 4-Septembre", "street name"),
    ("place du 8 Mai 1945", "street name"), ("Boeing 747", "number of a thing"), ("Euro 2020", "number of a thing"),
    ("1992 euros", "count of things"), ("pendant trois jours", "duration"), ("depuis trois ans", "duration"),
    ("les trois derniers jours", ""), ("ces dernières années", ""), ("Avril Lavigne", "name of a person"),
    ("trois jours après la guerre", "counted from an event"), ("il a été arrêté", ""), ("chaque lundi", ""),
    ("article 1992", "number of a thing"), ("€1992", "amount of money"),
    ("environ 1500 manifestants", "count of things"), ("il y a quelques jours", "duration"), ("la planète Mars", ""),
    ("tous les mardis", ""), ("une guerre de 44 jours", "duration"), ("à la veille de la guerre", ""),
]  # fmt: skip
