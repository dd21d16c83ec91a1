"""`timeline add event`: a file that passes the check, with what the project knows proposed."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from content_cases import lay

from timeline_builder.cli import main
from timeline_builder.content.reader import read
from timeline_builder.contribute.check import check
from timeline_builder.model import Event, Quotation, Reference

SOURCE = ("--source-title", "Statement", "--publisher", "Ministry", "--url", "https://example.org/a")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    lay(tmp_path, {"files": {"content/events/truce.md": None}})
    return tmp_path


def add(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["add", "event", *arguments, "--project", str(root)])


def only_event(root: Path) -> Event:
    (event,) = read(root / "content", root / "site_config", root=root).events
    return event


def test_a_sentence_of_an_article_is_proposed_as_evidence(root: Path) -> None:
    result = add(root, "Truce comes into effect", "--date", "10 October 2020")
    assert result.output.splitlines() == [
        "content/events/2020-10-10-truce-comes-into-effect.md",
        '  evidence: proposed from 2020-10-11-agency-truce: "The truce came into effect at … aturday, October 10."',
    ]
    event = only_event(root)
    assert (str(event.date), event.kind) == ("2020-10-10", "ceasefire")
    (quotation,) = event.evidence
    assert isinstance(quotation, Quotation)
    assert check(root)[1] == ()


def test_every_key_is_explained_and_the_form_is_canonical(root: Path) -> None:
    add(root, "Ceasefire talks in Moscow", "--date", "9 October 2020", *SOURCE, "--summary", "They met.")
    text = (root / "content/events/2020-10-09-ceasefire-talks-in-moscow.md").read_text("utf-8")
    assert text == (
        "---\n"
        "# what happened, in at most 90 characters, without the date\n"
        "title: Ceasefire talks in Moscow\n"
        "# when it happened\n"
        "date: 2020-10-09\n"
        "# date_words: the date as the site should say it\n"
        "# date_note: doubt or precision, in words\n"
        "# doubtful: true: the site marks the date as in doubt\n"
        "# an id of site_config/kinds.yml\n"
        "kind: ceasefire\n"
        "# era: overrides the era that the date falls into (war-2020, by its date)\n"
        "# actors: ids of content/actors.yml\n"
        "# ids of content/places.yml\n"
        "places: [moscow]\n"
        "# attributed_to: who says so, of an event known from one party only\n"
        "# contested: true: the sides tell it differently\n"
        "# related: ids of events\n"
        "# redirect_from: earlier ids of this event\n"
        "# quotations and references, at least one\n"
        "evidence:\n"
        "  - title: Statement\n"
        "    publisher: Ministry\n"
        "    url: https://example.org/a\n"
        "# claims: what parties say, side by side\n"
        "---\n"
        "They met.\n"
    )
    assert CliRunner().invoke(main, ["fmt", "--check", "--project", str(root)]).output == ""
    assert check(root)[1] == ()


def test_names_of_title_summary_and_options(root: Path) -> None:
    result = add(
        root, "Russia hosts talks", "--kind", "talks", "--date", "2020-10-09",
        "--summary", "Azerbaijan took part in Moscow.", "--actor", "Azerbaijani", "--actor", "Ruritania", *SOURCE,
    )  # fmt: skip
    event = only_event(root)
    assert (event.actors, event.places) == (("azerbaijan", "russia"), ("moscow",))
    assert result.output.splitlines()[-1] == (
        "  actors: 'Ruritania' is not known; add it to content/actors.yml, then here"
    )


def test_likely_duplicates_are_named(root: Path) -> None:
    add(root, "Ceasefire agreed by Russia in Moscow", "--date", "2020-10-10", *SOURCE)
    result = add(root, "Ceasefire agreed in Moscow by Russia", "--date", "2020-10-10", *SOURCE)
    assert result.output.splitlines()[-1].startswith(
        "  looks like content/events/2020-10-10-ceasefire-agreed-by-russia-in-moscow.md: same date, same kind"
    )


def test_the_same_title_and_day_get_a_number(root: Path) -> None:
    for _ in range(2):
        result = add(root, "Ceasefire", "--date", "2020-10-10", *SOURCE)
    assert result.output.splitlines()[0] == "content/events/2020-10-10-ceasefire-2.md"


def test_everything_that_is_missing(root: Path) -> None:
    assert add(root).stderr.splitlines() == [
        "give a title: a few words without the date",
        "give --date, as people write dates or in EDTF",
    ]
    assert add(root, "Nothing known", "--date", "3 March 1870").stderr.splitlines() == [
        "the kind cannot be told from the title; give --kind",
        "no article tells of it; give --source-title and --publisher (and --url), or --article and --quote",
    ]
    assert not (root / "content" / "events").exists()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("A truce", "--date", "soon"), "--date: 'soon': is no EDTF date; write a year 1988"),
        (
            ("A truce", "--date", "2020", "--kind", "picnic", *SOURCE),
            'unknown-id: there is no kind "picnic"; a new kind',
        ),
        (
            ("A truce", "--date", "2020", "--article", "none", "--quote", "x"),
            'unknown-id: there is no article "none"; known',
        ),
        (("A truce", "--date", "2020", "--source-title", "x"), "missing-key: publisher is missing; add publisher: …"),
        (
            ("A truce", "--date", "2020", *SOURCE[:4], "--url", "ftp://x"),
            'bad-url: "ftp://x" is no http or https address',
        ),
        (("A truce " + "and more " * 12, "--date", "2020", *SOURCE), 'too-long: "A truce and more and more and '),
    ],
)
def test_what_is_wrong(root: Path, arguments: tuple[str, ...], error: str) -> None:
    result = add(root, *arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith(error)
    assert not (root / "content" / "events").exists()


ISSUE = """### Title

