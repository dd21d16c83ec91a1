"""Which reports of several articles become one event, and which stay apart."""

import pytest

from timeline_builder.chronology.merge import merge
from timeline_builder.chronology.reviews import reports
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.value import Date
from timeline_builder.model import Article, Candidate, Claim, Quotation

GOVERNOR = "Governor Oleh Synehubov and prosecutor Dmytro Chubenko spoke to reporters."


def article(number, *told, place="Kharkiv", more=GOVERNOR, kind="attack"):
    """The reports of an article: a sentence each, of one day, with how many were killed (0 where nobody says), or with
    the figures that it gives.
    """
    text = " ".join((*(sentence for sentence, _ in told), more))
    source = Article(f"a{number}", "Title", f"Agency {number}", Date.parse("2023-05-02"), "en", text)
    value, mention = Date.parse("2023-05-01"), Mention(0, 1, text[:1], Date.parse("2023-05-01"), "test")
    found = []
    for sentence, figures in told:
        quotation = Quotation(source.id, text.index(sentence), text.index(sentence) + len(sentence), sentence)
        figures = figures if isinstance(figures, dict) else {"killed": figures}
        claims = tuple(Claim(what, "police", count) for what, count in figures.items() if count)
        found.append(
            Candidate(
                f"k{len(found)}",
                sentence.rstrip("."),
                value,
                kind,
                (),
                (place,) if place else (),
                quotation,
                mention,
                claims=claims,
            )
        )
    return reports(source, found)[0]


def events(*articles):
    """The articles that each event is told by."""
    merged, _ = merge([], [report for found in articles for report in found])
    return sorted(sorted(piece.article for piece in event.evidence) for event in merged)


MARKET = ("A missile hit the central market.", 5)
ROCKET = ("Five people died when a rocket struck the market.", 5)
STATION = ("A drone set a filling station ablaze.", 2)
DRONE = ("Two died as a drone crashed into a filling station.", 2)


def test_two_articles_on_one_strike_give_one_event():
    assert events(article(1, MARKET), article(2, ROCKET)) == [["a1", "a2"]]


@pytest.mark.parametrize(
    "other",
    [
        ("A shell hit a bus stop.", 2),  # another toll
        ("A missile hit a hospital.", 0),  # another site
        ("The city came under fire.", 0),  # nothing that only one strike explains
    ],
)
def test_two_strikes_on_one_city_on_one_day_stay_two(other):
    assert events(article(1, ("A missile hit the central market.", 40)), article(2, other)) == [["a1"], ["a2"]]


def test_two_strikes_that_two_articles_tell_of_are_matched():
    assert events(article(1, MARKET, STATION), article(2, DRONE, ROCKET)) == [["a1", "a2"], ["a1", "a2"]]


def test_what_fits_two_strikes_alike_joins_neither():
    shot = ("A missile killed a guard at a mill.", 1), ("A missile killed a clerk at an office.", 1)
    vague = article(3, ("A missile killed one.", 1))
    assert events(article(1, shot[0]), article(2, shot[1]), vague) == [["a1"], ["a2"], ["a3"]]
    assert events(article(1, *shot), vague) == [["a1"], ["a1"], ["a3"]]


def test_three_that_tell_of_one_strike_are_one_though_two_of_them_share_little():
    whole = ("Five died and nine were hurt in the strike.", {"killed": 5, "wounded": 9})
    dead, hurt = ("A missile killed five.", {"killed": 5}), ("Nine needed treatment.", {"wounded": 9})
    assert events(article(1, dead), article(2, hurt)) == [["a1"], ["a2"]]
    assert events(article(1, whole), article(2, dead), article(3, hurt)) == [["a1", "a2", "a3"]]


def test_a_disaster_that_an_article_tells_twice_may_be_one():
    fire = article(1, ("A fire broke out in Kharkiv.", 0), ("The blaze killed a dozen.", 12), kind="disaster")
    assert events(fire, article(2, ("Flames killed twelve.", 12), kind="disaster")) == [["a1", "a1", "a2"]]
    twice = article(1, ("A drone struck Kharkiv.", 0), ("The strike killed a dozen.", 12))
    assert events(twice, article(2, ("A drone killed twelve.", 12))) == [["a1"], ["a1", "a2"]]


@pytest.mark.parametrize(("kind", "together"), [("ceasefire", 1), ("political", 2), ("attack", 2)])
def test_what_two_articles_on_one_story_tell_alone_of_a_day(kind, together):
    one, other = (article(n, (text, 0), place="", kind=kind) for n, text in ((1, "Guns fell silent."), (2, "It held.")))
    assert len(events(one, other)) == together
    assert len(events(one, article(2, ("It held.", 0), place="", kind=kind, more=""))) == 2
