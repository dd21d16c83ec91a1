"""Turkish: words, patterns, display names, examples and counter-examples."""

from typing import Any

from timeline_builder.dates.lexicon import ROMAN

CODE = "tr"
NAME = "Turkish"
DAY_FIRST = True
DOTTED_I = True
VERB_FINAL = True
LETTERS = "abcçdefgğhıijklmnoöprsştuüvyzâî"
STOPWORDS = (
    "ve bir bu da de ile için olarak olan çok daha gibi kadar sonra ancak göre oldu olduğunu dedi var yer ise en ya her"
)

# the vowels of the endings (low, high) by the last vowel of the stem
_HARMONY = {
    **dict.fromkeys("aıâ", ("a", "ı")), **dict.fromkeys("ou", ("a", "u")), **dict.fromkeys("eiî", ("e", "i")), **dict.fromkeys("öü", ("e", "ü")),
}  # fmt: skip
_SOFT = {"k": "ğ", "ç": "c", "t": "d"}


def _ends(stem: str) -> tuple[str, str, str]:
    """The two vowels of a stem's endings, and d or t."""
    a, i = _HARMONY[next(letter for letter in reversed(stem) if letter in _HARMONY)]
    return a, i, "t" if stem[-1] in "fstkçşhp" else "d"


def _bare(words: str, kind: str | None = None, soften: bool = False) -> str:
    """The case forms of nouns, parted by commas: of one kind ("from", "dative", "") or all."""
    forms: list[str] = []
    for word in words.split(", "):
        a, i, d = _ends(word)
        n, y = ("n", "y") if word[-1] in _HARMONY else ("", "")
        soft = word[:-1] + _SOFT.get(word[-1], word[-1]) if soften else word
        cases = {
            "": [word, f"{soft}{n}{i}n", f"{soft}{y}{i}", f"{word}{d}{a}", f"{word}{d}{a}ki"],
            "from": [f"{word}{d}{a}n"], "dative": [f"{soft}{y}{a}"],
        }  # fmt: skip
        forms += [form for name, listed in cases.items() if kind in (None, name) for form in listed]
    return ", ".join(forms)


def _its(words: str, kind: str | None = None, soften: bool = False) -> str:
    """The same of nouns that are something's: "yılın sonunda", "ekim ayının"."""
    forms: list[str] = []
    for word in words.split(", "):
        a, i, _ = _ends(word)
        soft = word[:-1] + _SOFT.get(word[-1], word[-1]) if soften else word
        its = f"{word}s{i}" if word[-1] in _HARMONY else f"{soft}{i}"
        cases = {
            "": [its, f"{its}n{i}n", f"{its}n{i}", f"{its}nd{a}", f"{its}nd{a}ki"], "from": [f"{its}nd{a}n"], "dative": [f"{its}n{a}"],
        }  # fmt: skip
        forms += [form for name, listed in cases.items() if kind in (None, name) for form in listed]
    return ", ".join(forms)


def _forms(words: str, kind: str | None = None) -> str:
    """Both."""
    return f"{_bare(words, kind)}, {_its(words, kind)}"


def _numbers(suffixed: bool) -> dict[int, str]:
    """1 to 99: the number, or the ordinal."""
    tens = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"]
    ones = ["", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"]
    first = ["", "birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yedinci", "sekizinci", "dokuzuncu"]
    tenth = ["", "onuncu", "yirminci", "otuzuncu", "kırkıncı", "ellinci", "altmışıncı", "yetmişinci", "sekseninci", "doksanıncı"]  # fmt: skip
    last, whole = (first, tenth) if suffixed else (ones, tens)
    pairs = [(ten, one) for ten in range(10) for one in range(10) if ten or one]
    return {
        10 * ten + one: f"{tens[ten]} {last[one]}" if ten and one else last[one] or whole[ten] for ten, one in pairs
    }


_MONTHS = ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"]  # fmt: skip
_SEASONS = {21: "ilkbahar, bahar", 22: "yaz", 23: "sonbahar, güz", 24: "kış"}
_WEEKDAYS = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]
_PARTS = {
    "beginning": "baş, başlar, başlangıc, ilk günler, ilk haftalar, ilk aylar", "mid": "orta, ortalar",
    "end": "son, sonlar, son günler, son haftalar, son aylar", "first half": "ilk yarı, birinci yarı", "second half": "ikinci yarı, son yarı",
}  # fmt: skip


