"""Text to HTML: the Jinja2 environment, Markdown made safe, addresses checked.

Whatever contributors write reaches a page through here: templates escape, Markdown is sanitised by an
allow-list, and an address that is not http(s), mailto or geo is no link.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import jinja2
import markdown
import nh3
from markupsafe import Markup, escape

from timeline_builder.content.prose import prose_of

_SCHEMES = {"http", "https", "mailto", "geo"}
_TAGS = {"p", "br", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "sub", "sup", "h3", "h4", "del"}
_ICON = re.compile(r"(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")


@functools.lru_cache(maxsize=4096)
def markdown_html(text: str) -> Markup:
    """A contributor's Markdown as safe HTML: words, emphasis, lists and links that leave the site."""
    html = markdown.markdown(text, extensions=["sane_lists"], output_format="html")
    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes={"a": {"href", "title"}},
        url_schemes=_SCHEMES,
        url_relative="deny",
        clean_content_tags={"script", "style"},
    )
    return Markup(clean)  # noqa: S704 - sanitised just above


@functools.lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A contributor's Markdown as one line of plain text."""
    return " ".join(prose_of(text).split())


def text_of(html: str) -> str:
    """HTML as one line of plain text: to be escaped again wherever it is shown."""
    bare = nh3.clean(html, tags=set(), clean_content_tags={"script", "style"})
    return " ".join(str(Markup(bare).unescape()).split())  # noqa: S704


def brief(text: str, length: int = 155) -> str:
    """The beginning of a text, ended at a word."""
    if len(text) <= length:
        return text
    return text[: text.rfind(" ", 0, length - 1)].rstrip(" ,;:") + " …"


def safe_url(url: str) -> str:
    """The address, or nothing where its scheme is not one a reader can follow safely."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in _SCHEMES or (parts.scheme.lower() in {"http", "https"} and not parts.netloc):
        return ""
    return url.strip()


def safe_colour(colour: str) -> str:
    """A colour as #rgb or #rrggbb; a grey where it is anything else."""
    return colour if _COLOUR.fullmatch(colour) else "#777777"


def marked(quote: str, marks: Iterable[tuple[int, int]]) -> Markup:
    """A quotation with its date words in <mark>; offsets are code points, and overlapping ones are joined."""
    out, at = Markup(), 0
    for start, end in sorted(marks):
        start, end = max(start, at), min(end, len(quote))
        if start < end:
            out += escape(quote[at:start]) + Markup("<mark>%s</mark>") % quote[start:end]
            at = end
    return out + escape(quote[at:])


@functools.lru_cache(maxsize=256)
def icon(name: str) -> Markup:
    """A pictogram of the theme's Material Design Icons as SVG; nothing where it has none of that name."""
    if not _ICON.fullmatch(name):
        return Markup()
    folder = importlib.resources.files("material") / "templates" / ".icons" / "material"
    file = folder / f"{name}.svg"
    if not file.is_file():
        return Markup()
    paths = (element.get("d", "") for element in ElementTree.fromstring(file.read_text("utf-8")).iter())  # noqa: S314 - the theme's own file
    drawn = Markup().join(Markup('<path d="%s"/>') % path for path in paths if path)
    return Markup('<svg class="tl-icon" viewBox="0 0 24 24" aria-hidden="true">%s</svg>') % drawn


def json_script(value: Any) -> Markup:
    """A value as JSON that can stand inside <script>: no "<", ">" or "&" is left in it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704


@functools.cache
def environment() -> jinja2.Environment:
    """The templates of this folder, with the filters they use."""
    env = jinja2.Environment(
        loader=jinja2.PackageLoader("timeline_builder.site"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(
        markdown=markdown_html, plain=plain, safe_url=safe_url, icon=icon, brief=brief, json_script=json_script
    )
    env.globals["marked"] = marked
    return env
