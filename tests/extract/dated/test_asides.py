"""Dates that tell of no happening of their own, and ends of what lasted."""

import pytest

from tests.extract.test_extract import found


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "The bank raised its rate on March 3 for the fourth time this year.", ["2021-03-03"]),
        ("en", "Gunmen killed two guards on Monday, the deadliest attack this year.", ["2021-03-08"]),
        ("en", "The two probes were launched in January and in March this year.", ["2021-01", "2021-03"]),
        ("en", "The bank raised its rate this year and cut it on March 3.", ["2021", "2021-03-03"]),
        ("ru", "В понедельник банк повысил ставку в третий раз в этом году.", ["2021-03-08"]),
        ("az", "Bank faizi bu il üçüncü dəfə martın 3-də qaldırdı.", ["2021-03-03"]),
        ("hy", "Բանկը այս տարի երրորդ անգամ մարտի 3-ին բարձրացրեց տոկոսը։", ["2021-03-03"]),
    ],
)
def test_a_date_that_holds_a_finer_one_of_its_clause_is_no_event(language, text, dates):
    assert [str(event.date) for event in found(text, language=language)] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Inflation eased to 10% in February from 12.6% in January.", ["2021-02"]),
        ("Prices rose 8.8% in February from a month earlier.", ["2021-02"]),
        ("Police counted 460 deaths in 2020, twice as many as the year before.", ["2020"]),
        ("Turnout was 61 percent on Sunday, down from 79 percent four years earlier.", ["2021-03-07"]),
        ("The bank cut its rate to 40% from 50% on Monday.", ["2021-03-08"]),
        ("The army withdrew from 12 villages on Monday.", ["2021-03-08"]),
        ("Police fired on the crowd on March 2 and again on the same day.", ["2021-03-02"]),
    ],
)
def test_the_date_of_what_a_figure_is_compared_with_is_no_event(text, dates):
    assert [str(event.date) for event in found(text)] == dates


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The mission operated until August 2019, when contact was lost.", [("2019-08", "happened")]),
        ("en", "The siege lasted until May 1, 2019.", [("2019-05-01", "happened")]),
        ("en", "Schools will stay shut until March 15.", [("2021-03-15", "planned")]),
        ("en", "The border is closed until the end of the year.", [("2021", "planned")]),
        ("ru", "Перемирие продержалось до 16 сентября 1993 года, когда начались бои.", [("1993-09-16", "happened")]),
        ("ru", "Комиссия должна назвать причины до 1 апреля.", [("2021-04-01", "planned")]),
        ("az", "Komissiya hesabatı aprelin 1-dək dərc etməlidir.", [("2021-04-01", "planned")]),
        ("hy", "Հանձնաժողովը պետք է զեկույցը ներկայացնի մինչև ապրիլի 1-ը։", [("2021-04-01", "planned")]),
    ],
)
def test_the_end_of_what_lasts_is_an_event_and_planned_while_it_is_ahead(language, text, wanted):
    assert [(str(event.date), event.factuality) for event in found(text, language=language)] == wanted


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In the 2018 elections, the party had won 104 seats.", ["2018"]),
        ("The senator narrowly lost the 2018 election.", ["2018"]),
        ("Agents swapped bottles during the 2014 Winter Games in Sochi.", ["2014"]),
        ("The 2018 election was praised.", []),
        ("The fighting is the fiercest since the 2014 war.", []),
        ("The senator will not sign the 2018 finance bill.", []),
    ],
)
def test_a_year_before_a_noun_dates_what_was_done_in_it(text, dates):
    assert [str(event.date) for event in found(text)] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The airline cancelled more than 200 flights on Monday.", ["2021-03-08"]),
        ("The war has killed more than 70,000 people since 1983.", ["1983/.."]),
        ("Exports were higher than in 2018.", []),
    ],
)
def test_more_than_a_number_compares_with_no_date(text, dates):
    assert [str(event.date) for event in found(text)] == dates
