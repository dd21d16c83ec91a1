"""The files that forges and pre-commit read: valid by schemas of another author, pinned, and safe for forks."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner

ROOT = Path(__file__).parents[1]
GITHUB = ROOT / ".github"
TEMPLATE = ROOT / "timeline_builder" / "contribute" / "template" / "dot-github"
CHECK, REPORT = GITHUB / "workflows" / "check.yml", GITHUB / "workflows" / "report.yml"
WORKFLOWS = [path for folder in (GITHUB, TEMPLATE) for path in sorted((folder / "workflows").glob("*.yml"))]
# What a new project has just as this one does.
SHARED = ["workflows/report.yml", "pull_request_template.md", "dependabot.yml"]
SHARED += [f"ISSUE_TEMPLATE/{name}.yml" for name in ("config", "report-error", "report-event")]
FILES = [
    *(("vendor.github-workflows", path) for path in WORKFLOWS),
    *(("vendor.github-issue-forms", path) for path in sorted((GITHUB / "ISSUE_TEMPLATE").glob("report-*.yml"))),
    ("vendor.github-issue-config", GITHUB / "ISSUE_TEMPLATE" / "config.yml"),
    ("vendor.dependabot", GITHUB / "dependabot.yml"),
    ("vendor.gitlab-ci", ROOT / ".gitlab-ci.yml"),
]
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def load(path):
    # YAML 1.1 takes the key `on` for a truth value.
    return yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)


def steps(path):
    return [step for job in load(path)["jobs"].values() for step in job["steps"]]


def scripts(path):
    return [step["run"] for step in steps(path) if "run" in step]


@pytest.mark.parametrize(("schema", "path"), FILES, ids=lambda value: getattr(value, "name", value))
def test_is_what_its_schema_asks(schema, path):
    result = CliRunner().invoke(check_jsonschema, ["--builtin-schema", schema, str(path)])
    assert result.exit_code == 0, result.output


def test_a_broken_workflow_would_be_found(tmp_path):
    broken = tmp_path / "broken.yml"
    broken.write_text("on: push\njobs: {a: {runs-on: x, stepz: []}}\n", encoding="utf-8")
    result = CliRunner().invoke(check_jsonschema, ["--builtin-schema", "vendor.github-workflows", str(broken)])
    assert result.exit_code == 1


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit(path):
    uses = [line.strip().removeprefix("- ") for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.match(line)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_script_is_put_together_from_the_event(path):
    assert [script for script in scripts(path) if "${{" in script] == []


@pytest.mark.parametrize("path", [CHECK, TEMPLATE / "workflows" / "check.yml"], ids=["ours", "template"])
def test_a_proposed_change_runs_without_rights_and_secrets(path):
    text = path.read_text("utf-8")
    workflow = load(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in workflow["jobs"].values())
    assert "pull_request_target" not in text
    assert "secrets." not in text
    checkouts = [
        step for job in workflow["jobs"].values() for step in job["steps"] if "checkout" in step.get("uses", "")
    ]
    assert checkouts
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


def test_the_comment_runs_nothing_of_the_change():
    workflow = load(REPORT)
    assert workflow["permissions"] == {}
    (job,) = workflow["jobs"].values()
    assert job["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert not any("checkout" in step.get("uses", "") for step in job["steps"])
    (script,) = scripts(REPORT)
    assert not re.search(
        r"(?:^|[|(;])\s*(?P<name>make|pip|python\w*|timeline|\w*sh|source|eval)\b", script, re.MULTILINE
    )


@pytest.mark.parametrize(("number", "commented"), [("12", True), ("", False)])
def test_a_hostile_report_wakes_nobody_and_shows_no_markup(tmp_path, number, commented):
    (script,) = scripts(REPORT)
    (tmp_path / "report").mkdir()
    hostile = b"<img src=x> @everyone ![p](http://x/) \xff \xc5\x9eu\xc5\x9fa\n" + b"x" * 70_000
    (tmp_path / "report" / "report.md").write_bytes(hostile)
    gh = tmp_path / "gh"
    gh.write_text('#!/bin/sh\necho "$@" >> calls.txt\n[ "$1" = api ] && echo "$NUMBER"\nexit 0\n', encoding="utf-8")
    gh.chmod(0o755)
    names = {
        "REPO": "a/b",
        "OWNER": "c",
        "BRANCH": "d;echo",
        "SHA": "e",
        "RUN": "https://example.org/run",
        "NUMBER": number,
    }
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"} | names
    bash = shutil.which("bash")
    # As the forge runs it: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
    subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=tmp_path, env=environment, check=True
    )
    calls = (tmp_path / "calls.txt").read_text("utf-8")
    assert ("pr comment 12 --repo a/b" in calls) is commented
    if commented:
        comment = (tmp_path / "comment.md").read_text("utf-8")
        assert len(comment) < 65_536
        assert "&lt;img src=x> &#64;everyone !\\[p](http://x/)  Şuşa" in comment


def test_our_own_hooks_fetch_nothing():
    repositories = load(ROOT / ".pre-commit-config.yaml")["repos"]
    assert {repository["repo"] for repository in repositories} == {"local"}
    ids = {hook["id"] for hook in repositories[0]["hooks"]}
    assert {hook["id"] for hook in load(ROOT / ".pre-commit-hooks.yaml")} <= ids


@pytest.mark.parametrize("name", SHARED)
def test_a_new_project_gets_what_this_one_has(name):
    assert (TEMPLATE / name).read_bytes() == (GITHUB / name).read_bytes()
