"""Azerbaijani, in Latin and in Cyrillic letters: words, patterns, display names, examples and counter-examples."""

import itertools
from collections.abc import Iterable
from typing import Any

from timeline_builder.dates.lexicon import ROMAN

CODE = "az"
NAME = "Azerbaijani"
DAY_FIRST = True
DOTTED_I = True
VERB_FINAL = True
_LATIN = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"
_CYRILLIC = "абҹчдеәфҝғһхыижкглмноөпрсштуүвјз"
LETTERS = f"{_LATIN} {_CYRILLIC}"
_IN_CYRILLIC = str.maketrans(
    _LATIN + "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ", _CYRILLIC + "АБҸЧДЕӘФҜҒҺХЫИЖКГЛМНОӨПРСШТУҮВЈЗ"
)
_FREQUENT = "və bu da də ilə ki bir üçün olan o isə edib olub sonra daha kimi qədər edilib bildirib həm çox onun var deyib"  # fmt: skip
STOPWORDS = f"{_FREQUENT} {_FREQUENT.translate(_IN_CYRILLIC)}"

# the vowels of the endings (low, high) by the last vowel of the stem
_HARMONY = {
    **dict.fromkeys("aı", ("a", "ı")), **dict.fromkeys("ou", ("a", "u")), **dict.fromkeys("eəi", ("ə", "i")), **dict.fromkeys("öü", ("ə", "ü")),
}  # fmt: skip


def _softened(word: str) -> str:
    """A word before a vowel: onillik, onilliyi."""
    long = sum(letter in _HARMONY for letter in word) > 1
    return word[:-1] + {"k": "y", "q": "ğ"}[word[-1]] if long and word[-1] in "kq" else word


def _bare(words: str, kind: str | None = None) -> str:
    """The case forms of nouns, parted by commas: of one kind ("from", "to": -dək, "dative", "") or all."""
    forms: list[str] = []
    for word in words.split(", "):
        a, i = _HARMONY[next(letter for letter in reversed(word) if letter in _HARMONY)]
        n, y = ("n", "y") if word[-1] in _HARMONY else ("", "")
        soft = _softened(word)
        cases = {
            "": [word, f"{soft}{n}{i}n", f"{soft}{n}{i}", f"{word}d{a}", f"{word}d{a}k{'ı' if a == 'a' else 'i'}"],
            "from": [f"{word}d{a}n"], "to": [f"{soft}{y}{a}dək", f"{soft}{y}{a}can"], "dative": [f"{soft}{y}{a}"],
        }  # fmt: skip
        forms += itertools.chain(*cases.values()) if kind is None else cases[kind]
    return ", ".join(forms)


def _its(words: str, kind: str | None = None) -> str:
    """The same of nouns that are something's: "ilin sonunda", "oktyabr ayının"."""
    forms: list[str] = []
    for word in words.split(", "):
        a, i = _HARMONY[next(letter for letter in reversed(word) if letter in _HARMONY)]
        its = f"{word}s{i}" if word[-1] in _HARMONY else f"{_softened(word)}{i}"
        cases = {
            "": [its, f"{its}n{i}n", f"{its}n{i}", f"{its}nd{a}", f"{its}nd{a}k{'ı' if a == 'a' else 'i'}"],
            "from": [f"{its}nd{a}n"], "to": [f"{its}n{a}dək", f"{its}n{a}can"], "dative": [f"{its}n{a}"],
        }  # fmt: skip
        forms += itertools.chain(*cases.values()) if kind is None else cases[kind]
    return ", ".join(forms)


def _forms(words: str, kind: str | None = None) -> str:
    """Both."""
    return f"{_bare(words, kind)}, {_its(words, kind)}"


