"""What a clause in the present sets for a date, and what a promise says of the dates around it."""

import pytest

from tests.extract.test_extract import found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The senator takes office on April 1.", [("2021-04-01", "planned")]),
        ("Voters elect a new parliament on Sunday.", [("2021-03-14", "planned")]),
        ("The champions open their title defence in October.", [("2021-10", "planned")]),
        ("The trial follows a raid on Monday.", [("2021-03-08", "happened")]),
        ("Two died as hosts Mali came from behind on Sunday.", [("2021-03-07", "happened")]),
        ("In a speech on Tuesday the president vowed to restore order.", [("2021-03-09", "happened")]),
        ("The president vowed to restore order on Friday.", [("2021-03-12", "planned")]),
    ],
)
def test_a_date_ahead_or_past_as_the_verb_says(text, wanted):
    assert [(str(event.date), event.factuality) for event in found(text)] == wanted
