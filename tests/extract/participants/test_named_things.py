"""Named things: names that a clause holds and that nobody acts by, beside sentences where the same names act."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_roles import found


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Red Cross appealed for 301 million U.S. dollars on Tuesday.", ("Red Cross",)),
        ("The Rs 978-crore mission was announced by Narendra Modi on Friday.", ("Narendra Modi",)),
        ("The army shelled the village with Grad missiles on Friday.", ("army",)),
        ("Gotabaya Rajapaksa arrived on board a Saudia flight on Friday.", ("Gotabaya Rajapaksa",)),
        ("An AFP correspondent heard seven explosions on Friday.", ()),
        ("Rodrigo Londono, known to his men as Timochenko, arrived on Friday.", ("Rodrigo Londono",)),
        ("Protesters burned tyres in Kisumu, an Odinga stronghold, on Monday.", ("Protesters",)),
        ("Lawmakers rejected autonomy within Indonesia on Monday.", ("Lawmakers",)),
        ("India signed the Artemis Accords on June 21.", ("India",)),
        ("Argentina beat the Netherlands on Wednesday, setting up a final against Germany.",
         ("Argentina", "Netherlands")),
        ("A strike on Azerbaijan's second city killed nine people on Sunday.", ()),
        ("Azerbaijan's army struck the city on Sunday.", ("Azerbaijan's army",)),
    ],
)  # fmt: skip
def test_a_named_thing_acts_for_nobody(text, actors):
    assert found(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Survivors left the capital in search of food on Friday.", ()),
        ("Police pulled 11 survivors from the rubble on Friday.", ("Police",)),
        ("Protesters blocked the bridge on Friday.", ("Protesters",)),
    ],
)
def test_groups_that_are_everybody_are_no_actors(text, actors):
    assert found(text).actors == actors


def test_a_storm_acts_for_nobody_by_its_name_alone():
    assert found("Haiyan made landfall on Friday. Typhoon Haiyan killed six people.").actors == ()
    assert found("Dilma Rousseff made a speech on Friday. A storm hit Rio.").actors == ("Dilma Rousseff",)
