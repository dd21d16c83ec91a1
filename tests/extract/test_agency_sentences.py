"""Everyday sentences of Azerbaijani and Armenian agencies, by construction: who acts, where, who says so, the title."""

import pytest

from tests.extract.test_inflected_names import told


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        # those who live somewhere; those of a country; what "and" joins
        ("az", "Şəhər sakinləri mayın 5-də yolu bağlayıblar.", ("Şəhər sakinləri",)),
        ("az", "Mayın 5-də Bərdə sakinləri icra hakimiyyətinin qarşısına toplaşıblar.", ("Bərdə sakinləri",)),
        ("az", "Rayon sakinləri mayın 5-də mərkəzi yolu bağlayaraq su tələb ediblər.", ("Rayon sakinləri",)),
        ("az", "Rusiya Dövlət Duması və Federasiya Şurası mayın 4-də qanunu təsdiqləyib.",
         ("Rusiya Dövlət Duması", "Federasiya Şurası")),
        ("az", "Elm və Təhsil Nazirliyi mayın 4-də iki məktəbi bağlayıb.", ("Elm və Təhsil Nazirliyi",)),
        ("az", "Paşinyan, Makron, Şolts və Mişel mayın 5-də Qranadada görüşüblər.",
         ("Paşinyan", "Makron", "Şolts", "Mişel")),
        ("hy", "Միրզոյանը, Բայրամովը և Բլինքենը մայիսի 4-ին հանդիպել են Վաշինգտոնում։",
         ("Միրզոյան", "Բայրամով", "Բլինքեն")),
        # supporters and trades; whom one clashes with
        ("az", "Keniyada Omar Synin tərəfdarları mayın 2-də polislə toqquşub.", ("Omar Synin tərəfdarları", "polis")),
        ("hy", "Նիկոլ Փաշինյանի կողմնակիցները մայիսի 2-ին փակել են փողոցները։", ("Նիկոլ Փաշինյանի կողմնակիցներ",)),
        ("az", "Hollivud ssenaristləri mayın 2-də tətilə başlayıblar.", ("Hollivud ssenaristləri",)),
        ("hy", "Հոլիվուդի սցենարիստները մայիսի 2-ին գործադուլ են հայտարարել։", ("Հոլիվուդի սցենարիստներ",)),
        # what stands in a law's name, whose building it is, of what somebody becomes the head
        ("az", 'Omar Sy "Azərbaycanın vətəndaşlığı haqqında" qanunu mayın 4-də imzalayıb.', ("Omar Sy",)),
        ("az", "İmran Xan mayın 9-da İslamabad məhkəməsinin binasında saxlanılıb.", ("İmran Xan",)),
        ("hy", "Մայիսի 5-ին Ազգային ժողովի փոխնախագահ է ընտրվել Հակոբ Արշակյանը։", ("Հակոբ Արշակյան",)),
        # a body whose head a participle names, and a prize
        ("az", 'Mayın 3-də Robert Hofun rəhbərlik etdiyi "Smer" partiyası qalib gəlib.', ("Robert Hofun", "Smer")),
        ("az", "Nobel Sülh Mükafatı mayın 6-da fəal Nərgiz Əliyevaya verilib.", ("Nərgiz Əliyeva",)),
        # what is handed over, to whom, by whom; ministries by their letters
        ("az", 'Ermənistan mayın 2-də Azərbaycana "Patriot" kompleksini verib.', ("Ermənistan", "Azərbaycan")),
        ("az", 'Komanda mayın 2-də "Sabah" komandasına uduzub.', ("Sabah",)),
        ("hy", "Ռուս խաղաղապահները մայիսի 4-ին ադրբեջանական կողմին են հանձնել երկու զինվորի։",
         ("խաղաղապահներ", "Ադրբեջան")),
        ("az", "Azərbaycan XİN qətnaməni mayın 4-də pisləyib.", ("Azərbaycan XİN",)),
        ("az", "Mayın 4-də nümayəndə heyəti Batumiyə gedib.", ("nümayəndə heyəti",)),
        # where one name ends and another one begins
        ("az", "Prezident İlham Əliyev Qranadaya getməkdən mayın 4-də imtina edib.", ("İlham Əliyev",)),
        ("hy", "Մայիսի 6-ին պատգամավոր Արման Բաբաջանյանը դատարանի որոշմամբ ազատ է արձակվել։", ("Արման Բաբաջանյան",)),
        ("hy", "Նախագահ Էբրահիմ Ռաիսին Արմեն Գրիգորյանին ընդունել է մայիսի 1-ին։",
         ("Էբրահիմ Ռաիսին", "Արմեն Գրիգորյան")),
        # what stands in quotation marks
        ("hy", "Կիրակի օրը «Նոր ժողովրդավարություն» կուսակցությունը հաղթել է ընտրություններում։",
         ("Նոր ժողովրդավարություն",)),
        ("hy", "Կիրակի օրը «Իմ քայլը» դաշինքը հաղթել է ընտրություններում։", ("Իմ քայլը",)),
        ("hy", "«Նոան» մայիսի 3-ին ոչ-ոքի է խաղացել «Արիսի» հետ։", ("Նոան", "Արիս")),
        # persons as one calls them
        ("hy", "Կարլոս Ալկարասը մայիսի 9-ին հաղթեց սերբ Նովակ Ջոկովիչին։", ("Կարլոս Ալկարաս", "Նովակ Ջոկովիչ")),
        ("hy", "Ճապոնիայի վարչապետ Ֆումիո Կիսիդան մայիսի 9-ին հանդիպել է Իրանի նախագահ Էբրահիմ Ռաիսիի հետ։",
         ("Ֆումիո Կիսիդա", "Էբրահիմ Ռաիսի")),
        ("hy", "Վլադիմիր Պուտինի և Թուրքիայի նախագահ Ռեջեփ Էրդողանի միջև մայիսի 4-ին կայացել են բանակցություններ։",
         ("Վլադիմիր Պուտին", "Ռեջեփ Էրդողան")),
        ("hy", "Ռեջեփ Էրդողանի և Օլաֆ Շոլցի հանդիպումը կայացել է մայիսի 4-ին։", ("Ռեջեփ Էրդողան", "Օլաֆ Շոլց")),
        ("hy", "Օմար Սին մայիսի 4-ին հանդիպել է Վոլոդիմիր Զելենսկու հետ։", ("Օմար Սին", "Վոլոդիմիր Զելենսկի")),
        ("az", "Ukrayna Ali Radası mayın 6-da təklifi rədd edib.", ("Ukrayna Ali Radası",)),
        ("az", "Rəcəb Tayyib Ərdoğanın Vladimir Putinlə görüşü mayın 4-də Soçidə keçirilib.",
         ("Rəcəb Tayyib Ərdoğan", "Vladimir Putin")),
        ("hy", "Դատարանը մայիսի 4-ին դատապարտել է լրագրող Մարինա Օվսյաննիկովային։", ("Դատարան", "Մարինա Օվսյաննիկովա")),
        ("hy", "«Ինտերը» մայիսի 3-ին հաղթել է պորտուգալական «Բենֆիկային»։", ("Ինտեր", "Բենֆիկա")),
        ("az", "Robert Hof mayın 3-də Yens Stoltenberqlə görüşüb.", ("Robert Hof", "Yens Stoltenberq")),
        ("hy", "Համակարգող Ջոն Քիրբին մայիսի 4-ին հայտարարել է, որ պատրաստ է։", ("Ջոն Քիրբի",)),
        ("az", "Vladimir Zelenskinin iştirakı ilə mayın 2-də iclas keçirilib.", ("Vladimir Zelenski",)),
    ],
)  # fmt: skip
def test_who_acts(language, text, actors):
    assert [event.actors for event in told(language, text)] == [actors]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("az", "Rusiya dronları mayın 6-da Odessa vilayətində taxıl anbarlarına zərbə endirib.", ("Odessa",)),
        ("az", "Türkiyə mayın 6-da Paris sazişini ratifikasiya edib.", ()),
        ("hy", "Ազգային ժողովը մայիսի 3-ին վավերացրել է Հռոմի ստատուտը։", ()),
        ("hy", "Մայիսի 5-ին Հռոմում ստորագրվել է համաձայնագիր։", ("Հռոմ",)),
        ("hy", "Դյուսելդորֆում մայիսի 8-ին հանդիպել են երկու նախարարներ։", ("Դյուսելդորֆ",)),
        ("hy", "Մայիսի 8-ին Բիլբաոյում հանդիպել են երկու նախարարներ։", ("Բիլբաո",)),
        ("hy", "Մայիսի 8-ին Կոռնիձորով Հայաստան է մտել 10 հազար փախստական։", ("Հայաստան",)),
    ],
)
def test_where(language, text, places):
    assert [event.places for event in told(language, text)] == [places]


