"""Claims: the event a figure belongs to, and who claims it."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def claimed(text, published="2021-03-10", language="en"):
    """(date, what, count, claimant) of every claim, in the order of the events."""
    day = Date.parse(published)
    article = Article("a", "", "", day, language, text)
    events = extract(article, tag(text, published=day, genre="news", language=language), Names())
    return [(str(e.date), c.what, c.count, c.claimed_by) for e in events for c in e.claims]


@pytest.mark.parametrize(
    "text",
    [
        "Bus drivers began a strike on Monday after a collision killed 14 passengers.",
        "A court in Lyon jailed a man for life on Friday for the murder of three pensioners.",
        "The bodies of 12 miners killed in the blast were buried on Monday.",
        "Nine soldiers died before the ceasefire took effect on Saturday.",
        "Israel shelled a school on Monday, in a war that has killed more than 40,000 people since October.",
        "A drone hit a depot in Belgorod on Monday. More than 30,000 people have been killed in the war.",
        "An avalanche buried a village on Sunday. In a separate incident, four people were killed by lightning.",
        "Bus drivers began a strike on Monday, weeks after a crash in 2008 in which 46 people died.",
    ],
)
def test_what_happened_at_another_time_is_no_figure_of_the_event(text):
    assert claimed(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("At least 30 people were killed when a bus plunged into a river on Monday.",
         [("2021-03-08", "killed", 30, "")]),
        ("A court in Munich sentenced a man on Tuesday over the killing of two soldiers in Murnau on January 27.",
         [("2021-01-27", "killed", 2, "")]),
        ("The mayor said on Tuesday that 12 people had died in a fire on Saturday.",
         [("2021-03-06", "killed", 12, "mayor")]),
        ("Militants stormed the town on Sunday, killing about 1,200 people and taking around 250 hostage.",
         [("2021-03-07", "killed", 1200, ""), ("2021-03-07", "captured", 250, "")]),
        ("Fighting broke out in Khartoum on January 15. Since then 800 people have died, the doctors' union says.",
         [("2021-01-15", "killed", 800, "doctors' union")]),
        ("The airliner was brought down near Tehran on Sunday, and 176 people died.",
         [("2021-03-07", "killed", 176, "")]),
    ],
)  # fmt: skip
def test_a_figure_goes_with_the_clause_that_dates_it(text, wanted):
    assert claimed(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Armenia put its losses at 32 on Tuesday, while Azerbaijan said 200 of its soldiers had been killed.",
         [(32, "Armenia"), (200, "Azerbaijan")]),
        ("A bomb exploded in Kabul on Monday. Police chief Omar Khan said 12 people were killed. He said 14 were hurt.",
         [(12, "Police chief Omar Khan"), (14, "Omar Khan")]),
        ("A bomb exploded in Kabul on Monday, police said. Twelve people were killed. Another 30 were wounded.",
         [(12, "police"), (30, "police")]),
        ("A gas explosion destroyed a house in Omsk on Monday. The governor's office said that 39 people were killed. "
         "According to the emergencies ministry, six were injured.",
         [(39, "governor's office"), (6, "emergencies ministry")]),
    ],
)  # fmt: skip
def test_every_figure_has_its_own_claimant(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text)] == wanted


def test_a_figure_of_another_country_is_not_of_the_event():
    text = "An earthquake in Turkey killed 8,574 people on Monday, officials said. In neighbouring Syria 1,250 died."
    assert [count for _, _, count, _ in claimed(text)] == [8574]
