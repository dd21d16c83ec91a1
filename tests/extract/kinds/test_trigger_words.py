"""Kinds: where the trigger words of a sentence stand, with what may stand between their parts."""

from __future__ import annotations

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.extract.kinds.kinds import Triggers
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.tokens import tokenize


@pytest.mark.parametrize(
    ("trigger", "text", "found"),
    [
        ("released … hostage*", "Rebels released four hostages.", [1]),
        ("released … hostage*", "It released hostages.", [1]),
        ("released … hostage*", "It released the report of the long inquiry on the hostages.", []),
        ("released … hostage*", "It was released, and four hostages came home.", []),
        ("released … hostage*", "Hostages were released.", [2]),
        ("released … hostage*", "All four of the hostages held there had been released.", [9]),
        ("released … hostage*", "Hostages, he said, were released.", []),
        ("released|freed … hostage*|captive*", "They freed the captives.", [1]),
        ("took the town|city", "They took the city.", [1]),
        ("court … ruled|found", "The court in Oslo on Monday ruled that he may stay.", [6]),
        ("taken … from … prison", "He was taken by guards from the old prison.", [2]),
        ("taken … from … prison", "He was taken by guards to the old prison.", []),
        ("signed a … pact", "They signed a trade pact.", [1]),
        ("signed a … pact", "They signed the trade pact.", []),
        ("met …", "They met in Oslo.", [1]),
        ("on fire", "The house was on fire.", [3]),
        ("set on", "They set on 4 May the date.", []),
        ("burn*", "It burned down, and burns still.", [1, 5]),
    ],
)
def test_where_a_trigger_stands(trigger: str, text: str, found: list[int]) -> None:
    tokens = tokenize(text, 0, len(text), tag(text, language="en"), lexicon("en"))
    assert sorted(Triggers({"strike": [(trigger, 1.0)]}).hits(tokens)) == found
