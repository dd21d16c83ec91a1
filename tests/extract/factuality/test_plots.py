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
        ("Սակագինը բարձրացնելու որոշումն ընդունվել է մայիսի 4-ին։", "happened"),
        ("Կողմերը պայմանավորվածություն ձեռք բերեցին մայիսի 4-ին։", "happened"),
    ],
)
def test_the_day_of_a_plot(text, wanted):
    assert facts(text, "hy") == [("2024-05-04", wanted)]
