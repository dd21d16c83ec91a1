"""HTML as Markdown: words, paragraphs and links; for formats whose texts are HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = {"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table"}
_SILENT = {"script", "style"}
_SPECIAL = re.compile(r"(?P<mark>[\\`*_\[\]<])|^(?P<start>[#>+-])", re.MULTILINE)
_NUMBERED = re.compile(r"^(?P<number>\d+)\.(?P<rest>\s)", re.MULTILINE)


def escaped(text: str) -> str:
    """Plain text as Markdown that says the same letters."""
    marks = _SPECIAL.sub(lambda match: "\\" + match.group(), text)
    return _NUMBERED.sub(r"\g<number>\\.\g<rest>", marks)


def markdown_of(html: str) -> str:
    """The Markdown of a fragment of HTML. Pictures and players leave nothing but their addresses."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    paragraphs = (" ".join(part.split()) for part in "".join(reader.parts).split("\n\n"))
    return "\n\n".join(part for part in paragraphs if part)


def words_of(html: str) -> str:
    """The words of a fragment of HTML, on one line, without markup."""
    reader = _Reader(plain=True)
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.parts).split())


class _Reader(HTMLParser):
    def __init__(self, *, plain: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._plain = plain
        self._silent = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        address = given.get("href" if tag == "a" else "src") or ""
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        if self._plain:
            return
        if tag == "a":
            self._links.append(address if _is_link(address) else "")
            self.parts.append("[" if self._links[-1] else "")
        elif _is_link(address):
            self.parts.append(f" <{address}> ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a" and self._links:
            address = self._links.pop()
            self.parts.append(f"]({address})" if address else "")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data if self._plain else escaped(" ".join(data.split("\n"))))


def _is_link(address: str) -> bool:
    return address.startswith(("http://", "https://")) and not set(address) & set(" ()<>\n\t")
