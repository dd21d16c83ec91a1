"""A site as its links show it: what a page links to, which ids it has, and what can be reached from home."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

HOME = "https://site.invalid/"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.assets: list[str] = []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a" and given.get("href"):
            self.links.append(given["href"])
        elif tag == "link" and given.get("rel") not in ("canonical", "prev", "next", "alternate"):
            self.assets.append(given["href"])
        elif given.get("src"):
            self.assets.append(given["src"])


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    return reader


class Site:
    """A finished site's folder, read once."""

    def __init__(self, folder: Path, base: str = "") -> None:
        self.folder = folder
        self.home = HOME + base
        self.pages = {
            file.relative_to(folder).as_posix().removesuffix("index.html"): read(file.read_text("utf-8"))
            for file in folder.rglob("*.html")
        }

    def target(self, page: str, link: str) -> tuple[str, str] | None:
        """The path and fragment of a link within the site, None for one that leaves it."""
        address = urljoin(self.home + page, link)
        parts = urlsplit(address)
        if not address.startswith(self.home):
            return None
        inside = urlsplit(address.removeprefix(self.home)).path
        return unquote(inside), unquote(parts.fragment)

    def broken(self) -> list[str]:
        """Every link of every page that leads nowhere: to no file, or to no element of that id."""
        wrong = []
        for path, page in self.pages.items():
            for link in [*page.links, *page.assets]:
                found = self.target(path, link)
                if found is None:
                    continue
                where, fragment = found
                known = where in self.pages or (self.folder / where).is_file()
                if not known or (fragment and where in self.pages and fragment not in self.pages[where].ids):
                    wrong.append(f"{path}: {link}")
        return wrong

    def reachable(self) -> set[str]:
        """The pages that links lead to from home, without any script."""
        seen, waiting = set(), [""]
        while waiting:
            path = waiting.pop()
            if path in seen or path not in self.pages:
                continue
            seen.add(path)
            found = (self.target(path, link) for link in self.pages[path].links)
            waiting += [one[0] for one in found if one]
        return seen

    def outside(self) -> list[str]:
        """Whatever a page would fetch from elsewhere by itself."""
        return [
            f"{path}: {asset}"
            for path, page in self.pages.items()
            for asset in page.assets
            if self.target(path, asset) is None and not asset.startswith("data:")
        ]
