"""English."""

from __future__ import annotations

from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tables.english import WORDS
from timeline_builder.extract.words.tables.english_present import PRESENT, PRESENT_NOUNS

LANGUAGE = Language(
    code="en",
    words=WORDS,
    numbers={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12,
    },
    finite=(
        r"(?:(?:re|co|pre|out|over|under|mis|de|dis|counter|test|crash|court|live|tear)-)?"
        r"(?!dated$|un(?!der|it|veil|load|leash|cover|seat|fold|lock|tie|ear|furl|do|nerv|hing)[a-z]+ed$)[a-z’']{2,}ed"
    ),
    participle=(
        r"(?:(?:re|co|pre|out|over|under|mis|de|dis|counter|test|crash|court|live|tear)-)?[a-z]{3,}ed|held|led|fought|built|struck|hit|shot|found|made|taken|given|written|won|lost|sent|set|known|"
        r"flown|drawn|thrown|shown|beaten|hidden|stolen|overthrown|withdrawn|laid|paid|shut|let|lent|spoken|sworn|sunk|dealt|sought|seen|born|torn|brought|sold|begun|broken|driven|fallen|chosen|caught|used|bought|put|cut|spread|broadcast|cast|split|hurt|read|blown|"
        r"frozen|risen|gone|grown|eaten|shaken|worn|overrun|undergone|undertaken|overtaken|forgotten|forbidden|slain|bitten|woken|swept|dug|"
        r"killing|wounding|injuring|leaving|"
        r"destroying|damaging|causing|ending|bringing|[a-z]{3,}ing"
    ),
    plural=r"(?!(?:gas|news|atlas|bias|canvas|lens|series|species|[a-z]*(?:itics|omics|etics|ysics|atics))$)[a-z’'-]+[^sui’']s|[a-z’'-]*men|people|children|police|media|militia",
    derived=(
        r"[\w.’'-]+-(?:based|born|bound|trained|made|built|owned|run|funded|sponsored|registered|flagged|style|wide|only|backed|led|"
        r"controlled|held|allied|aligned|brokered|mediated|populated|administered|occupied|inhabited|majority|speaking|linked|dominated|ruled|supported|imposed)"
    ),
    adjective=r"[a-z]{3,}(?:ist|ean|ian|ese|ish)",
    passives={
        "took": "taken", "broke": "broken", "gave": "given", "wrote": "written", "chose": "chosen", "drew": "drawn",
        "threw": "thrown", "shook": "shaken", "tore": "torn", "stole": "stolen", "drove": "driven", "saw": "seen",
        "overran": "overrun", "overthrew": "overthrown", "overtook": "overtaken", "withdrew": "withdrawn",
        "began": "begun", "retook": "retaken", "redrew": "redrawn", "rewrote": "rewritten", "undertook": "undertaken",
        "wore": "worn", "hid": "hidden", "beat": "beaten", "froze": "frozen", "flew": "flown", "sank": "sunk",
        "sang": "sung", "forgave": "forgiven", "forbade": "forbidden", "outdid": "outdone", "undid": "undone",
    },
    present=PRESENT,
    present_nouns=PRESENT_NOUNS,
    gerund=r"[a-z]{3,}ing",
    third_person=r"[a-z]{3,}[^s]s",
    describing=r"(?:un|in|im|non)?[a-z]{3,}(?:less|ful|ous|ive|able|ible|al|ic|ish|ary)|un[a-z]+ed",
    endings=r"(?:['’]s|['’]|s['’]?)?",
    demonym=r"(?:n|ns|an|ans|i|is|ian|ians|ese|ish|['’]s)",
    cities=(
        "Guatemala City", "Kuwait City", "Panama City", "Belize City", "Benin City", "Quezon City",
        "Ankara", "Beijing", "Ottawa", "Canberra", "Brasilia", "Pretoria", "Abuja", "Hanoi", "Wellington", "Bern",
        "Astana", "Naypyidaw", "Rabat", "Islamabad", "Tel Aviv", "Abu Dhabi", "Sanaa", "Pristina", "Yaounde", "Dodoma",
        "Quito", "New Delhi", "Washington", "The Hague", "Rangoon", "Gitega", "Porto-Novo", "Ramallah", "Middle East",
        "West Bank", "Gaza Strip", "Golan Heights", "Sinai", "Crimea", "Donbas", "Kashmir", "Darfur", "Tigray",
        "Chechnya", "Dagestan", "Siberia", "Balkans", "Sahel", "Sao Tome", "Java", "Sumatra", "Sicily",
        "Corsica", "Sardinia", "moon", "Mars", "lunar south pole", "eurozone",
    ),
    countries={
        "US": "United States", "U.S.": "United States", "USA": "United States",
        "UK": "United Kingdom", "U.K.": "United Kingdom", "Britain": "United Kingdom",
        "Great Britain": "United Kingdom",
        "Turkey": "Turkey", "Ivory Coast": "Côte d’Ivoire", "Burma": "Myanmar", "Myanmar": "Myanmar",
        "Czech Republic": "Czechia", "Hong Kong": "Hong Kong", "Swaziland": "Eswatini",
        "Democratic Republic of Congo": "Democratic Republic of Congo", "Congo": "Congo",
        "Bosnia": "Bosnia & Herzegovina",
        "Bosnia and Herzegovina": "Bosnia & Herzegovina", "Trinidad and Tobago": "Trinidad & Tobago",
        "Palestine": "Palestine", "West Bank": "West Bank",
        "DR Congo": "Democratic Republic of Congo", "DRC": "Democratic Republic of Congo",
        "Sao Tome": "São Tomé & Príncipe", "Vatican": "Vatican City", "Holland": "Netherlands",
    },
    peoples={
        "spaniard": "Spain", "spaniards": "Spain", "saudi": "Saudi Arabia", "saudis": "Saudi Arabia",
        "emirati": "United Arab Emirates", "thai": "Thailand", "frenchman": "France", "scot": "United Kingdom",
        "french": "France", "british": "United Kingdom", "turkish": "Turkey", "turks": "Turkey",
        "american": "United States", "americans": "United States", "german": "Germany", "germans": "Germany",
        "greek": "Greece", "greeks": "Greece", "spanish": "Spain", "dutch": "Netherlands", "swiss": "Switzerland",
        "danish": "Denmark", "swedish": "Sweden", "swedes": "Sweden", "finnish": "Finland", "finns": "Finland",
        "polish": "Poland", "irish": "Ireland", "norwegian": "Norway", "norwegians": "Norway",
        "welsh": "United Kingdom",
        "scottish": "United Kingdom", "english": "United Kingdom", "czech": "Czechia", "belgian": "Belgium",
        "portuguese": "Portugal", "hungarian": "Hungary", "italian": "Italy", "ukrainian": "Ukraine",
        "ukrainians": "Ukraine", "kazakh": "Kazakhstan", "kyrgyz": "Kyrgyzstan", "tajik": "Tajikistan",
        "uzbek": "Uzbekistan", "turkmen": "Turkmenistan", "chinese": "China", "afghan": "Afghanistan",
        "lebanese": "Lebanon", "brazilian": "Brazil", "argentine": "Argentina", "argentinian": "Argentina",
        "peruvian": "Peru", "canadian": "Canada", "mexican": "Mexico", "egyptian": "Egypt", "kenyan": "Kenya",
        "filipino": "Philippines", "philippine": "Philippines", "burmese": "Myanmar",
        "croatian": "Croatia", "serbian": "Serbia", "serb": "Serbia", "slovak": "Slovakia", "icelandic": "Iceland",
        "ivorian": "Côte d’Ivoire", "congolese": "Congo", "venezuelan": "Venezuela", "chilean": "Chile",
        "moroccan": "Morocco", "nepali": "Nepal", "nepalese": "Nepal", "palestinian": "Palestine",
        "palestinians": "Palestine", "jordanian": "Jordan", "ecuadorian": "Ecuador", "maltese": "Malta",
    },
    joiners=frozenset({"of", "de", "van", "von", "der", "al", "bin", "ibn", "del", "da", "do", "dos"}),
    articles=frozenset({"the"}),
    abbreviations=(
        "mr mrs ms dr v prof gen col lt sgt capt maj adm sen rep gov st no vs etc jan feb mar apr jun jul aug sep sept "
        "oct nov dec mon tue wed thu fri sat sun approx dept est inc ltd co corp u.s u.k u.n e.g i.e a.m p.m ft jr sr "
        "mt rev hon pres brig cmdr"
    ),
    compounds=True,
    labels={
        "statement": "Statement by {who}", "said": "{who}: {what}", "quotation": "{who}: “{what}”",
        "was": "was", "were": "were", "had": "had", "the": "the", "by": "by", "and": "and", "a": "a an",
        "possessive": "{who}’s", "people": "{count} people", "met": "met",
    },
)  # fmt: skip
