"""What stands on an event's page."""

import json
import re

from crawl import read


def text(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_date_its_precision_and_doubt(site):
    html = site.pages["events/truce/"].html
    assert "<time>12:00, 10 October 2020</time>" in re.sub(r' datetime="[^"]*"', "", html)
    assert "known to the minute, in doubt" in text(html)
    assert "The text names no time zone." in text(html)
    assert "<code>2020-10-10T12:00</code>" in html
    assert "known to the season" in text(site.pages["events/flare-up/"].html)
    assert "some time between 1 June 2014 and 31 August 2014" in text(site.pages["events/flare-up/"].html)


def test_quotations_are_to_the_letter_with_date_words_marked(site):
    html = site.pages["events/truce/"].html
    quoted = "The ceasefire came into effect at 12.00 local time on Saturday, <mark>October 10</mark>"
    assert quoted in html
    assert quoted in site.pages["sources/2020-10-11-tass-ganja/"].html


def test_what_is_not_reviewed_says_so(site):
    assert "not reviewed" in text(site.pages["events/ganja/"].html)
    assert "not reviewed" not in text(site.pages["events/truce/"].html)
    assert "../../unreviewed/" in read(site.pages["events/ganja/"].html).links


def test_sources_with_archive_side_and_note(site):
    html = site.pages["events/truce/"].html
    links = read(html).links
    assert "https://example.org/statement" in links
    assert "https://example.org/copy" in links
    for words in ("primary", "Russian", "in ru", "As reproduced."):
        assert words in text(html)


def test_rival_claims_stand_side_by_side(site):
    html = site.pages["events/ganja/"].html
    table = html[html.index("<table") : html.index("</table>")]
    assert re.findall(r'scope="col">([^<]*)<', table) == ["Claimed by", "killed", "wounded", "date"]
    assert re.findall(r'scope="row">([^<]*)<', table) == [
        "Prosecutor General&#39;s Office", "Another office", "A chronicle",
    ]  # fmt: skip
    assert '<strong>at least 9</strong> <span dir="auto">civilians</span>' in table
    assert "dozens" in table
    assert 'href="#evidence-1"' in table
    assert "<strong>10 October 2020</strong>" in table


def test_neighbours_in_time(site):
    html = site.pages["events/truce/"].html
    assert re.search(r'rel="next" href="\.\./\.\./events/ganja/"', html)


def test_merged_reports_say_why(site):
    assert "Why: same day and place" in text(site.pages["events/ganja/"].html)


def test_how_to_cite_and_where_to_correct(site):
    html = site.pages["events/truce/"].html
    links = read(html).links
    for extension in ("bib", "ris", "json"):
        assert f"../../events/truce/cite.{extension}" in links
    assert "https://forge.example/project/edit/main/content/events/truce.md" in links
    assert "https://forge.example/project/commit/0123456789abcdef" in links
    shown = text(html)
    assert "Correct the hour" in shown
    for style in ("APA", "Chicago", "MLA"):
        assert style in shown
    assert "https://example.org/site/events/truce/" in shown


def test_json_ld_says_no_more_than_is_known(site):
    def described(path):
        head = site.pages[path].head
        return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', head)[1])

    truce = described("events/truce/")
    assert (truce["@type"], truce["startDate"]) == ("Event", "2020-10-10T12:00")
    assert described("events/flare-up/")["startDate"].startswith("2014")
    assert "endDate" not in described("events/talks/")
    assert described("events/begins/")["startDate"] == "1988-02"
    assert all("https://schema.org" in described(path)["@context"] for path in site.pages)
