"""Weighing: points add names that the rules overlook and take out those that only stand nearby."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_roles import found
from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.participants.weighing import ALWAYS, GIVEN


def test_a_plain_subject_speaks_for_a_name_and_a_place_against_it():
    table = points("actors")
    assert table[GIVEN] > 0 > table[ALWAYS]
    assert table["role=subject last first"] > table["role=behind"] > table["part=place"]


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("Fitch cut the country's rating to CCC on February 6.", "CCC"),
        ("It ended with the peace accords initialled in Dayton, Ohio on November 21, 1995.", "Ohio"),
        ("Two days after February 6, 2020 the Buzi and Pungwe rivers burst their banks.", "Buzi"),
    ],
)
def test_what_only_stands_nearby_goes(text, out):
    assert out not in found(text).actors


def test_a_name_that_grammar_overlooks_comes_in():
    text = "Negotiations under Ivan Duque were broken off in January 2019 after a car bomb in Bogota killed 22 cadets."
    assert "Ivan Duque" in found(text).actors


def test_who_did_it_is_never_left_out():
    text = "Meta was fined 2.4 billion euros by the European Commission on Friday."
    assert found(text).actors == ("Meta", "European Commission")


def test_all_of_a_list_are_told_where_one_is():
    text = "The foreign ministers of Bosnia, Croatia and Yugoslavia, meeting in Geneva on Sept. 8, agreed on a union."
    assert len(found(text).actors) == len(("Bosnia", "Croatia", "Yugoslavia"))


def test_where_it_happened_does_not_come_in_as_an_actor():
    event = found("The army took Goma on 27 January 2025.")
    assert (event.actors, event.places) == (("army",), ("Goma",))


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Renewed clashes between Azerbaijan and Armenia erupted on Friday.", ("Azerbaijan", "Armenia")),
        ("The truce between the RSF and the army collapsed on Friday.", ("RSF", "army")),
        ("Talks between Serbia and Kosovo broke down on Friday.", ("Serbia", "Kosovo")),
        ("Talks between Baku and Yerevan resumed on Friday.", ("Baku", "Yerevan")),
        ("An accord between Moscow and Kyiv was signed on Friday.", ("Moscow", "Kyiv")),
    ],
)
def test_of_two_sides_neither_is_told_without_the_other(text, actors):
    assert set(found(text).actors) == {*actors}
