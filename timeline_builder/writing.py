"""The pages of a project as files, for any generator that reads mkdocs.yml: hand-written and generated ones alike.

Generated pages become Markdown files that hold front matter and one block of HTML, at the addresses they have
on the site that MkDocs builds. The written mkdocs.yml names no plugin and no theme folder.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from timeline_builder import pipeline
from timeline_builder.errors import UsageError
from timeline_builder.history import history
from timeline_builder.model import Status
from timeline_builder.output import File, Page, Part, Settings
from timeline_builder.site.addresses import edit_url
from timeline_builder.site.parts import fill

STYLE, SCRIPT = "assets/timeline/timeline.css", "assets/timeline/timeline.js"
_EVERY_STATUS: list[Status] = ["reviewed", "extracted"]


class _Loader(yaml.SafeLoader):
    """mkdocs.yml as plain values: tags only generators know (!ENV, !!python/name) give None."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def write(project: Path, out: Path) -> int:
    """Write the project's pages and files into `out`, and return how many. `out` must be empty or not exist yet.

    Raises UsageError for what cannot be written or read, ContentError for errors of the content.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError(f"{out}: is there already; give a folder that is empty or new")
    config = _config(project)
    options = next((one for one in map(_plugin, config.get("plugins") or []) if one is not None), {})
    docs = project / (config.get("docs_dir") or "docs")
    content = project / options.get("content", "content")
    settings = _settings(project, config, docs, content)
    chronology, _ = pipeline.chronology(
        project, content, project / options.get("config", "site_config"), options.get("publish", _EVERY_STATUS)
    )
    outputs = list(pipeline.outputs(chronology, settings))
    parts = {one.name: one.html for one in outputs if isinstance(one, Part)}
    files = {one.path: one.content for one in outputs if isinstance(one, File)}
    files |= {f"{one.path}index.md": _markdown(one).encode() for one in outputs if isinstance(one, Page)}
    files |= dict(_by_hand(docs, parts))
    for path, data in files.items():
        file = out / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    (out / "mkdocs.yml").write_text(yaml.safe_dump(_written(config), sort_keys=False, allow_unicode=True), "utf-8")
    return len(files)


def _config(project: Path) -> dict[str, Any]:
    file = project / "mkdocs.yml"
    try:
        config = yaml.load(file.read_text("utf-8"), _Loader)  # noqa: S506 - a safe loader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from error
    if not isinstance(config, dict) or not config.get("site_name"):
        raise UsageError(f"{file}: has no site_name")
    return config


def _plugin(entry: Any) -> dict[str, Any] | None:
    """The options of our plugin in an entry of `plugins`, None where it is another's."""
    if entry == "timeline":
        return {}
    if isinstance(entry, dict) and "timeline" in entry:
        return entry["timeline"] or {}
    return None


def _settings(project: Path, config: dict[str, Any], docs: Path, content: Path) -> Settings:
    edits, added = history(project, (os.path.relpath(content, project),))
    repo = (config.get("repo_url") or "").rstrip("/")
    theme = config.get("theme")
    return Settings(
        site_name=config["site_name"],
        site_url=(config.get("site_url") or "").rstrip("/") + "/" if config.get("site_url") else "",
        site_description=config.get("site_description") or "",
        repo_url=repo,
        edit_url=edit_url(repo, config.get("edit_uri") or "", os.path.relpath(project, docs).replace(os.sep, "/")),
        language=(theme.get("language") if isinstance(theme, dict) else "") or "en",
        cards=bool(config.get("site_url")),
        epoch=int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()),
        edits=edits,
        added=added,
    )


def _markdown(page: Page) -> str:
    """Front matter, and the page in one <div>, which Markdown hands on as it is; no line in it is empty."""
    matter = {"title": page.title, "description": page.description, "hide": ["navigation"]}
    front = yaml.safe_dump(matter, sort_keys=False, allow_unicode=True)
    body = "\n".join(line for line in f"{page.html}\n{page.head}".splitlines() if line.strip())
    return f"---\n{front}---\n<div>\n{body}\n</div>\n"


def _by_hand(docs: Path, parts: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    for file in sorted(docs.rglob("*")):
        if not file.is_file() or file.is_symlink():
            continue
        path = file.relative_to(docs).as_posix()
        data = file.read_bytes()
        if path.endswith(".md"):
            depth = path.count("/") + (file.name not in ("index.md", "README.md"))
            data = fill(data.decode("utf-8"), parts, base="../" * depth, path=path).encode()
        yield path, data


def _written(config: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in config.items() if key not in ("docs_dir", "site_dir", "plugins", "hooks")}
    others = [entry for entry in config.get("plugins") or [] if _plugin(entry) is None]
    theme = config.get("theme")
    if isinstance(theme, dict):
        kept["theme"] = {key: value for key, value in theme.items() if key != "custom_dir"}
    return {
        **kept,
        "plugins": others,
        "extra_css": [*(config.get("extra_css") or []), STYLE],
        "extra_javascript": [*(config.get("extra_javascript") or []), SCRIPT],
    }