def _behind_apostrophe(kind: str) -> str:
    """Case endings as written behind a number or a name: "'de", "'unda", "'nin"."""
    its = ["ı", "i", "u", "ü", "sı", "si", "su", "sü"]
    harmony = [(ending, _HARMONY[ending[-1]]) for ending in its]
    table = {
        "": ["da", "de", "ta", "te", "nda", "nde", "daki", "deki", "taki", "teki", *its, "yı", "yi", "yu", "yü", "nı", "ni", "nu", "nü", "ın", "in", "un", "ün",
             "nın", "nin", "nun", "nün", *(f"{e}nd{a}" for e, (a, _) in harmony), *(f"{e}n{i}n" for e, (_, i) in harmony), *(f"{e}n{i}" for e, (_, i) in harmony)],
        "from": ["dan", "den", "tan", "ten", "ndan", "nden", *(f"{e}nd{a}n" for e, (a, _) in harmony)],
        "dative": ["a", "e", "ya", "ye", "na", "ne", *(f"{e}n{a}" for e, (a, _) in harmony)],
    }  # fmt: skip
    return ", ".join(f"'{ending}" for ending in dict.fromkeys(table[kind]))


_PLURAL_SUFFIX = "'lar, 'ler, 'larda, 'lerde, 'ların, 'lerin, 'lardan, 'lerden, 'lara, 'lere, 'ları, 'leri"
_DATED = "yıl, yıllar, ay, aylar, gün, hafta, yüzyıl, asır, çeyrek, tarih, dün, bugün, yarın, ilkbahar, bahar, yaz, sonbahar, güz, kış, sezon, sabah, akşam"


def _ends_with(kind: str) -> str:
    """All tokens that end a date in the ablative or in the dative."""
    nouns = ", ".join([*_MONTHS, *_WEEKDAYS, _DATED])
    plural = ", ".join(
        form for form in _PLURAL_SUFFIX.split(", ") if form.endswith(("dan", "den") if kind == "from" else ("ra", "re"))
    )
    return ", ".join(
        [
            _forms(nouns, kind),
            _its(", ".join(_PARTS.values()), kind),
            _behind_apostrophe(kind),
            plural,
            _its("yarı", kind),
        ]
    )


