"""`timeline init`: from nothing to a page with a new event, without a manual step in between."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from timeline_builder.cli import main
from timeline_builder.contribute.check import check

ARTICLE = (
    "date 2020-10-11 BAKU, October 11. /AGENCY/. The ceasefire between the two countries came into effect on Saturday, "
    "October 10, the ministry said.\n"
)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_five_commands(tmp_path: Path) -> None:
    root = tmp_path / "my-topic"
    source = tmp_path / "source.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    for arguments in (
        ("init", root),
        ("add", "article", source, "--project", root),
        ("add", "event", "Ceasefire comes into effect", "--date", "10 October 2020", "--project", root),
        ("check", "--strict", "--project", root),
        ("fmt", "--check", "--project", root),
    ):
        result = run(*arguments)
        assert result.exit_code == 0, result.output
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    page = root / "site" / "events" / "2020-10-10-ceasefire-comes-into-effect" / "index.html"
    assert "Ceasefire comes into effect" in page.read_text(encoding="utf-8")
    home = (root / "site" / "index.html").read_text(encoding="utf-8")
    assert "My topic" in home
    assert "tl-footer" in home  # our frame, not the theme's


@pytest.mark.parametrize("name", ['Roads & "rails": a test', "Карабах: хроника", "a\\b # c {d}"])
def test_any_name(tmp_path: Path, name: str) -> None:
    root = tmp_path / "new"
    assert run("init", root, "--name", name).exit_code == 0
    assert yaml.load((root / "mkdocs.yml").read_text("utf-8"), Loader=yaml.BaseLoader)["site_name"] == name
    assert (root / "README.md").read_text("utf-8").startswith(f"# {name}\n")
    assert check(root)[1] == ()


def test_hidden_files_and_workflows_that_need_no_trust(tmp_path: Path) -> None:
    run("init", tmp_path / "new")
    for name in ("check", "pages"):
        workflow = yaml.safe_load((tmp_path / "new" / ".github" / "workflows" / f"{name}.yml").read_text("utf-8"))
        assert workflow["permissions"] == {"contents": "read"}
    assert "/site/" in (tmp_path / "new" / ".gitignore").read_text("utf-8")
    assert not list((tmp_path / "new").rglob("dot-*"))


def test_a_folder_that_is_not_empty(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    result = run("init", tmp_path)
    assert (result.exit_code, result.stderr) == (1, f"{tmp_path}: is not empty; name a new folder\n")
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_a_name_without_letters(tmp_path: Path) -> None:
    assert run("init", tmp_path / "new", "--name", " \u202e ").stderr == "give --name: what the chronology is called\n"
