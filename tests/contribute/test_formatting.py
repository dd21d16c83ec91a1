"""`timeline fmt`: canonical, with comments and body kept, and the same at the second time."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from content_cases import lay
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.cli import main
from timeline_builder.content.schema import SHAPES, EventMatter
from timeline_builder.content.tree import compose
from timeline_builder.contribute.formatting import canonical, formatted

ROOT = Path(__file__).parent.parent.parent
MESSY = """\
# about this file

evidence:
    # the ministry's page
    - url: https://example.org/a   # its address
      # who
      publisher: P
      title: >-
        A long
        title
    - {title: A, publisher: B}
# the title
title: A   # beside
actors:
- a
- b
redirect_from: []
date: "10 October 2020" # when
related:
  - x # why
  - y
claims:
  - claimed_by: X
    what: killed
    count: 9
unknown: 1
"""
NEAT = """\
# about this file

# the title
title: A   # beside
date: 2020-10-10 # when
actors: [a, b]
related:
  - x # why
  - y
redirect_from: []
evidence:
  # the ministry's page
  - title: >-
      A long
      title
    # who
    publisher: P
    url: https://example.org/a   # its address
  - {title: A, publisher: B}
claims:
  - what: killed
    count: 9
    claimed_by: X
unknown: 1
"""


def test_canonical() -> None:
    assert canonical(MESSY, EventMatter) == NEAT
    assert canonical(NEAT, EventMatter) == NEAT


@pytest.mark.parametrize(
    "yaml",
    [
        "{title: A, date: 2020}\n",
        "title: [\n",
        "title: A: B\n",
        "date: yesterday\ntitle: |\n  # no comment\n  text\n",
        "date: 2020-02-30\n",
        "title: A",
        "",
    ],
)
def test_what_cannot_be_told_stays(yaml: str) -> None:
    made = canonical(yaml, EventMatter)
    assert compose(made).data == compose(yaml).data
    assert canonical(made, EventMatter) == made


def test_a_comment_in_a_text_is_text() -> None:
    yaml = "kind: talks\nsummary: |\n  One\n  # two\ntitle: A\n"
    assert canonical(yaml, EventMatter) == "title: A\nkind: talks\nsummary: |\n  One\n  # two\n"


def test_lists_of_entries() -> None:
    yaml = "# names\n- name: Moscow\n  id: moscow   # permanent\n  country: RU\n\n# next\n- id: baku\n  name: Baku\n"
    assert canonical(yaml, SHAPES["places"]) == (
        "# names\n- id: moscow   # permanent\n  name: Moscow\n  country: RU\n\n# next\n- id: baku\n  name: Baku\n"
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_rest_of_a_file_stays_to_the_byte(newline: str, mark: str) -> None:
    body = 'Body  \r\n\n---\ndate: "1 May 2020"\r\rend'
    data = f"{mark}---{newline}date: 2020{newline}title: A{newline}---{newline}{body}".encode()
    expected = f"{mark}---{newline}title: A{newline}date: 2020{newline}---{newline}{body}".encode()
    assert formatted(data, EventMatter) == expected
    assert formatted(expected, EventMatter) == expected


KEYS = st.sampled_from(["title", "date", "kind", "actors", "evidence", "claims", "note", "places", "date_note"])
SCALARS = st.one_of(
    st.sampled_from(
        ["2020-10-10", '"2020"', "10 May 2020", "a", "'it''s'", "[a, b]", "", "{what: x}", "|\n  # no\n  b"]
    ),
    st.text(alphabet="ab1: -#'\"[]{}", max_size=8),
)
ITEMS = st.lists(
    st.one_of(
        st.from_regex(r"\A[a-z]{1,4}\Z"),
        st.sampled_from(
            ["publisher: P\n    title: T", "url: u # c\n    # d\n    title: T", "{what: x}", "- a", "x # y"]
        ),
    ),
    max_size=3,
)
LISTS = ITEMS.map(lambda items: "".join(f"\n  - {item}" for item in items))
BLOCKS = st.tuples(st.sampled_from(["", "# c\n", "\n", "# a\n\n# b\n"]), KEYS, st.one_of(SCALARS, LISTS))
MATTER = st.lists(BLOCKS, max_size=6).map(lambda blocks: "".join(f"{c}{k}: {v}\n" for c, k, v in blocks))


def comments(yaml: str) -> list[str]:
    return sorted(line.strip() for line in yaml.splitlines() if line.strip().startswith("#"))


def said(data: Any) -> Any:
    """The data without dates, which are written anew."""
    return {key: value for key, value in data.items() if key != "date"} if isinstance(data, dict) else data


@given(MATTER)
def test_any_front_matter(yaml: str) -> None:
    made = canonical(yaml, EventMatter)
    assert canonical(made, EventMatter) == made
    assert comments(made) == comments(yaml)
    if not compose(yaml).flaws:
        assert said(compose(made).data) == said(compose(yaml).data)


def flagship() -> list[Any]:
    files = [file for folder in ("events", "articles", "eras") for file in (ROOT / "content" / folder).rglob("*.md")]
    files += [ROOT / "content" / f"{name}.yml" for name in ("actors", "places")]
    return sorted(files)


@pytest.mark.parametrize("file", flagship(), ids=lambda file: file.stem)
def test_the_flagship_is_canonical(file: Path) -> None:
    shape = SHAPES[file.stem if file.suffix == ".yml" else file.parent.name]
    assert formatted(file.read_bytes(), shape) == file.read_bytes()


def test_the_command(tmp_path: Path) -> None:
    lay(tmp_path, {"files": {"content/eras/a.md": "---\ndate: 1988\ntitle: A\n---\nB\n", "content/eras/b.md": "x"}})
    run = CliRunner().invoke
    result = run(main, ["fmt", "--check", "--project", str(tmp_path)])
    assert (result.exit_code, result.stdout) == (1, "content/eras/a.md\n")
    assert result.stderr.startswith("content/eras/b.md:1:1: no-front-matter: ")
    assert (tmp_path / "content/eras/a.md").read_text("utf-8").startswith("---\ndate")
    result = run(main, ["fmt", str(tmp_path / "content/eras/a.md"), "--project", str(tmp_path)])
    assert (result.exit_code, result.output) == (0, "content/eras/a.md\n")
    assert (tmp_path / "content/eras/a.md").read_text("utf-8") == "---\ntitle: A\ndate: 1988\n---\nB\n"
    result = run(main, ["fmt", str(tmp_path / "content/eras/a.md"), "--project", str(tmp_path)])
    assert (result.exit_code, result.output) == (0, "")
