"""What is counted from an event is counted from the day that the text has named for it, if it has named one."""

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date

DAY = Date.parse("2024-05-15")


def dates(text, language="en"):
    return [(m.text, str(m.date)) for m in tag(text, published=DAY, genre="news", language=language) if m.date]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The quake struck on May 3. Two days after the quake they met.", ("Two days after the quake", "2024-05-05")),
        ("The plane crashed on May 3. Drones flew on the day of the crash.", ("the day of the crash", "2024-05-03")),
        ("Sunday's vote was quiet. On the eve of the vote, two were held.", ("the eve of the vote", "2024-05-11")),
        ("A train crashed on May 3. Three days after that crash it", ("Three days after that crash", "2024-05-06")),
        ("He resigned on May 3. It fell a day before his resignation", ("a day before his resignation", "2024-05-02")),
        ("They removed Park on May 3. Moon won a month after her removal", ("a month after her removal", "2024-06")),
        ("It was tense since May 3, when he died. A day earlier they", ("A day earlier", "2024-05-02")),
        ("On Monday a quake hit Lima. A day before the quake it was", ("A day before the quake", "2024-05-12")),
    ],
)  # fmt: skip
def test_a_count_from_a_dated_event(text, wanted):
    assert dates(text)[-1] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Two days after the quake, a boy was found.",
        "He said on May 3 that the quake was near. Two days after the quake, a boy was found.",
        "A quake struck on May 3. Another quake struck on May 7. Two days after the quake, a boy was found.",
        "Peru voted on May 3. Two days after Peru became a member, a boy was found.",
    ],
)
def test_no_count_from_an_event_of_no_day_or_of_two(text):
    assert not any("after" in words for words, _ in dates(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The vote was on Monday. Hours later, troops came.", ["2024-05-13", "2024-05-13"]),
        ("The train crashed late on Monday; a man was held hours later.", ["2024-05-13"]),
        ("He resigned on April 5, two years after he won.", ["2024-04-05"]),
        ("He resigned on April 5, the day after President Roe met him.", ["2024-04-05"]),
        ("He fled in May 2010. He was dismissed two days later.", ["2010-05"]),
        ("He fled on May 3. He was born in 2010. He was back two days later.", ["2024-05-03", "2010", "2024-05-05"]),
        ("They won in 2019. Two years later, on 6 October, they lost.", ["2019", "2021", "2021-10-06"]),
        ('It fell on May 8. "Aid comes on May 20," he said the next day', ["2024-05-08", "2024-05-20", "2024-05-09"]),
        ("Turnout was higher than expected on Sunday.", ["2024-05-12"]),
        ("They rejected a proposed truce on Monday.", ["2024-05-13"]),
        ("The talks planned for Monday will be in Rome.", ["2024-05-20"]),
        ("They agreed to meet in June.", ["2024-06"]),
        ("The bank could cut rates in June.", ["2024-06"]),
    ],
)  # fmt: skip
def test_counts_and_plans_in_news(text, wanted):
    assert [date for _, date in dates(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Землетрясение произошло 3 мая. Через два дня после землетрясения нашли мальчика.", "2024-05-05"),
        ("Голосование прошло в воскресенье. Накануне голосования шёл дождь.", "2024-05-11"),
    ],
)
def test_a_count_from_a_dated_event_in_russian(text, wanted):
    assert dates(text, "ru")[-1][1] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Two trains met on May 8. Crews left on Friday. Power failed on the day of the disaster.",
         ("the day of the disaster", "2024-05-08")),
        ("en", "Crews left on Friday. Two trains had met on May 8. Power failed on the day of the disaster.",
         ("the day of the disaster", "2024-05-08")),
        ("en", "Two trains met on May 8. It was like April 2, 2011. Power failed on the day of the disaster.",
         ("the day of the disaster", "2024-05-08")),
        ("ru", "Поезд сошёл с рельсов 8 мая. В день катастрофы отключили свет.", ("В день катастрофы", "2024-05-08")),
        ("az", "Mayın 8-də qatar relsdən çıxıb. Qəza günü işıq sönüb.", ("Qəza günü", "2024-05-08")),
        ("hy", "Մայիսի 8-ին գնացքը դուրս եկավ գծերից։ Վթարի օրը լույսն անջատվեց։", ("Վթարի օրը", "2024-05-08")),
    ],
)  # fmt: skip
def test_the_day_of_an_event_is_the_one_that_the_news_leads_with(language, text, wanted):
    assert dates(text, language)[-1] == wanted


@pytest.mark.parametrize(
    "text", ["Power failed on the day of the vote.", "He said on May 9 the day of the vote was quiet."]
)
def test_the_day_of_an_event_is_none_where_no_other_day_is_told(text):
    assert [day for words, day in dates(text) if words == "the day of the vote"] == []
