"""The tagger on whole texts: the seed article, offsets, statuses, genre, and text that is meant to break it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

SEED = """BAKU, October 11. /TASS/. The head of state wrote on his Twitter page on Sunday.

At the talks held in Moscow on October 9, Azerbaijan and Armenia had agreed on a ceasefire. It came into effect at \
12.00 local time on Saturday, October 10 for humanitarian reasons.

Renewed clashes erupted on September 27. The area experienced flare-ups in the summer of 2014, in April 2016 and this \
past July. The conflict broke out in February 1988. In 1992-1994, tensions boiled over. Talks have been ongoing since \
1992 under the OSCE Minsk Group.
"""


def tagged(text, published="2020-10-11", genre="news"):
    return tag(text, published=Date.parse(published) if published else None, genre=genre, language="en")


def found(text, published="2020-10-11", genre="news"):
    return [str(mention.date) for mention in tagged(text, published, genre) if mention.date]


def test_an_agency_report():
    assert found(SEED) == [
        "2020-10-11", "2020-10-11", "2020-10-09", "2020-10-10T12:00", "2020-09-27", "2014-22", "2016-04", "2020-07",
        "1988-02", "1992/1994", "1992/..",
    ]  # fmt: skip


def test_local_time_is_kept_in_words_and_no_zone_is_made_up():
    (mention,) = (mention for mention in tagged(SEED) if mention.date and mention.date.time)
    assert mention.date.time == "12:00"
    assert "local time" in mention.words


def test_what_edtf_cannot_say_is_kept():
    mentions = tagged("In early 1993, about 1990, late in March 1991.")
    assert [(str(mention.date), mention.words) for mention in mentions] == [
        ("1993", "early"), ("1990~", "about"), ("1991-03", "late"),
    ]  # fmt: skip


def test_news_names_what_it_counted_from():
    (mention,) = tagged("It rained on Friday.")
    assert (str(mention.date), str(mention.reference), mention.rule) == ("2020-10-09", "2020-10-11", "weekday")


def test_two_readings_are_not_guessed():
    (mention,) = tagged("signed 03/04/2020")
    assert mention.status == "ambiguous"
    assert [str(reading) for reading in mention.readings] == ["2020-04-03", "2020-03-04"]


@pytest.mark.parametrize("text", ["on 31 February 2020", "on 31/31/2020", "on 2020-02-31", "at 25:61 on 3 May 1990"])
def test_no_day_that_does_not_exist(text):
    assert all(mention.date is None or mention.date.precision for mention in tagged(text))


def test_a_rejection_has_its_reason():
    (mention,) = tagged("on 31 February 2020")
    assert (mention.status, mention.reason) == ("rejected", "2020-02-31 has no day 31")


def test_news_without_a_day_counts_from_nothing():
    (mention,) = tagged("It rained on Friday.", published=None)
    assert (mention.status, mention.reason) == ("rejected", "the text gives no date to count it from")


def test_a_narrative_keeps_its_year():
    text = "The war began on 3 May 1861. In June it spread. By November it was lost, and in January peace was made."
    assert found(text, "2009-12-19", "narrative") == ["1861-05-03", "1861-06", "1861-11", "1862-01"]


def test_an_aside_does_not_move_a_narrative():
    text = "On 3 May 1861 he, who had been born (in 1820) and was to die in 1890, left. In June he came back."
    assert found(text, "2009-12-19", "narrative")[-1] == "1861-06"


def test_a_heading_moves_a_narrative():
    assert found("War\n\n1917\n\nIn May it began.\n\n1918\n\nIn May it ended.", "2009-12-19", "narrative") == [
        "1917", "1917-05", "1918", "1918-05",
    ]  # fmt: skip


def test_the_verb_says_where_a_weekday_lies():
    assert found("They met on Friday. They will meet on Friday.") == ["2020-10-09", "2020-10-16"]


def test_genre_is_told_by_the_text():
    told = (
        "In 1861 war began. In May 1862 it spread. By 1863 it was lost. In June 1864 peace was made. In July he left."
    )
    mentions = tag(told, published=Date.parse("2009-12-19"), language="en")
    assert str(mentions[-1].date) == "1864-07"
    news = tag("He said on Friday that in July he left.", published=Date.parse("2009-12-19"), language="en")
    assert str(news[-1].date) == "2009-07"


def test_a_hard_wrapped_text_reads_on_over_the_line():
    wrapped = "The agreement that ended the war was signed by both sides in October\n2010 and came into force."
    assert found(wrapped) == ["2010-10"]


def test_a_row_of_dates_without_prose_is_turned_down_once():
    mentions = tagged("1990 " * 2000)
    assert len(mentions) == 501
    assert (mentions[-1].status, mentions[-1].rule) == ("rejected", "a row of dates without prose")
    assert mentions[-1].end == len("1990 " * 2000) - 1


@given(st.text(max_size=200))
def test_no_text_breaks_it(text):
    check_spans(text)


WORDS = st.sampled_from(
    [
        "in",
        "on",
        "the",
        "of",
        "May",
        "5",
        "12",
        "1990",
        "480",
        "BC",
        "and",
        "to",
        "-",
        "–",
        ",",
        ".",
        "(",
        ")",
        "'",
        "s",
        "th",
        "Monday",
        "last",
        "next",
        "week",
        "year",
        "years",
        "ago",
        "early",
        "since",
        "from",
        "12:00",
        "03/04/2020",
        "1,200",
        "second",
        "quarter",
        "summer",
        "'92",
        "\n",
        "Easter",
        "yesterday",
        "half",
        "about",
        "same",
        "that",
        "later",
        "Q3",
        "7.",
        "$",
        "%",
        "2020-02-31",
    ]
)


@given(st.lists(WORDS, max_size=25))
def test_no_row_of_date_words_breaks_it(words):
    check_spans(" ".join(words))


def check_spans(text):
    for genre in ("news", "narrative"):
        last = 0
        for mention in tagged(text, genre=genre):
            assert text[mention.start : mention.end] == mention.text
            assert last <= mention.start < mention.end
            assert (mention.status == "resolved") == (mention.date is not None)
            assert mention.status == "resolved" or mention.reason
            last = mention.end


def test_news_that_closes_with_history_is_news():
    text = (
        "The truce was broken on Sunday, the ministry said. The area saw fighting in the summer of 2014, in April 2016 "
        "and this past July. The conflict broke out in February 1988. In 1992-1994 there was a war; talks have gone on "
        "since 1992."
    )
    found = [str(mention.date) for mention in tag(text, published=Date.parse("2020-10-11"))]
    assert found == ["2020-10-11", "2014-22", "2016-04", "2020-07", "1988-02", "1992/1994", "1992/.."]


def test_a_history_with_a_weekday_now_and_then_is_a_narrative():
    text = (
        "War came on 1 September 1939. In 1940 France fell. On Sunday 22 June 1941 Germany attacked. By 1943 the tide "
        "had turned, and in June the fleet sailed. In 1944 and 1945 the war ended."
    )
    found = [str(mention.date) for mention in tag(text, published=Date.parse("2009-12-19"))]
    assert "1943-06" in found


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He was arrested on Jan. 5 and will be tried in May.", "2013-01-05 2013-05"),
        ("Schools stay shut until Sunday.", "../2013-03-24"),
    ],
)
def test_the_nearest_verb_and_until_point_forward(text, edtf):
    found = [str(mention.date) for mention in tag(text, published=Date.parse("2013-03-22"), genre="news")]
    assert found == edtf.split()


def test_a_day_takes_the_year_of_an_earlier_date_of_its_sentence():
    assert found("The war began on 27 September 2020 and ended on 10 November.", "2023-12-14") == [
        "2020-09-27",
        "2020-11-10",
    ]
    assert found("He signed it on 9 November 2020 and met them on 5 March.", "2023-12-14")[1] == "2023-03-05"
    assert found("The war that began in the autumn of 2020 ended on 10 November.", "2023-12-14")[1] == "2020-11-10"
    assert found("After the autumn of 2020 they met on 5 March.", "2023-12-14")[1] == "2023-03-05"


def test_two_dates_in_numbers_with_a_dash_between_them_are_one_interval():
    def dates(text):
        mentions = tag(text, published=Date.parse("2023-12-14"), genre="news", language="az")
        return [str(mention.date) for mention in mentions if mention.date]

    assert dates("Müharibə (27.09.2020–10.11.2020) bitib.") == ["2020-09-27/2020-11-10"]
    assert dates("Müharibə 27.09.2020, 10.11.2020.") == ["2020-09-27", "2020-11-10"]
    assert dates("10.11.2020 – 27.09.2020") == ["2020-11-10", "2020-09-27"]


@pytest.mark.parametrize("text", ["## 2023\n\n### 14 July\n\nThey met.", "# 2023\n\n14 July: They met."])
def test_the_mark_of_a_heading_is_no_number_sign(text):
    assert [str(m.date) for m in tag(text, genre="narrative", language="en")] == ["2023", "2023-07-14"]
    assert tag("Flight # 14 landed.", genre="narrative", language="en")[0].date is None
