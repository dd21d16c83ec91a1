"""Persons in titles: by their names, with the whole of their last title or none."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jan Holm, the finance minister, and Ana Lopez, the opposition leader, met in Oslo on Friday.",
         "Jan Holm and Ana Lopez met in Oslo"),
        ("Mali's prime minister, Ali Ahmed, and his Chadian counterpart, Omar Sy, signed a pact on Friday.",
         "Ali Ahmed and Omar Sy signed a pact"),
        ("Prime Minister Jan Holm and President Ana Lopez, once comrades in arms, signed a pact on Friday.",
         "Prime Minister Jan Holm and President Ana Lopez signed a pact"),
        ("Jan Holm, a father of two, and two officers, one of them Ana Lopez, died in Oslo on Friday.",
         "Jan Holm died in Oslo"),
    ],
)  # fmt: skip
def test_two_persons_of_whom_commas_tell_both_stand_in_the_title(text, wanted):
    assert titles(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chief Justice Jan Holm said on Friday that the poll of 8 August had not been held as the law has it, and "
         "declared it void.", "Chief Justice Jan Holm said that the poll had not been held"),
        ("NATO Secretary General Jan Holm urged all parties on Monday to seize this historic opportunity and talk.",
         "Jan Holm urged all parties to seize this historic opportunity and talk"),
    ],
)  # fmt: skip
def test_a_title_is_whole_or_left_out(text, wanted):
    assert titles(text)[0] == wanted
