"""Spanish: words, patterns, display names, examples and counter-examples."""

from typing import Any

from timeline_builder.dates.lexicon import ROMAN

CODE = "es"
NAME = "Spanish"
DAY_FIRST = True
LETTERS = "abcdefghijklmnopqrstuvwxyzáéíñóúü"
STOPWORDS = (
    "el la los las de del y en un una es que por para con no se su sus lo al como más pero fue ha este esta son entre"
    " también sobre hasta desde cuando muy sin años han había según donde ya o"
)

_ONES = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
_TENS = {30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa"}
_TWENTIES = ["{veintiuno|veintiún}", "{veintidós|veintidos}", "{veintitrés|veintitres}", "veinticuatro", "veinticinco",
             "{veintiséis|veintiseis}", "veintisiete", "veintiocho", "veintinueve"]  # fmt: skip
_MONTHS = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
           "diciembre"]  # fmt: skip
_SHORT = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]

WORDS: dict[str, dict[Any, str]] = {
    "month": {
        **{n: f"{name}, {short}." for n, (name, short) in enumerate(zip(_MONTHS, _SHORT, strict=True), 1)},
        9: "septiembre, setiembre, sep., sept., set.",
    },
    "clear_month": {n: name for n, name in enumerate(_MONTHS, 1) if n not in (4, 5, 7)} | {9: "septiembre, setiembre"},
    "capital": {None: "Abril, Julio, Mayo, Marzo, Agosto, Domingo, Enero, Junio"},
    "weekday": {
        1: "lunes", 2: "martes", 3: "miércoles, miercoles", 4: "jueves", 5: "viernes", 6: "sábado, sabado", 7: "domingo",
    },
    "season": {21: "primavera", 22: "verano", 23: "otoño", 24: "invierno"},
    "unit": {
        "day": "día, dia, jornada", "week": "semana", "weekend": "fin de semana", "month": "mes", "quarter": "trimestre",
        "half": "semestre", "year": "año", "decade": "década, decenio", "century": "siglo",
    },
    "units": {
        "day": "día, días, dia, dias, jornadas", "week": "semana, semanas", "weekend": "fines de semana", "month": "mes, meses",
        "quarter": "trimestre, trimestres", "half": "semestre, semestres", "year": "año, años", "decade": "década, décadas",
        "century": "siglo, siglos", "hour": "hora, horas", "minute": "minuto, minutos, segundos",
    },
    "day_form": {None: "día, dia, jornada"}, "year_form": {None: "año"}, "month_form": {None: "mes"}, "week_form": {None: "semana"},
    "month_noun": {None: "mes"}, "weekend_form": {None: "fin de semana"}, "decade_form": {None: "década, decenio"},
    "near_unit": {
        "previous day": "víspera, vispera, día antes", "following day": "día después, día de después", "last night": "noche pasada",
    },
    "year_word": {None: "año"}, "decades": {None: "años"}, "decades_noun": {None: "años"},
    "decade_word": {
        20: "veinte", 30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
    },
    "century_word": {None: "siglo, siglos, s."}, "roman": {**ROMAN},
    "quarter": {"quarter": "trimestre"}, "half": {"half": "semestre"}, "half_of": {None: "mitad, parte"},
    "number": {
        **dict(enumerate(_ONES[1:], 2)), 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince",
        16: "dieciséis, dieciseis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte",
        **dict(enumerate(_TWENTIES, 21)), **_TENS, 100: "cien",
        **{tens + i: f"{word} y {one}" for tens, word in _TENS.items() for i, one in enumerate(_ONES, 1)},
    },
    "article": {1: "un, una"},
    "ordinal": {
        1: "primer, primero, primera", 2: "segundo, segunda", 3: "tercer, tercero, tercera", 4: "cuarto, cuarta", 5: "quinto",
        6: "sexto", 7: "séptimo", 8: "octavo", 9: "noveno", 10: "décimo",
    },
    "first": {None: "primero"}, "which": {None: "primera, segunda, última"},
    "ordinal_suffix": {None: ".º, º, ª, er, .er, °, ro, do, to, .o"},
    "part": {
        "beginning": "principios, comienzos, inicios, principio, comienzo, inicio, primeros", "mid": "mediados, medio",
        "end": "finales, fines, final, fin, últimos", "course": "transcurso, curso, largo",
    },
    "approx": {None: "hacia, aproximadamente, circa, ca., alrededor de, alrededor del, cerca de, en torno a, sobre"},
    "loosely": {None: "aproximadamente, casi, unos, unas, apenas, exactamente, más de, menos de, alrededor de, cerca de, sólo, solo"},
    "era": {
        -1: "a. C., a. C, a.C., a.C, a. de C., a.de C., a. J. C., AC, A.C., antes de Cristo, antes de nuestra era, a. n. e., AEC,"
        " antes de Jesucristo",
        1: "d. C., d.C., d. de C., después de Cristo, de nuestra era",
    },
    "deictic": {
        0: "hoy, hoy mismo", -1: "ayer, anoche", 1: "mañana", -2: "anteayer, antes de ayer, antier, anteanoche", 2: "pasado mañana",
    },
    "daypart": {
        "morning": "por la mañana, en la mañana, de la mañana, mañana, madrugada, de madrugada, en la madrugada, a primera hora",
        "noon": "al mediodía, mediodía, a mediodía", "afternoon": "por la tarde, en la tarde, tarde, de la tarde",
        "evening": "por la noche, en la noche, noche, de la noche", "midnight": "medianoche, a medianoche",
    },
    "am": {
        0: "de la mañana, de la madrugada, a. m., a.m., am, AM", 12: "de la tarde, de la noche, p. m., p.m., pm, PM, del mediodía",
    },
    "near": {
        "this": "este, esta, presente, en curso, actual", "penultimate": "antepasado, antepasada", "last": "pasado, pasada, último, última",
        "next": "próximo, próxima, proximo, proxima, que viene, entrante, venidero", "previous": "anterior, previo, previa",
        "following": "siguiente, posterior", "same": "ese, esa, aquel, aquella, mismo, misma, dicho",
    },
    "ago": {"ago": "hace, hacía"}, "hence": {"hence": "dentro de, de aquí a"},
    "shift": {"before": "antes, atrás", "after": "después, más tarde, despues, luego"}, "past_ago": {"ago": "atrás"},
    "after": {None: "antes de, antes del, después de, después del, tras"},
    "vague": {None: "algunos, algunas, varios, varias, pocos, pocas, unos pocos, muchos, muchas, numerosos, unos, unas, los"},
    "every": {None: "cada, todos, todas, todo, los"}, "the": {None: "el, la, los, las, al, del, lo"},
    "of": {None: "de, del, en, a, al"},
    "in": {None: "en, de, del, desde, hasta, antes de, después de, hacia, entre, y, a, para, año, tras, por"},
    "inside": {None: "en, de, desde, hasta, principios, finales, fines, mediados, comienzos, para, entre, a, durante, del, hacia, por"},
    "season_in": {None: "en, el, la, este, esta, del, al, durante, ese, esa, de, antes del, después del"},
    "the_time": {None: "a las, a la, hacia las, desde las, hasta las, sobre las, a eso de las"},
    "from": {None: "de, del, desde"}, "to": {None: "a, al, hasta"}, "between": {None: "entre"},
    "and": {None: "y, e, o, u, &"},
    "meant": {None: "para"}, "ahead": {None: "a partir de, a partir del, a contar de"}, "begun": {None: "desde"}, "since": {None: "desde, a partir de, a partir del, a contar de"}, "until": {None: "hasta, antes de finales"},
    "oclock": {None: "horas, hora, h, h., hs, hs., hrs, hrs."},
    "minute": {0: "en punto", 15: "y cuarto", 30: "y media"},
    "zone": {
        "local time": "hora local, horas locales, tiempo local, local, locales", "Z": "GMT, UTC", "CET": "CET, CEST",
        "Moscow time": "hora de Moscú", "Yerevan time": "hora de Ereván", "Baku time": "hora de Bakú",
        "Madrid time": "hora peninsular, hora española, hora de Madrid",
    },
    "holiday": {
        "12-25": "Navidad, día de Navidad, Día de Navidad", "12-24": "Nochebuena", "12-31": "Nochevieja, fin de año", "01-01":
        "Año Nuevo, día de Año Nuevo, Año nuevo", "01-06": "Epifanía, día de Reyes, Día de Reyes", "02-14": "San Valentín",
        "03-08": "Día Internacional de la Mujer, Día de la Mujer, día de la mujer", "easter-47": "martes de Carnaval",
        "easter-46": "Miércoles de Ceniza, miércoles de ceniza", "easter-7": "Domingo de Ramos, domingo de Ramos", "easter-3":
        "Jueves Santo, jueves santo, jueves Santo", "easter-2": "Viernes Santo, viernes santo", "easter-1": "Sábado Santo",
        "easter": "Domingo de Resurrección, domingo de Resurrección, Domingo de Pascua, Pascua", "easter+1": "Lunes de Pascua, lunes"
        " de Pascua", "easter+39": "día de la Ascensión", "easter+49": "Pentecostés", "easter+60": "Corpus Christi", "05-01":
        "Día del Trabajo, Día del Trabajador, Día de los Trabajadores", "05-09": "Día de la Victoria", "08-15":
        "Asunción de la Virgen", "10-12": "Día de la Hispanidad, Fiesta Nacional de España", "11-01": "Todos los Santos, Día de"
        " Todos los Santos", "11-02": "Día de Muertos, Día de los Muertos", "12-06": "Día de la Constitución", "12-08":
        "Inmaculada Concepción", "12-28": "Santos Inocentes",
    },
    # What makes a number a count, a name or a code instead of a year or a day.
    "thing": {
        None: "persona{|s}, hombre{|s}, mujer{|es}, niño{|s}, soldado{|s}, militar{|es}, civil{|es}, muerto{|s}, herido{|s}, víctima{|s},"
        " refugiado{|s}, prisionero{|s}, combatiente{|s}, manifestante{|s}, policía{|s}, habitante{|s}, alumno{|s}, estudiante{|s},"
        " trabajador{|es}, empleado{|s}, miembro{|s}, diputado{|s}, familia{|s}, casa{|s}, vivienda{|s}, pueblo{|s}, tanque{|s},"
        " avión, aviones, barco{|s}, vehículo{|s}, misil{|es}, tonelada{|s}, km, kilómetro{|s}, metro{|s}, m, kg, kilo{|s}, litro{|s},"
        " hectárea{|s}, euro{|s}, dólar{|es}, rublo{|s}, peso{|s}, pesetas, manat{|s}, por ciento, punto{|s}, voto{|s}, escaño{|s},"
        " página{|s}, caso{|s}, paciente{|s}, enfermo{|s}, millón, millones, mil, veces, ejemplar{|es}, empleo{|s}, puesto{|s}, plazas,"
        " contagios, contagiados, fallecidos, detenidos, ciudadanos, espectadores, participantes, asistentes, palabras, km2",
    },
    "label": {
        None: "Boeing, Airbus, vuelo, Vuelo, resolución, Resolución, número, n.º, nº, núm., No., artículo, Artículo, art., capítulo,"
        " página, pág., p., ley, Ley, decreto, habitación, línea, Eurocopa, Euro, EURO, Mundial, Expo, Apolo, Windows, Fórmula, Agenda,"
        " sala, tomo, vol., volumen, Tu, Il, Su, MiG, Mi, tipo, modelo, ISO, Peugeot, Seat, versión, directiva, reglamento, Eurovisión,"
        " protocolo, unidad, autobús, ruta, carretera, canal, Soyuz, Leopard, casilla, convenio, expediente",
    },
    "street": {
        None: "calle, avenida, plaza, paseo, bulevar, estación, puente, barrio, estadio, parque, Calle, Avda., avda., glorieta, colegio,"
        " ronda, hospital, autopista, Puerta",
    },
    "saint": {None: "Santo, santo, Plácido, don, Don, San"},
    "future": {
        None: "será, serán, tendrá, tendrán, habrá, habrán, se celebrará, se celebrarán, irá, irán, va, van, debe, deben, deberá,"
        " deberán, debería, podría, podrían, prevé, prevén, previsto, prevista, previstos, previstas, esperado, se espera, fijado,"
        " programado, programada, planea, planean, comenzará, comenzarán, empezará, viajará, visitará, iniciará, *erán, *arán, *irán,"
        " *ará, *erá, *irá, piensa, quiere, convocado, convocada, convocadas, comienza, empieza, próximamente, prevista para",
    },
    "past": {
        None: "ha, han, había, habían, fue, fueron, era, eran, estaba, estaban, hubo, dijo, dijeron, anunció, declaró, informó, afirmó,"
        " murió, murieron, nació, comenzó, empezó, terminó, firmó, llegó, visitó, ocurrió, tuvo, tuvieron, hizo, dio, vio, vino, salió,"
        " cayó, mató, mataron, ganó, perdió, publicó, aprobó, *aron, *ieron, *ió, celebró, se celebró, tomó, detuvo, atacó, señaló",
    },
    "clause": {None: "que, quien, cuando, donde, mientras, porque, aunque, cuyo, cuya"},
}  # fmt: skip

