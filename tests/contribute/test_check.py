"""`timeline check`: errors and warnings together, formats, exit status, links."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from content_cases import cases, lay

from timeline_builder import pipeline
from timeline_builder.cli import main
from timeline_builder.contribute.check import check
from timeline_builder.contribute.links import Asking, addresses, check_links, read_hosts
from timeline_builder.dates import languages

WRONG: dict[str, Any] = {
    "files": {"content/eras/soviet.md": "---\ntitle: Soviet\ndate: 1991/1988\n---\n"},
    "replace": {"content/events/truce.md": {"kind: ceasefire": "kind: ceasefire\ncontested: true"}},
}
ERROR = 'content/eras/soviet.md:3:7: bad-date: "1991/1988" ends before it begins; did you mean 1988/1991?'
WARNING = (
    "content/events/truce.md:8:1: one-sided (warning): the event is contested, and all its evidence is of one side "
    "(Russian); add what another side or a third party says"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    lay(tmp_path, WRONG)
    return tmp_path


def run(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", "--project", str(root), *options])


@pytest.mark.parametrize("case", cases("advice"))
def test_warnings(tmp_path: Path, case: dict[str, Any]) -> None:
    lay(tmp_path, case)
    assert [str(problem) for problem in check(tmp_path)[1]] == case.get("problems", "").splitlines()


def test_text_with_errors_and_warnings(root: Path) -> None:
    result = run(root)
    assert result.output.splitlines() == [ERROR, WARNING, "1 error, 1 warning"]
    assert result.exit_code == 1


def test_only_some_paths(root: Path) -> None:
    result = run(root, str(root / "content" / "events"))
    assert result.output.splitlines() == [WARNING, "1 warning"]
    assert result.exit_code == 0
    assert run(root, str(root / "content" / "actors.yml")).output == "no problems\n"
    assert run(root, str(root)).output == run(root).output


def test_a_path_outside(root: Path) -> None:
    result = run(root / "content", str(root))
    assert result.exit_code == 1


def test_strict(root: Path) -> None:
    assert run(root, "--strict", str(root / "content" / "events")).exit_code == 1
    assert run(root, "--strict", str(root / "content" / "actors.yml")).exit_code == 0


def test_github(root: Path) -> None:
    assert run(root, "--format", "github").output.splitlines() == [
        "::error file=content/eras/soviet.md,line=3,col=7,title=bad-date::"
        '"1991/1988" ends before it begins; did you mean 1988/1991?',
        "::warning file=content/events/truce.md,line=8,col=1,title=one-sided::the event is contested, and all its "
        "evidence is of one side (Russian); add what another side or a third party says",
    ]


def test_github_escapes_what_would_end_a_command(tmp_path: Path) -> None:
    lay(tmp_path, {"files": {"content/events/100%,a:b.md": "x"}})
    assert run(tmp_path, "--format", "github").output.startswith(
        '::error file=content/events/100%25%2Ca%3Ab.md,line=1,col=1,title=bad-name::"100%25,a:b" cannot be an id;'
    )


def test_json(root: Path) -> None:
    first, second = json.loads(run(root, "--format", "json").output)
    assert first == {
        "path": "content/eras/soviet.md", "line": 3, "column": 7, "severity": "error", "code": "bad-date",
        "message": '"1991/1988" ends before it begins', "fix": "did you mean 1988/1991?",
    }  # fmt: skip
    assert second["severity"] == "warning"


def test_sarif(root: Path) -> None:
    (run_,) = json.loads(run(root, "--format", "sarif").output)["runs"]
    assert [rule["id"] for rule in run_["tool"]["driver"]["rules"]] == ["bad-date", "one-sided"]
    first = run_["results"][0]
    assert (first["ruleId"], first["level"]) == ("bad-date", "error")
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "content/eras/soviet.md", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 3, "startColumn": 7},
    }


def test_archives_on_request(tmp_path: Path) -> None:
    lay(tmp_path, {})
    assert run(tmp_path).output == "no problems\n"
    assert run(tmp_path, "--archives").output.splitlines()[0] == (
        'content/events/truce.md:12:10: no-archive (warning): "https://example.org/statement" has no archived copy; '
        "save it at a web archive and add archive: with the address of the copy"
    )


def test_names(tmp_path: Path) -> None:
    lay(tmp_path, {})
    result = run(tmp_path, "--names")
    assert "    1  Prosecutor General’s Office\n" in result.stderr or "Prosecutor" in result.stderr


# --- links --------------------------------------------------------------------------------------------------------


class Pages(BaseHTTPRequestHandler):
    """/ok, /gone, /refused; /later answers at the second time."""

    asked: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.asked.append(self.path)
        status = {"/ok": 200, "/gone": 404, "/refused": 403, "/broken": 500}.get(self.path, 500)
        if self.path == "/later" and self.asked.count("/later") > 1:
            status = 200
        self.send_response(status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    Pages.asked.clear()
    server = HTTPServer(("127.0.0.1", 0), Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def with_links(tmp_path: Path, server: str, *pages: str) -> Path:
    entries = "".join(f"  - {{title: A, publisher: B, url: '{server}/{page}'}}\n" for page in pages)
    event = f"---\ntitle: A\ndate: 2020\nkind: talks\nevidence:\n{entries}---\n"
    lay(tmp_path, {"files": {"content/events/truce.md": event}})
    return tmp_path


def links(root: Path, hosts: tuple[str, ...] = ()) -> list[str]:
    found = addresses(check(root)[0])
    asking = Asking(attempts=2, timeout=5, pause=0)
    return [str(problem) for problem in check_links(found, hosts, root / ".cache" / "links.json", asking)]


def test_links(tmp_path: Path, server: str) -> None:
    root = with_links(tmp_path, server, "ok", "gone", "refused", "broken", "later", "gone")
    gone = f'"{server}/gone" does not answer: 404 Not Found; mend the address, or link to an archived copy and write'
    assert links(root) == [
        f"content/events/truce.md:7:35: dead-link: {gone} link: false",
        f"content/events/truce.md:11:35: dead-link: {gone} link: false",
        f'content/events/truce.md:8:35: refused-link: "{server}/refused" does not answer: refused (403); look at it in '
        "a browser; add its host to site_config/refusing_hosts.yml, then it is not asked again",
        f'content/events/truce.md:9:35: dead-link: "{server}/broken" does not answer: 500 Internal Server Error; mend '
        "the address, or link to an archived copy and write link: false",
    ]
    assert sorted(Pages.asked) == ["/broken", "/broken", "/gone", "/later", "/later", "/ok", "/refused"]


def test_good_answers_are_kept_and_bad_ones_asked_again(tmp_path: Path, server: str) -> None:
    root = with_links(tmp_path, server, "ok", "gone")
    links(root)
    links(root)
    assert sorted(Pages.asked) == ["/gone", "/gone", "/ok"]


def test_a_broken_cache_is_no_matter(tmp_path: Path, server: str) -> None:
    root = with_links(tmp_path, server, "ok")
    (root / ".cache").mkdir()
    (root / ".cache" / "links.json").write_text("[1, 2", encoding="utf-8")
    assert links(root) == []


def test_hosts_that_refuse_are_not_asked(tmp_path: Path, server: str) -> None:
    root = with_links(tmp_path, server, "refused")
    (root / "site_config" / "refusing_hosts.yml").write_text("- 127.0.0.1\n", encoding="utf-8")
    hosts, problems = read_hosts(root / "site_config" / "refusing_hosts.yml", root=root)
    assert (hosts, problems) == (frozenset({"127.0.0.1"}), [])
    assert links(root, tuple(hosts)) == []
    assert Pages.asked == []


def test_nobody_answers(tmp_path: Path) -> None:
    root = with_links(tmp_path, "http://127.0.0.1:1", "a")
    (line,) = links(root)
    assert "dead-link" in line
    assert "refused" in line  # the system's words for a closed port


def test_without_the_option_nothing_is_asked(tmp_path: Path, server: str) -> None:
    root = with_links(tmp_path, server, "gone")
    assert run(root).output == "no problems\n"
    assert Pages.asked == []
    assert "dead-link (warning)" in run(root, "--links").output
    assert (root / ".cache" / "timeline-links.json").exists()


def test_a_language_that_is_not_known_is_named_and_its_article_can_be_quoted(tmp_path: Path) -> None:
    article = "---\ntitle: T\npublisher: P\npublished: 2020-10-11\nlanguage: ka\n---\n11 ოქტომბერი, 2020 წელი.\n"
    lay(tmp_path, {"files": {"content/articles/a.md": article}})
    (problem,) = check(tmp_path)[1]
    assert str(problem) == (
        'content/articles/a.md:5:11: unread-language: nothing is found in articles in "ka"; known are '
        f"{', '.join(languages.codes())}; write its events in content/events/ and quote the article there"
    )
    chronology, warnings = pipeline.chronology(
        tmp_path, tmp_path / "content", tmp_path / "site_config", ("reviewed", "extracted")
    )
    assert warnings == ()
    assert "a" in {source.id for source in chronology.articles}
