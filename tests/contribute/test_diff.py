"""What differs between two chronologies, and how it is said."""

import json

import pytest

from timeline_builder.chronology.build import build
from timeline_builder.contribute import diff_report
from timeline_builder.contribute.diff import compare
from timeline_builder.contribute.difference import Changed, Difference, Merged, Named, Redated, Renamed, Sourced
from timeline_builder.dates.value import Date
from timeline_builder.model import Actor, Article, Claim, Content, Era, Event, Names, Quotation, Reference

PAGE = Reference("A page", "A paper", "https://example.org/a")
OTHER = Reference("Another page", "Another paper", "https://example.org/b")


def event(id_, date="2020", **fields):
    fields = {"title": id_.upper(), "kind": "clash", "status": "reviewed", "evidence": (PAGE,)} | fields
    return Event(id_, date=Date.parse(date), **fields)


def difference(before, now, **content):
    old, new = ({"events": tuple(events)} for events in (before, now))
    for key, (was, is_) in content.items():
        old[key], new[key] = was, is_
    return compare(build(Content(**old), {})[0], build(Content(**new), {})[0])


def named(id_, date="2020", title=""):
    return Named(id_, title or id_.upper(), date)


def test_nothing_changed():
    found = difference([event("a")], [event("a")])
    assert not found
    assert found == Difference()
    assert diff_report.text(found) == diff_report.markdown(found) == "The chronology does not change.\n"


def test_added_and_removed():
    found = difference([event("a"), event("b", "2021")], [event("a"), event("c", "2022", evidence=(OTHER,))])
    assert found.added == (named("c", "2022"),)
    assert found.removed == (named("b", "2021"),)
    assert found.broken == ("events/b/", "years/2021/")
    assert (found.sources_lost, found.sources_gained, found.changed) == ((), (), ())


def test_redated_says_what_moves_in_the_order():
    before = [event("a", "2001"), event("b", "2002"), event("c", "2003"), event("d", "2004")]
    now = [event("a", "2003-05"), *before[1:]]
    (change,) = difference(before, now).redated
    assert change == Redated(
        named("a", "2003-05"), "2001", "2003-05", "", "", (named("b", "2002"), named("c", "2003")), named("c", "2003")
    )
    assert diff_report.text(Difference(redated=(change,))) == (
        "1 event re-dated.\n"
        "\n"
        "Event re-dated:\n"
        "  A (a): 2001 → May 2003 (2001 → 2003-05); it now stands after C (c), and has passed B (b); C (c)\n"
    )


def test_redated_to_the_first_place_and_within_its_own():
    before = [event("a", "2001"), event("b", "2002"), event("c", "2003")]
    (change,) = difference(before, [*before[:2], event("c", "2000")]).redated
    assert (change.passed, change.after) == ((named("a", "2001"), named("b", "2002")), None)
    assert "it now stands first of all, and has passed A (a); B (b)" in diff_report.text(Difference(redated=(change,)))
    (change,) = difference(before, [*before[:2], event("c", "2003~")]).redated
    assert change.passed == ()
    assert "(2003 → 2003~); it keeps its place in the order" in diff_report.text(Difference(redated=(change,)))


def test_another_era_is_told_with_the_date():
    eras = (Era("one", "One", Date.parse("2000/2001")), Era("two", "Two", Date.parse("2002/2003")))
    found = difference([event("a", "2001")], [event("a", "2002")], eras=(eras, eras))
    assert (found.redated[0].era_before, found.redated[0].era_now) == ("one", "two")
    assert found.changed == ()


def test_merged_by_redirect_takes_its_evidence_along():
    a, b = event("a", actors=("x",)), event("b", "2020-05", evidence=(OTHER,), actors=("y",))
    now = event("a", evidence=(PAGE, OTHER), actors=("x", "y"), redirect_from=("b",))
    found = difference([a, b], [now])
    assert found == Difference(merged=(Merged(named("b", "2020-05"), named("a")),))


def test_merged_without_its_source():
    now = event("a", redirect_from=("b",))
    found = difference([event("a"), event("b", evidence=(OTHER,))], [now])
    assert found.merged == (Merged(named("b"), named("a")),)
    assert found.sources_lost == (Sourced(named("b"), "Another paper: Another page <https://example.org/b>", True),)


def test_merged_by_moving_the_evidence_breaks_an_address():
    found = difference([event("a"), event("b", evidence=(OTHER,))], [event("a", evidence=(PAGE, OTHER))])
    assert found.merged == (Merged(named("b"), named("a")),)
    assert found.broken == ("events/b/",)
    assert found.sources_gained == ()


def test_two_merged_into_a_new_one():
    found = difference([event("a"), event("b")], [event("c", redirect_from=("a", "b"))])
    assert found.merged == (Merged(named("a"), named("c")), Merged(named("b"), named("c")))
    assert (found.added, found.removed, found.renamed, found.broken) == ((), (), (), ())


