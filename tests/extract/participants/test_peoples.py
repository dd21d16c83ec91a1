"""Peoples: a country acts by the adjective of its forces and officials, not by that of its citizens."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_roles import found


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("French jets bombed the airport on Friday.", ("France",)),
        ("An American police officer was shot in Liquica on Saturday.", ()),
        ("NATO congratulated Kenyan voters on Monday.", ("NATO",)),
        ("The strikes wounded three Russian and Armenian journalists on Thursday.", ()),
        ("Bosnian Serb forces overran the town on July 11, 2023.", ("Bosnian Serb forces",)),
        ("English supporters fought with police on Friday.", ("police", "English supporters")),
        ("A German court sentenced a Syrian doctor to life on Friday.", ("German court", "Syrian doctor")),
        ("Police arrested the Rwandan general Omar Sy on Friday.", ("Police", "Omar Sy")),
        ("Muslim men and boys were killed at Srebrenica on July 11, 2023.", ()),
        ("Hutu militia attacked the camp on Friday.", ("Hutu militia",)),
    ],
)
def test_a_people_is_no_state(text, actors):
    assert found(text).actors == actors
