"""Armenian: words, patterns, display names, examples and counter-examples. Eastern Armenian, reformed spelling."""

from typing import Any

from timeline_builder.dates.lexicon import ROMAN

CODE = "hy"
NAME = "Armenian"
DAY_FIRST = True
LETTERS = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"
STOPWORDS = (
    "և եւ է են որ այս այդ մեջ մասին հետ համար ինչպես նաև իր նա նրա մի չի էր էին պետք ու թե բայց ըստ դեպի վրա կողմից"
    " որը որի մեր իսկ ամեն մինչև մինչեւ"
)
VERB_FINAL = True

_CASES = "{|ը|ն|ի|ին|ից|ով|ում|յան}"  # nominative, definite, genitive, dative, ablative, instrumental, locative
_STEMS = ["հունվար", "փետրվար", "մարտ", "ապրիլ", "մայիս", "հունիս", "հուլիս", "օգոստոս", "սեպտեմբեր", "հոկտեմբեր",
          "նոյեմբեր", "դեկտեմբեր"]  # fmt: skip
_SHORT = ["հունվ", "փետր", "մրտ", "ապր", "մյս", "հնս", "հլս", "օգ", "սեպտ", "հոկտ", "նոյ", "դեկտ"]
_ONES = ["մեկ", "երկու", "երեք", "չորս", "հինգ", "վեց", "յոթ", "ութ", "ին{ը|ն}"]
_TENS = {20: "քսան", 30: "երեսուն", 40: "քառասուն", 50: "հիսուն", 60: "վաթսուն", 70: "յոթանասուն", 80: "ութսուն",
         90: "իննսուն"}  # fmt: skip
_TEENS = ["տասնմեկ", "տասներկու", "տասներեք", "տասնչորս", "տասնհինգ", "տասնվեց", "տասնյոթ", "տասնութ", "տասնին{ը|ն}"]
_NUMBERS = {
    **dict(enumerate(_ONES, 1)), 10: "տաս{|ը|ն}", **dict(enumerate(_TEENS, 11)), **_TENS, 100: "հարյուր",
    **{tens + i: word + one for tens, word in _TENS.items() for i, one in enumerate(_ONES, 1)},
}  # fmt: skip
_ORDINALS = {
    1: "առաջին", 2: "երկրորդ", 3: "երրորդ", 4: "չորրորդ", 5: "հինգերորդ", 6: "վեցերորդ", 7: "յոթերորդ",
    8: "ութերորդ", 9: "ին{|ն}երորդ", 10: "տասներորդ", 11: "տասնմեկերորդ", 12: "տասներկուերորդ", 13: "տասներեքերորդ",
    14: "տասնչորսերորդ", 15: "տասնհինգերորդ", 16: "տասնվեցերորդ", 17: "տասնյոթերորդ", 18: "տասնութերորդ",
    19: "տասնին{|ն}երորդ", 20: "քսաներորդ", 21: "քսանմեկերորդ",
}  # fmt: skip
_DECADES = {10: "տասական", 20: "քսանական", 30: "երեսունական", 40: "քառասունական", 50: "հիսունական",
            60: "վաթսունական", 70: "յոթանասունական", 80: "ութսունական", 90: "իննսունական"}  # fmt: skip
_PLURAL = "{ներ|ները|ներն|ների|ներին|ներից|ներով|ներում}"
_WEEKDAYS = ["երկուշաբթ", "երեքշաբթ", "չորեքշաբթ", "հինգշաբթ"]
_NOUN = "{|ը|ն|ի|ին|ից|ով|ու|ուն|ներ|ների|ները|ներին}"  # the cases of most nouns

