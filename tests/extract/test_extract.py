"""Extraction over whole texts: what a reader would say happened, when, and who says so."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names

GOLD = Path(__file__).parent.parent / "cases" / "events"
STEP = 5  # words from one cut to the next


def found(text, published="2021-03-10", language="en", names=None):
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    mentions = tag(text, published=day, genre="news", language=language)
    return extract(article, mentions, names or Names())


def test_a_dateline_is_no_event():
    assert found("LIMA, March 10. /EFE/. The rains have damaged roads in the north.") == ()


def test_several_dates_of_one_clause_are_several_events():
    events = found("The border area saw clashes in the summer of 2014, in April 2016 and this past July.", "2020-10-11")
    assert [str(event.date) for event in events] == ["2014-22", "2016-04", "2020-07"]
    assert {event.kind for event in events} == {"clash"}


def test_when_a_count_stood_so_is_no_event_beside_the_date_of_what_it_counts():
    events = found("The quake of January 1 had killed 504 people as of March 3.")
    assert [(str(event.date), [claim.count for claim in event.claims]) for event in events] == [("2021-01-01", [504])]
    events = found("As of March 3, 504 people were living in tents.")
    assert [str(event.date) for event in events] == ["2021-03-03"]


def test_a_pronoun_takes_its_title_from_the_sentence_before():
    events = found(
        "The two countries agreed on a ceasefire. It came into effect at 12.00 local time on Saturday, March 6."
    )
    assert [(str(e.date), e.kind, e.title) for e in events] == [
        ("2021-03-06T12:00", "ceasefire", "Ceasefire came into effect")
    ]


def test_figures_are_claims_of_who_reports_them():
    events = found(
        "A bomb exploded at a market in Kabul on Monday. "
        "The Interior Ministry reported that nine people were killed and 34 wounded."
    )
    assert [(claim.what, claim.count, claim.claimed_by) for claim in events[0].claims] == [
        ("killed", 9, "Interior Ministry"),
        ("wounded", 34, "Interior Ministry"),
    ]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The ministers will meet in Geneva on March 20.", "planned"),
        ("The ministers met in Geneva on March 5.", "happened"),
        ("The ministry denied that its troops had crossed the border on March 5.", "denied"),
        ("The talks did not take place on Friday.", "denied"),
        ("If the deal is signed on Thursday, the border will open.", "hypothetical"),
    ],
)
def test_factuality(text, factuality):
    assert [event.factuality for event in found(text)] == [factuality]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("az", "Oktyabrın 10-da Gəncədə partlayış olub. Bunu oktyabrın 11-də Baş Prokurorluq bildirib.",
         [("2021-10-10", "Baş Prokurorluq"), ("2021-10-11", "Baş Prokurorluq")]),
        ("uk", "10 жовтня в Харкові стався вибух. Про це повідомила прокуратура Харкова.",
         [("2021-10-10", "прокуратура Харкова")]),
        ("tr", "10 Ekim'de Van'da patlama oldu. Bunu 11 Ekim'de Van Valiliği açıkladı.",
         [("2021-10-10", "Van Valiliği"), ("2021-10-11", "Van Valiliği")]),
        ("ru", "10 октября в Гяндже произошел взрыв. Об этом сообщила прокуратура Гянджи.",
         [("2021-10-10", "прокуратура Гянджи")]),
    ],
)  # fmt: skip
def test_the_next_sentence_may_name_the_source(language, text, wanted):
    events = found(text, "2021-10-12", language)
    assert [(str(event.date), event.attributed_to) for event in events] == wanted


@pytest.mark.parametrize(
    ("language", "text", "factuality"),
    [
        ("az", "İran martın 8-də Ermənistan ərazisinə zərbə endirdiyini təkzib edib.", "denied"),
        ("az", "Görüş baş tutsaydı, sənəd martın 8-də imzalanardı.", "hypothetical"),
        ("az", "Nazir bildirib ki, danışıqlar aprelin 5-də Tbilisidə keçiriləcək.", "planned"),
        ("az", "Xilasedicilər martın 8-də uşağı dağıntılardan çıxardı.", "happened"),
        ("tr", "Ekipler 8 Mart'ta bir çocuğu enkazdan çıkardı.", "happened"),
        ("ru", "Иран опроверг, что 8 марта нанёс удар по территории Ирака.", "denied"),
        ("ru", "Министр не подтвердил, что 8 марта войска нарушили перемирие.", "denied"),
        ("ru", "Если заседание состоится 20 марта, документ подпишут.", "hypothetical"),
        ("hy", "Իրանը հերքել է, թե մարտի 8-ին հարվածել է Իրաքի տարածքին:", "denied"),
        ("hy", "Նախարարն ասել է, որ բանակցությունները կանցկացվեն ապրիլի 5-ին Թբիլիսիում:", "planned"),
    ],
)
def test_factuality_of_other_languages(language, text, factuality):
    assert [event.factuality for event in found(text, "2021-03-10", language)] == [factuality]


def test_a_clause_with_as_names_the_source():
    (event, *_) = found("Как рассказал главврач Иван Петров, 8 марта умерли девять пациентов.", "2021-03-10", "ru")
    assert event.attributed_to == "Иван Петров"
    assert [(claim.what, claim.count) for claim in event.claims] == [("killed", 9)]


def test_a_year_of_birth_is_no_event():
    assert found("1985-ci il təvəllüdlü Elçin Quliyev işləyir.", language="az") == ()


def test_the_quotation_is_verbatim_and_marks_the_date():
    text = "Rain fell. The ministers met in Geneva on March 5. They left."
    (event,) = found(text)
    quotation = event.quotation
    assert text[quotation.start : quotation.end] == quotation.quote == "The ministers met in Geneva on March 5."
    assert [quotation.quote[start:end] for start, end in quotation.marks] == [event.mention.text]


def test_a_key_survives_edits_elsewhere():
    before = found("The ministers met in Geneva on March 5.")
    after = found("Heavy rain fell over the city all day. The ministers met in Geneva on March 5.")
    assert [event.key for event in before] == [event.key for event in after]


def test_a_quotation_with_a_date_is_read_inside():
    (event,) = found('"We lost contact with the plane on Sunday," airline spokesman Li Wei told reporters.')
    assert (str(event.date), event.attributed_to) == ("2021-03-07", "Li Wei")
    assert event.title == "Airline spokesman Li Wei: “We lost contact with the plane”"


def test_a_reduced_relative_clause_is_titled_with_its_head():
    (event,) = found("The talks, held in Moscow on March 9, ended late at night.")
    assert event.title == "The talks were held in Moscow"


def test_gapped_clauses_have_their_own_subjects():
    events = found("Armenia declared independence on September 21, 1991 and Azerbaijan on October 18, 1991.")
    assert [event.title for event in events] == ["Armenia declared independence", "Azerbaijan declared independence"]


def test_a_number_that_is_no_fewer_denies_nothing():
    (event,) = found("No fewer than 12 miners were killed in a blast near Donetsk on Friday.")
    assert event.factuality == "happened"


def test_a_year_that_describes_is_no_event():
    assert found("The 1994 ceasefire was praised.") == ()


@pytest.mark.parametrize("text", ["It was the worst flood since 1998.", "Exports were higher than in 2018."])
def test_a_year_to_compare_with_is_no_event(text):
    assert found(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Thousands gathered on the square and recalled the attack of October 6",
        "In March 2020 a new government was sworn in",
        "In May 2020 troops entered the Russian city of",
        "The army took power in May 2019. France intervened the following March",
        "He “ fled to Mali in 2003. The courts ruled. Kenya issued an ” arrest warrant in September 2005",
    ],
)
def test_a_text_that_breaks_off_is_read(text):
    assert found(text)


@given(st.text(alphabet='ab ABThe,.:;"“”()-0123456789\nsaidonMondayif', max_size=200))
def test_any_text_is_read(text):
    for event in found(text):
        quotation = event.quotation
        assert text[quotation.start : quotation.end] == quotation.quote
        assert len(event.title) <= 90


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The border has been shut since March 2, when shells hit a customs post.",
         [("2021-03-02", "customs post")]),
        ("The outage was the worst since 2003, when a storm cut the main line.", [("2003", "storm")]),
        ("The army withdrew on Monday, two days after rebels had taken the town.",
         [("2021-03-08", "withdrew"), ("2021-03-06", "ebels")]),
        ("The army withdrew on Monday, two days before the vote.", [("2021-03-08", "withdrew")]),
        ("It was not until March 5 that the ministry sent help.", [("2021-03-05", "sent help")]),
    ],
)  # fmt: skip
def test_dates_that_count_from_or_hold_since_another(text, wanted):
    events = found(text)
    assert [str(event.date) for event in events] == [date for date, _ in wanted]
    assert all(words in event.title for event, (_, words) in zip(events, wanted, strict=True))
    assert {event.factuality for event in events} == {"happened"}


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("A jet was shot down over eastern Ukraine on Monday.", (), ("Ukraine",)),
        ("The convoy crossed into northern Syria on Monday.", (), ("Syria",)),
        ("The shelling of Goris resumed on Monday.", (), ("Goris",)),
        ("Around 300 people drowned in Granada, Murcia and Almería on Monday.", (), ("Granada", "Murcia", "Almería")),
        ("Carlos Alcaraz opened with a win over Novak Djokovic on Monday.", ("Carlos Alcaraz", "Novak Djokovic"), ()),
        ("Chad saw protests on Monday.", (), ("Chad",)),
        ("Guards closed seven Russian airports on Monday.", ("Guards",), ()),
        ("The claim was filed by a Berlin-based group on Monday.", ("Berlin-based group",), ()),
        ("President Emmanuel Macron told Reuters on Monday that the talks went on.", ("Emmanuel Macron",), ()),
        ("The World Health Organization (WHO) met on Monday.", ("World Health Organization",), ()),
    ],
)  # fmt: skip
def test_who_and_where_outside_a_project(text, actors, places):
    assert [(event.actors, event.places) for event in found(text)] == [(actors, places)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The probe landed on Monday, the Indian Space Research Organisation (ISRO) reported.",
         "Indian Space Research Organisation"),
        ("Two officials, speaking on Monday, said the plane had been hit.", "Two officials"),
        ("Speaking in Lima on Monday, President Pedro Castillo said the road was open.", "Pedro Castillo"),
        ("The Red Cross put the number of dead at five on Monday.", "Red Cross"),
    ],
)  # fmt: skip
def test_who_says_so(text, source):
    assert [event.attributed_to for event in found(text)] == [source]


def test_a_verb_after_a_relative_clause_is_of_the_main_one():
    events = found("The quake that struck the coast on March 1 has killed 350 people since Monday.")
    assert [event.title for event in events] == [
        "The quake struck the coast",
        "The quake has killed 350 people",
    ]


def test_who_counts_claims_the_figure():
    events = found("A doctors' union counted 45 dead after clashes in Lagos on Monday.")
    assert [(claim.count, claim.claimed_by) for claim in events[0].claims] == [(45, "doctors' union")]


def test_a_count_over_a_whole_war_is_of_no_single_event():
    events = found("A strike hit Rafah on Monday. More than 32,000 people have been killed since the war began.")
    assert [event.claims for event in events] == [()]


def test_a_reason_is_no_source():
    assert found("The airline cancelled 300 flights on Monday, citing security concerns.")[0].attributed_to == ""
    assert found("The army closed a road on Monday, citing the deaths of four soldiers.")[0].attributed_to == ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The leaders of Russia, Ukraine and France met in Minsk on Monday.",
         "The leaders of Russia, Ukraine and France met in Minsk"),
        ("Police arrested a 47-year-old man on Monday.", "Police arrested a 47-year-old man"),
        ('"We will not leave," Defence Minister Rustem Umerov told the BBC on Monday.',
         "Defence Minister Rustem Umerov: “We will not leave”"),
    ],
)  # fmt: skip
def test_titles_of_lists_compounds_and_hearers(text, title):
    assert [event.title for event in found(text)] == [title]


@pytest.mark.parametrize(
    "text", ["Five people fled to the Maldives on Monday.", "Two men were deported to Chad on Monday."]
)
def test_where_somebody_goes_is_a_place(text):
    event = found(text)[0]
    assert event.actors == ()
    assert len(event.places) == 1


def test_a_date_before_its_noun_under_a_loose_pronoun_makes_a_title_of_the_noun():
    events = found("More than 300 people died. It was triggered by the January 7 attack on southern Israel.")
    assert [event.title for event in events] == ["Attack on southern Israel"]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("es", "El Betis venció el martes al Cádiz en un partido aplazado por la nevada de enero.", ["2021-03-09"]),
        ("fr", "Le parti a désigné lundi son candidat pour les élections de novembre 2020.", ["2021-03-08"]),
        ("es", "La nevada de enero dejó 12 muertos.", ["2021-01"]),
    ],
)
def test_a_month_of_a_noun_dates_only_what_has_no_other_date(language, text, dates):
    assert [str(event.date) for event in found(text, language=language)] == dates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "27-29 февраля 1988 года произошел погром в Сумгаите,"),
        ("ru", "В марте обстрелы приграничных районов Баткенской"),
        ("en", "In May the probe also carried instruments from France, Italy,"),
        ("en", "Philippe, who had summoned his ministers to a crisis meeting on Thursday night,"),
    ],
)
def test_a_sentence_may_end_with_a_comma_or_in_a_phrase(language, text):
    assert all(event.title for event in found(text, language=language))


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.yml")), ids=lambda path: path.stem)
def test_a_text_may_break_off_anywhere(path):
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    for paragraph in told["text"].split("\n\n"):
        words = paragraph.split()
        for end in range(1, len(words), STEP):
            for event in found(" ".join(words[:end]), str(told["published"]), told["language"]):
                assert event.title
