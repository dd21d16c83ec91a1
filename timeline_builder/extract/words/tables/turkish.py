"""The words of Turkish."""

WORDS = {
    "contrast": "ise ancak ama fakat",
    "contrast_after": "ise",
    "state_head": "cumhurbaşkanı devlet_başkanı",
    "human_verb": (
        "doğdu öldü hayatını tutuklandı gözaltına seçildi atandı mahkum istifa evlendi görüştü gitti geldi "
        "döndü öldürüldü yaralandı serbest yargılandı"
    ),
    "penalty": "hapis hapse",
    "vote": "oyla oybirliğiyle oy_birliğiyle oyçokluğuyla",
    "and": "ve ama fakat ancak ise",
    "that_after": "ki",
    "when": "çünkü",
    "if": "eğer şayet",
    "concessive": "da de",
    "date_preposition": "saat gece sabah akşam günü sıralarında tarihinde ayında yaptığı",
    "determiner": "bu o şu kendi her bir bütün diğer başka aynı",
    "thing_pronoun": "bu onlar bunlar",
    "person_pronoun": "o",
    "possessive": "onun onların bunun bunların",
    "plural": "onlar bunlar",
    "this_that": "bu",
    "first_person": "biz ben",
    "verb": "var yok oldu etti ediyor olacak edecek idi dedi",
    "compound": "ilan kabul ret iddia ifade ziyaret tahliye hayatını kaybetti_mi imha davet tespit takip",
    "not_verb": "ordu kendi şimdi yedi kadar iktidar bakır nadir hadi kedi",
    "adverb": ("de da ayrıca artık henüz sonra yine yalnızca resmen dün bugün daha diye gazetecilere basına "),
    "connective": "ve ama fakat ancak ayrıca öte_yandan bu_arada daha_sonra böylece bununla_birlikte ise",
    "say": (
        "söyledi söylüyor dedi diyor belirtti vurguladı kaydetti yazdı suçladı kınadı çağırdı uyardı iddia "
        "savundu ifade açıkladı ekledi anlattı nitelendirdi söylemişti söylediler söylüyorlar dediler demişti "
        "diyorlar belirttiler belirtiyor belirtmişti vurguluyor vurguladılar kaydediyor kaydettiler yazmıştı "
        "yazıyor suçluyor suçladılar kınıyor kınadılar uyarıyor savunuyor açıklıyor açıkladılar açıklamıştı "
        "ekliyor eklediler anlatıyor anlattılar nitelendiriyor eleştirdi eleştiriyor hatırlattı tahmin_etti "
        "dile_getirdi öne_sürdü ileri_sürdü teşekkür_etti "
    ),
    "say_weak": (
        "bildirdi duyurdu aktardı doğruladı bildiriyor bildirdiler bildirmişti duyurdular duyuruyor "
        "aktardılar aktarıyor doğruladılar doğruluyor haber_verdi bilgi_verdi açıklama_yaptı rapor_etti "
    ),
    "according_after": "göre verilerine_göre açıklamasına_göre",
    "according_him": "ona_göre",
    "source_noun": "resmi ilk verilerine açıklamasına",
    "not": "değil",
    "no": "hiç_kimse hiçbir",
    "deny": (
        "yalanladı reddetti yalanlıyor yalanlamıştı yalanladılar reddettiler reddediyor yalan_olduğunu "
        "asılsız inkar_etti "
    ),
    "plan": ("planlanıyor planlıyor bekleniyor öngörülüyor planlandı beklenmekte planlanmakta hedefleniyor "),
    "modal": "belki muhtemelen",
    "background": "göre_daha",
    "superlative": "en ilk_kez ilk_defa",
    "limit": "kadar dek",
    "person": (
        "cumhurbaşkanı başkan başkanı başbakan başbakanı bakan bakanı sözcü sözcüsü general komutanı vali valisi "
        "milletvekili savcı müdürü büyükelçi lider lideri profesör mühendis gazeteci hakim kral temsilcisi "
        "sekreteri "
    ),
    "portfolio": "dışişleri içişleri savunma sağlık eski genel milli",
    "office": (
        "bakanlığı bakanlığına bakanlığının hükümet hükümeti meclis meclisi meclisin konseyi konseyinin "
        "komisyonu "
        "kurulu başkanlığı başkanlığına başkanlığının ajansı savcılığı emniyet polis ordusu kuvvetleri örgütü "
        "partisi birliği mahkemesi federasyonu derneği merkezi üniversitesi valilik valiliği belediyesi"
    ),
    "group": (
        "göstericiler* eylemciler* protestocular* isyancılar* militanlar* teröristler* askerler* "
        "polisler* jandarma* kurtarma_ekipleri* ekipler* ekipleri* itfaiyeciler* madenciler* işçiler* "
        "işçileri* öğretmenler* öğrenciler* doktorlar* gazeteciler* avukatlar* avukatları* savcılar* "
        "hakimler* milletvekilleri* bilim_insanları* araştırmacılar* arkeologlar* gökbilimciler* "
        "astronotlar* taraftarlar* futbolcular* sporcular* göçmenler* mülteciler* sığınmacılar* "
        "rehineler* mahkumlar* tutuklular* yakınları* aileleri* vatandaşlar* köylüler* çiftçiler* "
        "seçmenler* liderler* liderleri* bakanlar* bakanları* diplomatlar* gözlemciler* gönüllüler* "
        "sürücüler* yolcular* kadınlar* gençler* sendikalar* şüpheliler* saldırganlar* yetkililer* "
        "müzakereciler* heyetler* üyeleri* "
    ),
    "acting_body": (
        "savcılık savcı mahkeme hükümet meclis parlamento ordu polis jandarma muhalefet belediye valilik "
        "itfaiye koalisyon cunta kabine birlikler taraflar heyet "
    ),
    "town": "kent kentte şehir şehirde köy köyde",
    "state": "ülke",
    "settlement": (
        "şehir* kent* köy* ilçe* bölge* il ili ilinde ada adası adasında ülke* başkent* deniz* nehir* "
        "sakinleri halkı mahalle* cadde* liman* göl* köprü* havaliman* havaalan* üssü stadyum* meydan* "
        "yarımada* dağı dağında dağlarında "
    ),
    "site": (
        "okul* hastane* cezaev* fabrika* maden* pazar* camii camide kilisede bina* park* meydan* "
        "istasyon* gar garı garında santral* otoyol* yolunda karayol* kampüs* sınır_kapı* orman* vadi* "
        "ova* sahil* yakınlar* çevresi* "
    ),
    "soil": "toprak* sınır*",
    "direction": "kuzey* güney* doğu* batı*",
    "agent": "ile",
    "reach_after": "ziyaret",
    "include": "aralarında bunlardan",
    "killed": (
        "hayatını_kaybet* öldü öldürül* ölen* şehit ölmüş* can_verdi öldürdü can_veren yaşamını_yitir* "
        "hayatını_yitir* ölenlerin ölü "
    ),
    "wounded": "yaralan* yaralı*",
    "missing": "kayıp",
    "displaced": "tahliye evsiz mülteci* yerinden tahliye_edil* evlerini_terk",
    "captured": "esir rehin*",
    "dozens": "onlarca yüzlerce binlerce birkaç bir_kaç",
    "aged": "yaşında yaşındaki yaşlarında yaşlarındaki aylık günlük",
    "unit": (
        "yüzde gün günü hafta ay yıl yılı saat dakika kez kilometre km metre ton dolar lira avro ev bina köy "
        "tank "
        "füze oy sandalye yaşındaki büyüklüğündeki konut"
    ),
    "people": "kişi kişinin kişiye insan insanın",
    "at_least": "en_az",
    "up_to": "kadar",
    "more_than": "fazla aşkın",
    "about": "yaklaşık",
    "freed": "serbest takas iade",
    "to_number": "ila veya",
    "fewer_than": "az",
    "cumulative": "beri boyunca",
    "lasting": "savaş savaşta savaşın savaşında",
    "begins": "başladı başlamış*",
    "toll": "sayısı sayısını sayısının",
    "this_said": "bunu bu_konuda konuyla_ilgili bu_bilgiyi",
    "topic": "hakkında konusunda dair ilişkin",
    "describes": "doğumlu",
    "name_stop": (
        "bu o ve ama fakat eğer ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar meclis kurtarma yeni valilik"
    ),
}