WORDS: dict[str, dict[Any, str]] = {
    "month": {n: f"{stem}{_CASES}, {short}, {short}." for n, (stem, short) in enumerate(zip(_STEMS, _SHORT, strict=True), 1)},
    # A month without day and year: not the bare nominative, and of March, which is a battle as well, the dative only.
    "case_month": {
        n: f"{stem}{{ը|ն|ի|ին|ից|ում|յան}}" if n != 3 else "մարտին, մարտյան" for n, stem in enumerate(_STEMS, 1)
    },
    "person": {None: "Մարտին, Մայիս{|ի|ը|ն|ին}, Օգոստոս{|ի|ը|ն|ին}"},
    "battle": {None: "մասնակց{եց|ած|ել|ող|ելու|ելիս|եցին|ելով}, նահատակվ{եց|ած|ել}, պատրաստ{|վում|վել|վեց}, ելնել"},
    "weekday": {
        **{n: f"{stem}{{ի|ին|ից|իից|իով|իվա}}" for n, stem in enumerate(_WEEKDAYS, 1)},
        5: "ուրբաթ{|ը|ի|ին|ից|վա}", 7: "կիրակի{|ն|ից|ի}, կիրակ{վա|նօրյա}",
    },
    "saturday": {6: "շաբաթ{|ը|վա}"},  # "week" as well
    "season": {
        21: "գարուն{|ը}, գարնան{|ը|ից}", 22: "ամառ{|ը|վա|վանից|ն}, ամռան{|ը|ից}",
        23: "աշուն{|ը}, աշնան{|ը|ից}", 24: "ձմեռ{|ը|վա|ն}, ձմռան{|ը|ից}",
    },
    "in_season": {None: "գարնանը, ամռանը, ամառը, աշնանը, ձմռանը, ձմեռը"},
    "unit": {
        "day": "օր{|ը|ն|վա|ում|ից|վանից|վան}", "week": "շաբաթ{|ը|ն|վա|ում|ից|վանից|վան}",
        "weekend": "շաբաթավերջ{|ը|ին|ի}", "month": "ամիս{|ը|ն}, ամս{վա|ում|ին|ի|ից|վանից|վան}",
        "quarter": "եռամսյակ{|ը|ն|ի|ին|ում|ից}", "half": "կիսամյակ{|ը|ն|ի|ին|ում|ից}",
        "year": "տարի{|ն}, տար{վա|ում|ուց|վան|վանից}, թվական{|ը|ն|ի|ին|ից}, թ, թ.",
        "decade": "տասնամյակ{|ը|ն|ի|ին|ում|ից}", "century": "դար{|ը|ն|ի|ին|ում|ից}, հարյուրամյակ{|ը|ի|ում}",
    },
    "units": {
        "day": "օր{|ը|ն|վա|ում|ով|ից}, օրեր", "week": "շաբաթ{|ը|վա|ում|ով|ից}", "month": "ամիս{|ը}, ամս{վա|ում|ով|ից}",
        "quarter": "եռամսյակ{|ում|ի|ից}", "half": "կիսամյակ", "year": "տարի{|ն}, տար{վա|ում|ով|ուց}, տարիներ",
        "decade": "տասնամյակ{|ի|ում|ից}", "century": "դար{|ի|ում}", "hour": "ժամ{|ի|ում|վա}",
        "minute": "րոպե{|ի|ում}, վայրկյան{|ի|ում}", "weekend": "շաբաթավերջ",
    },
    "genitive": {None: "օրվա, շաբաթվա, ամսվա, ամսի, տարվա, եռամսյակի, դարի, տասնամյակի"},
    "year_form": {None: "տարի, տարին, տարվա, տարում, տարվան, տարուց, տարվանից, թվականի, թվականին, թվականից, թվականը, թ, թ."},
    "half_year_word": {"half": "կես տարի"}, "semester": {None: "կիսամյակ{|ը|ն|ի|ին|ում|ից}"},
    "day_form": {None: "օրը, օրն, օրվա, օրում, օրից, օրվանից"}, "day_word": {None: "օր{|ը|ն|վա|վանից|ից}"},
    "daily_suffix": {None: "-օրյա, -ամյա, -ամյակ{|ի|ը|ին}, -ամսյա, -ժամյա, -րոպեանոց, օրյա, ամյա, ամսյա, -րյակ"},
    "month_word": {None: "ամիս{|ը|ն}, ամս{վա|ում|ին|ի|ից}, ամիսներ{|ին|ի|ից}"},
    "of_month": {None: "ամսի, ամսվա, ամսին"},
    "year_word": {None: "թվական{|ը|ն|ի|ին|ից|ով|ում|ներ|ների|ներին|ներից|ներն|ները}, թ, թ., թթ, թթ., թ{-|.-}{ի|ին|ից|ը|ն},"
                  " թթ{-|.-}{ի|ին|ից|ը}, թվի, թվին, թվից, տ., տթ."},
    "of_years": {None: "տարիներ{ին|ի|ից|ը|ում|}"}, "case_suffix": {None: "{-|}{ին|ի|ից|ը|ն|ով|ում}"},
    "ablative": {
        None: ", ".join(f"{stem}ից" for stem in (*_STEMS, *_WEEKDAYS, *(f"{day}ի" for day in _WEEKDAYS))) + ", ուրբաթից, կիրակիից, {-|}ից, թվականից,"
        " թվականներից, թ{-|.-}ից, թվից, գարնանից, ամառվանից, ամռանից, աշնանից, ձմռանից, օրվանից, օրից, շաբաթվանից, ամսից,"
        " ամսվանից, տարուց, տարվանից, դարից, տասնամյակից, այսօրվանից, երեկվանից, վաղվանից, -ականներից, տարիներից,"
        " տարեսկզբից, տարեվերջից, ամսասկզբից, ամսավերջից, սկզբից, վերջից, կեսից, կեսերից, եռամսյակից, " + ", ".join(f"{word}ներից" for word in _DECADES.values())
    },
    "genitive_suffix": {None: "{-|}ի"}, "genitive_month": {None: ", ".join(f"{stem}ի" for stem in _STEMS)},
    "nominative_suffix": {None: "-ը, -ն, ը, ն"}, "quarter": {"quarter": "եռամսյակ{|ը|ն|ի|ին|ում|ից}"},
    "half": {"half": "կիսամյակ{|ը|ն|ի|ին|ում|ից}, կես{|ին|ի|ից|ը|ում}"}, "number": _NUMBERS,
    "article": {1: "մի, մեկ"}, "ordinal": _ORDINALS, "which": {None: "առաջին, երկրորդ, վերջին"},
    "roman": {n: f"{roman}{{|րդ}}" for n, roman in ROMAN.items()}, "ordinal_suffix": {None: "-րդ, -ին, րդ, -երորդ"},
    "century_word": {None: "դար{|ը|ն|ի|ին|ում|ից|եր|երի|երում|երին|երից|երը|երն}, դդ."},
    "decade_suffix": {None: "{-|}ական{|ներ|ները|ներն|ների|ներին|ներից|ներում}"},
    "plural": {None: f"{{-|}}ական{_PLURAL}, " + ", ".join(word + _PLURAL for word in _DECADES.values())},
    "decade_word": {n: f"{word}{{|ներ|ները|ներն|ների|ներին|ներից|ներում}}" for n, word in _DECADES.items()},
    "part": {
        "beginning": "սկզբ{ին|ի|ից|ներին|ներից|ում|ներ}, սկիզբ{|ը|ն}",
        "mid": "կեսեր{|ին|ի|ից|ը|ն}, կես{ին|ի|ից}, միջին", "end": "վերջ{|ին|ի|ից|ը|ն|երին|երի|երից|երը|ում},"
        " ավարտ{ին|ի|ը}", "during": "ընթացքում", "eve": "շեմին, նախաշեմին",
    },
    "early": {"early": "վաղ", "late": "ուշ"},
    "turn_word": {"year": "տարեսկզբ{ին|ի|ից}, տարեվերջ{|ին|ի|ից|յան}", "month": "ամսասկզբ{ին|ի|ից}, ամսավերջ{|ին|ի|ից}"},
    "approx": {None: "մոտ, մոտավորապես, շուրջ, մոտ."},
    "roughly": {None: "մոտավորապես, շուրջ"},  # "ափերի մոտ մայիսի 5-ին" is near the coast
    "loosely": {None: "մոտ, մոտավորապես, շուրջ, գրեթե, ուղիղ, ընդամենը, ավելի քան, դեռ, դեռևս, արդեն, նախորդ, վերջին,"
                " առաջիկա, հաջորդ, անցած, հետագա"},
    "era": {
        -1: "մ.թ.ա., մ.թ.ա, մ. թ. ա., Ք.ա., Ք.Ա., Ք. ա., Ն.Ք., նախքան Քրիստոսը, Քրիստոսից առաջ, մեր թվարկությունից առաջ,"
        " նախքան մեր թվարկությունը, մ.թ.առաջ",
        1: "մ.թ., մ.թ, մ. թ., Ք.հ., Ք.Հ., Քրիստոսից հետո, մեր թվարկության",
    },
    "deictic": {
        0: "այսօր{|վա|վանից}", -1: "երեկ{|վա|վանից}, երէկ", 1: "վաղ{ը|վա|վանից}, վաղն",
        -2: "երեկ չէ առաջին օրը, նախանցյալ օրը, առաջին օրը չէ երեկ, երեկ չէ մյուս օրը",
        2: "վաղը չէ մյուս օրը, վաղը չէ, մյուս օր",
    },
    "in_evening": {None: "առավոտյան, երեկոյան, ուշ երեկոյան, գիշերը, ցերեկը, կեսօրին"},
    "daypart": {
        "morning": "առավոտյան, առավոտ{|ը|վա}, վաղ առավոտյան, լուսադեմին, լուսաբացին", "day": "ցերեկ{|ը|վա}",
        "evening": "երեկո{|ն|յան}, երեկոյ{ի|ին}, իրիկուն, ուշ երեկոյան", "night": "գիշեր{|ը|վա}, ուշ գիշերին",
        "noon": "կեսօր{|ին|ից հետո|ից առաջ}", "midnight": "կեսգիշեր{|ին}",
    },
    "am": {0: "առավոտյան, առավոտվա, գիշերվա, գիշերը", 12: "երեկոյան, ցերեկվա, ցերեկը, կեսօրից հետո"},
    "near": {
        "this": "այս, սույն, ընթացիկ, էս, ս, ս.", "last": "անցյալ, անցած", "penultimate": "նախանցյալ, նախանցած", "next": "գալիք, եկող, առաջիկա, մյուս",
        "previous": "նախորդ, նախորդած, նախորդող", "same": "նույն, այդ, այն, միևնույն, հենց այդ, հենց նույն, էդ",
    },
    "later": {"next": "հաջորդ"}, "then": {"following": "հաջորդ, հաջորդող"},
    "day_of": {  # the day of what happened
        "same": "ընտրությունների օրը, քվեարկության օրը, հանրաքվեի օրը, աղետի օրը, երկրաշարժի օրը, պայթյունի օրը, հարձակման օրը, ողբերգության օրը, վթարի օրը, դեպքի օրը, հանդիպման օրը"
    },
    "near_unit": {
        "this year": "տարեսկզբ{ին|ի|ից}, տարեվերջ{|ին|ի|ից}", "this month": "ամսասկզբ{ին|ի|ից}, ամսավերջ{|ին|ի|ից}",
        "previous day": "նախօր{եին|յակին|յակի|եի}, նախորդ օր{ը|ն|վա}",
    },
    "shift": {"after": "անց, հետո"}, "ago": {"ago": "առաջ, առաջվա"}, "earlier": {"before": "առաջ"},
    "hence": {"hence": "օրից, շաբաթից, ամսից, տարուց, տասնամյակից, եռամսյակից"}, "from_event": {None: "*ից, *ուց"},
    "shift_from": {None: "դրանից, սրանից, դրանցից"}, "after": {None: "հետո, առաջ, անց"}, "dawn": {None: "լույս"},
    "ever": {None: "ի վեր, սկսած, սկսյալ, մինչ օրս, մինչև օրս, մինչ այսօր, մինչև այսօր, առ այսօր"},
    "starting": {None: "սկսած"}, "until": {None: "մինչև, մինչ, ընդհուպ մինչև"}, "between": {None: "միջև"},
    "and": {None: "և, ու, եւ, կամ, &"},
    "vague": {None: "մի քանի, քանի, մի շարք, բազում, շատ, տասնյակ, հարյուրավոր, տասնյակ, որոշ, մի երկու"},
    "hour_word": {None: "ժամը, ժամ, ժ."}, "oclock": {None: "ժամին"},
    "zone": {
        "local time": "տեղական ժամանակով, տեղի ժամանակով, տեղական ժամով", "Z": "Գրինվիչի ժամանակով, UTC, GMT",
        "Yerevan time": "Երևանի ժամանակով, Հայաստանի ժամանակով", "Moscow time": "Մոսկվայի ժամանակով, մոսկովյան ժամանակով",
        "Baku time": "Բաքվի ժամանակով",
    },
    "holiday": {
        "01-01": "Նոր տարվա օրը, Ամանոր{|ը|ի|ին}, ամանոր{ին|ի|ը}, Նոր տարին",
        "12-31": "Ամանորի գիշեր{|ը}, Նոր տարվա գիշեր{|ը}, Ամանորի նախօրեին",
        "01-06": "Սուրբ Ծնունդ{|ը|ի|ին}, Սուրբ Ծննդյան{|ը}, Սուրբ ծննդյան{|ը}, Սբ. Ծննդյան, Ս. Ծննդյան, Ծննդյան տոն{ին|ի|ը}",
        "01-05": "Սուրբ Ծննդյան ճրագալույց{|ի|ին}, Ծննդյան ճրագալույց{|ի|ին}", "12-25": "կաթոլիկ Ծնունդ, կաթոլիկական Ծննդյան",
        "01-28": "Հայոց բանակի օր{|ը|վա}, բանակի օր{ը|վա}, Բանակի օր{|ը|վա}", "02-14": "Տրնդեզ{|ը|ին|ի}, Տեառնընդառաջ{|ին|ի}",
        "03-08": "Կանանց միջազգային օր{|ը|վա}, կանանց միջազգային օր{|ը|վա}", "04-07": "Մայրության և գեղեցկության տոն{|ը|ին|ի}",
        "04-24": "Հայոց ցեղասպանության զոհերի հիշատակի օր{|ը|վա}, Ցեղասպանության զոհերի հիշատակի օր{|ը|վա},"
        " Մեծ եղեռնի զոհերի հիշատակի օր{|ը|վա}",
        "05-01": "Աշխատանքի օր{|ը|վա}, Աշխատավորների միջազգային օր{|ը|վա}", "06-01": "Երեխաների պաշտպանության օր{|ը|վա}",
        "05-09": "Հաղթանակի օր{|ը|վա}, Հաղթանակի և խաղաղության տոն{|ը|ին|ի}, Եռատոն{|ը|ին|ի}",
        "05-28": "Հանրապետության օր{|ը|վա}", "07-05": "Սահմանադրության օր{|ը|վա}", "09-01": "Գիտելիքի օր{|ը|վա}",
        "09-21": "Անկախության օր{|ը|վա}", "12-07": "Երկրաշարժի զոհերի հիշատակի օր{|ը|վա}",
        "easter": "Զատիկ{|ը|ին|ի}, Սուրբ Զատիկ{|ը|ին|ի}, Զատկ{ի|ին}, Զատկական, Սուրբ Հարության տոն{|ը|ին|ի}",
        "easter-7": "Ծաղկազարդ{|ը|ին|ի}", "easter-2": "Ավագ ուրբաթ{|ը|ին|ի}", "easter-3": "Ավագ հինգշաբթի{|ն|ին}",
        "easter+39": "Համբարձում{|ը|ին}, Համբարձման տոն{|ը|ին|ի}", "easter+49": "Հոգեգալուստ{|ը|ին|ի}",
        "easter+98": "Վարդավառ{|ը|ին|ի}",
    },
    # What makes a number a count, a name or a code instead of a year or a day.
    "thing": {
        None: "{մարդ|զինծառայող|զինվոր|զինվորական|զինյալ|քաղաքացի|անձ|կին|տղամարդ|երեխա|փախստական|գերի|զոհ|վիրավոր|"
        "դրամ|դոլար|եվրո|ռուբլի|մանաթ|տոկոս|կիլոմետր|մետր|տոննա|հեկտար|դեպք|հիվանդ|պատգամավոր|ընտանիք|տուն|"
        "տնտեսություն|բնակարան|բնակիչ|ձայն|քվե|ընտրող|ուսանող|աշակերտ|դպրոցական|աշխատակից|աշխատող|ոստիկան|ցուցարար|"
        "կիլոգրամ|լիտր|մեքենա|ավտոմեքենա|տանկ|ինքնաթիռ|հրթիռ|արկ|կրակոց|միավոր|հատ|օրինակ|էջ|մասնակից|պատվիրակ|"
        "կամավոր|թեստ|բանաձև|հոդված|որոշում|նամակ|օրենք|քառակուսի|խորանարդ|հազար|միլիոն|միլիարդ|անգամ|կետ|տեղ|տեսակ|"
        "հարց|դիմում|բուժառու|վարակակիր|գյուղ|ադրբեջանցի|հայ|թուրք|ռուս|հայորդի}" + _NOUN
        + ", կմ, մ, սմ, կգ, գ, ք.կմ, մլն, մլրդ, հզ, հա, մարդկանց, մարդիկ, կանանց, երեխաների",
    },
    "more": {None: "ավելի, ավել, պակաս, բարձր, ցածր, ավելին, քիչ"},
    "label": {
        None: "թիվ, Թիվ, N, No, համար, ԻԼ, Իլ, Տու, ՏՈՒ, ՄիԳ, Մի, ՄԻ, Սու, ՍՈՒ, Ան, Boeing, Airbus, Բոինգ, Էյրբաս, Եվրո, ԵՎՐՈ,"
        " Եվրատեսիլ, Մանկական Եվրատեսիլ, Էքսպո, Expo, Euro, չվերթ, հոդված, բանաձև, բանաձևի, բանաձևը, մոդել, Windows,"
        " Formula, ՍՄԲ, տիպի, սենյակ, էջ, գլուխ, Պեժո, ԲՄՎ, ԳՈՍՏ, ISO, Փեկին, Տոկիո, Փարիզ, Սոչի, Ստուդիա, ծրագիր, կայան",
    },
    "street": {None: "փողոց{|ը|ի|ին|ում|ից|ով}, պողոտա{|ն|յի|յում|յից}, հրապարակ{|ը|ի|ում|ից}, նրբանցք{|ը|ի|ում}, կամուրջ{|ը|ի},"
               " կայարան{|ը|ի|ում}, թաղամաս{|ը|ի|ում}, զբոսայգի{|ն|ում}, դպրոց{|ը|ի|ում}, մրցանակ{|ը|ի|ով}, շքանշան{|ը|ի|ով}"},
    "future": {
        None: "*ելու, *ալու, տեղի կունենա{|ն}, կունենա{|ն|նք|մ}, կլին{ի|են|ենք}, պիտի, կարող է, կարող են, կայանալու, կկայանա{|ն}, կմեկնի, կժամանի,"
        " կ{այցելի|անցկացվի|անցկացվեն|սկսվի|սկսվեն|ավարտվի|ավարտվեն|դառնա|դառնան|հրապարակվի|գա|գան|մնա|բացվի|փակվի|տրվի|տա},"
        " կ{հանդիպ|քննարկ|մասնակց|ներկայացն|ստորագր|ընտր|հայտար|գործ|շարունակ|աշխատ|վճար|կազմակերպ|խաղ|հասն}{ի|են|վի|վեն},"
        " կ{մեկնարկի|հանձնվի|վերաբացվի|վերադառնա|վերադառնան|իրականացվի|ստանա|բարձրանա|լրանա|նշվի|նշեն|ընդունվի|ելնի|մտնի},"
        " ծրագրվ{ում|ած|ել}, ծրագրում, նախատեսվ{ում|ած}, սպասվ{ում|ող}, նախատեսում, պլանավորվ{ում|ած}, կհրավիրվի, սպասում են, սպասում է, մտադիր, պատրաստվում,"
        " կ{փոխանակ|վերադարձն|ազատ|բաց|փակ|տեղափոխ|մեկնարկ|հանձն|կատար|անցն|կնք|պաշտոն|որոշվ|ավելացն|նվազեցն|գումար|ճանաչ|հրապարակ|զոր|քնն|հեռարձակ|թող|կիրառ|ստուգ|վերանայ|երդվ|վերսկս|թաղ|հուղարկավոր}{ի|են|վի|վեն},"
        " կ{դադարի|լինի|գնա|գնան|տան|ժամանի|լքի|լքեն|մնան|անի|անեն|արձակվի|կարդա|կարդան|վերանա|լուծարվի|հեռանա|հեռանան},"
        " կ{ընդուն|ուղարկ|այցել|անցկացն|տրամադր|սահման|հաստատ|նշանակ|դիմ|մեկն|ժաման|կառուց|սկս|ավարտ|քվեարկ|որոշ}{ի|են}",
    },
    "anterior": {None: "էր, էին"},
    "past": {
        None: "*եց, *եցին, *ացավ, *ացան, *աց, *ել, *եցրել, *ացել, *ած, տեղի ունեցավ, տեղի ունեցան, ունեցավ, եղավ, եղան, էր, էին,"
        " ասաց, եկավ, գնաց, տվեց, արեց, կայացավ, դարձավ, ընկավ, մտավ, մտան, անցավ, ստացավ, գտավ, տեսավ, ելավ, հասավ, կար",
    },
    "clause": {None: "որը, որն, որոնք, որտեղ, երբ, որի, որում, որոնց"},
}  # fmt: skip

