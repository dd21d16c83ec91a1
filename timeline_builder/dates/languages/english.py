"""English: words, patterns, display names, examples and counter-examples."""

from typing import Any

CODE = "en"
NAME = "English"
DAY_FIRST: bool | None = None  # 03/04/2020 is 3 April in Britain and 4 March in America
LETTERS = "abcdefghijklmnopqrstuvwxyz"
STOPWORDS = "the of and in to was for that with on were by from had his which at is as an be has their who not its"

# what people come together for on a day
GATHERINGS = (
    "election elections vote ballot referendum poll runoff primary plebiscite summit conference meeting talks session"
    " congress hearing trial strike strikes protest protests demonstration demonstrations march marches rally rallies"
    " walkout match game final race ceremony inauguration festival parade funeral debate concert convention vigil"
)

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}

WORDS: dict[str, dict[Any, str]] = {
    "month": {
        1: "January, Jan, Jan.", 2: "February, Feb, Feb.", 3: "March, Mar, Mar.", 4: "April, Apr, Apr.", 5: "May",
        6: "June, Jun, Jun.", 7: "July, Jul, Jul.", 8: "August, Aug, Aug.", 9: "September, Sept, Sept., Sep, Sep.",
        10: "October, Oct, Oct.", 11: "November, Nov, Nov.", 12: "December, Dec, Dec.",
    },
    "full_month": {
        1: "January", 2: "February", 3: "March", 4: "April", 5: "May", 6: "June", 7: "July", 8: "August",
        9: "September", 10: "October", 11: "November", 12: "December",
    },
    "clear_month": {  # those that are no given name, no verb and no other word
        1: "January", 2: "February, Feb, Feb.", 7: "July", 8: "August", 9: "September, Sept, Sept., Sep.",
        10: "October, Oct, Oct.", 11: "November, Nov, Nov.", 12: "December, Dec, Dec.",
    },
    "clear_season": {22: "summer", 23: "autumn", 24: "winter"},
    "weekday": {
        1: "Monday, Mon", 2: "Tuesday, Tue, Tues", 3: "Wednesday, Wed", 4: "Thursday, Thu, Thur, Thurs",
        5: "Friday, Fri", 6: "Saturday", 7: "Sunday",
    },
    "season": {21: "spring, springtime", 22: "summer, summertime, midsummer", 23: "autumn, fall", 24: "winter, wintertime, midwinter"},
    "unit": {
        "day": "day", "week": "week", "weekend": "weekend", "month": "month", "year": "year", "decade": "decade",
        "century": "century", "hour": "hour", "minute": "minute", "fortnight": "fortnight",
    },
    "units": {
        "day": "days, day", "week": "weeks, week", "month": "months, month", "quarter": "quarters, quarter",
        "year": "years, year, yr, yrs", "decade": "decades, decade", "century": "centuries, century",
        "hour": "hours, hour", "minute": "minutes, minute, seconds, second", "weekend": "weekends, weekend",
        "fortnight": "fortnights, fortnight",
    },
    "year_word": {None: "year"}, "century_word": {None: "century, centuries, c."}, "weekend": {"weekend": "weekend"},
    "quarter": {"quarter": "quarter"}, "half": {"half": "half"},
    "grouping": {33: "Q1, 1Q", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"},
    "number": {
        1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
        10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen",
        17: "seventeen", 18: "eighteen", 19: "nineteen", **_TENS, 100: "hundred",
        **{tens + i: f"{word}-{one}" for tens, word in _TENS.items() for i, one in enumerate(_ONES, 1)},
    },
    "ordinal": {
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
        9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth",
        16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 21: "twenty-first",
        22: "twenty-second", 23: "twenty-third", 24: "twenty-fourth", 25: "twenty-fifth", 26: "twenty-sixth",
        27: "twenty-seventh", 28: "twenty-eighth", 29: "twenty-ninth", 30: "thirtieth", 31: "thirty-first",
    },
    "ordinal_suffix": {None: "st, nd, rd, th"}, "decade_suffix": {None: "s, 's"},
    "decade_word": {
        20: "twenties, Twenties", 30: "thirties, Thirties", 40: "forties, Forties", 50: "fifties, Fifties",
        60: "sixties, Sixties", 70: "seventies, Seventies", 80: "eighties, Eighties", 90: "nineties, Nineties",
    },
    "part": {
        "early": "early, earliest", "mid": "mid, middle, midway", "late": "late, latter",
        "beginning": "beginning, start, onset, opening, outset", "end": "end, close", "rest": "rest, remainder",
        "height": "height, peak",
    },
    "portion": {None: "part, days, weeks, months, portion, stages, years, hours"},
    "approx": {None: "about, around, circa, ca, ca., c, c., approximately, roughly, approx, nearly, almost, some"},
    "loosely": {None: "over, just, only, exactly, barely, nearly, almost, about, roughly, some, around, more than"},
    "era": {-1: "BC, B.C., BCE, B.C.E.", 1: "AD, A.D., CE, C.E."},
    "deictic": {
        0: "today, tonight", -1: "yesterday", 1: "tomorrow", -2: "day before yesterday", 2: "day after tomorrow",
    },
    "daypart": {
        "morning": "morning, mornings, dawn, sunrise", "afternoon": "afternoon", "evening": "evening, dusk, sunset",
        "night": "night, overnight", "noon": "noon, midday", "midnight": "midnight",
    },
    "near": {
        "this": "this, current", "last": "last, past", "next": "next, coming, upcoming",
        "previous": "previous, preceding, prior, the last", "following": "following, subsequent, ensuing, the next",
        "same": "same, that, that same, the same, that very, this same",
    },
    "shift": {
        "ago": "ago", "before": "earlier, previously, beforehand, prior",
        "after": "later, afterwards, afterward, thereafter", "hence": "from now, hence",
    },
    "shift_on": {"after": "on"}, "near_unit": {"this year": "year's end, year-end, yearend"},
    "overnight": {0: "overnight"}, "eve": {"before": "eve of"}, "day_of": {"same": "day of"}, "brief": {"hour": "hours, minutes, moments"},
    "speech": {None: "said, says, told, reported, announced, condemned, warned, called, urged, stated, confirmed, denied"},
    "shift_from": {"before": "before, prior to", "after": "after, following"},
    "adverb": {"later": "later", "earlier": "earlier"}, "article": {1: "a, an, one"},
    "vague": {None: "several, few, couple, some, many, dozens, scores, a few, a couple, a couple of, dozens of, a number of"},
    "the": {None: "the"}, "of": {None: "of"}, "in": {None: "in, during, within"}, "on": {None: "on, upon"},
    "at": {None: "at"}, "by": {None: "by"}, "over": {None: "over"}, "around": {None: "around, before, after, towards, toward, through"},
    "fiscal": {None: "fiscal, Fiscal, FY, financial, calendar"}, "prefix": {None: "post, pre, Post, Pre"},
    "pronoun": {None: "he, she, it, they, we, his, their, its"}, "its": {None: "his, her, its, their, our, my, your, whose"},
    "into": {None: "into"}, "when": {None: "when"}, "demonstrative": {None: "that, this, these, those"}, "than": {None: "than"},
    "throughout": {None: "throughout, all through"}, "every": {None: "every, each, per"},
    "from": {None: "from"}, "to": {None: "to, through, until, till, thru"}, "between": {None: "between"},
    "and": {None: "and, &"}, "or": {None: "or"}, "since": {None: "since, ever since"},
    "until": {None: "until, till, up to, up until"}, "for": {None: "for"}, "meant": {None: "for"}, "calls_for": {None: "called for, calls for, calling for, call for"},
    "as": {None: "as"},
    "am": {0: "am, a.m., AM, A.M.", 12: "pm, p.m., PM, P.M."}, "oclock": {None: "o'clock"}, "hours": {None: "hours, hrs"},
    "zone": {
        "local time": "local time, local", "": "(local time)", "Z": "GMT, UTC",
        "EST": "EST, EDT, Eastern time", "PST": "PST, PDT, Pacific time", "CET": "CET, CEST", "MSK": "MSK",
    },
    "time_word": {None: "time"},
    "holiday": {
        "12-25": "Christmas, Christmas Day, Xmas", "12-24": "Christmas Eve", "12-26": "Boxing Day",
        "01-01": "New Year's Day, New Year's", "12-31": "New Year's Eve", "02-14": "Valentine's Day",
        "10-31": "Halloween", "11-01": "All Saints' Day, All Saints Day", "11-02": "All Souls' Day",
        "01-06": "Epiphany", "easter": "Easter, Easter Sunday", "easter-2": "Good Friday", "easter+1": "Easter Monday",
        "easter-7": "Palm Sunday", "easter+39": "Ascension Day", "easter+49": "Pentecost, Whit Sunday",
        "easter-46": "Ash Wednesday", "11-4th-4": "Thanksgiving, Thanksgiving Day", "05-2nd-7": "Mother's Day",
        "09-1st-1": "Labor Day", "05-last-1": "Memorial Day", "01-3rd-1": "Martin Luther King Day",
        "03-17": "St. Patrick's Day, Saint Patrick's Day", "05-01": "May Day", "03-08": "International Women's Day",
        "05-09": "Victory Day", "03-20": "Novruz, Nowruz",
    },
    # What makes a number a count, a name or a code instead of a year or a day.
    "season_noun": {None: "campaign, campaigns, offensive, offensives, season, term, elections, election, harvest, months, break, holiday, holidays"},
    "thing": {
        None: "people, persons, men, women, children, soldiers, troops, civilians, refugees, prisoners, casualties, deaths,"
        " dead, fighters, officers, policemen, police, protesters, demonstrators, workers, employees, students,"
        " families, houses, homes, villages, tanks, aircraft, planes, guns, ships, vehicles, rounds, shells, rockets, missiles,"
        " tons, tonnes, km, kilometers, kilometres, miles, mi, meters, metres, m, feet, ft, kg, pounds, dollars, euros, rubles,"
        " manats, drams, percent, per cent, points, votes, seats, hectares, acres, square, cubic, megawatts, inhabitants,"
        " residents, members, delegates, volunteers, barrels, copies, jobs, shares, units, pages, times, horses, cavalry,"
        " infantry, artillery, men-at-arms, pieces, cases, patients, settlers, animals, cars, flights, passengers, others"
    },
    "harmed": {None: "killed, wounded, injured"},
    "label": {
        None: "Boeing, Airbus, Flight, flight, Resolution, resolution, No, no., Nos, number, Article, article, Section, section,"
        " Chapter, chapter, Route, route, Highway, Interstate, Room, room, Page, page, pages, p., pp., Paragraph, Directive,"
        " Order, Decree, Law, Gate, Apollo, Windows, Office, Euro, EURO, Expo, Formula, Studio, Channel, Area, Unit, Battalion,"
        " Model, version, Version, ISO, Tu, Il, An, Psalm, Volume, vol., Vol., Figure, Table, Class, Type, Mark, Agenda, S&P"
    },
    "street": {None: "Street, Avenue, Square, Road, Boulevard, Lane, Bridge, Park, Stadium, station, Station, Metro, metro"},
    "person": {None: "Mr, Mrs, Ms, Miss, Dr, Sir, Lady, Lord, President, Minister"},
    "given_month": {4: "April", 5: "May", 6: "June"},
    "modal": {None: "be, have, not, also, well, even, only, never, still, now, include, seem, need, want, become, take"},
    "future": {
        None: "will be, would be, will, would, shall, won't, 'll, plans to, plan to, planned, planning, expected, expects, expect,"
        " scheduled, due, until, till, upcoming, coming, to be, set to, going to, set for, arranged for, may, might, can, could, should, must, intends, intend,"
        " intended, would have been, hopes, hope, hoped, starting, beginning, as soon as, next, begins, starts, resumes, ends, runs out, opens, runs from, is on, takes place, kicks off, takes effect, arrives, returns, plays, faces, hosts, polls close, polls open, go to the polls, goes to the polls,"
        " departs, deadline, slated, expire, expires, ahead of, is to, are to, was to, were to, forecast to, projected to, predicted to, likely to, vows to, pledges to, promises to, threatens to, offers to hold, wants to, want to, wanted to"
    },
    "noun_too": {None: "hosts, plays, returns, starts, faces, ends, opens, hope, hopes"},  # of what points forward
    "arranges": {  # of the date behind it, while one before it says when that was done
        None: "vowed to, pledged to, promised to, threatened to, offered to hold, agreed to meet, agreed to hold, agreed to resume, agreed to sign, proposed to, proposed holding, proposed that"
    },
    "arranged": {None: "planned, planning, expected, scheduled, proposed, intended, hoped, upcoming, coming, slated"},
    "clause": {None: "but, while, whereas, although"},
    "ahead": {None: "through, until, till, pending"}, "be": {None: "be, to be, will be, would be, would have been"},
    "past": {
        None: "*ed, vowed to, pledged to, promised to, threatened to, offered to hold, agreed to meet, agreed to hold, agreed to resume, agreed to sign, proposed to, proposed holding, proposed that, said, says, was, were, had, did, has, have, been, announced, reported, told, stated, reports, took, came,"
        " began, became, died, killed, ended, made, went, held, won, lost, fell, rose, closed, launched, released,"
        " signed, broke, met, left, gave, found, saw, led, called, confirmed, published, since, ago, posted, wrote,"
        " showed, issued, unveiled, put, hit, struck, sank, shot, fled, fought, flew, withdrew, spoke, chose, drew, beat,"
        " sent, cut, set, ran, stood, warned, urged, condemned,"
        " brought, bought, built, caught, grew, kept, laid, paid, quit, sold, shook, spent,"
        " arose, bore, bled, blew, bred, crept, dealt, dug, drove, ate, felt, flung, forbade, froze, got, heard, hid, hung, knew, leapt,"
        " lent, lit, meant, misled, overcame, overran, oversaw, overthrew, overtook, rang, rebuilt, repaid, retook, rewrote, rode, sang,"
        " sat, slept, slew, slid, sought, sprang, stole, stuck, swam, swept, swung, taught, tore, thought, understood, undertook,"
        " underwent, upheld, wept, withheld, withstood, woke, wore,"
        " swore, threw, claimed, denied, revealed, added, declared, arrested, started, opened, happened,"
        " was to have, were to have, due to have, should have, had to, had to be,"
        " found to be, turned out to be, proved to be, claiming to be,"
        " pretending to be, believed to be, thought to be, known to be, appeared to be, seemed to be"
    },
}  # fmt: skip

MACROS = {
    "SUFFIXED": "day ordinal_suffix?",
    "YEAR": "(year (dash? era)? !>thing|units | era count | (count|hundreds|small) era)",
    "PART": "(adverb in | the? part (dash | (portion)? (of|in)? the? | portion of the?)?)",
    "NIGHT": "(the? part? (in the)? daypart portion? (of|on))",
    "MONTHDAY": "(weekday (comma? daypart? comma? the? | comma on))? month (SUFFIXED !>thing|units|percent) (comma? YEAR | comma? of YEAR)?",
    "DAYMONTH": "(weekday comma? daypart? comma?)? the? SUFFIXED (of|dash)? month (comma? YEAR | of YEAR | recent)?",
    "ORDINALMONTH": "the ordinal of month (comma? YEAR)?",
    "DATE": "(MONTHDAY | DAYMONTH | ORDINALMONTH)",
    "MONTHYEAR": "month ((of | comma)? (the year_word)? YEAR | recent | of? short_year)",
    "SEASONYEAR": "season (of | comma)? (the year_word)? YEAR",
    "DECADE": "(the? part portion? of?)? the? (part dash?)? year|short_year decade_suffix era?",
    "POINT": "(DECADE | DATE | PART? MONTHYEAR | PART? SEASONYEAR | APPROX? PART? YEAR | PART? month)",
    "RELATIVE": "((part|adverb)? (the)? near near? (unit | month (SUFFIXED !>thing|units|percent)? | season | weekday) | deictic | weekday)",
    "MONTHOFYEAR": "(PART? month SUFFIXED? | the? SUFFIXED of? month) (of|comma)? the? near unit",
    "APPROX": "approx",
    "CLOCK": "((clock | hour | dotted) (am | oclock) | (clock | dotted) hours | clock) (zone | open zone close | name time_word)? ELSEWHERE? | dotted zone",
    # the same time by another clock: "6 p.m. (1500 GMT) on Tuesday"
    "ELSEWHERE": "(open open|clock|hour|dotted|year|count|hundreds (open|am)? open|zone close)",
}

PATTERNS = {
    "date": {
        "iso-date": "iso",
        "numeric-date": "numeric",
        "month-day": "(APPROX? (PART|NIGHT))? MONTHDAY !>street",
        "month-day-of-people": "<on month SUFFIXED >thing",
        "day-month": "(APPROX? (PART|NIGHT))? DAYMONTH !>street",
        "year-month-day": "YEAR (comma|dash)? month dash? SUFFIXED",
        "dashed": "(day dash month | month dash day) dash year",
        "ordinal-of-month": "(PART|NIGHT)? ORDINALMONTH",
        "date-clock": "DATE comma? (at|around)? CLOCK",
        "clock-date": "at? CLOCK comma? (daypart? on)? the? DATE",
        "month-year": "APPROX? PART? MONTHYEAR",
        "season-year": "APPROX? PART? the? SEASONYEAR",
        "season-of-two-years": "PART? the? season of? (the year_word)? (YEAR (dash|slash) (two|year) | hundreds (dash|slash) hundreds era)",
        "season-of-number": "PART? the? season of hundreds",
        "part-month": "PART month",
        "month-of-near-year": "MONTHOFYEAR",
        "day-of-month": "the? SUFFIXED of the? near unit",
        "season-of-near-year": "PART? the? season (of|in) the? near unit",
        "bare-month": "<in|since|until|around|throughout|between|on full_month !>small",
        "month-in-a-row": "<by|of|from|to|and|near|comma|open|or full_month !>small|name|past|modal",
        "month-as-adjective": "<the|article|its full_month >word|season_noun|thing !>name",
        "clear-month": "!<label clear_month !>small",
        "in-season": "<in|by|since|of|until|from|around|throughout|on|comma|open the? part? season !>name|of",
        "the-season": "the season !>of|name",
        "and-season": "<and the? part? clear_season !>name|of",
        "a-season": "<article season >word !>name",
        "season-as-adjective": "season >season_noun",
        "part-season": "the? part (in|of|dash)? the? season",
        "bare-day": "<the|on day ordinal_suffix >comma|dot|break|close|semicolon|and|to|until|in|at|by|the|pronoun",
        "weekday": "weekday daypart?",
        "time-of-day": "<at|comma|around|by|open|until|from|break|approx CLOCK",
        "weekday-clock": "(at)? CLOCK (on|comma)? weekday",
        "clock-weekday": "weekday comma? (at) CLOCK",
        "year": "<in|of|on|at|by|from|to|until|since|between|and|or|for|as|around|over|into|than|the|article|its|dot|open|break|season|near|adverb|part|throughout PART? YEAR !>thing|units|percent|unit|street|decade_suffix",
        "short-year": "<in|of|since|by|until|from|to|and|the|around|season PART? short_year !>thing|units",
        "recent-year": "!<label|money|apostrophe|dash|slash|percent|name recent !>thing|units|percent|unit|street|decade_suffix|dash|name",
        "year-after-name": "<name|comma|colon|quote|close year >comma|dot|break|close|colon|semicolon|quote",
        "year-after-part": "!<money PART YEAR",
        "the-year": "(the? year_word | fiscal year_word?) YEAR",
        "year-of-era": "PART? (year|count|hundreds|small) dash? era",
        "prefixed-year": "prefix dash YEAR",
        "early-year": "<in hundreds >comma",
        "approx-year": "!<label|money APPROX (the year_word)? YEAR !>word|past|thing",
        "bc-year": "(<in|since|until PART? hundreds !>thing|units|percent|dash | <by|of|from|around|and|to|comma|open|part PART? hundreds !>thing|units|percent|dash|word)",
        "decade": "DECADE",
        "bc-decade": "the? part? (of the)? hundreds decade_suffix era",
        "decade-word": "<the|in|of|part decade_word",
        "century": "the? (part dash?)? (ordinal | small ordinal_suffix) dash? century_word era?",
        "quarter-of-year": "(the | near)? fiscal? ordinal dash? fiscal? quarter (of the? (near unit | year_word? YEAR | year_word) | comma? YEAR)?",
        "half-of-year": "(the (ordinal | part) half of (the? near unit | YEAR | the year_word) | ordinal dash half)",
        "grouping-year": "grouping (of|apostrophe)? YEAR?",
        "holiday": "!<name holiday (comma|of|in)? (YEAR | near unit)?",
        "near-holiday": "near holiday",
    },
    "range": {
        "from-to": "from POINT comma? to|until POINT2",
        "from-to-relative": "from (POINT to RELATIVE2 | RELATIVE to (POINT2 | RELATIVE2))",
        "between-and": "between (POINT comma? and POINT2 | weekday daypart? and weekday2 daypart?)",
        "between-days": "(between MONTHDAY and | from MONTHDAY (to|until)) day2 ordinal_suffix? (comma? YEAR2)?",
        "year-range": "YEAR (dash|slash|to) (YEAR2 | two2) !>units|thing",
        "bc-range": "from? (hundreds|small) (dash|to) (hundreds2|small2) era2",
        "month-range": "PART? month YEAR? (dash|to) PART? month2 YEAR2?",
        "month-day-range": "NIGHT? month SUFFIXED (dash|to|slash) month2? day2 ordinal_suffix? (comma? YEAR2)? !>units|thing",
        "day-month-range": "NIGHT? the? SUFFIXED (month YEAR?)? (dash|to|slash) day2 ordinal_suffix? (of)? month2 (comma? YEAR2)?",
        "date-range": "DATE (dash|to) DATE2",
        "month-year-range": "MONTHYEAR (dash|to) (MONTHYEAR2|DATE2)",
        "season-range": "(season|month) (dash|slash|to) (season2|month2) (of)? YEAR2",
        "weekday-range": "weekday (dash|to) weekday2",
    },
    "since": {"since": "since POINT", "since-relative": "since (RELATIVE | MONTHOFYEAR)"},
    "until": {
        "until": "until POINT",
        "until-relative": "until (RELATIVE | MONTHOFYEAR | the part portion? of the unit)",
    },
    "list": {
        "day-list": "the? SUFFIXED (comma day3 ordinal_suffix?)? (and|or) day2 ordinal_suffix? of? month2 (comma? YEAR2)?",
        "month-day-list": "month SUFFIXED (comma day3 ordinal_suffix?)? (and|or) day2 ordinal_suffix? (comma? YEAR2)?",
        "bc-list": "PART? (hundreds|small) (and|or) (hundreds2|small2) era2",
        "season-list": "the? part? season and the? part? season2 of? (the year_word)? YEAR2",
        "days-of-two-months-list": "(month SUFFIXED (and|or) month2 day2 ordinal_suffix? (comma? YEAR2 !>thing|units|percent | near2 unit2)? | the? SUFFIXED month (and|or) the? day2 ordinal_suffix? month2 YEAR2)",
        "weekday-list": "weekday and weekday2 !>near",
        "year-list": "<in|of|since|from|to year (comma year3)? comma? (and|or) year2 !>thing|units|percent|unit|street|decade_suffix",
        "month-list": "month (comma month3)? comma? (and|or) month2 (of? YEAR2 | near2 unit2)?",
    },
    "shift": {
        "count-units": "(loosely|approx)? (number|count|article) units (shift | shift_from demonstrative !>word|name|thing|season_noun | shift|shift_from !>the|name|person|word|article|near|its|pronoun|thing|weekday|month|number|count|day|holiday|at|loosely|approx|vague|demonstrative)",
        "counted-to": "(loosely|approx)? (number|count|article) units shift (near2 (unit2 | weekday2) | deictic2 | on? weekday2) !>of|name",
        "hours-later": "(vague|loosely|approx)? brief shift",
        "counted-from-date": "(loosely|approx)? (number|count|article) units shift_from >weekday|month",
        "unit-dash-shift": "the? unit dash shift",
        "unit-shift": "the (unit | daypart) shift|shift_from !>the|name|person|word|article|near|its|pronoun|thing|number|count|holiday|to",
    },
    "near": {
        "near-unit": "(PART | adverb | part)? the? near near? fiscal? (unit|quarter) daypart? !>of",
        "part-of-unit": "(the part portion? of | adverb in | part in) the unit",
        "year-end": "near_unit",
        "weekend": "<over|on|at|in|by|of the weekend !>of",
        "near-month": "(PART | adverb)? near near? month (SUFFIXED !>thing|units|percent)?",
        "near-season": "(PART | adverb)? near near? season",
        "near-weekday": "near near? weekday daypart?",
        "weekday-of-week": "(at? CLOCK comma? on?)? weekday daypart? of? near near? unit",
        "near-daypart": "(at? CLOCK)? (part|adverb)? near daypart",
    },
    "deictic": {
        "deictic": "(at? CLOCK comma?)? the? deictic daypart? (at CLOCK)?",
        "overnight": "!<the|article|weekday|from|into overnight !>word|name|weekday|month|on|from|into|dash",
    },
    "reject": {
        "count of things": "((year|count) (thing|units) | !<in|since|until|throughout (year|count) harmed)",
        "number of a thing": "label (dash|apostrophe)? (year|count)",
        "time of day without a day": "(year|count|hundreds) (zone|oclock|hours)",
        "one of a series": "day ordinal_suffix and near",
        "weekday with a day that does not fit": "weekday comma? the SUFFIXED !>dash",
        "amount of money": "money (year|count)",
        "modal verb": "!<in|by|since|until|of full_month >modal",
        "name of a person": "((person|name) given_month !>day|year|comma | <dot|break given_month >past)",
        "time gone by": "(number|count|article) units shift_on !>weekday|month|the|word|name",
        "vague time": "vague units (shift | shift|shift_from)",
        "street name": "(the? SUFFIXED month | month SUFFIXED) street",
        "counted from an event": "(loosely|approx)? (number|count|article|vague) units shift_from >the|name|person|word|article|near|its|pronoun|thing|number|count|day|holiday|at|loosely|approx|vague|demonstrative",
        "day counted from an event": "the (unit | daypart) shift_from",
        "day of an event": "(the? eve >the|article|its|name|word|near | the day_of >the|article|its|name|near)",
        "repeated time": "every (weekday|unit|units|month|season|daypart|quarter)",
        "duration": "(for|throughout)? (the)? (near)? (number|count|article|vague) near? units",
    },
}

DISPLAY: dict[str, object] = {
    "months": "January February March April May June July August September October November December",
    "month": "{month} {year}",
    "day": "{day} {month} {year}",
    "time": "{day}, {time}",
    "zone": "{time} ({zone})",
    "groupings": {
        21: "spring {year}", 22: "summer {year}", 23: "autumn {year}", 24: "winter {year}",
        33: "first quarter of {year}", 34: "second quarter of {year}", 35: "third quarter of {year}",
        36: "fourth quarter of {year}", 37: "first third of {year}", 38: "second third of {year}",
        39: "last third of {year}", 40: "first half of {year}", 41: "second half of {year}",
    },
    "year": "{year}", "bc": "{year} BC", "decade": "{year}s", "decade_bc": "{year}s BC",
    "century": "{n} century", "century_bc": "{n} century BC", "millennium": "{n} millennium",
    "ordinals": {1: "{n}st", 2: "{n}nd", 3: "{n}rd", 11: "{n}th", 12: "{n}th", 13: "{n}th", 0: "{n}th"},
    "interval": "{start}–{end}", "words_interval": "{start} – {end}",
    "since": "since {date}", "until": "until {date}",
    "~": "about {date}", "?": "{date} (uncertain)", "%": "about {date} (uncertain)", "unknown": "date unknown",
}  # fmt: skip

_DAY = "2013-03-22"  # a Friday

EXAMPLES: list[tuple[str, str, str]] = [
    ("In 1992-1994, since 1992, the summer of 2014, April 2016 and this past July", "2020-10-11", "1992/1994 1992/.. 2014-22 2016-04 2020-07"),
    ("yesterday's vote", _DAY, "2013-03-21"), ("The hosts lost on Monday", _DAY, "2013-03-18"), ("Arsenal hosts Leeds on Monday", _DAY, "2013-03-25"), ("Drones hit Kyiv overnight.", _DAY, "2013-03-21/2013-03-22"),
    ("He fell overnight, the army said on Tuesday", _DAY, "2013-03-18/2013-03-19 2013-03-19"), ("He said Friday that", _DAY, _DAY),
    ("this week", _DAY, "2013-03-18/2013-03-24"), ("Profit rose from a year earlier", _DAY, "2012"),
    ("the third quarter of 2012", _DAY, "2012-35"), ("revenue in the fourth quarter rose", _DAY, "2012-36"),
    ("in the first nine months of 2012", _DAY, "2012"), ("on Jan. 5", _DAY, "2013-01-05"),
    ("the 2012-2013 season", _DAY, "2012/2013"), ("the 2012-13 season", _DAY, "2012/2013"),
    ("the day before, he", _DAY, "2013-03-21"), ("the vote in May will", _DAY, "2013-05"),
    ("in May 2011", _DAY, "2011-05"), ("next spring", _DAY, "2014-21"),
    ("over the weekend", _DAY, "2013-03-16/2013-03-17"), ("this weekend", _DAY, "2013-03-23/2013-03-24"),
    ("at 2 p.m. on Tuesday", _DAY, "2013-03-19T14:00"), ("at 2 p.m. EDT Tuesday", _DAY, "2013-03-19T14:00"),
    ("at 10:30 a.m.", _DAY, "2013-03-22T10:30"), ("tomorrow morning", _DAY, "2013-03-23"), ("the 1990s", _DAY, "199X"),
    ("the 20th century", _DAY, "19XX"), ("until next year", _DAY, "../2014"), ("by the end of the year", _DAY, "2013"),
    ("Between March 1, 2011, and May 3, 2012, nine died", _DAY, "2011-03-01/2012-05-03"), ("from March 1, 2011, to May 3, 2012", _DAY, "2011-03-01/2012-05-03"),
    ("between 2007 and 2009", _DAY, "2007/2009"), ("from March to May 1990", _DAY, "1990-03/1990-05"),
    ("3-5 May", _DAY, "2013-05-03/2013-05-05"), ("May 3-5", _DAY, "2013-05-03/2013-05-05"),
    ("May 28 - June 2, 2010", _DAY, "2010-05-28/2010-06-02"), ("since 1992", _DAY, "1992/.."),
    ("since March", _DAY, "2013-03/.."), ("since last year", _DAY, "2012/.."), ("about 1990", _DAY, "1990~"),
    ("later that month", _DAY, "2013-03"), ("three days earlier", _DAY, "2013-03-19"),
    ("the 5th century BC", _DAY, "-0499/-0400"), ("AD 79", _DAY, "0079"), ("summer 2014", _DAY, "2014-22"),
    ("Q3 2012", _DAY, "2012-35"), ("the first half of 2012", _DAY, "2012-40"), ("on Christmas Day", _DAY, "2012-12-25"),
    ("03.04.2020", _DAY, "2020-04-03"), ("on June 5 and 6", _DAY, "2012-06-05 2012-06-06"),
    ("5, 6 and 7 May 1945", _DAY, "1945-05-05 1945-05-06 1945-05-07"), ("the 1941 campaign", _DAY, "1941"),
    ("Conference 2010.", _DAY, "2010"), ("spent 493 BC there", _DAY, "-0492"), ("seceded early in 1862", _DAY, "1862"),
    ("forecast 2013 earnings", _DAY, "2013"), ("in May and June 1941", _DAY, "1941-05 1941-06"),
    ("Thursday's meeting", _DAY, "2013-03-21"), ("fiscal 2012", _DAY, "2012"),
    ("the day after tomorrow", _DAY, "2013-03-24"), ("earlier in the day", _DAY, _DAY),
    ("the month of March", _DAY, "2013-03"), ("mid-March", _DAY, "2013-03"),
    ("the early hours of Sunday", _DAY, "2013-03-17"), ("last Tuesday", _DAY, "2013-03-19"),
    ("He underwent surgery on Monday and will not play until May", _DAY, "2013-03-18 ../2013-05"), ("this Friday", _DAY, _DAY), ("this past July", _DAY, "2012-07"), ("in the winter of 1991-92", _DAY, "1991-24"),
    ("in '92", _DAY, "1992"), ("in the '90s", _DAY, "199X"), ("in the nineties", _DAY, "199X"),
    ("November 1990 - February 1991", _DAY, "1990-11/1991-02"),
    ("from November to February 1991", _DAY, "1990-11/1991-02"), ("the first of May 1990", _DAY, "1990-05-01"),
    ("the talks of August of that year", _DAY, "2013-08"), ("on 12 May of the same year", _DAY, "2013-05-12"),
    ("after a February meeting", _DAY, "2013-02"), ("August rains came", _DAY, "2012-08"),
    ("until summer", _DAY, "2013-22"), ("in the spring they left", _DAY, "2013-21"),
    ("they spent summer and autumn there", _DAY, "2012-23"),
    ("it was a spring of floods. In a winter battle", _DAY, "2012-24"), ("the fall campaign failed", _DAY, "2012-23"),
    ("early in the spring", _DAY, "2013-21"),
    ("On 3 May 1990 they met; on the 9th, they left", _DAY, "1990-05-03 1990-05-09"),
    ("Monday at 10:30", _DAY, "2013-03-18T10:30"),
    ("at 12.00 local time on Saturday, October 10", _DAY, "2012-10-10T12:00"),
    ("at 6 p.m. local time (1500GMT) on Monday", _DAY, "2013-03-18T18:00"),
    ("In 493 BC he fled. In 490 he died", _DAY, "-0492 -0489"), ("next Christmas", _DAY, "2013-12-25"),
    ("from Monday to Friday", _DAY, "2013-03-18/2013-03-22"), ("from last year to March 2013", _DAY, "2012/2013-03"),
    ("the revolt (499-493 BC)", _DAY, "-0498/-0492"), ("from 499 to 493 BC", _DAY, "-0498/-0492"),
    ("June 28, 1990 to July 2, 1990", _DAY, "1990-06-28/1990-07-02"),
    ("May 1990 - June 4, 1991", _DAY, "1990-05/1991-06-04"), ("spring-summer 1990", _DAY, "1990-21/1990-22"),
    ("winter 1991-92", _DAY, "1991-24"), ("until 1995", _DAY, "../1995"), ("last night", _DAY, "2013-03-21"),
    ("2013-03-01", _DAY, "2013-03-01"), ("an inconclusive fall campaign", _DAY, "2012-23"),
    ("into mid-2011", _DAY, "2011"), ("2020-Oct-10", _DAY, "2020-10-10"), ("10-Oct-2020", _DAY, "2020-10-10"),
    ("in the spring of the following year", _DAY, "2014-21"), ("by year's end", _DAY, "2013"),
    ("the post-1945 order", _DAY, "1945"), ("In 378, they came", _DAY, "0378"),
    ("In 216 BC they met in the summer of 214", _DAY, "-0215 -0213-22"), ("the early 240s BC", _DAY, "-0248/-0239"),
    ("fell from the year-ago quarter", _DAY, "2012"), ("first-quarter profit", _DAY, "2013-33"),
    ("Monday - Wednesday", _DAY, "2013-03-18/2013-03-20"), ("in 496 and 495 BC", _DAY, "-0495 -0494"),
    ("the spring and early summer of 1943", _DAY, "1943-21 1943-22"),
    ("the spring and summer of 1943", _DAY, "1943-21 1943-22"), ("about a year earlier", _DAY, "2012"),
    ("the day after, they met", _DAY, "2013-03-23"), ("the day following.", _DAY, "2013-03-23"),
    ("between May 3 and 5", _DAY, "2013-05-03/2013-05-05"),
    ("at 8:11 pm on Tuesday last week", _DAY, "2013-03-12T20:11"),
    ("two days before Monday's vote", _DAY, "2013-03-16 2013-03-18"),
    ("the highest in 22 years on Thursday", _DAY, "2013-03-21"), ("was planned for March 20", _DAY, "2013-03-20"),
    ("In 2010 it fell. Since July of that year it has stood", _DAY, "2010 2010-07/.."),
    ("rose in May from a low in April", _DAY, "2012-05 2012-04"),
    ("on February 29 and March 1, 1992", _DAY, "1992-02-29 1992-03-01"), ("on Saturday and Sunday", _DAY, "2013-03-16 2013-03-17"),
    ("on the night of Nov. 3 to 4, 2020", _DAY, "2020-11-03/2020-11-04"), ("from May 2009 until April 2010", _DAY, "2009-05/2010-04"),
    ("On 14 August 1992 units of the Guard entered.", _DAY, "1992-08-14"), ("In August 1992 troops entered.", _DAY, "1992-08"),
    ("On March 8 troops entered.", _DAY, "2013-03-08"), ("Forty years ago Saturday, troops landed.", _DAY, "1973-03-16"),
    ("It began 30 years ago this month.", _DAY, "1983-03"), ("a year ago on Monday, gunmen attacked", _DAY, "2012-03-18"),
    ("shot 10 years ago this week", _DAY, "2003-03-17/2003-03-23"), ("he left three days ago on Tuesday", _DAY, "2013-03-19"),
    ("did not meet until June last year", _DAY, "../2012-06"), ("will open next Saturday", _DAY, "2013-03-30"),
    ("will open next Monday", _DAY, "2013-03-25"),
    ("The quake on May 3, 2010 killed", _DAY, "2010-05-03"), ("A blast in 2010 wounded 12", _DAY, "2010"),
    ("at 16:00 hours on Monday", _DAY, "2013-03-18T16:00"), ("May 5, 1990 at 9 p.m.", _DAY, "1990-05-05T21:00"),
    ("They met on May 3, 2010. Hours later, it broke", _DAY, "2010-05-03 2010-05-03"),
    ("The quake struck on May 3, 2010. Two days after the quake", _DAY, "2010-05-03 2010-05-05"),
    ("The plane crashed on May 3, 2010. On the day of the crash", _DAY, "2010-05-03 2010-05-03"),
    ("The vote was on May 3, 2010. On the eve of the vote", _DAY, "2010-05-03 2010-05-02"),
    ("It sank on May 3, 2010, two days after they met", _DAY, "2010-05-03"),
    ("Unions called a strike for April 9", _DAY, "2013-04-09"), ("a march called for Wednesday.", _DAY, "2013-03-27"),
    ("blamed them for Wednesday's attack", _DAY, "2013-03-20"), ("The next meeting is on June 19.", _DAY, "2013-06-19"),
    ("The summit runs from July 3 to July 5", _DAY, "2013-07-03/2013-07-05"),
    ("It fell on Wednesday, a day after President Roe met him", _DAY, "2013-03-20"),
    ("the 28th of last month", _DAY, "2013-02-28"), ("until the end of the week", _DAY, "../2013-03-24"),
    ("It rose on Feb. 26, and has fallen since the start of the month", _DAY, "2013-02-26 2013-03"),
    ("on 28 November that year", _DAY, "2013-11-28"), ("on 10 October last year", _DAY, "2012-10-10"),
    ("since last December 27", _DAY, "2012-12-27/.."), ("after floods in 2004 and 2005", _DAY, "2004 2005"), ("on Feb. 22 and July 11 last year", _DAY, "2012-02-22 2012-07-11"), ("in July and October last year", _DAY, "2012-07 2012-10"),
    ("last Oct. 28", _DAY, "2012-10-28"),
    ("between Sunday night and Tuesday morning", _DAY, "2013-03-17/2013-03-19"),
    ("was sentenced on March 19 to 16 years", _DAY, "2013-03-19"), ("On Thursday, the 15-member council met", _DAY, "2013-03-21"),
    ("at about 8:39 a.m.", _DAY, "2013-03-22T08:39"), ("He died on May 3, 2010. Two days after that, it fell", _DAY, "2010-05-03 2010-05-05"),
    ("It rained on Wednesday, a day after at least two people drowned", _DAY, "2013-03-20"),
]  # fmt: skip

COUNTER_EXAMPLES: list[tuple[str, str]] = [
    ("killed 1992 people", "count of things"), ("left 2014 killed", "count of things"), ("2000 km", "count of things"), ("12 percent", "count of things"),
    ("Boeing 747", "number of a thing"), ("Resolution 822", "number of a thing"), ("Euro 2020", "number of a thing"),
    ("page 1994", "number of a thing"), ("room 2012", "number of a thing"), ("$2000", "amount of money"),
    ("at 1400 GMT", "time of day without a day"), ("Saturday the 5th", "weekday with a day that does not fit"),
    ("the 14th and last game", "one of a series"),
    ("11 September Street", "street name"), ("for two years", "duration"), ("the last three days", "duration"),
    ("two years on, nobody has been tried", "time gone by"), ("several years ago", "vague time"), ("two days before the vote", "counted from an event"),
    ("the day before the vote", "day counted from an event"), ("on the eve of the vote", "day of an event"), ("its own day of mourning", ""),
    ("May have been", "modal verb"), ("Theresa May resigned", "name of a person"),
    ("It ended. May said so", "name of a person"), ("You may go", ""), ("every Monday", "repeated time"),
    ("troops march on", ""), ("killed 1,992 people", ""), ("F-16 and M1917", ""), ("12.5 million", ""),
    ("the fall of Shusha", ""), ("prices fall", ""), ("spring water", ""), ("1,200 soldiers", ""), ("aged 25", ""),
    ("the first day", ""), ("the Sun", ""), ("Mar del Plata", ""), ("April Smith spoke", ""),
    ("the turn of the century", ""), ("an overnight curfew", ""), ("after 16 hours of talks", "count of things"),
]  # fmt: skip
