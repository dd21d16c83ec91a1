"""The plan as a whole: what there is, what links to what, and that nothing hostile gets through."""

from collections import Counter

import pytest
from crawl import read
from samples import chronology, generated, small

from timeline_builder.output import Page, Settings
from timeline_builder.site import plan as module
from timeline_builder.site.plan import page_kinds, plan
from timeline_builder.site.view import PER_PAGE


def test_every_kind_of_page_is_there(site):
    for path in (
        "chronology/", "events/truce/", "eras/", "eras/war-2020/", "years/2020/", "years/-0479/", "actors/armenia/",
        "places/shusha-shushi/", "kinds/ceasefire/", "sources/", "sources/2020-10-11-tass-ganja/", "on-this-day/10/",
        "figures/", "unreviewed/", "balance/",
    ):  # fmt: skip
        assert path in site.pages


def test_paths_are_used_once(site):
    paths = Counter(one.path for one in site.outputs if hasattr(one, "path"))
    assert [path for path, number in paths.items() if number > 1] == []


def test_pages_say_what_they_are(site):
    for page in site.pages.values():
        assert page.title
        assert 10 <= len(page.description) <= 160, page
        assert page.html.count("<h1") == 1, page.path
        assert '<script type="application/ld+json">' in page.head


def test_contents_name_headings_of_the_page(site):
    for page in site.pages.values():
        ids = read(page.html).ids
        assert [heading.id for heading in page.toc if heading.id not in ids] == []
        assert [name for name, number in Counter(ids).items() if number > 1] == [], page.path


def test_what_an_event_names_links_back_to_it(site):
    links = read(site.pages["events/truce/"].html).links
    for path in ("actors/armenia/", "places/shusha-shushi/", "kinds/ceasefire/", "eras/war-2020/"):
        assert f"../../{path}" in links
        assert "../../events/truce/" in read(site.pages[path].html).links
    assert "../../events/truce/" in read(site.pages["years/2020/"].html).links
    assert "../../sources/2020-10-11-tass-ganja/" in links
    assert "../../events/truce/" in read(site.pages["sources/2020-10-11-tass-ganja/"].html).links


def test_long_lists_are_split():
    content = generated(400)
    pages = [one for one in plan(chronology(content), Settings()) if isinstance(one, Page)]
    assert any(page.path == "chronology/5/" for page in pages)
    assert all(page.html.count('<li class="tl-item') <= PER_PAGE for page in pages)
    listed = set()
    for page in pages:
        if page.path.startswith("chronology/"):
            listed |= {link for link in read(page.html).links if "events/" in link}
    assert len({link.split("events/")[1] for link in listed}) == 400


def test_old_addresses_lead_on(site):
    html = site.files["events/truce-10-october/index.html"].content.decode()
    assert 'content="0; url=../../events/truce/"' in html
    assert '<link rel="canonical" href="https://example.org/site/events/truce/">' in html
    assert "eras/cold-years/index.html" in site.files


def test_the_same_content_gives_the_same_outputs():
    assert list(plan(chronology(small()), Settings())) == list(plan(chronology(small()), Settings()))


def test_an_empty_chronology_has_its_pages():
    from timeline_builder.model import Content

    pages = {one.path for one in plan(chronology(Content()), Settings()) if isinstance(one, Page)}
    assert {"chronology/", "eras/", "places/", "sources/", "figures/", "unreviewed/", "on-this-day/02/"} <= pages


def test_a_kind_of_page_without_its_function_fails_by_name(monkeypatch):
    monkeypatch.delattr("timeline_builder.site.pages.year.pages")
    with pytest.raises(TypeError, match=r"pages\.year defines no function `pages`"):
        page_kinds()
    assert module.__doc__


# --- hostile content ----------------------------------------------------------------------------------------------


def test_nothing_contributed_runs(attacked):
    for page in attacked.pages.values():
        for html in (page.html, page.head):
            assert "<script>alert" not in html, page.path
            assert "<img" not in html, page.path
            assert "onerror=alert(1)>" not in html.replace("onerror=alert(1)&gt;", ""), page.path
        assert page.head.count("<script") == page.head.count("</script>") == 1, page.path
    for file in attacked.files.values():
        if file.path.endswith((".html", ".css")):
            assert b"<script" not in file.content, file.path


def test_no_address_runs_a_script(attacked):
    for page in attacked.pages.values():
        reader = read(page.html)
        for link in [*reader.links, *reader.assets]:
            assert not link.strip().lower().startswith(("javascript:", "data:", "vbscript:")), page.path


def test_an_icon_is_no_way_to_a_file(attacked):
    assert all("root:" not in page.html for page in attacked.pages.values())
