"""Linking: which number goes with which word of harm."""

import pytest

from timeline_builder.extract.figures.figures import figures
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # who only says which people are meant counts nobody
        ("Seven members of one family died.", [("killed", 7)]),
        ("The blast killed 12 workers of two factories.", [("killed", 12)]),
        ("Seven victims, including two men who were young when they died, were laid to rest.", []),
        ("Gunmen landed on the ship and seized its 25 crew.", [("captured", 25)]),
        # what is done to others is no more of the same
        ("The fire left two dead, injuring 12 and forcing some 40 to move.", [("killed", 2), ("wounded", 12)]),
        # the subject stands far from its verb
        ("Fourteen soldiers deployed with regional and United Nations forces have died there.", [("killed", 14)]),
        ("Six men accused of taking part in the murder were found hanged.", [("killed", 6)]),
        (
            "Fourteen soldiers who were deployed with regional and United Nations forces said a man had died.",
            [("killed", 1)],
        ),
        # one person more, behind a phrase of place
        ("The crash killed four people on board and a labourer on the ground.", [("killed", 4), ("killed", 1)]),
        ("The crash killed four people on board and a labourer called the police.", [("killed", 4)]),
        ("Russian forces eliminated up to 80 Ukrainian troops.", [("killed", 80)]),
        ("Engineers eliminated up to 80 faults.", []),
    ],
)
def test_a_number_goes_with_the_word_that_tells_of_it(text, wanted):
    words = lexicon("en")
    found = figures(tokenize(text, 0, len(text), [], words), words)
    assert [(figure.what, figure.count) for figure in found] == wanted
