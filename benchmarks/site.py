"""Measure a site of many events as readers meet it: build, Lighthouse (mobile), scrolling, what a first visit loads.

    python benchmarks/site.py [--events 2000] [--runs 5]        the generated project
    python benchmarks/site.py --events 0                        this project

Lighthouse is fetched by npm into .cache/lighthouse on the first run; the browser is the machine's Chromium.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests/site"), str(ROOT / "tests/browser")]

from samples import generated  # noqa: E402
from serving import browser, chromium, served  # noqa: E402

TOOLS = ROOT / ".cache" / "lighthouse"
MKDOCS_YML = f"""\
site_name: A generated chronology
site_description: Events made up to measure a site with.
site_url: https://example.org/
plugins: [timeline]
theme: {{name: material, font: false, custom_dir: {ROOT}/site_config/overrides}}
"""
HOME = "# A generated chronology\n\nMade up to be measured.\n\n" + "".join(
    f"<!-- timeline: {part} -->\n\n" for part in ("numbers", "picture", "eras", "latest")
)


def write_project(folder: Path, number: int) -> None:
    """A project of that many events, as contributors would have written it."""
    content = generated(number)
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("docs", "content/events", "content/eras"):
        (folder / name).mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(MKDOCS_YML)
    (folder / "docs/index.md").write_text(HOME)
    for event in content.events:
        claims = "".join(
            f"  - what: {one.what}\n    count: {one.count}\n    claimed_by: {one.claimed_by}\n" for one in event.claims
        )
        proofs = "".join(
            f"  - title: {one.title}\n    publisher: {one.publisher}\n    url: {one.url}\n" for one in event.evidence
        )
        (folder / f"content/events/{event.id}.md").write_text(
            f"---\ntitle: {event.title}\ndate: {event.date}\nkind: {event.kind}\nactors: [{', '.join(event.actors)}]\n"
            f"places: [{', '.join(event.places)}]\nevidence:\n{proofs}"
            f"{'claims:' + chr(10) + claims if claims else ''}---\n{event.summary_markdown}\n"
        )
    for era in content.eras:
        (folder / f"content/eras/{era.id}.md").write_text(f"---\ntitle: {era.title}\ndate: {era.date}\n---\nAn era.\n")
    (folder / "content/actors.yml").write_text(
        "".join(f"- id: {one.id}\n  name: {one.name}\n" for one in content.names.actors.values())
    )
    (folder / "content/places.yml").write_text(
        "".join(
            f"- id: {one.id}\n  name: {one.name}\n  aliases:\n    az: [{one.aliases[0].text}]\n"
            f"  latitude: {one.latitude:.4f}\n  longitude: {one.longitude:.4f}\n"
            for one in content.names.places.values()
        )
    )


def build(folder: Path, site: Path) -> None:
    """Build and say what it took."""
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    files = [file for file in site.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files)
    print(
        f"build: {time.perf_counter() - started:.1f} s, {cpu:.1f} s CPU, {after.ru_maxrss / 1024:.0f} MB at most; "
        f"{len(files)} files, {size / 1e6:.0f} MB"
    )


def pages(site: Path) -> dict[str, str]:
    """Home, overview, an event, an era and a year: of the last three, those with most on them."""
    found = {"home": "", "overview": "chronology/"}
    for name, folder in (("event", "events"), ("era", "eras"), ("year", "years")):
        files = list((site / folder).glob("*/index.html"))
        largest = max(files, key=lambda file: file.stat().st_size)
        found[name] = largest.parent.relative_to(site).as_posix() + "/"
    return found


def lighthouse(address: str, runs: int) -> dict[str, float]:
    """Medians of the four scores and of what decides them."""
    tool = TOOLS / "node_modules/.bin/lighthouse"
    if not tool.exists():
        TOOLS.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--prefix", str(TOOLS), "lighthouse"], check=True)
    seen: dict[str, list[float]] = {}
    for _ in range(runs):
        command = [str(tool), address, "--quiet", "--output=json", "--chrome-flags=--headless --no-sandbox"]
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, env={**os.environ, "CHROME_PATH": chromium()}
        )
        report = json.loads(done.stdout)
        for name, category in report["categories"].items():
            seen.setdefault(name, []).append(category["score"] * 100)
            if category["score"] < 1 and name != "performance":
                for one in category["auditRefs"]:
                    audit = report["audits"][one["id"]]
                    if one["weight"] and audit["score"] is not None and audit["score"] < 1:
                        print(f"    {name}: {one['id']}")
        for name in ("largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "total-byte-weight"):
            seen.setdefault(name, []).append(report["audits"][name]["numericValue"])
    return {name: statistics.median(values) for name, values in seen.items()}


def first_load(address: str, path: str) -> tuple[int, int]:
    """Bytes on the wire of a first visit, and of them our own scripts and styles."""
    with browser() as chrome:
        page = chrome.new_page()
        bodies: dict[str, int] = {}
        page.on("response", lambda answer: bodies.update({answer.url: len(gzip.compress(answer.body(), 6))}))
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
    return sum(bodies.values()), sum(size for url, size in bodies.items() if "/assets/timeline/" in url)


def scrolling(address: str) -> str:
    """Frames a second while the whole list of the overview is scrolled through, the processor slowed four times."""
    with browser() as chrome:
        page = chrome.new_page(viewport={"width": 412, "height": 823})
        page.goto(address + "chronology/")
        page.mouse.wheel(0, 300)
        page.wait_for_selector(".tl-overview[data-ready]")
        page.wait_for_timeout(500)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        frames = page.evaluate(
            """async () => {
              const times = [];
              let end = performance.now() + 20000;
              await new Promise((done) => {
                const step = (now) => {
                  times.push(now);
                  scrollBy(0, 90);
                  const bottom = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
                  if (now < end && !bottom) requestAnimationFrame(step);
                  else done();
                };
                requestAnimationFrame(step);
              });
              const gaps = times.slice(1).map((time, index) => time - times[index]);
              const items = document.querySelectorAll(".tl-listing li").length;
              return { gaps, items };
            }"""
        )
    gaps = sorted(frames["gaps"])
    mean = 1000 / statistics.mean(gaps)
    worst = gaps[int(len(gaps) * 0.99)]
    return f"{mean:.1f} frames a second over {len(gaps)} frames, 99 % within {worst:.0f} ms; {frames['items']} events"


def main() -> None:
    """Print every figure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--events", type=int, default=2000)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--only", default="", help="build, load, scroll or lighthouse")
    given = options.parse_args()
    folder = ROOT / ".cache" / f"site-{given.events}"
    if given.events:
        write_project(folder, given.events)
    else:
        folder.mkdir(parents=True, exist_ok=True)
    site = folder / "site"
    build(folder if given.events else ROOT, site)
    with served(site) as address:
        for name, path in pages(site).items():
            if given.only in ("", "load"):
                whole, ours = first_load(address, path)
                print(f"{name}: first load {whole / 1000:.0f} kB, our scripts and styles {ours / 1000:.1f} kB")
            if given.only in ("", "lighthouse"):
                found = lighthouse(address + path, given.runs)
                print(f"{name}: " + ", ".join(f"{key} {value:.3g}" for key, value in found.items()))
        if given.only in ("", "scroll"):
            print(f"scrolling: {scrolling(address)}")


if __name__ == "__main__":
    main()
