"""Names and nouns of languages with cases that neither act nor say where, by the words and endings around them."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names


@pytest.mark.parametrize(
    ("language", "text", "actors", "places"),
    [
        ("ru", "Стороны обменялись пленными 1 сентября.", (), ()),
        ("ru", "Двое задержанных были отпущены 7 октября.", (), ()),
        ("ru", "Самая кровопролитная эскалация произошла 14 сентября 2022 года в Оше.", (), ("Ош",)),
        (
            "ru",
            "Командующий 14-й армией генерал-майор Александр Лебедь прибыл 23 июня в Тирасполь.",
            ("Александр Лебедь",),
            ("Тирасполь",),
        ),
        ("az", "Lakin Müdafiə Nazirliyi oktyabrın 18-də hesabat verib.", ("Müdafiə Nazirliyi",), ()),
        ("az", "İlham Əliyev avqustun 4-də baş nazir təyin olunub.", ("İlham Əliyev",), ()),
        ("az", "Daha sonra Laçın 1992-ci il mayın 18-də işğal olunub.", (), ("Laçın",)),
        ("hy", "Մայիսի 4-ին մարդիկ հերթ էին կանգնել Հայաստան մեկնելու համար։", (), ()),
        ("hy", "Մայիսի 4-ին մարդիկ այցելեցին Ծիծեռնակաբերդ։", (), ("Ծիծեռնակաբերդ",)),
        (
            "hy",
            "Ազգային ժողովը մայիսի 8-ին Նիկոլ Փաշինյանին ընտրեց Հայաստանի վարչապետ։",
            ("Ազգային ժողով", "Նիկոլ Փաշինյան"),
            (),
        ),
        ("hy", "Ապրիլի 16-ին Բաղրամյան պողոտայում ոստիկանությունը նռնակներ կիրառեց։", ("ոստիկանություն",), None),
        ("az", "Bakıda Türkiyə səfirliyinin qarşısında mayın 4-də şamlar yandırılıb.", (), ("Bakı",)),
        ("hy", "Մայիսի 4-ին Պակիստանի թիմը լքեց Հնդկաստանը։", ("Պակիստան",), ("Հնդկաստան",)),
        ("hy", "Իսրայելական զորքը Լիբանանից դուրս եկավ 2000 թվականի մայիսին։", ("Իսրայել",), None),
        ("az", "BP şirkətinin vitse-prezidenti Elçin Quliyev mayın 4-də Bakıda olub.", ("Elçin Quliyev",), ("Bakı",)),
        ("az", "İlham Əliyevin köməkçisi Hikmət Hacıyev mayın 4-də Bakıda olub.", ("Hikmət Hacıyev",), ("Bakı",)),
        (
            "hy",
            "«Լուսավոր Հայաստան» կուսակցության նախագահ Էդմոն Մարուքյանը մայիսի 4-ին հրաժարական տվեց։",
            ("Էդմոն Մարուքյան",),
            (),
        ),
        ("az", "“Qazprom” mayın 4-də “Şimal axını” kəmərini dayandırıb.", ("Qazprom",), ()),
        ("hy", "Մայիսի 4-ին գեներալ Աբդել Բուրհանը ցրեց քաղաքացիական կառավարությունը։", ("Աբդել Բուրհան",), ()),
        ("hy", "Չինաստանի Նինբո քաղաքում Հայաստանը հաղթել էր մայիսի 4-ին։", ("Հայաստան",), ("Նինբո",)),
        ("az", "“Neftçi” mayın 4-də mərhələyə çıxan ilk Azərbaycan komandası olub.", ("Neftçi",), ()),
        ("az", "Mayın 4-də Tural Səfərov Romada Avropa çempionu olub.", ("Tural Səfərov",), ("Roma",)),
        ("az", "Azərbaycan çempionu “Neftçi” mayın 4-də Bakıda qalib gəlib.", ("Neftçi",), ("Bakı",)),
        ("az", "İlham Əliyev mayın 4-də Abdullah Gülə zəng edərək üzr istəyib.", ("İlham Əliyev", "Abdullah Gülə"), ()),
        ("az", "Nazirliyin 145 nəfərlik xilasedici dəstəsi mayın 4-də yola düşüb.", ("xilasedici dəstəsi",), ()),
        ("az", "ATƏT-in 15 nəfərlik müşahidəçiləri mayın 4-də yola düşüb.", ("ATƏT",), ()),
        ("hy", "Մայիսի 4-ին Ֆրանսիան Կիպրոս է տեղափոխել 700 օտարերկրացու։", ("Ֆրանսիա",), ("Կիպրոս",)),
        ("hy", "Ստեփանակերտի և Բաքվի ներկայացուցիչները հանդիպեցին մայիսի 4-ին։", ("Ստեփանակերտ", "Բաքու"), ()),
        (
            "az",
            "Nəsimi rayonunda müxalifət partiyasının fəalı Əli Əliyev mayın 4-də saxlanılıb.",
            ("Əli Əliyev",),
            None,
        ),
        ("az", "NASA-nın “Artemida” missiyası mayın 4-də start götürüb.", ("NASA", "Artemida"), ()),
        (
            "az",
            "Naval Qarayevin həyat yoldaşı Yuliya Qarayeva mayın 4-də Bakıda olub.",
            ("Yuliya Qarayeva",),
            ("Bakı",),
        ),
        ("az", "Azərbaycan güləşçisi Hacı Əliyev mayın 4-də medal qazanıb.", ("Hacı Əliyev",), ()),
        ("hy", "Երկրի նախագահը՝ Սալոմե Լոմիձեն, մայիսի 4-ին վետո դրեց օրենքի վրա։", ("Սալոմե Լոմիձեն",), ()),
        ("hy", "«Բոկո Հարամ» խմբավորման զինյալները մայիսի 4-ին հարձակվեցին գյուղի վրա։", ("Բոկո Հարամ",), ()),
        ("hy", "Ուկրաինական անօդաչուները մայիսի 4-ին հարվածեցին պահեստին։", ("Ուկրաինա",), ()),
        ("hy", "Հասան Նասրալլահը սպանվեց մայիսի 4-ին Իսրայելի օդային հարվածից։", ("Հասան Նասրալլահ", "Իսրայել"), ()),
        ("hy", "Աշոտ Չիլինգարյանը մայիսի 4-ին «Արմենպրես»-ին ասաց, որ գործը կսկսվի։", ("Աշոտ Չիլինգարյան",), ()),
        ("az", "Mayın 4-də Tovuz istiqamətində Azərbaycan ordusu irəliləyib.", ("Azərbaycan ordusu",), ("Tovuz",)),
        ("az", "Mayın 4-də Azərbaycan əsiri Gürcüstan ərazisində təhvil verib.", ("Azərbaycan",), ("Gürcüstan",)),
        ("az", "İsrailin Livana endirdiyi zərbələr nəticəsində mayın 4-də üç nəfər ölüb.", ("İsrail",), ("Livan",)),
        ("az", "Estoniya və Litva mayın 4-də Rusiya enerji sistemindən ayrılıb.", ("Estoniya", "Litva"), ()),
        ("az", "Mayın 4-də Amerika Birləşmiş Ştatlarından qruplar gəlib.", (), ()),
        ("az", "Mayın 4-də Dohada İsrail HƏMAS liderlərini hədəf alıb.", ("İsrail", "HƏMAS"), ("Doha",)),
        ("hy", "Մինչդեռ Սյունիքի մարզում մարտի 4-ին կրակոցներ են հնչել։", (), ("Սյունիք",)),
    ],
)
def test_who_only_stands_by(language: str, text: str, actors: tuple[str, ...], places: tuple[str, ...] | None) -> None:
    article = Article("a", "", "", Date.parse("2024-12-01"), language, text, genre="news")
    (event,) = events_of(article, Names())
    assert event.actors == actors
    assert places is None or event.places == places
