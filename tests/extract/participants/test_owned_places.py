"""Where something happened, told by whose place it is: names in the case of an owner."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names


@pytest.mark.parametrize(
    ("language", "text", "actors", "places"),
    [
        ("az", "Fevralın 9-da Masallının Boradigah qəsəbəsində yanğın olub.", (), ("Boradigah",)),
        ("az", "Fevralın 6-da zəlzələ Kahramanmaraşın Pazarcıq ilçəsində baş verib.", (), ("Pazarcıq",)),
        ("az", "Fevralın 9-da Gəncənin evləri atəşə tutulub.", (), ("Gəncə",)),
        ("az", "Fevralın 9-da Sergey Lavrov Ceyhun Bayramovu Moskvada qəbul edib.", None, ("Moskva",)),
        ("hy", "Մայիսի 4-ին Երևանի «Սուրմալու» առևտրի կենտրոնում պայթյուն է տեղի ունեցել։", None, ("Երևան",)),
        ("hy", "Մայիսի 4-ին կրակ են բացել Գորիսի, Սոտքի և Ջերմուկի ուղղությամբ։", (), ("Գորիս", "Սոտք", "Ջերմուկ")),
        ("hy", "Մայիսի 4-ին զինվորները մտել են Սև լճի շրջան։", ("զինվորներ",), ("Սև լիճ",)),
        ("hy", "Մայիսի 4-ին ցուցարարները փակեցին Բաղրամյան պողոտան։", None, ("Բաղրամյան պողոտա",)),
        ("hy", "Մայիսի 4-ին հանրահավաք էր Հանրապետության հրապարակում։", None, ("Հանրապետության հրապարակ",)),
        ("az", "Fevralın 9-da mitinq Azadlıq meydanında keçirilib.", None, ("Azadlıq meydanı",)),
        ("az", "Fevralın 9-da təyyarə Qara dəniz üzərində vurulub.", None, ("Qara dəniz",)),
        ("ru", "9 февраля корабль затонул в Черном море.", None, ("Черное море",)),
        ("ru", "9 февраля митинг прошёл на площади Свободы.", None, ("площадь Свободы",)),
        ("hy", "Մայիսի 4-ին հարձակվել են Հայաստանի դիրքերի վրա Սյունիքի մարզում։", None, ("Սյունիք",)),
    ],
)
def test_an_owner_says_where(language: str, text: str, actors: tuple[str, ...] | None, places: tuple[str, ...]) -> None:
    article = Article("a", "", "", Date.parse("2024-10-15"), language, text, genre="news")
    (event,) = events_of(article, Names())
    assert event.places == places
    assert actors is None or event.actors == actors


def test_a_dative_says_where_to() -> None:
    text = "Fevralın 7-də Azərbaycan 370 xilasedicini Adanaya göndərib."
    article = Article("a", "", "", Date.parse("2024-10-15"), "az", text, genre="news")
    assert [(event.actors, event.places) for event in events_of(article, Names())] == [(("Azərbaycan",), ("Adana",))]
