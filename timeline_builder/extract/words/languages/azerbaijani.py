"""Azerbaijani."""

from __future__ import annotations

from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.rewriting import rewriting
from timeline_builder.extract.words.tables.azerbaijani import WORDS

LANGUAGE = Language(
    code="az",
    words=WORDS,
    numbers={
        "bir": 1, "iki": 2, "üç": 3, "dörd": 4, "beş": 5, "altı": 6, "yeddi": 7, "səkkiz": 8, "doqquz": 9, "on": 10,
        "iyirmi": 20, "birə": 1, "ikiyə": 2, "üçə": 3, "dördə": 4, "beşə": 5, "altıya": 6, "yeddiyə": 7,
        "səkkizə": 8, "doqquza": 9, "otuz": 30, "qırx": 40, "əlli": 50, "altmış": 60, "yetmiş": 70,
        "səksən": 80, "doxsan": 90,
        "yüz": 100, "yüzdən": 100, "mindən": 1000, "min": 1000, "milyon": 1_000_000,
    },
    finite=(
        r"\w{2,}(?:[ıiuü]b(?:l[aə]r)?|d[ıiuü](?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r?|l[aə]r|d[ıiuü]l[aə]r)?|"
        r"[aə]c[aə][qk](?:d[ıi]r?|l[aə]r)?|[ıiuü]r(?:l[aə]r)?|m[aə]l[ıi](?:d[ıi]r|yd[ıi])|d[ıiuü]r)"
    ),
    negated=r"\w{2,}m[aə](?:y[ıiuü]b|d[ıi]|m[ıi]ş\w*|y[aə]c[aə][qk]\w*|z|zdı|zdi)(?:l[aə]r)?",
    coming=r"(?!yanaca[qğ])\w{2,}[aə]c[aə](?:[qk](?:d[ıi]r|m[ıi]ş|l[aə]r(?:[ıi]\w{0,3})?)?|[ğy][ıi]\w{0,4})|(?!təməl)\w{2,}m[aə]l[ıi](?:d[ıi]r|yd[ıi]|ym[ıi]ş|yk[aə]n)?",
    forms={
        # nouns of verbs in all cases, not "məhkəməsi"
        "deed": r"(?!\w*(?:nam|məhkəm|form|firm|norm|sxem|tem)[aə]s[ıi])\w{2,}m[aə]s[ıi](?:n\w{0,3})?",
        "to_do": r"\w{2,}m[aə](?:[ğy](?:[ıi]|[aə])|[qk])",
        "nonpast": r"\w{2,}(?:(?<!d)[ıiuü]r|(?<=\be)dir|(?<=\bg)edir)(?:l[aə]r)?",
        # before its noun: "keçiriləcək konsert"
        "reserved": r"(?!gələcək|yanacaq|təməl)\w{2,}(?:[aə]c[aə][qk]|m[aə]l[ıi])",
        # between a date and its noun: "keçirilən iclas", "baş verən qəza"
        "held": r"\w{2,}(?:[ıiuü][ln]|[aəıiuü]y)[aə]n|(?:ver|ol|ed|çıx|tut|düş)[aə]n|\w{2,}m[ıiuü]ş",
        "group": r"\w{3,}(?:ç[ıiuü]|[aıi]st|oloq|şünas)l[aə]r(?:[ıi]\w{0,3})?",  # "ssenaristlər", "döyüşçüləri"
        "asked": r"\w{3,}-\w+m[aə]\w*(?:d[ıiuü][ğy]|[aə]c[aə][ğy])\w*",  # "verib-vermədiyi"
        # of a date: in the dative, "iyunun 30-na", "oktyabra"
        "dated_for": (
            r"\d+-?[ny]?[aə]|\w*gününə|ayına|ilinə|axşamına|ertəsinə|həftəsinə|həftəyə|sonuna|əvvəlinə|ortalarına|payıza|yaza|yaya|qışa|"
            r"(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)[aə]"
        ),
    },
    conditional=(
        r"(?!çıxar|apar|qaytar|qopar|başar|axtar|qurtar|qızar|yalvar|becər)\w{2,}"
        r"(?:[aə]rd[ıi]|m[aə]zd[ıi]|[aə]c[aə][qk]d[ıi])(?:l[aə]r)?"
    ),
    # -sa, -sə behind a verb's stem; hadisə and müəssisə are nouns, as are datives such as kursa and prosesə
    supposed=(
        r"(?!fransa|kassa|kurs|konkurs|resurs|seans|balans|avans|alyans|kompleks|indeks|kars|maas|"
        r"həbs|atəşkəs|səs|əsas|təmas|ixtisas|status|virus|korpus|avtobus|nəfəs|dərs|fars|abbas)"
        r"(?:\w{2,}(?<![iıoöe])|de|ye)s[aə](?:l[aə]r|yd[ıi])?"
    ),
    # not "məhkəməsi", "qətnaməsi": nouns whose stem ends like that of a verb's noun
    nominal=r"(?!\w*(?:nam|məhkəm|form|firm|norm|sxem|tem)[aə]s[ıi])\w{2,}(?:d[ıiuü][ğy][ıiuü](?:n[ıiuü]n?|n[aə])?|[aə]c[aə][ğy][ıi](?:n[ıi]n?|n[aə])?|(?:d[ıiuü]|[aə]c[aə])[qk]l[aə]r[ıi]n[ıi]|m[aə]s[ıi](?:n[ıi])?|m[aə]s[ıi]n[ıi]n)",
    participle=r"",
    plural=r"\w{2,}l[aə]r(?:[ıi]\w{0,4})?",
    adnominal=r"(?!\w*(?:stan|baycan)$)\w{2,}[aə]n|\w{2,}m[ıiuü]ş|\w{2,}d[ıiuü][ğy][ıiuü]",
    # "götürdükdən sonra", "verərkən", "işğal olunduqda"
    converb=r"\w{2,}(?:d[ıiuü][qk]d[aə]n?|(?:[aə]|[ıiuü])rk[aə]n)",
    oblique=(
        r"(?!yeni|müdafiə|meydan|komandan$|mina|bina|nümayəndə$|fövqəladə$|müşahidə$)\w{2,}(?:dan?|(?<!za)dən?|n[ıiuü]n?|l[aə]r[ıi]|(?:ğ|y)[ıiuü]n|(?<=[aəeouöüı])y[aə]|(?<!türki)(?<=[^y]i)yə|"
        r"\w[-’'](?:y?[aə]|d[aə]n?|l[aə])|(?<=[ıiuü])n[aə]|evin|ovun|yl[aə]|(?<=[bcçdfgğhjkmnpqrsştvxz])l[aə]|(?<=\w\w)(?:[əa]t|nt|ist|iy|ığ|[ıiuü][şlmr]|[aeə]r|or)[ıiuü]n)"
    ),
    endings=(
        r"(?:['’-]?(?:y?[aə]|n?[ıiuü]n|n?[ıiuü]|[dt][aə]n?|[dt][aə]k[ıi]|l[aə]|yl[aə]|l[aə]r\w{0,4}|s[ıi]n[ıi]n|s[ıi]|"
        r"s[ıi]nd[aə]|nd[aə]n?|nın|nin|d[ıiuü]r))?"
    ),
    ablative=r"['’-]?(?<!koman)d[aə]n",
    locative=r"['’-]?(?<!bər)(?:da|(?<!za)də|nd[aə]|s[ıi]nd[aə])",
    # "Adanaya", "Qubaya", "Gəncəyə"; not of surnames: "Əliyevaya"
    goal=r"(?<!ova)(?<!eva)(?<=[aəı])y[aə]",
    adverbial=r"(?!də$|da$|meydan$|komandan$|nümayəndə$|fövqəladə$|müşahidə$)\w{3,}(?:dan?|(?<!za)dən?|dakı|dəki)|"
    r"görə|əsasən|ilə|üçün|zamanı|ərzində|qarşı|sonra|əvvəl|başqa",
    dotted_i=True,
    harmony=True,
    site_nouns=rewriting(
        (r"meydan\w*", "meydanı"), (r"prospekt\w*", "prospekti"), (r"küçə\w*", "küçəsi"), (r"bulvar\w*", "bulvarı"),
        (r"dənizi\w*", "dənizi"), (r"dəniz\w*", "dəniz"), (r"körfəz\w*", "körfəzi"), (r"boğaz\w*", "boğazı"),
        (r"göl\w*", "gölü"),
    ),
    source_endings=rewriting(
        (r"(?<=[A-ZÇƏĞİÖŞÜ]{2})[-‑](?:n?[ıiuü]n|[yn]?[aə]|d[aə]n?)$", ""),  # "FHN-dən"
        (r"(?<=[ıiuü])(?<!Argenti)n(?:[ıiuü]n?|[aə]|d[aə]n?)$", ""), (r"(?<=l[uı])ğ(?:[uı]n|a)$", "q"),
        (r"(?<=l[iü])y(?:[iü]n|ə)$", "k"),
        (r"(?P<stem>(?i:polis|məclis|xana|idarə|ordu|agentlik|mərkəz|komitə|məhkəmə|xidmət|qurum|şirkət))"
         r"(?:n?[ıiuü]n|y?[aə]|d[aə]n?)$", r"\g<stem>"), (r"(?<=Milli Məclis)i$", ""),
        (r"(?<=l[iüuı][kq])d[aə]n?$", ""),
    ),
    source_genitive=rewriting(
        (r"(?<=l[uı])ğ[uı]n$", "q"), (r"(?<=l[iü])y[iü]n$", "k"),
        # persons, most of whose names end in no vowel: "Ərdoğanın", but "Kazımovanın"
        (r"(?P<person>\S+ [A-ZƏÇŞÖÜĞİ]\S+(?<!ov)(?<!ev)an)ın$", r"\g<person>"), (r"(?<=Putin)in$", ""),
        (r"-?(?<=[aəeıioöuü-])n[ıiuü]n$", ""), (r"-[ıiuü]n$", ""), (r"(?<=\w\w[bcdfghjklmnprsştvxyzçğq])[ıiuü]n$", ""),
    ),
    owner=r"n[ıiuü]n|(?<=l[aə]r)[ıi]n",
    # the accusative and dative of surnames, too: "Ceyhun Bayramovu | Moskvada"
    closing=r"(?:d[aə]n|n[ıiuü]n|ov[ua]|yev[iə]|(?:ov|yev)a(?:nı|ya)|yan[ıa]|zadə(?:ni|yə))$",
    joiners=frozenset({"fon", "der", "van", "bin", "əl", "de"}),
    nominative=rewriting(
        (r"(?P<name>\S+ .*(?:ov|yev)a)(?:n[ıi]n?|y[aə]|yl[aə]|d[aə]n?)", r"\g<name>"),
        (r"(?P<name>\S+ .*(?:[lv][ıiuü]|sk[ıi]|dze|enko|zadə|oğlu))(?:n[ıiuü]n?|y[aə]|yl[aə]|d[aə]n)", r"\g<name>"),
        (r"(?P<name>\S+ .*(?:[gğ]|i[dt]|x|c|b|h)an)ın", r"\g<name>"),  # of a person: "Ərdoğanın", "İmran Xanın"
        (r"(?P<name>\S+ (?!meydan|bulvar)\S{2,}a[nrlmt])ı", r"\g<name>"),
        (r"(?P<name>\S+ \S{2,}[ou][nrl])u", r"\g<name>"),
        (r"(?P<name>\S+ \S{2,}(?:[bcçdfgğhjkmnpqrsştvxyz]|el(?=lə)))l[aə]", r"\g<name>"),
        (r"(?P<name>\S+ .*yev)(?:i|ə|in|lə|dən|də)", r"\g<name>"),
        (r"(?P<name>\S+ .*ov)(?:u|un|la|dan|da)", r"\g<name>"),
        (r"(?P<name>\S+ .*[yi]an|[A-ZÇƏĞİÖŞÜ]\w{2,}(?<![aıuəeil])yan)(?:ı|ın|a|la|dan|da)", r"\g<name>"),
    ),
    demonym=r"(?:l[ıiuü](?:l[aə]r\w*)?)",
    vowels="",
    cities=(
        "Qəzza", "Qarabağ", "Dağlıq Qarabağ", "İrəvan", "Vaşinqton", "Cenevrə", "Ankara", "Pekin", "Kiyev", "Astana",
        "Alma-Ata", "Nyu-York", "Brüssel", "Strasburq", "Haaqa", "Münhen", "Tokio", "Əbu-Dabi", "Doha", "Dehli",
        "Mumbay", "Barselona", "Qranada", "Valensiya", "İzmir", "İzmit", "Adana", "Kahramanmaraş", "Qaziantep", "Hatay",
        "Adıyaman", "Malatya", "Diyarbəkir", "Ərzurum", "Ərzincan", "Qars", "Təbriz", "İsfahan", "Məşhəd", "Ərdəbil",
        "Herat", "Qəndəhar", "Hələb", "İdlib", "Mosul", "Xarkov", "Odessa", "Mariupol", "Donetsk", "Herson",
        "Sankt-Peterburq", "Kazan", "Soçi", "Qroznı", "Mahaçqala", "Dərbənd", "Orsk", "Batumi", "Kutaisi", "Tiflis",
        "Gümrü", "Tavuş", "Gorus", "Gəncə", "Sumqayıt", "Mingəçevir", "Şirvan", "Naxçıvan", "Culfa", "Ordubad", "Şərur",
        "Yevlax", "Bərdə", "Tərtər", "Ağdam", "Füzuli", "Cəbrayıl", "Zəngilan", "Qubadlı", "Laçın", "Kəlbəcər", "Şuşa",
        "Xankəndi", "Xocalı", "Xocavənd", "Hadrut", "Əsgəran", "Ağdərə", "Suqovuşan", "Goranboy", "Gədəbəy", "Tovuz",
        "Ağstafa", "Şəmkir", "Daşkəsən", "Göygöl", "Naftalan", "Şəki", "Zaqatala", "Balakən", "Qəbələ", "İsmayıllı",
        "Şamaxı", "Ağsu", "Kürdəmir", "Ucar", "Göyçay", "Ağdaş", "Zərdab", "Ağcabədi", "Beyləqan", "İmişli", "Saatlı",
        "Sabirabad", "Salyan", "Neftçala", "Biləsuvar", "Cəlilabad", "Masallı", "Lerik", "Yardımlı", "Lənkəran",
        "Astara", "Hacıqabul", "Abşeron", "Qobustan", "Quba", "Qusar", "Xaçmaz", "Siyəzən", "Şabran",
        "Beynəlxalq Kosmik Stansiya", "Ağ Ev",
    ),
    countries={"ABŞ": "Amerika Birləşmiş Ştatları", "Böyük Britaniya": "Birləşmiş Krallıq", "Türkiyə": "Türkiyə",
        "Fələstin": "Fələstin", "Abxaziya": "Abxaziya", "Cənubi Osetiya": "Cənubi Osetiya",
        "Yuqoslaviya": "Yuqoslaviya", "İngiltərə": "İngiltərə", "Şotlandiya": "Şotlandiya", "Uels": "Uels",
    },
    peoples={},
    office_last=True,
    verb_last=True,
    abbreviations="mln mlrd min km",
    labels={"statement": "Bəyanat: {who}", "said": "{who}: {what}", "quotation": "{who}: “{what}”"},
    things_too=True,
)  # fmt: skip
