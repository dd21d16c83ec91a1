import io

from PIL import Image
from samples import chronology, small

from timeline_builder.output import File, Page, Settings
from timeline_builder.site.cards import card
from timeline_builder.site.plan import plan


def test_a_card_is_a_small_picture_of_the_usual_size():
    png = card("Humanitarian truce from noon", "10 October 2020", "A chronology", "#0072b2")
    image = Image.open(io.BytesIO(png))
    assert (image.format, image.size) == ("PNG", (800, 420))
    assert image.convert("RGB").getpixel((5, 5)) == (0, 0x72, 0xB2)
    assert len(png) < 12_000


def test_cards_are_the_same_each_time():
    assert card("Title", "1992", "Site", "#abc") == card("Title", "1992", "Site", "#aabbcc")


def test_any_title_fits():
    for title in ("", "word " * 60, "x" * 200, "Շուշի Шуша Şuşa 舒沙", "\u202e<script>"):
        assert card(title, "", "", "#000000")


def test_cards_are_made_and_named_where_the_address_is_known():
    made = list(plan(chronology(small()), Settings(site_url="https://example.org/", cards=True)))
    files = {one.path for one in made if isinstance(one, File)}
    pages = {one.path: one for one in made if isinstance(one, Page)}
    assert {"cards/events-truce.png", "cards/eras-war-2020.png"} <= files
    image = '<meta property="og:image" content="https://example.org/cards/events-truce.png">'
    assert image in pages["events/truce/"].head
    assert "og:image" not in pages["places/ganja/"].head


def test_no_card_without_an_address(site):
    assert not [path for path in site.files if path.startswith("cards/")]
