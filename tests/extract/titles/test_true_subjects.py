"""Titles of clauses whose subject or object something else stands between."""

from __future__ import annotations

import pytest

from tests.extract.titles.test_titles import titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (  # who something is said of, behind a relative clause
            "The Agency said a school in Aden where families were waiting for bread came under fire on Saturday.",
            "A school in Aden came under fire",
        ),
        (  # who waits for a verb behind a relative clause with a clause of time
            "Chairman Ivan Petrov, who has acted as head of state since President Omar Sy fled Aden in June, told "
            "envoys on Wednesday that the war was lost.",
            "Chairman Ivan Petrov told envoys that the war was lost",
        ),
        (  # two joined behind brackets
            "Fighting between the National Army (NA) and rebels of the former front in the region of Ituri has left 80 "
            "people dead since Thursday.",
            "Fighting has left 80 people dead",
        ),
        (  # what is done to something of theirs
            "Judge Ana Ruiz had her sentence raised to ten years by a court in March 2021.",
            "Judge Ana Ruiz had her sentence raised to ten years by a court",
        ),
        (  # an age between commas
            "Judges in Oslo found Jo Doe, 61, guilty of aiding murder in the spring of 1992.",
            "Judges in Oslo found Jo Doe guilty of aiding murder",
        ),
        (  # what is always so of an object
            "Chad has been fighting rebels linked to smugglers since 2015.",
            "Chad has been fighting rebels linked to smugglers",
        ),
        ("A second truce agreed on Friday afternoon collapsed within hours.", "A second truce was agreed"),
        ("Colonel Jan Sy seized power on May 3, ousting General Omar Ba, who had himself toppled Ana Ruiz in 2021.",
         "General Omar Ba had himself toppled Ana Ruiz"),
        ("Rebels tightened their grip on Friday, entering Kamanyola a week after they took Bukavu.",
         "Rebels took Bukavu"),
        ("Doe said that ten had died since the rains began in mid-March and that many more were missing.",
         "The rains began"),
        ("The truce was extended once, but expired in August 2021 without being renewed.",
         "The truce expired without being renewed"),
        ("Chad and Mali conducted exercises at the Kati training ground in August 2021.",
         "Chad and Mali conducted exercises at the Kati training ground"),
        ("In a statement on Thursday the Front accused the army of having attacked its camp.",
         "In a statement the Front accused the army of having attacked its camp"),
        ("Experts estimated that between 10,000 and 15,000 people were killed in Aden in 2021.",
         "Between 10,000 and 15,000 people were killed in Aden"),
        ("The lira gained as much as 1.5% and was trading at 32.0 to the dollar on Friday.",
         "The lira was trading at 32.0 to the dollar"),
        ("It urged them to respect a pledge to protect civilians, which their envoys signed in Aden on May 11.",
         "The envoys signed a pledge to protect civilians in Aden"),
        ("The patients are contacts of a man who came from Kasanda and died at a clinic on May 7.",
         "A man died at a clinic"),
        ("The front runs west of Bakhmut, the ruined city that Russia captured in May after ten months of fighting.",
         "Russia captured the ruined city after ten months of fighting"),
        ("Officers appeared on state television on Friday to announce that the government had been dissolved.",
         "Officers appeared on state television"),
        ("It is an observatory whose twin instruments, in Oslo and Turin, first picked up the tremor in 2015.",
         "The twin instruments first picked up the tremor"),
        ("The front claimed a car bomb attack on a police academy in Aden that killed 20 and wounded 68 others in May.",
         "A car bomb attack on a police academy in Aden wounded 68 others"),
        ('Baku spoke of Armenian "sabotage units" that had been laying mines along the border on May 2.',
         'Armenian "sabotage units" had been laying mines along the border'),
        ("Judges sought Jan Sy, the leader of the group, who was freed in May.", "Jan Sy was freed"),
        ("A quake of magnitude 6.6 rocked the area on Sunday, damaging a bridge already weakened by the first tremor.",
         "A quake of magnitude 6.6 rocked the area"),
        ("A second truce, reached late on Wednesday, has largely held.", "A second truce was reached"),
        ('Parliament rejected a bill on "foreign agents" that brought thousands onto the streets in May.',
         'A bill on "foreign agents" brought thousands onto the streets'),
        # what a participle tells of, behind names in a list, in an aside, or of a source
        ("A long truce brokered by Qatar, Egypt and the United States ended on May 3.", "A long truce ended"),
        ("Premier Jo Doe sent troops, reversing a withdrawal ordered by Omar Sy in May 2020.",
         "A withdrawal was ordered by Omar Sy"),
        ("Oslo and Lima have agreed to trade, according to a joint statement issued on Tuesday.",
         "A joint statement was issued"),
        ("A wooden ferry loaded with passengers and cement sank on Tuesday.",
         "A wooden ferry sank"),
        ("A bomb hit a bus packed with pilgrims on Friday.", "A bomb hit a bus packed with pilgrims"),
        ("A long truce signed there on May 20 collapsed.", "A long truce was signed there"),
        ("Premier Jo Doe vetoed the bill, a sharp turn a day after protesters stormed parliament in Oslo on Friday.",
         "Protesters stormed parliament in Oslo"),
        ("Doe spoke of the European Games, where Ana Ruiz won two medals in May 2021.", "Ana Ruiz won two medals"),
    ],
)  # fmt: skip
def test_a_title_has_its_own_subject_and_object(text, title):
    assert titles(text)[-1] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # persons without their offices, also behind the verb and where they are several
        ("Norwegian Sea Islands lawmakers elected former deputy foreign minister Jo Doe as prime minister on Thursday.",
         "Norwegian Sea Islands lawmakers elected Jo Doe as prime minister"),
        ("Norwegian President Omar Sy, Peruvian Prime Minister Ana Ruiz and Kenyan President Jan Petrov held talks on "
         "Friday.", "Omar Sy, Ana Ruiz and Jan Petrov held talks"),
        # what a noun does besides
        ("A military helicopter carrying six soldiers and forty boxes of medicine for the wounded crashed near the old "
         "harbour on Friday.", "A military helicopter crashed near the old harbour"),
        # ends that would say something else, or nothing
        ("Weeks of protests in April 2006 forced the king to give in.", "Weeks of protests forced the king to give in"),
        ("General Omar Ba overthrew the elected president of the republic on January 24, 2022 promising to restore the "
         "peace.", "General Omar Ba overthrew the elected president of the republic"),
        ("The siege of Aden lasted from May 1992 to June 1993.", "The siege of Aden"),
    ],
)  # fmt: skip
def test_long_and_open_ends_are_cut_where_the_rest_is_true(text, title):
    assert titles(text) == [title]
