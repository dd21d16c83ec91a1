"""Titles in languages whose endings tell the parts of a sentence (Armenian, Azerbaijani)."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.extract.titles import endings
from timeline_builder.model import Article, Names


def _titles(code: str, text: str) -> list[str]:
    article = Article("t", "", "", Date.parse("2023-10-08"), code, text, genre="news")
    return [found.title for found in extract(article, mentions(article), Names()) if found.factuality == "happened"]


@pytest.mark.parametrize(
    ("word", "after", "found"),
    [
        ("Գորբաչովն", "ժամանեց", "Գորբաչովը"),
        ("Սարգսյանը", "ասաց", "Սարգսյանն"),
        ("Սարգսյանը", "Երևանում", "Սարգսյանը"),
        ("նախագահը", "ուղևորվեց", "նախագահն"),
        ("Երևան", "ժամանեց", "Երևան"),
        ("ձայն", "տվեց", "ձայն"),
        ("թիմը", "2:0", "թիմը"),
        ("Բաքուն", "հերքեց", "Բաքուն"),
    ],
)
def test_the_article_fits_the_word_behind_it(word: str, after: str, found: str) -> None:
    assert endings.before(word, after) == found


@pytest.mark.parametrize(
    ("name", "after", "found"),
    [
        ("Անի Մելյան", "գրանցեց", "Անի Մելյանը"),
        ("Անի Մելյան", "եկավ", "Անի Մելյանը"),
        ("Անի Մելյան", "օգնեց", "Անի Մելյանն"),
        ("Մարիա Կոստա", "եկավ", "Մարիա Կոստան"),
        ("Շի Ցու", "եկավ", "Շի Ցուն"),
    ],
)
def test_a_name_in_place_of_a_pronoun_has_the_article_of_a_subject(name: str, after: str, found: str) -> None:
    assert endings.as_subject(name, after) == found


@pytest.mark.parametrize(
    ("verb", "last", "found"),
    [
        ("aşmış", "ölmüşdü", "aşmışdı"),
        ("düşmüş", "qalmışdılar", "düşmüşdü"),
        ("aşmış", "ölüb", "aşmış"),
        ("aşıb", "ölmüşdü", "aşıb"),
    ],
)
def test_a_verb_that_another_one_closes_is_closed_in_its_title(verb: str, last: str, found: str) -> None:
    assert endings.closed(verb, last) == found


@pytest.mark.parametrize(
    ("code", "text", "titles"),
    [
        pytest.param(
            "hy",
            "Հոկտեմբերի 3-ին ուժերը գնդակոծել են Կապանը, Գորիսն ու Մեղրին։",
            ["Ուժերը գնդակոծել են Կապանը, Գորիսն ու Մեղրին"],
            id="a list behind its verb is whole",
        ),
        pytest.param(
            "hy",
            "Հոկտեմբերի 3-ին Կապանում, Գորիսում և Մեղրիում հնչեցին զանգերը։",
            ["Կապանում, Գորիսում և Մեղրիում հնչեցին զանգերը"],
            id="a list keeps its comma",
        ),
        pytest.param(
            "hy",
            "Նախարար Անի Մելյանը հոկտեմբերի 3-ին ժամանեց Կապան, Հայաստանի և Իրանի դեսպանները դիմավորեցին նրան։",
            ["Նախարար Անի Մելյանը ժամանեց Կապան"],
            id="no list where the cases differ",
        ),
        pytest.param(
            "hy",
            "Անի Մելյանը, որը հոկտեմբերի 3-ին հայտարարել էր, որ այսուհետ հանդես կգա Ֆրանսիայի դրոշի ներքո, հաղթեց։",
            ["Անի Մելյանը հայտարարել էր, որ այսուհետ հանդես կգա Ֆրանսիայի դրոշի ներքո"],
            id="what is said in a relative clause",
        ),
        pytest.param(
            "hy",
            "Նախարար Անի Մելյանը հոկտեմբերի 3-ին գրել է, որ այլևս որևէ խոչընդոտ չկա պայմանագրի համար։",
            ["Նախարար Անի Մելյանը գրել է, որ այլևս որևէ խոչընդոտ չկա պայմանագրի համար"],
            id="what is said without a verb that is known",
        ),
        pytest.param(
            "hy",
            "Իտալիայի դեսպան Լուկա Ռոսին հոկտեմբերի 3-ին հայտնեց, որ Հռոմն օգնություն կտրամադրի։",
            ["Իտալիայի դեսպան Լուկա Ռոսին հայտնեց, որ Հռոմն օգնություն կտրամադրի"],
            id="what is said to be given",
        ),
        pytest.param(
            "az",
            "Oktyabrın 3-də Qusar rayonunda bənd yarılmış, iki nəfər ölmüşdü.",
            ["Qusar rayonunda bənd yarılmışdı"],
            id="a verb that another one closes",
        ),
        pytest.param(
            "az",
            "Rayon 27 il işğal altında qaldıqdan sonra oktyabrın 3-də qaytarılıb.",
            ["Rayon 27 il işğal altında qaldıqdan sonra qaytarılıb"],
            id="what came before, not when",
        ),
        pytest.param(
            "az",
            "Prezident və ailə üzvləri oktyabrın 3-də səs veriblər.",
            ["Prezident və ailə üzvləri səs veriblər"],
            id="who is joined to the subject",
        ),
        pytest.param(
            "az",
            "Danışıqlar oktyabrın 3-də də davam edib.",
            ["Danışıqlar davam edib"],
            id="a word that only goes with the date",
        ),
        pytest.param(
            "az",
            "Tədbirlər bir gündən az davam edib və oktyabrın 3-də dayandırılıb.",
            ["Tədbirlər dayandırılıb"],
            id="how long is no part of a subject",
        ),
        pytest.param(
            "az",
            "Nazir Anna Kosta oktyabrın 3-də deyib ki, təqdim olunan xəritələr dəqiq deyil.",
            ["Nazir Anna Kosta deyib ki, təqdim olunan xəritələr dəqiq deyil"],
            id="what is said without a verb",
        ),
        pytest.param(
            "hy",
            "Կոմիտեն հայտնեց, որ հոկտեմբերի 3-ին ձերբակալվել է 15 մարդ։",
            ["Ձերբակալվել է 15 մարդ"],
            id="how many underwent it, not who says so",
        ),
        pytest.param(
            "hy",
            "Պայթյունը որոտացել է հոկտեմբերի 3-ին՝ ժամը 13:30-ի սահմաններում, հրավառության պահեստում։",
            ["Պայթյունը որոտացել է հրավառության պահեստում"],
            id="where, behind a mark",
        ),
        pytest.param(
            "hy",
            "Դատարանը հոկտեմբերի 3-ին ուժի մեջ է թողել հանձնաժողովի (ԿԸՀ) որոշումը։",
            ["Դատարանն ուժի մեջ է թողել հանձնաժողովի որոշումը"],
            id="what brackets part from its owner",
        ),
        pytest.param(
            "hy",
            "«Իրավիճակը կայուն է», - հոկտեմբերի 3-ին Ազգային ժողովում ասել է նախարար Անի Մելյանը։",
            ["Նախարար Անի Մելյան. «Իրավիճակը կայուն է»"],
            id="who says it, not where",
        ),
        pytest.param(
            "hy",
            "Հոկտեմբերի 3-ին այնտեղ հրդեհ էր բռնկվել։",
            ["Հրդեհ էր բռնկվել"],
            id="no place that only the sentence before names",
        ),
        pytest.param(
            "hy",
            "Պատվիրակությունը հոկտեմբերի 3-ին կողմերին զսպվածության կոչ արեց։",
            ["Պատվիրակությունը կողմերին զսպվածության կոչ արեց"],
            id="what is called for",
        ),
        pytest.param(
            "az",
            "Nazirlik oktyabrın 3-də axşam bu təklifi “qərəzli” adlandırıb.",
            ["Nazirlik təklifi “qərəzli” adlandırıb"],
            id="no word that points back, no time of the day",
        ),
        pytest.param(
            "az",
            "Klub 1951-ci ildə yaradılıb, 2017-ci ildə isə Çempionlar Liqasının qrup mərhələsinə vəsiqə qazanıb.",
            ["Klub yaradılıb", "Klub Çempionlar Liqasının qrup mərhələsinə vəsiqə qazanıb"],
            id="the subject of the clause before",
        ),
        pytest.param(
            "az",
            "Oktyabrın 3-də azad edilmiş ərazilərdə 412 mina və partlamamış hərbi sursat zərərsizləşdirilib.",
            ["Azad edilmiş ərazilərdə 412 mina və partlamamış hərbi sursat zərərsizləşdirilib"],
            id="what is joined before the verb that closes a sentence is no clause",
        ),
        pytest.param(
            "az",
            "Ekologiya naziri Anna Kosta çərşənbə günü Lionda bəyan edib ki, Bakıya səfərini ləğv edir.",
            ["Ekologiya naziri Anna Kosta Lionda bəyan edib ki, Bakıya səfərini ləğv edir"],
            id="what is said of oneself",
        ),
        pytest.param(
            "az",
            "Məşqçi Rauf Babayev çərşənbə günü deyib ki, komanda yorğun olsa da, xarakter göstərib.",
            ["Məşqçi Rauf Babayev deyib ki, komanda yorğun olsa da, xarakter göstərib"],
            id="a concession is no whole content",
        ),
        pytest.param(
            "az",
            "Bunu cümə günü Prezident Anna Kosta Qusarda bildirib.",
            ["Bəyanat: Prezident Anna Kosta"],
            id="where somebody speaks is no part of who",
        ),
        pytest.param(
            "az",
            "Bunu cümə günü Baş nazirin müavini Anna Kostanın aparatından bildiriblər.",
            ["Bəyanat: Baş nazirin müavini Anna Kostanın aparatı"],
            id="an office that a person owns is whole",
        ),
        pytest.param(
            "az",
            "Şimal tərəfi bu qərarı oktyabrın 4-də açıqlayıb.",
            ["Bəyanat: Şimal tərəfi"],
            id="what somebody tells is no part of who",
        ),
        pytest.param(
            "hy",
            "Ուրբաթ օրը Հայաստանի արտաքին գործերի նախարար Անի Մելյանն Ազատության հետ զրույցում նշեց, որ երկիրը "
            "պատրաստ է նոր բանակցություններ սկսել։",
            ["Հայաստանի արտաքին գործերի նախարար Անի Մելյան. Երկիրը պատրաստ է նոր բանակցություններ սկսել"],
            id="with whom somebody speaks is no part of who",
        ),
    ],
)
def test_titles_by_endings(code: str, text: str, titles: list[str]) -> None:
    assert _titles(code, text) == titles


@pytest.mark.parametrize(
    ("code", "text", "titles"),
    [
        pytest.param(
            "hy",
            "Հայաստանի վարչապետ Արամ Մելյանը և Վրաստանի նախագահ Դավիթ Կոստավան հոկտեմբերի 3-ին Թելավիում հանդիպել են "
            "Իտալիայի արտաքին գործերի նախարար Լուկա Ռոսիի հետ։",
            ["Արամ Մելյանը և Դավիթ Կոստավան Թելավիում հանդիպել են Լուկա Ռոսիի հետ"],
            id="offices are left out before names",
        ),
        pytest.param(
            "hy",
            "Իտալիայի նախագահ Լուկա Ռոսին հոկտեմբերի 3-ին քառօրյա սուգ հայտարարեց Հռոմի պատմական կենտրոնում տեղի "
            "ունեցած հրդեհի զոհերի հիշատակին։",
            ["Իտալիայի նախագահ Լուկա Ռոսին քառօրյա սուգ հայտարարեց հրդեհի զոհերի հիշատակին"],
            id="a participle goes with where it happened",
        ),
        pytest.param(
            "hy",
            "Հոկտեմբերի 3-ին Կապանի մոտ վթարի ենթարկվեց ավտոբուսը. զոհվեց յոթ մարդ։",
            ["Կապանի մոտ վթարի ենթարկվեց ավտոբուսը"],
            id="a stop before a small letter ends a clause",
        ),
        pytest.param(
            "hy",
            "Բանակցություններն ընթացան Լուկա Ռոսիի միջնորդությամբ, որը սկսվել էր հոկտեմբերի 3-ին։",
            ["Talks: Լուկա Ռոսի"],
            id="a noun in another case begins no title",
        ),
        pytest.param(
            "az",
            "Azərbaycanın xarici işlər naziri Anar Babayev və İtaliyanın xarici işlər naziri Luka Rossi oktyabrın 3-də "
            "Qusarda on saatdan çox danışıqlar aparıblar.",
            ["Anar Babayev və Luka Rossi Qusarda on saatdan çox danışıqlar aparıblar"],
            id="both offices are left out",
        ),
        pytest.param(
            "az",
            "Oktyabrın 3-də gedən döyüşlərdə general-mayor Anar Babayev və polkovnik Rauf Quliyev də daxil olmaqla "
            "səkkiz hərbçi şəhid olub.",
            ["General-mayor Anar Babayev və Rauf Quliyev də daxil olmaqla səkkiz hərbçi şəhid olub"],
            id="nobody is left out with an office",
        ),
        pytest.param(
            "az",
            "Ağır Cinayətlər Məhkəməsi cümə günü “Yeni Xəbər” saytının redaktoru Anar Babayevi altı il azadlıqdan "
            "məhrum edib.",
            ["Ağır Cinayətlər Məhkəməsi Anar Babayevi altı il azadlıqdan məhrum edib"],
            id="a name in quotation marks goes with its office",
        ),
        pytest.param(
            "az",
            "Azərbaycanın Fövqəladə Hallar Nazirliyinin 390 nəfərlik ilk dəstəsi oktyabrın 3-də zəlzələ bölgəsinə yola "
            "düşüb.",
            ["Fövqəladə Hallar Nazirliyinin 390 nəfərlik ilk dəstəsi zəlzələ bölgəsinə yola düşüb"],
            id="whose ministry it is may be left out, its name is whole",
        ),
        pytest.param(
            "az",
            "ABŞ dövlət katibi Anna Kosta oktyabrın 3-də Romanın Türkiyə və Suriyaya 85 milyon dollar yardım "
            "ayırdığını deyib.",
            ["Anna Kosta Romanın Türkiyə və Suriyaya 85 milyon dollar yardım ayırdığını deyib"],
            id="an office is left out whole",
        ),
        pytest.param(
            "az",
            "Azərbaycanlı xilasedicilər oktyabrın 3-də Yalovada beşmərtəbəli binanın dağıntıları altından səkkiz yaşlı "
            "qızı sağ çıxarıblar.",
            ["Azərbaycanlı xilasedicilər Yalovada səkkiz yaşlı qızı sağ çıxarıblar"],
            id="a place with the noun that owns it",
        ),
        pytest.param(
            "hy",
            "Երևանի «Սուրմալու» առևտրի կենտրոնի պայթյունի վայրում փրկարարները հոկտեմբերի 3-ին հայտնաբերել են ևս մեկ "
            "զոհի մարմին։",
            ["Փրկարարները հայտնաբերել են ևս մեկ զոհի մարմին"],
            id="a place with a name in quotation marks",
        ),
        pytest.param(
            "hy",
            "Դեսպան Անի Մելյանը հոկտեմբերի 3-ին ասաց, որ Երևանն ընդունել է Հռոմի առաջարկները չհամաձայնեցված "
            "վերջին երկու հոդվածների վերաբերյալ։",
            ["Դեսպան Անի Մելյան. Երևանն ընդունել է Հռոմի առաջարկները"],
            id="what it is about",
        ),
        pytest.param(
            "az",
            "Aktau şəhəri yaxınlığında oktyabrın 3-də qəzaya uğrayan iri sərnişin təyyarəsinin ikinci “qara qutu”su "
            "tapılıb.",
            ["Qəzaya uğrayan iri sərnişin təyyarəsinin ikinci “qara qutu”su tapılıb"],
            id="a place whose name is no subject",
        ),
    ],
)
def test_what_is_too_long_loses_what_only_adds(code: str, text: str, titles: list[str]) -> None:
    assert _titles(code, text) == titles


@pytest.mark.parametrize(
    ("code", "text", "titles"),
    [
        pytest.param(
            "az",
            "Birinci qatar oktyabrın 2-də Astaraya, ikincisi oktyabrın 3-də Şəkiyə göndərilib.",
            ["Birinci qatar Astaraya göndərilib", "İkincisi Şəkiyə göndərilib"],
            id="each has its own place",
        ),
        pytest.param(
            "az",
            "Oktyabrın 2-də birinci dəstə, ertəsi gün isə səyyar mətbəx göndərilib.",
            ["Birinci dəstə göndərilib", "Səyyar mətbəx göndərilib"],
            id="each has its own subject",
        ),
        pytest.param(
            "az",
            "Qusar oktyabrın 2-də, Şəki isə bir qədər sonra işğal olunub.",
            ["Qusar işğal olunub"],
            id="only one has a date",
        ),
        pytest.param(
            "az",
            "İtaliya nümayəndə heyəti çərşənbə günü, müzakirələr hələ davam edərkən konfransı tərk edib.",
            ["İtaliya nümayəndə heyəti konfransı tərk edib"],
            id="a clause of time stands between a subject and its verb",
        ),
        pytest.param(
            "hy",
            "Թիմը մրցաշարը սկսել էր փայլուն. հոկտեմբերի 2-ին հաղթել էր Իտալիային։",
            ["Թիմը հաղթել էր Իտալիային"],
            id="a clause behind a stop has the subject before it",
        ),
    ],
)
def test_each_clause_has_its_own_subject(code: str, text: str, titles: list[str]) -> None:
    assert _titles(code, text) == titles


def test_a_denied_statement_is_never_told_as_said() -> None:
    text = (
        "Արևելյան Հանրապետության արտաքին գործերի նախարարության պաշտոնական ներկայացուցիչ Մարիա Կոստան չորեքշաբթի օրը "
        "հերքեց, թե երկիրը խոչընդոտում է բանակցություններին։"
    )
    assert not any("Կոստա. " in title for title in _titles("hy", text))