WORDS: dict[str, dict[Any, str]] = {
    "month": {n: ", ".join([_bare(name), _bare(name, soften=True), _its(name)]) for n, name in enumerate(_MONTHS, 1)},
    "bare_month": {None: ", ".join(_MONTHS)},  # needs a case, a year or the word month: Ekim and Kasım are names too
    "month_word": {None: _its("ay") + ", ayları, aylarında, aylarının"}, "months_word": {None: _forms("aylar, dönem, tarihler")},
    "weekday": {n: _bare(name) for n, name in enumerate(_WEEKDAYS, 1)},
    "weak_weekday": {None: "pazar, cuma, pazara, pazarda, pazarı, pazarın"},  # market; Friday prayer
    "day_word": {None: _its("gün") + ", günkü"}, "place": {None: "ilçesi, ilçesinde, belediyesi, ovası, namazı, yeri, fiyatları"},
    "season": {n: _forms(names) for n, names in _SEASONS.items()}, "season_adverb": {None: "yazın, kışın, baharda, ilkbaharda, sonbaharda, güzün"},
    "unit": {
        "day": _forms("gün"), "week": _forms("hafta"), "weekend": _its("hafta son") + ", hafta sonu", "month": _forms("ay"), "quarter": _bare("çeyrek"),
        "year": _forms("yıl, sene"), "decade": _bare("onyıl"), "century": _forms("yüzyıl, asır"),
    },
    "weekend": {"weekend": _its("hafta son")},
    "units": {
        "day": _forms("gün, günler") + ", gündür, günlük", "week": _forms("hafta") + ", haftadır, haftalık", "month": _forms("ay") + ", aydır, aylık", "quarter": "çeyrek",
        "year": _forms("yıl, yıllar, sene") + ", yıldır, yıllık, senedir", "century": _forms("yüzyıl, asır"), "hour": _forms("saat") + ", saattir, saatlik", "minute": _forms("dakika, saniye"),
    },
    "year_word": {None: _forms("yıl, sene")}, "years_word": {None: _forms("yıllar, seneler")},
    "century_word": {None: _forms("yüzyıl, yüzyıllar, asır, asırlar") + ", yy."},
    "quarter": {"quarter": "çeyrek, çeyrekte, çeyreğin, " + _its("çeyreğ")}, "half": {"half": _its("yarı")},
    "grouping": {40: _its("ilk yarı, birinci yarı"), 41: _its("ikinci yarı, son yarı"), 36: _its("son çeyreğ")},
    "number": {**_numbers(suffixed=False), 100: "yüz"}, "ordinal": {**_numbers(suffixed=True), 1: "birinci, ilk"},
    "ordinal_suffix": {None: "'inci, 'ıncı, 'uncu, 'üncü, 'nci, 'ncı, 'ncu, 'ncü"},
    "decade_suffix": {None: "'lı, 'li, 'lu, 'lü, " + _PLURAL_SUFFIX}, "decade_word": {
        20: "yirmili", 30: "otuzlu", 40: "kırklı", 50: "ellili", 60: "altmışlı", 70: "yetmişli", 80: "seksenli", 90: "doksanlı",
    },
    "case_suffix": {None: ", ".join(_behind_apostrophe(kind) for kind in ("", "from", "dative"))},
    "roman": dict(ROMAN),
    "part": {name: _its(words) for name, words in _PARTS.items()},
    "from_form": {None: _ends_with("from")}, "dative_form": {None: _ends_with("dative")},
    "since_word": {None: "beri, itibaren, bu yana, beridir, başlayarak"}, "to_word": {None: "kadar, dek, değin"},
    "between_word": {None: "arasında, arası, arasındaki, aralığında"}, "with": {None: "ile, ve"},
    "date_word": {None: _forms("tarih") + ", tarihli"}, "approx": {None: "yaklaşık, tahminen, aşağı yukarı"},
    "approx_behind": {None: "sıralarında, civarında, sularında, dolaylarında, civarı"},
    "era": {-1: "MÖ, M.Ö., İÖ, İ.Ö., milattan önce, isadan önce", 1: "MS, M.S., İS, İ.S., milattan sonra"},
    "deictic": {0: _bare("bugün") + ", bugünkü", -1: _bare("dün") + ", dünkü", 1: _bare("yarın") + ", yarınki", -2: "evvelsi gün, önceki gün, evvelki gün", 2: "öbür gün, ertesi günü"},
    "daypart": {
        "morning": _forms("sabah") + ", sabahleyin, sabah saatlerinde, sabaha karşı", "afternoon": "öğleden sonra, gündüz, ikindi", "evening": _forms("akşam") + ", akşam saatlerinde, akşamüstü, akşamleyin",
        "night": "gece, gecesi, gecesinde, geceyi, gece saatlerinde, geceleyin", "noon": "öğle, öğlen, öğle saatlerinde", "midnight": "gece yarısı",
    },
    "near": {
        "this": "bu, içinde bulunduğumuz, içinde bulunulan, cari", "last": "geçen, geçtiğimiz", "next": "gelecek, önümüzdeki, önümüzde ki, gelecek olan", "previous": "önceki, bir önceki",
        "following": "ertesi, sonraki, bir sonraki, müteakip, izleyen", "same": "aynı, o, söz konusu, anılan",
    },
    "last_word": {None: "son, ilk, tüm, bütün, önümüzdeki, geride kalan"}, "joining": {None: "bağlayan"}, "this_from": {None: "bundan"},
    "shift": {"ago": "önce, evvel, bundan önce, öncesinde, geride", "after": "sonra, sonrasında, bundan sonra"}, "event": {None: "*dan, *den, *tan, *ten"},
    "vague": {None: "birkaç, bir kaç, pek çok, birçok, uzun, onlarca, yüzlerce, binlerce"},
    "and": {None: "ve"}, "or": {None: "veya, ya da, yahut"}, "every": {None: "her"}, "hours_word": {None: "saat, saati"}, "am": {0: "sabah", 12: "akşam, öğleden sonra"},
    "zone": {
        "local time": "yerel saatle, yerel saat ile, mahalli saatle, yerel saate göre", "Turkey time": "TSİ, Türkiye saatiyle, Türkiye saati ile", "Moscow time": "Moskova saatiyle, Moskova saati ile",
        "Baku time": "Bakü saatiyle, Bakü saati ile", "Yerevan time": "Erivan saatiyle, Erivan saati ile", "Z": "GMT, UTC, Greenwich saatiyle",
    },
    "holiday": {
        "01-01": "yılbaşı, yılbaşında, yılbaşından, yılbaşına, yılbaşını", "12-31": "yılbaşı gecesi, yılbaşı gecesinde", "12-25": "Noel, Noelde", "easter": "Paskalya, Paskalyada", "03-21": "Nevruz, Nevruzda",
        "02-14": _its("Sevgililer Gün"), "03-08": _its("Dünya Kadınlar Gün, Kadınlar Gün"), "04-23": _its("Ulusal Egemenlik ve Çocuk Bayram, Çocuk Bayram"), "05-01": _its("Emek ve Dayanışma Gün, İşçi Bayram"),
        "05-2nd-7": _its("Anneler Gün"), "06-3rd-7": _its("Babalar Gün"), "05-19": _its("Gençlik ve Spor Bayram"), "07-15": _its("Demokrasi ve Milli Birlik Gün"),
        "08-30": _its("Zafer Bayram"), "10-29": _its("Cumhuriyet Bayram"), "11-24": _its("Öğretmenler Gün"),
    },
    "thing": {
        None: "bin, milyon, milyar, yüzde, " + _forms("kişi, insan, asker, er, sivil, şehit, ölü, yaralı, esir, ev, konut, kilometre, metre, hektar, dönüm, ton, lira, dolar, avro, euro, ruble, manat, kez, kere, defa, köy, aile, tank, adet, birim, öğrenci, okul, işçi,"
        " oy, sandalye, kitap, film, madalya, gol, maç, puan, derece, hasta, vaka, ölüm, mülteci, sığınmacı, göçmen, yolcu, turist, sayfa, doz, test, ülke, şehir, il, ilçe, firma, şirket, araç, uçak, füze, personel, polis, memur, seçmen, üye, milletvekili, metrekare")
        + ", km, kg, TL, m, çocuk, kadın, erkek"
    },
    "more": {None: "fazla, çok, yakın, aşkın, az"},
    "numbered": {None: "sayılı, numaralı, nolu, yaşında, yaşındaki, kişilik, yıllık, adet"},
    "label": {None: "Boeing, Airbus, Su, MiG, Mi, An, Tu, Formula, Euro, EURO, Expo, EXPO, Windows, karar, madde, sefer, kanal, sürüm, model, numara, numarası, Tokyo, Bakü, no"},
    "street": {
        None: _its("cadde, sokağ, meydan, mahalle, bulvar, köprü, stadyum, stad, park, istasyon, üniversite, hastane, lise, okul, durağ") + ", Cad., Sok.",
    },
    "clause": {None: "ki, ancak, ama, fakat"},
    "future": {
        None: "*acak, *ecek, *acaklar, *ecekler, *acağı, *eceği, *acağını, *eceğini, *acaklarını, *eceklerini, *acaktır, *ecektir, *acağız, *eceğiz, *acağım, *eceğim, *malı, *meli, bekleniyor, planlanıyor, planlandı, öngörülüyor, hedefleniyor, hedefliyor, planlıyor, planlanan, *abilir, *ebilir, *abilirler, *ebilirler"
    },
    "announced": {None: "*acağını, *eceğini, *acaklarını, *eceklerini"},
    "anterior": {None: "*mıştı, *mişti, *muştu, *müştü, *mışlardı, *mişlerdi, *muşlardı, *müşlerdi"},
    "past": {
        None: "*ıldı, *ildi, *uldu, *üldü, *ladı, *ledi, *ndı, *ndi, *ndu, *ndü, *ştı, *şti, *ştu, *ştü, *ktı, *kti, *rdı, *rdi, *rdu, *rdü, *mıştı, *mişti, *muştu, *müştü, *mış, *miş, *muş, *müş, *dığı, *diği, *duğu, *düğü, *tığı, *tiği, *tuğu, *tüğü, *dığını, *diğini, *duğunu,"
        " *düğünü, *ttı, *tti, dedi, etti, oldu, yaptı, verdi, aldı, geldi, gitti, öldü, belirtti, söyledi, bildirdi, kaydetti, açıkladı, duyurdu, düzenlenen, yapılan, gerçekleşen, imzalanan, idi"
    },
}  # fmt: skip

