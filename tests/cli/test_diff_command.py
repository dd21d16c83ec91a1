"""`timeline diff` between revisions of a real repository."""

import json
import subprocess

import pytest
from click.testing import CliRunner

from timeline_builder.cli import main

EVENT = """---
title: {title}
date: {date}
kind: clash
{more}evidence:
{evidence}---
What happened.
"""
ONE = "  - {title: A page, publisher: A paper, url: https://example.org/a}\n"
TWO = "  - {title: Another page, publisher: Another paper, url: https://example.org/b}\n"
THREE = "  - {title: Third page, publisher: Third paper, url: https://example.org/c}\n"


@pytest.fixture
def project(tmp_path, monkeypatch):
    for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"):
        monkeypatch.setenv(name, "A person")
    for name in ("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "person@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    folder = tmp_path / "project"
    (folder / "content" / "events").mkdir(parents=True)
    git(folder, "init", "--initial-branch=main")
    write(folder, "siege", "1992-05-08", ONE)
    write(folder, "shelling", "1992-06", ONE + TWO)
    write(folder, "truce", "1994-05-12", ONE)
    write(folder, "ceasefire", "1994-05", THREE)
    commit(folder, "Begin")
    return folder


def git(folder, *arguments):
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


def commit(folder, subject):
    git(folder, "add", "--all")
    git(folder, "commit", "--message", subject)


def write(folder, name, date, evidence, more=""):
    text = EVENT.format(title=name.title(), date=date, evidence=evidence, more=more)
    (folder / "content" / "events" / f"{name}.md").write_text(text, encoding="utf-8")


def diff(folder, *arguments):
    return CliRunner().invoke(main, ["diff", *arguments, "--project", str(folder)])


def test_a_branch_that_redates_one_merges_two_and_removes_a_source(project):
    git(project, "switch", "--create", "change")
    write(project, "siege", "1992-07-08", ONE)
    write(project, "truce", "1994-05-12", ONE + THREE, "redirect_from: [ceasefire]\n")
    (project / "content/events/ceasefire.md").unlink()
    write(project, "shelling", "1992-06", ONE)
    commit(project, "Change three things")
    said = (
        "1 event re-dated, 1 event merged, 1 source lost.\n"
        "\n"
        "Event re-dated:\n"
        "  Siege (siege): 8 May 1992 → 8 July 1992 (1992-05-08 → 1992-07-08); "
        "it now stands after Shelling (shelling), and has passed Shelling (shelling)\n"
        "\n"
        "Event merged:\n"
        "  Ceasefire (ceasefire), May 1994: into Truce (truce), 12 May 1994\n"
        "\n"
        "Source lost:\n"
        "  Shelling (shelling): Another paper: Another page <https://example.org/b>; nothing else rests on it\n"
    )
    for arguments in ([], ["main"], ["main", "--head", "change"]):
        result = diff(project, *arguments)
        assert (result.exit_code, result.output) == (0, said)
    data = json.loads(diff(project, "--format", "json").output)
    assert {name: len(items) for name, items in data.items() if items} == {"redated": 1, "merged": 1, "sources_lost": 1}


def test_files_not_committed_count(project):
    write(project, "siege", "1992-05-09", ONE)
    assert diff(project).output.startswith("1 event re-dated.\n")


def test_a_base_without_content_is_empty(project):
    git(project, "switch", "--orphan", "empty")
    git(project, "commit", "--allow-empty", "--message", "Nothing")
    git(project, "switch", "main")
    assert diff(project, "empty").output.startswith("4 events added.\n")


def test_a_project_in_a_folder_of_the_repository(project, tmp_path):
    outer = tmp_path / "outer"
    (outer / "docs").mkdir(parents=True)
    (project / "content").rename(outer / "docs" / "content")
    git(outer, "init", "--initial-branch=main")
    commit(outer, "Begin")
    write(outer / "docs", "siege", "1992-05-09", ONE)
    assert diff(outer / "docs").output.startswith("1 event re-dated.\n")


def test_links_in_a_revision_are_not_followed(project):
    (project / "content" / "events" / "link.md").symlink_to("/etc/passwd")
    commit(project, "Link")
    (project / "content" / "events" / "link.md").unlink()
    assert diff(project, "HEAD").output == "The chronology does not change.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere: git knows no such revision here; fetch it, or name another one\n"),
        (["--", "--output=x"], "--output=x: git knows no such revision here; fetch it, or name another one\n"),
    ],
)
def test_what_git_does_not_know(project, arguments, message):
    result = CliRunner().invoke(main, ["diff", "--project", str(project), *arguments])
    assert (result.exit_code, result.output) == (1, message)


def test_errors_of_either_side_are_named(project):
    write(project, "siege", "1992-13", ONE)
    result = diff(project)
    assert result.exit_code == 1
    assert result.output.startswith('content/events/siege.md:3:7: bad-date: "1992-13" has no month 13')
    commit(project, "Break it")
    write(project, "siege", "1992-05-08", ONE)
    result = diff(project, "HEAD")
    assert result.exit_code == 1
    assert result.output.startswith(
        "HEAD: its content has errors, so that nothing can be compared\ncontent/events/siege.md:3:7: bad-date:"
    )


def test_without_a_main_branch_a_revision_must_be_named(project):
    git(project, "branch", "--move", "trunk")
    result = diff(project)
    assert (result.exit_code, result.output) == (
        1, f"{project}: there is no branch main to compare with; name a revision\n"
    )  # fmt: skip
