"""Unnamed actors: groups and institutions under a common noun, and nouns that look like them."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_collective import actors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Islamist militants overran an army post on Friday.", ("Islamist militants",)),
        ("On Friday gunmen killed Maria Lopez, the mayor of the port of Manta.", ("gunmen", "Maria Lopez")),
        ("Two environmental activists were arrested on Friday.", ("environmental activists",)),
        ("Rebels freed three hostages on Friday.", ("Rebels",)),
        ("Hooded youths pelted police with stones on Friday.", ("Hooded youths", "police")),
        ("Ana Lopez suspended three officials on Friday.", ("Ana Lopez",)),
        ("Ana Lopez met investors on Friday.", ("Ana Lopez", "investors")),
        ("Thousands of supporters of the coup marched through the capital on Friday.", ("supporters",)),
        ("The strike was called off by the unions on Friday.", ("unions",)),
        ("Omar Sy was shot dead by his intelligence chief on Friday.", ("intelligence chief", "Omar Sy")),
        ("Omar Sy and his coach were killed on Friday.", ("coach", "Omar Sy")),
        ("Omar Sy and his former deputy, Ana Lopez, met on Friday.", ("Omar Sy", "Ana Lopez")),
        ("The same court confirmed the sentence on Friday.", ("court",)),
        ("The opposition boycotted the vote on Friday.", ("opposition",)),
        ("The government and the ELN opened talks on Friday.", ("government", "ELN")),
        ("Three people were killed on Friday in clashes with the police.", ("police",)),
        ("Police fired tear gas at protesters on Friday.", ("Police", "protesters")),
        ("A group of homeowners sued the utility on Friday.", ("homeowners",)),
        ("The stationmaster on duty was arrested on Friday.", ("stationmaster",)),
        ("A signal controller was jailed for three years on Friday.", ("signal controller",)),
        ("In Arequipa, where protesters tried to overrun the airport on Friday, a man died.", ("protesters",)),
        ("The ministry and the miners' federation signed a deal on Friday.", ("ministry", "miners' federation")),
        ("The crisis began on Friday, when lawmakers ousted Omar Sy.", ("lawmakers", "Omar Sy")),
        ("The last swap was on Friday, when 20 prisoners were released.", ()),
        ("On Friday, police firing tear gas stormed a train.", ("police",)),
        ("Army warplanes struck a market on Friday.", ("Army",)),
        ("A German court sentenced a bus driver to life on Friday.", ("German court", "bus driver")),
        ("The case was filed on Friday by 40 senators close to the military.", ("senators",)),
        ("The court upheld the law, which parliament had passed on Friday.", ("parliament",)),
        ("The law was adopted by parliament on Friday.", ("parliament",)),
        ("Ana Lopez was held by Norwegian police on Friday.", ("Ana Lopez", "Norwegian police")),
        ("Hundreds of Sri Lankan protesters stormed a palace on Friday.", ("Sri Lankan protesters",)),
        ("Thousands rallied against a bill on foreign agents on Friday.", ()),
        ("Doctors, nurses and paramedics walked out on Friday.", ("Doctors", "nurses", "paramedics")),
        ("Student groups and trade unions blocked the road on Friday.", ("Student groups", "trade unions")),
    ],
)
def test_groups_act_and_are_acted_on(text, expected):
    assert actors(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boat carrying villagers capsized on Friday.", ()),
        ("Five people were killed on Friday.", ()),
        ("An accord was signed by the leaders of Russia and Armenia on Friday.", ("Russia", "Armenia")),
        ("Heavy rain killed six people on Friday.", ()),
        ("The government sent 500 more soldiers to the area on Friday.", ("government",)),
        ("Five people were killed in fighting between two villages on Friday.", ()),
        ("An airstrike on a jail killed at least 100 inmates on Friday.", ()),
        ("A rocket killed two soldiers on Friday.", ()),
        ("A man was arrested on Friday.", ()),
        ("A courier was killed on Friday.", ()),
        ("The 64-year-old leader was detained on Friday.", ()),
        ("Schools for workers were closed on Friday.", ()),
    ],
)
def test_what_only_speaks_of_a_group_is_no_actor(text, expected):
    assert actors(text) == expected
