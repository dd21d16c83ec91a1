"""What browser tests share: this project's site, built once, served, and looked at with the machine's Chromium.

Without a Chromium these tests are left out and the summary says so; where TIMELINE_REQUIRE_BROWSER is set, as in
continuous integration, its absence is an error.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from serving import browser, chromium, served

ROOT = Path(__file__).parent.parent.parent
_MISSING = "no Chromium found: install the package chromium, or name one in TIMELINE_CHROMIUM"

if not chromium():
    if os.environ.get("TIMELINE_REQUIRE_BROWSER"):
        raise pytest.UsageError(_MISSING)
    collect_ignore_glob = ["test_*.py"]


def pytest_terminal_summary(terminalreporter):
    if not chromium():
        terminalreporter.write_line(f"The browser tests were left out: {_MISSING}.")


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """This project's own site, built as anyone builds it."""
    folder = tmp_path_factory.mktemp("browser") / "site"
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def address(site):
    with served(site) as found:
        yield found


@pytest.fixture(scope="session")
def chrome():
    with browser() as started:
        yield started


@pytest.fixture
def page(chrome, address):
    """A fresh page that fails its test if it asks another host for anything, or if a script fails."""
    context = chrome.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(5000)
    opened = context.new_page()
    asked, errors = [], []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
    assert errors == []
