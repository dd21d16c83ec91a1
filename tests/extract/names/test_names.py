"""Names: longest match, inflected forms, titles, and what nobody has described yet."""

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.names.names import names_in
from timeline_builder.extract.names.unknown import unknown_names
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import closed, tokenize
from timeline_builder.model import Actor, Alias, Article, Names, Place

NAMES = Names(
    actors={
        "azerbaijan": Actor("azerbaijan", "Azerbaijan", (
            Alias("Republic of Azerbaijan", "en"), Alias("Азербайджан", "ru"), Alias("Azərbaycan", "az"),
        )),
        "azerbaijan-ssr": Actor("azerbaijan-ssr", "Azerbaijan SSR", (
            Alias("Azerbaijan Soviet Socialist Republic", "en"),
        )),
    },
    places={
        "shusha": Place("shusha", "Shusha / Shushi", (
            Alias("Шуша", "ru"), Alias("Şuşa", "az"), Alias("Շուշի", "hy"),
        )),
    },
)  # fmt: skip


def found(text, language="en", names=NAMES):
    words = lexicon(language)
    return names_in(closed(tokenize(text, 0, len(text), (), words)), names, words)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "They entered Shushi in May.", "shusha"),
        ("ru", "Они вошли в Шушу.", "shusha"),
        ("ru", "Бои шли под Шушой.", "shusha"),
        ("az", "Onlar Şuşaya daxil oldular.", "shusha"),
        ("az", "Görüş Şuşada keçirilib.", "shusha"),
        ("hy", "Նրանք մտան Շուշի։", "shusha"),
        ("hy", "Հանդիպումը Շուշիում էր։", "shusha"),
    ],
)
def test_a_place_in_its_inflected_forms(language, text, place):
    assert [name.place for name in found(text, language) if name.known] == [place]


def test_the_longest_alias_wins():
    (name,) = found("It belonged to the Azerbaijan Soviet Socialist Republic then.")
    assert name.actor == "azerbaijan-ssr"
    (name,) = found("He spoke for the Republic of Azerbaijan.")
    assert name.actor == "azerbaijan"


def test_a_longer_unknown_name_is_not_its_first_word():
    assert [name.actor for name in found("He joined Azerbaijan Popular Front Union then.")] == [
        "Azerbaijan Popular Front Union"
    ]


def test_a_country_in_a_title_is_not_where():
    names = found("Armenian Prime Minister Nikol Pashinyan spoke.", names=Names())
    assert [(name.actor, name.title) for name in names] == [("Armenia", True), ("Nikol Pashinyan", False)]


@pytest.mark.parametrize(
    ("text", "actor", "part"),
    [
        ("Okello, 38, was arrested in Kampala.", "Okello", "person"),
        ("Fernando de la Rua fell after a freeze on savings.", "Fernando de la Rua", "person"),
        ("Rosetta, the mother ship, was launched.", "Rosetta", "name"),
        ("Galileo, who fled to Rome, died there.", "Galileo", "name"),
        ("Burhan and Hemedti seized power.", "Burhan", "name"),
        ("Sputnik 1 flew past the moon.", "Sputnik", "name"),
        ("In Paris the Tour de France began.", "", "name"),
    ],
)
def test_what_follows_a_word_makes_a_name_of_it(text, actor, part):
    assert (actor, part) in [(name.actor, name.part) for name in found(text, names=Names())]


@pytest.mark.parametrize(
    "text", ["Teachers, the largest group, walked out.", "Police, who came late, fired.", "Unity, he said, was lost."]
)
def test_nothing_more_makes_no_name_of_what_opens_a_sentence(text):
    assert not found(text, names=Names())


def test_an_organisation_is_one_name():
    names = found("The Ministry of Foreign Affairs of Turkey and the OSCE Minsk Group met.", names=Names())
    assert [name.actor for name in names] == ["Ministry of Foreign Affairs of Turkey", "OSCE Minsk Group"]


def test_unknown_names_are_counted():
    text = "Troops left Kelbajar in April. Later Kelbajar was quiet, and so was Lachin. Baku and Armenia agreed."
    article = Article("a", "", "", Date.parse("1993-05-01"), "en", text)
    counts = unknown_names([article], NAMES)
    assert counts["Kelbajar"] == 2
    assert counts["Lachin"] == 1
    assert "azerbaijan" not in counts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Workers' Party said that it would appeal.", ["Workers' Party"]),
        ("A judge barred De la Rua from leaving.", ["De la Rua"]),
        ("The UN asked for US$459 million.", ["UN"]),
        ("The miners' leader met the teachers' union.", []),
        ("They earned 30 billion U.S. dollars from tanks sold to Peru.", ["Peru"]),
        ("It began at 6 p.m. (1500GMT).", []),
        ("The rebel group M23 met the aid group Mercy Corps.", ["M23", "Mercy Corps"]),
        ("The charity Doctors Without Borders closed it.", ["Doctors Without Borders"]),
        ("Hosts Egypt lost.", ["Egypt"]),
        ("Saudi Crown Prince Faisal bin Turki left.", ["Saudi Arabia", "Faisal bin Turki"]),
        ("Voters chose Socialist Antonio Costa.", ["Antonio Costa"]),
        ("In the state of Georgia Mikhail Kavelashvili leads he spoke.", ["Georgia", "Mikhail Kavelashvili"]),
    ],
)
def test_small_words_and_marks_inside_names(text, names):
    assert [name.actor for name in found(text, names=Names())] == names


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Boeing CEO Jan Holm resigned.", "Jan Holm"),
        ("General Motors Chief Executive Ana Lopez opened it.", "Ana Lopez"),
        ("Supreme Court Justice Ruth Holm died.", "Ruth Holm"),
        ("UK PM Jan Holm met Indian PM Omar Sy.", "Omar Sy"),
    ],
)
def test_an_office_parts_who_holds_it_from_what_it_is_of(text, called):
    assert found(text, names=Names())[-1].actor == called


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Wal-Mart opened a shop.", ["Wal-Mart"]),
        ("Airbus delivered a jet.", ["Airbus"]),
        ("Chandrayaan-3, launched in July, landed.", ["Chandrayaan-3"]),
        ("Mid-90 talks failed.", []),
        ("Pro-Russian fighters fled.", []),
        ("Shops delivered food.", []),
    ],
)
def test_a_word_that_opens_a_sentence_is_a_name_by_what_it_does(text, called):
    assert [name.actor for name in found(text, names=Names()) if name.form != "people"] == called
