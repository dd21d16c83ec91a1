"""Owners: the event of its own sentence that a figure belongs to."""

import pytest

from tests.extract.figures.test_claims import claimed


@pytest.mark.parametrize(
    "text",
    [
        "Bus drivers began a strike on Monday after a collision killed 14 passengers.",
        "A court in Lyon jailed a man for life on Friday for the murder of three pensioners.",
        "A blast rocked Quetta on Saturday. It came ten days after a bomb near a girls' school killed nine people.",
        "The prime minister visited Sylhet on Monday and promised help for the 2,000 people left homeless.",
        "Nine soldiers died before the ceasefire took effect on Saturday.",
        "Israel shelled a school on Monday, in a war that has killed more than 40,000 people.",
        "A drone hit a depot in Belgorod on Monday. More than 30,000 people have been killed in the war.",
        "Thousands of people clashed in Belgrade on Monday over the 15 people killed when a station collapsed.",
        "President Ruto visited Embakasi on Friday, where a gas explosion killed three people.",
        "An avalanche buried a village on Sunday. In a separate incident, four people were killed by lightning.",
    ],
)
def test_what_happened_at_another_time_is_no_figure_of_the_event(text):
    assert claimed(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("At least 30 people were killed when a bus plunged into a river on Monday.",
         [("2021-03-08", "killed", 30, "")]),
        ("A court in Munich sentenced a man on Tuesday over the killing of two soldiers in Murnau on January 27.",
         [("2021-01-27", "killed", 2, "")]),
        ("Bus drivers began a strike on Monday, weeks after a crash in 2008 in which 46 people died.",
         [("2008", "killed", 46, "")]),
        ("Officials struggled on Monday to reach villages cut off by Saturday's earthquake, which killed 370 people.",
         [("2021-03-06", "killed", 370, "")]),
        ("The gunmen stormed the village on Friday and left on Sunday. The army counted 26 dead.",
         [("2021-03-05", "killed", 26, "army")]),
        ("A mob attacked the town on Monday. Some 1,800 people have fled since, according to the Red Cross.",
         [("2021-03-08", "displaced", 1800, "Red Cross")]),
        ("Troops shelled Lar on Monday. The EU, in a statement on Tuesday, spoke of more than 100 civilians killed.",
         [("2021-03-09", "killed", 100, "EU")]),
        ("A bomb hit Lar on Monday. Police said three people had died, down from an earlier count of five.",
         [("2021-03-08", "killed", 3, "Police")]),
        ("At least 34 people died when a ferry sank off the coast. The ferry went down on Monday.",
         [("2021-03-08", "killed", 34, "")]),
        ("A magnitude-7.8 earthquake hit Lima on Monday, killing 40 people.", [("2021-03-08", "killed", 40, "")]),
        ("The mayor said on Tuesday that 12 people had died in a fire on Saturday.",
         [("2021-03-06", "killed", 12, "mayor")]),
        ("A bomb hit the market on Monday. The army counted 16 dead, Amnesty International 28 and the opposition 30.",
         [("2021-03-08", "killed", 16, "army"), ("2021-03-08", "killed", 28, "Amnesty International"),
          ("2021-03-08", "killed", 30, "opposition")]),
        ("A blast tore through a market on Sunday. The army put the toll at 60 on Monday. The Red Cross speaks of 41"
         " dead.",
         [("2021-03-07", "killed", 41, "Red Cross"), ("2021-03-08", "killed", 60, "army")]),
        ("Rebels shelled Sake on Friday and fighting broke out in Goma on Sunday. At least 192 people died, according"
         " to the United Nations; MSF puts the number at more than 250.",
         [("2021-03-07", "killed", 192, "United Nations"), ("2021-03-07", "killed", 250, "MSF")]),
        ("Israel shelled a school on Monday, in a war that has killed more than 40,000 people since October.",
         [("2020-10/..", "killed", 40000, "")]),
        ("The outbreak, announced on Sunday, claimed 33 lives.", [("2021-03-07", "killed", 33, "")]),
        ("A blast tore through a market on Sunday. The governor gave a toll of 80.",
         [("2021-03-07", "killed", 80, "governor")]),
        ("A blaze at a hostel has killed 12 people, police said.\n\nThe fire broke out late on Friday.",
         [("2021-03-05", "killed", 12, "police")]),
        ("Clashes broke out on Sunday. Some 80 people died, according to the governor of Norte de Santander, Ann Roe.",
         [("2021-03-07", "killed", 80, "Ann Roe")]),
        ("Clashes broke out on Sunday. The army spoke of 22 dead, while residents said as many as 30 had perished.",
         [("2021-03-07", "killed", 22, "army"), ("2021-03-07", "killed", 30, "residents")]),
        ("A blast tore through a depot on Sunday. The health ministry later revised the toll upwards to 17.",
         [("2021-03-07", "killed", 17, "health ministry")]),
        ("The general said on Sunday that a raid on Friday had killed nine men and that six soldiers had died in Homs.",
         [("2021-03-07", "killed", 6, "general"), ("2021-03-05", "killed", 9, "general")]),
        ("Militants stormed the town on Sunday, killing about 1,200 people and taking around 250 hostage.",
         [("2021-03-07", "killed", 1200, ""), ("2021-03-07", "captured", 250, "")]),
        ("Fighting broke out in Khartoum on January 15. Since then 800 people have died, the doctors' union says.",
         [("2021-01-15", "killed", 800, "doctors' union")]),
        ("Typhoon Doksuri, which hit Luzon on Sunday, left 39 dead, mostly from drowning.",
         [("2021-03-07", "killed", 39, "")]),
        ("The airliner was brought down near Tehran on Sunday, and 176 people died.",
         [("2021-03-07", "killed", 176, "")]),
    ],
)  # fmt: skip
def test_a_figure_goes_with_the_clause_that_dates_it(text, wanted):
    assert claimed(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Troops were on Monday pursuing the militants who killed dozens of people.",
        "Six people were abducted during the raid; three of them came back on Sunday.",
    ],
)
def test_another_deed_named_beside_a_date_is_not_of_that_date(text):
    assert claimed(text) == []


