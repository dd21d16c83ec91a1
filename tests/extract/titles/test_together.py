"""Titles of two clauses: what was done to some and to others, and whose something is."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ten people died and dozens were wounded in a stampede at a church in Accra on Friday.",
         ["Ten people died and dozens were wounded in a stampede at a church in Accra"]),
        ("Two men were arrested after police found explosives in their car in Lyon on Friday.",
         ["Two men were arrested after police found explosives in their car in Lyon"]),
        ("Three soldiers, two nurses and a child were killed in Aden on Friday.",
         ["Three soldiers, two nurses and a child were killed in Aden"]),
        ("Five people died when a bus plunged into a ravine on Friday.", ["A bus plunged into a ravine"]),
        ("The siege ended after the river burst its banks on Friday.", ["The river burst its banks"]),
        ("Omar Sy visited Oslo, Bergen and the Faroe Islands on Friday.",
         ["Omar Sy visited Oslo, Bergen and the Faroe Islands"]),
        ("Omar Sy took over as Iran's premier on Friday after Jo Doe died.", ["Omar Sy took over as Iran's premier"]),
        ("The lira fell as the bank, which had promised to act, cut rates on Friday.", ["The bank cut rates"]),
        ("Not a single ship crossed the strait on Friday.", ["Not a single ship crossed the strait"]),
        ("Farmers as well as lorry drivers joined the blockade on Friday.",
         ["Farmers as well as lorry drivers joined the blockade"]),
    ],
)  # fmt: skip
def test_nobody_is_left_out(text, wanted):
    assert titles(text) == wanted
