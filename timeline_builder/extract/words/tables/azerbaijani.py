"""The words of Azerbaijani."""

from timeline_builder.extract.words.tables.azerbaijani_factuality import FACTUALITY

_HIGH = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "ə": "i", "i": "i", "ö": "ü", "ü": "ü"}
_SOFT = {"k": "y", "q": "ğ"}  # before an ending that begins with a vowel


def _cases(nouns: str) -> str:
    """The forms of nouns in all cases; one that ends in -ı, -i, -u or -ü is somebody's ("məhkəməsi")."""
    found = []
    for noun in nouns.split():
        high = _HIGH[next(letter for letter in reversed(noun) if letter in _HIGH)]
        low = "a" if high in "ıu" else "ə"
        if noun[-1] in "ıiuü":
            endings = ("", f"n{high}n", f"n{low}", f"n{high}", f"nd{low}", f"nd{low}n", f"yl{low}")
        elif noun[-1] in _HIGH:
            endings = ("", f"n{high}n", f"y{low}", f"n{high}", f"d{low}", f"d{low}n", f"yl{low}")
        else:
            soft = _SOFT.get(noun[-1], noun[-1]) if len(noun) > _SHORT else noun[-1]
            found += [f"{noun[:-1]}{soft}{ending}" for ending in (f"{high}n", low, high)]
            endings = ("", f"d{low}", f"d{low}n", f"l{low}", "", "", "")
        found += [noun + ending for ending in endings]
    return " ".join(found)


_BODIES = "partiya komissiya komitə agentlik məhkəmə nazirlik hökumət məclis prokurorluq polis komanda"
_SHORT = 4  # letters of nouns whose last one stays ("bank", "klub")