WORDS["anno"] = WORDS["year_word"]  # behind what is no year: of decades, of two digits

WORDS = {  # the ligature և is written եւ or եվ as well, and so in capitals
    name: {
        value: forms + "".join(", " + forms.replace("և", other) for other in ("եւ", "եվ") if "և" in forms)
        for value, forms in entries.items()
    }
    for name, entries in WORDS.items()
}

MACROS = {
    "NUMBERED": "(year case_suffix !<nominative_suffix | year year_word | hundreds year_word | two anno | BC)",
    "BC": "(era year|count (case_suffix | anno)? | year|count anno? open? era close?)",
    "ANY": "(NUMBERED | year)",
    "LATE": "(NUMBERED | year !>word|thing|units|percent|money)",
    "NEARYEAR": "near|later unit <year_form",
    "PART": "which? part",
    "WD": "(weekday day_word? | weekday|saturday day_word?)",
    "DAY": "day case_suffix? !>thing|units",
    "DATE": "((WD comma?)? (ANY comma? | NEARYEAR)? month month_word? DAY day_word? (comma? LATE)?"
    " (comma? WD | open WD close)? | (WD comma?)? DAY month (comma? (LATE | NEARYEAR))? (comma? WD | open WD close)?)",
    "MONTHYEAR": "((ANY comma? | NEARYEAR) month month_word? | month comma? LATE)",
    "SEASONYEAR": "((ANY comma? | NEARYEAR) early? season | season comma? LATE)",
    "DECADE": "early? (year decade_suffix anno? | (CENTURYNAME | near unit) two decade_suffix anno?"
    " | (CENTURYNAME | near unit)? (two decade_suffix <plural | two decade_suffix anno | decade_word <plural | decade_word anno))",
    "CENTURYNAME": "era? (ordinal|roman ordinal_suffix? | count ordinal_suffix) century_word era?",
    "CENTURY": "CENTURYNAME",
    "NUMBERYEARS": "year dash (year2 | two2) (anno | case_suffix)?",
    "POINT": "(DATE daypart? | MONTHYEAR PART? | SEASONYEAR | DECADE PART? | CENTURY PART? | NUMBERED PART? | month PART?"
    " | holiday | year case_suffix?)",
    "RELATIVE": "(near|later (unit PART? | month | season | weekday day_word? | weekday|saturday day_word) | near_unit | deictic"
    " | weekday day_word? | NEARYEAR PART?)",
    "FROM": "(POINT | RELATIVE) <ablative",
    "CLOCK": "(am|daypart comma?)? (zone comma?)? (hour_word (clock | dotted | hour) case_suffix? (dash? (clock | dotted | hour)"
    " case_suffix)? | clock case_suffix? | hour oclock) (ELSEWHERE | open? zone close?)?",
    # the same time by another clock: "ժամը 18:12-ին (15:12 GMT)"
    "ELSEWHERE": "(open (open|clock|dotted open|case_suffix? open|zone | open|zone open|comma? open|clock open|case_suffix?) close)",
}

