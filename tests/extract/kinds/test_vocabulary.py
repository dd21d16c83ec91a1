"""Vocabulary: words that no trigger has speak for a kind where annotated texts show it."""

from __future__ import annotations

import pytest

from tests.extract.participants.test_roles import found
from timeline_builder.content.kinds import default_kinds
from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.kinds.vocabulary import ALWAYS


def test_the_table_knows_the_default_kinds_and_no_others():
    features = [feature.split(" ") for feature in points("kinds")]
    assert {kind for _, _, kind in features} == set(default_kinds())
    assert {place for place, _, _ in features} == {ALWAYS, "verb", "subject", "clause"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Typhoon-class hull sank off Kaohsiung on July 25.", "disaster"),
        ("Kipchoge ran 2:00:25 at Monza on May 6.", "sport"),
        ("Fitch cut the country's rating to CCC on February 6.", "economy"),
        ("The capsule touched down in Utah on September 24.", "science"),
    ],
)
def test_words_speak_for_a_kind(text, kind):
    assert found(text).kind == kind
