"""Following: the earlier event that a figure in a sentence without a date belongs to."""

import pytest

from tests.extract.figures.test_claims import claimed
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def test_a_figure_of_another_country_is_not_of_the_event():
    text = "An earthquake in Turkey killed 8,574 people on Monday, officials said. In neighbouring Syria 1,250 died."
    assert [count for _, _, count, _ in claimed(text)] == [8574]


def test_a_statement_has_the_figures_of_the_sentence_it_points_back_to():
    text = "Həlak olanların sayı 19 min 388 nəfərə çatıb. Bunu cümə günü Prezident Rəcəb Tayyib Ərdoğan bildirib."
    assert claimed(text, "2023-02-12", "az") == [("2023-02-10", "killed", 19388, "Rəcəb Tayyib Ərdoğan")]


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


def test_between_two_happenings_a_later_paragraph_belongs_to_neither():
    text = (
        "At least 64 people died when a boat sank on Monday.\n\n"
        "A helicopter sent to the scene crashed into the sea on Tuesday.\n\n"
        "Two men, one of them Colonel Olivier Andrianambinina, are still missing."
    )
    assert [(what, count) for _, what, count, _ in claimed(text)] == [("killed", 64)]


def test_another_happening_between_takes_the_figures_that_follow():
    text = "Two men died in a clash on Monday. A blast hit a camp on Tuesday. It killed 31 people, police said."
    assert claimed(text)[1:] == [("2021-03-09", "killed", 31, "police")]


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
        (
            "The court met on Sunday.\n\nThousands rallied in Belgrade on Monday. Speakers accused the mayor."
            " The police used tear gas."
            " Seventeen people were hurt.",
            [("2021-03-08", "wounded", 17)],
        ),
        (
            "The court met on Sunday.\n\nThousands rallied in Belgrade on Monday. The mayor resigned on Tuesday."
            " He thanked his staff."
            " Seventeen people were hurt.",
            [],
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
    ("language", "text", "day"),
    [
        ("en", "A fire swept through Lar on Monday. Firefighters contained it on Tuesday. Twelve people died.", 8),
        ("en", "Fighting broke out in Lar on Monday. Shelling resumed on Tuesday. Twelve people died.", 9),
        ("ru", "8 марта на шахте произошел взрыв. 9 марта спасатели потушили пожар. Погибли 12 человек.", 8),
        ("ru", "8 марта начался обстрел. 9 марта обстрел возобновился. Погибли 12 человек.", 9),
        ("hy", "Մարտի 8-ին պահեստում պայթյուն որոտաց։ Մարտի 9-ին հրդեհը մարեցին։ Զոհվել է 12 մարդ։", 8),
        ("az", "Martın 8-də zavodda partlayış olub. Martın 9-da yanğın söndürülüb. 12 nəfər ölüb.", 8),
    ],
)
def test_what_was_done_after_the_harm_takes_no_figures_from_it(language, text, day):
    assert [told[:3] for told in claimed(text, language=language)] == [(f"2021-03-{day:02}", "killed", 12)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "At least 34 people died after a ferry sank, the coastguard says.\n\nThe Santa Rosa went down on Monday.",
            [("2021-03-08", "killed", 34)],
        ),
        (
            "Rescuers dug on Tuesday for survivors of a crash that killed 25 people.\n\nThe bus hit a lorry on Monday.",
            [("2021-03-08", "killed", 25)],
        ),
        ("Rescuers dug on Tuesday for survivors of a crash that killed 25.\n\nIn 2009 a bus hit a lorry there.", []),
        ("Some 3,000 people left their homes.\n\nA storm hit the coast on Monday.", []),
    ],
)
def test_a_lead_tells_what_the_next_paragraph_dates(text, wanted):
    assert [told[:3] for told in claimed(text)] == wanted


def test_a_country_that_the_text_has_named_before_is_no_other_one():
    text = (
        "Rockets from Lebanon hit Israel, officials said.\n\nFighting broke out on Monday. The army counted 40 dead."
        " In Israel 12 people were killed. In Jordan two were killed."
    )
    assert [count for _, _, count, _ in claimed(text)] == [40, 12]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Shells hit a market on Monday. The Emergency Lawyers, who document the war, said 12 people were killed.",
        ),
        ("az", "Çay martın 8-də bəndi yarıb. O vaxtdan bəri 12 nəfər həlak olub."),
        ("hy", "Գետը վարարել է մարտի 8-ին։ Այդ ժամանակից ի վեր զոհվել է 12 մարդ։"),
    ],
)
def test_what_came_to_pass_since_then_is_no_sum_of_a_war(language, text):
    assert [told[:3] for told in claimed(text, language=language)] == [("2021-03-08", "killed", 12)]