PATTERNS = {
    "since": {
        "since": "starting? FROM ever? (comma? ever)?",
    },
    "until": {"until": "until (POINT | RELATIVE)"},
    "date": {
        "iso-date": "iso case_suffix?",
        "numeric-date": "numeric (case_suffix | anno case_suffix?)? (comma? CLOCK)?",
        "date": "roughly? DATE daypart?",
        "date-clock": "DATE comma? CLOCK",
        "clock-date": "CLOCK comma? (DATE | deictic)",
        "month-year": "approx? MONTHYEAR PART?",
        "month-of-short-year": "!<month two case_suffix <genitive_suffix month",
        "season-year": "approx? SEASONYEAR",
        "winter-of-years": "NUMBERYEARS season",
        "in-season": "early? season <in_season",
        "part-of-month": "month <genitive_month PART",
        "bare-month": "month <case_month !<person !>battle|small",
        "month-word": "month month_word",
        "day-of-month": "of_month day case_suffix",
        "day-of-near-month": "near|later unit <of_month day case_suffix",
        "year": "!<label|money|dash|slash approx? NUMBERED PART?",
        "bare-year": "!<label|money|dash|slash|apostrophe approx? year >comma|dot|close|semicolon|colon|break|quote",
        "year-as-subject": "!<from_event|ablative|label|money|dash recent case_suffix <nominative_suffix !>more|thing",
        "year-turn": "ANY unit|turn_word <turn_word",
        "after-or-before": "(POINT | RELATIVE) <ablative after",
        "decade": "approx? DECADE PART?",
        "century": "CENTURY PART?",
        "quarter-or-half": "(ANY | NEARYEAR | unit <genitive)"
        " (ordinal|roman | ordinal|small ordinal_suffix) (quarter | half)",
        "quarter-or-half-alone": "(ordinal|roman | ordinal|small ordinal_suffix) (quarter | half <semester)",
        "holiday": "(ANY | NEARYEAR)? holiday",
        "weekday": "((weekday day_word? | weekday|saturday day_word) (comma? daypart)? | weekday|saturday >in_evening daypart)",
        "weekday-clock": "(weekday day_word? | weekday|saturday day_word) comma? CLOCK",
        "time-of-day": "CLOCK",
    },
    "deictic": {"deictic": "deictic (comma? daypart)?", "deictic-clock": "deictic comma? CLOCK"},
    "range": {
        "from-to": "starting? FROM comma? until? (POINT2 | RELATIVE2)",
        "from-day-to-day": "(ANY comma? | NEARYEAR)? month day <day case_suffix <ablative comma? until? day2 case_suffix2",
        "years-bc": "era year|count dash year2|count2 anno?",
        "years": "(year dash|slash (year2 | two2) (anno2 | case_suffix2 | of_years)? !>thing|units | NUMBERED dash NUMBERED2)",
        "decades": "year dash|slash (year2 | two2) decade_suffix2 anno?",
        "centuries": "(ordinal|roman|count ordinal_suffix? dash ordinal2|roman2|count2 ordinal_suffix2? century_word2) PART?",
        "between": "(DATE | MONTHYEAR | NUMBERED | year | month) and (DATE2 | MONTHYEAR2 | NUMBERED2 | day2 case_suffix2 | month2) between",
        "months": "(ANY comma? | NEARYEAR)? month dash month2 month_word? (comma? LATE2)?",
        "days": "(WD comma?)? (ANY comma? | NEARYEAR)? month day case_suffix? dash day2 case_suffix2? !>thing|units (comma? LATE2)?",
        "days-month": "day dash day2 month2 (comma? LATE2)?",
        "dates": "DATE dash DATE2",
        "night": "(ANY comma? | NEARYEAR)? month day case_suffix? dawn month2? day2 case_suffix2? daypart?",
        "weekdays": "weekday dash weekday2 day_word?",
    },
    "list": {
        "day-list": "(ANY comma? | NEARYEAR)? month day case_suffix? (comma day3 case_suffix3?)? (comma day4 case_suffix4?)? comma?"
        " and day2 case_suffix2? !>thing|units|month (comma? LATE2)?",
        "year-list": "(year case_suffix? | NUMBERED) (comma year3 case_suffix3?)? and (year2 case_suffix2 | NUMBERED2)",
        "month-list": "(ANY comma? | NEARYEAR)? month (comma month3)? and month2 (month_word | <case_month)",
    },
    "shift": {
        "count-units": "loosely|approx? (number|count|article) units shift|ago",
        "counted-to": "loosely|approx? (number|count|article) units shift|ago comma? (deictic2 | near2 unit2 <day_form)",
        "in-units": "loosely|approx? (number|count|article) units&shift|hence !>more|after",
        "unit-ago": "units|half_year_word <half_year_word shift|ago",
        "year-ago": "units <year_form shift|ago",
        "from-then": "shift_from (loosely|approx)? (number|count|article) units shift|earlier",
    },
    "near": {
        "next-day": "near|then unit <day_form (comma? CLOCK)?",
        "near-unit": "near|later unit PART?",
        "in-one-word": "near_unit (comma? daypart)?",
        "part-of-unit": "unit <genitive part",
        "turn": "near|later unit|turn_word <turn_word",
        "near-month": "near|later month PART?",
        "near-season": "near|later season",
        "near-weekday": "near|later (weekday day_word? | weekday|saturday day_word) (comma? CLOCK)?",
        "near-daypart": "near daypart",
    },
    "reject": {
        "count of things": "loosely|approx? (year|count) thing|units",
        "more than a number": "year case_suffix more",
        "number of a thing": "label dash? (year|count)",
        "amount of money": "money (year|count)",
        "street name": "(month day case_suffix? | day month) street",
        "a battle, not a month": "month >battle",
        "name of a person": "person >name",
        "counted from an event": "from_event (loosely|approx)? (number|count|article|vague) units shift|ago",
        "day of an event": "day_of",
        "duration": "(near|later)? (loosely|approx)? (number|count|article|vague) (units | daily_suffix)",
    },
}

