"""The parts pages are made of: pictures of time, maps, words for precision, safe HTML, spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import PLACES, event, generated

from timeline_builder import paths
from timeline_builder.dates.display import words
from timeline_builder.dates.value import Date
from timeline_builder.model import Era, Place
from timeline_builder.site.locator import WIDTH, locator
from timeline_builder.site.picture import picture
from timeline_builder.site.precision import explain
from timeline_builder.site.rendering import brief, icon, markdown_html, marked, plain, safe_colour, safe_url
from timeline_builder.site.search import fold, spellings

# --- pictures of time ---------------------------------------------------------------------------------------------


def test_a_picture_holds_every_event_that_has_a_date():
    events = [event("a", "1992"), event("b", "1992-05-08"), event("c", "1993/.."), event("d", "XXXX")]
    drawn = picture(events)
    assert [mark.event.id for mark in drawn.marks] == ["a", "b", "c"]
    assert [mark.x1 is None for mark in drawn.marks] == [False, True, False]
    assert [mark.fades for mark in drawn.marks] == ["", "", "end"]
    assert picture([event("d", "XXXX")]) is None
    assert picture([]) is None


def test_the_axis_is_even():
    drawn = picture([event("a", "1990-01-01"), event("b", "2000-01-01"), event("c", "2010-01-01")])
    a, b, c = (mark.x for mark in drawn.marks)
    assert b - a == pytest.approx(c - b, rel=0.002)


def test_marks_stand_upon_each_other_and_spans_beside():
    many = [event(f"e{number}", "2020-10-10") for number in range(5)]
    spans = [event("s1", "1990/1999"), event("s2", "1995/2005"), event("s3", "2006/2010")]
    drawn = picture([*many, *spans])
    where = {(mark.x, mark.y) for mark in drawn.marks}
    assert len(where) == 8
    lanes = {mark.event.id: mark.y for mark in drawn.marks if mark.x1 is not None}
    assert lanes["s1"] == lanes["s3"] != lanes["s2"]


def test_full_columns_stay_within_the_picture_and_say_how_many():
    drawn = picture([event(f"e{number}", "2020-10-10") for number in range(300)] + [event("x", "1950")])
    assert all(0 <= mark.y <= drawn.height for mark in drawn.marks)
    assert drawn.crowds[0][2] == 300


def test_era_titles_do_not_run_into_each_other():
    eras = [Era(f"e{n}", f"An era with a rather long title {n}", Date.parse(f"{1990 + n}")) for n in range(12)]
    bands = picture([], eras).bands
    boxes = []
    for band in bands:
        wide = len(band.era.title) * 7
        left = band.text_x - (wide if band.anchor == "end" else 0)
        boxes.append((left, left + wide, band.text_y))
    for index, (left, right, y) in enumerate(boxes):
        assert left >= 0
        assert not any(left < end and begin < right and y == other for begin, end, other in boxes[index + 1 :])


# --- maps ---------------------------------------------------------------------------------------------------------


def test_a_map_shows_the_chosen_place_and_its_neighbours():
    counts = {"shusha-shushi": 3, "aghdam": 1, "moscow": 9}
    drawn = locator(PLACES.values(), counts, ("shusha-shushi",))
    spots = {spot.place.id: spot for spot in drawn.spots}
    assert spots["shusha-shushi"].chosen
    assert "aghdam" in spots
    assert "moscow" not in spots
    assert drawn.approximate


def test_a_map_of_all_names_what_lies_outside():
    counts = {"shusha-shushi": 9, "aghdam": 5, "ganja": 4, "khankendi": 4, "moscow": 1}
    drawn = locator(PLACES.values(), counts)
    assert [place.id for place in drawn.outside] == ["moscow"]


def test_no_coordinates_no_map():
    assert locator([PLACES["nowhere"]], {"nowhere": 1}, ("nowhere",)) is None
    assert locator([], {}) is None


def test_labels_touch_nothing_and_stay_inside():
    places = generated(0).names.places
    drawn = locator(places.values(), dict.fromkeys(places, 2))
    boxes = []
    for spot in drawn.spots:
        if spot.label:
            wide = len(spot.place.name) * 7
            shift = {"start": 0, "end": wide, "middle": wide / 2}[spot.label.anchor]
            boxes.append((spot.label.x - shift, spot.label.y - 12, spot.label.x - shift + wide, spot.label.y + 4))
    assert len(boxes) > 10
    for index, a in enumerate(boxes):
        assert a[0] >= 0
        assert a[2] <= WIDTH
        assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for b in boxes[index + 1 :])


@given(st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=5))
def test_any_place_of_the_world_can_be_drawn(points):
    places = [Place(f"p{n}", "Name", (), lat, lon) for n, (lat, lon) in enumerate(points)]
    drawn = locator(places, {}, tuple(place.id for place in places))
    assert drawn.height > 0
    assert len(drawn.spots) == len(places)


# --- precision ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edtf", "short"),
    [
        ("2020-10-10T12:00Z", "known to the minute"), ("2020-10-10", "known to the day"),
        ("1988-02~", "known to the month, approximate"), ("2014-22?", "known to the season, uncertain"),
        ("199X", "known to the decade"), ("1992/..", "a span of time"), ("../1993", "a span of time"),
        ("1992/1994", "a span of time"), ("XXXX", "date unknown"), ("Y-17000", "known to the year"),
    ],
)  # fmt: skip
def test_precision_in_words(edtf, short):
    found = explain(Date.parse(edtf), words)
    assert found.short == short
    assert found.long.endswith(".")


def test_no_zone_is_assumed():
    assert "No time zone is given" in explain(Date.parse("2020-10-10T12:00"), words).long
    assert "zone" not in explain(Date.parse("2020-10-10T12:00+04:00"), words).long


# --- safe HTML ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example", "/x", "x", "http:", "http://[",
     "vbscript:x", "file:///etc/passwd", "java\nscript:alert(1)"],
)  # fmt: skip
def test_unsafe_addresses_are_none(url):
    assert safe_url(url) == ""
    assert "href" not in markdown_html(f"[x](<{url}>)")


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "http://x.example", "mailto:a@b.example", "geo:1,2"])
def test_safe_addresses_stay(url):
    assert safe_url(url) == url


def test_markdown_keeps_words_and_loses_the_rest():
    html = markdown_html("**a** <script>alert(1)</script><b onclick=x>c</b>\n\n# h\n\n![p](https://x.example/p.png)")
    assert "<strong>a</strong>" in html
    assert not [bit for bit in ("<script", "onclick", "alert", "<img", "<h1") if bit in html]


def test_plain_text_is_plain():
    assert plain("A *b* &amp; [c](https://x.example)\n\nd") == "A b & c d"
    assert brief("one two three", 9) == "one two …"


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50)), max_size=4))
def test_marks_lose_no_letter(quote, marks):
    shown = marked(quote, marks)
    assert shown.replace("<mark>", "").replace("</mark>", "") == marked(quote, ())


def test_icons_and_colours_are_checked():
    assert "<path" in icon("handshake")
    assert icon("../../main") == icon("no-such-icon-at-all") == ""
    assert safe_colour("#0072b2") == "#0072b2"
    assert safe_colour("red;}") == safe_colour("") == "#777777"


# --- spellings and addresses --------------------------------------------------------------------------------------


def test_spellings_are_made_alike():
    assert fold("Şuşa") == "susa"
    assert fold("Xankəndi") == "xankendi"
    assert {"Шуша", "шуша", "shusha"} <= set(spellings("Шуша").split())


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_addresses():
    assert paths.year(2020) == "years/2020/"
    assert paths.year(-479) == "years/-0479/"
    assert paths.actor("Prosecutor General’s Office") == "actors/prosecutor-generals-office/"
    assert paths.actor("!") == "actors/unnamed/"