MACROS = {
    "YEAR": "(year era? !>thing|units|percent | (count|hundreds|small) era | short_year)",
    "NEARYEAR": "of? the? (near near? unit <year_form | near? unit <year_form near)",
    "OFYEAR": "(of? the? YEAR | of? the? year_word (YEAR | hundreds) | NEARYEAR)",
    "PART": "(of? the? (which half_of | part) of? the? (year_word of? | month_noun of)?)",
    "WD": "near? the? weekday comma? daypart? comma?",
    "DAY": "(day ordinal_suffix? | ordinal <first)",
    "DATE": "WD? the? DAY of? month (comma? OFYEAR)?",
    "MONTHYEAR": "month comma? OFYEAR",
    "SEASONYEAR": "season OFYEAR",
    "CENTURYNAME": "century_word ordinal|roman|count era?",
    "CENTURY": "PART? of? the? CENTURYNAME",
    "DECADE": "PART? of? the? (decades year | decades|unit <decade_form of? the? (decades of?)? (year|two|decade_word)"
    " | decades two|decade_word (of the? (CENTURYNAME | near unit | unit near))?)",
    "HOLIDAY": "holiday comma? OFYEAR?",
    "POINT": "(the? approx? PART? the? (DATE | MONTHYEAR | SEASONYEAR | month | HOLIDAY | numeric | YEAR | year_word (YEAR | hundreds))"
    " | DECADE | CENTURY)",
    "RELATIVE": "(PART? the? (near near? (unit | month | season | weekday) | (unit | month | season | weekday) near"
    " | near_unit | deictic | season | weekday daypart? | year_word))",
    "CLOCK": "((the_time? clock | the_time (hour|number|article | dotted) !>word|thing | (dotted|hour) oclock) minute? (am oclock? | oclock)? (comma? open? zone close?)?)",
}