WORDS = {
    "named_whole": "meydan* prospekt* küçə* bulvar* dəniz* körfəz* boğaz* göl*",
    "currency": "dollar* manat* rubl* lirə* avro* yuan* iyen*",
    "contrast": "isə ancaq amma lakin",
    "contrast_after": "isə",
    "dangling": "o onu ona ondan onunla onlar onları onlara onlardan bunu buna bundan bunlar bunları onun onların",
    "parties": "görüş* danışıq* söhbət*",
    "postposition": (
        "zamanı ərzində üçün görə əsasən qarşı qədər nəticəsində əsasında çərçivəsində məqsədilə məqsədi_ilə arasında "
        "səbəbindən vasitəsilə vasitəsi_ilə tərəfindən lehinə əleyhinə boyunca sayəsində münasibətilə "
        "münasibəti_ilə üzrə"
    ),
    "state_head": "prezident* dövlət_başçısı",
    "human_verb": (
        "doğulub doğulmuşdu vəfat ölüb həlak həbs saxlanılıb tutulub seçilib seçilmişdi təyin məhkum istefa "
        "evlənib görüşüb səfər gedib gəlib qayıdıb öldürülüb yaralanıb dəfn saxlanıl* tutul* həbs* məhkum* seçil* "
        "doğul* evlən* görüş* qayıt* öldürül* yaralan* edam güllələn* bıçaqlan* əfv cəza imtina uduz* qazan* məğlub "
        "keçirib yaşayıb oxuyub bitirib çıxış oynayıb hazırladı işləyib işləmişdi başçılıq rəhbərlik namizəd "
        "mükafat* layiq ələ_keçir* hakimiyyət* and_iç* qaçıb qaçmışdı azadlığa buraxılıb barışıb "
        "ittiham_olun* şikayət qoşulub sıradan_çıxar* heç-heçə üstələ* "
    ),
    "penalty": "həbs həbsə azadlıqdan_məhrum",
    "vote": "səslə yekdilliklə qətnamə_ilə",
    "and": "və amma lakin ancaq isə",
    "that": "",
    "that_after": "ki",
    "relative": "",
    "when": "çünki",
    "if": "əgər əgərsə",
    "preposition": "",
    "date_preposition": "saat gecə səhər axşam günü saatlarında ayında tarixində",
    "determiner": "bu o həmin öz hər bir bütün digər başqa",
    "thing_pronoun": "bu onlar bunlar",
    "person_pronoun": "o",
    "possessive": "onun onların bunun bunların",
    "plural": "onlar bunlar",
    "this_that": "bu",
    "first_person": "biz mən",
    "auxiliary": "",
    "verb": (
        "var yoxdur idilər bilər bilərlər bilərdi bilməz bilir bilirlər bilib edib olub etdi oldu edir olur edəcək "
        "olacaq "
        "idi imiş deyib deyir dedi"
    ),
    "governs_last": (
        "bildir* açıqlay* açıqlad* açıqlam* təqdim_e* qəbul_e* rədd_e* təkzib_e* ittiham_e* imzala* razılaş* "
        "razılıq_ver* tələb_e* çağır* elan_e* bəyan_e* təklif_e* təhvil_ver* qaytar* təsdiq_e* təsdiqlə* qınay* qınad* "
        "pislə* etiraf_e* tanı* iddia_e* deyir deyib cavab_ver* göndər* "
        "yayıb* yaydı* yaymış* ləğv_e* geri_götür* başladı* başlayıb* bağlay* bağlad* açıb açdı dayandır* "
        "qurub qurmuş* qurdu yaradıb yaratmış* yaratdı yerləşdir* "
    ),
    "compound": (
        "təkzib bəyan ifadə həlak məğlub qalib azad qəbul elan təşkil əldə qeyd istifadə iştirak başa azad "
        "davam məhv ziyarət müzakirə təyin ləğv tələb xəbər məlumat bəyanat açıqlama əlavə iddia etiraf "
        "xəbərdarlıq hesab vəfat həbs işğal nail istefa bərpa idarə qət hesab "
        "məlum təqdir çağırış cavab təsdiq rədd inkar həyatını qələmə yola səfər "
    ),
    "not_verb": (
        "namizədi qrup klub məktəb kitab səbəb hesab tərtib qərib mədəni kimdir "
        "tədbir təsir hazır ağır fikir səfir vəzir kömür dəmir ömür əsir tədbirlər təsirlər "
        "fikirlər səfirlər vəzirlər əsirlər ciddi maddi iqtisadi əbədi abadi zəncir"
    ),
    "adverb": (
        "müxtəlif dərəcəli birgə "
        "də da həmçinin artıq hələ_ki hələ sonra yenə yalnız təkcə rəsmən dünən bugün deyə jurnalistlərə mediaya "
    ),
    "connective": (
        "və amma lakin ancaq bundan_əlavə həmçinin eyni_zamanda daha_sonra beləliklə isə bundan_sonra bundan_əvvəl "
        "ondan_əvvəl daha_əvvəl"
    ),
    "say": (
        "bildirib bildirdi bildirir bildirmişdi bildiriblər bildirilib bildirilmişdi deyib "
        "dedi deyir söyləyib söylədi vurğulayıb "
        "vurğuladı qeyd_edib adlandırıb adlandırdı ittiham qınayıb yazıb bəyan xəbərdarlıq əlavə_edib "
        "hesab_edir bildirirlər ifadə bildirdilər bildirmişlər bildirmişdilər söyləyiblər söylədilər söyləyir "
        "söyləyirlər söyləmişdi söyləmişlər söyləmişdilər vurğulayıblar vurğuladılar vurğulayır vurğulayırlar "
        "vurğulamışdı vurğulamışlar vurğulamışdılar adlandırıblar adlandırdılar adlandırır adlandırırlar "
        "adlandırmışdı adlandırmışlar adlandırmışdılar açıqlayıb açıqlayıblar açıqladı açıqladılar açıqlayır "
        "açıqlayırlar açıqlamışdı açıqlamışlar açıqlamışdılar xatırlatıb xatırlatıblar xatırlatdı "
        "xatırlatdılar xatırlatır xatırlatırlar xatırlatmışdı xatırlatmışlar xatırlatmışdılar dəyərləndirib "
        "dəyərləndiriblər dəyərləndirdi dəyərləndirdilər dəyərləndirir dəyərləndirirlər dəyərləndirmişdi "
        "dəyərləndirmişlər dəyərləndirmişdilər qınayıblar qınadı qınadılar qınayır qınayırlar qınamışdı "
        "qınamışlar qınamışdılar pisləyib pisləyiblər pislədi pislədilər pisləyir pisləyirlər pisləmişdi "
        "pisləmişlər pisləmişdilər alqışlayıb alqışlayıblar alqışladı alqışladılar alqışlayır alqışlayırlar "
        "alqışlamışdı alqışlamışlar alqışlamışdılar yazıblar yazdı yazdılar yazır yazırlar yazmışdı yazmışlar "
        "yazmışdılar qiymətləndirib qiymətləndiriblər qiymətləndirdi qiymətləndirdilər qiymətləndirir "
        "qiymətləndirirlər qiymətləndirmişdi qiymətləndirmişlər qiymətləndirmişdilər deyiblər dedilər "
        "deyirlər demişdi bəyan_e* ittiham_e* xəbərdarlıq_e* əlavə_e* ifadə_e* qeyd_e* iddia_e* etiraf_e* "
        "hesab_e* tələb_e* təqdir_e* çağırış_e* cavab_ver* çağırıb çağırıblar çağırdı çağırdılar çağırır "
        "çağırırlar çağırmışdı çağırmışdılar tövsiyə_e* tənqid_e* təşəkkür_e* üzr_istə* vəd_ver* vəd_e* "
        "başsağlığı_ver* hədələyib hədələdi "
    ),
    "say_weak": (
        "açıqlayıb açıqladı xəbər məlumat təsdiqləyib təsdiqlədi təsdiqləyiblər təsdiqlədilər təsdiqləyir "
        "təsdiqləyirlər təsdiqləmişdi təsdiqləmişlər təsdiqləmişdilər danışıb danışıblar danışdı danışdılar "
        "danışır danışırlar danışmışdı danışmışlar danışmışdılar çatdırıb çatdırıblar çatdırdı çatdırdılar "
        "çatdırır çatdırırlar çatdırmışdı çatdırmışlar çatdırmışdılar proqnozlaşdırıb proqnozlaşdırıblar "
        "proqnozlaşdırdı proqnozlaşdırdılar proqnozlaşdırır proqnozlaşdırırlar proqnozlaşdırmışdı "
        "proqnozlaşdırmışlar proqnozlaşdırmışdılar xəbər_ver* məlumat_ver* məlumat_yay* məlumat_payl* "
        "açıqlama_ver* bəyanat_ver* bəyanat_yay* bəyanatla_çıxış* təsdiq_e* göstərir diqqətə_çatdır* "
        "məlum_olub məlum_oldu "
    ),
    "own_voice": "müxbir müxbiri müxbirimiz",
    "may_do": "təsdiq_e* təsdiqləyib təsdiqlədi təsdiqləyiblər təsdiqləyir təsdiqləmişdi",
    "done": "qərar* qanun* büdcə* layihə* saziş* müqavilə* namizəd* konvensiya* protokol*",
    "ends": "başa_çat* bitib bitdi dayandırıl* geri_çəkil* tərk_ed*",
    "revises": "qaldır* endir* artır* azald* yüksəlt*",
    "according": "",
    "according_after": (
        "məlumatına_görə sözlərinə_görə bildirdiyinə_görə məlumatlarına_görə hesablamalarına_görə verdiyi "
        "məlumatında iddiasına_görə iddialarına_görə xəbərinə_görə fikrincə dediyinə_görə verdiyi_xəbərə_görə "
        "məlumatlara_görə "
        "məlumatına_əsasən məlumatlarına_əsasən sözlərinə_əsasən proqnozuna_görə proqnozlarına_görə "
        "rəyinə_görə hesabatında açıqlamasına_görə açıqlamasına_əsasən bəyanatına_görə ehtimalına_görə xəbərinə_əsasən "
        "yazdığına_görə fikrinə_görə statistikasına_görə "
        "sözləri_ilə sözlərincə versiyasına_görə versiyasına_əsasən söylədiyinə_görə dediklərinə_görə "
        "hesabatına_görə hesabatına_əsasən hesablamasına_görə hesablamasına_əsasən hesablamalarına_əsasən "
        "rəqəmlərinə_görə rəqəmlərinə_əsasən rəqəminə_görə xəbərlərinə_görə verilən_xəbərə_görə "
        "verilən_məlumata_görə yaydığı_məlumata_görə yaydığı_məlumata_əsasən açıqladığı_məlumata_görə "
        "siyahısına_görə statistikasına_əsasən qiymətləndirməsinə_görə "
        "materiallarına_görə materiallarına_əsasən sənədlərinə_görə sənədlərinə_əsasən aktına_görə aktına_əsasən "
    ),
    "according_him": "onun_sözlərinə_görə",
    "source_noun": "rəsmi ilkin",
    "future": "",
    "background": "nisbətən müqayisədə",
    "superlative": "ən ilk_dəfə ilk_dəfədir",
    "limit": "qədər",
    "person": (
        "güləşçi güləşçisi cüdoçu cüdoçusu boksçu boksçusu şahmatçısı idmançısı pəhləvanı gimnastı üzgüçü üzgüçüsü "
        "kralı kraliçası əmiri sultanı papa papası patriarxı deputatı alimi eksperti rejissoru aktivisti bloqeri "
        "tennisçi tennisçisi pilotu qrosmeysteri atlet atleti fəal fəalı jurnalisti yazıçısı müğənnisi aktyoru "
        "komissarı rəsmisi komandan komandanı vitse-prezident vitse-prezidenti vitse-spikeri "
        "vəkil siyasətçi redaktor redaktoru yazıçı şair müəllif müğənni aktyor rejissor aktivist bloqer reportyor "
        "hüquqşünas müxbir müstəntiq ittihamçısı məhbus dissident müxalifətçi sürücü pilot zabit müfəttiş rektor "
        "icmalçı tarixçi iqtisadçı həkim müəllim sahibkar iş_adamı hüquq_müdafiəçisi lider lideri "
        "prezident prezidenti prezidentinin prezidentin nazir naziri nazirləri sədri sədr katibi katib "
        "sözçüsü köməkçisi rəhbəri səfiri general komandiri başçısı deputat direktoru məşqçi məşqçisi "
        "professor alim jurnalist üzvü kapitanı nümayəndəsi baş_naziri rəisi prokuroru hakim mütəxəssis "
        "futbolçusu başqanı başqan vəkili millət müşaviri elçisi gimnast pəhləvan şahmatçı qrosmeyster "
        "futbolçu idmançı direktor müdiri icraçı admiral polkovnik mayor kansleri kral şahzadə patriarx müfti "
        "namizədi şeyxülislam kosmonavt astronavt seysmoloq politoloq ekspert şahid ombudsman "
    ),
    "portfolio": (
        "gənclər idman təhsil səhiyyə mədəniyyət maliyyə iqtisadiyyat ədliyyə energetika nəqliyyat rəqəmsal inkişaf "
        "əmək əhalinin sosial ekologiya təbii sərvətlər turizm gömrük "
        "fövqəladə baş xarici işlər müdafiə daxili icra keçmiş sabiq birinci müavini"
    ),
    "office": _cases(
        f"{_BODIES} partiyası komissiyası komitəsi agentliyi məhkəməsi nazirliyi hökuməti parlamenti məclisi şurası "
        "duması xidməti prokurorluğu ordusu qüvvələri təşkilatı ittifaqı federasiyası assosiasiyası cəmiyyəti "
        "universiteti klubu administrasiyası fondu bankı aparatı sarayı departamenti missiyası birliyi idarəsi "
        "radası konqresi seymi knesseti "
        "qərargahı kollegiyası şirkəti institutu palatası assambleyası müşahidəçiləri qrupu bələdiyyəsi senatı"
    )
    + " həmkarlar mərkəzi mərkəzinin xin xin-* fhn fhn-* dtx dtx-*",
    "unowned": _cases(_BODIES),
    "group": (
        "xilasedici* yanğınsöndürən* sakinlər* etirazçı* nümayişçi* aksiyaçı* aksiyaçılar* üsyançı* "
        "yaraqlı* silahlılar terrorçu* separatçı* hərbçilər* hərbçi əsgərlər* əsgər sərhədçi* polislər* "
        "sülhməramlı* könüllü* döyüşçü* qaçqınlar* köçkünlər* mühacirlər* jurnalistlər* fəallar* "
        "ekofəallar* müxalifətçi* siyasətçilər* deputatlar* hüquqşünaslar* vəkilləri* vəkillər* "
        "hakimlər* prokurorlar* müstəntiqlər* qohumları* yaxınları* ailələri* ailəsi* valideynləri* "
        "sakinləri* işçilər* işçiləri* əməkdaşları* əməkdaşlar* müəllimlər* həkimlər* tələbələr* "
        "şagirdlər* sürücülər* fermerlər* kəndlilər* mədənçilər* şaxtaçılar* alimlər* astronomlar* "
        "arxeoloqlar* tədqiqatçılar* mütəxəssislər* ekspertlər* müşahidəçilər* diplomatlar* "
        "nümayəndələr* nümayəndələri* "
        "tərəfdarları* tərəfdarlar* üzvləri* azarkeşlər* idmançılar* futbolçular* pəhləvanlar* "
        "güləşçilər* boksçular* cüdoçular* gimnastlar* kosmonavtlar* astronavtlar* seçicilər* "
        "vətəndaşlar* turistlər* sərnişinlər* girovlar* məhbuslar* dustaqlar* əsirlər* zabitlər* "
        "generallar* hücumçular* quldurlar* şübhəlilər* təqsirləndirilənlər* həmsədrlər* həmsədrləri* "
        "vasitəçilər* yunanlar ruslar gənclər* qadınlar* dindarlar* veteranlar* tibb_işçiləri* "
        "nazirlər* namizədlər* taekvondoçular* səhmdarlar* rəsmilər* dalğıclar* dəstəsi dəstələri dəstələr bölmələri "
        "bölmələr birləşmələri şirkətlər şirkətləri komissiyalar komissiyaları qüvvələri təşkilatlar təşkilatları "
        "fransızlar* almanlar* ingilislər* ispanlar* italyanlar* gürcülər* ermənilər* azərbaycanlılar* türklər* "
        "hollandlar* amerikalılar* ukraynalılar* neftçilər* balıqçılar* dənizçilər* təcavüzkarlar* "
    ),
    "backers": "tərəfdarları tərəfdarlarını tərəfdarlarının əleyhdarları müxalifləri ardıcılları azarkeşləri qohumları",
    "papered": "imzalanıb imzalandı imzalanmış* yayılıb yayıldı yayılmış* oxunub oxundu oxunmuş* aparılıb aparıldı",
    "together": "toqquş* qarşıdur* vuruş*",
    "of_kind": "dəstəsi dəstələri bölmələri birləşmələri şirkətləri komissiyaları qüvvələri təşkilatları",
    "agency": "nazirlik qurum idarə agentlik komitə",
    "concessive": "da də",
    "two": "iki",
    "both": "hər_iki",
    "states": "ölkə dövlət qonşu respublika",
    "any_body": "qruplaşma təşkilat hərəkat şirkət aviaşirkət klub klubu komanda komandası təmsilçisi",
    "masculine": "oğlu qardaşı atası",
    "feminine": "qızı bacısı anası yoldaşı xanımı",
    "assault": "zərbə zərbələr hücum hücumu hücumlar zərbəsi zərbələri zərbəsindən zərbələrindən atəşi",
    "addresses": "ittiham*",
    "club": "klub klubu komanda komandası təmsilçisi",
    "becomes": "olub oldu olmuşdu olmuş olublar oldular idi",
    "meets": "zəng",
    "no_group": (
        "nazirliyi nazirlik bmt nato aİ məhkəmə məhkəməsi parlament parlamenti apa trend azərtac turan agentliyi komitə"
    ),
    "acting_body": (
        "polis polisi polisinin polisindən ordu hökumət parlament prokuror müxalifət məhkəmə heyət heyəti əhali "
        "müdafiə_tərəfi istintaq koalisiya xunta kabinet qoşunlar qoşunları qüvvələr hakimiyyət "
        "əhalisi qonaqlar komandamız millimiz ekipaj prokurorluq "
    ),
    "town": "şəhər şəhərdə kənd kənddə",
    "state": "ölkə",
    "settlement": (
        "şəhər* kənd* rayon* ilçə* qəsəbə* bölgə* vilayət* ştat* əyalət* adası adasında adasının "
        "respublika* ölkə* paytaxt* çay* dəniz* ada meydan* "
        "stadion* dairə* sakin* əhali* ətrafı küçə* liman* göl* körpü* aeroport* hava_liman* baza* zavod* "
        "yarımada* körfəz* mərkəz* dağı dağında dağlarında dağlıq "
    ),
    "site": (
        "məhəlləsi* məhəllələri* yolunda yolundan yoluna yolu yolunu yolunun magistralı* keçid məntəqəsi* məktəbi* "
        "xəstəxanası* həbsxanası* anbarı* fabriki* mədənində mədəninin bazarı* məscidi* kilsəsi* oteli* "
        "binası* parkı* bulvarı* vağzalı* stansiyası* sahili* sahillər* meşəsi* dərəsi* qəbiristanlığı* yaxınlığ* "
        "səmasında ərazisində ərazisindəki ərazisinə "
        "yatağ* platforma* terminal* quyu* mədən* özül* ətrafın* sərhəd-buraxılış_məntəqəsində "
    ),
    "variety": "üzrə",
    "appointed": "təyin seçil* təsdiq*",
    "fall": "işğal",
    "soil": "ərazi* sərhəd* torpaq*",
    "direction": "istiqamət* şimal* cənub* şərq* qərb*",
    "in_front": "binasında binasının qarşısında önündə yanında yaxınlığında ətrafında",
    "there": "orada",
    "where": "",
    "motion": "",
    "agent": "ilə",
    "between_two": "arasında",
    "reach_after": (
        "ziyarət gəlib gəlmişdi gedib çatıb çatacaq gətirib daxil işğaldan çatdırılıb çatdırıb göndərilib "
        "göndərib göndəriləcək yola səfər köçürülüb qayıdıb qayıdacaq gələcək gələcəklər gəlmiş endirilib "
        "işçi_səfər* rəsmi_səfər* dövlət_səfər* eniblər enib daxil_olub hücum atəşə bombalayıb "
    ),
    "include": "o_cümlədən onlardan",
    "killed": (
        "boğulub boğulan* boğulduğu* "
        "həlak öldürül* ölüb ölən* ölənlər şəhid qətlə ölmüş* öldü öldürüb həyatını_itir* dünyasını_dəyiş* ölm* "
        "ölənlər* "
        "həyatına_son ölümünə_səbəb* ölümü_ilə "
        "ölü ölüdən ölünün ölüsü itki itkisi itkisini itkinin itkisinin itkiləri itkilərini itkilərinin "
        "hərbçi_itir* əsgər_itir* nəfər_itir* hərbçisini_itir* hərbçini_itir* əsgərini_itir* döyüşçü_itir* "
        "döyüşçüsünü_itir* nəfəri_itir* hərbçisini_məhv* hərbçisinin_məhv* silahlının_məhv* silahlısının_məhv* "
        "nəfərin_məhv* nəfərinin_məhv* hərbçini_məhv* əsgərini_məhv* "
        "əsgərinin_məhv* terrorçu_məhv* terrorçunu_məhv* terrorçunun_məhv* yaraqlını_məhv* yaraqlının_məhv* "
        "döyüşçüsünü_məhv* döyüşçüsünün_məhv* ölümü ölümünü "
        "öldüy* tələf qurban qurbanı qurbanları canından vəfat güllələn* qətl* "
    ),
    "wounded": (
        "yaralan* yaralı* xəsarət* yaralılar* zədə* xəstəxanaya_yerləşdiril* xəstəxanaya_aparıl* "
        "xəstəxanaya_çatdırıl* zərər_çək* şikəst* əlil_ol* əlil_qal* "
    ),
    "missing": "tapılmad* tapılmay* itkin itkin* yoxa_çıx* xəbər_alınm*",
    "displaced": "evsiz köçkün* qaçqın* təxliyə* yurd_yuva* evsiz* tərk_edib didərgin*",
    "aftermath": (
        "xilas_e* xilas_ol* axtarış* çıxarıl* çıxarıb çıxarıblar çıxardı* söndürül* söndürüb söndürüblər dəfn* matəm* "
        "ziyarət* baş_çək* "
    ),
    "home": "evini evlərini yurdunu yurdlarını torpağını torpaqlarını",
    "leaves": "tərk",
    "arrested": "saxlanıl* həbs_edil* həbs_olun* saxlayıb saxlayıblar saxladı saxlamışdı* nəzarətə_götür*",
    "captured": "əsir girov* əsirlikdə əsir_götür* əsir_düş* girovluq* qaçırıl*",
    "dozens": "onlarla yüzlərlə minlərlə bir_neçə",
    "aged": "yaşlı yaşında yaşındakı yaşlarında yaşını günlük həftəlik aylıq illik",
    "unit": (
        "faiz* səs* gün günü həftə* ay ayı il ili ildə saat* dəqiqə* dəfə kilometr* km metr* ton dollar* manat* "
        "qism* hissə* avro* ev bina* kənd* tank tankı tankın tanklar* raket* mandat* hesabı çadır* saylı "
        "saatlıq nəfərlik ballıq bal xal qol dövlət* ölkə* maşın* avtomobil* dron* "
        "pua təyyarə təyyarəni təyyarəsi* təyyarələr* "
        "helikopter* hektar* milyard* "
    ),
    "people": (
        "nəfər nəfəri insan insanın adam adamın nəfərin nəfərə nəfərdən nəfərdir kişi qadın uşaq şəxs "
        "şəxsin insana insandan "
    ),
    "at_least": "azı ən_azı azından ən_azından ",
    "up_to": "qədər maksimum",
    "more_than": "çox artıq ötüb aşıb",
    "about": "təxminən təqribən yaxın təxmini civarında",
    "topic": "ilə_bağlı barədə haqqında haqda barəsində dair",
    "midday": (
        "də da axşam günorta "
        "səhər_saatlarında səhər_saatlarından axşam_saatlarında axşam_saatlarından günorta_saatlarında "
        "gecə_saatlarında günorta_radələrində"
    ),
    "points_back": "bu həmin",
    "this_said": "bunu bu_barədə bu_haqda bu_haqqında bunun_barəsində bu_məlumatı bu_xəbəri",
    "describes": "təvəllüdlü doğumlu",
    "thing_name": (
        "mükafatı mükafatının mükafatına mükafatını ordeni ordeninin ordeninə ordenini medalı medalını "
        "sazişi* sazişlə* razılaşmaları* konvensiyası* memorandumu* müqaviləsi* bəyannaməsi* statutu* "
    ),
    "occasion": (
        "qran-pri* formula* "
        "zirvə* oyunlar* olimpiya* kubok* çempionat* olimpiad* liqa* turnir* sammit* konfrans* forum* bəyannamə* "
        "müqavilə* "
        "saziş* konvensiya* memorandum* cop* "
        "konstitusiya* "
        "müharibəsi çempionatı çempionatının kuboku kubokunun liqası liqasının oyunları turniri sammiti "
        "forumu konfransı inqilabı "
    ),
    "contest": ("məğlub qalib_gəl* qələbə* uduz* udub udmuş* heç-heçə* üstələ* sıradan_çıxar* kənarlaşdır* keçərək "),
    "contact": "əlaqə əlaqəni",
    "breaks_off": "kəsil* itib itir*",
    "dies": (
        "həlak ölüb öldü öldürülüb öldürüldü şəhid vəfat tələf yaralanıb yaralandı itkin boğulub həyatını_itirib "
        "xəsarət_alıb"
    ),
    "lone": (
        "əsgər hərbçi zabit gizir sakin sakini qadın kişi uşaq sürücü sərnişin polis jurnalist müəllim həkim tələbə "
        "şagird yeniyetmə çoban balıqçı fəhlə işçi işçisi əməkdaşı vətəndaşı turist mülki_şəxs qulluqçu qulluqçusu"
    ),
    "named_for": "adına",
    "under_way": "uçan qayıdan gedən gələn qalxan köçən yola_düşən hərəkət_edən",
    "led_by": "başçılıq_etdiyi rəhbərlik_etdiyi",
    "disperses": "dağıdıb dağıdıblar dağıtdı dağıtmışdı qovub qovublar",
    "team": "təmsilçi* komandası* klubu* rəsmilər* nümayəndə* hakimiyyət* rejim*",
    "side": "tərəfi tərəf",
    "body": "meyit* cəsəd* cənazə*",
    "finds_body": "sayıb* saydı* saymış* gördük* görüb* görmüş* tapıl* aşkar* çıxarıl* tapıb* tapdı",
    "toll": "sayı sayını sayının rəqəm rəqəmi rəqəmin",
    "freed": "qaytar* azad* mübadilə* təhvil* buraxıl* verilib",
    "no_figure": "qaçqınlar_üzrə ölüm_cəza* ölüm_hökm*",
    "counts": "göstərir açıqlayıb",
    "numbered": "saylı reys qətnamə*",
    "to_number": "ilə və_ya",
    "fewer_than": "az",
    "cumulative": "bəri ərzində başlayandan",
    "half": "yarım",
    "from_then": "o_vaxtdan o_vaxtdan_bəri o_gündən həmin_vaxtdan həmin_gündən ondan_sonra",
    "lasting": "müharibə*",
    "begins": "başlayıb başlamış* başladı*",
    "apart": "ayrıca digər_hadisə* əvvəlki_hücum*",
    "name_stop": (
        "ilk qəza burada orada nəticədə əslində sonda arada gündə ayda ildə bunda onda əvvəldə bu o və amma lakin əgər "
        "həmin yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar çərşənbə "
        "cümə şənbə yeni növbəti yeganə əvvəlki döyüşlər prezident nazirlərin komitə komanda xilasedicilər "
        "mütəxəssislər polisin partiyanın klub baş müxalifət yardım milli seçki* səsvermə* zəlzələ* nazirlik* "
        "müharibə* sülh polis hökumət yerli rəsmi seçicilər təkan güclü daha bundan onun onların yth kiv "
        "hərbçilər tərəflər danışıqlar görüş mübadilə sakinlər fövqəladə "
    ),
    **FACTUALITY,
}