def test_renamed_is_no_loss():
    found = difference(
        [event("a")],
        [event("b", title="A", redirect_from=("a",))],
        eras=((Era("x", "X", Date.parse("2020")),), (Era("y", "X", Date.parse("2020"), redirect_from=("x",)),)),
    )
    assert found.renamed == (Renamed("a", "b"), Renamed("x", "y"))
    assert (found.added, found.removed, found.broken) == ((), (), ())


def test_attributions():
    quotation = Quotation("art", 0, 5, "Words", attributed_to="X")
    before = event("a", attributed_to="One", evidence=(quotation,))
    now = event("a", attributed_to="Two", evidence=(Quotation("art", 0, 5, "Words"),))
    assert difference([before], [now]).attributed == (
        Changed("event", "a", "A", "attributed_to", "One", "Two"),
        Changed("quotation", "a", "A", "Words", "X", ""),
    )


def test_figures():
    before = event("a", claims=(Claim("killed", "X", 9), Claim("wounded", "X", 3), Claim("killed", "Y", text="dozens")))
    now = event(
        "a", claims=(Claim("killed", "X", 10, "at least"), Claim("killed", "Y", text="dozens"), Claim("lost", "Z", 1))
    )
    assert difference([before], [now]).figures == (
        Changed("claim", "a", "A", "killed, says X", "9", "at least 10"),
        Changed("claim", "a", "A", "wounded, says X", "3", ""),
        Changed("claim", "a", "A", "lost, says Z", "", "1"),
    )


def test_sources_lost_and_gained():
    before = [event("a", evidence=(PAGE, OTHER)), event("b", evidence=(PAGE,))]
    now = [event("a", evidence=(OTHER,)), event("b", evidence=(PAGE, Reference("Book", "Press")))]
    found = difference(before, now)
    assert found.sources_lost == (Sourced(named("a"), "A paper: A page <https://example.org/a>", False),)
    assert found.sources_gained == (Sourced(named("b"), "Press: Book", True),)


def test_articles_as_files():
    article = Article("art", "An article", "A paper", Date.parse("2020"), "en", "Words here.")
    quoting = event("a", evidence=(PAGE, Quotation("art", 0, 5, "Words")))
    found = difference([quoting], [event("a")], articles=((article,), ()))
    assert found.sources_lost == (
        Sourced(named("a"), "“Words” (art)", True),
        Sourced(None, "A paper: An article (art)", False),
    )
    assert found.broken == ("sources/art/",)


def test_other_changes():
    before = event("a", summary_markdown="Old.", actors=("x",), contested=False, evidence=(PAGE,))
    page = Reference("A page", "A paper", "https://example.org/a", archive="https://example.org/copy")
    now = event("a", title="Title", summary_markdown="New.", actors=("x", "y"), contested=True, evidence=(page,))
    names = (Names(actors={"x": Actor("x", "X")}), Names(actors={"x": Actor("x", "X / Y"), "y": Actor("y", "Y")}))
    assert difference([before], [now], names=names).changed == (
        Changed("event", "a", "Title", "title", "A", "Title"),
        Changed("event", "a", "Title", "summary_markdown", "Old.", "New."),
        Changed("event", "a", "Title", "actors", "x", "x, y"),
        Changed("event", "a", "Title", "contested", "no", "yes"),
        Changed("source", "a", "Title", "archive of A page", "", "https://example.org/copy"),
        Changed("actor", "x", "X / Y", "name", "X", "X / Y"),
        Changed("actor", "y", "Y", "", "", "Y"),
    )


@pytest.fixture
def hostile():
    title = "<img src=x> @all [x](javascript:1) *b*\n# h \x1b[31m"
    return difference([event("a")], [event("a", title=title), event("b", "2021", title=title)])


def test_markdown_holds_no_markup_of_others(hostile):
    text = diff_report.markdown(hostile)
    assert "\\<img src=x\\> &#64;all \\[x\\](javascript:1) \\*b\\* \\# h \\[31m (b), 2021" in text
    assert text.startswith("**1 event added, 1 other change.**\n\n### Event added\n\n* ")


def test_a_terminal_is_told_nothing(hostile):
    assert "\x1b" not in diff_report.text(hostile)


def test_json_has_every_part(hostile):
    data = json.loads(diff_report.as_json(hostile))
    assert list(data) == [
        "added", "removed", "redated", "merged", "renamed", "attributed", "figures", "sources_lost", "sources_gained",
        "changed", "broken",
    ]  # fmt: skip
    assert data["added"][0]["id"] == "b"


def test_long_texts_are_shown_where_they_differ():
    words = [f"w{n}" for n in range(40)]
    change = Changed(
        "event", "a", "A", "summary_markdown", " ".join(words), " ".join([*words[:20], "new", *words[21:]])
    )
    assert diff_report.text(Difference(changed=(change,))).splitlines()[-1] == (
        "  A (a): summary: … w16 w17 w18 w19 w20 w21 w22 w23 w24 … → … w16 w17 w18 w19 new w21 w22 w23 w24 …"
    )
    change = Changed("event", "a", "A", "summary_markdown", " ".join(words), " ".join([*words, "more"]))
    assert diff_report.text(Difference(changed=(change,))).endswith("… w36 w37 w38 w39 → … w36 w37 w38 w39 more\n")
