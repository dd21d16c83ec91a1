"""Pictures of each kind of page, wide, phone, dark and print: `make screenshots`, then look into screenshots/."""

import re
import sys
from pathlib import Path

from kinds import kinds
from serving import browser, chromium, served

WAYS = {
    "wide": {"viewport": {"width": 1440, "height": 900}},
    "phone": {
        "viewport": {"width": 360, "height": 780},
        "device_scale_factor": 2,
        "is_mobile": True,
        "has_touch": True,
    },
    "dark": {"viewport": {"width": 1024, "height": 768}, "color_scheme": "dark"},
    "print": {"viewport": {"width": 800, "height": 1100}},
}


def main(site: Path, out: Path, only: str = "") -> None:
    """Write <kind>-<way>.png for each page kind of the site into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with served(site) as address, browser() as chrome:
        for way, options in WAYS.items():
            context = chrome.new_context(**options)
            page = context.new_page()
            if way == "print":
                page.emulate_media(media="print")
            for kind, path in kinds(site).items():
                if only and not re.search(only, f"{kind}-{way}"):
                    continue
                page.goto(address + path)
                page.wait_for_load_state("load")
                page.screenshot(path=out / f"{kind}-{way}.png", full_page=True)
            context.close()


if __name__ == "__main__":
    if not chromium():
        sys.exit("screenshots need Chromium: install the package chromium, or name one in TIMELINE_CHROMIUM")
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