PATTERNS = {
    "since": {"since": "since POINT", "since-relative": "since RELATIVE"},
    "until": {"until": "until POINT", "until-relative": "until RELATIVE"},
    "date": {
        "iso-date": "iso",
        "numeric-date": "(WD? the?)? numeric (comma? CLOCK)?",
        "date": "(approx? PART? the? daypart of? | approx? PART | approx)? DATE daypart?",
        "month-first-date": "month day comma OFYEAR",
        "weekday-with-date": "the? weekday daypart? open DATE close",
        "date-clock": "DATE comma? CLOCK",
        "clock-date": "CLOCK comma? of? the? DATE",
        "month-year": "approx? PART? MONTHYEAR",
        "season-year": "approx? PART? the? SEASONYEAR",
        "winter-of-years": "PART? the? season of? year dash|slash (year|two)",
        "part-of-month": "PART month",
        "month-of": "the? month_noun of month OFYEAR?",
        "bare-month": "<inside month !<capital",
        "bare-capital-month": "<inside month !>name|word",
        "month-in-a-row": "<and|comma|open|the month !>name|small !<capital",
        "clear-month": "!<label|name clear_month !>name|small",
        "in-season": "<season_in season !>name",
        "part-of-season": "PART season",
        "weekday": "!<every|saint weekday daypart? !>name",
        "weekday-clock": "the? weekday daypart? comma? CLOCK",
        "clock-weekday": "CLOCK comma? of? the? weekday",
        "time-of-day": "CLOCK",
        "half-of-year": "of? the? ordinal half|half_of OFYEAR",
        "year": "!<label|money|dash|slash (approx? PART | approx? the? year_word | approx) YEAR !>thing|units|percent|dash",
        "era-year": "count|hundreds|small era",
        "named-year": "the? year_word hundreds",
        "year-in": "<in|the year !>thing|units|percent|dash",
        "bare-year": "!<label|money|dash|slash|percent|comma|apostrophe recent !>thing|units|percent|dash",
        "short-year": "<in|the|year_word short_year",
        "decade": "DECADE",
        "the-nineties": "PART? <the decade_word >comma|dot|break|close|semicolon|quote",
        "century": "CENTURY",
        "quarter-or-half": "the? (ordinal | ordinal|small ordinal_suffix) (quarter | half) OFYEAR?",
        "holiday": "HOLIDAY",
        "near-holiday": "the? (holiday near | near holiday)",
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
        "centuries": "from? the? century_word ordinal|roman (to|dash) the? century_word2? ordinal2|roman2 era2?",
        "weekdays": "from? the? weekday (dash|to) the? weekday2",
    },
    "list": {
        "day-list": "the? DAY (comma DAY3)? (comma DAY4)? and DAY2 of? month2 (comma? OFYEAR2)?",
        "month-list": "<inside month (comma month3)? and month2 OFYEAR2?",
        "decade-list": "of? the? decades year|two|decade_word and decades2? year2|two2|decade_word2",
        "century-list": "of? the? century_word ordinal|roman and ordinal2|roman2 era2?",
    },
    "shift": {
        "ago": "shift|ago <ago loosely? (number|count|article) units",
        "back": "loosely? (number|count|article) units shift|past_ago <past_ago",
        "hence": "shift|hence <hence loosely? (number|count|article) units",
        "later": "loosely? (number|count|article) units shift",
    },
    "near": {
        "near-unit": "PART? of? the? (near near? unit near? | unit near)",
        "near-month": "PART? the? (month near | near near? (month_noun of)? month)",
        "near-day": "the? (near WD? DAY of? month | WD? DAY of? month near)",
        "near-season": "PART? the? (season near | near near? season)",
        "near-weekday": "the? (near near? weekday | weekday near) daypart? (comma? CLOCK)?",
        "weekday-of-week": "weekday daypart? of the? (unit <week_form near | near unit <week_form)",
        "day-of-near-month": "the? day of the? (unit <month_form near | near unit <month_form)",
        "in-one-word": "the near_unit !>of",
        "weekend": "<the unit <weekend_form",
        "part-of-unit": "PART unit !>near",
        "near-daypart": "near daypart",
    },
    "deictic": {
        "deictic": "!<the|near|of deictic daypart?",
        "deictic-clock": "!<the|near deictic daypart? comma? CLOCK",
    },
    "reject": {
        "count of things": "loosely|approx? (year|count) thing|units",
        "number of a thing": "label dash? (year|count|hundreds)",
        "amount of money": "money (year|count)",
        "street name": "street (of|the)? the? (day of? month (of? year)? | month)",
        "name of a person": "month|weekday <capital >name",
        "counted from an event": "loosely? (number|count|article|vague) units after",
        "duration": "since? (ago|hence|the|of)? near? loosely? (number|count|article|vague) near? units",
    },
}

