"""The chronology as it was at a revision of git."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

from timeline_builder import pipeline
from timeline_builder.errors import ContentError, UsageError
from timeline_builder.model import Chronology

FOLDERS = ("content", "site_config")
# Where a change is usually based, the first that there is.
_MAINS = ("origin/main", "main", "origin/master", "master")


def working_tree(root: Path) -> Chronology:
    """The chronology of the files as they lie there. Raises ContentError with all their problems."""
    made, _ = pipeline.chronology(root, root / "content", root / "site_config", ("reviewed", "extracted"))
    return made


def at_revision(root: Path, revision: str) -> Chronology:
    """The chronology at a revision; an empty one where it had no content yet.

    Raises UsageError where there is no such revision, or its content has errors.
    """
    commit = _commit(root, revision)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "content").mkdir()
        _unpack(root, commit, folder)
        try:
            return working_tree(folder)
        except ContentError as error:
            raise UsageError(f"{revision}: its content has errors, so that nothing can be compared\n{error}") from error


def base_of(root: Path) -> str:
    """The commit that the present one branched off from, as it is called for a reader to understand.

    Raises UsageError where there is no main branch.
    """
    for main in _MAINS:
        found = _git(root, "merge-base", "HEAD", main, check=False)
        if found:
            return found
    raise UsageError(f"{root}: there is no branch main to compare with; name a revision")


def _commit(root: Path, revision: str) -> str:
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", check=False)
    if not found:
        raise UsageError(f"{revision}: git knows no such revision here; fetch it, or name another one")
    return found


def _unpack(root: Path, commit: str, folder: Path) -> None:
    """Write the regular files of the commit's content; links are left out, as the reader would not follow them."""
    there = _git(root, "ls-tree", "--name-only", commit, *(f"{name}/" for name in FOLDERS))
    wanted = sorted({PurePosixPath(line).parts[0] for line in there.splitlines()})
    if not wanted:
        return
    with tarfile.open(fileobj=io.BytesIO(_run(root, "archive", "--format=tar", commit, *wanted))) as archive:
        for member in archive:
            path = PurePosixPath(member.name)
            stream = archive.extractfile(member) if member.isfile() else None
            if stream is None or path.is_absolute() or ".." in path.parts:
                continue
            target = folder.joinpath(*path.parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(stream.read())


def _git(root: Path, *arguments: str, check: bool = True) -> str:
    return _run(root, *arguments, check=check).decode("utf-8", "replace").strip()


def _run(root: Path, *arguments: str, check: bool = True) -> bytes:
    """What git prints. Raises UsageError where it is not there, or refuses and `check` is set."""
    git = shutil.which("git")
    if git is None:
        raise UsageError("git is not installed: revisions cannot be compared without it")
    done = subprocess.run(  # noqa: S603 - no shell; a revision cannot be taken for an option
        [git, "-C", str(root), "-c", "core.quotePath=false", *arguments], capture_output=True, check=False
    )
    if done.returncode and check:
        raise UsageError(f"git {arguments[0]}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return b"" if done.returncode else done.stdout