@pytest.mark.parametrize(
    ("from_whom", "source"),
    [
        ("Fövqəladə Hallar Nazirliyindən bildirilib", "Fövqəladə Hallar Nazirliyi"),
        ("Dövlət Sərhəd Xidmətindən Report-a bildirilib", "Dövlət Sərhəd Xidməti"),
        ("APA-ya Baş Prokurorluqdan bildirilib", "Baş Prokurorluq"),
        ("Mediaya açıqlamasında nazir bildirib", "nazir"),
        ("FHN-dən bildirilib", "FHN"),
        ("Prezident Omar Sy Moskvadan bildirib", "Omar Sy"),
    ],
)
def test_from_whom_it_is_heard(from_whom, source):
    (event,) = told("az", f"{from_whom} ki, mayın 2-də Sumqayıtda bir nəfər ölüb.")
    assert event.attributed_to == source


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ermənistan parlamenti mayın 3-də 60 lehinə, 22 əleyhinə səslə statutu ratifikasiya edib.",
         "Ermənistan parlamenti 60 lehinə, 22 əleyhinə səslə statutu ratifikasiya edib"),
        ("Seçkilər keçirilib, mərkəzi seçki komissiyası nəticələri mayın 1-də açıqlayıb.",
         "Mərkəzi seçki komissiyası nəticələri açıqlayıb"),
        ('Cənubi Koreya "Nuri" raketini mayın 5-də kosmosa buraxıb.', 'Cənubi Koreya "Nuri" raketini kosmosa buraxıb'),
        ("Rusiya prezidenti Vladimir Putinlə Türkiyə prezidenti Rəcəb Tayyib Ərdoğan arasında mayın 4-də Soçidə "
         "danışıqlar keçirilib.", "Vladimir Putinlə Rəcəb Tayyib Ərdoğan arasında Soçidə danışıqlar keçirilib"),
        ("Səudiyyə Ərəbistanı ilə İran mayın 4-də Pekində diplomatik əlaqələrin bərpası barədə razılığa gəliblər.",
         "Səudiyyə Ərəbistanı ilə İran diplomatik əlaqələrin bərpası barədə razılığa gəliblər"),
        ("Mayın 3-də sərnişin avtobusu körpüdən aşıb.", "Sərnişin avtobusu körpüdən aşıb"),
        ("Ermənistan Müdafiə Nazirliyi mayın 2-də Azərbaycan tərəfinin Gorus istiqamətində atəş açdığını iddia edib.",
         "Ermənistan Müdafiə Nazirliyi Azərbaycan tərəfinin atəş açdığını iddia edib"),
        ("Müharibə başlayıb, mayın 6-da atəşkəs barədə bəyanat imzalanıb.", "Atəşkəs barədə bəyanat imzalanıb"),
        ("Atəşkəs əldə olunub, mayın 6-da Yevlaxda görüş keçirilib.", "Yevlaxda görüş keçirilib"),
        ("Atəşkəs mayın 6-da elan edilsə də, döyüşlər dayanmayıb.", "Atəşkəs elan edilsə də, döyüşlər dayanmayıb"),
        ("Müqavilə mayın 6-da Odessa şəhərində imzalanıb.", "Müqavilə Odessa şəhərində imzalanıb"),
    ],
)  # fmt: skip
def test_what_it_is_called(text, title):
    assert [event.title for event in told("az", text)] == [title]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("hy", "«Մենք երբեք չենք հանձնվի»,- մայիսի 4-ին հայտարարել է Ուկրաինայի նախագահ Օմար Սին։",
         "Ուկրաինայի նախագահ Օմար Սին. «Մենք երբեք չենք հանձնվի»"),
        ("hy", "Նիկոլ Փաշինյանը մայիսի 4-ին ասել է. «Մենք պատրաստ ենք խաղաղության»։",
         "Նիկոլ Փաշինյան. «Մենք պատրաստ ենք խաղաղության»"),
        ("az", 'Prezidentin köməkçisi Omar Sy mayın 4-də "Euronews"a deyib: "Azərbaycan sülhə hazırdır".',
         "Prezidentin köməkçisi Omar Sy: “Azərbaycan sülhə hazırdır”"),
        ("az", "Mayın 4-də məlum olub ki, nazir Li Şanfu vəzifəsindən uzaqlaşdırılıb.",
         "Məlum olub ki, nazir Li Şanfu vəzifəsindən uzaqlaşdırılıb"),
        ("az", "BMT-nin qaçqınlar üzrə ali komissarı Omar Sy mayın 4-də Bakıda keçirilən iclasda Nikol Paşinyan ilə "
         "bir araya gəlib.", "Omar Sy Bakıda keçirilən iclasda Nikol Paşinyan ilə bir araya gəlib"),
    ],
)  # fmt: skip
def test_who_is_quoted(language, text, title):
    assert [event.title for event in told(language, text)] == [title]
