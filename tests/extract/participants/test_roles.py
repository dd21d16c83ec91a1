"""Roles: who acts and where, of sentences that name the same words for either."""

from __future__ import annotations

import pytest

from timeline_builder.dates.value import Date
from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions
from timeline_builder.extract.names.names import names_in
from timeline_builder.extract.participants import roles
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import closed, tokenize
from timeline_builder.model import Article, Candidate, Names


def found(text: str) -> Candidate:
    """The first candidate of a text."""
    article = Article("t", "", "", Date.parse("2023-10-08"), "en", text, genre="news")
    return extract(article, mentions(article), Names())[0]


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("Powerful quakes hit northwest Turkey on Friday.", (), ("Turkey",)),
        ("A quake struck southern Turkey and northern Syria on Friday.", (), ("Turkey", "Syria")),
        ("Tehran and Riyadh also agreed on Friday to exchange envoys.", ("Tehran", "Riyadh"), ()),
        ("Baku sent troops across the border on Friday.", ("Baku",), ()),
        ("Beijing and Moscow signed a gas deal on Friday.", ("Beijing", "Moscow"), ()),
        ("Anna Berg lost to Carla Ruiz on Friday.", ("Anna Berg", "Carla Ruiz"), ()),
        ("The two men met in Tehran on Friday.", (), ("Tehran",)),
        ("An accord between Moscow and Kyiv was signed on Friday.", ("Moscow", "Kyiv"), ()),
        ("At least 23 people were killed across the East African nation on Friday.", (), ()),
        ("Thai and Cambodian forces traded fire on Friday.", ("Thailand", "Cambodian forces"), ()),
        ("Rwanda-backed rebels seized Goma on Friday.", ("Rwanda-backed rebels",), ("Goma",)),
        ("The state's governor, Khamis Abakar, was killed in Geneina on Friday.", ("Khamis Abakar",), ("Geneina",)),
        ("The army toppled the elected government of Aung San Suu Kyi on Friday.", ("army",), ()),
        ("The law was repealed by the election commission on Friday.", ("election commission",), ()),
        ("On Friday police arrested 49 people.", ("police",), ()),
        ("The electoral commission said on Friday that voting had been calm.", ("electoral commission",), ()),
        ("Mounted police charged a crowd in Lima on Friday.", ("Mounted police",), ("Lima",)),
        ("They fled to Goma, where armed rebels killed two on Friday.", ("armed rebels",), ("Goma",)),
        ("The march turned violent on Friday when police fired tear gas.", ("police",), ()),
        ("Thousands of supporters of George Weah marched through Goma on Friday.", ("George Weah",), ("Goma",)),
        ("The rebels of the SPLM-North shelled Goma on Friday.", ("SPLM-North",), ("Goma",)),
        ("Asmara on Friday denied that it had shelled Badme.", ("Asmara",), ()),
        ("Omar Sy toured Mai Mahiu on Friday and ordered an inquiry.", ("Omar Sy",), ("Mai Mahiu",)),
        ("The first Dutch marines reached Asmara on Friday.", ("Dutch marines",), ("Asmara",)),
        ("Angola led in Sunday's opening match in Luanda when Mali scored.", ("Angola", "Mali"), ("Luanda",)),
        ("Rebels shelled Goma on Friday, Omar Sy, an army spokesman, said.", ("Rebels",), ("Goma",)),
        ("The hosts went down 1-0 to Sweden in Malmo on Friday.", ("Sweden",), ("Malmo",)),
        ("Peru told the Security Council so. Security forces shelled Goma on Friday.", ("Security forces",), ("Goma",)),
        ("Premier Li Na and FARC leader Rodrigo Sy said on Friday they had met.", ("Li Na", "Rodrigo Sy"), ()),
        ("Sudan's war broke out on Friday.", (), ("Sudan",)),
        ("Anna Berg won Ecuador's presidential runoff on Friday.", ("Anna Berg",), ("Ecuador",)),
        ("The Syrian conflict began on Friday.", (), ("Syria",)),
        ("The Syrian army left on Friday.", ("Syrian army",), ()),
        ("Ebola was discovered on Friday in what was then Zaire.", (), ("Zaire",)),
        ("The outbreak spread to Liberia and Sierra Leone on Friday.", (), ("Liberia", "Sierra Leone")),
        ("The drought ravaged West Africa in March.", (), ("West Africa",)),
        ("Gunmen stormed the Hayat Hotel on Friday.", ("Gunmen",), ("Hayat Hotel",)),
        ("Uganda declared the Ebola outbreak over on Friday.", ("Uganda",), ()),
        ("A Saudi-led coalition intervened on Friday.", ("Saudi-led coalition",), ()),
        ("The rebels were routed by Congolese and U.N. forces on Friday.", ("rebels", "Congo", "U.N. forces"), ()),
        ("The ministers met in the Chinese capital on Friday.", ("ministers",), ("China",)),
        ("People were evacuated from Kyrgyz border villages on Friday.", (), ("Kyrgyzstan",)),
        ("The drivers were handed over to the Iranian side on Friday.", ("drivers",), ()),
        ("Police clashed with crowds in the center of Lima on Friday.", ("Police",), ("Lima",)),
        ("Rebels entered the centre of Bukavu on Friday.", ("Rebels",), ("Bukavu",)),
        ("A train came off the rails at Adendro, near Thessaloniki, on Friday.", (), ("Adendro",)),
        (
            "Viktor Bout was swapped in Vienna for basketball player Anna Griner on Friday.",
            ("Viktor Bout", "Anna Griner"),
            ("Vienna",),
        ),
        ("A probe was launched from the Tanegashima Space Center on Friday.", (), ("Tanegashima Space Center",)),
        (
            "Youths pelted police at the Place de la Republique on Friday.",
            ("Youths", "police"),
            ("Place de la Republique",),
        ),
        ("A crowd gathered on Marshal Bagramian Avenue on Friday.", (), ("Bagramian Avenue",)),
        ("Helicopters took more than 90 citizens to the Dominican Republic on Friday.", (), ("Dominican Republic",)),
        ("Beijing acknowledged on Friday that four men had died.", ("Beijing",), ()),
        ("A lander touched down on the moon on Friday.", (), ("moon",)),
        ("The president appointed a former Wall Street banker on Friday.", ("president",), ()),
        ("An Airbus of the airline crashed near Bishoftu on Friday.", (), ("Bishoftu",)),
        ("The coast guard rescued 120 migrants south of Crete on Friday.", ("coast guard",), ("Crete",)),
        ("Two trains collided at Aying, south of Munich, on Friday.", (), ("Aying",)),
        ("Manchester City beat Real Madrid on Friday.", ("Manchester City", "Real Madrid"), ()),
        ("The jury criticised Southwark Council on Friday.", ("jury", "Southwark Council"), ()),
        ("Five Kyrgyz and three Tajik servicemen were wounded on Friday.", ("Kyrgyzstan", "Tajikistan"), ()),
        ("French commuters endured more chaos on Friday.", (), ()),
        ("Peru signed an accord on Friday with Britain, Guyana's former ruler.", ("Peru", "United Kingdom"), ()),
        ("JPMorgan forecast a rise on Friday.", ("JPMorgan",), ()),
        ("Boko Haram and Islamic State clashed near Rafah on Friday.", ("Boko Haram", "Islamic State"), ("Rafah",)),
        ("The agency launched its Aditya-L1 probe from Sriharikota on Friday.", ("agency",), ("Sriharikota",)),
        ("China fired water cannon at a boat near Second Thomas Shoal on Friday.", ("China",), ("Thomas Shoal",)),
        ("A car bomb planted at a school in Bogota killed 22 cadets on Friday.", (), ("Bogota",)),
        (
            "Rescuers searched on Friday for survivors of a quake that flattened villages on Lombok.",
            ("Rescuers",),
            ("Lombok",),
        ),
        ("On Friday one man was killed and 18 were hurt in a collision at Aying.", (), ("Aying",)),
        ("On Friday the court became the first in Africa to annul a vote.", ("court",), ()),
        ("Peru and Chile signed a treaty on Friday, ending their war over Arica.", ("Peru", "Chile"), ()),
        ("Hezbollah fired rockets at an Israeli base on Friday.", ("Hezbollah",), ()),
        ("Lava reached a school on Friday.", (), ()),
        ("The army took Kidal, a Tuareg stronghold, on Friday.", ("army",), ("Kidal",)),
        ("Residents of Lampedusa protested on Friday.", ("Residents",), ("Lampedusa",)),
        ("A judge blocked the sale of the mill to Nippon Steel on Friday.", ("judge", "Nippon Steel"), ()),
        ("Astronaut Anna Williams returned to Earth on Friday.", ("Anna Williams",), ("Earth",)),
        ("Masked men stormed a studio in Guayaquil on Friday.", ("Masked men",), ("Guayaquil",)),
        (
            "Mali beat Ghana on Friday in Malabo, the capital of co-hosts Equatorial Guinea.",
            ("Mali", "Ghana"),
            ("Malabo",),
        ),
        ("Regional observers said on Friday that voting had been calm.", ("Regional observers",), ()),
        ("Congo's minister, Anna Wagner, told the Security Council on Friday that it was war.", ("Anna Wagner",), ()),
    ],
)
def test_actors_and_places_are_told_apart(text, actors, places):
    event = found(text)
    assert (event.actors, event.places) == (actors, places)


