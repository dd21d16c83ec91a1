"""German: words, patterns, display names, examples and counter-examples."""

from typing import Any

CODE = "de"
NAME = "German"
DAY_FIRST = True
LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"
STOPWORDS = (
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass"
    " sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"
)

_ADJ = "{e|en|er|es|em}"  # the endings of adjectives
_ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig",
         90: "neunzig"}  # fmt: skip
_STEMS = {1: "erst", 2: "zweit", 3: "dritt", 4: "viert", 5: "fünft", 6: "sechst", 7: "siebt", 8: "acht", 9: "neunt",
          10: "zehnt", 11: "elft", 12: "zwölft", 13: "dreizehnt", 14: "vierzehnt", 15: "fünfzehnt", 16: "sechzehnt",
          17: "siebzehnt", 18: "achtzehnt", 19: "neunzehnt", 20: "zwanzigst", 30: "dreißigst",
          **{20 + i: f"{one}undzwanzigst" for i, one in enumerate(_ONES, 1)}, 31: "einunddreißigst"}  # fmt: skip
_DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "{Samstag|Sonnabend}", "Sonntag"]
_OF_DAY = "{morgen|vormittag|mittag|nachmittag|abend|nacht}"

WORDS: dict[str, dict[Any, str]] = {
    "month": {
        1: "Januar{|s}, Jänner{|s}, Jan, Jan.", 2: "Februar{|s}, Feber, Febr., Feb, Feb.", 3: "März{|es}, Maerz, Mrz.",
        4: "April{|s}, Apr, Apr.", 5: "Mai{|s|es}", 6: "Juni{|s}, Jun, Jun.", 7: "Juli{|s}, Jul, Jul.",
        8: "August{|s|es}, Aug, Aug.", 9: "September{|s}, Sept, Sept., Sep.", 10: "Oktober{|s}, Okt, Okt.",
        11: "November{|s}, Nov, Nov.", 12: "Dezember{|s}, Dez, Dez.",
    },
    "clear_month": {
        1: "Januar{|s}, Jänner{|s}", 2: "Februar{|s}, Feber", 9: "September{|s}", 10: "Oktober{|s}", 11: "November{|s}",
        12: "Dezember{|s}", 6: "Juni{|s}", 7: "Juli{|s}",
    },
    "weekday": {n: f"{day}{{|s|e|en}}, {day}{_OF_DAY}, {day.lower()}{_OF_DAY}" for n, day in enumerate(_DAYS, 1)},
    "season": {
        21: "Frühling{|s|es}, Frühjahr{|s|es}, Vorfrühling", 22: "{S|Frühs|Hochs|Späts}ommer{|s}",
        23: "{H|Frühh|Späth}erbst{|s|es}", 24: "Winter{|s}, Spätwinter",
    },
    "unit": {
        "day": "Tag{|s|es|e}", "week": "Woche", "weekend": "Wochenende{|s}", "month": "Monat{|s|es|e}",
        "quarter": "Quartal{|s|es}, Vierteljahr{|s|es}", "half": "Halbjahr{|s|es}", "year": "Jahr{|s|es|e}",
        "decade": "Jahrzehnt{|s|es|e}, Dekade", "century": "Jahrhundert{|s|es|e}",
    },
    "units": {
        "day": "Tag{|e|en|es}", "week": "Woche{|n}", "month": "Monat{|e|en|s}", "quarter": "Quartal{|e|en}",
        "half": "Halbjahr", "year": "Jahr{|e|en|es}", "decade": "Jahrzehnt{|e|en}", "century": "Jahrhundert{|e|en}",
        "hour": "Stunde{|n}", "minute": "Minute{|n}, Sekunde{|n}", "weekend": "Wochenende{|n}",
    },
    "day_form": {None: "Tag{|s|es|e}"}, "year_form": {None: "Jahr{|s|es|e}, Vorjahr{|s|es}, Folgejahr{|s|es}"}, "week_form": {None: "Woche"},
    "weekend_form": {None: "Wochenende"}, "month_form": {None: "Monat{|s|es|e}"},
    "near_unit": {
        "last year": "Vorjahr{|s|es}", "last month": "Vormonat{|s}", "last week": "Vorwoche", "this year": "heuer,"
        " Jahres{ende|beginn|anfang|mitte|frist|wechsel|wende|schluss}", "this month": "Monats{ende|beginn|anfang|mitte}",
        "this week": "Wochen{beginn|anfang|mitte}", "previous day": "Vortag{|s|es}, tags zuvor, Tags zuvor, Tag zuvor,"
        " Tag davor", "following day": "Folgetag, tags darauf, Tag darauf, Tag danach", "previous year": "Jahr zuvor,"
        " Jahr davor", "following year": "Jahr darauf, Jahr danach, Folgejahr{|s|es}",
    },
    "turn_word": {"year": "Jahres{ende|beginn|anfang|mitte|wechsel|wende|schluss}"},
    "year_word": {None: "Jahr, Jahre, Jahres, anno, Anno"}, "years_noun": {None: "Jahre, Jahren"},
    "century_word": {None: "Jahrhundert{|s|es|e}, Jh., Jh, Jhd., Jhs."},
    "quarter": {"quarter": "Quartal{|s|es}, Vierteljahr{|s|es}"}, "half": {"half": "Halbjahr{|s|es}, Jahreshälfte"},
    "number": {
        1: "eins", **dict(enumerate(_ONES[1:], 2)), 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn",
        15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn", **_TENS, 100: "hundert",
        **{tens + i: f"{one}und{word}" for tens, word in _TENS.items() for i, one in enumerate(_ONES, 1)},
    },
    "article": {1: "ein, eine, einem, einer, eines, einen"},
    "ordinal": {n: stem + _ADJ for n, stem in _STEMS.items()},
    "decade_suffix": {None: "er, ern, er-Jahre, er-Jahren, er-Jahres"},
    "decade_word": {n: f"{word}er{{|n|jahre|jahren}}" for n, word in _TENS.items()},
    "part": {
        "beginning": "Anfang, Beginn, anfangs, Auftakt, erste{|n} Hälfte, Frühphase", "mid": "Mitte",
        "end": "Ende, Schluss, Ausgang, zweite{|n} Hälfte, letzte{|n} Drittel", "course": "Lauf, Laufe, Verlauf, Verlaufe",
        "height": "Höhepunkt",
    },
    "grouping": {40: "erste{|n} Hälfte", 41: "zweite{|n} Hälfte"},
    "approx": {None: "um, ca., ca, circa, zirka, etwa, ungefähr, rund, gegen, um etwa"},
    "loosely": {None: "etwa, rund, knapp, gut, genau, fast, beinahe, ungefähr, circa, ca., mehr als, über, nur, erst,"
                " bereits, schon, weniger als, exakt, gerade"},
    "era": {
        -1: "v. Chr., v.Chr., v. Chr, vor Christus, vor Christi Geburt, v. u. Z., v.u.Z., vor unserer Zeitrechnung,"
        " vor unserer Zeit",
        1: "n. Chr., n.Chr., n. Chr, nach Christus, nach Christi Geburt, u. Z., unserer Zeitrechnung",
    },
    "deictic": {0: "heute", -1: "gestern", 1: "morgen", -2: "vorgestern", 2: "übermorgen"},
    "capital": {None: "Morgen"}, "days": {0: f"heutig{_ADJ}", -1: f"gestrig{_ADJ}", 1: f"morgig{_ADJ}"},
    "daypart": {
        "morning": "Morgen, Vormittag, früh, Frühe, Morgengrauen", "noon": "Mittag", "afternoon": "Nachmittag",
        "evening": "Abend, abend", "night": "Nacht, nacht", "midnight": "Mitternacht",
    },
    "near": {
        "this": f"dies{_ADJ}, dieses, laufend{_ADJ}, heurig{_ADJ}, aktuell{_ADJ}",
        "penultimate": f"vorletzt{_ADJ}, vorvergangen{_ADJ}, vorvorig{_ADJ}",
        "last": f"letzt{_ADJ}, vergangen{_ADJ}, vorig{_ADJ}, verwichen{_ADJ}, abgelaufen{_ADJ}",
        "next": f"kommend{_ADJ}", "previous": f"vorangegangen{_ADJ}, vorherig{_ADJ}, vorhergehend{_ADJ}",
        "following": f"folgend{_ADJ}, darauffolgend{_ADJ}, darauf folgend{_ADJ}, nachfolgend{_ADJ}",
        "same": f"selb{_ADJ}, gleich{_ADJ}, jene{{r|m|n|s}}, jene, derselben, demselben, desselben",
    },
    "later": {"next": f"nächst{_ADJ}"}, "then": {"following": f"nächst{_ADJ}"},
    "ago": {"ago": "vor"}, "hence": {"hence": "in"},
    "shift": {"before": "zuvor, vorher, davor, früher", "after": "später, danach, darauf, nachher"},
    "from_event": {None: "vor, nach, seit"},
    "vague": {None: "einige, einigen, mehrere, mehreren, wenige, wenigen, viele, vielen, ein paar, paar, zahlreiche"},
    "every": {None: "jeden, jedes, jeder, jedem, jede, alle, allen, pro"},
    "the": {None: "der, die, das, dem, den, des, am, vom, zum, zur, beim"},
    "at_day": {None: "am, vom, zum, den, dem, der, das, jeden, guten, gegen, diesen, diesem, einen, einem"},
    "im": {None: "im, seit, ab, bis, von, vom, zum, zwischen, Anfang, Mitte, Ende, Beginn, des, gegen, in, den, letzten"},
    "inside": {None: "im, Anfang, Mitte, Ende, bis, ab, beim, Beginn"},
    "in": {None: "in, im, an, am, zu, ab, von, vom, zum, aus, um, nach, vor, seit, bis, gegen, und, zwischen, anno, wie"},
    "of_the": {None: "des, der, von, vom, im, in, dem, den"}, "to_the": {None: "zu, gegen, im, am, zum, Im, bis"},
    "from": {None: "von, vom, aus"}, "to": {None: "bis, bis zum, bis zur, bis in, auf"}, "between": {None: "zwischen"},
    "and": {None: "und, &, sowie, oder, bzw."}, "meant": {None: "für"}, "since": {None: "seit, ab, seit dem, ab dem, seit der"},
    "onward": {None: "an"}, "begun": {None: "seit, seit dem, seit der"}, "until": {None: "bis, bis zum, bis zur, bis in, bis zu"},
    "at": {None: "um, gegen, ab, bis, kurz nach, kurz vor, von, seit, nach, vor"}, "oclock": {None: "Uhr"},
    "am": {0: "morgens, vormittags, nachts, früh, am Morgen, am Vormittag", 12: "abends, nachmittags, am Abend, am Nachmittag"},
    "minute": {30: "dreißig", 15: "fünfzehn", 45: "fünfundvierzig"},
    "zone": {
        "local time": "Ortszeit, lokaler Zeit", "Z": "UTC, GMT, Weltzeit", "CET": "MEZ, MESZ, CET",
        "Moscow time": "Moskauer Zeit", "Yerevan time": "Jerewaner Zeit, Eriwaner Zeit", "Baku time": "Bakuer Zeit",
    },
    "holiday": {
        "01-01": "Neujahr{|s}, Neujahrstag{|es}", "01-06": "Dreikönigstag, Heilige Drei Könige, Heiligen Drei Könige,"
        " Dreikönigsfest", "easter-48": "Rosenmontag", "easter-47": "Faschingsdienstag, Fastnachtsdienstag",
        "easter-46": "Aschermittwoch", "easter-7": "Palmsonntag", "easter-3": "Gründonnerstag", "easter-2": "Karfreitag",
        "easter-1": "Karsamstag", "easter": "Ostern, Ostersonntag, Osterfest", "easter+1": "Ostermontag",
        "easter+39": "Christi Himmelfahrt, Himmelfahrtstag", "easter+49": "Pfingsten, Pfingstsonntag",
        "easter+50": "Pfingstmontag", "easter+60": "Fronleichnam", "02-14": "Valentinstag", "03-08": "Weltfrauentag,"
        " Internationalen Frauentag, Internationaler Frauentag", "05-01": "Tag der Arbeit, Maifeiertag", "05-09":
        "Tag des Sieges", "05-2nd-7": "Muttertag", "08-15": "Mariä Himmelfahrt", "10-03": "Tag der Deutschen Einheit",
        "10-26": "österreichischen Nationalfeiertag", "10-31": "Reformationstag, Halloween", "11-01": "Allerheiligen",
        "11-02": "Allerseelen", "11-11": "Martinstag", "12-06": "Nikolaustag", "12-24": "Heiligabend, Heilig{er|en} Abend",
        "12-25": "Weihnachten, Weihnacht, Weihnachtsfest, Weihnachtstag, Christtag", "12-26": "Stefanitag, Stephanstag,"
        " zweiten Weihnachtstag, zweiten Weihnachtsfeiertag", "12-31": "Silvester, Silvesterabend, Silvesternacht",
    },
    # What makes a number a count, a name or a code instead of a year or a day.
    "thing": {
        None: "{Mensch|Soldat|Student|Demonstrant|Zivilist|Polizist|Abgeordnet|Verletzt|Tot|Gefangen|Beamt}{en|e}, *soldaten,"
        " *kämpfer{n|}, Kämpfer{|n}, Männer{|n}, Frauen, Kinder{|n}, Personen, Einwohner{|n}, Flüchtling{e|en}, Opfer{|n},"
        " Häuser{|n}, Dörfer{|n}, Panzer{|n}, Flugzeug{e|en}, Schiff{e|en}, Fahrzeug{e|en}, Raketen, Granaten, Schüsse{|n},"
        " Tonnen, km, Kilometer{|n}, Meter{|n}, m, kg, Kilogramm, Gramm, Liter{|n}, Quadratkilometer{|n}, Hektar, Euro, Dollar,"
        " Rubel, Franken, Mark, Pfund, Manat, Dram, Prozent, Prozentpunkte, Stimmen, Sitze{|n}, Punkte{|n}, Seiten, Mitglieder{|n},"
        " Mitarbeiter{|n}, Arbeiter{|n}, Beschäftigte{|n}, Teilnehmer{|n}, Bürger{|n}, Fälle{|n}, Patienten, Infizierte{|n},"
        " Neuinfektionen, Familien, Haushalte{|n}, Wohnungen, Exemplare{|n}, Stück, Mann, Millionen, Milliarden, Mal, Leute{|n},"
        " Gäste{|n}, Besucher{|n}, Zuschauer{|n}, Schüler{|n}, Kilometern, Watt, Megawatt, Stellen, Arbeitsplätze{|n}",
    },
    "label": {
        None: "Boeing, Airbus, Flug, Resolution, UN-Resolution, Nr., Nr, Nummer, Artikel, Art., Paragraf, Paragraph, §,"
        " Kapitel, Seite, S., Zimmer, Raum, Linie, Gleis, Euro, EURO, EM, WM, Expo, EXPO, Apollo, Windows, Formel, Studio,"
        " Agenda, Vision, Halle, Band, Bd., Heft, Tu, Il, Su, MiG, Mi, An, Typ, Modell, ISO, DIN, Peugeot, Porsche, Version,"
        " Dekret, Gesetz, Richtlinie, Verordnung, Block, Raumschiff, Sojus, BMW, Audi, Leopard, Eurovision, PS, Postfach, Tel.",
    },
    "street": {None: "Straße, Strasse, Platz, Platze, Allee, Brücke, Ufer, Park, Bewegung, Weg, U-Bahnhof, Bahnhof, Stadion"},
    "street_end": {None: "Straße, Strasse, Platz, Allee, Brücke, Park, Preis"},
    "future": {
        None: "wird, werden, werde, würde, würden, soll, sollen, solle, sollte, sollten, will, wollen, wolle, plant, planen, geplant,"
        " vorgesehen, erwartet, stattfinden, möchte, dürfte, könnte, könnten, kann, können, muss, müssen, angesetzt, findet,"
        " finden, beginnt, beginnen, startet, starten, reist, trifft, tagt, tritt, endet, enden, läuft, bevorstehende{|n|r},"
        " spätestens, ansteht, anstehen, steht, stehen, eröffnet, folgt, folgen, kommt, fährt, fliegt, spielt, spielen, wählt,"
        " bevor, beabsichtigt, kommenden",
    },
    "past": {
        None: "war, waren, hatte, hatten, hat, haben, wurde, wurden, worden, ist, sind, sei, sagte, sagten, erklärte, erklärten,"
        " teilte, teilten, berichtete, berichteten, meldete, meldeten, begann, begannen, kam, kamen, ging, gingen, starb,"
        " starben, fand, fanden, traf, trafen, gab, gaben, lag, stand, nahm, nahmen, schloss, unterzeichnete, kündigte, griff,"
        " griffen, forderte, warnte, betonte, bestätigte, brach, brachen, fiel, fielen, tötete, töteten, schrieb, gewann, verlor,"
        " zog, zogen, entschied, beschloss, wählte, wählten, trat, traten, endete, startete, eröffnete, veröffentlichte, reiste",
    },
    "clause": {None: "dass, weil, wenn, nachdem, obwohl, während, damit, deren, dessen"},
}  # fmt: skip

