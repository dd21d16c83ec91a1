"""Slugs are ASCII ids, whatever the script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.content.gate import SLUG
from timeline_builder.content.slugs import slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Azerbaijan’s president", "azerbaijans-president"),
        ("  Truce -- of 10.10! ", "truce-of-10-10"),
        ("Şuşa ələ keçirildi", "susa-ele-kecirildi"),
        ("Перемирие в Москве", "peremirie-v-moskve"),
        ("Շուշի", "showshi"),
        ("!?", ""),
        ("a strike on the city of Ganja", "a-strike-on-the-city"),
        ("x" * 40, "x" * 25),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text, 25) == slug


@given(st.text(max_size=100), st.integers(5, 60))
def test_any_text(text: str, longest: int) -> None:
    slug = slugify(text, longest)
    assert len(slug) <= longest
    assert slug == "" or SLUG.fullmatch(slug)