MACROS = {
    "FULLYEAR": "(year year_word | year case_suffix !>thing|numbered | hundreds year_word | era year|hundreds|small (year_word | case_suffix)?)",
    "YEAR": "(FULLYEAR | year !>thing|units|percent|case_suffix|decade_suffix|numbered)",
    "NEARYEAR": "(near >year_word unit)",
    "PRE": "((FULLYEAR | NEARYEAR) comma?)",
    "DAYMONTH": "((weekday day_word? comma?)? PRE? (day month !>street|joining month_word? case_suffix? | month case_suffix? month_word? day case_suffix)"
    " (comma? YEAR)? (comma? weekday | open weekday close)? day_word? date_word? daypart?)",
    "MONTHYEAR": "(PRE month month_word? case_suffix? | month comma? YEAR | year month month_word? case_suffix?)",
    "SEASONYEAR": "((PRE | year) season months_word? | season comma? YEAR)",
    "CENTURY": "(era? (ordinal|roman|small dot|ordinal_suffix | ordinal) century_word)",
    "DECADE": "(CENTURY? ((year | two) decade_suffix years_word? | decade_word years_word))",
    "QUARTER": "(PRE? (ordinal|roman|small dot|ordinal_suffix | ordinal) (quarter | half) | (PRE | year) grouping)",
    "POINT": "(DAYMONTH | DECADE part? | QUARTER part? | CENTURY part? | MONTHYEAR part? | SEASONYEAR part? | FULLYEAR part? | year part | month month_word? case_suffix? part? | season part?)",
    "RELATIVE": "(near near? (unit | month month_word? | season | weekday day_word? | daypart) part? | deictic | weekday case_suffix? day_word? | unit part)",
    "TILL": "<dative_form to_word",
    "CLOCK": "((zone comma?)? am? hours_word? (clock | dotted) case_suffix? approx_behind? (zone | open zone close)? | (zone comma?)? am? hours_word hour case_suffix? approx_behind?)",
}

