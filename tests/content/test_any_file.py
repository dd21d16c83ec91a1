"""Whatever a file holds, it is read or refused with problems at places that exist: never a crash."""

import tempfile
from pathlib import Path

import pytest
from content_cases import BASE, lay
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_builder.content import tree
from timeline_builder.content.front_matter import parse_markdown
from timeline_builder.content.gate import Source
from timeline_builder.content.schema import SHAPES
from timeline_builder.content.tree import compose
from timeline_builder.content.validate import validate
from timeline_builder.contribute.check import check

PIECES = st.sampled_from(
    [
        "---\n", "title: ", "date: ", "kind: talks\n", "evidence:\n", "  - ", "article: 2020-10-11-agency-truce\n",
        "    quote: ", "Nine people\n", "claims: ", "[", "]", "{", "}", "&a ", "*a", "!x ", "'", '"',
        "|\n", ">\n", ": ",
        "\n", " ", "\t", "#", "2020", "1992-1994", "-", "?", ",", "é", "\u2028", "\x85", "𝔸", "\\", "events:\n",
        "    decision: reject\n", "redirect_from: [a]\n", "actors: ", "aliases: ", "- id: a\n", "  name: b\n", "%",
        "...\n",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=25).map("".join)


@given(path=st.sampled_from(sorted(BASE)), data=st.one_of(TEXTS.map(str.encode), st.binary(max_size=200)))
@settings(max_examples=150)
def test_any_file(path: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "p"
        lay(root, {})
        (root / path).write_bytes(data)
        for problem in check(root)[1]:
            assert "\n" not in str(problem)
            assert str(problem).isprintable()
            if problem.code != "not-utf8":
                lines = (root / problem.position.path).read_bytes().decode("utf-8-sig", "replace")
                lines = lines.replace("\r\n", "\n").replace("\r", "\n")
                assert 1 <= problem.position.line <= lines.count("\n") + 1
                assert 1 <= problem.position.column <= len(lines.split("\n")[problem.position.line - 1]) + 1


@given(TEXTS)
@pytest.mark.parametrize("shape", ["events", "articles", "eras"])
def test_any_front_matter(shape: str, text: str) -> None:
    document = parse_markdown(Source(Path("a.md"), "a.md"), f"---\n{text}\n---\n")
    if document.data is not None:
        validate(document, SHAPES[shape], None)


@given(TEXTS)
def test_texts_of_yaml_are_those_of_the_parser(text: str) -> None:
    found = compose(text)
    assert all(0 <= flaw.offset <= len(text) for flaw in found.flaws)
    assert (found.data is None) <= bool(found.flaws)


@pytest.mark.parametrize("bomb", ["[" * 100_000, "{a: " * 50_000, "- " * 100_000, "? " * 100_000, "[{a: " * 30_000])
def test_nesting_costs_nothing(bomb: str) -> None:
    (flaw,) = compose(bomb).flaws
    assert flaw.code == "broken-yaml"
    assert flaw.offset < 100


def test_libyaml_is_used_where_it_is() -> None:
    assert "C" in tree._LOADER.__name__ or not __import__("yaml").__with_libyaml__
