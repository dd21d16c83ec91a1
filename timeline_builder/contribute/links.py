"""Whether the addresses of the sources still answer.

Asked only on request: it takes minutes, and tells more of the network than of the content. Answers are kept
for a week. A host that is known to refuse programs is not asked; that one refuses is no sign of a dead page.
"""

from __future__ import annotations

import json
import os
import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from timeline_builder.content.front_matter import read_yaml
from timeline_builder.content.gate import Source, relative
from timeline_builder.content.reader import Reading
from timeline_builder.content.validate import validate
from timeline_builder.content.wording import shown
from timeline_builder.errors import Position, Problem

_WEEK = 7 * 24 * 3600  # seconds
_GONE = (404, 410)
_REFUSED = (401, 403, 405, 406, 429, 451, 999)
_AGENT = "Mozilla/5.0 (compatible; timeline-builder link check)"


@dataclass(frozen=True)
class Asking:
    """How to ask: attempts for each address, seconds to wait for an answer and before the second attempt."""

    attempts: int = 3
    timeout: float = 20
    pause: float = 2


def addresses(reading: Reading) -> dict[str, list[Position]]:
    """Every address of the content, and where it stands."""
    found: dict[str, list[Position]] = defaultdict(list)
    for document in reading.documents["articles"]:
        for key in ("url", "archive"):
            _note(found, (document.data or {}).get(key), document.value(key))
    for document in reading.documents["events"]:
        evidence = (document.data or {}).get("evidence")
        for i, entry in enumerate(evidence if isinstance(evidence, list) else []):
            for key in ("url", "archive"):
                if isinstance(entry, dict) and entry.get("link") not in ("false", "no"):
                    _note(found, entry.get(key), document.value("evidence", i, key))
    return dict(found)


def _note(found: dict[str, list[Position]], url: object, position: Position) -> None:
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        found[url].append(position)


def read_hosts(file: Path, *, root: Path) -> tuple[frozenset[str], list[Problem]]:
    """The hosts of `site_config/refusing_hosts.yml`, which refuse programs; no file gives none."""
    if not os.path.lexists(file):
        return frozenset(), []
    document = read_yaml(Source(file, relative(file, root)))
    if document.data is None:
        return frozenset(), list(document.problems)
    hosts, problems = validate(document, list[str], None)
    return frozenset(hosts or ()), [*document.problems, *problems]


def check_links(
    found: dict[str, list[Position]], hosts: Collection[str], cache: Path, asking: Asking | None = None
) -> Iterator[Problem]:
    """A warning at every place of an address that does not answer; `cache` is a file of this computer."""
    known = _cached(cache)
    due = [url for url in found if url not in known and not _refusing(url, hosts)]
    known.update(_ask_all(due, asking or Asking()))
    _keep(cache, known)
    for url, positions in found.items():
        answer = known.get(url, "")
        refused = answer.startswith("refused")
        if refused:
            fix = "look at it in a browser; add its host to site_config/refusing_hosts.yml, then it is not asked again"
        else:
            fix = "mend the address, or link to an archived copy and write link: false"
        for position in positions if answer else ():
            message = f"{shown(url)} does not answer: {answer}"
            yield Problem(position, "refused-link" if refused else "dead-link", message, fix, "warning")


def _refusing(url: str, hosts: Collection[str]) -> bool:
    host = urlsplit(url).hostname or ""
    return any(host == refusing or host.endswith(f".{refusing}") for refusing in hosts)


def _ask_all(urls: Iterable[str], asking: Asking) -> dict[str, str]:
    """The answers: hosts side by side, the addresses of one host one after another."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for url in urls:
        by_host[urlsplit(url).netloc].append(url)
    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(lambda group: {url: _ask(url, asking) for url in group}, by_host.values())
        return {url: answer for group in answers for url, answer in group.items()}


def _ask(url: str, asking: Asking) -> str:
    """ "" where the page is there, else why not."""
    answer = ""
    for attempt in range(asking.attempts):
        if attempt:
            time.sleep(asking.pause * attempt)
        answer, final = _answer(url, asking.timeout)
        if final:
            break
    return answer


def _answer(url: str, timeout: float) -> tuple[str, bool]:
    """The answer of one attempt, and whether another attempt could give no other."""
    # GET, since many hosts answer HEAD wrongly; the body is not read
    request = urllib.request.Request(url, headers={"User-Agent": _AGENT})  # noqa: S310 - http(s) only, see addresses
    try:
        with urllib.request.urlopen(request, timeout=timeout):  # noqa: S310
            return "", True
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in _REFUSED:
            return f"refused ({error.code})", error.code != 429
        return f"{error.code} {error.reason}", error.code in _GONE
    except (OSError, ValueError) as error:
        return str(getattr(error, "reason", None) or error), False


def _cached(cache: Path) -> dict[str, str]:
    """The answers of the last week."""
    try:
        entries = json.loads(cache.read_text(encoding="utf-8"))
        return {url: answer for url, (at, answer) in entries.items() if time.time() - at < _WEEK and not answer}
    except (OSError, ValueError, TypeError, AttributeError):  # none yet, or not ours: ask again
        return {}


def _keep(cache: Path, known: dict[str, str]) -> None:
    cache.parent.mkdir(parents=True, exist_ok=True)
    fresh = {url: [int(time.time()), answer] for url, answer in sorted(known.items()) if not answer}
    partial = cache.with_suffix(".part")
    partial.write_text(json.dumps(fresh, indent=0), encoding="utf-8")
    partial.replace(cache)
