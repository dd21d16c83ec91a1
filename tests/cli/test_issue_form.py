"""The issue form and the command that reads its answers agree on every question."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from timeline_builder.cli import main
from timeline_builder.content.reader import read

FORM = Path(__file__).parents[2] / ".github" / "ISSUE_TEMPLATE" / "report-event.yml"
ANSWERS = {
    "title": "Humanitarian truce from noon",
    "date": "10 October 2020",
    "kind": "Ceasefire",
    "places": "",
    "actors": "",
    "summary": "The truce was meant for the exchange of prisoners.",
    "source-title": "Statement of the ministers",
    "source-publisher": "Ministry of Foreign Affairs",
    "source-url": "https://example.org/statement",
    "source-published": "10 October 2020",
    "quotation": "A ceasefire is declared.",
    "more-sources": "Another page, https://example.org/other",
}


def body(answers):
    """The body of the issue that GitHub makes of the form's answers."""
    questions = yaml.safe_load(FORM.read_text("utf-8"))["body"]
    return "\n\n".join(
        f"### {question['attributes']['label']}\n\n{answers[question['id']] or '_No response_'}"
        for question in questions
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_filled_form_becomes_an_event(tmp_path, newline):
    (tmp_path / "content").mkdir()
    issue = tmp_path / "issue.md"
    issue.write_bytes(body(ANSWERS).replace("\n", newline).encode())
    result = CliRunner().invoke(main, ["add", "event", "--from-issue", str(issue), "--project", str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert "left out" not in result.output
    (event,) = read(tmp_path / "content", tmp_path / "site_config", root=tmp_path).events
    assert (event.title, str(event.date), event.kind) == (ANSWERS["title"], "2020-10-10", "ceasefire")
    first, second = event.evidence
    assert (first.title, first.publisher, first.url) == (
        "Statement of the ministers", "Ministry of Foreign Affairs", "https://example.org/statement",
    )  # fmt: skip
    assert str(first.published) == "2020-10-10"
    assert "A ceasefire is declared." in first.note
    assert second.url == "https://example.org/other"