MACROS = {
    "YEAR": "(year era? !>thing|units|percent | (count|hundreds|small) era | short_year)",
    "OFYEAR": "(YEAR | of_the? year_word (YEAR | hundreds | short_year) | NEARYEAR)",
    "NEARYEAR": "(of_the? near|later unit <year_form | of_the near_unit <year_form)",
    "PART": "(to_the? part the|of_the? (year_word)?)",
    "WD": "weekday comma? (daypart comma?)? the?",
    "DAY": "(day dot | ordinal)",
    "DATE": "(WD)? the? DAY month (comma? OFYEAR | recent)?",
    "DIGITS": "day dot month|small dot year",
    "MONTHYEAR": "month (comma? OFYEAR | recent)",
    "SEASONYEAR": "season OFYEAR",
    "DECADENAME": "(year decade_suffix dash? years_noun? | two decade_suffix dash? years_noun | decade_word years_noun?)",
    "DECADE": "(the? PART)? the? (DECADENAME | two decade_suffix dash? years_noun? the (CENTURYNAME | near|later unit)"
    " | decade_word years_noun? the (CENTURYNAME | near|later unit))",
    "CENTURYNAME": "(ordinal | count dot) century_word era?",
    "CENTURY": "(the? PART)? the? CENTURYNAME",
    "HOLIDAY": "holiday comma? (OFYEAR)?",
    "POINT": "(the? approx? PART? the? (DATE | DIGITS | MONTHYEAR | SEASONYEAR | month | HOLIDAY | numeric | YEAR | year_word YEAR|hundreds)"
    " | DECADE | CENTURY)",
    "RELATIVE": "((the? PART)? the? (near|later (unit | month | season | weekday) | near_unit | deictic | season | weekday daypart?"
    " | days weekday|unit | year_word))",
    "CLOCK": "at? ((clock | dotted | hour|number) oclock (minute|two !>thing|units)? am? | clock) (open? zone close?)?",
}

