"""A finished site on a local address, compressed as any host does it, and the machine's own Chromium to look at it."""

import contextlib
import gzip
import http.server
import os
import shutil
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml", ".wasm")


def chromium() -> str:
    """The path of an installed Chromium, or nothing; TIMELINE_CHROMIUM names one elsewhere."""
    given = os.environ.get("TIMELINE_CHROMIUM")
    return given or next(filter(None, map(shutil.which, _NAMES)), "")


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        squeeze = path.suffix in _TEXT and "gzip" in self.headers.get("Accept-Encoding", "")
        body = gzip.compress(body, 6) if squeeze else body
        self.send_response(200)
        self.send_header(
            "Content-Type", self.guess_type(str(path)) + ("; charset=utf-8" if path.suffix in _TEXT else "")
        )
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(body)))
        if squeeze:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: a test's output is its own."""


@contextlib.contextmanager
def served(site: Path):
    """The address at which the folder is served, ending in "/"."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a: _Handler(*a, directory=str(site))) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@contextlib.contextmanager
def browser():
    """The machine's Chromium, that asks nobody for anything by itself."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium(),
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        )
        try:
            yield started
        finally:
            started.close()