def test_a_surname_that_comes_first_is_filled_up():
    text = "President Yoon Suk Yeol declared martial law. Investigators detained Yoon on Friday."
    assert found(text).actors == ("Investigators", "Yoon Suk Yeol")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("French energy giant TotalEnergies halted work on Friday.", ("TotalEnergies",)),
        ("Kobakhidze's ruling Georgian Dream won the vote on Friday.", ("Georgian Dream",)),
        ("The candidate of the ruling coalition, Anna Berg, conceded on Friday.", ("Anna Berg",)),
        ("Two activists were arrested at the All England Club on Friday.", ("activists",)),
        ("Protests over the death of Omar Haddad began on Friday.", ("Omar Haddad",)),
        ("Anna Berg won on Friday, beating Carla Ruiz in the final.", ("Anna Berg", "Carla Ruiz")),
        ("Gunmen killed a German hostage on Friday.", ("Gunmen",)),
        ("Toyota recalled a million cars on Friday.", ("Toyota",)),
        ("Hamas released 24 hostages on Friday.", ("Hamas",)),
        ("Adecco, Randstad and Hays all cut jobs on Friday.", ("Adecco", "Randstad", "Hays")),
        ("A ship with 23 crew members sank on Friday.", ()),
        ("Scholz dismissed Finance Minister Christian Lindner on Friday.", ("Scholz", "Christian Lindner")),
        ("The government let the company fail on Friday.", ("government",)),
        ("Laurent d'Aubuisson met Jean-Marie Le Pen on Friday.", ("Laurent d'Aubuisson", "Jean-Marie Le Pen")),
        ("Rain halted play on Friday.", ()),
        ("A trawler with people from Libya capsized on Friday.", ()),
        ("Six Colombians were arrested on Friday.", ("Colombians",)),
        ("The longest flight is that of Frank Rubio, who landed on Friday.", ("Frank Rubio",)),
        ("Anna Berg lost to Mackenzie McDonald on Friday.", ("Anna Berg", "Mackenzie McDonald")),
    ],
)
def test_who_acts_and_who_is_only_named(text, actors):
    assert tuple(actor.replace("Police", "police") for actor in found(text).actors) == actors