PATTERNS = {
    "range": {
        "from-to": "POINT <from_form POINT2 TILL",
        "from-day-to": "month case_suffix? month_word? day case_suffix <from_form day2 case_suffix2 TILL | day case_suffix <from_form day2 month2 case_suffix2? YEAR2? TILL",
        "from-to-relative": "(RELATIVE <from_form (RELATIVE2 | POINT2) TILL | POINT <from_form RELATIVE2 TILL)",
        "between": "(POINT with POINT2 | POINT dash POINT2 | year with year2 (case_suffix2 | years_word2)?) months_word? between_word",
        "year-range": "year (dash|slash) (year2 | two2) (years_word2|year_word2 part? between_word? | between_word | case_suffix2? !>units|thing|word|name|percent|dash|numbered|decade_suffix)",
        "century-range": "era? ordinal|roman|small dot? (dash|and|with) (ordinal2|roman2|small2 dot | ordinal2) century_word2 part?",
        "decade-range": "(year | two) decade_suffix? (dash|and) DECADE2 part?",
        "month-range": "PRE? month dash month2 (YEAR2 | (months_word2|month_word2) between_word?)?",
        "day-range": "PRE? day dash day2 month2 case_suffix2? (comma? YEAR2)? (months_word2|date_word2 between_word? | between_word)?",
        "date-range": "DAYMONTH dash DAYMONTH2 (months_word between_word?)?",
        "season-range": "season (dash|and) season2 YEAR2",
        "night-between-weekdays": "weekday weekday2 joining daypart",
        "night-between": "day month case_suffix? YEAR? day2 month2 case_suffix2? YEAR2? joining daypart",
    },
    "since": {"since": "POINT <from_form since_word", "since-relative": "RELATIVE <from_form since_word"},
    "until": {"until": "POINT TILL", "until-relative": "RELATIVE TILL"},
    "list": {
        "day-list": "PRE? day (comma day3)? (comma day4)? (and|or) day2 month2 case_suffix2? (comma? YEAR2)?",
        "month-list": "PRE? month (comma month3)? (and|or) month2 (months_word2|month_word2 | YEAR2)",
        "year-list": "year (comma year3)? (and|or) year2 (years_word2|year_word2 | case_suffix2)",
    },
    "date": {
        "iso-date": "iso",
        "numeric-date": "numeric case_suffix? date_word?",
        "day-month": "approx? DAYMONTH part?",
        "date-clock": "DAYMONTH comma? CLOCK",
        "clock-date": "CLOCK comma? DAYMONTH",
        "month-year": "approx? MONTHYEAR part?",
        "season-year": "approx? SEASONYEAR part?",
        "part-month": "month month_word? case_suffix? part",
        "month": "!<small|count|label (!>bare_month month !>street|dash|day|name | month (case_suffix | month_word) !>street|joining)",
        "season": "(>season_adverb season | season months_word | season part)",
        "weekday": "!<every !>weak_weekday weekday case_suffix? !>place daypart?",
        "weekday-named": "!<every weekday day_word daypart? | !<every weekday daypart",
        "weekday-clock": "(weekday day_word? | deictic daypart?) comma? CLOCK",
        "clock-weekday": "CLOCK comma? (weekday day_word | deictic)",
        "time-of-day": "hours_word (clock | dotted | hour case_suffix) case_suffix? approx_behind? | (zone comma?) am? hours_word? (clock | dotted) case_suffix? | am hours_word (clock | dotted | hour) case_suffix?",
        "quarter-of-year": "QUARTER",
        "year": "approx? FULLYEAR approx_behind? part? !>street|numbered",
        "year-part": "(year part | approx year !>thing|units|percent|word|numbered | year approx_behind)",
        "bare-year": "<open|comma year >close",
        "winter-of-two-years": "year (dash|slash) year|two season",
        "decade": "approx? DECADE part?",
        "century": "CENTURY part?",
        "holiday": "PRE? holiday case_suffix?",
        "near-holiday": "near holiday",
    },
    "shift": {
        "count-units": "!<event this_from? approx? (number|count) units shift",
        "counted-to": "!<event this_from? approx? (number|count) units shift comma? deictic2",
    },
    "near": {
        "near-unit": "near near? unit part?",
        "part-of-unit": "!<near unit part",
        "weekend": "!<near weekend",
        "near-month": "near near? month month_word? case_suffix? part?",
        "near-season": "near near? season part?",
        "near-weekday": "near near? weekday day_word? daypart?",
        "near-daypart": "near daypart",
    },
    "deictic": {"deictic": "deictic daypart?"},
    "reject": {
        "count of things": "(year|count|hundreds) (case_suffix more | (thing|percent))",
        "number of a thing": "(label dash? (year|count|hundreds) !>year_word|month|case_suffix | (year|count|hundreds) case_suffix? numbered)",
        "amount of money": "money (year|count)",
        "street name": "quote? day month quote? name? name? street",
        "habit": "every (weekday day_word? | unit | month | season)",
        "counted from an event": "<event (number|count|vague) units shift",
        "count nobody can tell": "this_from? vague units shift",
        "duration": "last_word? (number|small|vague) units !>shift",
        "time without a date": "last_word units",
    },
}

