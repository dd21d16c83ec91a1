"""Titles: the subject is the one of the verb, not a noun that stands beside it."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine hostages freed in the largest prisoner swap since the Cold War arrived in Oslo on Friday.",
         ["Nine hostages arrived in Oslo"]),
        ("The lira fell on Friday after the bank cut rates.", ["The lira fell"]),
        ("The airline announced on Friday plans to cut flights.", ["The airline announced plans to cut flights"]),
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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The worst epidemic on record, which ravaged the delta in 2015, is over.",
         ["The worst epidemic on record ravaged the delta"]),
        ("It was agreed at a summit in Oslo, which closed on Friday.", ["A summit in Oslo closed"]),
        ("It recalls the blaze at Lakanal House, a block in Camberwell, which killed six people in July 2009.",
         ["The blaze at Lakanal House killed six people"]),
        ("They live in Crimea, which Russia annexed in 2014.", ["Russia annexed Crimea"]),
        ("Washington is bound by the defence treaty the allies signed in 1951.",
         ["The allies signed the defence treaty"]),
        ("In January 2019 a car bomb it had planted at a school killed 22 cadets.", ["A car bomb killed 22 cadets"]),
        ("Holm ran 2:00:35 in Graz in May, taking 34 seconds off the record Omar Sy had set in Rome in 2021.",
         ["Holm ran 2:00:35 in Graz", "Omar Sy had set the record in Rome"]),
        ("Shelling by the paramilitary Desert Front killed at least 14 people on Friday.",
         ["Shelling by the paramilitary Desert Front killed at least 14 people"]),
    ],
)  # fmt: skip
def test_relative_clauses_tell_of_what_their_verb_fits(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sy, a former banker elected in May 2017 on a promise to reform, has weathered the revolt.",
         ["Sy was elected on a promise to reform"]),
        ("The probe took a sample in May 2020, pressing so hard that its lid jammed, and set out for home in 2021.",
         ["The probe took a sample", "The probe set out for home"]),
        ("The state sold the line, now called Swift, to Italy in 2017.", ["The state sold the line"]),
        ("Crews had declared the blaze fully contained on Friday.", ["Crews had declared the blaze fully contained"]),
        ("Keane, who was arrested in May 2015 and charged in December 2015, is free.",
         ["Keane was arrested", "Keane was charged"]),
        ("Omar Sy spoke of his first cabinet, appointed in May 2016.", ["The first cabinet was appointed"]),
        ("As the cup is moving, the next finals opened on Friday in Oslo.", ["The next finals opened in Oslo"]),
    ],
)  # fmt: skip
def test_dates_go_with_their_own_verb(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A week later, on Friday, Omar Sy was sworn in, and he left.", ["Omar Sy was sworn in"]),
        ("A coalition intervened the following March on behalf of the government.",
         ["A coalition intervened on behalf of the government"]),
        ("The $125 million spacecraft burned up on Friday.", ["The $125 million spacecraft burned up"]),
        ("“This is the outcome of long and patient talks among three friendly nations,” Oil Minister Omar Sy said "
         "on Friday.", ["Omar Sy: “This is the outcome of long and patient talks among three friendly nations”"]),
        ('The premier blamed "tragic human error" on Friday.', ['The premier blamed "tragic human error"']),
    ],
)  # fmt: skip
def test_a_title_is_whole(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They seized power together in a coup in October 2021.", ["Power was seized together in a coup"]),
        ("It held two towns for ten days in May 2012 and withdrew.", ["Two towns were held for ten days"]),
        ("It was the third mass killing in the country this year.", ["The third mass killing in the country"]),
        ("Friday's attack came exactly three weeks after a drone hit a hospital.", ["A drone hit a hospital"]),
        ("On Jan. 8, 2023, a week after Omar Sy was sworn in, thousands broke into the palace.",
         ["Thousands broke into the palace", "Omar Sy was sworn in"]),
    ],
)  # fmt: skip
def test_an_unknown_subject_leaves_a_true_phrase(text, wanted):
    assert sorted(titles(text)) == sorted(wanted)


@pytest.mark.parametrize(
    "text",
    ["They left Aden on Friday.", "It joined Nato on Friday.", "One had killed ten people on Friday.",
     "It took his car on Friday."],
)  # fmt: skip
def test_no_phrase_is_made_where_the_passive_would_say_something_else(text):
    assert not any(" was " in made or made.startswith("One") or made == "Killed ten people" for made in titles(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The main index fell after the ruling and closed 0.4% lower on Friday.",
         ["The main index closed 0.4% lower"]),
        ("The men were freed ten days before the vote under a law adopted by parliament on March 6.",
         ["A law was adopted by parliament"]),
        ("In May, the court dissolved the Green party, which won most seats in 2023 but was kept from power.",
         ["The Green party won most seats but was kept from power", "The court dissolved the Green party"]),
        ("A convoy reached a school sheltering displaced families on Friday with 17,000 hot meals.",
         ["A convoy reached a school sheltering displaced families with 17,000 hot meals"]),
        ("Another firm, Intuit, plans to launch its own lander in May 2031.",
         ["Another firm, Intuit, plans to launch its own lander"]),
        ("The group, led by Omar Sy, draws its name from an accord signed with Rome in 2009.",
         ["An accord was signed with Rome"]),
        ("The office put the toll at 14 dead and 200 injured in a report issued on Friday.",
         ["The office put the toll at 14 dead and 200 injured in a report"]),
        ("The race, first held in 1977, was cancelled in 2020.", ["The race was cancelled", "The race was first held"]),
        ("The premier condemned the attack on Friday and promised that those who planned it would pay.",
         ["The premier condemned the attack"]),
        ("The defence ministry denied this on Friday.", ["Statement by defence ministry"]),
    ],
)  # fmt: skip
def test_a_phrase_goes_with_its_own_verb(text, wanted):
    assert sorted(titles(text)) == sorted(wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jan Holm, held in Aden in May 2023 and sentenced in June 2023, and Omar Sy, arrested in July 2023, are free.",
         ["Jan Holm was held in Aden", "Jan Holm was sentenced", "Omar Sy was arrested"]),
        ("The strike revived memories of 1995, when three weeks of strikes paralysed the country.",
         ["Three weeks of strikes paralysed the country"]),
        ("Mars Orbiter was lost. That $125 million craft burned up in May.", ["The $125 million craft burned up"]),
        ("His wife, Ana Holm, 55, was cleared on Friday.", ["Ana Holm was cleared"]),
        ("The country's worst disaster until now was a flood in 1960.",
         ["The country's worst disaster until now was a flood"]),
        ("The council is due to vote on Friday on a draft text demanding that the siege be lifted.",
         ["The council is due to vote on a draft text"]),
    ],
)  # fmt: skip
def test_who_and_what_is_meant(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru and Chile signed a memorandum on the field. Congress ratified it in May 2023.",
         ["The memorandum was ratified by Congress"]),
        ("Ana Rice presented a plan in June 2023. Peru accepted it in July 2023.",
         ["Ana Rice presented a plan", "The plan was accepted by Peru"]),
        ("They lifted a curfew and signed a treaty. Congress ratified it in May 2023.", ["Ratified by Congress"]),
        ("The rebels shelled a town. The army routed it in May 2023.", ["Routed by the army"]),
        ("Formal talks ended in Oslo. They spoke again in Rome in May 2023.", ["Talks: Rome"]),
        ("The deal followed a strike on Aden in the early hours of Friday.", ["The deal followed a strike on Aden"]),
    ],
)  # fmt: skip
def test_it_is_named_where_one_thing_alone_can_be_meant(text, wanted):
    assert titles(text) == wanted


def test_a_denied_report_stays_with_who_denies_it():
    article = "Peru's army denied a Chilean report on Friday that 20 soldiers had been captured."
    assert "Chilean report" not in titles(article)


def test_a_half_of_a_month_is_a_date():
    assert titles("The leaders met in Oslo in the second half of May.") == ["The leaders met in Oslo"]


def test_and_between_two_modifiers_parts_no_clause():
    text = "Fourteen soldiers deployed with regional and U.N. forces have died in Goma since May 3."
    assert titles(text) == ["Fourteen soldiers have died in Goma"]
