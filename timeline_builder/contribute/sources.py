"""A file or address as a contributor gives it -> its text and what it says of itself.

Agency text, plain text, Markdown with or without front matter, a saved HTML page, or the address of one.
"""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_builder.content.front_matter import parse_markdown
from timeline_builder.content.gate import Source, clean, decode
from timeline_builder.content.wording import listed, printable
from timeline_builder.errors import UsageError

_LARGEST = 10_000_000  # bytes; pages carry scripts and pictures, the text in them is far smaller
_SECONDS = 30
_HEADER = re.compile(r"\s*date:?[ \t]+(?P<date>\d{4}-\d\d-\d\d)[ \t\n]+", re.IGNORECASE)
_HEADING = re.compile(r"\s*#[ \t]+(?P<title>[^\n]+?)[ \t#]*(?:\n|$)")
_HEADLINE = re.compile(r"\s*(?P<title>[^\n]{8,160})\n[ \t]*\n(?=[ \t]*\S)")
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL)

# The names that other projects and tools give to our keys.
_KEYS = {
    "title": "title", "headline": "title", "publisher": "publisher", "source": "publisher", "site": "publisher",
    "outlet": "publisher", "published": "published", "date": "published", "url": "url", "link": "url",
    "language": "language", "lang": "language", "archive": "archive", "side": "side", "rights": "rights",
}  # fmt: skip


@dataclass
class Found:
    """What a source holds.

    text      the prose, or Markdown where markdown is set
    told      our keys -> what the source says of itself
    left_out  what was in it and is not taken, in words
    """

    text: str
    markdown: bool = False
    told: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)


def read_source(source: str, data: bytes | None = None) -> Found:
    """What a file or a page holds; `data` is the content where it was read already (standard input).

    Raises UsageError, saying what to do instead.
    """
    if re.match(r"https?://", source):
        return _page(_fetch(source), source)
    if data is None:
        data = _file(Path(source))
    name = source.lower()
    if name.endswith((".html", ".htm", ".xhtml")) or _HTML.match(data[:2000].decode("latin-1")):
        return _page(data, "")
    text, problems = decode(data, source)
    fatal = [problem for problem in problems if problem.code in ("not-utf8", "empty-file")]
    if fatal:
        raise UsageError("\n".join(map(str, fatal)))
    found = Found(clean(text))
    if len(found.text) < len(text):
        found.left_out.append(f"{len(text) - len(found.text)} invisible control characters")
    return (
        _markdown(found, source) if name.endswith((".md", ".markdown")) or text.startswith("---\n") else _plain(found)
    )


def _file(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(f"{printable(str(path))}: cannot be read: {error.strerror}") from None
    if len(data) > _LARGEST:
        raise UsageError(f"{printable(str(path))}: is larger than {_LARGEST:,} bytes; is it a text?")
    return data


def _fetch(url: str) -> bytes:
    request = urllib.request.Request(url, headers={"User-Agent": "timeline-builder"})  # noqa: S310 - http(s) only
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
            data: bytes = answer.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        reason = getattr(error, "reason", None) or error
        raise UsageError(
            f"{url}: cannot be fetched: {reason}; open it in a browser, save the page as page.html, and run "
            f"`timeline add article page.html --url {url}`"
        ) from None
    if len(data) > _LARGEST:
        raise UsageError(f"{url}: is larger than {_LARGEST:,} bytes; save the text of it in a file")
    return data


def _plain(found: Found) -> Found:
    header = _HEADER.match(found.text)
    if header:
        found.told["published"] = header["date"]
        found.text = found.text[header.end() :]
    headline = _HEADLINE.match(found.text)
    if headline and not re.search(r"[.!?։:;,]$|[.!?։] ", headline["title"].strip()):
        found.told["title"] = headline["title"].strip()
        found.text = found.text[headline.end() :]
    return found


def _markdown(found: Found, source: str) -> Found:
    found.markdown = True
    if found.text.startswith("---\n"):
        document = parse_markdown(Source(Path(source), source), found.text)
        if document.problems:
            raise UsageError("\n".join(map(str, document.problems)))
        for key, value in document.data.items():
            ours = _KEYS.get(key.lower())
            if ours and isinstance(value, str):
                found.told.setdefault(ours, value)
            else:
                found.left_out.append(f"the key {printable(key)}")
        found.text = document.body
    heading = _HEADING.match(found.text)
    if heading:
        found.told.setdefault("title", heading["title"])
        found.text = found.text[heading.end() :]
    return found


def _page(data: bytes, url: str) -> Found:
    try:
        import trafilatura  # a second to import, and an extra
    except ImportError:
        raise UsageError(
            "reading HTML pages needs the extra `html`: run `pip install 'timeline-builder[html]'`, "
            "or save the text of the page in a .txt file"
        ) from None
    page: Any = trafilatura.bare_extraction(data, url=url or None, with_metadata=True, include_comments=False)
    if page is None or not page.text:
        where = url or "the page"
        raise UsageError(f"{where}: no article is found in the HTML; save its text in a .txt file and add that")
    told = {
        "title": page.title, "publisher": page.sitename, "published": page.date, "url": url or page.url,
        "language": page.language,
    }  # fmt: skip
    paragraphs = clean(page.text).split("\n")
    if page.title and paragraphs[0].strip() == page.title.strip():
        paragraphs = paragraphs[1:]
    return Found("\n\n".join(paragraphs), told={key: value for key, value in told.items() if value})


def explain(left_out: list[str]) -> str:
    """What was left out, as a line for the contributor, or ""."""
    return f"left out: {listed(left_out).replace(' or ', ' and ')}" if left_out else ""