DISPLAY: dict[str, object] = {
    "months": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "month": "{month} {year}", "day": "{day} {month} {year}", "time": "{day}, {time}", "zone": "{time} ({zone})", "year": "{year}", "bc": "MÖ {year}",
    # the ending of a decade by its last digits: 1990'lı, 1980'li, 1900'lü, 2000'li
    "endings": {
        "10": "lu", "20": "li", "30": "lu", "40": "lı", "50": "li", "60": "lı", "70": "li", "80": "li", "90": "lı", "00": "lü", "000": "li",
    },
    "groupings": {
        21: "{year} ilkbaharı", 22: "{year} yazı", 23: "{year} sonbaharı", 24: "{year} kışı", 33: "{year} birinci çeyreği", 34: "{year} ikinci çeyreği",
        35: "{year} üçüncü çeyreği", 36: "{year} dördüncü çeyreği", 37: "{year} ilk üçte biri", 38: "{year} ikinci üçte biri", 39: "{year} son üçte biri",
        40: "{year} ilk yarısı", 41: "{year} ikinci yarısı",
    },
    "decade": "{year}'{ending} yıllar", "century": "{n} yüzyıl", "millennium": "{n} binyıl", "ordinals": {0: "{n}."},
    "interval": "{start}–{end}", "words_interval": "{start} – {end}", "unknown": "tarih bilinmiyor",
    "since": {
        "frame": "{date} beri", "year": "{year} yılından", "year_of": "{year}", "bc": "MÖ {year} yılından", "bc_of": "MÖ {year}", "month": "{year} yılı {month} ayından", "day": "{day} {month} {year} tarihinden",
        "decade": "{year}'{ending} yıllardan", "century": "{n} yüzyıldan", "millennium": "{n} binyıldan",
        "groupings": {
            21: "{year} ilkbaharından", 22: "{year} yazından", 23: "{year} sonbaharından", 24: "{year} kışından", 33: "{year} birinci çeyreğinden", 34: "{year} ikinci çeyreğinden",
            35: "{year} üçüncü çeyreğinden", 36: "{year} dördüncü çeyreğinden", 37: "{year} ilk üçte birinden", 38: "{year} ikinci üçte birinden", 39: "{year} son üçte birinden",
            40: "{year} ilk yarısından", 41: "{year} ikinci yarısından",
        },
    },
    "until": {
        "frame": "{date} kadar", "year": "{year} yılına", "year_of": "{year}", "bc": "MÖ {year} yılına", "bc_of": "MÖ {year}", "month": "{year} yılı {month} ayına", "day": "{day} {month} {year} tarihine",
        "decade": "{year}'{ending} yıllara", "century": "{n} yüzyıla", "millennium": "{n} binyıla",
        "groupings": {
            21: "{year} ilkbaharına", 22: "{year} yazına", 23: "{year} sonbaharına", 24: "{year} kışına", 33: "{year} birinci çeyreğine", 34: "{year} ikinci çeyreğine",
            35: "{year} üçüncü çeyreğine", 36: "{year} dördüncü çeyreğine", 37: "{year} ilk üçte birine", 38: "{year} ikinci üçte birine", 39: "{year} son üçte birine",
            40: "{year} ilk yarısına", 41: "{year} ikinci yarısına",
        },
    },
    "~": "{date} civarı", "?": "{date} (muhtemelen)", "%": "{date} civarı (muhtemelen)",
}  # fmt: skip

