"""A new id: the old address stays, references follow, everything else is kept to the byte."""

import pytest

from timeline_builder.content.reader import read
from timeline_builder.contribute.rename import apply, plan
from timeline_builder.errors import ContentError, UsageError

EVENT = """---
title: {title}
date: 2020-10-10
kind: clash
{more}evidence:
  - title: A page
    publisher: A publisher
---
Body of {title}: truce, [truce](../truce/).
"""
KINDS = '- id: clash\n  label: Clash\n  colour: "#0072b2"\n  icon: sword\n'
ARTICLE = """---
title: An article
publisher: A paper
published: 2020-10-11
language: en
events:
  - quote: A truce began.   # truce
    decision: merge
    event: truce            # where it belongs
---
A truce began.
"""
ERA = "---\ntitle: War\ndate: 2020\n---\nA summary.\n"


@pytest.fixture
def project(tmp_path):
    for folder in ("content/events", "content/eras", "content/articles", "site_config"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "site_config" / "kinds.yml").write_text(KINDS, encoding="utf-8")
    return tmp_path


def write(project, path, text):
    (project / "content" / path).write_bytes(text.encode("utf-8"))


def text(project, path):
    return (project / "content" / path).read_bytes().decode("utf-8")


def rename(project, old, new):
    changes = plan(project / "content", project / "site_config", root=project, old=old, new=new)
    apply(changes)
    read(project / "content", project / "site_config", root=project)
    return changes


def event(title="Truce", more=""):
    return EVENT.format(title=title, more=more)


def test_the_file_moves_and_keeps_its_old_address(project):
    write(project, "events/truce.md", event())
    rename(project, "truce", "ceasefire")
    assert not (project / "content/events/truce.md").exists()
    assert text(project, "events/ceasefire.md") == event(more="redirect_from: [truce]\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("redirect_from: [older]  # kept\n", "redirect_from: [truce, older]  # kept\n"),
        ("redirect_from:\n  # kept\n  - older\n", "redirect_from:\n  # kept\n  - truce\n  - older\n"),
        ("redirect_from:\n- older # kept\n- 'oldest'\n", "redirect_from:\n- truce\n- older # kept\n- 'oldest'\n"),
        ("redirect_from: []\n", "redirect_from: [truce]\n"),
        ("redirect_from: # none\n", "redirect_from: [truce] # none\n"),
        ("# about the evidence\n", "redirect_from: [truce]\n# about the evidence\n"),
    ],
)
def test_earlier_ids_in_every_form(project, before, after):
    write(project, "events/truce.md", event(more=before))
    rename(project, "truce", "ceasefire")
    assert text(project, "events/ceasefire.md") == event(more=after)


@pytest.mark.parametrize("form", ["[{}, 'x']", "\n  - {}  # first\n  - x"])
def test_an_id_given_back_changes_places(project, form):
    write(project, "events/truce.md", event(more=f"redirect_from: {form.format('ceasefire')}\n"))
    rename(project, "truce", "ceasefire")
    assert text(project, "events/ceasefire.md") == event(more=f"redirect_from: {form.format('truce')}\n")


def test_references_follow_and_nothing_else_changes(project):
    related = "related: [\"truce\", other-truce, 'truce'] # truce\n"
    write(project, "events/truce.md", event())
    write(project, "events/other-truce.md", event("Other"))
    write(project, "events/third.md", event("Third", related))
    write(project, "articles/2020-10-11-paper-a.md", ARTICLE)
    changes = rename(project, "truce", "ceasefire")
    assert text(project, "events/third.md") == event(
        "Third", related.replace('"truce"', '"ceasefire"').replace("'truce'", "'ceasefire'")
    )
    assert text(project, "articles/2020-10-11-paper-a.md") == ARTICLE.replace("event: truce ", "event: ceasefire ")
    assert {change.path: change.references for change in changes} == {
        "content/events/truce.md": 0,
        "content/events/third.md": 2,
        "content/articles/2020-10-11-paper-a.md": 1,
    }


def test_an_era_is_renamed_as_well(project):
    write(project, "eras/war.md", ERA)
    write(project, "events/truce.md", event(more="era: war\n"))
    rename(project, "war", "war-2020")
    assert text(project, "eras/war-2020.md") == ERA.replace("2020\n", "2020\nredirect_from: [war]\n")
    assert text(project, "events/truce.md") == event(more="era: war-2020\n")


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_and_byte_order_mark_stay(project, newline):
    write(project, "events/truce.md", "\ufeff" + event(more="related: [b]\n").replace("\n", newline))
    write(project, "events/b.md", ("\ufeff" + event("B", "related:\n  - truce\n")).replace("\n", newline))
    rename(project, "truce", "ceasefire")
    assert text(project, "events/ceasefire.md") == "\ufeff" + event(
        more="related: [b]\nredirect_from: [truce]\n"
    ).replace("\n", newline)
    assert text(project, "events/b.md") == ("\ufeff" + event("B", "related:\n  - ceasefire\n")).replace("\n", newline)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("truec", "x", "truec: there is no event or era of this id; did you mean truce?"),
        ("clash", "x", "clash: only files of events and eras keep their old address; this id is one of kinds"),
        ("truce", "other", "other: this id is taken; choose another one"),
        ("truce", "truce", "truce: this id is taken; choose another one"),
        ("truce", "was-other", "was-other: this is an earlier id of other, whose old address leads there"),
        (
            "truce",
            "The Truce",
            'The Truce: "The Truce" cannot be an id; name it with lower-case letters a to z, digits and single '
            "hyphens, such as the-truce",
        ),
    ],
)
def test_what_cannot_be_renamed(project, old, new, message):
    write(project, "events/truce.md", event())
    write(project, "events/other.md", event("Other", "redirect_from: [was-other]\n"))
    with pytest.raises(UsageError) as caught:
        rename(project, old, new)
    assert str(caught.value) == message
    assert text(project, "events/truce.md") == event()


def test_a_reference_that_is_not_plain_stops_everything(project):
    write(project, "events/truce.md", event())
    write(project, "events/b.md", event("B", 'related: ["tr\\u0075ce"]\n'))
    with pytest.raises(UsageError) as caught:
        rename(project, "truce", "ceasefire")
    assert str(caught.value) == (
        "content/events/b.md:5:11: truce is written in a form that cannot be edited here; write it plainly"
    )
    assert (project / "content/events/truce.md").exists()


def test_broken_content_is_not_touched(project):
    write(project, "events/truce.md", event())
    write(project, "events/b.md", "no front matter")
    with pytest.raises(ContentError, match="no-front-matter"):
        rename(project, "truce", "ceasefire")
