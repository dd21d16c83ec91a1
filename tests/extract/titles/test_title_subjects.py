"""Titles: the subject is the one of the verb, not a noun that stands beside it."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine hostages freed in the largest prisoner swap since the Cold War arrived in Oslo on Friday.",
         ["Nine hostages arrived in Oslo"]),
        ("The lira fell on Friday after the bank cut rates.", ["The lira fell"]),
        ("Strikes followed the listing of the fort as a heritage site in July 2008 and flared again in 2011.",
         ["Listing of the fort as a heritage site", "Strikes flared"]),
        ("Divers trained to find human remains had searched the bay on Friday.",
         ["Divers had searched the bay"]),
        ("A rule under which police may hold foreigners accused of trespassing took effect on Friday.",
         ["A rule took effect"]),
        ("The jury heard that the council had ordered repairs to the roof in May 2013.",
         ["The council had ordered repairs to the roof"]),
    ],
)  # fmt: skip
def test_a_noun_between_subject_and_verb_is_no_subject(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jan Holm, the record holder, and his coach were killed in a crash in Graz on Friday.",
         ["Jan Holm and his coach were killed in a crash in Graz"]),
        ("Jan Holm took charge in May 2018, walked out in June 2019 and was lured back in July 2020.",
         ["Jan Holm took charge", "Jan Holm walked out", "Jan Holm was lured back"]),
        ("Six men accused of taking part in the murder were found hanged in a prison on Friday.",
         ["Six men were found hanged in a prison"]),
        ("A truce along the river, agreed in November 2003, was renewed in 2021.",
         ["A truce along the river was agreed", "A truce along the river was renewed"]),
    ],
)  # fmt: skip
def test_a_subject_goes_on_with_the_verbs_behind_an_aside(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In a letter of 7 February a union of drivers had warned the ministry.",
         ["In a letter a union of drivers had warned the ministry"]),
        ("Omar Sy spoke. In a message on Telegram on Friday he accused the navy of piracy.",
         ["Omar Sy accused the navy of piracy"]),
        ("On Friday, hours before the campaign was to start, President Omar Sy cancelled the vote.",
         ["President Omar Sy cancelled the vote"]),
        ("The next morning, during a lull agreed for the purpose, German planes took 90 people out of Asmara.",
         ["German planes took 90 people out of Asmara"]),
        ("The earthquake struck on Tuesday 30 kilometres (19 miles) off Port Vila, officials said.",
         ["The earthquake struck 30 kilometres off Port Vila"]),
        ("Slightly more than 1,000 were freed on Friday.", ["Slightly more than 1,000 were freed"]),
    ],
)  # fmt: skip
def test_what_leads_a_sentence_is_no_subject(text, wanted):
    assert titles(text) == wanted
