"""CONTRIBUTING.md says what is so: its dates are EDTF, its example passes, its paths and commands are there."""

import re
from pathlib import Path

import pytest
from click import Context

from timeline_builder.cli import main
from timeline_builder.content.reader import inspect
from timeline_builder.dates.value import Date

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
DATES = re.findall(r"`(?P<date>[^`]+)`", TEXT.split("| The source says | Write |")[1].split("\n\n")[0])
LINKS = re.findall(r"\((?P<path>(?!https?:)[^)\s]+\.md)\)", TEXT)
NAMED = re.findall(r"`(?P<path>(?:timeline_builder|site_config|content|tests|docs)/[\w./-]+)`", TEXT)


@pytest.mark.parametrize("text", DATES)
def test_every_date_of_the_table_is_edtf(text):
    assert str(Date.parse(text)) == text


def test_the_table_of_dates_was_found():
    assert {"2020-10-10", "2014-22", "1992/..", "199X"} <= set(DATES)


@pytest.mark.parametrize("path", sorted({*LINKS, *NAMED}))
def test_paths_are_there(path):
    assert (ROOT / path).exists() or path == "site_config/kinds.yml"  # that file may be missing: a project's own kinds


def test_commands_are_there():
    known = main.list_commands(Context(main))
    assert set(re.findall(r"`timeline (?P<name>[a-z]+)", TEXT)) <= set(known)


def test_the_example_passes(tmp_path):
    example = re.search(r"```yaml\n(?P<event>---\n.*?)```", TEXT, re.DOTALL)["event"]
    (tmp_path / "content" / "events").mkdir(parents=True)
    (tmp_path / "content" / "events" / "2020-10-10-truce.md").write_text(example, encoding="utf-8")
    for name in ("actors.yml", "places.yml"):
        (tmp_path / "content" / name).write_bytes((ROOT / "content" / name).read_bytes())
    (tmp_path / "site_config").mkdir()
    (tmp_path / "site_config" / "sides.yml").write_bytes((ROOT / "site_config" / "sides.yml").read_bytes())
    assert inspect(tmp_path / "content", tmp_path / "site_config", root=tmp_path).problems == ()