def test_a_part_of_a_sentence_has_the_roles_of_the_whole() -> None:
    text = "Tehran and Riyadh agreed to a truce after shelling in Sanaa, Taiz and Hodeidah."
    tokens = closed(tokenize(text, 0, len(text), (), lexicon("en")))
    names = names_in(tokens, Names(), lexicon("en"))
    roles.cast(tokens, names)
    assert roles.actors(names) == ("Tehran", "Riyadh")
    assert roles.places(names) == ("Sanaa", "Taiz", "Hodeidah")
    assert roles.places(names[-1:]) == ("Hodeidah",)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("SLIM lifted off aboard an H-IIA rocket on Friday.", ("SLIM",)),
        ("Uganda launched a trial of a vaccine against the Sudan strain on Friday.", ("Uganda",)),
        ("Gang members with machine guns fired on a march on Friday.", ("Gang members",)),
        ("Moscow released 20 prisoners on Friday.", ("Moscow",)),
    ],
)
def test_carriers_and_kinds_of_things_do_not_act(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Three people were killed on Friday when Israel struck a house.", ("Israel",)),
        ("Dozens were wounded on Friday when police opened fire on protesters.", ("police", "protesters")),
        ("Two fishermen drowned on Friday when Filipo hit the coast.", ()),
        ("At least 40 soldiers were killed at Mondoro on Friday.", ()),
        ("Six rebels were killed at Mondoro on Friday.", ("rebels",)),
        ("Rebels killed 15 soldiers at Mondoro on Friday.", ("Rebels", "soldiers")),
        ("Rebels killed 15 villagers at Mondoro on Friday.", ("Rebels",)),
        ("A rocket killed 15 soldiers at Mondoro on Friday.", ()),
        ("A gunman shot dead four worshippers on Friday.", ("gunman",)),
        ("A farmer was shot dead on Friday.", ()),
    ],
)
def test_who_does_what_the_killed_are_killed_by_acts(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Kenya's teachers went on strike on Friday.", ("Kenya's teachers",)),
        ("Georgia's opposition parties announced a boycott on Friday.", ("Georgia's opposition parties",)),
        ("Haddad's predecessor, Omar Sy, was arrested on Friday.", ("Omar Sy",)),
        ("Omar Sy, the American coach of several runners, was banned on Friday.", ("Omar Sy",)),
        ("The mission, Chandrayaan-2, lifted off on Friday.", ("Chandrayaan-2",)),
        ("The rebel leader Omar Sy, known as Timo, signed it on Friday.", ("Omar Sy",)),
        ("The premier announced the measures for Mubende and Kassanda on Friday.", ("premier",)),
        ("It was bad since Omar Sy, the official in charge of it, was found dead on Friday.", ("Omar Sy",)),
        ("It was won by Ana Lopez, a former teacher who took office on Friday.", ("Ana Lopez",)),
        ("Russia's Ian Nepomniachtchi won on Friday.", ("Ian Nepomniachtchi",)),
        ("On Friday Moscow released 20 Ukrainians, many of them wounded.", ("Moscow", "Ukrainians")),
        ("The Houthis hijacked the cargo ship Galaxy Leader on Friday.", ("Houthis",)),
        ("Bayer Leverkusen won their first Bundesliga title on Friday.", ("Bayer Leverkusen",)),
    ],
)
def test_owners_and_the_owned(text, actors):
    assert found(text).actors == actors