def test_the_relative_clause_behind_a_date_is_of_that_date():
    text = "The raids followed an attack on the port on January 17 that killed three people."
    assert claimed(text) == [("2021-01-17", "killed", 3, "")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A volcano erupted on 9 December 2019. Twenty-two people died.", [22]),
        (
            "In March 2020 they stormed Palma. More than 800 people died, according to the conflict tracker ACLED.",
            [800],
        ),
        ("In March 2020 they stormed Palma. More than 800 people have died in the conflict.", []),
        ("The WHO recorded 11,325 deaths in the Ebola epidemic that began in December 2013.", [11325]),
        ("The outbreak, which was declared on March 1 in Mubende, has so far infected 65 people and killed 27.", [27]),
        ("Some 200,000 people died in the civil war, which lasted from 1960 to 1996.", [200_000]),
        ("Some 200,000 people died in the war, said Obasanjo, who left Abuja on Monday.", []),
    ],
)
def test_figures_that_add_up(text, wanted):
    assert [count for _, _, count, _ in claimed(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "In 2018 the volcano partly collapsed into the sea, setting off a tsunami that killed 430 people.",
            [("2018", "killed", 430)],
        ),
        (
            "In April 2019, a dispute over water led to fighting that killed 55 people on both sides.",
            [("2019-04", "killed", 55)],
        ),
        (
            "Ebola was first seen in 1976 near a river, in an outbreak that killed 280 people.",
            [("1976", "killed", 280)],
        ),
        ("Troops fought rebels on Monday in battles that killed 36 people.", [("2021-03-08", "killed", 36)]),
        ("Residents marched on Monday in a city that lost 36 people in a flood.", []),
        ("Police pursued on Monday the men who had killed 12 people.", []),
        (
            "At least 135 servicemen were killed in the attack that began on Sunday, the minister said on Tuesday.",
            [("2021-03-07", "killed", 135)],
        ),
        (
            "Groups demanded an inquiry into a raid on Sunday in Ljuboten, in which six men were shot dead.",
            [("2021-03-07", "killed", 6)],
        ),
    ],
)
def test_what_a_happening_led_to_is_a_figure_of_it(text, wanted):
    assert [told[:3] for told in claimed(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police detained 277 protesters in Minsk on Monday.", [("2021-03-08", "captured", 277)]),
        ("More than 100 people were arrested in Belgrade on Monday.", [("2021-03-08", "captured", 100)]),
        ("A bomb killed 12 people in Homs on Monday. Six men were arrested.", [("2021-03-08", "killed", 12)]),
        ("Police freed 30 people on Monday who had been detained.", []),
        ("A man was arrested in Oslo on Monday.", []),
    ],
)
def test_the_detained_are_counted_where_their_own_sentence_dates_it(text, wanted):
    assert [told[:3] for told in claimed(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what only says which thing is meant is of no date of its sentence
        ("Investigators on Monday examined the recorders of a jet that hit a hillside on Guam, killing 225.", []),
        ("The premier fled to Male on Sunday, four days after thousands of protesters stormed his residence.", []),
        ("Officer Jo Doe was killed on Monday when 30 gunmen opened fire.", []),
        # a time of its own
        ("The union called a general strike on Monday. In the days that followed 12 people were killed.", []),
        ("The strike began on Monday. Around 12 people were hurt, police said.", [("2021-03-08", "wounded", 12)]),
        # what is said to have happened since something began, and what adds up to more than one happening
        ("The commission said on Monday that 39 people had been killed since the protests began on March 1.",
         [("2021-03-08", "killed", 39)]),
        ("Some 39 people have been killed since the protests began on March 1.", [("2021-03-01", "killed", 39)]),
        ("The war has killed more than 150,000 people, though fighting abated when a truce was signed on March 1.", []),
        # beside the date, behind an aside, in a list
        ("It came days after the February 25 earthquake, the worst since 1934, in which 8,150 people died.",
         [("2021-02-25", "killed", 8150)]),
        ("The talks stalled on March 3, when a missile killed 29 people.", [("2021-03-03", "killed", 29)]),
        ("The General Staff said 74 servicemen were killed, 171 wounded and 19 went missing on Monday.",
         [("2021-03-08", "killed", 74), ("2021-03-08", "wounded", 171), ("2021-03-08", "missing", 19)]),
        ("The number of deaths from the typhoon climbed to 1,774 on Monday.", [("2021-03-08", "killed", 1774)]),
        ("Troops stormed the residence and freed 71 hostages on Monday. One hostage died in the assault.",
         [("2021-03-08", "killed", 1)]),
        ("In 2001 a war broke out over an insurgency in which 200 people were killed.", [("2001", "killed", 200)]),
        # the deed is named again, paragraphs later
        ("Ethiopia launched an offensive on March 1.\n\nThe talks went on in Algiers on Monday.\n\nThe offensive drove "
         "a million people from their homes. Eritrea said 300 soldiers died.",
         [("2021-03-01", "displaced", 1_000_000), ("2021-03-01", "killed", 300)]),
    ],
)  # fmt: skip
def test_which_event_a_figure_is_of(text, wanted):
    assert [(date, what, count) for date, what, count, _ in claimed(text)] == wanted


def test_a_figure_belongs_to_the_date_of_its_own_part_of_a_clause():
    text = "В декабре 2006 года президент встречался с родственниками 41 шахтера, погибшего 20 сентября того же года."
    assert claimed(text, "2007-01-10", "ru") == [("2006-09-20", "killed", 41, "")]


def test_a_toll_goes_to_the_deed_that_its_subject_names():
    told = claimed("A quake that struck Nepal on Monday killed nine people, police said on Wednesday.")
    assert told == [("2021-03-08", "killed", 9, "police")]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "За шесть лет конфликта, начавшегося в феврале 1988 года, убиты 20 тысяч человек.", ("1988-02", 20_000)),
        ("ru", "Из-за паводков, которые пришли 8 марта, эвакуированы 12 человек.", ("2021-03-08", 12)),
        ("az", "Martın 8-də velosiped yarışında yıxılma zamanı yeddi idmançı xəsarət alıb.", ("2021-03-08", 7)),
    ],
)
def test_the_event_of_a_figure_in_languages_with_cases(language, text, wanted):
    assert [(date, count) for date, _, count, _ in claimed(text, language=language)] == [wanted]
