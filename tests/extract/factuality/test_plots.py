"""A date of what is agreed or plotted is no date of a deed, where the infinitive stands before its noun too."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Բացահայտվել է մայիսի 4-ին նախագահին սպանելու դավադրություն։", "planned"),
        ("Կողմերը մայիսի 4-ին հանդիպելու պայմանավորվածություն ունեին։", "planned"),
        ("Մայիսի 4-ին հանդիպելու մասին պայմանավորվածություն կար։", "planned"),
        ("Հանդիպումը մայիսի 4-ին անցկացնելու գաղափարը մերժվեց։", "planned"),
        ("Նախագահի՝ մայիսի 4-ին Թեհրան մեկնելու մտադրությունից հրաժարվել են։", "planned"),
        ("Պահանջում էին, որ գյուղը մայիսի 4-ին դատարկվի։", "planned"),
        ("Արհմիությունը մայիսի 4-ին գործադուլ անելու սպառնալիք էր հնչեցրել։", "planned"),
        ("Նախագահը մայիսի 4-ին ուղերձ էր հղելու, բայց չարեց դա։", "planned"),
        ("Նախարարը մեկնել է Հռոմ պապին հանդիպելու մայիսի 4-ին։", "happened"),
        ("Սակագինը բարձրացնելու որոշումն ընդունվել է մայիսի 4-ին։", "happened"),
        ("Կողմերը պայմանավորվածություն ձեռք բերեցին մայիսի 4-ին։", "happened"),
    ],
)
def test_the_day_of_a_plot(text, wanted):
    assert facts(text, "hy") == [("2024-05-04", wanted)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The singer had been invited to perform at the gala on May 4.", "planned"),
        ("A judge had ordered him to report to prison on May 4.", "planned"),
        ("The pope had accepted an invitation to visit Juba on May 4.", "planned"),
        ("The accord obliged the rebels to leave the town on May 4.", "planned"),
        ("The company had agreed to supply crude from May 4.", "planned"),
        ("The two countries agreed to scan lorries from May 4.", "planned"),
        ("The head teacher had invited him to a meeting on May 4.", "planned"),
        ("The minister had offered to resign on May 4.", "happened"),
        ("The court ordered the bank to pay damages on May 4.", "happened"),
        ("The guards fled on May 4, as friends had urged them to do.", "happened"),
    ],
)
def test_what_somebody_had_been_told_to_do(text, wanted):
    assert facts(text, "en") == [("2024-05-04", wanted)]


@pytest.mark.parametrize(
    "text",
    [
        "A man who had been expected to sing on Thursday died on Tuesday.",
        "A witness who was to have testified on Thursday was found dead on Tuesday.",
    ],
)
def test_what_is_told_of_who_was_to_do_something_happened(text):
    assert [fact for _, fact in facts(text, "en")] == ["planned", "happened"]