def _numbers(suffixed: bool) -> dict[int, str]:
    """1 to 99: the number, or the ordinal."""
    tens = ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"]
    ones = ["", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"]
    first = ["", "birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yeddinci", "səkkizinci", "doqquzuncu"]  # fmt: skip
    tenth = ["", "onuncu", "iyirminci", "otuzuncu", "qırxıncı", "əllinci", "altmışıncı", "yetmişinci", "səksəninci", "doxsanıncı"]  # fmt: skip
    last, whole = (first, tenth) if suffixed else (ones, tens)
    pairs = [(ten, one) for ten in range(10) for one in range(10) if ten or one]
    return {
        10 * ten + one: f"{tens[ten]} {last[one]}" if ten and one else last[one] or whole[ten] for ten, one in pairs
    }


_MONTHS = ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"]  # fmt: skip
_SEASONS = {21: "yaz, bahar", 22: "yay", 23: "payız", 24: "qış"}
_PARTS = {
    "beginning": "əvvəl, əvvəllər, başlanğıc, ilk günlər, ilk ongünlük, birinci ongünlük", "mid": "orta, ortalar, ikinci ongünlük, qızğın çağ",
    "end": "son, sonlar, axır, axırlar, son günlər, üçüncü ongünlük, son ongünlük", "first half": "birinci yarı, ilk yarı", "second half": "ikinci yarı, son yarı",
    "first quarter": "ilk rüb", "last third": "son üçdə bir",
}  # fmt: skip
_HOLIDAYS = {
    "03-08": "Qadınlar gün, Beynəlxalq Qadınlar gün, Qadınlar Gün", "05-09": "Qələbə gün, Qələbə Gün, Faşizm üzərində qələbə gün", "05-28": "Respublika gün, Respublika Gün",
    "06-15": "Milli Qurtuluş gün, Milli Qurtuluş Gün, Qurtuluş Gün", "06-26": "Silahlı Qüvvələr gün, Silahlı Qüvvələr Gün", "09-27": "Anım gün, Anım Gün",
    "10-18": "Müstəqilliyin Bərpası gün, Müstəqilliyin Bərpası Gün, Dövlət Müstəqilliyi gün, Dövlət Müstəqilliyi Gün", "11-08": "Zəfər gün, Zəfər Gün", "11-09": "Dövlət Bayrağı gün, Dövlət Bayrağı Gün, Bayraq gün, Bayraq Gün",
    "11-12": "Konstitusiya gün, Konstitusiya Gün", "11-17": "Milli Dirçəliş gün, Milli Dirçəliş Gün", "12-31": "Həmrəylik gün, Həmrəylik Gün", "09-15": "Bilik gün, Bilik Gün",
}  # fmt: skip


def _behind_digits(kind: str) -> str:
    """Case endings as written behind a number: "-da", "-unda", "-dək"."""
    its = ["ı", "i", "u", "ü", "sı", "si", "su", "sü"]
    harmony = [(ending, _HARMONY[ending[-1]]) for ending in its]
    table = {
        "": ["da", "də", "nda", "ndə", *its, "ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "nı", "ni", "nu", "nü",
             *(f"{e}nd{a}" for e, (a, _) in harmony), *(f"{e}n{i}n" for e, (_, i) in harmony), *(f"{e}n{i}" for e, (_, i) in harmony)],
        "from": ["dan", "dən", "ndan", "ndən", *(f"{e}nd{a}n" for e, (a, _) in harmony)],
        "to": ["dək", "adək", "ədək", "nadək", "nədək", "yadək", "yədək", "can", *(f"{e}n{a}dək" for e, (a, _) in harmony)],
        "dative": ["a", "ə", "na", "nə", "ya", "yə", *(f"{e}n{a}" for e, (a, _) in harmony)],
    }  # fmt: skip
    return ", ".join(f"-{ending}" for ending in dict.fromkeys(table[kind]))


def _in(words: Iterable[str]) -> str:
    """Their forms that say in what: "iyulda", "iyulunda"."""
    nouns = ", ".join(words)
    return ", ".join(form for form in f"{_forms(nouns)}, {_its(nouns)}".split(", ") if form.endswith(("da", "də")))


def _ends_with(kind: str) -> str:
    """All tokens that end a date in the ablative, with -dək or in the dative."""
    nouns = "il, illər, ay, aylar, gün, həftə, əsr, yüzillik, rüb, tarix, şənbə, cümə, çərşənbə, dünən, sabah, bu gün, bugün"
    nouns = ", ".join([*_MONTHS, *_SEASONS.values(), nouns])
    parts = ", ".join([*_PARTS.values(), "bazar ertə, çərşənbə axşam, cümə axşam"])
    return ", ".join([_forms(nouns, kind), _its(parts, kind), _behind_digits(kind)])


_LATIN_WORDS: dict[str, dict[Any, str]] = {
    "month": {n: _forms(name) for n, name in enumerate(_MONTHS, 1)},
    "month_word": {None: f"{_forms('ay')}"}, "months_word": {None: _forms("aylar")},
    "weekday": {
        1: _its("bazar ertə"), 2: _its("çərşənbə axşam"), 3: _bare("çərşənbə"), 4: _its("cümə axşam"), 5: _bare("cümə"), 6: _bare("şənbə"),
        7: _bare("bazar"),
    },
    "weak_weekday": {None: _bare("bazar, cümə")},  # market; Friday prayer
    "day_word": {None: _forms("gün") + ", günkü"}, "feast": {None: "axır, ilaxır, su, od, yel, torpaq, müqəddəs"},
    "season": {n: _forms(names) for n, names in _SEASONS.items()},
    "season_adverb": {None: "yazda, baharda, yayda, payızda, qışda, qışın, yazın, payızın"},
    "unit": {
        "day": _forms("gün"), "week": _forms("həftə"), "weekend": _forms("həftə son, həftəson"), "month": _forms("ay"), "quarter": _forms("rüb, kvartal"),
        "year": _forms("il"), "decade": _forms("onillik"), "century": _forms("əsr, yüzillik"),
    },
    "half_year": {None: "yarım il"},
    "units": {
        "day": _forms("gün, sutka") + ", gündür, günlük", "week": _forms("həftə") + ", həftədir, həftəlik", "month": _forms("ay") + ", aydır, aylıq", "quarter": _forms("rüb"),
        "half": "yarım il", "year": _forms("il") + ", ildir, illik", "decade": _forms("onillik"), "century": _forms("əsr"), "hour": _forms("saat") + ", saatdır, saatlıq",
        "minute": _forms("dəqiqə, saniyə"),
    },
    "year_word": {None: _forms("il")}, "years_word": {None: _forms("illər")},
    "century_word": {None: _forms("əsr, əsrlər, yüzillik, yüzilliklər")},
    "quarter": {"quarter": _forms("rüb, kvartal")},
    "grouping": {40: _its("birinci yarı, ilk yarı"), 41: _its("ikinci yarı, son yarı")},
    "number": {**_numbers(suffixed=False), 100: "yüz"}, "ordinal": {**_numbers(suffixed=True), 1: "birinci, ilk"},
    "day_name": {n: _its(name) for n, name in _numbers(suffixed=False).items() if n < 32},  # "oktyabrın onunda"
    "ordinal_suffix": {None: "-ci, -cı, -cu, -cü, -nci, -ncı, -ncu, -ncü, ci, cı, cu, cü"},
    "decade_suffix": {None: "-cı, -ci, -cu, -cü, -ıncı, -inci, -uncu"},
    "round_number": {None: ", ".join(str(n) for n in (*range(10, 100, 10), *range(1000, 2100, 10)))},
    "decade_word": {n: _numbers(suffixed=True)[n] for n in range(20, 100, 10)},
    "day_suffix": {None: ", ".join(_behind_digits(kind) for kind in ("", "from", "to", "dative"))},
    "part": {name: _its(words) for name, words in _PARTS.items()},
    "in_form": {None: _in(_MONTHS)}, "from_form": {None: _ends_with("from")}, "to_form": {None: _ends_with("to")}, "dative_form": {None: _ends_with("dative")},
    "since_word": {None: "bəri, etibarən, başlayaraq, başlayıb, bu yana"}, "to_word": {None: "qədər, kimi, dək, can"},
    "after_word": {None: "sonra, sonrakı, əvvəl, əvvəlki, öncə, çox, artıq, az, ibarət"},
    "between_word": {None: "arasında, arası, aralığında, arasındakı"}, "with": {None: "ilə, və"},
    "date_word": {None: _forms("tarix") + ", tarixli"},
    "approx": {None: "təxminən, təqribən, haradasa, ehtimal ki"}, "approx_behind": {None: "radələrində, ətrafında, radəsində, civarında"},
    "era": {-1: "e.ə., b.e.ə., m.ə., eramızdan əvvəl, eramızdan öncə, bizim eradan əvvəl, miladdan əvvəl, miladdan öncə", 1: "eramızın, bizim eranın, miladın"},
    "deictic": {0: _forms("bu gün, bugün"), -1: _forms("dünən") + ", dünənki", 1: _forms("sabah") + ", sabahkı", -2: "srağagün", 2: "birisi gün, o biri gün"},
    "daypart": {
        "morning": "səhər, səhəri, səhər saatlarında, səhər saatları, sübh, sübh çağı", "afternoon": "günortadan sonra, gündüz, günün ikinci yarısında, günün ikinci yarısı",
        "evening": "axşam, axşamı, axşam saatlarında, axşam saatları, axşamüstü", "night": "gecə, gecəsi, gecəsində, gecə saatlarında, gecə saatları", "noon": "günorta, günorta saatlarında", "midnight": "gecəyarı",
    },
    "near": {
        "this": "bu, cari, hazırkı, indiki", "last": "ötən, keçən, keçmiş, ötmüş", "next": "gələn, növbəti, qarşıdan gələn, qarşıdakı, gələcək", "previous": "əvvəlki, öncəki",
        "following": "sonrakı", "same": "həmin, o, elə həmin, elə o, eyni, haman",
    },
    "day_of": {  # the day of what happened
        "same": "seçki günü, seçkilər günü, səsvermə günü, referendum günü, qəza günü, hadisə günü, faciə günü, zəlzələ günü, partlayış günü, yanğın günü, hücum günü, döyüş günü, mitinq günü, görüş günü"
    },
    "near_unit": {"following day": "ertəsi gün, ertəsi günü, səhərisi gün, səhərisi günü, sabahısı gün, növbəti gün", "this year": "builki", "last year": "keçənilki, bildir", "penultimate year": "inişil, inişilki"},
    "passing": {None: "keçən"}, "this_from": {None: "bundan, artıq"},
    "shift": {"ago": "əvvəl, öncə, qabaq, bundan əvvəl, bundan öncə, geri", "after": "sonra, bundan sonra, keçdikdən sonra, keçəndən sonra"},
    "event": {None: "*dan, *dən"},
    "vague": {None: "bir neçə, neçə, bir çox, çoxlu, uzun, onlarla, yüzlərlə, minlərlə, bir qədər"},
    "last_word": {None: "son, ilk, yaxın, növbəti, ötən, bütün, tam"},
    "and": {None: "və, həmçinin"}, "or": {None: "və ya, yaxud, ya da"}, "every": {None: "hər"},
    "hours_word": {None: "saat, saatı, saatlar"}, "am": {0: "səhər, sübh", 12: "axşam, günorta"},
    "zone": {
        "local time": "yerli vaxtla, yerli vaxt ilə, yerli saatla", "Baku time": "Bakı vaxtı ilə, Bakı vaxtilə, Bakı vaxtı, Bakı saatı ilə", "Moscow time": "Moskva vaxtı ilə, Moskva vaxtilə",
        "Yerevan time": "İrəvan vaxtı ilə, Yerevan vaxtı ilə", "Z": "Qrinviç vaxtı ilə, GMT, UTC",
    },
    "holiday": {
        **{day: _its(names) for day, names in _HOLIDAYS.items()}, "01-01": _forms("Yeni il"), "03-20": "Novruz, Novruza, Novruzda, Novruzun, Novruzdan",
        "02-14": _its("Sevgililər Gün"),
    },
    "holiday_word": {None: _forms("bayram")},
    "thing": {
        None: "min, milyon, milyard, faiz, manatlıq, nəfərdir, nəfərlik, " + _forms("nəfər, adam, insan, şəxs, şəhid, hərbçi, hərbi qulluqçu, əsgər, zabit, mülki şəxs, ev, mənzil, kilometr, metr, hektar, ton, manat, dollar, avro, rubl,"
        " dəfə, kənd, ailə, tank, ədəd, vahid, iştirakçı, tələbə, şagird, məktəb, yaşayış məntəqəsi, səs, xal, işçi, kitab, film, medal, qol, oyun, dərəcə, xəstə, yoluxma, hal, ölü, yaralı, itkin, əsir, girov, qaçqın,"
        " məcburi köçkün, sakin, yer, obyekt, müəssisə, şirkət, avtomobil, raket, mərmi, dron, təyyarə, sərnişin, turist, səhifə, nüsxə, doza, test, ölkə, şəhər, rayon, mandat, deputat, seçici") + ", km, kv, kq, kiloqram, m, sm"
    },
    "more": {None: "çox, artıq, yaxın, az"},
    "numbered": {None: "saylı, nömrəli, sayli, illiyi, illiyinə, illiyini, yaşlı, yaşında, yaşı, yaşlıq"},
    "label": {None: "Boeing, Airbus, Su, MiQ, Mi, An, Tu, Formula, Avro, AVRO, Euro, EURO, Bakı, Ekspo, EXPO, Windows, qətnamə, nömrə, nömrəsi, maddə, reys, mənzil, bina, kanal, protokol, versiya, model, DÇ, AÇ, Avroviziya"},
    "street": {None: _its("küçə, prospekt, meydan, metrostansiya, metro stansiya, stansiya, dairə, park, bağ, xiyaban, körpü, qəsəbə, zavod, fabrik, kino, məhəllə, stadion, metro") + ", adına, metro, küç., pr."},
    "clause": {None: "ki, amma, lakin, ancaq"},
    "future": {
        None: "*acaq, *əcək, *acaqlar, *əcəklər, *acağı, *əcəyi, *acağını, *əcəyini, *acaqlarını, *əcəklərini, *acağına, *əcəyinə, *acaqlarına, *əcəklərinə, *acaqdır, *əcəkdir, *acağıq, *əcəyik, *acağam, *əcəyəm, *malıdır, *məlidir, *malıydı, *məliydi, nəzərdə tuturdu, nəzərdə tuturdular, nəzərdə tuturlar, nəzərdə tutur, planlaşdırırdı, planlaşdırırdılar, planlaşdırılırdı, gözlənilirdi, planlaşdırılır, planlaşdırır, planlaşdırılıb, gözlənilir, gözlənir, nəzərdə tutulur,"
        " nəzərdə tutulub, təyin olunub, təyin edilib, mümkündür, olacaq, edəcək, gələcək, bilər, bilərlər"
    },
    "announced": {None: "*acağını, *əcəyini, *acaqlarını, *əcəklərini, *acağına, *əcəyinə, *acaqlarına, *əcəklərinə"},
    "reports": {None: "yazır, deyir, bildirir, xəbər verir"},
    "anterior": {None: "*mışdı, *mişdi, *muşdu, *müşdü, *mışdılar, *mişdilər, *muşdular, *müşdülər"},
    "past": {
        None: "içdi, keçdi, seçdi, açdı, qaçdı, uçdu, köçdü, çəkdi, çıxdı, baxdı, çatdı, tutdu, satdı, atdı, ötdü, qoydu, "
        "*ilib, *ılıb, *ulub, *ülüb, *irib, *ırıb, *urub, *ürüb, *ayıb, *əyib, *nıb, *nib, *nub, *nüb, *şıb, *şib, *şub, *şüb, *çıb, *çib, *tıb, *tib, *iblər, *ıblar, *ublar, *üblər, *mış, *miş, *muş, *müş, *mışdır, *mişdir, *muşdur, *müşdür, *mışdı, *mişdi, *muşdu,"
        " *müşdü, *ırdı, *irdi, *urdu, *ürdü, *ıldı, *ildi, *uldu, *üldü, *ndı, *ndi, *şdı, *şdi, *ladı, *lədi, *dılar, *dilər, *dular, *dülər, *dığı, *diyi, *duğu, *düyü, *dığını, *diyini, *duğunu, *düyünü, edib, etdi, olub, oldu, deyib, dedi, verib, verdi, alıb, aldı, gəlib,"
        " gəldi, gedib, getdi, ölüb, öldü, idi, edilən, olunan, yazıb, keçirilən, keçib, bitib, bitdi, çatıb, düşüb, tutub, qoyub"
    },
}  # fmt: skip


def _with_cyrillic(forms: str) -> str:
    return f"{forms}, {forms.translate(_IN_CYRILLIC)}"


WORDS: dict[str, dict[Any, str]] = {
    **{
        name: {value: _with_cyrillic(forms) for value, forms in entries.items()}
        for name, entries in _LATIN_WORDS.items()
    },
    "roman": {n: f"{roman}, {roman.replace('X', 'Х')}" for n, roman in ROMAN.items()},
}

MACROS = {
    "FULLYEAR": "(year ordinal_suffix? year_word | year ordinal_suffix !>thing | year day_suffix !>thing | hundreds ordinal_suffix year_word"
    " | era comma? year|hundreds|small ordinal_suffix? year_word?)",
    "YEAR": "(FULLYEAR | year !>thing|units|percent|ordinal_suffix|day_suffix|numbered)",
    "NEARYEAR": "(near >year_word unit | near_unit)",
    "PRE": "((FULLYEAR | NEARYEAR) comma?)",
    "DAYS": "(month month_word? ((day day_suffix) | !<in_form ordinal|day_name | day >date_word|day_word|comma|daypart|hours_word|zone))",
    "DAYMONTH": "((weekday day_word? comma?)? PRE? (day month !>street month_word? | DAYS) (comma? YEAR)? date_word? (comma? daypart | comma? weekday day_word? | open weekday day_word? close)?)",
    "MONTHYEAR": "(PRE month month_word? | month month_word? comma? YEAR)",
    "SEASONYEAR": "(PRE season months_word? | season comma? YEAR)",
    "CENTURY": "(era? comma? (ordinal|roman ordinal_suffix? century_word | ordinal|small ordinal_suffix century_word))",
    "DECADE": "((era? (ordinal|roman ordinal_suffix? century_word | ordinal|small ordinal_suffix century_word) | near unit)? (>round_number (year | two) decade_suffix years_word | decade_word years_word))",
    "QUARTER": "(PRE? ordinal|roman|small ordinal_suffix? quarter | PRE grouping)",
    "POINT": "(DAYMONTH | DECADE part? | QUARTER part? | CENTURY part? | MONTHYEAR part? | SEASONYEAR part? | FULLYEAR part? | month month_word? part? | season part?)",
    "RELATIVE": "(near near? (unit | month month_word? | season | weekday day_word? | daypart) part? | deictic | weekday day_word? | unit part | near_unit)",
    "TILL": "(<to_form | <dative_form to_word)",
    # the same time by another clock: "saat 18:12-də (Moskva vaxtı ilə 17:12)"
    "ELSEWHERE": "(open (open|clock|dotted open|day_suffix? open|zone | open|zone open|clock|dotted open|day_suffix?) close)",
    "CLOCK": "((zone comma?)? am? hours_word? (clock | dotted) day_suffix? approx_behind? (zone | open zone close)? ELSEWHERE? | (zone comma?)? am? hours_word hour day_suffix? approx_behind? (zone | open zone close)?)",
}

PATTERNS = {
    "range": {
        "from-to": "POINT <from_form since_word? POINT2 TILL",
        "from-day-to": "PRE? month month_word? day day_suffix <from_form day2 day_suffix2 TILL",
        "from-day-to-month": "day day_suffix <from_form PRE2? day2 month2 (comma? YEAR2)? TILL",
        "from-to-relative": "(RELATIVE <from_form (RELATIVE2 | POINT2) TILL | POINT <from_form RELATIVE2 TILL)",
        "between": "(POINT with POINT2 | year ordinal_suffix? with year2 ordinal_suffix2? years_word2) between_word",
        "year-range": "year (dash|slash) (year2 | two2) (ordinal_suffix2? years_word2|year_word2 part? between_word? | !>units|thing|word|name|percent|dash|numbered|day_suffix|ordinal_suffix)",
        "year-words-range": "FULLYEAR dash FULLYEAR2",
        "century-range": "era? ordinal|roman|small ordinal_suffix? (dash|and) ordinal2|roman2|small2 ordinal_suffix2? century_word2 part?",
        "decade-range": ">round_number (year | two) (decade_suffix? dash | decade_suffix and) DECADE2 part?",
        "month-range": "PRE? month (dash month2 | dash month2 YEAR2) (months_word2|month_word2)? part?",
        "day-range": "PRE? (day dash day2 month2 | month month_word? day dash day2 day_suffix2) (comma? YEAR2)? date_word2?",
        "date-range": "DAYMONTH dash DAYMONTH2",
        "season-range": "PRE? season dash season2 (months_word2 | YEAR2)?",
        "night-between": "PRE? month month_word? day day_suffix <from_form (month2 month_word2?)? day2 day_suffix2 passing daypart",
    },
    "since": {
        "since": "POINT <from_form since_word? !>after_word",
        "since-relative": "RELATIVE <from_form since_word? !>after_word",
    },
    "until": {"until": "POINT TILL", "until-relative": "RELATIVE TILL"},
    "list": {
        "day-list": "PRE? (day (comma day3)? (comma day4)? (and|or) day2 month2 (comma? YEAR2)? | month month_word? day day_suffix? (comma day3)? (comma day4)? (and|or) day2 day_suffix2)",
        "month-list": "PRE? month (comma month3)? (and|or) month2 (months_word2|month_word2)?",
        "year-list": "year ordinal_suffix? (comma year3 ordinal_suffix3?)? (and|or) year2 ordinal_suffix2? years_word2|year_word2",
    },
    "date": {
        "iso-date": "iso",
        "numeric-date": "numeric (ordinal_suffix year_word? | day_suffix)? date_word?",
        "day-month": "approx? DAYMONTH part?",
        "night-to-day": "(PRE? month month_word? day day_suffix | weekday day_word?) passing daypart",
        "date-clock": "DAYMONTH comma? CLOCK",
        "clock-date": "CLOCK comma? DAYMONTH",
        "month-year": "approx? MONTHYEAR part?",
        "season-year": "approx? SEASONYEAR part?",
        "part-month": "month month_word? part",
        "month": "!<small|count|label month month_word? !>street|dash|day",
        "season": "(>season_adverb season | season months_word | season part) !>name",
        "weekday": "!<feast|every !>weak_weekday weekday day_word? daypart?",
        "weekday-named": "!<feast|every weekday day_word daypart?",
        "weekday-clock": "(weekday day_word? | deictic daypart? | near near? weekday day_word?) comma? CLOCK",
        "clock-weekday": "CLOCK comma? (weekday day_word | deictic)",
        "time-of-day": "hours_word (clock | dotted | hour day_suffix) approx_behind? (zone | open zone close)?",
        "time-of-zone": "(zone comma?)? am? hours_word? (clock | dotted) day_suffix? (zone | open zone close) | (zone comma?) am? hours_word (clock | dotted | hour) day_suffix? | am hours_word (clock | dotted | hour) day_suffix?",
        "quarter-of-year": "QUARTER part?",
        "year": "approx? FULLYEAR approx_behind? part? !>street|numbered",
        "bare-year": "<open|comma year >close",
        "winter-of-two-years": "year (dash|slash) year|two ordinal_suffix? year_word|years_word season",
        "decade": "approx? DECADE part?",
        "century": "CENTURY part?",
        "holiday": "PRE? holiday holiday_word?",
        "near-holiday": "near holiday holiday_word?",
    },
    "shift": {
        "count-units": "!<event this_from? approx? ((number|count) units | >half_year units) shift",
        "counted-to": "!<event this_from? approx? (number|count) units shift comma? deictic2",
    },
    "near": {
        "near-unit": "near near? unit (comma? CLOCK | part)?",
        "near-unit-in-one-word": "near_unit",
        "part-of-unit": "!<near unit part",
        "day-of-month": "near? >month_word unit day day_suffix",
        "near-month": "near near? month month_word? part?",
        "near-season": "near near? season part?",
        "near-weekday": "near near? weekday day_word? daypart?",
        "near-daypart": "near daypart",
    },
    "deictic": {"deictic": "deictic daypart?"},
    "reject": {
        "count of things": "(year|count|hundreds) (day_suffix (more | TILL thing) | (thing|percent))",
        "number of a thing": "(label dash? (year|count|hundreds) !>year_word|month|ordinal_suffix | (year|count|hundreds) day_suffix? numbered)",
        "amount of money": "money (year|count)",
        "street name": "quote? (day month | year ordinal_suffix year_word) quote? street",
        "habit": "every (weekday day_word? | unit | month | season)",
        "name in quotation marks": "quote deictic quote",
        "counted from an event": "<event (number|count|vague) units shift",
        "day of an event": "day_of",
        "count nobody can tell": "this_from? vague units shift",
        "duration": "last_word? (number|small|vague) near? units !>shift",
        "time without a date": "last_word units",
    },
}


def _months_alone(kind: str) -> str:
    """The months as a year's: "2020-ci ilin oktyabrı"."""
    return " ".join(_its(name, kind).split(", ")[0] for name in _MONTHS)


def _groupings(kind: str) -> dict[int, str]:
    """Seasons, quarters, thirds and halves as a year's, in the case of `kind`."""
    names = "yaz, yay, payız, qış, birinci rüb, ikinci rüb, üçüncü rüb, dördüncü rüb, birinci üçdə bir, ikinci üçdə bir, üçüncü üçdə bir, birinci yarı, ikinci yarı"
    numbers = [*range(21, 25), *range(33, 42)]
    return {n: _its(name, kind).split(", ")[0] for n, name in zip(numbers, names.split(", "), strict=True)}


DISPLAY: dict[str, object] = {
    "months": " ".join(_MONTHS), "month": "{year}in {month}", "months_alone": _months_alone(""), "day": "{day} {month} {year}", "time": "{day}, saat {time}", "zone": "{time} ({zone})",
    "year": "{year}", "year_of": "{year}-{ending} il", "bc": "e.ə. {year}-{ending} il", "bc_of": "e.ə. {year}-{ending} il",
    # the ordinal ending by the last digits: 1992-ci, 1990-cı, 2003-cü, 2010-cu
    "endings": {
        "1": "ci", "2": "ci", "3": "cü", "4": "cü", "5": "ci", "6": "cı", "7": "ci", "8": "ci", "9": "cu", "10": "cu", "20": "ci", "30": "cu",
        "40": "cı", "50": "ci", "60": "cı", "70": "ci", "80": "ci", "90": "cı", "00": "cü", "000": "ci",
    },
    "groupings": {n: f"{{year}}in {name}" for n, name in _groupings("").items()},
    "decade": "{year}-{ending} illər", "century": "{n} əsr", "millennium": "{n} minillik", "ordinals": {0: "{roman}"},
    "interval": "{start}–{end}", "words_interval": "{start} – {end}", "unknown": "tarix məlum deyil",
    "since": {
        "frame": "{date}", "year": "{year}-{ending} ildən", "bc": "e.ə. {year}-{ending} ildən", "months_alone": _months_alone("from"), "day": "{day} {month} {year}dən",
        "decade": "{year}-{ending} illərdən", "century": "{n} əsrdən", "millennium": "{n} minillikdən",
        "groupings": {n: f"{{year}}in {name}" for n, name in _groupings("from").items()},
    },
    "until": {
        "frame": "{date}", "year": "{year}-{ending} ilədək", "bc": "e.ə. {year}-{ending} ilədək", "months_alone": _months_alone("to"), "day": "{day} {month} {year}ədək",
        "decade": "{year}-{ending} illərədək", "century": "{n} əsrədək", "millennium": "{n} minilliyədək",
        "groupings": {n: f"{{year}}in {name}" for n, name in _groupings("to").items()},
    },
    "~": "təxminən {date}", "?": "{date} (ehtimal)", "%": "təxminən {date} (ehtimal)",
}  # fmt: skip

EXAMPLES: list[tuple[str, str, str]] = [  # of a Sunday
    (phrase, "2020-10-11", edtf)
    for phrase, edtf in [
        ("Bank cümə günü kredit ayıracağını açıqlayıb", "2020-10-09"), ("2008-ci ilin iyulunda onu siyahıya salıb", "2008-07"), ("avqustda üçü həlak olub", "2020-08"), ("avqustun üçündə", "2020-08-03"), ("Nazir çərşənbə günü qoşunları çıxaracağını vəd edib", "2020-10-07"),
        ("Satıcılar çərşənbə günü dükanları bağlayacaqlarını deyir", "2020-10-14"), ("Vəkil şikayəti cümə günü verəcəyini bildirib", "2020-10-16"),
        ("otuz il əvvəl bu gün", "1990-10-11"), ("sentyabrın 22-də və 23-də", "2020-09-22 2020-09-23"), ("oktyabrın 10-da saat 18:12-də (14:12 GMT)", "2020-10-10T18:12"), ("10 oktyabr 2020-ci il", "2020-10-10"), ("10 oktyabr 2020-ci ildə", "2020-10-10"), ("2020-ci ilin oktyabrında", "2020-10"), ("2020-ci ilin oktyabr ayında", "2020-10"), ("çərşənbə axşamı Bakıya gələcək", "2020-10-13"), ("həmin gün saat 16:00-da", "2020-10-11T16:00"),
        ("2006-cı ilin yanvarında qalib gəlib, növbəti ilin iyununda ələ keçirib", "2006-01 2007-06"), ("9 oktyabrda hökm oxundu, o, iki gün əvvəl saxlanılmışdı", "2020-10-09 2020-10-07"), ("1992-1994-cü illərdə", "1992/1994"),
        ("1992–1994-cü illər", "1992/1994"), ("1992-ci ildən", "1992/.."), ("1992-ci ildən bəri", "1992/.."), ("1992-ci ildən sonra", "1992"), ("1992-ci ildə", "1992"), ("1994-cü ilədək", "../1994"), ("1994-cü ilə qədər", "../1994"),
        ("1992-ci ildən 1994-cü ilədək", "1992/1994"), ("1992-ci ildən 1994-cü ilə qədər", "1992/1994"), ("ötən həftə", "2020-09-28/2020-10-04"), ("keçən həftə", "2020-09-28/2020-10-04"), ("dünən", "2020-10-10"),
        ("dünən axşam", "2020-10-10"), ("bazar günü", "2020-10-11"), ("bazar ertəsi", "2020-10-05"), ("çərşənbə axşamı günü", "2020-10-06"), ("cümə günü", "2020-10-09"), ("ötən şənbə", "2020-10-10"), ("ötən bazar günü", "2020-10-04"),
        ("XX əsrin 90-cı illəri", "199X"), ("XX əsrin 90-cı illərində", "199X"), ("XX əsrdə", "19XX"), ("XIX əsrin sonunda", "18XX"), ("XVIII-XIX əsrlərdə", "17XX/18XX"), ("saat 12:00-da", "2020-10-11T12:00"),
        ("saat 12:00-da (yerli vaxtla)", "2020-10-11T12:00"), ("yerli vaxtla saat 12:00-da", "2020-10-11T12:00"), ("oktyabrın 10-da saat 12:00-da", "2020-10-10T12:00"),
        ("oktyabrın 10-da, yerli vaxtla saat 12:00-da", "2020-10-10T12:00"), ("saat 12-də", "2020-10-11T12:00"), ("dünən saat 15:30-da", "2020-10-10T15:30"), ("bazar günü saat 18:00-da", "2020-10-11T18:00"),
        ("27 sentyabr - 10 noyabr 2020-ci il", "2020-09-27/2020-11-10"), ("2020-ci il 27 sentyabr – 10 noyabr", "2020-09-27/2020-11-10"), ("27-29 fevral 1988-ci il", "1988-02-27/1988-02-29"),
        ("1988-ci il fevralın 27-29-da", "1988-02-27/1988-02-29"), ("oktyabrın 9-dan 12-dək", "2020-10-09/2020-10-12"), ("oktyabrın 9-dan 12-nə qədər", "2020-10-09/2020-10-12"),
        ("aprelin 2-nə keçən gecə", "2020-04-02"), ("Bazar gününə keçən gecə", "2020-10-11"), ("keçən gecə", "2020-10-10"), ("fevralın 25-dən 26-na keçən gecə", "2020-02-25/2020-02-26"), ("1992-ci il fevralın 25-dən 26-na keçən gecə", "1992-02-25/1992-02-26"), ("oktyabrın 10 və 11-də", "2020-10-10 2020-10-11"),
        ("10 və 11 oktyabrda", "2020-10-10 2020-10-11"), ("1992 və 1994-cü illərdə", "1992 1994"), ("oktyabr və noyabr aylarında", "2020-10 2020-11"), ("2020-ci ilin yanvar-sentyabr aylarında", "2020-01/2020-09"),
        ("2020-ci ilin birinci rübündə", "2020-33"), ("2020-ci ilin I rübü", "2020-33"), ("2014-cü ilin yayında", "2014-22"), ("ötən ilin yayında", "2019-22"), ("yayda", "2020-22"), ("bu payız", "2020-23"),
        ("ilin sonunadək", "../2020"), ("ilin sonuna qədər", "../2020"), ("ilin əvvəlindən", "2020/.."), ("ayın sonunda", "2020-10"), ("oktyabrın əvvəlində", "2020-10"), ("oktyabrın ortalarında", "2020-10"),
        ("üç gün əvvəl", "2020-10-08"), ("3 gün öncə", "2020-10-08"), ("oktyabrın 10-da gəldi, ertəsi gün getdi", "2020-10-10 2020-10-11"), ("10.10.2020-ci il", "2020-10-10"), ("10.10.2020", "2020-10-10"),
        ("dünəndən", "2020-10-10/.."), ("noyabrda keçiriləcək", "2020-11"), ("Novruz bayramı", "2020-03-20"), ("Zəfər Günü", "2020-11-08"), ("1992/93-cü ilin qışında", "1992-24"), ("10 октјабр 2020-ҹи ил", "2020-10-10"),
        ("2020-ҹи илин октјабрында", "2020-10"), ("октјабрын 10-да", "2020-10-10"), ("1992-1994-ҹү илләрдә", "1992/1994"), ("1992-ҹи илдән", "1992/.."), ("өтән һәфтә", "2020-09-28/2020-10-04"), ("дүнән", "2020-10-10"),
        ("базар ҝүнү", "2020-10-11"), ("ХХ әсрин 90-ҹы илләриндә", "199X"), ("саат 12:00-да (јерли вахтла)", "2020-10-11T12:00"), ("2020-ҹи ил сентјабрын 27-дән нојабрын 10-дәк", "2020-09-27/2020-11-10"),
        ("үч ҝүн әввәл", "2020-10-08"), ("бу ил", "2020"), ("1988-ҹи илин февралында", "1988-02"), ("Səfər dekabr ayında baş tutacaq.", "2020-12"), ("2020-ci ilin yanvar-avqust ayları ərzində", "2020-01/2020-08"),
        ("bu gecə", "2020-10-11"), ("bu səhər", "2020-10-11"), ("keçən ayın 25-də", "2020-09-25"), ("şənbədən bazar gününədək", "2020-10-10/2020-10-11"), ("bazar ertəsindən cüməyədək", "2020-10-05/2020-10-09"), ("payızda", "2020-23"),
        ("keçən yay", "2020-22"), ("80-90-cı illərdə", "198X/199X"), ("IX-XI əsrlərdə", "08XX/10XX"), ("(1992)", "1992"), ("may və iyun aylarında", "2020-05 2020-06"), ("1992-ci və 1994-cü illərdə", "1992 1994"),
        ("sentyabrın 27-si ilə noyabrın 10-u arasında", "2020-09-27/2020-11-10"), ("1992-ci il ilə 1994-cü il arasında", "1992/1994"), ("2020-10-10", "2020-10-10"), ("builki", "2020"),
        ("Мүнагишә 1988-ҹи илин февралында башлајыб", "1988-02"), ("1990-ҹы ил јанварын 20-дә", "1990-01-20"), ("20 јанвар 1990-ҹы ил", "1990-01-20"), ("1992-ҹи ил мајын 8-дә", "1992-05-08"), ("кечән ил", "2019"),
        ("кечән ај", "2020-09"), ("бу ҝүн", "2020-10-11"), ("сабаһ", "2020-10-12"), ("чәршәнбә ахшамы", "2020-10-06"), ("ики ил әввәл", "2018"), ("1994-ҹү иләдәк", "../1994"), ("ҝәлән һәфтә", "2020-10-12/2020-10-18"),
        ("ХХ әсрдә", "19XX"), ("2020-ҹи илин сонунда", "2020"), ("ијулун 12-дә", "2020-07-12"), ("saat 12:00-da, oktyabrın 10-da", "2020-10-10T12:00"), ("saat 18:00-da bazar günü", "2020-10-11T18:00"),
        ("9-dan 12 oktyabradək", "2020-10-09/2020-10-12"), ("gələn Novruz bayramı", "2021-03-20"), ("ötən oktyabrda", "2019-10"), ("1991-ci ilin payız-qış aylarında", "1991-23/1991-24"), ("payız-qış 1991-ci il", "1991-23/1991-24"),
        ("1992-ci il – 1994-cü il", "1992/1994"), ("sənəd mart ayında imzalana bilər", "2021-03"), ("27.09.2020–10.10.2020", "2020-09-27/2020-10-10"), ("inişil", "2018"),
        ("avqustun 31-də görüşüblər. Bundan beş gün əvvəl Ordu Laçına daxil olmuşdu.", "2020-08-31 2020-08-26"),
        ("2020-ci il sentyabrın 1-də başlayıb. Sentyabrın 25-dən etibarən Qroznıya, üç gün sonra Aktauya uçmur", "2020-09-01 2020-09-25/.. 2020-09-28"),
        ("noyabrda bir araya gəlməyi nəzərdə tuturdular", "2020-11"), ("2016-cı il aprelin 2-də başlayıb. İyulun 5-də bitib.", "2016-04-02 2016-07-05"),
        ("2019-cu ilin payızında başlayan müharibə noyabrın 10-da bitib", "2019-23 2019-11-10"),
    ]
]  # fmt: skip
COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("seçki günü", "day of an event"),
    ("1992 nəfər", "count of things"), ("1500-dən çox insan", "count of things"), ("1500-ə yaxın adam", "count of things"), ("1992 nəfəri", "count of things"), ("822 saylı qətnamə", "number of a thing"), ("1803 saylı qətnamə", "number of a thing"), ("28 May küçəsi", "street name"),
    ("«28 May» metrostansiyası", "street name"), ("Avro-2020", "number of a thing"), ("Bakı-2015", "number of a thing"), ("bir neçə il əvvəl", "count nobody can tell"), ("son 10 ildə", "duration"), ("son illər", ""),
    ("hər il", "habit"), ("hər bazar günü", "habit"), ("üç gün ərzində", "duration"), ("30 ildən artıq", "duration"), ("bazar iqtisadiyyatı", ""), ("cümə məscidi", ""), ("müharibədən üç il sonra", "counted from an event"),
    ("2000 manat", "count of things"), ("$2000", "amount of money"), ("bazarda qiymətlər", ""), ("İl-76 təyyarəsi", "count of things"), ("əсрин", ""), ("20 Yanvar metrosu", "street name"), ("20 Yanvar dairəsi", "street name"),
    ("üçüncü gün", ""), ("10-cu gün", ""), ("beş gün davam edib", "duration"), ("2783 hərbi qulluqçu", ""), ("bir neçə gün əvvəl", "count nobody can tell"), ("seçkilərdən iki gün əvvəl", "counted from an event"),
    ("hər gün", "habit"), ("bazar günləri", ""), ("bazarda", ""), ("bütün gün", "time without a date"), ('"Sabah"ı məğlub edib', "name in quotation marks"),
]  # fmt: skip
