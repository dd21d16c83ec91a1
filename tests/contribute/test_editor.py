"""JSON Schemas: they take what the reader takes, refuse what it refuses, and editors find them."""

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from content_cases import BASE
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from timeline_builder.cli import main
from timeline_builder.content.schema import SHAPES
from timeline_builder.contribute.editor import schemas, settings

ROOT = Path(__file__).parent.parent.parent


def as_an_editor_reads(text: str) -> Any:
    """YAML 1.2 with its own types; dates are texts."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items()}
        if isinstance(value, list):
            return [plain(item) for item in value]
        return str(value) if isinstance(value, datetime.date) else value

    return plain(YAML(typ="safe", pure=True).load(text))


def matter(text: str) -> str:
    return text.split("---\n")[1] if text.startswith("---\n") else text


def validator(name: str) -> Draft202012Validator:
    schema = schemas()[f"{name}.schema.json"]
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def group(path: str) -> str:
    return Path(path).stem if path.endswith(".yml") else Path(path).parent.name


FILES = {str(file.relative_to(ROOT)): file.read_text("utf-8") for file in sorted((ROOT / "content").rglob("*.md"))}
FILES |= {f"content/{name}.yml": (ROOT / "content" / f"{name}.yml").read_text("utf-8") for name in ("actors", "places")}


@pytest.mark.parametrize("name", SHAPES)
def test_the_flagship_fits(name: str) -> None:
    check = validator(name)
    files = {**BASE, **FILES}
    fitting = [path for path in files if group(path) == name]
    assert fitting
    for path in fitting:
        errors = [
            f"{path}: {e.json_path}: {e.message}" for e in check.iter_errors(as_an_editor_reads(matter(files[path])))
        ]
        assert errors == []


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (("title: ", "titel: "), "$"),
        (("date: 2020-10-10T12:00", "date: 10 October 2020"), "$.date"),
        (("actors: [azerbaijan, russia]", "actors: azerbaijan"), "$.actors"),
        (("type: primary", "type: agncy"), "$.evidence[1]"),
        (("url: https:", "url: ftp:"), "$.evidence[1]"),
        (("count: 9", "count: nine"), "$.claims[0].count"),
    ],
)
def test_what_is_wrong_does_not_fit(change: tuple[str, str], path: str) -> None:
    text = BASE["content/events/truce.md"]
    assert change[0] in text
    errors = list(validator("events").iter_errors(as_an_editor_reads(matter(text.replace(*change)))))
    assert path in {error.json_path for error in errors}


def test_every_key_is_described() -> None:
    for schema in schemas().values():
        for model in schema.get("$defs", {}).values():
            assert [key for key, value in model["properties"].items() if not value.get("description")] == []


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["schema", "schemas", "--vscode"])
    assert "schemas/events.schema.json" in result.output.splitlines()
    assert json.loads(Path("schemas/events.schema.json").read_text("utf-8"))["$schema"].startswith(
        "https://json-schema"
    )
    found = json.loads(Path(".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    assert all(Path(path).is_file() for path in found)
    Path(".vscode/settings.json").write_text("{}")
    again = CliRunner().invoke(main, ["schema", "schemas", "--vscode"])
    assert ".vscode/settings.json: is there already; left alone" in again.output.splitlines()
    assert Path(".vscode/settings.json").read_text() == "{}"


@pytest.mark.parametrize(
    "line",
    [
        'content/eras/a.md:3:7: bad-date: "1988/19" is no EDTF date; write 1988',
        "content/events/b.md:8:1: one-sided (warning): the event is contested; add what another side says",
    ],
)
def test_the_task_finds_problems_in_the_report(line: str) -> None:
    pattern = settings("schemas")["tasks.json"]["tasks"][0]["problemMatcher"]["pattern"][0]
    match = re.match(pattern["regexp"], line)
    assert match is not None
    assert match.group(pattern["file"]).startswith("content/")
    assert match.group(pattern["line"]).isdigit()
    assert match.group(pattern["code"]) in line
    assert match.group(pattern["message"]).startswith(('"1988', "the event"))