EXAMPLES: list[tuple[str, str, str]] = [  # of a Sunday
    (phrase, "2020-10-11", edtf)
    for phrase, edtf in [
        ("otuz yıl önce bugün", "1990-10-11"), ("10 Ekim 2020", "2020-10-10"), ("10 Ekim 2020'de", "2020-10-10"), ("Ekim 2020'de", "2020-10"), ("2020 yılının Ekim ayında", "2020-10"), ("ekim ayında", "2020-10"), ("Ekim'de", "2020-10"), ("1992 yılında", "1992"),
        ("1992'de", "1992"), ("1992-1994 yılları arasında", "1992/1994"), ("1992'den 1994'e kadar", "1992/1994"), ("1992'den beri", "1992/.."), ("1992’den bu yana", "1992/.."), ("1994'e kadar", "../1994"),
        ("1994 yılına kadar", "../1994"), ("geçen hafta", "2020-09-28/2020-10-04"), ("geçtiğimiz hafta", "2020-09-28/2020-10-04"), ("dün", "2020-10-10"), ("dün akşam", "2020-10-10"), ("pazartesi günü", "2020-10-05"),
        ("Salı günü görüşme yapılacak", "2020-10-13"), ("geçen pazar", "2020-10-04"), ("geçen cuma günü", "2020-10-09"), ("20. yüzyılda", "19XX"), ("XX. yüzyıl", "19XX"), ("18-19. yüzyıllarda", "17XX/18XX"), ("1990'larda", "199X"),
        ("1990'lı yılların başında", "199X"), ("üç gün önce", "2020-10-08"), ("3 yıl önce", "2017"), ("saat 12.00'de", "2020-10-11T12:00"), ("saat 12:00'de", "2020-10-11T12:00"), ("10 Ekim saat 12.00'de", "2020-10-10T12:00"),
        ("10 Ekim 2020'de yerel saatle 12:00'de", "2020-10-10T12:00"), ("dün saat 15.30'da", "2020-10-10T15:30"), ("bu yılın ilk çeyreğinde", "2020-33"), ("2020'nin ilk çeyreğinde", "2020-33"), ("2020 yazında", "2020-22"),
        ("2014 yazı", "2014-22"), ("geçen yaz", "2020-22"), ("bu sonbahar", "2020-23"), ("27 Eylül-10 Kasım 2020", "2020-09-27/2020-11-10"), ("27 Eylül ile 10 Kasım 2020 arasında", "2020-09-27/2020-11-10"),
        ("27 Eylül-10 Kasım 2020 tarihleri arasında", "2020-09-27/2020-11-10"), ("27 Eylül'den 10 Kasım'a kadar", "2020-09-27/2020-11-10"), ("27-29 Şubat 1988", "1988-02-27/1988-02-29"),
        ("27, 28 ve 29 Şubat 1988", "1988-02-27 1988-02-28 1988-02-29"), ("9-12 Ekim tarihleri arasında", "2020-10-09/2020-10-12"), ("10 ve 11 Ekim'de", "2020-10-10 2020-10-11"), ("Ekim ve Kasım aylarında", "2020-10 2020-11"),
        ("1992 ve 1994 yıllarında", "1992 1994"), ("Ocak-Eylül döneminde", "2020-01/2020-09"), ("2020'nin Ocak-Eylül döneminde", "2020-01/2020-09"), ("Ekim ayının başında", "2020-10"), ("Ekim sonunda", "2020-10"),
        ("2020 sonunda", "2020"), ("yıl sonuna kadar", "../2020"), ("yılın başından beri", "2020/.."), ("ay sonunda", "2020-10"), ("29 Ekim Cumhuriyet Bayramı", "2020-10-29 2020-10-29"),
        ("Bakan cuma günü askerleri çekeceğini söyledi", "2020-10-09"), ("Başkan ülkeye cuma günü döneceğini açıkladı", "2020-10-16"),
        ("25 Şubat'ı 26 Şubat'a bağlayan gece", "2020-02-25/2020-02-26"), ("10.10.2020", "2020-10-10"), ("10.10.2020 tarihinde", "2020-10-10"), ("yaklaşık 1990", "1990~"), ("pazartesiden cumaya kadar", "2020-10-05/2020-10-09"),
        ("dünden beri", "2020-10-10/.."), ("cumaya kadar", "../2020-10-09"), ("1992/93 kışında", "1992-24"), ("hafta sonu", "2020-10-03/2020-10-04"), ("saat 18.00'de 10 Ekim'de", "2020-10-10T18:00"),
        ("saat 18.00'de cumartesi günü", "2020-10-10T18:00"), ("cumartesi günü saat 18.00'de", "2020-10-10T18:00"), ("2020-10-10", "2020-10-10"), ("1992 – 1994", "1992/1994"), ("(1992)", "1992"),
        ("1980-1990'lı yıllarda", "198X/199X"), ("80'li ve 90'lı yıllarda", "198X/199X"), ("27 Eylül 2020 - 10 Kasım 2020", "2020-09-27/2020-11-10"), ("9'dan 12 Ekim'e kadar", "2020-10-09/2020-10-12"),
        ("ekim ayının 9'undan 12'sine kadar", "2020-10-09/2020-10-12"), ("sonbahar-kış 1991", "1991-23/1991-24"), ("geçen ekimde", "2019-10"), ("geçen ekim ayında", "2019-10"), ("bu sabah", "2020-10-11"), ("geçen gece", "2020-10-10"),
        ("yazın", "2020-22"), ("yaz aylarında", "2020-22"), ("gelecek Cumhuriyet Bayramı", "2020-10-29"), ("Cumhuriyet Bayramı'nda", "2020-10-29"), ("salı akşamı", "2020-10-06"), ("Perşembe", "2020-10-08"),
        ("haftanın sonunda", "2020-10-05/2020-10-11"), ("çarşambayı perşembeye bağlayan gece", "2020-10-07/2020-10-08"), ("27.09.2020–10.10.2020", "2020-09-27/2020-10-10"), ("martta imzalanabilir", "2021-03"),
    ]
]  # fmt: skip
COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("1992 kişi", "count of things"), ("1500'den fazla kişi", "count of things"), ("1500'e yakın kişi", "count of things"), ("822 sayılı karar", "number of a thing"), ("29 Ekim Caddesi", "street name"), ("15 Temmuz Şehitler Köprüsü", "street name"), ("Euro 2020", "number of a thing"),
    ("birkaç yıl önce", "count nobody can tell"), ("son 10 yılda", "duration"), ("son yıllarda", "time without a date"), ("her yıl", "habit"), ("her pazar günü", "habit"), ("üç gün boyunca", "duration"), ("cuma namazı", ""),
    ("pazar yeri", ""), ("Kasım Bey", ""), ("Eylül Hanım", ""), ("savaştan üç yıl sonra", "counted from an event"), ("Su-25", "number of a thing"), ("2000 lira", "count of things"), ("$2000", "amount of money"),
    ("Boeing 747", "number of a thing"), ("Çarşamba ilçesi", ""), ("1828 Türkmençay Antlaşması", ""), ("19 Mayıs Stadyumu", "street name"), ("23 Nisan Caddesi'nde", "street name"), ("Ocak söndü", ""), ("yarım saat", ""),
    ("iki saat sonra", "count-units"), ("üç yıllık", "duration"), ("30 yıldır", "duration"), ("bir kaç gün önce", "count nobody can tell"), ("depremden iki gün sonra", "counted from an event"), ("her hafta", "habit"),
    ("ilk günler", "time without a date"), ("1-0 yendi", ""),
]  # fmt: skip