_PARTS = {33: "primer trimestre", 34: "segundo trimestre", 35: "tercer trimestre", 36: "cuarto trimestre",
          37: "primer tercio", 38: "segundo tercio", 39: "último tercio", 40: "primer semestre",
          41: "segundo semestre"}  # fmt: skip


def _groupings(spring: str, other: str) -> dict[int, str]:
    """Seasons, quarters, thirds and halves of a year behind an article, of which spring alone takes the feminine."""
    names = {22: "verano", 23: "otoño", 24: "invierno", **_PARTS}
    return {21: f"{spring}primavera de {{year}}"} | {n: f"{other}{name} de {{year}}" for n, name in names.items()}


_BEHIND = {  # since, until, about
    "day": "el {day} de {month} de {year}", "groupings": _groupings("la ", "el "), "decade": "los años {year}",
    "decade_bc": "los años {year} a. C.", "century": "el siglo {n}", "century_bc": "el siglo {n} a. C.",
    "millennium": "el {n} milenio",
}  # fmt: skip
DISPLAY: dict[str, object] = {
    "months": " ".join(_MONTHS), "month": "{month} de {year}", "day": "{day} de {month} de {year}", "time": "{day}, {time}",
    "zone": "{time} ({zone})", "groupings": _groupings("", ""), "year": "{year}", "bc": "{year} a. C.",
    "decade": "años {year}", "decade_bc": "años {year} a. C.", "century": "siglo {n}", "century_bc": "siglo {n} a. C.",
    "millennium": "{n} milenio", "ordinals": {0: "{roman}"}, "interval": "{start}–{end}", "words_interval": "{start} – {end}",
    "since": _BEHIND | {"frame": "desde {date}", "~": _BEHIND | {"frame": "aproximadamente {date}"}},
    "until": _BEHIND | {"frame": "hasta {date}", "~": _BEHIND | {"frame": "aproximadamente {date}"}},
    "~": _BEHIND | {"frame": "hacia {date}"}, "?": "{date} (incierto)", "%": _BEHIND | {"frame": "hacia {date} (incierto)"},
    "unknown": "fecha desconocida",
}  # fmt: skip

