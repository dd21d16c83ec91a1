"""Who acts under a common noun, in languages whose endings tell the subject."""

import pytest

from timeline_builder.cli.extract import events_of
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Names


def actors(language: str, text: str) -> list[tuple[str, ...]]:
    article = Article("a", "", "", Date.parse("2024-10-15"), language, text, genre="news")
    return [event.actors for event in events_of(article, Names())]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("az", "Xilasedicilər fevralın 10-da dağıntılar altından 12 yaşlı uşağı çıxarıblar.", ("Xilasedicilər",)),
        ("az", "Oktyabrın 3-də polis saytın ofisində axtarış aparıb.", ("polis",)),
        ("az", "Oktyabrın 3-də yerli sakinlər yolu bağlayıblar.", ("yerli sakinlər",)),
        ("az", "Oktyabrın 3-də məhkəmə prosesi başlayıb.", ()),
        ("az", "Oktyabrın 3-də polis bölməsinə hücum olub.", ()),
        ("az", "Oktyabrın 3-də Sudanda ordu ilə üsyançılar arasında döyüşlər olub.", ("ordu", "üsyançılar")),
        ("az", "Oktyabrın 3-də güləşçilər arasında Elmar Qasımov çempion olub.", ("Elmar Qasımov",)),
        ("az", "Oktyabrın 3-də xilasedici dəstəsi kəndə yola düşüb.", ("xilasedici dəstəsi",)),
        ("az", "Polis oktyabrın 3-də etirazçıları dağıdıb.", ("Polis", "etirazçılar")),
        ("hy", "Ոստիկանությունը հոկտեմբերի 3-ին ցրել է ցուցարարներին։", ("Ոստիկանություն", "ցուցարարներ")),
        ("hy", "Հոկտեմբերի 3-ին «Իսլամական պետություն» խմբավորումը գրավեց քաղաքը։", ("Իսլամական պետություն",)),
        ("hy", "Բախումը եղավ հոկտեմբերի 3-ին Բաղրամյան պողոտայում, երբ ցուցարարները փակեցին այն։", ("ցուցարարներ",)),
        (
            "hy",
            "Հոկտեմբերի 3-ին բախումներ են եղել ոստիկանության և ցուցարարների միջև։",
            ("ոստիկանություն", "ցուցարարներ"),
        ),
        ("hy", "Հոկտեմբերի 3-ին փրկարարները տարհանել են 430 քաղաքացու։", ("փրկարարներ",)),
        ("hy", "Հոկտեմբերի 3-ին ոստիկանությունը բերման է ենթարկել 284 ցուցարարի։", ("ոստիկանություն",)),
        ("hy", "Հոկտեմբերի 3-ին ոստիկանության շենքում հրդեհ է բռնկվել։", ()),
        ("tr", "3 Ekim'de göstericiler yolu kapattı.", ("göstericiler",)),
        ("tr", "3 Ekim'de polis merkezine saldırı düzenlendi.", ()),
    ],
)
def test_a_noun_in_the_case_of_a_subject_acts(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert actors(language, text) == [expected]


def titles(language: str, text: str) -> list[str]:
    article = Article("a", "", "", Date.parse("2024-10-15"), language, text, genre="news")
    return [event.title for event in events_of(article, Names())]


def test_a_pronoun_with_words_of_its_verb_is_the_subject() -> None:
    text = "Բագրատ Գալստյանը մայիսի 3-ին պատարագ մատուցեց։ Մայիսի 4-ին նա քայլերթով մեկնել էր Երևան։"
    assert titles("hy", text)[1] == "Բագրատ Գալստյանը քայլերթով մեկնել էր Երևան"


def test_they_are_no_single_thing() -> None:
    text = "Tofiq Yaqublunun məhkəməsi mayın 7-də başlayıb. Onlar mayın 8-də etiraz ediblər."
    assert all("məhkəməsi etiraz" not in title for title in titles("az", text))


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Oktyabrın 3-də həmsədrlər tərəfləri atəşkəsə riayət etməyə çağırıblar.", "happened"),
        ("Oktyabrın 3-də məhkəmə onu üç il həbsə məhkum edib.", "happened"),
        ("Oktyabrın 3-də atəşkəs pozulsa, danışıqlar dayandırılacaq.", "hypothetical"),
    ],
)
def test_a_noun_that_ends_like_a_condition_is_none(text: str, factuality: str) -> None:
    article = Article("a", "", "", Date.parse("2024-10-15"), "az", text, genre="news")
    assert {event.factuality for event in events_of(article, Names())} == {factuality}


def test_who_speaks_ends_before_what_it_is_about() -> None:
    text = "Oktyabrın 3-də əhali icra hakimiyyətinin binası qarşısına toplaşaraq zavodun bağlanmasını tələb edib."
    article = Article("a", "", "", Date.parse("2024-10-15"), "az", text, genre="news")
    assert [event.attributed_to for event in events_of(article, Names())] == ["əhali"]
