"""Everything that is wrong with a project's content, and everything a reader would stumble over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from timeline_builder.chronology.build import build
from timeline_builder.content.reader import Reading, inspect
from timeline_builder.contribute import advice
from timeline_builder.contribute.blame import blame_problems
from timeline_builder.contribute.links import addresses, check_links, read_hosts
from timeline_builder.errors import Problem, UsageError
from timeline_builder.pipeline import found

CACHE = Path(".cache") / "timeline-links.json"


def check(project: Path, *, requested: Collection[str] = ()) -> tuple[Reading, tuple[Problem, ...]]:
    """What was read, and all problems, errors and warnings, by path, line and column.

    requested   of "archives" (links without an archived copy) and "links" (ask every address), those wanted
    """
    config = project / "site_config"
    reading = inspect(project / "content", config, root=project)
    problems = set(reading.problems)
    checks = [*advice.CHECKS, *(advise for name, advise in advice.ON_REQUEST.items() if name in requested)]
    for advise in checks:
        problems.update(advise(reading))
    problems.update(blame_problems(reading.documents, config, root=project))
    if reading.content is not None:
        problems.update(build(reading.content, found(reading.content))[1])
    hosts, wrong = read_hosts(config / "refusing_hosts.yml", root=project)
    problems.update(wrong)
    if "links" in requested:
        problems.update(check_links(addresses(reading), hosts, project / CACHE))
    return reading, tuple(sorted(problems))


def chosen(paths: Sequence[Path], project: Path) -> Callable[[str], bool]:
    """Whether a path of a message is of these files and folders; all are where none is named.

    Raises UsageError for one outside of the project.
    """
    wanted: list[str] = []
    for path in paths:
        try:
            wanted.append(path.resolve().relative_to(project.resolve()).as_posix())
        except ValueError:
            raise UsageError(f"{path}: is not in the project {project}") from None
    return lambda file: not wanted or any(path in (".", file) or file.startswith(f"{path}/") for path in wanted)
