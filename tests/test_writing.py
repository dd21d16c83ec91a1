"""`timeline write`: the same pages as files, built by a plain MkDocs without the plugin."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent / "site"))
from crawl import Site

from timeline_builder.cli import main
from timeline_builder.errors import UsageError
from timeline_builder.writing import write

EVENT = """\
---
title: A truce & "more"
date: 2020-10-10T12:00
kind: ceasefire
evidence:
  - title: Statement
    publisher: Ministry
    url: https://example.org/statement
---
Words with *stars* and <b>tags</b>.
"""


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "project"
    for path, text in {
        "mkdocs.yml": "site_name: Small\nsite_url: !ENV [NO_SUCH, '']\ntheme: {name: material, custom_dir: over}\n"
        "plugins: [timeline]\n",
        "docs/index.md": "# Home\n\n<!-- timeline: numbers -->\n",
        "docs/deep/page.md": "# Deep\n\n<!-- timeline: latest -->\n",
        "content/events/truce.md": EVENT,
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder


def test_the_written_pages_build_without_the_plugin(project, tmp_path):
    out = tmp_path / "out"
    assert write(project, out) > 20
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=out, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    site = Site(out / "site")
    assert {"", "deep/page/", "events/truce/", "chronology/", "on-this-day/10/"} <= set(site.pages)
    assert site.broken() == []
    html = (out / "site/events/truce/index.html").read_text("utf-8")
    assert "<h1>A truce &amp; &#34;more&#34;</h1>" in html
    assert "Words with <em>stars</em>" in html


def test_the_written_configuration_names_no_plugin_of_ours(project, tmp_path):
    write(project, tmp_path / "out")
    config = yaml.safe_load((tmp_path / "out/mkdocs.yml").read_text("utf-8"))
    assert config["plugins"] == []
    assert config["theme"] == {"name": "material"}
    assert config["extra_css"] == ["assets/timeline/timeline.css"]


def test_a_folder_with_something_in_it_is_left_alone(project, tmp_path):
    with pytest.raises(UsageError, match="is there already; give a folder that is empty or new"):
        write(project, tmp_path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: [", "cannot be read"),
        ("theme: material", "has no site_name"),
        ("- a", "has no site_name"),
        ("", "no site_"),
    ],
)
def test_a_configuration_that_cannot_be_used(project, tmp_path, text, words):
    (project / "mkdocs.yml").write_text(text)
    with pytest.raises(UsageError, match=words):
        write(project, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_errors_of_the_content_write_nothing(project, tmp_path):
    (project / "content/events/truce.md").write_text(EVENT.replace("2020-10-10T12:00", "2020-02-30"))
    result = CliRunner().invoke(main, ["write", str(tmp_path / "out"), "--project", str(project)])
    assert result.exit_code == 1
    assert "content/events/truce.md:3:7: " in result.output
    assert not (tmp_path / "out").exists()