_DAY = "2020-10-11"
EXAMPLES: list[tuple[str, str, str]] = [
    ("fue decretado a partir del jueves", _DAY, "2020-10-15/.."), ("el año antepasado", _DAY, "2018"), ("la semana antepasada", _DAY, "2020-09-21/2020-09-27"),
    ("el 10 de octubre de 2020", _DAY, "2020-10-10"), ("10 de octubre del 2020", _DAY, "2020-10-10"),
    ("el 1 de mayo de 1990", _DAY, "1990-05-01"), ("el 1.º de mayo de 1990", _DAY, "1990-05-01"),
    ("el 1º de mayo de 1990", _DAY, "1990-05-01"), ("el primero de mayo de 1990", _DAY, "1990-05-01"),
    ("a principios de 1993", _DAY, "1993"), ("a finales de 1993", _DAY, "1993"), ("a mediados de 1993", _DAY, "1993"),
    ("desde 1992", _DAY, "1992/.."), ("entre 1992 y 1994", _DAY, "1992/1994"), ("de 1992 a 1994", _DAY, "1992/1994"),
    ("desde 1992 hasta 1994", _DAY, "1992/1994"), ("1992-1994", _DAY, "1992/1994"),
    ("el pasado domingo", _DAY, "2020-10-04"), ("el domingo pasado", _DAY, "2020-10-04"),
    ("el próximo lunes", _DAY, "2020-10-12"), ("hace tres días", _DAY, "2020-10-08"), ("hace un año", _DAY, "2019"),
    ("hace unos 30 años", _DAY, "1990"), ("hace más de diez años", _DAY, "2010"),
    ("tres días atrás", _DAY, "2020-10-08"), ("en los años noventa", _DAY, "199X"), ("en los años 90", _DAY, "199X"),
    ("en la década de 1990", _DAY, "199X"), ("en la década de los noventa", _DAY, "199X"),
    ("en la década de los 90", _DAY, "199X"), ("en la década de los años 90", _DAY, "199X"),
    ("a finales de los años noventa", _DAY, "199X"), ("a principios de los años 90", _DAY, "199X"),
    ("en los años 90 del siglo XX", _DAY, "199X"), ("en los años 80 y 90", _DAY, "198X 199X"),
    ("en los noventa,", _DAY, "199X"), ("en el siglo XX", _DAY, "19XX"), ("siglo XX", _DAY, "19XX"),
    ("a principios del siglo XX", _DAY, "19XX"), ("en la segunda mitad del siglo XIX", _DAY, "18XX"),
    ("en los siglos XIX y XX", _DAY, "18XX 19XX"), ("del siglo XVIII al siglo XX", _DAY, "17XX/19XX"),
    ("480 a. C.", _DAY, "-0479"), ("en el año 301", _DAY, "0301"), ("en 1992", _DAY, "1992"),
    ("en febrero de 1988", _DAY, "1988-02"), ("a mediados de octubre", _DAY, "2020-10"),
    ("a finales de mes", _DAY, "2020-10"), ("en verano de 2014", _DAY, "2014-22"), ("este verano", _DAY, "2020-22"),
    ("en el invierno de 2019-2020", _DAY, "2019-24"), ("del 3 al 5 de mayo de 1990", _DAY, "1990-05-03/1990-05-05"),
    ("entre el 3 y el 5 de mayo de 1990", _DAY, "1990-05-03/1990-05-05"),
    ("los días 3 y 5 de mayo de 1990", _DAY, "1990-05-03 1990-05-05"),
    ("marzo-mayo de 1990", _DAY, "1990-03/1990-05"), ("en marzo y abril de 1990", _DAY, "1990-03 1990-04"),
    ("desde ayer", _DAY, "2020-10-10/.."), ("hasta 1994", _DAY, "../1994"), ("hasta ayer", _DAY, "../2020-10-10"),
    ("hacia 1990", _DAY, "1990~"), ("hoy", _DAY, _DAY), ("esta noche", _DAY, _DAY), ("el domingo", _DAY, _DAY),
    ("este viernes", _DAY, "2020-10-09"), ("el domingo (11 de octubre)", _DAY, _DAY),
    ("el 5 de mayo pasado", _DAY, "2020-05-05"), ("este año", _DAY, "2020"), ("la víspera", _DAY, "2020-10-10"),
    ("en diciembre pasado", _DAY, "2019-12"), ("el lunes de la semana pasada", _DAY, "2020-09-28"),
    ("el 5 del mes pasado", _DAY, "2020-09-05"), ("dentro de tres días", _DAY, "2020-10-14"),
    ("dos años antes", _DAY, "2018"), ("en el 2.º trimestre de 2020", _DAY, "2020-34"),
    ("en la Navidad de 1991", _DAY, "1991-12-25"), ("la pasada Navidad", _DAY, "2019-12-25"),
    ("en mayo", _DAY, "2020-05"), ("el mes de mayo", _DAY, "2020-05"), ("a las 12:00", _DAY, "2020-10-11T12:00"),
    ("el 10 de octubre a las 12:00 hora local", _DAY, "2020-10-10T12:00"),
    ("a las 12:00 del 10 de octubre", _DAY, "2020-10-10T12:00"),
    ("ayer a las tres de la tarde", _DAY, "2020-10-10T15:00"), ("10/10/2020", _DAY, "2020-10-10"),
    ("2020-10-10", _DAY, "2020-10-10"), ("(1950)", _DAY, "1950"),
    ("de lunes a viernes", _DAY, "2020-10-05/2020-10-09"), ("a finales del verano", _DAY, "2020-22"),
    ("en otoño", _DAY, "2020-23"), ("el fin de semana", _DAY, "2020-10-10/2020-10-11"),
    ("58-51 a. C.", _DAY, "-0057/-0050"), ("en el '92", _DAY, "1992"), ("octubre 10, 2020", _DAY, "2020-10-10"),
    ("viernes a las 15:00", _DAY, "2020-10-09T15:00"), ("a las 15:00 del viernes", _DAY, "2020-10-09T15:00"),
    ("enero, febrero", _DAY, "2020-01 2020-02"), ("en Mayo,", _DAY, "2020-05"), ("Octubre fue duro", _DAY, "2020-10"),
    ("siglos XVIII-XX", _DAY, "17XX/19XX"), ("3 de mayo - 5 de junio de 1990", _DAY, "1990-05-03/1990-06-05"),
    ("lunes a viernes", _DAY, "2020-10-05/2020-10-09"), ("en la segunda mitad de 2020", _DAY, "2020-41"),
    ("entre los años 1918 y 1920", _DAY, "1918/1920"), ("en los años 1920-1930", _DAY, "192X/193X"),
    ("convocaron una huelga para el miércoles", _DAY, "2020-10-14"),
]  # fmt: skip
COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("1992 personas", "count of things"), ("resolución 822", "number of a thing"),
    ("la resolución 1325", "number of a thing"), ("calle 2 de Mayo", "street name"),
    ("la calle del 2 de Mayo", "street name"), ("Plaza 25 de Mayo", "street name"), ("plaza de Mayo", "street name"),
    ("Boeing 747", "number of a thing"), ("Eurocopa 2020", "number of a thing"), ("Euro 2020", "number of a thing"),
    ("1992 euros", "count of things"), ("durante tres días", "duration"), ("desde hace tres años", "duration"),
    ("los últimos tres días", "duration"), ("en los últimos años", ""), ("Julio Iglesias", "name of a person"),
    ("Plácido Domingo", ""), ("Santo Domingo", ""), ("tres días después de la guerra", "counted from an event"),
    ("cada lunes", ""), ("artículo 1992", "number of a thing"), ("€1992", "amount of money"),
    ("unos 1500 manifestantes", "count of things"), ("hace unos días", "duration"), ("todos los martes", ""),
    ("una guerra de 44 días", "duration"), ("por la mañana", ""), ("la mañana", ""), ("las cuatro resoluciones", ""),
]  # fmt: skip
