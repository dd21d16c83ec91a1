"""The words of Azerbaijani for what is planned, denied, supposed or called off."""

from __future__ import annotations

from timeline_builder.extract.words.tables.combining import phrases

_JUDGED = (
    "yalan əsassız uydurma cəfəngiyyat cəfəngiyat sərsəmləmə feyk saxta böhtan iftira dezinformasiya absurd gülünc "
    "şayiə şayiələr həqiqətdən_uzaq reallıqdan_uzaq yanlış nağıl mif qərəzli yersiz qurama"
)
_TOLD = "məlumata məlumatlara xəbərə xəbərlərə iddiaya iddialara"  # "… görə"
_UNSURE = (
    "təsdiqlənməmiş təsdiqini_tapmamış yoxlanılmamış qeyri-rəsmi şəbəkələrdə_yayılan şəbəkələrdə_yayılmış "
    "mediada_yayılan mediada_yayılmış"
)
_TO_COME = (
    "olası keçiriləsi gələsi gedəsi veriləsi açılası başlayası başlanası imzalanası görüşəsi oynayası qoyulası uçası "
    "çıxası buraxılası baş_tutası edəsi ediləsi"
)

FACTUALITY = {
    "footage": "video videoda videosu foto* məktub* sərəncam* sənəd* paylaşım* görüntü* skrinşot* səsyazma*",
    "not": (
        "deyil deyildi deyildilər yox təsdiqləmir təsdiqləmirlər təsdiq_etmir baş_tutmur baş_tutmurdu reallaşmır "
        "keçirilmir keçirilmirdi kağız_üzərində_qal* kağızda_qal* sözdə_qal* plan_olaraq_qal* "
        "yarana_bilm* arzu_olaraq_qal* xəyal_olaraq_qal* cəhd_olaraq_qal*"
    ),
    "no": "heç_kim heç_kəs heç_bir heç_biri heç_nə nə",
    "no_denial": (
        "işə_çıxmayıb işə_çıxmayıblar işə_çıxmadı işə_çıxmadılar nə_vaxt nə_zaman nə_qədər nə_üçün nə_baş nə_isə"
    ),
    "nearly": "bir_addım_qal* bir_addımlığında az_qala az_qalsın az_qaldı az_qalırdı az_qalmışdı",
    "deny": (
        "təkzib rədd inkar yalanlayıb yalanlayıblar yalanladı yalanladılar yalanlayır yalanlayırlar yalanlamışdı "
        "yalana_çıxar* istisna_edib istisna_ediblər istisna_etdi istisna_etdilər istisna_edir istisna_edirlər "
        "mümkünsüz təkzib_ol* danır danırlar dandı dandılar danıb danıblar danmışdı danmışdılar "
        "sübut_yoxdur dəlil_yoxdur fakt_yoxdur əsas_yoxdur təsdiq_yoxdur sübut_tapılmay* dəlil_tapılmay* "
        + phrases("xəbərə yazıya məlumata məqaləyə", "görə_üzr", "istədi istəyib istəyiblər")
        + phrases(_JUDGED, '” » "', "adlandır* hesab* say*")
        + phrases("uydurduğunu uydurduqlarını", "etiraf boynuna")
        + "doğru_saym* doğru_hesab_etm* həqiqət_saym* inandırıcı_saym* lağa_qoy* istehza_ilə_qarşıla* gülüşlə_qarşıla* "
        "gülüşlə_cavab* " + phrases(_JUDGED, "adlandır* hesab* say* kimi_qiymətləndir* kimi_dəyərləndir*")
    ),
    "deny_weak": "qəbul_etmir qəbul_etmirlər qəbul_etməyib qəbul_etmədi inanmır inanmırlar inanmayıb",
    "untrue": (
        "həqiqəti_əks_etdirmir həqiqəti_əks_etdirmirdi həqiqəti_əks_etdirməy* həqiqəti_əks_etdirmədi* "
        "gerçəyi_əks_etdirmir gerçəkliyi_əks_etdirmir reallığı_əks_etdirmir reallığı_əks_etdirməy* "
        "həqiqətə_uyğun_deyil həqiqətə_uyğun_olma* həqiqətə_uyğun_gəlm* gerçəyə_uyğun_deyil reallığa_uyğun_deyil "
        "reallığa_uyğun_gəlm* həqiqətə_söykənm* reallıqla_uzlaşm* həqiqətlə_uzlaşm* gerçəkliklə_uzlaşm* "
        "həqiqətdən_uzaq həqiqətdən_uzaqdır reallıqdan_uzaqdır heç_bir_əsası_yoxdur əsası_yoxdur əsası_olmayan "
        "əsassız əsassızdır əsassız_olduğunu əsassız_çıxıb "
        "səhvdir səhv_çıxıb səhv_çıxdı səhv_olduğunu yanlışdır yanlış_olduğunu yanlış_çıxıb yanlış_çıxdı yanlış_idi "
        "yalan yalandır yalanmış uydurma uydurmadır uydurmalar uydurmalardır uydurulub uydurulmuş "
        "böhtandır böhtanlar iftiradır feyk feykdir feyklər cəfəngiyyat cəfəngiyyatdır cəfəngiyatdır sərsəmləmədir "
        "qondarmadır qondarmalardır gerçəklikdən_uzaqdır gerçəkliyə_uyğun_deyil gerçəyə_söykənm* "
        "həqiqətdən_çox_uzaqdır nağıldır mifdir absurddur gülüncdür quramadır qərəzlidir təxribatdır "
        "təxribat_xarakterlidir boş_sözdür boş_söhbətdir boş_şeydir saxta saxtadır saxta_olduğunu saxta_çıxıb "
        "montajdır dezinformasiya dezinformasiyadır manipulyasiyadır şişirdilib şişirdilmişdir şayiədir "
        "şayiədən_ibarətdir söz-söhbətdir dedi-qodudur belə_deyil belə_olmayıb belə_olmadı doğru_deyil doğru_olmayan "
        "doğru_olmadığını doğru_çıxmay* "
        "doğru_çıxmadı düz_deyil düzgün_deyil əsaslı_deyil dəqiq_deyil özünü_doğrultmadı özünü_doğrultmay* "
        "təsdiqlənmir təsdiqlənməyib təsdiqlənmədi təsdiqini_tapmayıb təsdiqini_tapmadı təsdiqini_tapmır "
        "təsdiqini_tapmamışdı"
    ),
    "unconfirmed": (
        "dəqiqləşdirilir araşdırılır yoxlanılır təsdiq_edilməyib təsdiq_olunmayıb təsdiq_edilmir təsdiq_olunmur "
        "təsdiq_edilmədi təsdiq_olunmadı "
        "dəqiqləşdirilməyib sübut_edilməyib sübut_olunmayıb sübuta_yetirilməyib təsdiqlənməmiş təsdiqlənməmişdir "
        "yoxlanılmamış təsdiqini_tapmamış"
    ),
    "hearsay": (
        "yazdıqları* dedikləri* söylədikləri* yazısı yazısını yazısının yazısına proqnoz* xəbərdarlıqlar* yazı "
        "yazının yazıda yazıları yazılanlar* "
        "məlumat* xəbər* iddia* şayiə* söz-söhbət* deyilənlər* danışılanlar* "
        "dedi-qodu* söylənti* informasiya* spekulyasiya* ittihamlar ittihamları feyk_xəbər*"
    ),
    "spread": (
        "yayılan yayılmış yaydığı paylaşılan paylaşılmış paylaşdığı dərc_olunan dərc_edilən dərc_olunmuş dərc_edilmiş "
        "dolaşan tirajlanan tirajlanmış"
    ),
    "takes_back": (
        phrases(
            "bu bu_, bu_məlumat bu_xəbər bu_məlumatlar bu_xəbərlər bu_iddia həmin_məlumat həmin_xəbər",
            "yalandır yalan_çıxdı yalan_çıxıb uydurmadır feykdir feyk_çıxdı feyk_çıxıb əsassızdır belə_deyil "
            "doğru_deyil "
            "həqiqət_deyil həqiqətə_uyğun_deyil həqiqəti_əks_etdirmir təsdiqini_tapmadı təsdiqini_tapmayıb "
            "təsdiqlənmədi təsdiqlənməyib özünü_doğrultmadı",
        )
        + phrases(
            "bu heç_nə belə_şey belə_bir_şey belə_bir_hadisə",
            "olmayıb olmadı olmamışdı baş_vermədi baş_verməyib baş_tutmadı baş_tutmayıb reallaşmadı reallaşmayıb",
        )
        + phrases(
            "bu_məlumat bu_xəbər həmin_məlumat həmin_xəbər", "təkzib_edildi təkzib_olundu təkzib_edilib təkzib_olunub"
        )
        + phrases(
            "xəbəri məlumatı yazını məqaləni paylaşımı",
            "geri_götürdü geri_götürüb sildi sildilər silib siliblər yığışdırıb yığışdırdı",
        )
        + phrases("sonra sonra_isə sonradan daha_sonra", "üzr_istədi üzr_istəyib")
        + phrases("hamısını bunu", "uydurub uydurdu uydurmuşdu")
        + phrases("xəbəri məlumatı yazını", "düzəltdi düzəldib")
        + "bunun_belə_olmadığını əksini_göstər* əksini_sübut* əksini_deyir* bunun_əksini "
        + phrases("bunun", "uydurma yalan feyk əsassız")
        + phrases("xəbərə yazıya məlumata səhvə yanlışlığa", "görə_üzr", "istədi istəyib")
    ),
    "such": "belə bu_cür bu_tip bu_kimi elə_bir",
    "existed": (
        "olmayıb olmamışdı olmadı verməyib vermədi keçirilməyib keçirilmədi yoxdur tutmayıb tutmadı alınmayıb alınmadı "
        "aparılmayıb imzalanmayıb yaşanmayıb edilməyib olunmayıb"
    ),
    "purported": (
        "bir_versiyaya_görə başqa_versiyaya_görə versiyalardan_birinə_görə guya sanki deyilənə_görə deyilənlərə_görə "
        "danışılanlara_görə yazılanlara_görə şayiələrə_görə şayiəyə_görə "
        "söz-söhbətlərə_görə dedi-qodulara_görə ehtimallara_görə ehtimala_görə fərziyyələrə_görə fərziyyəyə_görə "
        "gümanlara_görə iddialara_görə iddiaya_görə ehtimal_ki güman_ki yəqin_ki ola_bilsin çox_güman çox_ehtimal "
        "görünür_, böyük_ehtimalla güclü_ehtimalla deyəsən "
        "səhvən_yazıb səhvən_yazmışdı səhvən_deyib səhvən_bildirib səhvən_açıqlayıb səhvən_xəbər səhvən_yayıb "
        + phrases(_UNSURE, _TOLD, "görə")
    ),
    "fears": (
        "düşünürdü düşünürdülər hesab_edirdi hesab_edirdilər sanırdı sanırdılar zənn_edirdi zənn_edirdilər "
        "güman_edirdi güman_edirdilər inanırdı inanırdılar bildirilən bildirilmiş "
        "deyilir deyilirdi söylənilir söylənir söylənilirdi danışılır danışılırdı iddia_olunur* iddia_edilir* "
        "iddia_olunub güman_edilir* güman_olunur* zənn_edilir* zənn_olunur* fərz_edilir* fərz_olunur* "
        "ehtimal_edilir* ehtimal_olunur* ehtimal_edirlər güman_edirlər zənn_edirlər ehtimal_edilib ehtimal_olunub "
        "sanılır sanılırdı düşünülür düşünülürdü ehtiyat_edilir* ehtiyat_olunur* ehtiyat_edirlər* ehtiyatlanır "
        "ehtiyatlanırlar ehtiyatlanırdı ehtiyatlanırdılar qorxur qorxurlar qorxurdu qorxurdular qorxulur şübhələnir "
        "şübhələnirlər şübhələnirdi şübhələnirdilər şübhə_edilir* şübhə_olunur* şübhə_edirlər "
        "iddia_edilən iddia_olunan deyilən söylənilən yazılan güman_edilən güman_olunan ehtimal_edilən ehtimal_olunan "
        "zənn_edilən zənn_olunan bilinmir məlum_deyil aydın_deyil dəqiq_deyil"
    ),
    "rumour": (
        "şayiə* söz-söhbət* dedi-qodu* söylənti* ehtimal ehtimalı ehtimalını ehtimallar* fərziyyə* gümanlar* şübhələr* "
        "spekulyasiya* qorxusu versiya*"
    ),
    "fiction": (
        "romanda filmdə pyesdə hekayədə serialda komediyada ssenarisinə_görə ssenariyə_görə ssenari_üzrə "
        "ssenarisinə_əsasən ssenariyə_əsasən süjetinə_görə süjetə_görə rəvayətə_görə rəvayətlərə_görə əfsanəyə_görə"
    ),
    "plan": (
        "planlaşdırır* planlaşdırılır nəzərdə_tutulur gözlənilir nəzərdə nəzərdə_tutul* "
        "planlaşdırıb planlaşdırıblar planlaşdırılıb planlaşdırılırdı planlaşdırılmışdı "
        "planlaşdırırdı planlaşdırmışdı planlaşdırırdılar planlaşdırmışdılar planlaşdırılmış_idi planda_idi planda_var "
        "gözlənilmişdi gözlənilirdi gözlənilib gözlənilməkdədir gözlənilməkdə_idi proqnozlaşdırılır "
        "proqnozlaşdırılırdı proqnozlaşdırılıb ehtimal_olunur istisna_olunmur istisna_edilmir ehtimal_edilir "
        "güman_edilir mümkün təxirə_salın* sonraya_saxlanıl* sonraya_qal* başqa_vaxta_saxlanıl* "
        "başqa_günə_keçirili* qeyri-müəyyən_vaxta_saxlanıl* növbəti_həftəyə_saxlanıl* gələn_həftəyə_saxlanıl* "
        "növbəti_aya_saxlanıl* gələn_aya_saxlanıl* növbəti_ilə_saxlanıl* gələn_ilə_saxlanıl* gələn_ilə_qal* "
        "istəyirdi istəyirdilər istəyirmiş istəyirlərmiş niyyətində_idi niyyətində_idilər niyyətindəydi "
        "niyyətindəydilər niyyətində_ol* fikrində_ol* fikrində_idi fikrində_idilər fikrindəydi hazırlaşır "
        "hazırlaşırlar üzrə_idi üzrə_idilər üzrəydi hazırlanırdı hazırlaşırdı "
        "hazırlaşırdılar hədəfləyirdi hədəfləyirdilər hədəfləmişdi ümid_edirdi ümid_edirdilər arzulayırdı "
        "arzulayırdılar vəd_edirdi vəd_edirdilər "
        + phrases("vaxt möhlət", "verilmişdi vermişdi vermişdilər")
        + "düşünürdü düşünürdülər çalışırdı çalışırdılar can_atırdı can_atırdılar "
        "vəd_etmişdi vəd_etmişdilər vəd_edilmişdi vəd_olunmuşdu söz_vermişdi söz_vermişdilər söz_verilmişdi "
        "razılaşdırılmışdı planlaşdırsa_da planlaşdırsalar_da planlaşdırılsa_da nəzərdə_tutulsa_da gözlənilsə_də "
        "istəsə_də istəsələr_də hazırlaşsa_da hazırlaşsalar_da vəd_etsə_də vəd_etsələr_də vəd_edilsə_də söz_versə_də "
        "söz_versələr_də " + phrases(_TO_COME, "idi idilər")
    ),
    "supposed": "idi idilər",
    "modal": "bilər bilərlər bilərdi bilərdilər ola_bilər mümkündür mümkün_idi bəlkə ehtimalı_var ehtimal_var",
    "reserved": (
        "hazırlaşdığı hazırlaşdıqları "
        + phrases("hazırlanan hazırlanmış", "terror hücum hücumun sui-qəsd basqın təxribat partlayış")
        + "planlaşdırılan planlaşdırılmış nəzərdə_tutulan nəzərdə_tutulmuş gözlənilən gözlənilməkdə təyin_olunan "
        "təyin_olunmuş təyin_edilmiş təyin_edilən proqnozlaşdırılan proqnozlaşdırılmış vəd_edilən vəd_olunan "
        "vəd_edilmiş vəd_olunmuş istədiyi istədikləri planlaşdırdığı planlaşdırdıqları düşündüyü düşünülən "
        "düşünülmüş nəzərdə_tutduğu nəzərdə_tutduqları "
        "keçirilməli olmalı baş_tutmayan baş_tutmamış baş_verməyən keçirilməyən keçirilməmiş reallaşmayan "
        "üçün_elan_olunan üçün_elan_olunmuş üçün_elan_edilən üçün_elan_edilmiş üçün_təyin_etdiyi "
        "keçirilməsi_elan_olunan keçirilməsi_elan_edilən keçiriləcəyi_elan_olunan keçiriləcəyi_elan_edilən "
        "reallaşmamış imzalanmayan təxirə_salınan təxirə_salınmış"
    ),
    "binds": (
        "təklif_e* vəd_e* söz_ver* razılaş* razılığa_gəl* tələb_e* çağır* əmr_e* tapşır* xahiş_e* hədələ* qərara_al* "
        "qərar_ver* tövsiyə_e* tövsiyə_olun* tələb_olun* təklif_olun* vəd_olun* razılaşdır* səsləyib səslədi səsləmiş* "
        "səsləyir* dəvət_olunmuşdu* dəvət_edilmişdi* dəvət_etmişdi* məcbur_etmişdi* məcbur_edilmişdi* israr_e* "
        "öhdəsinə_götür* "
        "öhdələrinə_götür* öhdəlik_götür* istəyir* istəyib* niyyətində niyyətindən fikrində "
        "fikrindən qərarından istəyindən planından"
    ),
    "falls_through": (
        "ləğv_ed* ləğv_olun* təxirə_sal* imtina_ed* imtina_olun* qadağan_ed* qadağan_olun* vaz_keç* əl_çək* "
        "əngəlləndi əngəllənib əngəlləyib əngəllədi daşınıb daşındı boyun_qaçır* mane_ol* əngəl_ol* əngəl_yaran* "
        "əngəl_törə* pozulub pozuldu pozulmuşdu "
        "yarımçıq_qaldı yarımçıq_qalıb "
        "suya_düş* puç_ol* uğursuzluğa_düçar*"
    ),
    "vouches": (
        "təsdiqlədi təsdiqləyib təsdiqlədilər təsdiqləyiblər təsdiqləyir təsdiqləndi təsdiqlənib "
        "təsdiq_etdi təsdiq_edib"
    ),
    "asks_who": "kim kimin kimə kimi niyə nə_üçün necə harada nə_zaman nə_vaxt",
    "alive": "sağ sağdır sağdırlar sağmış sağ_qaldı sağ_qalıb",
    "towards": "keçən",
    "sets": "keçirilib keçirildi keçirib dəyişdirilib dəyişdirildi dəyişdirib çəkilib çəkildi",
    "plot": (
        "qərarı qərarının qərarını planı planının planını təklifi təklifinin təklifini ideyası ideyasının məsələsi "
        "məsələsinin imkanı planları planlarına planlarının planından planına qərar icazə razılıq hazırlıq şərt "
        "qarşısını qarşısı "
        "sual_altında qərarına əmri əmrini dəvəti dəvətini göstərişi göstərişini tapşırığı sifarişi "
        "şübhə_altında niyyəti tələbi cəhdi təşəbbüsü razılaşması"
    ),
    "shows": "göstərən əks_etdirən",
}
