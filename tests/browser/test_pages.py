"""Every kind of page in a real browser: accessible, within its width, in light, dark, print and right-to-left."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from kinds import kinds

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def wrong(page, options=RULES):
    found = Axe().run(page, options=options).response["violations"]
    return [(one["id"], one["impact"], [node["target"] for node in one["nodes"]][:3]) for one in found]


def test_axe_finds_no_violation(page, site, address):
    for path in kinds(site).values():
        page.goto(address + path)
        assert page.evaluate("document.body.dataset.mdColorScheme") == "default"
        assert (path, wrong(page)) == (path, [])


def test_axe_finds_no_violation_in_the_dark(page, site, address):
    """Only what colours decide: the rest of a page is the same."""
    page.emulate_media(color_scheme="dark")
    for path in kinds(site).values():
        page.goto(address + path)
        assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
        assert (path, wrong(page, COLOURS)) == (path, [])


def test_axe_finds_no_violation_in_what_opens(page, address):
    page.goto(address + "chronology/")
    page.keyboard.press("/")
    page.get_by_role("searchbox", name="Search for").fill("moscow")
    page.wait_for_selector("dialog li a")
    assert wrong(page) == []
    page.keyboard.press("Escape")
    page.get_by_text("Explore").click()
    assert wrong(page) == []
    page.goto(address + "events/2020-10-10-truce/")
    page.locator(".tl-precision summary").click()
    assert wrong(page) == []


@pytest.mark.parametrize("width", [320, 640, 1024, 2560])
def test_no_page_is_wider_than_its_window(page, site, address, width):
    page.set_viewport_size({"width": width, "height": 800})
    for path in kinds(site).values():
        page.goto(address + path)
        assert (path, page.evaluate("document.documentElement.scrollWidth")) == (path, width)


def test_no_page_is_wider_than_its_window_from_right_to_left(page, site, address):
    page.set_viewport_size({"width": 320, "height": 800})
    for path in kinds(site).values():
        page.goto(address + path)
        page.evaluate("document.body.dir = 'rtl'")
        assert (path, page.evaluate("document.documentElement.scrollWidth")) == (path, 320)


def test_print_has_addresses_and_no_navigation(page, address):
    page.goto(address + "events/2020-10-10-truce/")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    for part in (".tl-header", ".tl-footer", ".tl-neighbours"):
        assert not page.locator(part).is_visible()
    shown = "link => getComputedStyle(link, '::after').content"
    outside = page.locator(".tl-evidence a[href^=http]").first
    assert outside.get_attribute("href") in outside.evaluate(shown)
    inside = page.locator(".tl-related a").first
    assert address in inside.evaluate(shown)


def test_light_and_dark_are_kept(page, address):
    page.goto(address)
    page.get_by_role("button", name="Light or dark").click()
    page.goto(address + "eras/")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_arrow_keys_lead_to_earlier_and_later_events(page, address):
    page.goto(address + "events/2020-10-10-truce/")
    later = page.locator(".tl-neighbours [rel=next]").evaluate("link => link.href")
    page.keyboard.press("ArrowRight")
    page.wait_for_url(later)
    page.keyboard.press("ArrowLeft")
    page.wait_for_url("**/events/2020-10-10-truce/")
