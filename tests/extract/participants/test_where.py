"""Where: which names say where something happened, by the words around them."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.model import Article, Candidate, Names


def found(text: str) -> tuple[Candidate, ...]:
    """The candidates of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    return extract(article, mentions(article), Names())


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A US-Bangla flight from Dhaka crashed in Kathmandu on Friday.", ("Kathmandu",)),
        ("A plane from Nairobi to Mogadishu landed in Kismayo on Friday.", ("Kismayo",)),
        ("The last troops withdrew from Kabul on Friday.", ("Kabul",)),
        ("The withdrawal from Kabul ended on Friday.", ("Kabul",)),
        ("Rescuers evacuated 200 people from Goma on Friday.", ("Goma",)),
        ("The sides met on Friday in Bogor, Indonesia.", ("Bogor",)),
        ("Strikes on Friday hit bases in Iraq, Syria and Jordan.", ("Iraq", "Syria", "Jordan")),
        ("The probe landed at noon Tokyo time on Friday.", ()),
        ("Analysts at Tellimer were detained on Friday.", ()),
        ("The United States launched strikes on Houthi targets in Yemen on Friday.", ("Yemen",)),
        ("The strikes on Odesa port began on Friday.", ("Odesa",)),
    ],
)
def test_origins_workplaces_and_owners_are_not_where_it_happened(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The cyclone wiped out most crops on Tanna and Santo on Friday.", ("Tanna", "Santo")),
        ("Two people were killed on Mount Etna on Friday.", ("Mount Etna",)),
        (
            "A quake shook people out of their homes on Espiritu Santo, the largest island, on Friday.",
            ("Espiritu Santo",),
        ),
        ("A telescope was launched on an Ariane 5 rocket on Friday.", ()),
        ("The ministry published a report on Hamas on Friday.", ()),
        ("The council imposed sanctions on Huawei on Friday.", ()),
    ],
)
def test_on_says_where_before_islands_and_mountains(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A tanker was seized in the Gulf of Oman on Friday.", ("Gulf of Oman",)),
        ("The summit opened in the Swiss resort of Davos on Friday.", ("Davos",)),
        ("Floods killed 18 people in neighbouring Faryab on Friday.", ("Faryab",)),
        ("Two men were shot dead in the occupied West Bank on Friday.", ("West Bank",)),
    ],
)
def test_waters_resorts_and_neighbours_are_places(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The bloodiest strike came on Friday in Gaza City's Wehda Street.", ("Wehda Street",)),
        ("Spain won the final on Friday at Berlin's Olympiastadion.", ("Olympiastadion",)),
        ("Judges upheld a sentence for one of Europe's worst atrocities on Friday.", ()),
        ("The army overran a base in El Geneina, the capital of West Darfur, on Friday.", ("El Geneina",)),
    ],
)
def test_the_nearest_place_is_named_not_what_owns_or_explains_it(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Six people died in Doti district when a quake hit on Friday.", ("Doti",)),
        ("80 people were killed on Friday when gunmen attacked the village of Kibeho.", ("Kibeho",)),
        ("The cyclone came ashore on Friday, flattening houses in Tanna.", ("Tanna",)),
        ("In Kyiv, four people were killed when a missile hit a house in Obolon on Friday.", ("Kyiv", "Obolon")),
        ("Ten people were killed on Friday after a bus plunged off a road near Tepelena.", ("Tepelena",)),
        ("He was sentenced on Friday after police had found him in Goris.", ()),
        ("They signed an accord on Friday, ending years of war in Darfur.", ()),
    ],
)
def test_clauses_of_the_same_time_tell_where(text, places):
    assert found(text)[0].places == places


def test_a_place_goes_with_its_own_date():
    text = "The army retook the airport of Aleppo on Friday and the Bab al-Hawa crossing on Saturday."
    assert [event.places for event in found(text)] == [("Aleppo",), ("Bab al-Hawa",)]


def test_dates_in_a_row_share_a_place():
    assert found("Talks were held on Friday and Saturday in Geneina.")[0].places == ("Geneina",)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A storm hit Vanuatu. It tore through the South Pacific nation on Friday.", ("Vanuatu",)),
        ("Rebels attacked the town of Bentiu. The village was burned down on Friday.", ("Bentiu",)),
        ("Storms hit Vanuatu and Fiji. A quake was felt in the island nation on Friday.", ()),
        ("Protests broke out in Peru. The country signed the treaty on Friday.", ()),
    ],
)
def test_nouns_stand_for_the_only_place_named_before(text, places):
    assert found(text)[-1].places == places


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("A truce that Moscow had brokered in May collapsed.", ("Moscow",), ()),
        ("The incident led Bangkok to expel the ambassador on Friday.", ("Bangkok",), ()),
        ("Somalia's capital, Mogadishu, was hit by a bombing on Friday.", (), ("Mogadishu",)),
        ("The Libyan coastal city of Derna was devastated by floods on Friday.", (), ("Derna",)),
        ("The count ended in the West African island nation of Cape Verde on Friday.", (), ("Cape Verde",)),
        ("The count ended on Friday, the calmest the Andean country has seen.", (), ()),
    ],
)
def test_governments_and_owners_are_no_places(text, actors, places):
    event = found(text)[0]
    assert (event.actors, event.places) == (actors, places)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They were arrested in Operation Dragonfly on Friday.", ()),
        ("A gunman opened fire at a Walmart in El Paso on Friday.", ("El Paso",)),
        ("The group claimed the raids through its Amaq outlet on Friday.", ()),
        ("Cyclone Kevin followed on Friday, hitting Tanna and Erromango hardest.", ("Tanna", "Erromango")),
    ],
)
def test_names_of_things_are_no_places(text, places):
    assert found(text)[0].places == places


