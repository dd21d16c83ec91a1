"""Data flows one way: a module imports only from its own layer and from layers above it."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "timeline_builder"

# From the top down, in the order that data flows.
LAYERS = [
    ["errors"],
    ["dates"],
    ["model"],
    ["content"],
    ["extract"],
    ["chronology"],
    ["output", "paths", "wording"],
    ["exports"],
    ["site"],
    ["history", "search_index"],
    ["pipeline"],
    ["writing"],
    ["contribute"],
    ["plugin", "cli"],
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def imports(path: Path) -> set[str]:
    """The dotted names a module imports, anywhere in it: also inside functions and under TYPE_CHECKING."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_up(path):
    layer = layer_of(path)
    assert layer in LEVEL, f"{layer} has no place in the layers"
    for name in imports(path):
        parts = name.split(".")
        if parts[0] != "timeline_builder" or len(parts) < 2:
            continue
        other = parts[1]
        if other == layer or other not in LEVEL:
            continue
        assert LEVEL[other] < LEVEL[layer], f"{path.name} imports {name}, which lies below it"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_plugin_imports_mkdocs(path):
    uses = {name for name in imports(path) if name == "mkdocs" or name.startswith("mkdocs.")}
    assert not uses or layer_of(path) == "plugin", f"{path} imports {sorted(uses)}"


def test_modules_can_be_read_in_one_sitting():
    def longest(path: Path) -> int:
        return 600 if {"languages", "tables"} & set(path.parts) else 400  # words and examples, hardly any code

    long = {
        str(path): count for path in MODULES if (count := len(path.read_text("utf-8").splitlines())) > longest(path)
    }
    assert not long
