"""Every code that a contributor can meet has a page and a test with its exact text."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "timeline_builder"
# where the code stands among the arguments of what makes a problem
MAKERS = {"Problem": 1, "_warning": 1, "Flaw": 1, "Breach": 1, "fail": 0, "_form": 1, "_flaw": 1}
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+|contradiction|unreadable")


def codes() -> list[str]:
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in MAKERS and len(node.args) > MAKERS[name]:
                    found |= set(_words(node.args[MAKERS[name]]))
        # a code may be chosen between two
        found |= set(re.findall(r'code = "(?P<code>[a-z-]+)"', path.read_text(encoding="utf-8")))
    return sorted(found)


def _words(node: ast.expr) -> list[str]:
    words = [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return [word for word in words if SLUG.fullmatch(word)]


def _tests() -> str:
    folders = ("tests/cases", "tests/content", "tests/contribute", "tests/chronology", "tests/cli", "tests/extract")
    files = (file for folder in folders for file in (ROOT / folder).rglob("*") if file.suffix in (".yml", ".py"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files if file.name != "test_codes.py")


def test_codes_are_found() -> None:
    assert len(codes()) > 30
    assert {"unknown-id", "bad-date", "quote-not-found", "blame-word", "dead-link"} <= set(codes())


@pytest.mark.parametrize("code", codes())
def test_a_code_has_a_page(code: str) -> None:
    page = (ROOT / "docs" / "errors" / f"{code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {code}\n")
    assert "\n## " in page, "a page says what to do"


@pytest.mark.parametrize("code", codes())
def test_a_code_has_a_test(code: str) -> None:
    assert re.search(rf"{code}(?: \(warning\))?:|\"{code}\"", _tests())


def test_pages_are_of_codes() -> None:
    pages = {page.stem for page in (ROOT / "docs" / "errors").glob("*.md")} - {"index"}
    assert pages == set(codes())


def test_the_index_names_every_page() -> None:
    index = (ROOT / "docs" / "errors" / "index.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\((?P<page>[a-z0-9-]+)\.md\)", index)) == set(codes())
