"""Search in a real browser: any spelling, fetched only when it is opened."""

import pytest

SPELLINGS = {
    "places/shusha-shushi/": ["Susa", "Şuşa", "Shushi", "Шуша", "Շուշի", "shusha"],
    "places/aghdam-akna/": ["Agdam", "Ağdam", "Aghdam"],
    "places/stepanakert-khankendi/": ["Xankendi", "Xankəndi", "Khankendi", "Ստեփանակերտ"],
}


@pytest.fixture
def search(page, address):
    page.goto(address)
    page.get_by_role("button", name="Search").click()
    field = page.get_by_role("searchbox", name="Search for")

    def ask(words):
        field.fill("")
        page.wait_for_function("!document.querySelector('dialog [role=status]').textContent")
        field.fill(words)
        page.wait_for_function("document.querySelector('dialog [role=status]').textContent")
        return page.locator("dialog li a")

    return ask


def test_every_spelling_finds_the_place_first(search, address):
    for path, spellings in SPELLINGS.items():
        for words in spellings:
            assert (words, search(words).first.evaluate("link => link.href")) == (words, address + path)


def test_results_say_date_and_kind(search):
    found = search("truce humanitarian noon").first
    assert "10 October 2020" in found.inner_text()
    assert "Ceasefire" in found.inner_text()


def test_nothing_found_is_said(search, page):
    assert search("qqqqzz").count() == 0
    assert "Nothing found" in page.locator("dialog [role=status]").inner_text()


def test_hand_written_pages_are_found(search, address):
    links = search("teachers lesson").evaluate_all("links => links.map(link => link.href)")
    assert address + "teachers/" in links


def test_keys_alone_open_a_result(search, page):
    target = search("Ganja").first.evaluate("link => link.href")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_nothing_of_search_is_fetched_before_it_is_opened(page, address):
    fetched = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(address)
    page.mouse.wheel(0, 2000)
    page.wait_for_load_state("networkidle")
    assert not [url for url in fetched if "search" in url or "pagefind" in url]