def test_a_verb_that_is_not_said_again_goes_to_a_place():
    article = Article(
        "t", "", "", Date.parse("2023-10-08"), "en", "M23 captured Goma on 27 January and Bukavu on 16 February."
    )
    both = extract(article, mentions(article), Names())
    assert [(one.actors, one.places) for one in both] == [(("M23",), ("Goma",)), (("M23",), ("Bukavu",))]


@pytest.mark.parametrize(
    ("text", "actors", "places"),
    [
        ("North Korea fired a missile over Japan on Friday.", ("North Korea",), ("Japan",)),
        ("A poll by the Forsa institute put the AfD at 17 per cent on Friday.", ("Forsa institute",), ()),
        ("The storm hit Manila on Friday.", (), ("Manila",)),
        ("Kyiv and Moscow swapped prisoners on Friday.", ("Kyiv", "Moscow"), ()),
        ("Carlos Sainz won the Australian Grand Prix on Friday.", ("Carlos Sainz",), ()),
        ("Fires forced the evacuation of 20,000 people from Rhodes on Friday.", (), ("Rhodes",)),
        ("Toyota suspended output in Japan on Friday.", ("Toyota",), ("Japan",)),
    ],
)
def test_who_acts_and_where_in_agency_prose(text, actors, places):
    assert (found(text).actors, found(text).places) == (actors, places)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("It was signed on Friday by Seyoum Mesfin of Ethiopia and Haile Woldensae of Eritrea.",
         ("Seyoum Mesfin", "Haile Woldensae")),
        ("On Friday the prize went to Jeffrey Hall and Michael Young.", ("Jeffrey Hall", "Michael Young")),
        ("Washington first barred them from its market on Friday.", ("Washington",)),
        ("Baku set up a checkpoint there on Friday.", ("Baku",)),
        ("Thai fighter jets bombed the temple on Friday.", ("Thailand",)),
        ("A Thai fighter died on Friday.", ()),
    ],
)  # fmt: skip
def test_whom_more_than_a_verb_puts_in_what_is_told(text, actors):
    assert found(text).actors == actors