PATTERNS = {
    "since": {
        "since": "since POINT",
        "since-relative": "since RELATIVE",
        "since-day-and-month": "since day_month dot",
        "from-on": "from (POINT | RELATIVE) onward",
    },
    "until": {
        "until": "until POINT",
        "until-relative": "until RELATIVE",
        "until-day-and-month": "until day_month dot",
    },
    "date": {
        "iso-date": "iso",
        "numeric-date": "(weekday comma? the?)? (numeric | DIGITS) (comma? CLOCK)?",
        "date": "(approx? PART | approx)? DATE daypart? !>street_end",
        "day-and-month": "(weekday comma? the? | <at_day) day_month dot",
        "weekday-with-date": "weekday daypart? open DATE close",
        "date-clock": "DATE comma? CLOCK",
        "clock-date": "CLOCK comma? the? DATE",
        "month-year": "approx? PART? MONTHYEAR",
        "season-year": "approx? PART? the? SEASONYEAR",
        "turn-of-year": "unit|turn_word <turn_word YEAR",
        "winter-of-years": "PART? the? season year slash|dash (year|two)",
        "part-of-month": "PART month",
        "bare-month": "<im month !>name",
        "in-month": "<inside month",
        "short-year": "<in|the|year_word short_year",
        "clear-month": "!<label|name clear_month !>name|small",
        "in-season": "<im the? season !>name",
        "part-of-season": "PART the? season",
        "weekday": "!<every|name weekday daypart?",
        "weekday-clock": "weekday daypart? comma? CLOCK",
        "clock-weekday": "CLOCK comma? the? weekday",
        "time-of-day": "CLOCK",
        "half-of-year": "to_the? the? grouping (of_the year_word)? YEAR",
        "year": "!<label|money|dash|slash (approx? PART | approx? the? year_word | approx) YEAR !>thing|units|percent|decade_suffix|dash",
        "era-year": "count|hundreds|small era",
        "year-in": "<in year !>thing|units|percent|decade_suffix|dash",
        "named-year": "the? year_word hundreds",
        "bare-year": "!<label|money|apostrophe|dash|slash|percent|comma recent !>thing|units|percent|decade_suffix|dash",
        "decade": "DECADE",
        "nineties": "<the two decade_suffix !>word|name",
        "century": "CENTURY",
        "quarter-or-half": "the? (ordinal | ordinal|small dot) (quarter | half) (OFYEAR | of_the year_word)?",
        "holiday": "HOLIDAY",
        "near-holiday": "near|later holiday",
    },
    "range": {
        "from-to": "from POINT to POINT2",
        "from-to-relative": "from (POINT to RELATIVE2 | RELATIVE to (POINT2 | RELATIVE2))",
        "days-and-months": "from? the? day_month dot to|dash the? day_month2 dot",
        "between-and": "between POINT and POINT2",
        "between-years": "between the? years_noun year and year2",
        "between-days": "between the? DAY and the? DAY2 month2 (comma? OFYEAR2)?",
        "days": "from? the? (WD)? DAY (dash|slash|to) the? DAY2 month2 (comma? OFYEAR2)?",
        "dates": "DATE (dash|to) the? DATE2",
        "years": "YEAR (dash|slash|to) (YEAR2 | two2) !>thing|units",
        "turn-of-years": "unit|turn_word <turn_word year slash|dash|to (year2 | two2)",
        "years-bc": "(count|hundreds|small) (dash|to) (count2|hundreds2|small2) era2",
        "months": "PART? month OFYEAR? (dash|to|slash) PART? month2 OFYEAR2?",
        "seasons": "season (dash|to|slash) season2 OFYEAR2",
        "centuries": "from? (the? PART)? the? (ordinal | count dot) (to|dash) (the? PART)? (ordinal2 | count2 dot) century_word2 era2?",
        "weekdays": "weekday (dash|to) weekday2",
    },
    "list": {
        "day-list": "the? DAY (comma the? DAY3)? (comma the? DAY4)? and the? DAY2 month2 (comma? OFYEAR2)?",
        "month-list": "<im month (comma month3)? and month2 (OFYEAR2)?",
        "century-list": "the? (ordinal | count dot) and (ordinal2 | count2 dot) century_word2 era2?",
    },
    "shift": {
        "ago": "shift|ago <ago loosely? (number|count|article) units",
        "hence": "shift|hence <hence loosely? (number|count|article) units !>shift",
        "later": "loosely? (number|count|article) units shift",
    },
    "near": {
        "next-day": "the? near|then unit <day_form daypart?",
        "near-unit": "(the? PART)? the? near|later unit daypart? !>of_the",
        "near-month": "(the? PART)? near|later month",
        "near-season": "(the? PART)? near|later season",
        "near-weekday": "near|later weekday daypart? (comma? CLOCK)?",
        "weekday-of-week": "weekday daypart? of_the? near|later unit <week_form",
        "day-of-near-month": "day dot the? near|later unit <month_form",
        "in-one-word": "!<every near_unit",
        "weekend": "<at_day unit <weekend_form !>of_the",
        "part-of-unit": "the? PART unit",
        "near-daypart": "near daypart",
    },
    "deictic": {
        "deictic": "(<break|dot|quote|open|colon deictic daypart? | deictic !<capital daypart?)",
        "of-the-day": "the? days weekday|unit|daypart",
        "deictic-clock": "deictic daypart? comma? CLOCK",
    },
    "reject": {
        "count of things": "loosely|approx? (year|count) thing|units",
        "number of a thing": "label dash? (year|count|hundreds)",
        "amount of money": "money (year|count)",
        "street name": "street the day dot month",
        "street of a date": "day dot dash? month dash? street_end",
        "name of a person": "month >name",
        "counted from an event": "loosely|approx? (number|count|article|vague) units from_event",
        "duration": "(since|ago|hence|the)? near|later? loosely|approx? (number|count|article|vague) units (the)?",
        "of some length": "(small|hundreds|number) dash word | !<break year dash word",
    },
}

