"""Claims: which numbers are figures of an event, and which are none."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def claimed(text, published="2021-03-10", language="en", publisher=""):
    """(date, what, count, claimant) of every claim, in the order of the events."""
    day = Date.parse(published)
    article = Article("a", "", publisher, day, language, text)
    events = extract(article, tag(text, published=day, genre="news", language=language), Names())
    return [(str(e.date), c.what, c.count, c.claimed_by) for e in events for c in e.claims]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A shell hit a market in Homs on Monday. The ministry counted 42 dead; residents spoke of more than 50.",
         [(42, "ministry"), (50, "residents")]),
        ("A shell hit a market in Homs on Monday. Police said 25 people were killed. The army put the number at 37.",
         [(25, "Police"), (37, "army")]),
        ("A shell hit a market in Homs on Monday. Police said 25 people were killed. The number of deputies is 60.",
         [(25, "Police")]),
    ],
)  # fmt: skip
def test_a_bare_number_is_a_rival_of_the_figure_before(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text)] == wanted


def test_no_rate_is_a_figure():
    assert claimed("A cholera epidemic began on Monday. People are dying at a rate of one a minute.") == []


def test_a_part_of_which_nothing_new_is_told_is_no_figure():
    told = claimed("A bus crashed on Monday. 46 people were injured, ten of whom were injured badly.")
    assert [claim[:3] for claim in told] == [("2021-03-08", "wounded", 46)]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Shells hit the village on Monday. Armenia denied that 12 soldiers had died.", []),
        ("en", "Shells hit the village on Monday. Baku denied killing 12 civilians.", []),
        ("en", "Shells hit the village on Monday. Armenia did not deny the reports that 12 soldiers had died.", [12]),
        ("en", "Shells hit the village on Monday. The army denied the charge, saying 12 soldiers had died.", [12]),
        ("en", "On Monday Baku denied a part in the attack that killed 12 people.", []),
        ("ru", "В понедельник начался обстрел. Баку опроверг сообщения о том, что погибли 12 солдат.", []),
        ("hy", "Մարտի 8-ին հրետակոծություն է եղել։ Բաքուն հերքել է, որ զոհվել է 12 զինվոր։", []),
        (
            "az",
            "Martın 8-də bənd dağılıb. Orskda 12 nəfərin öldüyü barədə məlumatı prokurorluq təkzib edib.",
            [],
        ),
    ],
)
def test_what_is_denied_is_no_figure(language, text, wanted):
    assert [count for _, _, count, _ in claimed(text, "2021-03-10", language)] == wanted
