import subprocess

import pytest

from timeline_builder.history import history
from timeline_builder.output import Edit


@pytest.fixture
def repository(tmp_path):
    def git(*arguments, day="2024-05-03"):
        author = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        env = {"GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "PATH": "/usr/bin:/bin"}
        subprocess.run(["git", "-C", str(tmp_path), *author, *arguments], check=True, capture_output=True, env=env)

    (tmp_path / "sub/content").mkdir(parents=True)
    (tmp_path / "sub/content/a.md").write_text("1")
    (tmp_path / "sub/content/ü b.md").write_text("1")
    git("init")
    git("add", ".")
    git("commit", "-m", "Add both")
    (tmp_path / "sub/content/a.md").write_text("2")
    git("commit", "-am", "Mend a\n\nBody", day="2024-06-01")
    return tmp_path


def test_the_last_change_and_the_first(repository):
    edits, added = history(repository / "sub", ("content",))
    assert (edits["content/a.md"].day, edits["content/a.md"].subject) == ("2024-06-01", "Mend a")
    assert len(edits["content/a.md"].commit) == 40
    assert edits["content/ü b.md"].subject == "Add both"
    assert added == {"content/a.md": "2024-05-03", "content/ü b.md": "2024-05-03"}
    assert isinstance(edits["content/a.md"], Edit)


def test_without_git_nothing_is_claimed(tmp_path):
    assert history(tmp_path, ("content",)) == ({}, {})


def test_of_a_shallow_clone_nothing_is_claimed(repository, tmp_path_factory):
    clone = tmp_path_factory.mktemp("clone") / "c"
    subprocess.run(["git", "clone", "--depth=1", f"file://{repository}", str(clone)], check=True, capture_output=True)
    assert history(clone / "sub", ("content",)) == ({}, {})
