"""Things: what "it" and "they" stand for, and where they are left alone."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_definite import last


@pytest.mark.parametrize(
    ("text", "title", "actors"),
    [
        (
            "Narendra Modi and Xi Jinping met for formal talks. They also spoke in Goa in May 2022.",
            "Narendra Modi and Xi Jinping spoke in Goa",
            ("Narendra Modi", "Xi Jinping"),
        ),
        (
            "On Friday England had booked their place in the final. They lost to Italy at Wembley in July 2021.",
            "England lost to Italy at Wembley",
            ("England", "Italy"),
        ),
        (
            "The M23 first captured Goma in 2012. It was defeated in November 2013.",
            "The M23 was defeated",
            ("M23",),
        ),
        (
            "Zambia had its foreign debt forgiven. It returned to the markets in 2012.",
            "Zambia returned to the markets",
            ("Zambia",),
        ),
        (
            "Kenya joined the bloc. It signed the treaty. In May 2022 it opened an embassy.",
            "Kenya opened an embassy",
            ("Kenya",),
        ),
        (
            "They fought a war over the breakaway region. It was halted in November 2020.",
            "War was halted",
            (),
        ),
        ("The two generals had been partners. They seized power in 2021.", "The two generals seized power", ()),
    ],
)
def test_it_and_they_stand_for_the_only_one_they_can(text, title, actors):
    event = last(text)
    assert (event.title, event.actors) == (title, actors)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The army captured Goma. It was recaptured in November 2013.", "army"),
        ("The army defeated the M23. It was disbanded in November 2013.", "army"),
        ("Narendra Modi and Xi Jinping signed two accords. They began in May 2022.", "Modi"),
        ("Narendra Modi and Xi Jinping met union leaders. They spoke in May 2022.", "Modi"),
    ],
)
def test_where_two_may_be_meant_none_is_taken(text, wrong):
    event = last(text)
    assert wrong not in event.title
    assert not any(wrong in actor for actor in event.actors)
