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
        ("A Houthi drone hit a tanker on Friday.", ("Houthi",)),
        ("Gotabaya Rajapaksa arrived on board a Saudia flight on Friday.", ("Gotabaya Rajapaksa",)),
        ("An AFP correspondent heard seven explosions on Friday.", ()),
        ("Rodrigo Londono, known to his men as Timochenko, arrived on Friday.", ("Rodrigo Londono",)),
        ("Protesters burned tyres in Kisumu, an Odinga stronghold, on Monday.", ("Protesters",)),
        ("Voters rejected autonomy within Indonesia on Monday.", ("Voters",)),
        ("India signed the Artemis Accords on June 21.", ("India",)),
        ("Argentina beat the Netherlands on Wednesday, setting up a final against Germany.",
         ("Argentina", "Netherlands")),
        ("A strike on Azerbaijan's second city killed nine people on Sunday.", ()),
        ("Azerbaijan's army struck the city on Sunday.", ("Azerbaijan's army",)),
    ],
)  # fmt: skip
def test_a_named_thing_acts_for_nobody(text, actors):
    assert found(text).actors == actors
