"""The plugin in real MkDocs builds of a small project, and of this one."""

import functools
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "site"))
from crawl import Site

ROOT = Path(__file__).parent.parent
MKDOCS_YML = """\
site_name: A small chronology
site_url: https://example.org/small/
repo_url: https://forge.example/small
edit_uri: edit/main/docs/
plugins: [timeline]
theme:
  name: material
  font: false
"""
EVENT = """\
---
title: Humanitarian truce from noon
date: {date}
kind: ceasefire
places: [shusha]
evidence:
  - title: Statement
    publisher: Ministry
    url: https://example.org/statement
---
A truce *for humanitarian reasons*.
"""
PLACES = """\
- id: shusha
  name: Shusha / Shushi
  aliases:
    az: [Şuşa]
  latitude: 39.76
  longitude: 46.75
"""


@pytest.fixture
def project(tmp_path):
    for path, text in {
        "mkdocs.yml": MKDOCS_YML,
        "docs/index.md": "# Home\n\n<!-- timeline: numbers -->\n\n[All](chronology/index.md)\n",
        "content/events/truce.md": EVENT.format(date="2020-10-10T12:00"),
        "content/places.yml": PLACES,
    }.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def build(folder, *options, **env):
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", *options]
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000", **env},
    )


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_strict_build_has_every_page_and_no_broken_link(project):
    done = build(project, "--strict")
    assert done.returncode == 0, done.stderr
    site = Site(project / "site", "small/")
    assert {"", "chronology/", "events/truce/", "places/shusha/", "kinds/ceasefire/", "years/2020/"} <= site.reachable()
    assert site.broken() == []
    assert site.outside() == []
    assert not list(project.glob(".site.*"))


def test_parts_stand_in_hand_written_pages(project):
    build(project)
    html = (project / "site/index.html").read_text("utf-8")
    assert '<a href="chronology/"><strong>1</strong> event</a>' in html
    assert "timeline: numbers" not in html


def test_an_unknown_part_stops_the_build(project):
    (project / "docs/index.md").write_text("<!-- timeline: nubmers -->")
    done = build(project)
    assert done.returncode == 1
    assert "index.md: no part is called 'nubmers'; there are: eras, latest, numbers, picture" in done.stderr


def test_a_page_says_where_it_can_be_edited(project):
    build(project)
    html = (project / "site/events/truce/index.html").read_text("utf-8")
    assert 'href="https://forge.example/small/edit/main/content/events/truce.md"' in html


def test_content_errors_stop_the_build_and_leave_the_old_site(project):
    assert build(project).returncode == 0
    before = files(project / "site")
    (project / "content/events/truce.md").write_text(EVENT.format(date="2020-02-30"), "utf-8")
    (project / "content/events/empty.md").write_text("")
    done = build(project)
    assert done.returncode == 1
    assert "content/events/truce.md:3:7: " in done.stderr
    assert "content/events/empty.md:1:1: " in done.stderr
    assert "Traceback" not in done.stderr
    assert files(project / "site") == before
    assert not list(project.glob(".site.*"))


def test_content_errors_leave_no_half_written_site(project):
    (project / "content/events/truce.md").write_text("no front matter")
    assert build(project).returncode == 1
    assert not (project / "site").exists()


def test_warnings_of_a_strict_build_leave_the_old_site(project):
    assert build(project).returncode == 0
    before = files(project / "site")
    (project / "docs/index.md").write_text("[nowhere](nowhere.md)")
    done = build(project, "--strict")
    assert done.returncode == 1
    assert "contains a link 'nowhere.md', but the target is not found" in done.stderr
    assert files(project / "site") == before
    assert not list(project.glob(".site.*"))


def test_the_same_content_gives_the_same_bytes(project):
    build(project)
    first = files(project / "site")
    shutil.rmtree(project / "site")
    build(project)
    assert files(project / "site") == first


def test_addresses_end_in_a_slash(project):
    (project / "mkdocs.yml").write_text(MKDOCS_YML + "use_directory_urls: false\n")
    done = build(project)
    assert done.returncode == 1
    assert "set use_directory_urls to true" in done.stderr


def test_only_what_is_to_be_published_is_there(project):
    (project / "mkdocs.yml").write_text(MKDOCS_YML.replace("[timeline]", "[{timeline: {publish: [extracted]}}]"))
    assert build(project).returncode == 0
    assert not (project / "site/events").exists()


def test_the_server_follows_changes_of_content(project, unused_port):
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{unused_port}"]
    server = subprocess.Popen(
        command,
        cwd=project,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # ignored below a shell's "&"
    )
    try:
        address = f"http://127.0.0.1:{unused_port}/small/events/truce/"
        assert "Humanitarian truce" in eventually(address, "Humanitarian truce")
        event = project / "content/events/truce.md"
        event.write_text(event.read_text("utf-8").replace("Humanitarian truce", "Second truce"), "utf-8")
        assert "Second truce" in eventually(address, "Second truce")
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)


@pytest.fixture
def unused_port():
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def eventually(address, words, seconds=30.0):
    """What the address gives once it holds the words, or when time is up."""
    text, end = "", time.monotonic() + seconds
    while words not in text and time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                text = answer.read().decode()
        except OSError:
            pass
        time.sleep(0.1)
    return text


def test_this_project_builds_strictly_with_no_broken_link(tmp_path):
    done = build(ROOT, "--strict", "--site-dir", str(tmp_path / "site"))
    assert done.returncode == 0, done.stderr
    site = Site(tmp_path / "site")
    assert site.broken() == []
    assert site.outside() == []
    by_hand = {path.relative_to(ROOT / "docs").with_suffix("").as_posix() + "/" for path in ROOT.glob("docs/**/*.md")}
    unreached = set(site.pages) - site.reachable() - by_hand - {"404.html"}
    moved = {path for path in unreached if not site.pages[path].ids}
    assert unreached == moved, "only pages that lead on from an old address are not linked"
