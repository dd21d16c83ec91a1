"""What holds for all formats."""

import importlib
import sys

import pytest

from timeline_builder import exports
from timeline_builder.exports import discover, export_all


def test_every_format_is_found(files):
    assert {
        "feed.xml",
        "data/events.json",
        "data/events.schema.json",
        "data/events.csv",
        "data/eras/war.csv",
        "data/eras/now.csv",
        "data/events.ics",
        "data/events.jsonld",
        "data/timeline.json",
        "data/sources.json",
        "events/hostile/cite.bib",
        "events/hostile/cite.ris",
        "events/hostile/cite.json",
    } <= set(files)


def test_the_same_chronology_gives_the_same_bytes(chronology, settings, files):
    assert {file.path: file.content for file in export_all(chronology, settings)} == files


def test_no_two_files_share_an_address(chronology, settings, files):
    assert len(list(export_all(chronology, settings))) == len(files)


def test_everything_is_utf_8(files):
    for content in files.values():
        content.decode("utf-8")


def test_a_module_without_its_function_fails_by_name(tmp_path, monkeypatch):
    (tmp_path / "hollow.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(exports, "__path__", [str(tmp_path)])
    importlib.invalidate_caches()
    with pytest.raises(TypeError, match=r"^timeline_builder\.exports\.hollow defines no function"):
        discover()
    sys.modules.pop("timeline_builder.exports.hollow")
