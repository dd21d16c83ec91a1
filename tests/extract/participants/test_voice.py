"""Voice: objects that are pronouns are named, or the clause is told in the passive."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The fire spread. Firefighters brought it under control on Friday.", "Brought under control by firefighters"),
        ("The lander tipped over. Controllers shut it down on Friday less than three hours after the touchdown.",
         "Shut down by controllers less than three hours after the touchdown"),
        ("Ana Diaz and Eva Ruiz fled. A court cleared her on Friday of all counts.",
         "Cleared of all counts by a court"),
        ("The crew is safe. A capsule brought them down off the coast of Florida on Friday.",
         "Brought down by a capsule off the coast of Florida"),
        ("Salome Zurab is abroad. The court refused to hear her suit on Friday.", "The court refused to hear the suit"),
        ("Police held six men. Three of them were freed on Friday.", "Three of them were freed"),
        ("Andreas Holm is abroad. Prosecutors charged him on Friday with bribery.",
         "Prosecutors charged Andreas Holm with bribery"),
    ],
)  # fmt: skip
def test_objects_that_are_pronouns(text, wanted):
    assert titles(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz and Eva Ruiz fled. The club sent her a letter on Friday.",
        "Ana Diaz and Eva Ruiz fled. Last year's winner congratulated her.",
    ],
)
def test_what_the_passive_would_make_untrue(text):
    assert not any(title.startswith(("Sent", "Congratulated")) for title in titles(text))


def test_no_loose_object_in_a_compound_tense():
    assert not any("them" in title for title in titles("Portugal had beaten them 3-2 on Friday."))
