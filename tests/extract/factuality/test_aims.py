"""Aims: which of two days of one name a clause points to. Published on Wednesday, 15 May 2024."""

import pytest

from tests.extract.factuality.test_factuality import facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The envoy was to have met the president in Oslo on Monday, but the trip was dropped."),
        ("en", "A trial, which was to have begun in Oslo on Monday, was adjourned."),
        ("en", "The talks were to open on Monday, but never began."),
        ("ru", "Матч, который должен был пройти в понедельник, не состоялся."),
        ("ru", "Переговоры, намечавшиеся на понедельник, сорвались."),
        ("ru", "Самолёт должен был вылететь ещё в понедельник."),
        ("az", "Məsələyə bazar ertəsi baxılmalıydı, lakin yetərsay toplanmadı."),
        ("hy", "Պայմանագիրը պետք է ստորագրվեր երկուշաբթի, բայց ակումբները չհամաձայնեցին։"),
    ],
)
def test_a_plan_that_came_to_nothing_was_for_the_last_day_of_its_name(language, text):
    assert [date for date, _ in facts(text, language)][:1] == ["2024-05-13"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The talks are to open on Monday, but nobody has named a place."),
        ("en", "She put off a trip that was to have begun on Monday."),
        ("ru", "Переговоры должны начаться в понедельник, но без посредников."),
        ("ru", "Митинг, который планировали провести в понедельник, отменен."),
        ("ru", "Выборы, которые намечались на понедельник, не состоятся."),
        ("hy", "Այցը, որը պետք է սկսվեր երկուշաբթի, հետաձգվել է։"),
    ],
)
def test_what_is_open_or_called_off_lies_ahead(language, text):
    assert [date for date, _ in facts(text, language)][:1] == ["2024-05-20"]
