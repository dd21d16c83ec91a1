"""Ids and names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.content.gate import MAX_ID, SLUG
from timeline_builder.contribute.naming import Register, slug, unused
from timeline_builder.model import Alias, Place


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Şuşa", "susa"),
        ("Xankəndi", "xankandi"),
        ("The “Truce”, at 12:00!", "the-truce-at-12-00"),
        ("Łódź & Ærø", "lodz-aero"),
        ("Шуша", ""),
        ("word " * 40, ("word-" * 20).strip("-")),
        ("x" * 150, "x" * 100),
    ],
)
def test_slugs(text, id_):
    assert slug(text) == id_


@given(st.text())
def test_every_slug_is_an_id(text):
    assert not slug(text) or (SLUG.fullmatch(slug(text)) and len(slug(text)) <= MAX_ID)


def test_a_taken_id_gets_a_number():
    assert unused("a", {"a", "a-2"}.__contains__) == "a-3"


def test_a_name_is_known_by_every_spelling():
    register = Register("place")
    register.know({"shusha": Place("shusha", "Shusha / Shushi", (Alias("Шуша", "ru"),))})
    assert {register.id_of(name) for name in ("shusha", "SHUSHI", "Шуша", "Shusha /  Shushi")} == {"shusha"}
    assert register.new == {}
    assert [register.id_of(name) for name in ("Гянджа", "Гянджа", "Шамкир", "New Place")] == [
        "place",
        "place",
        "place-2",
        "new-place",
    ]
    assert register.new == {"place": "Гянджа", "place-2": "Шамкир", "new-place": "New Place"}