Ceasefire in Moscow

### Date

10 October 2020, 12:00

### Kind

_No response_

### Places

Moscow; Atlantis

### Source title

Statement of the ministers

### Source publisher

Ministry

### Source address

https://example.org/a

### Source date

11 October 2020

### Quotation

It came into effect
at noon.

### More sources

https://example.com/b A second page

### Phone

none
"""


def test_from_an_issue(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "issue.md"
    file.write_text(ISSUE.replace("\n", "\r\n"), encoding="utf-8", newline="")
    result = add(root, "--from-issue", str(file))
    assert result.exit_code == 0, result.stderr
    event = only_event(root)
    assert (event.title, str(event.date), event.kind) == ("Ceasefire in Moscow", "2020-10-10T12:00", "ceasefire")
    first, second = event.evidence
    assert isinstance(first, Reference)
    assert isinstance(second, Reference)
    assert (first.note, str(first.published)) == ("It says: It came into effect at noon.", "2020-10-11")
    assert (second.title, second.publisher) == ("A second page", "example.com")
    assert "  left out: ### phone: the form has no such question" in result.output.splitlines()
    assert "  places: 'Atlantis' is not known; add it to content/places.yml, then here" in result.output.splitlines()


def test_an_issue_of_another_form(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "issue.md"
    file.write_text("### Page\n\nx\n", encoding="utf-8")
    assert add(root, "--from-issue", str(file)).stderr == (
        f"{file}: is no report of an event; its headings are those of the form, such as ### Title and ### Date\n"
    )


def test_on_a_terminal_what_is_missing_is_asked_for(root: Path) -> None:
    ours, theirs = pty.openpty()
    code = "from timeline_builder.cli import main; main()"
    command = [sys.executable, "-c", code, "add", "event", "Nothing known", "--project", str(root)]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        os.write(ours, b"3 March 1870\ntalks\nA page\nSomebody\n\n")
        output, _ = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0, output
    assert b"content/events/1870-03-03-nothing-known.md" in output
    event = only_event(root)
    assert (str(event.date), event.kind) == ("1870-03-03", "talks")