_SEASONS = {21: "Frühling", 22: "Sommer", 23: "Herbst", 24: "Winter"}
_PARTS = {33: "1. Quartal", 34: "2. Quartal", 35: "3. Quartal", 36: "4. Quartal", 37: "erstes Drittel", 38: "zweites Drittel",
          39: "letztes Drittel", 40: "1. Halbjahr", 41: "2. Halbjahr"}  # fmt: skip
_PARTS_DATIVE = {n: part.replace("es Drittel", "en Drittel") for n, part in _PARTS.items()}


def _groupings(season: str, part: str, parts: dict[int, str]) -> dict[int, str]:
    """Seasons, quarters, thirds and halves of a year, each behind its words."""
    named = {n: season + name for n, name in _SEASONS.items()} | {n: part + name for n, name in parts.items()}
    return {n: f"{name} {{year}}" for n, name in named.items()}


DISPLAY: dict[str, object] = {
    "months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "month": "{month} {year}", "day": "{day}. {month} {year}", "time": "{day}, {time} Uhr", "zone": "{time} ({zone})",
    "groupings": _groupings("", "", _PARTS),
    "year": "{year}", "bc": "{year} v. Chr.", "decade": "{year}er Jahre", "decade_bc": "{year}er Jahre v. Chr.",
    "century": "{n} Jahrhundert", "century_bc": "{n} Jahrhundert v. Chr.", "millennium": "{n} Jahrtausend",
    "ordinals": {0: "{n}."}, "interval": "{start}–{end}", "words_interval": "{start} – {end}",
    "since": {
        "frame": "seit {date}", "day": "dem {day}. {month} {year}", "groupings": _groupings("", "dem ", _PARTS_DATIVE),
        "decade": "den {year}er Jahren", "decade_bc": "den {year}er Jahren v. Chr.", "century": "dem {n} Jahrhundert",
        "century_bc": "dem {n} Jahrhundert v. Chr.", "millennium": "dem {n} Jahrtausend",
    },
    "until": {
        "frame": "bis {date}", "day": "zum {day}. {month} {year}", "groupings": _groupings("", "zum ", _PARTS_DATIVE),
        "decade": "zu den {year}er Jahren", "decade_bc": "zu den {year}er Jahren v. Chr.", "century": "zum {n} Jahrhundert",
        "century_bc": "zum {n} Jahrhundert v. Chr.", "millennium": "zum {n} Jahrtausend",
    },
    "~": "ca. {date}", "?": "{date} (unsicher)", "%": "ca. {date} (unsicher)", "unknown": "Datum unbekannt",
}  # fmt: skip

