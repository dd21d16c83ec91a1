"""The MkDocs plugin: reads the project, hands the ready pages to MkDocs, and puts the finished site in place.

The only module that knows MkDocs. Pages come with their content; MkDocs puts the theme around them and
does not parse them as Markdown. Content errors stop a build before anything of it is written.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import base
from mkdocs.config import config_options as option
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File as MkDocsFile
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import CountHandler, get_build_timestamp

from timeline_builder import pipeline
from timeline_builder.errors import TimelineError
from timeline_builder.history import history
from timeline_builder.model import Status
from timeline_builder.output import File, Heading, Output, Page, Part, Settings
from timeline_builder.search_index import write_index
from timeline_builder.site.addresses import edit_url
from timeline_builder.site.parts import fill
from timeline_builder.site.rendering import text_of
from timeline_builder.site.search import stub, stubs

log = logging.getLogger(f"mkdocs.plugins.{__name__}")

STYLE = "assets/timeline/timeline.css"
SCRIPT = "assets/timeline/timeline.js"
FRAME = Path(__file__).parent / "site" / "frame"


class Options(base.Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say of the plugin; each has a default that serves."""

    content = option.Type(str, default="content")
    config = option.Type(str, default="site_config")
    publish = option.ListOfItems(option.Choice(("reviewed", "extracted")), default=["reviewed", "extracted"])


