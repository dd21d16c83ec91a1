"""The kinds every project has, and what a project does to them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from timeline_builder.content.kinds import default_kinds
from timeline_builder.content.reader import read


def test_the_kinds_of_the_project_come_on_top(project: Callable[[dict[str, Any]], Path]) -> None:
    root = project({})
    kinds = read(root / "content", root / "site_config", root=root).names.kinds
    assert list(kinds) == list(default_kinds())
    assert kinds["ceasefire"].colour == "#0072b2"
    assert kinds["war"] == default_kinds()["war"]


def test_every_kind_has_words_that_speak_for_it() -> None:
    assert [kind.id for kind in default_kinds().values() if not kind.triggers] == []