_PARTS = {33: "առաջին եռամսյակ", 34: "երկրորդ եռամսյակ", 35: "երրորդ եռամսյակ", 36: "չորրորդ եռամսյակ", 37: "առաջին երրորդ",
          38: "երկրորդ երրորդ", 39: "վերջին երրորդ", 40: "առաջին կիսամյակ", 41: "երկրորդ կիսամյակ"}  # fmt: skip


def _groupings(spring: str, summer: str, autumn: str, winter: str, ending: str) -> dict[int, str]:
    """Seasons, quarters, thirds and halves of a year in one case."""
    seasons = {21: spring, 22: summer, 23: autumn, 24: winter}
    return {n: f"{{year}} {name}" for n, name in (seasons | {n: part + ending for n, part in _PARTS.items()}).items()}


DISPLAY: dict[str, object] = {
    "months": " ".join(f"{stem}ի" for stem in _STEMS), "months_alone": " ".join(_STEMS),
    "month": "{year} {month}", "day": "{year} {month} {day}", "time": "{day}, ժամը {time}", "zone": "{time} ({zone})",
    "groupings": _groupings("գարուն", "ամառ", "աշուն", "ձմեռ", ""),
    "year": "{year} թ.", "bc": "մ.թ.ա. {year} թ.", "year_alone": "{year}", "bc_alone": "մ.թ.ա. {year}",
    "decade": "{year}-ականներ", "decade_bc": "մ.թ.ա. {year}-ականներ",
    "century": "{n} դար", "century_bc": "մ.թ.ա. {n} դար", "millennium": "{n} հազարամյակ",
    "ordinals": {1: "{n}-ին", 21: "{n}-րդ", 0: "{n}-րդ"},
    "interval": "{start}–{end}", "words_interval": "{start} – {end}",
    "since": {
        "frame": "{date}", "year_alone": "{year} թվականից", "bc_alone": "մ.թ.ա. {year} թվականից",
        "months_alone": " ".join(f"{stem}ից" for stem in _STEMS), "day": "{year} {month} {day}-ից",
        "groupings": _groupings("գարնանից", "ամառվանից", "աշնանից", "ձմռանից", "ից"),
        "decade": "{year}-ականներից", "century": "{n} դարից", "century_bc": "մ.թ.ա. {n} դարից",
        "millennium": "{n} հազարամյակից",
    },
    "until": {
        "frame": "մինչև {date}", "year_alone": "{year} թվականը", "bc_alone": "մ.թ.ա. {year} թվականը",
        "months_alone": " ".join(f"{stem}ը" for stem in _STEMS), "day": "{year} {month} {day}-ը",
        "groupings": _groupings("գարունը", "ամառը", "աշունը", "ձմեռը", "ը"),
        "decade": "{year}-ականները", "century": "{n} դարը", "century_bc": "մ.թ.ա. {n} դարը",
        "millennium": "{n} հազարամյակը",
    },
    "~": "մոտ {date}", "?": "{date} (անորոշ)", "%": "մոտ {date} (անորոշ)", "unknown": "ամսաթիվն անհայտ է",
}  # fmt: skip

