"""Azerbaijani."""

from __future__ import annotations

from timeline_builder.extract.language import Language

LANGUAGE = Language(
    code="az",
    words={
        "and": "və amma lakin ancaq isə",
        "that": "",
        "that_after": "ki",
        "relative": "",
        "when": "çünki",
        "if": "əgər əgərsə",
        "preposition": "",
        "date_preposition": "saat gecə səhər axşam günü saatlarında ayında tarixində ilə",
        "determiner": "bu o həmin öz hər bir bütün digər başqa",
        "thing_pronoun": "bu onlar bunlar",
        "person_pronoun": "o",
        "first_person": "biz mən",
        "auxiliary": "",
        "verb": "var yoxdur edib olub etdi oldu edir olur edəcək olacaq idi imiş deyib deyir dedi",
        "compound": (
            "təkzib bəyan ifadə həlak məğlub qalib azad qəbul elan təşkil əldə qeyd istifadə iştirak başa azad davam "
            "məhv ziyarət müzakirə təyin ləğv tələb"
        ),
        "not_verb": "qrup klub məktəb kitab səbəb hesab tərtib qərib mədəni kimdir",
        "adverb": "də da həmçinin artıq hələ sonra yenə yalnız təkcə rəsmən dünən bugün",
        "connective": "və amma lakin ancaq bundan_əlavə həmçinin eyni_zamanda daha_sonra beləliklə isə bundan_sonra",
        "say": (
            "bildirib bildirdi bildirir bildirmişdi bildiriblər deyib dedi deyir söyləyib söylədi vurğulayıb "
            "vurğuladı "
            "qeyd_edib adlandırıb adlandırdı ittiham qınayıb yazıb bəyan xəbərdarlıq əlavə_edib hesab_edir "
            "bildirirlər ifadə"
        ),
        "say_weak": "açıqlayıb açıqladı xəbər məlumat təsdiqləyib təsdiqlədi",
        "according": "",
        "according_after": (
            "məlumatına_görə sözlərinə_görə bildirdiyinə_görə məlumatlarına_görə hesablamalarına_görə verdiyi "
            "məlumatında xəbərinə_görə fikrincə"
        ),
        "according_him": "onun_sözlərinə_görə",
        "source_noun": "rəsmi ilkin",
        "not": "deyil yox",
        "no": "heç_kim heç_bir",
        "deny": "təkzib rədd inkar",
        "future": "",
        "plan": "planlaşdırır* planlaşdırılır nəzərdə_tutulur gözlənilir nəzərdə təyin_olunub",
        "modal": "ola_bilər mümkündür bəlkə",
        "background": "nisbətən müqayisədə",
        "superlative": "ən ilk_dəfə",
        "limit": "qədər",
        "person": (
            "prezident prezidenti prezidentinin prezidentin nazir naziri nazirləri sədri sədr katibi katib sözçüsü "
            "köməkçisi rəhbəri səfiri general komandiri başçısı deputat direktoru məşqçi məşqçisi professor alim "
            "jurnalist üzvü kapitanı nümayəndəsi baş_naziri rəisi prokuroru hakim mütəxəssis futbolçusu"
        ),
        "portfolio": "baş xarici işlər müdafiə daxili icra keçmiş birinci müavini",
        "office": (
            "nazirliyi nazirliyinin nazirliyin nazirlik hökumət hökuməti parlamenti məclis məclisi şurası şurasının "
            "komissiyası komissiyasının komitəsi komitəsinin agentliyi xidməti prokurorluq prokurorluğu "
            "prokurorluğun "
            "prokurorluğunun polis ordusu qüvvələri təşkilatı partiyası ittifaqı məhkəməsi federasiyası "
            "assosiasiyası "
            "cəmiyyəti mərkəzi universiteti klubu administrasiyası fondu bankı komanda"
        ),
        "settlement": (
            "şəhər* kənd* rayon* qəsəbə* bölgə* vilayət* respublika* ölkə* paytaxt* çay* dəniz* ada meydan* stadion* "
            "dairə*"
        ),
        "soil": "ərazi* sərhəd* torpaq*",
        "direction": "istiqamət* şimal* cənub* şərq* qərb*",
        "where": "",
        "motion": "",
        "agent": "ilə",
        "reach_after": "ziyaret gəlib gəlmişdi gedib çatıb çatacaq gətirib daxil işğaldan",
        "include": "o_cümlədən onlardan",
        "killed": "həlak öldürül* ölüb ölən* ölənlər şəhid qətlə ölmüş* öldü öldürüb",
        "wounded": "yaralan* yaralı* xəsarət*",
        "missing": "itkin",
        "displaced": "evsiz köçkün* qaçqın* təxliyə* köçürül*",
        "captured": "əsir girov*",
        "dozens": "onlarla yüzlərlə minlərlə",
        "unit": (
            "faiz* səs* gün günü həftə* ay ayı il ili saat* dəqiqə* dəfə kilometr* km metr* ton dollar* manat* "
            "avro* ev "
            "bina* kənd* tank* raket* mandat* hesabı çadır* saylı ailə*"
        ),
        "people": "nəfər nəfəri insan insanın adam adamın nəfərin",
        "at_least": "azı ən_azı azından ən_azından",
        "up_to": "qədər",
        "more_than": "çox artıq",
        "about": "təxminən təqribən yaxın",
        "name_stop": (
            "burada orada nəticədə əslində sonda arada gündə ayda ildə bunda onda əvvəldə bu o və amma lakin əgər "
            "həmin yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr "
            "dekabr "
            "bazar çərşənbə cümə şənbə yeni növbəti yeganə əvvəlki döyüşlər prezident nazirlərin komitə komanda "
            "xilasedicilər mütəxəssislər polisin partiyanın klub baş müxalifət yardım milli"
        ),
    },
    numbers={
        "bir": 1, "iki": 2, "üç": 3, "dörd": 4, "beş": 5, "altı": 6, "yeddi": 7, "səkkiz": 8, "doqquz": 9, "on": 10,
        "iyirmi": 20, "otuz": 30, "qırx": 40, "əlli": 50, "altmış": 60, "yetmiş": 70, "səksən": 80, "doxsan": 90,
        "yüz": 100, "min": 1000, "milyon": 1_000_000,
    },
    finite=(
        r"\w{2,}(?:[ıiuü]b(?:l[aə]r)?|[dt][ıiuü](?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r?|l[aə]r|d[ıiuü]l[aə]r)?|"
        r"[aə]c[aə]q(?:d[ıi]r|l[aə]r)?|[ıiuü]r(?:l[aə]r)?|m[aə]l[ıi]d[ıi]r|d[ıiuü]r)"
    ),
    negated=r"\w{2,}m[aə](?:y[ıiuü]b|d[ıi]|m[ıi]ş\w*|y[aə]c[aə]q\w*|z|zdı|zdi)(?:l[aə]r)?",
    coming=r"\w{2,}[aə]c[aə](?:q|ğ)(?:d[ıi]r|l[aə]r)?",
    supposed=r"\w{2,}(?:s[aə]|s[aə]l[aə]r|saydı|səydi)",
    nominal=r"\w{2,}(?:d[ıiuü]ğ[ıiuü]n[ıiuü]n?|m[aə]s[ıi](?:n[ıi])?|m[aə]s[ıi]n[ıi]n)",
    participle=r"",
    endings=(
        r"(?:['’-]?(?:y?[aə]|n?[ıiuü]n|n?[ıiuü]|[dt][aə]n?|[dt][aə]k[ıi]|l[aə]|yl[aə]|l[aə]r\w{0,4}|s[ıi]n[ıi]n|s[ıi]|"
        r"s[ıi]nd[aə]|nd[aə]|nın|nin))?"
    ),
    locative=r"['’-]?(?:[dt][aə]|nd[aə]|s[ıi]nd[aə])",
    demonym=r"(?:l[ıiuü](?:l[aə]r\w*)?)",
    vowels="",
    countries={"ABŞ": "Amerika Birləşmiş Ştatları", "Böyük Britaniya": "Birləşmiş Krallıq", "Türkiyə": "Türkiyə"},
    peoples={},
    office_last=True,
    verb_last=True,
    abbreviations="mln mlrd min km",
    labels={"statement": "Bəyanat: {who}", "said": "{who}: {what}", "quotation": "{who}: “{what}”"},
)  # fmt: skip