class ReadyPage(MkDocsPage):
    """A page whose content is ready: nothing is read and nothing parsed.

    Themes print titles and descriptions as HTML, so they are escaped here.
    """

    def __init__(self, output: Page, file: MkDocsFile, config: MkDocsConfig) -> None:
        super().__init__(escape(output.title), file, config)
        self.output = output

    def read_source(self, config: MkDocsConfig) -> None:
        """Set what MkDocs would read from a Markdown file."""
        self.markdown = ""
        self.meta = {
            "title": escape(self.output.title),
            "description": escape(self.output.description),
            "hide": ["navigation"] if self.output.toc else ["navigation", "toc"],
            "timeline_head": self.output.head,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Set what MkDocs would render."""
        self.content = self.output.html
        self.toc = _contents(self.output.toc)


class TimelinePlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Events of a build in the order MkDocs calls them."""

    def __init__(self) -> None:
        self.command: str = "build"
        self.dirty = False
        self.outputs: list[Output] = []
        self.parts: dict[str, str] = {}
        self.written: list[tuple[str, str]] = []
        self.place: Path | None = None
        self.warnings = CountHandler()
        self.warnings.setLevel(logging.WARNING)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a build that ends with a site in place, or a server's."""
        self.command, self.dirty = command, dirty

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Add our frame, style and script, and let the build go to a new directory beside the site's."""
        if not config.use_directory_urls:
            raise PluginError("timeline: set use_directory_urls to true: addresses of events end in a slash")
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(FRAME))
        for style in [STYLE, *_styles(config)]:
            if style not in config.extra_css:
                config.extra_css.append(style)
        if SCRIPT not in config.extra_javascript:
            config.extra_javascript.append(SCRIPT)
        self.place = None
        if self.command != "serve" and not self.dirty:
            self.place = Path(config.site_dir)
            config.site_dir = str(self.place.with_name(f".{self.place.name}.new"))
        self.written.clear()
        self.warnings.counts.clear()
        logging.getLogger("mkdocs").addHandler(self.warnings)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Make every page, before MkDocs clears or writes anything."""
        root = _root(config)
        publish: tuple[Status, ...] = tuple(self.config.publish)  # type: ignore[arg-type]
        try:
            chronology, warnings = pipeline.chronology(
                root, root / self.config.content, root / self.config.config, publish
            )
            self.outputs = list(pipeline.outputs(chronology, self._settings(config)))
        except TimelineError as error:
            raise PluginError(str(error)) from error
        for warning in warnings:
            log.warning("%s", warning)
        self.parts = {one.name: one.html for one in self.outputs if isinstance(one, Part)}

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Hand over pages and files, as if they stood in the docs directory; pages stay out of the navigation."""
        root = _root(config)
        for output in self.outputs:
            if isinstance(output, Page):
                file = MkDocsFile.generated(
                    config, f"{output.path}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
                )
                source = root / output.source if output.source else None
                file.edit_uri = os.path.relpath(source, config.docs_dir).replace(os.sep, "/") if source else None
                file.page = ReadyPage(output, file, config)
                files.append(file)
            elif isinstance(output, File):
                files.append(MkDocsFile.generated(config, output.path, content=output.content))
        for style in _styles(config):
            files.append(MkDocsFile.generated(config, style, abs_src_path=str(_overrides(config) / style)))
        return files

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Put generated parts into hand-written pages, where they say `<!-- timeline: name -->`."""
        if isinstance(page, ReadyPage):
            return html
        label = str(page.meta.get("description", ""))
        self.written.append((page.url, stub(text_of(str(page.title)), text_of(html), label)))
        try:
            return fill(html, self.parts, base="../" * page.url.count("/"), path=page.file.src_uri)
        except TimelineError as error:
            raise PluginError(str(error)) from error

    @event_priority(-100)  # after whatever other plugins do to the finished site
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Index the pages for search, and put the new site in the place of the old one.

        It stays away where warnings are about to stop a strict build.
        """
        self._index(Path(config.site_dir))
        self._quiet()
        if self.place is None:
            return
        built, place = Path(config.site_dir), self.place
        self.place = None
        config.site_dir = str(place)
        if config.strict and self.warnings.get_counts():
            shutil.rmtree(built)
        else:
            _put(built, place)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave nothing half-written behind; the old site stands."""
        self._quiet()
        if self.place is not None:
            shutil.rmtree(self.place.with_name(f".{self.place.name}.new"), ignore_errors=True)

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        """Rebuild when a contributed file is saved."""
        for folder in (self.config.content, self.config.config):
            if (_root(config) / folder).is_dir():
                server.watch(str(_root(config) / folder))
        return server

    def _index(self, site: Path) -> None:
        pages = (one for one in self.outputs if isinstance(one, Page))
        try:
            write_index([*stubs(pages), *self.written], site)
        except TimelineError as error:
            raise PluginError(str(error)) from error

    def _quiet(self) -> None:
        logging.getLogger("mkdocs").removeHandler(self.warnings)

    def _settings(self, config: MkDocsConfig) -> Settings:
        up = os.path.relpath(_root(config), config.docs_dir).replace(os.sep, "/")
        edits, added = history(_root(config), (self.config.content,))
        return Settings(
            site_name=config.site_name,
            site_url=config.site_url.rstrip("/") + "/" if config.site_url else "",
            site_description=config.site_description or "",
            repo_url=(config.repo_url or "").rstrip("/"),
            edit_url=edit_url(config.repo_url or "", config.edit_uri or "", up),
            language=config.theme.get("language") or "en",
            cards=bool(config.site_url) and self.command != "serve",
            epoch=get_build_timestamp(),
            edits=edits,
            added=added,
        )


def _root(config: MkDocsConfig) -> Path:
    """The project: where mkdocs.yml is."""
    return Path(config.config_file_path).parent if config.config_file_path else Path.cwd()


def _overrides(config: MkDocsConfig) -> Path:
    return Path(config.theme.custom_dir) if config.theme.custom_dir else _root(config) / "overrides"


def _styles(config: MkDocsConfig) -> list[str]:
    """The site's own style sheets: `stylesheets/*.css` of the theme's custom directory, after ours."""
    folder = _overrides(config) / "stylesheets"
    return [f"stylesheets/{file.name}" for file in sorted(folder.glob("*.css"))]


def _contents(headings: Iterable[Heading]) -> TableOfContents:
    top: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.text), heading.id, heading.level)
        (top[-1].children if heading.level > 2 and top else top).append(link)
    return TableOfContents(top)


def _put(built: Path, place: Path) -> None:
    """Rename the old site away and the new one into its place."""
    old = place.with_name(f".{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    built.rename(place)
    shutil.rmtree(old, ignore_errors=True)