_DAY = "2020-10-11"
EXAMPLES: list[tuple[str, str, str]] = [
    ("երեսուն տարի առաջ այսօր", _DAY, "1990-10-11"),
    ("Խորհուրդը հարցը քննարկել էր հինգշաբթի օրը՝ առանց որոշում ընդունելու", _DAY, "2020-10-08"),
    ("Վարչապետը հրաժարական էր տվել նոյեմբերի 25-ին՝ ընտրություններ անցկացնելու համար", _DAY, "2019-11-25"),
    ("2020 թվականի հոկտեմբերի 10-ին", _DAY, "2020-10-10"), ("2020թ. հոկտեմբերի 10", _DAY, "2020-10-10"),
    ("2020 թ. հոկտեմբերի 10-ին", _DAY, "2020-10-10"), ("2020թ․ հոկտեմբերի 10-ին", _DAY, "2020-10-10"),
    ("Իտալիայի ափերի մոտ սեպտեմբերի 26-ին", _DAY, "2020-09-26"),
    ("Սեպտեմբերի 28-ին հրաժարական տվեց։ Դրան նախորդած կիրակի օրը", _DAY, "2020-09-28 2020-09-27"),
    ("Թիմը հայրենիք կվերադառնա երեքշաբթի առավոտյան, հայտնեց տնօրենը", _DAY, "2020-10-13"),
    ("Խոսնակը շաբաթ օրը կարող է այցելել Երևան", _DAY, "2020-10-17"),
    ("հոկտեմբերի 10-ին, ժամը 12:00-ին", _DAY, "2020-10-10T12:00"),
    ("չի մարել 2018 թվականի մայիսից։ Նույն թվականի նոյեմբերի 16-ին", _DAY, "2018-05/.. 2018-11-16"),
    ("սեպտեմբերի 19-ին սկսվեց։ Հաջորդ օրը՝ ժամը 13:00-ին", _DAY, "2020-09-19 2020-09-20T13:00"),
    ("կողմերը երեքշաբթի օրը կփոխանակեն մարմինները", _DAY, "2020-10-13"),
    ("հոկտեմբերի 10-ին՝ ժամը 12.00-ին տեղական ժամանակով", _DAY, "2020-10-10T12:00"),
    ("հոկտեմբերի 10-ի ժամը 12։00-ից", _DAY, "2020-10-10T12:00"), ("1988 թվականի փետրվարին", _DAY, "1988-02"),
    ("1988թ. փետրվար", _DAY, "1988-02"), ("1988-ի փետրվարին", _DAY, "1988-02"),
    ("1992-1994 թվականներին", _DAY, "1992/1994"), ("1992–94 թթ.", _DAY, "1992/1994"),
    ("1992-1994-ին", _DAY, "1992/1994"), ("1992 թվականից", _DAY, "1992/.."), ("1992-ից ի վեր", _DAY, "1992/.."),
    ("սկսած 1992 թվականից", _DAY, "1992/.."), ("1992 թվականից սկսած", _DAY, "1992/.."),
    ("1990-ական թվականներին", _DAY, "199X"), ("1990-ականներին", _DAY, "199X"), ("1990-ականների սկզբին", _DAY, "199X"),
    ("90-ականներին", _DAY, "199X"), ("90-ական թվականներին", _DAY, "199X"), ("անցյալ դարի 90-ականներին", _DAY, "199X"),
    ("XX դարի 90-ական թվականներին", _DAY, "199X"), ("իննսունականներին", _DAY, "199X"), ("XX դարում", _DAY, "19XX"),
    ("20-րդ դարի սկզբին", _DAY, "19XX"), ("քսաներորդ դարում", _DAY, "19XX"), ("XIX դարի երկրորդ կեսին", _DAY, "18XX"),
    ("XIX-XX դարերում", _DAY, "18XX/19XX"), ("19-20-րդ դարերում", _DAY, "18XX/19XX"), ("կիրակի օրը", _DAY, _DAY),
    ("շաբաթ օրը", _DAY, "2020-10-10"), ("ուրբաթ օրը", _DAY, "2020-10-09"), ("երեկ", _DAY, "2020-10-10"),
    ("այսօր", _DAY, _DAY), ("վաղը", _DAY, "2020-10-12"), ("երեկ երեկոյան", _DAY, "2020-10-10"),
    ("անցյալ շաբաթ", _DAY, "2020-09-28/2020-10-04"), ("անցյալ շաբաթ օրը", _DAY, "2020-10-10"),
    ("երեք օր առաջ", _DAY, "2020-10-08"), ("3 օր առաջ", _DAY, "2020-10-08"), ("մոտ երեք օր առաջ", _DAY, "2020-10-08"),
    ("մեկ տարի առաջ", _DAY, "2019"), ("մի տարի առաջ", _DAY, "2019"), ("տարի առաջ", _DAY, "2019"),
    ("երկու շաբաթ առաջ", _DAY, "2020-09-21/2020-09-27"), ("անցած տարի", _DAY, "2019"), ("անցյալ տարի", _DAY, "2019"),
    ("այս տարվա ապրիլին", _DAY, "2020-04"), ("այս տարի", _DAY, "2020"), ("հաջորդ տարի", _DAY, "2021"),
    ("այս տարվա հոկտեմբերի 5-ին", _DAY, "2020-10-05"), ("անցյալ տարվա դեկտեմբերի 5-ին", _DAY, "2019-12-05"),
    ("ս.թ. հոկտեմբերի 5-ին", _DAY, "2020-10-05"), ("ս. թ. հոկտեմբերի 5-ին", _DAY, "2020-10-05"),
    ("սույն թվականի հոկտեմբերի 5-ին", _DAY, "2020-10-05"), ("սույն թ. հոկտեմբերի 5-ին", _DAY, "2020-10-05"),
    ("2014 թվականի ամռանը", _DAY, "2014-22"), ("2014-ի ամռանը", _DAY, "2014-22"), ("անցած ամառ", _DAY, "2020-22"),
    ("այս ամառ", _DAY, "2020-22"), ("2019-2020 թվականների ձմռանը", _DAY, "2019-24"),
    ("սեպտեմբերի 27-ից նոյեմբերի 10-ը", "2020-12-01", "2020-09-27/2020-11-10"),
    ("սեպտեմբերի 27-ից մինչև նոյեմբերի 10-ը", "2020-12-01", "2020-09-27/2020-11-10"),
    ("2020 թվականի սեպտեմբերի 27-ից նոյեմբերի 10-ը", _DAY, "2020-09-27/2020-11-10"),
    ("2020 թվականի սեպտեմբերի 27-ից մինչեւ նոյեմբերի 9-ը", _DAY, "2020-09-27/2020-11-09"),
    ("մինչև 1994 թվականը", _DAY, "../1994"), ("մինչեւ 1994 թ.", _DAY, "../1994"), ("մինչև 1994-ը", _DAY, "../1994"),
    ("մ.թ.ա. 480 թվականին", _DAY, "-0479"), ("մ. թ. ա. 480 թ.", _DAY, "-0479"), ("Ք.ա. 480 թվականին", _DAY, "-0479"),
    ("մ․թ․ա․ 95-55 թվականներին", _DAY, "-0094/-0054"), ("301 թվականին", _DAY, "0301"),
    ("մ.թ. 301 թվականին", _DAY, "0301"), ("մոտ 1990 թվականին", _DAY, "1990~"),
    ("մոտավորապես 1990 թվականին", _DAY, "1990~"), ("2020-ի հոկտեմբերին", _DAY, "2020-10"),
    ("հոկտեմբերի 3-5-ը", _DAY, "2020-10-03/2020-10-05"), ("հոկտեմբերի 3-ից 5-ը", _DAY, "2020-10-03/2020-10-05"),
    ("հոկտեմբերի 3-ից մինչև 5-ը", _DAY, "2020-10-03/2020-10-05"),
    ("հոկտեմբերի 3-ին և 5-ին", _DAY, "2020-10-03 2020-10-05"),
    ("հոկտեմբերի 3-ին, 4-ին և 5-ին", _DAY, "2020-10-03 2020-10-04 2020-10-05"),
    ("հոկտեմբերի 3-ին եւ 5-ին", _DAY, "2020-10-03 2020-10-05"),
    ("1990 թվականի մայիսի 3-5-ին", _DAY, "1990-05-03/1990-05-05"),
    ("1990 թվականի մարտից մայիս", _DAY, "1990-03/1990-05"),
    ("1988 թվականի փետրվար-մայիս ամիսներին", _DAY, "1988-02/1988-05"),
    ("1992 և 1994 թվականների միջև", _DAY, "1992/1994"), ("1992 և 1994 թվականներին", _DAY, "1992 1994"),
    ("ԵՐԵՎԱՆ, 11 ՀՈԿՏԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ", _DAY, _DAY), ("ՀՈԿՏԵՄԲԵՐԻ 10-ԻՆ", _DAY, "2020-10-10"),
    ("Հոկտեմբերի 10-ին", _DAY, "2020-10-10"), ("«հոկտեմբերի 10-ին»", _DAY, "2020-10-10"),
    ("հոկտեմբերի 10-ի՞ն", _DAY, "2020-10-10"), ("հոկտեմբերի՛ 10-ին", _DAY, "2020-10-10"),
    ("10.10.2020", _DAY, "2020-10-10"), ("10.10.2020թ.", _DAY, "2020-10-10"), ("10․10․2020 թ.", _DAY, "2020-10-10"),
    ("հոկտեմբերին", _DAY, "2020-10"), ("մարտին", _DAY, "2020-03"), ("սեպտեմբերի վերջին", _DAY, "2020-09"),
    ("մարտի 8-ին", _DAY, "2020-03-08"), ("2019-ին", _DAY, "2019"), ("2019 թվականին", _DAY, "2019"),
    ("1990 թ.-ին", _DAY, "1990"), ("1990թ-ին", _DAY, "1990"), ("հոկտեմբերի 11-ին՝ կիրակի օրը", _DAY, _DAY),
    ("կիրակի, հոկտեմբերի 11-ին", _DAY, _DAY), ("նախօրեին", _DAY, "2020-10-10"), ("հաջորդ օրը", _DAY, "2020-10-12"),
    ("2020 թվականի երկրորդ եռամսյակում", _DAY, "2020-34"), ("տարվա առաջին կեսին", _DAY, "2020-40"),
    ("հոկտեմբերի 10-ի լույս 11-ի գիշերը", _DAY, "2020-10-10/2020-10-11"), ("Զատիկին", _DAY, "2020-04-12"),
    ("ամսի 5-ին", _DAY, "2020-10-05"), ("այս ամսի 5-ին", _DAY, "2020-10-05"),
    ("2020 թվականի հունվար-հունիսին", _DAY, "2020-01/2020-06"), ("5 տարի առաջ", _DAY, "2015"),
    ("1992 թվականից հետո", _DAY, "1992"), ("օգոստոսի 31 - սեպտեմբերի 2", _DAY, "2020-08-31/2020-09-02"),
    ("երեկ, ժամը 15:30-ին", _DAY, "2020-10-10T15:30"), ("երեկոյան ժամը 8-ին", _DAY, "2020-10-11T20:00"),
    ("1980-1990-ականներին", _DAY, "198X/199X"), ("մեկ ամսից", _DAY, "2020-11"), ("տարեսկզբից", _DAY, "2020/.."),
    ("տարեվերջին", _DAY, "2020"), ("2019-ի տարեվերջին", _DAY, "2019"), ("տարվա վերջին", _DAY, "2020"),
    ("ուշ աշնանը", _DAY, "2020-23"), ("նույն օրը", _DAY, _DAY), ("1998-ից 2008-ը", _DAY, "1998/2008"),
    ("V դարում", _DAY, "04XX"), ("88-ի փետրվարին", _DAY, "1988-02"), ("1988-90-ին", _DAY, "1988/1990"),
    ("(ծն. 1950)", _DAY, "1950"), ("կես տարի առաջ", _DAY, "2020-04"), ("դրանից երեք օր անց", _DAY, "2020-10-14"),
    ("ժամը 15:00-ին, հոկտեմբերի 10-ին", _DAY, "2020-10-10T15:00"),
    ("3-5 մայիսի, 1990", _DAY, "1990-05-03/1990-05-05"), ("2020-10-10", _DAY, "2020-10-10"),
    ("1988 թվականի փետրվարին և մարտին", _DAY, "1988-02 1988-03"), ("սեպտեմբեր ամսին", _DAY, "2020-09"),
    ("այդ գիշեր", _DAY, _DAY), ("անցած հոկտեմբերին", _DAY, "2019-10"), ("երկրորդ եռամսյակում", _DAY, "2020-34"),
    ("երեքշաբթի ժամը 18:12-ին (15:12 GMT)", _DAY, "2020-10-06T18:12"),
    ("ուրբաթ օրը՝ ժամը 11:00-ին", _DAY, "2020-10-09T11:00"), ("երկուշաբթի-ուրբաթ", _DAY, "2020-10-05/2020-10-09"),
    ("անցած տարեվերջին", _DAY, "2019"), ("2020-ը ծանր տարի էր", _DAY, "2020"), ("նախանցյալ տարի", _DAY, "2018"), ("շաբաթ երեկոյան", _DAY, "2020-10-10"),
]  # fmt: skip
COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("քվեարկության օրը", "day of an event"),
    ("պատերազմից երեք օր առաջ", "counted from an event"), ("1992 մարդ", "count of things"),
    ("1992 զինծառայող", "count of things"), ("2000-ից ավելի մարդ", "more than a number"),
    ("822 բանաձևը", "count of things"), ("ԻԼ-76", "number of a thing"), ("Եվրո-2020", "number of a thing"),
    ("Եվրո 2020", "number of a thing"), ("Մայիսի 28 փողոցում", "street name"), ("44-օրյա պատերազմը", "duration"),
    ("երեք օր", "duration"), ("մի քանի օր առաջ", "duration"), ("Մարտին Սարգսյանը", "name of a person"), ("շաբաթ", ""),
    ("մարտի դաշտում", ""), ("մարտին մասնակցած", "a battle, not a month"), ("1992 դրամ", "count of things"),
    ("առաջիկա երեք օրում", "duration"), ("վերջին հինգ տարիներին", ""), ("ԱՄՆ դոլարի միջին փոխարժեքը", ""),
    ("N 1325 բանաձև", "number of a thing"), ("Հանրապետության հրապարակ", ""),
    ("«Եվրատեսիլ 2019»", "number of a thing"), ("շաբաթավերջին", ""), ("$1992", "amount of money"),
    ("նրանցից 2013-ը", ""), ("հաջորդ ամառային խաղերը", ""),
]  # fmt: skip
