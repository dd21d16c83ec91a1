"""The overview in a real browser: by keyboard alone, filtered, zoomed, undone."""

import json
import re

import pytest


@pytest.fixture
def overview(page, address):
    page.goto(address + "chronology/")
    return page


def shown(page):
    """(how many are shown, of how many), once what is shown is what the fields say."""
    page.wait_for_selector(".tl-overview[data-ready]")
    page.wait_for_function(
        "[...document.querySelectorAll('.tl-filters [name]')].every("
        "field => (new URLSearchParams(location.search).get(field.name) ?? '') === field.value)"
    )
    found = re.fullmatch(r"([\d,]+) of ([\d,]+) shown", page.locator(".tl-shown").inner_text())
    return tuple(int(number.replace(",", "")) for number in found.groups())


def listed(page):
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(150)
    return page.locator(".tl-listing li.tl-item").count()


def choose(page, name, value):
    page.locator(f"[name={name}]").select_option(value)


def test_every_event_is_a_mark_with_a_name(overview, site):
    events = json.loads((site / "data/overview.json").read_text("utf-8"))["events"]
    names = overview.locator(".tl-marks a").evaluate_all("links => links.map(l => l.ariaLabel)")
    assert {f"{when}: {title}" for _, title, when, *_ in events} == set(names)


def test_the_whole_list_is_there_for_who_scrolls(overview):
    overview.mouse.wheel(0, 400)
    some, every = shown(overview)
    assert some == every
    for _ in range(10):
        if listed(overview) == every:
            break
    assert listed(overview) == every


def test_filters_combine_are_counted_and_kept_in_the_address(overview):
    choose(overview, "kind", "talks")
    some, every = shown(overview)
    assert 0 < some < every
    assert overview.url.endswith("?kind=talks")
    overview.locator("[name=from]").fill("2016")
    overview.wait_for_url("**/chronology/?kind=talks&from=2016")
    fewer, _ = shown(overview)
    assert 0 < fewer < some
    assert listed(overview) == fewer
    option = overview.locator("[name=kind] option[value=talks]").inner_text()
    assert option == f"Talks ({fewer})"
    dimmed = overview.locator(".tl-marks a.is-out").count()
    assert dimmed == every - fewer


def test_back_undoes_a_filter(overview):
    choose(overview, "kind", "talks")
    talks, every = shown(overview)
    choose(overview, "place", "moscow")
    assert shown(overview)[0] < talks
    overview.go_back()
    overview.wait_for_url("**/?kind=talks")
    assert shown(overview)[0] == talks
    overview.go_back()
    assert shown(overview)[0] == every
    assert overview.locator("[name=kind]").input_value() == ""


def test_an_address_with_filters_opens_filtered(page, address):
    page.goto(address + "chronology/?kind=talks&from=2016")
    some, every = shown(page)
    assert 0 < some < every
    assert page.locator("[name=kind]").input_value() == "talks"
    assert page.locator("[name=from]").input_value() == "2016"


def test_words_filter_in_any_spelling(overview):
    overview.locator("[name=q]").fill("Шуша")
    by_cyrillic = shown(overview)
    overview.locator("[name=q]").fill("susa")
    assert shown(overview) == by_cyrillic
    assert by_cyrillic[0] > 0


def test_what_nothing_passes_is_said(overview):
    overview.locator("[name=q]").fill("qqqq")
    assert shown(overview)[0] == 0
    assert overview.get_by_text("No event passes all of these filters.").is_visible()
    overview.get_by_role("button", name="Show all").click()
    some, every = shown(overview)
    assert some == every


def test_newest_first(overview):
    choose(overview, "order", "newest")
    overview.wait_for_url("**/?order=newest")
    years = overview.locator(".tl-year h3").evaluate_all("all => all.map(one => Number(one.id.slice(1)))")
    assert years == sorted(years, reverse=True)


def test_a_year_is_jumped_to(overview):
    overview.mouse.wheel(0, 10)
    shown(overview)
    overview.locator(".tl-years [data-year='2020']").click()
    assert overview.evaluate("Math.abs(document.getElementById('y2020').getBoundingClientRect().top)") < 400
    assert overview.url.split("?")[0].endswith("/chronology/")


def test_zoom_and_pan_by_pointer(overview):
    overview.mouse.wheel(0, 10)
    shown(overview)
    where = "svg => svg.querySelector('.tl-marks').getAttribute('transform')"
    picture = overview.locator(".tl-picture")
    overview.get_by_role("button", name="Zoom in").click()
    overview.wait_for_function("document.querySelector('.tl-picture').classList.contains('is-zoomed')")
    before = picture.evaluate(where)
    picture.scroll_into_view_if_needed()
    box = picture.bounding_box()
    overview.mouse.move(box["x"] + 600, box["y"] + 60)
    overview.mouse.down()
    overview.mouse.move(box["x"] + 400, box["y"] + 60, steps=4)
    overview.mouse.up()
    overview.wait_for_timeout(50)
    assert picture.evaluate(where) != before
    overview.get_by_role("button", name="Whole").click()
    overview.wait_for_function("!document.querySelector('.tl-picture').classList.contains('is-zoomed')")


def test_by_keyboard_alone(overview):
    focused = "() => document.activeElement.closest('.tl-marks') && document.activeElement.ariaLabel"
    for _ in range(30):
        overview.keyboard.press("Tab")
        if overview.evaluate(focused):
            break
    first = overview.evaluate(focused)
    assert first, "the picture is reached by the tabulator"
    overview.keyboard.press("ArrowRight")
    second = overview.evaluate(focused)
    assert second != first
    overview.keyboard.press("End")
    assert overview.evaluate(focused) not in (first, second)
    overview.keyboard.press("Home")
    assert overview.evaluate(focused) == first
    shown(overview)
    overview.keyboard.press("+")
    overview.wait_for_function("document.querySelector('.tl-picture').classList.contains('is-zoomed')")
    overview.keyboard.press("0")
    overview.wait_for_function("!document.querySelector('.tl-picture').classList.contains('is-zoomed')")
    for _ in range(20):
        overview.keyboard.press("Tab")
        if overview.evaluate("document.activeElement.name") == "kind":
            break
    overview.keyboard.type("Talks")
    overview.wait_for_url("**/?kind=talks")
    some, every = shown(overview)
    assert 0 < some < every
    overview.go_back()
    overview.wait_for_url("**/chronology/")
    assert shown(overview) == (every, every)


def test_the_picture_is_left_by_one_tab(overview):
    overview.locator(".tl-marks a").first.focus()
    overview.keyboard.press("Tab")
    assert not overview.evaluate("document.activeElement.closest('.tl-marks')")


def test_without_a_script_everything_is_linked(chrome, site, address):
    context = chrome.new_context(java_script_enabled=False)
    page = context.new_page()
    events = json.loads((site / "data/overview.json").read_text("utf-8"))["events"]
    found, number = set(), 1
    while page.goto(address + ("chronology/" if number == 1 else f"chronology/{number}/")).ok:
        assert page.locator(".tl-item").count() <= 80
        assert not page.locator(".tl-filterbox").is_visible()
        found |= {link.get_attribute("href").split("/")[-2] for link in page.locator(".tl-item a").all()}
        number += 1
    context.close()
    assert found == {row[0] for row in events}
