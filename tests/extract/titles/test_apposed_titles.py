"""Titles: names that commas set apart from who they name stand in them, alone where there is no room for both."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The opposition leader, Omar Sy, was sentenced in absentia to two years in jail by a court in Nice on Friday.",
         ["Omar Sy was sentenced in absentia to two years in jail by a court in Nice"]),
        ("The army's chief of staff, General Omar Sy, met the premier on Friday.",
         ["The army's chief of staff, General Omar Sy, met the premier"]),
        ("A Franco-German company, KNDS, signed a contract with Lithuania on Friday.",
         ["A Franco-German company, KNDS, signed a contract with Lithuania"]),
        ("Ana Lopez, Mali's president, and Omar Sy, Chad's prime minister, met in Oslo on Friday.",
         ["Ana Lopez and Omar Sy met in Oslo"]),
        ("Chen Li, a teacher, and her husband, a miner, were freed on Friday.", ["Chen Li were freed"]),
        ("Foreign Minister Ana Lopez Obregon and her Libyan counterpart, Omar Sy, put their names to a pact on Friday.",
         ["Foreign Minister Ana Lopez Obregon and her Libyan counterpart put their names to a pact"]),
        ("Some 200 soldiers of the African peace force, ECOMIL, landed at the airport aboard UN helicopters on Friday.",
         ["Some 200 soldiers of the African peace force landed at the airport aboard UN helicopters"]),
    ],
)  # fmt: skip
def test_who_an_office_is_held_by_is_told(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The premier was shot and wounded by a gunman in Brno on Friday.",
         ["The premier was shot and wounded by a gunman in Brno"]),
        ("The rebels attacked and captured the town of Sake on Friday.", ["The rebels attacked and captured the town"]),
        ("The shop opened on Thursday and closed on Friday.", ["The shop opened", "The shop closed"]),
    ],
)  # fmt: skip
def test_two_verbs_of_one_object_stay_together(text, wanted):
    assert [title[: len(start)] for title, start in zip(titles(text), wanted, strict=True)] == wanted
