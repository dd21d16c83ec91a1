"""Claims: the event a figure belongs to, and who claims it."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def claimed(text, published="2021-03-10", language="en", publisher=""):
    """(date, what, count, claimant) of every claim, in the order of the events."""
    day = Date.parse(published)
    article = Article("a", "", publisher, day, language, text)
    events = extract(article, tag(text, published=day, genre="news", language=language), Names())
    return [(str(e.date), c.what, c.count, c.claimed_by) for e in events for c in e.claims]


@pytest.mark.parametrize(
    "text",
    [
        "Bus drivers began a strike on Monday after a collision killed 14 passengers.",
        "A court in Lyon jailed a man for life on Friday for the murder of three pensioners.",
        "The bodies of 12 miners killed in the blast were buried on Monday.",
        "A blast rocked Quetta on Saturday. It came ten days after a bomb near a girls' school killed nine people.",
        "The prime minister visited Sylhet on Monday and promised help for the 2,000 people left homeless.",
        "Nine soldiers died before the ceasefire took effect on Saturday.",
        "Israel shelled a school on Monday, in a war that has killed more than 40,000 people since October.",
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
    ("text", "wanted"),
    [
        ("Armenia put its losses at 32 on Tuesday, while Azerbaijan said 200 of its soldiers had been killed.",
         [(32, "Armenia"), (200, "Azerbaijan")]),
        ("A bomb exploded in Kabul on Monday. Police chief Omar Khan said 12 people were killed. He said 14 were hurt.",
         [(12, "Police chief Omar Khan"), (14, "Omar Khan")]),
        ("A bomb exploded in Kabul on Monday, police said. Twelve people were killed. Another 30 were wounded.",
         [(12, "police"), (30, "police")]),
        ("A gas explosion destroyed a house in Omsk on Monday. The governor's office said that 39 people were killed. "
         "According to the emergencies ministry, six were injured.",
         [(39, "governor's office"), (6, "emergencies ministry")]),
    ],
)  # fmt: skip
def test_every_figure_has_its_own_claimant(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text)] == wanted


def test_a_figure_of_another_country_is_not_of_the_event():
    text = "An earthquake in Turkey killed 8,574 people on Monday, officials said. In neighbouring Syria 1,250 died."
    assert [count for _, _, count, _ in claimed(text)] == [8574]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A shell hit a market in Homs on Monday. The ministry counted 42 dead; residents spoke of more than 50.",
         [(42, "ministry"), (50, "residents")]),
        ("A shell hit a market in Homs on Monday. Police said 25 people were killed. The army put the number at 37.",
         [(25, "Police"), (37, "army")]),
        ("A shell hit a market in Homs on Monday. Police said 25 people were killed. The number of deputies is 60.",
         [(25, "Police")]),
    ],
)  # fmt: skip
def test_a_bare_number_is_a_rival_of_the_figure_before(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text)] == wanted


def test_a_statement_has_the_figures_of_the_sentence_it_points_back_to():
    text = "Həlak olanların sayı 19 min 388 nəfərə çatıb. Bunu cümə günü Prezident Rəcəb Tayyib Ərdoğan bildirib."
    assert claimed(text, "2023-02-12", "az") == [("2023-02-10", "killed", 19388, "Prezident Rəcəb Tayyib Ərdoğan")]


def test_where_the_verb_ends_its_clause_the_claimant_leads():
    text = (
        "Təyyarə çərşənbə günü Aktauda qəzaya uğrayıb. Fövqəladə Hallar Nazirliyi 38 nəfərin həlak olduğunu bildirib."
    )
    assert claimed(text, "2024-12-27", "az") == [("2024-12-25", "killed", 38, "Fövqəladə Hallar Nazirliyi")]


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


def test_who_leads_a_clause_without_a_subject_claims_its_figure():
    text = (
        "В понедельник на шахте взорвался метан. После этого губернатор Сергей Цивилев уточнил, что погиб 51 человек."
    )
    assert claimed(text, "2021-03-10", "ru") == [("2021-03-08", "killed", 51, "Сергей Цивилев")]


def test_a_place_in_common_ties_a_figure_to_a_statement_of_somebody_else():
    text = (
        '"They attacked innocent residents in the city of Ganja," the president wrote on Sunday.\n\n'
        "The prosecutor's office reported that nine people were killed during the strike on Ganja."
    )
    assert claimed(text) == [("2021-03-07", "killed", 9, "prosecutor's office")]
    assert claimed(text.replace("strike on Ganja", "strike on Barda")) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Inmates seized a prison in Quito on Monday. Prosecutors said 31 people died. Relatives spoke of 50.",
         [("killed", 31, "Prosecutors"), ("killed", 50, "Relatives")]),
        ("Police said 12 people were hurt in the protests in Lima on Friday. A doctors' union counted 30.",
         [("wounded", 12, "Police"), ("wounded", 30, "doctors' union")]),
        ("Riots on Monday left 16 people dead, according to the government.", [("killed", 16, "government")]),
        ("The rebels claimed the raid on Monday, saying they had killed more than 20 soldiers.",
         [("killed", 20, "rebels")]),
        ("The ministry put the number of people killed since fighting began on 4 March at 213.",
         [("killed", 213, "ministry")]),
        ("A mine collapse in Guinea on Monday claimed the lives of 15 gold diggers.", [("killed", 15, "")]),
    ],
)  # fmt: skip
def test_a_figure_goes_on_from_the_one_before(text, wanted):
    assert [(what, count, by) for _, what, count, by in claimed(text)] == wanted


def test_a_figure_comes_to_the_event_of_its_day_that_has_figures():
    text = (
        "At least 64 people died when a boat sank on Monday, the maritime agency says.\n\n"
        "The Francia had left the village that morning and sank within the hour. The navy gives a toll of 85 dead."
    )
    day = Date.parse("2021-03-10")
    article = Article("a", "", "", day, "en", text)
    events = extract(article, tag(text, published=day, genre="news", language="en"), Names())
    assert [[claim.count for claim in event.claims] for event in events] == [[64, 85], []]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two soldiers died on Monday, and the president said he would visit the front.", [(2, "AFP")]),
        ("A blast in Lima on Monday left 16 people dead, according to the government, and at least 23 according to "
         "Amnesty International.", [(16, "government"), (23, "Amnesty International")]),
        ("Fighters left the town of Mindat on Monday, a member of the group said. Five fighters were killed, he said.",
         [(5, "member of the group")]),
        ("Fire broke out on Monday; six people were injured, according to a hospital in Niamey.",
         [(6, "hospital in Niamey")]),
        ("The ministry said on Monday that 14 people died in Oran and one soldier had been killed.",
         [(14, "ministry"), (1, "ministry")]),
        ("A storm hit the island on Monday. Eleven deaths were reported by hospitals.", [(11, "hospitals")]),
        ("Shelling on Monday wounded three people, one of whom later died.", [(3, "AFP"), (1, "AFP")]),
        ("Floods hit the south on Monday. Officials said 47 people died. The province lost 180 people to floods in "
         "August 2019.", [(47, "Officials"), (180, "AFP")]),
        ("The mayor told reporters on Monday that 162 people had died and 326 were hurt.",
         [(162, "mayor"), (326, "mayor")]),
        ("Ruth Kane said on Monday that 49 soldiers had died. By Tuesday she had raised the figure to 105.",
         [(49, "Ruth Kane"), (105, "Ruth Kane")]),
        ("\"We are in mourning,\" the mayor said after a fire on Monday that killed nine people.", [(9, "AFP")]),
        ("Officials executed 81 men in March 2020. Some 196 people were put to death that year.",
         [(81, "AFP"), (196, "AFP")]),
        ("Two peacekeepers were killed and five wounded in an ambush on Monday, the ministry said.",
         [(2, "ministry"), (5, "ministry")]),
    ],
)  # fmt: skip
def test_the_agency_claims_only_what_the_text_tells_in_its_own_voice(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text, publisher="AFP")] == wanted


def test_who_cannot_be_named_is_not_the_agency():
    text = (
        "Anna Novak met Maria Lopez and Ivan Petrov in Quito on Monday.\n\n"
        "A flood hit the town on Tuesday. At least 13 people drowned, she said."
    )
    assert [(count, by) for _, _, count, by in claimed(text, publisher="AFP")] == [(13, "")]


def test_a_clause_that_adds_a_figure_has_the_source_of_the_one_before():
    text = "14 мая, по данным Минздрава Киргизии, погибли 59 человек, еще 144 получили ранения."
    assert claimed(text, "2024-05-14", "ru") == [
        ("2024-05-14", "killed", 59, "Минздрав Киргизии"),
        ("2024-05-14", "wounded", 144, "Минздрав Киргизии"),
    ]


def test_between_two_happenings_a_later_paragraph_belongs_to_neither():
    text = (
        "At least 64 people died when a boat sank on Monday.\n\n"
        "A helicopter sent to the scene crashed into the sea on Tuesday.\n\n"
        "Two men, one of them Colonel Olivier Andrianambinina, are still missing."
    )
    assert [(what, count) for _, what, count, _ in claimed(text)] == [("killed", 64)]


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
    ],
)
def test_figures_that_add_up(text, wanted):
    assert [count for _, _, count, _ in claimed(text)] == wanted


def test_who_speaks_first_is_called_by_name_alone():
    text = "A plane crashed on Monday. The airline first spoke of 61 dead."
    assert [(count, by) for _, _, count, by in claimed(text)] == [(61, "airline")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Goma, where officials said 12 people died on Monday, shops stayed shut.", [("killed", 12, "officials")]),
        ("Three sailors were hurt on Monday, one of them badly, General Jo Doe told a news conference.",
         [("wounded", 3, "General Jo Doe")]),
        ("A blast hit a camp on Tuesday. A clinic, one of hundreds in the region, put the death toll at 31.",
         [("killed", 31, "clinic")]),
        ("A storm hit the coast on Monday. It left several thousand homeless, the council said.",
         [("displaced", None, "council")]),
        ("Riots broke out on Monday. The ministry put the toll at 23 and the opposition party, Pastef, at 30.",
         [("killed", 23, "ministry"), ("killed", 30, "opposition party")]),
        ("Aid workers were shot at on Monday hours after a raid left at least 12 people dead.", []),
    ],
)  # fmt: skip
def test_who_claims_a_figure_by_where_and_to_whom_it_is_said(text, wanted):
    assert [one[1:] for one in claimed(text)] == wanted


def test_another_happening_between_takes_the_figures_that_follow():
    text = "Two men died in a clash on Monday. A blast hit a camp on Tuesday. It killed 31 people, police said."
    assert claimed(text)[1:] == [("2021-03-09", "killed", 31, "police")]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Бои начались 8 марта. Минздрав Киргизии сообщил о 63 погибших, власти Таджикистана - о 41.",
         [("killed", 63, "Минздрав Киргизии"), ("killed", 41, "власти Таджикистана")]),
        ("hy", "Մարտի 8-ին պայթեց պահեստը: Առողջապահության նախարարությունը հայտնել է 170 զոհի մասին, 290 մարդ "
         "այրվածքներով տեղափոխվել է հիվանդանոցներ:",
         [("killed", 170, "Առողջապահության նախարարություն"), ("wounded", 290, "Առողջապահության նախարարություն")]),
    ],
)  # fmt: skip
def test_a_figure_that_only_goes_on_keeps_or_names_its_claimant(language, text, wanted):
    assert [one[1:] for one in claimed(text, language=language)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A quake hit the coast on Monday. The agency said 105 people were killed, most of them by falling masonry,"
            " and 236 were injured.",
            [("2021-03-08", "killed", 105, "agency"), ("2021-03-08", "wounded", 236, "agency")],
        ),
        (
            "Rioters attacked a prison in Quito on Monday. Thirteen inmates were killed, the prison service said, and"
            " 40 people were taken hostage.",
            [("2021-03-08", "killed", 13, "prison service"), ("2021-03-08", "captured", 40, "prison service")],
        ),
        (
            "A bomb hit the market on Monday. Twelve people died, the army said, but doctors counted 60 wounded.",
            [("2021-03-08", "killed", 12, "army"), ("2021-03-08", "wounded", 60, "doctors")],
        ),
        (
            "The army bombed a market on Monday. A rescue worker told AFP he had counted 70 bodies.",
            [("2021-03-08", "killed", 70, "rescue worker")],
        ),
        (
            "Fighters attacked the camp of Zamzam on Monday. The UN said 400,000 people had since left the camp.",
            [("2021-03-08", "displaced", 400000, "UN")],
        ),
        (
            'Shells killed 22 people in Sake on Monday, a hospital source said. "We received 22 bodies," the source'
            " said.",
            [("2021-03-08", "killed", 22, "hospital source")],
        ),
    ],
)
def test_what_is_said_in_one_breath_has_one_claimant(text, wanted):
    assert claimed(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Rebels killed 15 soldiers in an ambush on Monday.\n\nA minister said on Tuesday that he was appalled.\n\n"
            "Six guerrillas died.",
            [("2021-03-08", "killed", 15)],
        ),
        (
            "Rebels killed 15 soldiers in an ambush on Monday. A minister said on Tuesday that he was appalled.\n\n"
            "Six guerrillas died.",
            [("2021-03-08", "killed", 15), ("2021-03-08", "killed", 6)],
        ),
        (
            "Parliament dismissed the president on Monday.\n\nHis deputy was sworn in on Tuesday.\n\nIn clashes with"
            " the police 30 people were hurt.",
            [],
        ),
        (
            "Trucks of the Red Cross brought food to the town on Monday. Some 40 people were killed in fighting.",
            [],
        ),
        (
            "Thousands of people rallied in Belgrade on Monday.\n\nThey filled the squares. Seventeen were hurt.",
            [("2021-03-08", "wounded", 17)],
        ),
        ("Uganda declared an Ebola outbreak on March 1. It has killed 55 people.", [("2021-03-01", "killed", 55)]),
        (
            "Rescuers pulled a woman alive from a store on Tuesday.\n\nThe quake struck on Monday.\n\nPower was out."
            " Nine people were killed.",
            [("2021-03-08", "killed", 9)],
        ),
    ],
)
def test_undated_figures_go_with_the_deed_they_name_or_the_harm_the_text_leads_with(text, wanted):
    assert [told[:3] for told in claimed(text)] == wanted


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
    ("text", "claimant"),
    [
        ("A bomb hit a market on Monday. The ministry's tally of the dead stood at 13.", "ministry"),
        ("A bomb hit a market on Monday. The government's final count put the dead at 13.", "government"),
        ("A bomb hit a market on Monday. Peru's death toll rose to 13.", ""),
    ],
)
def test_whose_toll_it_is_claims_it(text, claimant):
    assert claimed(text) == [("2021-03-08", "killed", 13, claimant)]


def test_whom_an_agency_quotes_is_who_claims_it():
    text = "A convoy came under fire on Monday. Interfax quoted a military spokesman as saying two soldiers were hurt."
    assert claimed(text) == [("2021-03-08", "wounded", 2, "military spokesman")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The town of Lar, near the border, was shelled on Monday, the Turan news agency reported. It said seven"
            " civilians died.",
            [("2021-03-08", "killed", 7, "turan news agency")],
        ),
        (
            "Clashes broke out in Agdam on Monday. Local officials put the number of people who have fled the"
            " district at 130,000.",
            [("2021-03-08", "displaced", 130000, "local officials")],
        ),
    ],
)
def test_who_counts_in_a_sentence_of_its_own_claims_it(text, wanted):
    assert [(*told[:3], told[3].lower()) for told in claimed(text)] == wanted


def test_no_rate_is_a_figure():
    assert claimed("A cholera epidemic began on Monday. People are dying at a rate of one a minute.") == []


def test_a_part_of_which_nothing_new_is_told_is_no_figure():
    told = claimed("A bus crashed on Monday. 46 people were injured, ten of whom were injured badly.")
    assert [claim[:3] for claim in told] == [("2021-03-08", "wounded", 46)]


def test_what_an_agency_reports_that_somebody_said_is_theirs_who_said_it():
    told = claimed(
        "Zəlzələ nəticəsində 16 170 nəfər həlak olub. Report xəbər verir ki, bunu Prezident Rəcəb Tayyib Ərdoğan"
        " martın 8-də jurnalistlərə deyib.",
        language="az",
    )
    assert told == [("2021-03-08", "killed", 16170, "Prezident Rəcəb Tayyib Ərdoğan")]


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
    ("language", "text", "wanted"),
    [
        ("en", "The war broke out in 1992. It has claimed, according to the Red Cross, about 50,000 lives.",
         [("killed", "Red Cross")]),
        ("ru", "В понедельник полиция задержала, по подсчетам правозащитников, не менее 100 человек.",
         [("captured", "правозащитники")]),
        ("en", "Flooding killed 12 people on Monday, according to figures released by the Interior Ministry.",
         [("killed", "Interior Ministry")]),
        ("en", "Troops took Lar on Monday. Police said 20 men were killed; the rebels admitted losing ten men.",
         [("killed", "Police"), ("killed", "rebels")]),
        ("en", "Troops took Lar on Monday, the Defense Ministry said. It said ten rebels had been killed.",
         [("killed", "Defense Ministry")]),
        ("en", "Fighting began on Monday. Yerevan officials say 40 soldiers were killed. Azerbaijan gives no losses of "
         "its army; it says nine civilians died.", [("killed", "Yerevan officials"), ("killed", "Azerbaijan")]),
    ],
)  # fmt: skip
def test_the_source_nearest_to_a_figure_claims_it(language, text, wanted):
    assert [(what, by) for _, what, _, by in claimed(text, language=language)] == wanted


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Martın 8-də döyüşlərdə Azərbaycan tərəfi 80, Ermənistan tərəfi 200-dən çox hərbçisinin həlak olduğunu "
         "açıqlayıb.", [(80, "Azərbaycan tərəfi"), (200, "Ermənistan tərəfi")]),
        ("Martın 8-də toqquşma baş verib. Azərbaycan 80 hərbçisinin həlak olduğunu, 281 nəfərin yaralandığını, "
         "Ermənistan isə 200-dən çox itki verdiyini açıqlayıb.",
         [(80, "Azərbaycan"), (281, "Azərbaycan"), (200, "Ermənistan")]),
        ("Martın 8-də toqquşma baş verib. Qarabağdakı erməni tərəfi 2 nəfərin öldüyünü açıqlayıb.",
         [(2, "erməni tərəfi")]),
        ("Martın 8-də toqquşma baş verib. Ermənistan 12 hərbçisinin öldüyünü inkar edir.", []),
    ],
)  # fmt: skip
def test_who_stands_before_what_a_verb_at_the_end_says_claims_it(text, wanted):
    assert [(count, by) for _, _, count, by in claimed(text, "2021-03-10", "az")] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Shells hit the village on Monday. Armenia denied that 12 soldiers had died.", []),
        ("en", "Shells hit the village on Monday. Baku denied killing 12 civilians.", []),
        ("en", "Shells hit the village on Monday. Armenia did not deny the reports that 12 soldiers had died.", [12]),
        ("en", "Shells hit the village on Monday. The army denied the charge, saying 12 soldiers had died.", [12]),
        ("en", "On Monday Baku denied a part in the attack that killed 12 people.", []),
        ("ru", "В понедельник начался обстрел. Баку опроверг сообщения о том, что погибли 12 солдат.", []),
        ("hy", "Մարտի 8-ին հրետակոծություն է եղել։ Բաքուն հերքել է, որ զոհվել է 12 զինվոր։", []),
    ],
)
def test_what_is_denied_is_no_figure(language, text, wanted):
    assert [count for _, _, count, _ in claimed(text, "2021-03-10", language)] == wanted