_DAY = "2020-10-11"
EXAMPLES: list[tuple[str, str, str]] = [
    ("am 14. August 1992 Soldaten einrückten", _DAY, "1992-08-14"), ("im August 1992 Soldaten einrückten", _DAY, "1992-08"),
    ("am 10. Oktober 2020", _DAY, "2020-10-10"), ("Anfang Februar 1988", _DAY, "1988-02"),
    ("im Februar 1988", _DAY, "1988-02"), ("im Sommer 2014", _DAY, "2014-22"),
    ("von 1992 bis 1994", _DAY, "1992/1994"), ("seit 1992", _DAY, "1992/.."),
    ("vergangenen Sonntag", _DAY, "2020-10-04"), ("am vergangenen Sonntag", _DAY, "2020-10-04"),
    ("letzten Freitag", _DAY, "2020-10-09"), ("vor drei Tagen", _DAY, "2020-10-08"), ("vor einem Jahr", _DAY, "2019"),
    ("vor rund 30 Jahren", _DAY, "1990"), ("vor zwei Wochen", _DAY, "2020-09-21/2020-09-27"),
    ("in den 1990er Jahren", _DAY, "199X"), ("in den 1990er-Jahren", _DAY, "199X"), ("in den 1990ern", _DAY, "199X"),
    ("in den 90er Jahren", _DAY, "199X"), ("in den neunziger Jahren", _DAY, "199X"),
    ("in den Neunzigerjahren", _DAY, "199X"), ("Ende der 1990er Jahre", _DAY, "199X"),
    ("Mitte der 90er Jahre des 20. Jahrhunderts", _DAY, "199X"), ("im 20. Jahrhundert", _DAY, "19XX"),
    ("480 v. Chr.", _DAY, "-0479"), ("im 19. und 20. Jahrhundert", _DAY, "18XX 19XX"),
    ("vom 18. bis zum 20. Jahrhundert", _DAY, "17XX/19XX"),
    ("am 10. Oktober 2020, 15:30 Uhr", _DAY, "2020-10-10T15:30"), ("10.10.2020", _DAY, "2020-10-10"),
    ("am Sonntag (11. Oktober)", _DAY, _DAY), ("am Freitag", _DAY, "2020-10-09"), ("heute", _DAY, _DAY),
    ("am heutigen Sonntag", _DAY, _DAY), ("dieses Jahr", _DAY, "2020"), ("Ende des Jahres", _DAY, "2020"),
    ("heuer", _DAY, "2020"), ("am selben Tag", _DAY, _DAY), ("am 5. dieses Monats", _DAY, "2020-10-05"),
    ("am Montag dieser Woche", _DAY, "2020-10-05"), ("am Wochenende", _DAY, "2020-10-10/2020-10-11"),
    ("3.-5. Mai 1990", _DAY, "1990-05-03/1990-05-05"),
    ("zwischen dem 3. und 5. Mai 1990", _DAY, "1990-05-03/1990-05-05"),
    ("am 3. und 5. Mai 1990", _DAY, "1990-05-03 1990-05-05"),
    ("27. September – 10. November 2020", _DAY, "2020-09-27/2020-11-10"),
    ("März bis Mai 1990", _DAY, "1990-03/1990-05"), ("zwischen 1992 und 1994", _DAY, "1992/1994"),
    ("1992/93", _DAY, "1992/1993"), ("im Winter 2019/20", _DAY, "2019-24"),
    ("von Montag bis Freitag", _DAY, "2020-10-05/2020-10-09"), ("im März und April 1990", _DAY, "1990-03 1990-04"),
    ("seit Sonntag", _DAY, "2020-10-11/.."), ("ab 1992", _DAY, "1992/.."), ("von 1992 an", _DAY, "1992/.."),
    ("bis 1994", _DAY, "../1994"), ("um 1990", _DAY, "1990~"), ("im Jahre 301", _DAY, "0301"),
    ("im 2. Quartal", _DAY, "2020-34"), ("Ostern 2020", _DAY, "2020-04-12"), ("Anfang Oktober", _DAY, "2020-10"),
    ("im August Präsident", _DAY, "2020-08"), ("vergangenen Herbst", _DAY, "2019-23"),
    ("ein Jahr später", _DAY, "2021"), ("in drei Tagen", _DAY, "2020-10-14"), ("am 1. Mai 1990", _DAY, "1990-05-01"),
    ("2020-10-10", _DAY, "2020-10-10"), ("im 21. Jh.", _DAY, "20XX"),
    ("in den 80er und 90er Jahren", _DAY, "198X 199X"), ("zum Jahreswechsel 2019/2020", _DAY, "2019/2020"),
    ("Mai 2014", _DAY, "2014-05"), ("bis heute", _DAY, "../2020-10-11"), ("diesen Mai", _DAY, "2020-05"),
    ("um 12 Uhr 30", _DAY, "2020-10-11T12:30"), ("am Freitag um 15 Uhr", _DAY, "2020-10-09T15:00"),
    ("heute um 15 Uhr", _DAY, "2020-10-11T15:00"), ("Sommer 2014", _DAY, "2014-22"), ("im Herbst", _DAY, "2020-23"),
    ("(1950)", _DAY, "1950"), ("vor 1988", _DAY, "1988"), ("im Mai", _DAY, "2020-05"),
    ("(September)", _DAY, "2020-09"), ("um 12 Uhr am 10. Oktober", _DAY, "2020-10-10T12:00"),
    ("um 15 Uhr am Freitag", _DAY, "2020-10-09T15:00"), ("an diesem Morgen", _DAY, _DAY),
    ("letzte Weihnachten", _DAY, "2019-12-25"), ("Ende des Sommers", _DAY, "2020-22"),
    ("Frühjahr bis Herbst 2014", _DAY, "2014-21/2014-23"), ("in '92", _DAY, "1992"),
    ("zum Jahresende 2019", _DAY, "2019"), ("Montag bis Freitag", _DAY, "2020-10-05/2020-10-09"),
    ("58–51 v. Chr.", _DAY, "-0057/-0050"), ("in der zweiten Hälfte des Jahres 2020", _DAY, "2020-41"),
    ("zwischen den Jahren 1918 und 1920", _DAY, "1918/1920"),
    ("am 10.10. trafen sie sich", _DAY, "2020-10-10"), ("am 3.9. begann es", _DAY, "2020-09-03"),
    ("Am 28.02. einigten sie sich", _DAY, "2020-02-28"), ("am Freitag, den 9.10.,", _DAY, "2020-10-09"),
    ("vom 3.9. bis 7.9.", _DAY, "2020-09-03/2020-09-07"), ("bis zum 9.10. wurde gezählt", _DAY, "../2020-10-09"),
    ("seit dem 3.9. gesperrt", _DAY, "2020-09-03/.."),
    ("im vorletzten Jahr", _DAY, "2018"), ("vorletzte Woche", _DAY, "2020-09-21/2020-09-27"),
    ("Sie riefen für Mittwoch zu einem Streik auf", _DAY, "2020-10-14"),
]  # fmt: skip
COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("1992 Menschen", "count of things"), ("Resolution 822", "number of a thing"),
    ("UN-Resolution 1325", "number of a thing"), ("Straße des 17. Juni", "street name"),
    ("Platz des 18. März", "street name"), ("auf der Straße des 17. Juni", "street name"),
    ("Euro 2020", "number of a thing"), ("Fußball-WM 2018", "number of a thing"), ("Boeing 747", "number of a thing"),
    ("Airbus A320", ""), ("1992 Euro", "count of things"), ("2000 Soldaten", "count of things"),
    ("drei Tage lang", "duration"), ("seit drei Jahren", "duration"), ("in den letzten drei Tagen", "duration"),
    ("44-tägiger Krieg", "of some length"), ("August Bebel", "name of a person"), ("einige Tage später", "duration"),
    ("drei Tage nach dem Krieg", "counted from an event"), ("jeden Montag", ""), ("am Morgen", ""),
    ("rund 1500 Demonstranten", "count of things"), ("Artikel 1992", "number of a thing"),
    ("der 30-jährige Mann", "of some length"), ("die heutige Türkei", ""), ("Ursula März", ""),
    ("€1992", "amount of money"), ("in der zweiten Oktoberhälfte", ""), ("Herr Sommer", ""), ("Frau Herbst", ""),
    ("Karl Freitag", ""), ("17. Juni-Straße", "street of a date"), ("der Tag", ""), ("das Jahr", ""),
    ("Ende gut", ""), ("Version 2.10. erschien", ""), ("Kapitel 3.5. handelt", ""), ("auf dem 3.5 Meter", ""),
]  # fmt: skip
