"""Every problem of a project: exact text, exact place, all at once."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from content_cases import cases

from timeline_builder.content import tree
from timeline_builder.content.reader import inspect, read
from timeline_builder.dates.value import Date
from timeline_builder.errors import ContentError, UsageError
from timeline_builder.model import Alias, Claim, Content, Quotation, Reference

Project = Callable[[dict[str, Any]], Path]


def lines(root: Path) -> list[str]:
    return [str(problem) for problem in inspect(root / "content", root / "site_config", root=root).problems]


@pytest.mark.parametrize("case", cases("gate", "yaml", "event", "article", "names"))
def test_problems(project: Project, case: dict[str, Any]) -> None:
    assert lines(project(case)) == case.get("problems", "").splitlines()


@pytest.mark.parametrize("case", cases("yaml"))
def test_the_parser_in_python_finds_the_same(
    project: Project, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", yaml.SafeLoader)
    assert lines(project(case)) == case.get("problems", "").splitlines()


@pytest.mark.parametrize("case", cases("names", "gate"))
def test_the_order_of_files_changes_nothing(
    project: Project, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    class Reversed:
        def __init__(self, path: Any) -> None:
            with scandir(path) as found:
                self.entries = sorted(found, key=lambda entry: entry.name, reverse=True)

        def __enter__(self) -> Any:
            return iter(self.entries)

        def __exit__(self, *_: object) -> None:
            pass

    root = project(case)
    monkeypatch.setattr(os, "scandir", Reversed)
    assert lines(root) == case.get("problems", "").splitlines()


def test_read_raises_every_problem_in_one_error(project: Project) -> None:
    root = project({"files": {"content/events/a.md": "x", "content/eras/b.md": ""}})
    with pytest.raises(ContentError) as raised:
        read(root / "content", root / "site_config", root=root)
    assert str(raised.value).splitlines() == lines(root)
    assert len(raised.value.problems) == 2


def test_no_content_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"^contents: there is no such folder; it holds events/, articles/, eras/$"):
        read(tmp_path / "contents", tmp_path / "site_config", root=tmp_path)


def test_an_unreadable_file(project: Project) -> None:
    root = project({})
    secret = root / "content/events/truce.md"
    secret.chmod(0)
    try:
        secret.read_bytes()
    except PermissionError:
        assert lines(root) == [
            "content/events/truce.md:1:1: unreadable: the file cannot be opened: Permission denied; "
            "make it readable for everyone"
        ]
    else:  # root reads everything
        assert lines(root) == []


def test_a_pipe_is_not_waited_for(project: Project) -> None:
    root = project({})
    os.mkfifo(root / "content/events/pipe.md")
    assert lines(root) == ["content/events/pipe.md:1:1: not-a-file: this is not a file; put the file itself here"]


class TestRecords:
    @pytest.fixture
    def content(self, project: Project) -> Content:
        root = project({})
        return read(root / "content", root / "site_config", root=root)

    def test_article(self, content: Content) -> None:
        (article,) = content.articles
        assert article.id == "2020-10-11-agency-truce"
        assert article.text.startswith("BAKU, October 11. /AGENCY/. The truce came\ninto effect at 12.00 local time")
        assert article.text.endswith("Office” said.")
        assert article.dateline is not None
        assert article.text[slice(*article.dateline)] == "BAKU, October 11. /AGENCY/."
        assert (article.language, article.rights, article.side) == ("en", "quote", "RU")

    def test_event(self, content: Content) -> None:
        (event,) = content.events
        assert event.date == Date.parse("2020-10-10T12:00")
        assert event.status == "reviewed"
        assert event.summary_markdown == "A truce was agreed in **Moscow**."
        quotation, reference = event.evidence
        assert isinstance(quotation, Quotation)
        assert isinstance(reference, Reference)
        assert quotation.quote == "The truce came\ninto effect at 12.00 local time"
        assert content.articles[0].text[quotation.start : quotation.end] == quotation.quote
        assert reference.published == Date.parse("2020-10-10")
        assert event.claims == (
            Claim("killed", "Prosecutor General's Office", 9, source="https://example.org/statement"),
        )
        assert str(event.position) == "content/events/truce.md:1:1"

    def test_names(self, content: Content) -> None:
        names = content.names
        assert list(names.actors) == ["azerbaijan", "russia"]
        assert names.actors["azerbaijan"].aliases == (
            Alias("Azerbaijan", "en"), Alias("Azerbaijani", "en"), Alias("Азербайджан", "ru")
        )  # fmt: skip
        assert (names.places["moscow"].latitude, names.places["moscow"].approximate) == (55.75, False)
        assert names.kinds["ceasefire"].triggers == (("en", "ceasefire"), ("en", "truce*"))
        assert names.sides["AZ"].label == "Azerbaijani"
        assert str(names.actors["russia"].position) == "content/actors.yml:5:3"

    def test_era(self, content: Content) -> None:
        (era,) = content.eras
        assert era.questions == ("Why did the first truce fail?",)
        assert era.date.precision == "interval"


def test_reviews(project: Project) -> None:
    (case,) = [c.values[0] for c in cases("article") if c.values[0]["name"] == "reviews that are right"]
    root = project(case)
    reject, merge, confirm, correct = read(root / "content", root / "site_config", root=root).articles[0].reviews
    assert (reject.decision, reject.reason, reject.title) == ("reject", "It has its own event.", None)
    assert (merge.decision, merge.event) == ("merge", "truce")
    assert (confirm.decision, confirm.event) == ("confirm", "strike-2020-10-11")
    assert (correct.kind, correct.actors, correct.places) == ("ceasefire", ("russia",), ())
    assert correct.new_date == Date.parse("2020-10-10")
    assert str(correct.position).endswith("truce.md:12:5")