def test_a_second_date_with_a_phrase_of_its_own_takes_no_place_of_the_first():
    text = "He tested positive at Indian Wells on March 10 and again in an out-of-competition test on March 18."
    assert [event.places for event in found(text)] == [("Indian Wells",), ()]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A boat sank off Mbour, about 80 kilometres south of Dakar, on Friday.", ("Mbour",)),
        ("A plane came down 3 kilometers from Aktau on Friday.", ("Aktau",)),
        ("Talks between Kaya and Dori began on Friday.", ()),
        ("The Pope spoke in St. Peter's Square on Friday.", ("St. Peter's Square",)),
        ("Iran seized the MSC Aries in the Strait of Hormuz on Friday.", ("Strait of Hormuz",)),
        ("Houses burned in Lahaina on the Hawaiian island of Maui on Friday.", ("Lahaina", "Maui")),
        ("Fighting raged around Kidal, a Tuareg stronghold, on Friday.", ("Kidal",)),
        ("The agency halted deliveries to Gaza's north on Friday.", ("Gaza",)),
    ],
)
def test_places_by_what_stands_around_them(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Israel bombed the Jabalia refugee camp on Friday.", ("Jabalia",)),
        ("The ambassador to Moscow was summoned on Friday.", ()),
        ("Troops were sent to Goma on Friday.", ("Goma",)),
    ],
)
def test_camps_and_envoys(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The 19th-century church was vandalised on Friday.", ["2023-10-06"]),
        ("A crush at a Halloween party left 159 dead on October 29, 2022.", ["2022-10-29"]),
        ("A fire at a New Year's Eve party killed 39 people.", ["2022-12-31"]),
        ("The church was built in the 19th century.", ["18XX"]),
    ],
)
def test_dates_that_only_describe_a_noun_carry_no_event(text, dates):
    assert [str(event.date) for event in found(text)] == dates


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Jets struck Qandil on Friday, hours after a bombing in Ankara.", ("Qandil",)),
        ("Police detained a man in Lyon on Friday after an attack in Nice.", ("Lyon",)),
        ("Ten people died on Friday after a landslide in Enga.", ("Enga",)),
    ],
)
def test_what_came_before_tells_where_only_if_nothing_else_does(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The job went to Srettha Thavisin, a property tycoon, on Friday.", ()),
        ("The estate passed to Garry Kasparov on Friday.", ()),
        ("The baton was passed to Halldor Brekke, who ran the last lap on Friday.", ()),
        ("Aid was flown to Port Vila on Friday.", ("Port Vila",)),
        ("Teachers fled to Santa Rosa, a town in the north, on Friday.", ("Santa Rosa",)),
    ],
)
def test_an_unknown_whole_name_behind_to_is_a_place_only_where_something_goes_there(text, places):
    assert found(text)[0].places == places


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("On Friday Semeru erupted.", (), ("Semeru",)),
        (
            "The council ordered a lockdown of Mubende and neighbouring Kassanda on Friday.",
            ("council",),
            ("Mubende", "Kassanda"),
        ),
        ("Thousands marched through Oslo on Friday to demand a truce in Gaza.", (), ("Oslo",)),
        ("Police arrested a man suspected of murder in Oslo on Friday.", ("Police",), ("Oslo",)),
        ("The storm hit Haiti, Cuba and the Bahamas on Friday.", (), ("Haiti", "Cuba", "Bahamas")),
        ("Jo Doe won the Nobel Prize in Literature on Friday.", ("Jo Doe",), ()),
        ("Monitors landed in Armenia on Friday to patrol the border with Iran.", ("Monitors",), ("Armenia",)),
        ("The biggest bank in Russia, Sberbank, reported losses on Friday.", ("Sberbank",), ("Russia",)),
        ("Fighters overran Ardamata on Friday.", ("Fighters",), ("Ardamata",)),
        ("Fans fought at the Ebimpe Olympic Stadium on Friday.", ("Fans",), ("Ebimpe Olympic Stadium",)),
    ],
)
def test_what_happens_at_a_name_makes_a_place_of_it(text, actors, places):
    assert (found(text)[0].actors, found(text)[0].places) == (actors, places)
