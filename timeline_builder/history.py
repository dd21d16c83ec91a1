"""When contributed files were added and last changed, read from git in one call."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from timeline_builder.output import Edit

_RECORD, _UNIT = "\x1e", "\x1f"


def history(root: Path, folders: Sequence[str]) -> tuple[dict[str, Edit], dict[str, str]]:
    """The last change of each file of the folders, and the day it was added, by path relative to `root`.

    Both are empty where there is no git, no repository, or only the newest commits of one: then git
    would name the oldest commit it has for every older file, which would be wrong.
    """
    edits: dict[str, Edit] = {}
    added: dict[str, str] = {}
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return edits, added
    form = f"--format={_RECORD}%H{_UNIT}%cs{_UNIT}%s"
    log = _git(root, "log", "--relative", "--name-only", "--no-renames", form, "--", *folders)
    for record in log.split(_RECORD)[1:]:
        head, _, names = record.partition("\n")
        commit, day, subject = head.split(_UNIT, 2)
        for name in names.split("\n"):
            if name:
                edits.setdefault(name, Edit(commit, day, subject))
                added[name] = day
    return edits, added


def _git(root: Path, *arguments: str) -> str:
    """What git prints, or nothing where it is not there or refuses."""
    git = shutil.which("git")
    if git is None:
        return ""
    done = subprocess.run(  # noqa: S603 - fixed arguments, and folders of the project's own configuration
        [git, "-C", str(root), "-c", "core.quotePath=false", *arguments], capture_output=True, check=False
    )
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
